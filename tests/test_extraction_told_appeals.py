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


@pytest.mark.parametrize(
    "told",
    [
        "Teilen mit dem Lotsen war im Hafen immer üblich.",
        "Partager le pain, c’était la règle, dit la pilote.",
        "Condividi la corda, diceva il pilota, e la barca era salva.",
        "Dela lika, sa lotsen, och bröt brödet i fyra bitar.",
        "Följ oss till bryggan, ropade lotsarna.",
        "Folgen Sie uns auf den Turm, rief der Lotse, und alle stiegen hinter ihm her.",
        "Actualizado el censo, el puerto tiene 412 barcos.",
        "Fehler gefunden hat die Lotsin in elf von zwölf Karten.",
        "Une erreur ? Non, répond la pilote, qui montre les mesures de l’an dernier.",
        "공유하던 배는 이제 한 척뿐이다.",
        "広告は月曜日から橋に掛かっていたが、誰も読まなかった。",
        "分享一条船是村里的老规矩。",
    ],
)
def test_a_sentence_that_begins_as_a_prompt_does_stays_among_its_like(told: str) -> None:
    assert told in body_of(f'<p class="text">{told}</p>', 2)


@pytest.mark.parametrize(
    "prompt",
    [
        "Teilen mit allen Freunden und in allen sozialen Netzwerken.",
        "Teilen Sie uns mit, was im Hafen geschieht.",
        "Partager sur tous les réseaux sociaux de la ville.",
        "Dela gärna med alla vänner i hamnen.",
        "Folgen Sie uns auf allen Kanälen, das heißt, auch am Wochenende.",
        "Actualizado el lunes 4 a las 12 horas de la noche.",
        "Fehler gefunden? Schreiben Sie der Redaktion im Hafen.",
        "Une erreur ? Signalez-la à la rédaction du port.",
        "공유 부탁드립니다, 이 기사를 널리 알려 주세요.",
        "広告のお問い合わせはこちらの窓口までお願いします。",
        "分享这篇文章到朋友圈里去吧。",
    ],
)
def test_a_prompt_in_a_whole_sentence_goes(prompt: str) -> None:
    assert prompt not in body_of(f'<p class="text">{prompt}</p>', 2)


FOR_OTHERS = [
    'Sign up for the free classes in stone work on the <a href="https://library.example/classes">library’s site</a>.',
    'Subscribe to the council’s alerts on <a href="https://council.example/alerts">its site</a>.',
]


@pytest.mark.parametrize("told", FOR_OTHERS)
def test_what_readers_may_take_part_in_elsewhere_stays_among_its_like(told: str) -> None:
    assert told[:20] in body_of(f'<p class="text">{told}</p>', 2)


@pytest.mark.parametrize(
    "asked",
    [
        f"<em>{FOR_OTHERS[1]}</em>",
        FOR_OTHERS[1].replace("the council’s alerts", "our alerts"),
        FOR_OTHERS[1].replace("the council’s alerts", "the council’s newsletter"),
        FOR_OTHERS[1].replace("https://council.example/alerts", "/alerts"),
        FOR_OTHERS[1].replace("https://council.example/alerts", "https://council.us1.list-manage.com/x"),
    ],
    ids=["emphasis", "our", "a newsletter", "the site's own", "a service's"],
)
def test_what_the_site_asks_for_goes(asked: str) -> None:
    assert "Subscribe to" not in body_of(f'<p class="text">{asked}</p>', 2)
