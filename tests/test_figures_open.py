"""Figures and captions that were never closed end before the text that follows them."""

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

import republish
from harbour import paragraph, sentence
from republish import Page, _html

URL = "https://site.example/2026/the-wall"
IMG = '<img src="https://site.example/wall.jpg" alt="" width="900" height="600">'
CAPTION = "<figcaption>The wall in spring.</figcaption>"
FIGURE = f"<figure>{IMG}{CAPTION}</figure>"
TEXT = f"{paragraph(2)}<h2>What comes next</h2>{paragraph(3)}<ul><li>One thing to do.</li><li>Another thing to do.</li></ul>{paragraph(4)}"


def body(inner: str) -> str:
    html = f"<html><body><article><h1>The wall</h1>{paragraph(0)}{paragraph(1)}{inner}{paragraph(5)}</article></body></html>"
    return str(republish.extract(Page.from_html(html, URL)).body)


@pytest.mark.parametrize(
    "opened",
    [
        f"<figure>{IMG}{CAPTION}{TEXT}",
        f"<figure>{IMG}<figcaption>The wall in spring.{TEXT}",
        f"<figure><div>{IMG}</div>{CAPTION}{TEXT}",
        f"<figure>{IMG}{CAPTION}{TEXT}</figure>",
        f"<figure>{IMG}{CAPTION}{FIGURE[:-9]}{TEXT}",
    ],
)
def test_the_text_in_an_open_figure_stands_behind_it(opened: str) -> None:
    closed = (FIGURE * opened.count("<figure>")) + TEXT
    assert body(opened) == body(closed)
    assert "<h2>What comes next</h2>" in body(opened)


def test_a_heading_alone_tells_that_a_caption_ended() -> None:
    short = f"{paragraph(2)}<h2>What comes next</h2><p>Nothing.</p>"
    assert body(f"<figure>{IMG}{CAPTION}{short}") == body(f"{FIGURE}{short}")


@pytest.mark.parametrize(
    "figure",
    [
        FIGURE,
        f"<figure>{IMG}<figcaption><p>{sentence(2)}</p><p>Photo: Ada Reed</p></figcaption></figure>",
        f"<figure>{IMG}<figcaption><p>{sentence(2)}</p><p>{sentence(3)}</p></figcaption></figure>",
        f"<figure><blockquote>{paragraph(2)}{paragraph(3)}{paragraph(4)}</blockquote>{CAPTION}</figure>",
        f"<figure><h3>The wall</h3>{IMG}{CAPTION}</figure>",
        f"<figure>{paragraph(2)}{paragraph(3)}{paragraph(4)}</figure>",
        f"<figure>{IMG}<figure>{IMG}<figcaption>{paragraph(2)}</figcaption></figure>{CAPTION}</figure>",
    ],
)
def test_other_figures_stay_as_they_are(figure: str) -> None:
    root = _html.parse(f"<html><body><article>{figure}{paragraph(6)}</article></body></html>", URL).root
    outer = root.find(".//figure")
    assert [element.tag for element in outer.itersiblings()] == ["p"]
    assert _html.text_of(root.find(".//article")) == _html.text_of(_html.fragment(figure + paragraph(6)))


def test_what_is_moved_keeps_its_order_and_its_words() -> None:
    page = f"<figure>{IMG}{CAPTION}one {paragraph(2)} two <b>three</b> {paragraph(3)}{paragraph(4)} four</figure> five"
    html = f"<html><body>{page}</body></html>"
    assert _html.text_of(_html.parse(html, URL).root.find("body")) == _html.text_of(_html.fragment(page))


PARTS = ["<figure>", "</figure>", "<figcaption>", "</figcaption>", "<div>", "</div>", IMG, "<h3>A heading</h3>", "<ul><li>One.</li></ul>", "words"]  # fmt: skip


@given(st.lists(st.sampled_from([*PARTS, paragraph(2), paragraph(3)]), max_size=20))
def test_no_word_is_lost_or_put_elsewhere(parts: list[str]) -> None:
    numbered = [f"{part} {number} " for number, part in enumerate(parts)]
    html = f"<html><body>{''.join(numbered)}<p>end</p></body></html>"
    as_written = lxml.html.document_fromstring(html)
    assert _html.text_of(_html.parse(html, URL).root).split() == _html.text_of(as_written).split()


def test_a_figure_that_is_a_note_is_read() -> None:
    note = '<figure class="block-color-gray_background callout"><div><span class="icon">💡</span></div><div>The wall leans to the sea in spring.</div></figure>'
    assert "<p>The wall leans to the sea in spring.</p>" in body(note)


TOLD = "<p>Light the lamp.</p><p><strong>What you need:</strong> a long match, and somebody who rings the horn of the lamp meanwhile.</p>"


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><h3>How high it is</h3>{IMG}{CAPTION}</figure>",
        f"<figure>{IMG}<figcaption>{TOLD}</figcaption></figure>",
    ],
)
def test_a_figure_with_a_title_or_no_heading_stays_one(figure: str) -> None:
    assert "<figure>" in body(figure)
