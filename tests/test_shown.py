"""What a browser shows of notes in a line and of verse: notes apart from the words that call for them, verse line by line."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))


def between(part: str) -> str:
    """What becomes of a part between an article's paragraphs."""
    found = article(f"{BEFORE}{part}{BEHIND}")
    assert not verify(found.original_text, found.text, found.changes)
    return "\n".join(str(found.body).split("\n")[3:-3])


def noted(content: str, role: str = "ltx_role_footnote") -> str:
    """A line that calls for a note, as LaTeXML writes it."""
    return (
        f'<p>He wrote every day.<span class="ltx_note {role}"><sup class="ltx_note_mark">1</sup><span class="ltx_note_outer">'
        f'<span class="ltx_note_content">{content}</span></span></span> The books are dry.</p>'
    )


MARKS = '<sup class="ltx_note_mark">1</sup><span class="ltx_tag ltx_tag_note">1</span>'


def test_a_note_in_a_line_stands_in_brackets_behind_its_mark() -> None:
    assert (
        between(noted(f"{MARKS}But <em>once</em>."))
        == "<p>He wrote every day.<sup>1</sup> (But <em>once</em>.) The books are dry.</p>"
    )


def test_the_marks_that_it_repeats_are_listed() -> None:
    changes = article(f"{BEFORE}{noted(MARKS + 'But once.')}{BEHIND}").changes
    assert [change.words for change in changes if change.kind == "popup"] == ["1", "1"]


def test_what_is_no_note_in_a_line_gets_no_brackets() -> None:
    assert "(" not in between(noted("of the Office", "ltx_role_institutetext"))


VERSES = {
    "docutils": (
        '<div class="line-block">\n<div class="line">The lamp goes <em>round</em>,</div>\n<div class="line-block"><div class="line">I turn'
        ' the wheel,</div></div>\n<div class="line">the night goes by.</div>\n</div>',
        "<p>The lamp goes <em>round</em>,<br>I turn the wheel,<br>the night goes by.</p>",
    ),
    "stanzas": (
        '<div class="line-block"><div class="line">The lamp goes round,</div><div class="line"><br></div><div class="line">the night goes'
        " by, and by.</div></div>",
        "<p>The lamp goes round,</p>\n<p>the night goes by, and by.</p>",
    ),
    "its class in capitals": (
        '<div style="display:inline-block"><div class="Line-Block"><div>The lamp goes round,</div><div>the night goes by.</div></div></div>',
        "<p>The lamp goes round,<br>the night goes by.</p>",
    ),
    "SPIP": (
        '<blockquote class="spip_poesie"><div>The lamp goes round,</div><div>the night goes by.</div></blockquote>',
        "<blockquote><p>The lamp goes round,<br>the night goes by.</p></blockquote>",
    ),
    "two stanzas": (
        '<div class="poem"><div class="stanza"><p class="line">The lamp goes round,</p><p class="line">and round.</p></div>'
        '<p class="stanza"><span>The night goes by,</span><span>and by.</span></p></div>',
        "<p>The lamp goes round,<br>and round.</p>\n<p>The night goes by,<br>and by.</p>",
    ),
    "spans": (
        '<div class="poetry"><p> <span>The lamp goes <em>round</em>,</span> <span>I turn the wheel,</span> <span>the night goes by.</span> </p></div>',
        "<p>The lamp goes <em>round</em>,<br>I turn the wheel,<br>the night goes by.</p>",
    ),
    "pandoc": (
        '<div class="line-block">The lamp goes round,<br />the night goes by.</div>',
        "<p>The lamp goes round,<br>the night goes by.</p>",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("verse", "written"), VERSES.values(), ids=VERSES)
def test_verse_is_one_paragraph_of_lines(verse: str, written: str) -> None:
    assert between(verse) == written


@pytest.mark.parametrize("name", ["poetry", "intro"])
def test_spans_with_words_between_or_in_other_boxes_are_no_lines(name: str) -> None:
    beside = ", so " if name == "poetry" else ""
    box = f'<div class="{name}"><p><span>The lamp goes round</span>{beside} <span>I turn the wheel</span> <span>and the night goes by.</span></p></div>'
    assert "<br>" not in between(box)


def test_a_box_of_paragraphs_is_no_verse_whatever_it_is_called() -> None:
    box = f'<div class="line-block">{paragraph(7)}{paragraph(8)}</div>'
    assert between(box) == f"{paragraph(7)}\n{paragraph(8)}"


def test_who_wrote_it_stays_with_the_verse_of_a_block() -> None:
    block = (
        '<div class="verseblock"><pre class="content">The lamp goes round,\n    the night goes by.</pre>'
        '<div class="attribution">\n— Alder Finn<br>\n<cite>ninth book</cite>\n</div></div>'
    )
    assert "— Alder Finn" in between(block)
