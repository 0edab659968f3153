"""Initials in boxes of their own, which a style sets beside the rest of their word: a letter of the text behind them."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_NAME = Uncompiled(
    r"(?:^|[\s_-])(?:drop(?:ped)?-?_?(?:cap|letter|$)|ini[ctz]ial|inicjal|first-?_?letter|versal|lettrine|capolettera|"
    r"(?:letra-?_?)?capitular|letra-?_?capital|anfangsbuchstabe)",
    re.I,
)
_FLOATS = Uncompiled(r"(?:^|;)\s*float\s*:\s*(?:left|right)\b", re.I)
_LONGEST, _WITH_BLANKS = 4, 40
"""Letters, marks and signs in such a box; with the blanks of the source around them."""
_SIGNS = "“”\"'‘’«»„¿¡([—–- "


def put_initials_in_line(root: Element) -> None:
    """Make a span of each such letter, in the paragraph behind it."""
    short = [box for box in root.iter("div", "p") if not len(box) and box.text and len(box.text) <= _WITH_BLANKS]
    for box in [box for box in short if _is_letter(box.text) and (_is_set_apart(box) or _is_gone_on_with(box))]:
        _put_in_line(box)


def _is_letter(text: str) -> bool:
    """It is one letter with its marks, behind a quotation mark perhaps."""
    if not 0 < len(said := text.strip()) <= _LONGEST:
        return False
    said = said.lstrip(_SIGNS)
    return said[:1].isalpha() and all(unicodedata.category(sign)[0] in "MC" for sign in said[1:])


def _is_set_apart(box: Element) -> bool:
    """It floats or is named so."""
    return bool(_NAME.search(box.get("class") or "") or _FLOATS.search(box.get("style") or ""))


def _is_gone_on_with(box: Element) -> bool:
    """It is a capital, and the paragraph behind it begins with a small letter that no list by letters has there: "T" and "he ferry"."""
    behind = box.getnext()
    if behind is None or behind.tag != "p" or (box.tail or "").strip():
        return False
    letter, first = box.text.strip().lstrip(_SIGNS)[:1], "".join(behind.itertext())[:1]
    return letter.isupper() and first.islower() and letter.lower() != first


def _put_in_line(box: Element) -> None:
    """Where text follows, it begins that; else the paragraph right behind it."""
    behind = box.getnext()
    if (box.tail or "").strip():
        box.tag, box.text = "span", box.text.strip()
    elif behind is not None and behind.tag == "p" and "".join(behind.itertext())[:1].isalpha():
        letter = behind.makeelement("span", {"class": box.get("class") or ""})
        letter.text, letter.tail, behind.text = box.text.strip(), behind.text, None
        behind.insert(0, letter)
        box.getparent().remove(box)
