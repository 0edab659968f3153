"""What a feed, or one entry of it, says about rights."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from republish.feeds.names import Fields, attribute, name_of, text_of
from republish.licenses import is_deed_format, parse_license
from republish.model import Claim
from republish.model.rights import Scope

_LICENSE = ("creativecommons:license", "cc:license", "dcterms:license", "media:license")
_WORDS = ("atom:rights", "dc:rights", "dcterms:rights", "copyright", "media:copyright", "atom:copyright", "rights")
_LINKS = ("atom:link", "link")
_MEDIA = ("media:content", "media:group", "media:thumbnail", "enclosure")
_RESERVED = re.compile(
    r"all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|"
    r"todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden",
    re.I,
)


def rights_text(fields: Fields) -> str | None:
    """The words on rights of an entry or a feed."""
    return fields.text(*_WORDS)


def claims(fields: Fields, scope: Scope, source: str) -> tuple[Claim, ...]:
    """Licences and reservations that an entry ("article") or a feed ("site") states.

    Licences that are not Creative Commons are left out.
    """
    return tuple(dict.fromkeys(_claims(fields, scope, source)))


def _claims(fields: Fields, scope: Scope, source: str) -> Iterator[Claim]:
    for element in fields.all(*_LICENSE):
        found = attribute(element, "resource") or attribute(element, "href") or text_of(element)
        yield from named(found, text_of(element) or found, _scope(element, fields, scope), source)
    for element in fields.all(*_LINKS):
        if "license" in (element.get("rel") or "").lower().split() and is_deed_format(element.get("type")):
            yield from named(element.get("href") or "", element.get("title") or "", scope, source)
    for element in fields.all(*_WORDS):
        yield from stated(attribute(element, "resource") or text_of(element), scope, source)


def _scope(element: Any, fields: Fields, scope: Scope) -> Scope:
    """Media RSS licences speak of the media beside the text, where there are any."""
    return "part" if name_of(element) == "media:license" and fields.has(*_MEDIA) else scope


def named(found: str, text: str, scope: Scope, source: str) -> Iterator[Claim]:
    """A claim for a licence element or link."""
    license = parse_license(found)  # noqa: A001 - the word of the domain
    if license is not None:
        url = found if "://" in found or found.startswith("//") else None
        yield Claim(scope=scope, place="feed", text=(text or found)[:500], license=license, url=url, source=source)


def stated(words: str, scope: Scope, source: str) -> Iterator[Claim]:
    """A claim for a sentence on rights."""
    license = parse_license(words)  # noqa: A001
    if license is not None:
        url = words if words.startswith(("http://", "https://")) else None
        yield Claim(scope=scope, place="feed", text=words[:500], license=license, url=url, source=source)
    elif _RESERVED.search(words):
        yield Claim(kind="reserved", scope=scope, place="feed", text=words[:500], source=source)
