"""Quotations in figures: the caption says whose words they are, and stays with them."""

from __future__ import annotations

import pytest

import harbour
import republish
from harbour_wall import PARAGRAPHS, page, story, taken
from republish.extraction.judging.parts.quotations import keep_named_quotations
from republish.extraction.surveying.verdicts import Verdicts
from republish.fidelity import verify
from republish.model import Page

SAID = "We lit the lamp in May, and it has not gone out since."
TEXT = "".join(map(harbour.paragraph, (1, 2, 3)))


def body_with(inner: str) -> str:
    """The body of the article with it between its paragraphs."""
    found = harbour.article(f"{TEXT}{inner}{harbour.paragraph(4)}")
    assert verify(found.original_text, found.text, found.changes) == ()
    return str(found.body)


@pytest.mark.parametrize("caption", ["<p>Una Berg, keeper</p>", "<span>Una Berg,</span> <div>keeper</div>"])
def test_who_said_it_stays_with_the_quotation(caption: str) -> None:
    body = body_with(f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>{caption}</figcaption></figure>")
    figure = f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>Una Berg, keeper</figcaption></figure>"
    assert figure in body
    again = republish.extract(Page.from_html(harbour.page(body), harbour.URL))
    assert figure in again.body


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><blockquote><p>{SAID}</p></blockquote></figure>",
        f"<figure><blockquote><p>{SAID}</p><figcaption>Una Berg</figcaption></blockquote></figure>",
        f"<figure><p>They had asked her.</p><blockquote><p>{SAID}</p></blockquote><figcaption>Una Berg</figcaption></figure>",
        f"<figure><figcaption>Una Berg</figcaption><blockquote><p>{SAID}</p></blockquote></figure>",
    ],
)
def test_other_quotations_get_no_figure(figure: str) -> None:
    body = body_with(figure)
    assert SAID in body
    assert "<figure>" not in body


SIGNED = f"<blockquote><p>{SAID}</p><p>Una Berg</p></blockquote>"


@pytest.mark.parametrize(
    ("box", "body"),
    [
        (f'<div class="highlight highlight--quote"><h3>{SAID}</h3><p class="author_name">Una Berg</p></div>', SIGNED),
        (f'<div class="pull-quote"><p>{SAID}</p><p class="name">Una Berg</p></div>', SIGNED),
        (f'<div class="pull-quote"><blockquote>{SAID}</blockquote><p class="name">Una Berg</p></div>', SIGNED),
        (
            f'<div class="Quote_quote__x1"><figure><blockquote><p>{SAID}</p></blockquote></figure>'
            "<figcaption><div>Una Berg</div></figcaption></div>",
            SIGNED,
        ),
        (f'<aside class="pullquote"><h2>“{SAID}”</h2></aside>', f"<blockquote><p>“{SAID}”</p></blockquote>"),
        (f'<p class="zitat">„{SAID}“</p>', f"<blockquote><p>„{SAID}“</p></blockquote>"),
    ],
)
def test_a_box_named_as_a_quotation_becomes_one(box: str, body: str) -> None:
    found = body_with(box)
    assert f"</p>\n{body}\n<p>" in found
    again = republish.extract(Page.from_html(harbour.page(found), harbour.URL))
    assert body in again.body


@pytest.mark.parametrize(
    "name",
    ["cytat", "idezetBox", "article__exergue", "texto-olho", "quote-streamer", "sitaatti", "alinti", "trich-dan"],
)
def test_a_box_is_named_as_a_quotation_in_many_languages(name: str) -> None:
    signed = f'<div class="{name}"><div class="{name}__text">{SAID}</div><div class="{name}__name">Una Berg</div></div>'
    assert SIGNED in body_with(signed)
    assert f"<blockquote><p>«{SAID}»</p></blockquote>" in body_with(f'<p class="{name}">«{SAID}»</p>')


@pytest.mark.parametrize("name", ["capacitat", "felicita", "citation", "destacado"])
def test_no_other_name_makes_a_line_a_quotation(name: str) -> None:
    assert "<blockquote>" not in body_with(f'<p class="{name}">«{SAID}»</p>')


