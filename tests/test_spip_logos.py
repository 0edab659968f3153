"""SPIP calls the picture of an article its logo: `logo_article`, `arton12.jpg`, `IMG/logo/…`; those of a site, a section, an author are none."""

from __future__ import annotations

import pytest

from harbour_wall import page, taken, text

CREDIT = '<figcaption class="legende">The wall in May. <span class="credit">© Ada Marlow</span></figcaption>'


def lead(box: str, file: str, *, named: str = "") -> str | None:
    """The address of the lead picture above the text, whose file the head names perhaps."""
    picture = f'<figure class="{box}"><img class="spip_logo spip_logos" src="/{file}" width="1200" height="800" alt="">{CREDIT}</figure>'
    head = f'<title>The wall of Brennick</title><meta property="og:image" content="https://news.example/{named or "x.svg"}">'
    body = f'<main><article><h1>The wall of Brennick</h1>{picture}<div class="texte">{text()}</div></article></main>'
    image = taken(page(body, head=head, lang="fr")).lead_image
    return image.url.removeprefix("https://news.example/") if image else None


@pytest.mark.parametrize("box", ["spip_logo_article", "logo_article", "article-logo", "article__logo", "illustration"])
@pytest.mark.parametrize("file", ["local/cache-vignettes/L1200xH800/arton12-5c1d.jpg", "IMG/logo/wall.jpg"])
def test_the_logo_of_an_article_is_its_picture(box: str, file: str) -> None:
    assert lead(box, file) == file


@pytest.mark.parametrize("named", ["IMG/logo/wall.jpg", "local/cache-gd2/4c/logo_art12.jpg"])
def test_the_head_names_it(named: str) -> None:
    picture = f'<meta property="og:image" content="https://news.example/{named}">'
    article = taken(
        page(f'<article><h1>The wall of Brennick</h1><div class="texte">{text()}</div></article>', head=picture)
    )
    assert article.lead_image is not None
    assert article.lead_image.url.endswith(named)


@pytest.mark.parametrize(
    ("box", "file"),
    [
        ("logo", "IMG/site.png"),
        ("illustration", "assets/img/logo/wall.png"),
        ("logo_site", "IMG/logo/siteon0.png"),
        ("illustration", "IMG/logo/siteon0.png"),
        ("site-logo", "IMG/wall.jpg"),
        ("spip_logo_auteur", "IMG/logo/auton4.jpg"),
        ("logo-partenaire", "IMG/harbour.jpg"),
    ],
)
def test_other_logos_are_none(box: str, file: str) -> None:
    assert lead(box, file) is None


@pytest.mark.parametrize(
    "named", ["static/img/logo_open-graph.png", "assets/img/logo/wall.png", "IMG/logo/siteon0.png"]
)
def test_the_head_names_the_sites(named: str) -> None:
    picture = f'<meta property="og:image" content="https://news.example/{named}">'
    article = taken(
        page(f'<article><h1>The wall of Brennick</h1><div class="texte">{text()}</div></article>', head=picture)
    )
    assert article.lead_image is None
