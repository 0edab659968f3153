"""A page that a program set in lines and indents reads as before: white space between words is one blank."""

from __future__ import annotations

import pytest

import republish
from harbour_wall import PARAGRAPHS
from republish import Article, Page, _html
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of

URL = "https://harbour.example/2024/wall"
INDENT = "\n" + 60 * " "


def extracted(text: str) -> Article:
    html = f'<html lang="en"><head><title>The wall leans</title></head><body><article><h1>The wall leans</h1>{text}</article></body></html>'
    return republish.extract(Page.from_html(html, URL))


@pytest.mark.parametrize("tag", ["a", "b", "i"])
def test_letters_in_links_and_emphasis_are_counted_as_they_are_shown(tag: str) -> None:
    html = f"<p>Find dozens of old recipes with our <{tag} href='/recipes'>recipe{INDENT}finder</{tag}></p>"
    leaf = leaves(outline_of(_html.parse(f"<html><body>{html}</body></html>", URL)))[0]
    assert leaf.linked + leaf.bold + leaf.italic == len("recipe finder")


def test_what_a_link_says_of_itself_is_known_in_two_lines() -> None:
    link = f'<a href="https://masons.example/">masons<span class="icon"> (opens in{INDENT}a new window)</span></a>'
    text = extracted("".join(f"<p>{paragraph} So say the {link}.</p>" for paragraph in PARAGRAPHS)).text
    assert "So say the masons." in text
    assert "new window" not in text


def test_white_space_that_is_said_to_count_stays() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = extracted(f"{text}<pre>one\n    two</pre><p>{PARAGRAPHS[0]} So they say.</p>").body
    assert "<pre>one\n    two</pre>" in body