@pytest.mark.parametrize(
    "box", [f'<aside class="pullquote"><h2>{SAID}</h2></aside>', f'<p class="pull-quote">{SAID}</p>']
)
def test_what_a_box_sets_large_of_the_text_itself_is_a_paragraph(box: str) -> None:
    assert f"\n<p>{SAID}</p>\n" in body_with(box)


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="notes"><h3>“{SAID}”</h3><p>Una Berg said so in May, when the harbour was still dark at night.</p></div>',
        '<div class="quote"><p>“Quotes” are:</p><ul><li>words of others,</li><li>marks around them.</li></ul></div>',
    ],
)
def test_no_other_box_becomes_a_quotation(box: str) -> None:
    assert "<blockquote>" not in body_with(box)


@pytest.mark.parametrize(
    "line",
    ["Una Berg, keeper of the lamp", "— Una Berg, keeper", "Otto v. Berg-Lund, pilot", "Una Berg – harbour master"],
)
@pytest.mark.parametrize("shape", ["<p>{}</p>", '<p style="text-align:right"><em>{}</em></p>', "<div>{}</div>"])
def test_who_said_it_stays_behind_a_quotation_that_ends_the_text(line: str, shape: str) -> None:
    quotation = f"<blockquote><p>“{SAID}”</p></blockquote>"
    assert line in harbour.article(f"{TEXT}{quotation}{shape.format(line)}").text


@pytest.mark.parametrize(
    "line",
    [
        "<p>More stories, here</p>",
        '<p><a href="/berg">Una Berg, keeper</a></p>',
        '<div class="tags">The harbour, the quay</div>',
    ],
)
def test_what_names_nobody_behind_such_a_quotation_goes(line: str) -> None:
    quotation = f"<blockquote><p>“{SAID}”</p></blockquote>"
    assert harbour.article(f"{TEXT}{quotation}{line}").text.endswith(f"{SAID}”")


POST = '<section class="post"><div class="head"><span>The Mail</span> <span>10h{}</span></div><div class="said"><div>{}</div></div></section>'
ASKED = '<blockquote class="{}">My aunt asks why they mend it at all if it has stood so long{}<br><br><b>- Maud</b></blockquote>'
ANSWER = (
    "<div>Because a wall stands until the day on which it does not, dear aunt, and that day tends to be a Sunday.</div>"
)


@pytest.mark.parametrize(
    ("quotation", "behind", "stays"),
    [
        (ASKED.format("comment-blockquote", ""), ANSWER, True),
        (ASKED.format("asked", ""), ANSWER, True),
        (ASKED.format("comment-blockquote", ' <a href="/a">here</a>'), ANSWER, False),
        (ASKED.format("comment-blockquote", ""), "<div><a href='/b'>All that readers asked</a></div>", False),
    ],
    ids=["named for comments", "plain", "a link", "no answer"],
)
def test_what_a_reader_asks_stays_with_the_answer(quotation: str, behind: str, stays: bool) -> None:
    posts = [POST.format(number, said) for number, said in enumerate(PARAGRAPHS)]
    posts.insert(2, POST.format(9, quotation + behind))
    lines = taken(page(story("".join(posts)))).text.split("\n")
    assert ("My aunt asks why they mend it at all if it has stood so long" in lines) is stays
    assert ("- Maud" in lines) is stays


BOX = '<div class="box-quote"><div class="box-quote__text">I never fought the sea. I talked it over</div></div>'
LISTED = '<div class="box-quote"><div><a href="/sea">I never fought the sea. I talked it over</a></div></div>'


@pytest.mark.parametrize(("box", "stays"), [(BOX, True), (LISTED, False)], ids=["words", "a link"])
def test_words_in_a_box_named_as_a_quotation_stay_between_paragraphs(box: str, *, stays: bool) -> None:
    paragraphs = [f"<p>{line}</p>" for line in PARAGRAPHS]
    found = taken(page(story("".join([*paragraphs[:3], box, *paragraphs[3:]])))).text
    assert ("I talked it over" in found) is stays


def test_words_in_such_a_box_behind_the_text_go() -> None:
    assert "I talked it over" not in taken(page(story("".join(f"<p>{line}</p>" for line in PARAGRAPHS) + BOX))).text


