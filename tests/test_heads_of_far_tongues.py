"""Who wrote it, what sums it up, notes and credits, where pages of Asia and the Middle East say it in their own ways."""

from __future__ import annotations

import json

import pytest

import republish
from heads import ld, names, of, page
from republish import Page, Use
from republish.model import Article

HEBREW = "<p>בשש ורבע בבוקר כבר עומדות בתחנה שמונה נשים. האוטובוס לבאר שבע יעבור בעוד עשר דקות.</p>" * 3
CHINESE = "<p>三十年來，湖上的漁民只看月亮就知道魚什麼時候來，一夜可以撈起三噸。</p>" * 3
BENGALI = "<p>ভোর সাড়ে চারটে। হ্যারিকেনের আলোয় গৌরী মাইতি কাঠি চেরেন, বয়স হয়েছে একষট্টি।</p>" * 3
THAI = "<p>เขาเดินนำหน้าด้วยรองเท้าแตะ หยุดที่ต้นก่อ เอามือแตะเปลือกไม้ แล้วบอกว่าต้นนี้ปลูกพร้อมลูกชายคนโต</p>" * 3
ARABIC = "<p>في صيف 1993 جفّ نبعا القيشة والسودا في الأزرق، بعد أن ظلّا يجريان آلاف السنين.</p>" * 3
ENGLISH = "<p>The herd goes down to the river before the light is up, and nobody says a word on the way.</p>" * 3


def article(language: str, body: str, *, head: str = "", title: str = "ABC 123") -> Article:
    """What is read of a page in the language, with a headline of its own."""
    html = f'<html lang="{language}"><head>{head}</head><body><article><h1>{title}</h1>{body}</article></body></html>'
    return republish.extract(Page.from_html(html, "https://harbour.example/a"))


def people(found: Article) -> list[tuple[str, str]]:
    return [(author.name, author.kind) for author in found.authors]


@pytest.mark.parametrize(
    ("name", "shown", "expected"),
    [
        ("אורלי", "", ["רנין אבו-רביעה"]),
        ("אורלי", "<p>אורלי צילמה את הנהר.</p>", ["אורלי"]),
        ("אורלי שחר", "", ["אורלי שחר"]),
    ],
)
def test_one_word_that_readers_never_see_is_an_account_in_any_script(
    name: str, shown: str, expected: list[str]
) -> None:
    stated = {"@type": "NewsArticle", "author": {"@type": "Person", "name": name}}
    byline = '<ul><li itemprop="author"><a href="/author/r/">מאת: רנין אבו-רביעה</a></li></ul>'
    assert names(of(page(ld(json.dumps(stated)), f"{byline}{HEBREW}{shown}"))) == expected


@pytest.mark.parametrize(
    ("stated", "shown", "expected"),
    [
        ("ascom.harbour", "", None),
        ("admin", "", None),
        ("ascom.harbour", "<p>Text: ascom.harbour.</p>", "ascom.harbour"),
        ("ada.r.marlow", "", "ada.r.marlow"),
    ],
)
def test_an_account_of_an_office_that_the_page_never_says_is_no_byline(
    stated: str, shown: str, expected: str | None
) -> None:
    found = article("en", f"{ENGLISH}{shown}", head=f'<meta name="DC.creator" content="{stated}">')
    assert (found.byline or None) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("文：王大明；翻譯：許祖菱；審校：林大利", [("王大明", "author"), ("許祖菱", "translator")]),
        (
            "文：Ada Marlow（金邊報導）；翻譯：許祖菱；審校：林大利",
            [("Ada Marlow", "author"), ("許祖菱", "translator")],
        ),
        ("作者：王大明；编辑：李小四", [("王大明", "author")]),
    ],
)
def test_the_wide_semicolon_parts_who_wrote_and_who_translated(byline: str, expected: list[tuple[str, str]]) -> None:
    assert people(article("zh-Hant", f'<div class="field-author">{byline}</div>{CHINESE}')) == expected


