"""Boxes of facts between inserts of a newsroom's system: some parts of the text hold one paragraph, others several."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

FACTS = ["Built in 1280 of grey stone.", "Left in 1822 for a new one."]
OPENED = f'<div class="c">{"".join(f"<p>{fact}</p>" for fact in FACTS)}</div>'


def lines(box: str, before: int = 2, behind: int = 1) -> list[str]:
    """What is left of a box behind a part of so many paragraphs; the next part has `behind`."""
    numbers = iter(range(8))

    def part(count: int) -> str:
        return f'<div class="x1k">{"".join(paragraph(next(numbers)) for _ in range(count))}</div>'

    made = article(part(2) + part(before) + box + part(behind) + part(2))
    return [line for line in made.text.split("\n") if line not in map(sentence, range(8))]


@pytest.mark.parametrize(("before", "behind"), [(2, 1), (1, 2), (2, 2), (1, 1)])
def test_a_box_of_facts_stays_between_parts_of_any_size(before: int, behind: int) -> None:
    assert lines(f'<div class="z9">{OPENED}</div>', before, behind) == FACTS


def test_a_box_that_leads_elsewhere_does_not() -> None:
    assert lines(f'<div class="z9">{OPENED}<a href="/church">The church</a></div>') == []


HEADED = '<div class="z9"><button {}>{}</button>' + OPENED + "</div>"


@pytest.mark.parametrize("state", ["true", "false"])
def test_the_heading_in_the_button_that_folds_the_box_stays(state: str) -> None:
    button = HEADED.format(f'aria-expanded="{state}"', "<span>Facts</span><h2>The church of Mora</h2>")
    assert "The church of Mora" in lines(button)


@pytest.mark.parametrize(
    "button",
    [
        HEADED.format("", "<h2>The church of Mora</h2>"),
        HEADED.format('aria-expanded="true"', "<span>The church of Mora</span>"),
        HEADED.format('aria-expanded="true" aria-haspopup="menu"', "<h2>The church of Mora</h2>"),
    ],
    ids=["folds nothing", "holds no heading", "opens a menu"],
)
def test_what_other_buttons_say_goes(button: str) -> None:
    assert "The church of Mora" not in lines(button)
