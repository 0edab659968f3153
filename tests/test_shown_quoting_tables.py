"""Tables that set a quotation between large marks become quotations, every word and mark in its place; tables with such a cell stay."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

WORDS = "We did not fail to know. We failed to look, and the rule was our own."
WHO = "Ansel Drury, engineer of the harbour board"


def between(table: str) -> str:
    """What the article makes of the table between its paragraphs."""
    text = [paragraph(number) for number in range(4)]
    found = article("".join([*text[:2], table, *text[2:]]))
    assert not verify(found.original_text, found.text, found.changes)
    return found.body.split("came.</p>")[2].strip().replace("\n", "")


@pytest.mark.parametrize(
    "table",
    [
        f'<table class="cquote" role="presentation"><tr><td>“</td><td>{WORDS}</td><td>”</td></tr><tr><td colspan=3><p><cite>{WHO}</cite></p></td></tr></table>',
        f'<table><tr><td valign=top style="font-size:40px">“</td><td><p>{WORDS}</p></td><td>”</td></tr><tr><td></td><td>{WHO}</td><td></td></tr></table>',
        f"<table><tr><td>“</td><td><span>{WORDS}</span></td><td>”</td></tr><tr><td colspan=3>{WHO}</td></tr></table>",
    ],
    ids=["MediaWiki", "paragraphs", "span"],
)
def test_a_table_of_marks_and_words_is_a_quotation(table: str) -> None:
    found = between(table)
    assert found.startswith(f"<blockquote><p>“{WORDS}”</p>")
    assert WHO in found


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>“</td><td>opens</td></tr><tr><td>”</td><td>closes</td></tr></table>",
        '<table><tr><td>"</td><td>as above, at the pier</td></tr><tr><td>Mora</td><td>as below</td></tr></table>',
        f"<table><tr><td>“</td><td>{WORDS}</td><td>”</td><td>1931</td></tr></table>",
        f"<table><tr><th>Who</th><th>What</th></tr><tr><td>“</td><td>{WORDS}</td></tr></table>",
    ],
    ids=["of marks", "ditto", "a further cell", "headed"],
)
def test_a_table_with_more_to_say_stays_one(table: str) -> None:
    assert between(table).startswith("<table>")
