"""What a player says beside the caption of its figure: "Video", what is spoken in it."""

from __future__ import annotations

import re

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Block, Node, Removal
from republish.extraction.tree.walks import words_under
from republish.extraction.words.credits.running_times import is_running_time
from republish.extraction.words.tongues import phrases_in

PLAYER = Removal("ornament", "words of a player, not the caption beside it")
_TABLES = "extraction_captions.toml"
_PILL = Uncompiled(r"(?:^|[\s_-])(?:pill|badge|chip)s?(?:$|[\s_-])", re.I)
_SHOWING = ("img", "amp-img", "picture", "noscript")
_PICTURES = (*_SHOWING, "figcaption")
_OF_TEXT = frozenset({"table", "ul", "ol", "dl", "blockquote", "pre"})
"""What a figure may hold in place of a picture: "3:45" there is a result."""
_LONGEST_LABEL = 15
_MOST_BLOCKS = 300


def is_player(node: Node) -> bool:
    """It plays a film or a sound of the page's own, where readers want it to."""
    return node.tag in ("video", "audio") and node.get("controls") is not None


def is_pill(element: Element) -> bool:
    """A sign with one such word on a picture that stands right before it."""
    before = element.getprevious()
    if before is None or before.tag not in _PICTURES or _PILL.search(element.get("class") or "") is None:
        return False
    return _is_label("".join(element.itertext()))


def leave_out_player(figure: Node) -> None:
    """Mark what a figure with a caption says beside it, the name of its kind or a box with what is spoken; one that shows nothing says no more than a count."""
    waiting = [item for item in figure.items if isinstance(item, Block)]
    found: list[Block] = []
    captioned = False
    for _ in range(_MOST_BLOCKS):
        if not waiting:
            break
        block = waiting.pop()
        if _counts(block) and not _holds_picture(figure):
            _pass_over(block)  # It is a sign upon the picture beside it.
        elif block.tag == "figcaption":
            captioned = captioned or bool(words_under(block).strip())
        elif _says_nothing_of_it(block):
            found.append(block)
        elif not block.leaf and block.tag not in _OF_TEXT:
            waiting.extend(block.blocks())
    for block in found if captioned else ():
        _pass_over(block)


def _says_nothing_of_it(block: Block) -> bool:
    if block.leaf:
        return _is_label(words_under(block)) and not _shows(block)
    return not _shows(block) and any(map(_heads_a_transcript, block.blocks()))


def _counts(block: Block) -> bool:
    """It says nothing but how long a film plays, or how many pictures there are."""
    return block.leaf and bool(block.tag) and is_running_time(words_under(block).strip())


def _holds_picture(node: Node) -> bool:
    return next(node.element.iter(*_SHOWING), None) is not None


def _heads_a_transcript(block: Block) -> bool:
    first: Block | None = block
    while first is not None and not first.leaf:
        first = next(iter(first.blocks()), None)
    return first is not None and " ".join(words_under(first).split()).lower() in phrases_in(_TABLES, "transcripts")


def _is_label(text: str) -> bool:
    said = text.strip() if len(text) < 4 * _LONGEST_LABEL else ""
    return 0 < len(said) <= _LONGEST_LABEL and said.lower() in phrases_in(_TABLES, "kinds")


def _shows(block: Block) -> bool:
    """A picture or the caption is in it."""
    return bool(block.tag) and next(block.element.iter(*_PICTURES), None) is not None


def _pass_over(block: Block) -> None:
    part = Node("span", block.element, block)
    part.removal = PLAYER
    part.items = block.items if block.leaf else (words_under(block),)
    block.leaf, block.items = True, (part,)
