"""Trap 10: tables, lists and notes among the article's paragraphs are the article's; link lists are not."""

import pytest

import republish
from republish import Page

PARAGRAPH = (
    "<p>The pilots of pier {} had not been told about the new light when the harbour woke that morning, and nobody said a "
    "word about it until the ferry came.</p>"
)
TABLE = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12</td></tr><tr><td>1927</td><td>9</td></tr></table>"
NOTES = (
    '<h2>Notes</h2><ol class="{}"><li id="fn1">Harbour office, annual report of 1926, page 12.</li>'
    '<li id="fn2">Letter to the editor, May 1927.</li></ol>'
)
LIST = "<ul><li>shells that are heavy enough not to roll</li><li>larvae that drift in on the summer tides</li></ul>"
LINKS = (
    '<ul><li><a href="/a">The last ferry has a library</a></li><li><a href="/b">Counting sheep, honestly</a></li></ul>'
)


def paragraphs(count: int, start: int = 0) -> str:
    return "".join(PARAGRAPH.format(number) for number in range(start, start + count))


def article(inner: str) -> republish.Article:
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><main><article><h1>Light</h1>{inner}</article></main></body></html>"
    return republish.extract(Page.from_html(html, "https://site.example/light"))


@pytest.mark.parametrize(
    ("part", "after", "kept"),
    [
        (TABLE, 6, ["<table>", "1926", "Ships"]),
        (f'<figure class="wp-block-table">{TABLE}</figure>', 6, ["<table>", "1927"]),
        (TABLE, 0, ["<table>"]),
        (NOTES.format("footnotes"), 0, ["<h2>Notes</h2>", "<ol>", "annual report of 1926"]),
        (NOTES.format("wp-block-footnotes"), 0, ["<h2>Notes</h2>", "Letter to the editor"]),
        (LIST, 5, ["<ul>", "larvae that drift"]),
    ],
    ids=["table", "table in a figure", "table at the end", "footnotes", "block footnotes", "list"],
)
def test_what_stands_among_paragraphs_stays(part: str, after: int, kept: list[str]) -> None:
    body = article(paragraphs(6) + part + paragraphs(after, 6)).body
    assert [piece for piece in kept if piece not in body] == []


def test_a_list_of_links_to_other_stories_goes() -> None:
    found = article(paragraphs(6) + LINKS + paragraphs(3, 6))
    assert "Counting sheep" not in found.body
    assert any("Counting sheep" in change.words for change in found.changes)
