"""Files that are no pictures though an element shows them: what counts readers, what turns until a script is done, advertisements."""

from __future__ import annotations

import re

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.tongues import phrases_in

_COUNTS = frozenset({"tracking", "tracker", "pixel", "tracking pixel", "counting pixel", "tracking-pixel", "zählpixel"})
"""What counters of readers say of themselves, where they are no photographs."""
_COUNTING = Uncompiled(
    r"//[^/?#]+/(?:(?:[\w-]{1,20}/){0,3}counters?/)?(?:[\w-]{1,12}\.(?:gif|png))?\?(?:[^#]*&)?(?:[a-z]{0,12}[_-]?)?id=\w",
    re.I,
)
"""What an address of a host's first page, of a drawing there or of what is called a counter, says of the article that it is counted for."""
_ADVERTISEMENT = Uncompiled(
    r"//(?:ads?\.[\w-]+\.\w|[^/]*(?:adserver|(?:doubleclick|amazon-adsystem|statcounter|scorecardresearch|quantserve)\.))|[?&]zoneid=|"
    r"/[^/?#]*(?<!\d)(?:468x60|728x90|9[78]0x90|320x50)(?!\d)[^/?#]*$|/(?:piwik|matomo)\.php\b|//[^/]*vgwort\.de/|//(?:counter|beacon)\.[^?#]*/[^./?#]*(?:\.(?:gif|js|php))?(?:$|[?#])|//pixel\.[^?#]*/[^./?#]*(?:\.(?:gif|js|php))?\?|/track(?:ing|er)?/[^?#]{0,80}\.gif(?:$|[?#])",
)
"""Where advertisements are fetched from, what has the size of a banner, and what counts readers."""
_ADVERTISING = (
    *(
        "//ad.",
        "//ads.",
        "adserver",
        "doubleclick.",
        "amazon-adsystem.",
        "statcounter.",
        "scorecardresearch.",
        "quantserve.",
        "zoneid=",
        "piwik.php",
        "vgwort.de/",
        "//pixel.",
        "//counter.",
        "//beacon.",
    ),
    *("matomo.php", "/track", "468x60", "728x90", "970x90", "980x90", "320x50"),
)
"""One of them is in whatever the pattern finds."""
PHOTOGRAPH = Uncompiled(r"\.(?:jpe?g|webp|avif|png)(?:$|[?#])", re.I)


def shows_nothing(shown: Element, url: str) -> bool:
    """It says so, or that something is loading, or it says nothing and its address names an article and no file but a drawing's."""
    said = (shown.get("alt") or "").strip(" .…").lower()
    if said in _COUNTS or said in phrases_in("extraction_around.toml", "loading"):
        return not PHOTOGRAPH.search(url)
    return not said and "?" in url and shown.get("width") is None and _COUNTING.search(url) is not None


def is_advertisement(url: str) -> bool:
    """An address in small letters is one of those."""
    return holds_one(url, _ADVERTISING) and _ADVERTISEMENT.search(url) is not None
