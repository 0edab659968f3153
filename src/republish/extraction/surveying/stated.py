"""What the page's own structured data state as the article's text, as a check on its blocks.

That is schema.org's `articleBody`, the answers to a page's questions, and the ingredients and steps of a recipe.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from republish._metadata import Metadata
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR

_SHORTEST_BODY = 250
"""Letters and digits: what is shorter is a summary."""
_SHORTEST_LEAF = 12
"""Shorter runs stand in any text by chance."""
_END = 40
"""Letters and digits at either end of a run; text that was edited in the middle is still the same paragraph."""
_REACH = 2 * _END
"""Characters in which so many letters and digits are found."""
_ACCOUNTED = 0.6
"""The share of the stated text that the page must show, and of the page's paragraphs that it must hold."""
_OFTEN_LEFT_OUT = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "th", "td"})
_MOST_WORK = 500_000_000
"""Letters of the body times runs of the page: no article comes near it, and a page that does may not cost minutes."""
_MARKUP = re.compile(r"<[^>]{1,2000}>")


_STATING = ("articleBody", "recipeIngredient", "recipeInstructions", "step", "acceptedAnswer")
_MOST_STEPS = 2_000
_FILMS = ("VideoObject", "AudioObject")


def stated_body(metadata: Metadata) -> str:
    """The letters and digits of all that a page states as its text, folded; empty where it states none."""
    values = [node[name] for node in metadata.json_ld for name in _STATING if name in node]
    asked = [node.get("name") for node in metadata.json_ld if "acceptedAnswer" in node]
    found = list(_texts([*values, *asked]))
    body = squashed(" ".join(_MARKUP.sub(" ", html.unescape(text)) for text in dict.fromkeys(found)))
    return body if len(body) >= _SHORTEST_BODY else ""


def stated_films(metadata: Metadata) -> Mapping[str, str]:
    """What a page states that its films and recordings are called, and how it describes each: letters and digits, folded.

    That is `name` and `description` of schema.org's VideoObject and AudioObject.
    """
    films = [node for node in metadata.json_ld if node.get("@type") in _FILMS]
    told = ((node.get("name"), node.get("description")) for node in films)
    return {
        squashed(name): squashed(description) if isinstance(description, str) else ""
        for name, description in told
        if isinstance(name, str) and name
    }


def _texts(values: list[Any]) -> Iterator[str]:
    """The texts of values that are words, steps or answers, or lists of such."""
    waiting = list(reversed(values))
    for _ in range(_MOST_STEPS):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            waiting.extend(value[name] for name in ("itemListElement", "text") if name in value)


def compared(body: str, leaves: Sequence[Leaf], paragraphs: Sequence[bool]) -> list[int]:
    """For each leaf 1 where the stated body holds it, -1 where it does not, 0 where nothing can be said or it lies too far.

    `paragraphs` marks the leaves that look like the article's running text. A body that gives only a part of them is an
    excerpt, which says nothing against the rest; one that stands nowhere on the page says nothing at all.
    """
    if not body or len(body) * len(leaves) > _MOST_WORK:
        return [0] * len(leaves)
    held = [_held(leaf, body) if leaf.node.distance < FAR else 0 for leaf in leaves]
    shown = sum(len(leaf.text) for leaf, value in zip(leaves, held, strict=True) if value > 0)
    if shown < _ACCOUNTED * len(body):
        return [0] * len(leaves)
    running = [i for i, is_one in enumerate(paragraphs) if is_one]
    whole = sum(held[i] > 0 for i in running) >= _ACCOUNTED * len(running)
    return held if whole else [max(0, value) for value in held]


def _held(leaf: Leaf, body: str) -> int:
    start = squashed(leaf.text[:_REACH])
    if len(start) < _SHORTEST_LEAF:
        return 0
    if start[:_END] in body or squashed(leaf.text[-_REACH:])[-_END:] in body:
        return 1
    return 0 if leaf.node.tag in _OFTEN_LEFT_OUT else -1


def squashed(text: str) -> str:
    """Letters and digits alone; a pattern would take half as long again."""
    return "".join(filter(str.isalnum, text)).casefold()
