"""The headings of a page that may be its headline, and what each says."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice

from republish._hidden import is_spoken
from republish._html import Document, Element, absolute, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.subtitle import innermost, subtitle_in
from republish.extraction.head.words import is_link
from republish.extraction.tree.nodes import is_hidden
from republish.extraction.tree.unsaid import as_said
from republish.extraction.tree.unseen import MARKS
from republish.extraction.words.boxes.vocabulary import is_spoken_span
from republish.extraction.words.bylines.personal_names import key

_MOST_HEADINGS = 24
_MOST_PARTS, _MOST_AROUND = 12, 4
_FEWEST_PARTS, _FEWEST_WORDS, _MOST_LABEL_WORDS = 2, 3, 4
_LONGEST_BADGE = 12
_STROKED = Uncompiled(r"\w\s*[|/»›]$")
_STORY = frozenset({"main", "article", "body"})
_ENDS, _BEGINS = frozenset(".!?:»”"), frozenset("«“„")
_is_kicker = naming(
    r"kicker|overline|top-?line|eyebrow|roofline|pre-?title|supertitle|topic|spitzmarke|dachzeile|volanta|antetitulo|category|rubri(?:c|k|que|ca)"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """One `h1`, or what plays one."""

    element: Element
    text: str
    names: str
    """Class, id and itemprop."""


def headings(document: Document, tag: str = "h1") -> Iterator[Heading]:
    """Every heading of that rank with words that is no step of a breadcrumb trail, in document order.

    What only looks like such a step is one where there are others.
    """
    found_before = {"h1": document.metadata.headings, "h2": document.metadata.second_headings}
    elements = found_before[tag] if tag in found_before else document.root.iter(tag)
    said = ((one, text) for one in elements if (text := headline_text(one)) and not _in_trail(one))
    found = list(islice(said, _MOST_HEADINGS))
    others = [pair for pair in found if not _ends_links(pair[0].getparent())]
    for element, text in others or found:
        yield Heading(element=element, text=text, names=names_of(element))


def address_of(heading: Heading, base_url: str) -> str:
    """Where the link leads, in the heading or around it, that holds all of its words; empty where there is none."""
    element = heading.element
    link = next(element.iter("a"), None) if len(element) else None
    if link is None:
        link = next(islice(element.iterancestors("a"), 1), None)
    if link is None or not link.get("href") or key(text_of(link)) != key(heading.text):
        return ""
    return absolute(link.get("href"), base_url) or ""


def _in_trail(element: Element) -> bool:
    """Some sites mark the last step of the breadcrumb trail as `h1`: the short title, not the headline."""
    if "breadcrumb" in " ".join(element.keys()):
        return True
    for node in (element, *islice(element.iterancestors(), _MOST_AROUND)):
        if node.tag in _STORY:
            return False
        if node.tag == "nav" or ("readcrumb" in names_of(node) and _is_trail(node, element)):
            return True
    return False


def _is_trail(box: Element, heading: Element) -> bool:
    """It has links, and no list beside the heading is the trail that the box is named for."""
    around = set(islice(heading.iterancestors(), _MOST_AROUND))
    lists = (one for one in islice(box.iterdescendants("nav", "ol", "ul"), _MOST_PARTS) if one not in around)
    return next(box.iter("a"), None) is not None and not any("readcrumb" in names_of(one) for one in lists)


def _ends_links(item: Element | None) -> bool:
    """It is the last one in a list of which the others are a link each."""
    if item is None or item.tag != "li" or item.getnext() is not None:
        return False
    others = list(islice(item.itersiblings(preceding=True), _MOST_PARTS))
    return bool(others) and all(map(is_link, others))


def headline_text(element: Element) -> str:
    """The words of a heading without the kicker and the subtitle that some pages set inside it; "Kicker: headline" stays whole.

    Nor are marks of notes and struck words a part of it.
    """
    if not len(element):
        return fold(element.text or "")
    element = as_said(element)
    if (marked := _marked_in(element)) is not None:
        return text_of(marked)
    whole = _without_subtitle(_seen_text(element), element)
    box = innermost(element)
    if (kicker := _parted_kicker(box)) is not None:
        rest = fold(" ".join(_text_after(kicker)))
        return rest if whole.endswith(rest) and len(rest.split()) >= _FEWEST_WORDS else whole
    for child in box:
        if _is_kicker(child.get("class", "")):
            rest = fold(" ".join(_text_after(child)))
            kicker = whole[: len(whole) - len(rest)] if whole.endswith(rest) else ""
            joined = rest.startswith(":") or kicker.rstrip().endswith(":")
            return whole if joined or len(rest.split()) < _FEWEST_WORDS else rest
    return whole


def _marked_in(element: Element) -> Element | None:
    """What its property calls the headline, beside a kicker."""
    parts = islice(element.iterdescendants("span", "div", "a", "strong"), _MOST_PARTS)
    return next((part for part in parts if part.get("itemprop") == "headline" and text_of(part)), None)


def _parted_kicker(box: Element) -> Element | None:
    """A link to the section that stands first, with the stroke that parts it from the headline: "Coast | "."""
    first = box[0] if len(box) >= _FEWEST_PARTS and not (box.text or "").strip() else None
    if first is None or (first.tail or "").strip() or next(first.iter("a"), None) is None:
        return None
    label = text_of(first)
    return first if _STROKED.search(label) and len(label[:-1].split()) <= _MOST_LABEL_WORDS else None


def has_colon_apart(heading: Element) -> bool:
    """A colon between kicker and headline is an element of its own, as a page has it that sets the two on lines of their own."""
    return any(text_of(child) == ":" for child in islice(innermost(heading), _MOST_PARTS))


def _without_subtitle(whole: str, element: Element) -> str:
    below = subtitle_in(element)
    before = whole.removesuffix(text_of(below)).rstrip() if below is not None else whole
    return whole if not before or before.endswith((":", "-", "–", "—")) else before


def _seen_text(element: Element) -> str:
    """Its words as they are seen, without those of parts that are hidden; all of them where the whole is.

    What is said to screen readers first or last goes; a mark of theirs alone parts words that are seen. Two elements that
    only their style sets on two lines are parted. A short mark that screen readers do not get, first or last beside what they
    alone get, is a badge.
    """
    whole = _without_badges(_shown_text(element), element)
    for link in islice(element.iter("a"), _MOST_PARTS):
        if (mark := text_of(link)) in MARKS:
            whole = whole.removeprefix(mark).removesuffix(mark).strip()
    for child in islice(element.iter("span", "div"), _MOST_PARTS):
        text = text_of(child)
        spoken = is_spoken_span(child)
        if spoken and not any(map(str.isalnum, text)):
            whole = whole.replace(f" {text} ", f"{text} ", 1)
        elif spoken and text != whole:
            whole = whole.removeprefix(text).removesuffix(text).strip()
        elif (behind := _right_behind(child)) and _is_joint(text[-1:], behind[0]):
            whole = whole.replace(f"{text}{behind}", f"{text} {behind}", 1)
    return whole


def _is_joint(last: str, first: str) -> bool:
    """No word goes on with a capital."""
    return (last.islower() or last.isdigit() or last in _ENDS) and (first.isupper() or first in _BEGINS)


def _without_badges(whole: str, element: Element) -> str:
    parts = list(islice(element.iter("span", "div", "i", "b"), _MOST_PARTS))
    spoken = {text_of(part) for part in parts if is_spoken_span(part)}
    for part in parts if spoken else ():
        mark = text_of(part)
        rest = whole.removeprefix(mark).removesuffix(mark).strip() if part.get("aria-hidden") == "true" else whole
        others = any(said and rest.startswith(said) and len(rest) > len(said) for said in spoken)
        whole = rest if len(mark) <= _LONGEST_BADGE and others else whole
    return whole


def _shown_text(element: Element) -> str:
    whole = text_of(element)
    if not any(map(is_hidden, islice(element.iterdescendants(), _MOST_PARTS))):
        return whole
    shown = deepcopy(element)
    for part in list(filter(is_hidden, shown.iterdescendants())):
        part.attrib.clear()
        part.tag, part.text = "template", None
    return text_of(shown) or whole


def _right_behind(element: Element) -> str:
    """The words of the span or box that follows without anything between."""
    behind = None if element.tail else element.getnext()
    return text_of(behind) if behind is not None and behind.tag in ("span", "div") else ""


def _text_after(child: Element) -> Iterator[str]:
    yield child.tail or ""
    for sibling in child.itersiblings():
        if not is_spoken(sibling.get("class") or ""):
            yield text_of(sibling)
        yield sibling.tail or ""
