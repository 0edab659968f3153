"""What stands around a statement about a licence: the line above it, its list of facts, a picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._html import BLOCKS
from republish._text import COLONS, fold
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.phrases import first_cue, phrases, tokens
from republish.evidence.zones import zone_named

Element: TypeAlias = Any

_HEADING = 80
_LEAD = 300
_LEAD_WORDS = 3
_BOX = 400
_CLIMBS = 4
_PIECES = 50
_PAGES = frozenset(["body", "html", "main", "article"])
_PLAYERS = ("audio", "video")
_PLAYER = Uncompiled(r"youtu\.?be|vimeo|dailymotion|soundcloud|spotify|bandcamp|podcast|/embed/|player", re.I)
"""In the addresses of frames that play something."""
_ITEMS = frozenset(["li", "dt", "dd"])
_LISTS = frozenset(["table", "dl", "ul", "ol"])
_BOXES = frozenset(["div", "section", "nav", "aside", "ul"])
_OTHERS = frozenset(["related", "comments", "sidebar", "popup", "republish"])
_CAPTION = 200
_PICTURES = 20
_WORD = re.compile(r"\w+")
_BADGE = Uncompiled(r"creativecommons|licensebuttons|licen[cs]e|cc[-_.]?by|/cc[-_.]|/by[-_.]", re.I)
_EMBLEM = Uncompiled(
    r"logo|badge|icon|button|banner|brand|sprite|avatar|sponsor|rights|commons|88x31|80x15|/(?:cc|by)\b", re.I
)
"""In the names of pictures that stand for a site, a company or a licence."""
_FRONT_PAGE = re.compile(r"(?:(?:https?:)?//[^/\s]*)?/?")
_OWNER = re.compile(r"©|\(c\)|copyright")


# --- the line above ---


def heading_above(element: Element) -> str:
    """The short line right above an element, or above its list, its row or the small box that it begins."""
    above, boxed = _above(element)
    if above is None or (boxed and above.tag == "h1"):
        return ""
    return short_text(above, _HEADING).lower()


def among_rules(block: Element) -> bool:
    """Its list, or the small box around it, has a heading on republishing: "Republishing guidelines"."""
    if block.tag in _ITEMS and phrases("wish", "heading").search(heading_above(block)):
        return True
    return box_of_rules(block) is not None


def box_of_rules(block: Element) -> Element | None:
    """The small box around a block that begins with a heading on republishing."""
    heading = phrases("wish", "heading")
    for box in islice(block.iterancestors(), _CLIMBS):
        if box.tag in _PAGES:
            return None
        first = next(box.iterchildren("*"), None)
        if first is None or (first is block and first.getnext() is None):  # It is no heading of itself.
            continue
        if heading.search(short_text(first, _HEADING).lower()):
            return box
    return None


def line_above(element: Element) -> Element | None:
    """The element right above one, or above its list, its row or the small box that it begins."""
    return _above(element)[0]


def _above(element: Element) -> tuple[Element | None, bool]:
    """The element above, and whether it stands outside the box that this one begins."""
    if element.tag in ("li", "dt", "tr"):
        element = element.getparent()
    climbs = 0 if element is None or element.tag in ("dd", "td") else _CLIMBS
    left = climbs
    while element is not None:
        above = element.getprevious()
        if above is not None:
            return (above if _has_words(above) else None), left < _CLIMBS
        element = element.getparent() if left and _begins_a_box(element) else None
        left -= 1
    return None, False


def _has_words(element: Element) -> bool:
    return element.tag not in ("script", "style")


def _begins_a_box(element: Element) -> bool:
    """It comes first in something small: nothing but a licence and its heading can be in there."""
    box = element.getparent()
    if box is None or box.tag in _PAGES or fold(box.text or ""):
        return False
    return not fold("".join(islice(box.itertext(), _PIECES))) or bool(short_text(box, _BOX))


def led_in_as_example(element: Element) -> bool:
    """The line above ends in a colon and speaks of no licence and no text of its own: "Then put this in the footer:"."""
    above, _ = _above(element)
    line = short_text(above, _LEAD).lower() if above is not None else ""
    if not line.endswith(COLONS) or len(_WORD.findall(line)) <= _LEAD_WORDS:
        return False
    return not any(phrases("subject", noun).search(line) for noun in ("this", "content", "own_site", "license_word"))


def short_text(element: Element, longest: int) -> str:
    """The words of an element, or nothing when they are more than a line; reads no further than that."""
    pieces: list[str] = []
    length = 0
    for piece in element.itertext():
        pieces.append(piece)
        length += len(piece)
        if length > 4 * longest:
            return ""
    words = fold("".join(pieces))
    return words if len(words) <= longest else ""


def is_badge(block: Element) -> bool:
    """It has no words, as far as they are looked at."""
    return not fold("".join(islice(block.itertext(), _PIECES)))


# --- lists of facts ---


def among_facts_of_another(statement: Statement) -> bool:
    """The licence's line stands among others that tell of a book, a record or a program."""
    lines = " ".join(islice(statement.block.itertext(), _PIECES))[:_BOX]
    if phrases("hedge", "facts").search(fold(lines).lower()):
        return True
    rows = next((element for element in islice(_upwards(statement.block), _CLIMBS) if element.tag in _LISTS), None)
    return rows is not None and bool(phrases("hedge", "facts_in_rows").search("\n".join(_lines(rows)).lower()))


