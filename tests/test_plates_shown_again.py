"""A picture above the text that the text shows again with what is said of it is shown there alone."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, taken
from republish.model import Article

CAPTION = "The wall in the gale of January."
HERO = "https://news.example/i/the-wall-of-brennick-1200x630.jpg"


def shown(hero: str, inside: str, *, said: str = "", alt: str = "") -> Article:
    first, *others = (f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    again = (
        f'<figure><img src="{inside}" alt="{alt}" width="800" height="600"><figcaption>{CAPTION}</figcaption></figure>'
    )
    return taken(
        page(
            f'<main><article><h1>The wall of Brennick</h1><figure><img src="{hero}" alt="The wall">{said}</figure>'
            f"<div>{first}{again}{''.join(others)}</div></article></main>",
            head=f'<title>The wall of Brennick</title><meta property="og:image" content="{hero}">',
        )
    )


@pytest.mark.parametrize(
    "inside",
    [
        HERO,
        "https://news.example/i/the-wall-of-brennick-800x600.jpg",
        "https://news.example/i/the-wall-of-brennick.jpg",
        "https://i0.cdn.example/news.example/i/the-wall-of-brennick.jpg?resize=800%2C600",
        "https://news.example/_next/image?url=%2Fi%2Fthe-wall-of-brennick.jpg&amp;w=828&amp;q=75",
    ],
)
def test_a_picture_above_the_text_stands_where_it_has_its_caption(inside: str) -> None:
    article = shown(HERO, inside)
    assert article.body.count("<img") == 1
    assert article.body.index("<p>") < article.body.index(f"<figcaption>{CAPTION}")
    assert article.lead_image is not None
    assert [article.lead_image.url] == [image.url for image in article.images]


@pytest.mark.parametrize(
    ("hero", "inside", "said", "alt"),
    [
        (HERO, HERO, "<figcaption>The wall in spring.</figcaption>", ""),
        (HERO, "https://news.example/i/the-quay-of-brennick.jpg", "", ""),
        (HERO, "https://news.example/i/the-wall-of-brennick-640x480.jpg", "", "Masons at the quay"),
        (
            "https://news.example/the-wall-of-brennick_0412.jpg",
            "https://news.example/the-wall-of-brennick_0413.jpg",
            "",
            "",
        ),
        ("https://news.example/a/wall.jpg", "https://news.example/b/wall.jpg", "", ""),
    ],
    ids=["both said", "another file", "another description", "another number", "a short name"],
)
def test_another_picture_or_one_with_other_words_stays_above_it(hero: str, inside: str, said: str, alt: str) -> None:
    assert shown(hero, inside, said=said, alt=alt).body.count("<img") == 2
