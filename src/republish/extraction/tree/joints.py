"""Where two elements of a line meet without a blank: a style sheet sets them apart, and so does a blank where none does."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.caption_ends import last_in, says_maker
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.nodes import HEADINGS

_LINES = HEADINGS | {"figcaption", "caption"}
_CODE = frozenset({"pre", "code", "kbd", "samp", "tt"})
_RAISED = frozenset({"sup", "sub", "br", "img", "svg"})
_ABOVE = 4
_DEEPEST = 6
_END = re.compile(r"(?:[^\W\d_]{2}|[^\W\d_]\.|\d\.|[,;:!?)\]”»])$")
_SENTENCE_END = Uncompiled(r"[.,;:!?)”»]$")
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?]$")
_NUMBER = re.compile(r"\s*[\[(]?\d{1,3}[.)\]]?")
"""Of an item, such as a reference."""
_BEGINNING = re.compile(r"[“\"(]?([^\W\d_])[\w.'’\s]")
"""A capital that begins a name, a word or an initial."""
_WORD, _CLOCK = re.compile(r"[^\W\d_]{2}$"), re.compile(r"\d{1,2}:\d\d")
"""What a player sets apart from how long it plays: "Artikel anhören" and "4:32"."""

_DRAWN_IN, _ICON = (
    frozenset({"i", "span"}),
    re.compile(r"(?:^|\s)(?:fa[srlbd]?|icon|glyphicon|material-icons)(?:$|[\s-])"),
)

CREDITING = frozenset({"small", "cite"})
_WORD_END = Uncompiled(r"[\w.,;:!?)\]”\"»’]$")
_CREDIT_BEGINNING = Uncompiled(r"(?:[(\[©|]\s?)?[^\W\d_]..")
"""Of a name, an agency or a label, in brackets perhaps."""


def are_apart(before: Element, element: Element) -> bool:
    """The one ends where the other begins anew: "…speakers." and "Amazon", not the halves of a word.

    They are of different classes; of different tags in a heading or a caption; or the one before ends like a sentence, as one of two spans may anywhere.
    """
    if before.tag in _RAISED or element.tag in _RAISED:
        return False
    ends = _last_text(before)
    if before.tag == "button":  # It has a box of its own.
        return not ends[-1:].isspace()
    if begins_credit(ends, element) or (element.tag == "a" and _ends_title_of_code(before, ends)):
        return True
    begins = _first_text(element)
    if not ends and begins[:1].isalnum() and _is_icon(before):
        return not _is_in(before, _CODE)
    if begins[:1].isdigit() and _CLOCK.match(begins) and _WORD.search(ends):
        return not _is_in(before, _CODE)
    if not (_END.search(ends) or _NUMBER.fullmatch(ends)) or (ends[-2:].isalpha() and ends[-2:].isupper()):
        return False
    found = _BEGINNING.match(begins)
    if found is None or not found[1].isupper():
        return False
    return _differ(before, element, ends) and not _is_in(before, _CODE)


def _is_icon(element: Element) -> bool:
    """An empty element that a style sheet draws a sign in: it takes the place of a blank."""
    if len(element) or element.tag not in _DRAWN_IN or element.get("id"):
        return False
    return element.get("aria-hidden") == "true" or _ICON.search(element.get("class") or "") is not None


def _ends_title_of_code(before: Element, ends: str) -> bool:
    """It is what a listing is called, and the link behind it leads to the file: Hexo's style moves it to the other end."""
    if not ends or ends[-1].isspace() or before.getparent().tag != "figcaption":
        return False
    return "highlight" in (before.getparent().getparent().get("class") or "").split()


def is_classifier(element: Element) -> bool:
    """It says of what kind a term is, which docutils' styles set apart from it."""
    name: str | None = element.get("class")
    return name == "classifier"


def begins_credit(ends: str, element: Element) -> bool:
    """It says who made a picture, right behind the words of its caption: "A harbour" and "(Photo: A. Person)"."""
    if not (element.tag in CREDITING or names_credit(element.get("class") or "")):
        return element.tag == "span" and _ends_caption(element) and credits_maker(ends, element)
    return any(map(is_caption, islice(element.iterancestors(), _ABOVE))) and credits_maker(ends, element)


def _ends_caption(element: Element) -> bool:
    around = element.getparent()
    return (
        around is not None
        and (around.tag == "figcaption" or is_caption(around))
        and last_in(around) is element
        and says_maker(text_of(element))
    )


def credits_maker(ends: str, element: Element) -> bool:
    """The same of what is in a caption for certain: no blank before it, and it begins as a name or a label does."""
    if not ends or ends[-1].isspace() or not _WORD_END.search(ends):
        return False
    found = _CREDIT_BEGINNING.match(_first_text(element))
    return found is not None and not found[0].islower()


def _differ(before: Element, element: Element, ends: str) -> bool:
    mine, other = before.get("class"), element.get("class")
    if before.tag == element.tag == "span" and _SENTENCE.search(ends) is not None:
        return True
    if mine and other:
        return mine != other or _SENTENCE_END.search(ends) is not None
    if not ends[-1:].isdigit() and _NUMBER.fullmatch(ends):
        return True
    return (before.tag != element.tag or _SENTENCE_END.search(ends) is not None) and _is_in(before, _LINES)


def _is_in(element: Element, tags: frozenset[str]) -> bool:
    return any(up.tag in tags for up in islice(element.iterancestors(), _ABOVE))


def _first_text(element: Element) -> str:
    """What it begins with."""
    for one in islice(element.iter(), _DEEPEST):
        if one.text:
            return str(one.text)
        if one is not element and one.tail:
            return str(one.tail)
    return ""


def _last_text(element: Element) -> str:
    """What it ends with."""
    for _ in range(_DEEPEST):
        if not len(element):
            return element.text or ""
        last = element[-1]
        if last.tail:
            return str(last.tail)
        element = last
    return ""
