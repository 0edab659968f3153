"""The kicker that some pages set into the element of their headline, told from it by what the page calls its title."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from republish._html import text_of
from republish._prose import Prose
from republish._text import COLONS, fold
from republish.extraction.head.deck.deck import count_words
from republish.extraction.head.headings import Heading, has_colon_apart
from republish.extraction.head.separators import beginnings_of, endings_of, pieces_of
from republish.extraction.head.subtitle import first_line
from republish.extraction.words.bylines.personal_names import key

_MOST_LABEL_WORDS = 3
_FEWEST_WORDS = 3
_SET_OFF = " \n\t:|/·•–—-"


def same_words(one: str, other: str) -> bool:
    """Equal but for case, punctuation and white space."""
    return key(one) == key(other)


def without_kicker(heading: Heading, stated: Sequence[tuple[str, str]], prose: Prose) -> str:
    """The part of a heading that the page's data call the title, where what stands before or behind it are elements of their own.

    Its first element may be so called: then the rest sums the article up.
    """
    if not len(heading.element):
        return heading.text
    texts = list(dict.fromkeys(text for text, _ in stated))
    first, _ = first_line(heading.element)
    if first and any(same_words(first, text) for text in texts):
        return first
    for text in (*texts, *_pieces(heading, texts)):
        if _ends_in_labels(heading, text):
            return text
        if heading.text.endswith(text) and count_words(text) > _MOST_LABEL_WORDS:
            before = heading.text[: -len(text)].rstrip()
            joined = before.endswith((*COLONS, "-", "–", "—")) and not has_colon_apart(heading.element)
            return heading.text if joined else text
        if _parts_by_colon(text, heading):
            return text  # Where the page parts kicker and headline by lines, its data do by a colon.
        if (first := pieces_of(text)[0]) != text and _parts_by_colon(first, heading):
            return first  # The title of the tab goes on with the section and the site.
        if headline := _behind_stroke(heading, text, prose):
            return headline
    return heading.text


def _pieces(heading: Heading, texts: list[str]) -> Iterator[str]:
    """What a title says from one of its strokes on or up to one, where it says the heading nowhere as a whole."""
    for text in texts:
        if not same_words(text, heading.text):
            yield from endings_of(text)
            if key(heading.text) not in key(text):
                yield from beginnings_of(text)


def _parts_by_colon(title: str, heading: Heading) -> bool:
    return ":" in title and ":" not in heading.text and same_words(title, heading.text)


def _ends_in_labels(heading: Heading, title: str) -> bool:
    """What it says behind the title is an element: a badge, a link to edit it, a number that calls for a note."""
    behind = heading.text[len(title) :] if title and heading.text.startswith(title) else ""
    if not behind.strip() or len(behind.split()) > _MOST_LABEL_WORDS:
        return False
    last = heading.element[-1]
    # Without a blank before it, it may be the end of a word: what begins with a capital there is none.
    apart = behind[0] == " " or last.tag == "sup" or (behind[0].isupper() and not title[-1].isupper())
    return apart and text_of(last) == behind.strip()


def _behind_stroke(heading: Heading, title: str, prose: Prose) -> str:
    """Where the data part kicker and headline by a stroke, the words behind the heading's first element.

    Another place of the page, its trail perhaps, has them without the kicker: else they may be the second line.
    """
    parts = pieces_of(title)
    box = heading.element
    if len(parts) != 2 or (box.text or "").strip() or not same_words(title, heading.text):
        return ""
    kicker, headline = text_of(box[0]), fold(box[0].tail or "")
    told = (kicker, headline) == parts and headline.count(" ") + 1 >= _FEWEST_WORDS
    return headline if told and _stands_alone(headline.lower(), kicker.lower(), prose) else ""


def _stands_alone(headline: str, kicker: str, prose: Prose) -> bool:
    """Somewhere on the page the words stand and the kicker not before them."""
    before = prose.lowered.split(headline)[:-1]
    return any(not words.rstrip(_SET_OFF).endswith(kicker) for words in before)
