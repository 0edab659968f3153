"""Notes that stand in the line that calls for them: in brackets, or left to the list of them at the end."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

TEXT = "".join(map(paragraph, range(5)))
NOTED = (
    '<p>The lamp burns for nine thousand hours<sup class="modern-footnotes-footnote" data-mfn="1"><a href="javascript:void(0)" role="button">1</a></sup>'
    '<span class="modern-footnotes-footnote__note" role="tooltip">Lamp book of <em>2023</em>.</span> before it is changed.</p>'
)
LISTED = '<ul class="modern-footnotes-list"><li><span>1</span><div>Lamp book of <em>2023</em>.</div></li></ul>'


def test_a_note_that_is_said_nowhere_else_stands_in_brackets() -> None:
    assert (
        "<p>The lamp burns for nine thousand hours (Lamp book of <em>2023</em>.) before it is changed.</p>"
        in article(NOTED + TEXT).body
    )


def test_a_note_that_a_list_holds_is_said_there() -> None:
    body = article(NOTED + TEXT + LISTED).body
    assert "<p>The lamp burns for nine thousand hours<sup>1</sup> before it is changed.</p>" in body
    assert "<ol><li>Lamp book of <em>2023</em>.</li></ol>" in body


TOGGLE = '<label for="n1" class="margin-toggle{}">{}</label><input type="checkbox" id="n1" class="margin-toggle">'


@pytest.mark.parametrize(
    "note",
    [
        "<d-footnote>Lamp book of <em>2023</em>.</d-footnote>",
        f'{TOGGLE.format(" sidenote-number", "")}<span class="sidenote">Lamp book of <em>2023</em>.</span>',
        f'{TOGGLE.format("", "⊕")}<span class="marginnote">Lamp book of <em>2023</em>.</span>',
    ],
    ids=["Distill", "Tufte", "Tufte, with a sign"],
)
def test_a_note_that_is_shown_beside_its_line_stands_in_brackets(note: str) -> None:
    line = f"<p>The lamp burns for nine thousand hours{note} before it is changed.</p>"
    said = "<p>The lamp burns for nine thousand hours (Lamp book of <em>2023</em>.) before it is changed.</p>"
    assert said in article(line + TEXT).body


def test_an_aside_that_nothing_calls_for_stays_in_its_line() -> None:
    line = '<p>The lamp burns <span class="sidenote">day and night</span> before it is changed.</p>'
    assert "<p>The lamp burns day and night before it is changed.</p>" in article(line + TEXT).body
