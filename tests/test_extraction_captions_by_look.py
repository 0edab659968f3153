"""A line right below a picture that is set unlike the text is its caption, though nothing is named so; what looks like the text is text."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, body_of
from lens import FILE

SAID = "The old lens of the light above the harbour"
SHOWN = f'<p><img src="{FILE}" width="900" height="600"></p>'
LOOKS = {
    "small": "<p><small>{}</small></p>",
    "font size": '<p><font size="2">{}</font></p>',
    "points": '<p><font style="font-size: 9pt">{}</font></p>',
    "pixels": '<p style="font-size:12px">{}</p>',
    "keyword": '<p><span style="font-size: x-small">{}</span></p>',
    "em": '<p style="font-size: 0.8em">{}</p>',
    "class for small": '<p class="has-small-font-size">{}</p>',
    "grey": '<p style="color:#888888">{}</p>',
    "short grey": '<p><span style="color: #777">{}</span></p>',
    "centred": '<p style="text-align: center">{}</p>',
    "align": '<p align="center">{}</p>',
    "center": "<center>{}</center>",
    "class for centred": '<p class="has-text-align-center">{}</p>',
    "grey in numbers": '<p><span style="color: rgb(128, 128, 128)">{}</span></p>',
    "class for small letters": '<p class="sqsrte-small">{}</p>',
    "class for tiny letters": '<p class="tinytext">{}</p>',
    "lowered": "<p><sub>{}</sub></p>",
    "class for the middle": '<p class="centered">{}</p>',
    "slanted": "<p><em>{}</em></p>",
    "slanted and centred": '<p style="text-align:center"><i>{}</i></p>',
}


@pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS)
def test_a_line_set_unlike_the_text_is_the_caption_of_the_picture_above(look: str) -> None:
    body = body_of(SHOWN + look.format(SAID))
    assert "<figcaption>" in body
    assert SAID in body.partition("<figcaption>")[2].partition("</figcaption>")[0]
    assert body.count(SAID) == 1


@pytest.mark.parametrize(
    "line",
    [
        f"<p>{SAID}</p>",
        f'<p style="text-align: center"><strong>{SAID}</strong></p>',
        f'<h3 style="text-align: center">{SAID}</h3>',
        f'<p style="font-size:12px">{SAID}:</p>',
        f'<p style="text-align: center">{SAID}. Nobody lit it for years.</p>',
        f'<p align="center">{SAID}</p><p align="center">It was lit again</p>',
        '<p style="text-align: center"><a href="/lens">More on the lens</a> of the light</p>',
        "<p><em>Nobody came.</em></p>",
        f'<p style="font-size: 18px">{SAID}</p>',
        f'<p style="color: #880000">{SAID}</p>',
        f"<p><em>Correction: {SAID} was lit in 1901, not in 1910.</em></p>",
        '<p style="text-align: center">Follow our channel on WhatsApp</p>',
        f'<p style="text-align: center">“{SAID}”</p>',
        '<p style="text-align: center">Lens number seven</p>',
        '<p style="text-align: center">Brennick, 28 November 2026</p>',
    ],
    ids=[
        "plain",
        "bold",
        "heading",
        "lead-in",
        "sentences",
        "verse",
        "leads-on",
        "few-words",
        "larger",
        "red",
        "note",
        "call",
        "quotation",
        "label",
        "day",
    ],
)
def test_other_lines_below_a_picture_are_none(line: str) -> None:
    assert "<figcaption>" not in body_of(SHOWN + line)


@pytest.mark.parametrize(
    "dressed", ['<p style="font-size:12px">{}</p>', '<p align="center">{}</p>', "<p><em>{}</em></p>"]
)
def test_nor_is_a_line_that_looks_like_the_text(dressed: str) -> None:
    body = body_of(SHOWN + dressed.format(SAID) + "".join(dressed.format(text) for text in PARAGRAPHS[:3]))
    assert "<figcaption>" not in body
    assert SAID in body


def test_a_line_below_a_player_is_the_texts() -> None:
    frame = '<p><iframe src="https://maps.example/embed/7"></iframe></p>'
    assert f"<p><em>{SAID}</em></p>" in body_of(f"{frame}<p><em>{SAID}</em></p>")


def test_the_day_of_the_page_is_no_caption() -> None:
    assert "<figcaption>" not in body_of(f'<div><img src="{FILE}"><p>28 November 2026 19:00</p></div>')
