"""What a statement about a licence speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from republish._text import fold
from republish.evidence.blocks import Anchor, Statement
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.zones import Zone
from republish.model.rights import Scope

_SEGMENT = re.compile(r"[|•·;▪●★]|\s//\s|\s[—–-]\s")
_RIGHTS = re.compile(
    r"\b(?:some rights reserved|(?:einige|bestimmte) rechte vorbehalten|(?:algunos|alguns) (?:derechos|direitos) reservados)\b"
)
_WORD = re.compile(r"\w+")
_FILLER = re.compile(
    r"\b(?:creative|commons?|cc|by|nc|nd|sa|zero|attribution|non|commercial|noncommercial|share|alike|sharealike|no|derivs|derivatives|derivative|works|international|unported|"
    r"generic|licen[cs]ed?|lizenz\w*|licencia|licença|licenza|licence|some|rights|reserved|copyright|under|unter|the|a|an|der|die|eine[rm]?|\d+|namensnennung|nicht|kommerziell|bedingungen|weitergabe|keine|bearbeitung(?:en)?|deutschland|text|c)\b"
)
_QUOTED = re.compile(r"[\"“„«‚‘「『](?:[^\"”“»’」』]*)$")
_TITLED = re.compile(r"^\W{0,2}[\"“„«»](?P<title>[^\"”“»«]{2,150})[\"”“»«],? (?:by|von|par|por|di|da|door|od|oleh|av) ")
_CREDITS: tuple[tuple[str, Scope], ...] = (("software", "software"), ("image", "image"))
_HEADED: tuple[tuple[str, Scope], ...] = (*_CREDITS, ("media", "part"))
_HEADING = 80
_BOX = 400
_CLIMBS = 4
_PIECES = 50
_PAGES = frozenset(["body", "html", "main", "article"])
_CAPTION = 200
_PICTURES = 20
_BADGE = re.compile(r"creativecommons|licensebuttons|licen[cs]e|cc[-_.]?by|/cc[-_.]|/by[-_]", re.I)
_PROSE_WORDS = 25
_LABEL_WORDS = 6

_FIXED: dict[Zone, Scope] = {"caption": "image", "comments": "comments", "related": "other-work", "quote": "other-work"}
_NOUNS: tuple[tuple[str, Scope], ...] = (
    ("contributions", "contributions"),
    ("source", "other-work"),
    ("software", "software"),
    ("content", "site"),
    ("image", "image"),
    ("comments", "comments"),
    ("other", "part"),
    ("site", "site"),
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A scope, and whether the words themselves name it."""

    scope: Scope
    explicit: bool
    pointing: bool = False
    """"This work": it may point at something named just before."""


def scope_of(statement: Statement, anchors: Sequence[Anchor], zone: Zone, title: str) -> Reading:
    """The words decide, where they name a subject; the place decides where they do not.

    `anchors` are those that lead to a licence. `title` is the page's own, in lower case: a statement that begins with
    another title speaks of another work.
    """
    if zone in _FIXED:
        return Reading(scope=_FIXED[zone], explicit=False)
    text = statement.text.lower()
    before, after = _around_the_licence(text, anchors)
    if _asks(text):
        return Reading(scope="explanation", explicit=True)
    if _hedged(before):
        return Reading(scope="unclear", explicit=True)
    heading = heading_above(statement.block if text or not anchors else anchors[0].element)
    headed = _of_heading(heading)
    for words in (_last_segment(before), _first_segment(after)):
        named = subject_of(words)
        if named and not (headed and phrases("subject", "work").search(words)):
            return _placed(named, zone, words, statement)
    if zone in ("body", "end") and _names_another(text, title):
        return Reading(scope="other-work", explicit=True)
    if headed:
        return Reading(scope=headed, explicit=False)
    earlier = without_places(f"{statement.before.lower()} {before} {heading}")
    for noun, scope in _CREDITS:
        if phrases("subject", noun).search(earlier):
            return Reading(scope=scope, explicit=False)
    return Reading(
        scope=_by_place(statement, zone, heading, licensing=any(a.licensing for a in anchors)), explicit=False
    )


def _placed(named: Scope, zone: Zone, words: str, statement: Statement) -> Reading:
    """Words and place together.

    "All content" in the middle of a story is somebody's content; at its edge, or with "this site", it is the publisher's.
    """
    if named == "article" and zone in ("footer", "sidebar"):
        return Reading(scope="site", explicit=True, pointing=True)
    if zone in ("body", "popup") and named in ("site", "article"):
        if quoted(words):
            return Reading(scope="explanation", explicit=True)
        if named == "site" and not phrases("subject", "site").search(words):
            return Reading(scope="unclear", explicit=True)
        if phrases("subject", "work").search(words) and beside_picture(statement):
            return Reading(scope="unclear", explicit=True)
    return Reading(scope=named, explicit=True, pointing=named == "article")


def _names_another(text: str, title: str) -> bool:
    """A credit that begins with a title, as CC's chooser and Openverse write it: whose title is it?"""
    found = _TITLED.match(text)
    if not found:
        return False
    return _letters(found["title"]) not in _letters(title)


def quoted(words: str) -> bool:
    """A quotation is open where the words end."""
    return bool(_QUOTED.search(words))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text))


