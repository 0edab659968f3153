"""Pictures that stand for a character: emoji and smileys, whose description is what they say."""

from __future__ import annotations

from republish._html import Element

_CLASSES = frozenset(["emoji", "emojione", "twemoji", "joypixels", "wp-smiley", "smiley", "emoticon"])
"""Of the scripts and systems that draw them: WordPress, Twemoji, Discourse, JoyPixels, forums."""
_LONGEST = 40


def sign_of(picture: Element) -> str:
    """The character or the letters that a picture stands for; empty for other pictures."""
    name, said = picture.get("class"), picture.get("alt") or ""
    if not name or not 0 < len(said) <= _LONGEST or _CLASSES.isdisjoint(name.lower().split()):
        return ""
    return str(said)
