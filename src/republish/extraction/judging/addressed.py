"""Places that a text speaks of, each with its address as it is written, as travel and food pages end: "Falco www.falco.example"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import starmap

from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import path_key
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.told import is_told

_LONGEST, _LIKELY = 240, 0.1
_FEWEST_LETTERS = 6
"""Of an address: a host and what it ends with."""
_NETWORKS = (
    "facebook.", "instagram.", "twitter.", "x.com", "linkedin.", "youtube.", "tiktok.", "threads.", "pinterest.", "patreon.", "t.me", "bsky.",
)  # fmt: skip
"""Where somebody is followed."""


def keep_addressed(verdicts: Verdicts) -> None:
    """Keep such lines right behind a kept run of their box, or behind the heading over them, which stays as well."""
    for leaf in verdicts.survey.own:
        if leaf.links and not verdicts.kept[leaf.index] and _is_addressed(leaf, verdicts):
            _keep_behind_text(leaf, verdicts)


def _keep_behind_text(leaf: Leaf, verdicts: Verdicts) -> None:
    above = verdicts.leaves[leaf.index - 1] if leaf.index > verdicts.survey.first else None
    if above is None or above.node.distance or _home(above) is not _home(leaf):
        return
    if not verdicts.kept[above.index]:
        over = verdicts.leaves[above.index - 1]
        heads = above.node.tag in HEADINGS and not (above.links or above.kinds or above.node.apart)
        if not heads or not verdicts.kept[over.index] or verdicts.chances[above.index] < _LIKELY:
            return
        verdicts.keep(above.index)
    verdicts.keep(leaf.index)


def _home(leaf: Leaf) -> Block | None:
    """The box in which it stands, or in which its list does."""
    parent = leaf.node.parent
    return parent.parent if leaf.node.tag == "li" and parent is not None else parent


def _is_addressed(leaf: Leaf, verdicts: Verdicts) -> bool:
    """Each of its links says nothing but where it leads, off the site, and to no account or form."""
    node = leaf.node
    if len(leaf.text) > _LONGEST or leaf.pictures or node.negatives or verdicts.chances[leaf.index] < _LIKELY:
        return False
    if (leaf.kinds and not is_told(leaf.text, leaf.kinds)) or not leads_off(leaf, verdicts.host) or is_none_of_it(leaf):
        return False
    links = [(words_under(anchor).strip(), anchor.get("href") or "") for anchor in anchors_under(node)]
    return all(starmap(_says_where, links)) and _ends_with_one([said for said, _ in links], leaf.text)


def _ends_with_one(links: Sequence[str], line: str) -> bool:
    """An address ends the line, and what is before it is no sentence: "available from site.example"."""
    last = next((said for said in links if line.rstrip(" .,;)").endswith(said)), None)
    before = line.rpartition(last)[0].split() if last else []
    return last is not None and not (before and before[-1].isalpha() and before[-1].islower())


def _says_where(said: str, address: str) -> bool:
    """The words of a link are its address, without what follows the host perhaps."""
    written = path_key("//" + said.strip().lower().removeprefix("https:").removeprefix("http:").strip("/"))
    told = len(written) >= _FEWEST_LETTERS and "." in written and " " not in written and "?" not in address
    if not told or holds_one(written, _NETWORKS) or is_prompts(address):
        return False
    there = path_key(address.lower())
    return there == written or there.startswith(written + "/")
