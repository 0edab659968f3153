"""A picture that leads to another page is the article's where it stands amid its paragraphs, marked up as one of them or as nothing."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

LINKED = '<p{}><a href="https://charts.example/tides"><img src="/a/tides-of-may.jpg" width="800" height="500"></a></p>'


def pictures(attributes: str, name: str = "") -> list[str]:
    """The files that are left of a linked picture with these attributes between paragraphs of a class."""
    text = [paragraph(number) for number in range(6)]
    if name:
        text = [one.replace("<p>", f'<p class="{name}">') for one in text]
    html = page("".join([*text[:3], LINKED.format(attributes), *text[3:]]))
    return [image.url for image in republish.extract(Page.from_html(html, URL)).images]


@pytest.mark.parametrize(
    ("attributes", "name"),
    [
        ("", ""),
        (' class="MsoNormal"', "MsoNormal"),
        (' class="css-1a2b3c e1x"', "css-1a2b3c e1x"),
        (' style="text-align:center" class="body"', "body"),
        (' class="has-text-align-center"', ""),
        (' class="aligncenter"', "body"),
    ],
    ids=["bare", "Word", "a style system", "centred", "centred by a class", "by another"],
)
def test_it_stays_where_it_is_marked_up_as_the_text(attributes: str, name: str) -> None:
    assert pictures(attributes, name) == ["https://site.example/a/tides-of-may.jpg"]


@pytest.mark.parametrize(
    ("attributes", "name"),
    [(' class="shop"', ""), (' class="shop"', "body"), (' class="ad-unit"', "ad-unit")],
    ids=["named", "named otherwise", "named as an advertisement"],
)
def test_it_goes_where_it_is_called_something_else(attributes: str, name: str) -> None:
    assert pictures(attributes, name) == []
