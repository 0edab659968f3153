"""Captions that nothing but their look tells: right below a picture, in small or grey letters, in the middle, or slanted amid the text.

Editors who write in a form have no other way to set one, and Markdown has none either. What looks as the text beside it is text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TypeAlias

from republish._html import Element, text_of
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.lines.site_lines import is_site_line
from republish.extraction.words.lines.text_notes import tells_of_the_text

_SMALLER = re.compile(
    r"font-size\s*:\s*(?:(?:xx?-)?small(?:er)?|(?:\d|1[0-3])(?:\.\d+)?px|(?:\d|10)(?:\.\d+)?pt|0?\.\d+r?em|\d\d(?:\.\d+)?%)(?![\w.%])",
    re.I,
)
_GREY = re.compile(
    r"(?<![\w-])color\s*:\s*(?:#([5-9ab])\1\1(?!\w)|#([5-9ab][\da-f])\2\2|(?:dark|dim)?gr[ae]y(?!\w))", re.I
)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_SIZES = frozenset({"1", "2", "-1", "-2"})
"""Of `font`, where 3 is the size of text (HTML, 15.3.4)."""
_SMALL_NAMES = frozenset(
    {"small", "text-small", "text-xs", "text-sm", "ql-size-small", "has-small-font-size", "has-x-small-font-size"}
)
_GREY_NAMES = frozenset({"text-muted", "text-gray-500", "text-gray-600", "has-cyan-bluish-gray-color"})
_CENTRED_NAMES = frozenset(
    {"has-text-align-center", "text-center", "text-align-center", "ql-align-center", "aligncenter"}
)
_SLANTED_NAMES = frozenset({"italic"})
"""What editors' programs and style sheets call letters and lines set so."""
_FEWEST_LETTERS, _LONGEST, _RUNNING = 8, 240, 40
"""Letters of a caption, and of a paragraph of the text."""
_FEWEST_BLANKS = 2
_NEAR, _FEWEST = 6, 2
"""Elements on either side that are looked at, and how many of them have to be text."""
_RARE = 3
"""One in so many of them may look like it: the caption of the next picture."""
_NO_CAPTION = (":", "：", "?", "？", "؟")
_SENTENCES = re.compile(r"[.!?]\s+\S|[。！？]\s*\S")
"""One ends, and another begins."""
_WHOLLY = 0.9
_Tells: TypeAlias = Callable[[Element], object]


def _styled(pattern: re.Pattern[str], names: frozenset[str]) -> _Tells:
    return lambda element: (
        pattern.search(element.get("style") or "") or not names.isdisjoint((element.get("class") or "").split())
    )


_LOOKS: dict[str, tuple[_Tells, ...]] = {
    "small": (
        lambda element: element.tag == "small" or (element.tag == "font" and element.get("size") in _SIZES),
        _styled(_SMALLER, _SMALL_NAMES),
    ),
    "grey": (_styled(_GREY, _GREY_NAMES),),
    "centred": (
        lambda element: element.tag == "center" or (element.get("align") or "").lower() == "center",
        _styled(_CENTRED, _CENTRED_NAMES),
    ),
    "slanted": (
        lambda element: element.tag in ("em", "i"),
        _styled(re.compile(r"font-style\s*:\s*italic", re.I), _SLANTED_NAMES),
    ),
}


def is_set_unlike_text(leaf: Leaf) -> bool:
    """The line is set so, as hardly any of the paragraphs beside it is.

    One that is slanted has text on both sides; one that is in the middle and nothing more is a single sentence, without a link, and no verse.
    """
    if not _may_be_caption(leaf):
        return False
    element = lone_box(leaf.node).element
    looks = looks_of(element)
    if not looks:
        return False
    before = list(_running(element, preceding=True))
    behind = list(_running(element, preceding=False))
    if len(before) + len(behind) < _FEWEST or not behind:
        return False
    others = Counter(chain.from_iterable(map(looks_of, (*before, *behind))))
    own = {look for look in looks if _RARE * others[look] <= len(before) + len(behind)}
    if own == {"centred"}:
        return not leaf.links and _SENTENCES.search(leaf.text) is None and not _is_one_of_lines(element)
    return bool(own - {"slanted"}) or ("slanted" in own and bool(before) and _says_enough(leaf.text))


def _may_be_caption(leaf: Leaf) -> bool:
    """It says something, and is no heading, no call, no note on the text."""
    text = leaf.text
    if not _FEWEST_LETTERS <= len(text) <= _LONGEST or leaf.kinds or text.endswith(_NO_CAPTION):
        return False
    if leaf.node.tag in HEADINGS or any(not isinstance(item, str) and item.tag == "br" for item in leaf.node.items):
        return False
    if leaf.links > 1 or 2 * leaf.linked > len(text) or leaf.bold >= _WHOLLY * len(text.replace(" ", "")):
        return False
    return not (is_site_line(text) or tells_of_the_text(text))


def _says_enough(text: str) -> bool:
    """More than a word or two, which are stressed as often as not; scripts that part no words are not counted."""
    return text.count(" ") >= _FEWEST_BLANKS or (not text.isascii() and " " not in text)


def looks_of(element: Element) -> frozenset[str]:
    """How all of an element's words are set, by itself and what holds all of them in it."""
    return frozenset(
        look for part in _around_all(element) for look, ways in _LOOKS.items() if any(tells(part) for tells in ways)
    )


def _around_all(element: Element) -> Iterator[Element]:
    yield element
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        element = element[0]
        yield element


def _running(element: Element, *, preceding: bool) -> Iterator[Element]:
    """The paragraphs near it, on one side."""
    for one in islice(element.itersiblings("p", "div", preceding=preceding), _NEAR):
        if len(text_of(one)) >= _RUNNING:
            yield one


def _is_one_of_lines(element: Element) -> bool:
    """Right behind it stands a line in the middle as well, as in a poem."""
    behind = element.getnext()
    return behind is not None and "centred" in looks_of(behind) and bool(text_of(behind))
