"""A paragraph that begins with the words of an appeal and tells of it is the text's; an appeal is not."""

from __future__ import annotations

import pytest

from harbour_wall import body_of

TOLD = [
    "Subscribe to our newsletter, said the board on the quay, and the pilots did so in the winter. Since then the harbour office has printed the tides for them.",
    "Support our work was painted on the old wall in letters of a hand's height. Nobody in Brennick knew who had written it, and the rain washed it off before May.",
    "Abonnieren Sie unseren Newsletter, stand auf der Tafel am Hafen, und alle Lotsen taten es. Seither druckt das Amt die Gezeiten auf gelbes Papier und hängt sie aus.",
    "Suscríbete a nuestro boletín, decía el cartel del muelle, y los prácticos lo hicieron. Desde entonces la oficina imprime las mareas en papel amarillo y las cuelga.",
]


@pytest.mark.parametrize("told", TOLD)
@pytest.mark.parametrize("at", [0, 2])
def test_what_tells_of_an_appeal_stays(told: str, at: int) -> None:
    assert told[:40] in body_of(f'<p class="text">{told}</p>', at)


@pytest.mark.parametrize(
    ("appeal", "at"),
    [
        (f'<p class="text">{TOLD[0]}</p>', 5),
        (f'<p class="text"><em>{TOLD[0]}</em></p>', 2),
        (f'<div class="note"><p>{TOLD[0]}</p><form><input name="mail"></form></div>', 2),
        ('<p class="text">Subscribe to our newsletter, which comes on Fridays. You get the best of the harbour in it, and we never send more than one letter a week.</p>', 2),
        ('<p class="text">Subscribe to our newsletter, which comes on Fridays. The form is at www.mail.example/letter, and the best of the harbour is in it every week.</p>', 2),
        ('<p class="text">Subscribe to our newsletter and read more of the harbour every Friday.</p>', 2),
    ],
    ids=["the last words", "emphasis", "a form", "you", "an address", "one sentence"],
)  # fmt: skip
def test_what_asks_goes(appeal: str, at: int) -> None:
    assert "newsletter" not in body_of(appeal, at)
