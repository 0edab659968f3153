"""The publisher's counter as the published page has it: there, once, whole, and loaded with the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from republish import _html
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.loading import Loaded
from republish.model import Obligation

_NUMBER = re.compile(r"\d+")
_UNHEEDED = frozenset({"src", "alt", "type", "async", "defer"})
"""Attributes that counting does not depend on, or that were looked at before."""
_OF_AMP = "amp-pixel"
"""What counts on AMP pages, which have no sizes and styles for it."""


def counter(case: Case, duty: Obligation) -> Answer:
    """Exactly one element with the counter's own address and attributes, which no reader has to scroll to."""
    expected = _element(str(case.package.notices.counter))
    if expected is None:
        return unseen("The package has no counter, because the article's number is not known.")
    address = expected.get("src")
    there = [loaded for loaded in case.copy.loaded if _plain(loaded.address) == _plain(address)]
    if not there:
        instead = _instead(address or "", case.copy.loaded)
        return missing(f"The counter is not there: <{address}>.{instead} Paste it again, as HTML.")
    faults = list(_faults(expected, there))
    return missing(" ".join(faults)) if faults else fulfilled("The counter is there once.")


def _element(html: str) -> _html.Element | None:
    """What counts: an image or a script."""
    elements = _html.fragment(html).iter("img", "script") if html else ()
    return next((element for element in elements if element.get("src")), None)


def _instead(address: str, loaded: Iterable[Loaded]) -> str:
    """What the page loads in its place: another article's counter, or this one by way of another server."""
    wanted = _plain(address).partition("?")[0]
    for found in dict.fromkeys(each.address for each in loaded):
        if _NUMBER.sub("", _plain(found)) == _NUMBER.sub("", _plain(address)):
            return f" There is one of another article: <{found}>."
        if wanted in found.partition("://")[2][1:]:
            return f" It is loaded by way of <{found}>, which hides the readers."
    return ""


def _plain(address: str) -> str:
    return address.partition("://")[2]


def _faults(expected: _html.Element, there: list[Loaded]) -> Iterator[str]:
    at_once = [loaded for loaded in there if not (loaded.by_script or loaded.unscripted or _is_lazy(loaded))]
    if not at_once:
        yield "The counter is loaded by a script or only when it is scrolled to: some readers are not counted. Load it at once."
        return
    if len(at_once) > 1:
        yield f"The counter is there {len(at_once)} times: readers are counted more than once. Leave one."
    found = at_once[0].element
    if found.tag == _OF_AMP:
        return
    lost = [name for name in expected.attrib if name not in _UNHEEDED and not _same(expected, found, name)]
    if lost:
        yield f"The counter has not all that the publisher gives it: {', '.join(sorted(lost))}. Paste it again as it was."


def _is_lazy(loaded: Loaded) -> bool:
    return loaded.element.tag == "amp-img" or (loaded.element.get("loading") or "").lower() == "lazy"


def _same(expected: _html.Element, found: _html.Element, name: str) -> bool:
    """Declarations of a style may be spaced and ordered in any way."""
    if name != "style":
        return bool(expected.get(name) == found.get(name))
    return _html.declarations(expected) <= _html.declarations(found)
