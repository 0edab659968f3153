"""Elements in a line of text: what each becomes, and what stands between two of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import islice

from republish._html import Element, text_of
from republish.extraction.tree.emphasis import bold_or_plain, emphasis_or_span
from republish.extraction.tree.enlarging import (
    DOWNLOADING,
    ENLARGING,
    NUMBERED,
    RUNNING,
    is_button_of_code,
    is_button_of_file,
    is_button_of_picture,
    is_line_number,
    leads_to_picture,
    unfolds_caption,
)
from republish.extraction.tree.joints import are_apart, begins_credit, is_classifier
from republish.extraction.tree.line_captions import caption_in_line
from republish.extraction.tree.linked_figures import is_linked_figure
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal
from republish.extraction.tree.notes import is_mark, may_pop_up, pops_up_beside, says_title_again
from republish.extraction.tree.players import PLAYER, is_pill
from republish.extraction.tree.telling import tells_more
from republish.extraction.tree.twins import TWIN, is_twin, may_be_twin
from republish.extraction.tree.unfolding import heading_for, names_a_toggle
from republish.extraction.tree.unseen import (
    PERMALINK,
    POPPED,
    POPPED_IN_WORD,
    SPOKEN,
    is_spoken_label,
    leads_to_heading_beside,
)

_FIGURE_ABOVE = 5
_BUTTON_ABOVE = 4
_CAPTION_ABOVE = 3
_SIDES_OF_SIGN = frozenset(map(str, range(8, 25)))
_PANEL_ABOVE, _TAB_LISTS = 4, frozenset({"ul", "ol", "nav"})
_IN_LINE = frozenset({"span", "small", "time", "em", "i", "strong", "b", "cite"})
_SIGN, _NAMED_SIGN = "/ico", re.compile(r"/ico[/_-][^/]+\.(?:png|gif|svg)$")
_TICKED = Removal("ornament", "the sign of a box to tick")
_BLANKS = frozenset(" \n\t\r\u00a0")


def put_inline(inner: Node, items: list[str | Node]) -> Node | None:
    """Put an inline node among its parent's items, a blank before it where a style would set it apart; None where it is not read."""
    if items:
        before = items[-1]
        if before.__class__ is str:
            apart = before[-1:] not in _BLANKS and (
                begins_credit(before, inner.element) or is_classifier(inner.element)
            )
        else:
            apart = before.__class__ is Node and are_apart(before.element, inner.element)
        if apart:
            items.append(" ")
    items.append(inner)
    return inner if inner.removal is None else None


def _link(_tag: str, anchor: Element, node: Node) -> Node:
    """A place that links lead to is no link itself, and may hold the rest of a page that leaves it open; nor is what unfolds a part."""
    get = anchor.get
    href = get("href")
    if _may_be_button(anchor, href, node) and is_button_of_picture(anchor):
        return passed_over(anchor, node, ENLARGING)
    if get("class") is not None and is_button_of_code(anchor):
        return passed_over(anchor, node, RUNNING)
    if get("download") is not None and is_button_of_file(anchor):
        return passed_over(anchor, node, DOWNLOADING)
    if href is not None and "#" not in href:
        figure = len(anchor) and is_linked_figure(anchor) and not (in_figure(node) or node.tag in HEADINGS)
        return Block("figure", anchor, node) if figure else Node("a", anchor, node)
    if href is not None and leads_to_heading_beside(anchor, href):
        return passed_over(anchor, node, PERMALINK)
    if is_mark(anchor):
        return Node("sup", anchor, node)
    if heading := _heading_over(anchor, href, node):
        return Block(heading, anchor, node)
    place = href is None and (get("name") or get("id")) and not (get("onclick") or get("role"))
    return Node("span" if place else "a", anchor, node)


def _may_be_button(anchor: Element, href: str | None, node: Node) -> bool:
    """It stands in a figure, leads to a picture or nowhere but to a script, or unfolds a caption."""
    if href is not None and (leads_to_picture(href) or href.startswith("javascript:")):
        return True
    return in_figure(node) or unfolds_caption(anchor)


def _may_name_button(node: Node, name: str | None) -> bool:
    """It stands in a figure or in a link to a picture, or is named after one."""
    opens = node.tag == "a" and leads_to_picture(node.element.get("href") or "")
    return opens or in_figure(node) or "image" in (name or "")


def _why_no_caption(span: Element) -> Removal | None:
    """Why it says nothing of the picture that it stands with; None where it may."""
    if is_button_of_picture(span):
        return ENLARGING
    return SPOKEN if is_spoken_label(span) else None


def _heading_over(anchor: Element, href: str | None, node: Node) -> str:
    """The tag of what a link that leads nowhere opens a part with."""
    leads = href is not None and not href.startswith("#")
    opens = not leads and node.tag not in HEADINGS and names_a_toggle(anchor.get("class") or "")
    return heading_for(anchor) if opens and not _is_of_only_tab(anchor) else ""


def _is_of_only_tab(anchor: Element) -> bool:
    """A list of tabs over its panel says the same words and nothing else: they part nothing."""
    words = text_of(anchor).split()
    before = (box.getprevious() for box in islice(anchor.iterancestors(), _PANEL_ABOVE))
    return any(box is not None and box.tag in _TAB_LISTS and text_of(box).split() == words for box in before)


