"""How the article is told from the page by structure alone: its own data, boxes of one kind, headings by class, wholes."""

from __future__ import annotations

import dataclasses
import gc
import json

import pytest

import harbour
import republish
from harbour_wall import PARAGRAPHS, PROFILE, URL, body_of, page, story, taken, text
from republish import _html
from republish.extraction.judging import judge
from republish.extraction.surveying.survey import Survey
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.nodes import Node
from republish.extraction.tree.outline import outline
from republish.extraction.words.boxes.vocabulary import worth_by
from republish.fidelity import verify
from republish.model import Article, Page
from republish.model.publisher import Structure

OUTSIDE = "The ferry company says that its new boat will carry forty cars and a library of old novels about the sea."
DATED = "Tide tables are printed twice a year by the harbour office and sold at the kiosk near the old customs house."


def stated(body: str, claimed: list[str]) -> Article:
    """The article of a page whose JSON-LD states its text."""
    data = {"@context": "https://schema.org", "@type": "NewsArticle", "articleBody": "\n".join(claimed)}
    script = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return taken(page(story(body), head=f"<title>The wall of Brennick</title>{script}"))


STORIES = "".join(
    f'<li>Harbour: <a href="/s/{n}">The {n} boats that came home late from the herring</a></li>' for n in (3, 5)
)


def test_a_list_of_headlines_that_the_stated_body_does_not_hold_goes() -> None:
    article = stated(text(f"<h3>From the archive</h3><ul>{STORIES}</ul>"), PARAGRAPHS)
    assert article.text.split("\n") == PARAGRAPHS


def test_headings_may_be_missing_from_the_stated_body() -> None:
    assert "<h2>What it costs</h2>" in stated(text("<h2>What it costs</h2>"), PARAGRAPHS).body


def test_a_stated_excerpt_says_nothing_against_the_rest() -> None:
    assert stated(text(), [*PARAGRAPHS[:1], DATED]).text.split("\n") == PARAGRAPHS


def test_a_stated_body_of_another_text_is_not_believed() -> None:
    assert stated(text(), [OUTSIDE, DATED] * 3).text.split("\n") == PARAGRAPHS


def test_an_article_may_lie_in_several_boxes_of_one_kind() -> None:
    first = f'<div class="row"><div class="text-module">{text()}</div></div>'
    last = f'<div class="row"><div class="text-module"><p>{OUTSIDE}</p></div></div>'
    article = taken(page(f"<main><h1>The wall of Brennick</h1>{first}{last}</main>"))
    assert article.text.split("\n") == [*PARAGRAPHS, OUTSIDE]


def test_the_block_named_as_the_body_outweighs_long_texts_of_the_site() -> None:
    dialogs = "".join(f'<div class="account"><p>{DATED} Dialog {n}.</p></div>' for n in range(5))
    body = f'<main><h1>The wall</h1><section itemprop="articleBody">{text()}</section></main>{dialogs}'
    root = outline(_html.parse(page(body).html, URL).root.find("body"))
    assert Survey(root, leaves(root)).main.get("itemprop") == "articleBody"


@pytest.mark.parametrize(
    "heading",
    [
        "<h2><div>What it costs</div></h2>",
        "<h2>What <div>it costs</div></h2>",
        "<h2><p>What it costs</p></h2>",
        "<h2><strong><p>What it costs</p></strong></h2>",
        "<h2><div><em><div>What</div> it costs</em></div></h2>",
        '<h2><a href="#costs"><div>What it costs</div></a></h2>',
    ],
)
def test_boxes_in_a_heading_are_for_its_looks(heading: str) -> None:
    heading = next(line for line in body_of(heading).split("\n") if line.startswith("<h2>"))
    assert _html.text_of(_html.parse(heading, URL).root) == "What it costs"


