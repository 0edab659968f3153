"""Bold lines that are headings and those that lead in what follows; headings and lists that sound like something else."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph
from republish.extraction.judging.keeping.lead_ins import keep_lead_ins
from republish.extraction.surveying.verdicts import Verdicts


@pytest.mark.parametrize(
    ("line", "behind", "written"),
    [
        ("What it costs", "", "<h3>{}</h3>"),
        ("The price of the light:", "", "<h3>{}</h3>"),
        ("Pros:", "<ul><li>It is bright on every night of the year</li></ul>", "<p><b>{}</b></p>"),
        ("Light it like this:", "<pre>light --on</pre>", "<p><b>{}</b></p>"),
        ("Here is what the pilots of the harbour want to know:", "", "<p><b>{}</b></p>"),
        ("– Ada Marlow", "", "<p><b>{}</b></p>"),
        ("Height = tide + wave", "", "<p><b>{}</b></p>"),
        ("* 2 *", "", "<p><b>{}</b></p>"),
        ("Ocena: 5/6", "", "<p><b>{}</b></p>"),
        ("Rating: 3.5 out of 5 stars", "", "<p><b>{}</b></p>"),
        ("Note : ★★★☆☆", "", "<p><b>{}</b></p>"),
        ("Part 3 of 5", "", "<h3>{}</h3>"),
        ("The harbour: 24/7 at the wall", "", "<h3>{}</h3>"),
        ("The count: 1/3 of the ships", "", "<h3>{}</h3>"),
    ],
)
def test_a_bold_line_is_a_heading_unless_it_leads_in(line: str, behind: str, written: str) -> None:
    text = f"{paragraph(0)}{paragraph(1)}<p><b>{line}</b></p>{behind}{paragraph(2)}{paragraph(3)}"
    assert written.format(line) in article(text).body


def test_a_label_in_bold_before_its_words_is_no_heading() -> None:
    text = f"{paragraph(0)}{paragraph(1)}<p><strong>Steps of the tower of the old light:</strong> 36</p>{paragraph(2)}"
    assert "of the old light:</strong> 36</p>" in article(text).body


def test_a_bold_line_stands_under_the_heading_before_it() -> None:
    text = f"{paragraph(0)}<h2>Costs</h2><h3>Of the tower</h3>{paragraph(1)}<p><b>In winter</b></p>{paragraph(2)}"
    assert "<h4>In winter</h4>" in article(text).body


def test_what_a_kept_sentence_calls_for_stays_in_a_box_named_for_something_else() -> None:
    items = "<ul><li>It is seen from the sea by pilots of all nations</li><li>It needs no oil</li></ul>"
    text = f'{paragraph(0)}<div class="promo-inner">{paragraph(1)}<p>The light is dear to the town for these reasons:</p>{items}{paragraph(2)}</div>'
    assert "It needs no oil" in article(text).text


@pytest.mark.parametrize(
    "heading",
    ["JavaScript for pilots", "Which browser shows the tide?", "Loading a boat with stones", "How to enable the lamp"],
)
def test_a_heading_with_a_word_that_notices_have_is_no_notice(heading: str) -> None:
    text = (
        f"{paragraph(0)}{paragraph(1)}<div><h3>{heading}</h3>{paragraph(2)}</div><div><h3>Rope</h3>{paragraph(3)}</div>"
    )
    assert heading in article(text).text


def test_an_anchor_for_the_table_of_contents_says_nothing_of_a_heading() -> None:
    text = (
        f'{paragraph(0)}{paragraph(1)}<h2 id="toc_lights-and-you">Why the light is red</h2>{paragraph(2)}{paragraph(3)}'
    )
    assert "<h2>Why the light is red</h2>" in article(text).body


@pytest.mark.parametrize("line", ["Loading…", "Please enable JavaScript in your browser", "Loading comments ..."])
def test_a_notice_of_the_page_is_no_text(line: str) -> None:
    assert line not in article(f"{paragraph(0)}{paragraph(1)}<p>{line}</p>{paragraph(2)}{paragraph(3)}").text


@pytest.mark.parametrize("town", ["Brennick:", "Old Harbour:"])
def test_the_town_that_a_report_begins_with_is_no_heading(town: str) -> None:
    text = f'<div class="text"><b class="place">{town} </b>{"".join(map(paragraph, range(5)))}</div>'
    assert f"<p><b>{town}</b></p>" in article(text).body


TIMES = "<ul><li>08:30 東橋 – 09:10 港口</li><li>11:30 東橋 – 12:10 港口</li></ul>"


@pytest.mark.parametrize(
    ("line", "stays"), [("平日航班時刻如下：", True), ("時刻：", False), ("Sailing times:", True), ("Times:", False)]
)
def test_a_line_of_a_script_without_blanks_leads_in_what_follows(line: str, stays: bool) -> None:
    def doubt(verdicts: Verdicts) -> None:
        verdicts.kept = [leaf.text != line for leaf in verdicts.leaves]
        keep_lead_ins(verdicts)

    html = page(f"{paragraph(0)}{paragraph(1)}<p>{line}</p>{TIMES}{paragraph(2)}{paragraph(3)}")
    assert (line in kept_by(doubt, html)) is stays


def test_a_line_leads_in_a_list_that_a_builder_boxes_apart_from_it() -> None:
    steps = "<ol><li>Heat the oven to 170 degrees and grease a tin.</li><li>Grind the seeds into a powder.</li></ol>"
    boxed = (
        f"<section class=css-1><p><strong>How to do it:</strong></p></section><section class=css-1>{steps}</section>"
    )
    body = article(f"{paragraph(0)}{paragraph(1)}{boxed}{paragraph(2)}{paragraph(3)}").body
    assert "How to do it:" in body
    assert body.index("How to do it:") < body.index("<ol>")


NOTICE = "<p>Copyright © 2024 Harbour Museum. All rights reserved.</p>"


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<p>The drawing of the wall may be used by schools if they print the following credit line:</p>", True),
        ("<p>Notice:</p>", False),
        ("<p>The drawing of the wall may be used by schools, as everybody knows by now.</p>", False),
    ],
)
def test_the_notice_that_a_text_asks_for_is_part_of_it(line: str, stays: bool) -> None:
    found = article("".join(map(paragraph, range(4))) + line + NOTICE)
    assert ("Copyright © 2024 Harbour Museum" in found.text) is stays


SHORT = "<p>The office has counted for the pilots of the pier what it takes to be seen at night, in {} steps{}</p>"
STEPS = (
    "<li>Sign up for an account of the harbour <a href='/a'>for 12 a month</a></li>"
    "<li>If you have an account, visit <a href='/b'>your page</a> to upgrade</li>"
    "<li>Sign up for the light <a href='/c'>with the same name</a> as your account</li>"
)


@pytest.mark.parametrize(
    ("before", "items", "kept"),
    [
        (SHORT.format("three", ":"), f"<ul>{STEPS}</ul>", True),
        (SHORT.format("three", ":"), f"<ol>{STEPS}</ol>", True),
        (SHORT.format("three", "."), f"<ul>{STEPS}</ul>", False),
        (SHORT.format("three", ":"), f'<div class="newsletter-promo"><ul>{STEPS}</ul></div>', False),
        (
            SHORT.format("three", ":"),
            "<ul><li><a href='/a'>Sign up here</a></li><li><a href='/b'>Log in</a></li></ul>",
            False,
        ),
        (
            "<p>Sign up for the letters of the harbour, which come every day to all who have asked for them, here:</p>",
            f"<ul>{STEPS}</ul>",
            False,
        ),
    ],
)
def test_a_list_that_a_paragraph_leads_in_stays_whatever_it_asks_for(before: str, items: str, *, kept: bool) -> None:
    found = article("".join(map(paragraph, range(5))) + before + items)
    assert ("your page" in found.text or "Log in" in found.text) is kept