def _span(_tag: str, span: Element, node: Node) -> Node:
    """What is emphasis, a break or the mark of a note in all but name; what pops up beside the words that it explains is not read."""
    name = span.get("class")
    if _may_name_button(node, name) and (reason := _why_no_caption(span)) is not None:
        return passed_over(span, node, reason)
    if name is not None and (part := _behind_picture(span, node)) is not None:
        return part
    if name is not None and is_line_number(span, name):
        return passed_over(span, node, NUMBERED)
    if span.get("aria-hidden") is not None and says_title_again(span):
        return passed_over(span, node, POPPED_IN_WORD)
    if name is not None or span.get("role") is not None:
        if is_mark(span):
            return Node("sup", span, node)
        names = f"{name or ''} {span.get('id') or ''} {span.get('role') or ''}"
        if tells_more(names) and (reason := _why_not_read(span, names)) is not None:
            return passed_over(span, node, reason)
    return Node(emphasis_or_span(span, node), span, node)


def _behind_picture(span: Element, node: Node) -> Node | None:
    """A caption in a line, or a sign upon the picture before it; None for others."""
    if span.getprevious() is None:
        return None
    return caption_in_line(span, node) or (passed_over(span, node, PLAYER) if is_pill(span) else None)


def _bold(_tag: str, element: Element, node: Node) -> Node:
    return Node(bold_or_plain(element), element, node)


def _label(_tag: str, label: Element, node: Node) -> Node:
    """A label; not the sign of a box to tick, as recipes have before each ingredient, and Tufte's pages before each note."""
    beside = (label.getprevious(), label.getnext())
    ticked = any(one is not None and one.tag == "input" for one in beside) and not any(map(str.isalnum, text_of(label)))
    return passed_over(label, node, _TICKED) if ticked and len(label) <= 1 else Node("label", label, node)


def _picture(tag: str, picture: Element, node: Node) -> Node:
    """A picture; not one for dark screens beside that for light ones."""
    return passed_over(picture, node, TWIN) if is_twin(picture) else Node(tag, picture, node)


def _why_not_read(span: Element, names: str) -> Removal | None:
    """Why a part of a line of such names is not read; None where it is."""
    if may_pop_up(names) and pops_up_beside(span, names):
        return POPPED_IN_WORD if span.getprevious() is not None else POPPED
    return TWIN if may_be_twin(names) and is_twin(span) else None


def passed_over(element: Element, node: Node, reason: Removal) -> Node:
    """A part of a line that is not read, whatever it holds."""
    part = Node("dialog", element, node)
    part.removal = reason
    return part


IN_LINE: dict[str, Callable[[str, Element, Node], Node]] = {
    **dict.fromkeys(("abbr", "br", "cite", "code", "del", "em", "font", "i", "ins", "kbd", "mark"), Node),
    **dict.fromkeys(("q", "s", "small", "source", "sub", "sup", "time", "tt", "u", "video"), Node),
    **dict.fromkeys(("b", "strong"), _bold),
    "a": _link,
    "label": _label,
    "picture": _picture,
    "span": _span,
}
"""Elements in a line with what makes their nodes: most are what they are called."""


def in_figure(node: Node | None) -> bool:
    """A figure is right around it."""
    for _ in range(_FIGURE_ABOVE):
        if node is None:
            return False
        if node.tag == "figure":
            return True
        node = node.parent
    return False


def is_icon_of_line(picture: Element, node: Node) -> bool:
    """A drawing of which nothing is said before the words of an element in a line: the sign of what they are."""
    if node.element.tag not in _IN_LINE or picture.get("alt") or not (picture.tail or "").strip():
        return False
    return (picture.get("src") or "").partition("?")[0].endswith(".svg")


def is_icon_of_caption(picture: Element, node: Node) -> bool:
    """A small sign of which nothing is said, such as a lens or a camera, in what is called the caption of another picture."""
    sides = picture.get("width") or "", picture.get("height") or ""
    if picture.get("alt") or sides[0] not in _SIDES_OF_SIGN or sides[1] not in _SIDES_OF_SIGN:
        return False
    up: Node | None = node
    for _ in range(_CAPTION_ABOVE):
        if up is None:
            return False
        if up.tag == "figcaption" or "caption" in (up.element.get("class") or ""):
            return bool(text_of(up.element))
        up = up.parent
    return False


def is_named_icon(picture: Element) -> bool:
    """It says nothing, and its file is called a sign in short, as designers do: `/ico/photo.png`, `ico-photo.png`."""
    address = picture.get("src") or ""
    return _SIGN in address and not picture.get("alt") and _NAMED_SIGN.search(address.partition("?")[0]) is not None


def is_sign_of_button(picture: Element, node: Node) -> bool:
    """An arrow or the like, without a description, in a button that is read for its words."""
    up: Node | None = node
    for _ in range(_BUTTON_ABOVE if not picture.get("alt") else 0):
        if up is None:
            return False
        if up.element.tag == "button" and up.tag != "button":
            return True
        up = up.parent
    return False
