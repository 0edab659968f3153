"""Captions of what only a script would have shown: nothing is left to which they belong."""

from __future__ import annotations

import re
from itertools import chain, islice

from republish._html import Element
from republish.extraction.plates.maker_ends import ends_with_credit
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal

_IMAGE = Removal("image", "the caption of a picture that only a script would show")
_EMBED = Removal("embed", "the caption of something that only a script would show")
_PLACE = re.compile(r"(?:^|[\s_-])(?:lazy(?:-?load)?|image|img|picture|photo)-placeholder(?:$|\s)", re.I)
_LONGEST = 300
_FEW = 3


def drop_unloaded(verdicts: Verdicts) -> None:
    """Drop a short run that ends with a picture's maker, alone in its box with the empty place of the picture before it."""
    for leaf in verdicts.survey.said:
        box = leaf.node.parent
        if box is None or box.leaves > 1 or not leaf.node.tag or len(leaf.text) > _LONGEST or leaf.pictures:
            continue
        before = leaf.node.element.getprevious()
        if before is not None and _is_empty_place(before) and ends_with_credit(leaf.text):
            verdicts.drop(leaf.index, _IMAGE)


def explain_caption(plate: Plate, leaf: Leaf, verdicts: Verdicts) -> None:
    """Say why the caption of a figure without a picture goes, though it reads like the article."""
    if leaf.node.tag == "figcaption" and not plate.pictures:
        verdicts.reasons.setdefault(leaf.node, _EMBED)


def _is_empty_place(element: Element) -> bool:
    """It is named so, or what it holds is, and there is nothing to read in it."""
    parts = chain((element,), islice(element.iterdescendants(), _FEW))
    named = any(_PLACE.search(part.get("class") or "") for part in parts)
    return named and not "".join(element.itertext()).strip()
