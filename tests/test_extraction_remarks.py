"""Who paid, whose names are changed, what is heavy to read, where help is, whom authors thank: beside a text it belongs to that."""

from __future__ import annotations

import pytest

from harbour_wall import page, story, taken, text
from republish._data_files import data_table
from republish.extraction.words.lines.remarks import remarks

REMARKS = [
    "Diese Recherche wurde durch ein Stipendium der Stiftung Küste gefördert.",
    "Ce reportage a bénéficié d’une bourse du Fonds pour la mer.",
    "Матеріал підготовлено за підтримки Морського фонду.",
    "この記事は港湾基金の助成を受けて取材した。",
    "Some names have been changed to protect the families.",
    "* Imię bohaterki zostało zmienione na jej prośbę.",
    "Haberdeki bazı kişilerin isimleri güvenlikleri nedeniyle değiştirilmiştir.",
    "文中部分人物为化名。",
    "Warning: This article contains descriptions of sexual violence.",
    "Attention, ce récit évoque des violences conjugales.",
    "Внимание! В материале описываются сцены насилия.",
    "Om du har tankar på självmord, ring Självmordslinjen på 90101.",
    "如果您有自殺念頭，請撥打安心專線1925，24小時免費服務。",
    "The authors would like to thank the harbour master for the old maps.",
    "Děkujeme rybářům, kteří nám půjčili své deníky.",
    "Traducción de Ada Moor.",
    "Skribenten är medlem i den förening som artikeln handlar om.",
    "Artikli varasemas versioonis oli kirjas vale aasta.",
    "【訂正】築造年を1870年としていたのは1871年の誤りでした。",
    "Aus dem Englischen übersetzt wurden die Zitate von der Redaktion.",
    "All quotations were translated from the Norwegian by the author.",
    "Les citations ont été traduites de l’arabe par la rédaction.",
    "Wszystkie cytaty zostały przetłumaczone z ukraińskiego.",
    "So haben wir recherchiert: Wir haben 40 Jahrgänge der Hafenbücher gelesen.",
]
OTHERS = [
    "Wir danken unseren Leserinnen und Lesern für ihre Treue.",
    "Děkujeme za přečtení.",
    "Tento článek je zdarma díky podpoře čtenářů.",
    "Этот материал создан при поддержке наших читателей.",
    "Die Autorin ist freie Journalistin und lebt am Hafen.",
    "<a href=/2>Die Namen der Straßen am Hafen</a>",
    "<a href=/2>This story of violence and hope on the quay</a>",
    "<a href=/2>Suicides among sailors fell again in 2023</a>",
    "This article contains affiliate links.",
    "Aus dem Englischen hat uns die Redaktion schon oft etwas gebracht: abonnieren Sie jetzt.",
    "<a href=/2>Quotes of the week, translated for you</a>",
    "<a href=/2>Die Zitate des Jahres.</a>",
    "To support the Harbour Trust, or to find out more, please call our helpline on 0808 555 1234.",
]


def beside(line: str) -> str:
    """The body where a line stands in a box behind that of the text."""
    return taken(page(story(f"{text()}</div><div><p>{line}</p>"))).body


@pytest.mark.parametrize("line", REMARKS)
def test_a_remark_on_the_text_stays_beside_it(line: str) -> None:
    assert line in beside(line)


@pytest.mark.parametrize("line", OTHERS)
def test_what_is_like_a_remark_goes(line: str) -> None:
    assert line not in beside(line)


def above(line: str) -> str:
    """The body where a line stands in a box between the headline and that of the text."""
    told = story(text()).replace('<div class="article-body">', f'<div><em>{line}</em></div><div class="article-body">')
    return taken(page(told)).body


@pytest.mark.parametrize(
    "line",
    [
        "Die Namen einiger Personen wurden zu ihrem Schutz geändert.",
        "Atenção: este texto contém descrições de violência.",
        "चेतावनी: इस लेख में यौन हिंसा का वर्णन है।",
        "Материал подготовлен совместно с «Портовым радио».",
    ],
)
def test_what_readers_should_know_stays_above_the_text(line: str) -> None:
    assert line in above(line)


@pytest.mark.parametrize(
    "line", ["Traducción de Ada Moor.", "Diese Recherche ist kostenlos, weil Leser uns unterstützen."]
)
def test_credits_and_appeals_do_not(line: str) -> None:
    assert line not in above(line)


@pytest.mark.parametrize(
    "headline",
    [
        "This article, the violence and the man who wrote it",
        "The suicide of a sailor in 2019 and whom to call",
        "We thank heaven for every storm",
        "Der Text, die Gewalt und das Schweigen",
        "Names that nobody has forgotten",
    ],
)
def test_a_headline_is_no_remark(headline: str) -> None:
    assert not remarks(headline)


def test_the_words_are_in_small_letters() -> None:
    phrases = [
        phrase for table in data_table("extraction_remarks.toml").values() for some in table.values() for phrase in some
    ]
    assert all(phrase == phrase.lower() and "'" not in phrase for phrase in phrases)
