"""Items in a page: what RDFa and microdata say that a licence in them is of, and boxes of other articles."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, TypeAlias

from republish._addresses import resolved
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.phrases import phrases
from republish.model.rights import Scope

Element: TypeAlias = Any

_IMAGE_TYPE = Uncompiled(r"ImageObject|Photograph|StillImage")
_IMAGE_FILE = Uncompiled(r"\.(?:jpe?g|png|gif|webp|svg)(?:$|\?)|flickr\.com/photos|commons\.wikimedia", re.I)
_THING_TYPE = Uncompiled(
    r"(?:VideoObject|AudioObject|MediaObject|Movie|Music\w+|Podcast\w*|Dataset|DataDownload|Software\w+|WebApplication"
    r"|VideoGame|Book|Course|Map|Product|3DModel|Comment|UserComments|MovingImage|Sound)$"
)
_ARTICLE_TYPE = Uncompiled(r"(?:Article|Posting|Report|Review|CreativeWork)$")
_OTHERS = frozenset(
    [
        "citation",
        "review",
        "comment",
        "hasPart",
        "isBasedOn",
        "mentions",
        "about",
        "itemReviewed",
        "associatedMedia",
        "subjectOf",
        "relatedLink",
        "translationOfWork",
        "workTranslation",
        "workExample",
        "exampleOfWork",
    ]
)
"""Properties whose items are other works than the one that has them."""
_LINKING = ("rel", "property", "href", "src")
"""With one of them, `resource` names what is linked and not what is spoken of."""
_HEADINGS = ("h1", "h2", "h3", "h4")
_PIECES = 100
_CARD = 400
"""Letters of a box that shows another work."""


def item_of(block: Element, url: str, headline: Element | None) -> Scope | None:
    """The kind of thing that the block's nearest telling item is, where it is not the page at that address.

    `headline` is the heading that says the page's title: what holds it is of the page.
    """
    own = set(headline.iterancestors()) if headline is not None else set()
    element = block
    while element is not None:
        kind = element.get("itemtype") or element.get("typeof") or ""
        if _IMAGE_TYPE.search(kind):
            return "image"
        if _THING_TYPE.search(kind) and next(element.iter("h1"), None) is None:
            return "part"
        named = _named_by(element, own, url)
        if named and not _same_page(named, url):
            return "image" if _IMAGE_FILE.search(named) else "other-work"
        if element not in own and (_is_property_of_another(element) or _is_another_article(element, own, url)):
            return "other-work"
        element = element.getparent()
    return None


def says_of_another(element: Element, url: str) -> bool:
    """It names in `about` what it speaks of, and that is not the page at this address."""
    about = (element.get("about") or "").strip()
    return bool(about) and not _same_page(resolved(url, about), url)


def _named_by(element: Element, own: set[Element], url: str) -> str:
    """The address of what an element's words are of, as it says.

    What holds much text, and names a part of this page or another page of its own site, only writes its address so.
    """
    about = element.get("about") or ""
    if about.startswith(("http", "//")) and "#" not in about:
        return about
    about = about or element.get("itemid") or ""
    if not about and (element.get("typeof") or not any(map(element.get, _LINKING))):
        about = element.get("resource") or ""
    return "" if not about or element in own or _is_long(element) else resolved(url, about)


def _is_long(element: Element) -> bool:
    return len(fold("".join(islice(element.itertext(), _PIECES)))) > _CARD


def _same_page(about: str, url: str) -> bool:
    """`about` names this page, or this site as a whole, and no part of it."""
    strip = re.compile(r"^(?:https?:)?//(?:www\.)?|\?.*$|/?#?$")
    here, there = strip.sub("", url), strip.sub("", about)
    return here.startswith(there)


def _is_property_of_another(element: Element) -> bool:
    return element.get("itemscope") is not None and not _OTHERS.isdisjoint((element.get("itemprop") or "").split())


def _is_article(element: Element) -> bool:
    return element.tag == "article" or bool(_ARTICLE_TYPE.search(element.get("itemtype") or ""))


def _is_another_article(element: Element, own: set[Element], url: str) -> bool:
    """It has a headline of its own, and the page's stands in another article; or that headline leads to another page."""
    if not own or not _is_article(element):
        return False
    heading = next(element.iter(*_HEADINGS), None)
    if heading is None or phrases("subject", "license_word", "this").search(fold(_words(heading)).lower()):
        return False
    link = next((a for a in (*heading.iter("a"), *heading.iterancestors("a")) if a.get("href")), None)
    if link is not None and not _same_page(resolved(url, link.get("href")), url):
        return True
    return not own.isdisjoint(element.getroottree().iter("article")) and own.isdisjoint(
        element.iterancestors("article")
    )


def _words(heading: Element) -> str:
    return "".join(islice(heading.itertext(), _PIECES))
