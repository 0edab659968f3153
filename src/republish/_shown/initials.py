"""Initials in boxes of their own, which a style floats beside the rest of their word: a letter of the text behind them."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_HINTS = tuple(
    map(
        re.compile,
        (
            r"drop(?:ped)?-?_?(?:cap|letter|\s|$)",
            "ini[tcz]i",
            "inicjal",
            "first-?_?letter",
            "versal",
            "lettrine",
            "capol",
            "capitular",
            "(?:letra|anfangs)-?_?(?:capital|inicial|buchstabe)",
        ),
    )
)
"""One of them is in the classes of a page that has such a name; each is looked for by its first letters."""
_NAME = Uncompiled(
    r"(?:^|[\s_-])(?:drop(?:ped)?-?_?(?:cap|letter|$)|initial|ini[cz]ial|inicjal|first-?_?letter|versal|lettrine|capolettera|(?:letra-?_?)?capitular|letra-?_?capital|anfangsbuchstabe)",
    re.I,
)
_FLOATS = Uncompiled(r"(?:^|;)\s*float\s*:\s*(?:left|right)\b", re.I)
_LONGEST = 4
"""Letters, marks and signs in such a box."""


def put_initials_in_line(root: Element, classes: str, styles: str) -> None:
    """Make a span of each such letter, in the paragraph behind it; the classes and styles of the page are given in lower case."""
    if "float" not in styles and not any(hint.search(classes) for hint in _HINTS):
        return
    for box in [box for box in root.iter("div") if not len(box) and _is_initial(box)]:
        _put_in_line(box)


def _is_initial(box: Element) -> bool:
    """It floats or is named so, and its text is one letter with its marks, behind a quotation mark perhaps."""
    if not 0 < len(said := (box.text or "").strip()) <= _LONGEST:
        return False
    if not (_NAME.search(box.get("class") or "") or _FLOATS.search(box.get("style") or "")):
        return False
    said = said.lstrip("“”\"'‘’«»„¿¡([—–- ")
    return said[:1].isalpha() and all(unicodedata.category(sign)[0] in "MC" for sign in said[1:])


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
