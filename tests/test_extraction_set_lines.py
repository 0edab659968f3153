"""Formulas and verse on lines of their own amid the text stay; other short lines there do not for their sake."""

from __future__ import annotations

import pytest

import harbour

LINES = ("The lamp goes round", "the night goes by", "and nobody knows why")
JOINED = f"<p>{'<br>'.join(LINES)}</p>"
MATHML = "<math display=block><mi>E</mi><mo>=</mo><mi>m</mi></math>"
KATEX = f'<span class="katex-display"><span class="katex"><span class="katex-mathml">{MATHML}</span><span class="katex-html" aria-hidden="true"><span>E</span></span></span></span>'


def body_with(inner: str) -> str:
    """The body of the article with it between its paragraphs."""
    paragraphs = list(map(harbour.paragraph, range(5)))
    return str(harbour.article("".join([*paragraphs[:3], inner, *paragraphs[3:]])).body)


@pytest.mark.parametrize(
    ("formula", "said"),
    [
        (r"<div>\[E=mc^2\]</div>", r"<p>\[E=mc^2\]</p>"),
        (r'<div class="math"><div>$$\sum_i x_i \le 4$$</div></div>', r"<p>$$\sum_i x_i \le 4$$</p>"),
        (f'<div class="math math-display">{KATEX}</div>', "<p>E = m</p>"),
        (KATEX, "<p>E = m</p>"),
        (f'<mjx-container display="true"><mjx-assistive-mml>{MATHML}</mjx-assistive-mml></mjx-container>', "<p>E = m</p>"),
    ],
    ids=["TeX", "TeX in boxes", "KaTeX in a box", "KaTeX", "MathJax"],
)  # fmt: skip
def test_a_formula_between_two_paragraphs_stays(formula: str, said: str) -> None:
    assert f"\n{said}\n" in body_with(formula)


@pytest.mark.parametrize("line", ["Price = 5", "width=300", '<a href="/x">a = b</a>', "$", "a → Home"])
def test_no_other_short_line_is_kept_as_a_formula(line: str) -> None:
    body = body_with(f"<div>{line}</div>")
    assert line not in body
    assert "a = b" not in body


@pytest.mark.parametrize(
    "poem",
    [
        '<div class="poem">{}</div>',
        '<div class="the poem wide">{}</div>',
        '<section class="gedicht">{}</section>',
        '<div class="digt"><div class="strofa">{}</div></div>',
    ],
)
def test_lines_of_a_poem_that_are_boxes_stay_as_one_paragraph(poem: str) -> None:
    assert f"\n{JOINED}\n" in body_with(poem.format("".join(f"<div>{line}</div>" for line in LINES)))


@pytest.mark.parametrize(
    "lines",
    [
        "".join(f"<p>{line}</p>" for line in LINES),
        "".join(f"<div>{harbour.paragraph(number)}</div>" for number in (6, 7, 8)),
    ],
    ids=["paragraphs", "boxes of paragraphs"],
)
def test_other_parts_of_a_poem_stay_apart(lines: str) -> None:
    assert "<br>" not in body_with(f'<div class="poem">{lines}</div>')


@pytest.mark.parametrize("line", ["{}", '<a href="/poems">{}</a>'])
def test_short_lines_of_another_box_are_not_kept(line: str) -> None:
    box = "menu" if line == "{}" else "poem"
    lines = "".join(f"<div>{line.format(one)}</div>" for one in LINES)
    assert LINES[0] not in body_with(f'<div class="{box}">{lines}</div>')
