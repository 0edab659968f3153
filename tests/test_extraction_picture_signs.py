"""What stands upon a picture or beside its words and shows nothing: running times, icons, thumbnails of what was shown."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

TEXT = list(map(paragraph, range(6)))
PICTURE = '<img src="/970/wall.jpg" alt="">'


def body(block: str) -> str:
    """The article with a block between its paragraphs."""
    return article("".join([*TEXT[:3], block, *TEXT[3:]])).body


@pytest.mark.parametrize("time", ["17m", "3:45", "1:02:03", "2 min", "1/5"])
def test_how_long_a_film_runs_is_no_caption(time: str) -> None:
    assert "<figcaption>" not in body(f'<div class="poster">{PICTURE}<span class="duration">{time}</span></div>')


def test_a_year_or_a_sentence_is_a_caption() -> None:
    assert "<figcaption>17 men at the wall" in body(f"<div>{PICTURE}<span>17 men at the wall</span></div>")


def test_an_icon_before_words_is_no_picture() -> None:
    made = body(
        f'<div class="box">{PICTURE}<span class="img-author"><img src="/icons/camera.svg">Courtesy</span></div>'
    )
    assert ".svg" not in made
    assert "/970/wall.jpg" in made


@pytest.mark.parametrize("file", ["/ico/photo.png", "/img/ico-photo.png"])
def test_a_sign_between_a_picture_and_its_credit_is_none(file: str) -> None:
    made = body(f'<div>{PICTURE}<div><div><img src="{file}" alt=""></div><div>Photo: Ada Moor</div></div></div>')
    assert file not in made
    assert "<figcaption>Photo: Ada Moor" in made


@pytest.mark.parametrize("picture", ['<img src="/icons-of-mora.png">', '<img src="/ico-7.png" alt="A fish">'])
def test_a_picture_of_icons_or_one_that_says_something_is_shown(picture: str) -> None:
    assert "<img" in body(f"<figure>{picture}</figure>")


def test_a_drawing_alone_stays() -> None:
    assert "/chart.svg" in body('<figure><img src="/chart.svg" alt="How high the waves were in May"></figure>')


def test_thumbnails_of_pictures_just_shown_are_not_shown() -> None:
    shown = "".join(
        f'<figure><img src="/970/{name}.jpg"><figcaption>The {name}.</figcaption></figure>' for name in ("wall", "pier")
    )
    thumbs = "".join(f'<li><img src="/thumbs_50_50/{name}.jpg"></li>' for name in ("wall", "pier"))
    made = body(f"<div>{shown}<ul>{thumbs}</ul></div>")
    assert made.count("<img") == 2
    assert "thumbs" not in made


def test_other_pictures_in_a_folder_of_thumbnails_are_shown() -> None:
    assert "/thumbs/gate.jpg" in body(f'<figure>{PICTURE}</figure><div><img src="/thumbs/gate.jpg"></div>')


def test_the_picture_of_the_last_of_several_like_sections_is_shown() -> None:
    section = '<section><h2>The pier {0}</h2><div class="content">{1}</div><div class="image-wrapper "><img src="/{0}.jpg" alt=""></div></section>'
    made = article("".join(section.format(number, paragraph(number)) for number in range(4))).body
    assert made.count("<img") == 4


@pytest.mark.parametrize(
    ("file", "alt", "shown"),
    [
        ("playicon.png", "", False),
        ("play-button.png", "", False),
        ("btn_play_white.svg", "", False),
        ("sign-1.png", "Featured Video Play Icon", False),
        ("arrow_video_play.png", "abspielen", False),
        ("sign-1.png", "Lire la vidéo", False),
        ("wx.png", "", False),
        ("erweima.png", "", False),
        ("wxyz.png", "", True),
        ("play.png", "A scene of the play in the old yard", True),
        ("fair-play.png", "", True),
    ],
)
def test_the_sign_of_a_film_is_no_picture(file: str, alt: str, shown: bool) -> None:
    text = list(map(paragraph, range(6)))
    made = article("".join([*text[:3], f'<div><img src="/i/{file}" alt="{alt}"></div>', *text[3:]]))
    assert bool(made.images) is shown


@pytest.mark.parametrize(
    ("size", "target", "shown"),
    [
        ((728, 90), "https://shop.example/?friend=site", False),
        ((300, 250), "https://shop.example/?friend=site", False),
        ((300, 225), "https://shop.example/wall", True),
        ((300, 250), "/img/wall.png", True),
        ((300, 250), "", True),
    ],
)
def test_a_picture_of_a_banners_size_that_leads_to_another_site_is_none(
    size: tuple[int, int], target: str, shown: bool
) -> None:
    picture = f'<img src="/img/wall.png" width="{size[0]}" height="{size[1]}" alt="The wall">'
    linked = f'<a href="{target}">{picture}</a>' if target else picture
    made = body(f"<figure>{linked}<figcaption>Order the wall here.</figcaption></figure>")
    assert ("wall.png" in made) is ("Order the wall" in made) is shown


@pytest.mark.parametrize(
    ("alt", "shown"),
    [("{0} Stern", False), ("{0} stars", False), ("{0} étoiles", False), ("{0} boats", True), ("The wall {0}", True)],
)
def test_the_stars_that_readers_can_give_are_no_pictures(alt: str, shown: bool) -> None:
    stars = "".join(f'<img src="/img/one.gif" alt="{alt.format(number)}">' for number in range(1, 6))
    made = body(f"<span><strong>Der Hafen in Zahlen</strong><br>{stars} (<b>95</b> Stimmen)</span>")
    assert ("one.gif" in made, "Der Hafen in Zahlen" in made) == (shown, shown)


SHARED = (
    '<figure><span>{0}<share-overlay><a href="https://www.pinterest.com/pin/create/button/?url=x"><span>{1}</span></a>'
    "</share-overlay></span>{2}</figure>"
)


@pytest.mark.parametrize("words", ["Share on Pinterest", "Pin it", "Auf Pinterest teilen"])
@pytest.mark.parametrize("caption", ["", "<figcaption>The ferry in the ice.</figcaption>"])
def test_a_figure_stays_though_it_can_be_shared(words: str, caption: str) -> None:
    made = article("".join([*TEXT[:3], SHARED.format(PICTURE, words, caption), *TEXT[3:]]))
    assert caption in made.body
    assert [image.caption for image in made.images] == ["The ferry in the ice." if caption else None]
    assert words not in made.body


@pytest.mark.parametrize(("more", "shown"), [("Más información &gt;", False), ("The trust of the town", True)])
def test_a_badge_with_a_link_to_more_about_it_is_no_picture(more: str, shown: bool) -> None:
    link = '<a href="/about/the-trust/"><img src="/img/trust.png" alt="The Trust"></a>'
    badge = f'<div class="x"><div><span>It keeps to all of the rules that were written down by</span> {link} <a href="/rules/">{more}</a></div></div>'
    assert ("trust.png" in body(badge)) is shown


@pytest.mark.parametrize(
    "file",
    [
        "https://vg08.met.vgwort.de/na/0123456789abcdef",
        "https://pixel.site.example/b.gif?host=news.example&post=2",
        "https://counter.site.example/content/12345/count.gif",
    ],
)
def test_what_counts_readers_is_no_picture_whatever_its_size(file: str) -> None:
    assert "<img" not in body(f'<p><img src="{file}" alt=""></p>')


@pytest.mark.parametrize(
    ("file", "alt"),
    [
        ("https://pixel.site.example/wall.jpg", "The wall"),
        ("https://pixel.site.example/imgs/wall.w330.gif", "The wall"),
        ("/newsletter-of-1931.jpg", "The newsletter of 1931"),
        ("/sponsored-walk.jpg", "The sponsored walk"),
        ("/qr-code-on-a-seed-bag.jpg", "A QR code on a bag of seeds"),
    ],
)
def test_a_photograph_of_such_a_thing_is_shown(file: str, alt: str) -> None:
    assert "<img" in body(f'<p><img src="{file}" alt="{alt}"></p>')


@pytest.mark.parametrize(
    "picture",
    [
        '<a href="/newsletter"><img src="/letter.jpg" alt="The harbour newsletter"></a>',
        '<img src="/letter.jpg" alt="Subscribe to our newsletter">',
        '<img src="/qr-code.jpg" alt="Scan the code to read on">',
        '<a href="https://www.addtoany.com/share#url=x"><img src="https://static.addtoany.com/buttons/share_171.png" alt="Share"></a>',
    ],
)
def test_what_asks_readers_for_something_is_not(picture: str) -> None:
    assert "<img" not in body(f"<p>{picture}</p>")


def test_small_files_of_what_was_shown_are_not_shown_again() -> None:
    names = ("wall", "pier", "quay")
    shown = "".join(f'<figure><img src="/{name}.jpg"><figcaption>The {name}.</figcaption></figure>' for name in names)
    row = "".join(f'<a href="#{name}"><img src="/{name}-150x100.jpg" alt=""></a>' for name in names)
    made = body(f"<div><div>{shown}</div><div>{row}</div></div>")
    assert (made.count("<img"), "150x100" in made) == (3, False)
    assert (
        body(f'<figure><img src="/{names[0]}-1.jpg"></figure><p><img src="/{names[0]}-150x100.jpg"></p>').count("<img")
        == 2
    )


LENS = '<img src="/skins/magnify-clip.png" width="15" height="11" alt="">'


@pytest.mark.parametrize(
    "caption",
    [
        f'<div class="thumbcaption"><div class="magnify"><a href="/wiki/File:Wall.jpg">{LENS}</a></div>The wall at dawn.</div>',
        f'<p class="wp-caption-text">{LENS} The wall at dawn.</p>',
        f'<div class="photo-caption"><span>{LENS}</span><span>The wall at dawn.</span></div>',
        f"<figcaption>{LENS} The wall at dawn.</figcaption>",
    ],
)
def test_a_small_sign_in_a_caption_is_no_picture_of_its_own(caption: str) -> None:
    made = body(f'<div class="thumb"><div>{PICTURE}{caption}</div></div>')
    assert "magnify-clip" not in made
    assert "/970/wall.jpg" in made
    assert "<figcaption>The wall at dawn.</figcaption>" in made


def test_a_small_picture_that_is_described_and_a_larger_one_are_shown() -> None:
    stamp = '<img src="/stamp.png" width="20" height="20" alt="The stamp of 1840">'
    plan = '<img src="/plan.png" width="120" height="80" alt="">'
    made = body(f'<div class="thumb">{PICTURE}<p class="caption">{stamp} {plan} The wall at dawn.</p></div>')
    assert "/plan.png" in made
    assert "/stamp.png" in made
