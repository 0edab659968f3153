"""Lines over a player or a gallery that does not come along: "Video: The old light" would head what is written below it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._html import Element, text_of
from republish.extraction.surveying.stated import squashed
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.words.lines.part_labels import titles_player

_TITLE = Removal("embed", "the title of a player or a gallery that is not part of the article")
_MOST_WORDS = 24
_PLAYERS = ("iframe", "video", "audio", "object", "embed")
_GALLERIES = ("img", "amp-img", "picture")
_SHOWN = frozenset({*_PLAYERS, *_GALLERIES})
EMBEDDED = "/embed/"
"""In the address of what is put into other pages: a player."""
_ENDS = frozenset({"hr"})
_ABOVE = 3
"""Boxes around a line of which it is all."""
_PASSED = 3
"""Empty elements behind it."""
_NEAR = 4
"""Runs from the title of a film to what is told of it: its day, how long it plays."""
_BEGINNING = 16
"""Letters that tell of most lines that they are no film's."""
_MOST_SAID = 400
"""Letters of all that stood in a section: a player says little."""


def drop_titles_of_players(verdicts: Verdicts) -> None:
    """Drop a line that names a film or a gallery right before it or says what the page's data call one, and a heading between which and the next, or a rule, was nothing but a player.

    Where the player or a picture is kept, so is the line.
    """
    if verdicts.guide.trust == "whole":
        return
    for leaf in list(verdicts.staying()):
        if not leaf.text or leaf.words > _MOST_WORDS or leaf.solid or leaf.pictures:
            continue
        heading = leaf.node.tag in HEADINGS
        if (titles_player(leaf.text) and _is_over_player(leaf, verdicts, (*_PLAYERS, *_GALLERIES))) or (
            heading and _is_over_player(leaf, verdicts, _PLAYERS, ends=True)
        ):
            verdicts.drop(leaf.index, _TITLE)
    if verdicts.survey.films:
        _drop_what_data_say_of_films(verdicts)


def _drop_what_data_say_of_films(verdicts: Verdicts) -> None:
    """Drop what the page's data call a film where the text does not go on behind it, and how they describe it behind that."""
    films, named = verdicts.survey.films, ("", -_NEAR)
    known = (*films, *films.values())
    for leaf in verdicts.survey.said:
        begun = squashed(leaf.text[:_BEGINNING])
        if not [said for said in known if said.startswith(begun)]:
            continue
        told = squashed(leaf.text)
        if told in films:
            named = told, leaf.index
            goes = verdicts.kept[leaf.index] and _leads_to_nothing(leaf, verdicts)
        else:
            goes = verdicts.kept[leaf.index] and told == films.get(named[0]) and leaf.index - named[1] <= _NEAR
        if goes and leaf.node.tag != "h1":
            verdicts.drop(leaf.index, _TITLE)


def _leads_to_nothing(line: Leaf, verdicts: Verdicts) -> bool:
    """What stands right behind it in its box, such as how long a film plays, is not kept: a part of the text may be called like the film in it."""
    behind = verdicts.next_said(line)
    return behind is None or not verdicts.kept[behind.index]


def _is_over_player(line: Leaf, verdicts: Verdicts, shown: tuple[str, ...], *, ends: bool = False) -> bool:
    """What stands right behind it shows one, and nothing of it is kept; where it `ends`, its section is over then."""
    behind = _behind(line.node)
    if behind is None or not _shows(behind, shown):
        return False
    if _stays(line, behind, verdicts):
        return False
    return not ends or (len(text_of(behind)) <= _MOST_SAID and _ends_section(behind))


def _shows(behind: Element, shown: tuple[str, ...]) -> bool:
    """One of these, or a link to what is put into other pages where players are meant."""
    if behind.tag in shown or next(behind.iter(*shown), None) is not None:
        return True
    return any(EMBEDDED in (link.get("href") or "") for link in islice(behind.iter("a"), _PASSED))


def _behind(run: Block) -> Element | None:
    """The element right behind a line, or behind the boxes of which it is all."""
    for box in islice(run.upwards(), 1 + _ABOVE):
        if not box.tag or box.spine or box.words != run.words:
            return None
        if (following := _following(box.element)) is not None:
            return following
        if (box.element.tail or "").strip():
            return None
    return None


def _following(element: Element) -> Element | None:
    """The next element beside it that holds anything, if no words stand between."""
    for sibling in islice(_siblings(element), _PASSED):
        if sibling.tag != "br" and (len(sibling) or (sibling.text or "").strip() or sibling.tag in _SHOWN):
            return sibling
    return None


def _siblings(element: Element) -> Iterator[Element]:
    one = element
    while not (one.tail or "").strip():
        one = one.getnext()
        if one is None:
            return
        yield one


def _stays(line: Leaf, behind: Element, verdicts: Verdicts) -> bool:
    """A run in it is kept, or one that it stands in."""
    for leaf in islice(verdicts.leaves, line.index + 1, None):
        if not any(behind is one or behind in one.iterancestors() for one in _elements(leaf.node)):
            return False
        if verdicts.kept[leaf.index]:
            return True
    return False


def _elements(run: Block) -> list[Element]:
    """That of a run; of a nameless one what stands in it."""
    return [run.element] if run.tag else [child.element for child in run.children()]


def _ends_section(player: Element) -> bool:
    """A rule or another heading follows it."""
    after = next(_siblings(player), None)
    return after is not None and (after.tag in _ENDS or after.tag in HEADINGS)
