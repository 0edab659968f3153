"""What a title has besides the headline: the names of archive, site and section, and the site's address."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._html import text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts
from republish.extraction.head.separators import MAY_SEPARATE, TITLE_SEPARATOR, pieces_of
from republish.extraction.words.bylines.personal_names import key

_PARTING = Uncompiled(r"^(?:[/\\|»›>•·:~–—-]+\s+)+")
_ARCHIVED = Uncompiled(r"^(?:.{0,80}\s)?(?:blog[ -])?archi(?:ves?|v|vo|vio)\s+»\s+", re.I)
"""What WordPress' first themes wrote before a post's title: "The Harbour » Blog Archive » …"."""
_MOST_ASKED = 4
_BRACKETS = {")": "(", "]": "["}


def without_archive(title: str) -> str:
    """Without the name of the blog's archive before it."""
    return _ARCHIVED.sub("", title) if "»" in title else title


def without_host(title: str, host: str) -> str:
    """Without the site's address before it, and what parts the two: "harbour.example // » The wall".

    Nor with the address behind it and the sections behind that: "The wall - harbour.example - Front page".
    """
    rest = title.removeprefix(f"{host} ")
    if rest != title:
        return _PARTING.sub("", rest)
    if not host or host not in title.casefold():
        return title
    cut = next((cut for cut in TITLE_SEPARATOR.finditer(title) if _is_host(title[cut.end() :], host)), None)
    return title[: cut.start()] if cut is not None and cut.start() else title


def _is_host(rest: str, host: str) -> bool:
    """It begins with the address, and a separator or nothing comes behind that."""
    return pieces_of(rest)[0].strip().casefold().removeprefix("www.") == host


def without_section(whole: str, title: str, sections: set[str]) -> str:
    """Without the section's name as well, where it stood between the headline and the site's, or first: "The wall | News | Harbour Post".

    What has more words than the rest is the headline, be it a part of the address too: "/the-wall-of-mora/a-64".
    """
    cuts = list(TITLE_SEPARATOR.finditer(title)) if title != whole else []
    if not cuts:
        return title
    before, last = title[: cuts[-1].start()], title[cuts[-1].end() :]
    if before and key(last) in sections and len(last.split()) <= len(before.split()):
        return before
    first, behind = title[: cuts[0].start()], title[cuts[0].end() :]
    return behind if key(first) in sections and len(first.split()) < len(behind.split()) else title


def without_name(title: str, sites: frozenset[str], facts: Facts) -> str:
    """Without the site's name, unless a colon joins it to the rest and the heading has it so: "The Harbour Post: how we work"."""
    before, colon, behind = title.partition(": ")
    if colon and key(before) in sites:
        whole = f"{before}: {without_site(behind, sites)}"
        if any(key(text_of(heading)) == key(whole) for heading in facts.metadata.headings[:_MOST_ASKED]):
            return whole
    return without_site(title, sites)


@lru_cache(maxsize=64)
def without_site(title: str, sites: frozenset[str]) -> str:
    """Without the site's name at the end or the start."""
    whole, names = key(title), tuple(sites)
    if not (whole.endswith(names) or whole.startswith(names)):
        return title
    before, colon, behind = title.partition(": ")
    if colon and key(before) in sites:
        return fold(behind)
    opening = title.rfind(_BRACKETS.get(title[-1:], "\n"))
    if opening > 0 and key(title[opening:]) in sites:
        return fold(title[:opening])
    for _ in range(2):
        cuts = list(TITLE_SEPARATOR.finditer(title)) if MAY_SEPARATE.search(title) else []
        if not cuts:
            return title
        if key(title[cuts[-1].end() :]) in sites:
            title = title[: cuts[-1].start()]
        elif key(title[: cuts[0].start()]) in sites:
            title = title[cuts[0].end() :]
        else:
            return fold(title)
    return fold(title)
