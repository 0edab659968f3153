"""What a statement about a licence speaks of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.attributions import leads_to_another, names_another, names_this, site_by_name
from republish.evidence.blocks import Anchor, Statement
from republish.evidence.headlines import in_headline
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.story_lines import ends_a_story, is_an_example
from republish.evidence.strangers import BARS, OwnNames, Place, names_a_stranger
from republish.evidence.subjects import licensed_in, of_words_alone, says_it_of_the_rest, subject_of, without_places
from republish.evidence.suppositions import supposed
from republish.evidence.surroundings import (
    among_facts_of_another,
    beside_picture,
    beside_shown_picture,
    heading_above,
    stands_elsewhere,
)
from republish.evidence.zones import Zone
from republish.model.rights import Scope

_SEGMENT = Uncompiled(rf"{BARS}|\s[—–-]\s")
_DASH = re.compile(r"\s[—–-]\s")
_RIGHTS = Uncompiled(
    r"\b(?:some|einige|bestimmte|certains|quelques|algunos|alguns|alcuni|sommige|niektóre|некоторые|деякі|vissa|nogle|noen|beberapa|bazı|některá)"
    r" (?:rights|rechten?|droits|derechos|direitos|diritti|prawa|права|rättigheter|rettigheder|rettigheter|hak|hakları|práva)\b|بعض الحقوق|一部の権利"
)
_WORD = re.compile(r"\w+")
_QUOTED = Uncompiled(r"[\"“„«‚‘「『](?:[^\"”“»’」』]*)$|(?:^|\s)'(?=[^\W\d])(?:[^']|(?<=\w)'(?=\w))*$")
_CREDITS: tuple[tuple[str, Scope], ...] = (("software", "software"), ("image", "image"), ("sound", "part"))
_HEADED: tuple[tuple[str, Scope], ...] = (*_CREDITS, ("media", "part"))
_LINES = frozenset(["p", "div", "address", "center", "section"])
_OF_A_MANUAL = Uncompiled(r"[/.](?:docs?|documentation|manual|handbook|guide)(?=[/.]|$)")
_ARTICLE = Uncompiled(
    r"\b(?:this (?:open[- ]access )?(?:article|paper)|dieser (?:artikel|beitrag)|cet article|este art[ií](?:culo|go)|questo articolo|dit artikel)\b"
)
_EXCEPTING = Uncompiled(
    r"^\W*(?:except (?:for|where)|excepting|excluding|apart from|with the exception of)\b[^,]{3,120},"
)
"""What a sentence takes out before it says of what it speaks: "Except for pictures of others, this site is …"."""
_SET_OFF = 2
"""Dashes around what is set off."""
_PROSE_WORDS = 12
_LABEL_WORDS = 6
_TITLE_WORDS = 4
"""Words of a title that are no chance in a line that ends with them."""

_PLACES: dict[Zone, Place] = {"republish": "box", "end": "box", "footer": "edge", "sidebar": "edge"}
_FIXED: dict[Zone, Scope] = {"caption": "image", "comments": "comments", "related": "other-work", "quote": "other-work"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Reading:
    """A scope, and whether the words themselves name it."""

    scope: Scope
    explicit: bool
    pointing: bool = False
    """"This work": it may point at something named just before."""
    bare: bool = False
    """Nothing but a licence, which may be that of something named just before."""


def scope_of(
    statement: Statement, anchors: Sequence[Anchor], zone: Zone, title: str, url: str = "", *, names: str = ""
) -> Reading:
    """The words decide, where they name a subject; the place decides where they do not.

    `anchors` are those that lead to a licence. `title` is the page's own, in lower case: a statement that begins with
    another title speaks of another work; it and the page's address `url` tell manuals. `names` are those of site and people in lower case.
    What a line leads in with a colon in a story may be an example.
    """
    reading = _read(statement, anchors, zone, title, url, names=names)
    named = statement.text.lower() if reading.explicit else ""
    if zone != "body" or reading.scope not in ("article", "site"):
        return reading
    return Reading(scope="unclear", explicit=True) if is_an_example(_element(statement, anchors), named) else reading


def _element(statement: Statement, anchors: Sequence[Anchor]) -> Any:
    return statement.block if statement.text or not anchors else anchors[0].element


def _read(statement: Statement, anchors: Sequence[Anchor], zone: Zone, title: str, url: str, *, names: str) -> Reading:
    if zone in _FIXED:
        return Reading(scope=_FIXED[zone], explicit=False)
    text = statement.text.lower()
    before, after = _around_the_licence(text, anchors)
    if _asks(text) or in_headline(statement):
        return Reading(scope="explanation", explicit=True)
    if _hedged(before) or supposed(before, after) or says_it_of_the_rest(before, statement.before.lower()):
        return Reading(scope="unclear", explicit=True)
    of_text = _said_of_the_text(statement, text, zone)
    if of_text:
        return of_text
    heading = heading_above(_element(statement, anchors))
    headed = _of_heading(heading)
    for words in (site_by_name(_last_segment(before), url), _first_segment(after)):
        own = _is_manual(words, title, url) or (zone == "footer" and phrases("subject", "own_book").search(words))
        named = "site" if own else licensed_in(_EXCEPTING.sub("", words)) or licensed_in(words)
        if named and not (headed and phrases("subject", "work").search(words)):
            return _placed(named, zone, words, statement)
    if names_another(text, title, url):
        return Reading(scope="other-work" if zone in ("body", "end") else "unclear", explicit=True)
    if headed:
        return Reading(scope=headed, explicit=False)
    above = "" if ends_a_story(_element(statement, anchors)) else _without_headline(heading, title)
    credited = _credited(statement, without_places(f"{statement.before.lower()} {before} {above}"), before)
    if credited:
        return Reading(scope=credited, explicit=False)
    bare = not _count(text)
    called = OwnNames.of(f"{title} {names}", url)
    return Reading(scope=_by_place(statement, anchors, zone, heading, title, own=called), explicit=False, bare=bare)


def _said_of_the_text(statement: Statement, text: str, zone: Zone) -> Reading | None:
    """The reading of a sentence that sets the words against the pictures, or says more of what the one before it says of the page."""
    if of_words_alone(" ".join((text, *statement.after[:1])).lower()):
        return _placed("article", zone, text, statement)
    if zone in ("body", "end") and _goes_on(statement):
        return Reading(scope="article", explicit=True, pointing=True)
    return None


def _goes_on(statement: Statement) -> bool:
    """It says more of what the sentence before it says of the page itself: "This is an open access article. It is made available under …"."""
    if not phrases("subject", "goes_on").search(statement.text.lower()):
        return False
    before = statement.before.lower()
    return bool(phrases("subject", "declares").search(before)) and not phrases("subject", "image").search(before)


def _without_headline(heading: str, title: str) -> str:
    """A line above without the page's own title where that ends it, as in the post that a button would share: a map in it is no credit."""
    words = heading.split()
    starts = range(1, len(words) - _TITLE_WORDS + 1)
    first = next((start for start in starts if " ".join(words[start:]) in title), len(words))
    return " ".join(words[:first])