@pytest.mark.parametrize(
    ("heading", "written"),
    [
        ("<strong>What it costs</strong>", "What it costs"),
        ("<strong><b>What</b></strong> <b>it costs</b>", "What it costs"),
        ("<b>What it <em>costs</em></b>", "What it <em>costs</em>"),
        ("What it <b>costs</b>", "What it <b>costs</b>"),
        ("<b>What</b> it costs", "<b>What</b> it costs"),
        ("<em>What it costs</em>", "<em>What it costs</em>"),
        ('<b lang="fr">Ce que ça coûte</b>', '<b lang="fr">Ce que ça coûte</b>'),
    ],
)
def test_a_heading_is_not_bold_from_end_to_end(heading: str, written: str) -> None:
    assert f"<h2>{written}</h2>" in body_of(f"<h2>{heading}</h2>")


@pytest.mark.parametrize("inner", ["<b>dear</b>", "<strong>dear</strong>", "<strong><strong>dear</strong></strong>"])
def test_what_is_bold_is_so_once(inner: str) -> None:
    assert "<p>It is <strong>very dear</strong> to" in body_of(
        f"<p>It is <strong>very {inner}</strong> to {OUTSIDE}</p>"
    )


@pytest.mark.parametrize(
    ("around", "within"),
    [
        (f"<em><p>{DATED}</p></em>", f"<p><em>{DATED}</em></p>"),
        (f"<i>{DATED}<br><br>{OUTSIDE}</i>", f"<p><i>{DATED}</i></p>\n<p><i>{OUTSIDE}</i></p>"),
        (f"<b><div>{DATED} <i>So</i>.</div></b>", f"<p><b>{DATED} <i>So</i>.</b></p>"),
    ],
    ids=["a note", "parted by breaks", "emphasis in it"],
)
def test_emphasis_around_paragraphs_stands_within_them(around: str, within: str) -> None:
    assert within in body_of(around)


@pytest.mark.parametrize("name", ["crosshead", "zwischentitel", "story-subtitle"])
def test_a_line_of_a_class_named_after_headings_is_one(name: str) -> None:
    assert "<h3>What it costs</h3>" in body_of(f'<p class="{name}">What it costs</p>')


def test_two_lines_of_a_class_of_their_own_are_headings() -> None:
    blocks = [f'<p class="text">{paragraph}</p>' for paragraph in PARAGRAPHS]
    lines = [f'<p class="t7">{line}</p>' for line in ("What it costs", "Who will pay")]
    made = taken(page(story("".join([blocks[0], lines[0], *blocks[1:3], lines[1], *blocks[3:]]))))
    assert "<h3>What it costs</h3>" in made.body
    assert "<h3>Who will pay</h3>" in made.body


def test_one_line_of_an_unknown_class_stays_a_paragraph() -> None:
    line = "So it was said on the quay"
    assert f"<p>{line}</p>" in body_of(f'<p class="t7">{line}</p>') or line not in body_of(f'<p class="t7">{line}</p>')


HEADLINES = '<ul><li><a href="/a">The last ferry now has a library of novels</a></li><li><a href="/b">How to count the sheep of Brennick island</a></li></ul>'


def test_headlines_that_link_elsewhere_go_with_the_line_above_them() -> None:
    assert taken(page(story(text(f"<h3>More of the sea</h3>{HEADLINES}")))).text.split("\n") == PARAGRAPHS


def test_such_a_list_is_a_related_one_and_takes_no_sentence_with_it() -> None:
    article = taken(page(story(text(f'<p class="text">Nobody had asked the herring.</p>{HEADLINES}'))))
    assert "Nobody had asked the herring." in article.text
    assert [change.kind for change in article.changes if "library of novels" in change.words] == ["related"]


def test_a_text_that_is_taken_whole_keeps_its_lists_of_links() -> None:
    bare = f"<html><body>{''.join(f'<p>{paragraph}</p>' for paragraph in PARAGRAPHS)}{HEADLINES}</body></html>"
    assert "library of novels" in taken(Page.from_html(bare, URL)).text


SOURCES = (
    '<h2>{}</h2><ul><li><a href="/r/1">Harbour office: the annual report of the year 1926</a></li>'
    '<li><a href="/r/2">Letters of the masons to the council of Brennick</a></li></ul>'
)


