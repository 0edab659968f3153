"""Labels of credits in many languages: what begins a credit, and what only says in which picture somebody is seen."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.extraction.tree.credit_lines import split_credit


@pytest.mark.parametrize(
    "line",
    [
        "In the photo: Ada Moor and Ben Reed",
        "In this picture: Ada Moor",
        "Im Bild: Der neue Anleger.",
        "Auf dem Foto: Ada Moor",
        "Auf der Karte: der neue Anleger",
        "Sur la photo : Ada Moor et Ben Reed",
        "Sur l’image : le nouveau quai",
        "En la foto: Ada Moor",
        "Na foto: Ada Moor",
        "Nelle foto: Ada Moor",
        "Op de foto: Ada Moor",
        "På foto: Ada Moor",
        "На фото: Ада Мур",
        "Στη φωτογραφία: Άντα Μουρ",
        "Trong ảnh: Ada Moor",
        "Sa larawan: Ada Moor",
        "Në foto: Ada Moor",
        "في الصورة: آدا مور",
    ],
)
def test_who_is_seen_in_a_picture_did_not_make_it(line: str) -> None:
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize(
    ("seen", "credit"),
    [
        ("Im Bild: Ada Moor.", "Foto: Ben Reed"),
        ("Nella foto: Ada Moor.", "Foto: Ben Reed/ANSA"),
        ("На фото: Ада Мур.", "Фото: Бен Рид"),
        ("Ada Moor in Mora", "Foto: Ben Reed"),
        ("Ada Moor on the left", "Photo: Ben Reed"),
    ],
)
def test_the_credit_behind_who_is_seen_is_the_credit(seen: str, credit: str) -> None:
    assert split_credit(f"{seen} {credit}") == (seen, credit)


@pytest.mark.parametrize(
    "label", ["Text a foto", "Tekst i foto", "Tekst en foto", "Text und Foto", "Alle Fotos", "Left image"]
)
def test_a_label_of_two_words_begins_a_credit(label: str) -> None:
    assert split_credit(f"{label}: Ada Moor")[1] is not None


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Fotonachweis:", "Ada Moor"),
        ("Crédit image :", "Ada Moor"),
        ("Imágenes:", "Ada Moor / EFE"),
        ("Foto’s:", "Ada Moor"),
        ("Fotó forrása:", "Moor Ada"),
        ("Zdroj fotografie:", "Ada Moorová"),
        ("Фота:", "Ада Мур"),
        ("Джерело фото:", "Ада Мур"),
        ("Լուսանկարը՝", "Ադա Մուր"),
        ("तस्बिरः", "अदा मुर"),
        ("ছবিঃ", "আদা মুর"),
        ("Karte:", "Ada Moor/dpa"),
        ("Nový přístav. Kresba:", "Ada Moor"),
        ("Карикатура:", "Ада Мур"),
        ("איור:", "עדה מור"),
        ("插图：", "李進財"),
    ],
)
def test_a_label_in_many_languages_begins_the_credit(label: str, name: str) -> None:
    caption, _, label = label.rpartition(". ")
    credit = f"{label} {name}" if label[-1] != "：" else f"{label}{name}"
    assert split_credit(f"{caption}. {credit}" if caption else credit) == (f"{caption}." if caption else None, credit)
    assert split_credit(f"M ({credit})") == ("M", credit)


@pytest.mark.parametrize(
    "line",
    [
        "Karte: So kommt man zum Hafen",
        "Infographic: how the lock works",
        "Desenho: o porto sem carros",
        "The artist’s last drawing: Ada Moor",
        "Карта: где стоит причал",
        "Archivo: el puerto en 1912",
        "দুঃখ: ছবি",
    ],
)
def test_a_map_or_drawing_that_is_described_has_no_maker(line: str) -> None:
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (None, "Teckning av Ada Moor"),
        (None, "Gambar oleh Ada Moor"),
        (None, "Picha na Ada Moor"),
        (None, "Photo fournie par Ada Moor"),
        (None, "Foto aangeleverd door Ada Moor"),
        (None, "Copyright Ada Moor"),
        (None, "באדיבות עדה מור"),
        (None, "БТА/Ада Мур"),
        ("Το λιμάνι τη νύχτα.", "EUROKINISSI/Άντα Μουρ"),
        ("रात का बंदरगाह।", "अदा मुर/पीटीआई"),
        ("Pelabuhan malam hari.", "BERNAMA/Ada Moor"),
        ("El puerto de noche.", "Ilustración de Ada Moor"),
        ("Il porto di notte.", "Foto tratta da Ada Moor"),
        ("A kikötő éjjel.", "Moor Ada felvétele"),
        ("Luka noću.", "Snimila Ada Moor"),
        ("الميناء ليلا.", "بعدسة آدا مور"),
        ("夜の港。", "（中村聡太郎撮影）"),
        ("夜の港。", "撮影・中村聡太郎"),
        ("夜の港。", "[写真]中村聡太郎"),
        ("夜里的港口。", "王淑兰供图"),
        ("夜裡的港口。", "翻攝自陳淑娟"),
        ("배가 항구에 있다.", "[사진 제공=이성진]"),
        ("배가 항구에 있다.", "그래픽=이성진"),
    ],
)
def test_who_made_or_gave_a_picture_ends_its_caption(caption: str | None, credit: str) -> None:
    told, maker = split_credit(f"{caption or ''} {credit}")
    assert told == caption
    assert list(filter(str.isalnum, maker or "")) == list(filter(str.isalnum, credit))


@pytest.mark.parametrize(
    "line",
    [
        "Teckning av Mora",
        "Contributed by Ada Moor",
        "Provided by Harbour University",
        "Zdjęcie na Placu Zamkowym",
        "El puerto. Foto de familia de los pescadores",
        "Supplied by three wells, the canal never dries.",
        "Met dank aan alle vrijwilligers is de haven schoon",
        "Copyright is not the question",
        "Паром уходит. Рисунок на стене порта",
        "（2023年11月撮影）",
        "ドローンで撮影",
        "早餐由業者提供",
        "이성진 기자",
        "아침을 제공",
    ],
)
def test_what_is_made_or_given_in_a_picture_names_nobody(line: str) -> None:
    assert split_credit(line)[1] is None


@pytest.mark.parametrize(
    "line", ["Copyright The Harbour Post", "Copyright © 2026 Harbour Post Inc. All Rights Reserved."]
)
def test_a_notice_behind_the_text_is_no_credit_of_its_pictures(line: str) -> None:
    assert line not in article(f"{''.join(map(paragraph, range(4)))}<div><p>{line}</p></div>").text


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The quay at dusk. Foto: Rescue Photo", "The quay at dusk.", "Foto: Rescue Photo"),
        ("Der Kai am Abend. Bild: Hafen Foto", "Der Kai am Abend.", "Bild: Hafen Foto"),
        ("Photo: Harbour Photos", None, "Photo: Harbour Photos"),
        ("The quay in the evening light Foto", "The quay in the evening light", None),
        ("Mora: the quay in the evening light Bild", "Mora: the quay in the evening light", None),
    ],
)
def test_a_word_for_a_picture_that_ends_a_labelled_credit_is_the_makers_own(
    line: str, caption: str | None, credit: str | None
) -> None:
    assert split_credit(line) == (caption, credit)
