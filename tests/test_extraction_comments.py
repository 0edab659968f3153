"""Comments in a page's source part nothing: with them and without, the article is the same."""

from __future__ import annotations

import re

import pytest

import harbour
import republish
from republish import Page

TEXT = "".join(map(harbour.paragraph, range(1, 6)))
HEADS = {
    "a subtitle in a group": "<hgroup><h1>The wall</h1><p>How the harbour got its light.</p></hgroup>",
    "a byline in pieces": '<h1>The wall</h1><p class="byline">By Una Berg</p>',
    "a subtitle inside": "<h1>The wall <small>How the harbour got its light back</small></h1>",
    "a day": '<h1>The wall</h1><span class="date">May 3, 2026</span>',
}


def read(above: str, inner: str) -> republish.Article:
    html = f"<html lang=en><body><article>{above}<div>{inner}</div></article></body></html>"
    return republish.extract(Page.from_html(html, harbour.URL))


@pytest.mark.parametrize("above", HEADS.values(), ids=HEADS)
def test_comments_change_neither_head_nor_body(above: str) -> None:
    inner = f"{TEXT}<figure><img src='/light.jpg' width=800 height=600><figcaption>The light. <i>Photo: Una Berg</i></figcaption></figure>"
    commented = [re.sub(r"(<[^>]+>)", r"<!-- a -->\1<!--b-->", part) for part in (above, inner)]
    assert read(*commented) == read(above, inner)


def test_a_comment_parts_no_name() -> None:
    found = read('<h1>The wall</h1><p class="byline">By Una<!-- --> <!-- -->Berg</p>', TEXT)
    assert [author.name for author in found.authors] == ["Una Berg"]
