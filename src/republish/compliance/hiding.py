"""What of a published page its readers do not see, as an element's own tag, attributes and style say.

An opacity of nothing is not counted: many pages begin with it and are faded in.
"""

from __future__ import annotations

from lxml import etree

from republish import _html
from republish._hidden import INSTEAD, hidden_style, is_unreadable, names_hidden

WHOLES = frozenset({"html", "body", "main", "article"})
"""Elements that hold more than a picture or a note, whatever a theme calls them; where they are hidden, a script shows them."""

_FOLDS = etree.XPath("//details[not(@open)] | //*[contains(concat(' ', @class, ' '), ' collapse ')]")
_CLOSED = etree.XPath("//*[@aria-expanded = 'false']/@aria-controls")
_OPENED = frozenset({"show", "in"})
"""Classes that Bootstrap gives what is not folded away any more."""


def is_hidden(element: _html.Element) -> bool:
    """Nobody sees it until something opens it, or ever."""
    if element.tag in WHOLES:
        return False
    if (
        element.tag in INSTEAD
        or element.get("hidden") is not None
        or element.get("popover") is not None
        or (element.tag == "dialog" and element.get("open") is None)
    ):
        return True
    names, style = element.get("class"), element.get("style")
    if names and names_hidden(names):
        return True
    return bool(style) and (hidden_style(style) or is_unreadable(element, style))


def folds(root: _html.Element) -> frozenset[_html.Element]:
    """What readers have to open: a closed `<details>`, a panel that Bootstrap or a button keeps folded."""
    panels = {number for controls in _CLOSED(root) for number in controls.split()}
    kept = (panel for panel in root.iter() if panel.get("id") in panels) if panels else ()
    found = (*_FOLDS(root), *(panel for panel in kept if panel.tag not in WHOLES))
    return frozenset(panel for panel in found if _OPENED.isdisjoint((panel.get("class") or "").split()))
