"""Short lines that end a text, set like its paragraphs: who signs it, "Have fun!", a note with a star, where it was found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from functools import cache
from itertools import islice

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.judging.people.comments import is_over_comments
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.prompts import is_prompt, is_prompts
from republish.extraction.surveying.rules import (
    is_address,
    is_none_of_it,
)
from republish.extraction.surveying.survey import FIGURE, LIST, QUOTE
from republish.extraction.surveying.topics import ends_with_topics
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import leads_to_document
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.walks import links_under
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.lines.part_labels import is_over_others, is_to_be_continued, says_it_is_over
from republish.extraction.words.lines.phrases import asks_what_was_read
from republish.extraction.words.lines.told import is_told, tells_shortly
from republish.extraction.words.lowered import holds_one

_MOST, _LONGEST, _OF_FIGURES = 3, 160, 4
_LIKELY, _SURE = 0.1, 0.8
"""The chance that the model has to give one; with which one stays that only labels something."""
_LONGEST_ALONE, _LINES, _HELD = 60, frozenset({"p", "div", ""}), LIST | QUOTE | FIGURE
_MOSTLY = 0.6
"""The share of the page's paragraphs."""
_FEWEST_WORDS = 2
_MOST_PARAGRAPHS = 4
"""Of a short text: a note on what somebody else wrote ends with where that stands."""
_DASHES = ("—", "–")
_OPEN = (*COLONS, "...", "…")
"""Ends of what leads to something that is not there."""
_ARROWS = ">→»›▶"
_LABEL = Uncompiled(r"(?P<label>(?:\S+ ){0,2}\S+?)\s?[:：]\s?(?P<told>\S.*)")
"""A word or two that say what else there is, or whose the name behind them is."""
_INITIALS = Uncompiled(r"[:：]\s?(?:[^\W\d_a-z]\.\s?){2,3}$")
"""Whose a label is that ends with a full stop and is no sentence: "Editor: A.M."."""
_FEWEST_LABELLED = 2
_FEWEST_UNLINKED = 16
"""Letters of a sentence beside its links."""
_FEWEST_TOLD = 3
"""Words behind a label that tell of a thing: when and where, what it costs, who plays."""
_WORK = Uncompiled(r"(?P<maker>[^:：„“”«»\"]{4,60})[:：,]\s?[„“”«»\"][^„“”«»\"]{2,200}[“”«»\"].{3,}")
"""A book, a film, a record: who made it, what it is called, and where it came out."""
_BEHIND, _QUOTED = 10, '„“”«»"'
"""Runs behind the last paragraph; one of the marks is in the title of a work."""
_HANDLE = "@"
"""Before a name on a network, where one is to follow somebody."""


def keep_last_lines(verdicts: Verdicts) -> None:
    """Keep them right behind the last kept paragraph of a box, of its make.

    One with a label in bold letters if others begin with it: "Where to watch: on the quay".
    Those with links if all lead to other sites, in a sentence, in a short text or where the text led before: "The petition is here.";
    or to documents: "The programme (PDF)".
    """
    paragraphs = [leaf for leaf in verdicts.staying() if leaf.solid]
    last = {leaf.node.parent: leaf for leaf in paragraphs if _is_plain(leaf, verdicts)}
    short = len(paragraphs) <= _MOST_PARAGRAPHS
    led_to = cache(lambda: frozenset(link for one in paragraphs if one.links for link in links_under(one.node)))
    labels = cache(lambda: _bold_labels(verdicts))
    for paragraph in last.values():
        for leaf in islice(_beside_figures(paragraph, verdicts), _MOST):
            if not _is_alike(leaf, paragraph) or not (
                verdicts.kept[leaf.index]
                or (leaf.bold and labels()[_bold_label(leaf)] >= _FEWEST_LABELLED)
                or ends_a_text(leaf, verdicts, linking=short or _tells(leaf) or _leads_again(leaf, led_to))
            ):
                break
            verdicts.keep(leaf.index)
    if paragraphs:
        _keep_works(paragraphs[-1].index, verdicts)


def _beside_figures(paragraph: Leaf, verdicts: Verdicts) -> Iterator[Leaf]:
    """The runs right behind it, but for those of figures in its box: a picture may stand before the last line."""
    for leaf in verdicts.leaves[paragraph.index + 1 : paragraph.index + 1 + _MOST + _OF_FIGURES]:
        if not leaf.node.places & FIGURE:
            yield leaf


def _keep_works(last: int, verdicts: Verdicts) -> None:
    """Keep the lines right behind the text, in a box of their own perhaps, that name the work it speaks of."""
    for leaf in verdicts.leaves[last + 1 : last + 1 + _BEHIND]:
        node, text = leaf.node, leaf.text
        beside = node.distance or node.hidden or node.negatives or node.apart or leaf.links or leaf.kinds
        if not (verdicts.kept[leaf.index] or beside) and len(text) <= _LONGEST and holds_one(text, _QUOTED):
            found = _WORK.fullmatch(text)
            if found is not None and is_written_as_person(found["maker"].strip()):
                verdicts.keep(leaf.index)


