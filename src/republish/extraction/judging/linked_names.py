"""The name of an author that is a link behind the last sentence of a text, in its paragraph: the article carries it apart."""

from __future__ import annotations

from republish._text import fold
from republish.extraction.head.reading import Head
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import words_under

_BYLINE = Removal("byline", "the byline, which the article carries apart", "moved")


def take_linked_name(verdicts: Verdicts, head: Head) -> None:
    """Mark it as removed; the paragraph stays."""
    last = next((leaf for leaf in reversed(list(verdicts.staying())) if leaf.text), None) if head.authors else None
    items = [item for item in last.node.items if isinstance(item, Node) or item.strip()] if last is not None else []
    signed, before = (items[-1], items[-2]) if len(items) > 1 else ("", "")
    if not isinstance(signed, Node) or signed.tag != "a" or not isinstance(before, str):
        return
    name = fold(words_under(signed))
    if before.rstrip()[-1] in SENTENCE_ENDS and any(fold(author.name) == name for author in head.authors):
        signed.removal = _BYLINE
