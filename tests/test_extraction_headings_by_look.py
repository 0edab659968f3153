"""Lines above paragraphs in larger letters than these, and underlined ones, are headings though nothing calls them so."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken

LINES = ("The stones of the wall", "What the masons say")


def body_with(heading: str, paragraph: str = "<p>{}</p>") -> str:
    """The body of the article with two such lines between its paragraphs."""
    texts = [paragraph.format(text) for text in (*PARAGRAPHS, *PARAGRAPHS[:2])]
    texts[2:2], texts[5:5] = [heading.format(LINES[0])], [heading.format(LINES[1])]
    return str(taken(page(story("".join(texts)))).body)


@pytest.mark.parametrize(
    "look",
    [
        '<p><font size="5">{}</font></p>',
        '<p><font size="+1">{}</font></p>',
        '<p><span style="font-size: 24px">{}</span></p>',
        '<p style="font-size:16pt">{}</p>',
        '<p style="font-size:1.4em">{}</p>',
        '<p style="font-size: x-large">{}</p>',
        '<p><span class="ql-size-large">{}</span></p>',
        "<p><big>{}</big></p>",
        "<div><u>{}</u></div>",
        '<p style="text-decoration: underline">{}</p>',
        "<p>■ {}</p>",
        "<p>【{}】</p>",
    ],
)
def test_a_line_set_larger_than_the_text_is_a_heading(look: str) -> None:
    body = body_with(look)
    assert body.count("<h2>") + body.count("<h3>") == len(LINES)
    assert all(line in body for line in LINES)


@pytest.mark.parametrize(
    ("look", "paragraph"),
    [
        ("<p>{}</p>", "<p>{}</p>"),
        ('<p style="font-size: 16px">{}</p>', "<p>{}</p>"),
        ('<p style="color: #c00">{}</p>', "<p>{}</p>"),
        ('<p style="font-size: 20px">{}</p>', '<p style="font-size: 20px">{}</p>'),
        ('<p style="font-size: 20px">“{}”</p>', "<p>{}</p>"),
        ('<p style="font-size: 20px">{}.</p>', "<p>{}</p>"),
        ('<p style="font-size: 20px"><a href="/more">{}</a></p>', "<p>{}</p>"),
    ],
    ids=["plain", "as usual", "red", "all of the text", "a quotation", "a sentence", "a link"],
)
def test_other_lines_are_none(look: str, paragraph: str) -> None:
    body = body_with(look, paragraph)
    assert "<h2>" not in body
    assert "<h3>" not in body


def test_one_underlined_line_is_stressed() -> None:
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    texts[2:2] = [f"<p><u>{LINES[0]}</u></p>"]
    assert "<h" not in str(taken(page(story("".join(texts)))).body)


def test_labels_behind_a_sign_are_said_again_and_are_no_headings() -> None:
    texts = [f"<p>{text}</p>" for text in PARAGRAPHS]
    for place in (4, 3, 2, 1):
        texts[place:place] = [f"<p>【{'Wrong' if place % 2 else 'Right'}】</p>"]
    assert "<h" not in str(taken(page(story("".join(texts)))).body)
