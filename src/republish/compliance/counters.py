"""The publisher's counter as the published page has it: there, once, and loaded with the page."""

from __future__ import annotations

from collections.abc import Iterator

from republish import _html
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.copies import Loaded
from republish.model import Obligation


def counter(case: Case, duty: Obligation) -> Answer:
    """Exactly one element with the counter's own address, which no reader has to scroll to."""
    expected = _address(str(case.package.notices.counter))
    if not expected:
        return unseen("The package has no counter, because the article's number is not known.")
    there = [loaded for loaded in case.copy.loaded if _plain(loaded.address) == _plain(expected)]
    if not there:
        return missing(f"The counter is not there: {expected}")
    faults = list(_faults(there))
    return missing(" ".join(faults)) if faults else fulfilled("The counter is there once.")


def _address(html: str) -> str:
    """What the counter loads."""
    elements = _html.fragment(html).iter("img", "script") if html else ()
    return next((element.get("src") for element in elements if element.get("src")), "")


def _plain(address: str) -> str:
    return address.partition("://")[2]


def _faults(there: list[Loaded]) -> Iterator[str]:
    at_once = [loaded for loaded in there if not (loaded.by_script or loaded.unscripted or _is_lazy(loaded))]
    if not at_once:
        yield "The counter is loaded by a script or only when it is scrolled to: some readers are not counted."
    if len(at_once) > 1:
        yield f"The counter is there {len(at_once)} times: readers are counted more than once."


def _is_lazy(loaded: Loaded) -> bool:
    return (loaded.element.get("loading") or "").lower() == "lazy"
