"""Whom journalists may ask behind a text is none of it: headings and labels in many languages, and the site's own addresses."""

from __future__ import annotations

import pytest

from harbour import left_of

OFFICER = "Tom Noor<br>Institute of Harbours<br>Tel.: 0431 000000"


@pytest.mark.parametrize(
    "heading",
    [
        "Wissenschaftliche Ansprechpartner:",
        "Contact scientifique",
        "報道担当",
        "Contacts for journalists",
        "Pressestelle",
    ],
)
def test_whom_to_ask_goes_under_headings_of_many_languages(heading: str) -> None:
    assert left_of(f"<h4>{heading}</h4><p>{OFFICER}</p><h4>Original study</h4><p>Nine pages of it.</p>", 4) == [
        "Original study",
        "Nine pages of it.",
    ]


@pytest.mark.parametrize("heading", ["Contacts", "Kontakt", "Per informazioni", "お問い合わせ先"])
def test_a_heading_that_may_be_for_readers_goes_over_an_address_of_the_site(heading: str) -> None:
    assert left_of(f"<h3>{heading}</h3><p>Tom Noor, press officer, tom@site.example</p>", 4) == []


def test_such_a_heading_stays_over_an_address_elsewhere() -> None:
    assert len(left_of("<h3>Contacts</h3><p>The seal watch of Mora, seals@mora.example</p>", 2)) == 2


@pytest.mark.parametrize(
    "line",
    [
        "Media contact: Tom Noor, +46 31 000 000",
        "<strong>Press contact:</strong><br>Tom Noor<br>tom@mora.example",
        "<strong>For further information please contact:</strong><br>Press office<br>press@site.example",
    ],
)
def test_a_line_goes_that_begins_with_such_a_label(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 4) == []


@pytest.mark.parametrize(
    "line",
    [
        "For more information: the seal watch of Mora is at seals@mora.example at any hour.",
        "Press contact: nobody at the harbour had ever heard these words, and nobody asked.",
    ],
)
def test_a_line_with_such_a_label_stays_that_reaches_nobody_of_the_site(line: str) -> None:
    assert left_of(f"<p>{line}</p>", 2) == [line]


@pytest.mark.parametrize(
    "line", ["Twitter: @harbour_institute<br>#ThePilotsOfTheHarbourWall", "#OpenHarbour #ThePilotsOfTheHarbourWall"]
)
def test_names_and_topics_on_networks_go_with_whom_to_ask(line: str) -> None:
    assert left_of(f"<h4>Pressekontakt</h4><p>{OFFICER}</p><p>{line}</p>", 4) == []


def test_a_sentence_with_a_topic_in_it_keeps_all_that_stands_under_the_heading() -> None:
    told = "The pilots of the harbour wall write about their nights at sea, as #ThePilotsOfTheWall, to whoever will read them."
    assert told in left_of(f"<h4>Pressekontakt</h4><p>{OFFICER}</p><p>{told}</p>", 2)


@pytest.mark.parametrize("heading", ["Got a tip?", "Vous avez des informations ?", "Haben Sie Hinweise?"])
@pytest.mark.parametrize(("host", "left"), [("site", 0), ("mora", 2)])
def test_a_call_for_what_readers_know_goes_with_the_sites_address(heading: str, host: str, left: int) -> None:
    told = f"Whoever has seen papers about the wall of the old harbour may hand them over at any hour, at walls@{host}.example or at the pier."
    assert len(left_of(f'<div class="calls"><h2>{heading}</h2><p>{told}</p></div>', 4)) == left


@pytest.mark.parametrize(
    ("label", "said", "left"),
    [
        ("Media contact", OFFICER, False),
        (
            "Where it was",
            "The seal watch of Mora keeps its boats at the old pier, 0431 000000, and sails at dawn.",
            True,
        ),
        ("Media contact", "The seals were counted from two boats, and nobody had expected so many of them.", True),
    ],
)
def test_the_name_of_a_field_goes_with_whom_to_ask_in_it(label: str, said: str, left: bool) -> None:
    """As Drupal writes a field with its label above."""
    field = (
        f'<div class="field field--name-field-contact field--label-above"><div class="field__label">{label}</div>'
        f'<div class="field__item"><p>{said}</p></div></div>'
    )
    assert any(said[:8] in line for line in left_of(field, 4)) == left
