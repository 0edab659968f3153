"""A deck: sentences right under the headline that are set apart from the text, though nothing names them so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element, text_of
from republish.extraction.head.deck.description import length
from republish.extraction.head.scan import naming
from republish.extraction.head.words import is_longer, short_text, text_within
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.lines.part_labels import part_begun
from republish.extraction.words.lines.phrases import announced

BESIDE = re.compile(
    r"(?<![\dA-Za-z])(?:19|20)\d\d(?![\dA-Za-z])|(?<=[\u0e00-\u0e7f.])\s?25[4-7]\d(?!\d)|"
    r"(?<!\d)(?:[۱١][۳۴٣٤]|[۲٢][۰٠]|२०|২০)\d\d(?!\d)|\bshare (?:on|this|via)\b|share ?tweet|\b\d+ min(?:ute)?s?\b|^\W*(?:(?:words|text|written|story) )?(?:by|von|par|por|di|door)[\s:]",
    re.I,
)
"""What stands beside a deck: who wrote the text, when, how long it takes to read, buttons."""
is_named_otherwise = naming(
    r"subscri|paywall|newsletter|caption|credit|author|breadcrumb|disclos|info[_-]?box|(?:^|[\s_-])(?:card|note|alert|notice|hint|help|tooltip|date|dates|time|timestamp|lead-\w+)(?:$|[\s_-])"
)
_DECKS = frozenset({"p", "div", "span"})
_LISTS = frozenset({"ul", "ol"})
_RUNNING_TAGS = frozenset({"p", "h2", "h3", "h4"})
OTHER = ("a", "time", "img", "button", "ul", "ol", "table", "iframe", "video", "h1", "h2", "h3", "h4")
ENDED = re.compile(r"[.!?…。！？][”\"’»)]?$")
_FEWEST_WORDS, _SHORTEST, _LONGEST = 6, 30, 350
_LONGEST_IN_HEAD = 600
"""Letters of a deck; in a header it may be longer."""
_RUNNING, _SHORT_BOX = 80, 300
"""Letters of a paragraph of the text; and of what may stand between a deck and the text: a byline, buttons."""
_FRONT = "section"
"""What may hold all that stands between headline and text, the deck first."""
_HEADS = frozenset({"header", "hgroup", "d-title"})
"""The last is Distill's."""
_is_head = naming(
    r"(?:page|article|post|story|entry|content)[_-]{0,2}(?:header|head|hero)(?:$|[\s_-])", hints="head|hero"
)
_PLAIN = frozenset({"div", "hgroup"})
_OPENING = frozenset({"div", "header"})
"""Boxes that may hold a deck before all else."""
_LOWER = frozenset({"h2", "h3", "h4", "h5", "h6"})
_FEWEST_WORDS_OF_LINE, _FEWEST_LETTERS = 4, 19
"""Of a heading, which needs no full stop."""
_FEWEST_OF_OPEN = 8
"""Words of a line that has no full stop and no mark of a heading."""
_LONG_WORD, _LONGEST_LABEL = 12, 25
_BOXES = 2
_SIBLINGS = 12
_HEADED, _OVER_HEADER = 3, 5


def deck_of(heading: Element) -> Element | None:
    """What stands right behind a headline, or behind the box that ends with it, if it is a sentence apart from the text.

    Behind it comes who wrote it, or when, or nothing more in the header.
    """
    head = next((box for box in _ending_with(heading) if not _ends(box)), heading)
    deck = next(filter(is_filled, islice(head.itersiblings(), _SIBLINGS)), None)
    deck = deck.getnext() if deck is not None and deck.tag in _LISTS and _is_label(deck) else deck
    if deck is not None and deck.tag == _FRONT:
        deck = next(filter(is_filled, islice(deck, 1)), deck)
    deck = _first_of_header(deck) if deck is not None and deck.tag == "div" else deck
    if deck is None or deck.tag not in _DECKS:
        return None
    text = short_text(said := as_said(deck), _LONGEST_IN_HEAD if _is_in_head(deck) else _LONGEST)
    if length(text) < _SHORTEST:
        return None
    if not (_is_sentence(said, text) or _is_line_of_head(deck, said, text)):
        return deck if _is_line_over_byline(deck, said, text) else None
    behind = list(filter(is_filled, islice(deck.itersiblings(), _SIBLINGS)))
    if not behind:
        return deck if _ends_the_head(head, deck) else None
    if any(map(_is_running, behind)):
        return None
    alone = _is_in_head(deck) and not any(is_longer(one, _SHORT_BOX) for one in behind)
    return deck if alone or _is_beside(behind[0]) else None


def _is_beside(box: Element) -> bool:
    """It says who wrote the text, or when."""
    return BESIDE.search(short_text(box, _SHORT_BOX)) is not None or next(box.iter("time"), None) is not None


def _is_running(block: Element) -> bool:
    """A paragraph of the text, and no line that says when, with buttons whose words are not seen."""
    return block.tag in _RUNNING_TAGS and is_longer(block, _RUNNING) and next(block.iter("time"), None) is None


def _first_of_header(box: Element) -> Element:
    """The paragraph that a header begins with which the box begins with, where the headline stands over both; the box itself otherwise."""
    inner = box
    for _ in range(_OVER_HEADER):
        first = next(filter(is_filled, inner), None)
        if first is None or inner.tag not in _OPENING:
            return box
        if first.tag == "p":
            return first if inner.tag == "header" else box
        inner = first
    return box


