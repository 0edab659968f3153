"""Ordered lists keep their numbers in every format, whichever way they count."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page, _html
from republish._lists import counts_on, first_number, numbering_of
from republish.outputs._blocks import to_blocks
from republish.outputs._to_markdown import to_markdown
from republish.outputs.text import body_blocks


@pytest.mark.parametrize(
    ("html", "markdown", "text"),
    [
        ('<ol reversed=""><li>a</li><li>b</li></ol>', "- 2\\. a\n- 1\\. b", "2. a\n1. b"),
        ('<ol reversed="" start="9"><li>a</li><li>b</li></ol>', "- 9\\. a\n- 8\\. b", "9. a\n8. b"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b", "1. a\n2. b"),
        ('<ol type="1"><li>a</li></ol>', "1. a", "1. a"),
        ('<ol type="a"><li>a</li><li>b</li></ol>', "- a\\. a\n- b\\. b", "a. a\nb. b"),
        ('<ol type="A" start="26"><li>a</li><li>b</li></ol>', "- Z\\. a\n- AA\\. b", "Z. a\nAA. b"),
        ('<ol type="i" start="3"><li>a</li><li>b</li></ol>', "- iii\\. a\n- iv\\. b", "iii. a\niv. b"),
        ('<ol type="I" start="1999"><li>a</li></ol>', "- MCMXCIX\\. a", "MCMXCIX. a"),
        ('<ol type="I" start="4000"><li>a</li></ol>', "- 4000\\. a", "4000. a"),
        ('<ol type="a" start="0"><li>a</li></ol>', "- 0\\. a", "0. a"),
        ('<ol start="-1"><li>a</li><li>b</li></ol>', "- -1\\. a\n- 0\\. b", "-1. a\n0. b"),
        ('<ol start="x"><li>a</li></ol>', "1. a", "1. a"),
        ('<ol start="999999999"><li>a</li><li>b</li></ol>', "- 999999999\\. a\n- 1000000000\\. b",
         "999999999. a\n1000000000. b"),
        ('<ol><li value="4">a</li><li>b</li></ol>', "4. a\n5. b", "4. a\n5. b"),
        ('<ol><li>a</li><li value="2">b</li></ol>', "1. a\n2. b", "1. a\n2. b"),
        ('<ol><li>a</li><li value="7">b</li><li>c</li></ol>', "- 1\\. a\n- 7\\. b\n- 8\\. c", "1. a\n7. b\n8. c"),
        ('<ul><li value="7">a</li></ul>', "- a", "- a"),
        ('<ol type="a"><li>a<ol><li>b</li></ol></li></ol>', "-   a\\. a\n    1. b", "a. a\n  1. b"),
        ('<ol type="a"><li><p>a</p><p>b</p></li></ol>', "-   a\\. a\n\n    b", "a. a\n   b"),
        ('<ol type="a"><li><h3>b</h3></li></ol>', "-   ### a\\. b", "a. b"),
        ('<ol type="a"><li><blockquote>b</blockquote></li></ol>', "-   a\\.\n\n    > b", "    a. b"),
        ('<ol type="a"><li><ul><li>b</li></ul></li></ol>', "-   a\\.\n    - b", "  - b"),
        ('<ol type="a"><li></li><li>b</li></ol>', "- a\\.\n- b\\. b", "b. b"),
    ],
)  # fmt: skip
def test_numbers(html: str, markdown: str, text: str) -> None:
    assert to_markdown(html).rstrip("\n") == markdown
    assert "\n".join(body_blocks(html)) == text


@pytest.mark.parametrize(
    ("html", "first", "plain"),
    [
        ("<ol></ol>", 1, True),
        ('<ol start="3"><li>a</li></ol>', 3, True),
        ('<ol start="3"><li value="5">a</li><li>b</li></ol>', 5, True),
        ('<ol><li>a</li><li value="5">b</li></ol>', 1, False),
        ('<ol reversed=""><li>a</li></ol>', 1, False),
        ('<ol type="i"><li>a</li></ol>', 1, False),
        ('<ol start="-3"><li>a</li></ol>', -3, False),
    ],
)
def test_where_a_list_starts_and_whether_it_counts_on(html: str, first: int, plain: bool) -> None:
    ordered = _html.fragment(html)[0]
    assert (first_number(ordered), counts_on(ordered)) == (first, plain)


def test_letters_go_on_past_z() -> None:
    numbering = numbering_of(_html.fragment('<ol type="a" start="702"><li>a</li></ol>')[0])
    item = _html.fragment("<li>a</li>")[0]
    assert [numbering.mark(item), numbering.mark(item)] == ["zz", "aaa"]


@pytest.mark.parametrize(
    ("html", "opening"),
    [
        ('<ol><li value="4">a</li><li>b</li></ol>', '<ol start="4" class="wp-block-list">'),
        ("<ol><li value='1'>a</li></ol>", '<ol class="wp-block-list">'),
        ('<ol><li>a</li><li value="4">b</li></ol>', '<!-- wp:html -->\n<ol><li>a</li><li value="4">b</li></ol>'),
        ('<ol start="-1"><li>a</li></ol>', '<!-- wp:html -->\n<ol start="-1">'),
        ('<ol type="a"><li>a</li></ol>', '<!-- wp:html -->\n<ol type="a">'),
        ("<ul><li>a<ol reversed><li>b</li></ol></li></ul>", "<!-- wp:html -->\n<ul>"),
    ],
)
def test_a_list_that_no_block_of_wordpress_counts_stands_in_html(html: str, opening: str) -> None:
    assert opening in to_blocks(html)


@pytest.mark.parametrize(
    ("listed", "kept"),
    [
        ('<ol><li value="3">The crane turns at nine.</li><li>The gate opens at ten.</li></ol>', '<ol><li value="3">The crane'),
        ('<ol><li value="3">The <b>crane</b> turns.</li><li>The gate opens.</li></ol>', '<ol><li value="3">The <b>crane</b>'),
        ('<ol><li value="third">The crane turns at nine.</li><li>The gate opens at ten.</li></ol>', "<ol><li>The crane"),
        ('<ul><li value="3">The crane turns at nine.</li><li>The gate opens at ten.</li></ul>', "<ul><li>The crane"),
    ],
)  # fmt: skip
def test_an_item_of_an_ordered_list_keeps_its_number_in_the_body(listed: str, kept: str) -> None:
    page = harbour.page("".join(map(harbour.paragraph, range(5))) + listed + harbour.paragraph(6))
    license = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
    package = republish.prepare(Page.from_html(page.replace("</article>", f"<p>{license}</p></article>"), harbour.URL))
    assert kept in str(package.body)
