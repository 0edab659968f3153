"""Parts of a text that tabs open one at a time: each behind its label, which is its heading, whether or not it is shown first.

Tabs as WAI-ARIA names them (Docusaurus, VuePress, and most components), of Python-Markdown, sphinx-design, Hexo, Bootstrap and
the blocks and builders of WordPress that name no roles.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of, leave_unread, words_of

Element: TypeAlias = Any

_OF_WORDPRESS = ("kt-tabs-title-list", "et_pb_tabs_controls", "su-tabs-nav", "vc_tta-tabs-list", "uagb-tabs__panel")
"""The bars of Kadence, Divi, Shortcodes Ultimate, WPBakery and Spectra."""
_BARS = frozenset(["tabbed-labels", "nav-tabs", *_OF_WORDPRESS])
_SETS = frozenset(["tabbed-set", "sd-tab-set"])
"""Boxes in which labels and panels take turns, where they hold no bar."""
_NAMED = _BARS | _SETS
"""One of them is in the classes of a bar that its role does not call one."""
_PANELS = frozenset(
    [
        *("tabbed-block", "sd-tab-content", "tab-pane", "tab-item-content"),
        *("kt-tab-inner-content", "et_pb_tab", "su-tabs-pane", "vc_tta-panel", "uagb-tabs__body-container"),
    ]
)
_HIDDEN = frozenset(["hidden", "hide", "is-hidden", "d-none", "invisible"])
_HIDING = ("hidden", "aria-hidden", "style", "role")
_LABELS = ("label", "button", "a", "span")
_BESIDE_TEXT = frozenset(["nav", "aside", "footer", "header", "form", "dialog"])
_SHOWING = ("iframe", "video", "audio", "object", "form", "select", "textarea", "h1")
"""What panels of text and code hold none of."""
_ROLE = "tablist"
_ROLES = f"descendant-or-self::*/@role[. = '{_ROLE}']"
"""A test of the elements themselves takes many times as long."""
_CALLED = "descendant-or-self::*/@class[contains(., '{}')]"
_HEADINGS = "preceding::*[self::h1 or self::h2 or self::h3 or self::h4 or self::h5 or self::h6][1]"
_FEWEST, _LONGEST_LABEL, _RUNNING = 2, 80, 60
_ABOVE, _NEAR, _HIGHEST, _LOWEST = 3, 40, 3, 6


def open_tabs(root: Element, names: Set[str], roles: Set[str]) -> None:
    """Put the label of every tab as a heading before what it opens, between the paragraphs of a text whose classes and roles are given."""
    ways = [*map(_CALLED.format, _NAMED & names), *([_ROLES] if _ROLE in roles else [])]
    bars = dict.fromkeys(call.getparent() for call in root.xpath(" | ".join(ways))) if ways else {}
    for bar in filter(_is_bar, bars):
        labels, panels = _labels(bar), _panels(bar)
        if _FEWEST <= len(labels) == len(panels) and _is_of_text(bar, labels, panels):
            _open(labels, panels)


def _is_bar(element: Element) -> bool:
    """It holds the labels, and what they open perhaps."""
    if element.get("role") == _ROLE:
        return True
    names = classes_of(element)
    return not _BARS.isdisjoint(names) or (not _SETS.isdisjoint(names) and element.find("label") is not None)


def _labels(bar: Element) -> list[Element]:
    if not _SETS.isdisjoint(classes_of(bar)):
        return list(bar.iterchildren("label"))
    tabs = [one for one in bar.iter() if one.get("role") == "tab"]
    kinds = (tabs, *(list(bar.iter(tag)) for tag in _LABELS))
    return next(filter(None, kinds), [])


def _panels(bar: Element) -> list[Element]:
    """Those in the box around a bar, or the box around that where the bar is alone in it; none in another panel."""
    box = bar if not _SETS.isdisjoint(classes_of(bar)) else bar.getparent()
    for around in () if box is None else (box, *islice(box.iterancestors("div"), 1)):
        panels = [one for one in around.iterdescendants() if _is_panel(one) and not _lies_in_panel(one, around)]
        if panels:
            return panels
    return []


def _is_panel(element: Element) -> bool:
    return element.get("role") == "tabpanel" or not _PANELS.isdisjoint(classes_of(element))


def _lies_in_panel(panel: Element, box: Element) -> bool:
    for up in panel.iterancestors():
        if up is box:
            return False
        if _is_panel(up):
            return True
    return False


def _is_of_text(bar: Element, labels: Sequence[Element], panels: Sequence[Element]) -> bool:
    """The labels lead nowhere, the panels say something, and the paragraphs of a text stand beside them."""
    if not all(map(_is_label, labels)) or not all(map(_reads, panels)):
        return False
    apart = any(up.tag in _BESIDE_TEXT for up in bar.iterancestors())
    return not apart and _is_among_paragraphs(panels[0].getparent())


def _is_label(label: Element) -> bool:
    leads = any(not (link.get("href") or "#").startswith("#") for link in label.iter("a"))
    words = words_of(label)
    return not leads and len(words) <= _LONGEST_LABEL and any(map(str.isalpha, words))


def _reads(panel: Element) -> bool:
    """It holds words, no list of links and nothing to play or to fill in."""
    if next(panel.iter(*_SHOWING), None) is not None:
        return False
    return _is_mostly_unlinked(panel) and all(map(_is_mostly_unlinked, panel.iter("ul", "ol")))


def _is_mostly_unlinked(part: Element) -> bool:
    words = len(words_of(part))
    return words > 2 * sum(len(words_of(link)) for link in part.iter("a"))


def _is_among_paragraphs(box: Element) -> bool:
    for around in (box, *islice(box.iterancestors(), _ABOVE)):
        if any(len(words_of(paragraph)) >= _RUNNING for paragraph in _beside(around)):
            return True
    return False


def _beside(box: Element) -> Iterator[Element]:
    for preceding in (True, False):
        yield from (one for one in islice(box.itersiblings(preceding=preceding), _NEAR) if one.tag == "p")


def _open(labels: Sequence[Element], panels: Sequence[Element]) -> None:
    above = panels[0].xpath(_HEADINGS)
    level = min(max(int(above[0].tag[1]) + 1, _HIGHEST), _LOWEST) if above else _HIGHEST
    for label, panel in zip(labels, panels, strict=True):
        heading = panel.makeelement(f"h{level}")
        heading.text = words_of(label)
        leave_unread(label)
        _leave_out_title(panel, heading.text)
        panel.addprevious(heading)
        _show(panel)


def _leave_out_title(panel: Element, label: str) -> None:
    """A panel may begin with its label once more."""
    first = next(iter(panel), None)
    if first is not None and (not len(first) or _is_headed(first)) and words_of(first) == label:
        leave_unread(first)


def _is_headed(box: Element) -> bool:
    return next(box.iter("h2", "h3", "h4", "h5", "h6"), None) is not None


def _show(panel: Element) -> None:
    for attribute in _HIDING:
        panel.attrib.pop(attribute, None)
    names = (panel.get("class") or "").split()
    if not _HIDDEN.isdisjoint(names):
        panel.set("class", " ".join(name for name in names if name not in _HIDDEN))
