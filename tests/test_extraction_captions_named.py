"""What tells a caption or a credit: names in whatever letters, and a maker at the end of a line, however long that is."""

from __future__ import annotations

import re

import pytest

import harbour
import republish
from harbour import URL, page, paragraph
from republish import Page
from republish.extraction.plates.maker_ends import ends_with_credit
from republish.extraction.plates.plate_words import names_caption
from republish.extraction.words.lowered import holds_one, lowered

LONG = "The keeper had climbed the ladder of the old light every night for thirty years, and he never once slipped. "


@pytest.mark.parametrize(
    "names",
    [
        "Image-Caption",
        "wp-caption-text",
        "c-figure__credit",
        "BildUnterschrift",
        "image_desc",
        "photo__description",
        "pie_foto",
        "Bildbeschreibung",
        "figure__text",
        "foto-legenda",
        "podpis-zdjecia",
        "keterangan-foto",
        "kepalairas",
    ],
)
def test_a_class_in_any_letters_names_a_caption(names: str) -> None:
    assert names_caption(names)


@pytest.mark.parametrize(
    "names", ["story-text", "credited", "podpis", "pie", "photo", "picture_described", "meta_description"]
)
def test_other_classes_do_not(names: str) -> None:
    assert not names_caption(names)


@pytest.mark.parametrize(
    "end",
    [
        "Foto: Ada Marlow",
        "PHOTO BY ADA MARLOW",
        "© Ada Marlow",
        "Images courtesy of Ada Marlow",
        "(Harbour/AP Photo)",
        "(Reuters)",
    ],
)
def test_a_line_ends_with_its_maker(end: str) -> None:
    assert ends_with_credit(LONG + end)


@pytest.mark.parametrize("end", ["", "He took no photo.", "(as he said)", "He said: never.", "Photographed by night."])
def test_other_lines_do_not(end: str) -> None:
    assert not ends_with_credit((LONG + end).strip())


def test_a_line_holds_one_of_several_words_or_none() -> None:
    assert holds_one(lowered("The Harbour at Night"), ("quay", "harbour"))
    assert not holds_one(lowered("The Harbour at Night"), ("quay", "Harbour"))
    assert not holds_one("harbour", ())


def test_a_caption_that_a_profile_calls_the_place_of_the_credit_is_parted() -> None:
    caption = "The ferry in the ice. Image by Ada Moor for Mongabay."
    figure = f'<figure class="wp-caption"><img src="/ferry.jpg" alt="A ferry"><figcaption class="wp-caption-text">{caption}</figcaption></figure>'
    text = "".join(map(paragraph, range(4)))
    html = page(f"{text}{figure}{text}")
    (image,) = republish.extract(Page.from_html(html, "https://news.mongabay.com/2026/03/ferry/")).images
    assert (image.caption, image.credit) == ("The ferry in the ice.", "Image by Ada Moor for Mongabay.")


def test_a_caption_of_nothing_but_a_number_is_completed() -> None:
    inside = (
        '<figcaption><b>Fig. 1</b></figcaption><div><a href="/f"><img src="https://site.example/map-of-the-bay.png" alt="figure 1"></a></div>'
        '<div class="c-article-section__figure-description"><p>The bay from above, with the old channel in blue</p></div>'
        '<div><a href="/f"><span>Full size image</span></a></div>'
    )
    text = "".join(map(paragraph, range(4)))
    html = page(f"{text}<figure>{inside}</figure>{text}")
    image = republish.extract(Page.from_html(html, URL)).images[0]
    assert image.caption == "Fig. 1 The bay from above, with the old channel in blue"


BOAT = '<img src="/pics/boat.jpg" width="800" height="500" alt="A boat">'
SAID = '<span class="caption">A boat drops flares during a joint exercise off the old range</span>'
MADE = '<span class="source"><span>Ada Moor/KELP</span></span>'
LEAD = "The town may be forced to review all of its sea defences to face a new storm in the south, the pilots of the harbour said."