@pytest.mark.parametrize("heading", ["References", "Sources & links", "Quellen", "Fuentes", "Références", "参考文献"])
def test_a_list_under_a_heading_of_sources_stays(heading: str) -> None:
    body = body_of(SOURCES.format(heading), at=5)
    assert "annual report of the year 1926" in body
    assert "<h2>" in body


def test_a_quotation_keeps_its_speaker() -> None:
    quote = "<blockquote><p>A wall is a promise that one town makes to another, and we mean to keep it.</p><footer>Una Berg, mason</footer></blockquote>"
    assert "Una Berg, mason" in body_of(quote)


def test_a_summary_stays_with_its_details() -> None:
    details = f"<details><summary>How the waves were measured</summary><p>{DATED}</p></details>"
    assert "How the waves were measured" in body_of(details)


@pytest.mark.parametrize(
    ("more", "stays"),
    [
        ("", True),
        ('<p><a href="/tours">See all of the tours</a></p>', False),
        ("<p>Sign up for our newsletter.</p>", True),
    ],
)
def test_what_a_summary_behind_the_text_unfolds_stays_with_it_whole(more: str, stays: bool) -> None:
    said = "Ada Marlow walked along the wall with a rod on eleven days in May and wrote down each stone that had moved by more than an inch."
    folded = f"<section class=x1><details><summary>On the method</summary><p>{said}</p>{more}</details></section>"
    lines = taken(page(story(text()).replace("</article>", f"</article>{folded}"))).text.split("\n")
    assert (lines[-2:] == ["On the method", said]) is stays
    assert ("On the method" in lines) is (said in lines)


def test_a_note_alone_stays() -> None:
    notes = '<ol class="footnotes"><li id="fn1">Harbour office, annual report of 1926, page 12.</li></ol>'
    assert "annual report of 1926" in body_of(notes, at=5)


def test_a_large_table_of_data_stays() -> None:
    rows = "".join(
        f"<tr><td>{year}</td><td>{year - 1900} boats</td><td>{year % 7} stones</td></tr>" for year in range(1900, 1960)
    )
    assert body_of(f"<table>{rows}</table>").count("<tr>") == 60


@pytest.mark.parametrize(
    "line",
    [
        "WATCH | The wall in a winter storm",
        "[WATCH] The wall in a winter storm",
        "Video | The stones are numbered",
        "Lesen » Die Mauer",
    ],
)
def test_a_label_with_a_stroke_leads_elsewhere(line: str) -> None:
    assert taken(page(story(text(f"<p><strong>{line}</strong></p>")))).text.split("\n") == PARAGRAPHS


def test_data_of_a_script_is_no_text() -> None:
    data = '{"layoutMobile":2,"layoutDesktop":4,"buttonText":"Buy now","title":{"hue":213,"words":"of a shop that sells stones"}}'
    assert taken(page(story(text(f"<p>{data}</p>")))).text.split("\n") == PARAGRAPHS


def test_what_stands_above_the_headline_is_not_the_article() -> None:
    ticker = "".join(f"<li>Harbour news of hour {n}: {OUTSIDE}</li>" for n in range(4))
    article = taken(page(f'<div class="top"><ul>{ticker}</ul></div><div class="page">{story(text())}</div>'))
    assert article.text.split("\n") == PARAGRAPHS


def test_a_menu_that_is_never_closed_does_not_swallow_the_article() -> None:
    menu = '<nav class="menu"><ul><li><a href="/">Home</a></li></ul>'
    made = taken(
        page(
            f'{menu}<div class="page"><main><h1>The wall of Brennick</h1><div class="body">{text()}</div></main></div>'
        )
    )
    assert made.text.split("\n") == PARAGRAPHS


def test_a_profile_may_drop_a_link_within_a_paragraph() -> None:
    profile = dataclasses.replace(
        PROFILE, structure=Structure(body=("div.article-body",), drop=('a[href*="/reprint"]',))
    )
    line = f'<p class="text">{DATED} <a href="/reprint/1">Reprint this tale</a></p>'
    article = taken(page(story(text(line))), profile=profile)
    assert DATED in article.text
    assert "Reprint this tale" not in article.text
    assert [change.words for change in article.changes if change.ground == "publisher"] == ["Reprint this tale"]


