"""Where each author's name leads: to a page about them that the data leave out, and not to the article's original."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from republish._html import Element
from republish.extraction.head.byline_marks import is_byline
from republish.extraction.head.links import PEOPLE_LINK, profile_link
from republish.extraction.head.scan import Near, in_card, names_of
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import is_home, path_key, site_of, split_url
from republish.extraction.words.bylines.personal_names import WORDS, key
from republish.model import Author

_LONGEST_NAME = 80
_BOXES = 3
_MOST_DECLARED = 12
_SHORTEST_SLUG = 15
_WORDS_OF_SLUG = 3
_ANYBODY = "/anybody"
_OF_OTHERS = frozenset({"figcaption", "blockquote", "cite"})


def with_pages(people: tuple[Author, ...], near: Near, root: Element, base_url: str) -> tuple[Author, ...]:
    """The people with the addresses that links of nothing but their names have, in a byline or to pages about people."""
    wanted = {key(person.name) for person in people if not person.url}
    pages: dict[str, str] = {}
    for link in _links(near, root) if wanted else ():
        name = key(short_text(link, _LONGEST_NAME))
        if name in wanted and _leads_to_somebody(link) and (url := profile_link(link, base_url)):
            pages[name] = url
            wanted.remove(name)
            if not wanted:
                break
    return tuple(_led(person, pages.get(key(person.name))) for person in people)


def _led(person: Author, url: str | None) -> Author:
    return replace(person, url=url) if url and not person.url else person


def _links(near: Near, root: Element) -> Iterator[Element]:
    """Those around the headline, and those that say that they lead to the author."""
    yield from (element for element, _ in near if element.tag == "a")
    declared = (link for link in root.iter("a") if link.get("rel") == "author")
    yield from (link for link in islice(declared, _MOST_DECLARED) if not in_card(link))


def _leads_to_somebody(link: Element) -> bool:
    boxes = (link, *islice(link.iterancestors(), _BOXES))
    address = link.get("href") or "#"
    if address.startswith("#") or any(box.tag in _OF_OTHERS for box in boxes):
        return False
    said = PEOPLE_LINK.search(address) or "author" in (link.get("rel") or "").split()
    return bool(said) or any(is_byline(names_of(box)) for box in boxes)


def without_originals(people: tuple[Author, ...], title: str, page: str) -> tuple[Author, ...]:
    """The people without addresses that are the article's, here or where it stood first: another site's that holds its title."""
    slug = _slug(title)
    return tuple(
        replace(person, url=None) if person.url and _is_articles(person.url, slug, page) else person
        for person in people
    )


def with_own_addresses(people: tuple[Author, ...], page: str, owners: frozenset[str]) -> tuple[Author, ...]:
    """The people without addresses that are nobody's: one for two of them, the site's front page, its list of people.

    An agency's may be the front page; and where the site is one of the `owners`' own, its pages are about them.
    """
    given = Counter(person.url for person in people if person.kind != "agency")
    return tuple(
        replace(person, url=None)
        if person.url in given
        and (given[person.url] > 1 or (key(person.name) not in owners and _is_list(person.url or "", page)))
        else person
        for person in people
    )


def _is_list(url: str, page: str) -> bool:
    """The front page of the page's own site, or the address there under which people have theirs."""
    parts = split_url(url)
    if site_of(url) != site_of(page) or parts.query or parts.fragment:
        return False
    named = PEOPLE_LINK.search(f"{parts.path.rstrip('/')}{_ANYBODY}")
    return is_home(url) or (named is not None and named[0].endswith(_ANYBODY))


def _is_articles(url: str, slug: str, page: str) -> bool:
    if site_of(url) == site_of(page):
        whole = split_url(page).path.strip("/") and not split_url(url).fragment
        return bool(whole) and path_key(url) == path_key(page)
    return len(slug) >= _SHORTEST_SLUG and slug in "-".join(WORDS.findall(split_url(url).path.casefold()))


def _slug(title: str) -> str:
    """The first words of a title as addresses hold them; nothing of a title with fewer."""
    words = WORDS.findall(title.casefold())
    return "-".join(words[:_WORDS_OF_SLUG]) if len(words) > _WORDS_OF_SLUG else ""
