"""What a style or a class makes bold or italic is emphasis; what it makes plain is none."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, text
from test_extraction_again import again


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('<span style="font-weight: bold">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('<span style="color:red;font-weight:700">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('<span class="font-bold">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('<span class="strong">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('In <span style="font-style: italic">The Wall</span> it stands.', "In <em>The Wall</em> it stands."),
        ('In <span class="italic">The Wall</span> it stands.', "In <em>The Wall</em> it stands."),
        ('<b style="font-weight: normal">The wall stands.</b>', "The wall stands."),
        ('<strong>The <span class="bold">wall</span></strong> stands.', "<strong>The wall</strong> stands."),
        ('<span style="font-weight: 400">The wall</span> stands.', "The wall stands."),
        ('<span class="bolder-than-most">The wall</span> stands.', "The wall stands."),
        ('<span class="stronger">The wall</span> stands.', "The wall stands."),
        ('<span style="font-weight: bold">T</span>he wall stands.', "The wall stands."),
        ('The <code>git <span class="bold">push</span></code> stands.', "The <code>git push</code> stands."),
    ],
)
def test_emphasis_by_style_is_written_as_such(words: str, expected: str) -> None:
    body = body_of(
        text(f'<p class="text">{words} It was built of oak two hundred years ago, and it will be built anew.</p>')
    )
    assert f"<p>{expected} It was built" in body
    assert again(body) == body


def test_a_heading_is_bold_as_a_whole() -> None:
    assert "<h2>The stones</h2>" in body_of(text('<h2><span style="font-weight: bold">The stones</span></h2>'))


def test_a_line_that_a_class_makes_bold_is_a_heading() -> None:
    assert "<h3>The stones</h3>" in body_of(text('<p><span class="BoldGrey">The stones</span></p>'))


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ('<span style="text-decoration:line-through">never</span> always', "<s>never</s> always"),
        ('<span style="text-decoration-line: line-through">never</span> always', "<s>never</s> always"),
        ('<span class="line-through">never</span> always', "<s>never</s> always"),
        ('H<span style="vertical-align:sub">2</span>O', "H<sub>2</sub>O"),
        ('10<span style="font-size:70%;vertical-align: super">3</span> lamps', "10<sup>3</sup> lamps"),
        ('<span style="text-decoration:underline">never</span> always', "never always"),
        ('<span style="vertical-align:subpixel">never</span> always', "never always"),
    ],
)
def test_what_a_style_strikes_out_or_raises_says_something_else(words: str, kept: str) -> None:
    told = "It was built of oak two hundred years ago, and it will be built anew."
    body = body_of(text(f'<p class="text">It was {words}. {told}</p>'))
    assert f"<p>It was {kept}. {told}</p>" in body
    assert again(body) == body