def card(label: str, name: str) -> str:
    return f'<div><span class="label">{label}</span><a href="/authors/{name[:1]}/">{name}</a></div>'


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        (("Author", "Editor"), ["Ada Marlow"]),
        (("Author", "Author"), ["Ada Marlow", "Bo Noor"]),
        (("By", "ছবি সম্পাদনা"), ["Ada Marlow"]),
    ],
)
def test_whom_another_label_than_the_authors_stands_before_wrote_nothing(
    labels: tuple[str, str], expected: list[str]
) -> None:
    row = f'<div class="credits">{card(labels[0], "Ada Marlow")}{card(labels[1], "Bo Noor")}</div>'
    assert [name for name, kind in people(article("en", row + ENGLISH)) if kind == "author"] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("เรื่อง: ณัฐธิดา แซ่ว้าง ภาพ: ธีรพงษ์ คำเกิด เผยแพร่เมื่อ 26 พฤศจิกายน 2567", None),
        ("กฎหมายบอกว่าชุมชนดูแลป่าได้ แต่แผนที่ของรัฐวาดเส้นไว้อีกแบบหนึ่ง", "กฎหมายบอกว่าชุมชนดูแลป่าได้"),
    ],
)
def test_a_line_with_a_buddhist_year_is_no_standfirst(line: str, expected: str | None) -> None:
    html = f"<header><h1>ห้าปีกฎหมายป่าชุมชน</h1><div>{line}</div></header>{THAI}"
    found = republish.extract(
        Page.from_html(f'<html lang="th"><body><article>{html}</article></body></html>', "https://a.example/1")
    )
    assert (found.standfirst or "")[: len(expected or "")] == (expected or "")
    assert (found.standfirst is None) == (expected is None)


@pytest.mark.parametrize(
    ("language", "text", "label"),
    [("ar", ARABIC, "الهوامش"), ("bn", BENGALI, "তথ্যসূত্র")],
)
def test_the_heading_of_the_notes_stays_with_them(language: str, text: str, label: str) -> None:
    notes = f'<p class="footnote-title">{label}</p><p>[1] Boru, G. (2021). Dirib Gombo, 44.</p>'
    assert f"{label}\n" in article(language, f'<div class="entry-content">{text}{notes}</div>').text


@pytest.mark.parametrize(
    ("language", "caption", "expected"),
    [
        (
            "zh",
            '湖上的漁船。圖片來源：Ada Marlow（<a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a>）',
            ("湖上的漁船。", "圖片來源：Ada Marlow"),
        ),
        ("zh", "湖上的漁船（金邊）。圖片來源：Ada Marlow", ("湖上的漁船（金邊）。", "圖片來源：Ada Marlow")),
        ("fa", "قایقی در بستر خشک دریاچه ـ عکس: ایسنا", ("قایقی در بستر خشک دریاچه", "عکس: ایسنا")),
        ("th", "เจ้าหน้าที่อุทยานลาดตระเวน ภาพจาก Reuters", ("เจ้าหน้าที่อุทยานลาดตระเวน", "ภาพจาก Reuters")),
    ],
)
def test_captions_and_credits_come_apart(language: str, caption: str, expected: tuple[str, str]) -> None:
    figure = f'<figure><img src="/b.jpg" width="900" height="600"><figcaption>{caption}</figcaption></figure>'
    (image,) = article(language, f"{ENGLISH}{figure}{ENGLISH}").images
    assert (image.caption, image.credit) == expected


@pytest.mark.parametrize(("name", "verdict"), [("media-atttributions clear", "allowed"), ("closing", "ask")])
def test_rights_in_a_list_of_media_are_those_of_the_media(name: str, verdict: str) -> None:
    """Pressbooks writes the class with three letters t up to its sixth version."""
    licensed = "https://creativecommons.org/licenses/by-sa/4.0/"
    item = '<li>Fence line © Tony Karumba is licensed under a <a rel="license" href="https://choosealicense.com/no-license/">All Rights Reserved</a> license</li>'
    media = f'<div class="{name}"><h3>Media Attributions</h3><ul>{item}</ul></div>'
    foot = f'<footer><p>All content on this site is under <a rel="license" href="{licensed}">CC BY-SA 4.0</a>.</p></footer>'
    html = f'<html lang="en"><body><article><h1>Rangelands and law</h1>{ENGLISH}{media}</article>{foot}</body></html>'
    found = republish.review(Page.from_html(html, "https://press.example/1"), use=Use())
    assert found.verdict == verdict
