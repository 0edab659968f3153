"""What a review says for and against a thing: two headed lists in a box of their own, and the verdict behind them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_PAIRS = {
    "pros": ("cons",),
    "the pros": ("the cons",),
    "pro": ("contra", "con", "contro", "kontra"),
    "good": ("bad",),
    "the good": ("the bad",),
    "likes": ("dislikes",),
    "what we like": ("what we don't like", "what we dislike", "something to note", "what to consider"),
    "what's good": ("what's bad", "what's not"),
    "what we liked": ("what we didn't like",),
    "upsides": ("downsides",),
    "highs": ("lows",),
    "advantages": ("disadvantages",),
    "strengths": ("weaknesses",),
    "reasons to buy": ("reasons to avoid",),
    "vorteile": ("nachteile",),
    "stärken": ("schwächen",),
    "avantages": ("inconvénients",),
    "les plus": ("les moins",),
    "points forts": ("points faibles",),
    "ventajas": ("desventajas", "inconvenientes"),
    "lo mejor": ("lo peor",),
    "vantaggi": ("svantaggi",),
    "prós": ("contras",),
    "vantagens": ("desvantagens",),
    "voordelen": ("nadelen",),
    "pluspunten": ("minpunten",),
    "fördelar": ("nackdelar",),
    "fordeler": ("ulemper",),
    "fordele": ("ulemper",),
    "zalety": ("wady",),
    "plusy": ("minusy",),
    "výhody": ("nevýhody",),
    "klady": ("zápory",),
    "плюсы": ("минусы",),
    "достоинства": ("недостатки",),
}
"""Headings of the one list, and of the other behind it."""
_VERDICTS = frozenset(
    ["summary", "verdict", "the verdict", "our verdict", "bottom line", "the bottom line", "fazit", "verdict final", "conclusion", "conclusión", "veredicto", "conclusioni", "conclusão", "conclusie"]
)  # fmt: skip
_LONGEST_HEADING = 24
_MOST_ITEMS = 12


def keep_for_and_against(verdicts: Verdicts) -> None:
    """Keep both lists with their headings, and the verdict right behind them."""
    leaves = [leaf for leaf in verdicts.survey.near if not leaf.node.negatives]
    for place, leaf in enumerate(leaves):
        against = _PAIRS.get(_heading(leaf), ())
        if not against:
            continue
        pros = _items(leaves, place + 1)
        behind = place + 1 + len(pros)
        if not pros or behind >= len(leaves) or _heading(leaves[behind]) not in against:
            continue
        cons = _items(leaves, behind + 1)
        if cons:
            both = leaves[place : behind + 1 + len(cons)]
            for kept in (*both, *_verdict(leaves, behind + 1 + len(cons))):
                verdicts.keep(kept.index)


def _heading(leaf: Leaf) -> str:
    short = len(leaf.text) <= _LONGEST_HEADING and not leaf.node.places & GROUP
    return leaf.text.casefold().replace("’", "'").strip(" :+–-") if short else ""


def _items(leaves: list[Leaf], start: int) -> list[Leaf]:
    """The items of the list that begins there, without links."""
    listed = list(takewhile(lambda leaf: leaf.node.places & GROUP, leaves[start : start + _MOST_ITEMS]))
    return listed if not any(leaf.links for leaf in listed) else []


def _verdict(leaves: list[Leaf], start: int) -> Iterator[Leaf]:
    """A heading that says so, and the paragraphs of its box."""
    if start < len(leaves) and _heading(leaves[start]) in _VERDICTS:
        box = leaves[start].node.parent
        told = list(takewhile(lambda leaf: leaf.node.parent is box, leaves[start + 1 : start + _MOST_ITEMS]))
        yield from (leaves[start], *told) if any(leaf.solid for leaf in told) else ()
