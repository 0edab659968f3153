"""Frames that a script would put where an element waits for it, as nodes of the outline."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import Element
from republish.extraction.tree.embeds import unfolded
from republish.extraction.tree.inline import passed_over
from republish.extraction.tree.nodes import Node
from republish.extraction.tree.unseen import STOOD_IN


def frames_of(child: Element, parent: Node) -> Iterator[Node]:
    """What a script would show in the element's place."""
    if (frame := unfolded(child)) is not None:
        yield Node(frame.tag, frame, parent)


def stands_for_frame(child: Element, node: Node, items: list[str | Node]) -> bool:
    """Put what a script would show behind an element; whether that is an element of the page's own, which is passed over then."""
    frames = list(frames_of(child, node))
    if frames and "-" in child.tag:
        items[-1] = passed_over(child, node, STOOD_IN)
    items.extend(frames)
    return bool(frames) and "-" in child.tag
