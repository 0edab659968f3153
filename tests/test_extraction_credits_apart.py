"""Who made a picture, in an element that no class names: in boxes, ahead of the caption, beside it, behind what the picture says itself."""

from __future__ import annotations

import pytest

from harbour import URL, article, page, paragraph
from republish import Page, extract
from republish._html import fragment, text_of
from republish.extraction.tree.credits import caption_holders

CAPTION = "The ferry lay in the ice of the harbour for a week."


def said(figure: str, alternative: str = "A ferry") -> tuple[str | None, str | None]:
    """Caption and credit of a figure before the text."""
    shown = f'<img src="/ferry-900x600.jpg" width="900" height="600" alt="{alternative}">'
    image = article(f"{figure.format(shown)}{''.join(map(paragraph, range(4)))}").images[0]
    return image.caption, image.credit


FIGURES = {
    "in boxes": f"<figure>{{}}<figcaption><div><div><p><span>{CAPTION}</span><span>Reuters</span></p></div></div></figcaption></figure>",
    "ahead": f"<figure>{{}}<figcaption><div><div>Ada Moor/Reuters</div></div><div>{CAPTION}</div></figcaption></figure>",
    "ahead, with a sign": f"<figure>{{}}<figcaption><div>© Ada Moor</div><div>{CAPTION}</div></figcaption></figure>",
    "ahead, of pictures": f"<figure>{{}}<figcaption><p>Ada Moor | Getty Images</p><p>{CAPTION}</p></figcaption></figure>",
    "beside": f"<figure>{{}}<div><figcaption>{CAPTION}</figcaption><span>Ada Moor/Getty Images</span></div></figure>",
    "beside and before": f"<figure>{{}}<div>ASSOCIATED PRESS</div><figcaption>{CAPTION}</figcaption></figure>",
    "brackets": f"<figure>{{}}<figcaption><span>{CAPTION}</span><span>(AFP)</span></figcaption></figure>",
    "two elements": f"<figure>{{}}<figcaption><span>{CAPTION}</span> <span>Photo by Ada Moor</span> /<span>AFP via Getty Images</span></figcaption></figure>",
    "no figcaption": f"<figure>{{}}<div><span>{CAPTION} </span>Photo: Ada Moor</div></figure>",
}


@pytest.mark.parametrize("figure", FIGURES.values(), ids=FIGURES)
def test_an_unnamed_maker_is_the_credit(figure: str) -> None:
    caption, credit = said(figure)
    assert caption == CAPTION
    assert credit in (
        "Reuters",
        "Ada Moor/Reuters",
        "© Ada Moor",
        "Ada Moor/Getty Images",
        "Ada Moor | Getty Images",
        "ASSOCIATED PRESS",
        "AFP",
    ) or (credit is not None and credit.startswith("Photo"))


@pytest.mark.parametrize("ahead", ["Foto: Ada Moor", "© Ada Moor/Agency", "Photo: action press"])
def test_a_labelled_credit_ahead_of_loose_words_ends_where_its_element_does(ahead: str) -> None:
    caption = f"<figcaption> <span>{ahead}</span>{CAPTION}</figcaption>"
    assert said(f"<figure>{{}}{caption}</figure>") == (CAPTION, ahead)
    made = article(f"<figure><img src=/f.jpg alt>{caption}</figure>{''.join(map(paragraph, range(4)))}")
    assert f"{ahead} {CAPTION}" in str(made.body)


@pytest.mark.parametrize(
    "caption",
    [
        "<em>Reuters</em> The agency of the harbour has a new house.",
        "<span>Photo: Ada Moor</span>, for the harbour of the old town",
        "<span>Photo: Ada Moor</span> Courtesy of Harbour Museum, Mora",
    ],
)
def test_loose_words_behind_another_element_are_of_one_line_with_it(caption: str) -> None:
    told, credit = said(f"<figure>{{}}<figcaption>{caption}</figcaption></figure>")
    assert "Reuters" not in (credit or "")
    assert told is None or told.startswith("Reuters")


def test_a_credit_of_two_elements_is_whole() -> None:
    assert said(FIGURES["two elements"])[1] == "Photo by Ada Moor /AFP via Getty Images"


