"""Who speaks, on lines of their own: before what each says in a transcript or an interview whose names come back in turn, behind a quotation."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import BOLD, HEADINGS, make_of
from republish.extraction.tree.walks import words_under
from republish.extraction.words.bylines.personal_names import is_written_as_person, particles
from republish.extraction.words.lines.stand_ins import is_stand_in

_Make: TypeAlias = tuple[tuple[str, str], tuple[str, str] | None]
_CLOCK = re.compile(r"[\[(]?\b\d{1,2}(?::\d\d){1,2}\b[\])]?")
_BEGINNING = re.compile(r"00?:")
"""The first words of a recording are said in its first minutes; entries of live coverage tell the time of the day."""
_NAME = Uncompiled(r"[^\W\d_][\w.'’-]*(?:,? [^\W\d_][\w.'’-]*){0,4},?:?")
_SAID_BY = Uncompiled(r"(?:[—–-]+\s*)?(?P<name>[^,;:：|–—]{4,50}?)(?:,| [–—]) (?P<role>[^.!?…]{3,})")
"""Whose the words before it are, and what they are: "Ann Reed, harbour master"."""
_LABEL = re.compile(r"([^\W\d_][^:：]{1,40}?)\s?[:：]\s?\S")
"""Who speaks, before what they say."""
_LONGEST_SAID_BY, _SHORT_VON = 120, " v. "
_LONGEST, _FEWEST, _FEWEST_NAMES, _MOST_NAMES = 50, 4, 2, 8
_MOSTLY = 0.6


def keep_turns(verdicts: Verdicts) -> None:
    """Keep the lines of one make that name at least two speakers in turn, each right before kept words."""
    turns: dict[_Make, list[tuple[str, Leaf]]] = {}
    said = [leaf for leaf in verdicts.survey.said if leaf.index >= verdicts.survey.first]
    for leaf, following in pairwise(said):
        if not verdicts.kept[following.index] or following.node.places & GROUP or len(leaf.text) > _LONGEST:
            continue  # "Pros" and "Cons" stand over lists in turn.
        if _may_name(leaf):
            name = _CLOCK.sub("", leaf.text).strip()
            named = name[:1].isupper() and _NAME.fullmatch(name) and _is_capitalised(name)
            if named and not is_stand_in(leaf.text):
                turns.setdefault(make_of(leaf.node), []).append((name, leaf))
    for lines in turns.values():
        turns_taken = _take_turns([name for name, _ in lines]) and _is_recording(lines[0][1].text)
        if turns_taken and not any(leaf.kinds for _, leaf in lines):
            for _, leaf in lines:
                verdicts.keep(leaf.index)
                verdicts.speakers.add(leaf.index)


def keep_labelled_turns(verdicts: Verdicts) -> None:
    """Keep the runs of one make that begin with the bold name of at least two speakers in turn, be they a word: "Reed: No."."""
    turns: dict[_Make, list[tuple[str, Leaf]]] = {}
    for leaf in verdicts.survey.own:
        name = _LABEL.match(leaf.text) if leaf.bold and leaf.index >= verdicts.survey.first else None
        if name is not None and not leaf.node.places & GROUP and _begins_bold(leaf, name[1]):
            turns.setdefault(make_of(leaf.node), []).append((name[1], leaf))
    for lines in turns.values():
        kept = sum(verdicts.kept[leaf.index] for _, leaf in lines)
        if 2 * kept >= len(lines) and _take_turns([name for name, _ in lines]):
            for _, leaf in lines:
                verdicts.keep(leaf.index)


def _begins_bold(leaf: Leaf, name: str) -> bool:
    """Its first words are bold and say who speaks, and what follows is not."""
    first = next((item for item in leaf.node.items if not isinstance(item, str) or item.strip()), None)
    if first is None or isinstance(first, str) or first.tag not in BOLD:
        return False
    return words_under(first).strip().rstrip(":：").rstrip() == name and _is_capitalised(name)


def keep_quoted(verdicts: Verdicts) -> None:
    """Keep the line right behind a kept quotation, beside it, that says whose the words are, be it the last of the text."""
    for leaf in verdicts.runs.whole:
        if not verdicts.kept[leaf.index] or leaf.index + 1 == len(verdicts.leaves):
            continue
        behind = verdicts.leaves[leaf.index + 1]
        quoting = leaf.node.places & QUOTE and not verdicts.kept[behind.index]
        if quoting and behind.text and _is_beside_quotation(leaf, behind) and is_said_by(behind):
            verdicts.keep(behind.index)
            verdicts.speakers.add(behind.index)


def _is_beside_quotation(leaf: Leaf, behind: Leaf) -> bool:
    return any(up.tag == "blockquote" and up.parent is behind.node.parent for up in leaf.node.upwards())


def is_said_by(leaf: Leaf) -> bool:
    """A line says whose the words before it are, and what they are."""
    if leaf.links or leaf.kinds or leaf.node.hidden or leaf.node.apart or len(leaf.text) > _LONGEST_SAID_BY:
        return False
    found = _SAID_BY.fullmatch(leaf.text)
    return found is not None and is_written_as_person(found["name"].replace(_SHORT_VON, " von "))


def _is_capitalised(name: str) -> bool:
    """Every word up to a comma begins with a capital, but for particles: "Main features to look for:" is no name."""
    words = name.partition(",")[0].rstrip(":").split()
    return bool(words) and all(word[0].isupper() or word in particles() for word in words)


def _may_name(leaf: Leaf) -> bool:
    node = leaf.node
    beside = node.apart or node.distance or node.places & GROUP
    return not (leaf.links or beside or node.tag in HEADINGS)


def _take_turns(names: list[str]) -> bool:
    """A few names come back, and seldom one right behind itself."""
    few = _FEWEST_NAMES <= len(set(names)) <= min(_MOST_NAMES, len(names) // 2)
    changes = sum(name != other for name, other in pairwise(names))
    return len(names) >= _FEWEST and few and changes >= _MOSTLY * (len(names) - 1)


def _is_recording(first: str) -> bool:
    """It tells no time, or one at the beginning of a recording."""
    clock = _CLOCK.search(first)
    return clock is None or _BEGINNING.match(clock[0].strip("[(")) is not None
