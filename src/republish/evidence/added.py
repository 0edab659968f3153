"""Conditions that a republished page states of the article beside no licence: "You may not use this article commercially"."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import Document, block_of
from republish.evidence.blocks import in_template, statements
from republish.evidence.conditions import missing_conditions, states
from republish.evidence.phrases import mentions, phrases
from republish.evidence.scopes import quoted
from republish.evidence.subjects import subject_of
from republish.evidence.zones import zone_of
from republish.licenses import License
from republish.model import Claim

_OF_OTHERS = ("comments", "related", "quote", "caption")
_MOST_BLOCKS = 100
_FEW = 10
_TEXT = 600


def added_conditions(document: Document, source: str, tool: License) -> Iterator[Claim]:
    """Claims of conditions on the article that a licence is without, where a statement names the article itself.

    Read on copies alone: beside the original's own licence they stand in its statements. Leave to be asked for is read
    everywhere.
    """
    names = tuple(name for name in missing_conditions(tool) if name != "leave")
    prose = document.prose
    if not names or not mentions("condition", prose.lowered):
        return
    found = prose.locate(match.start() for match in phrases("condition", *names).finditer(prose.lowered))
    for block in list(dict.fromkeys(map(block_of, found.values())))[:_MOST_BLOCKS]:
        if in_template(block) or zone_of(block) in _OF_OTHERS:
            continue
        for statement in statements(block):
            text = statement.text.lower()
            if _is_of_the_article(text) and states(names, text) and not quoted(text):
                path = block.getroottree().getpath(block)
                words = statement.text[:_TEXT]
                yield Claim(kind="condition", scope="article", place="body", text=words, source=source, path=path)


def _is_of_the_article(text: str) -> bool:
    """Lower-case words name the article, and nothing in it; in a few words "use of this article" is no place."""
    named = subject_of(text)
    few = len(text.split()) <= _FEW
    return named == "article" or (named is None and few and bool(phrases("subject", "this").search(text)))
