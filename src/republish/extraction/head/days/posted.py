"""When it was published, as a place far from the headline is marked, or a line says in so many words: "Posted on May 3, 2024"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import etree

from republish._html import Document, Element
from republish._text import fold, words
from republish._uncompiled import Uncompiled
from republish.extraction.head.days.changed import is_of_another_day
from republish.extraction.head.scan import Near, in_card, is_only_beside
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import next_element, own_text, short_text
from republish.extraction.words.bylines.day_lines import tells_more
from republish.extraction.words.bylines.posted_words import may_say_posted, posted_words, says_posted
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.head_data import phrases

_DAY = Uncompiled(r"\W*(?:date|datum|dato|fecha|data|дата)\s*[:：]?\s*", re.I)
"""A label that is said of any day; beside that of an author it is the text's."""
_MOST_BESIDE = 8
_SAYING = (
    *("p", "div", "span", "em", "i", "strong", "b", "li", "small", "dt", "h4", "h5", "h6", "footer"),
    *("td", "th", "font", "center", "address"),
)
_CLASSES = frozenset(
    [
        "article_date",
        "article-date",
        "entry-date",
        "post-date",
        "post_date",
        "pubdate",
        "pub-date",
        "publish-date",
        "published-date",
    ]
)
_POST_BOXES = {
    "md-post__meta": etree.XPath("(descendant::ul[contains(@class, 'md-post__meta')])[1]/descendant::time"),
    "ablog__postcard": etree.XPath("descendant::*[contains(@class, 'ablog__postcard')]/h2[1]/span"),
}
"""What Material for MkDocs and ABlog call the box in the margin that says of a text when it appeared, and the days in it."""
_MICROFORMAT = frozenset({"published", "published updated"})
_PROPERTY = "datePublished"
_TEXT = re.compile(r"(?:Article|Posting)$")
_BOXES = ("p", "span", "div")
_DATED = (*_BOXES, "time", "abbr")
_MOST_MARKS = 20
_BY_PROPERTY = etree.XPath(
    " | ".join(f"descendant::*/@{name}[. = '{_PROPERTY}']/parent::*" for name in ("itemprop", "property"))
)
_LONGEST, _MOST, _MOST_LINES = 120, 12, 200
_LONGEST_TITLE = 40


def posted(document: Document, near: Near) -> Iterator[tuple[str, str]]:
    """The one moment that lines of the page call that of its publication; two tell nothing, nor do cards of other stories.

    What sidebars say counts where nothing else says so.
    """
    if not (document.prose.far_script or document.prose.among(posted_words())):
        return
    saying = [(element, in_card(element)) for element in islice(_saying(document.root), _MOST_LINES)]
    yield from _agreed(element for element, card in saying if not card)
    yield from _agreed(
        element for element, card in saying if card and is_only_beside(element) and not in_teaser(element, near)
    )


def _agreed(saying: Iterable[Element]) -> Iterator[tuple[str, str]]:
    """The moment that all these elements name."""
    stamps = {text: element for element in islice(saying, _MOST) if (text := _stamp(element))}
    if len({read_date(text) for text in stamps}) == 1:
        text, element = stamps.popitem()
        yield text, f"{element.tag} text"


def _saying(root: Element) -> Iterator[Element]:
    """Elements whose own words begin so, and line breaks before such words."""
    for element in root.iter(*_SAYING, "br"):
        own = element.tail if element.tag == "br" else element.text
        if (
            own
            and len(own) < _LONGEST
            and may_say_posted(own.lstrip())
            and (says_posted(own) or _is_beside_author(element))
        ):
            yield element


def _is_beside_author(label: Element) -> bool:
    """It is the label of a day, and one of its kind beside it that of an author: "Date: …", "Author: …"."""
    if not _DAY.fullmatch(label.text or ""):
        return False
    labels = (fold(own_text(one)).rstrip(" :：") for one in islice(label.itersiblings(label.tag), _MOST_BESIDE))
    return any(map(phrases().author_label.fullmatch, labels))


