"""Posts that WordPress embeds under their headline: one of the site's own is a teaser of another story."""

from __future__ import annotations

from itertools import islice

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal

_EMBEDDED = Uncompiled(r"(?:^|\s)wp-embedded-content(?=\s|$)")
_LEVELS = 2
_ALL_LINKED = 0.9
_PARAGRAPHS_EACH = 2
"""So many for each such post at least: a text of hardly anything else is about what it embeds."""
_TEASER = Removal("related", "the headline of another story of the site")


def drop_own_posts(verdicts: Verdicts) -> None:
    """Drop each of the site's own that no line calls for with a colon."""
    single = [leaf for leaf in verdicts.runs.linked if leaf.links == 1 and verdicts.kept[leaf.index]]
    found = [leaf for leaf in single if _is_embedded(leaf, verdicts) and not _is_called_for(leaf, verdicts)]
    if not found:
        return
    paragraphs = sum(leaf.solid for leaf in verdicts.staying())
    for leaf in found if paragraphs >= _PARAGRAPHS_EACH * len(found) else ():
        verdicts.drop(leaf.index, _TEASER)


def _is_embedded(leaf: Leaf, verdicts: Verdicts) -> bool:
    """One link to the same site, in a quotation of WordPress' making."""
    if leaf.linked < _ALL_LINKED * len(leaf.text):
        return False
    around = islice(leaf.node.upwards(), 1 + _LEVELS)
    quoted = any(box.tag == "blockquote" and _EMBEDDED.search(box.class_name) for box in around)
    return quoted and not leads_off(leaf, verdicts.host)


def _is_called_for(leaf: Leaf, verdicts: Verdicts) -> bool:
    before = leaf.index - 1
    return before >= 0 and verdicts.kept[before] and verdicts.leaves[before].text.endswith(COLONS)
