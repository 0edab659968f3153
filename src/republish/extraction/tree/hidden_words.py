"""Words that a page hides in a line of text: gone, unless a click may unfold them as the rest of what stands before."""

from __future__ import annotations

import re
from itertools import islice

from republish._hidden import hidden_style, is_only_hidden, is_spoken, is_spoken_style, is_unseen, names_hidden
from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Node, is_hidden
from republish.extraction.tree.walks import words_under

_CLICKED = ("a", "button", "input", "label", "summary")
_SENTENCE_END = Uncompiled(r"[.!?…。！？؟।۔][\"”»’)]?\s*$")
_FEW_WORDS, _AROUND = 4, 3
"""More that is hidden may be the rest of a text that a click unfolds."""
_WORD = re.compile(r"\w")
"""A mark alone, such as the colon between a kicker and its headline, parts words that are seen."""


def is_hidden_in_line(node: Node) -> bool:
    """Its own attributes hide it, and nothing will show it; what is cut away for screen readers is told by its style."""
    element = node.element
    name, style = element.get("class") or "", element.get("style") or ""
    if name and names_hidden(name) and not is_spoken(name):
        return _WORD.search(words_under(node)) is not None and not _may_unfold(node)
    if not (style or element.get("hidden") is not None) or is_spoken_style(style) or not is_hidden(element):
        return False
    cut = is_unseen(element, style) and not hidden_style(style)
    return cut or not _may_unfold(node)


def _may_unfold(node: Node) -> bool:
    """It is long enough for the rest of a text that a click unfolds, ends its line and says nothing to machines."""
    items = node.parent.items if node.parent is not None else []
    behind = items[next((i for i, item in enumerate(items) if item is node), len(items)) + 1 :]
    ends = not any(isinstance(item, str) and _WORD.search(item) for item in behind)
    if not ends or len(words_under(node).split()) <= _FEW_WORDS or _is_data(node.element):
        return False
    return not _follows_a_sentence(node) or _is_named(node.element) or _is_opened(node.element)


def _follows_a_sentence(node: Node) -> bool:
    """What stands before it in its line is whole without it."""
    items = node.parent.items if node.parent is not None else ()
    place = next((i for i, item in enumerate(items) if item is node), 0)
    before = "".join(item if isinstance(item, str) else words_under(item) for item in items[:place])
    return _SENTENCE_END.search(before) is not None


def _is_named(element: Element) -> bool:
    """A script may find it: it has a name that says more than that it is hidden."""
    names = element.get("class") or ""
    return element.get("id") is not None or bool(names.strip() and not is_only_hidden(names))


def _is_opened(element: Element) -> bool:
    """Something that a reader may click stands in its line, or in the one before or behind."""
    line = element.getparent()
    around = (line, line.getprevious(), line.getnext()) if line is not None else ()
    return any(next(islice(one.iter(*_CLICKED), 1), None) is not None for one in around if one is not None)


def _is_data(element: Element) -> bool:
    """It says what machines read of the page."""
    return element.get("itemscope") is not None or any(one.get("itemprop") for one in islice(element.iter(), _AROUND))
