"""Lines of a standfirst: how long, how far from the headline, what stands beside them in the same markup."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import Element

SHORTEST, LONGEST = 30, 700
SPOTS, SPOTS_BEFORE = 90, 24
"""Elements looked at behind the headline and before it."""
LINES = ("p", "h2", "h3", "h4")


def alike(element: Element) -> Iterator[Element]:
    """The element and those right behind it that are marked up in the same way."""
    yield element
    behind = element.getnext()
    while behind is not None and behind.tag == element.tag and behind.get("class") == element.get("class") is not None:
        yield behind
        behind = behind.getnext()


def evidence_of(element: Element) -> str:
    """What is said of where it stood: its tag and first class."""
    return f"{element.tag}.{(element.get('class') or '').split(' ')[0]}"