def heading_above(element: Any) -> str:
    """The short line right above an element, or above its list, its row or the small box that it begins."""
    if element.tag in ("li", "dt", "tr"):
        element = element.getparent()
    climbs = 0 if element is None or element.tag in ("dd", "td") else _CLIMBS
    while element is not None:
        above = element.getprevious()
        if above is not None:
            return _line_above(above, boxed=climbs < _CLIMBS)
        element = element.getparent() if climbs and _begins_a_box(element) else None
        climbs -= 1
    return ""


def _line_above(above: Any, *, boxed: bool) -> str:
    if not isinstance(above.tag, str) or above.tag in ("script", "style") or (boxed and above.tag == "h1"):
        return ""
    return short_text(above, _HEADING).lower()


def _begins_a_box(element: Any) -> bool:
    """It comes first in something small: nothing but a licence and its heading can be in there."""
    box = element.getparent()
    if box is None or box.tag in _PAGES or fold(box.text or ""):
        return False
    return not fold("".join(islice(box.itertext(), _PIECES))) or bool(short_text(box, _BOX))


def _of_heading(heading: str) -> Scope | None:
    """What a heading that speaks of a licence says it is of: "Photo licence", "Lizenz des Podcasts"."""
    if not phrases("subject", "license_word").search(heading):
        return None
    return next((scope for noun, scope in _HEADED if phrases("subject", noun).search(heading)), None)


def _around_the_licence(text: str, anchors: Sequence[Anchor]) -> tuple[str, str]:
    """The words before the first mention or link of a licence, and the words after it."""
    cue = first_cue("license", text)
    starts = [len(anchor.before) for anchor in anchors] + ([cue.start()] if cue else [])
    start = min(starts, default=len(text))
    end = cue.end() if cue and cue.start() <= start else start
    return text[:start], text[end:]


def _last_segment(text: str) -> str:
    return _SEGMENT.split(text)[-1]


def _first_segment(text: str) -> str:
    return _SEGMENT.split(text)[0]


def without_places(text: str) -> str:
    """Lower-case words without those that only say where a thing stands: "in this article"."""
    return phrases("subject", "in").sub(" ", text)


def subject_of(text: str) -> Scope | None:
    """What lower-case words speak of, where they name it; "this article" before anything else."""
    bare = without_places(text)
    if phrases("subject", "this").search(bare) or phrases("subject", "text_of").search(text):
        return "article"
    return next((scope for noun, scope in _NOUNS if phrases("subject", noun).search(bare)), None)


def _hedged(before: str) -> bool:
    return bool(phrases("hedge", "no_grant").search(_RIGHTS.sub("", before)[-120:]))


def _asks(text: str) -> bool:
    """A question about licences; a question mark after nothing but a licence's name is a button."""
    return text.endswith(("?", "？", "؟")) and bool(_WORD.search(_FILLER.sub(" ", text)))


def _by_place(statement: Statement, zone: Zone, heading: str, *, licensing: bool) -> Scope:
    words = len(_WORD.findall(_FILLER.sub(" ", statement.text.lower())))
    if zone in ("body", "end") and beside_picture(statement):
        return "image"
    if zone in ("republish", "end"):
        return "article"
    if zone in ("footer", "sidebar"):
        return "site" if licensing or words <= _PROSE_WORDS else "unclear"
    if zone == "popup":
        return "article" if licensing else "unclear"
    in_row = heading if statement.block.tag in ("dd", "td") else ""
    labelled = phrases("hedge", "label").search(in_row or statement.text.lower())
    if labelled and statement.alone and _among_facts_of_another(statement):
        return "unclear"
    if (licensing or (labelled and statement.alone)) and words <= _LABEL_WORDS + (10 if licensing else 0):
        return "article"
    return "explanation"


def _among_facts_of_another(statement: Statement) -> bool:
    """The licence's line stands among others that tell of a book, a record or a program."""
    lines = " ".join(islice(statement.block.itertext(), _PIECES))[:_BOX]
    return bool(phrases("hedge", "facts").search(fold(lines).lower()))


def short_text(element: Any, longest: int) -> str:
    """The words of an element, or nothing when they are more than a line; reads no further than that."""
    pieces: list[str] = []
    for piece in element.itertext():
        pieces.append(piece)
        if sum(map(len, pieces)) > 4 * longest:
            return ""
    words = fold("".join(pieces))
    return words if len(words) <= longest else ""


def beside_picture(statement: Statement) -> bool:
    """A short line in or right under the block of a picture is its credit."""
    block = statement.block
    above = block.getprevious()
    if _has_picture(block):
        return True
    if above is None or not _has_picture(above):
        return False
    return bool(short_text(above, _CAPTION)) or not fold("".join(islice(above.itertext(), _PIECES)))


def _has_picture(element: Any) -> bool:
    """An image that is neither a licence's badge nor inside a link to one."""
    return any(not _BADGE.search(_addresses(image)) for image in islice(element.iter("img"), _PICTURES))


def _addresses(image: Any) -> str:
    link = next((ancestor for ancestor in image.iterancestors("a")), None)
    around = f"{link.get('href') or ''} {link.get('rel') or ''}" if link is not None else ""
    return f"{image.get('src') or ''} {around}"
