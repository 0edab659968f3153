"""What a picture that leads to another page has to do with the text around it: all that tells it from an advertisement is its place."""

from __future__ import annotations

import re

from republish._html import absolute
from republish._text import COLONS
from republish.extraction.pictures.ornaments import is_described
from republish.extraction.pictures.renditions import Rendition
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import site_of
from republish.extraction.tree.nodes import Block, signature

_CENTRED = re.compile(
    r"(?<!\S)(?:has-)?(?:text-)?-?align-?(?:center|left|right|none)(?!\S)|(?<!\S)(?:text-)?cent(?:er(?:ed)?|re)(?!\S)|(?<!\S)separator(?!\S)"
)
"""Classes that say where in its line a picture stands; Blogger calls the box of each one a separator."""


def is_amid(plate: Plate, verdicts: Verdicts) -> bool:
    """Right among the article's paragraphs, in a block without a name, or marked up as one of them."""
    survey, root = verdicts.survey, plate.root
    within = root.parent is survey.main and survey.first < plate.leaves[0] < survey.last
    return within and (is_nameless(root) or _is_like_its_neighbours(plate, verdicts))


def is_nameless(box: Block) -> bool:
    """Its class and id, if it has any, say no more than where in its line it stands."""
    return not box.names or not _CENTRED.sub("", box.names).strip()


def _is_like_its_neighbours(plate: Plate, verdicts: Verdicts) -> bool:
    """It is called as the paragraph before it is, or that behind it, and of one tag with it."""
    before, behind = plate.leaves[0] - 1, plate.leaves[-1] + 1
    beside = (verdicts.leaves[before], *verdicts.leaves[behind : behind + 1])  # Nothing may stand behind it.
    return any(leaf.solid and signature(leaf.node) == signature(plate.root) for leaf in beside)


def is_led_to(plate: Plate, images: list[Rendition], verdicts: Verdicts) -> bool:
    """The paragraph before it ends with a colon, or it is one figure right between two paragraphs."""
    first, leaves, kept = plate.leaves[0], verdicts.leaves, verdicts.kept
    behind = plate.leaves[-1] + 1
    if not first or behind >= len(leaves) or leaves[first - 1].node.parent is not plate.root.parent:
        return False
    before = leaves[first - 1]
    if kept[before.index] and before.text.endswith(COLONS):
        return True
    lone = plate.root.tag == "figure" and len(images) == 1
    amid = leaves[behind].node.parent is plate.root.parent and kept[before.index] and kept[behind]
    return lone and amid and before.solid and leaves[behind].solid


def is_illustration(plate: Plate, target: str, images: list[Rendition], verdicts: Verdicts) -> bool:
    """A figure beside kept paragraphs that is described, and leads to what it shows on another site: a shop, a maker."""
    site = site_of(absolute(target, "") or "")
    off = bool(site and verdicts.host) and not site.endswith(verdicts.host) and not verdicts.host.endswith(site)
    if not (off and any(map(is_described, images)) and plate.root.tag == "figure"):
        return False
    box = next((up for up in plate.root.above() if up.words), None)  # Around a gallery.
    return box is not None and bool(verdicts.own_paragraphs(box))
