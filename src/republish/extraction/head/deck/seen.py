"""The headline as readers see it: which headings are seen, and which of them counts whatever the page's data say."""

from __future__ import annotations

from itertools import islice, takewhile

from republish._hidden import names_hidden
from republish._html import Element, text_of
from republish._text import words
from republish.extraction.head.deck.deck import count_words
from republish.extraction.head.headings import Heading
from republish.extraction.head.words import is_longer, next_element
from republish.extraction.tree.nodes import is_hidden
from republish.extraction.words.bylines.personal_names import key

_FEWEST_WORDS, _LONGEST, _PARAGRAPH = 3, 200, 120
_FEWEST_TOLD, _STEM, _OF_TEXT, _MOST_PARAGRAPHS = 2, 5, 80, 3
"""Words that only the heading has, and the text, or only the title; letters of each, letters of a paragraph of the text, and paragraphs that are read."""
_OTHER_NAMES = frozenset({"alternativeHeadline", "alternateName"})
"""What schema.org calls a second title."""
_STORIES = ("article", "main")
_PAGES = (*_STORIES, "body")


def is_unseen(element: Element) -> bool:
    """Nobody sees it, however wide the screen is."""
    return is_hidden(element) or names_hidden(element.get("class") or "")


def marked_beside(heading: Element) -> Element | None:
    """The heading behind an `h1`, or before it, that is marked as the headline, where that is marked as another name."""
    if heading.get("itemprop") not in _OTHER_NAMES:
        return None
    beside = (next_element(heading), heading.getprevious())
    return next((one for one in beside if one is not None and one.get("itemprop") == "headline" and text_of(one)), None)


def is_of_data(evidence: str) -> bool:
    """One place among the page's data calls the title so, and nothing that is seen."""
    return evidence.startswith(("json-ld", "meta", "title")) and "+" not in evidence


def seen_alone(heads: tuple[Heading, ...], title: str, sites: frozenset[str], evidence: str) -> Heading | None:
    """The only `h1` that is seen, at the head of an `article` or of the main part: readers take it for the headline.

    Where nothing but the `title` element, which is written for tabs and search engines, says another, the head of the page
    does as well. Of several the one in an `article` or the main part counts. One that says more than the title that the data state is no other headline.
    """
    seen = [head for head in heads if key(head.text) not in sites and not is_unseen(head.element)]
    if len(seen) > 1 and len({key(head.text) for head in seen}) == 1:
        seen = seen[:1]
    if len(seen) > 1:
        seen = [
            head for head in seen if next(head.element.iterancestors(*_STORIES, "footer"), head.element).tag in _STORIES
        ]
    if len(seen) != 1 or key(title) in key(seen[0].text):
        return None
    if count_words(seen[0].text) < _FEWEST_WORDS or len(seen[0].text) > _LONGEST:
        return None
    boxes = _PAGES if evidence == "title" or _is_said_again(seen[0].element) else _STORIES
    marked = seen[0].element.get("itemprop") == "headline"
    return seen[0] if marked or _heads_the_story(seen[0].element, boxes) else None


def _is_said_again(heading: Element) -> bool:
    """The next heading says the same, as where a bar above the page keeps the headline in sight."""
    behind = next(iter(heading.xpath("following::*[self::h1 or self::h2][1]")), None)
    return behind is not None and key(text_of(behind)) == key(text_of(heading))


def tells_the_text(heading: Heading, title: str) -> bool:
    """The first paragraphs take up words of the heading and none of the title's own: the data are those of an older text."""
    said, stated = long_words(heading.text), long_words(title)
    own, others = said - stated, stated - said
    if len(own) < _FEWEST_TOLD or len(others) < _FEWEST_TOLD:
        return False
    text = words_behind(heading.element)
    return len(own & text) >= _FEWEST_TOLD and not others & text


def words_behind(heading: Element) -> set[str]:
    """The long words of the first paragraphs behind it."""
    paragraphs = (p for p in heading.xpath("following::p") if is_longer(p, _OF_TEXT))
    return {word for p in islice(paragraphs, _MOST_PARAGRAPHS) for word in long_words(text_of(p))}


def long_words(text: str) -> set[str]:
    """Those that tell one subject from another, cut to their stems."""
    return {word[:_STEM] for word in words(text.casefold()) if len(word) >= _STEM}


def _heads_the_story(heading: Element, boxes: tuple[str, ...]) -> bool:
    """No paragraph of the text stands before it in the nearest of these boxes."""
    story = next(heading.iterancestors(*boxes), None)
    before = takewhile(lambda element: element is not heading, story.iter("h1", "p")) if story is not None else ()
    return story is not None and not any(is_longer(element, _PARAGRAPH) for element in before)
