"""What a site says of itself on all its pages, which systems without a better idea state as each article's description."""

from __future__ import annotations

from itertools import chain, islice

from republish._html import Element, text_of
from republish.extraction.head.facts import Facts, plain
from republish.extraction.tree.addresses import leads_home
from republish.extraction.words.bylines.personal_names import key

_LONGEST = 120
"""Letters of a motto."""
_ABOVE = 2
"""Boxes around it, beside one of which the site's name stands."""


def stated_mottos(facts: Facts) -> frozenset[str]:
    """What the data say of the site, as `key` has it."""
    own = (node.get("description") for node in facts.metadata.of_type("WebSite", "Blog"))
    return frozenset(key(plain(words)) for words in own)


def is_beside_site_name(text: str, facts: Facts) -> bool:
    """The page shows it first right behind the name of the site, which leads to the first page."""
    prose, said = facts.document.prose, text.lower()
    offset = prose.lowered.find(said) if len(text) <= _LONGEST else -1
    if offset < 0:
        return False
    line = prose.locate([offset])[offset]
    before = (box.getprevious() for box in (line, *islice(line.iterancestors(), _ABOVE)))
    nearest = next((one for one in before if one is not None and (text_of(one) or _names_the_site(one, facts))), None)
    return nearest is not None and _names_the_site(nearest, facts)


def _names_the_site(element: Element, facts: Facts) -> bool:
    """It is little more than a link to the site's first page."""
    links = list(islice(chain(element.iter("a"), element.iterancestors("a")), 2))
    return len(links) == 1 and leads_home(links[0].get("href") or "", facts.document.base_url)
