"""The article's own address: what the page calls it, where that is one, and what counts visits is no part of it."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlunsplit

from republish._addresses import domain_of, unwrapped, written
from republish._html import absolute
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts
from republish.extraction.tree.addresses import hostname, split_url
from republish.model import Page

_COUNTING = Uncompiled(
    r"utm_|mtm_|pk_(?:campaign|kwd|source|medium)$|fbclid$|gclid$|dclid$|gbraid$|wbraid$|gad_|gaa_|_g[al]$|msclkid$|twclid$|yclid$|ttclid$|igshi?d?$|"
    r"li_fat_id$|srsltid$|mc_[ce]id$|mkt_tok$|_hs(?:enc|mi)$|__hs|hsa_|oly_|vero_",
    re.I,
)
"""Names in a query by which networks, mailings and counters know where a reader comes from."""
_PERHAPS = Uncompiled(r"ref$|ref_src$|cmp$|ico$|maca$|rss|source$|mc_|cid$|xtor|wt_|at_|spm$", re.I)
"""Such as may tell pages apart where the page's own data have them."""
_PORT = re.compile(r":(?:80|443)$")
_UNFILLED = re.compile(r"[{}<]|%7[bd]|/(?:null|undefined)/?$", re.I)
"""A template's place that nothing was put into."""


def read_url(facts: Facts, page: Page) -> tuple[str, str]:
    """The article's own address: the canonical link if it stays on the site and names more than its front page."""
    served = written(facts.document.archived or page.url_served or page.url)
    meta = facts.metadata
    for link, evidence in ((meta.link("canonical"), "link canonical"), (meta.first("og:url"), "meta og:url")):
        url = absolute(link.replace("&amp;", "&"), facts.document.base_url) if link else None
        if url and not _UNFILLED.search(url) and _is_article(url, served):
            return _plain(written(url), _is_counted), evidence
    return _plain(served, _may_be_counted) or served, "page url"


def _is_article(url: str, served: str) -> bool:
    one, other = split_url(url), split_url(served)
    if other.netloc and domain_of(hostname(url)) != domain_of(hostname(served)):
        return False
    return bool(one.path.strip("/") or one.query) or not other.path.strip("/")


def _is_counted(pair: str) -> bool:
    return _COUNTING.match(pair.partition("=")[0]) is not None


def _may_be_counted(pair: str) -> bool:
    return _is_counted(pair) or _PERHAPS.match(pair.partition("=")[0]) is not None


def _plain(url: str, is_left_out: Callable[[str], bool]) -> str:
    """Without what counts visits, a place on the page and the usual port, secure; one in the Internet Archive as it is."""
    if unwrapped(url) != url:
        return _https(url)
    parts = split_url(url)
    kept = "&".join(pair for pair in parts.query.split("&") if pair and not is_left_out(pair))
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""  # One page, drawn by its script.
    host = _PORT.sub("", parts.netloc.lower())
    return _https(urlunsplit((parts.scheme, host, parts.path, kept, fragment)))


def _https(url: str) -> str:
    """The same in secure; not behind a port of its own, at which a server speaks one of the two."""
    return "https://" + url[7:] if url.startswith("http://") and ":" not in split_url(url).netloc else url
