"""What a licence's heading says it is of, and licences in lists of facts."""

from __future__ import annotations

import pytest

from evidence_pages import STORY, claims_on, license_id, page_of
from republish.model import Claim, Page

URL = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{URL}">CC BY 4.0</a>'
STATEMENTS = [
    f"<p>Diese Arbeit ist unter der {LINK} lizenziert.</p>",
    f"<p>This work is licensed under {LINK}.</p>",
    f'<p><a rel="license" href="{URL}"><img src="/by.png"></a></p>',
]


def only(page: Page) -> Claim:
    (found,) = [claim for claim in claims_on(page) if claim.kind == "license"]
    return found


def widget(heading: str, words: str, box: str = "textwidget") -> Page:
    return page_of(
        body=f'<div><aside class="widget"><h2 class="widget-title">{heading}</h2><div class="{box}">{words}</div></aside></div>'
        f"<main><article><h1>The mill</h1>{STORY}</article></main>"
    )


@pytest.mark.parametrize("words", STATEMENTS)
@pytest.mark.parametrize(
    ("heading", "scope"),
    [
        ("Lizenz des Podcasts", "part"),
        ("Licence of the episode", "part"),
        ("Licence de l’émission", "part"),
        ("Лицензия подкаста", "part"),
        ("Lizenz der Fotos", "image"),
        ("Bildlizenz", "image"),
        ("Photo license", "image"),
        ("Licencia de las fotos", "image"),
    ],
)
def test_a_heading_over_the_licences_box_says_what_it_is_of(heading: str, scope: str, words: str) -> None:
    page = widget(heading, words)
    assert only(page).scope == scope
    assert license_id(page) is None


@pytest.mark.parametrize("words", STATEMENTS)
@pytest.mark.parametrize("heading", ["Lizenz", "License", "Our podcast", "Rechte"])
def test_a_heading_that_names_nothing_else_changes_nothing(heading: str, words: str) -> None:
    assert license_id(widget(heading, words)) == "CC-BY-4.0"


def test_this_article_stays_this_article_under_any_heading() -> None:
    assert only(widget("Photo license", f"<p>This article is licensed under {LINK}.</p>")).scope == "site"


def test_a_heading_over_a_long_box_is_not_the_licences() -> None:
    page = page_of(body=f"<h2>Photo license</h2><div><p>This work is licensed under {LINK}.</p>{STORY * 3}</div>")
    assert license_id(page) == "CC-BY-4.0"


def test_a_headline_is_no_heading_of_a_box() -> None:
    page = page_of(body=f"<main><h1>The rights to a photo</h1><div><p>License: {LINK}</p></div>{STORY}</main>")
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (f'<aside><div class="license">{STATEMENTS[0]}</div></aside>', "sidebar"),
        (f'<footer><div class="licence-box">{STATEMENTS[0]}</div></footer>', "footer"),
        (f'<article><footer><div class="license">{STATEMENTS[0]}</div></footer></article>', "article-end"),
        (f'<div class="license">{STATEMENTS[0]}</div>', "article-end"),
    ],
)
def test_a_licences_box_in_a_sidebar_or_footer_is_no_articles_end(body: str, place: str) -> None:
    assert only(page_of(body=f"{STORY}{body}")).place == place


@pytest.mark.parametrize(
    ("lines", "scope", "text"),
    [
        (("Published on 16.08.2025", "Length: 1 hour", f"License: {LINK}", "Downloads: 22"), "article", "License: CC BY 4.0"),
        (("Veröffentlicht am 16.08.2025", f"Lizenz: {LINK}", "Downloads: 22"), "article", "Lizenz: CC BY 4.0"),
        (("Text: Ada Reed", f"License: {LINK}", "Photo: Jo Penn"), "article", "License: CC BY 4.0"),
        (("Photo: Jo Penn", f"Licence: {LINK}"), "image", "Licence: CC BY 4.0"),
        (("Photo: Jo Penn", "Text: Ada Reed", f"Licence: {LINK}"), "article", "Licence: CC BY 4.0"),
        (("Slow Water", "ISBN 123", f"License: {LINK}", "Pages: 22"), "unclear", "License: CC BY 4.0"),
        (("Millwright", "Version: 2.1", f"License: {LINK}"), "unclear", "License: CC BY 4.0"),
    ],
)  # fmt: skip
def test_a_licences_line_in_a_list_of_facts(lines: tuple[str, ...], scope: str, text: str) -> None:
    claim = only(page_of(inside=f"<p>{'<br>'.join(lines)}</p>"))
    assert (claim.scope, claim.text) == (scope, text)


def test_a_line_that_is_no_label_is_read_with_its_paragraph() -> None:
    claim = only(page_of(inside=f"<p>The recordings of the mill<br>are here under {LINK}<br>for all to hear</p>"))
    assert claim.scope == "part"
    assert claim.text == "The recordings of the mill are here under CC BY 4.0 for all to hear"
