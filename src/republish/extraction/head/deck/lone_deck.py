"""The one sentence that stands alone between a headline and the text: a deck that nothing names and no data state."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.head.deck.deck import BESIDE, ENDED, OTHER, count_words, is_bold, is_named_otherwise, is_stamp
from republish.extraction.head.deck.description import length
from republish.extraction.head.deck.seen import is_unseen
from republish.extraction.head.deck.unfit import is_about, is_other
from republish.extraction.head.scan import Near, names_of
from republish.extraction.head.words import is_longer, said_text, short_text
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.lines.part_labels import part_begun
from republish.extraction.words.lines.phrases import announced
from republish.extraction.words.lines.standing import is_standing
from republish.extraction.words.lines.text_notes import tells_of_the_text

if TYPE_CHECKING:
    from republish.model import Author

ALONE = "sentence under the headline"
"""The evidence for it."""
_SPOTS = 160
_SHORTEST, _LONGEST, _FEWEST_WORDS = 30, 500, 6
_FEWEST_ALONE, _FEWEST_IN_STORY = 10, 16
"""Words of a line without a full stop right behind the headline, in a box with it and among the parts of the story."""
_RUNNING, _OF_A_PROMPT, _TEXT = 80, 160, 1500
"""Letters of a paragraph of the text, of what may ask for something, and of what is more than the box around a picture."""
_INLINE = frozenset({"span", "strong", "b", "em", "i", "font", "small"})
_BLOCKS = frozenset({"p", "div", "section"})
_PARAGRAPHS = ("p", "h2", "h3", "h4", "blockquote")
_PICTURES = frozenset({"img", "picture", "figure", "video", "amp-img"})
_ENDS = frozenset({"h1", "h2", "h3", "table", "blockquote", "footer"})
"""What no deck stands behind, unless a section of the text begins with it."""
_SECTIONS = frozenset({"h2", "h3"})
_BESIDE = frozenset({"li", "figure", "aside", "footer", "table", "details", "dialog", "label"})
_STORY = frozenset({"article", "main", "body", "html"})
_CITED = re.compile(r"\([^()]*\b\d{4}\)\.$")
"""The end of a work's title: "(Mora: Harbour Press, 1792)."."""
_SIBLINGS, _BOXES, _HEAD_BOXES = 20, 3, 2
_MOST_BEHIND = 6
"""Elements behind a paragraph, among which the next one is looked for."""


def lone_deck_of(near: Near, people: tuple[Author, ...], titles: frozenset[str]) -> Element | None:
    """The only such sentence; none where there are several, for each of them may be a note or a caption then.

    It repeats none of the `titles`.
    """
    if near.heading is None:
        return None
    found = [block for block in _ahead(near) if _sums_up(block, near.heading, people, titles)]
    return found[0] if len(found) == 1 and not _runs_on(found[0]) else None


def loose_line_of(heading: Element, people: tuple[Author, ...]) -> str:
    """The words that end the headline's own box and lie in no element: a field that a theme writes as it is."""
    text, box = fold(heading.tail or ""), heading.getparent()
    if not text or heading.getnext() is not None or box.tag in _STORY:
        return ""
    if not _SHORTEST <= length(text) <= _LONGEST or count_words(text) < _FEWEST_WORDS or BESIDE.search(text):
        return ""
    return "" if asks(text) or is_other(text, people) or is_standing(text) or tells_of_the_text(text) else text


def behind_of(block: Element) -> Element | None:
    """The next element of its tag that says something."""
    return next((one for one in _some_behind(block) if any(map(str.strip, one.itertext()))), None)


def _some_behind(block: Element) -> Iterator[Element]:
    """The next few elements of its tag."""
    return islice(_following(block), _MOST_BEHIND)


def _following(block: Element) -> Iterator[Element]:
    """The elements of its tag that begin behind its end, found as far as somebody asks: the next one is near."""
    for box in (block, *block.iterancestors()):
        for behind in box.itersiblings():
            yield from behind.iter(block.tag)


def _ahead(near: Near) -> list[Element]:
    """The blocks with words of their own between headline and text; none where no text comes."""
    blocks: list[Element] = []
    picture: Element | None = None
    for element, _ in islice(near.after(), _SPOTS):
        if element.tag in _ENDS and text_of(element):
            return blocks if _heads_the_text(element) else []
        picture = element if element.tag in _PICTURES else picture
        if not (element.text or "").strip():
            continue
        block = _block_of(element)
        if is_longer(block, _RUNNING) and _runs_on(block):
            return blocks
        if block.tag in _BLOCKS and block not in blocks and not (picture is not None and _is_caption(block, picture)):
            blocks.append(block)
    return []


def _heads_the_text(heading: Element) -> bool:
    """It is the title of the first section: a paragraph of the text stands right behind it."""
    behind = heading.getnext() if heading.tag in _SECTIONS else None
    return behind is not None and behind.tag == "p" and is_longer(behind, _RUNNING)


def _block_of(element: Element) -> Element:
    """The paragraph that a line stands in; the line itself where that holds paragraphs too."""
    block = element
    while block.tag in _INLINE and block.getparent() is not None:
        block = block.getparent()
    return element if next(block.iterchildren(*_BLOCKS), None) is not None else block


