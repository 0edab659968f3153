"""What of a page the head's readers look at: the headlines, and a bounded stretch of elements around the one that counts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import TypeAlias

from republish._html import Document, Element, text_of
from republish._text import fold
from republish.extraction.head.subtitle import innermost, subtitle_in
from republish.extraction.tree.nodes import is_hidden
from republish.extraction.tree.unsaid import as_said
from republish.extraction.tree.unseen import MARKS
from republish.extraction.words.vocabulary import is_spoken, is_spoken_span, without_states

_BEFORE, _AFTER = 60, 260
"""Elements looked at before and after the headline. A byline that stands further off is read by a profile's selectors."""
BLIND = 400
"""Elements looked at from the page's beginning when it has no headline."""
_PARAGRAPHS, _LONG_PARAGRAPH = 3, 150
"""After so many paragraphs of so many letters the text is under way and the look around ends."""
_STEP = 20
_MOST_PARTS = 12
_NAMING = frozenset({"class", "id", "itemprop", "rel", "data-testid", "data-hook"})
_MOST_HEADINGS = 24
_CARD_ABOVE = 8
_OUTERMOST = frozenset({"body", "main", "article", "html"})
_STORY = frozenset({"main", "article", "body"})
_JOINT = re.compile(r"[a-zß-ÿ\d.!?:»”][A-ZÀ-Þ«“„]")
"""No word goes on with a capital."""
_ARBITRARY = re.compile(r"\[[^\]]*\]")
"""A value that a style system writes into a class, which names nothing: "[grid-area:authors]"."""
_SKIPPED = frozenset({"script", "style", "svg", "nav", "form", "button", "select", "iframe", "noscript", "template"})


def naming(pattern: str, *, hints: str = "", unless: str = "") -> Callable[[str], bool]:
    """A test of what a page calls its elements, without regard to case: the pattern is in it, the other is not.

    Patterns are written in small letters and compiled with case, which is several times faster. `hints` are plain words of
    which every match holds one; they are looked for first when the pattern is a slow one.
    """
    hint, wanted, barred = re.compile(hints or pattern), re.compile(pattern), re.compile(unless or r"(?!)")

    @lru_cache(maxsize=4096)
    def says(names: str) -> bool:
        names = (_ARBITRARY.sub("", names) if "[" in names else names).lower()
        return bool(hint.search(names) and wanted.search(names) and not barred.search(names))

    return says


_CARD_HINTS = re.compile(
    "relat|rec|promo|sidebar|most|trending|newsletter|carousel|more|popular|read|latest|outbrain|taboola|cookie|modal|popup|"
    "paywall|breadcrumb|comment|widget|instagram|twitter|tiktok"
)
"""One of them is in whatever names a card."""
_names_card = naming(
    r"related|recirc|recommend|(?<!node-)(?<!node--)promo|sidebar|most-?(?:read|popular|viewed)|trending|newsletter|"
    r"carousel|more-?(?:from|stories|news|on)|popular|read-?(?:more|next|also)|latest|outbrain|taboola|cookie|modal(?!-?im(?:g|age))|popup|"
    r"paywall|breadcrumb|comments|(?<!\S)comment-?(?:\d|new|head|content|body|text|list|item)|(?<!\S)widget_(?!sow)|(?<!\S)widgett?-?(?:date|time)|instagram-media|"
    r"twitter-(?:tweet|video)|tiktok-embed",
    unless=r"author|byline|autor|so-panel|(?:article|entry|post)-header",
)
"""What holds other stories, embedded posts too. `node--promoted` does not: Drupal says so of every story that its front page may show."""
_SIDEBAR = re.compile("sidebar", re.I)
_is_kicker = naming(
    r"kicker|overline|top-?line|eyebrow|roofline|pre-?title|supertitle|topic|spitzmarke|dachzeile|volanta|antetitulo"
)


@lru_cache(maxsize=4096)
def _is_card(names: str) -> bool:
    return _CARD_HINTS.search(names.lower()) is not None and _names_card(without_states(names))


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """One `h1`, or what plays one."""

    element: Element
    text: str
    names: str
    """Class, id and itemprop."""


