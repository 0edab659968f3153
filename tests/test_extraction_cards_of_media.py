"""The card of a recording and the button of a gallery go with what they say; parts of the text that look like them stay."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.asking.buttons import drop_pressed_galleries
from republish.extraction.judging.twice.played import drop_cards_of_players

TITLE, TOLD = "The bells of Mora", "Why the bells of the old town rang for a week."
TEXT = "".join(map(paragraph, range(5)))
CARD = '<div itemscope itemtype="{}">{}<div><h2>' + TITLE + "</h2><p>" + TOLD + "</p><p>4.5 of 12 votes</p></div></div>"
FRAME = '<iframe src="/player/4"></iframe>'


@pytest.mark.parametrize(
    ("kind", "player", "stays"),
    [
        ("http://schema.org/AudioObject", FRAME, False),
        ("https://schema.org/VideoObject", "<video src='/4.mp4'></video>", False),
        ("https://schema.org/VideoObject", "", True),
        ("https://schema.org/Question", FRAME, True),
    ],
)
def test_what_is_said_of_a_recording_goes_with_its_player(kind: str, player: str, *, stays: bool) -> None:
    left = kept_by(drop_cards_of_players, page(TEXT + CARD.format(kind, player) + paragraph(6)))
    assert [line in left for line in (TITLE, TOLD, "4.5 of 12 votes")] == [stays] * 3


@pytest.mark.parametrize(
    ("role", "pictures", "stays"),
    [("button", 3, False), ("group", 3, True), ("button", 1, True)],
    ids=["a gallery", "no button", "a question with its sign"],
)
def test_a_button_that_opens_a_gallery_goes_with_its_heading(role: str, pictures: int, *, stays: bool) -> None:
    shown = "".join(f'<div><img src="/a/{number}.jpg" width="640" height="480"></div>' for number in range(pictures))
    button = f'<div><div role="{role}" tabindex="0"><h2>{TITLE}</h2>{shown}</div></div>'
    assert (TITLE in kept_by(drop_pressed_galleries, page(TEXT + button + paragraph(6)))) is stays
