"""Captions that begin with a figure's number, and paragraphs in the box of a figure: in journals and reports nothing names them."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text

PICTURE = '<p><img src="/wall.jpg" alt="" width="600" height="400"></p>'


@pytest.mark.parametrize(
    "line",
    [
        "<strong>Figure 1</strong>. The wall at low water, drawn in 1911.",
        "<strong>Figura 1</strong><br>El muro con la marea baja.",
        "Abb. 12: Die Mauer bei Ebbe, gezeichnet 1911.",
        "Fig. 3a – Le mur à marée basse.",
        "Рис. 2. Стена при отливе.",
        "1. ábra A fal apály idején",
        "図1　干潮の壁",
        "Figure 2.1",
        "图注：退潮时的海墙",
        "Image caption: The wall at low water, drawn in 1911.",
    ],
)
def test_a_line_with_a_figure_s_number_right_behind_a_picture_is_its_caption(line: str) -> None:
    assert "<figcaption>" in body_of(f"{PICTURE}<p>{line}</p>")


@pytest.mark.parametrize(
    "line",
    [
        "Figure 1 shows the wall at low water, as somebody drew it in 1911.",
        "Karte und Kompass lagen 1911 auf der Mauer, und niemand nahm sie mit.",
        "Caption writers met on the wall at low water, and nobody said why.",
        "Photo albums of 12 families show the wall at low water.",
    ],
)
def test_a_sentence_about_a_figure_is_text(line: str) -> None:
    assert "<figcaption>" not in body_of(f"{PICTURE}<p>{line}</p>")


def test_a_numbered_line_that_stands_over_its_picture_is_not_said_of_the_one_above() -> None:
    over = [
        f"<p><b>Figure {number}.</b> The wall in 19{number}1.</p>{PICTURE.replace('wall', f'wall{number}')}"
        for number in (1, 2)
    ]
    assert "<figcaption>" not in body_of("".join(over))


def test_a_caption_goes_on_in_the_paragraphs_of_the_figure_s_box() -> None:
    told = '<p class="caption_target"></p><p>Grey lines are walls known from charts alone. Adapted from Ida Holt under CC BY-NC 3.0.</p>'
    box = f'<div class="figure"><div class="img-box"><img src="/wall.jpg" alt=""></div><div class="figcaption">Fig 1. The walls.</div>{told}</div>'
    (image,) = taken(page(story(text(box)))).images
    assert image.caption is not None
    assert image.caption.startswith("Fig 1. The walls. Grey lines are walls")
    assert "Grey lines" not in (taken(page(story(text(box.replace('"figure"', '"part"'))))).images[0].caption or "")


def test_a_file_that_is_shown_above_the_text_without_a_caption_is_shown_where_it_has_one() -> None:
    above = '<div id="figures"><h2>Figures</h2><div><img src="/wall.jpg" alt="Fig 1"></div></div>'
    within = (
        '<figure><img src="/wall.jpg" alt="thumbnail"><figcaption>Fig 1. The wall at low water.</figcaption></figure>'
    )
    article = taken(page(story(above + text(within))))
    assert article.body.count("<img") == 1
    assert "<figcaption>Fig 1. The wall" in article.body


CAPTION = "<figcaption><p>The wall at low water.</p></figcaption>"
FIGURE = f'<figure><img src="/wall.jpg" alt="" width="600" height="400">{CAPTION}</figure>'


@pytest.mark.parametrize(
    "markup",
    [
        f'<div class="ArticleFigure"><div><p class="title">Figure 1</p></div><button>{FIGURE}</button></div>',
        f'<figure class="fig"><h4 class="obj_head">Figure 1</h4>{FIGURE[8:]}',
        f"<p>Figure 1</p>{FIGURE}",
    ],
    ids=["a box (Frontiers)", "the figure (PubMed Central)", "the text"],
)
def test_a_figure_s_number_above_it_begins_its_caption(markup: str) -> None:
    body = body_of(markup)
    assert "<figcaption>Figure 1 The wall at low water.</figcaption>" in body
    assert body.count("Figure 1") == 1


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>Figure 1</p>{FIGURE.replace('The wall', 'Figure 1. The wall')}",
        f"{PICTURE}<p>Figure 1</p>{FIGURE}",
        f"<p>The Figure 1</p>{FIGURE}",
    ],
    ids=["a caption with a number", "the number of the picture above", "other words"],
)
def test_a_line_over_a_figure_that_is_not_its_number_alone_is_no_caption(markup: str) -> None:
    assert "<figcaption>Figure 1 The wall" not in body_of(markup)


def test_a_figure_s_number_goes_with_a_picture_that_does_not_come_along() -> None:
    figure = f'<figure><div class="lazy"></div>{CAPTION}</figure>'
    made = taken(page(story(text(f'<div class="fig"><h4>Figure 1</h4>{figure}</div>'))))
    assert "Figure 1" not in made.body
    assert "Figure 1" in [change.words for change in made.changes if change.kind == "caption"]
