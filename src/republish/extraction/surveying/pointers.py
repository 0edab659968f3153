"""Lines that say where there is more to read: an arrow, a label before another story's headline, "For more stories like this …"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.measures import TEXT_TAGS
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import links_under, part_of_table
from republish.extraction.words.lines.phrases import leads_to_others

_POINTING = Uncompiled(
    r"\W*(?:for (?:more|the latest)(?: (?:on|about|of))?(?: \w+){0,2}? (?:stor(?:y|ies)|news|articles|updates|headlines|coverage)\b|"
    r"więcej (?:takich )?(?:tematów|informacji|artykułów|wiadomości)\b.{0,40}?\bznajdziesz\b|"
    r"for (?:[\w-]+ ){0,4}?(?:news|stories|analysis|updates|coverage)(?: and (?:\w+ ){0,2}?(?:news|stories|analysis|updates|coverage))?,? (?:go|head) to\b|"
    r"(?:.{0,80}?\b)?(?:lesen|finden|sehen|hören) sie\b.{0,40}?\b(?:hier|in unserem|auf unserer)\b)",
    re.I,
)
"""Where there is more to read: "For more stories like this, check our news page"."""
_BEFORE_COLON = Uncompiled(r"[^:：]{1,50}[:：](?=\s*\S)")
_ARROW, _MOST_LINKED = Uncompiled(r"[>»→►▶]{1,2}\s*\w"), 0.8
"""Before a line that is one link: "> A Milwaukee, …"."""
_CALLING = Uncompiled(
    r"[>»→►▶]{1,2}\s*(?:read|see|watch|listen|more|also|à lire|lire|voir|lesen|lies|mehr|ver|lea|leia|leggi|lees|les|läs|czytaj)\b",
    re.I,
)
"""And one that says what to do: ">> READ ON THE HARBOUR: The bell of Mora"."""
_TURNING = Uncompiled(
    r"\W*[←«‹<]\W*(?:previous|prev|older|earlier|vorherige|zurück|älter|précédent|anterior|precedente|vorige|föregående|forrige)|"
    r".{0,160}(?:next|newer|later|nächste|weiter|neuer|suivant|siguiente|próximo|successiv|volgende|nästa|neste)\w{0,2}\b.{0,80}[→»›>]\W*$",
    re.I,
)
"""Where there is an earlier or a later one, with an arrow: "← Previous: The old light"."""
_PLAYING = re.compile(r"\d{1,2}:\d\d(?=[^\W\d_])")
"""How long a film runs, glued to its title: "02:14The old light"."""
_ARROWS = Uncompiled("[←«‹<→»›>]")
"""One of them is in whatever the pattern finds."""
_LABELED = Uncompiled(r"\[\s?[A-Z]{4,16}\s?\]?")
"""What a headline leads to: "… [INSIGHT]", "… [ANALYSIS]"."""
_FEWEST_LABELED = 2
LONGEST_LABELED = 200
_BRACKETS = 4
"""Letters, with the blanks inside."""
HEADLINE_WORDS = 4


def _leads_on(leaf: Leaf) -> bool:
    """It points with an arrow, or has a label before the headline of another story: "MORE : The bell of Mora"."""
    text = leaf.text
    if _ARROWS.search(text) and _TURNING.match(text):
        return True
    if part_of_table(leaf.node) in TEXT_TAGS:
        return False
    if (
        leaf.links == 1
        and leaf.linked >= _MOST_LINKED * len(text)
        and leaf.node.tag != "li"
        and (_ARROW.match(text) or _PLAYING.match(text))
    ):
        return True
    if _is_bracketed(leaf):
        return True
    label = _BEFORE_COLON.match(text)
    return _CALLING.match(text) is not None or (label is not None and leads_to_others(label[0]))


def _is_bracketed(leaf: Leaf) -> bool:
    """Brackets hold one link of several words and nothing else: "[ Bread is dear on the island ]"."""
    text = leaf.text
    return (
        text[0] == "["
        and text[-1] == "]"
        and leaf.links == 1
        and leaf.linked >= len(text) - _BRACKETS
        and leaf.words >= HEADLINE_WORDS
        and not any((link or "").startswith("#") for link in links_under(leaf.node))
    )


def is_pointer(leaf: Leaf) -> bool:
    """A line that says where there is more, with a link or before what links there; headlines each with a label in brackets."""
    text = leaf.text
    if leaf.links >= _FEWEST_LABELED and 2 * leaf.linked > len(text) and len(_LABELED.findall(text)) >= leaf.links:
        return True
    if 2 * leaf.linked > len(text) and len(text) < LONGEST_LABELED and _leads_on(leaf):
        return True
    short = len(text) < LONGEST_LABELED and (leaf.links > 0 or text.endswith(":"))
    return short and part_of_table(leaf.node) not in TEXT_TAGS and _POINTING.match(text) is not None
