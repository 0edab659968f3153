"""An interview that names who asks and who answers once, and what a transcript says that one hears: neither is a heading."""

from __future__ import annotations

from harbour_wall import PARAGRAPHS, body_of, page, story, taken

ANSWERS = PARAGRAPHS[:4]
QUESTIONS = ["Why did you stay?", "And the others?", "What would you tell the town?"]


def interview(first: str, answer: str) -> str:
    asked = [f"{first}{QUESTIONS[0]}", *QUESTIONS[1:]]
    turns = "".join(
        f"<p><strong>{ask}</strong></p><p>{said}</p>" for ask, said in zip(asked[1:], ANSWERS[1:], strict=False)
    )
    opening = f"<p>{PARAGRAPHS[4]}</p><p><strong>{asked[0]}</strong></p><p>{answer}{ANSWERS[0]}</p>"
    return taken(page(story(opening + turns))).body


def test_questions_behind_names_are_paragraphs() -> None:
    body = interview("Zweli Oduya, The Brennick Mail: ", "<strong>Ada Marlow:</strong> ")
    assert [f"<p><strong>{question}</strong></p>" in body for question in QUESTIONS[1:]] == [True, True]
    assert "<h" not in body


def test_without_names_they_stay_headings() -> None:
    assert "<h3>And the others?</h3>" in interview("", "")


def test_a_question_with_a_colon_opens_no_interview() -> None:
    assert "<h3>And the others?</h3>" in interview("The wall: ", "")


def test_what_is_heard_is_no_heading() -> None:
    body = body_of("<p><strong>[Music]</strong></p>")
    assert "<p><strong>[Music]</strong></p>" in body


def test_a_bold_line_with_a_word_in_brackets_is_one() -> None:
    assert "<h3>The [old] wall</h3>" in body_of("<p><strong>The [old] wall</strong></p>")
