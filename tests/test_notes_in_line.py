"""Notes that a WordPress plugin writes into the line that calls for them: in brackets, or left to the list of them at the end."""

from __future__ import annotations

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
