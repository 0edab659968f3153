"""The section that the trail above an article names: the last of its steps under which the article's own address lies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, takewhile
from typing import Any

from lxml import etree

from republish._html import Document, Element, absolute
from republish._metadata import as_list
from republish.extraction.head.facts import plain
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.site.tags import leads_to_topic, no_sections, whole_site
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import hostname, is_home, leads_home, path_key, site_of
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import head_table
from republish.extraction.words.lowered import holds_one

_is_trail = naming(
    r"bread-?crumb|brotkr[uü]m|br[øo]dkrumme|br[öo]dsmul|крошк|(?:^|[\s_-])(?:crumbs?|arbo|(?:fil[ _-]?d?['’_ -]?)?ariane|kruimelpad|murupolku|migas|migalhas|"
    r"briciole|okruszki|drobe[čc]kov[áa]|rootline|pathway)(?:$|[\s_-])",
    hints="rum|arbo|smul|крошк|ariane|kruimel|murupolku|miga|briciole|okruszki|drobe|rootline|pathway|krüm",
)
_HINTS = re.compile(rb"rum(?:b|(?<=krum)[me])")
"""What the source of a page with such a name holds, in lower case."""
_BOXES = frozenset({"nav", "div", "ol", "ul", "p", "section"})
_PARTS = _BOXES | {"span", "li"}
_MENUS = frozenset({"nav", "header", "aside"})
_SIGN = "rum"
"""It is in most names of a trail."""
_named = etree.XPath("boolean(descendant::*/@*[contains(translate(., 'RUM', 'rum'), 'rum')])")
"""Whether any element may be named so."""
_RARE_NAMES = (
    "arbo",
    "riane",
    "kruimel",
    "urupolku",
    "igas",
    "igalhas",
    "riciole",
    "kruszki",
    "robe",
    "smul",
    "крошк",
    "krüm",
    "rootline",
    "pathway",
)
_LISTS = ("nav", "ol", "ul")
"""What may have a rare name."""
_CLIMB, _MOST_BEFORE = 3, 4
"""Boxes around a headline, and elements before it that are asked for a link."""
_BACK = ("back ", "blog ", "zurück ", "retour ", "volver ", "torna ", "terug ", "all ")
_CATEGORIES = ("/category/", "/categories/", "/kategorie/", "/categorie/", "/categoria/")
_SECTIONS = (
    *(
        "/section/",
        "/sections/",
        "/rubrik/",
        "/rubrique/",
        "/rubriques/",
        "/rubriek/",
        "/rubrieken/",
        "/rubrica/",
        "/rovat/",
    ),
    *("/seccion/", "/secciones/", "/thema/", "/themas/", "/themen/", "/temas/", "/topics/"),
)
"""In the addresses of what sites file their texts under; of a link that readers see at the head of the article alone."""
_MOST_STEPS, _LONGEST, _MOST_WORDS = 8, 40, 4


def section_in_trail(trail: Element | None, document: Document) -> str | None:
    """The words of that step; none that has the name of the site in it, or leads to all that is there."""
    return _last_named(list(_steps(trail, document)), document) if trail is not None else None


def section_from_home(trail: Element | None, document: Document) -> str | None:
    """The words of the last step of a trail that begins at the front page, whatever the addresses are like."""
    return _last_named(list(_steps(trail, document, whole=True)), document) if trail is not None else None


def section_in_data(document: Document) -> str | None:
    """The same of the trail that JSON-LD states: where it ends with the article, whatever the addresses are like."""
    trail = next(document.metadata.of_type("BreadcrumbList"), None)
    listed = as_list(trail.get("itemListElement")) if trail is not None else []
    steps = [_stated_step(item) for item in listed[:_MOST_STEPS] if isinstance(item, dict)]
    url, base = document.url, document.base_url
    ends = bool(steps) and (not steps[-1][1] or path_key(absolute(steps[-1][1], base) or "") == path_key(url))
    return _last_named(
        [name for name, address in steps if _holds(url, absolute(address, base) or "", whole=ends)], document
    )


def section_above(heading: Element, document: Document) -> str | None:
    """The words of the link right above the headline, if the article's address lies under its own and all links there lead so or home."""
    boxes = (heading, *takewhile(lambda box: box.tag != "body", islice(heading.iterancestors(), _CLIMB)))
    for before in islice((one for box in boxes for one in box.itersiblings(preceding=True)), _MOST_BEFORE):
        if before.tag in _MENUS:
            return None
        links = list(islice(before.iter("a"), _MOST_STEPS)) if isinstance(before.tag, str) else []
        if links:
            base = document.base_url
            others = (link for link in links if not leads_home(link.get("href") or "", base))
            under = all(_is_step(document.url, absolute(link.get("href") or "", base) or "") for link in others)
            return _last_named(list(_steps(before, document)), document) if under else _own_section(links, document)
    return None


def _own_section(links: list[Element], document: Document) -> str | None:
    """The words of the one link among those to topics that the article's address begins with: "/news" of "/news/2026/…"."""
    own = [link for link in links if not leads_to_topic(link.get("href") or "")]
    address = absolute(own[0].get("href") or "", document.base_url) or "" if len(own) == 1 else ""
    words = short_text(own[0], _LONGEST).strip() if address and _lies_under(document.url, address) else ""
    return words if words and _names_a_section(words) else None


