"""Asides that play a film, which a text does not take along: the title and what the film shows would stand amid the paragraphs."""

from __future__ import annotations

import pytest

from harbour import left_of

TITLE, TOLD = "How the light of Mora was lit again", "A keeper shows how the lamp is turned by hand."
PLAY = '<button aria-label="Play video"><img src="/still.jpg" alt=""></button>'


def aside(label: str, inner: str = PLAY, told: str = TOLD) -> str:
    return f'<aside aria-label="{label}">{inner}<div>{TITLE}</div><div>{told}</div></aside>'


@pytest.mark.parametrize("label", ["Video", f"Video - {TITLE}", "Vidéo : la lumière", "VIDEO"])
def test_the_film_goes_with_its_title(label: str) -> None:
    assert left_of(aside(label), 2) == []


@pytest.mark.parametrize(
    "box",
    [
        aside("Video transcript"),
        aside("The light"),
        aside("Video", "<p>The keeper speaks.</p>"),
        aside("Video", PLAY, f"{TOLD} " * 12),
    ],
    ids=["a transcript", "another aside", "plays nothing", "tells much"],
)
def test_another_aside_is_not_taken_for_one(box: str) -> None:
    said = left_of(box, 2)
    assert said == left_of(box.replace("Video", "Facts"), 2)
