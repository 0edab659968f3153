"""Captions and credits in elements that seldom hold them: a footer, an article of its own, a link around the picture."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text
from republish import Page, extract

PICTURE = '<img src="/img/quay.jpg" alt="" width="900" height="600">'
CAPTION = "The quay of Brennick under snow, seen from the chapel."
MAKER = "Agency/Ada Moor"


@pytest.mark.parametrize(
    "caption",
    [
        f"{CAPTION}\n<footer>{MAKER}</footer>",
        f'{CAPTION}<footer class="credit"><span>{MAKER}</span></footer>',
        f"<p>{CAPTION}</p><footer><p>{MAKER}</p></footer>",
    ],
    ids=["loose", "named", "paragraphs"],
)
def test_the_footer_of_a_caption_says_who_made_the_picture(caption: str) -> None:
    made = taken(page(story(text(f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"))))
    assert f"<figcaption>{CAPTION} {MAKER}</figcaption></figure>" in made.body
    assert (made.images[0].caption, made.images[0].credit) == (CAPTION, MAKER)


@pytest.mark.parametrize(
    "footer",
    ['<footer><a href="https://www.facebook.com/sharer.php?u=1">Share</a></footer>', "<footer><button>Enlarge</button></footer>"],
    ids=["share", "button"],
)  # fmt: skip
def test_a_button_in_the_footer_of_a_caption_is_left_out(footer: str) -> None:
    body = body_of(f"<figure>{PICTURE}<figcaption>{CAPTION}{footer}</figcaption></figure>")
    assert f"<figcaption>{CAPTION}</figcaption></figure>" in body


MEDIA = (
    '<article class="media"><div class="media-image field"><div class="label visually-hidden">Image</div><div class="item">{}</div></div>'
    '<div class="field">{}</div></article>'
)
LINE = "The crane of the masons {} the quay, with the first of the numbered stones."
TEASER = '<article><img src="/img/teaser.jpg" alt=""><a href="/2026/other-{0}"><h3>Another wall {0} for the coast</h3></a></article>'


@pytest.mark.parametrize("name", ["caption", "x7f2k"])
@pytest.mark.parametrize(
    "picture", [PICTURE, f'<a href="/img/quay-large.jpg">{PICTURE}</a>'], ids=["alone", "enlarged"]
)
def test_pictures_in_articles_of_their_own_are_no_teasers(name: str, picture: str) -> None:
    lines = [LINE.format(where) for where in ("above", "behind", "below")]
    shown = [
        MEDIA.format(picture.replace("quay.", f"quay{i}."), f'<div class="{name}">{line}</div>')
        for i, line in enumerate(lines)
    ]
    made = taken(page(story(text(f"{shown[0]}<p>{LINE.format('beside')}</p>{shown[1]}", at=2) + shown[2] + text())))
    assert [image.caption for image in made.images] == lines
    assert all(f"<figcaption>{line}</figcaption>" in made.body for line in lines)


def test_small_articles_with_a_linked_headline_are_teasers() -> None:
    made = taken(page(story(text("".join(map(TEASER.format, range(3)))))))
    assert "Another wall" not in made.body
    assert not made.images


def test_the_lead_picture_of_a_publisher_stands_in_the_box_that_keeps_its_place() -> None:
    lead = f'<figure class="magazine"><div class="placeholder-container">{PICTURE}</div><figcaption>{CAPTION}</figcaption></figure>'
    body = f'{lead}<h1 class="entry-title">The wall of Brennick</h1><div itemprop="articleBody">{text()}<div class="placeholder-container"></div></div>'
    made = extract(
        Page.from_html(page(f"<article>{body}</article>").html, "https://theconversation.com/the-wall-112233")
    )
    assert made.body.startswith('<figure><img src="https://theconversation.com/img/quay.jpg"')
    assert made.body.count(f"<figcaption>{CAPTION}</figcaption>") == 1


@pytest.mark.parametrize(
    ("items", "stays"),
    [
        (("Bild-Infos", "Download"), False),
        (("Enlarge", "Download image"), False),
        (("Download", "The quay is eighty metres long"), True),
        (("Length: eighty metres", "Built: 1824"), True),
    ],
)
def test_a_list_of_buttons_in_a_figure_is_no_list_of_the_article(items: tuple[str, str], *, stays: bool) -> None:
    buttons = "".join(f"<li>{item}</li>" for item in items)
    body = body_of(f'<figure><div>{PICTURE}</div><div class="actions"><ul>{buttons}</ul></div></figure>', at=0)
    assert ("<li>" in body, "/img/quay.jpg" in body) == (stays, True)
