"""Pictures that stand for a character: emoji, smileys and initials, whose description is what they say."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from republish._shown.elements import become, classes_of

_CLASSES = frozenset(["emoji", "emojione", "twemoji", "joypixels", "wp-smiley", "smiley", "emoticon"])
"""Of the scripts and systems that draw them: WordPress, Twemoji, Discourse, JoyPixels, forums."""
_LONGEST = 40


def say_emoji(root: Any, names: Set[str]) -> None:
    """Put the character or the letters that a picture stands for in its place; the classes of the page are given."""
    named = not _CLASSES.isdisjoint(names)
    for picture in list(root.iter("img")):
        said = picture.get("alt")
        if said and ((named and _is_emoji(picture, said)) or (len(said) == 1 and _is_initial(picture, said))):
            become(picture, "span", said)


def _is_emoji(picture: Any, said: str) -> bool:
    return len(said) <= _LONGEST and not _CLASSES.isdisjoint(classes_of(picture))


def _is_initial(picture: Any, said: str) -> bool:
    """A capital at the beginning of a paragraph, whose first word goes on behind it in small letters."""
    rest, paragraph = picture.tail or "", picture.getparent()
    return (
        said.isupper()
        and rest[:1].islower()
        and paragraph is not None
        and paragraph.tag == "p"
        and paragraph[0] is picture
        and not (paragraph.text or "").strip()
    )
