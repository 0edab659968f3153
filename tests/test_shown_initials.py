"""An initial in a box or a picture of its own is the first letter of its word, and no letter is lost."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

REST = "he pilots of the harbour saw the light go out on Friday night, and nobody knew who had done it."
FLOAT = 'style="float:left;font-size:4em"'


def first(inner: str) -> str:
    return article(inner + "".join(map(paragraph, range(1, 5)))).text.split("\n")[0]


@pytest.mark.parametrize(
    "begun",
    [
        f'<div class="t"><div class="dropcap">T</div>{REST}</div>',
        f'<div class="t"><div class="first-letter">T\n</div>{REST}</div>',
        f"<div><div {FLOAT}>T</div>{REST}</div>",
        f'<div class="drop-cap">T</div><p>{REST}</p>',
        f'<p><span class="dropcap">\nT\n</span>{REST}</p>',
        f'<p><img src="/T.png" alt="T">{REST}</p>',
    ],
)
def test_an_initial_begins_its_word(begun: str) -> None:
    assert first(begun) == f"T{REST}"


@pytest.mark.parametrize("box", ['<div class="dropcap">{}</div>', '<img src="/a.png" alt="{}">'])
def test_an_initial_that_is_a_word_is_one(box: str) -> None:
    said = " pilot of the harbour saw the light go out on Friday night, and nobody knew who had done it."
    holder = "<div>{}</div>" if "div" in box else "<p>{}</p>"
    assert first(holder.format(box.format("A") + said)) == f"A{said}"


@pytest.mark.parametrize(
    ("letter", "rest"),
    [
        ("नि", "शा ने शुक्रवार की रात को बन्दरगाह की रोशनी बुझते देखी और किसी को पता नहीं चला कि किसने बुझाई।"),
        ("ช", "าวบ้านริมแม่น้ำโขงในอำเภอเชียงคานรวมตัวกันเก็บข้อมูลระดับน้ำด้วยตนเองเป็นปีที่สามแล้ว"),
    ],
)
def test_pictures_of_letters_of_other_scripts_are_letters(letter: str, rest: str) -> None:
    assert first(f'<p><img src="/x.png" alt="{letter}">{rest}</p>') == letter + rest


@pytest.mark.parametrize("box", ['<div class="letter">T</div>', "<div>T</div>", '<div class="dropcap">TV</div>'])
def test_other_boxes_of_letters_are_boxes(box: str) -> None:
    assert not first(f"<div>{box}{REST}</div>").startswith("T" + REST)