def test_what_stands_behind_the_pictures_own_words_is_the_credit() -> None:
    figure = "<div><figure>{}</figure><figcaption><span>The mayor of the island with her dog</span> <span>Pier News</span></figcaption></div>"
    assert said(figure, "The mayor of the island with her dog") == ("The mayor of the island with her dog", "Pier News")


OTHERS = {
    "a person above what is said of them": f"<figure>{{}}<figcaption><div>Ada Moor</div><div>{CAPTION}</div></figcaption></figure>",
    "a label in capitals beside": f"<figure>{{}}<div>UP NEXT</div><figcaption>{CAPTION}</figcaption></figure>",
    "other words than the picture's": f"<figure>{{}}<figcaption><span>{CAPTION}</span> <span>Sailing since 1950</span></figcaption></figure>",
}


@pytest.mark.parametrize("figure", OTHERS.values(), ids=OTHERS)
def test_other_words_apart_are_no_credit(figure: str) -> None:
    assert said(figure)[1] is None


@pytest.mark.parametrize(("words", "held"), [("44 pictures", 0), ("The ferry in the ice", 1)])
def test_a_figures_words_are_its_caption_from_a_few_on(words: str, held: int) -> None:
    figure = fragment(f"<figure><img src='/ferry.jpg'><span>{words}</span></figure>")[0]
    assert len(caption_holders(figure)) == held


def lead(inner: str) -> tuple[str | None, str | None]:
    """Caption and credit of a picture amid the text, in boxes that nothing names."""
    picture = '<img src="/ferry-900x600.jpg" width="900" height="600">'
    image = article(f"{paragraph(1)}{paragraph(2)}{inner.format(picture)}{paragraph(3)}{paragraph(4)}").images[0]
    return image.caption, image.credit


def test_a_line_before_an_agencys_is_the_caption_where_they_fill_a_box() -> None:
    box = f"<div><div>{{}}</div><div><div>{CAPTION}</div><div>Ada Moor, AP</div></div></div>"
    assert lead(box) == (CAPTION, "Ada Moor, AP")


def test_a_paragraph_before_other_words_stays_one() -> None:
    assert lead(f"<div><div>{{}}</div><div><div>{CAPTION}</div><div>Ada Moor, the mayor</div></div></div>")[1] is None


@pytest.mark.parametrize("credit", ["Photo by Ada Moor", "Image courtesy of Ada Moor", "Illustration by Ada Moor"])
def test_a_line_behind_a_picture_that_ends_with_its_maker_is_the_caption(credit: str) -> None:
    assert lead(f"<p>{{}}</p><p>{CAPTION} | {credit}</p>") == (CAPTION, credit)


@pytest.mark.parametrize("words", ["Courtesy of Ada Moor", "Courtesy The Harbour Museum", "коллаж: Ада Моро"])
def test_a_caption_that_is_nothing_but_a_credit(words: str) -> None:
    assert said(f"<figure>{{}}<figcaption>{words}</figcaption></figure>") == (None, words)


def test_a_sentence_on_courtesy_is_a_caption() -> None:
    words = "Courtesy was a virtue on the island. So was patience."
    assert said(f"<figure>{{}}<figcaption>{words}</figcaption></figure>") == (words, None)


@pytest.mark.parametrize(
    ("caption", "parted"),
    [
        ("<cite>Ada Moor/MO</cite><div>The ferry</div>", ("The ferry", "Ada Moor/MO")),
        ("<div><span></span><cite>Tide</cite></div><div>The ferry</div>", ("The ferry", "Tide")),
        ("<p>The ferry</p><p><cite>Tide</cite></p>", ("The ferry", "Tide")),
        ("<cite>The Ferry</cite> on the stage", ("The Ferry on the stage", None)),
        ("<p>The ferry</p><p>in <cite>The Tide</cite></p>", ("The ferry in The Tide", None)),
    ],
)
def test_a_line_of_a_caption_that_is_a_cite_is_the_credit(caption: str, parted: tuple[str, str | None]) -> None:
    assert said(f"<figure>{{}}<figcaption>{caption}</figcaption></figure>") == parted


