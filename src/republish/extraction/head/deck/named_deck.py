"""The standfirst that a page names so, by a class or a property."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import TYPE_CHECKING

from republish._hidden import names_hidden
from republish._html import Element, text_of
from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.deck import BESIDE, ENDED
from republish.extraction.head.deck.deck_lines import LINES, LONGEST, SHORTEST, SPOTS, SPOTS_BEFORE, alike, evidence_of
from republish.extraction.head.deck.deck_words import deck_text
from republish.extraction.head.deck.description import Description, length
from republish.extraction.head.deck.unfit import (
    asks_readers,
    heads_a_section,
    is_author_card,
    is_of_points,
    is_other,
    is_right_below_picture,
    leads_away,
    shows_pictures,
)
from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.head.scan import Near, Spot, names_of, naming
from republish.extraction.head.words import flows, is_longer, own_text, said_text
from republish.extraction.words.boxes.part_names import PARTS, STANDFIRST, part_called
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.lines.controls import is_control

if TYPE_CHECKING:
    from republish.model import Author

_OTHERS = r"subscri|paywall|(?:^|[\s_-])kicker(?:$|[\s_-])|(?:^|[\s_-])ads?-?spot|(?:image|picture|video|media|gallery)[_-]{1,2}(?:lede|spot)|newsletter|caption|credit|author|editor-|contentsub|mw-|media-|media-?sub|intro_{0,2}-?(?:image|img|photo|picture)|lead[-_]?(?:asset|art(?!icle)|image|img|photo|picture|graphic|media|video)|(?:^|[\s_-])card(?:$|[\s_-])"
"""What is named like one and is none."""
_is_called_so = naming(
    r"standfirst|(?:sub|sous)-?tit(?:le|re|(?![a-z]))|(?:^|[\s_-])tit-?sub(?:$|[\s_-])|pod-?(?:title|naslov)|sub-?head|sub-?hed(?![a-z])|(?:^|[\s_-])dek(?:$|[\s_-])|(?:^|[\s_-])(?:sub-?)?deck|(?:^|[\s_-])lead(?:$|[\s_-]|-?in(?:$|\s)|-?text(?:$|\s))|intro(?:-?text)?(?:\b|__)|(?:article|news|page|post|story|content|vrtx|field)[_-]{1,2}introduction(?:$|\s)|(?:^|[\s_-])field-teaser(?:$|\s)|"
    r"excerpt|vorspann|teaser-?text|chapo|chapeau|entradilla|sommario|ingress|(?:article|post|story|blog|episode|top|content)(?:-|_{1,2})?summary|(?:^|\s)summary-(?:art|text)(?:$|\s)|(?:^|\s)opener(?:$|\s)|(?:article|post|story|entry)-?tag-?line|[a-z]dek|[a-z]lead\b|"
    r"linha-?fina|strap-?line|preamble|perex|anriss|einleitung|bajada|epigraph|(?:article|header|standard)__teaser|meta-?description|(?:article|post|story|blog|page)(?:__|-)header_+description|(?:^|\s)(?:document|article)-?description(?:$|\s)|(?:^|\s)(?:article|artikel|entry|post|story|news|content|text)-teaser(?:$|\s)|(?:article|text|post|story)_{1,2}overview(?:$|\s)|(?:^|\s)(?:news|article|story|post)[_-]{0,2}abstract(?:$|\s)",
    hints="abstract|pod|linha|strap|overview|preamble|perex|anriss|einleitung|bajada|epigraph|description|standfirst|sub|sous|dek|deck|lead|intro|excerpt|vorspann|teaser|chapo|chapeau|entradilla|sommario|ingress|summary|opener|tag",
    unless=_OTHERS,
)
_TEASER = Uncompiled(r"(?:^|\s)(?:article|artikel|entry|post|story|news|content|text)-teaser(?:$|\s)", re.I)
_is_of_others = naming(_OTHERS)
_explains = naming(r"info[_-]?box|(?:^|[\s_-])(?:alert|notice|hint|help|tooltip)(?:$|[\s_-])")
_PICTURES = frozenset({"figure", "figcaption", "picture", "img"})
_CLIMB, _TOOLS = 3, 2
_OF_OTHERS = 6
"""Boxes around what is said of a story in a list of them."""
_MOST_LINES, _FEWEST_BLANKS = 4, 2
_SHORTEST_SENTENCE = 20
_FLOWING, _UNDER_WAY = 80, 150
"""Letters of a paragraph, and of one with which the text has begun."""
_MOST_PARAGRAPHS = 2
"""Before a standfirst stands none of the text; one may tell of the site, or be the standfirst."""
_SECTION = "sectionbody"
_MARKS = frozenset({"description", "alternativeHeadline"})
_OWN_HEADINGS = frozenset({"h4", "h5", "h6"})
_HOLDERS = ("p", "div", "h2", "span", "ul")


@lru_cache(maxsize=4096)
def is_standfirst(names: str) -> bool:
    """Classes or ids that say so."""
    return _is_called_so(names) or (part_called(names) in PARTS and not _is_of_others(names))


def named_deck(
    near: Near, people: tuple[Author, ...], base_url: str, title: str, stated: list[Description]
) -> tuple[str, str] | None:
    """The first element that is named as one, or one apart from it that says what the page's data state of the text, letter for letter."""
    whole = {one.letters for one in stated}
    decks = _named_decks(near, people, base_url, title)
    first = next(decks, None)
    if first is None or not whole or (letters := key(first[0])) in whole:
        return first
    others = (deck for deck in decks if letters[:SHORTEST] not in (said := key(deck[0])) and said in whole)
    return next(others, first)


