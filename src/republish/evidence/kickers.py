"""What stands right above and below the headline: kickers, sections, lines under it; no teasers and no places for advertisements."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._html import Document
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.surroundings import short_text

Element: TypeAlias = Any

_WORD = re.compile(r"\w+")
_LABEL = Uncompiled(
    r"(?:^|[\s_-])(?:kickers?|overline|eyebrow|labels?|categor(?:y|ies)|cat|sections?|badge|flag|topline|dachzeile|roofline|spitzmarke|"
    r"ressort|rubrik|rubrique|supertitle|volanta|antetitulo|cintillo|occhiello|chapeau|tagline|sponsor\w*|disclaimer)(?=$|[\s_-])"
)
_SLOT = Uncompiled(r"(?:^|[\s_-])(?:ads?|adslot|banner\w*|dfp|gpt|teads|outbrain|taboola)(?=$|[\s_-]|\d)")
_NAMED_SLOT = Uncompiled(
    r"(?:^|[\s_-])(?:advert(?!orial)\w*|werbung|anzeigen?|publicidad|publicite|pubblicita)(?=$|[\s_-]|\d)"
)
"""As what it says is called as well."""
_LOADED = ("script", "iframe", "ins", "img", "noscript")
_SILENT = frozenset(["script", "style", "noscript", "template"])
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PAGES = frozenset(["body", "html"])
_MOST_HEADINGS = 20
_ABOVE, _BELOW, _RUNNING = 80, 500, 90
"""Letters between a label and the headline below it; between a headline and the label below; of more than a line there, which
only the standfirst is."""
_MOST_ELEMENTS, _MOST_BETWEEN = 20_000, 200
"""Elements of a page that are looked at for where a label stands, and elements between a label and the headline."""
_UP, _MOST_LINKS, _NAME_WORDS, _TEASER = 3, 5, 3, 300


def headline_of(document: Document) -> Element | None:
    """The heading that says the page's title, or the only `h1`."""
    metadata = document.metadata
    titles = [metadata.title, metadata.first("og:title")]
    said = "".join(_letters(title) for title in titles if title)
    headings = metadata.headings
    for heading in _headings(document):
        if _is_part("".join(heading.itertext()).lower(), said):
            return heading
    return headings[0] if len(headings) == 1 else None


def _headings(document: Document) -> Iterator[Element]:
    """Those that may say a page's title; the second ones are looked for where no first one does."""
    yield from document.metadata.headings
    yield from islice(document.root.iter("h2"), _MOST_HEADINGS)


def is_kicker(block: Element, headline: Element) -> bool:
    """The block stands right above the headline, around it, or below it before the text begins, and leads to nothing else."""
    around = [headline, *headline.iterancestors()]
    if block in around:
        return block.tag not in _PAGES
    box = next((element for element in block.iterancestors() if element in around), None)
    if box is None or _is_slot(block) or _leads_elsewhere(block, headline):
        return False
    order = [element for element in islice(box.iter(), _MOST_ELEMENTS) if isinstance(element.tag, str)]
    if block not in order or headline not in order:
        return False
    label, head = order.index(block), order.index(headline)
    between = order[min(label, head) : max(label, head)]
    if len(between) > _MOST_BETWEEN:
        return False
    if any(element.tag in _HEADINGS and element is not headline for element in between):
        return False
    second = block if head < label else headline
    lengths = [len(words) for words in _words_of(between, second)]
    running = sum(length > _RUNNING for length in lengths)
    return sum(lengths) <= (_ABOVE if label < head else _BELOW) and running <= 1


def _words_of(between: list[Element], second: Element) -> Iterator[str]:
    """The words between two elements: `between` holds the first, what is in it and what follows it up to the second."""
    first, around = between[0], set(second.iterancestors())
    for element in between:
        if element.tag in _SILENT or first in element.iterancestors():
            continue
        if element is not first:
            yield fold(element.text or "")
        if element not in around:
            yield fold(element.tail or "")


def _leads_elsewhere(block: Element, headline: Element) -> bool:
    """What follows is little more than a link of more words than a name has: the teaser that the label is of."""
    following = block.getnext()
    if following is None or following is headline or following in headline.iterancestors():
        return False
    whole = short_text(following, _TEASER)
    links = [following] if following.tag == "a" else following.iter("a")
    shown = (fold("".join(link.itertext())) for link in islice(links, _MOST_LINKS) if whole)
    return any(len(words.split()) > _NAME_WORDS and 2 * len(words) > len(whole) for words in shown)


def is_labelled(block: Element, headline: Element) -> bool:
    """The block calls itself a label, or stands right above the headline; and its name is none of a place for advertisements."""
    if any(_NAMED_SLOT.search(_names(box)) for box in _boxes(block)):
        return False
    named = (block, block.getparent(), *block.iterdescendants("a", "span"))
    return block.getnext() is headline or any(
        _LABEL.search(_names(element)) for element in named if element is not None
    )


def _is_slot(block: Element) -> bool:
    """A place for advertisements: its name says so, or it holds or loads one."""
    following = block.getnext()
    loaded = next(block.iter(*_LOADED), None) is not None or (following is not None and following.tag in _LOADED)
    return loaded or any(_SLOT.search(_names(box)) for box in _boxes(block))


def _boxes(block: Element) -> Iterator[Element]:
    yield block
    yield from islice(block.iterancestors(), _UP)


def _names(element: Element) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''} {element.get('rel') or ''}".lower()


def classes_around(headline: Element) -> Iterator[str]:
    """Class tokens of the headline's ancestors, the page's body among them."""
    for element in headline.iterancestors():
        yield from (element.get("class") or "").lower().split()


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text.lower()))


def _is_part(text: str, said: str) -> bool:
    """The letters of a text in lower case, if there are any, stand in those of a title; most have not even their first word there."""
    first = _WORD.search(text)
    return first is not None and first[0] in said and _letters(text) in said
