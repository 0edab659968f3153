"""A gallery of WordPress: figures in a figure, and one caption under all of them."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.model import ImageDecision

CC = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


def gallery(under: str, first: str = "") -> str:
    """Two pictures, with what stands under both and under the first alone."""
    pictures = "".join(
        f'<figure class="wp-block-image"><img src="/i/{name}.jpg" alt="A {name}" width="800" height="600">{said}</figure>'
        for name, said in (("net", f"<figcaption>{first}</figcaption>" if first else ""), ("winch", ""))
    )
    caption = f'<figcaption class="blocks-gallery-caption wp-element-caption">{under}</figcaption>'
    return f'<figure class="wp-block-gallery has-nested-images columns-2">{pictures}{caption}</figure>'


def decisions(figure: str) -> list[ImageDecision]:
    text = [harbour.paragraph(number) for number in range(6)]
    licensed = f"<p>This article is licensed under {CC}.</p>"
    page = harbour.page("".join([*text[:3], figure, *text[3:], licensed]))
    return list(republish.prepare(Page.from_html(page, harbour.URL)).images)


def test_the_caption_under_a_gallery_says_whose_all_its_pictures_are() -> None:
    first, second = decisions(gallery(f"Gear on the quay. Photos: Jo Doe, {CC}"))
    assert (first.action, second.action) == ("keep", "keep")
    assert first.credit == second.credit == "Photos: Jo Doe"
    assert first.license == second.license is not None


@pytest.mark.parametrize(
    "under",
    [
        "Gear on the quay. Photos: Jo Doe/Getty Images",
        "Gear on the quay. Photos: Jo Doe, CC BY 4.0, and AFP",
        "Gear on the quay. Photos: Jo Doe",
    ],
)
def test_a_gallery_of_an_agency_or_of_no_licence_goes(under: str) -> None:
    assert [(one.action, "Jo Doe" in str(one.credit)) for one in decisions(gallery(under))] == [("drop", True)] * 2


def test_a_picture_with_words_of_its_own_takes_none_of_the_gallerys() -> None:
    first, _ = decisions(gallery(f"Gear on the quay. Photos: Jo Doe, {CC}", first="A net. Photo: Ann Bell"))
    assert (first.action, first.credit) == ("drop", "Photo: Ann Bell")
