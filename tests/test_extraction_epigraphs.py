"""A quotation between headline and text stays: a motto, or the claim that the text examines; one that leads elsewhere does not."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

CLAIM = "The ferry sank off Mora."
TEXT = "".join(map(paragraph, range(6)))


def text_under(above: str) -> str:
    return republish.extract(Page.from_html(page(TEXT, above=above), URL)).text


@pytest.mark.parametrize(
    "box",
    ["<blockquote>{}</blockquote>", '<div class="claim"><span>Påstand</span><blockquote><p>{}</p></blockquote></div>'],
)
def test_it_stays(box: str) -> None:
    assert CLAIM in text_under(box.format(CLAIM))


@pytest.mark.parametrize(
    "box",
    [
        f'<blockquote><a href="/2026/ferry">{CLAIM}</a></blockquote>',
        f'<div class="related"><blockquote>{CLAIM}</blockquote></div>',
        "<blockquote>Share this</blockquote>",
    ],
)
def test_what_leads_elsewhere_or_asks_goes(box: str) -> None:
    assert text_under(box) == text_under("")
