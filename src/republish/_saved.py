"""Where a saved page lives, by its own word: no server says it."""

from __future__ import annotations

from republish import _html


def own_address(html: str, name: str) -> str | None:
    """The address that a page gives itself, its `rel=canonical`; None where that is none.

    `name` is what an error calls the page; they are those of `_html.parse`.
    """
    address = _html.parse(html, name).metadata.link("canonical")
    return address if address and address.startswith(("http://", "https://")) else None
