"""Captions and makers that attributes of a picture or its link tell, or a credit holds; what the page shows goes first."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish._html import fragment
from republish.extraction.pictures.reading import read_image
from republish.model import Image

PICTURE = '<img src="/img/light.jpg" alt="The light" width="800" height="500">'
META = "{&quot;aperture&quot;:&quot;0&quot;,&quot;credit&quot;:&quot;Una Berg&quot;}"


def stating(name: str, value: str) -> str:
    """The picture with this attribute."""
    return PICTURE.replace(">", f' {name}="{value}">')


def picture(markup: str) -> Image:
    text = list(map(paragraph, range(6)))
    return next(iter(article("".join([*text[:3], markup, *text[3:]])).images))


@pytest.mark.parametrize(
    "markup",
    [
        f'<a class="lightbox" href="/img/full.jpg" data-caption="The light was lit in May.">{PICTURE}</a>',
        f'<a href="/img/full.jpg" data-lightbox="a" data-title="The light was lit in May.">{PICTURE}</a>',
        f"<figure>{stating('data-image-caption', '&lt;p&gt;The light was lit in May.&lt;/p&gt;')}</figure>",
        f'<div class="slide" data-sub-html="&lt;h4&gt;The light was lit in May.&lt;/h4&gt;">{PICTURE}</div>',
    ],
)
def test_an_attribute_tells_the_caption(markup: str) -> None:
    assert (picture(markup).caption, picture(markup).credit) == ("The light was lit in May.", None)


def test_the_attribute_is_parted_into_caption_and_maker() -> None:
    found = picture(f'<a href="/img/full.jpg" data-caption="The light was lit in May. Photo: Una Berg">{PICTURE}</a>')
    assert (found.caption, found.credit) == ("The light was lit in May.", "Photo: Una Berg")


def test_what_wordpress_knows_of_the_file_tells_its_maker() -> None:
    assert picture(f"<figure>{stating('data-image-meta', META)}</figure>").credit == "Una Berg"


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ('<div data-text="&lt;p&gt;The light was lit in May.&lt;/p&gt;"></div>', "The light was lit in May."),
        ('<div data-text="Read more"></div>', None),
        ('The light.<i data-text="Show all of this caption"></i>', "The light."),
    ],
)
def test_an_empty_caption_says_what_a_script_will_write_there(inside: str, caption: str | None) -> None:
    assert picture(f"<figure>{PICTURE}<figcaption>{inside}</figcaption></figure>").caption == caption


@pytest.mark.parametrize("stated", ["#caption-1", ".caption"])
def test_the_place_of_the_words_is_no_caption(stated: str) -> None:
    assert picture(f'<a href="/img/full.jpg" data-sub-html="{stated}">{PICTURE}</a>').caption is None


def test_what_is_shown_goes_before_it() -> None:
    shown = "<figcaption>The light at night.</figcaption>"
    found = picture(f"<figure>{stating('data-image-caption', 'Another')}{shown}</figure>")
    assert found.caption == "The light at night."


def test_a_caption_behind_a_figure_of_nothing_but_the_maker() -> None:
    maker = f'<figure>{PICTURE}<div class="photo-credit">PHOTO • Una Berg</div></figure>'
    found = picture(f'<div class="pair">{maker}<p class="caption"><em>Left: The light at night</em></p></div>')
    assert (found.caption, found.credit) == ("Left: The light at night", "PHOTO • Una Berg")


@pytest.mark.parametrize(
    ("credit", "parted"),
    [
        ("The light at night. (Image: Una Berg)", ("The light at night.", "Image: Una Berg")),
        ("Una Berg (CC BY 2.0)", (None, "Una Berg (CC BY 2.0)")),
        ("<em>(Foto: Una Berg/Agência/2026)</em>.", (None, "Foto: Una Berg/Agência/2026")),
    ],
)
def test_a_caption_in_what_is_named_a_credit(credit: str, parted: tuple[str | None, str | None]) -> None:
    found = picture(f'<div class="hero">{PICTURE}<p class="hero-credit">{credit}</p></div>')
    assert (found.caption, found.credit) == parted


def test_small_print_beside_a_picture_names_its_maker() -> None:
    found = picture(f'<div class="article-hero">{PICTURE}<small>Ilustración: Una Berg</small></div>')
    assert (found.caption, found.credit) == (None, "Ilustración: Una Berg")


def test_an_attribute_with_the_maker_that_stands_under_the_picture_is_no_caption() -> None:
    shown = "<p class='image-caption'>The light at night</p><p>Foto: Agencije</p>"
    found = picture(f"<div><figure>{stating('data-caption', 'Agencije')}</figure>{shown}</div>")
    assert (found.caption, found.credit) == ("The light at night", "Foto: Agencije")


def test_plain_attributes_of_a_picture_are_read() -> None:
    told = PICTURE.replace("<img ", '<img caption="The light at night" credit="Una Berg/Agency" ')
    found = picture(f"<figure>{told}</figure>")
    assert (found.caption, found.credit) == ("The light at night", "Una Berg/Agency")
    assert picture(f'<div caption="39"><figure>{PICTURE}</figure></div>').caption is None


@pytest.mark.parametrize(
    ("title", "credit"),
    [
        ("Foto: © unaberg/stock.adobe.com", "Foto: © unaberg/stock.adobe.com"),
        ("Photo: Una Berg", "Photo: Una Berg"),
        ("(c) Harbour Press", "(c) Harbour Press"),
        ("Image: a ferry in the ice", None),
        ("Photo: ferry_01.jpg", None),
        ("Una Berg", None),
        ("Associated Press", None),
        ("Photo: Associated Press", "Photo: Associated Press"),
        ("Bild: Der Hafen", None),
    ],
)
def test_a_title_that_is_nothing_but_a_credit_is_it(title: str, credit: str | None) -> None:
    assert picture(stating("title", title)).credit == credit


def test_a_maker_behind_a_dash_that_an_attribute_names_is_no_part_of_the_caption() -> None:
    shown = "<div class='img-caption'>The light at night - Una</div>"
    found = picture(f"<div>{stating('data-copyright', 'Una')}{shown}</div>")
    assert (found.caption, found.credit) == ("The light at night", "Una")


@pytest.mark.parametrize("name", ["ferry-in-the-winter-ice", "IMG_2034", "Ferry-Ice_001-scaled", "2026/05/ferry.jpeg"])
def test_the_name_of_a_file_is_no_caption(name: str) -> None:
    shown = picture(f"<figure>{PICTURE}<figcaption>{name}</figcaption></figure>")
    assert shown.caption is None


@pytest.mark.parametrize("name", ["Saint-Jean-de-Luz", "Boeing-737", "ada_moor", "Rendez-vous"])
def test_a_word_with_a_hyphen_is_one(name: str) -> None:
    assert picture(f"<figure>{PICTURE}<figcaption>{name}</figcaption></figure>").caption == name


def test_the_name_of_the_file_behind_a_caption_goes() -> None:
    caption = '<span>The light at night</span> | <span class="credit">Photo: Una Berg/stock.example</span>'
    file = "<span>2026/05/light_at-night.jpeg</span>"
    made = article(
        f"<figure>{PICTURE}<figcaption>{caption}{file}</figcaption></figure>{''.join(map(paragraph, range(5)))}"
    )
    assert (made.images[0].caption, made.images[0].credit) == ("The light at night", "Photo: Una Berg/stock.example")
    assert ".jpeg" not in made.text


@pytest.mark.parametrize(
    ("title", "caption"),
    [("The keeper Una Berg (c) Harbour Press", "The keeper Una Berg"), ("Harbour_light_12", None)],
)
def test_a_line_behind_a_picture_that_begins_its_title_is_the_caption(title: str, caption: str | None) -> None:
    shown = f"<div>{stating('title', title)}</div><div><div>&copy; Harbour Press</div></div>"
    link = f'<a href="/img/light.jpg" class="zoom"><span>{shown}</span></a>'
    assert picture(f'<div>{link}<div class="subtitle">The keeper Una Berg</div></div>').caption == caption


@pytest.mark.parametrize(
    ("line", "credit"),
    [
        ("© MHB", "© MHB"),
        ("© 2026 MHB", None),
    ],
)
def test_a_sign_and_the_letters_of_a_name_behind_a_picture_are_its_credit(line: str, credit: str | None) -> None:
    assert picture(f"<div><div>{PICTURE}<div><div><div><p>{line}</p></div></div></div></div></div>").credit == credit


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ('<a href="#card"><span>Print</span></a>', None),
        ('<a href="https://www.pinterest.com/pin/create/button/?url=x">Pin</a> <a href="#card">Print</a>', None),
        ("Print", None),
        ("Print shop at the pier", "Print shop at the pier"),
        ('<a href="/prints">The print of the light</a>', "The print of the light"),
    ],
)
def test_a_button_is_no_caption(inside: str, caption: str | None) -> None:
    html = f"<figure>{PICTURE}<figcaption><div>{inside}</div></figcaption></figure>"
    image = read_image(next(fragment(html).iter("img")), "https://site.example/")
    assert image is not None
    assert image.caption == caption


@pytest.mark.parametrize("caption", ["", "<figcaption>The light.</figcaption>"])
def test_an_attribute_of_the_figure_tells_the_maker(caption: str) -> None:
    assert picture(f'<figure data-credit="Una Berg / Agency">{PICTURE}{caption}</figure>').credit == "Una Berg / Agency"


def test_the_maker_that_the_page_shows_goes_before_the_figures_attribute() -> None:
    shown = f'<figure data-credit="1">{PICTURE}<figcaption>The light. Photo: Una Berg</figcaption></figure>'
    assert picture(shown).credit == "Photo: Una Berg"


def test_a_licence_beside_an_agency_in_the_figures_attribute_is_none() -> None:
    line = "The light. Photo: Una Berg, CC BY 4.0"
    credit = picture(f'<figure data-credit="Getty Images">{PICTURE}<figcaption>{line}</figcaption></figure>').credit
    assert credit == "Photo: Una Berg, CC BY 4.0 | Getty Images"


def test_the_box_of_the_media_license_plugin_is_the_credit() -> None:
    deed = '<a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>'
    box = (
        f'<span class="media-license-caption"><a href="https://example.org/light">Light</a> by Una Berg. {deed}</span>'
    )
    found = picture(f'<figure class="wp-caption">{PICTURE}<figcaption>The light. {box}</figcaption></figure>')
    assert found.caption == "The light."
    assert (found.credit or "").startswith("Light by Una Berg")
