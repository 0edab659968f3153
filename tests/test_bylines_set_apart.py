"""A full name alone in a line between headline and text that is set unlike it signs the text, unless the page tells of that person."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

NAME = "Anna Berg"


def read(line: str, *, title: str = "A new head for the choir", end: str = "") -> republish.Article:
    text = "".join(map(paragraph, range(6)))
    html = f"<html lang=en><title>{title}</title><body><nav><a href='/'>Harbour</a></nav><main><article><h1>{title}</h1><div class='copy'>{line}{text}{end}</div></article></main></body></html>"
    return republish.extract(Page.from_html(html, URL))


@pytest.mark.parametrize(
    "line",
    [
        f"<p><b>{NAME}</b></p>",
        f"<p><em>{NAME}</em></p>",
        f"<p><small>{NAME}</small></p>",
        f"<h5>{NAME}</h5>",
        f'<p style="text-align:right">{NAME}</p>',
        f'<p align="right"><em>{NAME}</em></p>',
        f"<p><strong>The hall will be lit again in May, as it was.</strong></p><p><b>{NAME}</b></p>",
        f"<p><b>{NAME}</b><br>Harbour reporter</p>",
        f"<p><b>{NAME.upper()}</b><br>DE SÃO PAULO</p>",
    ],
    ids=[
        "bold",
        "slanted",
        "small",
        "heading",
        "right",
        "right and slanted",
        "below a deck",
        "over a role",
        "over a place",
    ],
)
def test_a_name_set_apart_above_the_text_is_its_authors(line: str) -> None:
    article = read(line)
    assert [author.name.title() for author in article.authors] == [NAME]
    assert NAME not in article.text


@pytest.mark.parametrize(
    "line",
    [f"<p>{NAME}</p>", "<p><b>Harbour City</b></p>", f"<p><b>{NAME} sings</b></p>", "<p><b>The Tide</b></p>"],
    ids=["plain", "a place", "more than a name", "a paper"],
)
def test_other_lines_name_nobody(line: str) -> None:
    assert read(line).authors == ()


@pytest.mark.parametrize(
    "told", [{"title": f"{NAME} leads the choir"}, {"end": f"<p>So said {NAME}, who leads it.</p>"}]
)
def test_nor_does_the_name_of_somebody_whom_the_page_tells_of(told: dict[str, str]) -> None:
    assert read(f"<p><b>{NAME}</b></p>", **told).authors == ()
