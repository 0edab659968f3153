"""What class names and ids say of a block: compiled once from `data/extraction.json`."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from republish._data_files import data_json
from republish._hidden import is_spoken, is_spoken_style
from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one

if TYPE_CHECKING:
    from republish._html import Element

_NEGATIVE = (
    r"ad|ads|adv|advert\w*|adsense|adbox|adslot|anzeige\w*|werbung|banner|sponsor\w*|promo\w*|newsletter\w*|subscri\w*|signup|"
    r"related\w*|recommend\w*|recirc\w*|more-?(?:news|stories|from|on)|read-?(?:more|next|also)|mehr-?zum|also-?read|"
    r"share(?![_-]of[_-])|sharing|sharebar|social\w*|follow\w*|sharedaddy|sd-(?:block|like|sharing)|comments?|comment-?list|kommentare?|disqus|discussion|"
    r"breadcrumbs?|pagination|pager|navigation|nav|navbar|menu|(?<!code-)toolbar|footer|masthead|sidebar\w*|"
    r"cookie\w*|consent|gdpr|piano|modal|popup|popover|tooltip|"
    r"teaser\w*|outbrain|taboola|tags?|taglist|topics?|keywords?|author-?(?:box|bio|info|card)|autor(?:in|en|innen)?-?(?:box|kasten|bio|profil)|about-?author|bio|"
    r"byline|dateline|timestamp\w*|donat\w*|rating|feedback|"
    r"skip|cta|poll|quiz|jp-relatedposts|trending|popular|most-?read|latest|zephr|toc|navbox|catlinks|printfooter|copyright-?notice|wm-ipp"
)
"""What themes call the parts of a line that only machines read."""
_TOKEN = re.compile(r"[\s_-](?:" + _NEGATIVE + r")(?=$|[\s_-])")
"""Behind a blank, which is put before the names: where a pattern may begin with nothing, each letter is tried."""
_STATES = re.compile(
    r"(?<!\S)(?:\S*?[_-])?(?:with(?:out)?|has|no|enabled?|disabled?)[_-]\S*|(?<!\S)\S+[_-](?:(?:en|dis)abled|none)(?!\S)|"
    r"(?<!\S)node-{1,2}(?:not-)?(?:promoted|sticky)(?!\S)|(?<!\S)theia-?sticky-?sidebar(?!\S)|(?<!\S)toc-section(?!\S)|"
    r"(?<!\S)(?:subscribers?|members?)-(?:hide|only|preview|premium|show|include)(?!\S)",
    re.I,
)
"""Classes that say what a block has or lacks beside its text, how a system keeps it, or who is shown it, as "with-sidebar", Drupal's "node-promoted" or BLOX' "subscriber-only"."""
_STATE_HINTS = ("th", "ha", "no", "able", "toc-s", "ber-", "bers-")
"""One of them is in whatever the pattern finds, in small letters."""
_POST_CLASSES = re.compile(r"(?<!\S)(?:hentry|status-publish|type-(?:post|page|article|news))(?!\S)", re.I)
_TERMS = Uncompiled(r"(?<!\S)(?:tag|category|topic|topics|author|series|section|format|channel)-\S*", re.I)
"""What WordPress's `post_class` says that a post is about."""
_WIDGET = Uncompiled(r"(?<!\S)widget(?:_(?!sow|black)[a-z]|-sidebar(?!\S))|widget[_-]area")
"""What WordPress calls the boxes of its sidebars; not those of page builders, which hold text."""
_CAMEL = re.compile(r"([a-z0-9])([A-Z])")


_NO_PICTURE = Uncompiled(
    r"(?:^|[\s_-])(?:related\w*|recommend\w*|recirc\w*|promo\w*|newsletter\w*|share(?![_-]of[_-])|sharing|social(?![_-]?(?:media[_-]?)?(?:embed|post))\w*|comments?|author\w*|(?<![_-])(?:autor(?:[ai]|[ae]s|in|en|innen)?(?:-?(?:box|kasten|bio|profil))?|auteure?s?|autrices?|forfatter|skribent|penulis|yazar)|"
    r"avatar\w*|sponsor\w*|advert\w*|ad|ads|nav|navbar|navigation|menu|footer|sidebar\w*|cookie\w*|(?<!article[\s_-])(?<!article__)logo\w*(?![\s_-]art(?:icle)?(?:$|[\s_-]))|(?<!gallery-)(?<!text-)icons?|most-?read|"
    r"trending|popular|byline|bio|breadcrumbs?|outbrain|taboola|donat\w*|subscri\w*|profile\w*)(?=$|[\s_-])"
)


