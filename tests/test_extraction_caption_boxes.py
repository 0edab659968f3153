"""Boxes of a picture and what is said of it, whatever they call the words: as WordPress, Drupal and others set them."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

SAID = "The pilots (left) row the smith of the upper town to the ferry during the storm. Ice held it there for a week."
MAKER = "(File 2013/The Associated Press)"
LONG = f"{SAID} {SAID.replace('smith', 'master')} {SAID.replace('pilots', 'masons')} (AP Photo/Ada Moor)"
PICTURE = '<img src="/boat.jpg" alt="" width="770" height="478">'
LINKED = f'<a href="/boat.jpg">{PICTURE}</a>'
DRUPAL = (
    '<div class="content"><img src="/boat.jpg"><div class="field"><h3 class="label">Photo by:&nbsp;</h3><div class="items">'
    '<div class="item">{}</div></div></div><div class="field"><div class="items"><div class="item">{}</div></div></div></div>'
)


def shown(box: str) -> tuple[str | None, str | None, list[str]]:
    """Caption and credit of the picture in a box between the paragraphs, and what else stands there."""
    text = list(map(paragraph, range(6)))
    made = article("".join([*text[:3], box, *text[3:]]))
    blocks = made.body.split("\n")
    return (
        made.images[0].caption,
        made.images[0].credit,
        [block for block in blocks if block not in text and not block.startswith("<figure>")],
    )


@pytest.mark.parametrize(
    ("box", "caption", "credit"),
    [
        (
            f'<div id="attachment_12" style="width: 770px">{LINKED}<div class="meta"><div>{MAKER}</div>{SAID}</div></div>',
            SAID,
            "File 2013/The Associated Press",
        ),
        (f'<div id="attachment_12">{LINKED}<div class="m">{SAID}</div></div>', SAID, None),
        (f'<div style="width: 780px">{PICTURE}<p>{SAID}</p></div>', SAID, None),
        (f'<div class="x">{LINKED}<div class="y"><div>{MAKER}</div>{SAID}</div></div>', SAID, "File 2013/The Associated Press"),
        (f'<div class="x"><div>{PICTURE}</div><div><div><p>{LONG}</p></div></div></div>', LONG.partition(" (AP")[0], "AP Photo/Ada Moor"),
        (DRUPAL.format("The Associated Press", f"{SAID} (AP Photo/Ada Moor)"), SAID, "AP Photo/Ada Moor"),
        (DRUPAL.format("Ada Moor", SAID), SAID, "Photo by: Ada Moor"),
        (f"<div>{PICTURE}<p>渡輪停在港口，等待冰雪融化。（取自王小明臉書）</p></div>", "渡輪停在港口，等待冰雪融化。", "取自王小明臉書"),
    ],
    ids=["attachment", "attachment alone", "as wide as its picture", "maker first", "long", "agency twice", "labelled", "taken from"],
)  # fmt: skip
def test_what_stands_in_the_picture_s_box_is_its_caption(box: str, caption: str, credit: str | None) -> None:
    assert shown(box) == (caption, credit, [])


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{PICTURE}<p>{SAID}</p></div>",  # A row of a page builder: nothing says that it speaks of the picture.
        f'<div style="width: 1200px">{PICTURE}<p>{SAID}</p></div>',
        f'<div style="width: 780px">{PICTURE}<p>{sentence(8)}</p><p>{sentence(9)}</p><p>{LONG}</p></div>',
        f'<div id="attachment_12">{PICTURE}<h3>The ferry</h3><p>{sentence(8)}</p></div>',
    ],
    ids=["nothing says so", "a column", "too much", "a heading"],
)
def test_paragraphs_beside_a_picture_stay(box: str) -> None:
    assert shown(box)[2]


@pytest.mark.parametrize(
    ("label", "behind", "stays"),
    [
        ("1 Winter at sea", "The ferry lay in the ice for a week. © Ada Moor", False),
        ("Ada Moor / AFP", "The ferry lay in the ice for a week. © Ada Moor", True),
        ("The quay of Mora", "© Ada Moor", True),
    ],
)
def test_the_section_laid_over_a_picture_is_no_caption(label: str, behind: str, stays: bool) -> None:
    over = f'<div class="s">{PICTURE}<div class="over"><p>{label}</p></div></div>'
    under = f'<div class="w"><p class="imagedescription">{behind}</p></div>'
    made = article(f'<div class="uk">{over}{under}</div>{"".join(map(paragraph, range(6)))}')
    assert (label in made.body, behind in made.body) == (stays, True)


BUTTONED = '<div><a href="/large.jpg" title="{2}"><div><img src="/ferry.jpg" width="700" alt="{3}"></div><div>{0}</div></a>{1}</div>'


@pytest.mark.parametrize("button", ["Bild vergrößern", "Enlarge image", "Agrandir l’image", "1/2"])
@pytest.mark.parametrize(
    ("line", "title", "alt"),
    [
        ('<span class="caption">The ferry lay in the ice for a week.</span>', "", ""),
        ("<span>The ferry lay in the ice for a week.</span>", "The ferry lay in the ice for a week. © Ada Moor", ""),
        ("<p>The ferry lay in the ice for a week.</p>", "", "The ferry lay in the ice for a week."),
    ],
    ids=["named", "title of the link", "alternative"],
)
def test_a_caption_stands_behind_what_enlarges_its_picture(button: str, line: str, title: str, alt: str) -> None:
    made = article(f"{BUTTONED.format(button, line, title, alt)}{''.join(map(paragraph, range(5)))}")
    assert [image.caption for image in made.images] == ["The ferry lay in the ice for a week."]
    assert "<figcaption>The ferry lay in the ice for a week.</figcaption>" in made.body
    assert button not in made.body


IMAGE_TEXT = '<div class="{0}">{1}{2}</div>'


@pytest.mark.parametrize(
    "name", ["content-imagetext clearfix", "image-text", "paragraph--type--image-text", "bildtext"]
)
@pytest.mark.parametrize("count", [2, 3])
def test_paragraphs_in_a_box_of_picture_and_text_are_no_caption(name: str, count: int) -> None:
    figure = '<figure><img src="/ferry.jpg"><figcaption>The ferry in the ice.</figcaption></figure>'
    text = "".join(map(paragraph, range(4, 4 + count)))
    made = article("".join(map(paragraph, range(3))) + IMAGE_TEXT.format(name, figure, text)).body
    assert "<figcaption>The ferry in the ice.</figcaption></figure>" in made
    assert all(paragraph(number) in made for number in range(4, 4 + count))


def test_a_lone_line_in_a_box_named_for_a_picture_s_text_is_its_caption() -> None:
    box = IMAGE_TEXT.format("image-text", '<img src="/ferry.jpg">', "<p>The ferry lay in the ice for a week.</p>")
    made = article("".join(map(paragraph, range(3))) + box + paragraph(5)).body
    assert "<figcaption>The ferry lay in the ice for a week.</figcaption>" in made


SEEN = "MORA, May 28: Pilots row the smith of the upper town to the ferry while the ice holds it at the pier, as they did a year ago. "


@pytest.mark.parametrize("count", [1, 3])
def test_a_long_line_beside_a_picture_is_its_caption_where_the_picture_says_the_same(count: int) -> None:
    told = f"{SEEN * count}(Photo by Ada Moor/Getty Images)"
    spans = f'<span><span data-caption="x"><img src="/f.jpg" alt="{told}"></span><span>{told}</span></span>'
    made = article(f"{paragraph(1)}{paragraph(2)}{spans}{paragraph(3)}{paragraph(4)}")
    assert f"<figcaption>{told}</figcaption>" in made.body
    assert [image.caption for image in made.images] == [(SEEN * count).strip()]


def test_a_long_line_beside_a_picture_that_says_something_else_is_text() -> None:
    spans = f'<span><span><img src="/f.jpg" alt="Ferry"></span><span>{sentence(7)} {sentence(8)} {sentence(9)}</span></span>'
    made = article(f"{paragraph(1)}{paragraph(2)}{spans}{paragraph(3)}{paragraph(4)}")
    assert "<figcaption>" not in made.body
    assert sentence(9) in made.body


@pytest.mark.parametrize("line", ["p", "div", "h6"])
@pytest.mark.parametrize("name", ["bildunterschrift", "x"])
def test_a_caption_that_names_the_maker_in_brackets_stands_in_columns_of_its_own(line: str, name: str) -> None:
    words = f'<div class="column {name}"><div class="wrapper"><{line}>The ferry in the ice. (Photo: Ada M./Agency)</{line}></div></div>'
    figure = '<div class="column"><div class="wrapper"><figure><img src="/f.jpg"></figure></div></div>'
    made = article(f"{figure}{words}{''.join(map(paragraph, range(5)))}")
    assert "<figcaption>The ferry in the ice. (Photo: Ada M./Agency)</figcaption>" in made.body


@pytest.mark.parametrize(
    ("maker", "moved"), [("dpa/Ada Moor", True), ("Photo: Ada Moor", False), ("The old ferry", False)]
)
def test_an_agency_before_a_sentence_stands_behind_it(maker: str, moved: bool) -> None:
    caption = f'<div class="caption"><span>{maker}</span> <span>The ferry lay in the ice for a week.</span></div>'
    made = article(f'<div><img src="/f.jpg">{caption}</div>{"".join(map(paragraph, range(5)))}')
    assert (f"The ferry lay in the ice for a week. {maker}" in made.body) is moved


@pytest.mark.parametrize("name", ["data-credit", "data-copyright"])
def test_the_link_that_opens_a_picture_says_who_made_it(name: str) -> None:
    link = f'<a href="/large.jpg" data-caption="<p>The ferry.</p>" {name}="© Port of Mora"><img src="/small.jpg" alt=""></a>'
    made = article(f"{paragraph(1)}{paragraph(2)}<div>{link}</div>{paragraph(3)}{paragraph(4)}")
    assert [(image.caption, image.credit) for image in made.images] == [("The ferry.", "© Port of Mora")]


def test_a_labelled_credit_beside_whose_page_it_was_is_no_caption() -> None:
    told = '<figcaption><span class="attribution">© Provided by The Mora Mail</span> Photograph: Ada Moor/Agency</figcaption>'
    made = article(f"{paragraph(1)}{paragraph(2)}<figure><img src=/f.jpg>{told}</figure>{paragraph(3)}{paragraph(4)}")
    assert [(image.caption, image.credit) for image in made.images] == [
        (None, "Photograph: Ada Moor/Agency | © Provided by The Mora Mail")
    ]


WAITS = '<div><img alt="" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E"{0}></div>'


@pytest.mark.parametrize(("later", "told"), [("", True), (' data-src="/other.jpg"', False)])
def test_a_caption_stands_behind_what_takes_a_picture_s_place(later: str, told: bool) -> None:
    shown = '<div><noscript><img src="/ferry.jpg" alt=""></noscript></div>'
    box = f'<div class="x">{shown}{WAITS.format(later)}<div class="y"><div>Credit: Courtesy</div></div></div>'
    made = article(f"{box}{''.join(map(paragraph, range(6)))}")
    credited = [image.url.rpartition("/")[2] for image in made.images if image.credit]
    assert credited == ["ferry.jpg" if told else "other.jpg"]
