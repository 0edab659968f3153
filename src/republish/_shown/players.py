"""Films and sounds: what a player says to browsers that play nothing is not shown, and a script puts a frame where an attribute has its address."""

from __future__ import annotations

import re
from typing import Any

_PLAYERS = ("video", "audio")
_PLAYED = ("source", "track")
_LONGEST = 400
"""Letters: a player that holds more was left open, and what follows is in it."""
_ADDRESS = re.compile(
    r"(?:https?:)?//(?:(?:www\.)?(?:youtube(?:-nocookie)?|dailymotion)\.com/embed/(?:video/)?|player\.vimeo\.com/video/)[\w-]+(?:\?\S*)?"
)
_WITH_ADDRESS = "descendant::*[@*[contains(., '.com/embed/') or contains(., '.com/video/')]]"
_BOXES = frozenset({"div", "span", "figure", "section", "p"})
_LONGEST_LABEL = 20
"""Letters on a player that waits: "Play video"."""


def silence_players(root: Any) -> None:
    """Leave nothing in a player but its files."""
    for player in list(root.iter(*_PLAYERS)):
        if sum(map(len, player.itertext())) <= _LONGEST:
            _silence(player)


def _silence(player: Any) -> None:
    """What follows a file lies in it where the parser takes it for an element with an end."""
    files = [player.makeelement(file.tag, dict(file.attrib)) for file in player.iter(*_PLAYED)]
    player.text = None
    player[:] = files


def frame_players(root: Any) -> None:
    """Put the frame in place of each box that waits for it, whatever it and its attribute are called."""
    for box in root.xpath(_WITH_ADDRESS):
        if box.tag not in _BOXES:
            continue
        url = next((value for name, value in box.items() if name.startswith("data-") and _ADDRESS.fullmatch(value)), "")
        if url and waits(box):
            box.tag, box.text, box[:] = "iframe", None, []
            box.set("src", url)


def waits(box: Any) -> bool:
    """It holds no player yet, and no words but a button's: a list of films says what each is."""
    said = "".join(box.itertext()).strip()
    return len(said) <= _LONGEST_LABEL and next(box.iter("iframe", "video", "a"), None) is None
