"""A byline in one line with a picture is said of the text, and no caption."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.fidelity import verify

PICTURE = '<img src="/img/light-of-brennick.jpg" alt="The light at night" width="800" height="500">'
TEXT = "".join(map(harbour.paragraph, range(5)))


def made(html: str) -> republish.Article:
    """The article of a page, nothing unaccounted for."""
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


@pytest.mark.parametrize("byline", ["By Ada Marlow", "Von ADA MARLOW", "Por Ada Marlow Noor"])
def test_the_byline_in_one_line_with_the_picture_is_no_caption(byline: str) -> None:
    picture = PICTURE.replace(
        "The light at night", "The keeper on the ladder of the light at night, and the boats below"
    )
    found = made(harbour.page(f"<p>{picture}{byline}</p>{TEXT}"))
    assert [(image.caption, image.credit) for image in found.images] == [(None, None)]
    assert "Marlow" not in found.text
    assert [author.name.title()[:10] for author in found.authors] == ["Ada Marlow"]


def test_the_byline_beside_a_portrait_goes_with_it() -> None:
    found = made(harbour.page(f"<p>{PICTURE.replace('The light at night', '')}By Ada Marlow</p>{TEXT}"))
    assert (list(found.images), [author.name for author in found.authors]) == ([], ["Ada Marlow"])


def test_a_name_beside_a_picture_is_its_caption() -> None:
    (image,) = made(harbour.page(f"{TEXT}<figure>{PICTURE}<figcaption>Ada Marlow</figcaption></figure>{TEXT}")).images
    assert image.caption == "Ada Marlow"