def _credited(statement: Statement, earlier: str, before: str) -> Scope | None:
    """What the words before a licence, or a link among them, credit: a picture, a sound, a program."""
    for noun, scope in _CREDITS:
        if phrases("subject", noun).search(earlier):
            return scope
    return "image" if phrases("subject", "bracketed").search(before) else leads_to_another(statement)


def _is_manual(words: str, title: str, url: str) -> bool:
    """A program's manual is named, and nothing else, and the page's title or address says that it is one."""
    manual = phrases("subject", "manual")
    if not manual.search(words) or subject_of(words) != "part":
        return False
    return bool(manual.search(title) or _OF_A_MANUAL.search(url))


def _placed(named: Scope, zone: Zone, words: str, statement: Statement) -> Reading:
    """Words and place together.

    "All content" or "the site" in the middle of a story is somebody's; at its edge, or with "this site", it is the publisher's.
    "This article" at a page's foot is whichever stands there, but for a foot inside the article's own element.
    """
    if named == "article" and stands_elsewhere(statement, words):
        return Reading(scope="other-work", explicit=True)
    if named == "article" and zone in ("footer", "sidebar"):
        own = (
            zone == "footer"
            and _ARTICLE.search(words)
            and next(statement.block.iterancestors("article"), None) is not None
        )
        return Reading(scope="article" if own else "site", explicit=True, pointing=True)
    if zone in ("body", "popup") and named in ("site", "article"):
        if quoted(words):
            return Reading(scope="explanation", explicit=True)
        if named == "site" and not phrases("subject", "own_site" if zone == "body" else "site").search(words):
            labelled = zone == "body" and _labelled_as_text(words)
            return Reading(scope="article" if labelled else "unclear", explicit=True)
        if phrases("subject", "work").search(words) and beside_picture(statement):
            return Reading(scope="unclear", explicit=True)
    return Reading(scope=named, explicit=True, pointing=named == "article")


