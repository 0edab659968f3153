"""What numbered lists count themselves is not said twice, and what leads back from a note goes with the brackets around it."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text

TWO = ("Holt, Ida. Walls. 1911.", "Noor, Ben. Quays. 1926.")


@pytest.mark.parametrize(
    ("opening", "items"),
    [
        ("<ol>", "<li>1. {}</li><li>2. {}</li>"),
        ("<ol>", '<li><span class="order">1. </span>{}</li><li><span class="order">2. </span>{}</li>'),
        ("<ol>", "<li><p>[1] {}</p></li><li><p>[2] {}</p></li>"),
        ('<ol start="3">', "<li>3) {}</li><li>4) {}</li>"),
    ],
)
def test_an_item_does_not_say_the_number_that_its_list_gives_it(opening: str, items: str) -> None:
    article = taken(page(story(text(opening + items.format(*TWO) + "</ol>"))))
    assert f"{opening}<li>{TWO[0]}</li><li>{TWO[1]}</li></ol>" in article.body
    assert {change.reason for change in article.changes} == {"the number of its item, which the list counts itself"}


@pytest.mark.parametrize(
    "items",
    [
        "<ol><li>3. Holt, Ida. Walls.</li><li>4. Noor, Ben. Quays.</li></ol>",
        "<ul><li>1. Holt, Ida. Walls.</li><li>2. Noor, Ben. Quays.</li></ul>",
        "<ol><li>1. Mai: The wall is painted.</li><li>2. Mai: It rains on the wall.</li></ol>",
        "<ol><li>1.5 litres of lime.</li><li>2.5 litres of sand.</li></ol>",
        "<ol reversed><li>2. Holt, Ida. Walls.</li><li>1. Noor, Ben. Quays.</li></ol>",
        "<ol><li>1. The wall was built.</li><li>Then it was painted.</li></ol>",
    ],
)
def test_other_numbers_stay(items: str) -> None:
    said = [item.split("<")[0] for item in items.split("<li>")[1:]]
    assert all(f"<li>{item}</li>" in body_of(items) for item in said)


@pytest.mark.parametrize("back", ['[<a href="#r1">↩</a>]', '(<a href="#r1">↑</a>)'])
def test_the_brackets_around_what_leads_back_go_with_it(back: str) -> None:
    called = '<p>The wall was built of stone from the quay.<sup><a href="#n1" id="r1">1</a></sup></p>'
    assert "<li>Holt, Ida. Walls.</li>" in body_of(
        f'{called}<h2>Notes</h2><ol><li id="n1">Holt, Ida. Walls. {back}</li></ol>', at=5
    )
