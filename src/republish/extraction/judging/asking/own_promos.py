"""Lines set bold or in italics that name the site and ask for it, or lead to its front page, or give an address to write to: "Support The Harbour Post: …"; boxes with its app."""

from __future__ import annotations

import re
from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.appeals import leads_to_a_form
from republish.extraction.surveying.prompts import asks_for_us, speaks_of_us
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import APP_STORES, is_home, is_on_site, site_of, writes_to_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import links_under, words_under
from republish.extraction.words.lines.told import speaks_to_readers
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.tongues import phrases_in

_PROMO = Removal("promo", "asks readers for something for the site, or tells of it")
_APP = Removal("promo", "a box with the site's own app")
_OF_APPS, _SYSTEMS = ("App", "app ", "Android"), ("ios", "android")
_LONGEST_LINE, _MOST_OF_BOX, _PART, _SURE = 60, 120, 4, 0.9
"""Letters of a line that may head such a box; words of the box, and so many times them the main block says."""
_LONGEST, _SHORTEST_NAME = 300, 4
_MOSTLY = 0.8
_NAME = "{}"
"""Stands for the site's name in the table of such offers."""


def drop_own_promos(verdicts: Verdicts, publisher: str | None) -> None:
    """Drop such lines among the paragraphs and behind them; notes on the article stay."""
    name = (publisher or "").strip().lower()
    for leaf in verdicts.staying():
        if (leaf.bold or leaf.italic) and _is_emphatic(leaf) and _is_ours(leaf, name, verdicts.host):
            verdicts.drop(leaf.index, _PROMO)


def drop_own_apps(verdicts: Verdicts, publisher: str | None) -> None:
    """Drop a small box that speaks of an app and where it is had, and is the site's own, as its name or a campaign in a link says."""
    name = (publisher or "").strip().lower()
    most = min(_MOST_OF_BOX, verdicts.survey.main.words // _PART)
    for leaf in verdicts.survey.near:
        if "pp" not in leaf.text and "Android" not in leaf.text:  # As in nearly all.
            continue
        if len(leaf.text) > _LONGEST_LINE or not holds_one(leaf.text, _OF_APPS):
            continue
        box = _around(leaf, most)
        if box is not None and _may_offer(box, verdicts) and _is_own_app(box, name, verdicts.host):
            verdicts.reasons.setdefault(box, _APP)
            for place in box.span():
                verdicts.drop(place)


def _may_offer(box: Block, verdicts: Verdicts) -> bool:
    """Something of it is kept, and no paragraph of which the model is sure."""
    kept = [verdicts.leaves[place] for place in box.span() if verdicts.kept[place]]
    return bool(kept) and not any(run.solid and verdicts.chances[run.index] >= _SURE for run in kept)


def _around(leaf: Leaf, most: int) -> Block | None:
    """The outermost box of so few words around a line that holds others."""
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, leaf.node.above()))
    return boxes[-1] if boxes and boxes[-1].leaves > 1 else None


def _is_own_app(box: Block, name: str, host: str) -> bool:
    said = " ".join(words_under(box).split()).lower()
    links = [anchor.get("href") or "" for anchor in box.element.iter("a")]
    named = len(name) >= _SHORTEST_NAME and name in said
    if any(site_of(link) in APP_STORES for link in links):
        return named or speaks_of_us(said)
    campaign = any("utm_campaign=" in link and is_on_site(link, host) for link in links)
    return campaign and all(system in said for system in _SYSTEMS)


def _is_ours(leaf: Leaf, name: str, host: str) -> bool:
    return (_asks_for_letters(leaf, host) or _is_promo(leaf, name, host)) and not is_note(leaf)


def _is_promo(leaf: Leaf, name: str, host: str) -> bool:
    said = leaf.text.lower()
    if len(name) < _SHORTEST_NAME or name not in said:
        return False
    return _offers_app(said, name) or asks_for_us(_as_ours(said, name)) or _leads_home(leaf, host)


def _asks_for_letters(leaf: Leaf, host: str) -> bool:
    """It asks readers something, or speaks of us, and gives an address of the site to write to; or it leads them to a form."""
    links = [link or "" for link in links_under(leaf.node)] if leaf.links else []
    if any(map(leads_to_a_form, links)):
        return "?" in leaf.text or speaks_to_readers(leaf.text)
    return any(writes_to_site(link, host) for link in links) and ("?" in leaf.text or speaks_of_us(leaf.text))


def _offers_app(said: str, name: str) -> bool:
    """It begins by saying where the app of the site is had: "Download the Harbour Post app and …"."""
    said = said.replace("’", "'")
    return any(_begins_with(said, phrase, name) for phrase in phrases_in("extraction_offers.toml", "app_of"))


def _begins_with(said: str, phrase: str, name: str) -> bool:
    """With a phrase and the whole name in it: no longer one that begins so."""
    begin = phrase.replace(_NAME, name)
    return said.startswith(begin) and not (phrase.endswith(_NAME) and said[len(begin) :][:1].isalnum())


def _as_ours(said: str, name: str) -> str:
    """What a line says with "us" for the site's name. The pattern takes long to make, and few pages have such a line."""
    named = rf"(?:the )?(?<!\w){re.escape(name)}(?P<own>[’']s)?(?!\w)"
    return re.sub(named, lambda found: "our" if found["own"] else "us", said)


def _is_emphatic(leaf: Leaf) -> bool:
    set_apart = leaf.bold + leaf.italic
    if leaf.node.tag in HEADINGS or len(leaf.text) > _LONGEST:
        return False
    return set_apart >= _MOSTLY * len(leaf.text.replace(" ", "")) > 0


def _leads_home(leaf: Leaf, host: str) -> bool:
    links = filter(None, links_under(leaf.node)) if leaf.links else ()
    return any(not link.startswith("#") and is_on_site(link, host) and is_home(link) for link in links)
