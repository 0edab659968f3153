"""The words a `Change` gives for a removal: what the part is, as its names and phrases tell."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.nodes import Block, Removal, words_under
from republish.extraction.phrases import KINDS, announced, leads_to_others

_KINDS: tuple[tuple[str, str], ...] = (
    ("newsletter", r"newsletter|signup|sign-up|subscri|mailing"),
    ("comments", r"comment|disqus|kommentar|discussion"),
    ("share", r"share|sharing|social|follow"),
    (
        "advertisement",
        r"(?:^|[\s_-])ad(?:s|v|vert\w*|slot|box|unit)?(?:$|[\s_-])|advert|anzeige|werbung|sponsor|banner",
    ),
    ("author-box", r"author|byline|bio(?:$|[\s_-])"),
    ("timestamp", r"time|date(?!m)|published|updated"),
    ("related", r"related|recommend|more-|read-?(?:more|next|also)|teaser|recirc|promo|trending|popular"),
    ("tags", r"tags?(?:$|[\s_-])|topics?|keywords?"),
    ("navigation", r"breadcrumb|nav|menu|pagination"),
    ("paywall", r"paywall|piano|premium"),
    ("embed", r"embed|video|player|iframe"),
)
_BY_NAME = tuple((kind, re.compile(pattern, re.I)) for kind, pattern in _KINDS)
_BY_TAG = {
    "nav": "navigation",
    "form": "form",
    "iframe": "embed",
    "video": "embed",
    "audio": "embed",
    "object": "embed",
    "script": "script",
    "style": "script",
    "footer": "footer",
}
_BY_PHRASE = {
    "more": "related",
    "newsletter": "newsletter",
    "follow": "share",
    "share": "share",
    "comments": "comments",
    "stamp": "timestamp",
    "author": "author-box",
    "support": "donation",
    "legal": "legal",
    "ad": "advertisement",
    "consent": "consent",
}
_STOOD_FIRST = re.compile(
    r"\W*(?:\w+ ){0,3}?(?:(?:first|originally|previously) (?:published|appeared|posted)|"
    r"(?:zuerst|erstmals|ursprünglich) (?:erschienen|veröffentlicht)|(?:publié|paru)e? (?:initialement|d[’']abord|à l[’']origine)|"
    r"(?:initialement|originellement) (?:publié|paru)e?|(?:publicad[oa]|aparecid[oa]) originalmente|originalmente (?:publicad[oa]|aparecid[oa])|"
    r"(?:pubblicato|apparso) (?:originariamente|originalmente|per la prima volta)|(?:oorspronkelijk|eerder) (?:gepubliceerd|verschenen)|"
    r"(?:ursprungligen|först) publicera[dt]|(?:opprinnelig|først) publisert|(?:oprindeligt|først) (?:publiceret|udgivet)|"
    r"alun perin julkaistu|pierwotnie opublikowan\w+|původně (?:vyšlo|publikováno)|впервые опубликован\w*|初出)\b",
    re.I,
)
"""Where a text stood first; with a number it says when."""
_LONGEST_ORIGIN = 200
_WHY = {
    "newsletter": "a newsletter or subscription prompt",
    "comments": "readers' comments or a prompt for them",
    "share": "buttons for sharing or following",
    "advertisement": "an advertisement or its label",
    "author-box": "about the author, not the article's text",
    "timestamp": "a time stamp",
    "origin": "says where the text was published first",
    "related": "points to other articles",
    "tags": "a list of topics",
    "navigation": "navigation of the site",
    "paywall": "a paywall's words",
    "embed": "an embedded player or frame",
    "form": "a form",
    "script": "a script or style",
    "footer": "the foot of the page",
    "donation": "a request for donations",
    "legal": "a standing legal note of the site",
    "consent": "a notice about cookies or outside content",
    "promo": "does not read like part of the article",
}


def reason_for(node: Block) -> Removal:
    """What a block that is not part of the article is."""
    if (known := _known(node)) is not None:
        return known
    kind = _BY_TAG.get(node.tag) or _by_name(node.names) or _by_phrase(node) or "promo"
    return Removal(kind, _WHY[kind])


def _known(node: Block) -> Removal | None:
    """The reason that the parts of a run have, none of which is read."""
    parts = [item for item in node.items if not isinstance(item, str) or not item.isspace()] if node.leaf else []
    given = [None if isinstance(part, str) else part.removal for part in parts]
    return given[0] if given and None not in given else None


@lru_cache(maxsize=4096)
def _by_name(names: str) -> str | None:
    return next((kind for kind, pattern in _BY_NAME if pattern.search(names)), None) if names else None


def _by_phrase(node: Block) -> str | None:
    text = " ".join(words_under(node).split())[:400]
    found = announced(text)
    first = min((kind for kind in KINDS if kind in found), key=found.__getitem__, default=None)
    if first == "stamp" and _says_where(text):
        return "origin"
    return _BY_PHRASE[first] if first else "related" if leads_to_others(text) else None


def _says_where(text: str) -> bool:
    """It names the place of first publication and no day."""
    return len(text) <= _LONGEST_ORIGIN and not any(map(str.isdigit, text)) and _STOOD_FIRST.match(text) is not None
