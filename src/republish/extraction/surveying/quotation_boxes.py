"""What is set apart as a quotation, or shown from a network, by what it and the boxes around it are called."""

from __future__ import annotations

import re
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import begins_with
from republish.extraction.words.boxes.quotation_names import names_a_pull_quote, names_a_quotation

_POSTED = Uncompiled(r"twitter|instagram|tiktok|\bfb-|bluesky|reddit|mastodon|threads|text-post|embed", re.I)
_POST = Uncompiled(
    r"//(?:www\.|mobile\.)?(?:(?:twitter|x)\.com/[^/]+/status(?:es)?/\d|bsky\.app/profile/[^/]+/post/|[\w.-]+/@[\w.@-]+/\d{6})"
)
"""Addresses of what somebody wrote: behind all of it, as the day when they did."""
_MOST_IN_QUOTE = 3


def is_post(quotation: Block) -> bool:
    """What somebody wrote on a network, as its own code for other sites marks it up: by its name, or with a link to it at the end."""
    if quotation.tag != "blockquote":
        return False
    return _POSTED.search(quotation.names) is not None or is_of_instagram(quotation) or _ends_with_a_post(quotation)


def is_of_instagram(quotation: Block) -> bool:
    """A post from there, by its name or by the address that its script would show."""
    return "instagram" in quotation.names.lower() or quotation.get("data-instgrm-permalink") is not None


def _ends_with_a_post(quotation: Block) -> bool:
    """Its last link, in a paragraph of its own perhaps, leads to a post, and nothing is said behind it."""
    last = next(quotation.element.iterchildren("*", reversed=True), None)
    if last is not None and last.tag == "p" and not (last.tail or "").strip():
        last = next(last.iterchildren("*", reversed=True), None)
    if last is None or last.tag != "a" or (last.tail or "").strip():
        return False
    return _POST.search(last.get("href") or "") is not None


def is_pull_quote(node: Block) -> bool:
    """Whether it, or a box around it in the main block, is named as a quotation set large."""
    if node.distance:
        return False
    box: Block | None = node
    while box is not None and not box.spine:
        if box.names and names_a_pull_quote(box.names):
            return True
        box = box.parent
    return False


def set_apart(node: Block) -> Block | None:
    """The small box around a run in the main block that is named as a quotation or begins with one; None where none is."""
    return next(filter(holds_a_quotation, reversed(_small_boxes(node))), None)


def small_box(node: Block) -> Block | None:
    """The box around a run in the main block that holds a line or two behind it and nothing more."""
    boxes = _small_boxes(node)
    return boxes[-1] if boxes and boxes[-1].leaves > 1 and begins_with(boxes[-1], node) else None


def _small_boxes(node: Block) -> list[Block]:
    parent = node.parent
    if parent is None or parent.spine or parent.leaves > _MOST_IN_QUOTE or node.distance:  # As nearly all are.
        return []
    return list(takewhile(lambda box: not box.spine and box.leaves <= _MOST_IN_QUOTE, node.above()))


def holds_a_quotation(box: Block) -> bool:
    """It is named so, or begins with one and is none itself."""
    first = next(box.blocks())
    if first.tag == "figure" and not first.leaf and first.leaves == 1:
        first = next(first.blocks())
    return bool(box.names and names_a_quotation(box.names)) or (first.tag == "blockquote" and box.tag != "blockquote")
