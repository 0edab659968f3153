"""A page saved in one file, as SingleFile does: its pictures have no address, and the data name the one at the head."""

from __future__ import annotations

import pytest

import republish
from harbour_wall import PARAGRAPHS
from republish import Image, Page

URL = "https://harbour.example/2024/wall"
FILE = "https://harbour.example/uploads/wall.jpg"
DATA = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
CREDIT = '<span class="image-credit">Ada Quill/Coast Press</span>'


def lead(figure: str, head: str = f'<meta property="og:image" content="{FILE}">', behind: str = "") -> Image | None:
    text = f"<p>{PARAGRAPHS[0]} {PARAGRAPHS[1]}</p><p>{PARAGRAPHS[2]}</p><p>{PARAGRAPHS[3]}</p>"
    html = f"""<html lang="en"><head><title>The wall leans</title>{head}</head><body><article><header><h1 class="entry-title">The wall leans</h1></header>
{figure}<div class="entry-content">{text}{behind}</div></article></body></html>"""
    return republish.extract(Page.from_html(html, URL)).lead_image


def figure(
    source: str, caption: str = f"<figcaption>The wall in March. {CREDIT}</figcaption>", name: str = "post-thumbnail"
) -> str:
    return f'<figure class="{name}"><img src="{source}" width="1200" height="675" alt="">{caption}</figure>'


def test_what_is_said_of_the_inlined_picture_is_said_of_the_one_that_the_data_name() -> None:
    found = lead(figure(DATA))
    assert found is not None
    assert (found.url, found.caption, found.credit) == (FILE, "The wall in March.", "Ada Quill/Coast Press")


def test_as_it_is_said_of_one_with_an_address() -> None:
    assert lead(figure(FILE)) is not None
    found, inlined = lead(figure(FILE)), lead(figure(DATA))
    assert found is not None
    assert inlined is not None
    assert (found.caption, found.credit) == (inlined.caption, inlined.credit)


def test_a_figure_amid_the_text_says_nothing_of_it() -> None:
    found = lead("", behind=figure(DATA) + f"<p>{PARAGRAPHS[4]}</p>")
    assert found is not None
    assert (found.caption, found.credit) == (None, None)


@pytest.mark.parametrize(
    "between",
    [
        f"<p>{PARAGRAPHS[0]}</p>{{}}",
        '{}<noscript><img src="/uploads/other.jpg"></noscript>',
    ],
)
def test_neither_does_one_behind_a_paragraph_or_of_another_file(between: str) -> None:
    shown = figure(DATA).replace("</figure>", "").replace("<figcaption", between.partition("{}")[2] + "<figcaption")
    found = lead(between.partition("{}")[0] + shown + "</figure>")
    assert found is not None
    assert (found.caption, found.credit) == (None, None)


def test_neither_does_one_that_tells_of_another_address() -> None:
    found = lead(figure(f'{DATA}" data-full="uploads/other'))
    assert found is not None
    assert (found.caption, found.credit) == (None, None)


def test_neither_does_a_portrait() -> None:
    found = lead(f'<div class="author-box">{figure(DATA, "<figcaption>Ada Quill</figcaption>", "portrait")}</div>')
    assert found is not None
    assert (found.caption, found.credit) == (None, None)


def test_without_data_there_is_no_picture() -> None:
    assert lead(figure(DATA), head="") is None