def test_a_maker_under_a_caption_in_the_picture_s_own_element() -> None:
    told = f"<div><p>{CAPTION}</p><p>afp.com/Ada Moor</p></div>"
    box = f'<div><picture><source srcset="/a.webp"><img src="/a.jpg" alt="{CAPTION}">{told}</picture></div>'
    image = article(f"{paragraph(1)}{paragraph(2)}{box}{paragraph(3)}{paragraph(4)}").images[0]
    assert (image.caption, image.credit) == (CAPTION, "afp.com/Ada Moor")


def test_an_agency_alone_in_a_box_with_a_picture_is_its_maker() -> None:
    assert lead("<div>{}<div><a href='https://pictures.example/'>Reuters</a></div></div>") == (None, "Reuters")


def test_a_heading_in_a_picture_s_box_that_is_all_credit_is_no_heading() -> None:
    box = "<div>{}<div><h4>Foto. Cortesía</h4></div></div>"
    assert lead(box) == (None, "Foto. Cortesía")
    assert lead(box.replace("Foto. Cortesía", "El ferry en Mora"))[1] is None
    assert lead(box.replace("Foto. Cortesía", "Video: El ferry en Mora"))[1] is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ('<p><em>Source: <a href="https://mora.example/tides">harbour-office.example</a></em></p>', True),
        ('<p><i>Source: </i><a href="https://mora.example/tides"><i>harbour-office.example</i></a></p>', True),
        ('<p class="wp-caption-text">Credit: <a href="https://mora.example/moor">AdaMoor</a></p>', True),
        ('<p><em>More: <a href="https://mora.example/tides">The tides of the harbour</a></em></p>', False),
        ('<p><em><a href="https://mora.example/tides">Source: harbour-office.example</a></em></p>', False),
    ],
    ids=["a source", "label and link apart", "named a caption", "another label", "all of it a link"],
)
def test_a_label_and_a_link_to_the_maker_behind_a_picture_are_its_credit(line: str, credit: bool) -> None:
    picture = '<p><img src="/chart-900x600.png" width="900" height="600" alt="A chart"></p>'
    told = article(f"{''.join(map(paragraph, range(3)))}{picture}{line}{paragraph(3)}")
    assert (told.images[0].credit == text_of(fragment(line))) is credit
    assert ("<figcaption>" in told.body) is credit


def test_the_source_in_the_last_paragraph_is_the_text_s() -> None:
    figure, text = '<figure><img src="/ferry-900x600.jpg"></figure>', "".join(map(paragraph, range(4)))
    source = "<p>Fuente: El Puerto</p>"
    assert "<p>Fuente: El Puerto</p>" in article(text + figure + source).body
    assert article(paragraph(5) + figure + source + text).images[0].credit == "Fuente: El Puerto"
    assert article(text + figure + source.replace("Fuente", "Foto")).images[0].credit == "Foto: El Puerto"


def test_an_agency_behind_a_picture_among_paragraphs_is_none() -> None:
    assert lead("{}<p>Reuters</p>") == (None, None)


@pytest.mark.parametrize("line", ["The ferry - Belga", "The ferry – AFP"])
def test_an_agency_behind_a_dash_is_the_credit(line: str) -> None:
    assert said(f"<figure>{{}}<figcaption>{line}</figcaption></figure>") == ("The ferry", line[-5:].strip(" –"))


@pytest.mark.parametrize("line", ["The ferry - Mora", "Mora - Ada Moor", "The half-belga"])
def test_other_words_behind_a_dash_are_of_the_caption(line: str) -> None:
    assert said(f"<figure>{{}}<figcaption>{line}</figcaption></figure>") == (line, None)


@pytest.mark.parametrize(
    ("between", "credit"),
    [
        (" / ", "Ada Moor / Harbour Press"),
        (" /", "Ada Moor /Harbour Press"),
        (" | ", "Ada Moor | Harbour Press"),
        (" ", "Ada Moor Harbour Press"),
        (" in Mora ", "Ada Moor Harbour Press"),
    ],
)
def test_the_stroke_between_two_parts_of_a_credit_stays(between: str, credit: str) -> None:
    parts = f'<span class="credit">Ada Moor</span>{between}<span class="credit">Harbour Press</span>'
    assert (
        said(f"<figure>{{}}<figcaption><span class=caption>{CAPTION}</span> {parts}</figcaption></figure>")[1] == credit
    )


