"""The page's words: which of them it has, and the way back to where they stand."""

import pytest

from republish import _html
from republish._prose import Prose


def prose(body: str) -> Prose:
    return _html.parse(f"<html><body>{body}</body></html>", "https://site.example/a").prose


@pytest.mark.parametrize(
    ("body", "word"),
    [
        ("<p>ALL RIGHTS RESERVED</p>", "reserved"),
        ("<p>rights<br>reserved</p>", "reserved"),
        ("<p>“Reserved”.</p>", "reserved"),
        ("<p>DPA/Reuters</p>", "reuters"),
        ("<p>co-published with us</p>", "co-published"),
        ("<p>(avec l’AFP)</p>", "afp"),
        ("<p>TÜM HAKLARI İZİN</p>", "izin"),
        ("<p>ZASTRZEŻONE</p>", "zastrzeżone"),
        ("<p>水车明年再次转动（AP）。</p>", "ap"),
    ],
)
def test_a_word_is_found_whatever_stands_around_it(body: str, word: str) -> None:
    assert prose(body).among({word, "elsewhere"}) == {word}


@pytest.mark.parametrize("body", ["<p>unreserved</p>", "<p>half-reserved</p>", "<p>r<b>eserved</b></p>", ""])
def test_a_part_of_a_word_is_no_word(body: str) -> None:
    assert prose(body).among({"reserved"}) == set()


@pytest.mark.parametrize(
    ("body", "far"), [("<p>«版权»</p>", True), ("<p>“Rights” – ©</p>", False), ("<p>Права</p>", False)]
)
def test_far_scripts_show_themselves(body: str, far: bool) -> None:
    assert prose(body).far_script is far


def test_letters_of_words_beyond_ascii_are_known_one_by_one() -> None:
    assert prose("<p>Права © «版权»</p><p>the code 版x</p>").letters == {*"Права".lower(), "©", *"«版权»", "x"}


@pytest.mark.parametrize(
    "before",
    [
        "",
        "İstanbul <b>İ</b>",
        "ΟΔΟΣ<b>ΣΑΣ</b>",
        "<b></b><i> </i>",
        "<script>if (a) { b() }</script>",
        "<p>word</p>" * 40,
    ],
)
def test_an_offset_leads_to_the_element_whose_text_stands_there(before: str) -> None:
    words = prose(f"<div>{before}<p id=here>all <b>rights</b> reserved</p>{before}</div>")
    first, last = words.lowered.index("all "), words.lowered.index(" reserved")
    found = words.locate([first, words.lowered.index("rights"), last])
    assert [element.tag for element in found.values()] == ["p", "b", "p"]
    assert found[first] is found[last]


def test_soft_hyphens_are_no_part_of_the_words_and_lead_nobody_astray() -> None:
    words = prose("<div><p>Har\u00adbour\u00ad</p><p>all <b>rights re\u00adserved</b></p><p>mill</p></div>")
    assert words.among(["harbour", "reserved"]) == {"harbour", "reserved"}
    found = words.locate([words.lowered.index("reserved"), words.lowered.index("mill")])
    assert [element.tag for element in found.values()] == ["b", "p"]


@pytest.mark.parametrize(
    ("part", "held"), [("amid", True), ("©", True), ("of ree", True), ("and/or", True), ("reeds", False)]
)
def test_parts_of_words_and_of_texts_are_found(part: str, held: bool) -> None:
    assert prose("<p>Pyramids of Reed © 2026</p><p>and/or</p>").holds(part) is held
