"""The pixel of the Republication Tracker Tool, made anew from what its address says: site, article, the site's number at Google.

The tool has one form for all sites (https://github.com/Automattic/republication-tracker-tool), so that no profile need know it.
"""

from __future__ import annotations

import html as html_entities
import re

from republish._addresses import domain_of, host_of
from republish._html import Element, fragment
from republish._uncompiled import Uncompiled
from republish.handouts.marks import TRACKER_ID
from republish.handouts.reading import HandoutText
from republish.model import CounterForm

_ADDRESS = Uncompiled(
    r"https?://[a-z0-9.-]+(?::\d{1,5})?(?:/[\w~-]{1,40}){0,3}/?\?republication-pixel=true&post=\d{1,12}"
    r"(?:&ga4?=(?:G|GT|UA)-[A-Z0-9-]{4,20})?",
    re.I,
)
_SIZES = Uncompiled(r"(?:\s*(?:max-)?(?:width|height)\s*:\s*\d{1,3}px\s*(?:;|$)){1,4}", re.I)
_TOOL = "https://github.com/Automattic/republication-tracker-tool"


def counter_form(handout: HandoutText) -> CounterForm | None:
    """The pixel at the end of a handed-out text, if it calls the publisher's own site and says nothing else there."""
    pixels = [pixel for pixel in _elements(handout) if pixel.get("id") == TRACKER_ID]
    address = html_entities.unescape(pixels[0].get("src") or "").strip() if len(pixels) == 1 else ""
    house = domain_of(host_of(handout.url))
    if not house or domain_of(host_of(address)) != house or not _ADDRESS.fullmatch(address):
        return None
    source, style = html_entities.escape(address), pixels[0].get("style") or ""
    sizes = f' style="{style.strip()}"' if _SIZES.fullmatch(style) else ""
    return CounterForm(html=f'<img id="{TRACKER_ID}" src="{source}" alt=""{sizes}>', source=_TOOL)


def has_other_counters(handout: HandoutText) -> bool:
    """It counts by something else as well, which is not made anew: a script, the form of another system."""
    return any(element.get("id") != TRACKER_ID for element in _elements(handout))


def _elements(handout: HandoutText) -> list[Element]:
    return list(fragment(handout.counter or ""))
