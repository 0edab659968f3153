"""Boxes that ask for the same with every line go whole; the same words among the text's own paragraphs stay."""

from __future__ import annotations

import pytest

from harbour import left_of

CONSENT = (
    "<p>Empfohlener externer Inhalt</p>",
    "<p>Ich bin damit einverstanden, dass mir dieser externe Inhalt angezeigt wird, und es können dabei Daten übermittelt werden.</p>",
)
LETTER = (
    "<h4>Newsletter abonnieren</h4>",
    "<p>Alles, was Sie heute wissen müssen, zusammengefasst und eingeordnet von der Redaktion. Hier kostenlos anmelden.</p>",
)
OTHER = "<p>The bell of the old wall rang three times that night.</p>"


@pytest.mark.parametrize("lines", [CONSENT, LETTER], ids=["consent", "newsletter"])
def test_a_box_that_asks_with_every_line_goes_whole(lines: tuple[str, ...]) -> None:
    assert left_of(f'<div class="embed">{"".join(lines)}</div>', 2, 8) == []


@pytest.mark.parametrize(
    "box",
    [f'<div class="embed">{"".join(LETTER)}{OTHER}</div>', f'<div class="embed">{OTHER}{LETTER[1]}</div>'],
    ids=["something else in it", "no prompt at first"],
)
def test_a_box_that_says_something_else_stays(box: str) -> None:
    assert "The bell of the old wall rang three times that night." in left_of(box, 2, 8)