def behind_posted(line: str) -> str:
    """What a line says behind such words; nothing where it begins otherwise."""
    said = says_posted(line) if may_say_posted(line.lstrip()) else None
    return line[said.end() :] if said is not None else ""


def _stamp(element: Element) -> str:
    """What is said behind the words, in their element or behind it, or by the element that follows them."""
    text = (element.tail or "").strip() if element.tag == "br" else short_text(element, _LONGEST)
    said = says_posted(text) or _DAY.match(text)
    behind = (text[said.end() :] or (element.tail or "").strip()[:_LONGEST]) if said else ""
    following = next_element(element) if said and not behind else None
    if following is not None:
        behind = following.get("datetime") or short_text(following, _LONGEST)
    return behind if read_date(behind) is not None and not tells_more(behind) else ""


def alone(document: Document) -> Iterator[tuple[str, str]]:
    """The one moment of publication that the page marks far from the headline, in a footer perhaps; two tell nothing."""
    for name, days in _POST_BOXES.items():
        yield from ((stated_by(day) or short_text(day, 60), name) for day in _in_box(document, name, days)[:1])
    mentioned = document.mentions(_PROPERTY.lower().encode())
    elements = document.root.iter(etree.Element) if mentioned else document.root.iter(*_DATED)
    stamps = {
        stamp
        for element in islice(filter(_marks_publication, elements), _MOST_MARKS)
        if not in_card(element)
        and not is_of_another_day(element, short_text(element, 60))
        and (stamp := stated_by(element) or short_text(element, 60))
    }
    if len(stamps) == 1:
        yield stamps.pop(), "datePublished"


def _in_box(document: Document, name: str, days: etree.XPath) -> list[Element]:
    """The days in a box of that class; the first is that of publication."""
    return days(document.root) if document.mentions(name.encode()) else []


def property_alone(document: Document) -> Iterator[tuple[str, str]]:
    """The one moment that an element of an article's item states for its publication; two tell nothing.

    Those of meta elements are among the page's data.
    """
    if not document.mentions(_PROPERTY.lower().encode()):
        return
    marked = (element for element in islice(_BY_PROPERTY(document.root), _MOST_MARKS) if element.tag != "meta")
    stamps = {stamp for element in marked if (stamp := stated_by(element)) and _is_of_article(element)}
    if len(stamps) == 1:
        yield stamps.pop(), _PROPERTY


def _is_of_article(element: Element) -> bool:
    """The item that it is a property of is a text, and lies in no card of another story."""
    item = next((up for up in element.iterancestors() if up.get("itemscope") is not None), None)
    return item is not None and _TEXT.search(item.get("itemtype") or "") is not None and not in_card(element)


def stated_by(element: Element) -> str:
    """The moment that an element's attributes state; its title where that names one, as microformats have it."""
    stated: str | None = element.get("datetime") or element.get("content")
    title = None if stated else element.get("title")
    return stated or (title if title and read_date(title) is not None else "") or ""


def is_short_of_title(element: Element) -> bool:
    """It shows a part of the day that its title names whole: "Mar 3" for "Mar 3, 2021"; or it is an abbreviation of that."""
    title = element.get("title") if element.tag in ("abbr", "span") else None
    if not title or len(title) > _LONGEST_TITLE or not any(map(str.isdigit, title)) or read_date(title) is None:
        return False
    said = set(words(short_text(element, _LONGEST_TITLE)))
    return element.tag == "abbr" or (len(said) > 1 and said < set(words(title)))


def is_microformat(element: Element) -> bool:
    """It is marked as the moment of publication as microformats mark it."""
    return element.tag in ("abbr", "span") and element.get("class") in _MICROFORMAT


def _marks_publication(element: Element) -> bool:
    """Its class or its property says that it holds the moment of publication."""
    names = element.get("class")
    if names and (names in _CLASSES or "published" in names) and _is_dated(element, names):
        return True
    return _PROPERTY in (element.get("itemprop"), element.get("property"))


def _is_dated(element: Element, names: str) -> bool:
    tag = element.tag
    return tag == "time" or is_microformat(element) or (tag in _BOXES and names in _CLASSES)
