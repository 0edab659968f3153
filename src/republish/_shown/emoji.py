"""Pictures that stand for a character: emoji, smileys and initials, whose description is what they say."""

from __future__ import annotations

from collections.abc import Set
from typing import Any
from unicodedata import category

from republish._shown.elements import become, classes_of

_CLASSES = frozenset(["emoji", "emojione", "twemoji", "joypixels", "wp-smiley", "smiley", "emoticon"])
"""Of the scripts and systems that draw them: WordPress, Twemoji, Discourse, JoyPixels, forums."""
_LONGEST, _MOST_SIGNS = 40, 4


def say_emoji(root: Any, names: Set[str]) -> None:
    """Put the character or the letters that a picture stands for in its place; the classes of the page are given."""
    named = not _CLASSES.isdisjoint(names)
    for picture in list(root.iter("img")):
        said = picture.get("alt")
        if said and ((named and _is_emoji(picture, said)) or (_is_letter(said) and _is_initial(picture, said))):
            become(picture, "span", said)


def _is_emoji(picture: Any, said: str) -> bool:
    return len(said) <= _LONGEST and not _CLASSES.isdisjoint(classes_of(picture))


def _is_letter(said: str) -> bool:
    """One letter, with its marks."""
    return len(said) <= _MOST_SIGNS and said[:1].isalpha() and all(category(sign)[0] == "M" for sign in said[1:])


def _is_initial(picture: Any, said: str) -> bool:
    """A capital at the beginning of a paragraph that goes on in small letters; any letter of a script without these."""
    rest, paragraph = (picture.tail or "").lstrip(), picture.getparent()
    goes_on = rest[:1].islower() if said.isupper() else _is_caseless(said[0]) and _is_caseless(rest[:1])
    return (
        goes_on
        and paragraph is not None
        and paragraph.tag == "p"
        and paragraph[0] is picture
        and not (paragraph.text or "").strip()
    )


def _is_caseless(letter: str) -> bool:
    """A letter that is neither large nor small."""
    return letter.isalpha() and letter.lower() == letter.upper()