def _bold_labels(verdicts: Verdicts) -> Counter[tuple[str, object] | None]:
    """The labels in bold letters that kept lines begin with, and the make of those lines."""
    return Counter(label for line in verdicts.staying() if (label := _bold_label(line)) is not None)


def _bold_label(line: Leaf) -> tuple[str, object] | None:
    found = _LABEL.fullmatch(line.text) if line.bold else None
    return None if found is None else (found["label"], (line.node.parent, line.node.tag, line.node.class_name))


def _tells(line: Leaf) -> bool:
    """A sentence of which more than a few words are no link: "The study appeared in Nature Climate Change."."""
    unlinked = len(line.text) - line.linked
    return line.text[-1:] in SENTENCE_ENDS and unlinked >= _FEWEST_UNLINKED and not line.bold


def _leads_again(line: Leaf, led_to: Callable[[], frozenset[str | None]]) -> bool:
    """The text leads to all that it leads to."""
    return line.links > 0 and led_to().issuperset(links_under(line.node))


def _is_plain(paragraph: Leaf, verdicts: Verdicts) -> bool:
    """In the article's own box, and no `div` where most paragraphs are of another make."""
    tag, like = paragraph.node.tag, verdicts.survey.like_text
    return not paragraph.node.distance and (tag == "p" or (tag == "div" and like(paragraph) >= _MOSTLY))


def _is_alike(leaf: Leaf, paragraph: Leaf) -> bool:
    """Beside it in one box, of the same tag and classes."""
    one, other = leaf.node, paragraph.node
    return (one.parent, one.tag, one.class_name) == (other.parent, other.tag, other.class_name)


def ends_a_text(leaf: Leaf, verdicts: Verdicts, *, linking: bool) -> bool:
    """It says something, asks for nothing and leads to nothing of the site's."""
    text, node = leaf.text, leaf.node
    if not leaf.links and is_to_be_continued(text):
        return True
    if not text or len(text) > _LONGEST or text.endswith(_OPEN) or text[-1] in _ARROWS or leaf.pictures or node.apart:
        return False
    announces = leaf.kinds and not (is_told(text, leaf.kinds) or (not leaf.links and tells_shortly(text, leaf.kinds)))
    if announces or verdicts.chances[leaf.index] < _LIKELY or not any(map(str.isalpha, text)):
        return False
    if leaf.words < _FEWEST_WORDS and not text.startswith(_DASHES):
        return False
    if leaf.links and not (
        all(map(leads_to_document, links_under(node))) or (linking and _leads_to_a_source(leaf, verdicts))
    ):
        return False
    if _only_labels(text) or is_written_as_person(text) or says_only_when(text) or asks_what_was_read(text):
        return False
    if says_it_is_over(text) or is_over_comments(text) or is_over_others(text):
        return False
    asks = is_none_of_it(leaf) or is_prompt(leaf, verdicts.chances[leaf.index], verdicts.host)
    return not (asks or ends_with_topics(leaf) or is_address(leaf))


def is_label_alone(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A last line right behind a paragraph that labels a few words, or leads to what does not follow, and of which the model is not sure: "Also here: the old light"."""
    text, node = leaf.text, leaf.node
    before = verdicts.leaves[leaf.index - 1] if leaf.index else leaf
    if verdicts.chances[leaf.index] >= _SURE or not before.solid or before.node.parent is not node.parent:
        return False
    if leaf.solid or len(text) > _LONGEST or node.tag not in _LINES or node.places & _HELD:
        return False
    if text.endswith(COLONS):
        behind = verdicts.next_said(leaf)
        return behind is None or not behind.node.places & LIST
    ended = text[-1:] in SENTENCE_ENDS and _INITIALS.search(text) is None
    return len(text) <= _LONGEST_ALONE and not ended and _only_labels(text)


def _only_labels(text: str) -> bool:
    """A label and a few words, but for somebody's name and what is theirs, or what has a number in it: "Open: 12 May, 7 pm, town hall"."""
    found = _LABEL.fullmatch(text)
    if found is None:
        return False
    told = found["told"]
    label = found["label"]
    tells = any(map(str.isdigit, told)) or (is_written_as_person(label) and not label.isupper())
    return not (tells and len(told.split()) >= _FEWEST_TOLD)


def _leads_to_a_source(leaf: Leaf, verdicts: Verdicts) -> bool:
    """To other sites, and not to where one gives, signs up or follows somebody."""
    links = (link or "" for link in links_under(leaf.node))
    return _HANDLE not in leaf.text and leads_off(leaf, verdicts.host) and not any(map(is_prompts, links))