def headings(document: Document, tag: str = "h1") -> Iterator[Heading]:
    """Every heading of that rank with words that is no step of a breadcrumb trail, in document order."""
    elements = document.metadata.headings if tag == "h1" else document.root.iter(tag)
    said = ((one, text) for one in elements if (text := headline_text(one)) and not _in_trail(one))
    for element, text in islice(said, _MOST_HEADINGS):
        yield Heading(element=element, text=text, names=names_of(element))


def _in_trail(element: Element) -> bool:
    """Some sites mark the last step of the breadcrumb trail as `h1`: the short title, not the headline."""
    if "breadcrumb" in " ".join(element.keys()):
        return True
    for node in (element, *islice(element.iterancestors(), 4)):
        if node.tag in _STORY:
            return False
        if node.tag == "nav" or "readcrumb" in names_of(node):
            return True
    return False


def headline_text(element: Element) -> str:
    """The words of a heading without the kicker and the subtitle that some pages set inside it; "Kicker: headline" stays whole.

    Nor are marks of notes and struck words a part of it.
    """
    if not len(element):
        return fold(element.text or "")
    element = as_said(element)
    whole = _without_subtitle(_seen_text(element), element)
    for child in innermost(element):
        if _is_kicker(child.get("class", "")):
            rest = fold(" ".join(_text_after(child)))
            kicker = whole[: len(whole) - len(rest)] if whole.endswith(rest) else ""
            joined = rest.startswith(":") or kicker.rstrip().endswith(":")
            return whole if joined or len(rest.split()) < 3 else rest
    return whole


def _without_subtitle(whole: str, element: Element) -> str:
    below = subtitle_in(element)
    before = whole.removesuffix(text_of(below)).rstrip() if below is not None else whole
    return whole if not before or before.endswith((":", "-", "–", "—")) else before


def _seen_text(element: Element) -> str:
    """Its words as they are seen, without those of parts that are hidden; all of them where the whole is.

    What is said to screen readers first or last goes; a mark of theirs alone parts words that are seen. Two elements that
    only their style sets on two lines are parted.
    """
    whole = _shown_text(element)
    for link in islice(element.iter("a"), _MOST_PARTS):
        if (mark := text_of(link)) in MARKS:
            whole = whole.removeprefix(mark).removesuffix(mark).strip()
    for child in islice(element.iter("span", "div"), _MOST_PARTS):
        text = text_of(child)
        spoken = is_spoken_span(child)
        if spoken and not any(map(str.isalnum, text)):
            whole = whole.replace(f" {text} ", f"{text} ", 1)
        elif spoken and text != whole:
            whole = whole.removeprefix(text).removesuffix(text).strip()
        elif (behind := _right_behind(child)) and _JOINT.match(f"{text[-1:]}{behind[0]}"):
            whole = whole.replace(f"{text}{behind}", f"{text} {behind}", 1)
    return whole


def _shown_text(element: Element) -> str:
    whole = text_of(element)
    if not any(map(is_hidden, islice(element.iterdescendants(), _MOST_PARTS))):
        return whole
    shown = deepcopy(element)
    for part in list(filter(is_hidden, shown.iterdescendants())):
        part.attrib.clear()
        part.tag, part.text = "template", None
    return text_of(shown) or whole


def _right_behind(element: Element) -> str:
    """The words of the span or box that follows without anything between."""
    behind = None if element.tail else element.getnext()
    return text_of(behind) if behind is not None and behind.tag in ("span", "div") else ""


def _text_after(child: Element) -> Iterator[str]:
    yield child.tail or ""
    for sibling in child.itersiblings():
        if not is_spoken(sibling.get("class") or ""):
            yield text_of(sibling)
        yield sibling.tail or ""


def names_of(element: Element) -> str:
    """What the page calls an element: class, id, itemprop, rel and test id in one string."""
    keys = element.keys()
    naming = _NAMING.intersection(keys) if keys else keys
    if len(naming) > 1:
        return " ".join([value for name, value in element.items() if name in naming])
    return element.get(*naming) if naming else ""


