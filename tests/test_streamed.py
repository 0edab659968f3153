"""Late parts at the page's end, as React's server renderer sends them (react-dom 18 and 19: `$RC`, `$RS`), and shadow roots."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page, _html


def page(body: str, *segments: str) -> str:
    return (
        f"<!DOCTYPE html><html lang=en><head><title>The wall</title></head><body><main><article><h1>The wall</h1>{body}"
        f"</article></main>{''.join(segments)}</body></html>"
    )


def boundary(name: str, stand_in: str = "<div>Loading ...</div>") -> str:
    return f'<!--$?--><template id="B:{name}"></template>{stand_in}<!--/$-->'


def segment(name: str, content: str) -> str:
    return f'<div hidden id="S:{name}">{content}</div><script>$RC("B:{name}","S:{name}")</script>'


def words(html: str) -> list[str]:
    """The numbers of the paragraphs in the order of the tree, and what stood in for them."""
    root = _html.parse(html, URL).root
    found = [text for node in root.iter("p", "li", "div") if (text := (node.text or "").strip())]
    return [text.split(" had ")[0].removeprefix("The pilots of pier ") for text in found]


def test_a_segment_stands_where_its_boundary_is() -> None:
    html = page(paragraph(0) + boundary("0") + paragraph(2), segment("0", paragraph(1)))
    assert words(html) == ["0", "1", "2"]


def test_the_text_is_read_in_the_page_s_order() -> None:
    html = page(paragraph(0) + boundary("a") + paragraph(3), segment("a", paragraph(1) + paragraph(2)))
    lines = republish.extract(Page.from_html(html, URL)).text.split("\n")
    assert [line.split()[4] for line in lines] == ["0", "1", "2", "3"]


def test_a_hole_is_filled_between_the_words_around_it() -> None:
    hole = '<div>before<template id="P:1"></template>behind</div>'
    root = _html.parse(page(hole, '<div hidden id="S:1">one<b>two</b>three</div>'), URL).root
    assert "".join(root.find(".//article/div").itertext()) == "beforeonetwothreebehind"


def test_segments_may_hold_boundaries() -> None:
    html = page(boundary("0"), segment("1", paragraph(1)), segment("0", paragraph(0) + boundary("1") + paragraph(2)))
    assert words(html) == ["0", "1", "2"]


def test_boundaries_within_a_stand_in_go_with_it() -> None:
    inner = f"<div>one<!--$--><p>two</p><!--/$-->three</div>{boundary('9', '<p>four</p>')}<p>five</p>"
    html = page(boundary("0", inner) + paragraph(1), segment("0", paragraph(0)))
    assert words(html) == ["0", "1"]


@pytest.mark.parametrize(
    ("body", "left"),
    [
        ('<template id="B:0"></template><div>Loading</div>', ["0", "Loading"]),
        ('<div>Loading</div><template id="B:1"></template>', ["Loading", "0"]),
    ],
    ids=["no end of the boundary", "no segment of that name"],
)
def test_what_is_not_plain_stays(body: str, left: list[str]) -> None:
    assert words(page(body, segment("0", paragraph(0)))) == left


def test_what_is_not_hidden_is_no_segment() -> None:
    assert words(page(boundary("0", "<div>Loading</div>"), f'<div id="S:0">{paragraph(0)}</div>')) == ["Loading", "0"]


@pytest.mark.parametrize(
    "segments",
    [
        [f'<div hidden id="S:0">{paragraph(0)}<template id="B:0"></template></div>'],
        [
            f'<div hidden id="S:0">{paragraph(0)}<template id="B:1"></template></div>',
            f'<div hidden id="S:1">{paragraph(1)}<template id="B:0"></template></div>',
        ],
    ],
    ids=["in itself", "in each other"],
)
def test_a_segment_that_would_hold_itself_stays(segments: list[str]) -> None:
    root = _html.parse(page(paragraph(5), *segments), URL).root
    assert sum(1 for _ in root.iter("p")) == 1 + len(segments)


@pytest.mark.parametrize("stand_in", [boundary("1"), f"<div>{boundary('1')}</div>"])
def test_a_place_in_what_stood_in_for_a_segment_is_not_found(stand_in: str) -> None:
    late = (segment("0", paragraph(1)), segment("1", boundary("2")), segment("2", paragraph(3)))
    article = republish.extract(Page.from_html(page(paragraph(0) + boundary("0", stand_in) + paragraph(2), *late), URL))
    assert [line.split(" had ")[0][-1] for line in article.text.split("\n")] == ["0", "1", "2"]


def test_a_segment_in_what_stood_in_for_another_goes_with_it() -> None:
    stand_in = boundary("1") + segment("1", paragraph(3))
    html = page(segment("0", paragraph(1)) + paragraph(0) + boundary("0", stand_in) + paragraph(2))
    assert words(html) == ["0", "1", "2"]


def test_a_licence_that_arrives_late_is_evidence() -> None:
    footer = '<footer>Text: <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>'
    html = page("".join(map(paragraph, range(4))) + boundary("0"), segment("0", footer))
    licence = republish.extract(Page.from_html(html, URL)).license
    assert licence is not None
    assert licence.id == "CC-BY-4.0"


def test_limits_hold_for_what_moves() -> None:
    deep = "<div>" * 150
    chain = [
        f'<div hidden id="S:{number:x}">{deep}<template id="B:{number + 1:x}"></template></div>' for number in range(9)
    ]
    with pytest.raises(republish.errors.LimitExceeded):
        _html.parse(page(boundary("0"), *chain), URL)


def test_what_a_component_shows_is_text() -> None:
    text = "".join(map(paragraph, range(5)))
    html = page(
        f'<x-story><template shadowrootmode="open"><div>{text}</div></template><p slot="credit">Ada Moor</p></x-story>'
    )
    assert len(republish.extract(Page.from_html(html, URL)).text.split("\n")) >= 5


def test_a_template_for_later_is_none() -> None:
    later = f"<template><div>{''.join(map(paragraph, range(5, 9)))}</div></template>"
    html = page("".join(map(paragraph, range(5))) + later)
    assert "pier 5" not in republish.extract(Page.from_html(html, URL)).text
