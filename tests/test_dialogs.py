"""Tables and pictures behind a thumbnail, as SciELO's pages have them, stand where the thumbnail does."""

from __future__ import annotations

import republish
from harbour import URL, page, paragraph, sentence
from republish import Article, Page
from republish.fidelity import verify

TABLE = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12*</td></tr></table>"
PICTURE = '<a href="f1.jpg"><img src="https://site.example/f1.jpg"></a>'


def row(kind: str, target: str, words: str, attribute: str = "data-target") -> str:
    thumbnail = '<div class="thumbOff">Thumbnail<div class="zoom"><span class="sci-ico-zoom"></span></div></div>'
    opener = f'<div class="col-md-4"><a data-toggle="modal" {attribute}="#{target}">{thumbnail}</a></div>'
    return f'<div class="row {kind}"><a name="x"></a>{opener}<div class="col-md-8">{words}</div></div>'


def window(name: str, inner: str, foot: str = "") -> str:
    return (
        f'<div class="modal fade" id="{name}" tabindex="-1" role="dialog" aria-hidden="true"><div class="modal-dialog"><div class="modal-content">'
        f'<div class="modal-header"><h4>Title</h4></div><div class="modal-body">{inner}</div><div class="modal-footer">{foot}</div></div></div></div>'
    )


def read(rows: str, windows: str) -> Article:
    html = page(f"{paragraph(0)}{paragraph(1)}{rows}{paragraph(2)}{paragraph(3)}", below=windows)
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    return found


def test_a_table_stands_with_its_caption_and_notes_where_its_thumbnail_does() -> None:
    notes = "<p>* Without the ferries, which were counted apart.</p>"
    found = read(row("table", "T1", "<strong>Table 1</strong><br>Ships by year."), window("T1", TABLE, notes))
    lines = found.text.split("\n")
    assert lines.index(sentence(1)) < lines.index("Table 1 Ships by year.") < lines.index(sentence(2))
    assert "<td>12*</td>" in found.body
    assert "Without the ferries" in found.text


def test_a_picture_stands_with_its_caption_where_its_thumbnail_does() -> None:
    found = read(
        row("fig", "F1", "<strong>Figure 1</strong><br>Map of the bay.", "data-bs-target"), window("F1", PICTURE)
    )
    assert [(image.url, image.caption) for image in found.images] == [
        ("https://site.example/f1.jpg", "Figure 1 Map of the bay.")
    ]


def test_a_window_of_anything_else_stays_closed() -> None:
    opener = '<p>See <a data-toggle="modal" data-target="#T1">all ships of those years</a> and a thumbnail of them.</p>'
    assert "<table>" not in read(opener, window("T1", TABLE)).body
    assert "Sign up" not in read(row("fig", "F1", "Map."), window("F1", "<p>Sign up for our letter.</p>")).text
