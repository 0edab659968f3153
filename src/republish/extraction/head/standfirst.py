"""The standfirst: the sentences under the headline that sum the article up, as readers see them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from republish._html import Element, select, text_of
from republish.extraction.head.deck import BESIDE, ENDED, deck_of, heading_deck_of
from republish.extraction.head.deck_words import deck_text, without_label_in_front
from republish.extraction.head.description import START, Description, fitting, length, stated_descriptions
from republish.extraction.head.facts import Facts
from republish.extraction.head.heading_decks import opening_heading_of
from republish.extraction.head.lone_deck import ALONE, behind_of, lone_deck_of, loose_line_of
from republish.extraction.head.points import points_of
from republish.extraction.head.scan import Near, Spot, names_of, naming
from republish.extraction.head.stated_alone import stated_alone
from republish.extraction.head.subtitle import subtitle_of
from republish.extraction.head.unfit import (
    asks_readers,
    heads_a_section,
    in_trail,
    is_about,
    is_author_card,
    is_of_points,
    is_other,
    is_right_below_picture,
    leads_away,
    shows_pictures,
    unless_caption,
)
from republish.extraction.head.words import is_longer, own_text, said_text
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.license_words import is_licensed
from republish.extraction.words.personal_names import key
from republish.extraction.words.plugins import furniture

if TYPE_CHECKING:
    from republish.model import Author, Profile

is_standfirst = naming(
    r"standfirst|(?:sub|sous)-?tit(?:le|re|(?![a-z]))|(?:^|[\s_-])tit-?sub(?:$|[\s_-])|pod-?(?:title|naslov)|sub-?head|sub-?hed(?![a-z])|(?:^|[\s_-])dek(?:$|[\s_-])|(?:^|[\s_-])(?:sub-?)?deck|(?:^|[\s_-])lead(?:$|[\s_-]|-?in(?:$|\s))|intro(?:-?text)?(?:\b|__)|(?:article|news|page|post|story|content|vrtx|field)[_-]{1,2}introduction(?:$|\s)|(?:^|[\s_-])field-teaser(?:$|\s)|"
    r"excerpt|vorspann|teaser-?text|chapo|chapeau|entradilla|sommario|ingress|(?:article|post|story|blog|episode|top|content)(?:-|_{1,2})?summary|(?:^|\s)summary-(?:art|text)(?:$|\s)|(?:^|\s)opener(?:$|\s)|(?:article|post|story|entry)-?tag-?line|[a-z]dek|[a-z]lead\b|"
    r"linha-?fina|strap-?line|preamble|perex|anriss|einleitung|bajada|epigraph|(?:article|header|standard)__teaser|meta-?description|(?:article|post|story|blog|page)(?:__|-)header_+description|(?:^|\s)document-?description|(?:article|text|post|story)_{1,2}overview(?:$|\s)",
    hints="pod|linha|strap|overview|preamble|perex|anriss|einleitung|bajada|epigraph|description|standfirst|sub|sous|dek|deck|lead|intro|excerpt|vorspann|teaser|chapo|chapeau|entradilla|sommario|ingress|summary|opener|tag",
    unless=r"subscri|paywall|newsletter|caption|credit|author|editor-|contentsub|mw-|media-|media-?sub|lead[-_]?(?:asset|art(?!icle)|image|img|photo|picture|graphic|media|video)|(?:^|[\s_-])card(?:$|[\s_-])",
)
_explains = naming(r"info[_-]?box|(?:^|[\s_-])(?:alert|notice|hint|help|tooltip)(?:$|[\s_-])")
_PICTURES = frozenset({"figure", "figcaption", "picture", "img"})
_SHORTEST, _LONGEST = 30, 700
_ROOM = 60
"""Letters that may stand beside the stated ones: a town before them, a full stop behind."""
_CLIMB = 3
_OF_OTHERS = 6
"""Boxes around what is said of a story in a list of them."""
_MOST_LINES, _FEWEST_BLANKS = 4, 2
_SPOTS, _SPOTS_BEFORE = 90, 24
"""Elements looked at behind the headline and before it."""
_FLOWING, _UNDER_WAY = 80, 150
"""Letters of a paragraph, and of one with which the text has begun."""
_MOST_PARAGRAPHS = 2
"""Before a standfirst stands none of the text; one may tell of the site, or be the standfirst."""
_MARKS = frozenset({"description", "alternativeHeadline"})
_OWN_HEADINGS = frozenset({"h4", "h5", "h6"})
_LINES = ("p", "h2", "h3", "h4")
_HOLDERS = ("p", "div", "h2", "span", "ul")
_INLINE = frozenset({"span", "strong", "b", "em", "i", "a", "font", "small"})


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
        unless_caption(_deck(near, people, sites), near, facts)
        or _points(near)
        or _shown_in_lines(near, stated)
        or _named(near, people, facts.document.base_url, title)
        or _second_line(near, heading_deck_of, people, facts, title)
        or _shown(near, stated)
        or _right_below(near, stated, people)
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


def _deck(near: Near, people: tuple[Author, ...], sites: frozenset[str]) -> tuple[str, str] | None:
    """Sentences right under the headline, unless they begin with the site's own name: what it does, not what is told."""
    deck = deck_of(near.heading) if near.heading is not None else None
    text = deck_text(deck) if deck is not None else ""
    own = bool(sites) and key(text).startswith(tuple(sites))
    other = own or is_about(text, people) or is_licensed(text)
    return (text, _evidence(deck)) if deck is not None and text and not other else None


