"""What becomes of a button: words of a line or a heading, pictures that it opens, or nothing to read."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import BLOCKS, Element, text_of
from republish.extraction.tree.credits import text_without
from republish.extraction.tree.enlarging import opens_its_picture
from republish.extraction.tree.inline import in_figure
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.tree.unfolding import IN_SENTENCES, goes_on, heading_for, opens_in_line, text_within

_RUNS = HEADINGS | IN_SENTENCES | {"p", "li", "td", "dd", "figcaption", "blockquote"}
"""Elements that hold sentences."""
_LONGEST_MARK = 3


def shown_as(child: Element, node: Node) -> str:
    """What becomes of a button: all words of a heading are read, or of the head of a column, and so is what unfolds a part or goes on with a sentence."""
    if node.tag in _RUNS and goes_on(child):
        words = text_within(child)
        return "sup" if words.isdigit() and len(words) <= _LONGEST_MARK else "span"
    if node.tag in _RUNS and opens_in_line(child):
        return "span"
    if node.tag in HEADINGS or node.tag == "th":
        return "button" if text_of(node.element) else "span"
    if opens_its_picture(child) and not in_figure(node):
        return "div"
    return heading_for(child) or "button"


def pictures_in(button: Element, parent: Node) -> Iterator[Node]:
    """Pictures and captions in a button that opens them larger."""
    for part in button.iter("img", "figcaption"):
        if part.tag in BLOCKS:
            block = Block(part.tag, part, parent)
            block.items = (text_without(part, []),)
            yield block
        else:
            yield Node(part.tag, part, parent)
