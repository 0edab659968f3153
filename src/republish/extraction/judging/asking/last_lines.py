"""Lines that end a text and are the site's, in one paragraph with it: "… and the choir sang on.", a line break, "Follow our channel on WhatsApp"."""

from __future__ import annotations

from itertools import chain

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.leading import lead_to_the_sites_own
from republish.extraction.surveying.prompts import asks_for_us
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import links_under, words_under
from republish.extraction.words.lines.search_engines import asks_to_be_preferred
from republish.extraction.words.lines.site_lines import is_site_line
from republish.extraction.words.lines.told import is_said
from republish.extraction.words.lowered import lowered

_CALL = Removal("promo", "asks readers for something for the site")
_LONGEST = 160


def drop_last_lines(verdicts: Verdicts) -> None:
    """Mark such lines as removed from the end of the last paragraph upwards, each with the break before it; the first line stays."""
    last = next((leaf for leaf in reversed(verdicts.leaves) if verdicts.kept[leaf.index] and leaf.text), None)
    if last is None or not _has_a_break(last.node) or is_note(last):
        return
    items = list(last.node.items)
    end = len(items)
    for place in reversed(range(1, len(items))):
        at = items[place]
        if isinstance(at, str) or at.tag != "br":
            continue
        line = items[place + 1 : end]
        if _said(line):
            if not _is_sites(line, verdicts.host):
                break
            _take_out(line, at)
            items[place + 1 : end] = []
        end = place
    if len(items) < len(last.node.items):
        last.node.items = items
        last.text = _said([item for item in items if isinstance(item, str) or item.removal is None])


def _has_a_break(line: Node) -> bool:
    return any(part.tag == "br" for part in line.children())


def _said(line: list[str | Node]) -> str:
    return " ".join("".join(item if isinstance(item, str) else words_under(item) for item in line).split())


def _is_sites(line: list[str | Node], host: str) -> bool:
    """It asks for the site, and its links lead to it, or to where readers follow it."""
    text = _said(line)
    if len(text) > _LONGEST or is_said(text):
        return False
    if not (is_site_line(text) or asks_to_be_preferred(text) or asks_for_us(lowered(text))):
        return False
    links = chain.from_iterable(links_under(item) for item in line if not isinstance(item, str))
    return lead_to_the_sites_own(links, host)


def _take_out(line: list[str | Node], behind: Node) -> None:
    """Hang the words on the break before them, which goes."""
    for item in line:
        if not isinstance(item, str):
            item.parent = behind
    behind.items, behind.removal = line, _CALL
