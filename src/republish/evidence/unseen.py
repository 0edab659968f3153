"""Words that no reader gets to see, whatever is clicked: a licence in them is no promise to anybody.

What a click opens is another thing: boxes for republishing are closed until then. So are words for screen readers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

from republish._hidden import INSTEAD, has_no_letters
from republish._html import BLOCKS, text_of
from republish.evidence.blocks import DEED, license_tokens
from republish.evidence.phrases import first_cue

Element: TypeAlias = Any

_STRUCK = frozenset({"s", "strike", "del"})


def is_unseen(block: Element) -> bool:
    """No reader sees the block, or a piece of it that names a licence or leads to one."""
    return any(map(_is_withheld, (block, *block.iterancestors()))) or any(map(_licenses, _withheld_in(block)))


def _withheld_in(block: Element) -> Iterator[Element]:
    """The outermost pieces of a block's own lines that nobody sees; nested blocks speak for themselves."""
    walker = etree.iterwalk(block, events=("start",))
    for _, element in walker:
        if element is block:
            continue
        withheld = element.tag not in BLOCKS and _is_withheld(element)
        if withheld:
            yield element
        if withheld or element.tag in BLOCKS:
            walker.skip_subtree()


def _is_withheld(element: Element) -> bool:
    """Struck out, in the place of something else, or in letters without size or colour."""
    style = element.get("style")
    return element.tag in _STRUCK or element.tag in INSTEAD or (bool(style) and has_no_letters(element, style))


def _licenses(piece: Element) -> bool:
    linked = any(license_tokens(link) or DEED.search(link.get("href") or "") for link in piece.iter("a"))
    return linked or first_cue("license", text_of(piece).lower()) is not None
