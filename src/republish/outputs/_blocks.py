"""HTML → WordPress blocks that the block editor finds valid; what no block can hold as it is stands in an HTML block.

The editor compares a block's HTML with what it would save itself, so each form here is the one its `save` writes
(WordPress 6.8; checked in the real editor by tests/test_wordpress_editor.py).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from republish import _html
from republish._html import Element
from republish._lists import counts_on, first_number
from republish._text import escape
from republish.outputs._block_markup import html_block, inner_words, only_inline, outer_html, wrap
from republish.outputs._block_tables import in_a_box, table_block

_KNOWN: Mapping[str, frozenset[str]] = {"ol": frozenset({"start", "type"}), "li": frozenset({"value"})}
"""Attributes that the blocks of lists say in their own way where their items count on from the first."""
_ENTITY = re.compile(r"&(?:[a-z0-9]+|#[0-9]+|#x[0-9a-f]+);", re.I)
"""The editor leaves the ampersand of such words as it is, so that an attribute that spells one never is what it saves."""


def to_blocks(html: str, media: Mapping[str, int] | None = None) -> str:
    """The fragment as block markup; `media` maps image addresses to ids in the site's media library."""
    root = _html.fragment(html)
    blocks = [html_block(_html.escape_text(root.text))] if (root.text or "").strip() else []
    for node in list(root):
        tail = node.tail or ""
        if isinstance(node.tag, str):
            blocks.append(_block(node, media or {}))
        if tail.strip():
            blocks.append(html_block(_html.escape_text(tail)))
    return "\n\n".join(blocks)


def _block(node: Element, media: Mapping[str, int]) -> str:
    maker = _MAKERS.get(node.tag)
    made = maker(node, media) if maker and not _foreign_attributes(node) else None
    return made if made is not None else html_block(outer_html(in_a_box(node)))


def _foreign_attributes(node: Element) -> bool:
    """Attributes that the block's `save` would not write."""
    return bool(set(node.attrib) - _KNOWN.get(node.tag, frozenset()))


def _paragraph(node: Element, _: Mapping[str, int]) -> str | None:
    return wrap("paragraph", f"<p>{inner_words(node)}</p>") if only_inline(node) else None


def _heading(node: Element, _: Mapping[str, int]) -> str | None:
    level = int(node.tag[1])
    if not only_inline(node):
        return None
    html = f'<{node.tag} class="wp-block-heading">{inner_words(node)}</{node.tag}>'
    return wrap("heading", html, {"level": level} if level != 2 else None)


def _list(node: Element, _: Mapping[str, int]) -> str | None:
    """Lists and lists in them; an item with paragraphs has no block form."""
    if any(el.tag in _html.BLOCKS - {"ul", "ol", "li"} or not isinstance(el.tag, str) for el in node.iterdescendants()):
        return None
    if any(_foreign_attributes(el) for el in node.iterdescendants("ul", "ol", "li")) or not _nest_well(node):
        return None
    if any(not counts_on(el) for el in node.iter("ol")):
        return None
    return _list_markup(node)


def _nest_well(node: Element) -> bool:
    """Items under lists only, one list an item, at its end, and not deeper than people nest."""
    for el in node.iter("ul", "ol", "li"):
        if el.tag == "li" and not _is_plain_item(el):
            return False
        if el.tag != "li" and any(child.tag != "li" for child in el):
            return False
    return all(sum(1 for _ in el.iterancestors("li")) < 8 for el in node.iter("li"))


def _is_plain_item(item: Element) -> bool:
    lists = [child for child in item if child.tag in ("ul", "ol")]
    return not lists or (len(lists) == 1 and item[-1] is lists[0] and not (lists[0].tail or "").strip())


def _list_markup(node: Element) -> str:
    """Bounded recursion: `_nest_well` allows eight levels."""
    items = "\n\n".join(_item_markup(item) for item in node)
    if node.tag == "ul":
        return wrap("list", f'<ul class="wp-block-list">{items}</ul>')
    start = first_number(node)
    attributes: dict[str, Any] = {"ordered": True, **({"start": start} if start != 1 else {})}
    numbered = f' start="{start}"' if start != 1 else ""
    return wrap("list", f'<ol{numbered} class="wp-block-list">{items}</ol>', attributes)


def _item_markup(item: Element) -> str:
    inner = item[-1] if len(item) and item[-1].tag in ("ul", "ol") else None
    if inner is None:
        return wrap("list-item", f"<li>{inner_words(item)}</li>")
    nested = _list_markup(inner)
    words = _html.inner_html(item)
    own = words[: len(words) - len(outer_html(inner) + _html.escape_text(inner.tail or ""))].strip()
    return wrap("list-item", f"<li>{own}{nested}</li>")