@pytest.mark.parametrize(
    "inside",
    [
        '<a href="/"><img src="/a.jpg" alt=""></a> <a href="/wall"><img src="/b.jpg" alt=""></a>',
        '<a href="/"><iframe src="https://www.youtube.com/embed/abc"></iframe></a><a href="/wall"></a>',
    ],
)
def test_a_profile_may_keep_a_box_of_nothing_but_pictures(inside: str) -> None:
    profile = dataclasses.replace(PROFILE, structure=Structure(body=("div.article-body",), keep=(".pictures",)))
    article = taken(page(story(text(f'<div class="pictures">{inside}</div>'))), profile=profile)
    assert [line for line in article.text.split("\n") if line in PARAGRAPHS] == PARAGRAPHS


@pytest.mark.parametrize("name", ["sidebar-picture", "promo-teaser", "related-image"])
def test_a_picture_that_a_profile_keeps_stays_with_its_words_whatever_its_box_is_called(name: str) -> None:
    box = f'<div class="{name}"><img src="/p.jpg" alt="Portrait"><p class="caption">Mason Ida Holt</p></div>'
    kept = dataclasses.replace(PROFILE, structure=Structure(body=("div.article-body",), keep=(f".{name}",)))
    unsaid = dataclasses.replace(PROFILE, structure=Structure(body=("div.article-body",)))
    assert "<figcaption>Mason Ida Holt</figcaption>" in taken(page(story(text(box))), profile=kept).body
    assert "Ida Holt" not in taken(page(story(text(box))), profile=unsaid).body


def test_between_two_parts_of_a_selected_body_a_heading_stays_and_the_rest_is_accounted_for() -> None:
    profile = dataclasses.replace(PROFILE, structure=Structure(body=("div.part",)))
    parts = [f'<div class="part">{"".join(map(harbour.paragraph, run))}</div>' for run in (range(3), range(3, 6))]
    between = '<h3>The light on the pier</h3><div class="box"><p>Which light do you like best?</p></div>'
    article = taken(
        page(f"<main><h1>The wall</h1><p>Above</p><div>{between.join(parts)}</div></main>"), profile=profile
    )
    assert article.text.split("\n")[3] == "The light on the pier"
    assert [change.words for change in article.changes] == ["Which light do you like best?"]
    assert not verify(article.original_text, article.text, article.changes)


def test_an_empty_box_in_a_line_of_text_ends_no_line() -> None:
    source = '<cite><a href="/r">The annual report</a><div class="styles"></div>. <i>Harbour office of Brennick</i>, 1926</cite>'
    assert ">The annual report</a>. <i>Harbour" in body_of(
        f"<h2>Sources</h2><ul><li>{source}</li><li>{source}</li></ul>", at=5
    )


def test_line_numbers_beside_code_are_no_text() -> None:
    numbers = '<td class="gutter"><pre>1\n2\n3</pre></td>'
    code = "<td><pre>raise the gate\nlower the gate\nwait for the tide of the evening</pre></td>"
    body = body_of(f'<table class="highlight"><tr>{numbers}{code}</tr></table>')
    assert "raise the gate" in body
    assert "1\n2" not in body


def test_line_breaks_in_code_stay() -> None:
    code = "<pre><code>raise the gate<br><br>lower the gate<br>wait for the tide of the evening</code></pre>"
    assert "raise the gate\n\nlower the gate\nwait" in body_of(code)


def test_nothing_of_the_outline_waits_for_a_collection() -> None:
    gc.collect()
    gc.disable()
    try:
        taken(page(story(text(f"<ul>{STORIES}</ul>"))))
        assert not [thing for thing in gc.get_objects() if isinstance(thing, Node)]
    finally:
        gc.enable()


def test_names_are_worth_the_same_in_whatever_order_they_are_added_up() -> None:
    assert worth_by({"lead": 0.1, "story": 0.2, "text": 0.3})("story-lead-text") == 0.6


