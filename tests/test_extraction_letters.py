"""A letter keeps its salutation, its closing and who signed it, however few its paragraphs are."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.extraction.words.closings import is_closing

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


def test_a_list_of_those_who_signed_stays() -> None:
    signed = "<p>Signed:</p><ul><li>Ada Quill, pilot</li><li>Leo Tarn, fisher</li></ul>"
    assert lines(TEXT + signed) == ["Signed:", "Ada Quill, pilot", "Leo Tarn, fisher"]


def test_no_more_than_a_signature_is_taken_with_a_closing() -> None:
    beside = '<p>Yours sincerely,</p><p>Ada Quill</p><p><a href="/a">More letters of the week</a></p>'
    assert lines(TEXT + beside) == ["Yours sincerely,", "Ada Quill"]


@pytest.mark.parametrize(
    "line", ["Regards to all readers of the Post", "Sincerely yours is the name of the ship", "Ada Quill"]
)
def test_other_lines_are_no_closing(line: str) -> None:
    assert not is_closing(line)
