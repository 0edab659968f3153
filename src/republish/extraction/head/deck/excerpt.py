"""A description that a machine cut out of the text: no standfirst, for nobody wrote it as one."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from itertools import islice

from republish._text import fold, words
from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.lone_deck import ALONE
from republish.extraction.tree.leaves import SENTENCE_ENDS
from republish.extraction.words.bylines.personal_names import key

STATED = "json-ld or meta description"
"""The evidence for what the page's data say and nobody sees on it."""
_SENTENCE = Uncompiled(r"[^.!?…]{20,}[.!?…](?=\s+\S)")
"""The first of several."""
_ELLIPSIS = re.compile(r"\.\.\.|…")
_MORE = Uncompiled(
    r"(?:\.{3}|…|\]|\s)\W{0,3}(?:read (?:more|on|the rest)|continue reading|continued|weiterlesen|mehr (?:lesen|erfahren)|lire la suite|leer más|"
    r"seguir leyendo|continue (?:a )?l(?:endo|er)|leggi tutto|continua a leggere|lees (?:verder|meer)|läs mer|les mer|czytaj dalej)\b[^.!?]{0,80}$|[→»]\s*$",
    re.I,
)
"""The label of the link to the whole text."""
_SHORTENED = Uncompiled(r"\b(?:(?:[A-Z]\.){2,}|(?:Rep|Sen|Gov|Gen|Lt|Mr|Mrs|Ms|Dr|Prof|St|Jr|No|Inc|Corp|Co|vs)\.)$")
"""An end that is a word cut short, with which no sentence ends but by chance."""
_LONGEST = 600
"""Letters; what is longer is the text itself or an abstract."""
_ENDS = "".join(sorted(SENTENCE_ENDS)) + " "
_SHARE = 0.6
"""Of the text's letters in a description that is nearly all of it."""
_NEARLY_ALL, _FEWEST_WORDS, _MOST_WORDS = 0.75, 8, 80
_START, _TAIL, _FIRST_LINES, _ALIKE = 40, 25, 6, 60
_MOST_BEHIND = 80
_OPENING, _SAID = 2, 60
"""Lines with which a text begins, a caption or a title perhaps before its first paragraph; a description may say them as its deck does. And letters of a sentence."""


def without_excerpt(standfirst: str | None, evidence: str, text: str) -> str | None:
    """The standfirst, unless it is only stated and a piece of the text: most of it, or cut off in the middle of a sentence."""
    if not standfirst or evidence != STATED:
        return None if _is_the_text(standfirst, evidence, text) else standfirst
    if len(standfirst) > _LONGEST or _MORE.search(standfirst):
        return None
    lines = text.split("\n")
    letters = key(standfirst)
    if (
        _is_most(letters, lines)
        or _says_the_first(standfirst, letters, lines)
        or _has_dots_amid(standfirst, lines)
        or _goes_over_lines(letters, lines)
        or _is_of_the_middle(letters, lines)
        or _breaks_a_word(standfirst, text)
    ):
        return None
    begins = _begins(letters, lines)
    if standfirst[-1] in SENTENCE_ENDS and not _SHORTENED.search(standfirst):
        return None if begins and (_stops_early(standfirst, text) or _lacks_a_letter(letters, lines)) else standfirst
    return None if begins or _stops_amid(standfirst, letters, text, lines) else standfirst


def _is_the_text(standfirst: str | None, evidence: str, text: str) -> bool:
    """A paragraph under the headline that nothing on the page names, and that is all there is to read."""
    return bool(standfirst) and (evidence == ALONE or evidence.endswith(".")) and fold(standfirst or "") == fold(text)


def _is_most(letters: str, lines: list[str]) -> bool:
    total = 0
    for line in map(key, lines):
        total += len(line)
        if len(letters) <= _SHARE * total:  # As the first lines of most texts tell.
            return False
    return letters[:_START] in _letters_of(lines)


def _says_the_first(standfirst: str, letters: str, lines: list[str]) -> bool:
    """Nearly all of its words, but not all, stand in the first line in the same order, behind a town and an agency perhaps.

    Or the first paragraph begins with its first sentence, or as it does. A true copy stays: where both are printed it is said once, which an altered one is not.
    """
    said = words(standfirst.casefold())
    if len(said) < _FEWEST_WORDS or len(said) > _MOST_WORDS or letters in _letters_of(lines[:_FIRST_LINES]):
        return False
    sentence = _SENTENCE.match(standfirst)
    first = key(sentence[0]) if sentence else ""
    if _has_most_of(said, next(filter(None, lines), "")):
        return True
    opening = key(next((line for line in lines if len(line) >= _SAID), ""))
    return (len(first) >= _START and opening.startswith(first)) or _begins_alike(standfirst, opening)


