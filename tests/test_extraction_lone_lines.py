"""Captions on pages whose class names say nothing: a picture and a line in a box of their own."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, (1, 2, 3))), "".join(map(paragraph, (4, 5, 6)))
IMG = '<img src="/img/light.jpg" alt="" width="800" height="500">'
NAMED = IMG.replace('alt=""', 'alt="Una Berg"')
LINE = "The ladder of the keeper on the wall of Brennick"
SENTENCE = "The keeper had climbed the ladder every night for thirty years, and he never once slipped."


def body(inner: str, before: str = BEFORE, behind: str = BEHIND) -> str:
    """What is made of something between three and three paragraphs."""
    return article(before + inner + behind, "css-1x2y3z").body


CAPTIONS = {
    "in a box": (f"<div>{IMG}<p>{LINE}</p></div>", LINE),
    "in boxes of hashed names": (
        f'<div class="css-a1"><div class="css-b2">{IMG}</div><p class="css-c3">{LINE}</p></div>',
        LINE,
    ),
    "a sentence with its maker": (
        f"<div><div>{IMG}</div><div><p>{SENTENCE} (AP Photo/Una Berg)</p></div></div>",
        SENTENCE,
    ),
    "behind what screen readers are told": (f"<div><div><div>Image</div>{IMG}</div><span>{LINE}</span></div>", LINE),
    "a name that the picture has": (f"<div>{NAMED}<div>Una Berg</div></div>", "Una Berg"),
}


@pytest.mark.parametrize(("block", "caption"), CAPTIONS.values(), ids=CAPTIONS)
def test_a_line_alone_with_a_picture_in_a_box_is_its_caption(block: str, caption: str) -> None:
    found = body(block)
    assert f"<figcaption>{caption}" in found
    assert f"<p>{caption}" not in found


def test_paragraphs_in_boxes_of_their_own_make_no_difference() -> None:
    boxed = [f"<div>{part}</div>" for part in (BEFORE, BEHIND)]
    assert f"<figcaption>{LINE}</figcaption>" in body(f"<div>{IMG}<p>{LINE}</p></div>", *boxed)


def test_one_paragraph_is_enough_beside_what_the_picture_says() -> None:
    img = IMG.replace('alt=""', 'alt="A ladder by night"')
    parts = (f"<section>{paragraph(number)}</section>" for number in (1, 2, 3))
    found = article("".join(parts) + f"<section><div>{img}<p>{LINE}</p></div>{paragraph(4)}</section>{BEHIND}")
    assert f"<figcaption>{LINE}</figcaption>" in found.body


@pytest.mark.parametrize("maker", ["Quelle: Hafenamt", "Una Berg / The Harbour Post"])
def test_whoever_made_it_stands_under_the_caption(maker: str) -> None:
    assert maker in body(f'<div>{IMG}<div>{LINE}</div><div class="css-9f">{maker}</div></div>')


@pytest.mark.parametrize("slide", ["div", "swiper-slide"])
@pytest.mark.parametrize(("link", "credited"), [("Depositphotos", True), ("All of our pictures", False)])
def test_a_link_under_the_caption_that_is_all_credit_is_its_end(slide: str, link: str, credited: bool) -> None:
    said = f'<div><div><p>{SENTENCE}</p></div><div><a href="https://pictures.example">{link}</a></div></div>'
    found = article(f"<{slide}><div>{IMG}</div>{said}</{slide}>{BEFORE}{BEHIND}")
    if credited:
        assert (found.images[0].caption, found.images[0].credit) == (SENTENCE, link)
    else:
        assert found.images[0].credit is None


def test_a_time_under_it_is_nobody() -> None:
    assert "08:10" not in body(f"<div>{IMG}<div>{LINE}</div><div>08:10 / 9</div></div>")


TEXT = {
    "a sentence": f"<div>{IMG}<p>{SENTENCE}</p></div>",
    "more than a line": f"<div>{IMG}<p>{LINE}</p><p>{SENTENCE}</p></div>",
    "beside a sign": f"<div>{IMG.replace('800', '48').replace('500', '48')}<p>{LINE}</p></div>",
}


@pytest.mark.parametrize("block", TEXT.values(), ids=TEXT)
def test_other_words_beside_a_picture_are_text(block: str) -> None:
    assert "<figcaption>" not in body(block)
