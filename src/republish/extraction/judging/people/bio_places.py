"""Where a page tells of its authors: under "About the author", under a name alone, by the text's end, in boxes that are named so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, dropwhile, islice, takewhile

from republish._html import text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.judging.notes import is_note
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX, author_box, headed_by
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import begins_with
from republish.extraction.words.first_words import first_words
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.endings import first_words_of, is_about_authors, names_profession, over_name
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lowered import holds_one

NAME = Uncompiled(r"(?:[A-ZÀ-ÞĀ-Ž][\w.’'-]*\s){1,3}[A-ZÀ-ÞĀ-Ž][\w’'-]+")
"""A full name in Latin letters."""
_LAST = 3
"""Of the article's paragraphs, so many of the last ones are looked at."""
_NEAR, _CARDS, _FAR = 6, 14, 60
"""And so many runs behind them: lines, cards with a portrait, a name and a line each; far where names tell of the box, or before the text."""
_SHORTEST, _LONGEST = 16, 900
_LEVELS, _MOST_RUNS, _MOST_WORDS = 3, 4, 120
_MOST_OF_ROLE, _LONGEST_LINE = 16, 120
_MOST_LINKED = 0.75
"""Of a line that says what somebody is, and where."""
_CUT = ("...", "…")
"""Where a bio goes on on the author's own page."""
_MORE = Uncompiled(
    r"\s+(?:(?:read |see |view )?(?:more|all) (?:\w+ )?(?:by|from)|(?:view|see|read) (?:all|full|the full)|"
    r"(?:weitere|alle|mehr) (?:artikel|beiträge|texte)? ?von|tous les articles|ver todas?|más de|altri articoli) [^.!?]{1,60}$|\s+follow$",
    re.I,
)
"""A link to what else an author wrote, or a button, behind the last sentence."""
_DISCLOSES = Uncompiled(
    r"\b(?:receiv\w+|fund(?:s|ed|ing)|shares in|consults?|affiliations?|conflicts? of interest)\b", re.I
)
"""A disclosure, which belongs to the article."""

_LAST_SENTENCE = Uncompiled(r"(?<=[.!?…])\s+([^.!?…]{4,80})[.!?…]?$")
_HANDLE = Uncompiled(
    r"[.!?…]\s+(?:Follow (?:her|him|them)(?: on)?\s|On\s)?"
    r"(?:Twitter|X|Bluesky|Mastodon|Instagram|Threads|LinkedIn)\W{1,3}@?[\w.@-]+\W*$"
)
"""Where somebody writes on a network, behind the last sentence: "Twitter @ann"."""
_TO_REACH = Uncompiled(r"(?:kontakt|contact|contacto|contatto|contato)\s?[:：]", re.I)


def sentences(leaf: Leaf) -> str:
    """What it says in sentences that lead nowhere and ask for nothing, without a link to more behind them."""
    said = without_last_line(without_more(leaf.text))
    ends = said[-1:] in SENTENCE_ENDS or _HANDLE.search(said) is not None
    full = _SHORTEST <= len(said) <= _LONGEST and ends and not said.endswith(_CUT)
    plain = full and not leaf.node.hidden and 2 * leaf.linked < len(leaf.text) and ASKING.isdisjoint(leaf.kinds)
    return said if plain else ""


def without_more(text: str) -> str:
    """A text about an author without a link to what else they wrote, behind the last sentence."""
    return _MORE.sub("", text)


def without_last_line(bio: str) -> str:
    """What is told of an author, without whose portrait stood beside it, and how to write to them."""
    found = _LAST_SENTENCE.search(bio)
    if found is None or not (is_credit(found[1]) or _TO_REACH.match(found[1])):
        return bio
    return bio[: found.start()]


