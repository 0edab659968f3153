"""Small boxes with a field for an e-mail address, answers to choose from or a form for giving: all that they say asks for it, in whatever language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import islice

from republish._html import Element, holds_words
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.lowered import holds_one

_LEVELS, _MOST_FIELDS = 5, 20
_FORM_ABOVE = 8
"""Levels from a field to its form: lists of answers have boxes of their own."""
_MOST_WORDS, _LONGEST = 100, 300
_FEWEST_OF_TEXT, _LIKE = 30, 0.3
_AROUND_ANSWERS = 2
_OF_ANSWERS = frozenset({"label", "li", "ul", "ol", "fieldset"})
"""What holds an answer, or all of them, where no form holds the question as well."""
_ELSEWHERE = 2
"""Paragraphs."""
_ADDRESSES = ("email", "e-mail", "courriel", "correo")
"""One of them is in what asks for one."""
_STORY = Uncompiled(r"(?:^|\s)(?:story|post|article|entry)(?:$|\s)", re.I)
"""What the box of a whole text is called, with a form at its end perhaps."""
_TELLING = ("type", "name", "placeholder", "autocomplete")
"""Attributes of a field that say what is filled in."""
_CHOSEN, _ASKED = "radio", ("?", "？", "؟", ";")
"""The type of a field with one answer of several; how a question ends, in Greek as well: stars are chosen so without one."""
_SIGN_UP = Removal("newsletter", "a box with a field for an e-mail address")
_ANSWER = Removal("comments", "a form in which readers write")
_GIVING = Removal("newsletter", "a box with a button for giving or signing up")
_POLL = Removal("poll", "a box with answers to choose from")


def drop_sign_ups(verdicts: Verdicts) -> None:
    """Drop what is kept of such a box where the running text stands elsewhere: a short post may share its box with a form.

    What asks readers to write goes from behind a single paragraph, too.
    """
    around = dict(_around_fields(verdicts.survey.root.element)) if verdicts.asks_amid else {}
    kept = list(verdicts.staying()) if around else []
    found = [(leaf, box) for leaf in kept if (box := _sign_up(leaf, around)) and not _is_of_text(leaf, verdicts)]
    boxed = [(leaf, box) for leaf, box in found if around[box.element] is not _POLL or leaf.text.endswith(_ASKED)]
    gone = {leaf.index for leaf, _ in boxed}
    elsewhere = [leaf.index for leaf in kept if leaf.solid and leaf.index not in gone]
    for leaf, box in boxed:
        behind = around[box.element] is _ANSWER and elsewhere and elsewhere[-1] < leaf.index
        if behind or len(elsewhere) >= _ELSEWHERE:
            verdicts.reasons.setdefault(box, around[box.element])
            verdicts.drop(leaf.index)


def _is_of_text(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A paragraph of some length, marked up like most, that asks for nothing: a part of the text may hold a form that says all itself."""
    long = leaf.words >= _FEWEST_OF_TEXT and verdicts.survey.like_text(leaf) >= _LIKE
    return long and not leaf.node.negatives and verdicts.is_sure_of(leaf)


def _around_fields(root: Element) -> Iterator[tuple[Element, Removal]]:
    """Each form that asks for an address, a gift or a choice, and the box right around it, or around the field, that says what it is for."""
    fields = ((field, why) for field in root.iter("input", "form") if (why := _asks(field)) is not None)
    for field, why in islice(fields, _MOST_FIELDS):
        part = next((up for up in islice(field.iterancestors(), _FORM_ABOVE) if up.tag == "form"), field)
        if why is _SIGN_UP and part.tag == "form" and next(part.iter("textarea"), None) is not None:
            why = _ANSWER
        yield part, why
        for up in islice(part.iterancestors(), _LEVELS):
            if up.tag not in _OF_ANSWERS and _says_more(up, part):
                yield from ((box, why) for box in _with_answers(up))
                break
            part = up


def _with_answers(box: Element) -> Iterator[Element]:
    """The box itself, and the one around it where that hides beside it what is said when the form was sent."""
    yield box
    around = box.getparent()
    if around is not None and any(one.get("hidden") is not None for one in around if isinstance(one.tag, str)):
        yield around
        yield from islice(around.iterancestors(), _AROUND_ANSWERS)


def _asks(field: Element) -> Removal | None:
    """What a field that asks for an address or a choice is, or a form that is written in or sent to where one gives or signs up."""
    if field.tag == "form":
        if next(field.iter("textarea"), None) is not None:
            return _ANSWER
        sent = is_prompts(field.get("action") or "")
        return _GIVING if sent and next(field.iter("button"), None) is not None else None
    if field.get("type") == _CHOSEN:
        return _POLL
    told = " ".join(filter(None, map(field.get, _TELLING))).lower()
    return _SIGN_UP if holds_one(told, _ADDRESSES) else None


def _says_more(box: Element, part: Element) -> bool:
    """It holds words beside a part of it."""
    beside = (one for one in box if one is not part and isinstance(one.tag, str))
    return bool((box.text or "").strip() or (part.tail or "").strip()) or any(map(holds_words, beside))


def _sign_up(leaf: Leaf, around: Collection[Element]) -> Block | None:
    """The nearest box around a short run that holds such a field, if it says little."""
    box = next((up for up in islice(leaf.node.above(), _LEVELS) if up.tag and up.element in around), None)
    if box is None or box.spine or box.words > _MOST_WORDS or len(leaf.text) > _LONGEST or leaf.node.places & GROUP:
        return None
    return None if box.tag == "article" or _STORY.search(box.names) else box
