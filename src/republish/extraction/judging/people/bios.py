"""What stands under the text about its authors is no part of it: it goes, and to the author it speaks of."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain, pairwise

from republish._uncompiled import Uncompiled
from republish.extraction.head.links import is_full
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX, headed_by
from republish.extraction.judging.people.bio_boxes import boxed_bios
from republish.extraction.judging.people.bio_cards import cards_of, in_author_box, roles_of, tells
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.bylines.called import is_family_first, is_like_a_person
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.endings import (
    does_something,
    first_words_of,
    is_about_authors,
    is_reached,
    tells_of_person,
)
from republish.extraction.words.lowered import holds_one
from republish.model import Author

_CARRIED = Removal("author-box", "about an author, with whom the article carries it", "moved")
_OTHER_WORDS = Removal("author-box", "about an author, of whom the page says something else in its data")
_REACHED = Removal("author-box", "how to reach an author, not the article's text")
_LAST = 3
"""Of the article's paragraphs, so many of the last ones are looked at."""
_BEHIND = 6
"""And so many runs behind them."""
_LONGEST = 900
_OPENS = Uncompiled(r"(?:^|[.!?…]['\"”’)]?\s)((?:[A-ZÀ-ÞĀ-ŽΆ-ΏΑ-ΫЀ-Я](?:\w{0,4}\.|[\w’'-]*)\s){0,3})$")
"""Up to a name with which a sentence begins, after a title at most: "Prof. Dr.", "Correspondent"."""
_NAME = Uncompiled(r"(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]*\s){1,3}[A-ZÀ-ÞĀ-Ž][\w’'-]+")
_CALLED = Uncompiled(r"(?:about the )?(?:author|autor(?:in)?|auteure?|autora?|autore)\s?:\s", re.I)
"""What some boxes put before the name."""
_LONGEST_REACH = 300
_MORE = Uncompiled(
    r"\s+(?:(?:read |see )?more (?:stories |articles |posts )?(?:by|from)|(?:view|see|read) (?:all|full|the full)|all (?:posts|articles|stories) by|"
    r"(?:weitere|alle|mehr) (?:artikel|beiträge|texte)? ?von|tous les articles|ver todas?|más de|altri articoli) [^.!?]{1,60}$|\s+follow$",
    re.I,
)
"""A link to what else an author wrote, or a button, behind the last sentence."""
_FAR_BEHIND = 60
_MOST_SIGNED, _OVER = 9, 2
_OF_ROLE = 2
"""Words with which a paragraph begins that says what somebody is: "Freelance reporter in …"."""
_NO_LIST = SENTENCE_ENDS | {":"}
_JOINT = Uncompiled(r"[\s,;]+(?:(?:and|et|und|y|e|i|en|og|och|dan|with|&)\s)?\s*$", re.I)
"""Between two people of a list."""
_MAIL_AT_END = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+\W*$")
_DISCLOSES = Uncompiled(
    r"\b(?:receiv\w+|fund(?:s|ed|ing)|shares in|consults?|affiliations?|conflicts? of interest)\b", re.I
)
"""A disclosure, which belongs to the article."""


def take_bios(verdicts: Verdicts, authors: Sequence[Author]) -> Mapping[str, str]:
    """Drop the sentences under the text that begin with an author's name; the bios of these authors, by name.

    A bio that the page's data state stays as it is.
    """
    stated = {author.name: author.bio for author in authors if is_full(author)}
    bios = {name: bio or "" for name, bio in stated.items()}
    for leaf in _headed(verdicts, stated):
        _take(leaf, verdicts, stated, bios)
    for name, said in cards_of(verdicts, stated):
        for leaf in said:
            _give(name, leaf, verdicts, stated, bios)
    for leaf in chain(_under_the_text(verdicts, stated), _in_named_boxes(verdicts)) if stated else ():
        if len(leaf.text) < _LONGEST_REACH and any(is_reached(name, leaf.text) for name in stated):
            verdicts.drop(leaf.index, _REACHED)
        elif listed := _as_listed(leaf, authors):
            bios |= _drop_listed(leaf, listed, verdicts, authors)
        else:
            _take_sentences(leaf, verdicts, stated, bios)
    for name, told in boxed_bios(verdicts, [name for name, bio in bios.items() if not bio]):
        bios[name] = f"{bios[name]} {told}".strip()
    wanting = {author.name for author in authors if not (bios.get(author.name, True) or author.role)}
    for name, role in roles_of(verdicts, wanting):
        bios[name] = bios[name] or f"{name}, {role}"
    return {name: bio for name, bio in bios.items() if bio}


def _take_sentences(leaf: Leaf, verdicts: Verdicts, stated: Mapping[str, str | None], bios: dict[str, str]) -> None:
    """Give what a line says of each author that it begins with to them; it goes if there is one."""
    called = _CALLED.match(leaf.text)
    found = (
        dict(_about(leaf.text[called.end() :] if called else leaf.text, stated))
        or _in_bold(leaf, stated)
        or _as_signed(leaf, stated)
    )
    for name, sentences in found.items():
        if not stated[name] and sentences not in bios[name]:
            bios[name] = f"{bios[name]} {sentences}".strip()
    if found:
        carried = all(sentences in bios[name] for name, sentences in found.items())
        verdicts.drop(leaf.index, _CARRIED if carried else _OTHER_WORDS)


def take_listed(verdicts: Verdicts, authors: Sequence[Author]) -> Mapping[str, str]:
    """Drop the lines under a ready text that list its authors; what these say of whom the page says nothing, by name."""
    bios: dict[str, str] = {}
    for leaf in list(verdicts.staying())[-_LAST:] if authors else ():
        if listed := _as_listed(leaf, authors):
            bios |= _drop_listed(leaf, listed, verdicts, authors)
    return bios


