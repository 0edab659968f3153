"""Whose content a site's licence covers: the site's own, or that of somebody it names."""

from __future__ import annotations

import pytest

from republish.licenses import get
from republish.model import Article, Author, Claim, CleanHtml, Use
from republish.rights import review

PAGE = "https://www.harrowherald.example/2026/mill"


def article(
    words: str, scope: str = "site", place: str = "footer", url: str = PAGE, publisher: str | None = None
) -> Article:
    claim = Claim(scope=scope, place=place, text=words, license=get("CC-BY-4.0"), source=url)
    return Article(
        url=url,
        title="The mill",
        authors=(Author(name="Jo Penn"),),
        publisher=publisher,
        body=CleanHtml("<p>Water.</p>"),
        text="Water.",
        license=get("CC-BY-4.0"),
        claims=(claim,),
        copyright_notice="© 2026 Creek Trust",
    )


def asked(found: Article) -> bool:
    decided = review(found, Use())
    assert (decided.verdict == "ask") == ("licensor-other" in [finding.code for finding in decided.findings])
    return decided.verdict == "ask"


@pytest.mark.parametrize(
    "words",
    [
        "All Content by Tarn News Agency is licensed under CC BY 4.0.",
        "All texts by the Tarn Institute of Water are licensed under CC BY 4.0.",
        "Content produced by Tarn News is licensed under CC BY 4.0.",
        "Stories written by Tarn News may be republished under CC BY 4.0.",
        "Alle Inhalte von Tarn Wasser stehen unter CC BY 4.0.",
        "Les contenus de Tarn Infos sont sous licence CC BY 4.0.",
        "Todos los contenidos de Tarn Noticias están bajo licencia CC BY 4.0.",
        "Os conteúdos da Tarn Notícias estão sob CC BY 4.0.",
        "I contenuti di Tarn Notizie sono distribuiti con licenza CC BY 4.0.",
        "Teksten van Tarn Nieuws vallen onder CC BY 4.0.",
    ],
)
def test_a_licence_for_somebody_elses_content_is_a_question(words: str) -> None:
    assert asked(article(words))


@pytest.mark.parametrize(
    "words",
    [
        "All Content by Harrow Herald News Agency is licensed under CC BY 4.0.",
        "All content by the Creek Trust is licensed under CC BY 4.0.",
        "Content produced by the Harrow Herald is licensed under CC BY 4.0.",
        "All texts by Jo Penn are licensed under CC BY 4.0.",
        "Alle Inhalte von Dritten stehen unter CC BY 4.0.",
        "Alle Inhalte von uns stehen unter CC BY 4.0.",
        "The Mill by Tarn Writers is licensed under CC BY 4.0.",
        "All content on this site is licensed under CC BY 4.0.",
        "All content by Tarn News Agency may be licensed for a fee; ours is CC BY 4.0.",
    ],
)
def test_a_licence_for_the_sites_own_content_is_none(words: str) -> None:
    assert not asked(article(words))


def test_initials_and_a_publishers_name_are_known() -> None:
    words = "All content by Tarn News Agency is licensed under CC BY 4.0."
    assert not asked(article(words, url="https://tna.example/mill"))
    assert not asked(article(words, publisher="Tarn Online"))
    short = "All content by TNA is licensed under CC BY 4.0."
    assert not asked(article(short, url="https://tna.example/mill"))
    assert asked(article(short, url="https://www.tnarchive.example/mill"))


def test_only_what_is_said_of_the_whole_site_is_looked_at() -> None:
    words = "All content by Tarn News Agency is licensed under CC BY 4.0."
    assert not asked(article(words, scope="article", place="body"))
    assert not asked(article(words, place="profile"))