def _points(near: Near) -> tuple[str, str] | None:
    """A short list right under the headline, a line for each point."""
    points = points_of(near.heading) if near.heading is not None else None
    return (points, "list under the headline") if points else None


def _named(near: Near, people: tuple[Author, ...], base_url: str, title: str) -> tuple[str, str] | None:
    """The innermost element that is named as one, with those of its kind behind it; it does not say the title again."""
    before = (
        spot
        for spot in islice(near.before(), _SPOTS_BEFORE)
        if not (_has_its_heading(spot[0]) or is_of_points(spot[0]))
    )
    for element, names in chain(_ahead_of_text(near), before):
        named = names and element.tag not in _PICTURES and (is_standfirst(names) or _is_marked(element))
        if named and _may_name_one(element, near):
            within = (child for child in element.iterdescendants(*_HOLDERS) if is_standfirst(child.get("class") or ""))
            for candidate in (*islice(within, _CLIMB), element):
                text = _lines_of(candidate, base_url)
                if length(text) <= _SHORTEST or len(text) > _LONGEST or key(text) == key(title):
                    continue
                if leads_away(candidate, base_url, within=True) or text.endswith((":", "：")) or asks_readers(text):
                    continue
                if not (is_other(text, people) or shows_pictures(candidate) or is_author_card(candidate, text, people)):
                    return text, _evidence(candidate)
    return None


def _is_marked(element: Element) -> bool:
    """Its property says that it describes the article; a box with that may hold the beginning of the text."""
    return element.tag in _LINES and element.get("itemprop") in _MARKS


def _has_its_heading(element: Element) -> bool:
    """A low heading stands right before it: before the headline it is a box's, which explains buttons perhaps."""
    before = element.getprevious()
    return before is not None and before.tag in _OWN_HEADINGS


def _may_name_one(element: Element, near: Near) -> bool:
    """Neither headline nor menu is in it, and it lies in no box that explains the site or lists other stories."""
    parent = element.getparent()
    own = set(near.heading.iterancestors()) if near.heading is not None else set()
    beside = (up for up in islice(element.iterancestors(), _OF_OTHERS) if up not in own)
    if any(furniture(up.get("class") or "") == "related" for up in beside):
        return False
    if next(element.iter("h1", "nav"), None) is not None or _lists_points(element) or heads_a_section(element):
        return False
    if is_right_below_picture(element):
        return False
    return not (parent is not None and _explains(names_of(parent)))


def _lists_points(element: Element) -> bool:
    """A list under a heading of its own: the text's points, which stand beside a standfirst."""
    return any(
        one.getprevious() is not None and one.getprevious().tag in _LINES[1:] for one in element.iter("ul", "ol")
    )


def _lines_of(candidate: Element, base_url: str) -> str:
    """Its words and those of its kind beside it, without what only leads to another story."""
    alike = list(islice(_alike(candidate), _MOST_LINES))
    own = [one for one in alike if not leads_away(one, base_url)] if len(alike) > 1 else alike
    lines = dict.fromkeys(map(_words_of, own or alike))
    return "\n".join(filter(None, lines))


def _words_of(element: Element) -> str:
    """Its words, a line for each item of a list; only those of its paragraphs and headings, or its first box with whole sentences, where the byline or buttons stand beside them."""
    text = deck_text(element) if said_text(element, _LONGEST) else ""
    points = [said for item in islice(element.iter("li"), _MOST_LINES + 1) if (said := said_text(item, _LONGEST))]
    if len(points) > 1 and text == " ".join(points):
        return "\n".join(points)
    inner = [one for one in islice(element.iter(*_LINES), _MOST_LINES) if said_text(one, _LONGEST)]
    inner = inner or [box for box in islice(element.iterchildren("div"), 1) if ENDED.search(said_text(box, _LONGEST))]
    lines = [deck_text(one) if len(inner) > 1 else said_text(one, _LONGEST) for one in inner]
    rest = text
    for line in lines:
        rest = rest.replace(line, "", 1)
    beside = lines and (BESIDE.search(rest.strip()) or _is_linked(rest, element))
    return "\n".join(filter(_is_of_deck, lines) if len(lines) > 1 else lines) if beside else text


def _is_of_deck(line: str) -> bool:
    """It is more than a byline or a word or two over the sentences."""
    return line.count(" ") >= _FEWEST_BLANKS and not (len(line) < _FLOWING and BESIDE.search(line))


