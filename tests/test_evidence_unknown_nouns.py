"""Lines that license something which no table knows, and lines with words for the text, its licence and its owners alone."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

DEED = "https://creativecommons.org/licenses/by/4.0/"
REL = f'<a rel="license" href="{DEED}">CC BY 4.0</a>'
FORMS = (REL, f'<a href="{DEED}">CC BY 4.0</a>', "CC BY 4.0")
HEAD = '<meta property="og:site_name" content="Example News"><meta name="author" content="Jo Penn">'


def scopes(place: str, markup: str) -> set[str]:
    """What the claims of a line are of, in each form of its licence."""
    line = markup if markup.startswith("<") else f"<p>{markup}</p>"
    pages = (page_of(head=HEAD, **{place: line.format(form)}) for form in FORMS)
    return {claim.scope for page in pages for claim in claims_on(page)}


@pytest.mark.parametrize("place", ["footer", "sidebar"])
@pytest.mark.parametrize(
    "line",
    [
        "Our quilts: {}",
        "Quilts: {}",
        "Carved spoons – {}",
        "Carved spoons ({})",
        "Carved spoons are {}",
        "Feel free to copy our spoon plans under {}.",
        "Spoons © Jo Penn, {}",
        "Spoons by Jo Penn, {}",
        "Free spoon plans: {}",
        "Copyright of the spoons: {}",
        "Contact sheets: {}",
        "Annals of Mora: {}",
        "Annals of Mora ({})",
        "Rivers Reader is licensed under {}.",
        "{}, Annals of Mora",
        "{} – Rivers Reader",
        "{}: spoons and bowls",
        "{} (spoons and bowls)",
        "{} (spoons)",
        "{} for the carved spoons",
        "<ul><li>Knots: {}</li></ul>",
        "<table><tr><td>Spoons</td><td>{}</td></tr></table>",
        "<dl><dt>Spoons</dt><dd>{}</dd></dl>",
        "Unsere Löffel: {}",
        "Die Löffel stehen unter {}.",
        "Nos cuillères : {}",
        "{}, Annales de Mora",
        "Cucharas talladas — {}",
        "As nossas colheres: {}",
        "I nostri cucchiai: {}",
        "Łyżki: {}",
        "Наши ложки: {}",
        "Våra skedar: {}",
        "Kaşıklarımız: {}",
        "スプーン：{}",
        "我们的勺子：{}",
        "우리 숟가락: {}",
        "ملاعقنا: {}",
        "הכפות שלנו: {}",
    ],
)
def test_a_thing_that_no_table_knows_is_a_question(place: str, line: str) -> None:
    assert scopes(place, line) == {"unclear"}


def test_a_cell_in_a_story_names_what_its_neighbour_licenses() -> None:
    row = "<table><tr><td>{}</td><td>{}</td></tr></table>"
    assert license_id(page_of(inside=row.format("Spoons", REL))) is None
    assert license_id(page_of(inside=row.format("License", REL))) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "line",
    [
        "Text: {}",
        "Site: {}",
        "Example News: {}",
        "Example News ({})",
        "Jo Penn: {}",
        "Jane Doe / {}",
        "© 2024 Jane Doe, {}",
        "Harrow Media Trust © 2024, {}",
        "{} Jane Doe",
        "{}, Example News",
        "{}, except where otherwise noted",
        "{} (see imprint)",
        "{} (siehe Impressum)",
        "{} (Austria)",
        "{} (opens in a new tab)",
        "{}: details",
        "Powered by Driftwood · {}",
        "Made with Driftwood – {}",
        "Imprint – Privacy – {}",
        "Terms of use: {}",
        "Free to share: {}",
        "Copying permitted: {}",
        "(c) Jane Doe: {}",
        "Weiterverbreitung erlaubt: {}",
        "Se permite la reproducción bajo {}",
        "Riproduzione consentita: {}",
        "特に記載のない限り：{}",
        "별도 표시가 없는 한: {}",
        "Some rights reserved ({})",
        "Author: Jane Doe, {}",
        "<table><tr><td>License</td><td>{}</td></tr></table>",
        "<table><tr><td>© 2024 Jane Doe</td><td>{}</td></tr></table>",
        "<dl><dt>Text</dt><dd>{}</dd></dl>",
        "Sofern nicht anders angegeben: {}",
        "Mentions légales – {}",
        "Salvo indicación contraria: {}",
        "Salvo diversa indicazione: {}",
        "Nutzungsrechte: {}",
        "Если не указано иное: {}",
        "版权：{}",
        "ライセンス：{}",
        "רישיון: {}",
        "Άδεια: {}",
        "İçerik: {}",
    ],
)
def test_words_for_the_text_its_licence_and_its_owners_grant(line: str) -> None:
    assert scopes("footer", line) == {"site"}


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (
            "after",
            '<section class="republish"><p>Dit verhaal mag worden overgenomen onder de licentie {}.</p></section>',
        ),
        (
            "after",
            '<section class="article-licence"><p>Mora Press încurajează preluarea: textul este disponibil sub licența {}.</p></section>',
        ),
        ("footer", "Sivuston tekstisisältö on lisensoitu {} -lisenssillä."),
        ("footer", "Example News’teki haberler {} lisansı ile kullanılabilir."),
    ],
)
def test_a_sentence_may_have_words_in_forms_that_no_table_has(place: str, line: str) -> None:
    assert scopes(place, line) <= {"article", "site"}


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="og:site_name" content="Mill Annals">',
        '<meta name="citation_journal_title" content="Mill Annals">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"name": "Mill Annals"}}</script>',
        '<script type="application/ld+json">{"@type": "WebSite", "name": "Mill Annals"}</script>',
    ],
)
@pytest.mark.parametrize("line", ["Mill Annals: {}", "{}, Mill Annals", "Mill Annals is licensed under {}."])
def test_a_site_is_called_as_its_head_says(head: str, line: str) -> None:
    footer = f"<p>{line.format(REL)}</p>"
    assert license_id(page_of(head=head, footer=footer)) == "CC-BY-4.0"
    assert license_id(page_of(footer=footer)) is None


def test_a_site_is_called_as_its_masthead_and_its_address_say() -> None:
    footer = f"<p>Mill Annals: {REL}</p>"
    logo = '<a href="{}"><img src="/m.png" alt="Mill Annals"></a>'
    assert license_id(page_of(before=logo.format("/"), footer=footer)) == "CC-BY-4.0"
    assert license_id(page_of(before=logo.format("https://others.example/"), footer=footer)) is None
    assert license_id(page_of(url="https://millannals.example/2024/mills", footer=footer)) == "CC-BY-4.0"
