"""The lead picture where the text is lines of one box, and pictures that lead to the next page of their article."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.extraction.tree.page_numbers import turns_the_page

URL = "https://harbour.example/2024/boats.html"
LINE = "The harbour office counted the boats on Monday and found one more than it had counted on Sunday, which nobody explained."


@pytest.mark.parametrize(
    ("address", "turns"),
    [
        ("https://harbour.example/2024/boats-2.html", True),
        ("https://harbour.example/2024/boats.html?page=3", True),
        ("https://harbour.example/2024/nets-2.html", False),
        ("https://harbour.example/2024/boats.html", False),
        ("https://other.example/2024/boats-2.html", False),
    ],
)
def test_addresses_of_one_article_differ_by_a_number(address: str, turns: bool) -> None:
    assert turns_the_page(address, URL) is turns


def test_days_in_addresses_are_no_pages() -> None:
    assert not turns_the_page("https://harbour.example/2024/05/14", "https://harbour.example/2024/05/15")


@pytest.mark.parametrize(("target", "stays"), [("/2024/boats-2.html", True), ("/2024/nets.html", False)])
def test_a_picture_above_the_text_may_lead_to_the_next_page(target: str, stays: bool) -> None:
    picture = f'<p><a href="{target}"><img src="/files/quay.jpg" width="800" height="500" alt=""></a></p>'
    text = f"{picture}<p>{LINE}</p><p>{LINE[:-1]} at all.</p>"
    page = f"<html><title>Boats</title><body><main><h1>Boats</h1><div class='text'>{text}</div></main></body></html>"
    article = republish.extract(Page.from_html(page, URL))
    assert ([image.url for image in article.images], article.lead_image is not None) == (
        (["https://harbour.example/files/quay.jpg"], True) if stays else ([], False)
    )


def test_a_sign_behind_lines_of_one_box_is_no_lead_picture() -> None:
    lines = "<br><br>".join([LINE, LINE.replace("boats", "nets"), LINE.replace("boats", "crates")])
    sign = '<div class="more"><h3>More</h3><a class="prev"><img src="/signs/prev-banner.gif" alt="back"></a></div>'
    page = f"<html><title>Boats</title><body><main><h1>Boats</h1><div class='text'><!-- text --> {lines}</div>{sign}</main></body></html>"
    assert republish.extract(Page.from_html(page, URL)).lead_image is None
