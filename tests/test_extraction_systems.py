"""What content systems and page builders name their blocks: states and topics say nothing of what stands in them."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page
from republish.extraction.words.boxes.vocabulary import negative

TEXT = "".join(map(paragraph, range(3)))
PROGRAMME = "".join(
    f"<h4>Point {number}</h4><p>The council of Brennick wants quays that are open to all, lamps that burn until morning and "
    f"ferries that sail on Sundays, and will pay for number {number} of them out of the harbour fund.</p>"
    for number in range(5)
)
"""Longer than the article."""


@pytest.mark.parametrize(
    "names",
    [
        "post-1481 post type-post status-publish format-standard hentry category-news tag-harbours",
        "post type-post status-publish hentry category-newsletter tag-social-media topic-share",
        "node node-article node-promoted clearfix",
        "node node--type-article node--promoted node--view-mode-full",
        "content container with-sidebar",
        "content container without-sidebar",
        "o-section o-section--has-ads",
        "cs-site-content cs-sidebar-enabled",
        "article comments-enabled",
        "main-content-wrapper grid-container-no-nav",
        "theiaStickySidebar",
        "subscriber-only",
        "embed-widget__use-presentation",
        "so-panel widget widget_sow-editor",
        "elementor-widget elementor-widget-text-editor",
        "asset-content subscriber-premium",
        "inline-asset subscriber-hide",
        "subscriber-preview",
    ],
)
def test_states_and_topics_name_nothing_beside_the_article(names: str) -> None:
    assert not negative(names)


@pytest.mark.parametrize(
    "names",
    [
        "related-post post-12 type-post status-publish hentry",
        "tag-list",
        "promoted-stories",
        "sidebar",
        "widget widget_text",
        "widget_recent_entries",
        "widget widget-sidebar",
        "et_pb_widget_area clearfix",
        "commentlist",
        "sharedaddy sd-sharing-enabled",
        "ads",
        "subscriber-offer",
        "subscribe-only",
    ],
)
def test_what_names_something_beside_the_article_still_does(names: str) -> None:
    assert negative(names)


@pytest.mark.parametrize(
    "article",
    [
        '<section class="post-1481 post type-post status-publish hentry tag-harbours">{}</section>',
        '<div class="node node-article node-promoted"><div class="content">{}</div></div>',
    ],
    ids=["WordPress", "Drupal"],
)
@pytest.mark.parametrize(
    "sidebar",
    [
        '<section id="sidebar"><aside class="widget widget-sidebar widget_text"><h3>What we want</h3><div>{}</div></aside></section>',
        '<div class="col"><div class="widget_events"><h3>What we want</h3>{}</div></div>',
    ],
    ids=["section", "widget alone"],
)
def test_a_sidebar_longer_than_the_article_is_not_the_article(article: str, sidebar: str) -> None:
    inside = article.format(f"<h1>The wall of Brennick</h1>{TEXT}")
    html = (
        f"<html lang=en><head><title>The wall of Brennick</title></head><body><div id='container'><div id='content'>{inside}</div>"
        f"{sidebar.format(PROGRAMME)}</div></body></html>"
    )
    article_text = republish.extract(Page.from_html(html, URL)).text
    assert article_text.count("\n") == 2
    assert "council of Brennick wants" not in article_text


def test_tips_in_a_list_do_not_take_the_place_of_an_article_in_boxes() -> None:
    lone = "".join(
        f'<div class="col"><div class="box"><div class="inner"><div class="text">{paragraph(n)}</div></div></div></div>'
        for n in range(3)
    )
    tips = "".join(
        f"<li>Look at the tide table of the year before you moor at pier {n} of the harbour, and do not leave the lamp on "
        "when you go ashore for the night.</li>"
        for n in range(7)
    )
    html = (
        "<html lang=en><head><title>Mooring</title></head><body><div class='page'><div class='content'><h1>Mooring</h1>"
        f"{lone}<div class='hint'><div class='hint-a'><div class='hint-b'><ul>{tips}</ul></div></div></div></div></div></body></html>"
    )
    body = republish.extract(Page.from_html(html, URL)).body
    assert body.count("<li>") == 7
    assert body.count("had not been told") == 3


@pytest.mark.parametrize("box", ["<ol id='commentlist'>{}</ol>", "<div class='comments-body'><ol>{}</ol></div>"])
def test_comments_that_are_longer_than_the_article_go(box: str) -> None:
    comments = "".join(
        f'<li id="comment-{n}"><p>I have moored at that wall for forty years, and pier {n} was never as high as you say, '
        f'not even in the great storm.</p><p><cite>Comment by Ada — 17.07, 2011 @ <a href="#comment-{n}">13:0{n}</a></cite></p></li>'
        for n in range(9)
    )
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><div id='rap'><div id='content'><h1>The wall</h1>{TEXT}"
        f"{box.format(comments)}</div></div></body></html>"
    )
    article = republish.extract(Page.from_html(html, URL))
    assert "forty years" not in article.text
    assert article.text.count("\n") == 2


def test_the_names_of_a_form_s_fields_are_no_table_of_the_article() -> None:
    rows = "".join(f"<tr><td>{name}</td><td><input name=f></td></tr>" for name in ("Name*", "Email", "Code*"))
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><div id='content'><h1>The wall</h1><div>{TEXT}</div>"
        f"<div><form action='/say'><table>{rows}<tr><td>* Required fields</td></tr></table></form></div></div></body></html>"
    )
    body = republish.extract(Page.from_html(html, URL)).body
    assert "<td>" not in body
    assert "Required fields" not in body


def test_a_script_s_template_is_no_article() -> None:
    template = '{{ctrl.item.status === "published" ? "Published" : ctrl.item.status}} {{ctrl.item.author.fullName}}'
    html = (
        "<html lang=en><head><title>The Mail</title></head><body><nav><a href='/'>Home</a></nav>"
        f"<article><p>{template}</p><p>{template}</p></article><footer>The Mail</footer></body></html>"
    )
    with pytest.raises(republish.NoArticle):
        republish.extract(Page.from_html(html, URL))


@pytest.mark.parametrize(
    "names", ["elementor-widget elementor-widget-theme-post-content", "entry wp-block-post-content is-layout-flow", "brxe-post-content", "et_pb_module et_pb_post_content et_pb_post_content_0_tb_body"]
)  # fmt: skip
def test_what_a_theme_puts_a_post_into_is_the_article_however_much_stands_beside_it(names: str) -> None:
    own = "".join(f"<p>{sentence(number)}</p>" for number in range(3))
    others = "".join(
        f'<div class="box"><div class="inner"><p>{sentence(number)} {sentence(number)}</p></div></div>'
        for number in range(10, 14)
    )
    html = f'<html><head><title>The wall</title></head><body><div class="single"><div class="{names}"><div class="inner">{own}</div></div>{others}</div></body></html>'
    assert republish.extract(Page.from_html(html, URL)).text.split("\n") == [sentence(number) for number in range(3)]


def test_numbered_comments_in_their_box_go_though_they_are_longer() -> None:
    comments = "".join(
        f'<div class="commentnew" id="comment-{862900 + number}"><div class="commentcontent"><p>{sentence(number)}</p></div></div>'
        for number in range(20, 40)
    )
    html = (
        f'<html><head><title>The wall</title></head><body><div id="content"><div class="post" id="entry-7">{TEXT}{paragraph(3)}</div>'
        f'<div class="comments">{comments}</div></div></body></html>'
    )
    assert republish.extract(Page.from_html(html, URL)).text.split("\n") == [sentence(number) for number in range(4)]


def test_a_wiki_s_box_of_links_is_none_of_the_article() -> None:
    rows = "".join(
        f'<tr><th>Piers {n}</th><td><a href="/p{n}">Pier {n}</a> • <a href="/q{n}">Quay {n}</a></td></tr>'
        for n in range(4)
    )
    html = f'<html><head><title>The wall</title></head><body><div id="content">{TEXT}{paragraph(3)}<table class="wikitable" id="navbox">{rows}</table></div></body></html>'
    assert "Quay 2" not in republish.extract(Page.from_html(html, URL)).text


@pytest.mark.parametrize(
    ("names", "shown"), [("inline-image subscriber-hide", 1), ("inline-image subscriber-offer", 0)]
)
def test_a_picture_that_some_readers_are_shown_has_its_caption(names: str, shown: int) -> None:
    figure = '<figure class="photo"><img src="/quay.jpg" width="900" height="600" alt="quay"><figcaption>The quay at low water.</figcaption></figure>'
    html = (
        f"<html lang=en><head><title>The quay</title></head><body><article><h1>The quay</h1>{TEXT}"
        f'<div class="{names}">{figure}</div>{TEXT.replace("Point", "Line")}</article></body></html>'
    )
    body = republish.extract(Page.from_html(html, URL)).body
    assert (body.count("<img"), body.count("<figcaption>The quay at low water.")) == (shown, shown)


DOCINFO = (
    '<table class="docinfo"><tbody><tr><th class="docinfo-name">Author:</th><td>Ada Marlow</td></tr>'
    '<tr><th class="docinfo-name">Date:</th><td>2024-05-17</td></tr></tbody></table>'
)
LIST = '<dl class="{}"><dt>Author:</dt><dd>Ada Marlow keeps the wall of the harbour.</dd><dt>Date:</dt><dd>The year in which it was built.</dd></dl>'


@pytest.mark.parametrize(
    ("box", "said", "stays"),
    [
        (DOCINFO, "Author:", False),
        (LIST.format("docinfo"), "Author:", False),
        (LIST.format("glossary"), "Author:", True),
        ('<div class="jp-InputPrompt jp-InputArea-prompt">In [1]:</div><pre>lift(deck)</pre>', "In [1]", False),
        ('<div class="prompt input_prompt">In [1]:</div><pre>lift(deck)</pre>', "In [1]", False),
        ("<pre>In [1]: lift(deck)</pre>", "In [1]", True),
    ],
)
def test_what_docutils_and_jupyter_set_around_a_text_goes(box: str, said: str, stays: bool) -> None:
    html = f"<html lang=en><head><title>The wall</title></head><body><main><h1>The wall</h1>{box}{TEXT}{box}{TEXT}</main></body></html>"
    body = republish.extract(Page.from_html(html, URL)).body
    assert (said in body) is stays
    assert ("lift(deck)" in body) is ("lift" in box)
