"""Blocks cut into statements, all of them or those that are wanted."""

from dataclasses import replace

import pytest

from republish._html import fragment
from republish.evidence.blocks import statements

BLOCK = '<p>The reeds grew back. Licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY</a>. Ada Reed wrote it.</p>'


def test_only_wanted_sentences_are_read_with_what_stands_around_them() -> None:
    block = fragment(BLOCK)[0]
    every = list(statements(block))
    assert [each.text for each in every] == ["The reeds grew back.", "Licensed under CC BY.", "Ada Reed wrote it."]
    assert list(statements(block, lambda words: "licensed" in words)) == [replace(every[1], anchors=())]
    assert [anchor.url for anchor in every[1].anchors] == ["https://creativecommons.org/licenses/by/4.0/"]


@pytest.mark.parametrize(
    "second",
    ["Článek je zdarma.", "Το κείμενο αλλάζει.", "İzin gerekmez.", "Źródło jest tutaj.", "Ї тут немає.", "Ở đây."],
)
def test_a_sentence_begins_with_a_capital_of_any_script(second: str) -> None:
    (block,) = fragment(f"<p>Licensed under CC BY 4.0. {second}</p>")
    assert [each.text for each in statements(block)] == ["Licensed under CC BY 4.0.", second]


@pytest.mark.parametrize("second", ["člen rady byl u toho.", "το κείμενο αλλάζει.", "źródło jest tutaj."])
def test_small_letters_go_on_after_a_stop(second: str) -> None:
    (block,) = fragment(f"<p>It is by the river, km. {second}</p>")
    assert [each.text for each in statements(block)] == [f"It is by the river, km. {second}"]
