"""How the words under a picture are written: blanks between caption and credit, one copy of each, none of the player's."""

from __future__ import annotations

import pytest

import harbour
from republish.fidelity import verify
from republish.model import Article

PICTURE = '<img src="/img/light.jpg" alt="The light at night" width="800" height="500">'


def among(inner: str) -> Article:
    """The article with it between its paragraphs, nothing unaccounted for."""
    found = harbour.article(
        "".join(map(harbour.paragraph, (1, 2, 3))) + inner + "".join(map(harbour.paragraph, (4, 5)))
    )
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


def figure(caption: str) -> str:
    """A figure with such a caption."""
    return f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"


@pytest.mark.parametrize("label", ["Image", "Photo", "Foto", "Bild"])
@pytest.mark.parametrize(("before", "behind"), [("The light (", ")"), ("The light. ", ""), ("", "")])
def test_a_label_before_a_copyright_sign_belongs_to_the_credit(label: str, before: str, behind: str) -> None:
    (image,) = among(figure(f"{before}{label} © Una Berg / Alamy{behind}")).images
    assert (image.caption, image.credit) == (before.rstrip(" (") or None, f"{label} © Una Berg / Alamy")


@pytest.mark.parametrize(
    ("caption", "written"),
    [
        ("The light of Brennick<small>Photo: Una Berg</small>", "Brennick <small>Photo: Una Berg</small>"),
        ('The light of Brennick<cite class="by">(Image: Una Berg)</cite>', "Brennick <cite>(Image: Una Berg)</cite>"),
        (
            '<span>The light</span><span class="x-caption-credit">(Image: Una Berg)</span>',
            "The light (Image: Una Berg)",
        ),
        ("<span>It was lit in May.</span><span>Credit: Una Berg</span>", "It was lit in May. Credit: Una Berg"),
        ('The light <span class="credit"> (<div><i></i>Image:</div>Una Berg)</span>', "The light (Image: Una Berg)"),
    ],
)
def test_a_blank_parts_a_caption_from_its_credit_and_none_follows_a_bracket(caption: str, written: str) -> None:
    assert f"{written}</figcaption>" in among(figure(caption)).body


@pytest.mark.parametrize(
    ("captioned", "said"),
    [
        (
            f"<figure>{PICTURE}<figcaption>The light of Brennick</figcaption></figure><figcaption>Photo: Una Berg</figcaption>",
            "The light of Brennick Photo: Una Berg",
        ),
        (
            f'<div class="image">{PICTURE}<p class="caption">The light of Brennick</p><p class="credit">Photo: Una Berg</p></div>',
            "The light of Brennick Photo: Una Berg",
        ),
        (
            f'<div class="image">{PICTURE}<div><span>(</span><div>Image:</div> <div>Una Berg)</div></div></div>',
            "(Image: Una Berg)",
        ),
    ],
)
def test_a_caption_of_several_parts_is_one_line_of_the_words(captioned: str, said: str) -> None:
    found = among(captioned)
    assert f"<figcaption>{said}</figcaption>" in found.body
    assert said in found.text.splitlines()


@pytest.mark.parametrize(
    "caption",
    [
        "The light of Brennick<small>s</small>",
        "The H<small>2</small> lamp",
        "The Mc<span>Donald</span> light",
        "The light<small>TM</small>",
    ],
)
def test_parts_of_one_word_stay_together(caption: str) -> None:
    assert (
        f"<figcaption>{caption.replace('<span>', '').replace('</span>', '')}</figcaption>"
        in among(figure(caption)).body
    )


def test_small_print_in_a_sentence_is_no_credit() -> None:
    assert (
        "the Light<small>House</small> of"
        in among("<p>They had met at the Light<small>House</small> of Brennick.</p>").body
    )


def test_the_caption_in_a_button_has_its_blanks() -> None:
    caption = '<figcaption><p>The light of Brennick<cite class="credit">(Image: Una Berg)</cite></p></figcaption>'
    body = among(f"<figure><button>{PICTURE}{caption}</button></figure>").body
    assert "<figcaption>The light of Brennick (Image: Una Berg)</figcaption>" in body


