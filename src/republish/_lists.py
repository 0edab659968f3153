"""The numbers of ordered lists: where they start, which way they count, and how the list writes them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from republish import _html

_NUMBER = re.compile(r"\s*(-?[0-9]{1,9})\s*")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 3_999
_LARGEST = 999_999_999
"""CommonMark reads no longer number as an item's."""


@dataclass(slots=True)
class Numbering:
    """The number of an ordered list's next item, and those after it."""

    number: int
    step: int = 1
    style: str = "1"

    def next(self, item: _html.Element) -> int:
        """The item's number: its own where it has one, and the next ones go on from there."""
        number = _number(item.get("value"), self.number)
        self.number = number + self.step
        return number

    def mark(self, item: _html.Element) -> str:
        """The item's number as its list writes it: "3", "c", "iii"."""
        number = self.next(item)
        write = _STYLES.get(self.style)
        return write(number) if write and 0 < number <= _LARGEST_ROMAN else str(number)


def numbering_of(ordered: _html.Element) -> Numbering:
    """How an ordered list counts; one that counts down ends at 1 where it does not say where it starts."""
    down = ordered.get("reversed") is not None
    first = sum(1 for _ in _items(ordered)) if down else 1
    return Numbering(_number(ordered.get("start"), first), -1 if down else 1, ordered.get("type", "1"))


def counts_on(ordered: _html.Element) -> bool:
    """Its items have the numbers after its first one's: what lists of Markdown, and of most editors, can say."""
    numbering = numbering_of(ordered)
    if numbering.step != 1 or numbering.style in _STYLES:
        return False
    numbers = [numbering.next(item) for item in _items(ordered)]
    first = numbers[0] if numbers else 1
    return 0 <= first <= _LARGEST - len(numbers) and numbers == list(range(first, first + len(numbers)))


def first_number(ordered: _html.Element) -> int:
    """The number of an ordered list's first item."""
    numbering = numbering_of(ordered)
    return next((numbering.next(item) for item in _items(ordered)), numbering.number)


def _items(ordered: _html.Element) -> Iterator[_html.Element]:
    return (child for child in ordered if child.tag == "li")


def _number(value: str | None, otherwise: int) -> int:
    found = _NUMBER.fullmatch(value or "")
    return int(found[1]) if found else otherwise


def _letters(number: int) -> str:
    """1 is "a", 27 is "aa"."""
    text = ""
    while number:
        number, rest = divmod(number - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _roman(number: int) -> str:
    text = ""
    for worth, sign in _ROMAN:
        count, number = divmod(number, worth)
        text += sign * count
    return text


_STYLES: Mapping[str, Callable[[int], str]] = {
    "a": _letters,
    "A": lambda number: _letters(number).upper(),
    "i": _roman,
    "I": lambda number: _roman(number).upper(),
}
