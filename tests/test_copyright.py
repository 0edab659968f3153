"""Whom and which year a copyright notice names, and what the package's JSON-LD says of it."""

from __future__ import annotations

import json
from typing import Any

import lxml.html
import pytest

import republish
from evidence_pages import page_of
from republish.model import Author
from rights_cases import article

SIGNED = (Author(name="Ada Reed"), Author(name="Ben Hall"))
GRANT = '<p><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></p>'
DATA = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The mill", {}}}</script>'


@pytest.mark.parametrize(
    ("notice", "authors", "source", "holder"),
    [
        ("© 2026 Ada Reed", SIGNED, "footer", "Ada Reed"),
        ("Copyright by ada reed, 2026.", SIGNED, "meta copyright", "Ada Reed"),
        ("© 2010–2026, The Weekly", (), "footer", "The Weekly"),
        ("© 2026 The Weekly", SIGNED, "json-ld NewsArticle.copyrightNotice", "The Weekly"),
        ("© 2026 The Weekly", SIGNED, "footer", None),
        ("© 2026 The Weekly, all rights reserved", (), "footer", None),
        ("© 2026 Weekly Holdings Ltd.", (), "footer", None),
        ("© 2026", (), "footer", None),
        (None, (), "", None),
    ],
)
def test_the_holder_is_told_where_it_is_certain(
    notice: str | None, authors: tuple[Author, ...], source: str, holder: str | None
) -> None:
    found = article(copyright_notice=notice, authors=authors, sources={"copyright_notice": source})
    assert found.copyright_holder == holder


@pytest.mark.parametrize(
    ("notice", "published", "year"),
    [
        ("© 2026 The Weekly", {}, 2026),
        ("© 2025 The Weekly", {}, None),
        ("© 2010–2026 The Weekly", {}, None),
        ("© The Weekly", {}, None),
        ("© 2026 The Weekly", {"published": None}, None),
        (None, {}, None),
    ],
)
def test_the_year_is_told_where_it_is_the_articles(
    notice: str | None, published: dict[str, Any], year: int | None
) -> None:
    assert article(copyright_notice=notice, **published).copyright_year == year


def data_of(**parts: str) -> dict[str, Any]:
    """The JSON-LD in the head of the package of a page."""
    package = republish.prepare(page_of(**parts), use=republish.Use(commercial=False))
    (script,) = lxml.html.fragment_fromstring(package.head, create_parent="head").iter("script")
    data: dict[str, Any] = json.loads(script.text)
    return data


def test_json_ld_carries_notice_holder_and_year() -> None:
    author = '"author": {"@type": "Person", "name": "Ada Reed"}, "datePublished": "2024-05-02"'
    data = data_of(head=DATA.format(f'{author}, "copyrightNotice": "© 2024 Ada Reed"'), footer=GRANT)
    assert data["copyrightNotice"] == "© 2024 Ada Reed"
    assert data["copyrightHolder"] == data["author"][0]
    assert data["copyrightYear"] == 2024


def test_json_ld_names_the_publisher_of_an_unsigned_article_as_its_notice_does() -> None:
    data = data_of(
        head='<meta property="og:site_name" content="Example News">', footer=f"{GRANT}<p>© 2026 Example News</p>"
    )
    assert data["copyrightHolder"] == data["sourceOrganization"]


def test_json_ld_guesses_no_holder() -> None:
    data = data_of(head='<meta property="og:site_name" content="Example News">', footer=GRANT)
    assert {"copyrightNotice", "copyrightHolder", "copyrightYear"} & set(data) == set()


TEXT = "".join(
    f"<p>The mill on the river has ground the grain of the valley since the year {year}, as its books tell.</p>"
    for year in range(1801, 1809)
)
DISCLAIMED = "© 2026 Mara Quill. Provided as is, without warranties of any kind."


def ended(last: str, foot: str = "") -> republish.Package:
    """The package of an article with such a last paragraph, on a page with such a foot."""
    grant = GRANT.replace("by/4.0", "by/3.0").replace("4.0", "3.0")
    html = (
        "<html lang=en><title>The mill</title><body><main><article><h1>The mill</h1><p class=byline>By Mara Quill</p>"
        f"{TEXT}<p>{last}</p></article></main><footer>{foot}{grant}</footer></body></html>"
    )
    return republish.prepare(republish.Page.from_html(html, "https://weekly.example/mill"))


def test_a_notice_at_the_articles_own_end_goes_along() -> None:
    package = ended(DISCLAIMED)
    assert package.article.copyright_notice == "© 2026 Mara Quill."
    assert package.article.sources["copyright_notice"] == "article end"
    assert "© 2026 Mara Quill." in package.notices.license_notice.text


def test_the_disclaimer_beside_it_is_for_the_editor() -> None:
    duties = {duty.kind: duty for duty in ended(DISCLAIMED).review.obligations}
    assert duties["copyright-notice"].text == "Keep the original's copyright notice."
    assert (duties["disclaimer-notice"].done, DISCLAIMED in duties["disclaimer-notice"].text) == (False, True)


def test_the_notice_of_the_pages_foot_comes_first() -> None:
    assert ended(DISCLAIMED, "<p>© 2026 The Weekly</p>").article.copyright_notice == "© 2026 The Weekly"


def test_what_a_caption_says_of_its_picture_is_no_notice_of_the_article() -> None:
    caption = '<figcaption><p class="figure__copyright">© Ada Reed / Agency 2026</p></figcaption>'
    picture = f'</p><figure><img src="/mill.jpg" alt="The mill">{caption}</figure><p>'
    assert ended(f"The mill is open to all.{picture}The end.").article.copyright_notice is None


@pytest.mark.parametrize("begun", ["© Ada Reed", "© 2026", "© 2026 is what the plaque says"])
def test_a_sign_without_a_year_or_a_name_at_the_end_is_no_notice(begun: str) -> None:
    last = f"{begun}. Provided as is, without warranties of any kind."
    assert ended(last).article.copyright_notice is None


def test_an_address_behind_it_is_no_part_of_the_notice() -> None:
    said = "Copyright © 2026 Ada Reed <https://reed.example/>. Provided as is, without warranties of any kind."
    assert ended(said.replace("<", "&lt;").replace(">", "&gt;")).article.copyright_notice == "Copyright © 2026 Ada Reed"
