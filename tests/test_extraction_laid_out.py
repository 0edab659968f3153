"""A table that lays out a page is none of the text: what it holds is read as without it."""

from __future__ import annotations

import republish
from harbour import URL, page, paragraph
from republish import Page

LINES = ("The wall in winter", "What the ferry brings", "Who lives there")
TEXT = "".join(f"<p><b>{line}</b></p>{paragraph(number)}{paragraph(number + 9)}" for number, line in enumerate(LINES))


def body(html: str) -> str:
    return republish.extract(Page.from_html(html, URL)).body


def test_headings_by_their_look_in_a_page_that_a_table_lays_out() -> None:
    html = page(paragraph(7) + TEXT)
    laid_out = html.replace("<body>", "<body><table><tr><td>").replace("</body>", "</td></tr></table></body>")
    assert body(laid_out) == body(html)
    assert [f"<h3>{line}</h3>" in body(laid_out) for line in LINES] == [True] * len(LINES)


def test_bold_lines_in_a_table_of_the_text_are_no_headings() -> None:
    rows = "".join(f"<tr><td><p><b>{line}</b></p></td><td><p>Open</p></td></tr>" for line in LINES)
    html = page("".join(map(paragraph, range(4))) + f"<table>{rows}</table>" + "".join(map(paragraph, range(4, 8))))
    assert "<h3>" not in body(html)
    assert "<table>" in body(html)
