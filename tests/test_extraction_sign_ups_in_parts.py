"""A part of the text may hold a form that says all itself: the form goes, and the paragraph beside it stays."""

from __future__ import annotations

from harbour import article, paragraph, sentence

FORM = "<form><h3>Our week in one letter</h3><p>Every Friday at six.</p><input type=email><button>Join</button></form>"


def test_a_paragraph_beside_a_form_that_says_all_itself_stays() -> None:
    parts = "".join(f"<section>{paragraph(n)}{paragraph(n + 1)}</section>" for n in (0, 2, 4))
    long = f"{sentence(6)} {sentence(7)}"
    found = article(f"{parts}<section>{FORM}<p>{long}</p></section>").text.split("\n")
    assert found == [*map(sentence, range(6)), long]
