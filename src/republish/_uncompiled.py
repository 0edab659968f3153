"""Patterns that few pages are asked: there are hundreds, and compiling one takes as long as asking it a thousand times."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

_WAYS = ("match", "fullmatch", "search", "finditer", "findall", "split", "sub")
"""Of asking a pattern."""


class Uncompiled:
    """A pattern that is compiled when it is first asked; those that most pages are asked are compiled at once.

    Once it is compiled, the compiled one's own ways of asking stand in the place of those below, which only lead there.
    """

    def __init__(self, pattern: str, flags: re.RegexFlag | int = 0) -> None:
        self.pattern = pattern
        self._flags = flags
        self._compiled: re.Pattern[str] | None = None

    def compiled(self) -> re.Pattern[str]:
        """The pattern itself, which has the ways of asking below."""
        if self._compiled is None:
            self._compiled = re.compile(self.pattern, self._flags)
            for way in _WAYS:
                setattr(self, way, getattr(self._compiled, way))
        return self._compiled

    def match(self, text: str, *place: int) -> re.Match[str] | None:
        """What is found where the text begins, or its place."""
        return self.compiled().match(text, *place)

    def fullmatch(self, text: str, *place: int) -> re.Match[str] | None:
        """What the whole text is."""
        return self.compiled().fullmatch(text, *place)

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """What is found first."""
        return self.compiled().search(text, *place)

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """What is found, one after the other."""
        return self.compiled().finditer(text, *place)

    def findall(self, text: str, *place: int) -> list[Any]:
        """The words of all that is found."""
        return self.compiled().findall(text, *place)

    def split(self, text: str, maxsplit: int = 0) -> list[str | Any]:
        """What stands between."""
        return self.compiled().split(text, maxsplit)

    def sub(self, into: str | Callable[[re.Match[str]], str], text: str, count: int = 0) -> str:
        """The text with something else for it."""
        return self.compiled().sub(into, text, count)


Pattern: TypeAlias = re.Pattern[str] | Uncompiled
"""What can be asked either way."""