def test_a_heading_at_the_end_of_its_box_leads_the_picture_in_the_next() -> None:
    boxes = (
        f'<div class="block"><div class="copy"><p>{OUTSIDE}</p><h3>In use</h3></div></div>'
        '<div class="block"><figure><img src="/boat.jpg" alt="A ferry"><figcaption>The boat</figcaption></figure></div>'
        f'<div class="block"><div class="copy"><p>{DATED}</p></div></div>'
    )
    article = taken(page(f'<main><h1>The wall of Brennick</h1><div class="body">{text()}{boxes}</div></main>'))
    assert "<h3>In use</h3>" in article.body


@pytest.mark.parametrize("box", ["<div></div>", "<div><div> <div></div></div></div>"])
def test_boxes_of_nothing_end_no_line_of_text(box: str) -> None:
    line = f'<p><cite><a href="/n">Report</a>{box}, 24 August</cite></p>'
    root = outline(_html.fragment(line))
    assert [leaf.text for leaf in leaves(root)] == ["Report, 24 August"]


def comments(number: int) -> str:
    """What readers wrote: more than the article, in boxes that say so."""
    written = "".join(
        f'<li class="comment even"><div class="comment-content"><p>{OUTSIDE} {DATED} {n}</p></div></li>'
        for n in range(number)
    )
    return f'<div class="entry-comments comments"><h2>Reader Interactions</h2><ol class="comment-list">{written}</ol></div>'


def test_readers_outweigh_no_article_whose_frame_is_named_for_the_sidebar_too() -> None:
    entry = f'<article class="post"><div class="entry">{text()}</div></article>'
    body = f'<div class="content-sidebar-wrap"><main class="content">{entry}{comments(12)}</main></div>'
    assert taken(page(body)).text.split("\n") == PARAGRAPHS


def test_a_table_is_not_the_place_where_the_article_stands() -> None:
    rows = "".join(f"<tr><th>Harbour {n}</th><td>{OUTSIDE} {n}</td></tr>" for n in range(12))
    body = f'<div class="parser-output"><p>{PARAGRAPHS[0]}</p><table><tbody>{rows}</tbody></table><p>{PARAGRAPHS[1]}</p></div>'
    root = outline(_html.parse(page(f"<main>{body}</main>").html, URL).root.find("body"))
    assert Survey(root, leaves(root)).main.get("class") == "parser-output"


def test_nothing_lies_far_within_one_article() -> None:
    intro = f"<section><div><div><p>{OUTSIDE}</p><p>{DATED}</p></div></div></section>"
    slides = f'<section><div><div><div class="slides">{text()}</div></div></div></section>'
    body = f"<main><article><h1>The wall of Brennick</h1>{intro}{slides}</article></main>"
    assert taken(page(body)).text.split("\n") == [OUTSIDE, DATED, *PARAGRAPHS]


def test_a_doubtful_short_run_belongs_where_the_stated_body_holds_it(monkeypatch: pytest.MonkeyPatch) -> None:
    short = "Minutes of the council of Brennick"
    doubtful = {short: 0.45}
    monkeypatch.setattr(judge, "chances", lambda survey: [doubtful.get(leaf.text, 1.0) for leaf in survey.leaves])
    assert short in stated(text(f"<p>{short}</p>"), [*PARAGRAPHS, short]).text
    assert short not in taken(page(story(text(f"<p>{short}</p>")))).text


def test_many_paragraphs_side_by_side_outweigh_teasers_all_over_the_page() -> None:
    teaser = '<div class="grid"><div class="cell"><div class="item"><div class="copy"><p>{}</p></div></div></div></div>'
    teasers = "".join(teaser.format(f"{OUTSIDE} {DATED} {n}") for n in range(6))
    article = f'<div class="row"><div class="col"><div class="unit"><div class="field">{text(f"<p>{DATED}</p>")}</div></div></div></div>'
    root = outline(_html.parse(page(f"<div>{teasers}</div><div>{article}</div>").html, URL).root.find("body"))
    assert Survey(root, leaves(root)).main.get("class") == "field"


