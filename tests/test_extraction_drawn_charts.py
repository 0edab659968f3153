"""A chart that the page draws in its own markup (inline SVG) does not come along, and that is told; icons are no charts."""

from __future__ import annotations

import pytest

import republish
from republish import Change, Page, Use

URL = "https://weekly.example/oysters"
TEXT = [
    f"<p>The oysters of the bay were counted in {year}, and the fishers of the town wrote every number into the book.</p>"
    for year in range(2001, 2009)
]
BARS = '<svg width="600" height="300"><rect width="9" height="90"/><text x="1" y="20">North bay 12</text></svg>'
PLAIN = '<svg viewBox="0 0 600 300"><rect width="9" height="90"/></svg>'
CAPTION = "<figcaption>Oyster counts by bay.</figcaption>"


def package(inside: str, unit: str = "by-nd") -> republish.Package:
    """The package of an article with this in the middle of its text."""
    grant = f'<p>Licensed under <a rel="license" href="https://creativecommons.org/licenses/{unit}/4.0/">CC</a></p>'
    html = (
        "<html lang=en><title>Oysters return</title><body><main><article><h1>Oysters return</h1><p class=byline>By Mara Quill</p>"
        f"{''.join(TEXT[:4])}{inside}{''.join(TEXT[4:])}</article></main><footer>{grant}</footer></body></html>"
    )
    return republish.prepare(Page.from_html(html, URL), use=Use(commercial=False))


def pictures(made: republish.Package) -> list[Change]:
    return [change for change in made.changes if change.ground == "image-rights"]


@pytest.mark.parametrize("unit", ["by", "by-nd"])
@pytest.mark.parametrize("drawing", [BARS, PLAIN, "<svg><text>North bay 12</text></svg>", f"<div>{BARS}{PLAIN}</div>"])
def test_a_drawn_figure_is_a_picture_that_was_removed(drawing: str, unit: str) -> None:
    made = package(f"<figure>{drawing}{CAPTION}</figure>", unit)
    assert [(change.kind, change.action, change.words) for change in pictures(made)] == [
        ("image", "removed", "Oyster counts by bay.")
    ]
    assert made.notices.changes.text == "Changes from the original: images removed."


@pytest.mark.parametrize("around", ["<figure>{}</figure>", '<div class="graph">{}</div>', "<p>{}</p>"])
def test_a_drawing_with_labels_and_no_caption_is_one_too(around: str) -> None:
    (change,) = pictures(package(around.format(BARS)))
    assert (change.kind, change.words, change.place.endswith("/svg[1]")) == ("image", "", True)


@pytest.mark.parametrize(
    "ornament",
    [
        f'<p>See <a href="/counts">{BARS} the counts</a> of the bay, which the council keeps for all to read.</p>',
        f"<h2>{BARS} The counts</h2>",
        '<figure><svg width="16" height="16"><path d="M0"/></svg><figcaption>Oyster counts by bay.</figcaption></figure>',
        f'<div class="share-bar">{BARS}</div>',
        f"<button>{BARS}</button>",
        f"<div>{PLAIN}</div>",
        '<svg width="20" height="20"><text>i</text></svg>',
        f"<figure>{PLAIN}<blockquote><p>They are back, and they will stay in the bay for good.</p></blockquote></figure>",
        f"<aside><h2>Related</h2>{BARS}<a href=/b>More stories</a></aside>",
    ],
)
def test_icons_and_ornaments_are_no_pictures(ornament: str) -> None:
    made = package(ornament)
    assert pictures(made) == []
    assert made.notices.changes.text == ""


def test_a_drawing_beside_a_photograph_is_told_with_that_alone() -> None:
    made = package(f'<figure>{BARS}<img src="/reef.jpg" width=800 height=500 alt="A reef">{CAPTION}</figure>')
    assert len(pictures(made)) == 1


def test_the_changes_stay_in_the_order_of_the_page() -> None:
    between = f"<div>{BARS}</div>"
    letter = '<div class="newsletter"><p>Sign up for our newsletter</p></div>'
    kinds = [change.kind for change in package(f"{letter}{TEXT[0]}{between}{TEXT[1]}{letter}").changes]
    assert kinds[-3:] == ["newsletter", "image", "newsletter"]


def test_what_was_extracted_is_extracted_again_to_the_same() -> None:
    article = package(f"<figure>{BARS}{CAPTION}</figure><div>{BARS}</div>").article
    again = republish.extract(Page.from_html(f"<html lang=en><title>x</title><body>{article.body}</body></html>", URL))
    assert again.body == article.body
