"""What office programs save as pages: lists are lists, their signs no words, and marks of notes stand apart.

Markup: Word ("web page, filtered", and as pasted into content systems), LibreOffice (HTML and XHTML), Google Docs.
"""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))
BLANKS = "&nbsp;&nbsp;&nbsp;&nbsp; "


def filtered(sign: str, words: str, margin: str = "") -> str:
    """A paragraph of a list as Word saves it."""
    return (
        f"<p class=MsoListParagraphCxSpMiddle style='{margin}text-indent:-18.0pt'><span style='font-family:Symbol'>{sign}"
        f"<span style='font:7.0pt \"Times New Roman\"'>{BLANKS}</span></span>{words}</p>\n\n"
    )


def pasted(sign: str, words: str, level: int = 1) -> str:
    """The same as content systems get it from the clipboard."""
    return (
        f'<p class="MsoListParagraph" style="text-indent:-18.0pt;mso-list:l0 level{level} lfo1"><![if !supportLists]><span '
        f'style="mso-fareast-font-family:Calibri"><span style="mso-list:Ignore">{sign}<span style="font:7.0pt &quot;Times New Roman&quot;">'
        f"{BLANKS}</span></span></span><![endif]><span lang=EN-GB>{words}</span></p>"
    )


FURTHER = "margin-left:72.0pt;"
LISTS = {
    "filtered": (
        filtered("·", "the wall,")
        + filtered("o", "its foot,", FURTHER)
        + filtered("o", "its head,", FURTHER)
        + filtered("·", "the quay."),
        "<ul><li>the wall,<ul><li>its foot,</li><li>its head,</li></ul></li><li>the quay.</li></ul>",
    ),
    "pasted": (
        pasted("·", "the wall,") + pasted("o", "its foot,", 2) + pasted("·", "the quay."),
        "<ul><li>the wall,<ul><li>its foot,</li></ul></li><li>the quay.</li></ul>",
    ),
    "numbered": (
        filtered("3.", "Wait.") + filtered("4.", "Read <i>twice</i>."),
        '<ol start="3"><li>Wait.</li><li>Read <i>twice</i>.</li></ol>',
    ),
    "of two kinds": (
        filtered("1.", "Wait for the tide.")
        + filtered("2.", "Sail.")
        + filtered("·", "the wall")
        + filtered("·", "the quay"),
        "<ol><li>Wait for the tide.</li><li>Sail.</li></ol>\n<ul><li>the wall</li><li>the quay</li></ul>",
    ),
    "Google Docs": (
        '<ul class="c10 lst-kix_abc-0 start"><li class="c2 li-bullet-0"><span class="c1">the wall,</span></li></ul><ul class="c10 lst-kix_abc-1 '
        'start"><li class="c2 c8"><span class="c1">its foot,</span></li><li class="c2 c8"><span class="c1">its head,</span></li></ul>'
        '<ul class="c10 lst-kix_abc-0"><li class="c2"><span class="c1">the quay.</span></li></ul>',
        "<ul><li>the wall,<ul><li>its foot,</li><li>its head,</li></ul></li><li>the quay.</li></ul>",
    ),
    "Google Docs, two lists": (
        '<ol class="lst-kix_abc-0 start" start="1"><li>the wall, which leans</li><li>the quay</li></ol><ul class="lst-kix_def-0 start">'
        "<li>the lamp, which burns</li><li>the pier</li></ul>",
        '<ol start="1"><li>the wall, which leans</li><li>the quay</li></ol>\n<ul><li>the lamp, which burns</li><li>the pier</li></ul>',
    ),
    "LibreOffice": (
        '<ol><li><p style="margin-left:0cm;"><span class="ListLabel_20_28" style="display:block;float:left;min-width:0.8471cm;">1.</span>'
        'Wait.</p></li><li><p style="margin-left:0cm;"><span class="ListLabel_20_28" '
        'style="display:block;float:left;min-width:0.8471cm;">2.</span>Sail.</p></li></ol>',
        "<ol><li>Wait.</li><li>Sail.</li></ol>",
    ),
}


@pytest.mark.parametrize(("written", "shown"), LISTS.values(), ids=LISTS)
def test_what_is_set_as_a_list_is_one(written: str, shown: str) -> None:
    found = article(f"{BEFORE}<p>Three things are to be looked at:</p>{written}{BEHIND}")
    assert shown in found.body
    assert not verify(found.original_text, found.text, found.changes)


@pytest.mark.parametrize(
    "line",
    [
        "<p class=MsoNormal><span style='font-family:Symbol'>· the wall was high</span> and nobody had seen it before.</p>",
        filtered("Wall", "nobody had seen it before that day in the harbour."),
    ],
    ids=["no blanks", "a word"],
)
def test_a_paragraph_without_a_sign_and_its_blanks_stays_one(line: str) -> None:
    assert "<li>" not in article(f"{BEFORE}{line}{BEHIND}").body


def test_lines_may_end_amid_the_style_of_a_sign() -> None:
    """Word begins a new line at a blank near the eightieth letter, within an attribute too."""
    broken = (filtered("·", "the wall,") + filtered("·", "the quay.")).replace("Times New Roman", "Times New\nRoman")
    assert "<ul><li>the wall,</li><li>the quay.</li></ul>" in article(f"{BEFORE}{broken}{BEHIND}").body


def test_lists_that_text_parts_are_two() -> None:
    one, other = (
        filtered("·", words) + filtered("·", "the quay of the ferries.") for words in ("the wall,", "the lamp,")
    )
    assert article(f"{BEFORE}{one}{paragraph(8)}{other}{BEHIND}").body.count("<ul>") == 2


@pytest.mark.parametrize("name", ["sdfootnotesym", "footnodeNumber"])
def test_a_blank_stands_behind_the_mark_of_a_note(name: str) -> None:
    call = '<a name="n1anc" href="#n1sym"><sup>1</sup></a>'
    note = f'<div id="n1"><p class="sdfootnote"><span class="{name}"><a name="n1sym" href="#n1anc">1</a></span>The pilots were told in June.</p></div>'
    assert (
        article(f"<p>Nobody had said so.{call}</p>{BEFORE}{note}").text.split("\n")[-1]
        == "1 The pilots were told in June."
    )
