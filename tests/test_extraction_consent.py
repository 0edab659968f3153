"""What stands where a film, a post or a map would be shown if its readers agreed to it, or played if their browser could."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish._data_files import data_table
from republish.extraction.words.lines.consent import waits_for_readers
from republish.extraction.words.lines.stand_ins import is_stand_in

ASKED = [
    "You are currently viewing a placeholder content from X. To access the actual content, click the button below. Please note that doing so will share data with third-party providers.",
    "We need your consent to load the YouTube Video service!",
    "To view this content, please accept the cookies of our partner.",
    "Klicke, um Marketing-Cookies zu akzeptieren und diesen Inhalt zu aktivieren",
    "Möchten Sie von YouTube bereitgestellte externe Inhalte laden?",
    "YouTube est désactivé.",
    "Pour afficher ce contenu Instagram, il est nécessaire d'autoriser les cookies de publicité.",
    "¿Quieres cargar contenido externo suministrado por TikTok?",
    "Caricando il video, l'utente accetta l'informativa sulla privacy di YouTube.",
    "Klik om marketing cookies te accepteren en deze inhoud in te schakelen",
    "Hyväksy markkinointievästeet katsoaksesi tämän videon.",
    "Нажмите, чтобы принять маркетинговые файлы cookie и включить этот контент",
    "Accept and continue",
    "Google Maps immer entsperren",
]
UNPLAYED = [
    *("Your browser does not support the video tag.", "Ihr Browser unterstützt kein HTML5-Video.", "Votre navigateur ne prend pas en charge les iframes."),
    *("Din webbläsare stöder inte video-taggen.", "Ваш браузер не поддерживает тег video.", "Tarayıcınız ses öğesini desteklemiyor."),
    *("お使いのブラウザは動画タグに対応していません。", "您的浏览器不支持音频元素。", "متصفحك لا يدعم تشغيل الفيديو."),
]  # fmt: skip
TEXT = [
    "To view this content in the archive, readers had to travel to Leeds and ask for the key at the desk.",
    "Your browser does not support the idea of a free sea, she told the pilots, and they laughed.",
    "We need your consent to print the letter, the archive wrote to her, and she gave it the same day.",
    "A post shared by the mayor on Instagram last week showed the wall before the storm took it away.",
    "By loading the truck at night, you agree to the rules of the port, the notice said.",
    "The video is blocked in Germany because of the music, which belongs to a company in Berlin.",
    "Wir benötigen Ihre Zustimmung zum Abdruck des Briefes, schrieb das Archiv, und sie gab sie am selben Tag.",
    "YouTube est désactivé dans trois pays depuis lundi, et les auteurs du film peuvent faire appel.",
    "Pour afficher ce contenu au musée, il a fallu trois ans de travail et l’accord des héritiers.",
    "Para ver este contenido en el archivo, los lectores tenían que viajar a Cádiz y pedir la llave.",
    "Tu navegador no soporta bien el frío, le dijo el capitán al joven marinero que trazaba la ruta.",
    "Please accept cookies from strangers only at Christmas, the old sign in the bakery says.",
]


@pytest.mark.parametrize("line", [*ASKED, *UNPLAYED])
def test_such_a_line_is_a_stand_in(line: str) -> None:
    assert is_stand_in(line)


@pytest.mark.parametrize("line", TEXT)
def test_a_sentence_that_begins_so_is_none(line: str) -> None:
    assert not is_stand_in(line)


def test_a_sentence_stays_and_what_asks_goes() -> None:
    words = [f"<p>{line}</p>" for line in (*TEXT[:2], *ASKED[:2], UNPLAYED[0])]
    text = article("".join([*map(paragraph, range(3)), *words, paragraph(3)])).text.split("\n")
    assert text[3:-1] == TEXT[:2]
    assert not waits_for_readers(sentence(1).lower())


def test_the_words_are_in_small_letters() -> None:
    for phrases in data_table("extraction_consent.toml").values():
        for words in phrases.values():
            assert words == list(dict.fromkeys(word.lower().replace("'", "’") for word in words))
