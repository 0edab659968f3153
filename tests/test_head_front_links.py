"""The publisher on pages whose data name none: the logo, the link to the front page, the copyright line, held against the address."""

from __future__ import annotations

import pytest

from republish import Page, _html
from republish.extraction.head.reading import read_head

POST = "https://www.harbourpost.example/tides"


def publisher(body: str, url: str = POST, title: str = "Tides") -> str | None:
    html = f"<html lang=en><head><title>{title}</title></head><body>{body}<h1>Tides</h1><p>They turn.</p></body></html>"
    return read_head(_html.parse(html, url), Page.from_html(html, url)).publisher


@pytest.mark.parametrize(
    "link",
    [
        '<a href="/"><img src="/logo.svg" alt="Logo Harbour Post"></a>',
        '<a href="/"><img src="/logo.svg" alt="Harbour Post-Logo"></a>',
        '<a href="/">Harbour Post</a>',
        '<a href="https://www.harbourpost.example/"><svg><title>Harbour Post</title></svg></a>',
        '<a href="/" aria-label="Visit Harbour Post\'s homepage"></a>',
        '<a href="/" title="Harbour Post - News from the coast"></a>',
        '<a href="/">Home</a><a href="/"><img src="/logo.svg" alt="Harbour Post"></a>',
    ],
)
def test_the_link_to_the_front_page_names_the_site_as_its_address_does(link: str) -> None:
    assert publisher(link) == "Harbour Post"


@pytest.mark.parametrize(
    ("url", "words", "name"),
    [
        ("https://www.hpo.example/tides", "Logo Harbour Post Online", "Harbour Post Online"),
        ("https://hp-online.example/tides", "Harbour Post Online", "Harbour Post Online"),
        ("https://www.hp.example/tides", "HP", "HP"),
        ("https://theharbour.example/tides", "Harbour", "Harbour"),
        ("https://adamarlow.letters.example/tides", "Ada Marlow", "Ada Marlow"),
        ("https://backofmind.letters.example/tides", "Ada Marlow – Back of Mind", "Back of Mind"),
        ("https://www.hp.example/tides", "hp", None),
        ("https://www.hpo.example/tides", "have posts online", None),
        ("https://www.coastmail.example/tides", "Harbour Post", None),
        ("https://news.harbour.example/tides", "News", None),
        ("https://health.harbour.example/tides", "Health", None),
        ("https://law.mora.example/tides", "Mora School of Law", None),
    ],
)
def test_the_address_spells_the_name_or_is_short_for_it(url: str, words: str, name: str | None) -> None:
    assert publisher(f'<a href="/"><img src="/logo.svg" alt="{words}"></a>', url) == name


def test_a_link_to_another_page_names_no_site() -> None:
    assert publisher('<a href="/about">Harbour Post</a>') is None


@pytest.mark.parametrize(
    ("notice", "name"),
    [
        ("© 2024 Harbour Post Ltd. All rights reserved.", "Harbour Post"),
        ("Copyright © 2024 Coast Media Holdings", None),
    ],
)
def test_the_copyright_line_names_the_site_as_its_address_does(notice: str, name: str | None) -> None:
    assert publisher(f"<p>They turn.</p><footer><p>{notice}</p></footer>") == name


def test_the_title_goes_before_the_links() -> None:
    link = '<a href="/">HarbourPost</a>'
    assert publisher(link, title="Tides | The Harbour Post") == "The Harbour Post"


@pytest.mark.parametrize(
    ("link", "title", "name"),
    [
        ('<a rel="start home" href="/">L’Écluse</a>', "Tides - L’Écluse, journal de Mora", "L’Écluse"),
        ('<a rel="home" href="/"><h1>Coast Agency</h1><p>Of the sea</p></a>', "Tides » Coast Agency", "Coast Agency"),
        ('<a rel="home" href="/"><img src="/l.svg" alt="Coast Agency"></a>', "Tides | Coast Agency", "Coast Agency"),
        ('<a rel="home" href="/">Coast Agency</a>', "Tides", None),
        ('<a rel="home" href="/">Home</a>', "Tides » Home", None),
        ('<a rel="home" href="https://other.example/">Coast Agency</a>', "Tides » Coast Agency", None),
    ],
)
def test_the_link_that_is_marked_as_home_names_the_site_as_the_title_does(
    link: str, title: str, name: str | None
) -> None:
    assert publisher(link, url="https://www.x7.example/tides", title=title) == name