LONG = "The light of Brennick was lit for the first time by the mayor in May"


@pytest.mark.parametrize(
    "twins",
    [
        '<span class="CaptionText CaptionText--mobile">{0}</span><span class="CaptionText CaptionText--desktop">{0}</span>',
        '<div class="caption mobile"><b>{0}</b></div>\n<!-- x --><div class="caption desktop">{0}</div>',
        '<div class="caption-full">{0}.<a class="more-caption"> less</a></div><div class="caption-truncated">The light of Brennick was<a> ... more</a></div>',
        '<div class="caption-short">The light of Brennick was …</div><div class="caption-long">{0}</div>',
    ],
)
def test_a_caption_for_another_screen_or_cut_short_is_said_once(twins: str) -> None:
    made = among(figure(twins.format(LONG)))
    assert made.text.count("The light of Brennick") == 1
    assert f"<figcaption>{LONG}" in made.body.replace("<b>", "")
    assert made.images[0].caption in (LONG, f"{LONG}.")
    assert [change.kind for change in made.changes if "light of Brennick" in change.words] == ["duplicate"]


@pytest.mark.parametrize(
    "caption",
    [
        f"<span>{LONG}</span> <span>{LONG}</span>",
        f'<span class="caption-mobile">{LONG}</span> <span class="caption-desktop">Another light of Brennick</span>',
        f'<span class="caption-mobile" style="display: none">{LONG}</span><span class="caption-desktop">{LONG}</span>',
        f'<span class="caption-short">The old light:</span> <span class="caption-long">{LONG}</span>',
    ],
)
def test_a_caption_that_says_more_or_is_alone_seen_stays(caption: str) -> None:
    made = among(figure(caption))
    assert LONG in made.body
    assert not [change for change in made.changes if change.kind == "duplicate"]


def test_the_end_of_a_caption_that_leads_on_stays() -> None:
    assert ">more</a></figcaption>" in among(figure(f'{LONG}: <a href="/light">more</a>')).body


TRANSCRIPT = "<div><header><p>transcript</p></header><h2>The lamp</h2><dl><dt></dt><dd><p>So we lit it, and there was light.</p></dd></dl></div>"


@pytest.mark.parametrize(
    "around",
    [
        f"<figure><div><span>Video</span><div>{TRANSCRIPT}<div>{PICTURE}</div></div></div><figcaption>{LONG}</figcaption></figure>",
        f"<figure><h3>Audio</h3>{PICTURE}<figcaption><p>{LONG}</p></figcaption></figure>",
        f'<div class="media"><div class="cover">{PICTURE}<span class="media_pill"><svg></svg> Video </span></div><figcaption>{LONG}</figcaption></div>',
    ],
)
def test_what_a_player_says_beside_a_caption_is_none(around: str) -> None:
    made = among(around)
    assert f"<figcaption>{LONG}</figcaption>" in made.body
    assert "we lit it" not in made.text


@pytest.mark.parametrize(
    ("around", "kept"),
    [
        (f"<figure>{PICTURE}<p>Video</p></figure>", "Video"),
        (f"<figure>{PICTURE}<p>Video of the lamp</p><figcaption>{LONG}</figcaption></figure>", "Video of the lamp"),
        (f"<figure>{PICTURE}<figcaption>Video</figcaption></figure>", "Video"),
        (f'<p>The lamp {PICTURE}<span class="pill">blinks</span> in {harbour.sentence(9)}</p>', "blinks"),
    ],
)
def test_other_words_in_a_figure_stay(around: str, kept: str) -> None:
    assert kept in among(around).body


@pytest.mark.parametrize(
    "names", ["image-box__author", "image--author", "photo-author", "img__source", "article__image-author"]
)
def test_who_made_a_picture_stands_with_its_caption(names: str) -> None:
    maker = f'<div class="{names}">Источник: Una Berg</div>'
    body = among(f'<div class="box">{PICTURE}<div class="image-box__caption">{LONG}</div>{maker}</div>').body
    assert f"<figcaption>{LONG} Источник: Una Berg</figcaption>" in body


