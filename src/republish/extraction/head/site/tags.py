"""What a text is filed under, as systems and their themes show it: the links of its tags, and the section that is none."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice

from lxml import etree

from republish._html import Document, Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import in_card, naming
from republish.extraction.head.words import short_text
from republish.extraction.words.head_data import head_table

_is_cloud = naming(r"cloud|search|sidebar|widget|menu|(?:^|[\s_-])nav|popular|trending")
_OTHER_PLACES = frozenset({"nav", "aside"})
_OF_ARTICLE = frozenset({"header", "footer"})
_FRAME = _OTHER_PLACES | _OF_ARTICLE
_INLINE = frozenset({"a", "li", "span", "strong", "em", "b", "i"})
_CATEGORIES = ("/category/", "/categories/", "?cat=")
_TOPIC = Uncompiled(
    r"/(?:(?:hash)?tags?|topics?|themen?|tagg|temas?|etiquetas?|mots?-cles?|schlagwort(?:e|er)?|stichworte?|keywords?|sujets?|argoment[io]|assuntos?|onderwerp(?:en)?|"
    r"amne|emner?|aihe(?:et)?|avainsanat?|temat|tematy|stite?k[ya]?|tegi?|search/label)/[^/?#]+/?(?:$|[?#])"
)
"""The address, in small letters, of a page that lists what is filed under a word."""
_ALL = Uncompiled(r"(?:see|view|show|browse) all\b", re.I)
"""The end of a menu of what the whole site is about."""
_ABOVE, _LONGEST, _MOST = 6, 60, 30
_LABEL = 30
"""Letters beside the links of a list: "Filed under:"."""
_SIGNS = " #,;·|"
_FOLLOWING_LINKS = etree.XPath("following::a")


def tag_links(document: Document) -> tuple[str, ...]:
    """The words of the links that the page marks as the article's tags, all in one place of it; two places tell nothing.

    Where none are marked, those of a list of links to pages of tags or topics.
    """
    links = list(_behind_headline(document.root))
    marked = [link for link in links if (stated := link.get("rel")) and _is_marked(stated)]
    if not marked and document.mentions(b"itemprop") and document.mentions(b'"keywords"'):
        marked = [link for link in links if link.get("itemprop") == "keywords"]
    tags = _in_one_place(islice(filter(_is_tag, marked), _MOST + 1))
    return tags if tags or marked else _in_one_place(_listed(links))


def leads_to_topic(address: str) -> bool:
    """By its address it is a page that lists what is filed under a word."""
    return _TOPIC.search(address.lower()) is not None


def _in_one_place(links: Iterable[Element]) -> tuple[str, ...]:
    places: dict[Element, list[str]] = {}
    for link in links:
        if words := short_text(link, _LONGEST).strip(_SIGNS):
            places.setdefault(_place(link), []).append(words)
    found = {tuple(dict.fromkeys(words)) for words in places.values()}
    tags = found.pop() if len(found) == 1 else ()
    return tags if len(tags) <= _MOST else ()


def _listed(links: list[Element]) -> Iterator[Element]:
    """Links to tags or topics by their addresses that stand beside another, with no more words between them than a label."""
    topics = [link for link in links if leads_to_topic(link.get("href") or "") and not _is_in_frame(link)]
    places = Counter(map(_place, topics))
    lists = {place for place, count in places.items() if count > 1 and _is_list(place)}
    return (link for link in topics if _place(link) in lists)


def _is_in_frame(link: Element) -> bool:
    """In what is elsewhere, or in a header or footer that is not an article's own."""
    framed = next((box for box in link.iterancestors() if box.tag in _FRAME), None)
    own = framed is None or (framed.tag in _OF_ARTICLE and next(framed.iterancestors("article"), None) is not None)
    return not own or _is_elsewhere(link)


def _is_list(place: Element) -> bool:
    links = [short_text(link, _LONGEST) for link in place.iter("a")]
    menu = any(map(_ALL.match, links))
    return not menu and len(text_of(place)) <= sum(map(len, links)) + len(links) + _LABEL


def _behind_headline(root: Element) -> Iterator[Element]:
    """Links behind the first headline; what stands before it is the site's."""
    heading = next(root.iter("h1"), None)
    return root.iter("a") if heading is None else chain(heading.iter("a"), _FOLLOWING_LINKS(heading))


def _is_tag(marked: Element) -> bool:
    href = marked.get("href") or ""
    return not any(part in href for part in _CATEGORIES) and not _is_elsewhere(marked)


def _is_marked(stated: str) -> bool:
    rel = stated.lower().split()
    return "tag" in rel and "category" not in rel


def _is_elsewhere(link: Element) -> bool:
    """In a menu, a sidebar, a cloud of all tags, or with another story."""
    return any(map(_is_of_the_site, _above(link))) or in_card(link)


def _above(link: Element) -> Iterator[Element]:
    return islice(link.iterancestors(), _ABOVE)


def _is_of_the_site(box: Element) -> bool:
    return box.tag in _OTHER_PLACES or _is_cloud(f"{box.get('class') or ''} {box.get('id') or ''}")


def _place(link: Element) -> Element:
    """The box that the link lies in with the others."""
    return next((box for box in link.iterancestors() if box.tag not in _INLINE), link)


@cache
def no_sections() -> frozenset[str]:
    """Where systems file what nobody has filed, and what templates write where they have no word."""
    return frozenset(head_table()["no_sections"])


@cache
def whole_site() -> frozenset[str]:
    """What holds everything that the site publishes, and where its desk shows an article for a while."""
    return frozenset(head_table()["whole_site"])
