"""The article with the headline is where the text stands, though a stream of other stories around it says more."""

from __future__ import annotations

import republish
from harbour import URL, paragraph, sentence
from republish import Page

TEASER = '<div class="c7"><h3>The bell of Mora rings again {0}</h3><p>{1}</p></div>'
STREAM = "".join(TEASER.format(at, sentence(20 + at).replace("pilots", "bakers")) for at in range(12))
MORE = '<div class="c8"><p>The bakers of the town.</p><p>{}</p><p>{}</p><p>{}</p></div>'.format(
    *map(sentence, range(40, 43))
)


def page(inner: str) -> str:
    return f"<html lang=en><title>The wall</title><body><div class=c1>{inner}<div class=c9>{STREAM}{MORE}</div></div></body></html>"


def test_the_article_with_the_headline_is_the_text_beside_a_longer_stream() -> None:
    story = f"<article class=c2><h1>The wall</h1><div class=c3>{''.join(map(paragraph, range(5)))}</div></article>"
    found = republish.extract(Page.from_html(page(story), URL))
    assert found.text.split("\n") == list(map(sentence, range(5)))


def test_one_paragraph_under_a_headline_is_not_yet_the_text() -> None:
    teaser = f"<article class=c2><h1>The wall</h1>{paragraph(0)}</article>"
    found = republish.extract(Page.from_html(page(teaser), URL))
    assert sentence(41) in found.text.split("\n")
