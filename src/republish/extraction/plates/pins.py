"""Pictures behind the text that readers are asked to pin, and the line that asks: "Pin this for later"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.lines.offers import asks_to_pin

_PIN = Uncompiled(r"(?:^|[/_-])pin(?:terest|nable)?\d*(?=[_.-])", re.I)
_LINE = Removal("share", "asks readers to pin a picture")
_LONGEST = 120


def is_pinned(plate: Plate, verdicts: Verdicts, last: int) -> bool:
    """No text follows, and the line above, which goes with it, asks readers to pin it: there or by its file it is one for Pinterest."""
    first = plate.leaves[0]
    above = verdicts.leaves[first - 1] if first > last > 0 else None
    if above is None or not _asks(above):
        return False
    files = (node.element.get("src") or "" for node in plate.pictures)
    if "pinterest" not in above.text.lower() and not any(map(_PIN.search, files)):
        return False
    verdicts.drop(above.index, _LINE)
    return True


def _asks(line: Leaf) -> bool:
    return 0 < len(line.text) <= _LONGEST and asks_to_pin(line.text)