def _last_named(steps: list[str], document: Document) -> str | None:
    host = hostname(document.base_url)
    labels = [key(label) for label in host.removeprefix("www.").split(".")[:-1] if len(label) > 2]
    part = labels[0] if len(labels) > 1 else ""
    named = [step for step in steps if key(step) == part or not any(label in key(step) for label in labels)]
    return named[-1] if named else None


def _stated_step(item: dict[str, Any]) -> tuple[str, str]:
    """What it is called, and its address; nothing of one that is not a section's name."""
    place = item.get("item")
    inner = place if isinstance(place, dict) else {"@id": place}
    name = plain(item.get("name")) or plain(inner.get("name"))
    address = plain(inner.get("@id") or inner.get("url"))
    return (name if _names_a_section(name) and len(name) <= _LONGEST else ""), address


def _holds(url: str, step: str, *, whole: bool) -> bool:
    """A step of a trail that ends with the article holds it by standing there: on the same site, and no page of all."""
    on_site = site_of(step) == site_of(url) and not is_home(step) and path_key(step) != path_key(url)
    return (whole and on_site) or _lies_under(url, step)


def trail_of(document: Document) -> Element | None:
    """The first trail, if no headline is in it."""
    named = map(_box_of, filter(_names_trail, _candidates(document)))
    box = next((box for box in named if box is not None and next(box.iter("a"), None) is not None), None)
    return box if box is not None and not _holds_headline(box) and _holds_no_text(box) else None


def _holds_headline(box: Element) -> bool:
    """It holds one beside the heading that says to those who hear the page what it is (Drupal)."""
    return any(not _names_trail(heading) for heading in islice(box.iter("h1", "h2"), 2))


def _candidates(document: Document) -> Iterator[Element]:
    """What may be a trail by one of its attributes; where nothing on the page is named so, lists that have rarer names."""
    signed = _HINTS.search(document.markup) is not None
    if signed:
        yield from filter(_is_signed, document.root.iter(*_PARTS))
    if document.metadata.primary_language != "en" and not (signed and _named(document.root)):
        yield from filter(_is_rarely_named, document.root.iter(*_LISTS))


def _is_signed(box: Element) -> bool:
    return _SIGN in " ".join(box.values()).lower()


def _is_rarely_named(box: Element) -> bool:
    return holds_one(f"{box.get('class') or ''} {box.get('aria-label') or ''}", _RARE_NAMES)


def _box_of(named: Element) -> Element | None:
    """The trail of which it is a step, where each is marked as one."""
    return named if named.tag in _BOXES else named.getparent()


def _holds_no_text(box: Element) -> bool:
    return all(part is box or next(part.iter("a"), None) is not None for part in box.iter("p"))


def _names_trail(box: Element) -> bool:
    names = f"{names_of(box)} {box.get('aria-label') or ''} {box.get('itemtype') or ''} {box.get('typeof') or ''}"
    return _is_trail(names.replace("BreadcrumbList", "breadcrumb"))


def _steps(box: Element, document: Document, *, whole: bool = False) -> Iterator[str]:
    """The words of the links that the article lies under by their address, or by their place in a trail from the front page."""
    links = list(islice(box.iter("a"), _MOST_STEPS))
    home = (absolute(links[0].get("href") or "", document.base_url) or "") if links else ""
    led = whole and leads_home(home, document.base_url)
    for link in links:
        words = short_text(link, _LONGEST).strip(" <>«»‹›/|→")
        address = absolute(link.get("href") or "", document.base_url) or ""
        held = _is_step(document.url, address) or _holds(document.url, address, whole=led)
        if _names_a_section(words) and (held or _is_front_of_section(document.url, address, words, home)):
            yield words


def _is_front_of_section(url: str, step: str, words: str, home: str) -> bool:
    """The front page of the part of a site that the article lies on, which is called so: "Regional" of regional.site.example, behind a `home` elsewhere."""
    first, _, rest = hostname(url).partition(".")
    named = is_home(step) and hostname(step) == hostname(url) and key(words) == key(first)
    return named and is_home(home) and hostname(home).removeprefix("www.") == rest


def _is_step(url: str, address: str) -> bool:
    """The article lies under it, or it is one of the site's sections by its address."""
    filed = any(part in address for part in _SECTIONS) and hostname(address) == hostname(url)
    return _lies_under(url, address) or (filed and path_key(address) != path_key(url))


def _names_a_section(words: str) -> bool:
    said = words.casefold()
    named = said.count(" ") < _MOST_WORDS and said not in _no_steps() and not said.endswith(("blog", "blogs"))
    return named and ":" not in said and not said.startswith(_BACK) and any(map(str.isalpha, said))


def _lies_under(url: str, step: str) -> bool:
    """Its address is the beginning of the article's, or that of a category, on the same site."""
    if is_home(step) or not step or path_key(step) == path_key(url):
        return False
    category = any(part in step for part in _CATEGORIES) and hostname(step) == hostname(url)
    return category or path_key(url).startswith(f"{path_key(step)}/")


@cache
def _no_steps() -> frozenset[str]:
    """What leads to everything that the site publishes."""
    return no_sections() | whole_site() | frozenset(head_table()["no_steps"])
