"""What a page repeats a thousand times costs no more than a thousand times as much: how far is looked, and what is the same."""

from __future__ import annotations

import lxml.html
import pytest

from republish._shown.line_breaks import _lines
from republish.evidence import newsrooms
from republish.evidence.blocks import statements
from republish.extraction.head.deck.unfit import _CODE
from republish.extraction.head.people.bios import _texts
from republish.extraction.head.site.filing import _parted
from republish.extraction.pictures.placeholders import is_placeholder
from republish.extraction.words.bylines.byline_words import _STROKES
from republish.extraction.writing.captions import LINE_END, on_one_line

ICON = '<img src="/icon.svg">'


@pytest.mark.parametrize(("between", "found"), [(0, ["Mara Voss"]), (20, ["Mara Voss"]), (1_000, [])])
def test_the_words_of_a_portrait_stand_near_it(between: int, found: list[str]) -> None:
    box = lxml.html.fragment_fromstring(f"<div><img alt='Mara Voss'>{ICON * between}<p>Mara Voss</p></div>")
    assert list(_texts(box[0])) == found


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("one \t\n\t two", ["one", "two"]),
        ("one\r\n \r\n two", ["one", "", "two"]),
        ("  one  1\n two\n ", ["  one  1", "two\n "]),
        (f"one{' ' * 9}two", []),
        (f"one{' ' * 100_000}two\nthree", [f"one{' ' * 100_000}two", "three"]),
    ],
)
def test_lines_end_without_the_blanks_around(text: str, lines: list[str]) -> None:
    assert _lines(text) == lines


@pytest.mark.parametrize(("repeated", "read"), [(1, 1), (1_000, 40)])
def test_a_long_paragraph_is_not_read_for_each_of_its_lines(
    monkeypatch: pytest.MonkeyPatch, repeated: int, read: int
) -> None:
    asked: list[object] = []
    short_text = newsrooms.short_text
    monkeypatch.setattr(
        newsrooms, "short_text", lambda element, longest: asked.append(element) or short_text(element, longest)
    )
    paragraph = lxml.html.fragment_fromstring(f"<p>{'© 2026 The Harbour Times. ' * repeated}</p>")
    held = [newsrooms._is_anothers(statement, ()) for statement in statements(paragraph)]
    assert any(held) == (repeated == 1)
    assert 0 < len(asked) <= read


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("Call [phone loc=1] now", "[phone loc=1]"),
        ('[et_pb_row width="9" x="1"]A light', '[et_pb_row width="9" x="1"]'),
        ("[et_pb_row " + " ".join(f'side_{i}="1"' for i in range(200)), None),
        ("A light [sic] in the harbour", None),
    ],
)
def test_code_of_a_builder_that_is_cut_short_is_looked_at_once(said: str, code: str | None) -> None:
    found = _CODE.search(said)
    assert (found[0] if found else None) == code


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("It is free.{}Take it.", ["It is free.", "Take it."]),
        ("It is free{}to take.", ["It is free to take."]),
        ("It is free{}<br>{}to take.", ["It is free to take."]),
        ("All is free{}<img alt=''>{}to take.", ["All is free to take."]),
    ],
)
@pytest.mark.parametrize("blanks", [" ", " \n\t ", "\u00a0", " " * 1_500])
def test_sentences_end_where_they_did_however_many_blanks_there_are(
    text: str, sentences: list[str], blanks: str
) -> None:
    paragraph = lxml.html.fragment_fromstring(f"<p>{text.replace('{}', blanks)}</p>")
    assert [statement.text for statement in statements(paragraph)] == sentences


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Ada Marlow | Brennick", "Ada Marlow"),
        ("Ada Marlow – Brennick\nBen Okafor • Harsk", "Ada Marlow\nBen Okafor"),
        ("Brennick | Ada Marlow", "Brennick | Ada Marlow"),
        ("x+" * 50_000, "x+" * 50_000),
    ],
)
def test_where_somebody_wrote_is_looked_for_behind_the_line_s_beginning(said: str, kept: str) -> None:
    assert _STROKES.sub(r"\1", said) == kept


@pytest.mark.parametrize(
    ("name", "held"),
    [("loading-300x250.gif", True), ("transparent1x1.png", True), (f"loading-{'1' * 400}q.png", False)],
)
def test_a_long_number_in_the_name_of_a_picture_is_read_once(name: str, *, held: bool) -> None:
    assert is_placeholder(f"https://news.example/{name}") == held


def test_a_keyword_that_is_none_is_not_held_against_the_labels_of_systems() -> None:
    assert _parted(["harbours", "status : draft", "-" * 100_000, "light"]) == ("harbours", "light")


@pytest.mark.parametrize(("lines", "breaks"), [(3, False), (1_000, True)])
def test_the_lines_of_a_long_caption_are_not_joined(lines: int, breaks: bool) -> None:
    caption = LINE_END.join(f"Line {i} tells of the harbour." for i in range(lines))
    assert ("<br>" in on_one_line(caption)) == breaks