@pytest.mark.parametrize(
    ("caption", "parted"),
    [
        ("<figcaption>A ferry in the ice <cite>Reuters</cite></figcaption>", ("A ferry in the ice", "Reuters")),
        (
            "<figcaption>A ferry in the ice <small>Ada Moor/dpa</small></figcaption>",
            ("A ferry in the ice", "Ada Moor/dpa"),
        ),
        (
            "<figcaption>A ferry in the ice</figcaption><figcaption>IMAGO/Ada Moor</figcaption>",
            ("A ferry in the ice", "IMAGO/Ada Moor"),
        ),
        (f"<figcaption>{CAPTION}<br>Ada Moor</figcaption>", (CAPTION, "Ada Moor")),
        (f"<p>{CAPTION}</p><p>Ada Moor</p>", (CAPTION, "Ada Moor")),
        (
            "<figcaption>A scene in the ice from <cite>Ada Moor</cite></figcaption>",
            ("A scene in the ice from Ada Moor", None),
        ),
        (
            "<figcaption>A ferry in the ice <small>in winter</small></figcaption>",
            ("A ferry in the ice in winter", None),
        ),
        ("<figcaption>The captain of the ferry<br>Ada Moor</figcaption>", ("The captain of the ferry Ada Moor", None)),
        (
            f"<figcaption>{CAPTION}</figcaption><figcaption>The harbour in spring</figcaption>",
            (f"{CAPTION} The harbour in spring", None),
        ),
    ],
)
def test_a_maker_without_a_label_has_its_own_element_or_line(caption: str, parted: tuple[str, str | None]) -> None:
    assert said(f"<figure>{{}}{caption}</figure>") == parted


BESIDE = f'<figure><img src="/ferry-900x600.jpg" width="900" height="600" alt=""><figcaption>{CAPTION}{{}}</figcaption></figure>'


@pytest.mark.parametrize("line", ["<p>Photo: Ada Moor</p>", '<div class="photo-credit">Foto: Ada Moor/dpa</div>'])
def test_a_credit_behind_a_figure_that_names_nobody_is_its_own(line: str) -> None:
    found = article("".join([paragraph(0), BESIDE.format(""), line, *map(paragraph, range(1, 4))]))
    credit = text_of(fragment(line))
    assert (found.images[0].caption, found.images[0].credit) == (CAPTION, credit)
    assert credit not in found.text.split("\n")


DEED = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


@pytest.mark.parametrize("license", ["CC BY 4.0", DEED])
def test_a_licensed_credit_behind_such_a_figure_is_its_own_too(license: str) -> None:
    line = f"<p>Photo: Ada Moor, {license}</p>"
    image = article("".join([paragraph(0), BESIDE.format(""), line, *map(paragraph, range(1, 4))])).images[0]
    assert (image.caption, (image.credit or "").startswith("Photo: Ada Moor")) == (CAPTION, True)
    assert image.license is not None


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Photo: Ada Moor, CC BY 4.0", BESIDE.replace("ferry-", "quay-").format("")),
        ("Text: Ada Moor, CC BY 4.0", ""),
        ("Photo: Ada Moor. Data: Ben Reed, CC BY 4.0", ""),
        ("Photo: Ada Moor, CC BY 4.0", None),
    ],
)
def test_a_licensed_credit_that_may_be_another_s_gives_nothing(line: str, behind: str | None) -> None:
    ends = [] if behind is None else [behind, *map(paragraph, range(4, 7))]
    body = "".join([*map(paragraph, range(4)), BESIDE.format(""), f"<p>{line}</p>", *ends])
    assert article(body).images[0].license is None


@pytest.mark.parametrize(
    ("said", "line"),
    [
        (" Photo: Ben Reed", "Photo: Ada Moor"),
        ("", "Source: Ada Moor"),
        ("", "Video: The day at the harbour"),
        ("", "The photo: Ada Moor kept it in her desk for thirty years, and then she gave it away."),
    ],
)
def test_another_line_behind_a_figure_stays_in_the_text(said: str, line: str) -> None:
    body = "".join([paragraph(0), BESIDE.format(said), f"<p>{line}</p>", *map(paragraph, range(1, 4))])
    assert f"<p>{line}</p>" in str(article(body).body)


