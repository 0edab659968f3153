"""When it was published, where only a line far from the headline says so."""

from __future__ import annotations

import pytest

import republish
from harbour import URL
from heads import of, page
from republish import Page

TEXT = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
"""Long enough that nothing below it is near the headline."""


def day(behind: str) -> str | None:
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><article><h1>The wall</h1>"
        f"{TEXT}{behind}</article></main></body></html>"
    )
    published = republish.extract(Page.from_html(html, URL)).published
    return published.date().isoformat() if published else None


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>Posted on April 13, 2023</span></div>",
        "<p>Published: 13 April 2023</p>",
        "<p><em>First published on April 13, 2023.</em></p>",
        "<ul><li>Veröffentlicht am 13. April 2023</li></ul>",
        "<p>Créé: 13.04.2023</p>",
        "<p>Publié le 13 avril 2023</p>",
        "<p>公開日：2023年4月13日</p>",
        "<h5>Published</h5><div>April 13, 2023</div>",
        "<h5>Date published</h5> <time datetime='2023-04-13'>in April</time>",
        "<p>Posted on April 13, 2023</p><p>Published 2023-04-13</p>",
        "<p>Erstellt am: 13.04.2023</p>",
        "<div>објављено: 13.04.2023.</div>",
        "<p>Zveřejněno: 13. 4. 2023</p>",
        "<p>Julkaistu 13.4.2023</p>",
        "<p>Δημοσιεύτηκε στις 13 Απριλίου 2023</p>",
        "<p>掲載日：2023年4月13日</p>",
        "<p>입력 2023.04.13 10:22</p>",
        "<div><span>Datum:</span> 13.04.2023 <br><span>Autor:</span> Ada Marlow</div>",
        "<div><b>Date</b> April 13, 2023 <b>Author</b> Ada Marlow</div>",
        "<table><tr><td>发布日期：<!-- day -->2023-04-13<!-- /day --> 责任编辑：龙慧</td></tr></table>",
        "<center><font>Posted on April 13, 2023</font></center>",
        "<div class='widget_about'><b>Source</b><br>Published on 13 April 2023 <div><b>Tags</b></div></div>",
        "<p>Letzte Änderung: 12.04.2023 - 14:49:39<br>Erschienen am: 13.04.2023<br>© Harbour Post</p>",
    ],
)
def test_a_line_below_the_text_may_say_when(line: str) -> None:
    assert day(line) == "2023-04-13"


@pytest.mark.parametrize(
    "line",
    [
        "<p>Posted on April 13, 2023</p><p>Published on May 2, 2023</p>",
        "<div class='related'><p>Posted on April 13, 2023</p></div>",
        "<p>Posted by the keeper</p>",
        "<p>Publishedness of 2023-04-13</p>",
        "<p>Letzte Änderung: 12.04.2023<br>13.04.2023<br>© Harbour Post</p>",
        "<p>Page last modified April 13, 2023</p>",
        "<p>Објављеност 13.04.2023.</p>",
        "<p>Публикувано е на 13.04.2023 и на 14.04.2023</p><p>Публикувано: 15.04.2023</p>",
    ],
)
def test_anything_else_does_not(line: str) -> None:
    assert day(line) is None


BLOGGER = "<div class=post-footer>Posted by Ada at <a class=timestamp-link><abbr class='published' {}>5:11 AM</abbr></a></div>"


@pytest.mark.parametrize(
    "attributes",
    ["title='2016-12-23T05:11:00-05:00'", "itemprop='datePublished' title='2016-12-23T05:11:00-05:00'"],
)
@pytest.mark.parametrize("far", [True, False])
def test_the_title_of_a_microformat_tells_the_moment(attributes: str, far: bool) -> None:
    said = BLOGGER.format(attributes)
    html = f"<html lang=en><body><h2>Friday, December 23, 2016</h2><h1>The wall</h1>{'' if far else said}{TEXT}{said if far else ''}</body></html>"
    published = republish.extract(Page.from_html(html, URL)).published
    assert published is not None
    assert published.isoformat() == "2016-12-23T05:11:00-05:00"


