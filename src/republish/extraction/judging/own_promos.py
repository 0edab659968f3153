"""Lines set bold or in italics that name the site and ask for it, or lead to its front page: "Support The Harbour Post: …"."""

from __future__ import annotations

import re

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.prompts import asks_for_us
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_home, is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import links_under

_PROMO = Removal("promo", "asks readers for something for the site, or tells of it")
_LONGEST, _SHORTEST_NAME = 300, 4
_MOSTLY = 0.8


def drop_own_promos(verdicts: Verdicts, publisher: str | None) -> None:
    """Drop such lines among the paragraphs and behind them; notes on the article stay."""
    name = (publisher or "").strip().lower()
    if len(name) < _SHORTEST_NAME:
        return
    for leaf in list(verdicts.staying()):
        if _is_emphatic(leaf) and _is_promo(leaf, name, verdicts.host):
            verdicts.drop(leaf.index, _PROMO)


def _is_promo(leaf: Leaf, name: str, host: str) -> bool:
    said = leaf.text.lower()
    if name not in said or is_note(leaf):
        return False
    return asks_for_us(_as_ours(said, name)) or _leads_home(leaf, host)


def _as_ours(said: str, name: str) -> str:
    """What a line says with "us" for the site's name. The pattern takes long to make, and few pages have such a line."""
    named = rf"(?:the )?(?<!\w){re.escape(name)}(?P<own>[’']s)?(?!\w)"
    return re.sub(named, lambda found: "our" if found["own"] else "us", said)


def _is_emphatic(leaf: Leaf) -> bool:
    set_apart = leaf.bold + leaf.italic
    if not set_apart or leaf.node.tag in HEADINGS or len(leaf.text) > _LONGEST:
        return False
    return set_apart >= _MOSTLY * len(leaf.text.replace(" ", "")) > 0


def _leads_home(leaf: Leaf, host: str) -> bool:
    links = filter(None, links_under(leaf.node)) if leaf.links else ()
    return any(not link.startswith("#") and is_on_site(link, host) and is_home(link) for link in links)
