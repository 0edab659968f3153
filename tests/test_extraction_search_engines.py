"""What a site asks of readers of Google: to prefer it among their sources, or to follow it there."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.extraction.words.lines.search_engines import asks_to_be_preferred

PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
    "Passengers now wait in a tent beside the car park, where the wind comes straight off the water on most days.",
    "The council will vote on the money for a new landing stage in the second week of March, its speaker said.",
]
LINK = "https://www.google.com/preferences/source?q=island.example"


def lines(box: str, place: int = 2) -> list[str]:
    parts = [f"<p>{said}</p>" for said in PROSE]
    parts.insert(place, box)
    page = f"<html lang=en><head><title>Late again</title></head><body><nav><a href='/news'>News</a></nav><main><h1>Late again</h1><div class='text'>{''.join(parts)}</div></main><footer>The Island Post</footer></body></html>"
    article = republish.extract(Page.from_html(page, "https://island.example/2026/late"))
    assert "google" not in str(article.body).lower()
    return article.text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "Add The Island Post as a preferred source on Google",
        "Want more of our reporting in Google? Add us as a preferred source.",
        "Follow us on Google News",
        "Inselpost als bevorzugte Quelle auf Google hinzufügen",
        "Ajoutez-nous à vos sources préférées sur Google",
        "Añade Correo de la Isla como fuente preferida en Google",
        "Siga o Correio da Ilha no Google Discover",
        "Scegli Posta dell’Isola come fonte preferita su Google",
        "Dodaj Pocztę Wyspy jako preferowane źródło w Google",
        "Google’da tercih edilen kaynak olarak ekleyin",
        "Добавьте «Островную почту» в предпочитаемые источники Google",
        "أضف بريد الجزيرة كمصدر مفضل على جوجل",
        "Googleで優先するソースに追加",
        "在 Google 上将本站设为首选来源",
    ],
)
@pytest.mark.parametrize(
    "box",
    [
        "<p>{}</p>",
        "<p><strong>{}</strong></p>",
        f'<div class="b7"><a href="{LINK}"><img src="/g.png" alt=""> {{}}</a></div>',
    ],
)
def test_a_call_for_readers_of_google_goes_wherever_it_stands(line: str, box: str) -> None:
    assert lines(box.format(line)) == PROSE


def test_all_of_a_box_goes_that_leads_there() -> None:
    box = (
        f'<div class="w1"><a href="{LINK}"></a><div><img src="/google-g.png" alt=""></div><div>Haberlerimizi Takip Edin</div>'
        "<div>Gelişmelerden anında haberdar olun.</div><div><span>Google’da tercih edilen<br>kaynak olarak ekleyin</span></div></div>"
    )
    assert lines(box, place=1) == PROSE


def test_a_picture_over_such_a_line_goes_with_it() -> None:
    box = f'<div><img src="/sign.png" alt=""><div><div>Make us a preferred source on Google</div></div><a href="{LINK}"><img src="/plus.png" alt=""></a></div>'
    assert lines(box) == PROSE


@pytest.mark.parametrize(
    "line",
    [
        "Google lets its readers choose a preferred source since August.",
        "Only one in ten readers had set a preferred source on Google by the end of the year, the survey found.",
        "“Add us as a preferred source on Google,” the editor told his readers each morning.",
        "The paper lost half of its readers on Google News within a year.",
        "Der Sender wurde auf Google Nachrichten nicht mehr gefunden.",
        "Sources close to the ministry preferred not to speak.",
    ],
)
def test_what_a_report_tells_of_it_stays(line: str) -> None:
    assert not asks_to_be_preferred(line)