def test_another_title_does_not() -> None:
    assert day("<abbr class='published' title='permanent link'>April 13, 2023</abbr>") == "2023-04-13"
    assert day("<abbr class='reader' title='2016-12-23T05:11:00-05:00'>5:11 AM</abbr>") is None


def test_the_label_of_any_day_tells_nothing_without_that_of_an_author() -> None:
    assert day("<div><span>Datum:</span> 13.04.2023 <br><span>Ort:</span> Old Pier</div>") is None


MARGIN = {
    "Material for MkDocs": '<nav class="md-nav"><ul class="md-post__meta md-nav__list"><li><nav class="md-nav"><ul><li>'
    '<time datetime="2024-05-17 00:00:00+00:00">May 17, 2024</time></li><li><time datetime="2024-06-02">June 2, 2024</time></li></ul></nav></li></ul></nav>',
    "ABlog": '<div class="sidebar"><div class="ablog-sidebar-item ablog__postcard"><h2><i class="fa"></i> <span>17 May 2024</span></h2></div>'
    '<ul class="ablog__recent"><li>2 June 2024 <a href="/b">Another tide</a></li></ul></div>',
}  # fmt: skip


@pytest.mark.parametrize("system", MARGIN)
def test_the_box_in_the_margin_says_when_a_post_appeared(system: str) -> None:
    found = of(f"<body>{MARGIN[system]}<main>{page()}</main>").published
    assert found is not None
    assert found.date().isoformat() == "2024-05-17"


def test_other_days_in_a_margin_say_nothing_of_it() -> None:
    other = MARGIN["ABlog"].replace("ablog__postcard", "ablog__archives")
    assert of(f"<body>{other}<main>{page()}</main>").published is None


@pytest.mark.parametrize(
    "line",
    [
        *("Dərc olunub: 13 aprel 2023", "Апублікавана 13 красавіка 2023", "Argitaratua: 2023ko apirilaren 13a", "გამოქვეყნდა: 13 აპრილი 2023"),
        *("Հրապարակվել է 2023 թ. ապրիլի 13", "Lisatud: 13.04.2023", "Publikuar më 13 prill 2023", "Imechapishwa 13 Aprili 2023"),
        *("เผยแพร่ 13 เมษายน 2566", "Xuất bản: 13/04/2023", "승인 2023.04.13 10:00", "发布：2023年4月13日", "প্রকাশিত: ১৩ এপ্রিল ২০২৩"),
        *("Data di pubblicazione: 13 aprile 2023", "Date de publication : 13/04/2023", "Publicatiedatum: 13 april 2023"),
    ],
)  # fmt: skip
def test_what_is_said_of_the_day_of_publication_in_more_languages(line: str) -> None:
    assert day(f"<p>{line}</p>") == "2023-04-13"


@pytest.mark.parametrize(
    "line",
    [
        "Published on 13 April 2023, the report tells of the harbour and its walls.",
        "Veröffentlicht am 13. April 2023 zeigt der Bericht den Hafen und seine Mauern.",
        "Dodano 13 kwietnia 2023 nowe zdjęcia z otwarcia portu dla rybaków.",
        "发布于2023年4月13日的报告讲述了海港和城墙的故事。",
    ],
)
def test_a_sentence_that_begins_so_tells_of_something_else(line: str) -> None:
    assert day(f"<p>{line}</p>") is None


def test_a_line_that_says_by_whom_too_tells_when() -> None:
    assert day("<p>Posted on April 13, 2023 by Ada Marlow.</p>") == "2023-04-13"


def test_a_long_line_says_when_it_was_published_first() -> None:
    html = "<html lang=en><title>The wall</title><body><h1>The wall</h1><p>Thu 5 Mar 2026 14.05 GMT First published on Thu 5 Mar 2026 06.00 GMT</p>"
    published = republish.extract(Page.from_html(f"{html}{TEXT}", URL)).published
    assert published is not None
    assert published.hour == 6
