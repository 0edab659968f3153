"""What the article carries in fields of its own, or says twice, is not said again in the body."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

from republish._text import first_word, fold, words
from republish.extraction.head.deck.excerpt import STATED
from republish.extraction.head.deck.lone_deck import ALONE
from republish.extraction.head.reading import Head
from republish.extraction.judging.twice.apart import Top, before, is_apart
from republish.extraction.judging.twice.names_again import (
    BYLINE,
    drop_beside_names,
    drop_names,
    is_of_group,
    is_over_byline,
    name_words,
    says_names,
)
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.unsaid import said_by
from republish.extraction.tree.walks import words_under
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.stamps import is_stamp, says_only_when
from republish.extraction.words.days.dates import has_time, read_date

_TITLE = Removal("title", "the headline, which the article carries apart", "moved")
_ABSTRACT = Removal("title", "a title over the standfirst, which the article carries apart")
_TITLE_AND_TEXT, _LONGEST_OVER = 2, 24
"""Runs of text in a box, and letters of the first."""
_KICKER = Removal("title", "a line over the headline, which the page shows twice")
_STANDFIRST = Removal("standfirst", "the standfirst, which the article carries apart", "moved")
_DISCLOSURE = Removal("disclosure", "the disclosure statement, which the article carries apart", "moved")
_DAY = Removal("timestamp", "the day of publication, which the article carries apart", "moved")
_SIGNS = re.compile(r"^\W+")
_ZONE = re.compile("[A-Z]{2,5}")
_LABEL = re.compile(r"\W{0,3}[^\s\d:：]{2,16}(?:\s[^\s\d:：]{1,12})?\s?[:：]\s*")
"""A word or two with a colon."""
_NEAR_TOP, _FEW, _LONGEST_KICKER, _LONGEST_DAY = 6, 4, 30, 120
_TWO, _LONG_TITLE = 2, 12


def drop_repeated(verdicts: Verdicts, head: Head) -> None:
    """Title, standfirst, byline and disclosure. A page of nothing but the article names nobody but in its text."""
    bare = verdicts.guide.trust == "whole" and not verdicts.guide.body
    top = Top(
        words(fold(head.title or "")),
        words(fold(head.byline or "")),
        _lines_of(head.standfirst),
        alone=head.sources.get("standfirst") == ALONE,
        seen=head.sources.get("standfirst") != STATED,
        described=head.described,
    )
    _head(verdicts, head, top, bare=bare)
    if not bare:
        drop_names(verdicts, head)
        drop_beside_names(verdicts)
        _day(verdicts, head, top)
        _name_gone(verdicts, head, top)
    _disclosure(verdicts, head)


def _head(verdicts: Verdicts, head: Head, top: Top, *, bare: bool) -> None:
    titles = {key(title): words(fold(title)) for title in (head.title or "", *head.other_titles) if key(title)}
    headlines: list[int] = []
    openings = {word.casefold() for word in (*top.openings(), *(line[0] for line in titles.values() if line))}
    for i, leaf in enumerate(verdicts.leaves[: _first(verdicts) + _NEAR_TOP + 1]):
        if not verdicts.kept[i] or i in verdicts.speakers:
            continue
        text = said_by(leaf)
        if (first_word(text) or "").casefold() not in openings:
            _drop_with_kicker(verdicts, i, text, head, top)
            continue
        said = words(fold(text))
        if said == top.title or (not bare and key(text) in titles and _leads_the_text(verdicts, i)):
            verdicts.drop(i, _TITLE)
            headlines.append(i)
        elif leaf.node.tag == "h1" and _begins_with(text, head) and _leads_the_text(verdicts, i):
            verdicts.drop(i, _TITLE)
        elif bare:
            continue
        elif said == top.byline and not (leaf.node.places & QUOTE or is_of_group(leaf, name_words(head), verdicts)):
            verdicts.drop(i, BYLINE)
        elif is_over_byline(text, head) or (
            said in top.standfirst and (_leads_the_text(verdicts, i) or is_apart(verdicts, i, top))
        ):
            verdicts.drop(i, _STANDFIRST)
            _drop_title_over(verdicts, leaf)
            _begin_at(verdicts, i)
    _between(verdicts, headlines)


def _drop_title_over(verdicts: Verdicts, standfirst: Leaf) -> None:
    """Drop the words over a standfirst in a box of nothing else: "Abstract"."""
    box, above = standfirst.node.parent, verdicts.leaves[max(standfirst.index - 1, 0)]
    if (
        box is not None
        and box.leaves == _TITLE_AND_TEXT
        and above.node.parent is box
        and len(above.text) <= _LONGEST_OVER
    ):
        verdicts.drop(above.index, _ABSTRACT)


def _begin_at(verdicts: Verdicts, standfirst: int) -> None:
    if verdicts.opening is None and standfirst <= verdicts.survey.first + _NEAR_TOP:
        verdicts.opening = standfirst


def _first(verdicts: Verdicts) -> int:
    """Where the text begins; with the first paragraph that stays where the page's first does not, as what a site sets on every page."""
    first = verdicts.survey.first
    if not verdicts.leaves or verdicts.kept[first]:
        return first
    return next((leaf.index for leaf in verdicts.staying() if leaf.solid and leaf.index > first), first)