def _upwards(element: Element) -> Iterator[Element]:
    yield element
    yield from element.iterancestors()


def _lines(rows: Element) -> Iterator[str]:
    """The lines of a list, and the labels of a table's rows each with the colon that its cell stands for."""
    for element in islice(rows.iter("li", "th", "dt", "tr"), _PIECES):
        label = next(element.iter("td"), element) if element.tag == "tr" else element
        words = short_text(label, _HEADING)
        yield words if element.tag == "li" else f"{words}:"


# --- pictures ---


def beside_picture(statement: Statement) -> bool:
    """A short line in or right under the block of a picture, or right under a player, is its credit."""
    block = statement.block
    above = _box_above_link(statement)
    if above is None and has_picture(block):
        return True
    above = above if above is not None else block.getprevious()
    if above is None or not (has_picture(above) or _plays(above)) or _stands_around(above):
        return False
    return bool(short_text(above, _CAPTION)) or not fold("".join(islice(above.itertext(), _PIECES)))


def _box_above_link(statement: Statement) -> Element | None:
    """The box right above a link that is declared to be the page's licence and stands loose behind all boxes of the text, for
    pictures further up are no concern of it; None where words stand between the two. Boxes with nothing in them do not count."""
    link = next((anchor.element for anchor in statement.anchors if anchor.licensing), None)
    if link is None or link.getparent() is not statement.block:
        return None
    for above in islice(link.itersiblings(preceding=True), _CLIMBS):
        if above.tag not in BLOCKS or fold(above.tail or ""):
            return None
        if fold("".join(islice(above.itertext(), _PIECES))) or has_picture(above) or _plays(above):
            return above
    return None


def _stands_around(box: Element) -> bool:
    """A box of what is set around every text of a site, by its names or its tag: its writer, buttons, other texts."""
    if box.tag not in _BOXES or next(box.iter("figure", "figcaption"), None) is not None:
        return False
    names = f"{box.get('class') or ''} {box.get('id') or ''}".lower()
    named = tokens("around").search(names) is not None and tokens("caption").search(names) is None
    return named or zone_named(box) in _OTHERS


def beside_shown_picture(statement: Statement, *, footer: bool) -> bool:
    """The same at a page's edges, where logos and buttons stand too; in a footer only for a name in the picture's own block."""
    text = statement.text.lower()
    if not first_cue("license", text) or _OWNER.search(text):
        return False
    boxes = (statement.block,) if footer else (statement.block, statement.block.getprevious())
    shown = any(_shows_picture(box) for box in boxes if box is not None)
    return shown and (footer or beside_picture(statement))


def has_picture(element: Element) -> bool:
    """An image that is neither a licence's badge nor inside a link to one."""
    return any(not _BADGE.search(_addresses(image)) for image in islice(element.iter("img"), _PICTURES))


def _plays(element: Element) -> bool:
    """A sound or a film to play."""
    if next(element.iter(*_PLAYERS), None) is not None:
        return True
    return any(_PLAYER.search(frame.get("src") or "") for frame in element.iter("iframe"))


def _shows_picture(element: Element) -> bool:
    """An image that is no badge, no logo and no link to a front page."""
    images = islice(element.iter("img"), _PICTURES)
    return any(not (_BADGE.search(_addresses(image)) or _is_emblem(image)) for image in images)


def _is_emblem(image: Element) -> bool:
    names = " ".join(image.get(name) or "" for name in ("src", "class", "id", "alt"))
    link = next(image.iterancestors("a"), None)
    return bool(_EMBLEM.search(names)) or (link is not None and bool(_FRONT_PAGE.fullmatch(link.get("href") or "")))


def _addresses(image: Element) -> str:
    link = next(image.iterancestors("a"), None)
    around = f"{link.get('href') or ''} {link.get('rel') or ''}" if link is not None else ""
    return f"{image.get('src') or ''} {around}"


def stands_elsewhere(statement: Statement, words: str) -> bool:
    """The words before a licence say "the article", not "this article", and the sentence or the one before it that it is a journal's."""
    sentences = f"{statement.before} {statement.text}".lower()
    return not phrases("subject", "this").search(words) and bool(phrases("subject", "elsewhere").search(sentences))
