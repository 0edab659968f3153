"""The switch beside what stands in the place of something foreign, in several languages."""

from __future__ import annotations

import pytest

from harbour import sentence
from republish.extraction.words.lines.stand_ins import is_stand_in

SWITCHES = [
    *("YouTube-Inhalte erlauben", "Externe Inhalte anzeigen", "Inhalte von Instagram laden", "Twitter-Inhalt zulassen"),
    *("Allow YouTube content", "Load external content", "Always show content from TikTok"),
    *("Afficher les contenus externes", "Autoriser le contenu de YouTube", "Mostrar contenido de Instagram"),
    *("Mostrar conteúdo externo", "Mostra contenuti esterni", "YouTube-inhoud toestaan", "Visa innehåll från Facebook"),
    "Pokaż treści z YouTube",
]


@pytest.mark.parametrize("line", SWITCHES)
def test_a_switch_for_foreign_content_is_a_stand_in(line: str) -> None:
    assert is_stand_in(line)


def test_a_player_that_failed_is_one() -> None:
    assert is_stand_in("Try refreshing your browser, or tap here to see other films.")


TEXT = [
    *("YouTube-Inhalte", "YouTube will Inhalte erlauben, die bisher verboten waren", "Show the content of the box"),
    *("Allow the keeper to sleep", "Mostrar el contenido", sentence(1)),
]


@pytest.mark.parametrize("line", TEXT)
def test_other_lines_are_none(line: str) -> None:
    assert not is_stand_in(line)
