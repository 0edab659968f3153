"""A correction in a `<footer>` within `<main>`, on pages that mark no article: block themes of WordPress, which has groups with that tag."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(5)))
NOTE = "This article was amended on 3 March 2026 to correct the height of the wall."


def text_of(inner: str, behind: str = "") -> str:
    content = f'<h1>The wall</h1><div class="entry-content wp-block-post-content">{TEXT}{inner}</div>'
    page = f"<html lang=en><head><title>The wall</title></head><body><main>{content}{behind}</main><footer><p>{{}}</p></footer></body></html>"
    return republish.extract(Page.from_html(page.format("Harbour Post, Quay 4"), URL)).text


@pytest.mark.parametrize(
    ("inner", "behind"),
    [
        (f'<footer class="wp-block-group"><p>{NOTE}</p></footer>', ""),
        ("", f"<footer><p>{NOTE}</p></footer>"),
        ("", "<div><footer><p>Correction: The wall is four metres high.</p></footer></div>"),
    ],
    ids=["in the text's box", "behind it", "with a label"],
)
def test_it_is_the_texts(inner: str, behind: str) -> None:
    assert any(said in text_of(inner, behind) for said in (NOTE, "four metres high"))


@pytest.mark.parametrize(
    "foot", ["More of the harbour is in our archive.", "Sign up for our corrections by mail every week."]
)
def test_what_else_stands_in_such_a_foot_is_not(foot: str) -> None:
    assert foot not in text_of("", f"<footer><p>{foot}</p></footer>")


def test_the_foot_of_the_site_is_not() -> None:
    page = f"<html lang=en><head><title>The wall</title></head><body><main><h1>The wall</h1>{TEXT}</main><footer><p>{NOTE}</p></footer></body></html>"
    assert NOTE not in republish.extract(Page.from_html(page, URL)).text
