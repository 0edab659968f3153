"""A credit labelled as the picture's at the head of the article is no other picture's."""

from __future__ import annotations

import pytest

import harbour
from republish import _html
from republish.extraction.pictures import read_image
from republish.model import Image

LINK = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
PICTURE = '<img src="/img/reef.jpg" alt="A reef" width="800" height="500">'


def figure(caption: str) -> Image:
    """The picture of a figure with such a caption."""
    html = f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"
    found = read_image(next(_html.fragment(html).iter("img")), harbour.URL)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "second",
    [
        "Cover photo: Flickr, {0}",
        "Titelbild: Flickr, {0}",
        "Header image by Una Berg, {0}",
        "Photo de une : Una Berg, {0}",
        "Foto de portada: Una Berg, {0}",
        "Zdjęcie główne: Una Berg, {0}",
        "Kansikuva: Una Berg, {0}",
        "题图：Una Berg, {0}",
    ],
)
@pytest.mark.parametrize("license_said", [LINK, "CC BY 2.0"])
@pytest.mark.parametrize("first", ["(Photo: Ada Marlow, Agency)", '<span class="credit">Ada Marlow</span>'])
def test_the_second_credit_is_the_leads(first: str, second: str, license_said: str) -> None:
    image = figure(f"A reef. {first} {second.format(license_said)}")
    assert (image.caption, (image.credit or "").removeprefix("Photo: ")[:10]) == ("A reef.", "Ada Marlow")
    assert "Flickr" not in (image.credit or "")
    assert (image.license, image.license_text, image.license_url) == (None, None, None)


@pytest.mark.parametrize("label", ["Cover photo: ", "Titelbild: ", "Header image by "])
def test_the_only_credit_of_a_figure_is_its_own(label: str) -> None:
    image = figure(f"{label}Una Berg, {LINK}")
    assert (image.caption, image.credit) == (None, f"{label}Una Berg")
    assert image.license is not None
    assert image.license.id == "CC-BY-2.0"


@pytest.mark.parametrize("words", ["The cover photo shows a reef.", "Photo: Una Berg, CC BY 2.0"])
def test_other_words_behind_a_credit_take_nothing_away(words: str) -> None:
    assert (
        words.removeprefix("Photo: ") in f"{(image := figure(f'A reef. (Photo: Ada) {words}')).caption} {image.credit}"
    )


@pytest.mark.parametrize("above", ["A reef off the pier. (Foto: Ada Marlow, Agency)", ""])
def test_a_line_behind_a_picture_in_the_text_is_not_its_caption(above: str) -> None:
    caption = f'<h5 class="bildunterschrift">{above}</h5>' if above else ""
    text = [*map(harbour.paragraph, range(6))]
    inner = "".join([*text, f"<div>{PICTURE}</div>", caption, "<p>Titelbild: Flickr, CC BY 2.0</p>"])
    article = harbour.article(inner)
    (image,) = article.images
    assert (image.caption or "", image.license) == (above.partition(" (")[0], None)
    assert "Flickr" not in (image.credit or "")
    assert "<p>Titelbild: Flickr, CC BY 2.0</p>" in article.body
