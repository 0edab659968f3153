"""What readers of Markdown take for markup besides CommonMark's."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Dialect:
    """One reader of Markdown, or what several have in common."""

    html: bool = True
    """HTML between the words is left as it is."""
    lettered: bool = False
    """Lines that begin with a letter, a Roman numeral or a number in brackets are read as lists, and
    those that begin with "Table:" as captions."""


GENERAL = Dialect(lettered=True)
"""Eleventy and others; Quarto's Pandoc knows the most lists."""
JEKYLL = Dialect()
HUGO = Dialect(html=False)
