"""Notes on the licence behind a text, in whatever language: a small box with a badge, one named for it, a line that begins so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import FIGURE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.words.credits.license_words import is_badge, is_deed
from republish.extraction.words.tongues import any_in

_NAMED = Uncompiled(
    r"(?:^|[\s_-])(?:licen[cs]es?|licensing|creative-?commons|lizenz|licencia|licen[cç]a|licenza|copyright)(?:$|[\s_-])",
    re.I,
)
"""What systems call a box that states the licence of a text, with a link to it."""
_STATED = Uncompiled(
    r"\W*(?:(?:text|article|copyright\s*:)\W{0,3}(?:©|\(c\)|copyright)|"
    r"published by .{2,60}? under (?:the terms of )?(?:a|the) creative commons|"
    r"(?:open[- ]access\W{0,3})?(?:this is an open[- ]access article\b|this (?:(?:article|paper|chapter|text|work)\b.{0,40}?|page titled .{2,120}?) (?:is|was) "
    r"(?:an open[- ]access|(?:published|distributed|licensed|shared|made available|available) under)))",
    re.I,
)
"""How a line begins that says on what terms the text around it is there."""
_OF_PICTURES = Uncompiled(
    r"\W*(?:all |the |these )?(?:press |media )?(?:images?|photo(?:graph)?s?|pictures?|graphics|videos?)\b[^.]{0,30}?"
    r"\b(?:(?:available )?for (?:free )?download|downloadable|(?:shown |published |found )?(?:on|from) (?:the|this|our) [^.]{0,40}?\b(?:web)?site|for the (?:press|media))\b"
    r"[^.]{0,80}?\b(?:are|is|may|can)\b[^.]{0,200}?\b(?:under|licen[cs]ed|creative commons)\b",
    re.I,
)
"""The same of the pictures that a newsroom hands out, wherever it stands."""
_LABELED = Uncompiled(
    r"\W*(?:rights?|(?:usage )?licen[cs]es?|lizenz|licencia|licença|licenza)\s*[:：]\s*[^:]{2,60}", re.I
)
"""A line that names nothing else."""
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?creativecommons\.org/\S+")
_LEAVES_OUT = Uncompiled(
    r"\b(?:not (?:included|covered|part)|excluded|exempt(?:ed)?|excepted) (?:in|by|under|of|from) (?:this|the|that) (?:\w+ ){0,2}licen[cs]e|"
    r"\b(?:this|the|that) (?:\w+ ){0,2}licen[cs]e (?:does not|doesn[’']t) (?:apply to|cover|include|extend to)|"
    r"\b(?:nicht (?:von|unter|durch|in) diese[rm]?|von dieser) lizenz|\b(?:exclu\w+|pas couvert\w+|pas comprise?s) (?:de|par|dans) cette licence|"
    r"\b(?:exclu\w+|no (?:cubiert|incluid)\w+) (?:de|por|en) esta licencia|\bexcluíd\w+ desta licença",
    re.I,
)
"""How a line goes on behind it that says what the licence is not of."""
_SENTENCE = re.compile(r"[^.!?]+")
_ENGLISH = re.compile(r"\b(?:the|and|was|were|had|they|she|he)\b")
_LONG_SENTENCE = 60
"""Letters of one that says something of its own."""
_LINES = ("p", "div")
_BOXES = ("div", "section", "p", "td", "aside", "li")
_LEVELS, _MOST_LINKS, _MOST_WORDS, _BEGINNING, _MOST_LETTERS = 3, 20, 200, 300, 2_000
_NOTE = Removal("legal", "what the page says of its licence")


def drop_license_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept behind the text in such a box."""
    boxes = set(_boxes(verdicts.survey.root.element)) if verdicts.licensed else set()
    if verdicts.guide.granted:
        boxes.update(_granting(verdicts.guide.granted))
    pictured = {box for box in boxes if _OF_PICTURES.match(_beginning(box))}
    for leaf in verdicts.leaves if boxes else ():
        said = boxes if leaf.index > verdicts.survey.first else pictured
        if verdicts.kept[leaf.index] and _is_in_one(leaf, said):
            verdicts.drop(leaf.index, _NOTE)


def _boxes(root: Element) -> Iterator[Element]:
    """The smallest box of words around each badge, each named one around a link to a licence, and each line that begins so."""
    links = list(islice((link for link in root.iter("a") if _is_deed(link)), _MOST_LINKS))
    badges = list(filter(_is_badge, links))
    if len({link.get("href").rstrip("/") for link in badges}) <= 1:  # Badges of several are explained.
        for link in badges:
            yield from islice(_with_words(link), 1)
    for link in links:
        yield from islice((box for box in _with_words(link) if _states_it(box)), 1)
        yield from (box for box in islice(link.iterancestors(*_BOXES), 1) if _begins_so(box) and not _goes_on(box))


def _granting(elements: Iterable[Element]) -> Iterator[Element]:
    """Those of the elements that grant the licence which begin so, each with what follows: the licence's address alone, what it leaves out."""
    for element in filter(_begins_so, elements):
        if _goes_on(element):
            continue
        yield element
        for beside in islice(element.itersiblings(*_LINES), _LEVELS):
            text = text_of(beside)
            if not _ADDRESS.fullmatch(text) and not _LEAVES_OUT.search(text[:_BEGINNING]):
                break
            yield beside


def _is_deed(link: Element) -> bool:
    address = link.get("href") or ""
    return "commons" in address and is_deed(address)


def _is_badge(link: Element) -> bool:
    image = next(link.iter("img"), None)
    return image is not None and is_badge(image.get("src") or "", image.get("alt"), link.get("href"))


def _begins_so(box: Element) -> bool:
    said = _beginning(box)
    if box.tag in _LINES and _LABELED.fullmatch(said):
        return True
    return _STATED.match(said) is not None or _OF_PICTURES.match(said) is not None


def _goes_on(box: Element) -> bool:
    """An English sentence of it says something else, at length: of other languages it is not known what they say."""
    sentences = _SENTENCE.findall("".join(box.itertext())[:_MOST_LETTERS])
    return any(
        len(said) >= _LONG_SENTENCE and _ENGLISH.search(said) and not _terms().search(said) for said in sentences
    )


@cache
def _terms() -> re.Pattern[str]:
    """What any sentence holds that is on such terms, or on the paper that they are of."""
    return re.compile(any_in("extraction_terms.toml", "terms"), re.I)


def _beginning(box: Element) -> str:
    return "".join(box.itertext())[:_BEGINNING]


def _with_words(link: Element) -> Iterator[Element]:
    """Boxes around a link that hold words and no picture beside its own, the smallest first."""
    for box in islice(link.iterancestors(*_BOXES), _LEVELS):
        if len(list(islice(box.iter("img"), 2))) > 1:
            return
        if any(map(str.strip, box.itertext())):
            yield box


def _states_it(box: Element) -> bool:
    """It is named for a licence and follows no picture, whose licence it might be."""
    before = box.getprevious()
    pictured = before is not None and (before.tag == "img" or next(before.iter("img"), None) is not None)
    return _NAMED.search(box.get("class") or box.get("id") or "") is not None and not pictured


def _is_in_one(leaf: Leaf, boxes: set[Element]) -> bool:
    if leaf.node.places & FIGURE:
        return False
    around: Iterator[Block] = islice(leaf.node.upwards(), _LEVELS)
    return any(box.tag and box.element in boxes and not box.spine and box.words <= _MOST_WORDS for box in around)
