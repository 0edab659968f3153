"""Who wrote a text, where only its list of credits says so, with two crafts in one label."""

from __future__ import annotations

import pytest

from heads import of, page

TEXT = (
    "<p>The tide came in over the quay for the third night, and nobody in the town slept through it any more.</p>" * 3
)


def names(line: str) -> list[str]:
    return [person.name for person in of(page("", f"<h1>The old harbour</h1>{TEXT}<p>{line}</p>")).authors]


@pytest.mark.parametrize(
    "line",
    [
        "Reportagem e guião: Ada Marlow<br>Edição: Ben Noor",
        "Guion y reportaje: Ada Marlow<br>Edición: Ben Noor",
        "Enquête : Ada Marlow<br>Édition : Ben Noor",
        "Text und Recherche: Ada Marlow<br>Redaktion: Ben Noor",
    ],
)
def test_the_label_names_the_author(line: str) -> None:
    assert names(line) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "line", ["Edição e guia: Ada Marlow<br>Som: Ben Noor", "Enquête : la mairie rouvre le dossier"]
)
def test_other_labels_name_none(line: str) -> None:
    assert names(line) == []
