"""Drawings and formulas that were never closed end where a browser ends them; html5lib is asked as the judge."""

from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

import republish
from harbour import URL, paragraph
from republish import Page, _html
from republish._foreign import with_foreign_ended

TEXT = "".join(map(paragraph, range(5)))


def around(root: Any, word: str, *names: str) -> list[str]:
    """The elements of some names around the text that holds a word, from the outside in."""
    text = next(text for text in root.xpath("//text()") if word in text.split())
    holder = text.getparent().getparent() if text.is_tail else text.getparent()
    tags = [element.tag.rpartition("}")[2].lower() for element in (holder, *holder.iterancestors())]
    return [tag for tag in reversed(tags) if tag in names]


def by_html5lib(html: str) -> Any:
    return html5lib.parse(html, treebuilder="lxml", namespaceHTMLElements=False).getroot()


NAMES = ("svg", "math", "g", "foreignobject", "mi", "p", "div", "b", "li", "table", "td", "section")


@pytest.mark.parametrize(
    "html",
    [
        "<svg><path d='M0 0'><p>out",
        "<svg><g><text>in<div>out</div>",
        "<p>a<svg><path><p>out",
        "<svg><b>out",
        "<svg><font color=red>out",
        "<svg><font>in out",
        "<svg><svg><h2>out",
        "<svg><style>a > b { }</style><p>out",
        "<svg><![CDATA[ <p> ]]><p>out",
        "<svg title='<p>'><g/><p>out",
        "<svg><!-- <p> --><g>out",
        "<svg></svg><svg><p>out",
        "<ul><li><svg><path><li>out</ul>",
        "<svg><article><p>out",
        "<svg><g></g><section>out",
        "<SVG><PATH><P>out",
        "<math><mfrac><p>out",
        "<math><mi>x<p>out",
        "<math><annotation-xml><p>out",
        "<math><annotation-xml encoding='text/html'><p>out",
        "<svg><foreignObject><p>out</p></foreignObject></svg>",
        "<svg><foreignObject><svg><g><p>out",
        "<svg><desc><p>out</p></desc></svg>",
        "<div><svg><use></div><p>out",
        "<svg/><p>out",
    ],
)
def test_a_tag_of_html_ends_a_drawing(html: str) -> None:
    page = f"<html><body>{html}"
    assert around(_html.parse(page, URL).root, "out", *NAMES) == around(by_html5lib(page), "out", *NAMES)


def test_an_end_tag_of_a_paragraph_ends_a_drawing() -> None:
    assert with_foreign_ended(b"<svg><g></p>out<svg></br>") == b"<svg><g></svg></p>out<svg></svg></br>"


@pytest.mark.parametrize(
    "html",
    [
        "<svg><path d='M0 0'/></svg><p>out",
        "<svg><foreignObject><div>out</div></foreignObject></svg>",
        "<svg><a><desc><p><a href=/>in</a></p></desc><path/></a></svg>",
        "<title>How <svg> and <p> are read</title><p>out",
        "<script>'<svg><p>'</script><p>out",
        "<!-- <svg> --><p>out",
        "<svg",
        "",
    ],
)
def test_other_sources_stay_as_they_are(html: str) -> None:
    content = html.encode()
    assert with_foreign_ended(content) is content


PARTS = ("#", "<path/>", "<path>", "<p>", "<h2>", "<svg>", "</svg>", "<svg/>", "<!-- <p> -->")


@given(st.lists(st.sampled_from(PARTS), max_size=16))
def test_drawings_end_where_html_says(parts: list[str]) -> None:
    numbered = [part if part != "#" else f" w{number} " for number, part in enumerate([*parts, "#"])]
    html = f"<html><body>{''.join(numbered)}</body></html>"
    ours, judged = _html.parse(html, URL).root, by_html5lib(html)
    for word in (part.strip() for part in numbered if part.startswith(" ")):
        assert around(ours, word, "svg") == around(judged, word, "svg")


@pytest.mark.parametrize(
    "drawing", ["<svg viewBox='0 0 9 9'><path d='M0 0h9'>", "<svg><use href=#a></use>", "<math><mrow>"]
)
def test_an_article_behind_an_open_drawing_is_whole(drawing: str) -> None:
    page = "<html lang=en><head><title>The wall</title></head><body><a href=/>{}</a>{}<h1>The wall</h1>{}</body></html>"
    html = page.format(drawing, drawing, TEXT)
    assert republish.extract(Page.from_html(html, URL)).body.count("<p>The pilots") == 5


def test_an_article_around_an_open_drawing_goes_on_behind_it() -> None:
    html = f"<html lang=en><body><article><h1>The wall</h1>{TEXT}<p><svg><path d='M0 0h9'></p>{TEXT}</article></body></html>"
    assert republish.extract(Page.from_html(html, URL)).body.count("<p>The pilots") == 10
