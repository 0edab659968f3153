"""Pictures of a text of which the page's data name licence and maker, as Google's "Licensable" badge asks for."""

from __future__ import annotations

import json

import pytest

import harbour
import republish
from republish import Page
from republish.model import ImageDecision

SHARE_ALIKE = "https://creativecommons.org/licenses/by-sa/4.0/"
FILE = "https://site.example/i/quay-at-noon.jpg"
STATED = {"@type": "ImageObject", "contentUrl": FILE, "license": SHARE_ALIKE, "creditText": "Jo Doe"}


def decision(*nodes: dict[str, object], credit: str = "", file: str = FILE, head: str = "") -> ImageDecision:
    """What is decided of a picture in the middle of an article, whose page has these data."""
    data = json.dumps({"@context": "https://schema.org", "@graph": list(nodes)})
    caption = f"<figcaption>The quay at noon. {credit}</figcaption>"
    figure = f'<figure><img src="{file}" alt="The quay" width="900" height="600">{caption}</figure>'
    text = [harbour.paragraph(number) for number in range(6)]
    licensed = f'<p>This article is licensed under <a rel="license" href="{SHARE_ALIKE}">CC BY-SA 4.0</a>.</p>'
    html = harbour.page(
        "".join([*text[:3], figure, *text[3:], licensed]),
        head=f'{head}<script type="application/ld+json">{data}</script>',
    )
    (only,) = republish.prepare(Page.from_html(html, harbour.URL)).images
    return only


def test_a_picture_has_the_licence_that_the_data_of_its_file_state() -> None:
    made = decision(STATED)
    assert (made.action, made.credit, made.caption) == ("keep", "Jo Doe", "The quay at noon.")
    assert made.license is not None
    assert made.license.id == "CC-BY-SA-4.0"


def test_the_picture_that_previews_show_has_it_too() -> None:
    assert decision(STATED, head=f'<meta property="og:image" content="{FILE}">').action == "keep"


def test_another_size_of_the_file_is_the_file() -> None:
    assert decision(STATED, file=FILE.replace(".jpg", "-900x600.jpg?w=900")).action == "keep"


def test_the_words_beside_the_picture_are_kept() -> None:
    assert (
        decision({**STATED, "copyrightNotice": "Site Press"}, credit="Photo: Jo Doe").credit
        == "Photo: Jo Doe, Site Press"
    )


@pytest.mark.parametrize(
    "credit", ["Photo: Ann Bell", "Photo: Getty Images", "Photo: Jo Doe. All rights reserved.", "Photo: Jo Doe/AFP"]
)
def test_other_words_beside_the_picture_stand_against_the_data(credit: str) -> None:
    assert decision(STATED, credit=credit).action == "drop"


UNFIT = [
    [{**STATED, "contentUrl": "https://site.example/i/quay-at-night.jpg"}],
    [{**STATED, "license": "https://site.example/terms", "acquireLicensePage": "https://site.example/buy"}],
    [{**STATED, "license": "CC BY-SA"}],
    [{**STATED, "creditText": ""}],
    [{**STATED, "creditText": "Jo Doe/Reuters"}],
    [{**STATED, "copyrightNotice": "© Jo Doe, all rights reserved"}],
    [STATED, {**STATED, "license": "https://creativecommons.org/licenses/by/4.0/"}],
    [STATED, {**STATED, "license": "https://site.example/terms"}],
    [{key: value for key, value in STATED.items() if key != "license"} | {"acquireLicensePage": SHARE_ALIKE}],
]


@pytest.mark.parametrize("nodes", UNFIT)
def test_data_of_another_file_or_of_no_one_licence_grant_nothing(nodes: list[dict[str, object]]) -> None:
    assert decision(*nodes).action == "drop"


def test_the_licence_beside_a_picture_goes_before_the_datas() -> None:
    made = decision(STATED, credit="Photo: Jo Doe, CC BY 2.0")
    assert made.license is not None
    assert made.license.id == "CC-BY-2.0"
