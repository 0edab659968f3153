"""What ends a caption in an element of its own is who made the picture, though nothing names it so; what goes on with a sentence is not."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

CAPTION = "The ferry in the ice of the harbour"


def said(caption: str, inner: str = "figcaption") -> tuple[str | None, str | None, str]:
    """Caption, credit and the words of a figure before the text."""
    figure = f'<figure><img src="/ferry.jpg" alt="A ferry">{caption}</figure>'
    made = article(figure + "".join(map(paragraph, range(4))))
    image = made.images[0]
    return image.caption, image.credit, made.body.split(f"<{inner}>")[1].split(f"</{inner}>")[0]


@pytest.mark.parametrize(
    "credit",
    [
        *("A. Moor/AFP", "Getty Images", "ANP", "Ada Moor", "ADA MOOR", "(Ada Moor)"),
        *("Ada Moor for The Harbour Post", "Ada Moor / Harbour Post", "Foto: Ada Moor"),
    ],
)
@pytest.mark.parametrize(
    "caption",
    [
        "{0}<span>{1}</span>",
        "{0}.<span>{1}</span>",
        "<span>{0}</span><span>{1}</span>",
        "<span>{0}</span> <span>{1}</span>",
        "<p>{0}</p><p>{1}</p>",
    ],
)
def test_a_maker_in_an_element_of_its_own_is_the_credit(caption: str, credit: str) -> None:
    own, maker, words = said(f"<figcaption>{caption.format(CAPTION, credit)}</figcaption>")
    assert (own or "").rstrip(".") == CAPTION
    assert maker in (credit, credit.strip("()"), credit.removeprefix("Foto: "))
    assert f"{CAPTION}." in words or f"{CAPTION} " in words


@pytest.mark.parametrize(
    "caption",
    [
        f"{CAPTION}, and its captain <span>Ada Moor</span>",
        f"{CAPTION}, steered by <em>Ada Moor</em>",
        "<span>Mayor</span><span>Ada Moor</span>",
        f"<p>{CAPTION}.</p><p>It was built in 1950.</p>",
    ],
)
def test_who_is_seen_is_not_the_maker(caption: str) -> None:
    own, maker, _ = said(f"<figcaption>{caption}</figcaption>")
    assert maker is None
    assert own


@pytest.mark.parametrize(
    "caption",
    [
        f"<figcaption>{CAPTION}. <cite>(<span>Post Coast: Ada Moor</span>)</cite></figcaption>",
        f"<div><figcaption>{CAPTION}.</figcaption><cite>Post Coast: Ada Moor</cite></div>",
        f"<figcaption>{CAPTION}.<footer>Post Coast: Ada Moor</footer></figcaption>",
    ],
    ids=["in the caption", "beside it", "at its foot"],
)
def test_what_is_cited_with_a_picture_is_its_maker(caption: str) -> None:
    assert said(caption)[:2] == (f"{CAPTION}.", "Post Coast: Ada Moor")


def test_a_caption_by_name_alone_ends_in_its_maker() -> None:
    picture = '<div class="photo"><div><img src="/ferry.jpg" alt="A ferry"></div>'
    boxes = f'{picture}<div class="photo__caption">{CAPTION}, Monday.<span>Post.example/Ada Moor</span></div></div>'
    (image,) = article(boxes + "".join(map(paragraph, range(4)))).images
    assert (image.caption, image.credit) == (f"{CAPTION}, Monday.", "Post.example/Ada Moor")


def test_a_caption_named_for_attribution_as_well_stays_the_caption() -> None:
    boxes = f'<div class="image__caption attribution"><span>{CAPTION}.</span></div><figcaption class="image__credit">A. Moor/AFP</figcaption>'
    assert said(f'<div class="image__metadata">{boxes}</div>')[:2] == (f"{CAPTION}.", "A. Moor/AFP")


def test_buttons_of_a_caption_are_no_part_of_it() -> None:
    picture = '<div class="imagewrap"><img src="/ferry.jpg" alt="A ferry"></div>'
    own = (
        f'<p>{CAPTION}. <b class="credit">Ada Moor for the Post</b> <b class="hide-caption"><b>hide caption</b></b></p>'
    )
    toggle = '<b class="toggle-caption"><b>toggle caption</b></b>'
    wrap = f'<div class="caption-wrap"><div class="caption">{own}</div>{toggle}</div>'
    text = "".join(map(paragraph, range(4)))
    boxes = f'<div class="bucketwrap image">{picture}<div class="credit-caption">{wrap}<span class="credit">Ada Moor for the Post</span></div></div>'
    (image,) = article(f"{boxes}{text}").images
    assert (image.caption, image.credit) == (f"{CAPTION}.", "Ada Moor for the Post")


@pytest.mark.parametrize(
    "button",
    [
        '<a href="https://buy.example/1">Purchase Licensing Rights<span style="clip:rect(0,0,0,0)">, opens new tab</span></a>',
        '<a href="https://buy.example/1">Buy this photo</a>',
        '<div><a href="https://buy.example/1">Order a print</a></div>',
        '<a href="/ferry.jpg">Enlarge image <span>(opens in a new window)</span></a>',
    ],
)
def test_what_sells_a_picture_is_no_part_of_its_credit(button: str) -> None:
    own, maker, words = said(f"<figcaption>{CAPTION}. AFP/Ada Moor {button}</figcaption>")
    assert (own, maker) == (f"{CAPTION}.", "AFP/Ada Moor")
    assert words == f"{CAPTION}. AFP/Ada Moor"


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Photo illustration: Ada Moor/Post. Photo: Ben Noor/Getty Images", None),
        (f"{CAPTION}. Composite: Post Design/Getty", "Composite: Post Design/Getty"),
        (f"{CAPTION}. Collage: Ada Moor", "Collage: Ada Moor"),
        ("Photo illustration by Post. Photo by Ada Moor/Getty Images Plus.", None),
        (f"{CAPTION} on Tuesday. —ADA MOOR", "ADA MOOR"),
        ("Keltas lede. A. Kalno / BNS nuotr.", "A. Kalno / BNS nuotr."),
        (f"{CAPTION}. Illustrasjon: Ada Moor", "Illustrasjon: Ada Moor"),
        (f"{CAPTION}. Symbolbild: dpa", "Symbolbild: dpa"),
        (f"{CAPTION}. Kuvitus: Ada Moor / Yle", "Kuvitus: Ada Moor / Yle"),
        ("Keltas lede / A. Kalno nuotr.", "A. Kalno nuotr."),
        ("A. Kalno/Pašto nuotr.", None),
        (f"{CAPTION}. THE CANADIAN PRESS/Ada Moor", "THE CANADIAN PRESS/Ada Moor"),
    ],
)
def test_labels_of_makers_begin_the_credit(caption: str, credit: str | None) -> None:
    own, maker, _ = said(f"<figcaption>{caption}</figcaption>")
    assert maker == (credit or caption)
    assert (own or "") == caption.removesuffix(credit or caption).rstrip(" —/")


@pytest.mark.parametrize(
    ("end", "credit"), [("(foto Harbour)", "foto Harbour"), ("(foto in alto)", None), ("(foto 3)", None)]
)
def test_a_name_behind_the_word_for_a_picture_in_brackets_is_the_credit(end: str, credit: str | None) -> None:
    own, maker, _ = said(f"<figcaption>{CAPTION} {end}</figcaption>")
    assert (own, maker) == ((CAPTION, credit) if credit else (f"{CAPTION} {end}", None))


def test_a_list_of_a_picture_and_what_is_said_of_it_is_a_figure() -> None:
    listed = f'<div class="media"><dl class="media_pic"><dt><img src="/ferry.jpg"></dt><dd>{CAPTION}. Photo: Ada Moor</dd></dl></div>'
    rights = '<div class="copyright"><p>All texts are the property of the Post.</p></div>'
    made = article(f'<div class="text">{listed}{paragraph(1)}{paragraph(2)}{rights}</div>')
    assert [(image.caption, image.credit) for image in made.images] == [(f"{CAPTION}.", "Photo: Ada Moor")]


@pytest.mark.parametrize(("cited", "credited"), [("Ada Moor / Harbour Post", True), ("The boat of the winter", False)])
def test_a_caption_that_is_one_citation_is_a_credit_where_it_names_a_maker(cited: str, credited: bool) -> None:
    caption, credit, _ = said(f"<figcaption><cite>{cited}</cite></figcaption>")
    assert (caption, credit) == ((None, cited) if credited else (cited, None))


def test_names_in_capitals_in_an_element_of_their_own_are_the_credit() -> None:
    assert said(f"<figcaption>{CAPTION} <span>ADA MOOR/LUSA</span></figcaption>")[:2] == (CAPTION, "ADA MOOR/LUSA")
    assert said(f"<figcaption>{CAPTION} of the <span>MOLE/PIER</span> line</figcaption>")[1] is None


@pytest.mark.parametrize("agency", ["LaPresse", "Hans Lucas", "Bildbyrån", "Profimedia"])
def test_more_agencies_of_pictures_are_known(agency: str) -> None:
    assert said(f"<figcaption>{CAPTION} ({agency})</figcaption>")[:2] == (CAPTION, agency)


def test_a_name_behind_the_licence_behind_a_dash_is_the_credit() -> None:
    link = '<a href="https://creativecommons.org/licenses/by/2.0/">CC-BY 2.0</a>'
    assert said(f"<figcaption>{CAPTION}.<span> – {link} Ada Moor</span></figcaption>")[:2] == (
        f"{CAPTION}.",
        "Ada Moor",
    )
    assert said(f"<figcaption>{CAPTION} – {link} and more</figcaption>")[1] is None


@pytest.mark.parametrize(
    ("first", "second", "together"),
    [
        ("The bell rang twice.", "Nobody came to see it.", "The bell rang twice. Nobody came to see it."),
        ("Call it harbour.", "io, he said, and it will come.", "Call it harbour.io, he said, and it will come."),
        (
            "He saw the wall of U.",
            "Moor, and he left it at that.",
            "He saw the wall of U.Moor, and he left it at that.",
        ),
    ],
)
def test_a_blank_parts_two_spans_where_a_sentence_ends(first: str, second: str, together: str) -> None:
    made = article(
        f"<div>{paragraph(1)}<p><span>{first}</span><span>{second}</span></p>{paragraph(2)}{paragraph(3)}</div>"
    )
    assert together in made.text.split("\n")


def test_caption_and_credit_in_a_box_beside_the_figure_are_the_picture_s() -> None:
    words = f'<figcaption itemprop="caption">{CAPTION}.</figcaption><figcaption itemprop="author">Ada Moor</figcaption>'
    figure = f'<div class="media"><figure><img src="/ferry.jpg"></figure><div class="wrap">{words}</div></div>'
    made = article(f'<div class="text">{paragraph(1)}{figure}{paragraph(2)}{paragraph(3)}</div>')
    assert [(image.caption, image.credit) for image in made.images] == [(f"{CAPTION}.", "Ada Moor")]


def test_the_stroke_before_a_licence_in_brackets_is_no_part_of_the_credit() -> None:
    link = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
    assert said(f"<figcaption>(Photo credit: Ada Moor / {link})</figcaption>")[:2] == (None, "Photo credit: Ada Moor")


@pytest.mark.parametrize(
    ("words", "credited"),
    [
        *(("Ada Moor/Agência do Porto", True), ("Ada Moor / Harbour Times", True), ("Ada Moor/Ben Quay", False)),
        ("The ferry/The quay", False),
    ],
)
def test_a_caption_of_a_name_and_an_agency_behind_a_stroke_is_a_credit(words: str, credited: bool) -> None:
    assert said(f"<figcaption>{words}</figcaption>")[:2] == ((None, words) if credited else (words, None))
