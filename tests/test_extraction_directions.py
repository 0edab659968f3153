"""Words that run another way than those around them say so, and the flags of a page stay whole."""

from __future__ import annotations

import pytest

from harbour import paragraph
from harbour_wall import page, story, taken
from republish._text import printable

ARABIC = "كانت المنارة مضاءة ليلة الجمعة، ولم يعرف أحد من أهل الميناء من الذي أطفأها قبل وصول العبارة."
LATIN = "(12) The light went out on Friday night, and nobody in the harbour knew who had done it."


@pytest.mark.parametrize(
    ("said", "lang", "way"),
    [
        (LATIN, "ar", ' dir="ltr"'),
        (ARABIC, "ar", ""),
        (ARABIC, "en", ' dir="rtl"'),
        (LATIN, "en", ""),
        ("12 – 13 …", "en", ""),
    ],
)
def test_what_runs_as_it_begins_says_which_way_that_is(said: str, lang: str, way: str) -> None:
    around = f"<p>{ARABIC}</p>" * 3 if lang == "ar" else "".join(map(paragraph, range(3)))
    body = taken(page(story(f"{around}<p dir=auto>{said}</p>{around}"), lang=lang)).body
    assert f"<p{way}>{said}</p>" in body or (not way and "dir=" not in body)


@pytest.mark.parametrize("area", ["gbeng", "gbsct", "gbwls"])
def test_flags_of_parts_of_a_country_stay(area: str) -> None:
    tags = "".join(chr(0xE0000 + ord(letter)) for letter in area)
    flag = f"\U0001f3f4{tags}\U000e007f"
    assert printable(f"a {flag} b") == f"a {flag} b"
    assert printable(f"a {tags}\U000e007f b\u202e") == "a  b"
