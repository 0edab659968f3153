"""What buttons, counters, windows and trails around a text say goes in any language, and sentences that sound like it stay."""

from __future__ import annotations

import re

import pytest

from harbour import authors, left_of
from republish._data_files import data_table

WIDGETS = """
Turn on notifications // Average rating 4.5 / 5. Vote count: 12 // AI-generated summary // Post Views: 1,234 // Updated 5 minutes ago
Später lesen // Push-Benachrichtigungen aktivieren // Sie haben noch 2 kostenlose Artikel in diesem Monat. // Kommentare (12)
Chargement en cours… // Mis à jour il y a 5 minutes // Résumé généré par IA // Sur le même thème // Déjà abonné ? [Connectez-vous]
¡Enlace copiado! // Entradas relacionadas // 1.234 visitas // Patrocinado // ¿Ya estás suscrito? [Inicia sesión]
Ler matéria completa // Adicionar aos favoritos // Visualizações: 1.234 // Carregando…
Questo sito utilizza i cookie. // I più letti // Ingrandisci immagine // Seleziona lingua
Wij gebruiken cookies om uw ervaring te verbeteren. // Toon eerdere updates // 12 reacties
Vill du få notiser? // Läs hela artikeln // Uppdaterad för 5 minuter sedan
Vi bruker informasjonskapsler for å forbedre opplevelsen din. // Funnet en feil? Merk teksten og trykk Ctrl+Enter.
Luetuimmat // 12 kommenttia // Löysitkö virheen? Valitse teksti ja paina Ctrl+Enter.
Ten tekst przeczytasz w 5 minut // Masz konto? [Zaloguj się] // Strona 1 z 3
Hibát talált? Jelölje ki a szöveget, és nyomja meg a Ctrl+Enter billentyűket. // Betöltés… // Legolvasottabb
Се вчитува… // Страница 1 од 3 // 12 коментари
Средняя оценка 4.5 / 5. Количество голосов: 12 // Версия для слабовидящих // Мы используем файлы cookie, чтобы улучшить ваш опыт.
Приєднуйтесь до нас у [WhatsApp] // Переглядів: 1234 // Показати менше
الأكثر قراءة // جار التحميل… // صفحة 1 من 3 // انضم إلى [قناتنا على تلغرام]
הצטרפו ל[ערוץ הוואטסאפ] שלנו // טוען… // תגובות (12)
در حال بارگذاری… // صفحه ۱ از ۳ // تعداد بازدید: ۱۲۳۴
लोड हो रहा है… // 1,234 बार देखा गया // क्या यह लेख उपयोगी था?
Đang tải… // Trang 1 / 3 // Đọc nhiều nhất // Lượt xem: 1.234
กำลังโหลด… // หน้า 1 จาก 3 // เว็บไซต์นี้ใช้คุกกี้
불러오는 중… // 조회수 1,234 // 댓글 12개 // 1 / 3 페이지
読み込み中… // 5分前に更新 // Googleの優先ソースに追加 // コメント12件
加载中… // 浏览量：1234 // 第1页，共3页 // 猜你喜欢
Pages: [1] [2] [3]
"""
SENTENCES = """
Turn on notifications, the pilot said, and the bell will ring in your pocket.
Loading the ships took days.
Share of the vote in the harbour ward fell to nine per cent.
Follow the money, the old clerk used to say.
Views differ on the bell: 1,234 signed against it.
Comments came quickly, 12 of them before noon.
Cookies were baked on the quay to feed the crews.
Press Ctrl+Enter and the chart is drawn anew.
Später lesen wollte das Protokoll niemand.
Kommentare gab es 12, und keiner war freundlich.
Cargando sacos se le fue la juventud.
Seite 1 von 3 fehlt im Kirchenbuch.
Vill du få notiser om fisken, frågade hamnkaptenen.
Luetuimmat kirjat olivat merikirjoja.
Загрузка судов шла весь день.
Просмотров у записи было 1234, но никто не написал.
الأكثر قراءة في القرية كان كتاب البحر.
読み込み中の地図を見て、船長は笑った。
The pilot read [Home] and [the sea] in one night.
[Home] is where the boats are.
"""


def _marked(line: str) -> str:
    return re.sub(r"\[([^\]]*)\]", r'<a href="/x/page">\1</a>', line)


def _widgets() -> list[str]:
    rows = filter(None, WIDGETS.split("\n"))
    return [line for row in rows for line in row.split(" // ")]


@pytest.mark.parametrize("line", _widgets())
def test_what_the_machinery_says_goes(line: str) -> None:
    assert left_of(f"<p>{_marked(line)}</p>", 2) == []


@pytest.mark.parametrize("line", list(filter(None, SENTENCES.split("\n"))))
def test_sentences_that_sound_like_it_stay(line: str) -> None:
    assert left_of(f"<p>{_marked(line)}</p>", 2) == [line.replace("[", "").replace("]", "")]


@pytest.mark.parametrize(
    ("trail", "goes"),
    [
        ('<a href="/">Home</a> &gt; <a href="/news">News</a>', True),
        ('<a href="/">Etusivu</a> » <a href="/uutiset">Uutiset</a> » Vanha silta', True),
        ('You are here: <a href="https://harbour.example">Home</a> / <a href="/news">News</a>', True),
        ('أنت هنا: <a href="/">الرئيسية</a> / <a href="/news">أخبار</a>', True),
        ('<a href="/ferry">The ferry</a> &gt; <a href="/bus">The bus</a>', False),
        ('<a href="/">The harbour</a> and <a href="/mill">the mill</a>', False),
        ('They went from <a href="/">Home</a> / <a href="/out">Out</a>.', False),
    ],
)
def test_a_trail_from_the_front_page_goes(trail: str, *, goes: bool) -> None:
    assert (left_of(f"<p>{trail}</p>", 2) == []) is goes


BUTTONS = "<div><button>Yes</button><button>No</button></div>"


@pytest.mark.parametrize(
    ("heading", "behind", "left"),
    [
        ("Vill du få notiser?", BUTTONS, 0),
        ("Seleziona lingua", "<form><select><option>it</option></select></form>", 0),
        ("Text size", "<ul><li>★★★★★</li></ul>", 0),
        ("Live updates", "", 1),
        ("Live updates", "<p>The bell rang at nine.</p>", 2),
        ("Live updates", "<ul><li>The bell rang at nine, and nobody came to the quay.</li></ul>", 2),
        ("What now?", BUTTONS, 1),
    ],
)
def test_a_heading_goes_with_its_buttons(heading: str, behind: str, left: int) -> None:
    assert len(left_of(f"<h3>{heading}</h3>{behind}", 2)) == left


@pytest.mark.parametrize("line", ["Реклама нямаше.", "Reklama stála majetok.", "Advertising cost a fortune."])
@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_short_sentence_on_advertising_stays(line: str, tag: str) -> None:
    assert left_of(f"<{tag}>{line}</{tag}>", 2) == [line]


@pytest.mark.parametrize("name", ["by Taboola", "por Taboola", "door Outbrain"])
def test_who_recommends_other_stories_is_no_author(name: str) -> None:
    assert authors(above=f"<h1>The wall</h1><div><span>{name}</span></div>") == []


@pytest.mark.parametrize("name", ["counted", "numbered", "offered", "consenting"])
def test_the_words_are_in_small_letters_and_said_once_in_a_language(name: str) -> None:
    for words in data_table("extraction_around.toml")[name].values():
        assert words == list(dict.fromkeys(word.lower().strip() for word in words))
