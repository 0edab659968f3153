"""What stands at the edges of a text in markup of many systems: its day alone, stories in one paragraph, funders in a list."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.model import Article

PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
    "Passengers now wait in a tent beside the car park, where the wind comes straight off the water on most days.",
]
URL = "https://island.example/2024/late"


def article(above: str = "", below: str = "", *, head: str = "") -> Article:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><head><title>Late again</title>{head}</head><body><main><h1>Late again</h1><div id='text'>{above}{text}{below}</div></main></body></html>"
    return republish.extract(Page.from_html(page, URL))


PICTURE = '<img src="/files/quay.jpg" width="268" height="180" alt="">'


@pytest.mark.parametrize(
    "line",
    [
        "18 հունվարի 2018 - 15:01 AMT",
        "18 იანვარი 2018, 15:01",
        "18 January 2018, 15:01 CET",
    ],
)
def test_the_day_of_an_article_goes_from_between_picture_and_text(line: str) -> None:
    said = article(f'{PICTURE}<div class="article_date">{line}</div>')
    assert said.text.split("\n") == PROSE
    assert said.published is not None
    assert said.published.date().isoformat() == "2018-01-18"


def test_another_day_over_the_text_is_the_first_of_a_diary() -> None:
    stated = '<meta property="article:published_time" content="2024-05-14T08:00:00Z">'
    assert "18 January 1918" in article("<p><b>18 January 1918</b></p>", head=stated).text


def test_a_field_between_comments_is_read_whole() -> None:
    said = article('<div class="info">发布日期：<!-- day -->2019-03-06<!-- end --></div>')
    assert said.published is not None
    assert said.published.date().isoformat() == "2019-03-06"


LINKS = '<a href="https://island.example/fog">The fog came in at dawn</a><br><a href="/quay">A quay for the north</a>'


@pytest.mark.parametrize("label", ["Read also", "เรื่องที่เกี่ยวข้อง", "Leia também:", "Читайте также"])
def test_stories_under_a_label_in_one_paragraph_go(label: str) -> None:
    assert article(below=f"<p><strong>{label}</strong><br>{LINKS}</p>").text.split("\n") == PROSE


def test_links_under_a_line_that_calls_them_no_other_stories_stay() -> None:
    line = f"<p><strong>What the log says of it</strong><br>{LINKS}</p>"
    assert "The fog came in at dawn" in article(below=f"{line}<p>{PROSE[0].replace('ferry', 'boat')}</p>").text


def test_funders_in_a_list_under_a_heading_of_two_labels_stay() -> None:
    said = article(below="<h4>Finanzierung / Kooperationen</h4><ul><li>Seefonds</li><li>ETH</li></ul>")
    assert "<li>Seefonds</li><li>ETH</li>" in str(said.body)


def test_what_a_site_says_of_its_old_texts_goes_though_it_is_long() -> None:
    note = "Публикации, размещенные на сайте до 2020 года, являются архивными и были выпущены другим средством массовой информации. Редакция и учредитель не несут ответственности за такие публикации в соответствии с законом о средствах массовой информации, который действует с тех пор."
    assert article(below=f"<p>{note}</p>").text.split("\n") == PROSE


TODAY = '<ul><li class="date"><strong>Monday, 9 December 2019</strong></li><li><a href="/a">About</a></li></ul>'


@pytest.mark.parametrize("box", ['<div class="block-menu">{}</div>', "<nav>{}</nav>", '<div class="topnav">{}</div>'])
def test_the_day_in_a_menu_is_that_on_which_the_page_was_read(box: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><head><title>Late again</title></head><body>{box.format(TODAY)}<main><h1>Late again</h1><div>{text}</div></main></body></html>"
    assert republish.extract(Page.from_html(page, URL)).published is None


LOGO = '<a href="/"><img src="/logo.png" alt="Post"></a>'


@pytest.mark.parametrize(
    "head",
    [
        f'<header>{LOGO}<div class="today">Dec 9, 2019</div></header>',
        '<header><div class="date">9 December 2019</div><nav><a href="/a">News</a><a href="/b">Sport</a></nav></header>',
        f'<div class="masthead">{LOGO}<span>Monday, December 9, 2019</span></div>',
    ],
)
def test_the_day_in_the_head_of_a_site_is_that_on_which_the_page_was_read(head: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><head><title>Late again</title></head><body>{head}<div><h1>Late again</h1>{text}</div></body></html>"
    assert republish.extract(Page.from_html(page, URL)).published is None


@pytest.mark.parametrize(
    "head",
    [
        '<header><a href="/politics">Politics</a><div class="date">9 December 2019</div></header>',
        '<header><nav class="breadcrumb"><a href="/">Home</a></nav><div class="date">9 December 2019</div></header>',
    ],
)
def test_the_day_above_a_headline_is_that_of_its_story(head: str) -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><head><title>Late again</title></head><body><div>{head}<h1>Late again</h1>{text}</div></body></html>"
    published = republish.extract(Page.from_html(page, URL)).published
    assert published is not None
    assert published.date().isoformat() == "2019-12-09"


def test_the_day_in_a_list_below_the_headline_is_its_own() -> None:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><head><title>Late again</title></head><body><main><h1>Late again</h1>{TODAY}<div>{text}</div></main></body></html>"
    published = republish.extract(Page.from_html(page, URL)).published
    assert published is not None
    assert published.date().isoformat() == "2019-12-09"


LONG = [" ".join([said] * 3) for said in PROSE] * 2


@pytest.mark.parametrize("blank", ["\n\n", "\r\n\r\n", "\n   \n\t"])
@pytest.mark.parametrize("box", ["<div class='t'>{}</div>", "<p>{}</p>", "<div><p>Listen</p>{}</div>"])
def test_blank_lines_part_a_text_that_nothing_else_parts(box: str, blank: str) -> None:
    page = f"<html><head><title>Late again</title></head><body><nav><a href='/n'>News</a></nav><h1>Late again</h1>{box.format(blank.join(LONG))}<footer>x</footer></body></html>"
    assert republish.extract(Page.from_html(page, URL)).text.split("\n") == LONG


def test_lines_that_an_editor_broke_are_one_paragraph() -> None:
    page = f"<html><head><title>Late again</title></head><body><nav><a href='/n'>News</a></nav><h1>Late again</h1><p>{chr(10).join(LONG)}</p><footer>x</footer></body></html>"
    assert republish.extract(Page.from_html(page, URL)).text.split("\n") == [" ".join(LONG)]
