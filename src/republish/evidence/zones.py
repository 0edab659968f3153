"""Where in a page an element stands: what its own and its ancestors' names say."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Any, Literal, TypeAlias

from republish.evidence.phrases import drop_states, tokens

Element: TypeAlias = Any

Zone = Literal["comments", "caption", "related", "quote", "republish", "popup", "sidebar", "footer", "end", "body"]

PLACES: dict[Zone, str] = {
    "footer": "footer",
    "sidebar": "sidebar",
    "caption": "caption",
    "end": "article-end",
    "popup": "popup",
    "republish": "popup",
    "comments": "comments",
    "related": "teaser",
    "quote": "quote",
}
"""What a claim calls the place that it was found in; the body has no entry."""

_TAGS: dict[str, Zone] = {
    "figure": "caption",
    "figcaption": "caption",
    "aside": "sidebar",
    "nav": "sidebar",
    "footer": "footer",
    "dialog": "popup",
    "blockquote": "quote",
    "q": "quote",
    "pre": "quote",
    "code": "quote",
    "article": "body",
    "main": "body",
    "d-appendix": "end",
    "distill-appendix": "end",
}
"""The last are Distill's, in which scholars' pages hold their notes and their licence."""
_ROLES: dict[str, Zone] = {
    "contentinfo": "footer",
    "complementary": "sidebar",
    "navigation": "sidebar",
    "dialog": "popup",
}
_NAMED: tuple[Zone, ...] = ("comments", "republish", "related", "popup", "sidebar", "caption", "end", "footer", "body")
_EXCLUDING: tuple[Zone, ...] = ("comments", "related", "quote")
_CAPTION_REACH = 6
_FAR = 999
_BESIDE = frozenset({"sidebar", "footer", "caption"})
_AMID = frozenset({"related", "comments", "popup", "republish"})
_LONG, _SEVERAL = 120, 4
"""Letters of a paragraph; so many of them make a text."""


def zone_of(block: Element) -> Zone:
    """The zone of a block: comments, teasers and quotations whatever stands inside them, else the nearest name."""
    nearest: dict[Zone, int] = {}
    distance, element = 0, block
    while element is not None and element.tag not in ("body", "html"):
        zone = zone_named(element)
        if zone:
            nearest.setdefault(zone, distance)
        distance += 1
        element = element.getparent()
    excluded = next((zone for zone in _EXCLUDING if zone in nearest), None)
    return excluded or _nearest(nearest)


def inside_article(block: Element) -> bool:
    """An ancestor calls itself an article, or what an article is made of."""
    element = block
    while element is not None and element.tag not in ("body", "html"):
        if zone_named(element) == "body":
            return True
        element = element.getparent()
    return False


def _nearest(nearest: dict[Zone, int]) -> Zone:
    """A caption reaches a few levels past inner boxes, but not out of a sidebar's or a footer's own image box.

    A box named after its licence is an article's end only inside an article, or outside sidebars and footers. One for
    republishing is that, however it is shown.
    """
    if nearest.get("caption", _FAR) < min(
        nearest.get("sidebar", _CAPTION_REACH), nearest.get("footer", _CAPTION_REACH), _CAPTION_REACH
    ):
        return "caption"
    nearest.pop("caption", None)
    if "republish" in nearest:
        nearest.pop("popup", None)
    if "body" not in nearest and ("sidebar" in nearest or "footer" in nearest):
        nearest.pop("end", None)
    return min(nearest, key=lambda zone: nearest[zone], default="body")


def zone_named(element: Element) -> Zone | None:
    """The zone that an element's own names, role or tag show."""
    named = _zone_in(element.get("class") or "", element.get("id") or "")
    if named is None:
        return _ROLES.get(element.get("role") or "") or _TAGS.get(element.tag)
    if named == "sidebar" and element.tag == "figcaption":
        named = "caption"  # Elementor calls it after its widget.
    if named == "popup" and any(name.startswith("data-tooltip") for name in element.attrib):
        named = None  # It has a tooltip, it is none.
    if named in _BESIDE and _TAGS.get(element.tag, "body") == "body" and _holds_the_text(element):
        named = None  # It is called what stands beside the text in it: Ghost's `article` with "image-small".
    if named in _AMID and element.tag not in _TAGS and _is_body(element):
        named = "body"  # It is called what stands amid its paragraphs as well: "content-body inline-promos".
    return named or _ROLES.get(element.get("role") or "") or _TAGS.get(element.tag)


def _holds_the_text(element: Element) -> bool:
    """A headline of the first order or several long paragraphs stand in it."""
    return next(element.iter("h1"), None) is not None or has_long_paragraphs(element, _SEVERAL)


def has_long_paragraphs(element: Element, number: int) -> bool:
    """Running text stands in it: so many paragraphs that begin with more than a line of words."""
    long = (paragraph for paragraph in element.iter("p") if len(paragraph.text or "") > _LONG)
    return len(list(islice(long, number))) == number


def _is_body(element: Element) -> bool:
    """Its names or its role in the data call it the body, as no card is called, and running text stands in it."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().replace("hentry", "")
    called = "articleBody" in (element.get("itemprop") or "") or tokens("body").search(names) is not None
    return called and has_long_paragraphs(element, _SEVERAL - 1)


@lru_cache(maxsize=4096)
def _zone_in(classes: str, identifier: str) -> Zone | None:
    names = drop_states(f"{classes} {identifier}".lower())
    if tokens(*_NAMED).search(names) is None:  # As of most names.
        return None
    return next(zone for zone in _NAMED if tokens(zone).search(names))
