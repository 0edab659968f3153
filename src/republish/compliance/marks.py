"""What ordered lists write before their items: Markdown has no lists that count in letters, and gives these as words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from republish import _html
from republish._lists import numbering_of
from republish._spoken import spoken


def marks_of(body: str) -> Mapping[str, frozenset[str]]:
    """By the words of the first line of each item of a body's ordered lists: its number, as its list writes it and in figures."""
    found: dict[str, set[str]] = {}
    for ordered in _html.fragment(body).iter("ol"):
        written, plain = numbering_of(ordered), numbering_of(ordered)
        for item in ordered.iterchildren("li"):
            line = spoken(_html.lines(item).partition("\n")[0])
            found.setdefault(line, set()).update((written.mark(item), str(plain.next(item))))
    return {line: frozenset(_in_both_cases(marks)) for line, marks in found.items() if line}


def _in_both_cases(marks: set[str]) -> Iterator[str]:
    for mark in marks:
        yield from (mark, mark.upper())
