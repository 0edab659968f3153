"""Agencies whose letters are something else as well are heard in a dateline and a signature, and in no sentence."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
LONG = "A tide mill will turn again next spring after ninety years, neighbours of the creek said on Monday."


def heard(body: str, head: str = "", **page_is: str) -> list[str]:
    """The places where an agency is credited; where one is, no licence is concluded."""
    page = page_of(head=head, body=f"<main><article>{body}</article></main><footer>{GRANT}</footer>", **page_is)
    places = [claim.place for claim in claims_on(page) if claim.kind == "wire"]
    assert (license_id(page) is None) == bool(places)
    return places


@pytest.mark.parametrize(
    "opening",
    [
        f"Wien (APA) - {LONG}",
        f"WIEN (APA) – {LONG}",
        f"Wien (APA) {LONG}",
        f"Wien (APA/dpa) - {LONG}",
        f"Bern, 5. Mai (sda) - {LONG}",
        f"(sda) {LONG}",
        f"Zürich (awp/sda) - {LONG}",
        f"Köln (SID) - {LONG}",
        f"Stockholm (TT) {LONG}",
        f"Stockholm (TT/Reuters/AFP) – {LONG}",
        f"HELSINKI (STT) – {LONG}",
        f"Bratislava 5. mája (TASR) - {LONG}",
        f"Den Haag (ANP) - {LONG}",
        f"Oslo (NTB): {LONG}",
        f"WASHINGTON, Dec. 23 (UPI) — {LONG}",
        f"<strong>Wien (APA) - </strong>{LONG}",
    ],
)
def test_a_dateline(opening: str) -> None:
    assert heard(f"<p>{opening}</p><p>{LONG}</p>") == ["dateline"]


@pytest.mark.parametrize(
    "last",
    [
        f"<p>{LONG} (sda)</p>",
        f"<p>{LONG} (APA)</p>",
        f"<p>{LONG} (APA/red)</p>",
        f"<p>{LONG} (red/APA)</p>",
        f"<p>{LONG} (SDA/AFP)</p>",
        f"<p>{LONG} (sid)</p>",
        f"<p>{LONG} (©STT)</p>",
        f"<p>{LONG} /TT</p>",
        "<p>/TT</p>",
        "<p>(TT)</p>",
        f"<div><p>{LONG} (STT)</p></div>",
    ],
)
def test_a_signature_at_the_end_of_the_text(last: str) -> None:
    assert heard(f"<p>{LONG}</p>{last}") == ["article-end"]


def test_a_signature_of_several_on_a_line_of_its_own() -> None:
    assert len(heard(f"<p>{LONG}</p><p><em>(sda/ats)</em></p>")) == 1


@pytest.mark.parametrize(
    "line",
    ["Ada Reed/TT", "Ada Reed (APA)", "Von Ada Reed / sda", "Ada Reed/Ben Noor/STT", "Ada Reed (apa/dpa)"],
)
def test_a_byline_that_ends_in_the_letters(line: str) -> None:
    assert "byline" in heard(f'<p class="byline">{line}</p><p>{LONG}</p>')
    assert "byline" in heard(f"<p>{LONG}</p>", head=f'<meta name="author" content="{line}">')


@pytest.mark.parametrize(
    "text",
    [
        f"<p>The American Psychological Association (APA) – {LONG}</p>",
        f"<p>The manual (APA) – {LONG}</p>",
        f"<p>APA style is taught in Mora. {LONG}</p>",
        f"<p>Mora (APA) style is taught there. {LONG}</p>",
        "<p>Nobody there knows the rules of the American Psychological Association (APA).</p>",
        "<p>They follow the rules that most journals of the field follow as well (APA).</p>",
        f"<p>Sid (SID) is the name of a mill. {LONG}</p>",
        f"<p>{LONG} (Sid)</p>",
        f"<p>{LONG} (tt)</p>",
        f"<p>{LONG} (SDA)</p><p>{LONG}</p>",
        f"<p>{LONG} /TT</p><p>{LONG}</p>",
        f"<div><p>{LONG} (sda)</p></div><div><p>{LONG}</p></div>",
        "<p>She drove an Audi TT to the Seventh-day Adventist (SDA) church of Mora.</p>",
        "<p>The vote went to the Awami National Party (ANP).</p>",
        f"<p>Awami National Party (ANP) leaders met on Monday. {LONG}</p>",
        "<p>The vote was taken in the end, said a speaker of Pakistan Tehreek-e-Insaf (PTI).</p>",
        "<p>Norsk Telegrambyrå (NTB) melder at møllen skal gå igjen til våren, og at alle ved bekken gleder seg.</p>",
        '<figure><img src="/m.jpg"><figcaption>The mill. (APA)</figcaption></figure>',
        '<p><img src="/m.jpg"></p><p>The mill at night. (APA)</p>',
        "<p>Foto: Ada Reed/TT</p>",
        '<p class="byline">Foto: Ada Reed/TT</p>',
        "<blockquote><p>Wien (APA) - A quoted line of another story altogether.</p></blockquote>",
    ],
)  # fmt: skip
def test_a_mention_an_introduction_or_a_pictures_credit_is_none(text: str) -> None:
    assert heard(f"<h1>The mill</h1>{text}") == []


@pytest.mark.parametrize("author", ["APA", "SDA", "Sid", "Sid Reed", "Ada Reed, APA"])
def test_a_name_of_such_letters_alone_is_no_agency(author: str) -> None:
    assert heard(f"<p>{LONG}</p>", head=f'<meta name="author" content="{author}">') == []
    assert heard(f'<p class="byline">By {author}</p><p>{LONG}</p>') == []


def bylines(author: str, **page_is: str) -> tuple[list[str], list[str]]:
    """What is heard of an author whom the head names, and of one in a line of its own."""
    text = f"<p>{LONG}</p>"
    stated = heard(text, head=f'<meta name="author" content="{author}">', **page_is)
    return stated, heard(f'<p class="byline">{author}</p>{text}', **page_is)


@pytest.mark.parametrize(
    ("author", "language"),
    [("APA", "de"), ("apa", "de-AT"), ("SDA", "de-CH"), ("ATS", "fr"), ("TT", "sv-SE"), ("STT", "fi"), ("Von APA", "de"), ("NTB", "nb"),
     ("SDA/ATS", "fr-CH"), ("Quelle: APA/dpa", "de"), ("TASR", "sk"), ("ČTK", "cs")],
)  # fmt: skip
def test_a_byline_of_nothing_but_the_letters_in_the_agencys_language(author: str, language: str) -> None:
    assert bylines(author, language=language) == (["byline"], ["byline"])


@pytest.mark.parametrize(
    ("author", "language"),
    [("APA", "en"), ("TT", "en"), ("TT", "de"), ("SDA", "pt"), ("Apa", "de"), ("tt", "sv"), ("Sid", "de"), ("APA Reed", "de"), ("Ada APA", "de")],
)  # fmt: skip
def test_letters_that_may_be_somebodys_are_none(author: str, language: str) -> None:
    assert bylines(author, language=language) == ([], [])


@pytest.mark.parametrize(
    ("url", "head"),
    [("https://www.apa.at/news/mill", ""), ("https://news.example.org/mill", '<meta property="og:site_name" content="APA Science">')],
)  # fmt: skip
def test_an_agency_on_its_own_site_may_license_its_text(url: str, head: str) -> None:
    author = '<meta name="author" content="APA">'
    assert heard(f"<p>{LONG}</p>", head=f"{head}{author}", url=url, language="de") == []


@pytest.mark.parametrize(
    ("last", "language"),
    [
        ("（新华社）", "zh-Hans"),
        ("（共同）", "ja"),
        ("（ロイター）", "ja"),
        ("(भाषा)", "hi"),
        ("ที่มา: รอยเตอร์", "th"),
        ("Nguồn: TTXVN", "vi"),
        ("(أ ف ب)", "ar"),
        ("المصدر: وكالات", "ar"),
        ("(רויטרס)", "he"),
        ("منبع: ایسنا", "fa"),
        ("Източник: БТА", "bg"),
        ("Πηγή: ΑΠΕ-ΜΠΕ", "el"),
        ("Kaynak: AA", "tr"),
        ("(Hina)", "hr"),
        ("(FoNet)", "sr"),
        ("（AP）", "zh-Hans"),
        ("（Reuters）", "ja"),
        ("（AFP時事）", "ja"),
        ("(로이터)", "ko"),
        ("স্বীকৃতি শেষ। সূত্র: এএফপি", "bn"),
        ("(वार्ता)", "hi"),
        ("स्रोत: एएफपी", "hi"),
        ("(เอเอฟพี)", "th"),
        ("ที่มา: สำนักข่าวไทย", "th"),
        ("(وكالة الأناضول)", "ar"),
        ("المصدر: وام", "ar"),
        ("منبع: خبرگزاری فرانسه", "fa"),
        ("Vir: STA", "sl"),
        ("(LETA)", "lv"),
        ("Font: ACN", "ca"),
        ("This article includes material from the Associated Press.", "en"),
    ],
)
def test_a_line_below_the_text_gives_agencies_of_all_countries_a_part(last: str, language: str) -> None:
    assert signed_below(last, language)


@pytest.mark.parametrize(
    ("last", "language"),
    [
        ("(AA)", "en"),
        ("STA", "en"),
        ("（共同作業）", "ja"),
        ("時事問題を語る。", "ja"),
        ("Sta prišla.", "sl"),
        ("Leta ir upe.", "lv"),
        ("ที่มาของเรื่องนี้อยู่ไกล", "th"),
        ("Program je u beta fazi (alfa je prošla).", "sr"),
        ("وام طفلة في العاشرة تقرأ كثيرا.", "ar"),
        ("दोनों देशों की वार्ता (तीसरा दौर) सोमवार को हुई।", "hi"),
        ("他把 AP（接入点）装在屋顶。", "zh-Hans"),
        ("Theo ông Nam.", "vi"),
        ("Pil AA boyundadır.", "tr"),
    ],
)
def test_words_and_letters_that_look_like_them_do_not(last: str, language: str) -> None:
    assert not signed_below(last, language)


IN_FAR_SCRIPTS = {
    "zh-Hans": "河边的潮汐磨坊停了九十年，明年春天将再次转动，居民星期一这样说。",
    "ja": "九十年の間止まっていた入り江の水車が、来年の春に再び回ると、住民は月曜日に話した。",
}


def signed_below(last: str, language: str) -> bool:
    said = IN_FAR_SCRIPTS.get(language, LONG)
    body = f"<main><article><p>{said}</p><p>{last}</p></article></main><footer>{GRANT}</footer>"
    page = page_of(body=body, language=language)
    return license_id(page) is None or any(claim.kind in ("wire", "agencies") for claim in claims_on(page))