@pytest.mark.parametrize("inside", [MADE + SAID, SAID + MADE, SAID, f"{MADE}{SAID}<p></p>"])
@pytest.mark.parametrize("around", ["{}{}", "<em><strong>{}{}</strong></em>", "<strong>{}{}</strong>"])
def test_a_paragraph_goes_on_behind_a_picture_with_caption_and_credit(inside: str, around: str) -> None:
    box = f'<span class="display-table"><span><span class="on-image">{BOAT}{inside}</span></span></span>'
    text = "".join(map(harbour.paragraph, range(4)))
    found = harbour.article(f"{text}<p>{around.format(box, LEAD)}</p>{text}")
    assert LEAD in found.text.split("\n")
    caption = re.findall("<figcaption>(.*?)</figcaption>", found.body)
    assert len(caption) == 1
    assert "the old range" in caption[0]
    assert ("Ada Moor/KELP" in caption[0]) is ("KELP" in inside)


def test_a_name_behind_a_portrait_is_no_credit_in_a_line() -> None:
    text = "".join(map(harbour.paragraph, range(4)))
    found = harbour.article(f'{text}<p>{BOAT}<span class="author">Ada Moor</span> {LEAD}</p>{text}')
    assert f"Ada Moor {LEAD}" in found.text


@pytest.mark.parametrize("name", ["lezanta", "bijschrift", "foto-onderschrift", "bildetekst", "kuvateksti"])
def test_what_papers_of_more_languages_call_a_caption_is_one(name: str) -> None:
    line = "The keeper and the light. It is night."
    shown = f'<img src="/light.jpg"><div class="{name}">{line}</div>'
    assert f"<figcaption>{line}</figcaption>" in harbour.article(paragraph(0) * 3 + shown + paragraph(5)).body


@pytest.mark.parametrize("box", ["orbit-caption", "hero-caption"])
def test_the_head_of_an_article_set_upon_its_picture_is_no_caption(box: str) -> None:
    names = "<p><strong>Authors:</strong> Ada Marlow (University of Mora), Bo Noor (Coast College)</p>"
    head = f'<div class="slide"><img src="/wall.jpg" alt="The wall of Brennick"><div class="{box}"><p>Research</p><h1>The wall of Brennick</h1>{names}</div></div>'
    text = "".join(map(paragraph, range(5)))
    html = f"<html lang=en><title>The wall of Brennick</title><main><article>{head}<div>{text}</div></article></main>"
    assert "Authors:" not in republish.extract(Page.from_html(html, URL)).body
    below = html.replace("<h1>The wall of Brennick</h1>", "").replace(
        "<article>", "<article><h1>The wall of Brennick</h1>"
    )
    assert "Authors:" in republish.extract(Page.from_html(below, URL)).body


NAMED = "Levels of herring way below those that the board of the harbour tolerates seem to do the boats no good at all, say the pilots."
PICTURE = '<img src="/a/pier-of-mora.jpg" alt="boats" width="400" height="300">'


@pytest.mark.parametrize(
    "words",
    [
        f'<span class="caption">{NAMED}</span>',
        f'<span class="imageCaption"><b>LOW TIDE:</b> {NAMED}</span> <span class="imageCredit">Image: ADA MARLOW</span>',
        f'<br><span class="photo-caption">{NAMED}</span>',
    ],
    ids=["alone", "with a credit", "behind a break"],
)
@pytest.mark.parametrize("at", [0, 3], ids=["first", "amid"])
def test_a_long_line_that_is_all_named_a_caption_beside_its_picture_is_none_of_the_text(words: str, at: int) -> None:
    text = list(map(paragraph, range(6)))
    made = republish.extract(Page.from_html(page("".join([*text[:at], f"<p>{PICTURE}{words}</p>", *text[at:]])), URL))
    assert [NAMED in (image.caption or "") for image in made.images] == [True]
    assert NAMED in made.body.partition("<figcaption>")[2].partition("</figcaption>")[0]
    assert made.body.count(NAMED) == 1


def test_a_long_paragraph_around_a_picture_of_which_a_part_is_named_so_is_text() -> None:
    text = list(map(paragraph, range(6)))
    flowing = f'<p>{PICTURE}{NAMED} <span class="caption">{NAMED}</span></p>'
    made = republish.extract(Page.from_html(page("".join([*text[:3], flowing, *text[3:]])), URL))
    assert f"<p>{NAMED}" in made.body
