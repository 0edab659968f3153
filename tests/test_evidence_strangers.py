"""Licences of things beside an article: what a foot names, items of data, players, headlines."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

DEED = "https://creativecommons.org/licenses/by/4.0/"
LINK = f'<a href="{DEED}">CC BY 4.0</a>'
REL = f'<a rel="license" itemprop="license" href="{DEED}">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "sentence",
    [
        "The study was published open access under {}.",
        "The transcript is licensed under {}.",
        "Die Studie ist unter {} erschienen.",
        "El estudio se publicó con licencia {}.",
        "Badanie opublikowano na licencji {}.",
        "Atlas de Mareas se publica bajo licencia {}.",
        "Das Strandlexikon erscheint unter {}.",
        "Attestatie verschijnt onder {}.",
        "Экспозиция доступна по лицензии {}.",
        "ویدئو تحت مجوز {} است.",
        "論文は {} で公開されています。",
    ],
)
def test_a_foot_that_licenses_something_unknown_leaves_a_question(sentence: str) -> None:
    page = page_of(footer=f"<p>{sentence.format(LINK)}</p>")
    assert [claim.scope for claim in claims_on(page)] == ["unclear"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Example News is licensed under {}.",
        "© Jo Penn ist lizensiert unter {}.",
        "Jo Penn, {}",
        "Dieses Blog ist unter {} lizenziert.",
        "Содержимое доступно по лицензии {}.",
        "Example News se publica bajo licencia {}.",
        "Example News es publica sota {}.",
        "Example News erscheint unter {}.",
        "Example News verschijnt onder {}.",
        "Example News viene pubblicato con licenza {}.",
        "Example News публикуется по лицензии {}.",
        "The mill that waits for the tide is licensed under {}.",
    ],
)
def test_a_foot_that_names_its_site_or_its_owner_grants(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize("kind", ["VideoObject", "Dataset", "SoftwareSourceCode", "PodcastEpisode", "MusicRecording"])
def test_an_item_of_another_kind_has_a_licence_of_its_own(kind: str) -> None:
    box = f'<div itemscope itemtype="https://schema.org/{kind}">{REL}</div>'
    assert [claim.scope for claim in claims_on(page_of(inside=box))] == ["part"]


@pytest.mark.parametrize("kind", ["Article", "WPFooter", "Organization"])
def test_an_articles_or_a_sites_item_has_that_of_the_page(kind: str) -> None:
    box = f'<div itemscope itemtype="https://schema.org/{kind}">{REL}</div>'
    assert license_id(page_of(footer=box)) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "player",
    [
        '<div><audio src="/tide.mp3"></audio></div>',
        '<video src="/tide.mp4"></video>',
        '<p><iframe src="https://www.youtube.com/embed/tide"></iframe></p>',
    ],
)
def test_a_licence_under_a_player_is_that_of_what_it_plays(player: str) -> None:
    page = page_of(inside=f"<div>{player}<p>Licensed under {REL}</p></div>")
    assert license_id(page) is None


def test_a_frame_that_plays_nothing_owns_no_licence() -> None:
    page = page_of(
        inside=f'<div><iframe src="https://forms.example.org/letter"></iframe><p>Licensed under {REL}</p></div>'
    )
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "sentence",
    ["Our glossary is licensed under {}.", "Our FAQ is licensed under {}.", "Unsere Schriften stehen unter {}."],
)
def test_a_thing_of_the_sites_own_is_a_question_even_beside_a_link_that_calls_itself_the_license(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(REL)}</p>")) is None


@pytest.mark.parametrize("sentence", ["Our licence is {}.", "Unser Angebot steht unter {}.", "Example Tides, {}"])
def test_a_sites_own_licence_is_its_licence(sentence: str) -> None:
    assert license_id(page_of(footer=f"<p>{sentence.format(REL)}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("place", "markup"),
    [
        ("inside", f"<p>Fig. 1: the wheel. {REL}</p>"),
        ("inside", f'<ol class="reference-list"><li>Holt, A. Eels of the creek. Licensed under {REL}</li></ol>'),
        ("footer", f"<p>Code: {REL}</p>"),
    ],
)
def test_a_figures_number_a_label_or_a_list_of_references_tells_a_thing(place: str, markup: str) -> None:
    assert license_id(page_of(**{place: markup})) is None


def test_what_stands_under_the_references_is_no_reference() -> None:
    markup = f"<h3>References</h3><p>This article is licensed under {REL}.</p>"
    assert license_id(page_of(inside=markup)) == "CC-BY-4.0"


@pytest.mark.parametrize("sentence", ["Our handbook is licensed under {}.", "The study is published under {}."])
def test_a_sidebar_that_licenses_something_unknown_leaves_a_question(sentence: str) -> None:
    assert license_id(page_of(sidebar=f"<p>{sentence.format(LINK)}</p>")) is None


@pytest.mark.parametrize("sentence", ["Example News is licensed under {}.", "{}", "Our stories are licensed under {}."])
def test_a_sidebar_that_names_its_site_or_nothing_grants(sentence: str) -> None:
    assert license_id(page_of(sidebar=f"<p>{sentence.format(LINK)}</p>")) == "CC-BY-4.0"
