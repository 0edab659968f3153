"""Who made a picture, in a credit that may end with the licence's name."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.licenses import License, find_licenses

_SHORT_NAME = Uncompiled(
    r"(?:^|(?<=[^\W_]|[.)\]])[\s,;|/–—-]*)(?P<bracket>\()?(?P<name>\bCC[ -]?(?:BY|0)(?:[ -](?:NC|ND|SA))*(?:[ -]\d\.\d)?)(?(bracket)\))[.,]?$",
    re.I,
)


def maker_in(credit: str, license: License | None) -> str:  # noqa: A002
    """The credit without the short name that ends it of this licence, which is named and linked in full beside it; else as it is."""
    found = _SHORT_NAME.search(credit) if license else None
    named = find_licenses(found["name"]) if found else ()
    if found is None or license is None or len(named) != 1:
        return credit
    same = named[0].elements == license.elements and named[0].version in (None, license.version)
    return credit[: found.start()] if same else credit
