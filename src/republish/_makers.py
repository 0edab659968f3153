"""Who made a picture, in a credit that may end with the licence's name."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.licenses import License, find_licenses

_SHORT = r"(?P<bracket>\()?(?P<name>\bCC[ -]?(?:BY|0)(?:[ -](?:NC|ND|SA))*(?:[ -]\d\.\d)?)(?(bracket)\))"
_AT_EDGE = (
    Uncompiled(rf"(?:^|(?<=[^\W_]|[.)\]])[\s,;|/–—-]*){_SHORT}[.,]?$", re.I),
    Uncompiled(rf"^{_SHORT}(?:\s*[,:;|/–—-]\s*|\s+(?=[^\W\d_]))", re.I),
)
"""The short name of a licence that ends a credit, or begins it."""
_STOP = Uncompiled(r"(?<=[^\W\d_]{4})\.$")
"""A full stop that ends a sentence, and no "Jr."."""


def maker_in(credit: str, license: License | None) -> str:  # noqa: A002
    """The credit without the short name of this licence at one of its ends, where that is named and linked in full beside it; else as it is."""
    for edge in _AT_EDGE if license else ():
        found = edge.search(credit)
        named = find_licenses(found["name"]) if found else ()
        if found is not None and len(named) == 1 and _is_same(named[0], license):
            credit = credit[: found.start()] or credit[found.end() :]
    return _STOP.sub("", credit)


def _is_same(named: License, license: License | None) -> bool:  # noqa: A002
    """A name without a version is that of every version."""
    return license is not None and named.elements == license.elements and named.version in (None, license.version)
