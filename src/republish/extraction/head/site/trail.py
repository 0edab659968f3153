"""The section that the trail above an article names: the last of its steps under which the article's own address lies."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from lxml import etree

from republish._html import Document, Element, absolute
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.site.tags import NO_SECTIONS
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import is_home, path_key, split_url
from republish.extraction.words.bylines.personal_names import key

_is_trail = naming(r"bread-?crumb|brotkrumen|(?:^|[\s_-])crumbs?(?:$|[\s_-])", hints="crumb|brotkrumen")
_BOXES = frozenset({"nav", "div", "ol", "ul", "p", "section"})
_named = etree.XPath("descendant::*[@*[contains(translate(., 'RUM', 'rum'), 'rum')]]")
"""Elements that may be named a trail: "rum" is in each of its names."""
_NO_STEPS = NO_SECTIONS | frozenset(
    ["home", "homepage", "start", "startseite", "accueil", "inicio", "início", "portada", "home page", "blog", "blogs", "all posts", "posts",
     "articles", "artikel", "latest posts", "latest news", "all", "topics", "resources", "magazine", "archive", "archives", "back"]
)  # fmt: skip
"""What leads to everything that the site publishes."""
_CATEGORIES = ("/category/", "/categories/", "/kategorie/", "/categorie/", "/categoria/")
_MOST_STEPS, _LONGEST, _MOST_WORDS = 8, 40, 4


def section_in_trail(document: Document) -> str | None:
    """The words of that step; none that has the name of the site in it, or leads to all that is there."""
    host = split_url(document.base_url).hostname or ""
    labels = [key(label) for label in host.removeprefix("www.").split(".")[:-1] if len(label) > 2]
    steps = [step for box in _trails(document) for step in _steps(box, document.base_url)]
    named = [step for step in steps if not any(label in key(step) for label in labels)]
    return named[-1] if named else None


def _trails(document: Document) -> Iterator[Element]:
    """The first trail, if no headline is in it."""
    if not document.mentions(b"rumb") and not document.mentions(b"brotkrumen"):
        return iter(())
    named = (box for box in _named(document.root) if box.tag in _BOXES and _names_trail(box))
    boxes = (box for box in named if next(box.iter("a"), None) is not None)
    return (box for box in islice(boxes, 1) if next(box.iter("h1", "h2", "p"), None) in (None, box))


def _names_trail(box: Element) -> bool:
    names = f"{names_of(box)} {box.get('aria-label') or ''} {box.get('itemtype') or ''}"
    return _is_trail(names.replace("BreadcrumbList", "breadcrumb"))


def _steps(box: Element, base_url: str) -> Iterator[str]:
    for link in islice(box.iter("a"), _MOST_STEPS):
        words = short_text(link, _LONGEST).strip(" <>«»‹›/|→")
        if _names_a_section(words) and _lies_under(base_url, absolute(link.get("href") or "", base_url) or ""):
            yield words


def _names_a_section(words: str) -> bool:
    said = words.casefold()
    return bool(words) and said.count(" ") < _MOST_WORDS and said not in _NO_STEPS and not said.endswith("blog")


def _lies_under(url: str, step: str) -> bool:
    """Its address is the beginning of the article's, or that of a category, on the same site."""
    if is_home(step) or not step or path_key(step) == path_key(url):
        return False
    category = any(part in step for part in _CATEGORIES) and split_url(step).hostname == split_url(url).hostname
    return category or path_key(url).startswith(f"{path_key(step)}/")
