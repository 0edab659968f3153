"""What the site is called in the line that its system writes under a text for others: "This article first appeared on Harbour Post".

The Republication Tracker Tool of WordPress ends what reusers copy so, and WordPress itself an entry of a feed ("The post … appeared
first on …"): the line links to the article and to the site's front page.
"""

from __future__ import annotations

from republish._addresses import place_of
from republish._html import absolute
from republish.extraction.head.facts import Facts
from republish.extraction.head.site.named import names_a_site
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import leads_home

_WORD = "appeared"
"""In whatever either of them writes in English."""
_LONGEST = 60
_FEWEST, _MOST = 2, 3
"""Links of such a line: to the article, to the site, perhaps to the licence."""


def name_in_line(facts: Facts) -> str:
    """The words of the link to the front page in such a line; empty where the page has none."""
    document = facts.document
    own = place_of(document.url) if document.prose.holds(_WORD) else ""
    for line in document.root.iter("p") if own else ():
        links = list(line.iter("a"))
        if not _FEWEST <= len(links) <= _MOST:
            continue
        first, second = (link.get("href") or "" for link in links[:_FEWEST])
        if place_of(absolute(first, document.base_url) or "") != own or not leads_home(second, document.base_url):
            continue
        name = short_text(links[1], _LONGEST) or ""
        if names_a_site(name, facts):
            return name
    return ""
