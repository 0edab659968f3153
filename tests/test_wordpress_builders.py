"""What builders of pages and libraries of blocks for WordPress make of a text: rows and columns of it, and parts that say something of their own."""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph, sentence
from republish import Page

LINES = [sentence(number) for number in range(7)]
ROWS = {
    "Elementor": (
        '<div class="elementor-container"><div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-element elementor-element-1a2b '
        'elementor-widget elementor-widget-text-editor"><div class="elementor-widget-container">{}</div></div></div></div></div>'
    ),
    "Divi": (
        '<div class="et_pb_row et_pb_row_1"><div class="et_pb_column"><div class="et_pb_module et_pb_text"><div class="et_pb_text_inner">{}</div></div></div></div>'
    ),
    "WPBakery": (
        '<div class="vc_row wpb_row"><div class="wpb_column"><div class="vc_column-inner"><div class="wpb_wrapper"><div class="wpb_text_column">'
        '<div class="wpb_wrapper">{}</div></div></div></div></div></div>'
    ),
    "Beaver Builder": (
        '<div class="fl-row"><div class="fl-row-content-wrap"><div class="fl-col-group"><div class="fl-col"><div class="fl-module fl-module-rich-text">'
        '<div class="fl-rich-text">{}</div></div></div></div></div></div>'
    ),
    "Avada": (
        '<div class="fusion-fullwidth"><div class="fusion-builder-row"><div class="fusion-layout-column"><div class="fusion-column-wrapper">'
        '<div class="fusion-text fusion-text-1">{}</div></div></div></div></div>'
    ),
    "Kadence": '<div class="kb-row-layout-wrap"><div class="kt-row-column-wrap"><div class="wp-block-kadence-column"><div class="kt-inside-inner-col">{}</div></div></div></div>',
    "SiteOrigin": (
        '<div class="panel-grid"><div class="panel-grid-cell"><div class="so-panel widget widget_sow-editor"><div class="so-widget-sow-editor">'
        '<div class="siteorigin-widget-tinymce">{}</div></div></div></div></div>'
    ),
    "a builder unheard of": '<section class="s"><div class="s-in"><div class="row"><div class="col"><div class="col-inner">{}</div></div></div></div></section>',
}


@pytest.mark.parametrize("row", ROWS.values(), ids=ROWS)
@pytest.mark.parametrize("cut", [1, 6], ids=["the first apart", "the last apart"])
def test_a_paragraph_in_a_row_of_its_own_stays(row: str, cut: int) -> None:
    parts = ["".join(map(paragraph, part)) for part in (range(cut), range(cut, 7))]
    assert article("".join(map(row.format, parts)), "entry-content").text.split("\n") == LINES


@pytest.mark.parametrize("body", ['itemprop="text"', 'itemprop="articleBody"', 'class="single-blog-content entry"'])
def test_rows_stay_in_a_body_whatever_names_it(body: str) -> None:
    parts = ["".join(map(paragraph, part)) for part in (range(6), range(6, 7))]
    rows = "".join(map(ROWS["WPBakery"].format, parts))
    assert article(f"<div {body}>{rows}</div>").text.split("\n") == LINES


def test_a_box_of_text_outside_the_post_does_not() -> None:
    text = ROWS["Kadence"].format("".join(map(paragraph, range(7))))
    beside = ROWS["Kadence"].format(
        "<p>The society of Mora has looked after the bell and its rope since the year of the great storm.</p>"
    )
    assert (
        article(f'<div class="entry-content">{text}</div><div class="after">{beside}</div>').text.split("\n") == LINES
    )


LETTER = (
    '<table class="mcnTextBlock"><tbody class="mcnTextBlockOuter"><tr><td class="mcnTextBlockInner"><table class="mcnTextContentContainer"><tbody><tr>'
    '<td class="mcnTextContent">{}</td></tr></tbody></table></td></tr></tbody></table>'
)


@pytest.mark.parametrize("cut", [1, 5, 6])
def test_a_letter_goes_on_in_the_next_block_of_text_but_not_in_its_foot(cut: int) -> None:
    parts = ["".join(map(paragraph, part)) for part in (range(cut), range(cut, 7))]
    foot = LETTER.format("<p>The Harbour Post comes from the quay of Mora, where two people write it by hand.</p>")
    blocks = "".join(map(LETTER.format, parts))
    rows = f'<tr><td id="templateBody">{blocks}</td></tr><tr><td id="templateFooter">{foot}</td></tr>'
    letter = f'<center><table id="bodyTable">{rows}</table></center>'
    html = f"<html lang=en><head><title>The wall</title></head><body>{letter}</body></html>"
    assert republish.extract(Page.from_html(html, "https://mailchi.example/1")).text.split("\n") == LINES


