"""The headline of a page whose `h1` is no more than the site's name: a lower heading above the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish.extraction.head.facts import Facts
from republish.extraction.head.headings import Heading, address_of, headline_text
from republish.extraction.head.scan import BLIND, names_of
from republish.extraction.head.words import is_longer
from republish.extraction.tree.addresses import leads_home, path_key
from republish.extraction.words.bylines.personal_names import key

_RANKS = ("h2", "h3")
_PARAGRAPH, _SHORTEST = 100, 8
_MARKED = re.compile(
    r"(?:^|\s)(?:entry|post|article|story|node|content|news|page)[-_]{0,2}(?:title|headline|heading)(?:$|\s)|(?:^|\s)headline(?:$|\s)"
)
"""As hAtom, Joomla and Drupal name a headline, whatever its rank."""
_SITES = re.compile(r"(?:^|[\s_-])(?:site[-_]?(?:title|name)|logo)(?:$|[\s_-])")
_MOST_AROUND = 12
_BESIDE = frozenset({"nav", "aside", "footer", "form"})


def names_on_top(facts: Facts) -> frozenset[str]:
    """What stands in an `h1` that is all a link to the site's first page, perhaps as a picture, or is called the site's title."""
    base = facts.document.base_url
    own = [one for one in facts.metadata.headings if _SITES.search(names_of(one)) or _leads_home(one, base)]
    pictures = (picture.get("alt") or "" for one in own for picture in one.iter("img"))
    return frozenset(filter(None, map(key, (*map(headline_text, own), *pictures))))


def _leads_home(heading: Element, base_url: str) -> bool:
    link = next(heading.iter("a"), None) if len(heading) else None
    if link is None or not leads_home(link.get("href") or "", base_url):
        return False
    return key(headline_text(link)) == key(headline_text(heading))


def lower_headline(facts: Facts) -> Heading | None:
    """The one that is marked as the headline, else the last one of the highest rank above the text."""
    found = list(_above_the_text(facts))
    marked = [one for one in found if _is_marked(one.element)]
    if len({key(one.text) for one in marked}) == 1:
        return marked[0]
    highest = min((one.element.tag for one in found), default="")
    return next((one for one in reversed(found) if one.element.tag == highest), None)


def marked_headline(facts: Facts, above: Element) -> Heading | None:
    """The only one behind a heading `above` that is marked as the headline; by microdata wherever it stands, as text of the site's may come first."""
    elements = list(islice(facts.document.root.iter(*_RANKS), BLIND))
    stated = list(_own([one for one in elements if "headline" in (one.get("itemprop") or "").split()], facts))
    marked = stated or [one for one in _above_the_text(facts, above) if _is_marked(one.element)]
    return marked[0] if len(marked) == 1 else None


def _above_the_text(facts: Facts, above: Element | None = None) -> Iterator[Heading]:
    """Headings up to the first long paragraph, which lead to no other page and stand in no menu; none where no such paragraph follows."""
    found: list[Element] = []
    for element in islice(facts.document.root.iter("h1", *_RANKS, "p"), BLIND):
        if element is above:
            found.clear()
        elif element.tag in _RANKS:
            found.append(element)
        elif element.tag == "p" and is_longer(element, _PARAGRAPH):
            yield from _own(found, facts)
            return


def _own(elements: list[Element], facts: Facts) -> Iterator[Heading]:
    for element in elements:
        one = Heading(element=element, text=headline_text(element), names=element.get("class") or "")
        beside = any(up.tag in _BESIDE for up in islice(element.iterancestors(), _MOST_AROUND))
        if len(one.text) >= _SHORTEST and not beside and not _leads_elsewhere(one, facts):
            yield one


def _leads_elsewhere(heading: Heading, facts: Facts) -> bool:
    address = address_of(heading, facts.document.base_url)
    return bool(address) and path_key(address) != path_key(facts.document.url)


def _is_marked(element: Element) -> bool:
    return (
        "headline" in (element.get("itemprop") or "").split() or _MARKED.search(element.get("class") or "") is not None
    )
