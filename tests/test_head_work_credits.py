"""Credits of pictures and sounds with their licences, which name nobody who wrote the text."""

from __future__ import annotations

import pytest

from harbour import sentence
from heads import names, of, page

DEED = "https://creativecommons.org/licenses/by-sa/4.0/"
LICENSE = f'<a href="{DEED}">CC BY-SA 4.0</a>'
PHOTO = "https://www.flickr.com/photos/ada/1234/"
CREDITS = [
    f'<a href="{PHOTO}">"Dusk"</a><span>by <a href="https://www.flickr.com/photos/ada">Ada Marlow</a></span> is licensed under {LICENSE}',
    f"“Dusk” by Ada Marlow is licensed under {LICENSE}",
    f"By Ada Marlow (Own work) [{LICENSE}], via Wikimedia Commons",
    f"Von Ada Marlow - Eigenes Werk, {LICENSE}",
    f"Par Ada Marlow — Travail personnel, {LICENSE}",
    f"Di Ada Marlow - Opera propria, {LICENSE}",
    f"Photo: Ada Marlow, {LICENSE}",
    f"Music: Ada Marlow – Lamplight ({LICENSE})",
    '<a href="https://commons.wikimedia.org/wiki/File:Dusk.jpg">Ada Marlow, CC BY-SA 4.0, via Wikimedia Commons</a>',
]


@pytest.mark.parametrize("credit", CREDITS)
@pytest.mark.parametrize(
    "box", ["<p>{}</p>", '<div class="meta"><time>4 March 2024</time> <span class="by">{}</span></div>']
)
def test_the_maker_of_what_has_a_licence_of_its_own_wrote_nothing(credit: str, box: str) -> None:
    assert names(of(page(body=box.format(credit)))) == []


@pytest.mark.parametrize("credit", CREDITS)
def test_the_byline_in_the_same_line_is_read_without_the_credit(credit: str) -> None:
    line = f'<div class="post-meta"><span class="byline">By <a href="/author/ben">Ben Noor</a></span> <span>{credit}</span></div>'
    assert names(of(page(body=line))) == ["Ben Noor"]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_between_the_loose_lines_of_a_text_names_no_author(credit: str) -> None:
    text = "<br><br>".join(sentence(number) * 3 for number in range(6))
    assert names(of(page(body=f"<div>{text}<br><img src=/dusk.jpg>{credit}<br><br>{text}</div>"))) == []


@pytest.mark.parametrize(
    "byline",
    [
        f'<p class="byline">By Ben Noor, {LICENSE}</p>',
        f'<p class="byline">Text: Ben Noor, Photo: Ada Marlow ({LICENSE})</p>',
        f"<p>“The old harbour” by Ben Noor is licensed under {LICENSE}</p><p>By Ben Noor</p>",
    ],
)
def test_who_wrote_the_licensed_text_is_its_author(byline: str) -> None:
    assert names(of(page(body=byline))) == ["Ben Noor"]


def test_a_stray_mark_that_a_parser_takes_for_an_element_does_no_harm() -> None:
    broken = f'<div>“Dusk” by Ada Marlow is licensed under {LICENSE}, <href="https://mora.example/">see there</div>'
    assert names(of(page(body=broken))) == []


def test_the_page_is_left_as_it_was() -> None:
    picture = f'<figure><img src="/dusk.jpg" width="900" height="600"><figcaption>Dusk. Photo: Ada Marlow, {LICENSE}</figcaption></figure>'
    lead = of(page(body=picture)).lead_image
    assert lead is not None
    assert (lead.credit or "").endswith("Ada Marlow")
    assert lead.license_url == DEED


@pytest.mark.parametrize(
    "line", ["Photo: Ada Marlow, CC BY 2.0, via Flickr", "Ada Marlow, CC BY-SA 4.0, via Wikimedia Commons"]
)
@pytest.mark.parametrize("attributes", ["", " class=deck"])
def test_a_pictures_licence_right_under_the_headline_is_no_standfirst(line: str, attributes: str) -> None:
    assert of(page(body=f"<p{attributes}>{line}</p>")).standfirst is None
