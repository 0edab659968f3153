"""What a server says of a page in its HTTP headers: links, and what stands under a name.

An archive of the web answers with headers of its own and hands on the publisher's under names that begin with `x-archive-orig-`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from republish._addresses import parts_of, place_of, resolved
from republish._metadata import Link
from republish._uncompiled import Uncompiled

Headers = Mapping[str, tuple[str, ...]]
"""Values by the names in lower case, in the order in which they were sent."""

_ORIGINAL = "x-archive-orig-"
_LONGEST = 65_536
"""Characters of one header; servers let through a quarter of that."""
_PARAMETER = Uncompiled(
    r"""\s*;\s*(?P<name>[^\s=;,"<>]*)\s*(?:=\s*(?:"(?P<quoted>(?:[^"\\]|\\.)*+)(?:"|\\?$)|(?P<token>[^\s;,]*)))?""",
    re.S,
)
_QUOTED_PAIR = re.compile(r"\\(.)", re.S)
_OF_THE_PAGE = frozenset({"license", "canonical"})
"""Relations that are read: RFC 4946, RFC 6596."""


class _Target(NamedTuple):
    """One link as it is written: its address, and the first value of each parameter."""

    address: str
    parameters: Mapping[str, str]


def own_headers(headers: Sequence[tuple[str, str]], *, archived: bool) -> Headers:
    """The publisher's own headers; of a page that was read in an archive those that the archive handed on."""
    found: dict[str, list[str]] = {}
    for name, value in headers:
        key = name.strip().lower()
        if key.startswith(_ORIGINAL) == archived:
            found.setdefault(key.removeprefix(_ORIGINAL), []).append(value)
    return {key: tuple(values) for key, values in found.items()}


def served_links(headers: Headers, url: str) -> tuple[Link, ...]:
    """The links to licence and canonical address that the headers give the page at `url`, and none that they give another (RFC 8288)."""
    targets = (target for value in headers.get("link", ()) for target in _targets(value[:_LONGEST]))
    return tuple(link for target in targets if (link := _link(target, url)))


def _link(target: _Target, url: str) -> Link | None:
    rel = frozenset(target.parameters.get("rel", "").lower().split())
    if rel.isdisjoint(_OF_THE_PAGE) or not target.address or not _is_of(target.parameters.get("anchor", ""), url):
        return None
    return Link(rel=rel, href=resolved(url, target.address), attributes=target.parameters)


def _is_of(anchor: str, url: str) -> bool:
    """An anchor names what a link is of, where that is not the page; with a fragment it is a part of it."""
    led = resolved(url, anchor.strip())
    return not anchor.strip() or (not parts_of(led).fragment and place_of(led) == place_of(url))


def _targets(value: str) -> Iterator[_Target]:
    """The links of one header, up to what is none; each letter is read once."""
    at = 0
    while (at := _behind_commas(value, at)) < len(value) and value[at] == "<":
        end = value.find(">", at)
        if end < 0:
            return
        address = value[at + 1 : end].strip()
        parameters, at = _parameters(value, end + 1)
        yield _Target(address, parameters)
        comma = value.find(",", at)
        at = len(value) if comma < 0 else comma


def _behind_commas(value: str, at: int) -> int:
    while at < len(value) and (value[at] == "," or value[at].isspace()):
        at += 1
    return at


def _parameters(value: str, at: int) -> tuple[dict[str, str], int]:
    """The parameters of a link and where they end; of a name that stands twice the first counts."""
    found: dict[str, str] = {}
    while read := _PARAMETER.match(value, at):
        at = read.end()
        said = _QUOTED_PAIR.sub(r"\1", read["quoted"]) if read["quoted"] is not None else read["token"] or ""
        found.setdefault(read["name"].lower(), said)
    return found, at
