"""Films and sounds that a page plays itself: what they say to browsers that play nothing is not shown."""

from __future__ import annotations

from typing import Any

_PLAYERS = ("video", "audio")
_PLAYED = ("source", "track")
_LONGEST = 400
"""Letters: a player that holds more was left open, and what follows is in it."""


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
