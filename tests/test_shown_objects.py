"""Drawings that a page embeds as objects are pictures as any other; what plays in one is none."""

from __future__ import annotations

import pytest

from harbour import URL, article, page, paragraph
from republish import Page, extract

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))
CAPTION = "<figcaption>How often the light was seen from the quay.</figcaption>"
DRAWN = '<img src="https://site.example/light.svg" alt="{}">'
AS_FILE = '<img src="https://site.example/light.png" alt="Lines" width="800" height="500">'


def body_with(drawn: str) -> str:
    return str(article(f"{BEFORE}<figure>{drawn}{CAPTION}</figure>{BEHIND}").body)


@pytest.mark.parametrize(
    ("drawn", "shown"),
    [
        ('<object type="image/svg+xml" data="/light.svg" aria-label="Two lines"></object>', DRAWN.format("Two lines")),
        ('<embed type="image/svg+xml" src="/light.svg">', DRAWN.format("")),
        ('<object data="/light.svg?v=2">Your browser shows none.</object>', DRAWN.format("").replace("svg", "svg?v=2")),
        (
            '<object type="image/svg+xml" data="/light.svg" width="800" height="500"><img src="/light.png" alt="Lines"></object>',
            AS_FILE,
        ),
    ],
)
def test_a_drawing_in_an_object_is_a_picture(drawn: str, shown: str) -> None:
    body = body_with(drawn)
    assert f"<figure>{shown}{CAPTION}</figure>" in body
    assert "browser" not in body


@pytest.mark.parametrize("kind", ['type="application/pdf"', 'type="text/html"', ""])
def test_an_object_of_another_kind_is_none(kind: str) -> None:
    assert "<img" not in body_with(f'<embed {kind} src="/tide-table.png">')
    assert "<img" not in body_with(f'<object {kind} data="/tide-table"></object>')


def test_an_article_in_an_object_that_was_never_closed_stays() -> None:
    opened = '<object type="image/svg+xml" data="/light.svg"><article>'
    html = page(f"{BEFORE}{BEHIND}").replace("<article>", opened)
    assert "pier 4" in extract(Page.from_html(html, URL)).body