def _is_linked(words: str, element: Element) -> bool:
    """They are those of its list of links to other stories."""
    links = [link for item in islice(element.iter("li"), _MOST_LINES) for link in islice(item.iter("a"), 1)]
    return bool(links) and key(words) == key("".join(map(text_of, links)))


def _second_line(
    near: Near, find: Callable[[Element], Element | None], people: tuple[Author, ...], facts: Facts, title: str
) -> tuple[str, str] | None:
    """The line that the headline's own element, its group or a heading right under it adds; no title said again."""
    below = find(near.heading) if near.heading is not None else None
    if below is None:
        return None
    text = deck_text(below)
    titles = map(key, (title, facts.metadata.first("og:title") or "", facts.text("headline")))
    return None if is_about(text, people) or key(text) in titles else (text, _evidence(below))


def _alone(
    near: Near, people: tuple[Author, ...], facts: Facts, title: str, sites: frozenset[str]
) -> tuple[str, str] | None:
    """The one sentence between headline and text, which says neither the title again nor what the site is."""
    titles = map(key, (title, facts.metadata.first("og:title") or "", facts.text("headline")))
    line = loose_line_of(near.heading, people) if near.heading is not None else ""
    deck = None if line else lone_deck_of(near, people, frozenset(filter(None, titles)))
    text = deck_text(deck) if deck is not None else line
    return (text, ALONE) if text and not key(text).startswith(tuple(sites)) else None


def _ahead_of_text(near: Near) -> Iterator[Spot]:
    """The spots from the headline on, before the text is under way: two paragraphs side by side, or one that is long."""
    paragraphs = 0
    before: Element | None = None
    for element, names in islice(near, _SPOTS):
        yield element, names
        if element.tag == "p" and is_longer(element, _FLOWING):
            parent = element.getparent()
            paragraphs += is_longer(element, _UNDER_WAY)
            if parent is before or paragraphs == _MOST_PARAGRAPHS or len(own_text(element)) > _UNDER_WAY:
                break
            before = parent


def _alike(element: Element) -> Iterator[Element]:
    """The element and those right behind it that are marked up in the same way."""
    yield element
    behind = element.getnext()
    while behind is not None and behind.tag == element.tag and behind.get("class") == element.get("class") is not None:
        yield behind
        behind = behind.getnext()


def _shown(near: Near, stated: list[Description]) -> tuple[str, str] | None:
    """What the page shows of what its data state, where it is no paragraph among others of its kind."""
    starts = {one.letters[:START]: one for one in reversed(stated) if len(one.letters) >= START}
    if not starts:
        return None
    before = ((element, own_text(element)) for element, _ in islice(near.before(), _SPOTS_BEFORE))
    for element, text in chain(((element, own) for element, _, own in near.lines(_SPOTS)), before):
        if len(text) <= START or not _PICTURES.isdisjoint(up.tag for up in _up(element)):
            continue
        one = starts.get(key(text[: 3 * START])[:START])
        if one is None or in_trail(element):
            continue
        said = said_text(whole := _block(element), len(one.text) + _ROOM)
        if next(whole.iter(*_PICTURES), None) is not None:
            continue
        if len(one.text) - _ROOM <= len(said) <= _LONGEST and not _flows(whole):
            return deck_text(whole), _evidence(whole)
    return None


def _shown_in_lines(near: Near, stated: list[Description]) -> tuple[str, str] | None:
    """Several lines marked up alike that say together what the page's data state, and nothing more."""
    whole = {one.letters for one in stated if one.whole}
    for element, names in islice(near, _SPOTS) if whole else ():
        if not names or element.tag not in _LINES or len(letters := key(said_text(element, _LONGEST))) < _SHORTEST:
            continue
        if any(one.startswith(letters) and one != letters for one in whole):
            lines = [said_text(one, _LONGEST) for one in islice(_alike(element), _MOST_LINES)]
            if key("".join(lines)) in whole:
                return "\n".join(lines), _evidence(element)
    return None


def _right_below(near: Near, stated: list[Description], people: tuple[Author, ...]) -> tuple[str, str] | None:
    """The line right behind the headline, however short, if it is all that the data state as the description."""
    below = next(near.heading.itersiblings(), None) if near.heading is not None else None
    text = said_text(below, 2 * START) if below is not None else ""
    same = " " in text and any(key(text) == one.letters for one in stated)
    return (text, _evidence(below)) if same and not is_other(text, people) else None


def _up(element: Element) -> Iterator[Element]:
    yield element
    yield from islice(element.iterancestors(), _CLIMB)


def _block(element: Element) -> Element:
    """The paragraph that a line stands in."""
    for up in _up(element):
        if up.tag not in _INLINE:
            return up
    return element


def _flows(block: Element) -> bool:
    """It is marked up like the paragraph behind it, be that in a box of its own."""
    behind = behind_of(block)
    alike = behind is not None and behind.get("class") == block.get("class")
    return alike and is_longer(behind, _FLOWING) and next(block.iter("strong", "b"), None) is None


def _evidence(element: Element) -> str:
    return f"{element.tag}.{(element.get('class') or '').split(' ')[0]}"
