"""Who wrote and who translated, as lines of a label and names say it in many languages, where no metadata and no class do."""

from __future__ import annotations

import pytest

import republish
from heads import PARAGRAPH, names, of, page
from republish import Article, Page


def people(body: str, kind: str = "author") -> list[str]:
    return [person.name for person in of(page(body=body)).authors if person.kind == kind]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        *(("作者：王丽华、陈志强", ["王丽华", "陈志强"]), ("文／林怡君", ["林怡君"]), ("記者林怡君／澎湖報導", ["林怡君"]), ("执笔：海", [])),
        *(("2026年5月3日 09:15　来源：港口日报　作者：王丽华　【字体：<a>大</a> <a>中</a> <a>小</a>】", ["王丽华"]), ("作者：王丽华（字号：大 小）", ["王丽华"]), ("作者：王丽华【字号 大 小】", ["王丽华"])),
        *(("3 May 2024 · Author: Ada Marlow", ["Ada Marlow"]), ("28. května 2024 | Autor: Hana Nováková | 812 zobrazení", ["Hana Nováková"])),
        *(("3 May 2024 · Photo: Una Berg", []), ("3 May 2024 | Harbour: Mora Hall", []), ("3 May 2024 · Autor: Museum der Stadt", [])),
        *(("取材・文：佐藤健一", ["佐藤健一"]), ("김민수 기자", ["김민수"]), ("작성자: 김민수, 이수진", ["김민수", "이수진"])),
        *(("लेखक: अनीता शर्मा", ["अनीता शर्मा"]), ("अनीता शर्मा द्वारा", ["अनीता शर्मा"]), ("লিখেছেন রহিমা খাতুন", ["রহিমা খাতুন"])),
        *(("بقلم ليلى حداد وسامي منصور", ["ليلى حداد", "سامي منصور"]), ("نویسنده: مریم احمدی", ["مریم احمدی"]), ("כתבה: נועה לוי", ["נועה לוי"])),
        *(("เรื่องโดย สมชาย ใจดี", ["สมชาย ใจดี"]), ("Bài: Nguyễn Thị Hoa", ["Nguyễn Thị Hoa"]), ("Γράφει η Ελένη Παππά", ["Ελένη Παππά"])),
        *(("Yazan: Ayşe Yılmaz", ["Ayşe Yılmaz"]), ("Szerző: Kovács Anna", ["Kovács Anna"]), ("Kirjoittanut Aino Virtanen", ["Aino Virtanen"])),
        *(("Avtorja: Maja Vidmar in Tadej Hribar", ["Maja Vidmar", "Tadej Hribar"]), ("Pišejo: Maja Vidmar, Nina Kos in Tadej Hribar", ["Maja Vidmar", "Nina Kos", "Tadej Hribar"])),
        *(("20. 6. 2017 | Avtorici: Maja Vidmar in Nina Kos | 8 minut", ["Maja Vidmar", "Nina Kos"]), ("By Ada Marlow in Old Harrow", ["Ada Marlow"])),
        *(("Pišu: Nives Babić i Ante Ledić", ["Nives Babić", "Ante Ledić"]), ("Autorky: Jana Nová a Tereza Malá", ["Jana Nová", "Tereza Malá"])),
        *(("Autorki: Hanna Nowak, Olga Lis", ["Hanna Nowak", "Olga Lis"]), ("Parengė Rasa Balčiūnaitė", ["Rasa Balčiūnaitė"]), ("Sagatavoja: Līga Bērziņa", ["Līga Bērziņa"])),
        *(("Na Amina Juma na Hassan Mwinyi", ["Amina Juma", "Hassan Mwinyi"]), ("Autorka: Ada Nowak", ["Ada Nowak"]), ("Oleh: Siti Rahma", ["Siti Rahma"])),
    ],
)  # fmt: skip
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div><span>{}</span></div>"])
def test_a_labeled_line_is_a_byline(line: str, expected: list[str], box: str) -> None:
    assert people(box.format(line)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "By checking out, you agree to our Terms of Use and Privacy Policy.",
        "Na Amina Juma alisema mnara utafunguliwa mwaka huu.",
        "كتب أحمد علي على صفحته أن المنارة ستفتح قريباً.",
        "Teksti kertoo majakasta",
        "掲載論文",
        "글 전체 보기",
    ],
)
def test_what_goes_on_is_none(line: str) -> None:
    assert people(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    "html",
    [
        "<h1>The old harbour</h1><div>By Ada Marlow<br><br>{0}<br><br>{0}<br><br>{0}</div>",
        "<h1>The old harbour</h1><div><img src=/a.jpg><br>By Ada Marlow<br><br>{0}<br><br>{0}<br><br>{0}</div>",
        "<div><h1>The old harbour</h1>By Ada Marlow<br><br>{0}<br><br>{0}<br><br>{0}</div>",
        "<h1>The old harbour</h1><p>Autor: Ada Marlow<br>{0}</p><p>{0}</p><p>{0}</p>",
    ],
)
def test_a_loose_line_before_a_break_is_a_byline(html: str) -> None:
    text = PARAGRAPH.removeprefix("<p>").removesuffix("</p>")
    assert [one.name for one in of(f"<html lang=en><body>{html.format(text)}</body></html>").authors] == ["Ada Marlow"]


