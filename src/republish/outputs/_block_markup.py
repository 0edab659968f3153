"""How a block of WordPress' editor is written: comments around HTML."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from republish import _html
from republish._html import Element


def html_block(html: str) -> str:
    """Any HTML, left alone by the editor."""
    return f"<!-- wp:html -->\n{html.strip()}\n<!-- /wp:html -->"


def wrap(name: str, html: str, attributes: Mapping[str, Any] | None = None) -> str:
    """A block of a kind around the HTML that its `save` writes."""
    written = f" {json.dumps(attributes, separators=(',', ':'))}" if attributes else ""
    return f"<!-- wp:{name}{written} -->\n{html}\n<!-- /wp:{name} -->"


def outer_html(node: Element) -> str:
    """The element itself, without what follows it."""
    from lxml.html import tostring

    text: str = tostring(node, encoding="unicode", with_tail=False)
    return text


def only_inline(node: Element) -> bool:
    """Nothing in it is a block."""
    return not any(child.tag in _html.BLOCKS or not isinstance(child.tag, str) for child in node.iterdescendants())


def inner_words(node: Element) -> str:
    """Inline HTML."""
    return _html.inner_html(node).strip()
