"""Something that no table knows and that a line says a licence is of: "Our quilts: CC BY", "CC BY, Annals of Mora"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple, TypeAlias

from republish._addresses import host_of
from republish._text import without_accents
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.halves import behind_the_license
from republish.evidence.phrases import phrases

_WORD = re.compile(r"\w+")
BARS = r"[|•;▪●★]|(?<!l)·|·(?!l)|\s//\s"
"""What parts the items of a line; the point in the Catalan "l·l" does not."""
_BARS = Uncompiled(BARS)
_DASH = Uncompiled(r"\s[—–-](?:\s|$)")
_COLON = re.compile("[:：]")
_OWNED = Uncompiled(r"©|\(c\)|\bcopyright\b")
_BY = Uncompiled(r"(?:^|\s)(?:by|von|par|por|di|da|del|door|od|oleh|av|af)\s")
_POINTS_BACK = Uncompiled(r"(?:[:：(\[（]|\s[—–-])\W*$")
"""Right before a licence: what stands before is what it is of."""
_SET_BEHIND = Uncompiled(r"([,:：(（—–-])\W*$")
_OF = Uncompiled(
    r"^\W*(?:for|für|pour|para|per|voor|för|dla|для) (?:the|our|die|das|den|unsere|les?|la|nos|los|las|os|as|il?|gli|le|de|het|onze)\b"
)
_KNOWN = (
    ("words", "published"),
    *(("subject", name) for name in ("work", "content", "own_site", "site", "texts", "rights")),
    *(("words", name) for name in ("license", "granting", "being")),
)
_ENDING = re.compile(r"(?<=\w{3})['’]\w{1,5}\b")
"""What Turkish and others put behind a name: "bianet’teki"; a possessive in English."""
_REACH = 400
"""Letters beside a licence that are looked at."""
_LEAST = 6
"""Letters of a name that a host spells in one."""
_LABEL = 4
"""Words that a label has at most."""
_SHORT = 3
"""Letters of the words between those of a name: "of", "und"."""

Place: TypeAlias = Literal["story", "box", "edge"]
"""Where a line stands: in the text, behind it or in a box on republishing, in a footer or sidebar."""


class OwnNames(NamedTuple):
    """What the page calls itself, its site and its people, in lower case."""

    words: frozenset[str]
    letters: str

    @classmethod
    def of(cls, names: str, url: str) -> OwnNames:
        """Those in the names that the page states, and in its address."""
        said = f"{names} {host_of(url)}"
        return cls(frozenset(_WORD.findall(said)), "".join(_WORD.findall(without_accents(said))))

    def without(self, words: Sequence[str]) -> list[str]:
        """The words that are none of these, and do not spell one together as a host does."""
        left = [word for word in words if word not in self.words]
        spelt = without_accents("".join(words))
        return [] if len(spelt) >= _LEAST and spelt in self.letters else left


def names_a_stranger(statement: Statement, before: str, heading: str, own: OwnNames, *, place: Place) -> bool:
    """A line says of something that it is licensed which is neither the page, its site or its owner nor what a text is called.

    `before` are the lower-case words before the licence, `heading` those of the line above or of the cell before. A name that is
    not among the page's `own` may be its owner's, unless the line says the licence of it. Of a line in a story (`place`), only
    the cell before is looked at; of one behind it or in a box on republishing only what is set as a label, for a sentence there
    speaks of the text, in more forms than a table has.
    """
    if statement.block.tag in ("dd", "td") and not _OWNED.search(heading) and _strangers(heading, own):
        return True
    if place == "story":
        return False
    segment = _BARS.split(before[-_REACH:])[-1]
    subject, parted = _subject(segment)
    strangers = _strangers(subject, own)
    if parted or _POINTS_BACK.search(segment):
        doubted = True
    elif _is_sentence(subject, statement):
        doubted = place == "edge"
    else:
        doubted = not _may_be_its_owner(strangers, subject, statement.text)
    return bool(strangers and doubted) or _names_one_behind(statement, own)


def _is_sentence(subject: str, statement: Statement) -> bool:
    """It has a verb, or more words than a label."""
    return bool(phrases("words", "being").search(statement.text.lower())) or len(_WORD.findall(subject)) > _LABEL


def _subject(segment: str) -> tuple[str, bool]:
    """The words of which a line says its licence, and whether a sign or a word parts them from it: a colon, "©", "by"."""
    pieces = _DASH.split(segment)
    ended = len(pieces) > 1 and not _WORD.search(pieces[-1])
    if ended:
        pieces.pop()
    if phrases("subject", "aside").match(pieces[-1]):
        return "", False
    words, labelled = _before_colon(pieces[-1] if len(pieces) == 1 or not ended else "")
    owned = _OWNED.search(words)
    if owned:
        return (words[: owned.start()] if _says_something(words[owned.end() :]) else ""), True
    maker = None if labelled else _BY.search(words)
    return (words[: maker.start()], True) if maker else (words, labelled)


def _before_colon(words: str) -> tuple[str, bool]:
    """The label before the last colon, and that it is one; where a sentence follows, the colon leads that in."""
    *labels, rest = _COLON.split(words)
    if labels and not _says_something(rest):
        return phrases("hedge", "label").sub(" ", labels[-1]), True
    return rest, False


def _says_something(words: str) -> bool:
    """Something else than a licence and that it holds."""
    return _WORD.search(phrases("words", "license", "granting").sub(" ", words)) is not None


def _strangers(words: str, own: OwnNames) -> list[str]:
    """The words that are no names of the page's, and do not say what it publishes, who owns it or what may be done with it."""
    words = _ENDING.sub(" ", words)
    left = any(word not in own.words for word in _WORD.findall(words))
    for table, name in _KNOWN if left else ():
        words = phrases(table, name).sub(" ", words)
    return own.without([word for word in _WORD.findall(words) if not _ours(word)]) if left else []


def _ours(words: str) -> bool:
    return bool(phrases("subject", "ours").search(words))


def _may_be_its_owner(strangers: Sequence[str], words: str, text: str) -> bool:
    """Several words without "our", and those that are unknown with capitals in the text, or some of a script without any."""
    if _ours(words):
        return False
    if any(word.upper() == word for word in strangers if not word.isdigit()):
        return True
    written = set(_WORD.findall(text))
    return len(_WORD.findall(words)) > 1 and all({word.capitalize(), word.upper()} & written for word in strangers)


def _names_one_behind(statement: Statement, own: OwnNames) -> bool:
    """The words behind the licence, where a sign sets them off, name something: a title after a comma, a thing in brackets."""
    rest = _BARS.split(behind_the_license(statement, least=_SHORT)[:_REACH])[0]
    lowered = rest.lower()
    if _OF.match(lowered):
        return bool(_strangers(_OF.sub(" ", lowered), own))
    sign = _SET_BEHIND.search(statement.text.partition(rest)[0]) if rest else None
    if not sign or not _strangers(lowered, own) or phrases("subject", "aside", "leads_on").match(lowered):
        return False
    words = [word for word in _WORD.findall(rest) if len(word) > _SHORT or word[0].isupper()]
    with_capitals = all(word[0].isupper() for word in words if not word.isdigit())
    return (len(words) > 1) if with_capitals else sign[1] in ":：(（"
