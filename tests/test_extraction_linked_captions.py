"""Captions that are all one link, as WordPress' own captions are where the picture was found somewhere else."""

from __future__ import annotations

import pytest

import harbour

WORDS = "The gate of Brennick at low tide, by kind permission of the harbour museum"
FOUND = "https://museum.example/gate"
PICTURE = '<img src="/u/gate.jpg" width="680" height="510" alt="The gate">'
FRAMES = {
    "classic": '<div class="wp-caption aligncenter">{picture}<p class="wp-caption-text">{words}</p></div>',
    "block": '<figure class="wp-block-image">{picture}<figcaption class="wp-element-caption">{words}</figcaption></figure>',
    "named": '<div class="media"><div>{picture}</div><div class="caption">{words}</div></div>',
}


def captions_of(frame: str, picture: str, link: str) -> list[str | None]:
    """The captions of the pictures of a text with such a figure amid it, and whether a word of it stays in the text besides."""
    figure = FRAMES[frame].format(picture=picture, words=f'<a href="{link}">{WORDS}</a>')
    paragraphs = [harbour.paragraph(number) for number in range(6)]
    article = harbour.article("".join((*paragraphs[:3], figure, *paragraphs[3:])))
    assert article.text.split("\n") == [
        *map(harbour.sentence, range(3)),
        *(WORDS for _ in article.images),
        *map(harbour.sentence, range(3, 6)),
    ]
    return [image.caption for image in article.images]


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize(
    "picture",
    [
        PICTURE,
        f'<a href="https://site.example/u/gate-large.jpg">{PICTURE}</a>',
        f'<a href="{FOUND}">{PICTURE}</a>',
    ],
    ids=["alone", "larger", "found"],
)
def test_a_caption_that_leads_to_where_the_picture_was_found_is_one(frame: str, picture: str) -> None:
    assert captions_of(frame, picture, FOUND) == [WORDS]


@pytest.mark.parametrize("frame", ["classic", "named"])
def test_picture_and_words_that_lead_to_another_page_of_the_site_are_a_teaser(frame: str) -> None:
    page = "https://site.example/2025/the-gate"
    assert captions_of(frame, f'<a href="{page}">{PICTURE}</a>', page) == []


@pytest.mark.parametrize("at", [3, 6], ids=["amid", "last"])
@pytest.mark.parametrize(
    "frame",
    ["<p>{}</p>", "<div>{}</div>", "<figure>{}</figure>", '<div class="separator">{}</div>'],
    ids=["p", "div", "figure", "Blogger"],
)
@pytest.mark.parametrize(
    "file",
    [
        "https://site.example/u/gate.jpg",
        "https://files.example/u/gate-large.jpg?w=2000",
        f"{harbour.URL}/gate/",
        "/?attachment_id=12",
    ],
)
def test_a_picture_that_opens_its_own_file_or_page_stays_where_it_ends_the_text_too(
    file: str, frame: str, at: int
) -> None:
    picture = f'<a href="{file}"><img src="/u/gate.jpg" width="1200" height="800" alt="The gate"></a>'
    paragraphs = [harbour.paragraph(number) for number in range(6)]
    article = harbour.article("".join((*paragraphs[:at], frame.format(picture), *paragraphs[at:])))
    assert len(article.images) == 1


@pytest.mark.parametrize("page", ["/2025/the-gate", f"{harbour.URL}-and-the-gate"])
def test_the_last_picture_that_leads_to_another_page_is_none_of_the_text(page: str) -> None:
    picture = f'<p><a href="{page}"><img src="/u/gate.jpg" width="1200" height="800" alt="The gate"></a></p>'
    article = harbour.article("".join((*map(harbour.paragraph, range(6)), picture)))
    assert article.images == ()
