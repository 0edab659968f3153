"""Notes whose calls a script makes into links stay behind the text, each behind its number; other numbered lists there go."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page
from republish.fidelity import verify

NOTES = ("The light was lit by hand until 1912.", "So says the log of the pilots, of which a copy is in the town hall.")
CALLS = {
    "links without an address": '<a class="footnote" id="c{0}"><span>{0}</span></a>',
    "raised": "<sup>{0}</sup>",
    "buttons": '<button class="footnote">{0}</button>',
}


def lines(call: str, heading: str = "Footnotes", notes: tuple[str, ...] = NOTES) -> list[str]:
    """The lines behind the article's four paragraphs, the first of which calls for each note."""
    calls = "".join(call.format(1 + number) for number in range(len(notes)))
    told = f"<p>{sentence(0)}{calls}</p>" + "".join(map(paragraph, range(1, 4)))
    items = "".join(
        f'<li><span class="index">{1 + number}.</span><div class="inner"><p>{note}</p></div><span class="jump-back">↩</span></li>'
        for number, note in enumerate(notes)
    )
    below = (
        f'<div class="bottom"><div class="section"><div class="left-title">{heading}</div><div class="right"><ul>{items}</ul></div></div>'
        '<div class="section"><div class="left-title">Read next</div><div class="right"><a href="/ditch">A ditch is a paper</a></div></div></div>'
    )
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><h1>The wall</h1>"
        f'<div class="grid"><div class="main"><div class="text">{told}</div></div></div>{below}</main></body></html>'
    )
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    return found.text.split("\n")[4:]


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
@pytest.mark.parametrize("heading", ["Footnotes", "Notes", "Fußnoten", "Przypisy"])
def test_each_note_stays_behind_its_number(heading: str, call: str) -> None:
    assert lines(call, heading) == [heading, f"1. {NOTES[0]}", f"2. {NOTES[1]}"]


@pytest.mark.parametrize(
    ("call", "heading"), [("", "Footnotes"), ("<sup>{0}</sup>", "Most read")], ids=["called for by nothing", "another heading"]
)  # fmt: skip
def test_other_numbered_lists_go(call: str, heading: str) -> None:
    assert lines(call, heading) == []
