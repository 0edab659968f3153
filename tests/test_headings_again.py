"""Bold lines are headings, or none, by the places that the clean text still shows; prompts by addresses however they are written."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page
from republish.extraction.surveying.prompts import is_prompts

TEXT = "".join(map(paragraph, range(6)))
LINE = "<p><b>The ropes</b></p>"


def body_of(inner: str) -> str:
    """The body of a page without headings, which is the same when it is extracted again."""
    html = f'<html lang="en"><head><title>The wall</title></head><body class="page"><div class="copy">{inner}</div></body></html>'
    body = str(republish.extract(Page.from_html(html, URL)).body)
    assert str(republish.extract(Page.from_html(body, URL)).body) == body
    return body


def laid_out(inner: str) -> str:
    """Beside a menu, in a table: of old newsletters and forums."""
    menu = '<td><ul class="menu"><li><a href="/a">Oak</a></li><li><a href="/b">Ash</a></li></ul></td>'
    return f"<table><tr>{menu}<td><div>{inner}</div></td></tr></table>"


@pytest.mark.parametrize("title", ["The ropes", "The ropes:"])
def test_a_bold_line_in_a_table_that_is_around_all_of_the_text_is_a_heading(title: str) -> None:
    assert f"<h3>{title}</h3>" in body_of(laid_out(f"{TEXT}<p><b>{title}</b></p>{paragraph(8)}{paragraph(9)}"))


@pytest.mark.parametrize("box", ["<ul><li>{}</li><li>It is new.</li></ul>", "<blockquote>{}</blockquote>"])
def test_a_bold_line_in_what_is_apart_there_is_none(box: str) -> None:
    assert "<h3>" not in body_of(laid_out(f"{TEXT}{box.format(LINE + paragraph(10))}{paragraph(8)}"))


def test_a_bold_line_over_a_list_begins_it() -> None:
    items = f"<ul><li>{sentence(10)}</li><li>{sentence(11)}</li></ul>"
    assert "<h3>" not in body_of(laid_out(f"{TEXT}<p><b>The ropes:</b></p>{items}{paragraph(8)}"))


def test_the_town_that_a_report_begins_with_is_no_heading() -> None:
    assert "<p><b>Old Harbour:</b></p>" in body_of(f"<b>Old Harbour:</b>{TEXT}")


@pytest.mark.parametrize(
    "address", ["newsletter.php", "login.asp?to=1", "donate", "/newsletter", "https://a.example/login"]
)
def test_addresses_of_prompts(address: str) -> None:
    assert is_prompts(address)


@pytest.mark.parametrize(
    "address",
    ["#login", "mailto:newsletter@a.example", "catalogin.php"],
)
def test_addresses_of_none(address: str) -> None:
    assert not is_prompts(address)
