"""Items of data in a page: what RDFa's `about` and `typeof` and microdata's `itemtype` say that a licence in them is of."""

from __future__ import annotations

import re
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled
from republish.model.rights import Scope

Element: TypeAlias = Any

_IMAGE_TYPE = Uncompiled(r"ImageObject|Photograph|StillImage")
_IMAGE_FILE = Uncompiled(r"\.(?:jpe?g|png|gif|webp|svg)(?:$|\?)|flickr\.com/photos|commons\.wikimedia", re.I)
_THING_TYPE = Uncompiled(
    r"(?:VideoObject|AudioObject|MediaObject|Movie|Music\w+|Podcast\w*|Dataset|DataDownload|Software\w+|WebApplication"
    r"|VideoGame|Book|Course|Map|Product|3DModel|Comment|UserComments|MovingImage|Sound)$"
)


def item_of(block: Element, url: str) -> Scope | None:
    """The kind of thing that the block's nearest telling item is, where it is not the page at that address."""
    element = block
    while element is not None:
        kind = element.get("itemtype") or element.get("typeof") or ""
        if _IMAGE_TYPE.search(kind):
            return "image"
        if _THING_TYPE.search(kind) and next(element.iter("h1"), None) is None:
            return "part"
        about = element.get("about") or ""
        if about.startswith(("http", "//")) and not _same_page(about, url):
            return "image" if _IMAGE_FILE.search(about) else "other-work"
        element = element.getparent()
    return None


def _same_page(about: str, url: str) -> bool:
    """`about` names this page, or this site as a whole."""
    strip = re.compile(r"^(?:https?:)?//(?:www\.)?|[?#].*$|/$")
    here, there = strip.sub("", url), strip.sub("", about)
    return here.startswith(there)
