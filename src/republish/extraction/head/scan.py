"""What of a page the head's readers look at: a bounded stretch of elements around the headline, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import TypeAlias

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import is_home
from republish.extraction.words.boxes.vocabulary import without_states

_BEFORE, _AFTER = 60, 260
"""Elements looked at before and after the headline. A byline that stands further off is read by a profile's selectors."""
BLIND = 400
"""Elements looked at from the page's beginning when it has no headline."""
_PARAGRAPHS, _LONG_PARAGRAPH = 3, 150
"""After so many paragraphs of so many letters the text is under way and the look around ends."""
_TEXTS = frozenset({"p", "div", "span", "font"})
"""Elements that a paragraph's words may stand in."""
_FAR, _LONG_FAR, _SIGNS = "\u0590", 80, " \n\t“”„‟‘’‚‹›…—–"
"""Where the scripts begin that say more in fewer letters, how many are a long paragraph there, and what may stand before the first."""
_STEP = 20
_LONGEST_CARD = 1000
"""Letters of an `article` that is the card of another story."""
_NAMING = frozenset(
    {"class", "id", "itemprop", "rel", "data-testid", "data-test-id", "data-e2e", "data-qa", "data-hook"}
)
_CARD_ABOVE = 8
_OUTERMOST = frozenset({"body", "main", "article", "html"})
_ARBITRARY = Uncompiled(r"\[[^\]]*\]")
"""A value that a style system writes into a class, which names nothing: "[grid-area:authors]"."""
_SKIPPED = frozenset({"script", "style", "svg", "nav", "form", "button", "select", "iframe", "noscript", "template"})


def naming(pattern: str, *, hints: str = "", unless: str = "") -> Callable[[str], bool]:
    """A test of what a page calls its elements, without regard to case: the pattern is in it, the other is not.

    Patterns are written in small letters and compiled with case, which is several times faster. `hints` are plain words of
    which every match holds one; they are looked for first when the pattern is a slow one.
    """
    wanted, barred = Uncompiled(pattern), Uncompiled(unless or r"(?!)")
    hint = Uncompiled(hints) if hints else wanted

    @lru_cache(maxsize=4096)
    def says(names: str) -> bool:
        names = (_ARBITRARY.sub("", names) if "[" in names else names).lower()
        return bool(hint.search(names) and wanted.search(names) and not barred.search(names))

    return says


_CARD_HINTS = re.compile(
    "relat|rec|promo|sidebar|most|trending|newsletter|carousel|more|popular|read|latest|outbrain|taboola|cookie|modal|popup|"
    "paywall|breadcrumb|comment|kommentar|widget|instagram|twitter|tiktok"
)
"""One of them is in whatever names a card."""
_names_card = naming(
    r"related|recirc|recommend|(?<!node-)(?<!node--)promo|sidebar|most-?(?:read|popular|viewed)|trending|newsletter|"
    r"carousel|more-?(?:from|stories|news|on)|popular|read-?(?:more(?![\w-]*(?:collaps|expand|fold))|next|also)|latest|outbrain|taboola|cookie|modal(?!-?im(?:g|age))|(?<!post-)popup|"
    r"paywall|breadcrumb|comments(?!-link)|(?<!\S)(?:comment|kommentar)-?(?:\d|new|head|content|body|text|list|item|area|section|thread)|(?<!\S)widget_(?!sow)|(?<!\S)widgett?-?(?:date|time)|instagram-media|"
    r"twitter-(?:tweet|video)|tiktok-embed",
    unless=r"author|byline|autor|so-panel|(?:article|entry|post)-header",
)
"""What holds other stories, embedded posts too. `node--promoted` does not: Drupal says so of every story that its front page may show, nor does a post's own popup in Tilda."""
_BESIDE = re.compile(r"sidebar|(?<!\S)widget_", re.I)
"""What the margin is called, and what WordPress calls each box in it."""
_is_head = naming(
    r"(?<!\S)(?:masthead|(?:site|page|main|blog|global)?[_-]?header(?:[_-](?:inner|top|wrapper))?|top-?bar|site-?branding)(?!\S)",
    hints="head|topbar|top-bar|branding",
)
_is_way_back = naming("bread-?crumb")
_MOST_IN_BANNER = 60
_UNFOLDS = re.compile("read-?more", re.I)


@lru_cache(maxsize=4096)
def _is_card(names: str) -> bool:
    return _CARD_HINTS.search(names.lower()) is not None and _names_card(without_states(names))


def names_of(element: Element) -> str:
    """What the page calls an element: class, id, itemprop, rel and test id in one string."""
    attributes = element.keys()
    if len(attributes) < 2:  # As most have it.
        return element.get(attributes[0]) if attributes and attributes[0] in _NAMING else ""
    naming = [name for name in attributes if name in _NAMING]
    return element.get(naming[0]) if len(naming) == 1 else " ".join(map(element.get, naming))


Spot: TypeAlias = tuple[Element, str]
"""One element near the headline and what the page calls it."""


Line: TypeAlias = tuple[Element, str, str]
"""The same, and its words before its first child."""


class _Walk:
    """Spots, walked as far as somebody asks and never twice."""

    __slots__ = ("_ahead", "_seen")

    def __init__(self, ahead: Iterator[Spot]) -> None:
        self._seen: list[Spot] = []
        self._ahead = ahead

    def __iter__(self) -> Iterator[Spot]:
        return chain.from_iterable(self._stretches())

    def _stretches(self) -> Iterator[list[Spot]]:
        given = 0
        while given < len(self._seen) or self._look_further():
            spots = self._seen[given:]
            given += len(spots)
            yield spots

    def _look_further(self) -> bool:
        known = len(self._seen)
        self._seen.extend(islice(self._ahead, _STEP))
        return len(self._seen) > known


