"""Blocks cut into statements, all of them or those that are wanted."""

from dataclasses import replace

from republish._html import fragment
from republish.evidence.blocks import statements

BLOCK = '<p>The reeds grew back. Licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>. Ada Reed wrote it.</p>'


def test_only_wanted_sentences_are_read_with_what_stands_around_them() -> None:
    block = fragment(BLOCK)[0]
    every = list(statements(block))
    assert [each.text for each in every] == ["The reeds grew back.", "Licensed under CC BY.", "Ada Reed wrote it."]
    assert list(statements(block, lambda words: "licensed" in words)) == [replace(every[1], anchors=())]
    assert [anchor.url for anchor in every[1].anchors] == ["https://creativecommons.org/licenses/by/4.0/"]