@pytest.mark.parametrize(
    ("box", "entered"),
    [
        ('<div class="main-menu"><ul><li><a href="/a">Harbours</a></li></ul></div>', False),
        ('<div class="main-menu"><p>The wall is two hundred years old.</p></div>', True),
        ('<div class="menus-of-the-week"><ul><li>Herring and bread</li></ul></div>', False),
        ('<div class="dishes"><ul><li>Herring and bread</li></ul></div>', True),
        ('<p class="menu">Herring and bread</p>', True),
    ],
)
def test_only_boxes_named_as_navigation_that_hold_nothing_to_read_are_passed_over(box: str, entered: bool) -> None:
    root = outline(_html.fragment(box))
    assert bool(leaves(root)) is entered


def test_what_a_passed_over_menu_says_is_accounted_for() -> None:
    menu = '<div class="submenu"><ul><li><a href="/a">Harbours</a></li><li><a href="/b">Tides</a></li></ul></div>'
    article = taken(page(story(text(menu))))
    assert article.text.split("\n") == PARAGRAPHS
    assert [(change.kind, change.words) for change in article.changes if "Tides" in change.words] == [
        ("navigation", "Harbours Tides")
    ]


@pytest.mark.parametrize("number", [1200, 2000])
def test_an_article_of_very_many_short_paragraphs_keeps_them_all(number: int) -> None:
    lines = [f"The {n}. witness said that the water came over the wall." for n in range(number)]
    body = "".join(f"<p>{line}</p>" for line in lines)
    article = taken(page(f'<div class="content"><h1>The wall of Brennick</h1><div class="body">{body}</div></div>'))
    assert article.text.split("\n") == lines


def test_a_place_that_links_lead_to_holds_no_link() -> None:
    parts = "".join(f"<h2>Part {number}</h2>{harbour.paragraph(number)}" for number in range(3, 6))
    found = harbour.article(f'{"".join(map(harbour.paragraph, range(3)))}<a id="part" />{parts}')
    assert [f"Part {number}" in found.text for number in range(3, 6)] == [True] * 3
    assert "<a" not in found.body


def test_breaks_at_the_end_of_emphasis_part_nothing() -> None:
    note = 'This post is based on a <a href="/longer">longer one with charts</a>'
    last = f"<p><em>{note}</em><em> which is on the author's own site.<br><br></em></p>"
    assert harbour.article(f"{''.join(map(harbour.paragraph, range(4)))}{last}").text.split("\n")[4:] == [
        "This post is based on a longer one with charts which is on the author's own site."
    ]


def test_breaks_in_the_middle_of_emphasis_part_paragraphs() -> None:
    both = f"<p><em>{harbour.sentence(4)}<br><br>{harbour.sentence(5)}</em></p>"
    found = harbour.article(f"{''.join(map(harbour.paragraph, range(4)))}{both}").text.split("\n")
    assert found[4:] == [harbour.sentence(4), harbour.sentence(5)]


def test_breaks_at_the_end_of_emphasis_part_what_stands_around_it() -> None:
    line = f"<p>{harbour.sentence(4)}<span> And then it came.<br><br></span><strong>Keep in mind when you see it</strong></p>"
    found = harbour.article(f"{''.join(map(harbour.paragraph, range(4)))}{line}{harbour.paragraph(5)}")
    assert found.text.split("\n")[4:6] == [f"{harbour.sentence(4)} And then it came.", "Keep in mind when you see it"]
    assert "<h3>Keep in mind when you see it</h3>" in found.body


def test_a_sidebar_above_the_headline_is_none_of_the_article() -> None:
    beside = '<div class="sidebar"><h2>Tag Cloud</h2><ol><li><a href="/t">Walls</a></li></ol><h2>Powered by</h2></div>'
    body = f'<div class="site">{beside}<h1>The wall of Brennick</h1>{text()}</div>'
    assert taken(page(body)).text.split("\n") == PARAGRAPHS


