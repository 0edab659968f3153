"""Lines between the paragraphs that are one link: the headline of another story of the site, alone or behind "Read:"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, split_url
from republish.extraction.tree.leaves import Leaf, is_running
from republish.extraction.tree.nodes import HEADINGS, Removal, signature
from republish.extraction.tree.walks import anchors_under, links_under, words_under
from republish.extraction.words.lines.part_labels import is_over_others, label_in, leads_to_story
from republish.extraction.words.lines.phrases import leads_to_others

_TEASER = Removal("related", "the headline of another story of the site")
_FEWEST_WORDS, _LONGEST = 5, 160
_MOST = 2
"""More are a run of their own: see `excerpts`."""
_PARAGRAPHS = frozenset({"p", "div", ""})
_WHOLE = 0.97
_LABEL = Uncompiled(
    r"\W*(?:(?:explainer|analysis|opinion|interview|profile|background|timeline|podcast|video|fact[- ]check|special report|exclusive|"
    r"(?:photo )?gallery|in (?:pictures|photos)|in case you missed it|hintergrund|kommentar|analyse|reportage|entretien|dossier|análisis|"
    r"opinión|entrevista|análise|opinião|analisi|intervista|achtergrond)\s?[:：]\s?)",
    re.I,
)
_FILE = Uncompiled(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|csv|epub|mp3|mp4)$", re.I)
_NUMBER = re.compile(r"\d{5,}")
"""By which a story is kept."""
_WORD = re.compile(r"[^\W\d_]{3,}")
_FEWEST_SHARED = 3
_CALLING = re.compile(r"\W*(?P<label>[^\W\d][^:：]{1,22}?)\s?[:：]\s*(?P<rest>\S.*)", re.S)
_LONGEST_CALLING, _FEWEST_CALLED = 220, 4
"""Letters of a line that calls for a story; words of the story's headline."""
_ANNOUNCED = Uncompiled(r"\W*(?P<label>[^\W\d][^|:：]{2,30}?)\s?(?P<sign>[|:：])\s*(?P<headline>\S.*)", re.S)
_SIGNS = 2
"""Letters that the link need not hold: a full stop, quotation marks."""

_MOST_LISTED = 40
"""Links of a paragraph that lists stories."""


def drop_lone_headlines(verdicts: Verdicts) -> None:
    """Drop one or two such lines of one make, each alone between two paragraphs; bold ones where no other bold line heads a part."""
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    bold = {leaf.index for leaf in said if leaf.bold and _is_bold_line(leaf)}
    plain = {leaf.index for leaf in said if leaf.links == 1 and leaf.index not in bold and _is_plain_line(leaf)}
    for lines in (bold, plain):
        found = _alone(said, lines) if 0 < len(lines) <= _MOST else []
        if len(found) == len(lines) and all(is_headline(leaf, verdicts.host) for leaf in found):
            for leaf in found:
                verdicts.drop(leaf.index, _TEASER)


def drop_labeled_headlines(verdicts: Verdicts) -> None:
    """Drop lines of a word such as "Read:" and one link to another page of the site, which is all of the rest.

    The lines right below, each the headline of one more, go with them. So do bold lines that announce a headline without its link.
    """
    called: Leaf | None = None
    for leaf in verdicts.survey.near:
        if leaf.links != 1 and (leaf.links or not leaf.bold):
            if leaf.links and verdicts.kept[leaf.index] and _lists_stories(leaf, verdicts.host):
                verdicts.drop(leaf.index, _TEASER)
            called = None
            continue
        goes_on = called is not None and _goes_on(leaf, called, verdicts.host)
        if verdicts.kept[leaf.index] and len(leaf.text) <= _LONGEST_CALLING:
            calls = _calls_for_story(leaf, verdicts.host) if leaf.links == 1 else not leaf.links and _announces(leaf)
            if calls or goes_on:
                verdicts.drop(leaf.index, _TEASER)
        gone = leaf.links == 1 and not verdicts.kept[leaf.index]
        called = leaf if gone and (goes_on or _has_label(leaf)) else None


def _lists_stories(leaf: Leaf, host: str) -> bool:
    """A label such as "Read also", and behind it nothing but links to other pages of the site, a line for each."""
    if leaf.links > _MOST_LISTED or 2 * leaf.linked < len(leaf.text):
        return False
    if leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE):
        return False
    linked = (" ".join(words_under(anchor).split()) for anchor in anchors_under(leaf.node))
    label = leaf.text[: min((leaf.text.find(words) for words in linked), default=0)]
    rest = len(leaf.text) - len(label) - _SIGNS * leaf.links
    return bool(label) and leaf.linked >= rest and is_over_others(label) and _lead_on_site(leaf, host)


def _lead_on_site(leaf: Leaf, host: str) -> bool:
    return all(_is_page(link or "", host) for link in links_under(leaf.node))


def _calls_for_story(leaf: Leaf, host: str) -> bool:
    if leaf.node.tag in HEADINGS or leaf.node.places & (GROUP | QUOTE):
        return False
    said = _CALLING.fullmatch(leaf.text)
    called = said["rest"] if said is not None and leads_to_story(label_in(said["label"])) else _behind_label(leaf)
    called = called or _in_link(leaf)
    if len(called.split()) < _FEWEST_CALLED or leaf.linked < len(called) - _SIGNS:
        return False
    return _lead_on_site(leaf, host)


