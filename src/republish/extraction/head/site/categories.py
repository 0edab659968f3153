"""The section that an article's own part of the page names: marked as such, or the one category that it is filed under."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from lxml import etree

from republish._html import Document, Element
from republish.extraction.head.scan import Near, in_card
from republish.extraction.head.site.tags import no_sections
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import short_text

_LONGEST, _MOST = 60, 12
_SIGNS = " ,;|/#"
_marked = etree.XPath("descendant::*[@itemprop='articleSection'][not(self::meta)]")
_RELATION, _PLACE = "category", "/category/"
_BLOCK, _FACTS = "taxonomy-category", ("post-meta", "entry-meta", "post-info")
"""The box of WordPress' block for them, and the line of facts that blogs have about a post."""


def marked_section(document: Document, near: Near) -> str:
    """The words that the page marks as the article's section, and nothing else so."""
    mentioned = document.mentions(b"itemprop") and document.mentions(b"articlesection")
    return _only(_marked(document.root), near) if mentioned else ""


def only_category(document: Document, near: Near) -> str:
    """The one category that links on the page say this text is filed under."""
    return _only(_filed(document), near) if document.mentions(_RELATION.encode()) else ""


def _filed(document: Document) -> Iterator[Element]:
    """Links to categories by their own relation, by the block for them, or in a line of facts by their address."""
    block, facts = _BLOCK in document.classes, any(map(document.classes.__contains__, _FACTS))
    around: dict[Element, str] = {}
    for link in document.root.iter("a"):
        placed = facts and _PLACE in (link.get("href") or "")
        if _RELATION in (link.get("rel") or "").split():
            yield link
        elif block or placed:
            box = link.getparent()
            if box not in around:
                around[box] = " ".join([up.get("class") or "" for up in (box, *box.iterancestors())])
            if (placed and any(map(around[box].__contains__, _FACTS))) or _BLOCK in around[box].split():
                yield link


def _only(found: Iterable[Element], near: Near) -> str:
    own = (one for one in islice(found, _MOST) if not _is_elsewhere(one, near))
    names = (short_text(next(one.iter("a"), one), _LONGEST).strip(_SIGNS) for one in own)  # Behind "Posted in".
    said = {name for name in names if name and ":" not in name and name.casefold() not in no_sections()}
    return said.pop() if len(said) == 1 else ""


def _is_elsewhere(one: Element, near: Near) -> bool:
    """In a menu, a sidebar or the page's foot, or with another story."""
    story = next(one.iterancestors("article"), None)
    others = story is not None and near.heading is not None and not _holds(story, near.heading)
    framed = story is None and next(one.iterancestors("footer"), None) is not None
    return (
        others
        or framed
        or next(one.iterancestors("nav", "aside"), None) is not None
        or in_card(one)
        or in_teaser(one, near)
    )


def _holds(story: Element, heading: Element) -> bool:
    """The headline lies in it, or in nothing that is an article."""
    around = next(heading.iterancestors("article"), None)
    return around is None or around is story or any(up is story for up in around.iterancestors())