def test_a_browser_s_age_is_no_matter_of_the_text() -> None:
    note = (
        "<p>Hinweis: Sie verwenden einen Browser, der in all seiner Altertümlichkeit jenseits von Gut und Böse ist.</p>"
    )
    assert taken(page(story(text(note, at=0)))).text.split("\n") == PARAGRAPHS


def test_a_line_between_two_headlines_goes_with_them() -> None:
    heads = "<h1>The wall of Brennick</h1><h3>Harbours</h3><h1>The wall of Brennick</h1>"
    assert taken(page(story(text(heads, at=0)))).text.split("\n") == PARAGRAPHS


@pytest.mark.parametrize(
    ("tags", "heading"),
    [
        (
            '&#xa0;&#xa0;<span class="tag"><span class="stone">stone</span>&#xa0;<span class="wood">wood</span></span>',
            "The wall",
        ),
        (' of <span class="tag"><span class="big">stone</span></span>', "The wall of stone"),
    ],
    ids=["org", "other words"],
)
def test_the_tags_of_a_heading_are_none_of_its_words(tags: str, heading: str) -> None:
    assert f"<h2>{heading}</h2>" in body_of(f"<h2>The wall{tags}</h2>")


@pytest.mark.parametrize(
    ("listed", "kept"),
    [
        ('<ol style="list-style-type: lower-roman">', '<ol type="i">'),
        ('<ol class="loweralpha simple">', '<ol type="a">'),
        ('<ol class="upperroman">', '<ol type="I">'),
        ('<ol type="A" class="x">', '<ol type="A">'),
        ('<ol start="3" class="loweralpha">', '<ol start="3" type="a">'),
        ('<ol style="list-style: none" class="arabic">', "<ol>"),
    ],
)
def test_a_list_is_counted_as_its_style_says(listed: str, kept: str) -> None:
    items = "".join(f"<li>{DATED} {word}</li>" for word in ("One", "Two"))
    body = body_of(f"{listed}{items}</ol>")
    assert f"{kept}<li>" in body


def test_of_what_kind_a_term_is_stands_apart_from_it() -> None:
    terms = f'<dl><dt>Gallery<span class="classifier">noun</span></dt><dd>{DATED}</dd><dt>Lamp</dt><dd>{DATED} Two.</dd></dl>'
    assert "<dt>Gallery noun</dt>" in body_of(terms)


@pytest.mark.parametrize(
    ("source", "kept"),
    [
        ("about it:<br><i><b>The board</b></i>", "about it:<br><i><b>The board</b></i>"),
        ("<em>about it:</em> <em><br>The board</em>", "<em>about it:</em><br><em>The board</em>"),
        ("<b>about<br>it</b>", "<b>about<br>it</b>"),
    ],
)
def test_a_break_stands_before_the_emphasis_that_begins_a_line(source: str, kept: str) -> None:
    assert kept in body_of(f"<p>{DATED} {source}</p>")


def row(inner: str, headline: str = "", deep: int = 4) -> str:
    """A part of a page in boxes within boxes, the innermost of one class."""
    text = f'<div class="words">{inner}</div>'
    for level in range(deep):
        text = f'<div class="column c{level}">{text}</div>'
    return f"<section>{headline}{text}</section>"


def test_a_story_may_begin_in_a_row_of_its_own() -> None:
    first = row("".join(map(harbour.paragraph, range(2))))
    rest = row("".join(map(harbour.paragraph, range(2, 9))))
    headline = "<section><h1>The wall of Brennick</h1></section>"
    html = f"<html><head><title>The wall of Brennick</title></head><body><main>{headline}{first}{rest}</main></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert harbour.sentence(0) in found.text


def test_a_row_under_a_headline_of_its_own_is_another_story() -> None:
    first = row("".join(map(harbour.paragraph, range(12))), "<h1>The wall of Brennick</h1>")
    other = row("".join(map(harbour.paragraph, range(12, 14))), "<h1>The boats of Olm</h1>")
    html = f"<html><head><title>The wall of Brennick</title></head><body><main>{first}{other}</main></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert harbour.sentence(0) in found.text
    assert harbour.sentence(12) not in found.text
