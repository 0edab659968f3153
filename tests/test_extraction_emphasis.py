"""What a style or a class makes bold or italic is emphasis; what it makes plain is none."""

from __future__ import annotations

import pytest

from test_extraction_again import again
from test_extraction_body import body_of, text


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ('<span style="font-weight: bold">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('<span style="color:red;font-weight:700">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('<span class="font-bold">The wall</span> stands.', "<strong>The wall</strong> stands."),
        ('In <span style="font-style: italic">The Wall</span> it stands.', "In <em>The Wall</em> it stands."),
        ('In <span class="italic">The Wall</span> it stands.', "In <em>The Wall</em> it stands."),
        ('<b style="font-weight: normal">The wall stands.</b>', "The wall stands."),
        ('<strong>The <span class="bold">wall</span></strong> stands.', "<strong>The wall</strong> stands."),
        ('<span style="font-weight: 400">The wall</span> stands.', "The wall stands."),
        ('<span class="bolder-than-most">The wall</span> stands.', "The wall stands."),
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
    assert "<h3><strong>The stones</strong></h3>" in body_of(text('<p><span class="BoldGrey">The stones</span></p>'))