def test_a_field_of_a_form_that_is_called_so_parts_no_credit() -> None:
    maker = (
        '<div class="field-image-author field"><a href="/una">Una Berg</a></div><div><a href="/cc">cc-by 4.0</a></div>'
    )
    body = among(f'<div class="box">{PICTURE}<div class="media-copyright"><span>Bild: </span>{maker}</div></div>').body
    assert 'Bild: <a href="https://site.example/una">Una Berg</a> <a href="https://site.example/cc">cc-by' in body


@pytest.mark.parametrize(
    ("hidden", "shown"),
    [
        (f'<figcaption aria-hidden="true">{LONG}</figcaption>', True),
        (f'<footer class="credit" aria-hidden="true">{LONG}</footer>', True),
        (f'<figcaption style="display:none">{LONG}</figcaption>', False),
        (f'<footer class="tools" aria-hidden="true">{LONG}</footer>', False),
    ],
)
def test_a_caption_that_is_kept_from_screen_readers_is_seen(hidden: str, shown: bool) -> None:
    assert (LONG in among(f"<figure>{PICTURE}{hidden}</figure>").body) is shown


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        ('<div class="delayed" data-src="/img/lamp.jpg" data-alt="The lamp"></div>', True),
        ('<div><span data-platform-src="/img/lamp.jpg" data-platform-alt="The lamp"></span></div>', True),
        ('<div data-src="/player/lamp"></div>', False),
        ('<div data-src="/img/lamp.jpg">A chart of the lamp</div>', False),
    ],
)
def test_an_empty_box_that_a_script_fills_shows_its_picture(box: str, shown: bool) -> None:
    body = among(f"<figure>{box}<figcaption>{LONG}</figcaption></figure>").body
    assert ('<img src="https://site.example/img/lamp.jpg" alt="The lamp"><figcaption>' in body) is shown


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        ('<div class="delayed" data-src="/img/lamp.jpg?w=930" data-alt="The lamp"></div>', True),
        ('<div class="delayed" data-src="/img/lamp.jpg?w=930"></div>', False),
        ('<div class="delayed" data-src="/player/lamp" data-alt="The lamp"></div>', False),
        ('<div class="delayed" data-src="/img/lamp.jpg?w=930" data-alt="The lamp">A chart</div>', False),
    ],
    ids=["a picture", "of which nothing is said", "no file", "with words"],
)
def test_an_empty_box_that_is_described_is_a_picture_without_a_figure_too(box: str, shown: bool) -> None:
    body = among(f'<div class="photo">{box}<div class="caption">{LONG}</div></div>').body
    assert ('<img src="https://site.example/img/lamp.jpg?w=930" alt="The lamp"><figcaption>' in body) is shown


def test_a_box_without_a_caption_shows_nothing() -> None:
    assert "<img" not in among('<figure><div data-src="/img/lamp.jpg"></div></figure>').body


@pytest.mark.parametrize(
    "figure_with_credit_first",
    [
        f'<figure>{PICTURE}<footer class="credit"><span>Una Berg/Agency</span></footer><figcaption>The light of Brennick</figcaption></figure>',
        f'<figure>{PICTURE}<figcaption><div class="top"><div class="copyright">Una Berg/Agency</div></div><div class="caption">The light of Brennick</div></figcaption></figure>',
        f'<figure><span><div>{PICTURE}</div><span class="off-screen">Image copyright</span><span class="image-copyright">Una Berg/Agency</span></span>'
        '<figcaption class="caption"><span class="off-screen">Image caption</span><span>The light of Brennick</span></figcaption></figure>',
    ],
)
def test_a_credit_in_a_block_before_the_caption_is_written_behind_it(figure_with_credit_first: str) -> None:
    found = among(figure_with_credit_first)
    assert "<figcaption>The light of Brennick Una Berg/Agency</figcaption>" in found.body
    assert (found.images[0].caption, found.images[0].credit) == ("The light of Brennick", "Una Berg/Agency")


