"""A copy that was rendered from Markdown, or laid out otherwise: the same words stand in other blocks, and no word is lost or added."""

from __future__ import annotations

import re

import pytest

import republish
from copies import published, site
from republish import Page
from test_publishers_whole import TODAY
from wells import PAGE, URL, wells

HTML = str(wells().html)
LETTERED = re.search(r'<ol type="a">.*?</ol>', HTML)
CELL = "Upper Harsk<br>with the mill"
TERMS = re.search(r"<dl>.*?</dl>", HTML)
FIRST_ITEM = "<li>how deep it is,</li>"


def altered(html: str) -> list[tuple[str, str, str]]:
    found = republish.audit(published(site(html, title=wells().article.title)), package=wells(), today=TODAY)
    return [(change.action, change.words, change.replacement) for change in found.altered]


def lettered(*marks: str, item: str = "<li>{} {}</li>", around: str = "<ul>{}</ul>") -> str:
    """The list with its letters as words, which is what Markdown makes of it."""
    assert LETTERED is not None
    items = re.findall(r"<li>(.*?)</li>", LETTERED[0])
    made = "".join(item.format(mark, text) for mark, text in zip(marks, items, strict=True))
    return HTML.replace(LETTERED[0], around.format(made))


def terms(new: str) -> str:
    assert TERMS is not None
    return HTML.replace(TERMS[0], new)


SAME = [
    ("as it is", HTML),
    ("letters as words", lettered("a.", "b.", "c.")),
    ("letters in brackets, one paragraph", lettered("(a)", "(b)", "(c)", item="{} {}<br>", around="<p>{}</p>")),
    ("capital letters", lettered("A.", "B.", "C.")),
    ("figures as words", lettered("1.", "2.", "3.")),
    ("a cell on one line", HTML.replace(CELL, "Upper Harsk with the mill")),
    ("a cell of two paragraphs", HTML.replace(CELL, "<p>Upper Harsk</p><p>with the mill</p>")),
    ("terms with what they mean", terms("<p>Well: A hole with water in it.</p><p>Dry well: A hole.</p>")),
    ("terms in one line", terms("<p>Well: A hole with water in it. Dry well: A hole.</p>")),
    ("a table for phones", HTML.replace("<table>", '<ul class="d-none"><li>Upper Harsk</li></ul><table>')),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), SAME, ids=[made for made, _ in SAME])
def test_the_same_words_in_other_blocks_are_the_same(made: str, html: str) -> None:
    assert (html == HTML) is (made == "as it is")
    assert altered(html) == []


OTHER = [
    ("a letter of another item", lettered("a.", "c.", "b."), [("added", "c", ""), ("added", "b", "")]),
    ("a word that is no letter", lettered("a.", "namely", "c."), [("added", "namely", "")]),
    ("two words", lettered("a.", "b. or", "c."), [("added", "b or", "")]),
    ("a letter behind the words", HTML.replace(FIRST_ITEM, "<li>how deep it is, a</li>"), [("added", "a", "")]),
    ("a letter before what is no item", HTML.replace("<p>More than", "<p>a More than"), [("added", "a", "")]),
    ("a word of a cell on one line", HTML.replace(CELL, "Upper Harsk with the inn"), [("replaced", "mill", "inn")]),
    ("a line of a cell gone", HTML.replace(CELL, "Upper Harsk"), [("removed", "with the mill", "")]),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html", "expected"), OTHER, ids=[made for made, _, _ in OTHER])
def test_other_words_are_told(made: str, html: str, expected: list[tuple[str, str, str]]) -> None:
    assert html != HTML
    assert altered(html) == expected


POWERS = "<p>A rope of 2<sup>n + 1</sup> metres reaches the water in every well of the order k<sub>i + 1</sub>, by the council's rule.</p>"


@pytest.mark.parametrize(
    ("raised", "lowered", "expected"),
    [
        ("<sup>n + 1</sup>", "<sub>i + 1</sub>", []),
        ("^(n + 1)", "_(i + 1)", []),
        ("^(n + 2)", "_(i + 1)", [("1", "2")]),
        ("^(n + 1)", " (i + 1)", [("ki", "k i")]),
    ],
)
def test_brackets_that_raise_or_lower_say_nothing(raised: str, lowered: str, expected: list[tuple[str, str]]) -> None:
    package = republish.prepare(Page.from_html(PAGE.replace("<p>More than", f"{POWERS}<p>More than"), URL))
    html = str(package.html).replace("<sup>n + 1</sup>", raised).replace("<sub>i + 1</sub>", lowered)
    found = republish.audit(published(site(html, title=package.article.title)), package=package, today=TODAY)
    assert [(change.words, change.replacement) for change in found.altered] == expected
