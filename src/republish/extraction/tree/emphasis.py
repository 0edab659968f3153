"""What a style or a class makes of words in a line: bold, italic, struck out, raised, lowered, or plain."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._hidden import hidden_style, is_spoken
from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import HEADINGS, Node
from republish.extraction.words.lowered import holds_one

_EMPHATIC = HEADINGS | {"strong", "b", "em", "i", "th", "code", "pre"}
"""What is emphasised as a whole, or coloured by its kind of words."""
_ABOVE = 4
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_PLAIN = Uncompiled(r"font-weight\s*:\s*(?:normal|[1-4]00)", re.I)
_ITALIC = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.I)
_BOLD_NAME = Uncompiled(r"(?:^|\s)(?:(?:font-|text-|is-|ltx_font_)?bold|strong|Bold[A-Z]\w*)(?:\s|$)")
_ITALIC_NAME = Uncompiled(r"(?:^|\s)(?:font-|text-|is-|ltx_font_)?italics?(?:\s|$)")

_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*\bline-through", re.I)
_STRUCK_NAME = Uncompiled(
    r"(?:^|\s)(?:(?:text-decoration-|ltx_ulem_)?(?:line-through|sout)|strike(?:-?through)?)(?:\s|$)"
)
_STRUCK_HINTS = ("line-through", "sout", "strike")
"""One of them is in whatever the pattern finds, as "old" and "italic" are in the names of bold and italic words."""
_SHIFTED = re.compile(r"vertical-align\s*:\s*(sub|sup)(?:er)?\s*(?:;|!|$)", re.I)


def emphasis_or_span(span: Element, parent: Node) -> str:
    """`strong` or `em` for a span whose style or class says so, where nothing around it is emphasised as a whole; a break for one so named.

    Struck out, raised or lowered words say something else than plain ones: `s`, `sup` and `sub`, whatever is around them.
    The papers of the Times of India write each break as `<span class="id-r-component br"></span>`.
    """
    style, names = span.get("style") or "", span.get("class") or ""
    if not style and not names:
        return "span"
    if (names == "br" or names[-3:] == " br") and not len(span) and not span.text:
        return "br"
    if kind := _changed_meaning(style, names):
        return kind
    kind = _kind_of(style, names)
    return kind if kind and not _is_in_emphasis(parent) and not _begins_a_word(span) else "span"


def _is_in_emphasis(parent: Node) -> bool:
    up: Node | None = parent
    for _ in range(_ABOVE):
        if up is None:
            return False
        if up.tag in _EMPHATIC:
            return True
        up = up.parent
    return False


def _begins_a_word(span: Element) -> bool:
    """A first letter set large, with the rest of its word behind it."""
    return len(span.text or "") == 1 and (span.tail or "")[:1].isalnum()


def bold_or_plain(element: Element) -> str:
    """`span` for what a style makes plain: word processors write `<b style="font-weight: normal">` around all of a text."""
    style = element.get("style")
    return "span" if style is not None and _PLAIN.search(style) else str(element.tag)


def is_struck(span: Element) -> bool:
    """A style or class strikes its words out."""
    return _changed_meaning(span.get("style") or "", span.get("class") or "") == "s"


@lru_cache(maxsize=4096)
def _changed_meaning(style: str, names: str) -> str:
    if _STRUCK.search(style) or (holds_one(names, _STRUCK_HINTS) and _STRUCK_NAME.search(names)):
        return "s"
    shifted = _SHIFTED.search(style)
    return shifted[1].lower() if shifted else ""


@lru_cache(maxsize=4096)
def _kind_of(style: str, names: str) -> str:
    if (not style and not names) or is_spoken(names) or hidden_style(style):
        return ""
    if _BOLD.search(style) or (("old" in names or "strong" in names) and _BOLD_NAME.search(names)):
        return "strong"
    return "em" if _ITALIC.search(style) or ("italic" in names and _ITALIC_NAME.search(names)) else ""