class Near:
    """The spots around a headline; on a page without one, the spots from its beginning.

    Those after it come first, in document order, then those before it; cards of other stories are left out.
    """

    __slots__ = ("_after", "_before", "_lines", "_looked_at", "around", "heading")

    around: frozenset[Element]
    """The boxes that the headline lies in."""

    def __init__(self, heading: Element | None, root: Element) -> None:
        self.heading = heading
        self.around = frozenset(heading.iterancestors()) if heading is not None else frozenset()
        self._after = _Walk(islice(_inside((root,)), BLIND) if heading is None else _following(heading))
        self._before = _Walk(iter(()) if heading is None else _preceding(heading))
        self._lines: list[tuple[int, Line]] = []
        self._looked_at = 0

    def __iter__(self) -> Iterator[Spot]:
        """From the headline on."""
        return chain(self._after, self._before)

    def lines(self, most: int) -> list[Line]:
        """Those of so many spots whose own words say something: half of them are boxes around others. Looked for once."""
        for place, (element, names) in enumerate(islice(self, self._looked_at, most), self._looked_at):
            own = element.text
            if own and not own.isspace():
                self._lines.append((place, (element, names, own)))
        self._looked_at = max(self._looked_at, most)
        return [line for place, line in self._lines if place < most]

    def after(self) -> Iterator[Spot]:
        """Those behind the headline alone."""
        return iter(self._after)

    def before(self) -> Iterator[Spot]:
        """Those before the headline alone."""
        return iter(self._before)


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
        yield from (block for block in node.itersiblings(preceding=True) if not _is_banner(block))
        node = node.getparent()


def _is_banner(block: Element) -> bool:
    """The head of the site, which says what day it is today: it says so itself, or holds the logo that leads home, or a menu."""
    if block.get("role") == "banner":
        return True
    if block.tag != "header" and not _is_head(names_of(block)):
        return False
    within = list(islice(block.iter("nav", "a", "h1"), _MOST_IN_BANNER))
    return not any(one.tag == "h1" for one in within) and any(map(_is_of_site, within))


def _is_of_site(element: Element) -> bool:
    """It is a menu and no way back to a section, or a picture that leads to the site's first page."""
    if element.tag == "nav":
        return not _is_way_back(f"{names_of(element)} {element.get('aria-label') or ''}")
    leads_home = is_home(element.get("href") or ".")
    return leads_home and next(element.iter("img", "svg", "picture"), None) is not None


def _folds_the_text(box: Element, names: str) -> bool:
    """It is named for its "Read more" and holds long paragraphs: a click unfolds the text in it."""
    return _UNFOLDS.search(names) is not None and _has_paragraphs(box)


def _is_margin(box: Element, names: str) -> bool:
    """It is named a sidebar and nothing else that holds other stories, and begins with the byline: the article's own margin."""
    if not len(box) or "byline" not in names_of(box[0]).lower():
        return False
    return not _is_card(_BESIDE.sub("", names))


def _has_paragraphs(box: Element) -> bool:
    long = (p for p in box.iter("p") if len(p.text or "") > _LONG_PARAGRAPH)
    return next(islice(long, _PARAGRAPHS - 1, None), None) is not None


def _is_long(text: str) -> bool:
    """A paragraph that begins so is a long one in its script."""
    return len(text) > _LONG_PARAGRAPH or (len(text) > _LONG_FAR and text.lstrip(_SIGNS) >= _FAR)


def _behind_first(element: Element) -> str | None:
    """The words behind the anchor, the picture or the line break that an element begins with."""
    if not len(element):
        return None
    first = element[0]
    return None if len(first) or first.text else first.tail


def _inside(blocks: Iterable[Element], paragraphs: int = BLIND) -> Iterator[Spot]:
    """Each block and what it holds in document order, up to so many long paragraphs.

    Silent parts and cards of other stories are not entered.
    """
    for block in blocks:
        element = block
        while element is not None:
            tag = element.tag
            names = "" if tag in _SKIPPED else names_of(element)
            card = names and _is_card(names) and not (_folds_the_text(element, names) or _is_margin(element, names))
            if tag in _SKIPPED or card or (tag == "article" and _is_short(element)):
                element = _behind(element, block)
                continue
            yield element, names
            if (
                tag in _TEXTS
                and (text := element.text or _behind_first(element))
                and len(text) > _LONG_FAR
                and _is_long(text)
            ):
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
    """What holds the main part, or a headline and a paragraph, is no card of another story, whatever else its names say of it.

    Nor is what says that it is the article's body.
    """
    if (
        box.tag in ("body", "html", "main")
        or "articleBody" in (box.get("itemprop") or "").split()
        or next(box.iter("main"), None) is not None
    ):
        return True
    return next(box.iter("h1"), None) is not None and any(len(p.text or "") > _LONG_PARAGRAPH for p in box.iter("p"))


def is_only_beside(element: Element) -> bool:
    """It lies in a sidebar, and there in nothing that is named as the card of another story."""
    boxes = list(map(names_of, islice(element.iterancestors(), _CARD_ABOVE)))
    return any(map(_is_card, boxes)) and not any(_is_card(_BESIDE.sub("", names)) for names in boxes)


def _is_short(article: Element) -> bool:
    """An `article` with a headline of its own and hardly a paragraph is the card of another story."""
    headed = len(list(islice(article.iter("p"), 4))) < 4 and next(article.iter("h2", "h3", "h4"), None) is not None
    return headed and len(text_of(article)) <= _LONGEST_CARD
