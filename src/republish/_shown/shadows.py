"""Trees that a page brings along for its own elements: a browser shows them, with what stands in the element in their slots.

HTML, 4.12.3: a `template` with `shadowrootmode`, which was called `shadowroot` at first; 4.12.4: `slot`.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_MODES = ("shadowrootmode", "shadowroot")


def open_shadows(root: Element) -> bool:
    """Make boxes of such templates, and put what their elements hold into the slots; whether the page has any."""
    shadows = [template for template in root.iter("template") if any(template.get(mode) for mode in _MODES)]
    for template in shadows:
        _open(template, template.getparent())
    return bool(shadows)


def _open(template: Element, host: Element) -> None:
    template.tag = "div"
    meant: dict[str, list[Element]] = {}
    for part in host:
        if part is not template:
            meant.setdefault(part.get("slot") or "", []).append(part)
    for slot in list(template.iter("slot")):
        slot.tag = "span"
        name = slot.get("name") or ""
        _fill(slot, meant.pop(name, []), "" if name else template.tail or "")
        if not name:
            template.tail = None


def _fill(slot: Element, parts: list[Element], words: str) -> None:
    """Put what is meant for a slot in the place of what it shows otherwise; one without a name gets the words as well."""
    if not parts and not words.strip():
        return
    for shown in list(slot):
        slot.remove(shown)
    slot.text = words
    slot.extend(parts)
