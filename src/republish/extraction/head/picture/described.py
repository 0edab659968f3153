"""A picture as the data of a page describe it: its words, and its licence where they name its maker as well."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from republish._metadata import as_list, texts_in
from republish.extraction.head.facts import Facts, plain
from republish.extraction.tree.credit_lines import is_credit, split_credit
from republish.extraction.words.credits.file_names import is_file_name
from republish.extraction.words.credits.license_owners import is_pictures_own
from republish.extraction.words.credits.license_words import LICENSE_WORDS, is_only_license, may_name_license
from republish.licenses import License, parse_license
from republish.model import Image

_OWNERS = ("creditText", "copyrightNotice", "creator", "author", "copyrightHolder")
"""Whoever is named in one of these has a say in the licence: all that are stand in the credit."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Stated:
    """A licence, the words it is read from, their address if they are one, and who made the picture."""

    tool: License
    text: str
    url: str | None
    makers: tuple[str, ...]


def described(url: str, value: Any, facts: Facts) -> Image:
    """A picture that the page does not show, with what its data say of it."""
    if value is None:
        alt = plain(facts.metadata.first("og:image:alt", "twitter:image:alt"))
        return Image(url=url, alt=alt or None, lead=True)
    said = value if isinstance(value, dict) else {}
    caption, credit = _words_of(said)
    licensed = _license_in(said)
    return Image(
        url=url,
        caption=caption or None,
        credit=(", ".join(licensed.makers) if licensed else credit) or None,
        license=licensed.tool if licensed else None,
        license_text=licensed.text if licensed else None,
        license_url=licensed.url if licensed else None,
        width=_number(said.get("width")),
        height=_number(said.get("height")),
        lead=True,
    )


def _words_of(said: dict[str, Any]) -> tuple[str, str]:
    """Caption and credit in the data; some write the credit into the field of the caption."""
    caption = plain(said.get("caption"))
    credit = plain(said.get("creditText") or said.get("copyrightNotice"))
    if is_credit(caption):
        return "", credit or caption
    if not credit and may_name_license(caption):
        told, maker = split_credit(caption)
        caption, credit = told or "", maker or ""
    return "" if is_file_name(caption) else caption, credit


def as_credited(shown: Image, value: Any, facts: Facts) -> Image:
    """A picture of which the page shows no word, with whom its data name; their caption is as often its alternative text."""
    if shown.caption or shown.credit or shown.license_text or not isinstance(value, dict):
        return shown
    told = described(shown.url, value, facts)
    return replace(
        shown,
        credit=told.credit,
        license=told.license,
        license_text=told.license_text,
        license_url=told.license_url,
    )


def _number(value: Any) -> int | None:
    text = str(value.get("value") if isinstance(value, dict) else value).strip().removesuffix("px")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None


def _license_in(said: dict[str, Any]) -> Stated | None:
    """The one licence of an `ImageObject`, or else its credit's; none without a maker, of whom no licence can be kept."""
    return stated_license(said) if said.get("license") else _license_of_credit(_words_of(said)[1], _makers(said))


def _makers(said: dict[str, Any]) -> tuple[str, ...]:
    names = (name for field in _OWNERS for one in as_list(said.get(field)) if (name := _name(one)))
    return tuple(dict.fromkeys(names))


def stated_license(said: dict[str, Any]) -> Stated | None:
    """The one licence in the field for it; none without a maker."""
    makers = _makers(said)
    stated = texts_in(said.get("license"))
    tool = parse_license(stated[0]) if len(stated) == 1 else None
    if tool is None or not makers:
        return None
    url = stated[0] if stated[0].startswith("http") else None
    return Stated(tool=tool, text=stated[0], url=url, makers=makers)


def _license_of_credit(credit: str, makers: Iterable[str]) -> Stated | None:
    """The licence behind the maker: "A. Person, CC BY 4.0"."""
    named = LICENSE_WORDS.search(credit) if may_name_license(credit) else None
    tool = parse_license(named[0]) if named is not None else None
    if named is None or tool is None or is_only_license(credit):
        return None
    if not is_pictures_own(credit[: named.start()], credit[named.end() :]):
        return None
    others = (maker for maker in makers if maker not in credit)
    return Stated(tool=tool, text=named[0], url=None, makers=(credit, *others))


def _name(value: Any) -> str:
    return plain(value.get("name") if isinstance(value, dict) else value)
