"""What a page tells of its authors beside the text is no part of it: it goes, and to the author it speaks of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from republish._addresses import MAIL_ADDRESS
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import is_full
from republish.extraction.head.people.roles import in_role
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX, author_box
from republish.extraction.judging.people.bio_places import (
    NAME,
    cards,
    headed,
    lines,
    roles,
    sentences,
    without_last_line,
    without_more,
)
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.bylines.called import is_family_first, is_like_a_person
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.endings import (
    does_something,
    is_over_contacts,
    is_reached,
    over_name,
    tells_of_person,
)
from republish.model import Author

_CARRIED = Removal("author-box", "about an author, with whom the article carries it", "moved")
_OTHER_WORDS = Removal("author-box", "about an author, of whom the page says something else in its data")
_REACHED = Removal("author-box", "how to reach an author, not the article's text")
_LAST = 3
"""Of the article's paragraphs, so many of the last ones are looked at."""
_LONGEST = 900
_OPENS = Uncompiled(r"(?:^|[.!?…]['\"”’)]?\s)((?:[A-ZÀ-ÞĀ-ŽΆ-ΏΑ-ΫЀ-Я](?:\w{0,4}\.|[\w’'-]*)\s){0,3})$")
"""Up to a name with which a sentence begins, after a title at most: "Prof. Dr.", "Correspondent"."""
_CALLED = Uncompiled(r"(?:about the )?(?:author|autor(?:in)?|auteure?|autora?|autore)\s?:\s", re.I)
"""What some boxes put before the name."""
_LONGEST_REACH, _WORDS_OF_BOX = 300, 160
_MOST_SIGNED, _OVER = 9, 2
_BRACKETS = ("()", "[]", "（）")
"""What newspapers set such a line in at a text's end."""
_OF_ROLE = 2
"""Words with which a paragraph begins that says what somebody is: "Freelance reporter in …"."""
_NO_LIST = SENTENCE_ENDS | {":"}
_JOINT = Uncompiled(r"[\s,;]+(?:(?:and|et|und|y|e|i|en|og|och|dan|with|&)\s)?\s*$", re.I)
"""Between two people of a list."""
_OWN_WORDS = Uncompiled(
    r"(?:(?:The|Der|Die|La|El|Il|Le|O|A|De)\s(?:[Aa]uth?or\w{0,4}|[Aa]uteure?|[Aa]utrice)|L[’'](?:auteure?|autrice|autore)|"
    r"Aut(?:or(?:ka|ja|ica|ul|ea)?)|Författaren|Forfatteren|Kirjoittaja|Автор(?:ка)?)\s(?=[^\W\d_])"
)
"""What begins a sentence in which an author is called that."""
_MAIL_AT_END = Uncompiled(rf"{MAIL_ADDRESS}\W*$")


class _Bios:
    """What is told of each author, by name; what the page's data state of one stays as it is."""

    def __init__(self, verdicts: Verdicts, authors: Sequence[Author]) -> None:
        self.verdicts, self.authors = verdicts, authors
        self.stated = {author.name: author.bio for author in authors if is_full(author)}
        self.said = {name: bio or "" for name, bio in self.stated.items()}
        self.roles: dict[str, str] = {}
        self.boxes: dict[str, Block] = {}
        """Where a bio was found that says somebody's name first in a box."""

    def give(self, leaf: Leaf, told: Mapping[str, str]) -> None:
        """Add what a line tells of each to what is known of them; it goes."""
        told = {name: _without_name(name, without_last_line(words)) for name, words in told.items()}
        for name, words in told.items():
            known = self.said.get(name, "")
            if not self.stated.get(name) and words not in known:
                self.said[name] = f"{known} {words}".strip()
        carried = all(words in self.said[name] for name, words in told.items())
        self.verdicts.drop(leaf.index, _CARRIED if carried else _OTHER_WORDS)

    def give_listed(self, leaf: Leaf, listed: Mapping[str, str]) -> None:
        """The same of those alone of whom the page does not say what they are."""
        plain = {one.name for one in self.authors if not (one.role or one.bio or self.roles.get(one.name))}
        self.give(leaf, {name: words for name, words in listed.items() if name in plain})

    def told(self) -> tuple[Author, ...]:
        """The authors with what is known of them."""
        return tuple(map(self._told, self.authors))

    def _told(self, author: Author) -> Author:
        bio = self.said.get(author.name)
        role = self.roles.get(author.name) or _only_role(author.name, bio or "")
        author = replace(author, bio=bio) if bio and bio != author.bio else author
        return in_role(author, role) if role and not author.role else author


