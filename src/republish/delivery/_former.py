"""What a second delivery puts in the place of what a post said: a person may have written some of it."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish import _html
from republish._spoken import spoken
from republish.model import Package

_SHOWN, _MOST = 160, 8
"""Letters of a line that a note repeats, and how many lines."""
_STRETCH, _COMPARED = 16, 50_000
"""Letters in a row that two texts share only where one was made of the other; of a text that are compared."""
_SHARED = 0.1
"""Of a text's stretches: an article that was rewritten from end to end keeps more, another one of the same site less."""

PICTURE_STAYS = (
    "The post keeps the picture that is featured there, which this package does not bring: take it out if it came with an "
    "earlier version and may not come along any more."
)


def addresses(package: Package) -> tuple[str, ...]:
    """Those that an earlier delivery may have known the original by, today's first: it may have moved since."""
    page = package.page
    return tuple(dict.fromkeys(filter(None, (package.article.url, page.url, page.url_served, *page.redirects))))


def is_of_another(package: Package, html: str) -> bool:
    """Whether a post says something else than the package's article in any version: its address leads to another article today."""
    post, body = (_stretches(text) for text in (html, str(package.body)))
    fewest = min(len(post), len(body))
    return len(post & body) < _SHARED * fewest


def mostly_of(package: Package, html: str) -> bool:
    """Whether some markup holds the package's article or a part of it."""
    said, body = (_stretches(text) for text in (html, str(package.body)))
    return len(said & body) > _SHARED * len(said)


def left_alone(link: str) -> str:
    """A note on a post that was not touched."""
    return (
        f"Left alone: {link}. An address of the original led to the article in that post before and leads to quite another "
        "text today. Look whether the publisher took the first one down."
    )


def _stretches(html: str) -> set[str]:
    said = spoken(_html.text_of(_html.fragment(html)))[:_COMPARED]
    return {said[i : i + _STRETCH] for i in range(len(said) - _STRETCH + 1)}


def replaced(title: str, html: str, new_title: str, new_html: str) -> Iterator[str]:
    """Notes on the title and the lines of a post that are others now; none where its words are the same."""
    if spoken(title) != spoken(new_title):
        yield f"The post's title was “{title}” and is “{new_title}” now."
    before, after = _lines(html), _lines(new_html)
    if gone := [line for said, line in before.items() if said not in after]:
        yield f"What stood in the post and does not any more: {listed(gone)}"
    if new := [line for said, line in after.items() if said not in before]:
        yield f"What is new in the post: {listed(new)}"


def _lines(html: str) -> dict[str, str]:
    """The words of each line, and the line."""
    return {said: line for line in _html.lines(html).split("\n") if (said := spoken(line))}


def listed(lines: list[str]) -> str:
    """The first lines, cut, for a note."""
    shown = " ".join(f"“{shorten(line, _SHOWN, placeholder=' …')}”" for line in lines[:_MOST])
    return shown if len(lines) <= _MOST else f"{shown} and {len(lines) - _MOST} more."
