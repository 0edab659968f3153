"""Where one break stands between paragraphs and each begins with an indent, they are paragraphs."""

from __future__ import annotations

import re

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken

JAPANESE = [
    "港の古い石垣は二百年にわたって町を守ってきたが、町議会は月曜日、石を一つずつ積み直すことを決めた。",
    "技師たちは十一回の嵐のあいだに波を測り、毎年の冬に石垣が手のひら一つ分ずつ失われていると報告した。",
    "石垣の陰に船をつなぐ漁師たちは、秋に鰊が戻ってくるまでに工事を終えてほしいと議会に申し入れている。",
    "岸壁のそばで育った町長は、石に番号を付けて保管し、もとの順に積み直すと約束した。費用は県と折半する。",
]
VERSE = ["石垣は", "波の音きく", "冬の月", "舟を待つ夜の", "灯のひとつ"]


def paragraphs(lines: list[str], between: str, *, element: str = "div") -> list[str]:
    """Those of a text in one element, with this between its lines."""
    inner = f"<{element}>{between.join(lines)}</{element}>"
    return re.findall(r"<p>(.*?)</p>", taken(page(story(inner), lang="ja")).body)


@pytest.mark.parametrize(
    "between",
    ["<br>\u3000", "<br/>\n\u3000\u3000", "<br>\r\n \u3000", "<br>&nbsp;&nbsp;", "<br>&emsp;&emsp;"],
    ids=["blank", "two blanks", "behind a line end", "blanks that stay", "wide blanks"],
)
@pytest.mark.parametrize("lines", [JAPANESE, PARAGRAPHS], ids=["unspaced", "spaced"])
def test_an_indent_behind_a_break_begins_a_paragraph(lines: list[str], between: str) -> None:
    assert paragraphs(lines, between) == lines


def test_lines_of_a_paragraph_stay_in_it() -> None:
    assert paragraphs(JAPANESE, "<br>\u3000", element="p") == ["<br>".join(JAPANESE)]


def test_a_line_among_them_keeps_its_link() -> None:
    linked = [*JAPANESE[:2], f'<a href="https://news.example/report">報告書</a>によると、{JAPANESE[2]}', JAPANESE[3]]
    assert paragraphs(linked, "<br>\u3000") == linked


@pytest.mark.parametrize("between", ["<br>", "<br> ", "<br>&nbsp;"], ids=["nothing", "a blank", "one blank that stays"])
def test_lines_without_an_indent_stay_one_paragraph(between: str) -> None:
    assert paragraphs(JAPANESE, between) == ["<br>".join(JAPANESE)]


def test_indented_verse_stays_one_paragraph() -> None:
    lines = [f"<p>{line}</p>" for line in JAPANESE]
    verse = "<div>" + "<br>\u3000".join(VERSE) + "</div>"
    assert "<br>".join(VERSE) in paragraphs([*lines[:2], verse, *lines[2:]], "")


@pytest.mark.parametrize(
    "box",
    ['<div class="related">{}</div>', '<div><a href="/verse">{}</a></div>'],
    ids=["named for something else", "a link"],
)
def test_many_lines_that_lead_elsewhere_are_no_verse(box: str) -> None:
    lines = [f"<p>{line}</p>" for line in JAPANESE]
    assert VERSE[3] not in "".join(paragraphs([*lines[:2], box.format("<br>".join(VERSE)), *lines[2:]], ""))
