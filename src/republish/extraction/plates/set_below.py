"""Captions that nothing but their look tells: right below a picture, in small or grey letters, in the middle, or slanted amid the text.

Markdown has no other way to set one either. What looks as the text beside it is text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain, islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.looks import looks_of
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.lines.site_lines import is_site_line
from republish.extraction.words.lines.text_notes import tells_of_the_text

_OF_CAPTIONS = frozenset({"small", "grey", "centred", "slanted"})
_FEWEST_LETTERS, _LONGEST, _RUNNING = 8, 240, 40
"""Letters of a caption, and of a paragraph of the text."""
_FEWEST_BLANKS, _QUOTED = 3, '“”„«»"‘「『'
_NEAR, _FEWEST = 6, 2
"""Elements on either side that are looked at, and how many of them have to be text."""
_RARE = 3
"""One in so many of them may look like it: the caption of the next picture."""
_NO_CAPTION = (":", "：", "?", "？", "؟")
_SENTENCES = Uncompiled(r"[.!?]\s+\S|[。！？]\s*\S")
"""One ends, and another begins."""
_WHOLLY = 0.9


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
    own = {look for look in looks & _OF_CAPTIONS if _RARE * others[look] <= len(before) + len(behind)}
    if own <= {"centred", "slanted"} and not _says_enough(leaf.text):
        return False
    if own == {"centred"}:
        return not leaf.links and _SENTENCES.search(leaf.text) is None and not _is_one_of_lines(element)
    return bool(own - {"slanted"}) or ("slanted" in own and bool(before))


def _may_be_caption(leaf: Leaf) -> bool:
    """It says something, and is no heading, no quotation, no call, no note on the text."""
    text = leaf.text
    if text[:1] in _QUOTED:
        return False
    if not _FEWEST_LETTERS <= len(text) <= _LONGEST or leaf.kinds or text.endswith(_NO_CAPTION):
        return False
    if leaf.node.tag in HEADINGS or any(not isinstance(item, str) and item.tag == "br" for item in leaf.node.items):
        return False
    if leaf.links > 1 or 2 * leaf.linked > len(text) or leaf.bold >= _WHOLLY * len(text.replace(" ", "")):
        return False
    return not (is_site_line(text) or tells_of_the_text(text))


def _says_enough(text: str) -> bool:
    """More than a few words, which are stressed as often as not, or a day; scripts that part no words are not counted."""
    words = without_days(text).split()
    return len(words) > _FEWEST_BLANKS or (not text.isascii() and " " not in text)


def _running(element: Element, *, preceding: bool) -> Iterator[Element]:
    """The paragraphs near it, on one side."""
    for one in islice(element.itersiblings("p", "div", preceding=preceding), _NEAR):
        if len(text_of(one)) >= _RUNNING:
            yield one


def _is_one_of_lines(element: Element) -> bool:
    """Right behind it stands a line in the middle as well, as in a poem."""
    behind = element.getnext()
    return behind is not None and "centred" in looks_of(behind) and bool(text_of(behind))
