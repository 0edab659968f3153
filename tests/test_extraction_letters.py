"""A letter keeps its salutation, its closing and who signed it, however few its paragraphs are."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.extraction.words.lines.closings import is_closing

TEXT = harbour.paragraph(0) + harbour.paragraph(1)


def lines(inner: str, *, lang: str = "en") -> list[str]:
    """What stands around the two paragraphs."""
    html = harbour.page(inner).replace("lang=en", f"lang={lang}")
    found = republish.extract(Page.from_html(html, harbour.URL)).text.split("\n")
    return [line for line in found if line not in (harbour.sentence(0), harbour.sentence(1))]


@pytest.mark.parametrize(
    ("salutation", "closing"),
    [
        ("Dear editor,", "Yours sincerely,"),
        ("Dear Minister of Ports:", "In solidarity,"),
        ("Sehr geehrte Frau Ministerin,", "Mit freundlichen Grüßen"),
        ("Estimada señora alcaldesa:", "Atentamente,"),
        ("Chère ministre,", "Cordialement,"),
        ("Prezado ministro,", "Atenciosamente,"),
        ("Уважаемый министр!", "С уважением,"),
    ],
)
def test_salutation_closing_and_names_stay(salutation: str, closing: str) -> None:
    signed = f"<p>{closing}</p><p>Ada Quill</p><p>Brennick</p>"
    assert lines(f"<p>{salutation}</p>{TEXT}{signed}") == [salutation, closing, "Ada Quill", "Brennick"]


def test_those_who_signed_line_by_line_stay() -> None:
    signed = "<div><p>Ada Quill, pilot<br>Leo Tarn<br>Kay Stone, Old Quay</p></div>"
    assert lines(f"<p>Dear editor,</p>{TEXT}{signed}")[1:] == ["Ada Quill, pilot", "Leo Tarn", "Kay Stone, Old Quay"]


def test_names_line_by_line_under_no_letter_are_doubted() -> None:
    assert lines(f"{TEXT}<div><p>Ada Quill, pilot<br>Leo Tarn<br>Kay Stone, Old Quay</p></div>") == []


@pytest.mark.parametrize("line", ["gez. Quill", "Fdo.: Ada Quill", "(signed) Ada Quill", "Signé : Ada Quill"])
def test_who_signed_a_document_stays(line: str) -> None:
    assert lines(f"{TEXT}<p>{line}</p>") == [line]


def test_a_list_of_those_who_signed_stays() -> None:
    signed = "<p>Signed:</p><ul><li>Ada Quill, pilot</li><li>Leo Tarn, fisher</li></ul>"
    assert lines(TEXT + signed) == ["Signed:", "Ada Quill, pilot", "Leo Tarn, fisher"]


def test_no_more_than_a_signature_is_taken_with_a_closing() -> None:
    beside = '<p>Yours sincerely,</p><p>Ada Quill</p><p><a href="/a">More letters of the week</a></p>'
    assert lines(TEXT + beside) == ["Yours sincerely,", "Ada Quill"]


@pytest.mark.parametrize(
    "line",
    [
        "Regards to all readers of the Post",
        "Sincerely yours is the name of the ship",
        "Ada Quill",
        "Until next week we wait for a wind",
    ],
)
def test_other_lines_are_no_closing(line: str) -> None:
    assert not is_closing(line)


@pytest.mark.parametrize(
    ("closing", "said"),
    [
        ("<p>Until next week,<br>Ana</p>", ["Until next week,", "Ana"]),
        ("<p>Until next week, Ana Quill</p>", ["Until next week, Ana Quill"]),
        ("<p>Warmly,</p><p>Ana Quill</p>", ["Warmly,", "Ana Quill"]),
        ("<p>Yours sincerely, The editors</p>", ["Yours sincerely, The editors"]),
        ("<p>Bis nächste Woche<br>Ihre Ana Quill</p>", ["Bis nächste Woche", "Ihre Ana Quill"]),
        ("<p>À la semaine prochaine, Ana Quill</p>", ["À la semaine prochaine, Ana Quill"]),
        ("<p>Hasta la próxima semana, Ana Quill</p>", ["Hasta la próxima semana, Ana Quill"]),
    ],
)
def test_a_letter_ends_with_who_wrote_it_in_one_paragraph_or_two(closing: str, said: list[str]) -> None:
    assert lines(TEXT + closing) == said


def test_a_name_alone_below_the_text_says_who_wrote_it_and_stands_elsewhere() -> None:
    assert lines(TEXT + "<p>Ana Quill</p>") == []
