"""What stands under a film that only a script would play: its title, a link to where it is, and who made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.twice.player_titles import EMBEDDED
from republish.extraction.surveying.survey import ASIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import anchors_under, begins_with_link, words_under

_FILM = Removal("embed", "what is said of a film that is not shown")
_MADE = Uncompiled(
    r"\((?:video(?:s|graphy)?|vídeo|vidéo|film|filmed|wideo|видео|відео)\s?(?:by|von|par|de|di|door|av|af|:|/|courtesy of)\s[^()]{3,90}\)$",
    re.I,
)
_OF_FILMS = ("ideo", "ídeo", "idéo", "ilm", "идео", "ідео")
"""One of them is in whatever the pattern finds."""
_LONGEST_MAKER = 110
_PLAYERS = ("object", "embed", "video")
_FRAMES = ("iframe", "audio", "video")
_OBJECTS = ("schema.org/AudioObject", "schema.org/VideoObject", "schema.org/MediaObject")
_MOST_WORDS, _PART = 150, 4
"""Of a recording's box; and so many times its words the article says."""
_RECORDING = Removal("embed", "what is said of a recording that is not played")
_LABEL = Uncompiled(r"(?:video|vidéo|vídeo|wideo|видео|відео)(?:\s?[:\-–—]\s?.*)?", re.I)
"""How WAI-ARIA names a box that plays one: "Video", "Video - The old light"."""
_MOST_IN_ASIDE = 60
"""Words: more may be what is said in the film."""


def drop_told_of_films(verdicts: Verdicts) -> None:
    """Drop a run that begins with a link and ends with a film's maker, all that a box with the film's player says."""
    for leaf in verdicts.staying():
        named = leaf.links and leaf.text.endswith(")") and _names_maker(leaf)
        if named and begins_with_link(leaf.node) and any(map(_holds_player, _boxes(leaf.node))):
            verdicts.drop(leaf.index, _FILM)


def drop_links_to_players(verdicts: Verdicts) -> None:
    """Drop a line in square brackets that is all one link to a player, which a script would have put in its place: "[Video: The old light]"."""
    for leaf in verdicts.staying():
        if leaf.links == 1 and leaf.text.startswith("[") and leaf.text.endswith("]") and _leads_to_player(leaf.node):
            verdicts.drop(leaf.index, _FILM)


def drop_asides_of_films(verdicts: Verdicts) -> None:
    """Drop what is kept of a small aside that its label calls a video and that has a button to play it, or a player: the film's title and what it shows."""
    for leaf in verdicts.staying():
        box = _aside_of_film(leaf.node) if leaf.node.places & ASIDE else None
        if box is not None:
            verdicts.reasons.setdefault(box, _FILM)
            verdicts.drop(leaf.index)


def _aside_of_film(run: Block) -> Block | None:
    box = next((box for box in run.above() if box.tag == "aside"), None)
    if box is None or box.words > _MOST_IN_ASIDE or not _LABEL.fullmatch(box.element.get("aria-label") or ""):
        return None
    return box if next(box.element.iter("button", *_FRAMES), None) is not None else None


def _leads_to_player(run: Block) -> bool:
    """All of it is one link, to an address of what is put into other pages."""
    link = next(anchors_under(run), None)
    if link is None or EMBEDDED not in (link.get("href") or ""):
        return False
    return words_under(link).strip() == words_under(run).strip()


def drop_cards_of_players(verdicts: Verdicts) -> None:
    """Drop what is kept of a small box with a frame or a player that is stated to be a recording: its title, what it is about, votes."""
    most = min(_MOST_WORDS, verdicts.survey.main.words // _PART)
    for leaf in verdicts.survey.headings:
        box = next(filter(_is_recording, _small(leaf.node, most)), None) if verdicts.kept[leaf.index] else None
        if box is not None and next(box.element.iter(*_FRAMES), None) is not None:
            verdicts.reasons.setdefault(box, _RECORDING)
            for place in box.span():
                verdicts.drop(place)


def _small(run: Block, most: int) -> Iterator[Block]:
    """The boxes around it that have few words."""
    return takewhile(lambda box: not box.spine and box.words <= most, run.above())


def _is_recording(box: Block) -> bool:
    return bool(box.tag) and (box.element.get("itemtype") or "").endswith(_OBJECTS)


def _names_maker(leaf: Leaf) -> bool:
    end = leaf.text[-_LONGEST_MAKER:]
    return any(map(end.__contains__, _OF_FILMS)) and _MADE.search(end) is not None


def _holds_player(box: Block) -> bool:
    return next(box.element.iter(*_PLAYERS), None) is not None


def _boxes(run: Block) -> list[Block]:
    """Those that say nothing but it."""
    return list(takewhile(lambda box: box.words == run.words and not box.spine and bool(box.tag), run.above()))
