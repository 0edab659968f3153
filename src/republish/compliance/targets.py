"""Where the links of a text lead on a published page: the words may be the same, and what readers are sent to another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal
from urllib.parse import parse_qsl

from republish import _html
from republish._addresses import carried, place_of
from republish._data_files import data_table
from republish._spoken import spoken
from republish.compliance.answers import Case
from republish.compliance.copies import is_on_cc
from republish.compliance.leave import edits_the_body, forbids_changes
from republish.compliance.passages import Anchor
from republish.compliance.vicinity import passages_of_the_text
from republish.licenses import parse_license
from republish.model import Finding


def changed_links(case: Case) -> Iterator[Finding]:
    """One finding for all links that lead elsewhere, or earn somebody money there; a link that is gone is none of them.

    It asks, unless the licence lets the use edit the text.
    """
    changed = list(_changed(case)) if case.compared and not case.counted_by else []
    if not changed:
        return
    anchor, href = changed[0]
    many = f"{len(changed)} links of the text lead elsewhere than in the original, the first"
    said = "A link of the text leads elsewhere than in the original" if len(changed) == 1 else many
    text = f"{said}: “{anchor.text}” to <{anchor.href}> instead of <{href}>. Set it back."
    tool = case.package.review.license
    free = tool is not None and not forbids_changes(tool) and edits_the_body(case.package.review.use)
    level: Literal["info", "question"] = "info" if free else "question"
    yield Finding(code="link-changed", level=level, text=text, source=case.package.article.url)


def _changed(case: Case) -> Iterator[tuple[Anchor, str]]:
    """The links in the text's lines that the original has with the same words, and to where it has them."""
    asked: dict[str, list[str]] = {}
    for link in _html.fragment(str(case.package.body)).iter("a"):
        if place_of(link.get("href") or ""):
            asked.setdefault(spoken(_html.text_of(link)), []).append(link.get("href") or "")
    numbers = dict.fromkeys(passages_of_the_text(case)) if asked else ()
    for anchor in (anchor for number in numbers for anchor in case.copy.passages[number].anchors):
        hrefs = asked.get(spoken(anchor.text), [])
        if hrefs and not any(_is_same(anchor.href, href) for href in hrefs) and not _is_of_the_page(case, anchor):
            yield anchor, hrefs[0]


def added_links(case: Case) -> Iterator[Finding]:
    """One finding for all links that somebody put on words of the text, as plugins for links within a site and to shops do.

    It asks where one earns somebody money, for readers take it for the author's.
    """
    added = list(_added(case)) if case.compared and not case.counted_by else []
    if not added:
        return
    paid = [anchor for anchor in added if any(_paid().fullmatch(name) for name, _ in _parted(anchor.href)[1])]
    anchor = (paid or added)[0]
    many = f"{len(added)} links that the original does not have stand in the text, among them"
    said = "A link that the original does not have stands in the text" if len(added) == 1 else many
    text = f"{said}: “{anchor.text}” to <{anchor.href}>. Readers take it for the author's."
    level: Literal["info", "question"] = "question" if paid else "info"
    advice = "Somebody earns from it: take it out." if paid else "Is it to stay?"
    yield Finding(code="link-added", level=level, text=f"{text} {advice}", source=case.copy.url)


def _added(case: Case) -> Iterator[Anchor]:
    """Links within the words of a line of the text, with other words than any link of the original's, and to another place."""
    asked = _html.fragment(str(case.package.html)).iter("a")
    known = [(spoken(_html.text_of(link)), link.get("href") or "") for link in asked]
    words = {said for said, _ in known}
    for place in case.alignment.places:
        line = f" {case.alignment.lines[place.line].spoken} "
        for anchor in case.copy.passages[case.copy.passage_at(place.start)].anchors:
            said = spoken(anchor.text)
            within = bool(said) and f" {said} " in line and said not in words
            elsewhere = not (case.original.is_linked_by(anchor) or _is_of_the_page(case, anchor))
            if within and elsewhere and not any(_is_same(anchor.href, href) for _, href in known if href):
                yield anchor


def _is_of_the_page(case: Case, anchor: Anchor) -> bool:
    """A footnote's mark leads to its place on the copy; what is no web address leads nowhere that could be told."""
    return not place_of(anchor.href) or ("#" in anchor.href and place_of(anchor.href) == place_of(case.copy.url))


def _is_same(href: str, asked: str) -> bool:
    """It leads to the same page, by way of a counter or with a tag, and nobody is paid for it; or to another form of the same licence."""
    place = place_of(asked)
    if is_on_cc(asked) and is_on_cc(href) and parse_license(href) == parse_license(asked):
        return True
    if place in (place_of(href), place_of(carried(href))):
        return True
    given, wanted = _parted(href), _parted(asked)
    added = given[1] - wanted[1]
    return given[0] == wanted[0] and wanted[1] <= given[1] and not any(_paid().fullmatch(name) for name, _ in added)


def _parted(href: str) -> tuple[str, set[tuple[str, str]]]:
    """The page that an address is of, and what stands in its query."""
    page, _, query = place_of(href).partition("?")
    return page, set(parse_qsl(query, keep_blank_values=True))


@lru_cache(maxsize=1)
def _paid() -> re.Pattern[str]:
    """Names in a query by which shops know whom they owe for a reader."""
    return re.compile(data_table("compliance.toml")["links"]["paid"], re.I)
