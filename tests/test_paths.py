"""A slip of the pen in an element's name does not keep a page from being read."""

from __future__ import annotations

import lxml.html
import pytest

import republish
from originals import RADIO, URL
from republish import Page
from republish._paths import at_path

NAMES = ['p"', "p'x", "p=x", "p*", "p|q", "p,", "a&b", "x²", "a(b", "a]", "x:y", "o-wn.el"]
GRANT = '<p>This article is licensed under <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></p>'


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_read_whose_licence_stands_in_one(name: str) -> None:
    boxed = f"<{name}>{GRANT}</{name}>"
    page = Page.from_html(RADIO.replace("</article>", f"{boxed}</article>", 1), URL)
    assert "The mast stands behind the bakery" in republish.extract(page).text


@pytest.mark.parametrize(("name", "found"), [("o-wn.el", True), ("naïve", True), ("p|q", False), ("x²", False)])
def test_an_element_is_found_where_its_path_can_be_followed(name: str, *, found: bool) -> None:
    root = lxml.html.document_fromstring(f"<body><{name}><b>Light</b></{name}></body>")
    element = next(root.iter("b"))
    assert at_path(root, element.getroottree().getpath(element)) == (element if found else None)