def take_bios(verdicts: Verdicts, authors: Sequence[Author]) -> tuple[Author, ...]:
    """Drop what the page tells of its authors beside the text; the authors with it."""
    bios = _Bios(verdicts, authors)
    names = bios.stated.keys()
    for leaf in headed(verdicts, names):
        if told := _under_label(leaf, verdicts, names):
            bios.give(leaf, told)
        else:
            verdicts.drop(leaf.index, AUTHOR_BOX)
    for name, role, under in cards(verdicts, names):
        bios.roles[name] = role
        for leaf in under:
            bios.give(leaf, {name: sentences(leaf)})
    for leaf in _lines_of_nobody_to_ask(verdicts, names):
        if len(leaf.text) < _LONGEST_REACH and any(is_reached(name, leaf.text) for name in names):
            verdicts.drop(leaf.index, _REACHED)
        elif listed := _as_listed(leaf, authors):
            bios.give_listed(leaf, listed)
        elif told := _told_of(leaf, bios):
            bios.give(leaf, told)
    for name, role in roles(verdicts, {one.name for one in authors if not (bios.said.get(one.name, True) or one.role)}):
        bios.said[name] = bios.said[name] or f"{name}, {role}"
    return bios.told()


def _lines_of_nobody_to_ask(verdicts: Verdicts, names: Collection[str]) -> Iterator[Leaf]:
    """The lines that may tell of an author; not whom journalists may ask, under "Press contact"."""
    for leaf in lines(verdicts, names):
        if not (leaf.index and is_over_contacts(verdicts.leaves[leaf.index - 1].text)):
            yield leaf


def take_listed(verdicts: Verdicts, authors: Sequence[Author]) -> tuple[Author, ...]:
    """Drop the lines under a ready text that list its authors; the authors with what these say of whom the page says nothing."""
    bios = _Bios(verdicts, authors)
    for leaf in list(verdicts.staying())[-_LAST:] if authors else ():
        if listed := _as_listed(leaf, authors):
            bios.give_listed(leaf, listed)
    return bios.told()


def _under_label(leaf: Leaf, verdicts: Verdicts, names: Collection[str]) -> dict[str, str]:
    """Of a paragraph under "About the author" whom it names, or the only one; nobody where it opens with another."""
    named = [name for name in names if name in leaf.text]
    if not named and len(names) == 1:
        above = {one.text for one in verdicts.leaves[max(0, leaf.index - _OVER) : leaf.index]}
        named = [name for name in names if not _opens_with_another(leaf.text, name, above)]
    return {named[0]: without_more(leaf.text)} if named else {}


def _opens_with_another(text: str, name: str, above: Collection[str]) -> bool:
    """It begins with a full name, as what tells of somebody else does: "Bo Noor draws maps." is not of Ada Marlow.

    The name may stand alone right above as well.
    """
    found = NAME.match(text)
    if found is None:
        return False
    tells_on = text[found.end() :].lstrip()[:1].islower() and (found[0] in above or is_like_a_person(found[0]))
    told = tells_on and found[0].split()[-1] != name.rsplit(maxsplit=1)[-1]
    return told or does_something(text, found.end())


def _told_of(leaf: Leaf, bios: _Bios) -> dict[str, str]:
    """What a line says of each author with whom it, or a sentence of it, begins; what stands left out over the text may be said below."""
    called = _CALLED.match(leaf.text)
    text = leaf.text[called.end() :] if called else leaf.text
    text = text[1:-1].strip() if f"{text[:1]}{text[-1:]}" in _BRACKETS else text
    names = bios.stated.keys()
    told = dict(_about(text, names)) or _in_bold(leaf, names) or _as_signed(leaf, names)
    over = leaf.index < bios.verdicts.survey.first and not bios.verdicts.kept[leaf.index]
    return told if told and not over else _in_box(leaf, bios)


def _in_box(leaf: Leaf, bios: _Bios) -> dict[str, str]:
    """Whatever the verb, what a small box tells that is named as about an author, and names them; not of whom more is known than it says."""
    said = sentences(leaf)
    name = next((one for one in bios.said if said.startswith((f"{one} ", f"{one}, ", _first(one)))), "") if said else ""
    box = author_box(leaf.node) if name else None
    if box is None or box.words > _WORDS_OF_BOX or (bios.said[name] and bios.boxes.get(name) is not box):
        return {}
    if not any(name in bios.verdicts.leaves[place].text for place in box.span()):
        return {}
    bios.boxes[name] = box
    return {name: _once(name, said)}


