"""A note between a headline and the text, or right above the headline, that no extractor takes for a part of the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from republish._html import BLOCKS, SILENT, Element, short_text_of
from republish._text import fold
from republish.extraction.words.lines.retractions import is_retraction, may_tell_of_one, telling_words

_NEAR = 80
"""Elements behind a headline, and before it, that are looked at: a system's box for messages stands in either place."""
_LONGEST = 600
"""Letters of such a note."""
_OF_OTHERS = frozenset({"a", "nav", "article", "blockquote", "footer"})
"""What stands in one of these between the headline and the text speaks of something else."""


def retraction_above(heading: Element, text: str) -> str | None:
    """The words by which a note above the text says that the article was taken back; None where none does."""
    near = tuple(islice(_onwards(heading), _NEAR)), tuple(islice(_before(heading), _NEAR))
    if not any(map(_tells_of_one, near)):  # Few pages do, and to read what each box says takes long.
        return None
    first = fold(text.partition("\n")[0])
    return next((line for elements in near for line in _lines(elements, first) if is_retraction(line)), None)


def _tells_of_one(elements: Sequence[Element]) -> bool:
    """Words among some elements mention one, and a block in which they stand is such a note, wherever the text begins."""
    said = [(element, piece) for element in elements if element.tag not in SILENT and (piece := element.text)]
    said += [(element.getparent(), piece) for element in elements if (piece := element.tail)]
    if not may_tell_of_one(fold(" ".join(piece for _, piece in said))):
        return False
    mentioning = {element for element, piece in said if any(map(fold(piece).lower().__contains__, telling_words()))}
    around = {box for element in mentioning for box in (element, *element.iterancestors())}
    blocks = (element for element in elements if element in around and element.tag in BLOCKS)
    return any(is_retraction(short_text_of(block, _LONGEST) or "") for block in blocks)


def _lines(elements: Sequence[Element], first: str) -> Iterator[str]:
    """What the blocks among some elements say, up to the first line of the text."""
    for element in elements:
        if element.tag not in BLOCKS or element.tag in _OF_OTHERS:
            continue
        said = short_text_of(element, _LONGEST)
        if said and said == first:
            return
        if said and not _is_of_others(element):
            yield said


def _is_of_others(element: Element) -> bool:
    """It leads elsewhere as a whole, or stands in what does; the nearest few boxes tell."""
    if any(around.tag in _OF_OTHERS - {"article"} for around in islice(element.iterancestors(), 4)):
        return True
    link = next(element.iter("a"), None)
    return link is not None and short_text_of(link, _LONGEST) == short_text_of(element, _LONGEST)


def _onwards(element: Element) -> Iterator[Element]:
    """The elements behind one, in the order of the page."""
    node, within = element, False
    while node is not None:
        behind = node[0] if within and len(node) else node.getnext()
        while behind is None and (node := node.getparent()) is not None:
            behind = node.getnext()
        node = behind
        within = node is not None and node.tag not in SILENT
        if node is not None and within:
            yield node


def _before(heading: Element) -> Iterator[Element]:
    """The elements right before one and the boxes around it, the nearest box first."""
    before = (each for box in (heading, *heading.iterancestors()) for each in box.itersiblings(preceding=True))
    return (each for box in before if box.tag not in SILENT for each in box.iter("*"))
