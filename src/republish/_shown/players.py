"""Films and sounds: what a player says to browsers that play nothing is not shown, and a script puts a frame where an attribute has its address."""

from __future__ import annotations

import re
from typing import Any

from republish._uncompiled import Uncompiled

_PLAYERS = ("video", "audio")
_ELSEWHERE = frozenset({"video/youtube", "video/x-youtube", "video/vimeo", "video/x-vimeo"})
"""What WordPress calls a film of another site that its own player shows."""
_PLAYED = ("source", "track")
_LONGEST = 400
"""Letters: a player that holds more was left open, and what follows is in it."""
_ADDRESS = Uncompiled(
    r"(?:https?:)?//(?:(?:www\.)?(?:youtube(?:-nocookie)?|dailymotion)\.com/embed/(?:video/)?|player\.vimeo\.com/video/)[\w-]+(?:\?\S*)?"
)
_FOREIGN = Uncompiled(
    r"(?:https?:)?//[\w.-]+/(?=[^\s\"'<>]*(?:embed|player|widget))[^\s\"'<>]+|(?:https?:)?//(?:embed|player|widget|w)s?\.[^\s\"'<>]+"
)
"""The address of what others show, by the words for it."""
_IN_CODE = Uncompiled(r"""\s*<iframe\s[^<>]{0,600}?\bsrc\s?=\s?["']?((?:https?:)?//[^"'\s<>]{4,400})""", re.I)
"""The code of a frame, as an attribute keeps it."""
_TELLING = ("/embed", "player", ".com/video/")
"""In the address of a player, or in the code of its frame."""
_BOXES = ("div", "span", "figure", "section", "p")
_HOLDERS = frozenset({"noscript", "template"})
"""What keeps a frame for those without scripts, or until they agree to see it."""
_LONGEST_LABEL = 20
"""Letters on a player that waits: "Play video"."""


def silence_players(root: Any) -> None:
    """Leave nothing in a player but its files; frames of players come out of what keeps them, apart from the line behind."""
    for player in list(root.iter(*_PLAYERS, "iframe")):
        if player.tag == "iframe":
            _settle_frame(player)
            continue
        if sum(map(len, player.itertext())) <= _LONGEST:
            _silence(player)
        file = next(player.iter("source"), None)
        if file is not None and (file.get("type") or "") in _ELSEWHERE:
            become_frame(player, file.get("src") or "")


def _silence(player: Any) -> None:
    """What follows a file lies in it where the parser takes it for an element with an end."""
    files = [player.makeelement(file.tag, dict(file.attrib)) for file in player.iter(*_PLAYED)]
    player.text = None
    player[:] = files


def frame_players(root: Any) -> None:
    """Put the frame in place of each box that waits for it, whatever it and its attribute are called."""
    for box in list(root.iter(*_BOXES)):
        if url := _promised(box):
            become_frame(box, url)


def _settle_frame(frame: Any) -> None:
    holder = frame.getparent()
    url = frame.get("src") or ""
    if holder is None or not _is_foreign(url):
        return
    if holder.tag in _HOLDERS and len(holder) == 1:
        become_frame(holder, url)
    else:
        _part(frame)


def _promised(box: Any) -> str:
    """The address of what it waits for; empty where it is no player's, or may be something else and a picture is shown."""
    own = [value.strip() for name, value in box.items() if "//" in value and name.startswith("data-")]
    if not own:
        return ""
    kept = [value for value in own if any(map(value.__contains__, _TELLING))]
    kept = [code[1] if (code := _IN_CODE.match(value)) else value for value in kept]
    url = next(filter(_ADDRESS.fullmatch, kept), "")
    if not url and next(box.iter("img", "picture"), None) is None:
        url = next(filter(_FOREIGN.fullmatch, kept), "")
    return url if url and waits(box) else ""


def _part(frame: Any) -> None:
    """Part a frame from the line behind a break, such as "View larger map", as two breaks part paragraphs."""
    behind = frame.getnext()
    if behind is not None and behind.tag == "br" and not (frame.tail or "").strip():
        behind.addprevious(frame.makeelement("br", {}))


def _is_foreign(url: str) -> bool:
    return _ADDRESS.fullmatch(url) is not None or _FOREIGN.fullmatch(url) is not None


def become_frame(box: Any, url: str) -> None:
    """Make of a box the frame that it stands for."""
    box.tag, box.text, box[:] = "iframe", None, []
    box.set("src", url)


def waits(box: Any) -> bool:
    """It holds no player yet, and no words but a button's: a list of films says what each is."""
    said = "".join(box.itertext()).strip()
    return len(said) <= _LONGEST_LABEL and next(box.iter("iframe", "video", "a"), None) is None
