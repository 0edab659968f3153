"""Parts of a text that a click unfolds where a builder has but one element for menus and for these: Webflow's dropdown, whose list is a `nav`."""

from __future__ import annotations

from collections.abc import Set
from typing import Any, TypeAlias

from republish._shown.elements import classes_of, words_of

Element: TypeAlias = Any

_BOX, _TOGGLE, _LIST, _LINK = "w-dropdown", "w-dropdown-toggle", "w-dropdown-list", "w-dropdown-link"
_LISTS = f"descendant::nav[contains(@class, '{_LIST}')]"
_BESIDE_TEXT = frozenset(["nav", "aside", "footer", "header", "form", "dialog"])
_MENU = "w-nav"
_LONGEST_LABEL = 200


def open_dropdowns(root: Element, names: Set[str]) -> None:
    """Make details of every dropdown that unfolds a text, and of what is clicked its summary; menus stay what they are.

    All classes of the page are given in lower case.
    """
    if _LIST not in names:
        return
    for unfolded in root.xpath(_LISTS):
        box, toggle = unfolded.getparent(), unfolded.getprevious()
        if toggle is not None and _is_toggle(toggle, box) and _reads(unfolded) and not _is_beside(box):
            box.tag, toggle.tag, unfolded.tag = "details", "summary", "div"
            for part in (box, toggle, unfolded):
                del part.attrib["class"]


def _is_toggle(toggle: Element, box: Element) -> bool:
    """It says something for a line, and is clicked in the box of a dropdown."""
    named = _TOGGLE in classes_of(toggle) and _BOX in classes_of(box)
    return named and 0 < len(words_of(toggle)) <= _LONGEST_LABEL


def _reads(unfolded: Element) -> bool:
    """It holds paragraphs or items, and words that mostly lead nowhere."""
    if next(unfolded.iter("p", "li"), None) is None or any(_LINK in classes_of(link) for link in unfolded.iter("a")):
        return False
    return len(words_of(unfolded)) > 2 * sum(len(words_of(link)) for link in unfolded.iter("a"))


def _is_beside(box: Element) -> bool:
    return any(up.tag in _BESIDE_TEXT or _MENU in classes_of(up) for up in box.iterancestors())
