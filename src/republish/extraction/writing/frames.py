"""The structural elements that are open while a page is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from republish.extraction.writing.tongues import UNKNOWN, Tongue


@dataclass(slots=True)
class Frame:
    """An open structural element."""

    tag: str
    start: int
    """Where its opening tag stands in the output."""
    paragraphs: list[int] = field(default_factory=list)
    """Output positions of its paragraphs that may lose their `<p>`."""
    pictures: int = 0
    captioned: bool = False
    """A figure of which words are kept."""
    program: bool = False
    """Lines of a program."""
    quoting: bool = False
    """A figure of a quotation, and who said it."""
    tongue: Tongue = UNKNOWN
    """What holds in it, by its tag or those around it."""
    spoken: int = 1
    """How many tongues were open before it."""
    links: list[tuple[str, str]] = field(default_factory=list)
    """Links to what a figure embeds behind what it shows, and their words: they follow it."""
    implicit: bool = False
    """Put in by us, such as the `<li>` around a list that stands directly in a list."""
