"""Who wrote another story is no author of this one, where its teaser stands behind a text of short paragraphs."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, authors, page
from republish import Page

SHORT = f"<p>{'The tide comes in and goes out again. ' * 3}</p>" * 6
HEADED = '<div class="card"><a href="/s/1"><h3>A crane has come to the harbour of Mora</h3></a>{}</div>'
HEBREW = (
    "<p>הנמל הישן נסגר ביום שני, והתושבים אינם יודעים מתי ייפתח שוב לציבור הרחב ולספינות הדיג הקטנות של העיר</p>" * 5
)


@pytest.mark.parametrize(
    "byline",
    [
        '<p class="byline">By Bo Noor</p>',
        "<p>By Bo Noor</p>",
        '<span class="author"><a href="/author/bo">Bo Noor</a></span>',
        "<p>Text: Bo Noor</p>",
    ],
)
def test_the_byline_of_a_teaser_is_none_of_the_article(byline: str) -> None:
    behind = HEADED.format(byline) * 2
    assert authors(SHORT, below=behind) == []
    assert authors(SHORT, above="<p>By Ada Marlow</p>", below=behind) == ["Ada Marlow"]


def test_who_comments_below_a_text_that_says_much_in_few_letters_is_no_author() -> None:
    comment = "<div><h3>2</h3><div><b>שלמה כהן</b> <span>17.05.2026</span><p>יפה</p></div></div>"
    assert authors(HEBREW, below=comment) == []
    assert authors(above="<div><b>שלמה כהן</b> <span>17.05.2026</span></div>") == ["שלמה כהן"]


def test_a_linked_section_before_the_headline_makes_no_teaser_of_it() -> None:
    head = '<header><h2><a href="/culture">Culture</a></h2><p class="byline">By Ada Marlow</p></header>'
    assert authors(SHORT, above=head) == ["Ada Marlow"]


@pytest.mark.parametrize("sign", ["", "“", "„", "– "])
def test_a_sign_before_latin_letters_makes_no_long_paragraph_of_a_short_one(sign: str) -> None:
    day = '<div><time datetime="2024-05-03T08:00:00+00:00">3 May 2024</time></div>'
    short = SHORT.replace("<p>", f"<p>{sign}")
    assert republish.extract(Page.from_html(page(short, below=day), URL)).published is not None
