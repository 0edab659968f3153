"""Lists, tables, quotations, code and notes right above the first paragraph of a text and right behind the last one."""

from __future__ import annotations

import re

import pytest

from harbour_wall import body_of, page, story, taken, text

TABLE = "<table><tr><th>Bird</th><th>Nests</th></tr><tr><td>Gull</td><td>410</td></tr><tr><td>Tern</td><td>96</td></tr></table>"
PARTS = [
    (TABLE, "<table>", "Tern"),
    (f"<figure>{TABLE}<figcaption>Nests on the wall</figcaption></figure>", "<figcaption>", "Nests on the wall"),
    (f"<div><h3>What nests there</h3>{TABLE}</div>", "<h3>", "What nests there"),
    ("<h2>What you need</h2><ul><li>Hemp rope</li><li>Lime mortar</li></ul>", "<h2>", "Lime"),
    ("<ol><li>Soak the rope</li><li>Wash the stones</li></ol>", "<ol>", "Wash the stones"),
    ("<dl><dt>Goals</dt><dd>Jung 12, Gray 58</dd></dl>", "<dl>", "Gray 58"),
    ("<pre><code>wall = 4\nprint(wall)</code></pre>", "<pre>", "print(wall)"),
    (
        '<div class="listing"><div><span>sh</span><button>Copy</button></div><pre>make wall\nmake quay</pre></div>',
        "<pre>",
        "make quay",
    ),
    (
        '<div class="kg-card kg-callout-card"><div>Walk it at low tide, and at no other time.</div></div>',
        "",
        "low tide",
    ),
]
OF_THE_PAGE = [
    "<ul><li>3 May 2024</li><li>5 min read</li></ul>",
    '<ul><li><a href="/2026/gulls">Gulls take over the fish hall</a></li><li><a href="/2026/bell">A bell for Harsk</a></li></ul>',
    "<table><tr><th>Published</th><td>3 May 2024</td></tr><tr><th>Section</th><td>Town</td></tr></table>",
    "<ul><li>Print</li><li>Share</li></ul>",
    "<ol><li>1</li><li>2</li><li>3</li></ol>",
]


@pytest.mark.parametrize(("part", "tag", "words"), PARTS)
@pytest.mark.parametrize("at", [0, 5])
def test_a_part_at_an_edge_of_the_text_stays_whole(part: str, tag: str, words: str, at: int) -> None:
    body = body_of(part, at)
    assert tag in body
    assert words in body
    assert "Copy" not in body
    assert body.startswith("<p>The harbour wall") == (at == 5)


def test_two_in_a_row_stay_in_their_order() -> None:
    body = body_of(f"<ul><li>Hemp rope</li><li>Lime mortar</li></ul>{TABLE}", 0)
    assert re.match(r"<ul><li>Hemp rope</li><li>Lime mortar</li></ul>\s*<table>", body)


@pytest.mark.parametrize(
    "loose",
    [
        "<ul><li>boys</li><li>girls</li></ul>",
        "<div><div><ul><li>boys</li><li>girls</li></ul></div></div>",
        "<dl><dt>Pier</dt><dt>Pilot</dt></dl>",
    ],
)
def test_a_loose_list_of_a_few_words_ends_no_text(loose: str) -> None:
    assert body_of(loose, 5) == body_of()


@pytest.mark.parametrize("part", OF_THE_PAGE)
def test_what_a_page_says_of_itself_there_goes(part: str) -> None:
    assert body_of(part, 0) == body_of()


def test_lines_under_the_headline_in_the_box_of_the_text_go() -> None:
    lines = "<ul><li>By Ida Moss</li><li>3 May 2024</li></ul>"
    assert "Ida Moss" not in taken(page(story(text(lines, 0)))).body
