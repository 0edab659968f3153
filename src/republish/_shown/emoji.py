"""Pictures that stand for a character: emoji and smileys, whose description is what they say."""

from __future__ import annotations

from typing import Any

from republish._shown.elements import become, classes_of

_CLASSES = frozenset(["emoji", "emojione", "twemoji", "joypixels", "wp-smiley", "smiley", "emoticon"])
"""Of the scripts and systems that draw them: WordPress, Twemoji, Discourse, JoyPixels, forums."""
_LONGEST = 40


def say_emoji(root: Any) -> None:
    """Put the character or the letters that a picture stands for in its place."""
    for picture in list(root.iter("img")):
        said = picture.get("alt") or ""
        if 0 < len(said) <= _LONGEST and not _CLASSES.isdisjoint(classes_of(picture)):
            become(picture, "span", said)
