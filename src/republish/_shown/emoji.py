"""Pictures that stand for a character: emoji, smileys and initials, whose description is what they say."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from typing import Any

from republish._shown.elements import become, classes_of
from republish._uncompiled import Uncompiled

_CLASSES = frozenset(
    [
        *("emoji", "emojione", "twemoji", "joypixels", "c-emoji", "custom-emoji"),
        *("wp-smiley", "smiley", "smilies", "smilie", "emoticon", "bbc_emoticon"),
    ]
)
"""Of the scripts and systems that draw them: WordPress, Twemoji, Discourse, JoyPixels, Slack, Mastodon, forums."""
_LONGEST, _LONGEST_SIGN, _MOST_SIGNS = 40, 16, 4
_SIGNS, _STARS = 0x203C, "★☆"
"""The first emoji that is no letter of a brand; what rates something, as pictures of stars do."""
_JOINED = frozenset("\u200d\ufe0e\ufe0f\u20e3")
"""What joins them, says that they are drawn, or draws a key around a digit."""
_MODIFIERS = frozenset(
    "‼⁉\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff" + "".join(map(chr, range(0xE0020, 0xE0080)))
)
"""Tones of skin, the letters of flags, and two signs that count as punctuation."""
_FILE = Uncompiled(r"/((?:[\da-f]{4,5}-){0,9}[\da-f]{4,5})(?:@\dx)?\.(?:png|svg|webp|gif)$", re.I)
"""Files are called by their characters' numbers."""
_PHOTOGRAPH = re.compile(r"\.jpe?g(?:$|[?#])", re.I)


def say_emoji(root: Any, names: Set[str]) -> None:
    """Put the character or the letters that a picture stands for in its place; the classes of the page are given."""
    named = not _CLASSES.isdisjoint(names)
    for picture in list(root.iter("img")):
        said = picture.get("alt")
        if not said:
            continue
        if named and _is_emoji(picture, said):
            become(picture, "span", _character(picture, said))
        elif (said[-1] > "~" and _is_sign(picture, said)) or (_is_letter(said) and _is_initial(picture, said)):
            become(picture, "span", said)


def _is_emoji(picture: Any, said: str) -> bool:
    return len(said) <= _LONGEST and not _CLASSES.isdisjoint(classes_of(picture))


def _character(picture: Any, said: str) -> str:
    """What it says; of one that says its name, ":tomato:", the character that its file is called by."""
    file = _FILE.search(picture.get("src") or "") if said[0] == said[-1] == ":" else None
    characters = "".join(chr(int(number, 16)) for number in file[1].split("-")) if file is not None else ""
    return characters if characters and all(map(_is_drawn, characters)) else said


def _is_sign(picture: Any, said: str) -> bool:
    """It says nothing but emoji, and is no photograph and no picture of its own with a caption."""
    if len(said) > _LONGEST_SIGN or not (_is_drawn(said[0]) or said[-1] == "\u20e3"):
        return False
    if _PHOTOGRAPH.search(picture.get("src") or ""):
        return False
    alone = next(picture.iterancestors("figure"), None) is None
    return alone and all(_is_drawn(character) or character in "0123456789#*" for character in said)


def _is_drawn(character: str) -> bool:
    if character in _JOINED:
        return True
    drawn = ord(character) >= _SIGNS and character not in _STARS
    return drawn and (unicodedata.category(character) == "So" or character in _MODIFIERS)


def _is_letter(said: str) -> bool:
    """One letter, with its marks."""
    if len(said) > _MOST_SIGNS or not said[0].isalpha():
        return False
    return all(unicodedata.category(sign)[0] == "M" for sign in said[1:])


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