@pytest.mark.parametrize(("name", "quoted"), [("quoteblock", True), ("disp-quote", True), ("sidebarblock", False)])
def test_the_boxes_of_quotations_that_systems_write_without_an_element_are_quotations(
    name: str, *, quoted: bool
) -> None:
    said = "I never fought the sea in all my years, I talked it over."
    box = f'<div class="{name}"><div class="content"><div class="paragraph"><p>{said}</p></div></div><div class="attribution"></div></div>'
    paragraphs = [f'<div class="paragraph"><p>{line}</p></div>' for line in PARAGRAPHS]
    body = taken(page(story("".join([*paragraphs[:3], box, *paragraphs[3:]])))).body
    assert said in body
    assert ("<blockquote>" in body) is quoted


TOLD = (
    f"<p>The keeper of the lamp remembers how it was. “{SAID}” That is what she told the pilots, who wrote it down.</p>"
)


@pytest.mark.parametrize(
    "box",
    [
        '<aside class="pullquote">{}</aside>',
        '<figure class="wp-block-pullquote"><blockquote><p>{}</p></blockquote></figure>',
        '<div class="pull-quote"><p>“{}”</p><p class="name">Una Berg</p></div>',
    ],
    ids=["aside", "block", "signed"],
)
def test_a_pull_quote_stays_though_a_paragraph_says_it(box: str) -> None:
    assert body_with(TOLD + box.format(SAID)).count("not gone out since") == 2


QUOTED = f"“{SAID}”"
UNNAMED = '<div class="my-10 border-l-4 pl-6"><p class="text-2xl">{}</p><p class="text-sm">{}</p></div>'


@pytest.mark.parametrize(
    "box",
    [
        UNNAMED.format(QUOTED, "Una Berg, keeper of the lamp"),
        UNNAMED.format(QUOTED, "— Una Berg"),
        UNNAMED.format(f"„{SAID}“", "Una Berg"),
        f"<div class='a1'><blockquote class='a2'>{SAID}</blockquote><div class='a3'>Una Berg</div></div>",
        '<div class="column quotebox"><div><h3 class="quote">They wave again.</h3><div class="quote-source">Una Berg</div></div></div>',
    ],
    ids=["with a role", "behind a dash", "other signs", "an element of its own", "three words in a box named so"],
)  # fmt: skip
def test_signed_words_in_a_box_without_a_name_are_a_quotation(box: str) -> None:
    body = body_with(box)
    assert body.count("<blockquote>") == 1
    assert "Una Berg" in body.partition("<blockquote>")[2].partition("</blockquote>")[0]


@pytest.mark.parametrize(
    "box",
    [
        UNNAMED.format(SAID, "Una Berg, keeper"),
        UNNAMED.format(QUOTED, "They have all been told, and nobody answers."),
        UNNAMED.format("“We lit it,” says she. “It burns.”", "Una Berg"),
        f"<p>{QUOTED}</p><p>Una Berg</p>",
        UNNAMED.format(QUOTED, "Una Berg</p><p>The lamp stands on the pier, and from there one sees all of the harbour."),
    ],
    ids=["no signs", "nobody's name", "two quotations", "in no box", "with more behind"],
)  # fmt: skip
def test_no_other_words_become_one(box: str) -> None:
    body = body_with(box)
    assert "<blockquote>" not in body
    assert "We lit" in body


@pytest.mark.parametrize(
    ("name", "stays"), [("Una Berg", True), ("Sukiman, petambak", True), ("Read more of it", False)]
)
def test_signed_words_in_a_box_without_a_name_stay_beside_a_picture(name: str, *, stays: bool) -> None:
    def without_them(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text in (QUOTED, name):
                verdicts.drop(leaf.index)
        keep_named_quotations(verdicts)

    figure = "<figure><img src='/pier.jpg' alt=''><figcaption>The pier.</figcaption></figure>"
    box = f"<div class='q1'><div class='q2'>{QUOTED}</div><div class='q3'>{name}</div></div>"
    found = harbour.kept_by(without_them, harbour.page(TEXT + box + figure + TEXT))
    assert (QUOTED in found, name in found) == (stays, stays)


def test_a_pull_quote_that_can_be_shared_is_a_quotation() -> None:
    shared = '<ul class="socials"><li><a href="https://twitter.com/intent/tweet?text=x">Tweet</a></li></ul>'
    body = body_with(f'<aside class="pullquote">“{SAID}” — Una Berg {shared}</aside>')
    assert "<blockquote>" in body
    assert "Tweet" not in body
