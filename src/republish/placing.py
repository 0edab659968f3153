"""Where a page lives that was handed in without an address of the web's: where it says so itself."""

from __future__ import annotations

from dataclasses import replace

from republish import _html, origin
from republish._addresses import place_of
from republish._saved import own_address
from republish.model import Page

_SCHEMES = ("http://", "https://")


def placed(page: Page, *, as_copy: bool = False) -> Page:
    """The page at the address that it gives itself, its `rel=canonical`; as it is where it has an address, or gives none.

    Its publisher's rules are found by it, and every other address would be another site's. A copy that credits its text to that
    address stays without one, for copies often call their original's theirs: its review asks for the address. `as_copy`: it is
    looked at as a copy, and may do so. Errors are those of `_html.parse`.
    """
    if not page.content or (page.url_served or page.url).lower().startswith(_SCHEMES):
        return page
    address = own_address(page.html, page.url)
    if address is None or (not as_copy and _credits(page, address)):
        return page
    return replace(page, url=address, url_served=address)


def _credits(page: Page, address: str) -> bool:
    traced = origin.trace(_html.parse(page.html, page.url), page)
    return traced is not None and traced.url is not None and place_of(traced.url) == place_of(address)
