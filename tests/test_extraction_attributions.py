"""Credits with title, maker and licence, as Creative Commons' chooser, Openverse and Wikimedia Commons give them, in and under figures."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.model import Image

DEED = "https://creativecommons.org/licenses/by-sa/4.0/"
LICENSE = f'<a href="{DEED}">CC BY-SA 4.0</a>'
WORK = "https://www.flickr.com/photos/ada/1234/"
ICONS = "".join(
    f'<img src="https://mirrors.creativecommons.org/presskit/icons/{name}.svg?ref=chooser-v1" alt="" style="height:22px">'
    for name in ("cc", "by", "sa")
)
CREDITS = [
    (f'“<a href="{WORK}">Dusk</a>” by Ada Marlow is licensed under {LICENSE}', "“Dusk” by Ada Marlow"),
    (f"“Dusk” by Ada Marlow, {LICENSE}", "“Dusk” by Ada Marlow"),
    (f'<a href="{WORK}">"Dusk"</a><span>by Ada Marlow</span> is licensed under {LICENSE}', '"Dusk" by Ada Marlow'),
    (
        f'<a href="{WORK}">Dusk</a> by Ada Marlow is licensed under <a href="{DEED}?ref=chooser-v1">CC BY-SA 4.0{ICONS}</a>',
        "Dusk by Ada Marlow",
    ),
    (f"„Dämmerung“ von Ada Marlow, Lizenz: {LICENSE}", "„Dämmerung“ von Ada Marlow"),
    (f"« Le soir » par Ada Marlow, sous licence {LICENSE}", "« Le soir » par Ada Marlow"),
    (f"“Balsa” de Ada Marlow está licenciado sob {LICENSE}", "“Balsa” de Ada Marlow"),
    (f"By Ada Marlow (Own work) [{LICENSE}], via Wikimedia Commons", "By Ada Marlow (Own work), via Wikimedia Commons"),
    (f"Von Ada Marlow - Eigenes Werk, {LICENSE}", "Von Ada Marlow - Eigenes Werk"),
    (f"(Ada Marlow / {LICENSE})", "Ada Marlow"),
    (f"Ada Marlow {LICENSE}", "Ada Marlow"),
    (f"Fot. Ada Marlow, {LICENSE}, Wikimedia Commons", "Fot. Ada Marlow, Wikimedia Commons"),
]


def pictures(html: str) -> tuple[Image, ...]:
    text = [paragraph(number) for number in range(6)]
    return article("".join([*text[:3], html, *text[3:]])).images


@pytest.mark.parametrize(("words", "credit"), CREDITS)
@pytest.mark.parametrize(
    "figure",
    [
        '<figure><img src="/quay.jpg"><figcaption>The quay at six. {}</figcaption></figure>',
        '<div class="wp-caption"><img src="/quay.jpg"><p class="wp-caption-text">The quay at six. {}</p></div>',
    ],
)
def test_the_title_of_a_picture_is_told_with_its_maker_and_not_as_its_caption(
    words: str, credit: str, figure: str
) -> None:
    (picture,) = pictures(figure.format(words))
    assert (picture.caption, picture.credit) == ("The quay at six.", credit)
    assert picture.license is not None
    assert picture.license.id == "CC-BY-SA-4.0"


@pytest.mark.parametrize(("words", "credit"), CREDITS)
def test_the_line_under_a_picture_that_tells_its_licence_is_its_credit(words: str, credit: str) -> None:
    (picture,) = pictures(f'<p><img src="/quay.jpg"></p><p>{words}</p>')
    assert (picture.caption, picture.credit) == (None, credit)
    assert picture.license_text == "CC BY-SA 4.0"


def test_the_credit_of_a_caption_keeps_the_link_to_the_work() -> None:
    (picture,) = pictures(f'<figure><img src="/quay.jpg"><figcaption>The quay. {CREDITS[0][0]}</figcaption></figure>')
    assert picture.credit_url == WORK


def test_a_licence_in_words_alone_stays_in_the_credit() -> None:
    words = "Ada Marlow, CC BY-SA 4.0 &lt;https://creativecommons.org/licenses/by-sa/4.0&gt;, via Wikimedia Commons"
    (picture,) = pictures(f'<figure><img src="/quay.jpg"><figcaption>The quay at six. {words}</figcaption></figure>')
    assert picture.credit == "Ada Marlow, CC BY-SA 4.0, via Wikimedia Commons"
    assert picture.license is not None


@pytest.mark.parametrize(
    "line",
    [
        f"Theme music: “Lamplight” by Ada Marlow, licensed under {LICENSE}.",
        f"Map data © OpenStreetMap contributors, ODbL. Tiles by Ada Marlow, {LICENSE}.",
    ],
)
def test_the_licence_of_a_tune_or_a_map_under_a_picture_is_not_the_pictures(line: str) -> None:
    (picture,) = pictures(f'<p><img src="/quay.jpg"></p><p>{line}</p>')
    assert picture.license is None


def test_signs_of_a_licence_beside_its_name_are_no_pictures() -> None:
    line = f'<p>The text goes on here, and <a href="{DEED}">CC BY-SA 4.0</a> <a href="{DEED}">{ICONS}</a> ends it.</p>'
    assert pictures(line) == ()


def test_the_badge_of_a_licence_in_a_caption_is_no_picture() -> None:
    badge = f'<a rel="license" href="{DEED}"><img src="https://licensebuttons.net/l/by-sa/4.0/80x15.png" alt="CC BY-SA 4.0"></a>'
    (picture,) = pictures(
        f'<figure><img src="/quay.jpg"><figcaption>The quay at six. Ada Marlow {badge}</figcaption></figure>'
    )
    assert (picture.caption, picture.credit, picture.license_url) == ("The quay at six.", "Ada Marlow", DEED)


@pytest.mark.parametrize(
    "words",
    [
        f"Left: Ada Marlow, {LICENSE}. Right: Ben Noor.",
        f"Links: Ada Marlow, {LICENSE}; rechts: Ben Noor",
        f"“Night” by Ben Noor is a derivative of “Dusk” by Ada Marlow, used under {LICENSE}.",
        f"Redrawn from a map by Ada Marlow, {LICENSE}",
        f"Ben Noor, Dusk (1921), © Estate of Ben Noor. Photo: Ada Marlow, {LICENSE}",
    ],
)
def test_the_licence_of_a_part_or_a_source_is_not_the_whole_pictures(words: str) -> None:
    (picture,) = pictures(f'<figure><img src="/quay.jpg"><figcaption>The quay at six. {words}</figcaption></figure>')
    assert (picture.license, picture.license_text) == (None, "CC BY-SA 4.0")


@pytest.mark.parametrize(
    "words",
    [
        f"Left: Ada Marlow, {LICENSE}. Right: Ben Noor, {LICENSE}.",
        f"© Ada Marlow, {LICENSE}",
        f"© 2019 Ada Marlow. {LICENSE}",
        f"Photo: Ada Marlow ({LICENSE}, cropped)",
    ],
)
def test_a_licence_of_all_parts_or_of_the_owner_is_the_pictures(words: str) -> None:
    (picture,) = pictures(f'<figure><img src="/quay.jpg"><figcaption>The quay at six. {words}</figcaption></figure>')
    assert picture.license is not None