def _quote(node: Element, media: Mapping[str, int]) -> str | None:
    return _quote_markup(node, "", media)


def _quote_markup(node: Element, speaker: str, media: Mapping[str, int]) -> str | None:
    """Paragraphs, headings and lists in a quote; a quote in a quote has no need of blocks."""
    if only_inline(node):
        inner = wrap("paragraph", f"<p>{inner_words(node)}</p>")
        return wrap("quote", f'<blockquote class="wp-block-quote">{inner}{speaker}</blockquote>')
    if (node.text or "").strip() or any((child.tail or "").strip() for child in node):
        return None
    makers = {tag: maker for tag, maker in _MAKERS.items() if tag in _IN_QUOTES}
    blocks = [_inside_quote(child, makers, media) for child in node]
    if None in blocks:
        return None
    inner = "\n\n".join(block for block in blocks if block)
    return wrap("quote", f'<blockquote class="wp-block-quote">{inner}{speaker}</blockquote>')


_IN_QUOTES = frozenset({"p", "h2", "h3", "h4", "h5", "h6", "ul", "ol"})


def _inside_quote(child: Element, makers: Mapping[str, _Maker], media: Mapping[str, int]) -> str | None:
    maker = makers.get(child.tag) if isinstance(child.tag, str) else None
    return maker(child, media) if maker and not _foreign_attributes(child) else None


def _figure(node: Element, media: Mapping[str, int]) -> str | None:
    """One image, perhaps linked, perhaps with a caption; or one quotation and who said it; or a table and what is below it."""
    children = [child for child in node if child.tag != "figcaption"]
    caption = next((child for child in node if child.tag == "figcaption"), None)
    if len(children) != 1 or len(node) > 2 or (caption is not None and not only_inline(caption)):
        return None
    if (
        children[0].tag == "blockquote"
        and caption is not None
        and node[-1] is caption
        and not _foreign_attributes(children[0])
    ):
        return _quote_markup(children[0], f"<cite>{inner_words(caption)}</cite>", media)
    if children[0].tag == "table" and node[0] is children[0] and not _foreign_attributes(children[0]):
        return table_block(children[0], caption)
    return _image_markup(children[0], caption, media)


def _image(node: Element, media: Mapping[str, int]) -> str | None:
    return _image_markup(node, None, media)


def _image_markup(node: Element, caption: Element | None, media: Mapping[str, int]) -> str | None:
    link = node if node.tag == "a" and len(node) == 1 and not (node.text or node[0].tail or "").strip() else None
    image = node[0] if link is not None else node
    if image.tag != "img" or not image.get("src"):
        return None
    if any(_ENTITY.search(value or "") for value in (image.get("src"), image.get("alt"), node.get("href"))):
        return None
    number = media.get(image.get("src"))
    known = f' class="wp-image-{number}"' if number else ""
    html = f'<img src="{escape(image.get("src"))}" alt="{escape(image.get("alt") or "")}"{known}/>'
    attributes: dict[str, Any] = {"id": number, "sizeSlug": "full"} if number else {}
    if link is not None and link.get("href"):
        html = f'<a href="{escape(link.get("href"))}">{html}</a>'
        attributes["linkDestination"] = "custom"
    words = f'<figcaption class="wp-element-caption">{inner_words(caption)}</figcaption>' if caption is not None else ""
    size = " size-full" if number else ""
    return wrap("image", f'<figure class="wp-block-image{size}">{html}{words}</figure>', attributes)


def _table(node: Element, _: Mapping[str, int]) -> str | None:
    return table_block(node)


def _pre(node: Element, _: Mapping[str, int]) -> str | None:
    """Code, or text as it is typed; a line break that is an element would be another to the editor."""
    if not only_inline(node) or next(node.iter("br", "img"), None) is not None:
        return None
    only_code = len(node) == 1 and node[0].tag == "code" and not (node.text or node[0].tail or "").strip()
    if only_code and not node[0].attrib:
        return wrap("code", f'<pre class="wp-block-code"><code>{_html.inner_html(node[0])}</code></pre>')
    return wrap("preformatted", f'<pre class="wp-block-preformatted">{_html.inner_html(node)}</pre>')


def _rule(_: Element, __: Mapping[str, int]) -> str | None:
    return wrap("separator", '<hr class="wp-block-separator has-alpha-channel-opacity"/>')


_Maker = Callable[[Element, Mapping[str, int]], "str | None"]
_MAKERS: dict[str, _Maker] = {
    "p": _paragraph,
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _heading),
    "ul": _list,
    "ol": _list,
    "blockquote": _quote,
    "figure": _figure,
    "img": _image,
    "table": _table,
    "pre": _pre,
    "hr": _rule,
}