def _behind_label(leaf: Leaf) -> str:
    """The link that ends the line, where nothing but "Read also" stands before it, with a sign or without."""
    called = next((" ".join(words_under(anchor).split()) for anchor in anchors_under(leaf.node)), "")
    label = leaf.text.removesuffix(called)
    return called if called and is_over_others(label) else ""


def _in_link(leaf: Leaf) -> str:
    """The headline behind "Read also |" or "Read also:", where the link holds both."""
    said = _ANNOUNCED.fullmatch(leaf.text) if leaf.linked >= len(leaf.text) - _SIGNS else None
    return said["headline"] if said is not None and is_over_others(said["label"]) else ""


def _announces(leaf: Leaf) -> bool:
    """A bold line, "MUST READ | The bell of Mora rings again", which has lost its link perhaps."""
    if not leaf.bold or leaf.bold < _WHOLE * len(leaf.text.replace(" ", "")) or leaf.node.places & (GROUP | QUOTE):
        return False
    said = _ANNOUNCED.fullmatch(leaf.text)
    if said is None or leaf.text[-1] in ".…" or not leads_to_others(said["label"]):
        return False
    shouted = said["label"].isupper() and leaf.node.tag not in HEADINGS
    return (said["sign"] == "|" or shouted) and len(said["headline"].split()) >= _FEWEST_CALLED


def _goes_on(leaf: Leaf, called: Leaf, host: str) -> bool:
    """One link and nothing else, right below a line of the same make that calls for a story."""
    beside = called.node.parent is leaf.node.parent and signature(called.node) == signature(leaf.node)
    whole = leaf.links == 1 and leaf.linked >= len(leaf.text) - _SIGNS and leaf.words >= _FEWEST_CALLED
    return beside and whole and _lead_on_site(leaf, host)


def _has_label(leaf: Leaf) -> bool:
    said = _CALLING.fullmatch(leaf.text)
    return said is not None and (leads_to_story(label_in(said["label"])) or leads_to_others(f"{said['label']}:"))


def _alone(said: list[Leaf], lines: set[int]) -> list[Leaf]:
    """Those of the lines that stand between two paragraphs, one of them a short sentence perhaps, or before a heading.

    The first does not call for them.
    """
    return [
        leaf
        for before, leaf, behind in zip(said, said[1:], said[2:], strict=False)
        if leaf.index in lines and before.text[-1] not in ":：" and _are_around(before, behind)
    ]


def _are_around(before: Leaf, behind: Leaf) -> bool:
    """A line lies between two paragraphs, one of them a short sentence perhaps, or before a heading."""
    if before.solid:
        return is_running(behind) or _heads(behind)
    return is_running(before) and behind.solid


def _heads(leaf: Leaf) -> bool:
    return leaf.node.tag in HEADINGS


def _is_plain_line(leaf: Leaf) -> bool:
    """A paragraph or box that is nothing but a link, or a link behind one word and a colon."""
    short = leaf.node.tag in ("p", "div") and len(leaf.text) <= _LONGEST and not leaf.node.places & GROUP
    return short and leaf.linked >= _WHOLE * len(_unlabelled(leaf.text))


def _unlabelled(text: str) -> str:
    """Without what it is said to be, or the brackets around it: "Explainer: Why the wall fell", "[ Why the wall fell ]"."""
    if text.startswith("[") and text.endswith("]"):
        return text[1:-1].strip()
    label = _LABEL.match(text)
    return text[label.end() :] if label is not None else text


def _is_bold_line(leaf: Leaf) -> bool:
    """A line of its own that is all bold."""
    short = len(leaf.text) <= _LONGEST and leaf.node.tag in _PARAGRAPHS
    return short and not leaf.node.places & GROUP and leaf.bold >= _WHOLE * len(leaf.text)


def is_headline(leaf: Leaf, host: str) -> bool:
    """All of it one link to another page of the site, and no sentence."""
    if (
        leaf.links != 1
        or leaf.linked < _WHOLE * len(_unlabelled(leaf.text))
        or leaf.words < _FEWEST_WORDS
        or leaf.text[-1] in ".:…"
    ):
        return False
    return all(_leads_to_story(link or "", leaf.text, host) for link in links_under(leaf.node))


def _leads_to_story(address: str, headline: str, host: str) -> bool:
    """Another page of this site, whose address has the headline's words or a number: no form, no report, no place to go."""
    path = split_url(address).path
    if not _is_page(address, host):
        return False
    shared = set(_WORD.findall(path.lower())) & set(_WORD.findall(headline.lower()))
    return len(shared) >= _FEWEST_SHARED or _NUMBER.search(path) is not None


def _is_page(address: str, host: str) -> bool:
    """Another page of the site, no place on this one and no file."""
    path = split_url(address).path
    return "#" not in address and path.startswith("/") and not _FILE.search(path) and is_on_site(address, host)
