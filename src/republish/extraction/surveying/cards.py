"""Small blocks that lead to another article: linked headlines, items that lead elsewhere, articles beside others."""

from __future__ import annotations

from republish._html import absolute
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import path_key, split_url
from republish.extraction.tree.enlarging import leads_to_picture
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import links_of

_CARD_WORDS = 120
_CARD_LEVELS = 3
_FEWEST_CARDS = 3
"""So many small articles on a page are teasers of others."""
_HEADLINE_WORDS = 4
_MOST_BESIDE = 5
"""Runs of a picture, its caption, its credit, and their labels."""
_FEWEST_TOLD = 12
"""Words of an entry of live coverage, with who wrote it and when."""
_TAIL = 6
"""Letters at an address' end, to tell most others from it at once."""
_MEDIA = Uncompiled(r"(?:^|\s)media--type-\w")
"""What Drupal calls the article that it makes of every picture, film or sound in a text."""


def cards(node: Block) -> int:
    """What makes the small blocks around a leaf cards that lead to another article."""
    up = node.parent
    for _ in range(_CARD_LEVELS):
        if up is None or up.spine or up.words > _CARD_WORDS:
            return 0
        if up.card:
            return up.card
        up = up.parent
    return 0


def mark_cards(leaves: list[Leaf], url: str = "") -> None:
    """Count on the blocks around them linked headings, items that lead elsewhere, and small articles beside others.

    The only one of these without a linked heading is the page's own. A heading that links to the page itself, at `url`, is its headline.
    """
    for leaf in leaves:
        if leaf.text and leaf.linked >= 0.9 * len(leaf.text):
            if leaf.node.tag in HEADINGS:
                if not (url and leads_to_itself(leaf, url)):
                    _mark_card(leaf.node)
            elif leaf.words >= _HEADLINE_WORDS:
                _mark_item(leaf.node)
    articles = _small_articles({leaf.node.parent for leaf in leaves})
    if len(articles) >= _FEWEST_CARDS:
        unled = [article for article in articles if not article.card]
        for article in articles.difference(unled if len(unled) == 1 else ()):
            article.card += 1


def leads_to_itself(heading: Leaf, url: str) -> bool:
    """All its links lead to the page at that address, a place on it perhaps."""
    links = [link for link in links_of(heading.node) if link]
    if not links or url.partition("#")[0].rstrip("/")[-_TAIL:] not in links[0]:
        return False
    here, asked = path_key(url), split_url(url).query
    there = [absolute(link, url) or "" for link in links]
    return all(path_key(link) == here and split_url(link).query == asked for link in there)


def _small_articles(homes: set[Block | None]) -> set[Block]:
    """The articles of few words right around them."""
    found: set[Block] = set()
    for up in homes:
        for _ in range(_CARD_LEVELS):
            if up is None or up.words > _CARD_WORDS:
                break
            if up.tag == "article" and not (up in found or _shows_picture(up) or _is_entry(up)):
                found.add(up)
            up = up.parent
    return found


def _shows_picture(article: Block) -> bool:
    """A picture with what is said of it, as some systems set every one into the text: no heading, no link but to its file."""
    element = article.element
    if article.leaves > _MOST_BESIDE or article.in_link or next(element.iter("img"), None) is None:
        return False
    if next(element.iter(*HEADINGS), None) is not None:
        return False
    if _MEDIA.search(element.get("class") or ""):
        return True
    return not article.linked and all(leads_to_picture(link.get("href") or "") for link in element.iter("a"))


def _is_entry(article: Block) -> bool:
    """Words under a heading that lead nowhere but to places on the page, as entries of live coverage have them.

    A teaser leads to its story, and a reader's comment has no heading.
    """
    links = [link.get("href") or "" for link in article.element.iter("a")]
    here = all(href.startswith("#") for href in links if href) and not article.in_link
    return here and article.words >= _FEWEST_TOLD and next(article.element.iter(*HEADINGS), None) is not None


def _mark_card(heading: Block) -> None:
    up = heading.parent
    for _ in range(_CARD_LEVELS):
        if up is None:
            return
        up.card += 1
        up = up.parent


def _mark_item(link: Block) -> None:
    """A list's item of a linked headline and more words."""
    up = link.parent
    for _ in range(_CARD_LEVELS):
        if up is None:
            return
        if up.tag == "li":
            up.card += up.leaves > 1
            return
        up = up.parent
