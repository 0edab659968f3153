"""A bold name at the end of its line, under the text, is who wrote it where the page's data name the site alone."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(5)))
RIGHT = '<p style="text-align: right;"><strong>{}</strong></p>'


def article(last: str) -> republish.Article:
    return republish.extract(Page.from_html(page(TEXT + last), URL))


@pytest.mark.parametrize("line", [RIGHT, '<p align="right"><b>{}</b></p>'])
@pytest.mark.parametrize("name", ["Hải Đăng", "Moru Haska"])
def test_a_bold_name_on_the_right_signs_the_text(line: str, name: str) -> None:
    made = article(line.format(name))
    assert [author.name for author in made.authors] == [name]
    assert name not in made.text


@pytest.mark.parametrize(
    "last",
    [
        '<p style="text-align:right">Moru Haska</p>',
        "<p><strong>Moru Haska</strong></p>",
        RIGHT.format("The end"),
        f"<p>“The bell rang, and nobody was there to hear it ring.”</p>{RIGHT.format('Moru Haska')}",
    ],
    ids=["plain", "on the left", "no name", "under a quotation"],
)
def test_other_last_lines_do_not(last: str) -> None:
    assert article(last).authors == ()
