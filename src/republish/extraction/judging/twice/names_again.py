"""Lines of the body that say again who wrote the article, and when."""

from __future__ import annotations

import re
from functools import cache

from republish._addresses import MAIL_ADDRESS
from republish._text import COLONS, fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.reading import Head
from republish.extraction.surveying.survey import QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import part_of_table
from republish.extraction.words.bylines.agency_words import agencies_apart, is_agency
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.crafts import labels_apart, without_editors
from republish.extraction.words.bylines.far_names import SIGNS, is_unparted, reported
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.day_names import words_of_days
from republish.extraction.words.head_data import head_table, phrases
from republish.extraction.words.lowered import holds_one

BYLINE = Removal("byline", "the byline, which the article carries apart", "moved")
_WORD, _DIGIT = re.compile(rf"(?:[^\W\d_][{SIGNS}]*)+"), re.compile(r"\d")
_MAIL = Uncompiled(MAIL_ADDRESS)
_LABEL = Uncompiled(r"([^\W\d_][\w.'’ -]{1,40})(?=:\s+\S)")
_WORDS_OF_A_DAY, _PARTS_OF_A_MAIL, _LONGEST_REPORTED, _LONGEST_NAMES = 8, 6, 40, 120
_FAR_ABOVE = 30
_LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = frozenset({"td", "th", "li", "dd"})
_GROUPS = _LISTS | {"table"}
_FEWEST_IN_GROUP, _MOST_IN_GROUP = 2, 400


def is_over_byline(text: str, head: Head) -> bool:
    """It is the standfirst, and behind it in the same line "By" and names of authors alone."""
    deck = fold(head.standfirst or "")
    behind = text[len(deck) :].lstrip(" (") if deck and text.startswith(deck) else ""
    by = phrases().before_name.match(behind) if behind else None
    named = [word.casefold() for word in _WORD.findall(behind[by.end() :])] if by else []
    return bool(named) and _beside().union(name_words(head)).issuperset(named)


def drop_names(verdicts: Verdicts, head: Head) -> None:
    """Lines that hold nothing but the authors' names, one word more at most, "By" before them, and when they wrote."""
    names = name_words(head)
    above = names.union(map(str.casefold, _WORD.findall(head.publisher or "")))
    for leaf in verdicts.staying() if names else ():
        if leaf.node.places & QUOTE:
            continue
        reported_by = leaf.text[:1] >= FAR and _says_who_reported(leaf.text, names)
        by_name = reported_by or (says_names(leaf, names) and not _speaks(leaf, names, verdicts))
        by_name = by_name or (leaf.index < verdicts.survey.first and _says_for_whom(leaf, names, above))
        if (by_name or _says_byline(leaf.text, head.byline or "")) and not is_of_group(leaf, names, verdicts):
            verdicts.drop(leaf.index, BYLINE)
    _drop_editors(verdicts)


def _drop_editors(verdicts: Verdicts) -> None:
    """Lines right beside a labelled byline that went which say who looked the text over: "Author: Ada Marlow", below it "Editor: Bo Noor"."""
    for leaf in verdicts.runs.short:
        if verdicts.kept[leaf.index] and any(map(leaf.text.count, COLONS)) and _says_editor(leaf.text):
            beside = verdicts.leaves[max(0, leaf.index - 1) : leaf.index + 2]
            if any(_is_labelled(one) and verdicts.reasons.get(one.node) is BYLINE for one in beside):
                verdicts.drop(leaf.index, BYLINE)


def _says_editor(line: str) -> bool:
    label = phrases().editor_label.match(line)
    return label is not None and FULL_NAME.fullmatch(line[label.end() :].strip()) is not None


def _is_labelled(leaf: Leaf) -> bool:
    return any(map(leaf.text.count, COLONS)) and phrases().author_label.match(leaf.text) is not None


def is_of_group(leaf: Leaf, names: set[str], verdicts: Verdicts) -> bool:
    """A cell or an item amid the text, of a table or list that has more to say: who stood for a seat, who wrote a book."""
    if leaf.index < verdicts.survey.first or part_of_table(leaf.node) not in _ITEMS:
        return False
    group = next((box for box in leaf.node.above() if box.tag in _GROUPS), None)
    around = group.span() if group is not None and group.leaves <= _MOST_IN_GROUP else ()
    others = (verdicts.leaves[place] for place in around if place != leaf.index and verdicts.kept[place])
    return sum(not says_names(other, names) for other in others) >= _FEWEST_IN_GROUP