def test_a_credit_that_ends_the_text_may_be_of_all_its_pictures() -> None:
    found = article("".join([*map(paragraph, range(4)), BESIDE.format(""), "<p>Photos: Ada Moor</p>"]))
    assert "<p>Photos: Ada Moor</p>" in str(found.body)


BETWEEN = [
    paragraph(0),
    '<p><img src="/ferry-900x600.jpg" width="900" height="600" alt=""></p>',
    "{}",
    *map(paragraph, range(1, 4)),
]


@pytest.mark.parametrize(
    ("line", "parted"),
    [
        (f"<p>{CAPTION} Ada Moor / Reuters</p>", (CAPTION, "Ada Moor / Reuters")),
        (f"<p>{CAPTION} Ada Moor/dpa</p>", (CAPTION, "Ada Moor/dpa")),
        (
            "<p>船が港に一週間とどまっている。（中村聡太郎撮影）</p>",
            ("船が港に一週間とどまっている。", "中村聡太郎撮影"),
        ),
        (f"<h6>{CAPTION} Photo: Ada Moor</h6>", (CAPTION, "Photo: Ada Moor")),
    ],
)
def test_a_line_behind_a_picture_that_names_maker_and_agency_is_its_caption(line: str, parted: tuple[str, str]) -> None:
    image = article("".join(BETWEEN).format(line)).images[0]
    assert (image.caption, image.credit) == parted


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{CAPTION} It was the winter of 1962/63.</p>",
        f"<p>{CAPTION} Ada Moor had told Reuters so.</p>",
        "<p>船が港に一週間とどまり、多くの人がそれを撮影した。</p>",
        "<h6>Photographs of the day at the harbour</h6>",
    ],
)
def test_a_paragraph_behind_a_picture_that_speaks_of_an_agency_is_text(line: str) -> None:
    found = article("".join(BETWEEN).format(line))
    assert found.images[0].caption is None
    assert text_of(fragment(line)) in found.text.split("\n")


@pytest.mark.parametrize("place", ["{1}{0}", "{0}{1}"])
def test_a_line_named_a_credit_in_the_box_of_a_figure_is_its_credit(place: str) -> None:
    box = f"<div>{place.format(BESIDE.format(''), '<div class=media-credit>Ada Moor / dpa</div>')}</div>"
    image = article("".join([paragraph(0), box, *map(paragraph, range(1, 4))])).images[0]
    assert (image.caption, image.credit) == (CAPTION, "Ada Moor / dpa")


PLEA = (
    "<div class=don><h4>Since you are here</h4><p>The harbour mail lives on what its readers give, and it has no other owner than those who "
    'write it. <a href="/give">Support the mail</a></p></div>'
)


@pytest.mark.parametrize(
    "credit",
    [
        "<p>Fotos: Ada Moor</p>",
        "<p><b>Photos:</b> © Ada Moor/Harbour Mail except:<br>. top: the wall. Wikipedia (Una Berg/CC BY-SA 3.0)</p>",
        "<p>Photos: Ada Moor</p>",
        "<p>Photos : Ada Moor sauf la première (Una Berg)</p>",
    ],
)
def test_whose_the_pictures_are_stays_in_a_box_before_a_plea(credit: str) -> None:
    below = f"<hr><div class=credits>{credit}</div>{PLEA}"
    found = extract(Page.from_html(page("".join(map(paragraph, range(5))), above=paragraph(7), below=below), URL))
    assert "Ada Moor" in found.text
    assert "what its readers give" not in found.text


def test_links_to_galleries_before_a_plea_say_nothing_of_the_pictures() -> None:
    below = f'<div><p><a href="/g">Photos: the wall at night</a></p></div>{PLEA}'
    found = extract(Page.from_html(page("".join(map(paragraph, range(5))), above=paragraph(7), below=below), URL))
    assert "at night" not in found.text
