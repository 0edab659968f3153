"""Words that a page has in capitals: a heading, and the first words of a paragraph, are set so in many houses, by hand as well."""

from __future__ import annotations

from collections.abc import Sequence


class Openings:
    """How far the words that each line begins with are in capitals on the page."""

    def __init__(self, words: Sequence[str], lines: Sequence[int]) -> None:
        self._words, self._lines = words, lines
        self._reached: dict[int, int] = {}
        """Behind which word of each line the capitals are known to end so far."""
        for place, line in enumerate(lines):
            self._reached.setdefault(line, place)

    def is_in_capitals(self, gone: slice, come: Sequence[str]) -> bool:
        """The words come in capitals alone, and so do all before them in their line; told of one place after the other."""
        before = self._words[gone]
        if not come or [word.upper() for word in before] != list(come) or len({*self._lines[gone]}) != 1:
            return False
        line = self._lines[gone.start]
        first = self._reached[line]
        if any(word != word.upper() for word in self._words[first : gone.start]):
            return False
        self._reached[line] = gone.stop
        return True
