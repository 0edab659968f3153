"""Paragraphs in elements of the page's own, which a style sheet makes blocks of.

Markup: CETEIcean's TEI, and systems that have an element for everything.
"""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page, _html

TEXT = "".join(map(paragraph, range(1, 5)))
TEI = (
    "<tei-text><tei-body><tei-div><tei-head>At the quay</tei-head><tei-p>{}</tei-p><tei-p>{} So wrote <tei-name>Mora Quill</tei-name> of it.</tei-p>"
    "<tei-p>{}</tei-p></tei-div></tei-body></tei-text>"
)
EVERYTHING = (
    '<hb-main><hb-body><hb-paragraph>{}</hb-paragraph><hb-ad>Advertisement</hb-ad><hb-subhead role="heading" aria-level="2">At the quay</hb-subhead>'
    '<hb-paragraph>{} So wrote <hb-name>Mora Quill</hb-name> of it.</hb-paragraph><hb-more><a href="/oars">A price for oars</a></hb-more>'
    "<hb-paragraph>{}</hb-paragraph></hb-body></hb-main>"
)


def blocks(inner: str) -> list[tuple[str, str]]:
    """The tags and words of what an article is written in."""
    html = f"<!doctype html><html lang=en><body><main><article><h1>The wall</h1>{inner}</article></main></body></html>"
    root = _html.parse(republish.extract(Page.from_html(html, URL)).body, URL).root
    return [(block.tag, "".join(block.itertext())) for block in root.iter("p", "h2")]


@pytest.mark.parametrize("markup", [TEI, EVERYTHING], ids=["TEI", "an element for everything"])
def test_elements_of_the_pages_own_are_paragraphs(markup: str) -> None:
    told = [("p", sentence(1)), ("p", f"{sentence(2)} So wrote Mora Quill of it."), ("p", sentence(3))]
    heading = ("h2", "At the quay")
    expected = [heading, *told] if markup is TEI else [told[0], heading, *told[1:]]
    assert blocks(markup.format(*map(sentence, (1, 2, 3)))) == expected


def test_elements_in_a_line_stay_there() -> None:
    line = "<p><hb-name>Mora Quill</hb-name> told <hb-town>Brennick</hb-town> of the wall, and nobody asked her how she knew of it.</p>"
    assert ("p", "Mora Quill told Brennick of the wall, and nobody asked her how she knew of it.") in blocks(
        line + TEXT
    )


@pytest.mark.parametrize(
    "inner",
    [
        "<hb-name>Mora Quill</hb-name><hb-town>Brennick</hb-town>",
        f"<hb-quote>{sentence(8)}</hb-quote> <hb-name>Mora Quill</hb-name>",
        f"So she said: <hb-line>{sentence(8)}</hb-line><hb-line>{sentence(9)}</hb-line>",
        f"<hb-part><p>{sentence(8)}</p></hb-part><hb-part><p>{sentence(9)}</p></hb-part>",
    ],
    ids=["names", "one sentence", "amid words", "around paragraphs"],
)
def test_other_elements_keep_their_tags(inner: str) -> None:
    tags = {one.tag for one in _html.parse(f"<main><div>{inner}</div></main>", URL).root.iter()}
    assert any(tag.startswith("hb-") for tag in tags)
    assert "h2" not in tags
