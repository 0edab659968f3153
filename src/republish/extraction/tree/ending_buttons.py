"""Small boxes whose words end in a button that leads on: "The Reef Book, in our shop. [Order now]"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.enlarging import leads_to_picture
from republish.extraction.tree.nodes import Block
from republish.extraction.words.lines.controls import shows_illustration

_BUTTON = Uncompiled(r"(?:^|[\s_-])(?:btn|button|cta)(?=$|[\s_-])", re.I)
_MOST_WORDS, _MOST_IN_BOX, _MOST_LEAVES = 6, 60, 6
_FILES = (".pdf", ".csv", ".xls", ".xlsx", ".zip", ".json", ".svg")


def small_boxes(block: Block) -> Iterator[Block]:
    """The boxes around a block, from the inside out, that say little and hold nothing of the article's own block."""
    return takewhile(_is_small, block.above())


def _is_small(box: Block) -> bool:
    return not box.spine and box.words <= _MOST_IN_BOX and box.leaves <= _MOST_LEAVES


def ends_in_button(box: Element) -> bool:
    """A button is the last that it says, and neither shows more of a picture nor loads a file."""
    buttons = list(box.iter("a", "button"))
    label = _words(buttons[-1]) if buttons else ""
    if not label or len(label.split()) > _MOST_WORDS or not _words(box).endswith(label):
        return False
    return _is_called_button(buttons[-1]) and not _is_of_picture(buttons[-1], label)


def names_button(names: str) -> bool:
    """Classes of a link that is drawn as a button, or of the box around it."""
    return _BUTTON.search(names) is not None


def _is_called_button(element: Element) -> bool:
    if element.tag == "button" or element.get("role") == "button":
        return True
    return names_button(f"{element.get('class') or ''} {element.getparent().get('class') or ''}")


def _is_of_picture(button: Element, label: str) -> bool:
    link = (button.get("href") or "").lower()
    return leads_to_picture(link) or link.partition("?")[0].endswith(_FILES) or shows_illustration(label)


def _words(element: Element) -> str:
    """All of them, those of buttons too."""
    return " ".join("".join(element.itertext()).split())
