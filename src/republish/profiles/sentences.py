"""What may stand in a publisher's sentence: words, emphasis, links and a sign, each closed. It is put into pages as it is."""

from __future__ import annotations

from html.parser import HTMLParser

_VOID = frozenset({"br", "img", "wbr"})
_MARKS = frozenset(
    ["a", "abbr", "b", "bdi", "cite", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time", "u"]
)
_ATTRIBUTES = frozenset(
    ["alt", "class", "datetime", "dir", "height", "href", "hreflang", "lang", "rel", "src", "target", "title", "width"]
)
_ADDRESSES = ("https://", "http://", "mailto:", "{url}", "{home}", "{license_url}")
"""How an address begins, the fields that hold one included."""


def problem_in(html: str) -> str:
    """What must not stand in a sentence, in words; empty for nothing."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    left = f"<{reader.opened[-1]}> is not closed" if reader.opened else ""
    return next(iter(reader.problems), left)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.opened: list[str] = []
        self.problems: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _MARKS | _VOID:
            self.problems.append(f"<{tag}> cannot stand in a sentence")
        self.problems += [problem for name, value in attrs if (problem := _of_attribute(name, value or ""))]
        if tag not in _VOID:
            self.opened.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # A stroke at the end closes nothing.

    def handle_endtag(self, tag: str) -> None:
        if not self.opened or self.opened.pop() != tag:
            self.problems.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        if "<" in data:
            self.problems.append("a < that begins no element is written &lt;")

    def handle_comment(self, data: str) -> None:
        self.problems.append("a comment is no part of a sentence")

    handle_pi = unknown_decl = handle_comment

    def handle_decl(self, decl: str) -> None:
        self.handle_comment(decl)


def _of_attribute(name: str, value: str) -> str:
    if name not in _ATTRIBUTES:
        return f"the attribute {name} cannot stand in a sentence"
    if name in ("href", "src") and not value.strip().lower().startswith(_ADDRESSES):
        return f"{name}={value!r} is no address on the web"
    return ""
