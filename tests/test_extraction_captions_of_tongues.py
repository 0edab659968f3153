"""Who made a picture, as captions say it in many languages: in a figure, in a box named caption, in a plain line behind the picture."""

from __future__ import annotations

import pytest

from harbour import article, sentence

CAPTION = {
    "zh": ("修复后的灯塔在夜间重新亮起", "摄影：赵海"),
    "zh-Hant": ("新碼頭的最後一塊石板在三月初鋪設完成", "攝影／吳建宏"),
    "ja": ("再びともされた灯台の明かり", "写真：鈴木大輔"),
    "ko": ("다시 불을 밝힌 등대", "사진: 최은영"),
    "hi": ("मरम्मत के बाद प्रकाश स्तंभ", "फोटो: विकास मेहता"),
    "bn": ("মেরামতের পর বাতিঘর", "ছবি: নাসির উদ্দিন"),
    "ar": ("المنارة بعد ترميمها", "تصوير: عمر نصار"),
    "fa": ("فانوس دریایی پس از تعمیر", "عکس: حسین رضایی"),
    "he": ("המגדלור אחרי השיפוץ", "צילום: איתי שחר"),
    "th": ("ประภาคารหลังการซ่อมแซม", "ภาพ: อนุชา ทองดี"),
    "vi": ("Ngọn hải đăng sau khi được sửa chữa", "Ảnh: Đỗ Quang Huy"),
    "el": ("Ο φάρος μετά την επισκευή", "Φωτογραφία: Πέτρος Αλεξίου"),
    "tr": ("Onarımdan sonra fener", "Fotoğraf: Burak Şahin"),
    "hu": ("A torony a javítás után", "Fotó: Varga László"),
    "fi": ("Majakka korjauksen jälkeen", "Kuva: Jari Mäkelä"),
    "sw": ("Mnara wa taa baada ya ukarabati", "Picha: Juma Said"),
    "id": ("Mercusuar setelah diperbaiki", "Foto: Agus Salim"),
    "ru": ("Маяк после ремонта", "Фото: Олег Жуков"),
    "uk": ("Маяк після ремонту", "Світлина: Олег Жук"),
    "eu": ("Itsasargia konpondu ondoren", "Argazkia: Jon Etxeberria"),
    "is": ("Vitinn eftir viðgerðina", "Ljósmynd: Jón Sigurðsson"),
}
PICTURE = "<img src=/light.jpg width=800 height=500>"
MARKUP = {
    "figure": "<figure>{0}<figcaption>{1}. {2}</figcaption></figure>",
    "brackets": "<figure>{0}<figcaption>{1} ({2})</figcaption></figure>",
    "box": "<div class=wp-caption>{0}<p class=wp-caption-text>{1} | {2}</p></div>",
    "line": "<p style=text-align:center>{0}</p><p style=text-align:center>{1}. {2}</p>",
}


@pytest.mark.parametrize("markup", list(MARKUP))
@pytest.mark.parametrize("language", list(CAPTION))
def test_caption_and_maker_are_parted(language: str, markup: str) -> None:
    caption, credit = CAPTION[language]
    text = [f"<p>{sentence(number)}</p>" for number in range(4)]
    read = article("".join([*text[:2], MARKUP[markup].format(PICTURE, caption, credit), *text[2:]]))
    assert [(picture.caption, picture.credit) for picture in read.images] == [
        (f"{caption}." if markup in ("figure", "line") else caption, credit)
    ]


def test_a_sentence_behind_a_picture_that_names_no_maker_is_none() -> None:
    text = [f"<p>{sentence(number)}</p>" for number in range(4)]
    line = "The board wrote two words on the map: stay out."
    read = article("".join([*text[:2], f"<p>{PICTURE}</p><p>{line}</p>", *text[2:]]))
    assert line in read.text
    assert read.images[0].credit is None


def test_an_agency_that_reserves_its_rights_is_the_maker() -> None:
    text = [f"<p>{sentence(number)}</p>" for number in range(4)]
    caption = "<figcaption>The ferry in November | Cy Lund/AFP via Getty Images. All rights reserved</figcaption>"
    read = article("".join([*text[:2], f"<figure>{PICTURE}{caption}</figure>", *text[2:]]))
    assert (read.images[0].caption, read.images[0].credit) == (
        "The ferry in November",
        "Cy Lund/AFP via Getty Images. All rights reserved",
    )


@pytest.mark.parametrize(
    "box", ["<div class=bulletpoints><ul>{}</ul></div>", "<div><h3>Speed read</h3><ul>{}</ul></div>"]
)
def test_key_points_above_the_text_are_the_articles(box: str) -> None:
    points = "<li><em>The ferry has not sailed since November.</em></li><li><em>Two tenders failed.</em></li>"
    read = article("".join([box.format(points), *(f"<p>{sentence(number)}</p>" for number in range(4))]))
    assert "Two tenders failed." in read.text
