"""The page's elements as a light tree in normal form: lxml is read once, every later step works on this.

Where a page mixes blocks and text, or parts its paragraphs with `<br><br>`, runs get nameless leaves of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from republish._html import BLOCKS, SILENT, Document, Element
from republish.extraction.tree.article_foot import holds_note
from republish.extraction.tree.buttons import pictures_in, shown_as
from republish.extraction.tree.clothes import clothed, heading_of_section, heads_its_section, holds_code, variant_of
from republish.extraction.tree.embeds import PLAYED, framed, is_poster, may_unfold, plays, stands_in
from republish.extraction.tree.frames_put import frames_of, stands_for_frame
from republish.extraction.tree.inline import (
    IN_LINE,
    in_figure,
    is_icon_of_caption,
    is_icon_of_line,
    is_named_icon,
    is_sign_of_button,
    passed_over,
    put_inline,
)
from republish.extraction.tree.lazy_boxes import show_lazy_box
from republish.extraction.tree.license_signs import is_license_sign
from republish.extraction.tree.nodes import HEADINGS, OPAQUE, Block, Node
from republish.extraction.tree.notes import may_pop_up, pops_up_beside
from republish.extraction.tree.players import leave_out_player
from republish.extraction.tree.settling import settle
from republish.extraction.tree.short_codes import mark_code
from republish.extraction.tree.telling import tells_more
from republish.extraction.tree.twins import TWIN, is_twin, may_be_twin
from republish.extraction.tree.unfolding import heading_for, is_unfolded, names_a_toggle
from republish.extraction.tree.unseen import FILE_NAME, POPPED, STOOD_IN, is_seen_caption, names_file_unseen
from republish.extraction.tree.windows import shut_as

_UNREAD = SILENT | OPAQUE
_UNSEEN = frozenset(
    [
        "script",
        "style",
        "template",
        "link",
        "meta",
        "param",
        "input",
        "svg",
        "title",
        "base",
    ]
)
"""Elements that hold nothing to read or see: left out of the tree."""
_LEAKY = {
    **dict.fromkeys(("button", "object", "select"), ("article", "h1", "main")),
    **dict.fromkeys(("nav", "menu", "dialog"), ("h1", "main")),
}
"""Silent and opaque elements that broken pages forget to close: an article may follow inside, as these tell."""
_LOOKED_AT = frozenset({"header", "blockquote"})
"""Blocks that may be something else, whatever they are called."""
_PICTURES = frozenset({"img", "amp-img"})
"""What stands in them is shown only until they are."""
_OWN_IMAGE = re.compile(r"-(?:img|image|picture)(?:-|$)|^(?:img|image|picture)-")
_SIGNED = frozenset({"blockquote", "figcaption", "figure"})
"""Elements whose `footer` says whose words or work they are."""

_LONE = _UNSEEN | {"img"}
"""Elements that nothing comes of, or no block."""
_Open: TypeAlias = tuple[Node, list[str | Node], Iterator[Element], bool, int]
"""A node that is still open: its items so far, the children to come, whether it is to be settled, the line breaks before it."""


def outline_of(document: Document) -> Block:
    """The outline of a page's body, of all of it where it has none."""
    body = document.root.find("body")
    root = outline(document.root if body is None else body)
    mark_code(root)
    return root


def outline(container: Element) -> Block:
    """The container as a tree of nodes in normal form; what is silent or opaque has no items."""
    root = Block(container.tag, container, None)
    waiting: list[_Open] = []
    node: Node = root
    items: list[str | Node] = [container.text] if container.text else []
    root.items = items
    children, unsettled = iter(container[:]), False
    breaks = before = 0
    while True:
        for child in children:
            tag = child.tag
            inner: Node | None
            if tag in IN_LINE:
                named = IN_LINE[tag](tag, child, node)
                breaks += named.tag == "br"
                unsettled = unsettled or named.block
                inner = put_inline(named, items)
            else:
                inner = _PUT.get(tag, _child)(child, tag, node, items)
                unsettled = unsettled or tag not in _LONE
            if inner is not None:
                text = child.text
                if len(child):
                    waiting.append((node, items, children, unsettled, before))
                    node, children, unsettled, before = inner, iter(child[:]), False, breaks
                    items = [text] if text else []
                    inner.items = items
                    break
                inner.items = (text,) if text else ()
            tail = child.tail
            if tail:
                items.append(tail)
        else:
            if unsettled or breaks - before > 1:
                _end(node, breaks - before)
            if not waiting:
                return root
            ended = node
            node, items, children, unsettled, before = waiting.pop()
            # An inline element becomes a block where it holds one, and hands on the breaks at its end.
            unsettled = unsettled or items[-1] is not ended
            tail = ended.element.tail
            if tail:
                items.append(tail)


def _end(node: Node, breaks: int) -> None:
    """Bring a finished node with so many line breaks in it into normal form."""
    settle(node, breaks)
    if node.tag == "figure":
        leave_out_player(node)
        show_lazy_box(node)


def _block(child: Element, tag: str, node: Node, items: list[str | Node]) -> Block | None:
    """Put a block among its parent's items; None where it is not to be read."""
    block = Block(tag, child, node)
    if tag == "pre" and node.tag == "pre":
        node.tag = "div"  # mdBook boxes code that may be run so.
    if block.unseen or tag in _LOOKED_AT or (block.names and tells_more(block.names)):
        return _second_look(block, node, items)
    items.append(block)
    return block


