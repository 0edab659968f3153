"""A credit labelled as the picture's at the head of the article is no other picture's."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page, _html
from republish.extraction.pictures.reading import read_image
from republish.fidelity import verify
from republish.model import Article, Image

LINK = '<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>'
PICTURE = '<img src="/img/reef.jpg" alt="A reef" width="800" height="500">'


def figure(caption: str) -> Image:
    """The picture of a figure with such a caption."""
    html = f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"
    found = read_image(next(_html.fragment(html).iter("img")), harbour.URL)
    assert found is not None
    return found


@pytest.mark.parametrize(
    "second",
    [
        "Cover photo: Flickr, {0}",
        "Titelbild: Flickr, {0}",
        "Header image by Una Berg, {0}",
        "Opening image credit: Una Berg, {0}",
        "Photo de une : Una Berg, {0}",
        "Foto de portada: Una Berg, {0}",
        "Zdjęcie główne: Una Berg, {0}",
        "Kansikuva: Una Berg, {0}",
        "题图：Una Berg, {0}",
    ],
)
@pytest.mark.parametrize("license_said", [LINK, "CC BY 2.0"])
@pytest.mark.parametrize("first", ["(Photo: Ada Marlow, Agency)", '<span class="credit">Ada Marlow</span>'])
def test_the_second_credit_is_the_leads(first: str, second: str, license_said: str) -> None:
    image = figure(f"A reef. {first} {second.format(license_said)}")
    assert (image.caption, (image.credit or "").removeprefix("Photo: ")[:10]) == ("A reef.", "Ada Marlow")
    assert "Flickr" not in (image.credit or "")
    assert (image.license, image.license_text, image.license_url) == (None, None, None)


@pytest.mark.parametrize("label", ["Cover photo: ", "Titelbild: ", "Header image by "])
def test_the_only_credit_of_a_figure_is_its_own(label: str) -> None:
    image = figure(f"{label}Una Berg, {LINK}")
    assert (image.caption, image.credit) == (None, f"{label}Una Berg")
    assert image.license is not None
    assert image.license.id == "CC-BY-2.0"


@pytest.mark.parametrize("words", ["The cover photo shows a reef.", "Photo: Una Berg, CC BY 2.0"])
def test_other_words_behind_a_credit_take_nothing_away(words: str) -> None:
    assert (
        words.removeprefix("Photo: ") in f"{(image := figure(f'A reef. (Photo: Ada) {words}')).caption} {image.credit}"
    )


@pytest.mark.parametrize("above", ["A reef off the pier. (Foto: Ada Marlow, Agency)", ""])
def test_a_line_behind_a_picture_in_the_text_is_not_its_caption(above: str) -> None:
    caption = f'<h5 class="bildunterschrift">{above}</h5>' if above else ""
    text = [*map(harbour.paragraph, range(6))]
    inner = "".join([*text, f"<div>{PICTURE}</div>", caption, "<p>Titelbild: Flickr, CC BY 2.0</p>"])
    article = harbour.article(inner)
    (image,) = article.images
    assert (image.caption or "", image.license) == (above.partition(" (")[0], None)
    assert "Flickr" not in (image.credit or "")
    assert "<p>Titelbild: Flickr, CC BY 2.0</p>" in article.body


def ending(line: str) -> Article:
    """An article with a lead picture that ends with such a line."""
    head = '<meta property="og:image" content="https://site.example/img/wall.jpg">'
    html = harbour.page("".join(map(harbour.paragraph, range(6))) + line, head=head)
    article = republish.extract(Page.from_html(html, harbour.URL))
    assert verify(article.original_text, article.text, article.changes) == ()
    return article


def lead(line: str) -> Image:
    """The lead picture of that article."""
    image = ending(line).lead_image
    assert image is not None
    return image


def test_the_line_stays_in_the_text() -> None:
    assert ending("<p>Featured image: Ada Marlow/AFP</p>").text.endswith("\nFeatured image: Ada Marlow/AFP")


@pytest.mark.parametrize(
    ("line", "caption", "credit", "license_id"),
    [
        ("<p><em>Titelbild: Ada Marlow/ABACA/picture-alliance</em></p>", None, "Ada Marlow/ABACA/picture-alliance", None),
        ("<p>Featured image: Ada Marlow/AFP</p>", None, "Ada Marlow/AFP", None),
        ("<p>Titelbild: Ada Marlow on Unsplash</p>", None, "Ada Marlow on Unsplash", None),
        (f"<p>Titelbild: Flickr, {LINK}</p>", None, "Flickr", "CC-BY-2.0"),
        (f"<p>Foto de portada: <a href=/ada>Ada Marlow</a>, {LINK}</p>", None, "Ada Marlow", "CC-BY-2.0"),
        (
            f"<p><em>Header Image: </em>A wall as old as the harbour, in Harsk. <em>Credit: A. Marlow/HARSK ({LINK})</em></p>",
            "A wall as old as the harbour, in Harsk.",
            "Credit: A. Marlow/HARSK",
            "CC-BY-2.0",
        ),
        (
            f"<p>Bildnachweis:<br>Beitragsbild: Ada Marlow [{LINK}], via Wikimedia Commons<br>Buch: Verlag Berg</p>",
            None,
            "Ada Marlow, via Wikimedia Commons",
            "CC-BY-2.0",
        ),
        ("<p>Bildnachweis: Beitragsbild: Ada Marlow</p>", None, "Ada Marlow", None),
        ("<p>Cover photo by Una, all others by Ada Marlow. The harbour is open.</p>", None, "Una, all others by Ada Marlow", None),
        (f"<p>Cover photo: Una Berg. Photos: Ada Marlow, {LINK}</p>", None, "Una Berg. Photos: Ada Marlow", None),
    ],
)  # fmt: skip
def test_a_line_of_the_article_names_the_leads_maker(
    line: str, caption: str | None, credit: str, license_id: str | None
) -> None:
    image = lead(line)
    assert (image.caption, image.credit) == (caption, credit)
    assert (image.license.id if image.license else None) == license_id


@pytest.mark.parametrize(
    "line",
    [
        "<p>Cover image: an artist’s view of the new wall in the harbour of Harsk</p>",
        f"<p>Cover photo: Una Berg, {LINK}, and Ada Marlow, CC BY-SA 3.0</p>",
        f"<p>Foto: Una Berg, {LINK}</p>",
        "<p>The cover photo: it was made by Una Berg</p>",
    ],
)
def test_a_line_that_is_no_credit_of_the_leads_says_nothing(line: str) -> None:
    assert (lead(line).credit, lead(line).license) == (None, None)


def test_what_is_known_of_the_lead_stays() -> None:
    figure = '<figure><img src="/img/wall.jpg"><figcaption>The wall. Photo: Ben Noor</figcaption></figure>'
    image = lead(f"{figure}<p>Cover photo: Una Berg, {LINK}</p>")
    assert (image.credit, image.license) == ("Photo: Ben Noor", None)


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("<p>Titelbild: Ada Marlow on Unsplash</p>", "Titelbild: Ada Marlow on Unsplash"),
        (f"<p>Titelbild: Flickr, {LINK}</p>", "Titelbild: Flickr, CC BY 2.0"),
        ("<p>Cover photo by Una Berg. The harbour is open on all days of the week.</p>", None),
        (f"<p>Cover photo: Una Berg. Photos: Ada Marlow, {LINK}</p>", None),
    ],
)
def test_a_line_that_says_nothing_else_is_the_pictures_credit_line(line: str, whole: str | None) -> None:
    assert lead(line).credit_line == whole


def test_a_line_that_repeats_the_credit_of_the_caption_is_its_credit_line() -> None:
    figure = '<figure><img src="/img/wall.jpg"><figcaption>The wall. Photo: Ben Noor</figcaption></figure>'
    image = lead(f"{figure}<p>Cover photo: Ben Noor</p>")
    assert (image.credit, image.credit_line) == ("Photo: Ben Noor", "Cover photo: Ben Noor")


@pytest.mark.parametrize(
    ("line", "whole"),
    [
        ("(Immagine in anteprima: Comune di Orsa via Flickr)", "(Immagine in anteprima: Comune di Orsa via Flickr)"),
        ("Cover photo: Comune di Orsa via Flickr.", "Cover photo: Comune di Orsa via Flickr."),
        ("Cover photo: Comune di Orsa", None),
        ("Cover photo: Comune di Orsa via Flickr, who also lent the boat", None),
        ("Photo: Comune di Orsa via Flickr", None),
    ],
    ids=["in brackets", "with a full stop", "less", "more", "another label"],
)
def test_it_does_so_in_brackets_and_where_the_maker_is_no_person(line: str, whole: str | None) -> None:
    figure = '<figure><img src="/img/wall.jpg"><figcaption>Foto: Comune di Orsa via Flickr</figcaption></figure>'
    assert lead(f"{figure}<p>{line}</p>").credit_line == whole


def with_last_line(line: str, more: str = "") -> Article:
    """An article with a lead picture and such a line at its end."""
    head = '<meta property="og:image" content="https://site.example/img/reef.jpg">'
    html = harbour.page("".join(map(harbour.paragraph, range(5))) + more + f"<p>{line}</p>", head=head)
    found = republish.extract(Page.from_html(html, harbour.URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


@pytest.mark.parametrize(
    "line",
    [
        "Photo: Una Berg",
        "Foto: ABC/Una Berg",
        "Photo (cc) : unaberg",
        "Photo by UNA BERG-MARLOW/HARBOUR PRESS/AFP via Getty Images",
    ],
)
def test_a_credit_that_ends_the_text_is_the_only_pictures(line: str) -> None:
    lead = with_last_line(line).lead_image
    assert lead is not None
    assert (lead.credit, lead.credit_line) == (line, line)


@pytest.mark.parametrize(
    "line",
    [
        "Source: AFP",
        "Quelle: dpa",
        "Photo: a reef in the sun, seen by two pilots of the harbour.",
        "Video: The Day at the Reef",
        'Video: <a href="https://films.example/watch?v=1">The Day at the Reef</a>',
    ],
)
def test_a_source_that_ends_the_text_is_no_pictures(line: str) -> None:
    lead = with_last_line(line).lead_image
    assert lead is not None
    assert lead.credit is None


def test_a_credit_that_ends_a_text_with_pictures_may_be_any_of_theirs() -> None:
    quay = f"{PICTURE.replace('reef', 'quay')}{harbour.paragraph(8)}{PICTURE.replace('reef', 'ferry')}{harbour.paragraph(9)}"
    found = with_last_line("Photo: Una Berg", quay)
    assert {image.credit for image in (found.lead_image, *found.images) if image} == {None}


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("<h6><em>Photo: <a href='https://net.example/moor'>Ada Moor</a></em></h6>", "Photo: Ada Moor"),
        ("<h6>Foto: Ada Moor</h6>", "Foto: Ada Moor"),
        ("<p>Foto: Ada Moor</p>", "Foto: Ada Moor"),
        ("<p>Source: Port of Mora</p>", None),
        ("<p>Photo: the ferry lay in the ice for a week, and nobody came.</p>", None),
    ],
)
def test_a_credit_that_begins_the_text_is_of_the_picture_at_the_head(line: str, credit: str | None) -> None:
    head = '<meta property="og:image" content="/img/reef.jpg">'
    inner = f"{line}{''.join(map(harbour.paragraph, range(6)))}"
    made = republish.extract(Page.from_html(harbour.page(inner, head=head), harbour.URL))
    assert made.lead_image is not None
    assert made.lead_image.credit == credit


BEHIND = '<div class="foot"><p class="image-source">{0}</p></div>'


@pytest.mark.parametrize(
    ("below", "credit"),
    [
        (BEHIND.format("Foto: Ada Moor/Agency"), "Foto: Ada Moor/Agency"),
        (BEHIND.format("Beeld: Ada Moor"), "Beeld: Ada Moor"),
        (BEHIND.format("Source: Ada Moor"), None),
        (f"<aside><h3>The old ferry</h3>{BEHIND.format('Foto: Ada Moor')}</aside>", None),
        (f"<aside><a href=/ferry>The old ferry of the town sails</a>{BEHIND.format('Foto: Ada Moor')}</aside>", None),
    ],
)
@pytest.mark.parametrize("pictures", [1, 2])
def test_a_credit_in_the_foot_of_an_article_is_of_its_only_picture(
    below: str, credit: str | None, pictures: int
) -> None:
    figures = "".join(f'<figure><img src="/img/reef{number}.jpg" width="800"></figure>' for number in range(pictures))
    inner = f"{harbour.paragraph(1)}{figures}{''.join(map(harbour.paragraph, range(2, 6)))}"
    made = republish.extract(Page.from_html(harbour.page(inner, below=below), harbour.URL))
    assert [image.credit for image in made.images] == ([credit] if pictures == 1 else [None, None])
    assert "Ada Moor" not in made.text


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<i>Opening Image Credits: Walls by <a href='https://w.example/'>Noor and Daughters</a> of the Old Pier | Photo by <a href='https://p.example/'>Una Berg</a> | From: <a href='/reef'>The Reef That Everybody Had Waited For</a></i>", True),
        ("<i>Opening hours: the wall is open to all on every day of the week | Boat by <a href='https://p.example/'>Una Berg</a> | From: <a href='/reef'>The Reef That Everybody Had Waited For</a></i>", False),
    ],
)  # fmt: skip
def test_a_long_line_of_credits_behind_the_text_stays(line: str, stays: bool) -> None:
    text = "".join(map(harbour.paragraph, range(8)))
    made = harbour.article(f"<figure>{PICTURE}</figure>{text}<div style='height:90px'></div><p>{line}</p><p></p>")
    assert ("Una Berg" in made.text) is stays
    assert ("Una Berg" in ((made.lead_image and made.lead_image.credit) or "")) is stays


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("Featured Image Credit: Government of Mora", "Government of Mora"),
        ("Featured image credit: ADA MOOR / Reef", "ADA MOOR / Reef"),
        ("Main image: Ada Moor", "Ada Moor"),
        ("Titelbild: Ada Moor", "Ada Moor"),
        ("Grafika tytułowa: Ada Moor", "Ada Moor"),
        ("Головне фото: Ada Moor", "Ada Moor"),
        ("Κεντρική φωτογραφία: Ada Moor", "Ada Moor"),
        ("Imagine de copertă: Ada Moor", "Ada Moor"),
        ("Cover image: the old reef at noon", None),
        ("Featured image credit: Ada Moor, CC BY 4.0", None),
        ("Image credit: Government of Mora", None),
    ],
)
def test_a_line_in_the_foot_that_names_the_picture_at_the_head_tells_its_maker(line: str, credit: str | None) -> None:
    figures = "".join(f'<figure><img src="/img/reef{number}.jpg" width="800"></figure>' for number in (1, 2))
    inner = f"{figures}{''.join(map(harbour.paragraph, range(6)))}"
    html = harbour.page(inner, below=f'<div class="foot"><p class="x">{line}</p></div>')
    made = republish.extract(Page.from_html(html, harbour.URL))
    assert made.lead_image is not None
    assert (made.lead_image.url[-9:], made.lead_image.credit) == ("reef1.jpg", credit)
    assert made.images[-1].credit is None
