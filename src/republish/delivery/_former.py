"""What a second delivery puts in the place of what a post said: a person may have written some of it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish import _html
from republish._spoken import spoken
from republish.model import Package

_SHOWN, _MOST = 160, 8
"""Letters of a line that a note repeats, and how many lines."""


PICTURE_STAYS = (
    "The post keeps the picture that is featured there, which this package does not bring: take it out if it came with an "
    "earlier version and may not come along any more."
)


def addresses(package: Package) -> tuple[str, ...]:
    """Those that an earlier delivery may have known the original by, today's first: it may have moved since."""
    page = package.page
    return tuple(dict.fromkeys(filter(None, (package.article.url, page.url, page.url_served, *page.redirects))))


def replaced(title: str, html: str, new_title: str, new_html: str) -> Iterator[str]:
    """Notes on the title and the lines of a post that are others now; none where its words are the same."""
    if spoken(title) != spoken(new_title):
        yield f"The post's title was “{title}” and is “{new_title}” now."
    before, after = _lines(html), _lines(new_html)
    if gone := [line for said, line in before.items() if said not in after]:
        yield f"What stood in the post and does not any more: {_listed(gone)}"
    if new := [line for said, line in after.items() if said not in before]:
        yield f"What is new in the post: {_listed(new)}"


def _lines(html: str) -> dict[str, str]:
    """The words of each line, and the line."""
    return {said: line for line in _html.lines(html).split("\n") if (said := spoken(line))}


def _listed(lines: list[str]) -> str:
    shown = " ".join(f"“{shorten(line, _SHOWN, placeholder=' …')}”" for line in lines[:_MOST])
    return shown if len(lines) <= _MOST else f"{shown} and {len(lines) - _MOST} more."