@pytest.mark.parametrize(
    "caption",
    [
        '<p class="caption-title">The light</p><p class="caption-text">It was lit in May.</p>',
        '<p class="credit">Una Berg</p><p class="credit">Agency</p>',
        '<p class="caption-text">The light.</p><p class="credit">Una Berg</p>',
    ],
)
def test_other_runs_of_a_caption_stay_in_their_order(caption: str) -> None:
    words = caption.replace("</p><p", "</p> <p")
    for tag in ('<p class="caption-title">', '<p class="caption-text">', '<p class="credit">', "</p>"):
        words = words.replace(tag, "")
    assert f"<figcaption>{words}</figcaption>" in among(figure(caption)).body


@pytest.mark.parametrize("label", ["Image by:", "Photo:", "Bild:", "写真："])
def test_the_label_of_a_credit_stays_before_the_name(label: str) -> None:
    box = f'<div class="media">{PICTURE}<div class="caption"><span class="caption__byline">{label}</span><p>Una Berg, CC BY-SA 4.0</p></div></div>'
    assert f"<figcaption>{label} Una Berg, CC BY-SA 4.0</figcaption>" in among(box).body


@pytest.mark.parametrize(
    ("classes", "credit", "shown"),
    [
        ("media media--type-image", "<span>Image by: <p>(Una Berg, CC BY-SA 4.0)</p></span>", True),
        ("media media--type-image", 'Image by: <a href="https://flickr.example/una">Una Berg</a>', True),
        ("media media--type-image", '<h3><a href="/2026/lamp">The lamp of Brennick is lit again</a></h3>', False),
        ("teaser", 'Image by: <a href="https://flickr.example/una">Una Berg</a>', False),
    ],
    ids=["a label of its own", "a link to the maker", "a headline", "no picture's box"],
)
def test_drupal_s_article_around_a_picture_is_no_card(classes: str, credit: str, *, shown: bool) -> None:
    hidden = '<div class="field__label visually-hidden">Image</div>'
    box = f'<article class="{classes}"><div><div>{hidden}<div>{PICTURE}</div></div></div><div class="field">{credit}</div></article>'
    others = "".join(
        f'<article class="profile"><a href="/u/{n}">Keeper {n}</a><p>Keeps the lamp.</p></article>' for n in range(3)
    )
    assert ("light.jpg" in among(f"{box}{others}").body) is shown


@pytest.mark.parametrize(
    "button",
    [
        '<a href="/multimedia/1">view more</a>',
        '<a href="#image1"><span>View image in fullscreen</span></a>',
        '<a href="/shop/1">Купить фото</a>',
        '<a href="#image1">view <span class="no-break-text">more <i class="fa fa-plus"></i></span></a>',
    ],
)
def test_a_link_to_the_whole_picture_is_no_word_of_its_caption(button: str) -> None:
    caption = f'<p>The ferry in the ice.</p> {button}<p class="credit">Credit: Ada Moor</p>'
    figure = f'<figure><img src="/ferry-in-the-ice.jpg" alt="Ferry"><figcaption>{caption}</figcaption></figure>'
    made = harbour.article(figure + "".join(map(harbour.paragraph, range(5))))
    assert [(image.caption, image.credit) for image in made.images] == [("The ferry in the ice.", "Credit: Ada Moor")]
    assert "view" not in made.text


@pytest.mark.parametrize(
    ("sign", "shown"), [('<span data-icon="&lt;"><a href="/large">&lt;</a></span>', False), ("<span>A</span>", True)]
)
def test_a_letter_that_a_font_draws_as_a_button_is_no_word_of_a_caption(sign: str, shown: bool) -> None:
    made = among(f"<figure>{PICTURE}<figcaption>{sign} ferry lay in the ice. Photo: Ada Moor</figcaption></figure>")
    caption = made.images[0].caption
    assert (caption == "A ferry lay in the ice.") is shown
    assert ("&lt;" in made.body) is False
    assert caption is not None
    assert caption.endswith("ferry lay in the ice.")


