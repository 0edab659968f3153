"""Bylines that say of several what each did, or of one with whom they talked: labels without a mark, cards, verbs."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.words.head_data import phrases

_VERBS = (
    r"berichte(?:t|n)|schreib(?:t|en)|rozmawia(?:ł[aiy]?|ją)?|(?:по)?беседовал[аи]?|поговорил[аи]?|розмовля(?:ла|в|ли)|"
    r"спілкува(?:лася|лась|вся|лися)|razgovara(?:la|o|li)|разговара(?:ла|о|ли)"
)
_OF_TALK = Uncompiled(
    rf"^(?:(?:aus|in)\s(?-i:[A-ZÀ-Þ])[^\n,:;]{{1,40}}?|(?:z|ze|с|со|з|із|зі|s|sa|са)\s[^\n,:;]{{2,60}}?)"
    rf"\s(?:{_VERBS})\s*:?\s+(?=[^\W\d_])",
    re.I,
)
"""From where somebody reports, or with whom they talk, before who that is: "Aus Mora berichtet A. Person"."""
_BEGINNINGS = ("aus ", "in ", "z ", "ze ", "с ", "со ", "з ", "із ", "зі ", "s ", "sa ", "са ")
_ASKED = re.compile(
    r"(?:(?:an?|ein|une?|una|uma|un|et|en) )?(?:exclusive )?(?:(?:interview|conversation|gespräch|entretien|conversación|entrevista|intervista|"
    r"interviu|intervju|samtale?|gesprek|rozmowa|rozhovor|razgovor|wywiad|интервью|беседа|інтерв[’'ʼ]ю|розмова|разговор)"
    r"\s(?:with|mit|avec|con|com|met|med|cu|z|ze|s|se|sa|с|со|з|із|са)|in conversation with|im gespräch mit)\s(?=[^\W\d_])"
    r"(?:(?!\s(?:by|(?:geführt )?von|par|por|door|av|af)\s)[^\n|•·,;])+",
    re.I,
)
"""With whom somebody talked, who wrote nothing: "Interview with A. Person"."""
_INNER_LABEL = Uncompiled(r"(?<=\w)[^\S\n]+(?=[^\W\d_]{4,20}\s?[:：]\s)")
_SIGNS = re.compile("[:：]")
_FEWEST_IN_CARDS, _FEWEST_OF_LABEL = 4, 4


def without_talk(text: str) -> str:
    """A byline without the beginning of a sentence that its names end, and without those who were asked, where it begins with them."""
    if (asked := _ASKED.match(text)) is not None:
        return text[asked.end() :].lstrip(" ,;|•·")
    return _OF_TALK.sub("", text) if text[:4].lower().startswith(_BEGINNINGS) else text


def labels_apart(text: str) -> str:
    """A byline with each further label in a line of its own: "Author: Ada Marlow Editor: Bo Noor"."""
    first, second = (next(signs, None) for signs in [_SIGNS.finditer(text)] * 2)
    if first is None or second is None:
        return text
    return _INNER_LABEL.sub(lambda gap: gap[0] if gap.start() < first.end() or _joins(gap) else "\n", text)


def _joins(gap: re.Match[str]) -> bool:
    """The word before it joins it to another: "Text and photos: …"."""
    before = gap.string[: gap.start()].rsplit(maxsplit=1)[-1]
    return phrases().conjunctions.fullmatch(f" {before} ") is not None


def without_editors(text: str) -> str:
    """Without the lines that label who looked a text over, where another labels its author: "AUTHOR Ada Marlow", "EDITOR Bo Noor".

    A label that is a line of its own has the name below it, where the author's has.
    """
    lines = [line for line in text.split("\n") if line.strip()] if "\n" in text else []
    labels = [phrases().author_label.match(line) for line in lines]
    if not any(_is_label(label, line) for label, line in zip(labels, lines, strict=True)):
        return text
    over = any(label is not None and label.end() == len(line) for label, line in zip(labels, lines, strict=True))
    gone: set[int] = set()
    for number, line in enumerate(lines):
        if (said := phrases().editor_label.match(line)) is not None and (over or said.end() < len(line)):
            gone.update((number, number + 1) if said.end() == len(line) else (number,))
    return "\n".join(line for number, line in enumerate(lines) if number not in gone)


def _is_label(label: re.Match[str] | None, line: str) -> bool:
    """A word of its own, as "Author" is: "By" says nothing of how others are labeled."""
    said = label[0].rstrip(" :：") if label is not None else ""
    return len(said) >= _FEWEST_OF_LABEL and not line[len(said) : len(said) + 1].isalnum()


def without_picture_makers(text: str) -> str:
    """Without names that a line beside them says to have made the pictures: "Ada Marlow", "Text", "Bo Noor", "Foto".

    It follows the name where a name is the first line, and goes before it where a label is.
    """
    lines = [line for line in text.split("\n") if line.strip()] if "\n" in text else []
    made = [number for number, line in enumerate(lines) if _is_of_pictures(line)]
    if len(lines) < _FEWEST_IN_CARDS or not made:
        return text
    label = phrases().before_name.match(lines[0])
    step = 1 if label is not None and label.end() == len(lines[0]) else -1
    if made[0] == 0 or (step < 0 and made[-1] != len(lines) - 1):
        return text
    gone = {*made, *(number + step for number in made)}
    return "\n".join(line for number, line in enumerate(lines) if number not in gone)


def _is_of_pictures(line: str) -> bool:
    """It says that somebody made pictures, or that it is their trade."""
    return phrases().picture_craft.fullmatch(line) is not None or line.casefold() in phrases().photographers