@lru_cache(maxsize=8192)
def no_picture(names: str) -> bool:
    """A class or id around pictures that are not the article's."""
    return (
        _NO_PICTURE.search(parted(names)) is not None and _NO_PICTURE.search(parted(without_states(names))) is not None
    )


_OPENER = r"(?:tool-?tip|pop-?over|roll-?over|hover-?card)"
_OPENS = Uncompiled(_OPENER, re.I)
_POP_UP = re.compile(_OPENER + r"[a-z]*[\w-]*?(?:text|content|block|body|bubble|box|panel|inner)", re.I)


@lru_cache(maxsize=4096)
def pops_up(name: str, around: str) -> bool:
    """A class of what is shown beside some words while a reader points at them, in an element of a class that holds both.

    Not of notes, which are the author's own words wherever they show.
    """
    if "note" in name.lower() or "note" in around.lower():
        return False
    return _POP_UP.search(name) is not None and _OPENS.search(around) is not None


def is_spoken_span(element: Element) -> bool:
    """A part of a line that only screen readers get."""
    spoken = element.tag == "span"
    return spoken and (is_spoken(element.get("class") or "") or is_spoken_style(element.get("style") or ""))


_NAVIGATING = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menus?|sub-?menu|nav-?menu|drop-?down|breadcrumbs?|pagination|pager|footer|masthead|"
    r"site-?header|top-?bar)(?=$|[\s_-])"
)
_NAVIGATING_HINTS = re.compile("nav|menu|drop|breadcrumb|pag|footer|masthead|header|bar")
"""One of them is in whatever the pattern finds."""


@lru_cache(maxsize=8192)
def navigates(names: str) -> bool:
    """A class or id of the ways through a site, not of what may stand in an article."""
    return (
        _NAVIGATING_HINTS.search(names.lower()) is not None
        and _NAVIGATING.search(parted(without_states(names))) is not None
    )


@lru_cache(maxsize=8192)
def negative(names: str) -> bool:
    """A class or id that names something beside the article."""
    if not names:
        return False
    # What tells a state alone is soon told, but only few names need it: those that hold such a word at all.
    if _holds_token(names) and _holds_token(without_states(names)):
        return True
    folded = names.lower()
    return "widget" in folded and _WIDGET.search(folded) is not None


def _holds_token(names: str) -> bool:
    return _TOKEN.search(f" {parted(names)}") is not None


_READERS = Uncompiled(r"comment|kommentar|commentaire|disqus|discussion|respon[ds]|repl(?:y|ies)|forum|thread")


@lru_cache(maxsize=1024)
def of_readers(names: str) -> bool:
    """A class or id of what readers wrote, which may be more than the article."""
    return _READERS.search(names.lower()) is not None


@lru_cache(maxsize=8192)
def without_states(names: str) -> str:
    """The names without those that only tell how a block is laid out, kept or filed."""
    told = _TERMS.sub("", names) if _POST_CLASSES.search(names) else names
    return _STATES.sub("", told) if holds_one(told.lower(), _STATE_HINTS) else told


@lru_cache(maxsize=8192)
def parted(names: str) -> str:
    """In small letters, with a hyphen where a capital began a word: patterns without regard to case cost three times as much."""
    folded = names.lower()
    return folded if folded == names else _CAMEL.sub(r"\1-\2", names).lower()


@cache
def _worths() -> dict[str, float]:
    table: dict[str, float] = data_json("extraction_names.json")["worth"]
    return table


_PARTS = re.compile(r"[A-Za-z][a-z]+|[A-Z]{2,}(?![a-z])|[a-z]{2,}")


@lru_cache(maxsize=16384)
def tokens(names: str) -> frozenset[str]:
    """The words that classes and ids are made of."""
    return frozenset(map(str.lower, _PARTS.findall(names)))


def worth_by(table: Mapping[str, float]) -> Callable[[str], float]:
    """How much classes and ids speak for (above 0) or against the article, by a table of words."""

    @lru_cache(maxsize=16384)
    def worth(names: str) -> float:
        # Exact, so that the order of a set, which changes from run to run, cannot change the last digit.
        return math.fsum([table[token] for token in tokens(names) if token in table])

    return worth


@cache
def shipped_worth() -> Callable[[str], float]:
    """`worth_by` the table that ships with the library."""
    return worth_by(_worths())