def _second_look(block: Block, node: Node, items: list[str | Node]) -> Block | None:
    """Find out what else a block may be; a tooltip and the site's navigation are not read, whatever their elements."""
    child, names = block.element, block.names
    if may_pop_up(names) and pops_up_beside(child, names):
        items.append(passed_over(child, node, POPPED))
        return None
    if may_be_twin(names) and is_twin(child):
        items.append(passed_over(child, node, TWIN))
        return None
    if block.tag in HEADINGS and names_file_unseen(child, names):
        items.append(passed_over(child, node, FILE_NAME))
        return None
    frames = list(frames_of(child, node)) if may_unfold(names, child.tag) else []
    if frames and stands_in(child):  # Whether a post belongs to the text is told by the quotation that it stands in.
        items.extend((passed_over(child, node, STOOD_IN), *frames))
        return None
    items.extend((block, *frames))
    block.tag = tag = clothed(child, block.tag, names)
    if block.unseen:
        block.unseen = not (is_unfolded(child) or heads_its_section(child) or is_seen_caption(child))
        block.tag = block.tag if block.unseen else heading_of_section(child, tag)
    elif tag == "div" and names_a_toggle(names):
        block.tag = heading_for(child) or tag
    shut = shut_as(child, tag, names)
    block.tag = shut or block.tag
    return None if shut else block


def _child(child: Element, tag: str, node: Node, items: list[str | Node]) -> Node | None:
    """Put the node of a child that is not plain among its parent's items; the node again where it is to be read."""
    if tag == "footer" and (node.tag in _SIGNED or _follows_a_quotation(child)):
        tag = "p"
    elif tag == "button":
        tag = shown_as(child, node)
    elif tag == "textarea" and holds_code(child):
        tag = "pre"
    elif tag in PLAYED and plays(child):
        items.append(Node("iframe", child, node))
        return None
    name = _own(child) if "-" in tag else tag
    inner = _block_of(name, child, node) if name in BLOCKS else Node(name, child, node)
    items.append(inner)
    if ("-" in tag or may_unfold("", tag)) and stands_for_frame(child, node, items):
        return None
    if name in _PICTURES:
        return None
    if (
        tag not in _UNREAD
        or (tag == "footer" and holds_note(child))
        or (tag in _LEAKY and next(child.iter(*_LEAKY[tag]), None) is not None)
    ):
        return inner
    if tag == "button" and (in_figure(node) or next(child.iter("figure"), None) is not None):
        items.extend(pictures_in(child, node))
    return None


def _block_of(name: str, child: Element, node: Node) -> Block:
    block = Block(name, child, node)
    block.unseen = block.unseen and not is_seen_caption(child)
    return block


def _own(child: Element) -> str:
    """What an element of the page's own shows."""
    return "img" if is_image(child) else variant_of(child) or str(child.tag)


def _follows_a_quotation(footer: Element) -> bool:
    """It says who said what stands right before it."""
    before = footer.getprevious()
    return before is not None and before.tag in _SIGNED and not (before.tail or "").strip()


def _script(script: Element, _tag: str, node: Node, items: list[str | Node]) -> None:
    """Put what a script shows in its own place among its parent's items."""
    if (frame := framed(script)) is not None:
        items.append(Node(frame.tag, frame, node))


def _picture(picture: Element, tag: str, node: Node, items: list[str | Node]) -> None:
    """Put a picture that is no sign among its parent's items; the still of a film stands for the film."""
    if not (is_license_sign(picture) or _is_sign(picture, node)):
        items.append(Node("iframe" if is_poster(picture) else tag, picture, node))


def _unscripted(noscript: Element, tag: str, node: Node, items: list[str | Node]) -> None:
    """Put what readers without scripts see among its parent's items: a link around the still of a film stands for the film."""
    picture = next(noscript.iter("img"), None)
    film = picture is not None and picture.getparent().tag == "a" and is_poster(picture)
    items.append(Node("iframe", picture, node) if film else Node(tag, noscript, node))


def _is_sign(picture: Element, node: Node) -> bool:
    if is_named_icon(picture) or is_sign_of_button(picture, node) or is_icon_of_line(picture, node):
        return True
    return is_icon_of_caption(picture, node)


def is_image(element: Element) -> bool:
    """It shows a picture: `img`, or an element of the page's own that is named so and has a file."""
    tag = element.tag
    return tag == "img" or (_OWN_IMAGE.search(tag) is not None and bool(element.get("src") or element.get("data-src")))


def _directory(child: Element, _tag: str, node: Node, items: list[str | Node]) -> Block | None:
    """Put a `dir` among its parent's items, which HTML has as another word for `ul`."""
    return _block(child, "ul", node, items)


def _nothing(_child: Element, _tag: str, _node: Node, _items: list[str | Node]) -> None:
    """There is nothing in it to read or see."""


_Put: TypeAlias = Callable[[Element, str, Node, list[str | Node]], Node | None]
_PUT: dict[str, _Put] = {
    **dict.fromkeys(BLOCKS - _UNREAD, _block),
    **dict.fromkeys(_UNSEEN, _nothing),
    "dir": _directory,
    "img": _picture,
    "noscript": _unscripted,
    "script": _script,
}
"""What puts elements that stand in no line among their parent's items; others may be anything, see `_child`."""