def _runs_on(block: Element) -> bool:
    """The text begins with it: paragraphs stand behind it, or one of its make in a box of the same make; or it is all there is."""
    alone = block
    for box in islice(block.iterancestors(), _BOXES):
        if any(one.tag in _PARAGRAPHS and is_longer(one, _RUNNING) for one in islice(alone.itersiblings(), _SIBLINGS)):
            return True
        if box.tag in _STORY or len(box) > 1:
            break
        alone = box
    return _goes_on(block) or not short_text(block, _LONGEST)


def _goes_on(block: Element) -> bool:
    """One of its make is the next paragraph; where they have classes, captions and lines such as "Advertisement" may lie between."""
    made = _make(block)
    if made.count(None) <= 1:
        return any(_make(one) == made and is_longer(one, _RUNNING) for one in _some_behind(block))
    nearest = behind_of(block)
    return nearest is not None and _make(nearest) == made and is_longer(nearest, _RUNNING)


def _make(block: Element) -> tuple[str | None, ...]:
    parent = block.getparent()
    return (block.tag, block.get("class"), parent.tag, parent.get("class"))


def _is_caption(block: Element, picture: Element) -> bool:
    """It stands in a picture's own box, or right behind one without being set in bold, where that says nothing of the picture itself."""
    around = {block, *block.iterancestors()}
    while (box := picture.getparent()) is not None and box not in around:
        picture = box
    if box is None or not (is_longer(box, _TEXT) or (box.tag == "header" and next(box.iter("h1"), None) is not None)):
        return True
    behind = next((one for one in picture.itersiblings() if len(one) or (one.text or "").strip()), None)
    return behind in around and not (is_bold(block) or _is_told(picture))


def _is_told(picture: Element) -> bool:
    """The picture's box says what it shows, and is none of the headline's."""
    alone = next(picture.iter("h1"), None) is None
    return alone and len(said_text(picture, _OF_A_PROMPT)) > _SHORTEST


def _sums_up(block: Element, heading: Element, people: tuple[Author, ...], titles: frozenset[str]) -> bool:
    """Sentences that lead nowhere, ask for nothing and are no note; in the headline's own box they need no full stop."""
    text = said_text(block, _LONGEST)
    if length(text) < _SHORTEST or count_words(text) < _FEWEST_WORDS or any(title in key(text) for title in titles):
        return False
    if not _is_whole(text, block, heading) or next(block.iter(*OTHER), None) is not None:
        return False
    if is_stamp(text) or asks(text) or is_other(text, people) or is_standing(text) or tells_of_the_text(text):
        return False
    if part_begun(text) is not None:
        return False
    return not (lies_elsewhere(block, heading) or (_has_label(block, heading) and not _is_over_byline(block, people)))


def _is_over_byline(block: Element, people: tuple[Author, ...]) -> bool:
    """Right behind it stands who wrote the text, as between headline and text: what stands before it is a second title."""
    behind = block.getnext()
    return behind is not None and is_about(said_text(behind, _RUNNING), people)


def _is_whole(text: str, block: Element, heading: Element) -> bool:
    """It ends as sentences do and is not cut off nor in brackets, and names no source; in the headline's own box, or marked as the description, it may end without."""
    if text.startswith("(") or text.endswith(("...", "…")) or _CITED.search(text):
        return False
    if ENDED.search(text) or block.get("itemprop") == "description":
        return True
    return _is_beside_headline(block, heading) and BESIDE.search(text) is None


def _is_beside_headline(block: Element, heading: Element) -> bool:
    """It lies in the headline's own box, or right behind the box that says nothing else."""
    box = block.getparent()
    near = box.tag not in _STORY and box in islice(heading.iterancestors(), _HEAD_BOXES)
    before, fewest = block.getprevious(), _FEWEST_IN_STORY if box.tag in _STORY else _FEWEST_ALONE
    return near or (before is not None and count_words(text_of(block)) >= fewest and _is_all_of(before, heading))


def _is_all_of(box: Element, heading: Element) -> bool:
    return box is heading or (box in set(heading.iterancestors()) and text_of(box) == text_of(heading))


def _has_label(block: Element, heading: Element) -> bool:
    """A word or two say in its box what it is: "Claim", "Summary"."""
    before, box = block.getprevious(), block.getparent()
    if before is None or box is None or box in set(heading.iterancestors()):
        return False
    label = said_text(before, _SHORTEST)
    return bool(label) and not any(map(str.isdigit, label))


def asks(text: str) -> bool:
    """It is short and asks readers for something."""
    return len(text) < _OF_A_PROMPT and not announced(text).keys() <= {"stamp"}


def lies_elsewhere(block: Element, heading: Element) -> bool:
    """It or a box that it has apart from the headline is hidden, a list's, a form's or a menu's, or named for something else."""
    shared = set(heading.iterancestors())
    for box in (block, *block.iterancestors()):
        if box in shared:
            return False
        if box.tag in _BESIDE or is_unseen(box) or is_named_otherwise(names_of(box)):
            return True
        if next(box.iter("form", "nav"), None) is not None:
            return True
    return True