def _begins_alike(standfirst: str, opening: str) -> bool:
    """It begins with the same dozen words, behind a section's name perhaps, and goes on in another way."""
    starts = (key(said)[:_ALIKE] for said in (standfirst, standfirst.partition(": ")[2]))
    return any(len(start) == _ALIKE and opening.startswith(start) for start in starts)


def _has_most_of(said: list[str], line: str) -> bool:
    """Nearly all of the words stand at its beginning in the same order."""
    first = words(line.casefold())[: 2 * len(said)]
    if sum(map(frozenset(first).__contains__, said)) < _NEARLY_ALL * len(said):
        return False
    same = SequenceMatcher(None, said, first, autojunk=False).get_matching_blocks()
    return sum(block.size for block in same if block.size > 1) >= _NEARLY_ALL * len(said)


def _letters_of(lines: list[str]) -> str:
    return "".join(map(key, lines))


def _has_dots_amid(standfirst: str, lines: list[str]) -> bool:
    """It breaks off, and what stands behind the dots is a section, a title."""
    dots = list(_ELLIPSIS.finditer(standfirst))
    if not dots or not 0 < len(standfirst) - dots[-1].end() <= _MOST_BEHIND:
        return False
    cut = key(standfirst[: dots[-1].start()])
    return len(cut) >= _START and cut[-_START:] in _letters_of(lines)


def _begins(letters: str, lines: list[str]) -> bool:
    """One of the first lines goes on where it stops; a letter that is set large is missing from some."""
    first = map(key, lines[:_FIRST_LINES])
    return any(line.startswith((letters, f"{line[:1]}{letters}")) and line != letters for line in first)


def _lacks_a_letter(letters: str, lines: list[str]) -> bool:
    """It is one of the first lines but for the letter that is set large there."""
    return any(line[1:] == letters for line in map(key, lines[:_FIRST_LINES]))


def _goes_over_lines(letters: str, lines: list[str]) -> bool:
    """It is the beginning of the text over several paragraphs, one of which it cuts."""
    texts = filter(None, map(key, lines))
    first = next((line for line in islice(texts, _FIRST_LINES) if letters.startswith(line)), None)
    if first is None:
        return False
    rest = letters.removeprefix(first)
    for line in texts:
        if not rest.startswith(line):
            return rest != letters and bool(rest) and line.startswith(rest)
        rest = rest[len(line) :]
    return False


def _is_of_the_middle(letters: str, lines: list[str]) -> bool:
    """It is a paragraph of the text behind two others, which end as sentences do; a caption may stand before them."""
    sentences = 0
    for line in lines:
        if _may_say(line, letters) and key(line) == letters:
            return sentences >= _OPENING
        sentences += len(line) >= _SAID and line[-1] in SENTENCE_ENDS
    return False


def _may_say(line: str, letters: str) -> bool:
    """Its first words are those of the letters; most lines are told by them, and the rest of these is long."""
    return letters.startswith(key(line[:_START].rpartition(" ")[0]))


def _breaks_a_word(standfirst: str, text: str) -> bool:
    """The text says the same up to its last letter, and goes on with another."""
    said, tail = fold(text), standfirst.rstrip(".… ")[-_TAIL:]
    found = said.find(tail) if len(tail) == _TAIL and tail[-1:].isalpha() else -1
    behind = said[found + _TAIL : found + _TAIL + 1]
    return found >= 0 and behind.isalpha() and behind.islower()


def _stops_early(standfirst: str, text: str) -> bool:
    """The text says the same, and goes on with another word where a stop was put: "… split 4-4." of "… split 4-4 on Friday"."""
    said, tail = fold(text), standfirst.rstrip(_ENDS)[-_TAIL:]
    found = said.find(tail) if len(tail) == _TAIL else -1
    behind = said[found + _TAIL : found + _TAIL + 2]
    return found >= 0 and behind[:1] == " " and behind[1:].isalnum()


def _stops_amid(standfirst: str, letters: str, text: str, lines: list[str]) -> bool:
    """It stands in the text word for word, over several paragraphs perhaps, where no sentence ends with it."""
    if letters in map(key, lines) or letters not in _letters_of(lines):
        return False
    said, tail = fold(text), standfirst[-_TAIL:]
    behind = said[said.find(tail) + len(tail) :][:1] if tail in said else ""
    return behind not in SENTENCE_ENDS