def _ending_with(heading: Element) -> Iterator[Element]:
    """The headline and the plain boxes that hold nothing behind it."""
    yield heading
    box = heading
    for up in islice(heading.iterancestors(), _BOXES):
        if up.tag not in _PLAIN or not _ends(box):
            return
        yield (box := up)


def is_filled(element: Element) -> bool:
    """It holds something: a paragraph in a paragraph leaves empty ones around it."""
    return len(element) > 0 or bool((element.text or "").strip())


def _is_label(box: Element) -> bool:
    """A word or two that say what kind of text it is: "Article", "Long read"."""
    return len(short_text(box, _LONGEST_LABEL)) > 0 and not BESIDE.search(short_text(box, _LONGEST_LABEL))


def _ends(box: Element) -> bool:
    """Nothing stands behind it but buttons."""
    behind = islice(box.itersiblings(), _SIBLINGS)
    return all(one.tag == "button" or _is_of_buttons(one) for one in behind)


def _is_of_buttons(box: Element) -> bool:
    """It has one, and says nothing else: what a button says is not read."""
    return next(box.iter("button"), None) is not None and text_within(box, _SHORT_BOX) == ""


def _is_in_head(deck: Element) -> bool:
    return deck.getparent().tag in _HEADS


def _is_line_of_head(deck: Element, said: Element, text: str) -> bool:
    """A paragraph in the header or the headline's group: it needs no full stop."""
    return deck.tag == "p" and _is_in_head(deck) and _is_sentence(said, text, ended=False) and _may_sum_up(deck)


def _is_line_over_byline(deck: Element, said: Element, text: str) -> bool:
    """Words of which most are small, enough for a sentence though it has no full stop, with who wrote the text, or when, right behind them."""
    words = (text if said is deck else short_text(deck, _LONGEST)).split()
    small = sum(word[:1].islower() for word in words)
    if len(words) < _FEWEST_OF_OPEN or 2 * small <= len(words) or not _is_sentence(said, text, ended=False):
        return False
    behind = next(filter(is_filled, islice(deck.itersiblings(), _SIBLINGS)), None)
    line = short_text(behind, _SHORT_BOX) if behind is not None else ""
    return bool(line) and _may_sum_up(deck) and (BESIDE.search(line) is not None or without_days(line) != line)


def heading_deck_of(heading: Element) -> Element | None:
    """The lower heading or bold line right behind a headline, in the next box perhaps, if who wrote the text, or when, comes right behind it."""
    box, line = heading, next(heading.itersiblings(), None)
    for _ in range(_BOXES):
        if line is not None or box.getparent() is None:
            break
        box = box.getparent()
        line = next((one for behind in islice(box.itersiblings(), 1) for one in behind.iterchildren()), None)
    while line is not None and line.tag in _PLAIN and len(line) == 1 and not (line.text or "").strip():
        box, line = line, line[0]
    if line is None or not (line.tag in _LOWER or is_bold(line)) or not _may_sum_up(line):
        return None
    after = next(line.itersiblings(), None)
    if after is None and box is not heading:
        after = next(box.itersiblings(), None)
    return line if after is not None and BESIDE.search(short_text(after, _SHORT_BOX)) else None


def is_bold(block: Element) -> bool:
    """All of its words are set in bold."""
    bold = next(block.iter("strong", "b"), None)
    return bold is not None and text_of(bold) == text_of(block)


def _may_sum_up(line: Element) -> bool:
    """Words enough that lead nowhere and are no byline."""
    text = short_text(line, _LONGEST)
    enough = length(text) >= _FEWEST_LETTERS and count_words(text) >= _FEWEST_WORDS_OF_LINE
    linked = line.getparent().tag == "a" or next(as_said(line).iter("a"), None) is not None
    return enough and not linked and not BESIDE.search(text) and not is_named_otherwise(line.get("class") or "")


def count_words(text: str) -> int:
    """How many there are, about a third of the letters where blanks part none."""
    spaced = text.count(" ") + 1
    return len(text) // 3 if spaced * _LONG_WORD <= len(text) else spaced


def _ends_the_head(heading: Element, deck: Element) -> bool:
    """Nothing more is in the header, or in a box that holds but these two, a label above them perhaps."""
    box = deck.getparent()
    if box.tag in _HEADS or _is_head(box.get("class") or ""):
        return True
    parts = list(filter(is_filled, islice(box, _SIBLINGS))) if box.tag == "div" else []
    return len(parts) <= _HEADED and parts[-2:] == [heading, deck]


def _is_sentence(said: Element, text: str, *, ended: bool = True) -> bool:
    """Words enough with a full stop behind them, in one paragraph without anything else; `said` is what says them."""
    if count_words(text) < _FEWEST_WORDS or (ended and not ENDED.search(text)) or is_stamp(text) or part_begun(text):
        return False
    if any(is_named_otherwise(one.get("class") or "") for one in islice(said.iter("p", "div", "span"), _SIBLINGS)):
        return False
    return next(said.iter(*OTHER), None) is None and len(list(islice(said.iter("p"), 2))) < 2


def is_stamp(text: str) -> bool:
    """When the text was published or changed, which may end like a sentence: "Updated March 4, 2026, 10:00 a.m."."""
    return len(text) < _RUNNING and BESIDE.search(text) is not None and announced(text).get("stamp") == 0