def _named_decks(near: Near, people: tuple[Author, ...], base_url: str, title: str) -> Iterator[tuple[str, str]]:
    """The innermost elements that are named so, each with those of its kind behind it; they do not say the title again."""
    ahead = filter(_is_named_so, _ahead_of_text(near))
    before = filter(_stands_alone, filter(_is_named_so, islice(near.before(), SPOTS_BEFORE)))
    for element, _ in chain(ahead, before):
        if _may_name_one(element, near) and not _is_section(element):
            within = (child for child in element.iterdescendants(*_HOLDERS) if is_standfirst(child.get("class") or ""))
            for candidate in (*islice(within, _CLIMB), element):
                if text := _deck_in(candidate, people, base_url, title):
                    yield text, evidence_of(candidate)


def _begins_with_tools(text: str) -> bool:
    """Its first words are those of buttons: "Email Print Comments By …"."""
    return all(map(is_control, text.split(maxsplit=_TOOLS)[:_TOOLS]))


def _is_named_so(spot: Spot) -> bool:
    element, names = spot
    return bool(names) and element.tag not in _PICTURES and (is_standfirst(names) or _is_marked(element))


def _stands_alone(spot: Spot) -> bool:
    """Neither below a heading of its own nor a list, or in one."""
    return not (_has_its_heading(spot[0]) or is_of_points(spot[0]))


def _deck_in(candidate: Element, people: tuple[Author, ...], base_url: str, title: str) -> str:
    """What a named element says, if that is a standfirst; else nothing."""
    text = _lines_of(candidate, base_url)
    if not _is_of_length(text) or key(text) == key(title):
        return ""
    if (
        leads_away(candidate, base_url, within=True)
        or text.endswith(COLONS)
        or asks_readers(text)
        or _begins_with_tools(text)
    ):
        return ""
    other = is_other(text, people) or shows_pictures(candidate) or is_author_card(candidate, text, people)
    return "" if other or _is_byline(candidate) else text


def _is_byline(candidate: Element) -> bool:
    """It links to a person's page and has a day, as the line is that newsrooms of WordPress call "post-tagline"."""
    dated = next(candidate.iter("time"), None) is not None
    return dated and any(PEOPLE_LINK.search(link.get("href") or "") for link in candidate.iter("a"))


def _is_of_length(text: str) -> bool:
    """Enough for a sentence, of a few words at the least where it ends as one; and not too much."""
    short = length(text) < _SHORTEST_SENTENCE or text.count(" ") <= _FEWEST_BLANKS or ENDED.search(text) is None
    return (length(text) > SHORTEST or not short) and len(text) <= LONGEST


def _is_section(element: Element) -> bool:
    """Asciidoctor's box of all the text before the first heading, which it calls a preamble."""
    return len(element) == 1 and element[0].get("class") == _SECTION