def quoted(words: str) -> bool:
    """A quotation is open where the words end."""
    return bool(_QUOTED.search(words))


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
    """What is said right before a licence, with what it is said of where something between dashes parts them: "This text – but not
    the photos – is …"."""
    parts = _DASH.split(text)
    if len(parts) > _SET_OFF and phrases("words", "being").match(parts[-1]):
        text = f"{parts[-3]} {parts[-1]}"
    return _SEGMENT.split(text)[-1]


def _first_segment(text: str) -> str:
    return _SEGMENT.split(text)[0]


def _hedged(before: str) -> bool:
    return bool(phrases("hedge", "no_grant").search(_RIGHTS.sub("", before)[-120:]))


def _asks(text: str) -> bool:
    """A question about licences; a question mark after nothing but a licence's name is a button."""
    return text.endswith(("?", "？", "؟")) and bool(_WORD.search(phrases("words", "license").sub(" ", text)))


def _by_place(
    statement: Statement, anchors: Sequence[Anchor], zone: Zone, heading: str, title: str, *, own: OwnNames
) -> Scope:
    words = _count(statement.text.lower())
    licensing = any(anchor.licensing for anchor in anchors)
    if zone in ("body", "end") and beside_picture(statement):
        return "image"
    before = _around_the_licence(statement.text.lower(), anchors)[0]
    if not _labelled_as_text(before) and names_a_stranger(
        statement, before, heading, own, place=_PLACES.get(zone, "story")
    ):
        return "unclear"
    if zone in ("republish", "end"):
        return "article"
    credited = words > 0 if zone == "footer" else zone in ("sidebar", "popup")
    if credited and beside_shown_picture(statement, footer=zone == "footer"):
        return "unclear"
    if zone in ("footer", "sidebar"):
        return "site" if licensing or words <= _PROSE_WORDS else "unclear"
    if zone == "popup":
        return "article" if licensing else "unclear"
    return _in_the_text(statement, anchors, heading, title)


def _in_the_text(statement: Statement, anchors: Sequence[Anchor], heading: str, title: str) -> Scope:
    """A line that says what it is, or that is a licence and nothing else, is the article's; a name beside it is a doubt."""
    words = _count(statement.text.lower())
    licensing = any(anchor.licensing for anchor in anchors)
    if _labelled_as_text(_around_the_licence(statement.text.lower(), anchors)[0]):
        return "article"
    in_row = heading if statement.block.tag in ("dd", "td") else ""
    labelled = phrases("hedge", "label").search(in_row or statement.text.lower())
    if labelled and statement.alone and among_facts_of_another(statement):
        return "unclear"
    if labelled and (statement.alone or licensing) and words <= _LABEL_WORDS + (10 if licensing else 0):
        return "article"
    if licensing and words <= _LABEL_WORDS + 10:
        own = not _other_words(statement, anchors) or names_this(statement.text.lower(), title)
        return "article" if own else "unclear"
    return "unclear" if statement.alone and _is_bare_line(statement) else "explanation"


def _other_words(statement: Statement, anchors: Sequence[Anchor]) -> int:
    """How many words there are besides the licence's names and those that only grant it."""
    text = statement.text.lower()
    for anchor in anchors:
        if anchor.licensing and not anchor.badge:
            text = text.replace(fold("".join(anchor.element.itertext())).lower(), " ")
    return _count(phrases("words", "granting").sub(" ", text))


def _is_bare_line(statement: Statement) -> bool:
    """A paragraph that ends in a licence and no word beside it, whatever stands before a bar."""
    line = _last_segment(statement.text.lower())
    return statement.block.tag in _LINES and not _count(line)


def _count(text: str) -> int:
    return len(_WORD.findall(phrases("words", "license").sub(" ", text)))


def _labelled_as_text(words: str) -> bool:
    """Nothing but "Text:" stands before the licence."""
    return bool(phrases("hedge", "text_label").fullmatch(words))
