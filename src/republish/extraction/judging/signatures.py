"""The signature that a Korean text's last paragraph ends with, without a line of its own: "… 멈췄다.순천=김민수 기자 minsu@harbour.example"."""

from __future__ import annotations

import re

from republish.extraction.head.reading import Head
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Node, Removal

_BYLINE = Removal("byline", "the byline, which the article carries apart", "moved")
_REPORTER = "기자"
_SIGNATURE = re.compile(
    r"(?<=[.!?”\"])\s*(?P<said>(?:[\uac00-\ud7a3·]{2,12}\s?=\s?)?(?P<name>[\uac00-\ud7a3]{2,4})\s?[\uac00-\ud7a3]{0,2}기자\s*"
    r"[(<\[]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>\]]?)\s*$"
)
"""Behind the end of a sentence, perhaps the town, and whom one may write to."""


def cut_signatures(verdicts: Verdicts, head: Head) -> None:
    """Take such a signature of one of the authors out of the paragraph that it ends."""
    names = {author.name for author in head.authors}
    for leaf in verdicts.staying() if names else ():
        if "@" in leaf.text and _REPORTER in leaf.text:
            _cut(leaf, names)


def _cut(leaf: Leaf, names: set[str]) -> None:
    *before, last = leaf.node.items
    if not isinstance(last, str) or (found := _SIGNATURE.search(last)) is None or found["name"] not in names:
        return
    signature = Node("span", leaf.node.element, leaf.node)
    signature.items, signature.removal = (found["said"],), _BYLINE
    leaf.node.items = [*before, last[: found.start()], signature]