def headed(verdicts: Verdicts, names: Collection[str]) -> Iterator[Leaf]:
    """The paragraphs that are kept under a line that says so, behind the text; that line goes."""
    last = max((leaf.index for leaf in verdicts.staying() if leaf.solid), default=-1)
    for heading in verdicts.survey.beginning_with(first_words_of("about")):
        far = heading.index >= last + _NEAR
        if not is_about_authors(heading.text) or (far and not _is_far_in_box(heading, last)):
            continue
        section = headed_by(verdicts, heading, lambda leaf: holds_one(leaf.text, names))
        said = [leaf for leaf in section[1:] if leaf.text]
        if said and heading.index < last and _is_of_another(said, names):
            _leave(heading, section, verdicts)
        elif section and heading.index > verdicts.survey.first:
            verdicts.drop(heading.index, AUTHOR_BOX)
            if said and (said[0].text in names or NAME.fullmatch(said[0].text) is None):
                yield from (leaf for leaf in said if verdicts.kept[leaf.index] or sentences(leaf))


def _is_far_in_box(leaf: Leaf, last: int) -> bool:
    """It stands in a box that is named as one about an author, far behind the last paragraph but not at the end of all."""
    return leaf.index < last + _FAR and author_box(leaf.node) is not None


def _is_of_another(said: Sequence[Leaf], names: Collection[str]) -> bool:
    """It begins with the name of somebody who is no author, as a box amid an interview does, and names none of them."""
    opens = bool(names) and NAME.match(said[0].text) is not None
    return opens and not any(holds_one(leaf.text, names) for leaf in said)


def _leave(heading: Leaf, section: Sequence[Leaf], verdicts: Verdicts) -> None:
    """Keep the heading of a box about somebody else, and the box where it opens the article's own block."""
    verdicts.of_others.add(heading.index)
    if heading.index < verdicts.survey.first and not heading.node.distance:
        for leaf in section:
            verdicts.keep(leaf.index)
    elif verdicts.kept[section[1].index]:
        verdicts.keep(heading.index)


def cards(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, str, list[Leaf]]]:
    """The author whose name stands over sentences in a small box behind the text, what they are, if a line says so, and these.

    The last first; the name goes, and that line.
    """
    solid = [leaf.index for leaf in verdicts.staying() if leaf.solid] if names else []
    if not solid:
        return
    end = solid[-1]
    for leaf in reversed(verdicts.survey.beginning_with(first_words(names) | first_words_of("over_name"))):
        name, role = _named(leaf, names) if solid[0] < leaf.index < end + _FAR else ("", "")
        if not name or (leaf.index >= end + _CARDS and not author_box(leaf.node)):
            continue
        box = _card(leaf)
        told = _told_in(box, leaf, name, verdicts) if box is not None and box.first + box.leaves > solid[-1] else []
        if box is not None and told:
            solid = [place for place in solid if place < box.first] or [-1]
            verdicts.drop(leaf.index, AUTHOR_BOX)
            under = verdicts.leaves[leaf.index + 1]
            if not role and under is not told[0] and _is_role(under, heading=True):
                role = under.text
                verdicts.drop(under.index, AUTHOR_BOX)
            yield name, role, told


def _named(leaf: Leaf, names: Collection[str]) -> tuple[str, str]:
    """The author whose name a line is, behind "Written by" or "About" perhaps, and what they are, where that stands behind it.

    A style sheet may set that apart, as Newspack's does an `author-job-title` in the heading.
    """
    line = leaf.text
    if line in names or len(line) > _LONGEST_LINE or line[-1] in SENTENCE_ENDS:
        return (line, "") if line in names else ("", "")
    label = over_name().match(line)
    said = line[label.end() :] if label else line
    name = next((one for one in names if said.startswith(one)), "")
    behind = said[len(name) :]
    role = behind.strip(" ,|–—-")
    apart = bool(role) and (not behind[0].isalnum() or _is_element_behind(leaf, role))
    told = not role or (not label and apart and _says_what(role))
    return (name, role) if name and told else ("", "")


def _is_element_behind(leaf: Leaf, role: str) -> bool:
    """The words are all that the last element of the line says."""
    parts = leaf.node.children()
    return bool(parts) and fold(text_of(parts[-1].element)) == role and not (parts[-1].element.tail or "").strip()


