"""Which words at a picture are its caption, each said once, and which are the text's."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, body_of, page, story, taken, text
from lens import CAPTION, FILE, LENS, NEXT

CAPTIONED = [
    f'<table align="right"><tr><td><img src="{FILE}"></td></tr><tr><td>{LENS}</td></tr></table>',
    f'<dl><dt><img src="{FILE}"></dt><dd>{LENS}</dd></dl>',
    f'<img src="{FILE}"><p class="image-caption">{LENS}</p>',
    f'<p><img src="{FILE}"></p><p><em>{LENS} Photo: Una Berg</em></p>',
    f'<p><img src="{FILE}"></p><p><small>{LENS}</small></p>',
    f'<div><a href="/pictures/12"><img src="{FILE}"></a><div class="desc">{LENS}</div></div>',
]


@pytest.mark.parametrize("block", CAPTIONED)
def test_words_under_a_picture_are_its_caption(block: str) -> None:
    body = body_of(block)
    assert f'<figure><img src="{FILE}" alt=""><figcaption>' in body
    assert body.count(LENS) == 1
    assert "<table" not in body


def test_the_caption_behind_a_noscript_copy_belongs_to_the_picture() -> None:
    body = body_of(
        f'<div class="picture"><div class="wrap"><img data-src="{FILE}" src="data:image/gif;base64,R0"></div>'
        f'<noscript><img src="{FILE}"></noscript><p class="image-caption">{LENS}</p></div>'
    )
    assert f'<figure><img src="{FILE}" alt=""><figcaption>{LENS}</figcaption></figure>' in body


@pytest.mark.parametrize("slot", ["<noscript></noscript>", '<iframe src="https://ads.example/7"></iframe>'])
def test_no_paragraph_is_the_caption_of_an_empty_place(slot: str) -> None:
    words = "The keeper climbs the stairs of the light every evening, winds the clock and trims the lamp. He never sleeps. (Source: Una Berg)"
    assert f"<p>{words}</p>" in body_of(f'<div class="slot-2">{slot}</div><p>{words}</p>')


def test_a_line_in_italics_that_says_what_stands_for_the_picture_is_its_caption() -> None:
    said = "The old lens, turned the wrong way"
    shown = f'<p><img src="{FILE}" alt="{said}"></p>'
    made = body_of(f"{shown}<p><em>{said}.</em></p>")
    assert f"<figcaption><em>{said}.</em></figcaption></figure>" in made
    assert made.count(f"{said}.") == 1
    for line in (f"<p>{said}.</p>", "<p><em>Nobody came.</em></p>"):
        assert "<figcaption>" not in body_of(f"{shown}{line}")


def test_a_paragraph_in_italics_behind_a_picture_is_text() -> None:
    body = body_of(
        f'<p><img src="{FILE}"></p><p class="text"><em>{LENS}</em> It turns slowly, and has done so since.</p>'
    )
    assert f"<p><em>{LENS}</em>" in body


def test_a_long_paragraph_around_a_picture_is_text() -> None:
    words = "The keeper climbs the stairs of the light every evening, winds the clock and trims the lamp, " * 2
    body = body_of(f'<p><img src="{FILE}" align="left">{words}and then he sleeps.</p>')
    assert f"<p>{words}and then he sleeps.</p>" in body
    assert FILE in body


def test_words_of_a_nameless_block_flow_around_its_picture() -> None:
    words = "The keeper climbs the stairs of the light every evening, winds the clock and trims the lamp, " * 2
    body = body_of(f'<div><a href="/lamp"><img src="{FILE}"></a>{words}and then he sleeps.<br><p>He dreams.</p></div>')
    assert f"<p>{words}and then he sleeps.</p>" in body


def test_each_figure_of_a_gallery_keeps_its_own_caption() -> None:
    views = "".join(
        f'<figure><img src="/view{i}.jpg"><figcaption>The harbour from the side number {i}</figcaption></figure>'
        for i in range(3)
    )
    body = body_of(f'<figure class="gallery">{views}</figure>')
    assert body.count("<figure>") == body.count("<figcaption>") == 3


def test_a_heading_in_a_figure_is_part_of_the_caption() -> None:
    body = body_of(f'<figure><h4>A chart of lamps</h4><img src="{FILE}">{CAPTION}</figure>')
    assert f"<figcaption>A chart of lamps {LENS}</figcaption>" in body
    assert "<h4>" not in body


def test_what_a_gallery_says_under_all_its_pictures_stays_with_the_last() -> None:
    pictures = "".join(f'<figure><img src="/view{i}.jpg" width="900" height="600"></figure>' for i in range(2))
    body = body_of(f'<figure class="gallery">{pictures}<figcaption>Photos: Una Berg/CC BY 4.0</figcaption></figure>')
    assert body.count("<img") == 2
    assert body.count("<figcaption>Photos: Una Berg/CC BY 4.0</figcaption>") == 1


def test_a_byline_behind_a_figure_is_no_caption() -> None:
    figure = f'<figure><img src="{FILE}">{CAPTION}</figure>'
    body = taken(page(story(f'<div class="top">{figure}<p class="byline">by Una Berg</p></div>' + text()))).body
    assert f"<figcaption>{LENS}</figcaption>" in body


@pytest.mark.parametrize("line", ["By Ada Moor", "Updated October 17, 2025"])
def test_who_wrote_and_when_is_no_caption(line: str) -> None:
    head = f'<div class="hero"><div><figure><img width="900" height="600" src="/wall.jpg" alt=""></figure></div><div class="x"><span>{line}</span></div></div>'
    found = taken(page(story(text()).replace("</h1>", f"</h1>{head}")))
    assert "wall.jpg" in found.body
    assert line not in found.body


ALIKE = [
    f'<div class="a1"><div class="b2"><img src="{FILE}" alt="{LENS}"></div><div class="c3"><span>{LENS}</span></div></div>',
    f'<div class="a1"><img src="{FILE}"><span class="newsCaption">{LENS}</span></div>',
    f'<figure><amp-img src="{FILE}"><div class="placeholder"></div></amp-img>{CAPTION}</figure>',
]


@pytest.mark.parametrize("block", ALIKE)
def test_words_like_the_alternative_text_or_named_so_are_the_caption(block: str) -> None:
    body = body_of(block)
    assert FILE in body
    assert f"<figcaption>{LENS}</figcaption>" in body
    assert body.count(f">{LENS}<") == 1


def test_a_heading_like_the_alternative_text_is_no_caption() -> None:
    block = f'<div class="a1"><div class="b2"><img src="{FILE}" alt="{LENS}"></div><div class="c3"><h2>{LENS}</h2></div></div>'
    assert "<figcaption>" not in body_of(block)


def test_the_headline_below_a_lead_picture_is_no_caption_of_it() -> None:
    hero = (
        f'<div class="hero"><img src="{FILE}" alt="The wall of Brennick"><div><h1>The wall of Brennick</h1></div></div>'
    )
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="{FILE}">'
    article = taken(page(hero + story(text()), head=head))
    assert article.title == "The wall of Brennick"
    assert article.body.count("<img") == 1
    assert "<figcaption>" not in article.body


def test_a_file_name_is_no_caption() -> None:
    assert ">lens.jpg<" not in body_of(f'<div class="image"><img src="{FILE}"><span>lens.jpg</span></div>')


def test_a_caption_that_stands_twice_is_said_once() -> None:
    figure = f'<figure><img src="{FILE}"><figcaption>{LENS}</figcaption></figure>'
    body = body_of(f'<div class="media">{figure}<div class="caption">{LENS}</div></div>')
    assert body.count(LENS) == 1


@pytest.mark.parametrize(("file", "shown"), [("/pier.jpg", 2), ("/wall.jpg?w=600", 1)], ids=["two pictures", "one"])
def test_two_pictures_may_have_the_same_caption(file: str, shown: int) -> None:
    words = "The wall of Brennick in the light of the early morning, seen from the pier. Photo: Ada Moor"
    one, other = (
        f'<figure><img src="{src}" width="900" height="600"><figcaption>{words}</figcaption></figure>'
        for src in ("/wall.jpg?w=900", file)
    )
    body = taken(page(story(text(one, at=2).replace("</p>", f"</p>{other}", 1)))).body
    assert body.count("Photo: Ada Moor") == shown


def test_a_bold_line_above_a_picture_is_a_heading_not_its_caption() -> None:
    body = body_of(f'<p><b>2. The lens of Brennick</b><br><img src="{FILE}"></p>{NEXT}')
    assert f'<h3>2. The lens of Brennick</h3>\n<figure><img src="{FILE}" alt=""></figure>' in body


def test_words_beside_a_picture_that_was_shown_before_are_not_left_alone() -> None:
    cover = f'<div class="cover"><img src="{FILE}" alt="A lens"><div><p class="caption-text">{LENS}</p></div></div>'
    body = body_of(f"{cover}<p class='text'>{PARAGRAPHS[0][::-1]}</p>{cover}")
    assert body.count(LENS) == 1
    assert f"<p>{LENS}</p>" not in body


def test_the_words_that_a_picture_has_for_the_blind_are_its_caption_below_it() -> None:
    picture = (
        f'<div align="center"><div class="article-img"><img src="/blank.gif" data-original="/arrow-keys.jpg" alt="{LENS}">'
        f'<noscript><img src="/arrow-keys.jpg"></noscript></div><br><span class="minor2">{LENS}</span></div>'
    )
    body = body_of(picture)
    assert f"<figcaption>{LENS}</figcaption>" in body
    assert f"<p>{LENS}</p>" not in body


def test_a_gallery_s_second_copy_of_a_caption_goes() -> None:
    told = "The keeper of the light and his daughter unveil the new lens of Brennick at the harbour on Tuesday, in the rain."
    gallery = (
        f'<div class="gallery"><ul><li><div><img src="{FILE}"></div><div class="caption"><figcaption>{told}</figcaption></div></li></ul>'
        f'<div class="panel"><div class="caption"><div class="remote"><div>{told}</div></div></div></div></div>'
    )
    assert taken(page(story(text(gallery)))).body.count(told) == 1


def test_the_number_of_pictures_is_no_part_of_a_caption() -> None:
    body = body_of(f'<figure><a href="/gallery"><img src="{FILE}"><div class="count">5</div></a>{CAPTION}</figure>')
    assert f"<figcaption>{LENS}</figcaption>" in body


def test_a_caption_that_a_script_would_show_as_well_is_read_where_it_is_seen() -> None:
    body = body_of(
        f'<figure><div><img src="{FILE}"><div class="visually-hidden" aria-hidden="true"><div>{LENS}</div></div></div>{CAPTION}</figure>'
    )
    assert f"<figcaption>{LENS}</figcaption>" in body


def test_a_line_in_italics_under_a_picture_is_its_caption_where_it_is_no_text() -> None:
    lines = "".join(
        f'<p><a href="/i/{n}.jpg"><img src="/i/{n}.jpg"></a></p><p class="post-text"><em>Light {n} by Ada Moor</em></p>'
        for n in range(3)
    )
    assert "<figcaption><em>Light 1 by Ada Moor</em></figcaption>" in body_of(lines)


def test_who_wrote_it_in_italics_under_a_picture_is_no_caption() -> None:
    box = f'<p><img src="{FILE}"></p><p><em>This post was written by <a href="/una">Una Berg</a>, keeper of the light.</em></p>'
    assert "<figcaption>" not in body_of(box)


def test_a_picture_in_a_sentence_makes_no_caption_of_it() -> None:
    line = f'<p>A small lens <img src="{FILE}"> stands in the line as well, and that is all.</p>'
    body = body_of(f'<p><img src="https://news.example/lamp.jpg" alt="The lamp"></p>{line}')
    assert f'<p>A small lens <img src="{FILE}" alt=""> stands in the line as well, and that is all.</p>' in body


ADDRESS = "https://pictures.example/photos/M9jr"


@pytest.mark.parametrize("tag", ["span", "div"])
def test_an_address_is_no_caption(tag: str) -> None:
    images = taken(page(story(text(f'<div class="image"><img src="{FILE}"><{tag}>{ADDRESS}</{tag}></div>', 0)))).images
    assert [(image.url.endswith(FILE), image.caption) for image in images] == [(True, None)]


def test_a_picture_in_one_line_with_an_address_stays() -> None:
    assert FILE in body_of(f'<p><img src="{FILE}"><br>{ADDRESS}</p>')


def test_links_to_sections_over_a_picture_are_no_caption() -> None:
    labels = '<div><a href="/category/brief/">Brief</a> <a href="/topic/walls/">Old walls</a></div>'
    picture = f'<div class="pix"><img src="{FILE}"><span class="pix_source">Photo: Una Berg</span>{labels}</div>'
    images = taken(page(story(text(picture, 0)))).images
    assert [(image.caption, image.credit) for image in images] == [(None, "Photo: Una Berg")]


@pytest.mark.parametrize("agency", ["picture alliance/Kyodo", "imago", "dpa/Una Berg"])
def test_a_label_before_an_agency_in_small_letters_ends_a_caption(agency: str) -> None:
    line = f"{LENS} (Foto: {agency})"
    assert f"<figcaption>{line}</figcaption>" in body_of(f'<div><div><img src="{FILE}"></div></div><p>{line}</p>')


def test_a_button_in_bold_is_no_caption() -> None:
    button = f'<a class="btn" href="{FILE}"><strong>Vergrößern</strong></a>'
    body = body_of(f'<div><img src="{FILE}"><div class="description">{button}<strong>{CAPTION}</strong></div></div>')
    assert CAPTION in body
    assert "Vergrößern" not in body