def _name_gone(verdicts: Verdicts, head: Head, top: Top) -> None:
    """Say of what is gone already above the text that it is the headline, the standfirst, the byline or the authors' names."""
    names, openings = name_words(head), top.openings()
    for i, leaf in enumerate(verdicts.leaves[: verdicts.survey.first + _NEAR_TOP]):
        if verdicts.kept[i] or not leaf.text or leaf.node.places & GROUP:
            continue
        text = said_by(leaf)
        said = words(fold(text)) if first_word(text) in openings else []
        if said and said == top.title:
            verdicts.reasons.setdefault(leaf.node, _TITLE)
        elif said and said in top.standfirst:
            verdicts.reasons.setdefault(leaf.node, _STANDFIRST)
        elif said and (box := _parted_standfirst(verdicts, leaf, top)) is not None:
            verdicts.reasons.setdefault(box, _STANDFIRST)
        elif (said and said == top.byline) or says_names(leaf, names):
            verdicts.reasons.setdefault(leaf.node, BYLINE)


def _parted_standfirst(verdicts: Verdicts, leaf: Leaf, top: Top) -> Block | None:
    """The small box that begins with a run and says nothing but the standfirst, parted by line breaks."""
    box = leaf.node.parent
    if box is None or box.spine or box.first != leaf.index or not 1 < box.leaves <= _NEAR_TOP:
        return None
    runs = [verdicts.leaves[place] for place in box.span()]
    said = [word for run in runs for word in words(fold(said_by(run)))]
    gone = said in top.standfirst and not any(verdicts.kept[run.index] for run in runs)
    return box if gone else None


def _lines_of(standfirst: str | None) -> list[list[str]]:
    return [words(fold(line)) for line in (standfirst or "").split("\n")]


def _drop_with_kicker(verdicts: Verdicts, index: int, text: str, head: Head, top: Top) -> None:
    """Drop the headline with the line over it, or the standfirst behind its subject or place, which the page sets in one element."""
    title, deck = head.title or "", head.standfirst or "\n"
    leaf = verdicts.leaves[index]
    titled = len(title) >= _LONG_TITLE and text.endswith(title) and leaf.node.tag == "h1"
    told = not titled and text.endswith(deck) and len(text) - len(deck) <= _LONGEST_KICKER
    leads = (titled or told) and _leads_the_text(verdicts, index)
    if leads or (told and _is_behind_part(leaf, deck) and is_apart(verdicts, index, top)):
        verdicts.drop(index, _STANDFIRST if told else _TITLE)
        if told:
            _begin_at(verdicts, index)


def _is_behind_part(leaf: Leaf, deck: str) -> bool:
    """An element of its own holds what stands before the standfirst in its line."""
    first = next((item for item in leaf.node.items if not isinstance(item, str) or item.strip()), "")
    return not isinstance(first, str) and fold(words_under(first)) == leaf.text.removesuffix(deck).strip()


