"""Places that a text speaks of, each with its address as it is written, as travel and food pages end: "Falco www.falco.example"."""

from __future__ import annotations

import re
from itertools import starmap

from republish._text import COLONS
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, path_key
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import anchors_under, words_under
from republish.extraction.words.lines.told import is_told
from republish.extraction.words.lowered import holds_one

_LONGEST, _LIKELY = 240, 0.08
_LONGEST_LABEL = 80
_FEWEST_LETTERS, _HOST = 6, re.compile(r"(?:[\w-]+\.)+[^\W\d_]{2,}(?:/\S*)?$")
"""Of an address: a host and what it ends with."""
_SIGNS, _MORE, _HOSTS = " .,;)", "more", "www."
""""Further information: www.inn.example."."""
_NETWORKS = (
    "facebook.", "instagram.", "twitter.", "x.com", "linkedin.", "youtube.", "tiktok.", "threads.", "pinterest.", "patreon.", "t.me", "bsky.",
)  # fmt: skip
"""Where somebody is followed."""


def keep_addressed(verdicts: Verdicts) -> None:
    """Keep such lines right behind a kept run of their box, or behind the heading or label over them, which stays as well."""
    for leaf in verdicts.survey.own:
        if not verdicts.kept[leaf.index] and _may_be_addressed(leaf) and _is_addressed(leaf, verdicts):
            _keep_behind_text(leaf, verdicts)


def _may_be_addressed(leaf: Leaf) -> bool:
    return leaf.links > 0 or _MORE in leaf.kinds or _HOSTS in leaf.text


def _keep_behind_text(leaf: Leaf, verdicts: Verdicts) -> None:
    above = verdicts.leaves[leaf.index - 1] if leaf.index > verdicts.survey.first else None
    if above is None or above.node.distance or _home(above) is not _home(leaf):
        return
    if not verdicts.kept[above.index]:
        over = verdicts.leaves[above.index - 1]
        if not _heads(above) or not verdicts.kept[over.index] or verdicts.chances[above.index] < _LIKELY:
            return
        verdicts.keep(above.index)
    verdicts.keep(leaf.index)


def _heads(leaf: Leaf) -> bool:
    """A heading, or a label such as "Further sources used:"."""
    if leaf.links or leaf.kinds or leaf.node.apart:
        return False
    return leaf.node.tag in HEADINGS or (leaf.text.endswith(COLONS) and len(leaf.text) <= _LONGEST_LABEL)


def _home(leaf: Leaf) -> Block | None:
    """The box in which it stands, or in which its list does."""
    parent = leaf.node.parent
    return parent.parent if leaf.node.tag == "li" and parent is not None else parent


def _is_addressed(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It ends with an address, and each of its links says nothing but where it leads, to no account or form, and not all on the site.

    That there is more to know may stand before it: teasers do not write their address out.
    """
    if len(leaf.text) > _LONGEST or leaf.pictures or leaf.node.negatives or verdicts.chances[leaf.index] < _LIKELY:
        return False
    if leaf.kinds.keys() - {_MORE} and not is_told(leaf.text, leaf.kinds):
        return False
    links = [(words_under(anchor).strip(), anchor.get("href") or "") for anchor in anchors_under(leaf.node)]
    said, _, last = leaf.text.rstrip(_SIGNS).rpartition(" ")
    links = links or [(last, f"//{last}")]
    ends = any(words.endswith(last) for words, _ in links) and (_MORE in leaf.kinds or not _goes_on(said))
    says_where = ends and all(starmap(_says_where, links))
    off = says_where and not all(is_on_site(link, verdicts.host) for _, link in links)
    return off and not is_none_of_it(leaf)


def _goes_on(said: str) -> bool:
    """The last word is none that ends a name or a label: "available from"."""
    last = said.rpartition(" ")[2]
    return last.isalpha() and last.islower()


def _says_where(said: str, address: str) -> bool:
    """The words of a link are its address, without what follows the host perhaps, and broken into lines perhaps."""
    written = path_key("//" + "".join(said.lower().split()).removeprefix("https:").removeprefix("http:").strip("/"))
    told = len(written) >= _FEWEST_LETTERS and _HOST.match(written) is not None and "?" not in address
    if not told or holds_one(written, _NETWORKS) or is_prompts(address):
        return False
    there = path_key(address.lower().replace("%20", ""))
    return there == written or there.startswith(written + "/")