def _take(leaf: Leaf, verdicts: Verdicts, stated: Mapping[str, str | None], bios: dict[str, str]) -> None:
    """Give a paragraph under "About the author" to whom it names, or to the only one; it goes whosever it is."""
    named = [name for name in stated if name in leaf.text]
    if not named and len(stated) == 1:
        above = {one.text for one in verdicts.leaves[max(0, leaf.index - _OVER) : leaf.index]}
        named = [name for name in stated if not _opens_with_another(leaf.text, name, above)]
    if named:
        _give(named[0], leaf, verdicts, stated, bios)
    else:
        verdicts.drop(leaf.index, AUTHOR_BOX)


def _give(name: str, leaf: Leaf, verdicts: Verdicts, stated: Mapping[str, str | None], bios: dict[str, str]) -> None:
    """Add a paragraph to the bio of an author whose data state none; it goes."""
    if not stated[name] and leaf.text not in bios[name]:
        bios[name] = f"{bios[name]} {leaf.text}".strip()
    verdicts.drop(leaf.index, _CARRIED if leaf.text in bios[name] else _OTHER_WORDS)


def _opens_with_another(text: str, name: str, above: Collection[str]) -> bool:
    """It begins with a full name, as what tells of somebody else does: "Bo Noor draws maps." is not of Ada Marlow.

    The name may stand alone right above as well.
    """
    found = _NAME.match(text)
    if found is None:
        return False
    tells_on = text[found.end() :].lstrip()[:1].islower() and (found[0] in above or is_like_a_person(found[0]))
    told = tells_on and found[0].split()[-1] != name.rsplit(maxsplit=1)[-1]
    return told or does_something(text, found.end())


def _headed(verdicts: Verdicts, names: Collection[str]) -> Iterator[Leaf]:
    """The paragraphs that are kept under a line that says so, behind the text; that line goes."""
    last = max((leaf.index for leaf in verdicts.staying() if leaf.solid), default=-1)
    for heading in verdicts.survey.beginning_with(first_words_of("about")):
        far = heading.index >= last + _BEHIND
        if not is_about_authors(heading.text) or (far and not _is_far_in_box(heading, last)):
            continue
        section = headed_by(verdicts, heading, lambda leaf: holds_one(leaf.text, names))
        if section and heading.index < last and _is_of_another(section[1:], names):
            verdicts.of_others.add(heading.index)
            if heading.index < verdicts.survey.first and not heading.node.distance:
                for leaf in section:
                    verdicts.keep(leaf.index)
            elif verdicts.kept[section[1].index]:
                verdicts.keep(heading.index)
        elif section and heading.index > verdicts.survey.first:
            verdicts.drop(heading.index, AUTHOR_BOX)
            if _names_another(section[1:], names):
                continue
            yield from (leaf for leaf in section[1:] if leaf.text and (verdicts.kept[leaf.index] or tells(leaf)))


def _is_far_in_box(leaf: Leaf, last: int) -> bool:
    """It stands in a box that is named as one about an author, far behind the last paragraph but not at the end of all."""
    return leaf.index < last + _FAR_BEHIND and in_author_box(leaf.node)


def _names_another(section: Sequence[Leaf], names: Collection[str]) -> bool:
    """Its first line is the name of somebody who is no author."""
    first = next((leaf.text for leaf in section if leaf.text), "")
    return first not in names and _NAME.fullmatch(first) is not None


def _is_of_another(section: Sequence[Leaf], names: Collection[str]) -> bool:
    """It begins with the name of somebody who is no author, as a box amid an interview does, and names none of them."""
    said = [leaf.text for leaf in section if leaf.text]
    opens = bool(said and names) and _NAME.match(said[0]) is not None
    return opens and not any(holds_one(text, names) for text in said)


def _under_the_text(verdicts: Verdicts, names: Collection[str]) -> Iterator[Leaf]:
    """The last runs of the article and the first ones behind it that name one of them; none where it has no other paragraphs."""
    paragraphs = [leaf.index for leaf in verdicts.staying() if leaf.solid]
    if len(paragraphs) > _LAST:
        near = paragraphs[-1] + _BEHIND
        for leaf in verdicts.leaves[paragraphs[-_LAST] : paragraphs[-1] + _FAR_BEHIND]:
            named = (
                len(leaf.text) <= _LONGEST
                and holds_one(leaf.text, names)
                and (leaf.index <= near or in_author_box(leaf.node))
            )
            if named and not _DISCLOSES.search(leaf.text):
                yield leaf


def _in_named_boxes(verdicts: Verdicts) -> Iterator[Leaf]:
    """What was kept of boxes that are named for something beside the article, as one about its author above the text may be."""
    for leaf in verdicts.staying():
        if leaf.node.negatives and 0 < len(leaf.text) <= _LONGEST:
            yield leaf


def _about(text: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each author that a sentence of the text begins with, the first right at its start, and what is said up to the next."""
    starts = sorted((start, name) for name in names if (start := _start_of(name, text)) is not None)
    if starts and starts[0][0] == 0:
        ends = [*(start for start, _ in starts[1:]), len(text)]
        for (start, name), end in zip(starts, ends, strict=True):
            sentences = _MORE.sub("", text[start:end].strip())
            yield name, sentences[len(name) + 1 :] if sentences.startswith(f"{name} {name}") else sentences


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


def _drop_listed(
    leaf: Leaf, listed: Mapping[str, str], verdicts: Verdicts, authors: Iterable[Author]
) -> Mapping[str, str]:
    """The line goes; what it says of those of whom the page does not say what they are."""
    verdicts.drop(leaf.index, _CARRIED)
    plain = {author.name for author in authors if not (author.role or author.bio)}
    return {name: said for name, said in listed.items() if name in plain}


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