def test_a_sentence_in_what_is_named_a_credit_is_the_caption() -> None:
    caption = (
        '<figcaption class="credit">The ferry has been in the ice since Monday.<span>Una Berg/Alamy</span></figcaption>'
    )
    (image,) = among(f"<figure>{PICTURE}{caption}</figure>").images
    assert (image.caption, image.credit) == ("The ferry has been in the ice since Monday.", "Una Berg/Alamy")


@pytest.mark.parametrize(
    ("held", "caption", "credit"),
    [
        (
            "<p>The ferry has been in the ice since Monday night.</p><div><i></i><span> Una Berg / Alamy</span></div>",
            "The ferry has been in the ice since Monday night.",
            "Una Berg / Alamy",
        ),
        (
            "Foto: Una Berg | El Sol de San Juan del Mar.",
            None,
            "Foto: Una Berg | El Sol de San Juan del Mar.",
        ),
        ("<p>Una Berg, by permission. Alamy</p>", None, "Una Berg, by permission. Alamy"),
    ],
)
def test_a_long_sentence_before_the_maker_in_a_box_named_a_credit_is_the_caption(
    held: str, caption: str | None, credit: str
) -> None:
    (image,) = among(f'<div class="picture"><div>{PICTURE}</div><span class="photo-credits">{held}</span></div>').images
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("words", "caption", "credit"),
    [
        ("渡轮停在冰中（石凯摄）", "渡轮停在冰中", "石凯摄"),
        ("渡轮停在冰中。新华社发（石凯摄）", "渡轮停在冰中。", "新华社发（石凯摄）"),
    ],
)
def test_a_chinese_photographer_may_stand_in_brackets(words: str, caption: str, credit: str) -> None:
    (image,) = among(figure(words)).images
    assert (image.caption, image.credit) == (caption, credit)


def test_a_centred_line_that_ends_with_a_chinese_photographer_is_the_caption() -> None:
    lines = f'<p style="text-align:center">{PICTURE}</p><p style="text-align:center">渡轮停在港口的冰中。港口社记者石凯摄</p>'
    (image,) = among(lines).images
    assert (image.caption, image.credit) == ("渡轮停在港口的冰中。", "港口社记者石凯摄")


@pytest.mark.parametrize("credit", ["港口社发", "（港口社发）", "摄影/石凯", "图/石凯"])
def test_a_line_under_a_picture_that_ends_with_a_chinese_agency_or_a_label_with_a_stroke_is_the_caption(
    credit: str,
) -> None:
    line = f'<p style="text-align:center"><span style="font-size:12px">渡轮停在港口的冰中。{credit}</span></p>'
    picture = f"<section style='text-align:center'><section>{PICTURE}</section></section>"
    (image,) = among(picture + line).images
    assert (image.caption, image.credit) == ("渡轮停在港口的冰中。", credit.strip("（）"))


@pytest.mark.parametrize("line", ["渡轮停在港口的冰中，港口社发了消息。", "照片在港口的报社/展厅展出了一个星期。"])
def test_a_chinese_line_under_a_picture_that_names_no_maker_is_a_paragraph(line: str) -> None:
    assert f"<p>{line}</p>" in among(f"<p>{PICTURE}</p><p>{line}</p>").body


def test_a_heading_between_a_picture_and_its_credit_is_the_caption() -> None:
    box = f"<div class='x'><div>{PICTURE}</div><h1>The light of Brennick at night</h1><p>Photo: Una Berg, Harbour Post</p></div>"
    made = among(box)
    assert [(image.caption, image.credit) for image in made.images] == [
        ("The light of Brennick at night", "Photo: Una Berg, Harbour Post")
    ]
    assert "<h" not in made.body


@pytest.mark.parametrize(
    "lines",
    [
        f"<div><div>{PICTURE}</div><div>Una Berg at her oven in Brennick</div><div>Kay Stone/PA Wire</div></div>",
        f"<figure>{PICTURE}<figcaption><p>Una Berg at her oven in Brennick</p><p>Kay Stone/PA Wire</p></figcaption></figure>",
        figure("Una Berg at her oven in Brennick<br>Kay Stone/PA Wire"),
    ],
)
def test_a_credit_on_a_line_of_its_own_takes_no_name_from_the_caption(lines: str) -> None:
    (image,) = among(lines).images
    assert (image.caption, image.credit) == ("Una Berg at her oven in Brennick", "Kay Stone/PA Wire")


