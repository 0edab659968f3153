"""Words as a copy is compared by: what a CMS beautifies makes no difference."""

from __future__ import annotations

import re
import unicodedata

from republish._text import words

_TIMES = re.compile(r"(?<=\d)\s?×\s?(?=\d)")
"""WordPress prints "2x4" so."""
_OWN_NAME = ("Wordpress", "WordPress")
"""WordPress spells its own name so in what it prints (`capital_P_dangit`)."""
_COUNTED = re.compile("([%‰$€£¥₹])")
"""Signs that say what a number counts: "5 %" is not "5", and "$5" is not "£5"."""
_STRETCHED = "\u0640"
"""What Arabic letters are drawn apart with, which says nothing."""
_FIGURE = re.compile(r"(?![0-9])\d")
"""A figure of another script: sites print numbers in their readers' own."""
UNSPACED = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""A letter of a script that puts no blanks between words."""
_BRACKETED = re.compile(r"(?<=\w)[\^_]\(([^()]{1,60})\)")
"""Raised or lowered signs as plain text says them: "x^(n - 1)"."""
_IDEOGRAM = "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]"
_WRAPPED = re.compile(rf"(?<={_IDEOGRAM})\s+(?={_IDEOGRAM})")
"""A line that ends amid a Chinese or Japanese sentence, and the blank in a name."""
_BESIDE_LATIN = re.compile(rf"(?<={_IDEOGRAM})(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?={_IDEOGRAM})")
"""Where some put a blank and others none."""


def spoken(text: str) -> str:
    """The words of a text with a blank between them: signs and white space gone, capitals kept, accents and ligatures in one form.

    A cross between figures is an x, WordPress has its capitals, brackets that raise or lower say nothing; a sign that says what a number counts is a word. In Chinese and Japanese blanks say nothing.
    """
    if not text.isascii():
        text = _TIMES.sub("x", unicodedata.normalize("NFKC", text))
        text = _FIGURE.sub(lambda figure: str(unicodedata.digit(figure[0])), text.replace(_STRETCHED, ""))
        if UNSPACED.search(text):
            text = _BESIDE_LATIN.sub(" ", _WRAPPED.sub("", text))
    text = _BRACKETED.sub(r"\1", text.replace(*_OWN_NAME))
    if _COUNTED.search(text) is None:
        return " ".join(words(text))
    parts = (part if _COUNTED.fullmatch(part) else " ".join(words(part)) for part in _COUNTED.split(text))
    return " ".join(filter(None, parts))


def bounded(said: str) -> str:
    """Spoken words as they stand among others, between blanks; none at an end in a script that puts none between words."""
    before = "" if UNSPACED.match(said) else " "
    return f"{before}{said}{'' if UNSPACED.match(said[-1:]) else ' '}"
