"""Headings that are the headline though no `h1` says so: of a lower rank, or no heading by their element."""

from __future__ import annotations

from itertools import islice, takewhile

from republish._html import Element, text_of
from republish.extraction.head.facts import Facts
from republish.extraction.head.headings import Heading, headings
from republish.extraction.head.scan import naming
from republish.extraction.head.separators import parts_of
from republish.extraction.head.words import is_longer, next_element, short_text
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.personal_names import key

is_headline = naming("headline|title|heading|titul|titol|titre|titel|tytu[lł]")
_LOWER = frozenset({"h2", "h3"})
_UNRANKED = ("p", "div", "span", "h4", "h5", "strong")
_PAIR, _NEAR = 2, 3
_FEWEST_WORDS = 3
"""Of a headline, where a kicker may stand as well."""
_PARAGRAPH = 150
_SHORTEST = 12
"""Letters and digits of a headline that repeats a part of a title."""


def first_of_the_story(facts: Facts) -> Heading | None:
    """The first `h2`, on a page whose data and `h1` say no more than whose it is; one in an `article` before others."""
    found = list(headings(facts.document, "h2"))
    within = (one for one in found if next(one.element.iterancestors("article"), None) is not None)
    return next(within, found[0] if found else None)


def heads_the_article(facts: Facts) -> Heading | None:
    """The `h2` in the `header` of the first `article` that holds a text, on a page without an `h1` but for a breadcrumb trail's."""
    story = next((one for one in facts.document.root.iter("article") if any(map(_is_of_text, one.iter("p")))), None)
    if story is None or next(headings(facts.document), None) is not None:
        return None
    first = next((one for one in story.iter("h2", "p") if one.tag == "h2" or _is_of_text(one)), story)
    inside = next(first.iterancestors("header", "article"), story).tag == "header"
    return next((one for one in headings(facts.document, "h2") if one.element is first), None) if inside else None


def _is_of_text(paragraph: Element) -> bool:
    return is_longer(paragraph, _PARAGRAPH)


def second_rank(facts: Facts, stated: list[str]) -> Heading | None:
    """The `h2` that repeats what the page's data call the title, on pages without an `h1` for it; a short one is the whole of it, without the site's name."""
    known = [(key(text), max(parts_of(text), key=len)) for text in stated]
    for rank in ("h2", "h3"):
        for heading in headings(facts.document, rank):
            shown = key(heading.text)
            whole = key(text_of(as_said(heading.element))) if len(heading.element) else shown
            if whole != shown and any(text == whole for text, _ in known):
                return heading
            if len(shown) > _SHORTEST and any(text.startswith(shown) or shown == longest for text, longest in known):
                return heading
            if rank == "h2" and " " in heading.text and any(parts[0] == shown for parts in map(parts_of, stated)):
                return heading
    return None


def named_headline(facts: Facts) -> Heading | None:
    """The `h2` that the page calls its headline, whatever its data say."""
    return next((heading for heading in headings(facts.document, "h2") if is_headline(heading.names)), None)


def is_over_deck(heading: Heading, stated: list[str]) -> bool:
    """A title that the page's data state is its words and behind them those of the lower heading that follows at once."""
    behind = next_element(heading.element)
    if behind is None or behind.tag not in _LOWER:
        return False
    both = key(heading.text) + key(short_text(as_said(behind)))
    return any(key(text) == both for text in stated)


def below_the_sites(heading: Heading, facts: Facts, stated: list[str]) -> Heading | None:
    """The `h2` or `h3` that says one of the two parts of the title, where the `h1` says the last, or the other beside the site's menu.

    What stands right before the `h1` is a kicker, and all before one that the data state by itself.
    """
    named = key(heading.text)
    pairs = [parts for text in stated if len(parts := parts_of(text)) == _PAIR and named in parts]
    others = {part for parts in pairs for part in parts if part != named}
    fewest = 1 if others and _is_beside_menu(heading.element) else _FEWEST_WORDS
    if not others or (fewest > 1 and any(parts[-1] != named for parts in pairs)):
        return None
    lower = (one for rank in ("h2", "h3") for one in headings(facts.document, rank))
    fit = [one for one in lower if key(one.text) in others and one.text.count(" ") + 1 >= fewest]
    kickers = _above(heading, facts, stated) if fit else frozenset()
    return next((one for one in fit if one.element not in kickers), None)


def _above(headline: Heading, facts: Facts, stated: list[str]) -> frozenset[Element]:
    """The heading right before it; all that are before it where the data state it by itself."""
    elements = facts.document.root.iter("h1", *_LOWER)
    before = list(takewhile(lambda one: one is not headline.element, elements))
    if any(key(text) == key(headline.text) for text in stated):
        return frozenset(before)
    return frozenset(one for one in before[-1:] if next_element(one) is headline.element)


def _is_beside_menu(heading: Element) -> bool:
    """A `header` or the like around it that is no article's holds the site's menu."""
    box = next((up for up in islice(heading.iterancestors(), _NEAR) if up.tag in ("header", "div")), None)
    return box is not None and box.find(".//nav") is not None and box.find(".//p") is None


def in_other_words(facts: Facts, stated: list[str]) -> Heading | None:
    """What is named a headline and repeats what the page's data call the title, though no heading by its rank."""
    known = {part for text in stated for part in (key(text), max(parts_of(text), key=len))}
    for element in facts.document.root.iter(*_UNRANKED):
        names = element.get("class") or ""
        if names and is_headline(names) and len(element) <= 1 and key(text := short_text(as_said(element))) in known:
            return Heading(element=element, text=text, names=names)
    return None
