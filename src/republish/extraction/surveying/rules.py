"""What is never part of an article, whatever the model thinks of it."""

from __future__ import annotations

import re

from republish._addresses import MAIL_ADDRESS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.around import is_set_around
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.measures import LONGEST_MEASURE, TEXT_TAGS, is_measure
from republish.extraction.surveying.pointers import HEADLINE_WORDS, LONGEST_LABELED, is_pointer
from republish.extraction.surveying.prompts import is_asking
from republish.extraction.surveying.sharing import is_share
from republish.extraction.surveying.survey import FIGURE, GROUP
from republish.extraction.surveying.topics import is_list_of_topics
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Node
from republish.extraction.tree.walks import links_under, part_of_table
from republish.extraction.words.lines.controls import is_control
from republish.extraction.words.lines.page_words import speaks_of_pages, turns_pages_only
from republish.extraction.words.lines.phrases import announced
from republish.extraction.words.lines.stand_ins import is_stand_in
from republish.extraction.words.lowered import holds_one, lowered

_MOMENT = re.compile(
    r"^\W*(?P<label>(?:\w+[,:]?\s+){0,3}?)\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\b[\s,|•·–-]*(?:\w+\.?\s+)?(?:\d{1,2}[:.h]\d{2})?\W*(?:\w{1,4}\.?\W*)?$"
)
_RIGHTS = re.compile(r"^[^\w\"'“”„«»‘’‚]*(?:copyright|©|\(c\)|all rights reserved|alle rechte|hak cipta)", re.I)
_SIGNED = Uncompiled(r"©|\(c\)|\b(?:19|20)\d\d\b|reserved|vorbehalten|dilindungi", re.I)
"""What a copyright line has beside the word."""
_OF_COPYRIGHT = Uncompiled(r"Copyright (?!by |held |owned |notice|remains |belongs )[a-z][^©]{20,}[.!?]$")
"""A sentence about it: "Copyright law is of no help to a choir."."""
_LABEL = Uncompiled(
    r"^\W*(?:watch|listen|read|see|video|audio|photos?|pictures|gallery|podcast|related|opinion|explainer|live|interactive|quiz|"
    r"sehen|hören|lesen|bilder|fotos?|fotostrecke|galerie|mehr|ver|lee|lea|leia|veja|escucha|mira|lire|voir|regarder|écouter|"
    r"leggi|guarda|ascolta|lees|bekijk|les|se|läs|lue|czytaj|zobacz)(?:\s+\w+)?\s?[|>»▶►]",
)
"""A word with a stroke or an arrow that says what there is to see or read elsewhere."""
_LABEL_ENDS = ("|", ">", "»", "▶", "►")
_BRACKETED = re.compile(r"\[(?:WATCH|LISTEN|VIDEO|READ)(?: (?:MORE|NOW|ALSO))?\]")
"""The same in brackets and capitals."""
_DATA = Uncompiled(r"[{\[]\s*\{?\s*\"[\w-]{1,40}\"\s*:")
"""A script's data that stand in the page as text."""
_TEMPLATE = re.compile(r"\{\{[^{}]{1,600}\}\}|\{[*%][^{}]{1,200}[*%]\}")
_STAMP = r"\d{4}[/-]\d\d[/-]\d\d[ T]\d\d:\d\d:\d\d"
_STAMPS = Uncompiled(rf"{_STAMP}\W+{_STAMP}")
_COLONS = 4
"""In two time stamps."""
_FILM = Uncompiled(r"[\d./-]{8,10}\s*[|·•]\s*\d{1,3}:\d{2}\s*min\.?$")
"""A day and how long it runs at the end of what is said of a film: "… 21.04.2024 | 3:18 min"."""
_PLAYED = Uncompiled(r"\W*(?:audio|video|podcast|film)\s?[:|]\s?.{3,150}\(\d{1,3}(?::\d\d)?\s?min\w{0,6}\.?\)", re.I)
"""The title of a player, with how long it runs: "AUDIO: The ferryman (2 Min)"."""
_WRITE_TO = Uncompiled(
    r"\W*(?:[^\s@.:!?]+ ){0,3}(?:(?:author\w*|autor\w*|auteur\w*|автор\w*|reporter\w*|writer|journalist\w*)\s?[:：]\s?)?\W?"
    rf"{MAIL_ADDRESS}\W*(?:end|ende|fin|끝)?\W*",
    re.I,
)
_PROFILE = r"(?:https?://)?(?:www\.)?(?:twitter|x|facebook|instagram|threads|tiktok|linkedin|bsky)\.(?:com|net|app)/(?:in/|profile/)?@?[\w.-]+/?"
_REACHED = Uncompiled(
    rf"\W*(?:{MAIL_ADDRESS}|{_PROFILE})(?:[\s,;|/•·]+(?:{MAIL_ADDRESS}|{_PROFILE}|@\w+))*\W*",
    re.I,
)
"""Nothing but the addresses of one writer, in the mail and on networks."""
_STROKE = "/"
"""In each address on a network."""
_CELLS = frozenset({"li", "dd", "td"})
_FEWEST_TURNS = 2
_GUTTER = Uncompiled(r"\b(?:gutter|line-?(?:nos?|numbers?))\b", re.I)
_GUTTER_ABOVE = 3
_NOWHERE = Uncompiled(r"^(?:#|javascript:.*|mailto:\?.*|)$", re.I)
"""Of buttons; a letter without an address is one to a friend."""
_LONGEST_BUTTON = 30
_LENGTH_AT_END = 14
"""Letters in which a title in brackets says how long it runs."""


