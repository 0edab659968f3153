"""Small boxes about an author: above or behind the text by their first line, which is the name; anywhere by what they are called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from republish._html import text_of
from republish.extraction.judging.notes import is_note
from republish.extraction.judging.people.author_boxes import AUTHOR_BOX
from republish.extraction.surveying.leading_boxes import named_box
from republish.extraction.surveying.survey import GROUP, LIST, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import begins_with
from republish.extraction.words.head_data import phrases
from republish.model import Author

_AUTHOR = "author"
_LEVELS, _MOST_WORDS, _MOST_RUNS = 6, 150, 10
_LONGEST_LINE = 60
_NAME_AND_ROLE = 2
_AMONG = 3
"""Paragraphs side by side, as those of the article are."""
_SECTION = 2
"""Paragraphs that name no author: more than a card has."""


def drop_author_cards(verdicts: Verdicts, authors: Sequence[Author]) -> None:
    """Drop what is kept of such a box but for notes, where it holds more than the name; so a list of authors behind the text."""
    names = frozenset(author.name.casefold() for author in authors)
    paragraphs = [leaf for leaf in verdicts.staying() if leaf.solid] if names else []
    beside = Counter(leaf.node.parent for leaf in paragraphs)
    text = [leaf.index for leaf in paragraphs if beside[leaf.node.parent] >= _AMONG]
    if not text:
        return
    for leaf in _named(verdicts, names):
        box = _card(leaf, names, verdicts)
        places = box.span() if box is not None else range(0)
        if places and (places[-1] < text[0] or places[0] > text[-1]):
            _drop(verdicts, places)
    for box in _lists(verdicts.leaves[text[-1] + 1 :], tuple(names), verdicts):
        _drop(verdicts, box.span())


def _drop(verdicts: Verdicts, places: range) -> None:
    for place in places:
        if not is_note(verdicts.leaves[place]):
            verdicts.drop(place, AUTHOR_BOX)


def drop_called_author_cards(verdicts: Verdicts, authors: Sequence[Author]) -> None:
    """Drop what is kept of a small box that is named for authors, in whatever language, and begins a line with the name of one."""
    names = tuple(author.name.casefold() for author in authors)
    longest = max(map(len, names), default=0)
    for leaf in verdicts.amid if names else ():
        node = leaf.node
        if not node.names and (node.parent is None or node.parent.spine):  # No box around it is small.
            continue
        said = leaf.index in verdicts.speakers or node.places & QUOTE
        if node.spine or said or not leaf.text[:longest].casefold().startswith(names):
            continue
        box, kind = named_box(leaf.node)
        if box is not None and kind == _AUTHOR:
            _drop(verdicts, box.span())


def _is_section(box: Block, names: frozenset[str], verdicts: Verdicts) -> bool:
    """It holds sure paragraphs of the text beside the byline, as the first part of an article does."""
    if box.solid < _SECTION:
        return False
    words = {word for name in names for word in name.split()}
    said = (verdicts.leaves[place] for place in box.span() if verdicts.kept[place])
    told = [leaf.text.casefold() for leaf in said if verdicts.is_sure_of(leaf)]
    return len(told) >= _SECTION and not any(word in text for text in told for word in words)


def _named(verdicts: Verdicts, names: frozenset[str]) -> Iterator[Leaf]:
    """The lines that are an author's name, "By" before it perhaps, or behind it in an element of its own what they are."""
    ends = tuple(names)
    for leaf in verdicts.amid:
        text = leaf.text
        if leaf.node.places & (GROUP | QUOTE) or len(text) > _LONGEST_LINE:
            continue
        if not text.casefold().endswith(ends):
            if text.casefold().startswith(ends) and _is_name_and_role(leaf, ends):
                yield leaf
            continue
        by = phrases().before_name.match(text)
        if (text[by.end() :] if by else text).strip().casefold() in names:
            yield leaf


def _is_name_and_role(leaf: Leaf, names: tuple[str, ...]) -> bool:
    """One element of the line says the name, and the next, the last, a role."""
    parts = [text_of(part.element).strip() for part in leaf.node.children()]
    return len(parts) == _NAME_AND_ROLE and parts[0].casefold() in names and phrases().roles.are_in(parts[1])


def _lists(behind: Sequence[Leaf], names: tuple[str, ...], verdicts: Verdicts) -> Iterator[Block]:
    """The lists behind the text of which every item begins with the name of an author, a link."""
    for leaf in behind:
        if leaf.links and leaf.node.places & LIST and leaf.text.casefold().startswith(names):
            around = [box for box in leaf.node.above() if box.tag in ("ol", "ul")]
            if around and around[-1].words <= _MOST_WORDS and not around[-1].spine:
                items = [item for item in around[-1].blocks() if item.words]
                if all(_first_words(item, verdicts).startswith(names) for item in items):
                    yield around[-1]


def _first_words(item: Block, verdicts: Verdicts) -> str:
    return next((verdicts.leaves[i].text.casefold() for i in item.span() if verdicts.leaves[i].text), "")


def _card(name: Leaf, names: frozenset[str], verdicts: Verdicts) -> Block | None:
    """The outermost small box that begins with the name and tells something of the person."""
    found: Block | None = None
    for box in islice(name.node.above(), _LEVELS):
        if box.spine or box.words > _MOST_WORDS or box.leaves > _MOST_RUNS or _is_section(box, names, verdicts):
            break
        found = box if box.solid and begins_with(box, name.node) else found
    return found
