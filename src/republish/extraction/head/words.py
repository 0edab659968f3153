"""The words of single elements as the head's readers take them: their own, all of a short one, what stands right before or behind."""

from __future__ import annotations

from itertools import accumulate, islice, takewhile

from lxml import etree

from republish._html import Element, short_text_of, text_of
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.byline_words import FAR

_INLINE = frozenset({"span", "strong", "b", "em", "i", "small", "a", "cite", "label"})
ICONS = frozenset({"i", "span", "svg"})
MOST_CHILDREN = 60
"""Of an element that is a line of a byline."""
_LONG_ENOUGH = 20_000
"""Letters of an element, blanks among them, from which on it is no line."""


def own_text(element: Element) -> str:
    """The element's words before its first child that is no comment: some systems name each field in one."""
    text: str | None = element.text
    if len(element) and not isinstance(element[0].tag, str):
        behind = takewhile(lambda one: not isinstance(one.tag, str), element)
        return "".join([text or "", *(one.tail or "" for one in behind)])
    return text or ""


def first_words(element: Element) -> str:
    """The same, or those behind a drawing, or the empty box of one, that it begins with."""
    own = own_text(element)
    if not len(element) or own.strip():
        return own
    icon = element[0]
    return (icon.tail or "") if not len(icon) and icon.tag in ICONS and not own_text(icon).strip() else own


def next_element(element: Element) -> Element | None:
    """The element behind it, none behind words."""
    return None if (element.tail or "").strip() else element.getnext()


def words_before(element: Element, longest: int = 40) -> str:
    """The few words right before an element in its parent."""
    before = element.getprevious()
    parent = element.getparent()
    words = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    return words if words.strip() or before is None else short_text(before, longest)


def short_text(element: Element, longest: int = 400) -> str:
    """The words of a small element; empty when it holds too many to be a byline or a date."""
    return text_within(element, longest) or ""


def said_text(element: Element, longest: int) -> str:
    """The words of a small element without marks of notes and struck words; empty when it holds too many."""
    text = short_text(element, longest)
    said = as_said(element) if text and len(element) else element
    return text if said is element else text_of(said)


def text_within(element: Element, longest: int) -> str | None:
    """The words of a small element, none of one with many children; None where they are too many, as they are in all around it."""
    if not len(element):
        alone = text_of(element)
        return alone if len(alone) <= longest and len(element.text or "") <= _LONG_ENOUGH else None
    if len(element) >= MOST_CHILDREN:
        return ""
    text = short_text_of(element, longest)
    return None if text is None or _letters_in(element) > _LONG_ENOUGH else text


def _letters_in(element: Element) -> int:
    """All letters that stand in an element, scripts and blanks counted."""
    return len(etree.tostring(element, method="text", encoding="unicode", with_tail=False))


def has_more_children(element: Element, most: int) -> bool:
    """Whether an element has more children than so many; they are counted no further than that, by whoever asks for each of them."""
    return next(islice(element, most, None), None) is not None


def is_link(element: Element) -> bool:
    """Its first link says all that it says."""
    link = next(element.iter("a"), None)
    return link is not None and text_of(link) == text_of(element)


def is_longer(element: Element, letters: int) -> bool:
    """Whether more letters than so many stand in an element, scripts and blanks counted; it is read no further than that."""
    own = len(element.text or "")
    if own > letters or not len(element):
        return own > letters
    return any(map(letters.__lt__, accumulate(map(len, element.itertext()))))


def flows(element: Element, letters: int) -> bool:
    """The same, where a letter of a script that parts no words counts for two."""
    if is_longer(element, letters):
        return True
    return is_longer(element, letters // 2) and (said := text_of(element)) >= FAR and 2 * len(said) > letters


def is_amid(element: Element) -> bool:
    """A sentence that has begun before it goes on in it."""
    while element.tag in _INLINE:
        before, parent = element.getprevious(), element.getparent()
        if parent is None:
            return False
        words = (parent.text if before is None else before.tail) or ""
        if words.strip():
            return words.rstrip()[-1].isalnum()
        if before is not None:
            return False
        element = parent
    return False
