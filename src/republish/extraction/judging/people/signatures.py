"""The signature that a text's last paragraph ends with, without a line of its own.

A Korean reporter's, "… 멈췄다.순천=김민수 기자 minsu@harbour.example", or a name set apart: "… came. *Ada Marlow*".
"""

from __future__ import annotations

from republish._addresses import MAIL_ADDRESS
from republish._uncompiled import Uncompiled
from republish.extraction.head.reading import Head
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import words_under

_BYLINE = Removal("byline", "the byline, which the article carries apart", "moved")
_REPORTER = "기자"
_SIGNATURE = Uncompiled(
    r"(?<=[.!?”\"])\s*(?P<said>(?:[\uac00-\ud7a3·]{2,12}\s?=\s?)?(?P<name>[\uac00-\ud7a3]{2,4})\s?[\uac00-\ud7a3]{0,2}기자\s*"
    rf"[(<\[]?{MAIL_ADDRESS}[)>\]]?)\s*$"
)
"""Behind the end of a sentence, perhaps the town, and whom one may write to."""


def cut_signatures(verdicts: Verdicts, head: Head) -> None:
    """Take such a signature of one of the authors out of the paragraph that it ends."""
    names = {author.name for author in head.authors}
    last: Leaf | None = None
    for leaf in verdicts.staying() if names else ():
        last = leaf if leaf.text else last
        if "@" in leaf.text and _REPORTER in leaf.text:
            _cut(leaf, names)
    if last is not None and last.text.endswith(tuple(names)):
        _cut_name(last, names)


def _cut_name(leaf: Leaf, names: set[str]) -> None:
    """Without a name in an element of its own behind the end of a sentence."""
    *before, last = (item for item in leaf.node.items if not isinstance(item, str) or item.strip())
    if isinstance(last, str) or not before or words_under(last).strip() not in names:
        return
    said = before[-1] if isinstance(before[-1], str) else words_under(before[-1])
    if said.rstrip()[-1:] in SENTENCE_ENDS:
        last.removal = _BYLINE


def _cut(leaf: Leaf, names: set[str]) -> None:
    *before, last = leaf.node.items
    if not isinstance(last, str) or (found := _SIGNATURE.search(last)) is None or found["name"] not in names:
        return
    signature = Node("span", leaf.node.element, leaf.node)
    signature.items, signature.removal = (found["said"],), _BYLINE
    leaf.node.items = [*before, last[: found.start()], signature]
