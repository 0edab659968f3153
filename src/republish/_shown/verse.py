"""Verse of which each line is a box or a span of its own: docutils and Sphinx (`line-block`), SPIP (`spip_poesie`), stanzas of other sites."""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of

Element: TypeAlias = Any

_VERSES = {"line-block": "div", "spip_poesie": "blockquote"}
"""What marks a verse, and the element that is called so."""
_LINE_BLOCK = "line-block"
_STANZAS = ("stanza", "strophe", "o-poem")
"""What other sites call the box around the lines of one stanza, or of all."""
POEMS = frozenset(
    (
        *("poem", "poetry", "verse", "verses", "lyrics", "gedicht", "poeme", "poema", "poesia", "poesie"),
        *("dikt", "digt", "runo", "wiersz", "strofa"),
    )
)
"""What a box is called in whose paragraphs each line is a span, or that holds the lines alone."""
_FEWEST_SPANS = 3
_LINE_TAGS = frozenset(["div", "p", "span"])
_BOXES = ("div", "p", "ul", "ol", "table", "blockquote", "img", "figure", "h2", "h3", "h4")
"""What no line holds."""
_FEWEST, _LONGEST = 2, 120


def join_lines(root: Element, names: Set[str]) -> None:
    """Make one paragraph of the lines of each such verse, a break between two of them; the classes of the page are given."""
    for name, tag in _VERSES.items():
        for box in called(name, names, root, tag):
            if len(box) and _is_outermost(box) and _is_of_lines(box):
                _join(box)


def join_stanzas(root: Element, names: Set[str]) -> None:
    """The same for the boxes that are called stanzas, where each holds nothing but short lines of one make."""
    for name in filter(names.__contains__, (*_STANZAS, *sorted(POEMS))):
        for box in called(name, names, root, "div", "p", "section", "blockquote"):
            if _is_stanza(box) and (name in _STANZAS or _is_of_boxes(box)):
                box.tag = "div" if box.tag != "blockquote" else box.tag
                _put_in_one(list(box), box)


def break_lines(root: Element, names: Set[str]) -> None:
    """Put a break between the lines of a poem's paragraphs, where each is a `span` and a style alone sets them apart."""
    for name in sorted(POEMS.intersection(names)):
        for box in called(name, names, root, "div", "section", "article", "blockquote", "p"):
            for stanza in [box, *box.iterdescendants("p", "div")]:
                _break_stanza(stanza)


def _break_stanza(stanza: Element) -> None:
    lines = list(stanza)
    around = (stanza.text, *(line.tail for line in lines))
    if len(lines) < _FEWEST_SPANS or any(line.tag != "span" for line in lines) or any(map(_says, around)):
        return
    for line in lines[1:]:
        if _says("".join(line.itertext())):
            line.addprevious(stanza.makeelement("br"))


def _says(text: str | None) -> bool:
    return bool(text and text.strip())


def _is_stanza(box: Element) -> bool:
    lines = list(box)
    alike = len({line.tag for line in lines}) == 1 and all(line.tag in _LINE_TAGS for line in lines)
    if (
        len(lines) < _FEWEST
        or not alike
        or any((text or "").strip() for text in (box.text, *(line.tail for line in lines)))
    ):
        return False
    return not any(
        len("".join(line.itertext())) > _LONGEST or next(line.iterdescendants(*_BOXES), None) is not None
        for line in lines
    )


def _is_of_boxes(box: Element) -> bool:
    """Three lines or more that are boxes: paragraphs may be stanzas of a line."""
    return len(box) >= _FEWEST_SPANS and box[0].tag == "div"


def _is_outermost(box: Element) -> bool:
    around = box.getparent()
    return around is None or _LINE_BLOCK not in classes_of(around)


def _is_of_lines(box: Element) -> bool:
    """It holds boxes and nothing beside them."""
    around = [box, *(part for part in box.iter("div") if _LINE_BLOCK in classes_of(part))]
    beside = (one.text for one in around), (part.tail for one in around for part in one)
    return not any((text or "").strip() for texts in beside for text in texts) and all(
        part.tag == "div" for one in around for part in one
    )


def _lines(box: Element) -> Iterator[Element]:
    """Each line, those that are set in among them."""
    for part in box.iterchildren("div"):
        if _LINE_BLOCK in classes_of(part):
            yield from _lines(part)
        else:
            yield part


def _join(box: Element) -> None:
    _put_in_one(list(_lines(box)), box)


def _put_in_one(lines: list[Element], box: Element) -> None:
    """Make one paragraph of lines, which is all that their box holds then."""
    verse = box.makeelement("p")
    for line in lines:
        if line is not lines[0]:
            verse.append(verse.makeelement("br"))
        _move(line, verse)
    for part in list(box):
        box.remove(part)
    box.text = None
    box.append(verse)


def _move(line: Element, verse: Element) -> None:
    """Put what a line holds at the end of the verse."""
    text = (line.text or "").lstrip()
    if len(verse):
        verse[-1].tail = (verse[-1].tail or "") + text
    else:
        verse.text = (verse.text or "") + text
    parts = list(line)
    if len(parts) == 1 and parts[0].tag == "br" and not (text or (parts[0].tail or "").strip()):
        return  # An empty line between two stanzas, which its own break would make two of.
    verse.extend(parts)