def _says_what(line: str) -> bool:
    """A role or a place of work is in it."""
    return phrases().roles.are_in(line) or phrases().institutions.search(line) is not None


def roles(verdicts: Verdicts, names: Collection[str]) -> Iterator[tuple[str, str]]:
    """The author whom a card behind the text names, and the line right under the name where it says what they are.

    "Ann Barrow", "Senior economist, Harbour Institute".
    """
    behind = verdicts.survey.behind if names else []
    for leaf in (one for one in behind if one.text in names and not verdicts.kept[one.index]):
        box = _card(leaf)
        under = verdicts.leaves[leaf.index + 1] if box is not None and leaf.index + 1 in box.span() else None
        if under is not None and _is_role(under):
            yield leaf.text, under.text


def _card(name: Leaf) -> Block | None:
    """The outermost box of few runs that begins with the name and says more."""
    found: Block | None = None
    for box in islice(name.node.above(), _LEVELS):
        if box.spine or box.leaves > _MOST_RUNS or box.words > _MOST_WORDS or not begins_with(box, name.node):
            break
        found = box
    return found


def _told_in(box: Block, line: Leaf, name: str, verdicts: Verdicts) -> list[Leaf]:
    """The sentences under the name up to whatever else follows, if they say what somebody is or begin with the name again, or a box around is named so."""
    under = (verdicts.leaves[place] for place in box.span() if place > line.index)
    told = list(takewhile(_is_told, dropwhile(lambda leaf: not _is_told(leaf), under)))
    again = bool(told) and told[0].text.startswith(f"{name} ")
    return told if again or author_box(line.node) or any(names_profession(leaf.text) for leaf in told) else []


def _is_told(leaf: Leaf) -> bool:
    return sentences(leaf) != "" and not is_note(leaf)


def _is_role(leaf: Leaf, *, heading: bool = False) -> bool:
    """A few words with a role or a place of work among them, which may be a link; no sentence, and no heading but where that may be one."""
    short = leaf.text and leaf.text.count(" ") < _MOST_OF_ROLE and leaf.text[-1] not in SENTENCE_ENDS
    if (
        not short
        or leaf.linked > _MOST_LINKED * len(leaf.text)
        or leaf.kinds
        or leaf.node.hidden
        or (leaf.node.tag in HEADINGS and not heading)
    ):
        return False
    return _says_what(leaf.text)


def lines(verdicts: Verdicts, names: Collection[str]) -> Iterator[Leaf]:
    """Lines that name one of them: the last of the text and the next ones, and what boxes hold that are named so, before or behind it.

    Beside these what was kept of boxes that are named for something beside the article.
    """
    solid = [leaf.index for leaf in verdicts.staying() if leaf.solid] if names else []
    if not solid:
        return
    near = _near_the_end(verdicts, solid)
    behind = verdicts.leaves[min(near, default=solid[-1]) : max(solid[-1] + _FAR, *near, 0)]
    first = tuple(name.split()[0] for name in names)
    for leaf in chain(behind, verdicts.leaves[max(0, solid[0] - _FAR) : solid[0]]):
        if not holds_one(leaf.text, first) or len(leaf.text) > _LONGEST:
            continue
        told = leaf.index in near and holds_one(leaf.text, names) and not _DISCLOSES.search(leaf.text)
        if told or author_box(leaf.node):
            yield leaf
    for leaf in verdicts.staying():
        if leaf.node.negatives and 0 < len(leaf.text) <= _LONGEST:
            yield leaf


def _near_the_end(verdicts: Verdicts, solid: Sequence[int]) -> frozenset[int]:
    """The last paragraphs of a text that has several, and the runs right behind them, or behind the last of short ones that end it."""
    last = max(leaf.index for leaf in verdicts.staying() if leaf.text)
    paragraphs = range(solid[-_LAST], solid[-1] + _NEAR + 1) if len(solid) > _LAST else range(0)
    first = last - _LAST + 1 if last > solid[-1] + _NEAR else last
    ends = range(first, last + _NEAR + 1) if last > solid[-1] else range(0)
    return frozenset((*paragraphs, *ends))