LONG = f"<p>{'The wall was built by hand, stone by stone, and the stones came from the hill behind the town. ' * 2}</p>"


def read(*lines: str) -> Article:
    """The article of a page with an author and these behind its paragraphs."""
    body = f"<p>By Ada Marlow</p>{PARAGRAPH}{LONG * 3}<p>Nobody counted them for a long time, and the board did not ask.</p>{PARAGRAPH.replace('town', 'village')}"
    html = f"<html lang=en><head><title>The old harbour</title></head><body><nav><a href=/>Home</a></nav><main><article><h1>The old harbour</h1>{body}{''.join(lines)}</article></main></body></html>"
    return republish.extract(Page.from_html(html, "https://harbour.example/tides"))


@pytest.mark.parametrize(
    "line",
    [
        "<p>Translated by Bo Noor</p>",
        "<p><em>Μετάφραση: Bo Noor</em></p>",
        "<p>Fordította Bo Noor</p>",
        "<p>Перевела Bo Noor.</p>",
    ],
)
def test_whoever_translated_is_told_behind_the_text(line: str) -> None:
    article = read(line)
    assert [(person.name, person.kind) for person in article.authors] == [
        ("Ada Marlow", "author"),
        ("Bo Noor", "translator"),
    ]
    assert "Noor" not in article.text


def test_a_sentence_that_tells_who_translated_stays_as_a_note() -> None:
    article = read("<p><em>Cet article a été traduit de l’anglais par Bo Noor.</em></p>")
    assert [(person.name, person.kind) for person in article.authors][1:] == [("Bo Noor", "translator")]
    assert article.text.endswith("Cet article a été traduit de l’anglais par Bo Noor.")


def test_two_such_lines_tell_nothing_and_stay() -> None:
    article = read("<p>Translated by Bo Noor</p>", PARAGRAPH.replace("town", "city"), "<p>Translated by Cy Lund</p>")
    assert [person.name for person in article.authors] == ["Ada Marlow"]
    assert {"Translated by Bo Noor", "Translated by Cy Lund"} <= set(article.text.split("\n"))


def test_whoever_translated_a_book_that_is_reviewed_did_not_translate_the_review() -> None:
    article = read(
        "<p>The Tin Harbour</p>", "<p>By Bo Noor</p>", "<p>Translated by Cy Lund</p>", "<p>Pier Press, 300 pages</p>"
    )
    assert "Cy Lund" not in [person.name for person in article.authors]


@pytest.mark.parametrize(
    "heading",
    [
        "About the authors",
        "Über die Autorin",
        "À propos de l’autrice",
        "关于作者",
        "著者について",
        "필자 소개",
        "लेखक के बारे में",
        "عن الكاتبة",
        "Об авторе",
        "A szerzőről",
        "Kuhusu mwandishi",
    ],
)
@pytest.mark.parametrize("box", ["<h3>{}</h3>", "<p><strong>{}</strong></p>", "<p>{}:</p>"])
def test_what_stands_under_a_line_about_the_authors_is_their_bio(heading: str, box: str) -> None:
    bio = "Born in Mora, Ada Marlow has written of tides since 2003."
    article = read(box.format(heading), f"<p>{bio}</p>")
    assert article.authors[0].bio == bio
    assert bio not in article.text
    assert heading not in article.text
    assert [change.kind for change in article.changes if change.words == bio] == ["author-box"]


@pytest.mark.parametrize(("language", "expected"), [("sw", "Amina Juma"), ("en", "Na Amina Juma")])
def test_a_word_that_is_a_name_elsewhere_goes_in_its_own_language(language: str, expected: str) -> None:
    html = page(body="<p class=byline>Na Amina Juma</p>").replace("lang=en", f"lang={language}")
    assert [person.name for person in of(html).authors] == [expected]