@pytest.mark.parametrize("credit", ["©Una Berg", "© 5 Harbours", "Foto: Una Berg"])
def test_a_credit_in_a_box_of_its_own_before_the_caption_is_no_part_of_it(credit: str) -> None:
    (image,) = among(figure(f'<div class="small">{credit}</div> Nobody has to care for the harbour now! ')).images
    assert (image.caption, image.credit) == ("Nobody has to care for the harbour now!", credit)


@pytest.mark.parametrize("first", ["The light at noon", "Harbour: the light"])
def test_another_line_before_the_caption_is_part_of_it(first: str) -> None:
    (image,) = among(figure(f'<div class="small">{first}</div> Nobody has to care for the harbour now! ')).images
    assert (image.caption, image.credit) == (f"{first} Nobody has to care for the harbour now!", None)


@pytest.mark.parametrize("network", ["Instagram", "TikTok"])
def test_a_network_in_brackets_behind_the_caption_is_its_credit(network: str) -> None:
    (image,) = among(figure(f"That is a lot of ferries [{network}]")).images
    assert (image.caption, image.credit) == ("That is a lot of ferries", network)


def test_a_network_in_the_caption_is_no_credit() -> None:
    (image,) = among(figure("She showed the ferry on Instagram")).images
    assert (image.caption, image.credit) == ("She showed the ferry on Instagram", None)


def test_the_label_of_an_advertisement_that_is_named_a_caption_takes_no_picture_along() -> None:
    label = '<div class="ad-unit"><span class="ad-caption">Advertisement:</span><div class="ad-300"></div></div>'
    found = among(f"<p>{PICTURE}<br><em>(Credit: Una Berg / Mole)</em></p>{label}")
    (image,) = found.images
    assert (image.caption, image.credit) == (None, "Credit: Una Berg / Mole")
    assert "Advertisement" not in found.text


def test_a_picture_under_the_label_of_an_advertisement_goes() -> None:
    assert among(f"<figure>{PICTURE}<figcaption>Advertisement</figcaption></figure>").images == ()


@pytest.mark.parametrize(
    ("said", "caption", "credit"),
    [
        ('<div class="caption-credit"><a class="caption-link" href="https://una.example/">Una</a></div>', None, "Una"),
        ('<span class="figure-caption-owner"><p>Harbourpedia / Una Berg</p></span>', None, "Harbourpedia / Una Berg"),
        (
            '<div class="caption-credit"><p class="caption-text">The light at night</p><i>Photo: Una</i></div>',
            "The light at night",
            "Photo: Una",
        ),
        ('<span class="caption-text"><a class="caption-link" href="/light">The light</a></span>', "The light", None),
    ],
)
def test_a_figure_s_only_words_are_its_credit_where_their_box_is_named_so(
    said: str, caption: str | None, credit: str | None
) -> None:
    (image,) = among(figure(said)).images
    assert (image.caption, image.credit) == (caption, credit)


HERO = (
    '<div class="hero"><p class="title">The light of Brennick</p><div class="meta">{meta}</div>'
    f'<div class="image">{PICTURE}</div><p class="caption">The light on a night in May.</p></div>'
)


@pytest.mark.parametrize(
    ("meta", "credit"),
    [
        ('<span class="author">by <a href="/author/una">Una Berg</a></span><span class="post-date">9 May</span>', None),
        ('<div class="byline">by Una Berg</div><time datetime="2024-05-09">9 May</time>', None),
        ('<span class="author">by Una Berg</span>', "by Una Berg"),
        ('<span class="credit">Una Berg</span><span class="date">9 May</span>', "Una Berg"),
    ],
)
def test_the_byline_in_a_box_of_headline_and_picture_made_no_picture(meta: str, credit: str | None) -> None:
    (image,) = among(HERO.format(meta=meta)).images
    assert (image.caption, image.credit) == ("The light on a night in May.", credit)
