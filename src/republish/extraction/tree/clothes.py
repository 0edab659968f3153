"""Blocks that are something else than their tag says: headings by role or attribute, code to copy."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._html import BLOCKS, Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.unfolding import may_head, text_within

_TITLE = Uncompiled(r"(?:^|[\s_-])(?:title|heading|headline)(?=$|[\s_-])", re.I)
_VARIANT = re.compile(r"h[2-6]")
_CODE = Uncompiled(r"code-?snippet|snippet-?code|code-?block|code-?mirror|spip_cadre", re.I)
_EMBEDDING = ("<iframe", "<script", "<blockquote", "<a ", "<img", "<div", "http")
_BOXES_AROUND = 3
_LEVELS = frozenset("23456")
_ABOVE = 4
_LINES = frozenset({"div", "p"})
_OF_LEVEL = re.compile(r"(?<!\S)(?:\w{2,6}:)?h([1-6])(?!\S)")
"""For one width of the screen perhaps: "h6 md:h5 lg:h4"."""
_ENDS_SENTENCE = (".", "!", "…", "。", ":")


def clothed(element: Element, tag: str, names: str) -> str:
    """The tag that a block plays; its own where it plays none other."""
    if tag == "header":
        return "h2" if _heads_a_section(element) else tag
    if tag in _LINES and names and (level := _level_of_class(element.get("class") or "")) and _is_line(element):
        return level if _is_title(text_within(element)) else tag
    if "heading" in names and element.get("role") == "heading":
        return _of_level(element) if _is_line(element) else tag
    return tag


@lru_cache(maxsize=4096)
def _level_of_class(class_name: str) -> str:
    """The heading that a class alone says a line looks like, as Bootstrap and journals write it, the highest of several; empty for others."""
    found = _OF_LEVEL.findall(class_name)
    return f"h{max(2, int(min(found)))}" if found else ""


def _is_title(words: str) -> bool:
    return may_head(words) and not words.rstrip().endswith(_ENDS_SENTENCE)


def variant_of(element: Element) -> str:
    """The heading that an element of the page's own says it is; empty for others."""
    variant = (element.get("variant") or "").lower()
    return variant if _VARIANT.fullmatch(variant) and _is_line(element) else ""


def heads_its_section(element: Element) -> bool:
    """The section around it says that this is its name, whether or not it is hidden from screen readers."""
    own = element.get("id")
    around = islice(element.iterancestors(), _ABOVE)
    named = bool(own) and any(own in (up.get("aria-labelledby") or "").split() for up in around)
    return named and may_head(text_within(element))


def heading_of_section(element: Element, tag: str) -> str:
    """A heading's tag for a line that names its section."""
    return "h3" if tag in ("div", "p") and heads_its_section(element) and _is_line(element) else tag


def holds_code(textarea: Element) -> bool:
    """It shows code to copy, not what would embed the page elsewhere."""
    named = (
        f"{one.get('class') or ''} {one.get('id') or ''}"
        for one in (textarea, *islice(textarea.iterancestors(), _BOXES_AROUND))
    )
    text = (textarea.text or "").strip().lower()
    return bool(text) and not text.startswith(_EMBEDDING) and any(map(_CODE.search, named))


def _of_level(element: Element) -> str:
    level = (element.get("aria-level") or "2").strip()
    return f"h{level}" if level in _LEVELS else "h2"


def _is_line(element: Element) -> bool:
    """It holds no blocks."""
    return next(element.iter(*BLOCKS - {element.tag}), None) is None


def _heads_a_section(header: Element) -> bool:
    """Nothing but a line, a part of which is named its title."""
    named = any(_TITLE.search(part.get("class") or "") for part in header.iterchildren("span"))
    return named and _is_line(header)