def is_never(leaf: Leaf) -> bool:
    """A bare date, a player's clock, a copyright line, "WATCH | …", a script's data."""
    text = leaf.text
    if leaf.node.hidden and leaf.node.get("hidden") is not None and leaf.node.get("aria-hidden") == "true":
        return True  # For neither those who see nor those who listen: a copy for a script.
    if (leaf.node.tag != "pre" and _is_data(text)) or (
        text[:1].isdigit() and text.replace(" ", "").isdigit() and _is_gutter(leaf.node)
    ):
        return True
    if (leaf.node.tag != "pre" and is_stand_in(text)) or is_list_of_topics(leaf):
        return True
    if text.endswith(("min", "min.")) and _FILM.search(text):
        return True
    if text.endswith(")") and "min" in text[-_LENGTH_AT_END:].lower() and _PLAYED.fullmatch(text):
        return True
    if len(text) < LONGEST_LABELED and (
        (holds_one(text, _LABEL_ENDS) and _LABEL.match(lowered(text)))
        or _BRACKETED.match(text)
        or _is_shouted_link(leaf)
    ):
        return True
    if len(text) > LONGEST_MEASURE or part_of_table(leaf.node) in TEXT_TAGS or _is_said_of_term(leaf.node):
        return False
    if not leaf.node.places & GROUP and (is_control(text) or _turns_pages(leaf)):
        return True
    return is_measure(leaf) or _is_moment(leaf) or _is_rights(leaf) or _is_button(leaf)


def _is_said_of_term(node: Block) -> bool:
    """What a list says of the term before it, whatever that is: "Running time", "94 minutes"."""
    return node.tag == "dd" and not node.linked


def _turns_pages(leaf: Leaf) -> bool:
    """Nothing but what pagers say, and little but links or a word for pages: "Previous page Page 2 of 4 Next page", "Pages: 1 2 3"."""
    text = leaf.text
    if leaf.links < _FEWEST_TURNS or not turns_pages_only(text):
        return False
    return 2 * leaf.linked >= len(text) or speaks_of_pages(text)


def _is_moment(leaf: Leaf) -> bool:
    """A day and a time; behind a label one that says when a page was written, as an event or a judgment has its day too."""
    moment = _MOMENT.match(leaf.text)
    return moment is not None and (":" not in moment["label"] or "stamp" in announced(moment["label"]))


def _is_rights(leaf: Leaf) -> bool:
    """Whose the page is. What stands under a picture is said of the picture, and a link may lead to a text on copyright."""
    if not _RIGHTS.match(leaf.text) or leaf.node.places & FIGURE:
        return False
    if _SIGNED.search(leaf.text) is not None:
        return True
    return 2 * leaf.linked <= len(leaf.text) and _OF_COPYRIGHT.match(leaf.text) is None


def _is_data(text: str) -> bool:
    if text.startswith(("{", "[")) and (_DATA.match(text) or _is_template(text)):
        return True
    return text.count(":") >= _COLONS and _STAMPS.search(text) is not None


def _is_template(text: str) -> bool:
    """Mostly what a script would have put words in place of: "{{article.author}}"."""
    return text.startswith(("{{", "{*", "{%")) and 2 * len(_TEMPLATE.sub("", text)) < len(text)


def is_address(leaf: Leaf) -> bool:
    """Where to write to, after a name perhaps, as agencies end a text, or an author's address on a network: "a.marlow@harbour.example (END)"."""
    text = leaf.text
    if len(text) >= LONGEST_LABELED:
        return False
    on_network = _STROKE in text and leaf.node.tag not in _CELLS
    return _WRITE_TO.fullmatch(text) is not None or (on_network and _REACHED.fullmatch(text) is not None)


def _is_shouted_link(leaf: Leaf) -> bool:
    """A bold line of capitals that is one link: another story's headline."""
    text = leaf.text
    return (
        leaf.links == 1
        and leaf.linked >= len(text)
        and text.isupper()
        and leaf.bold > 0
        and leaf.words >= HEADLINE_WORDS
        and part_of_table(leaf.node) not in TEXT_TAGS
    )


def _is_gutter(node: Node | None) -> bool:
    """The column of line numbers beside code."""
    for _ in range(_GUTTER_ABOVE):
        if node is None:
            return False
        if node.names and _GUTTER.search(node.names):
            return True
        node = node.parent
    return False


def _is_button(leaf: Leaf) -> bool:
    """A word or two that lead nowhere: they print, share or open something."""
    short = 0 < leaf.linked < _LONGEST_BUTTON and leaf.linked + leaf.links > len(leaf.text)
    return short and all(_NOWHERE.match((link or "").strip()) for link in links_under(leaf.node))


def is_none_of_it(leaf: Leaf) -> bool:
    """What no chance makes the article's: a site's lines, what is never text, what leads to other stories or asks for something."""
    if is_boilerplate(leaf) or is_set_around(leaf):
        return True
    return is_never(leaf) or is_pointer(leaf) or is_asking(leaf) or is_share(leaf)
