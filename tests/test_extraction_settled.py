"""What the first reading settles, the second leaves as it is: numbers go into headings when it is known which lines are headings."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken, text


def _asked(number: int, line: str) -> str:
    return f"<p>{number}.</p>{line}<p>{PARAGRAPHS[number]}</p>"


@pytest.mark.parametrize("form", ["<p><strong>{}</strong></p>", "<h3>{}</h3>"])
def test_the_number_above_a_line_that_becomes_a_heading_is_put_into_it(form: str) -> None:
    questions = ("What does the wall hold back?", "Who pays for the new stones?", "When will the masons begin?")
    parts = "".join(_asked(number, form.format(question)) for number, question in enumerate(questions, 1))
    body = str(taken(page(story(text() + parts))).body)
    assert all(f"{number}." in line for number, line in enumerate(body.split("<h3>")[1:], 1))
    assert "<p>1.</p>" not in body
    assert str(taken(page(f"<article>{body}</article>")).body) == body


def test_a_heading_that_says_nothing_of_the_matter_is_not_kept_for_being_like_the_others() -> None:
    sections = "".join(f"<h2>Part {name} of the wall</h2><p>{PARAGRAPHS[0]}</p>" for name in ("one", "two", "three"))
    plea = f"<h2>This story is funded by readers like you</h2><p>{PARAGRAPHS[1]}</p>"
    body = str(taken(page(story(sections + plea))).body)
    assert "Part three of the wall" in body
    assert "funded by readers" not in body


def test_a_credit_stands_apart_from_the_caption_that_nothing_names_so() -> None:
    line = "<p>The wall of Brennick in a storm<small>Photo: Una Berg</small></p>"
    box = f'<div><img src="/wall.jpg" width="800" height="500" alt="">{line}</div>'
    body = str(taken(page(story(text(box)))).body)
    assert "in a storm <small>Photo: Una Berg</small></figcaption>" in body
    assert str(taken(page(f"<article>{body}</article>")).body) == body
