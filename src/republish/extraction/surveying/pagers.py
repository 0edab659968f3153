"""Boxes of links between the pages of one article, told from those between comments, posts, pictures and lists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from republish._html import SILENT, Element, lines, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import names_of, naming
from republish.extraction.surveying.page_turns import Addresses, Turn, turns
from republish.extraction.tree.nodes import is_hidden
from republish.extraction.words.lines.page_words import (
    LONGEST_LABEL,
    offers_whole,
    place_in,
    speaks_of_pages,
    turns_pages_only,
)
from republish.extraction.words.lines.phrases import announced, is_of_comments, leads_to_others

_OUTERMOST = frozenset({"html", "body", "main", "article"})
_NUMBER = Uncompiled(r"(?<!\d)\d{1,2}(?!\d)")
_OF_OTHERS = r"comment|respond|replies|disqus|kommentar|review-?list|related|recommend|search-?result"
_is_of_others = naming(_OF_OTHERS)
"""Behind which the article's text is over."""
_has_pages = naming(
    rf"{_OF_OTHERS}|blog-?pager|carousel|swiper|slide|gallery|galerie|calendar|breadcrumb|teaser|(?<!\S)widget(?:_|(?!\S))"
)
"""What has pages of its own beside the article's."""
_FURTHEST, _FEWEST_LETTERS, _TELLING = 300, 25, 60
"""Letters between a pager and the text whose pages it turns; of a line of that text; of it that are looked for."""


@dataclass(frozen=True, slots=True)
class Pager:
    """One such box."""

    box: Element
    turns: tuple[Turn, ...]
    words: str
    """What it says beside the links."""

    @property
    def said(self) -> str:
        """All its words, those of links last."""
        return " ".join([self.words, *(turn.label for turn in self.turns)])

    @property
    def shown(self) -> int:
        """Which page it says that this is; 0 where it says nothing of it."""
        place = place_in(self.said)
        return place[0] if place else self.gap

    @property
    def number(self) -> int:
        """The same, or what the page's address says of it."""
        return self.shown or self.turns[0].here

    @property
    def count(self) -> int:
        """How many pages there are; 0 where nothing says."""
        place = place_in(self.said)
        labelled = [turn.labelled for turn in self.turns if turn.labelled is not None]
        return place[1] if place else max([self.gap, *labelled]) if labelled else 0

    @property
    def pages(self) -> list[tuple[int, str]]:
        """The others, by number; a page that calls itself the first one in another way is none."""
        return [(turn.page, turn.url) for turn in self.turns if turn.page != self.number and turn.is_placed]

    @property
    def gap(self) -> int:
        """The one number that is no link, which is that of the page; 0 where none or several are."""
        found = {int(number) for number in _NUMBER.findall(self.words)} - {turn.labelled for turn in self.turns}
        return found.pop() if len(found) == 1 else 0


def pagers(addresses: Addresses, text: str) -> Iterator[Pager]:
    """The boxes in the text of an article or right beside it that turn its pages; `text` is that text, one block a line."""
    for pager in _boxes(list(turns(addresses))):
        if _leads_on(pager) and _is_beside(pager.box, text):
            yield pager


def _boxes(found: list[Turn]) -> list[Pager]:
    """The links in groups, each as large a box as holds nothing but them and the words of pagers."""
    elements = {turn.element for turn in found}
    grouped: dict[Element, list[Turn]] = {}
    for turn in found:
        grouped.setdefault(_box_of(turn.element, elements), []).append(turn)
    return [Pager(box, tuple(group), _words_beside(box, elements) or "") for box, group in grouped.items()]


def _box_of(link: Element, links: set[Element]) -> Element:
    box = link
    for parent in link.iterancestors():
        words = _words_beside(parent, links) if parent.tag not in _OUTERMOST else None
        if words is None or not turns_pages_only(words):
            break
        box = parent
    return box


def _words_beside(box: Element, links: set[Element]) -> str | None:
    """The words of a box that are none of the links', nor of one to all of it; None where they are too many."""
    pieces: list[str] = []
    letters = 0
    for piece in _pieces(box, links):
        pieces.append(piece)
        letters += len(fold(piece))
        if letters > LONGEST_LABEL:
            return None
    return fold(" ".join(pieces))


def _pieces(box: Element, links: set[Element]) -> Iterator[str]:
    walker = etree.iterwalk(box, events=("start", "end"))
    for event, node in walker:
        if event == "end":
            if node is not box and node.tail:
                yield node.tail
        elif node.tag in SILENT or node in links or (node.tag == "a" and offers_whole(text_of(node))):
            walker.skip_subtree()
        elif node.text:
            yield node.text


def _leads_on(pager: Pager) -> bool:
    """Its links lead to other pages beyond doubt, or it says which page this is of what they are the others."""
    if any(turn.sure for turn in pager.turns):
        return bool(pager.pages)
    if not speaks_of_pages(pager.said):
        return False
    here = pager.turns[0].here
    return pager.gap > 0 and here in (0, pager.gap)


def _is_beside(box: Element, text: str) -> bool:
    """The article's text ends or begins next to it, and nothing that has pages of its own lies around it or between."""
    before = _meets(_before(box), text)
    return before is True or (before is None and _meets(_behind(box), text) is True)


def _meets(found: Iterable[str], text: str) -> bool | None:
    """Whether lines come to one of the text before anything else; False where they come to comments or other stories, else None."""
    letters = 0
    for line in found:
        if _is_of(line, text):
            return True
        if is_of_comments(line) or leads_to_others(line) or "more" in announced(line):
            return False
        letters += len(line)
        if letters > _FURTHEST:
            break
    return None


def _is_of(line: str, text: str) -> bool:
    return len(line) >= _FEWEST_LETTERS and (line[:_TELLING] in text or line[-_TELLING:] in text)


def _before(box: Element) -> Iterator[str]:
    """The lines in front of a box, the nearest first."""
    for node in _around(box):
        for sibling in node.itersiblings(preceding=True):
            if _is_apart(sibling):
                return
            yield fold(sibling.tail or "")
            yield from reversed(_lines_of(sibling))
        yield fold(node.getparent().text or "")


def _behind(box: Element) -> Iterator[str]:
    """The lines behind a box."""
    for node in _around(box):
        yield fold(node.tail or "")
        for sibling in node.itersiblings():
            if _is_apart(sibling):
                return
            yield from _lines_of(sibling)
            yield fold(sibling.tail or "")


def _around(box: Element) -> Iterator[Element]:
    """The box and what it lies in, up to the body or to what has pages of its own."""
    for node in (box, *box.iterancestors()):
        if node.tag in ("body", "html") or _has_pages(names_of(node)):
            return
        yield node


def _is_apart(sibling: Element) -> bool:
    return bool(_is_of_others(names_of(sibling)))


def _lines_of(element: Element) -> list[str]:
    if element.tag in SILENT or is_hidden(element) or _has_pages(names_of(element)):
        return []
    return lines(element).split("\n")
