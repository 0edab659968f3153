"""The words a `Change` gives for a removal: what the part is, as its names and phrases tell."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.judging.contents import CONTENTS, is_contents
from republish.extraction.judging.records.plain_lines import names_networks, said_plainly
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.lines.phrases import KINDS, announced, leads_to_others
from republish.extraction.words.lowered import holds_one

_KINDS: tuple[tuple[str, str], ...] = (
    ("line-numbers", r"\b(?:gutter|line-?nos?|line-?numbers?)\b"),
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
_BY_NAME = tuple((kind, re.compile(pattern)) for kind, pattern in _KINDS)
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
_STOOD_FIRST = Uncompiled(
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
    "line-numbers": "the numbers of a listing's lines",
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
    "rating": "readers' ratings or counts of them",
    "poll": "a poll",
    "script": "a script or style",
    "footer": "the foot of the page",
    "donation": "a request for donations",
    "citation": "how the page wants to be cited",
    "legal": "a standing legal note of the site",
    "consent": "a notice about cookies or outside content",
    "image": "a picture beside the article, or one that it shows twice",
    "hidden": "the page does not show it",
    "caption": "the words of a picture that does not come along",
    "promo": "does not read like part of the article",
}
_BY_LINE = {"license": Removal("legal", "a line on a licence"), "contents": CONTENTS}
_WORDED = frozenset({"tags", "author-box", "newsletter", "related"})
"""Kinds of what says something in words."""
_LONGEST_STAMP, _LAST_SHARE = 150, 150
"""Letters of a line that says when; before what asks to share a story, which has its own words behind that."""
_LONGEST_OF_PLAYER = 200
_ENDS = ".!?。！？"
_OF_PICTURES = frozenset({"figure", "figcaption"})
_PLAYERS = ("iframe", "video", "audio", "object", "embed")
_MOSTLY = 0.8


def reason_for(node: Block) -> Removal:
    """What a block that is not part of the article is: what it says plainly, what it is named, what its phrases announce."""
    if (known := _known(node)) is not None:
        return known
    text = " ".join(words_under(node).split())
    said = said_plainly(text) or ("contents" if is_contents(node) else None)
    if said in _BY_LINE:
        return _BY_LINE[said]
    kind = said or _guessed(node, text)
    return Removal(kind, _WHY[kind])


def _guessed(node: Block, text: str) -> str:
    named = furniture(node.names) or _BY_TAG.get(node.tag) or _by_names(node, text)
    return named or _by_phrase(text) or _by_media(node, text) or _by_place(node, text) or "promo"


def _known(node: Block) -> Removal | None:
    """The reason that the parts of a run have, none of which is read."""
    parts = [item for item in node.items if not isinstance(item, str) or not item.isspace()] if node.leaf else []
    given = [None if isinstance(part, str) else part.removal for part in parts]
    return given[0] if given and None not in given else None


def _by_names(node: Block, text: str) -> str | None:
    """The first of the kinds that its names tell and its words do not contradict."""
    if not node.names:
        return None
    return next((kind for kind in _by_name(node.names) if _may_be(kind, node, text)), None)


@lru_cache(maxsize=4096)
def _by_name(names: str) -> tuple[str, ...]:
    said = names.lower()
    return tuple(kind for kind, pattern in _BY_NAME if pattern.search(said))


def _may_be(kind: str, node: Block, text: str) -> bool:
    """A price is no list of topics, a story no time stamp, and links to films are no player."""
    if not text:
        return True
    if kind == "line-numbers":
        return text.replace(" ", "").isdigit()
    if kind == "timestamp":
        return len(text) <= _LONGEST_STAMP and any(map(str.isdigit, text))
    if kind == "embed":
        return _holds_player(node) or not _is_linked(node, text)
    return kind not in _WORDED or any(map(str.isalpha, text))


def _by_phrase(text: str) -> str | None:
    beginning = text[:400]
    found = announced(beginning)
    first = min(
        (kind for kind in KINDS if kind in found and _asks(kind, found[kind], text)),
        key=found.__getitem__,
        default=None,
    )
    if first == "stamp" and _says_where(beginning):
        return "origin"
    if first is None:
        return "related" if leads_to_others(beginning) else "share" if names_networks(text) else None
    return _BY_PHRASE[first]


def _asks(kind: str, at: int, text: str) -> bool:
    """A headline that holds a word such as "donation" asks for none, and a story that says when is no time stamp."""
    if kind == "stamp":
        return at == 0 or (len(text) <= _LONGEST_STAMP and (any(map(str.isdigit, text)) or _says_where(text)))
    if kind == "share":
        return at <= _LAST_SHARE
    return kind != "support" or at == 0 or holds_one(text, _ENDS)


def _by_media(node: Block, text: str) -> str | None:
    """What a block shows that says little or nothing."""
    if not node.tag or len(text) > _LONGEST_OF_PLAYER:
        return None
    if next(node.element.iter(*(("video", "audio") if text else _PLAYERS)), None) is not None:
        return "embed"
    return "image" if not text and next(node.element.iter("img", "amp-img"), None) is not None else None


def _by_place(node: Block, text: str) -> str | None:
    """What words are that say nothing of themselves: nobody sees them, or they stood under a picture."""
    if not text:
        return None
    if node.unseen or any(box.unseen for box in node.above()):
        return "hidden"
    return "caption" if node.tag in _OF_PICTURES or "caption" in node.names else None


def _holds_player(node: Block) -> bool:
    return bool(node.tag) and next(node.element.iter(*_PLAYERS), None) is not None


def _is_linked(node: Block, text: str) -> bool:
    """Hardly anything in it is no link."""
    return sum(len(words_under(anchor).strip()) for anchor in anchors_under(node)) >= _MOSTLY * len(text)


def _says_where(text: str) -> bool:
    """It names the place of first publication and no day."""
    return len(text) <= _LONGEST_ORIGIN and not any(map(str.isdigit, text)) and _STOOD_FIRST.match(text) is not None
