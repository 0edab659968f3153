"""Lines with a link between the paragraphs that ask readers to follow the site, in the languages of the tables."""

from __future__ import annotations

import pytest

from harbour import left_of

CALLS = [
    *("Stay up to date with our {newsletter}", "Mehr Nachrichten finden Sie in unserer {App}", "Retrouvez toute l’actualité sur notre {application}"),
    *("Puedes seguirnos en {Facebook} y X", "Receba as notícias no {WhatsApp}", "Segui il nostro {canale WhatsApp}", "Dołącz do nas na {Facebooku}"),
    *("{WhatsApp kanalımıza} katılın", "{카카오톡 채널} 추가하기", "{LINE}で最新ニュースを受け取る", "點我加入{LINE好友}", "Gabung ke {saluran WhatsApp} kami", "Tufuatilie kwenye {Facebook}"),
]  # fmt: skip


def linked(call: str) -> str:
    return call.replace("{", '<a href="https://t.example/x">').replace("}", "</a>")


@pytest.mark.parametrize("call", CALLS)
def test_a_call_with_a_link_goes(call: str) -> None:
    assert left_of(f"<p>{linked(call)}</p>", 3, 7) == []
    assert left_of(f"<p><strong>{linked(call)}</strong></p>", 3, 7) == []


@pytest.mark.parametrize("call", CALLS[:7])
def test_a_paragraph_of_the_text_that_begins_so_stays(call: str) -> None:
    said = f"{call.replace('{', '').replace('}', '')} is what the sign on the pier had said since the summer, and nobody in the harbour had ever thought of taking it down."
    assert left_of(f"<p>{said}</p>", 3, 7) == [said]