def _without_name(name: str, said: str) -> str:
    """Without the name right before a sentence in which the author is "the author": "Ewa Maj Autorka jest …"."""
    return said[len(name) + 1 :] if said.startswith(f"{name} ") and _OWN_WORDS.match(said, len(name) + 1) else said


def _once(name: str, said: str) -> str:
    """Without the name before a sentence that begins with it, or with the first one; nor with "By" before that name."""
    label = over_name().match(said)
    if label is not None and said.startswith(f"{name} {name} ", label.end()):
        said = said[label.end() :]
    return said[len(name) + 1 :] if said.startswith((f"{name} {name} ", f"{name} {_first(name)}")) else said


def _first(name: str) -> str:
    return name.split(maxsplit=1)[0] + " "


def _about(text: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each author that a sentence of the text begins with, the first right at its start, and what is said up to the next."""
    starts = sorted((start, name) for name in names if (start := _start_of(name, text)) is not None)
    if starts and starts[0][0] == 0:
        ends = [*(start for start, _ in starts[1:]), len(text)]
        for (start, name), end in zip(starts, ends, strict=True):
            yield name, _once(name, without_more(text[start:end].strip()))


def _in_bold(leaf: Leaf, names: Iterable[str]) -> dict[str, str]:
    """The author whose name is all that is bold in it, right at its start and before a comma, and the whole of what it says.

    Behind a full stop may stand an answer of theirs as well.
    """
    named = [name for name in names if leaf.bold and leaf.text.startswith(name)]
    letters = len(named[0].replace(" ", "")) if named else 0
    if not letters or not letters <= leaf.bold <= len(named[0]) + 1:
        return {}
    behind = leaf.text[len(named[0]) :]
    opens = behind.startswith((",", " –", " —")) or (behind.startswith(". ") and _presents(behind[2:]))
    return {named[0]: leaf.text} if opens else {}


def _presents(said: str) -> bool:
    """It begins with what somebody is, or ends with where to write to them."""
    first = " ".join(said.split(maxsplit=_OF_ROLE)[:_OF_ROLE])
    return phrases().roles.are_in(first) or _MAIL_AT_END.search(said) is not None


def _is_marked_outlet(name: str, behind: str) -> bool:
    """A Korean name of no person's form with what marks any subject right behind it: the outlet speaks of its work."""
    return "\uac00" <= name[0] <= "\ud7a3" and not behind.isspace() and not is_family_first(name)


def _as_signed(leaf: Leaf, names: Iterable[str]) -> dict[str, str]:
    """The author whose name and what they are, in a few words, are all that it says: "Ann Barrow, reporter of the Harbour Post"."""
    if leaf.words > _MOST_SIGNED or leaf.text[-1] in SENTENCE_ENDS:
        return {}
    named = next((name for name in names if leaf.text.startswith(f"{name}, ")), "")
    role = leaf.text[len(named) + 2 :]
    return {named: leaf.text} if named and (role[0].islower() or phrases().roles.are_in(role)) else {}


def _only_role(name: str, bio: str) -> str:
    """What somebody is, where that is all that is said behind the name: "Ann Barrow, Reporter"."""
    role = bio.removeprefix(f"{name}, ")
    few = role != bio and role.count(" ") < _MOST_SIGNED and not bio.endswith(tuple(SENTENCE_ENDS))
    return role if few and phrases().roles.are_in(role) else ""


def _as_listed(leaf: Leaf, authors: Sequence[Author]) -> dict[str, str]:
    """Each of the authors whom a line lists with what they are, and what it says: "Ann Barrow, Reader in Tides, University of Mora and …"."""
    text = leaf.text
    names = [author.name for author in authors]
    if len(text) > _LONGEST or text[-1] in _NO_LIST or not any(text.startswith(f"{name}, ") for name in names):
        return {}
    people = read_people(text)
    listed = {person.name for person in people}.difference(author.institution for author in authors)
    if not listed.issubset(names) or not any(person.institution for person in people):
        return {}
    starts = [*sorted((text.find(name), name) for name in listed), (len(text), "")]
    return {name: _JOINT.sub("", text[at:end]) for (at, name), (end, _) in pairwise(starts)}


def _start_of(name: str, text: str) -> int | None:
    """Where the first sentence begins that speaks of a name."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        told = does_something(text, end) or (
            tells_of_person(text, end) and not _is_marked_outlet(name, text[end : end + 1])
        )
        opens = _OPENS.search(text, 0, at) if told else None
        if opens:
            return opens.start(1)
        at = text.find(name, at + 1)
    return None