ASKED, ANSWERED = "How long does a lamp last?", "Lamps like this one burn for about nine thousand hours."
PARTS = {
    "Kadence's box": (
        '<div class="wp-block-kadence-infobox"><div class="kt-infobox-textcontent"><h3 class="kt-blocks-info-box-title">{}</h3>'
        '<p class="kt-blocks-info-box-text">{}</p></div></div>'
    ),
    "Stackable": (
        '<div class="wp-block-stackable-accordion"><details><summary class="stk-block-accordion__heading"><div><div><div><div class="stk-row"><div>'
        "<h4>{}</h4></div></div></div></div></div></summary><div><p>{}</p></div></details></div>"
    ),
    "Spectra": (
        '<div class="wp-block-uagb-faq"><div class="uagb-faq__wrap"><div class="wp-block-uagb-faq-child"><div class="uagb-faq-questions-button uagb-faq-questions">'
        '<span class="uagb-question">{}</span></div><div class="uagb-faq-content"><p>{}</p></div></div></div></div>'
    ),
    "Ultimate Blocks": (
        '<div class="wp-block-ub-content-toggle"><div><div class="ub-title-wrap" aria-expanded="false"><p class="ub-content-toggle-title">{}</p></div>'
        '<div role="region" class="ub-hide"><p>{}</p></div></div></div>'
    ),
    "Shortcodes Ultimate": (
        '<div class="su-accordion"><div class="su-spoiler"><div class="su-spoiler-title" role="button"><span></span>{}</div>'
        '<div class="su-spoiler-content"><p>{}</p></div></div></div>'
    ),
    "its box": '<div class="su-box"><div class="su-box-title">{}</div><div class="su-box-content">{}</div></div>',
    "Genesis Blocks": (
        '<div class="wp-block-genesis-blocks-gb-notice"><div class="gb-notice-title"><p>{}</p></div><div class="gb-notice-text"><p>{}</p></div></div>'
    ),
    "Beaver Builder": (
        '<div class="fl-module fl-module-accordion"><div class="fl-accordion"><div class="fl-accordion-item"><div class="fl-accordion-button" role="button">'
        '<a href="#">{}</a></div><div class="fl-accordion-content" aria-hidden="true"><p>{}</p></div></div></div></div>'
    ),
    "Rank Math": (
        '<div class="rank-math-block"><div class="rank-math-list"><div class="rank-math-list-item"><h3 class="rank-math-question">{}</h3>'
        '<div class="rank-math-answer"><p>{}</p></div></div></div></div>'
    ),
}


@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
@pytest.mark.parametrize("place", [4, 7], ids=["amid", "at the end"])
def test_a_part_of_an_editors_stays_whole(part: str, place: int) -> None:
    html = [paragraph(number) for number in range(7)]
    html.insert(place, part.format(ASKED, ANSWERED))
    assert article("".join(html), "entry-content").text.split("\n") == [*LINES[:place], ASKED, ANSWERED, *LINES[place:]]


def test_a_list_with_icons_may_end_the_text() -> None:
    items = "".join(
        f'<li class="kt-svg-icon-list-item-wrap"><span></span><span>A lamp by {place}</span></li>'
        for place in ("the mole", "the market")
    )
    made = article(
        "".join(map(paragraph, range(7))) + f'<div class="wp-block-kadence-iconlist"><ul>{items}</ul></div>',
        "entry-content",
    )
    assert made.text.split("\n")[7:] == ["A lamp by the mole", "A lamp by the market"]


@pytest.mark.parametrize(
    "html",
    [
        '<div class="wp-block-kadence-infobox"><h3>The Sunday tide</h3><p>Subscribe to our newsletter and never miss a boat.</p></div>',
        '<div class="wp-block-kadence-infobox"><a href="/join"><h3>Become a member</h3><p>We need you. Join the crew.</p></a></div>',
    ],
    ids=["newsletter", "link"],
)
def test_one_that_asks_for_something_goes(html: str) -> None:
    assert article("".join(map(paragraph, range(7))) + html, "entry-content").text.split("\n") == LINES


