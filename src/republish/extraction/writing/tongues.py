"""In which language the words stand and which way they run: kept where they differ from what is around them."""

from __future__ import annotations

from typing import TypeAlias
from unicodedata import bidirectional

from republish._text import direction
from republish.extraction.tree.markup import escape_attribute
from republish.extraction.tree.nodes import Node
from republish.extraction.tree.walks import words_under

Tongue: TypeAlias = tuple[str, str]
"""Language tag and direction; empty for unknown."""
UNKNOWN: Tongue = ("", "")
_DIRECTIONS = frozenset({"ltr", "rtl"})
_RUNS = {"L": "ltr", "R": "rtl", "AL": "rtl"}
"""Kinds of letters."""


def tongue_of(language: str | None) -> Tongue:
    """That of an article by its language."""
    return (language, direction(language)) if language else UNKNOWN


def spoken_in(node: Node, around: Tongue) -> Tongue:
    """That of a node by its own attributes, and by what is around it where it has none."""
    get = node.element.get
    language, runs = get("lang"), get("dir")
    if language is None and runs is None:
        return around
    runs = (runs or "").strip().lower()
    runs = _as_it_begins(node) if runs == "auto" else runs
    return ((language or "").strip() or around[0], runs if runs in _DIRECTIONS else around[1])


def _as_it_begins(node: Node) -> str:
    """Which way words run by the first of their letters that runs either way; empty where none does."""
    kinds = map(bidirectional, words_under(node))
    return next((_RUNS[kind] for kind in kinds if kind in _RUNS), "")


def said(tongue: Tongue, around: Tongue) -> str:
    """The attributes that say so in a tag; nothing where the same holds around it: "en-GB" is English."""
    if tongue is around:
        return ""
    language = tongue[0] if _primary(tongue[0]) != _primary(around[0]) else ""
    runs = tongue[1] if tongue[1] != around[1] else ""
    text = f' lang="{escape_attribute(language)}"' if language else ""
    return f'{text} dir="{runs}"' if runs else text


def _primary(language: str) -> str:
    return language.partition("-")[0].casefold()
