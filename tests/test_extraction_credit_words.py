"""Words that part a caption from its credit: without a label or colon, in front of the caption, twice."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.extraction.tree.credit_lines import credit_in_alternative, split_credit

TURNS = "The ferry turns in the harbour of Mora on Nov. 8, 2023."


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Fot. Port Mora", None, "Fot. Port Mora"),
        ("Prom w porcie o świcie. Fot. Ada Moor", "Prom w porcie o świcie.", "Fot. Ada Moor"),
        ("Prom w porcie o świcie / fot. Ada Moor", "Prom w porcie o świcie", "fot. Ada Moor"),
        ("Prom w porcie (fot. Ada Moor)", "Prom w porcie", "fot. Ada Moor"),
        ("Mora / autor: Pixabay", "Mora", "autor: Pixabay"),
        ("Prom w porcie. Autor: Ada Moor", "Prom w porcie.", "Autor: Ada Moor"),
        ("Prom w porcie o świcie / Shutterstock", "Prom w porcie o świcie", "Shutterstock"),
        ("Prom w porcie o świcie /domena publiczna", "Prom w porcie o świcie", "domena publiczna"),
        ("domena publiczna", None, "domena publiczna"),
        ("Die Fähre dreht im Hafen. Bild Ada Moor", "Die Fähre dreht im Hafen.", "Bild Ada Moor"),
        ("Die Fähre dreht im Hafen. Foto zvg", "Die Fähre dreht im Hafen.", "Foto zvg"),
        ("Die Fähre dreht im Hafen (Bild Ada Moor)", "Die Fähre dreht im Hafen", "Bild Ada Moor"),
        ("© zvg", None, "© zvg"),
        (f"{TURNS} (Ada Moor)", TURNS, "Ada Moor"),
        (f"{TURNS} (KMOR)", TURNS, "KMOR"),
        (f"{TURNS} (KMOR photo)", TURNS, "KMOR photo"),
        (f"{TURNS}(KMOR photo)", TURNS, "KMOR photo"),
        ("MT FILE PHOTO", None, "MT FILE PHOTO"),
        ("El ferry en el puerto / Foto Ada Moor", "El ferry en el puerto", "Foto Ada Moor"),
        ("El ferry en el puerto/ Foto Ada M. Moor", "El ferry en el puerto", "Foto Ada M. Moor"),
        ("Паром стоїть у гавані / Фото з архіву Мори", "Паром стоїть у гавані", "Фото з архіву Мори"),
        ("Паром стоит в гавани. Фото Ады Мор", "Паром стоит в гавани.", "Фото Ады Мор"),
        ("El ferry en el puerto. (Cedida)", "El ferry en el puerto.", "Cedida"),
        ("El ferry en el puerto (cedida por el puerto)", "El ferry en el puerto", "cedida por el puerto"),
        ("Foto. Cortesía", None, "Foto. Cortesía"),
        ("A balsa no porto - Divulgação", "A balsa no porto", "Divulgação"),
        ("Reprodução/TV do Porto", None, "Reprodução/TV do Porto"),
        ("Foto: Companhia das Balsas/Divulgação", None, "Foto: Companhia das Balsas/Divulgação"),
        ("Tangkapan Layar Mora", None, "Tangkapan Layar Mora"),
        ("Le ferry dans le port (DR)", "Le ferry dans le port", "DR"),
        ("CC", None, "CC"),
        ("Le ferry tourne dans le port. Photo iStock", "Le ferry tourne dans le port.", "Photo iStock"),
        ("Foto Shutterstock", None, "Foto Shutterstock"),
        ("Foto beigestellt", None, "Foto beigestellt"),
        ("Le ferry dans le port. (Courtoisie)", "Le ferry dans le port.", "Courtoisie"),
        ("Die Fähre dreht im Hafen. HFM / Moor", "Die Fähre dreht im Hafen.", "HFM / Moor"),
        ("Die Fähre fährt nun für HFM / Moor", "Die Fähre fährt nun für HFM / Moor", None),
        (
            "Die Fähre von gestern. (Mora24 – Twitter Screenshot)",
            "Die Fähre von gestern.",
            "Mora24 – Twitter Screenshot",
        ),
        ("Фото из Инстаграма Ады Мор", None, "Фото из Инстаграма Ады Мор"),
        ("Фото з архіву Ади Мор", None, "Фото з архіву Ади Мор"),
        ("渡轮在港口停了整整一个星期等待冰雪融化 李四 摄", "渡轮在港口停了整整一个星期等待冰雪融化", "李四 摄"),
        (
            "渡轮在港口停了整整一个星期等待冰雪融化 莫拉社记者 李四 摄",
            "渡轮在港口停了整整一个星期等待冰雪融化",
            "莫拉社记者 李四 摄",
        ),
        ("Ada Moor via Getty Images", None, "Ada Moor via Getty Images"),
        ("渡輪停在港口。（取自王小明臉書）", "渡輪停在港口。", "取自王小明臉書"),
        ("渡輪停在港口。（圖片翻攝自臉書）", "渡輪停在港口。", "圖片翻攝自臉書"),
        ("渡輪停在港口。（王小明提供）", "渡輪停在港口。", "王小明提供"),
        ("渡轮停在港口。（受访者供图）", "渡轮停在港口。", "受访者供图"),
        ("얼음에 갇힌 여객선. 부두=언덕 기자", "얼음에 갇힌 여객선.", "부두=언덕 기자"),
        ("얼음에 갇힌 여객선. 언덕 기자 hill@post.example", "얼음에 갇힌 여객선.", "언덕 기자"),
        ("얼음에 갇힌 여객선. 언덕 기자 hill@post.example /2026.03.20/", "얼음에 갇힌 여객선.", "언덕 기자"),
        ("얼음에 갇힌 여객선. /사진=연합뉴스", "얼음에 갇힌 여객선.", "사진=연합뉴스"),
        ("사진=모라시 제공", None, "사진=모라시 제공"),
        ("The old ferry turns in the ice. [ADA MOOR]", "The old ferry turns in the ice.", "ADA MOOR"),
        ("Το παλιό πλοίο γυρίζει στον πάγο. [ΝΙΚΟΣ ΒΑΡΔΑΣ]", "Το παλιό πλοίο γυρίζει στον πάγο.", "ΝΙΚΟΣ ΒΑΡΔΑΣ"),
        ("얼음에 갇힌 여객선. [촬영 이수진]", "얼음에 갇힌 여객선.", "촬영 이수진"),
        ("얼음에 갇힌 여객선 [모라시 제공]", "얼음에 갇힌 여객선", "모라시 제공"),
        (
            "얼음에 갇힌 여객선 [모라시 제공. 재판매 및 DB 금지]",
            "얼음에 갇힌 여객선",
            "모라시 제공. 재판매 및 DB 금지",
        ),
        ("얼음에 갇힌 여객선 [모라방송 캡처]", "얼음에 갇힌 여객선", "모라방송 캡처"),
        ("Le ferry dans le port, Léa (5 ans). | DR", "Le ferry dans le port, Léa (5 ans).", "DR"),
        (
            "Le ferry dans le port, Léa (5 ans). | Léa Moor, Le Port",
            "Le ferry dans le port, Léa (5 ans).",
            "Léa Moor, Le Port",
        ),
        ("Le ferry dans la glace. | Léa Moor / Le Port", "Le ferry dans la glace.", "Léa Moor / Le Port"),
        ("Vaxwell is betting on the old ferry. (Vaxwell )", "Vaxwell is betting on the old ferry.", "Vaxwell"),
        (f"{TURNS} (screen grab)", TURNS, "screen grab"),
        (f"{TURNS} (Submitted photo)", TURNS, "Submitted photo"),
        (f"{TURNS} (Contributed)", TURNS, "Contributed"),
        (
            "The ferry turns (screenshot from a film of the port)",
            "The ferry turns",
            "screenshot from a film of the port",
        ),
        ("Screenshots: Una Berg", None, "Screenshots: Una Berg"),
        ("(Symbolbild) (Bildquelle: Una Berg (CC0))", "Symbolbild", "Bildquelle: Una Berg (CC0)"),
        ("cc adamoor https://flic.kr/p/a9B187", None, "cc adamoor https://flic.kr/p/a9B187"),
        ("cc by Ada Moor, flickr.com", None, "cc by Ada Moor, flickr.com"),
        (f"{TURNS} Dept. of Ports/Contributed", TURNS, "Dept. of Ports/Contributed"),
        (f"{TURNS} MORA PORT DEPT./CONTRIBUTED IMAGE", TURNS, "MORA PORT DEPT./CONTRIBUTED IMAGE"),
        ("Mora Ferries Inc./Submitted photo", None, "Mora Ferries Inc./Submitted photo"),
    ],
)
def test_a_maker_without_a_colon_is_the_credit(line: str, caption: str | None, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "label",
    [
        "Photographer:",
        "Photography:",
        "Fotograf:",
        "Fotografin:",
        "Fotógrafo:",
        "Photographe :",
        "Fotografo:",
        "Фотограф:",
    ],
)
def test_a_photographers_trade_begins_the_credit(label: str) -> None:
    credit = f"{label} Ada Moor"
    assert split_credit(credit) == (None, credit)
    assert split_credit(f"{TURNS} {credit}") == (TURNS, credit)


@pytest.mark.parametrize(
    "line",
    [
        "The captain of the ferry (Ada Moor)",
        "“We turn in the harbour of Mora.” (Ada Moor)",
        "Seen by two. (Ada Moor)",
        "The ferry leaves the harbour at 9 p.m. (UTC)",
        f"{TURNS} (It sank in winter)",
        "Die Kapitänin der Fähre, Ada Moor (Bild Mitte)",
        "Autorin: Ada Moor",
        "Ein Blick zurück: das Bild Ada Moors im Hafen",
        "Rys. 1 pokazuje prom",
        "Fot. Ada Moor. Prom zbudowano w porcie.",
        "The ferry at the gate of the European Space Agency (ESA)",
        "La casa que fue cedida",
        "A balsa do porto - Reprodução de uma pintura antiga",
        "Tangkapan layar percakapan di pelabuhan",
        "Le ferry au Congo, DR",
        "Open on Monday / Photo gallery",
        "VIEW PHOTO",
        "Паром стоит в гавани / Фото и видео",
        "Паром стоит в гавани. Фото паруса на стене порта",
        "渡輪停在港口（資料照）",
        "渡輪停在港口，食物由餐廳提供",
        "The ferry of the U.S./Canada line",
        "She is a photographer: it is her life",
        "Photographer Ada Moor looks at the ferry",
    ],
)
def test_who_or_what_is_seen_is_no_credit(line: str) -> None:
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize("line", ["ada studio / Shutterstock", "Foto: ada im hafen / Flickr", "Ada de Moor / AFP"])
def test_a_name_before_a_stroke_is_part_of_the_credit(line: str) -> None:
    assert split_credit(line) == (None, line)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Blick auf die Fähre in Mora", " / dpa"),
        ("Die Fähre im Eis", " / dpa"),
        ("Die Kapitänin Moor im Hafen", "/dpa"),
        ("Ein Lotse vor dem Hafen", " / picture alliance / dpa"),
        ("Fähren in Mora", " / imago"),
        ("Der Leuchtturm", " / Una Berg/dpa"),
        ("Der Leuchtturm (2019)", " / dpa"),
        ("Die Wartungsmannschaft im neuen Schwimmdock von Mora", " / picture alliance"),
        ("Die Wartungsmannschaft im neuen Schwimmdock von Mora", "/dpa"),
        ("Ein Treffen mit Una Berg", "/dpa"),
        ("The ferry pilot in Mora", " / Reuters"),
        ("Pilots outside Harbour House", "/AFP"),
        ("A boat in the ice", " Una Berg/AFP"),
        ("A boat in the ice", " Una Berg / AFP"),
        ("A boat in the ice", " / Una Berg / AFP"),
        ("Le port de Mora", " / AFP"),
        ("Des pilotes devant la capitainerie de Mora", " / AFP"),
        ("El puerto de Mora", " / Una Berg / EFE"),
        ("Pilotos en Mora", "/EFE"),
        ("I piloti nel porto di Mora", " / Ansa"),
        ("Balsa no porto de Mora", " / Lusa"),
        ("De veerboot in Mora", " / ANP"),
        ("Färjan i Mora", " / TT"),
        ("Piloci w porcie Mora", " / PAP"),
    ],
)
def test_a_stroke_before_an_agency_ends_a_phrase(caption: str, credit: str) -> None:
    assert split_credit(f"{caption}{credit}") == (caption, credit.strip(" /"))


@pytest.mark.parametrize(
    "line",
    [
        "Una Berg/dpa",
        "Foto: Una Berg / dpa",
        "Mora Port Authority / AFP",
        "Ministry of Ports / AFP",
        "Office of the Pilot / Reuters",
        "University of Mora at Bay / AP",
        "Courtesy of the Berg family/AFP",
        "Handout via Una Berg / Reuters",
        "picture alliance / dpa / Una Berg",
        "AFP / Getty Images",
        "The Port / AFP",
        "Puertos de Mora / EFE",
    ],
)
def test_whoever_gave_a_picture_to_an_agency_stands_with_it(line: str) -> None:
    assert split_credit(line) == (None, line)


def test_two_networks_are_no_caption_and_credit() -> None:
    line = "Una Berg zeigt ihre neue Fähre in einem langen Film auf Instagram/TikTok"
    assert split_credit(line) == (line, None)


@pytest.mark.parametrize("dash", ["-", "–", "|"])
def test_a_sentence_behind_a_credit_is_the_caption(dash: str) -> None:
    caption = "Die Fähre dreht im Eis vor dem Hafen um."
    assert split_credit(f"Archivfoto: Ada Moor {dash} {caption}") == (caption, "Archivfoto: Ada Moor")


@pytest.mark.parametrize(
    "line",
    ["Foto: Ada Moor - Hafenbilder", "Photo: Ada Moor – The Harbour Post of Mora and Bay", "Foto: Moor | Hafen GmbH"],
)
def test_who_else_stands_behind_a_credit_is_part_of_it(line: str) -> None:
    assert split_credit(line) == (None, line)


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("The ferry in the ice. Foto: AFP. Foto: AFP", "The ferry in the ice.", "Foto: AFP"),
        ("The ferry in the ice. Foto: AFP | Foto: AFP", "The ferry in the ice.", "Foto: AFP"),
        ("The ferry (AP Photo/Ada Moor) (AP Photo/Ada Moor)", "The ferry", "AP Photo/Ada Moor"),
        ("Credit Illustration by Ada Moor", None, "Illustration by Ada Moor"),
        ("Credit: Ada Moor", None, "Credit: Ada Moor"),
        ("The ferry. Photos: Ada Moor, Ada Moor jr.", "The ferry.", "Photos: Ada Moor, Ada Moor jr."),
    ],
)
def test_a_credit_stands_once(line: str, caption: str | None, credit: str) -> None:
    assert split_credit(line) == (caption, credit)


def test_a_credit_in_an_element_of_its_own_is_taken_out_of_the_caption() -> None:
    maker = "Agency/Ada Moor"
    figure = f'<figure><img src="/ferry.jpg"><p class="caption">The ferry in the ice ({maker})</p><p class="credit">{maker}</p></figure>'
    image = article(figure + "".join(map(paragraph, range(4)))).images[0]
    assert (image.caption, image.credit) == ("The ferry in the ice", maker)


@pytest.mark.parametrize(
    ("alternative", "credit"),
    [
        ("Ada Moor (picture-alliance/dpa/B. Moor)", "picture-alliance/dpa/B. Moor"),
        ("The ferry in the ice (imago/UIG)", "imago/UIG"),
        ("The ferry in the ice (Ada Moor)", None),
        ("The border (Germany/Denmark)", None),
        ("Gate of the European Space Agency (ESA)", None),
        ("imago/UIG", None),
    ],
)
def test_an_agency_in_brackets_ends_the_words_for_who_cannot_see(alternative: str, credit: str | None) -> None:
    assert credit_in_alternative(alternative) == credit


@pytest.mark.parametrize(
    ("line", "caption", "credit"),
    [
        ("Der Hafen im Juli (Foto: )", "Der Hafen im Juli", None),
        ("(Bild:  )", None, None),
        ("Der Hafen (Bild: ) (Foto: Una Berg)", "Der Hafen", "Foto: Una Berg"),
        ("Screenshot of the new map", "Screenshot of the new map", None),
        ("The ferry in the ice. (screen of the pilot)", "The ferry in the ice. (screen of the pilot)", None),
        ("The ferry in the ice. | Open on Monday, Closed", "The ferry in the ice. | Open on Monday, Closed", None),
        ("The ferry turns in the port of Mora. (Mora)", "The ferry turns in the port of Mora. (Mora)", None),
        ("The petition (submitted)", "The petition (submitted)", None),
        ("cc was the sign on the old ferry", "cc was the sign on the old ferry", None),
        ("The ferry in cc by the pier, flickr.com", "The ferry in cc by the pier, flickr.com", None),
    ],
)
def test_a_label_before_nobody_is_no_credit(line: str, caption: str | None, credit: str | None) -> None:
    assert split_credit(line) == (caption, credit)


@pytest.mark.parametrize(
    "line",
    [
        "여객선은 얼음에 갇혔다 [촬영 금지 구역]",
        "여객선이 식사를 제공 [무료]",
        "여객선 [옛 자료사진과 다름]",
        "The old ferry turns in the ice. [sic]",
        "The ferry of the port is named [ADA MOOR]",
    ],
)
def test_korean_brackets_around_something_else_stay(line: str) -> None:
    assert split_credit(line) == (line, None)