@pytest.mark.parametrize(
    "html",
    [
        '<div class="et_pb_module et_pb_testimonial"><div><p>{}</p></div><span class="et_pb_testimonial_author">{}</span></div>',
        '<div class="elementor-widget-testimonial"><div class="elementor-testimonial-wrapper"><div>{}</div><div class="elementor-testimonial-name">{}</div></div></div>',
    ],
    ids=["Divi", "Elementor"],
)
def test_who_said_it_stays_with_it(html: str) -> None:
    said, speaker = "Boats that come in at night steer by the green light and keep the red one on the left.", "Tom Reed"
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:4], html.format(said, speaker), *text[4:]]), "entry-content")
    assert made.text.split("\n")[4:6] == [said, speaker]


def test_a_post_in_the_boxes_of_an_embed_may_end_the_text() -> None:
    post = (
        '<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper"><blockquote class="twitter-tweet"><p>The lamp is on. Come and see '
        'it.</p>&mdash; Brennick (@brennick) <a href="https://twitter.com/brennick/status/1">May 2, 2026</a></blockquote></div></figure>'
    )
    assert "The lamp is on. Come and see it." in article("".join(map(paragraph, range(7))) + post, "entry-content").text


def test_what_an_article_says_of_itself_stays_under_its_heading() -> None:
    box = '<div class="s-hl"><div class="s-hl-heading h4"><span>Highlights</span></div><ul><li>The lamp was lit on Tuesday.</li><li>Pilots were not asked.</li></ul></div>'
    made = article(box + "".join(map(paragraph, range(7))), "entry-content")
    assert made.text.split("\n")[:3] == ["Highlights", "The lamp was lit on Tuesday.", "Pilots were not asked."]


def test_what_avada_hides_for_machines_beside_a_question_is_not_read() -> None:
    hidden = f'<span class="entry-title rich-snippet-hidden">{ASKED}</span><span class="vcard rich-snippet-hidden">admin</span>'
    html = (
        f'<div class="fusion-accordian"><div class="fusion-panel">{hidden}<div class="panel-heading"><h4 class="panel-title toggle"><a href="#c1">'
        f'<span class="fusion-toggle-heading">{ASKED}</span></a></h4></div><div id="c1" class="panel-collapse"><p>{ANSWERED}</p></div></div></div>'
    )
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:4], html, *text[4:]]), "post-content")
    assert made.text.split("\n") == [*LINES[:4], ASKED, ANSWERED, *LINES[4:]]


def test_a_button_that_shares_a_quotation_is_none_of_it() -> None:
    said = "Boats that come in at night steer by the green light."
    html = (
        f'<blockquote class="elementor-blockquote"><p>{said}</p><div class="e-q-footer"><cite>Tom Reed</cite>'
        '<a href="https://twitter.com/intent/tweet?text=x"><span>Tweet</span></a></div></blockquote>'
    )
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:4], html, *text[4:]]), "entry-content")
    assert made.text.split("\n")[4:6] == [said, "Tom Reed"]
    assert [(change.kind, change.words) for change in made.changes] == [("share", "Tweet")]


def test_a_link_in_a_sentence_about_sharing_stays() -> None:
    line = '<p>The pilots put up <a href="https://twitter.com/intent/tweet?text=x">a button</a> on their page that sends a message to the council.</p>'
    assert "a button" in article("".join(map(paragraph, range(4))) + line + paragraph(5), "entry-content").text


def test_a_list_whose_items_are_boxes_may_end_the_text() -> None:
    items = "".join(
        f'<li class="fusion-li-item"><span></span><div><p>A lamp by {place}</p></div></li>'
        for place in ("the mole", "the market")
    )
    made = article("".join(map(paragraph, range(7))) + f'<ul class="fusion-checklist">{items}</ul>', "entry-content")
    assert made.text.split("\n")[7:] == ["A lamp by the mole", "A lamp by the market"]


@pytest.mark.parametrize("place", [4, 7], ids=["amid", "at the end"])
def test_the_line_under_a_table_of_tablepress_stays_with_it(place: int) -> None:
    table = (
        '<h2 class="tablepress-table-name">Lamps by place</h2><table class="tablepress"><thead><tr><th>Place</th><th>Lamps</th></tr></thead>'
        "<tbody><tr><td>Mole</td><td>7</td></tr><tr><td>Market</td><td>4</td></tr></tbody></table>"
        '<span class="tablepress-table-description">Source: harbour office</span>'
    )
    html = [paragraph(number) for number in range(7)]
    html.insert(place, table)
    made = article("".join(html), "entry-content")
    assert made.text.split("\n")[place : place + 8] == [
        "Lamps by place",
        "Place",
        "Lamps",
        "Mole",
        "7",
        "Market",
        "4",
        "Source: harbour office",
    ]
