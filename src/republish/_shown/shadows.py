"""Trees that a page brings along for its own elements: a browser shows them, with what stands in the element in their slots.

HTML, 4.12.3: a `template` with `shadowrootmode`, which was called `shadowroot` at first; 4.12.4: `slot`.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_MODES = ("shadowrootmode", "shadowroot")


def open_shadows(root: Element, lowered: bytes) -> None:
    """Make boxes of such templates, and put what their elements hold into the slots; `lowered` is the source in lower case."""
    if b"shadowroot" not in lowered:
        return
    for template in list(root.iter("template")):
        if any(template.get(mode) for mode in _MODES):
            _open(template, template.getparent())


def _open(template: Element, host: Element) -> None:
    template.tag = "div"
    for slot in list(template.iter("slot")):
        slot.tag = "span"
        _fill(slot, slot.get("name") or "", host, template)


def _fill(slot: Element, name: str, host: Element, template: Element) -> None:
    """Put what is meant for it in the place of what it shows otherwise: all the rest, with the text, where it has no name."""
    meant = [part for part in host if part is not template and (part.get("slot") or "") == name]
    words = (template.tail or "").strip() if not name else ""
    if not meant and not words:
        return
    for shown in list(slot):
        slot.remove(shown)
    slot.text = None
    if not name:
        slot.text, template.tail = template.tail, None
    slot.extend(meant)