def _is_marked(element: Element) -> bool:
    """Its property says that it describes the article; a box with that may hold the beginning of the text, and so may a paragraph among its like."""
    if element.tag not in LINES or element.get("itemprop") not in _MARKS:
        return False
    return not any(is_longer(one, _FLOWING) for one in islice(alike(element), 1, _MOST_LINES))


def _has_its_heading(element: Element) -> bool:
    """A low heading stands right before it: before the headline it is a box's, which explains buttons perhaps."""
    before = element.getprevious()
    return before is not None and before.tag in _OWN_HEADINGS


def _may_name_one(element: Element, near: Near) -> bool:
    """Neither headline nor menu is in it, and it lies in no box that is hidden, explains the site or lists other stories."""
    parent = element.getparent()
    beside = [up.get("class") or "" for up in islice(element.iterancestors(), _OF_OTHERS) if up not in near.around]
    if any(furniture(names) == "related" or names_hidden(names) for names in beside if names):
        return False
    if next(element.iter("h1", "nav"), None) is not None or _lists_points(element) or heads_a_section(element):
        return False
    if is_right_below_picture(element) or _heads_what_goes_on(element) or _is_one_of_several(element):
        return False
    return not (parent is not None and _explains(names_of(parent)))


def _is_one_of_several(element: Element) -> bool:
    """It is named an article's teaser, as another box of the page is: both may be of other stories."""
    names = element.get("class") or ""
    if "-teaser" not in names or _TEASER.search(names) is None:
        return False
    alike_ones = element.getroottree().iter(element.tag)
    return any(one is not element and one.get("class") == names for one in alike_ones)


def _heads_what_goes_on(element: Element) -> bool:
    """Right behind a paragraph and no sentence: the heading of a section."""
    line = element.getparent() if element.tag == "span" else element
    before = line.getprevious() if line is not None else None
    behind = before is not None and before.tag == "p" and flows(before, _FLOWING)
    return behind and ENDED.search(said_text(line, LONGEST)) is None


def _lists_points(element: Element) -> bool:
    """A list under a heading of its own: the text's points, which stand beside a standfirst."""
    return any(one.getprevious() is not None and one.getprevious().tag in LINES[1:] for one in element.iter("ul", "ol"))


def _lines_of(candidate: Element, base_url: str) -> str:
    """Its words and those of its kind beside it, without what only leads to another story."""
    kin = list(islice(alike(candidate), _MOST_LINES))
    own = [one for one in kin if not leads_away(one, base_url)] if len(kin) > 1 else kin
    lines = dict.fromkeys(map(_words_of, own or kin))
    return "\n".join(filter(None, lines))


def _words_of(element: Element) -> str:
    """Its words, a line for each item of a list, and for each paragraph where the name means nothing else; only those of its paragraphs and headings, or its first box with whole sentences, where the byline or buttons stand beside them."""
    text = deck_text(element) if said_text(element, LONGEST) else ""
    points = [said for item in islice(element.iter("li"), _MOST_LINES + 1) if (said := said_text(item, LONGEST))]
    if len(points) > 1 and text == " ".join(points):
        return "\n".join(points)
    inner = [one for one in islice(element.iter(*LINES), _MOST_LINES) if said_text(one, LONGEST)]
    meant = len(inner) > 1 and part_called(names_of(element)) == STANDFIRST
    if meant and text == " ".join(lines := [deck_text(one) for one in inner]):
        return "\n".join(line for line in lines if any(map(str.isalnum, line)))
    inner = inner or [box for box in islice(element.iterchildren("div"), 1) if ENDED.search(said_text(box, LONGEST))]
    lines = [deck_text(one) if len(inner) > 1 else said_text(one, LONGEST) for one in inner]
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


def _is_under_way(text: str) -> bool:
    return len(text) > (_UNDER_WAY // 2 if text >= FAR else _UNDER_WAY)


def _ahead_of_text(near: Near) -> Iterator[Spot]:
    """The spots from the headline on, before the text is under way: two paragraphs side by side, or one that is long."""
    paragraphs = 0
    before: Element | None = None
    for element, names in islice(near, SPOTS):
        yield element, names
        if element.tag == "p" and flows(element, _FLOWING):
            parent = element.getparent()
            paragraphs += flows(element, _UNDER_WAY)
            if parent is before or paragraphs == _MOST_PARAGRAPHS or _is_under_way(own_text(element)):
                break
            before = parent
