"""What a page calls the film, chart or post that a frame shows (WCAG 2.4.1, technique H64: frames have titles)."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_json
from republish._html import Element
from republish._text import fold, words
from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.phrases import announced

_LONGEST = 160
_LABEL = re.compile(r"([^:]{3,40}):\s+(?=\S)")
_FILE = Uncompiled(r"://|\.(?:mp[34]|m4[av]|mov|webm|html?|pdf|jpe?g|png|gif)\b|^\S+[_/=]\S+$|\{\{?", re.I)
"""An address, a file, an identifier, a field that nobody filled in."""


def frame_title(frame: Element) -> str:
    """The title of what a frame shows, without a label before it; empty where it only says what kind of frame it is.

    WordPress writes the film's title there, Datawrapper the chart's; players by hand say "YouTube video player".
    """
    title = fold(frame.get("title") or "")
    label = _LABEL.match(title)
    if label is not None and _is_kind(label[1]):  # "Spotify Embed: The pilots".
        title = title[label.end() :]
    tells = 0 < len(title) <= _LONGEST and not (_is_kind(title) or _FILE.search(title) or announced(title))
    return title if tells else ""


def _is_kind(title: str) -> bool:
    """It has no word but those for kinds of frames, and names of their hosts."""
    return _kinds().issuperset(words(title.lower()))


@cache
def _kinds() -> frozenset[str]:
    return frozenset(data_json("extraction_embeds.json")["kinds"])