def drop_beside_names(verdicts: Verdicts) -> None:
    """What else a list over the text says that holds a line of the byline: where the author works, what the day is."""
    first = next((leaf.index for leaf in verdicts.staying() if leaf.solid), 0)
    lines = (leaf for leaf in verdicts.leaves[max(0, first - _FAR_ABOVE) : first] if leaf.node.parent is not None)
    for box in {leaf.node.parent for leaf in lines if verdicts.reasons.get(leaf.node) is BYLINE}:
        if box is not None and box.tag in _LISTS and box.span().stop <= first:
            for index in box.span():
                if verdicts.leaves[index].words <= _WORDS_OF_A_DAY:
                    verdicts.drop(index, BYLINE)


def _speaks(leaf: Leaf, names: set[str], verdicts: Verdicts) -> bool:
    """It says amid the text who speaks, before what is said: "Ana Campana: Why?"."""
    label = _LABEL.match(leaf.text) if leaf.index > verdicts.survey.first else None
    said = _WORD.findall(label[1].casefold()) if label is not None else []
    return leaf.index in verdicts.speakers or (bool(said) and names.issuperset(said))


def name_words(head: Head) -> set[str]:
    """The words of the authors' names, case folded."""
    return {word.casefold() for author in head.authors for word in _WORD.findall(author.name)}


def says_names(leaf: Leaf, names: set[str]) -> bool:
    """A short line that says the names, perhaps when they wrote and their address, and one word more at most."""
    said = leaf.text.casefold() if len(leaf.text) < _LONGEST_NAMES else ""
    if not holds_one(said, names):
        return False
    own = _own_part(leaf.text)
    when = _DIGIT.search(own) is not None
    most = 2 * len(names) + 2 + (_WORDS_OF_A_DAY if when else 0) + (_PARTS_OF_A_MAIL if "@" in said else 0)
    words = leaf.words if own is leaf.text else len(own.split())
    return words <= most and _is_names(leaf, own, names, when=when)


def _says_for_whom(leaf: Leaf, names: set[str], above: set[str]) -> bool:
    """It begins as a byline does, and says the names and the publisher's: "by Ada Marlow, Harbour Post", the day below it."""
    return (
        phrases().before_name.match(leaf.text) is not None
        and holds_one(leaf.text.casefold(), names)
        and says_names(leaf, above)
    )


@cache
def _beside() -> frozenset[str]:
    """What stands between names, and before and behind how long ago it was."""
    return frozenset(head_table()["beside_names"]).union(head_table()["beside_ago"])


@cache
def _beside_days() -> frozenset[str]:
    return _beside() | words_of_days() | {"a", "p", "m"}  # "5:30 p.m."


def _says_who_reported(text: str, names: set[str]) -> bool:
    """It says "reporter" right before one of the names, from where they reported behind it, and nothing else: "記者林怡君／澎湖報導"."""
    said = reported(text) if len(text) <= _LONGEST_REPORTED else None
    return said is not None and said.casefold() in names


def _says_byline(text: str, byline: str) -> bool:
    """It is "By" and the whole byline, with the places and agencies that it names."""
    if not byline or not text.endswith(byline):
        return False
    by = phrases().before_name.match(text)
    return by is not None and by.end() == len(text) - len(byline)


def _is_names(leaf: Leaf, said: str, names: set[str], *, when: bool) -> bool:
    """Its words but for the agency, the day and the time are the names, and one more at most; or "By" and the agency alone."""
    text = phrases().agency_tail.sub("", _MAIL.sub("", said) if "@" in said else said)
    by = phrases().before_name.match(text)
    if by and is_agency(agencies_apart(text[by.end() :])):
        return True
    words = [word.casefold() for word in _WORD.findall(text[by.end() :] if by else text)]
    beside = _beside_days() if when else _beside()
    words = [word for word in words if word in names or word not in beside]
    fewest = 1 if any(word in names and is_unparted(word) for word in words) else 2
    named = words and sum(word in names for word in words) >= max(fewest, len(words) - 1)
    return bool(named) and bool(by or leaf.node.tag not in HEADINGS)


def _own_part(text: str) -> str:
    """Without who looked the text over, where labels tell that one from the author: "Author: Ada Marlow Editor: Bo Noor"."""
    return without_editors(labels_apart(text)) if sum(map(text.count, COLONS)) > 1 else text
