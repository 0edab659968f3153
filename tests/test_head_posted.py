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
