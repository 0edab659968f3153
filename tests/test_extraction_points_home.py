"""The points at the head of an article, of which the last leads to the site's front page."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

POINTS = ["The pier was closed in 2021 after a visit of the board", "The town has found 1.4 million for a new one"]
HOME = "You will find more on the front page of the Harbour"
LEAD = "<p class=lead>For five years the people of the quay have paid for a pier that nobody wanted to mend.</p>"


def lines(last: str, at: int = 0) -> list[str]:
    items = "".join(f"<li>{point}</li>" for point in POINTS)
    text = list(map(paragraph, range(6)))
    found = article(LEAD + "".join([*text[:at], f"<ul>{items}<li>{last}</li></ul>", *text[at:]])).text.split("\n")
    return [line for line in found if line in (*POINTS, HOME)]


@pytest.mark.parametrize("address", ["/", "https://site.example/", "https://www.site.example"])
def test_it_goes_and_the_points_stay(address: str) -> None:
    assert lines(f'<a href="{address}">{HOME}</a>') == POINTS


@pytest.mark.parametrize("at", [2, 4])
def test_among_the_paragraphs_as_well(at: int) -> None:
    assert lines(f'<a href="/">{HOME}</a>', at) == POINTS


def test_a_last_point_without_a_link_stays() -> None:
    assert lines(HOME) == [*POINTS, HOME]


def test_other_stories_do_not() -> None:
    assert HOME not in lines(f'<a href="/2026/pier">{HOME}</a>')


def test_a_list_of_what_leads_somewhere_is_judged_as_one() -> None:
    linked = [f'<a href="/pier/{number}">{point}</a>' for number, point in enumerate(POINTS)]
    made = article(
        LEAD
        + f"<ul><li>{'</li><li>'.join(linked)}</li><li><a href='/'>{HOME}</a></li></ul>"
        + "".join(map(paragraph, range(6)))
    )
    assert not any(point in made.text for point in POINTS)