Spot: TypeAlias = tuple[Element, str]
"""One element near the headline and what the page calls it."""


class Near:
    """The spots around a headline, walked as far as somebody asks and never twice.

    On a page without one, the spots from its beginning. Those after it come first, in document order, then those before it; cards of other stories are left out.
    """

    __slots__ = ("_ahead", "_seen", "heading")

    def __init__(self, heading: Element | None, root: Element) -> None:
        self.heading = heading
        self._seen: list[Spot] = []
        self._ahead: Iterator[Spot] = (
            islice(_inside((root,)), BLIND) if heading is None else chain(_following(heading), _preceding(heading))
        )

    def __iter__(self) -> Iterator[Spot]:
        """From the headline on."""
        given = 0
        while given < len(self._seen) or self._look_further():
            spots = self._seen[given:]
            given += len(spots)
            yield from spots

    def before(self) -> Iterator[Spot]:
        """Those before the headline alone."""
        return iter(()) if self.heading is None else _preceding(self.heading)

    def _look_further(self) -> bool:
        known = len(self._seen)
        self._seen.extend(islice(self._ahead, _STEP))
        return len(self._seen) > known


def _following(heading: Element) -> Iterator[Spot]:
    """What comes after the headline, until the text is under way."""
    return islice(_inside(_after(heading), _PARAGRAPHS), _AFTER)


def _after(node: Element) -> Iterator[Element]:
    while node is not None and node.tag != "body":
        yield from node.itersiblings()
        node = node.getparent()


def _preceding(heading: Element) -> Iterator[Spot]:
    """What comes before the headline in its article, the nearest block first."""
    return islice(_inside(_before(heading)), _BEFORE)


def _before(node: Element) -> Iterator[Element]:
    while node is not None and node.tag not in _OUTERMOST:
        yield from node.itersiblings(preceding=True)
        node = node.getparent()


def _inside(blocks: Iterable[Element], paragraphs: int = BLIND) -> Iterator[Spot]:
    """Each block and what it holds in document order, up to so many long paragraphs.

    Silent parts and cards of other stories are not entered.
    """
    for block in blocks:
        element = block
        while element is not None:
            tag = element.tag
            names = names_of(element)
            if tag in _SKIPPED or (names and _is_card(names)) or (tag == "article" and _is_short(element)):
                element = _behind(element, block)
                continue
            yield element, names
            if tag == "p" and len(element.text or "") > _LONG_PARAGRAPH:
                paragraphs -= 1
                if not paragraphs:
                    return
            element = element[0] if len(element) else _behind(element, block)


def _behind(element: Element, block: Element) -> Element | None:
    """The element of a block that begins where this one ends; None at the block's end."""
    while element is not block:
        if (following := element.getnext()) is not None:
            return following
        element = element.getparent()
    return None


def in_card(element: Element) -> bool:
    """It lies in the card of another story, or in a sidebar."""
    return any(_is_card(names_of(node)) and not _is_main(node) for node in islice(element.iterancestors(), _CARD_ABOVE))


def _is_main(box: Element) -> bool:
    """What holds the main part, or a headline and a paragraph, is no card of another story, whatever else its names say of it."""
    if box.tag in ("body", "html", "main") or next(box.iter("main"), None) is not None:
        return True
    return next(box.iter("h1"), None) is not None and any(len(p.text or "") > _LONG_PARAGRAPH for p in box.iter("p"))


def is_only_beside(element: Element) -> bool:
    """It lies in a sidebar, and there in nothing that is named as the card of another story."""
    boxes = list(map(names_of, islice(element.iterancestors(), _CARD_ABOVE)))
    return any(map(_is_card, boxes)) and not any(_is_card(_SIDEBAR.sub("", names)) for names in boxes)


def _is_short(article: Element) -> bool:
    """An `article` with a headline of its own and hardly a paragraph is the card of another story."""
    return len(list(islice(article.iter("p"), 4))) < 4 and next(article.iter("h2", "h3", "h4"), None) is not None