def _begins_with(text: str, head: Head) -> bool:
    """It is the headline with the standfirst, which the page sets in one element with it."""
    title, standfirst = fold(head.title or ""), fold(head.standfirst or "")
    return bool(title and standfirst) and text.startswith(title) and text.endswith(standfirst)


def _between(verdicts: Verdicts, headlines: list[int]) -> None:
    """Headings between two copies of the headline go with them."""
    for one, other in pairwise(headlines):
        for i in range(one + 1, min(other, one + _FEW)):
            if verdicts.leaves[i].node.tag in HEADINGS:
                verdicts.drop(i, _KICKER)


def _leads_the_text(verdicts: Verdicts, index: int) -> bool:
    """A heading before all paragraphs: no section of the article's begins with it."""
    heading = verdicts.leaves[index].node.tag in HEADINGS
    return heading and not any(leaf.solid for leaf in before(verdicts, index))


def _day(verdicts: Verdicts, head: Head, top: Top) -> None:
    """A line above the text, right under the standfirst or a caption, or labels at its end, that say when it appeared or was changed."""
    first = _first(verdicts)
    below = _is_standfirst(verdicts, first, top) or _is_loose_caption(verdicts, first)
    days = {moment.date() for moment in (head.published, head.modified) if moment is not None}
    for leaf in verdicts.leaves[: first + (_FEW if below else 1)] if days else ():
        beside = not leaf.node.places & GROUP or leaf.node.parent is verdicts.leaves[first].node.parent
        if verdicts.kept[leaf.index] and beside and _says_day(leaf, days):
            verdicts.drop(leaf.index, _DAY)
    for leaf in reversed(verdicts.leaves) if days else ():
        if verdicts.kept[leaf.index]:
            if leaf.node.places & GROUP or not (is_stamp(leaf.text) and _is_on(leaf.text, days)):
                break
            verdicts.drop(leaf.index, _DAY)


def _says_day(leaf: Leaf, days: set[date]) -> bool:
    """It says nothing but one of the days, behind a word or two with a colon perhaps, in whatever language: "Fecha: 3 de mayo de 2024"."""
    if says_only_when(leaf.text) or _ends_in_zone(leaf.text):
        return _is_on(leaf.text, days)
    label = _LABEL.match(leaf.text) if len(leaf.text) < _LONGEST_DAY else None
    said = leaf.text[label.end() :] if label is not None else ""
    return bool(said) and says_only_when(said) and _is_on(said, days)


def _ends_in_zone(line: str) -> bool:
    """A day and a time, and behind them the letters of a zone, known or not: "18 January 2018 - 15:01 AMT"."""
    may = line[-2:].isupper() and len(line) < _LONGEST_DAY
    return may and _ZONE.fullmatch(without_days(line)) is not None and has_time(line)


def _is_on(line: str, days: set[date]) -> bool:
    """A short line that begins with one of the days, behind a sign for it perhaps."""
    day = read_date(_SIGNS.sub("", line)) if len(line) < _LONGEST_DAY else None
    return day is not None and day.date() in days


def _is_loose_caption(verdicts: Verdicts, first: int) -> bool:
    """The first words share their box with a picture and nothing else."""
    if not verdicts.leaves:
        return False
    leaf = verdicts.leaves[first]
    picture, box = verdicts.leaves[first - 1] if first else leaf, leaf.node.parent
    beside = not picture.text and picture.node.parent is box and box is not None and box.leaves == _TWO
    return beside or (leaf.pictures > 0 and leaf.node.tag == "div")


def _is_standfirst(verdicts: Verdicts, first: int, top: Top) -> bool:
    """The text begins with a line of it."""
    text = verdicts.leaves[first].text if verdicts.leaves else ""
    begins = first_word(text) in {next(iter(line), None) for line in top.standfirst}
    return begins and words(fold(text)) in top.standfirst


def _disclosure(verdicts: Verdicts, head: Head) -> None:
    lines = {fold(line) for line in (head.disclosure or "").split("\n") if line}
    for leaf in verdicts.staying() if lines else ():
        if fold(leaf.text) in lines:
            verdicts.drop(leaf.index, _DISCLOSURE)
