"""The standfirst: the sentences under the headline that sum the article up, as readers see them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from republish._html import Element, select, text_of
from republish.extraction.head.deck.deck import deck_of, heading_deck_of
from republish.extraction.head.deck.deck_lines import evidence_of
from republish.extraction.head.deck.deck_words import deck_text, without_label_in_front
from republish.extraction.head.deck.description import fitting, stated_descriptions
from republish.extraction.head.deck.heading_decks import opening_heading_of
from republish.extraction.head.deck.lone_deck import ALONE, lone_deck_of, loose_line_of
from republish.extraction.head.deck.named_deck import named_deck
from republish.extraction.head.deck.points import points_of
from republish.extraction.head.deck.shown_deck import deck_in_lines, deck_right_below, shown_deck
from republish.extraction.head.deck.stated_alone import stated_alone
from republish.extraction.head.deck.unfit import is_about, unless_caption
from republish.extraction.head.facts import Facts
from republish.extraction.head.scan import Near
from republish.extraction.head.subtitle import first_line, subtitle_of
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.credits.license_words import is_licensed

if TYPE_CHECKING:
    from republish.model import Author, Profile


def read_standfirst(
    facts: Facts,
    near: Near,
    profile: Profile | None,
    title: str,
    *,
    people: tuple[Author, ...] = (),
    sites: frozenset[str] = frozenset(),
) -> tuple[str | None, str]:
    """The standfirst and its evidence: what the profile points at, what is named so, what the data state and the page shows.

    Where the page shows none, what its data state as the description, if that is more than the beginning of something. What
    speaks of one of the `people`, or is the motto of one of the `sites`, is none.
    """
    for selector in profile.structure.standfirst if profile else ():
        found = [text for element in select(facts.document.root, selector) if (text := text_of(as_said(element)))]
        if found:
            return "\n".join(found), "profile structure.standfirst"
    stated = fitting(stated_descriptions(facts, title, sites, people), facts, sites)
    best = (
        _rest_of_headline(near, title)
        or unless_caption(_deck(near, people, sites), near, facts)
        or _points(near)
        or deck_in_lines(near, stated)
        or named_deck(near, people, facts.document.base_url, title, stated)
        or _second_line(near, heading_deck_of, people, facts, title)
        or shown_deck(near, stated)
        or deck_right_below(near, stated, people)
        or _second_line(near, subtitle_of, people, facts, title)
        or unless_caption(_alone(near, people, facts, title, sites), near, facts)
        or _second_line(near, lambda _: opening_heading_of(near), people, facts, title)
        or stated_alone(stated, title, near, sites)
    )
    return (without_label_in_front(_without_byline(best[0], people), stated), best[1]) if best else (None, "")


def _without_byline(text: str, people: tuple[Author, ...]) -> str:
    """Without who wrote it, where that is said behind the last sentence."""
    for person in people:
        if text.rstrip(" .").endswith(person.name):
            return re.sub(
                rf"(?<=[.!?…])\s+(?:by|von|par|por|di|door)\s+{re.escape(person.name)}\W*$", "", text, flags=re.I
            )
    return text


def _rest_of_headline(near: Near, title: str) -> tuple[str, str] | None:
    """What the headline says behind its first element, where the title is that element alone."""
    first, rest = first_line(near.heading) if near.heading is not None and len(near.heading) else ("", "")
    return (rest, "rest of the headline") if first and first == title else None


def _deck(near: Near, people: tuple[Author, ...], sites: frozenset[str]) -> tuple[str, str] | None:
    """Sentences right under the headline, unless they begin with the site's own name: what it does, not what is told."""
    deck = deck_of(near.heading) if near.heading is not None else None
    text = deck_text(deck) if deck is not None else ""
    own = bool(sites) and key(text).startswith(tuple(sites))
    other = own or is_about(text, people) or is_licensed(text)
    return (text, evidence_of(deck)) if deck is not None and text and not other else None


def _points(near: Near) -> tuple[str, str] | None:
    """A short list right under the headline, a line for each point."""
    points = points_of(near.heading) if near.heading is not None else None
    return (points, "list under the headline") if points else None


def _second_line(
    near: Near, find: Callable[[Element], Element | None], people: tuple[Author, ...], facts: Facts, title: str
) -> tuple[str, str] | None:
    """The line that the headline's own element, its group or a heading right under it adds; no title said again."""
    below = find(near.heading) if near.heading is not None else None
    if below is None:
        return None
    text = deck_text(below)
    titles = map(key, (title, facts.metadata.first("og:title") or "", facts.text("headline")))
    return None if is_about(text, people) or key(text) in titles else (text, evidence_of(below))


def _alone(
    near: Near, people: tuple[Author, ...], facts: Facts, title: str, sites: frozenset[str]
) -> tuple[str, str] | None:
    """The one sentence between headline and text, which says neither the title again nor what the site is."""
    titles = map(key, (title, facts.metadata.first("og:title") or "", facts.text("headline")))
    line = loose_line_of(near.heading, people) if near.heading is not None else ""
    deck = None if line else lone_deck_of(near, people, frozenset(filter(None, titles)))
    text = deck_text(deck) if deck is not None else line
    return (text, ALONE) if text and not key(text).startswith(tuple(sites)) else None