def test_bios_of_several_and_who_translated_under_one_heading() -> None:
    article = read(
        "<h4>About the authors:</h4>",
        "<p><b>Ada Marlow</b> covers tides.</p>",
        "<p>Cy Lund, who took the pictures, lives in Mora.</p>",
        "<p>Ada Marlow has a book out.</p>",
        "<p>Ada Marlow lives in Mora, in the house behind the light.</p>",
        "<p>Translated from the Portuguese by Dee Pace.</p>",
    )
    assert (
        article.authors[0].bio
        == "Ada Marlow covers tides. Ada Marlow has a book out. Ada Marlow lives in Mora, in the house behind the light."
    )
    assert [person.name for person in article.authors] == ["Ada Marlow", "Dee Pace"]
    assert "Lund" not in article.text


@pytest.mark.parametrize("label", ["Translated by", "Traducido por", "Traduit par"])
@pytest.mark.parametrize("day", ['<span class="date">May 1, 2024</span>', "May 1, 2024"])
def test_translators_stand_behind_their_label_in_a_line_of_facts(day: str, label: str) -> None:
    body = (
        '<h1>Tides</h1><div class="authors"><span class="byline">by <a href="/by/ada">Ada Marlow</a></span> on '
        f'{day} | {label} <a href="/by/ben">Ben Noor</a></div>'
    )
    found = [
        (person.name, person.kind, person.url)
        for person in of(page('<meta name="author" content="Ada Marlow">', body)).authors
    ]
    assert found == [
        ("Ada Marlow", "author", "https://harbour.example/by/ada"),
        ("Ben Noor", "translator", "https://harbour.example/by/ben"),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        '<h2>Contributors</h2><ul><li><a href="/x">Ada Marlow</a></li><li><a href="/y">Ben Noor</a></li></ul>',
        "<h6>Authors</h6><div><a>Ada Marlow</a></div><div><a>Ben Noor</a></div><div>Harbour Works</div>",
        '<h2>Authors</h2><ul><li><a href="/authors/ada">Ada Marlow</a></li><li>Ben Noor</li><li>Harbour Works</li></ul>',
        "<dl><dt>Author(s)</dt><dd>Ada Marlow</dd><dd>Ben Noor</dd><dt>Published</dt><dd>4 May 2024</dd></dl>",
    ],
    ids=["contributors", "boxes", "a page for one", "facts"],
)
def test_all_who_stand_behind_a_label_one_by_one_are_credited(lines: str) -> None:
    assert people(lines) == ["Ada Marlow", "Ben Noor"]


def test_what_else_is_marked_up_like_a_name_is_nobody() -> None:
    assert people("<h6>Author</h6><div>Ada Marlow</div><div>Harbour Works</div><div>Ben Noor</div>") == ["Ada Marlow"]


@pytest.mark.parametrize("label", ["Ein Artikel von", "Ein Kommentar von", "Eine Reportage von"])
@pytest.mark.parametrize("box", ["<p>{}</p>", '<ul class="meta"><li>{}</li><li>04.03.2026</li></ul>'])
def test_what_kind_of_text_it_is_may_stand_before_a_link_to_who_wrote_it(label: str, box: str) -> None:
    assert people(box.format(f'{label} <a href="/a">Ana Campana</a>')) == ["Ana Campana"]


@pytest.mark.parametrize(
    ("line", "author"),
    [
        (
            "<ul><li><strong>本文作者： </strong>林晓书</li><li><strong>本文链接：</strong>https://harbour.example/1</li></ul>",
            "林晓书",
        ),
        ('<div><span>文章作者: </span><span><a href="/about">林晓书</a></span></div>', "林晓书"),
        ("<p>この記事の作者：湊 千尋</p>", "湊 千尋"),
        ("<p>書いた人：湊 千尋</p>", "湊 千尋"),
        ("<ul><li><strong>Post author: </strong>Maud Ferrier</li></ul>", "Maud Ferrier"),
        ("<p>原文作者：林晓书</p>", ""),
    ],
)
def test_labels_that_blogs_set_under_their_texts_lead_to_the_author(line: str, author: str) -> None:
    html = f"<html><head></head><body><main><article><h1>The old harbour</h1>{PARAGRAPH * 4}<footer>{line}</footer></article></main></body></html>"
    assert names(of(html)) == [author][: bool(author)]
