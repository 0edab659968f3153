"""Paragraphs that ask readers for something after a sentence or two, in many languages; stories that tell of such things stay."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, body_of
from republish._data_files import data_table
from republish.extraction.words.lines.pleading import invites, plead
from republish.extraction.words.lowered import Held, HeldOfMany

PLEAS = [
    "We are a small, independent newsroom and depend on readers like you. If you value our work, please consider making a donation today.",
    "Wir sind eine kleine Redaktion und auf Sie angewiesen. Wenn Ihnen unsere Arbeit gefällt, freuen wir uns über eine Spende.",
    "Jeden Freitag schicken wir Ihnen das Beste der Woche. Abonnieren Sie unseren Newsletter.",
    "Nezávislá žurnalistika něco stojí. Pokud chcete, abychom mohli pracovat dál, přispějte nám.",
    "Мы — маленькая редакция и живём благодаря читателям. Если вам важна наша работа, поддержите нас.",
    "Smo majhno uredništvo in obstajamo zaradi bralcev. Če cenite naše delo, nas podprite z donacijo.",
    "Bağımsız gazetecilik emek ister. Okurlarımızın katkısıyla ayakta duruyoruz. Siz de bize destek olun.",
    "Se che gusta o xornal, faite subscritor: o xornalismo en galego precisa de ti.",
    "O xornalismo independente custa cartos. Apóianos cada mes.",
    "La revista és possible gràcies a les subscriptores. Subscriu-t'hi des de cinc euros al mes.",
    "Egin kide! Kazetaritza independentea zure babesari esker da posible.",
    "¿Quieres que sigamos haciendo periodismo feminista? Hazte amiga de la revista.",
    "Todos nuestros artículos están en abierto, porque eso es la prensa independiente. Si puedes pagar cuatro euros al mes, ¡suscríbete!",
    "Jornalismo investigativo custa caro. Seja aliado da redação.",
    "Dacă ți-a plăcut acest articol, poți redirecționa 3,5% din impozit către noi.",
    "El port és un mitjà cooperatiu que no depèn de cap banc. Subscriu-t'hi ara i rebràs el periòdic a casa.",
    "Η Λιμνοθάλασσα στηρίζεται μόνο στους αναγνώστες της, και ζει χάρη στους αναγνώστες μας. Στήριξέ μας.",
    "独立媒体依靠读者。如果您认可我们的工作，捐款支持我们。",
    "نحن غرفة أخبار صغيرة نعتمد على قرائنا. إذا كنت تقدر عملنا فادعمنا بتبرع.",
]
INVITATIONS = [
    "Bol pre vás tento článok užitočný? Dajte nám vedieť.",
    "この記事は役に立ちましたか？ご意見をお聞かせください。",
    "Co si o tom myslíte? Zapojte se do diskuse pod článkem.",
    "Heb je een tip voor onze redactie? Mail naar tips@news.example.",
    "Écoutez notre podcast : chaque semaine, la rédaction raconte les coulisses du port.",
]
TOLD = [
    "The newsroom asked its readers for help in March, and within a week eight hundred of them had paid for a year in advance.",
    "Redakcja poprosiła czytelników o pomoc w marcu i w ciągu tygodnia ośmiuset z nich zapłaciło za rok z góry.",
    "La xarxa d'entitats es presenta com un mitjà cooperatiu de la comarca, i hi escriuen setze veïnes cada mes.",
    "A fundación, creada en 1999, apoia o xornalismo en galego e paga cada ano tres bolsas a lectores novos.",
    "L'entitat, fundada el 1999, dona suport al periodisme local i ha obert una crida als subscriptors del diari.",
    "O editor pediu aos leitores que a pessoa eleita, seja assinante ou não, fale em nome de todos na assembleia.",
    "La prensa independiente del puerto cerró en 1936 y dejó sus archivos en abierto, que se suscriben hoy desde la biblioteca.",
    "La cooperativa cuenta con socios y socias en cuarenta pueblos, y el periodismo local es lo que más les une.",
    "“We are a small newsroom with few readers,” the editor wrote to the harbour. “Support us, or we shall close by spring.”",
    "She had subscribed to the newsletter of the harbour office, which warns of high water, and had not lost a boat since.",
    "Was this wall useful to the town? Nobody in the newsroom could say, and the readers had long forgotten it.",
]


@pytest.mark.parametrize("plea", [*PLEAS, *INVITATIONS])
def test_a_paragraph_that_asks_further_on_goes_at_the_end(plea: str) -> None:
    body = body_of(f'<p class="text">{plea}</p>', at=5)
    assert plea not in body
    assert all(paragraph in body for paragraph in PARAGRAPHS)


@pytest.mark.parametrize("made", ["<div><p>{}</p></div>", '<p class="text"><em>{}</em></p>'])
@pytest.mark.parametrize("plea", PLEAS[::4])
def test_so_does_one_set_off_amid_the_text(plea: str, made: str) -> None:
    assert plea not in body_of(made.format(plea))


@pytest.mark.parametrize("at", [3, 5])
@pytest.mark.parametrize("told", TOLD)
def test_a_paragraph_that_tells_of_it_stays(told: str, at: int) -> None:
    assert told in body_of(f'<p class="text">{told}</p>', at=at)


@pytest.mark.parametrize("told", TOLD)
def test_nobody_is_asked_in_a_story(told: str) -> None:
    assert not invites(told)
    assert plead([told, *PLEAS]) == [False, *[True] * len(PLEAS)]


def test_an_article_of_pleas_stays() -> None:
    asked = "".join(f'<p class="text">{number}: {PLEAS[3]}</p>' for number in range(4))
    assert body_of(asked, at=5).count("žurnalistika") == 4


def test_the_words_are_in_small_letters() -> None:
    phrases = [
        phrase
        for table in data_table("extraction_pleading.toml").values()
        for some in table.values()
        for phrase in some
    ]
    assert all(phrase == phrase.lower() and "'" not in phrase for phrase in phrases)


@pytest.mark.parametrize("kind", [Held, HeldOfMany])
def test_a_text_is_asked_for_any_of_several_words(kind: type[Held | HeldOfMany]) -> None:
    held = kind(["newsroom", "our readers", "klub čtenářů", "（读者）"])
    assert held.are_in("of our newsrooms")
    assert held.are_in("ask our readers")
    assert held.are_in("náš klub čtenářů")
    assert held.are_in("致（读者）")
    assert not held.are_in("ask your reader, náš čtenář")
    assert not held.are_in("")
