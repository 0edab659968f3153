"""Figures in boxes without a name: a picture, a sentence, and who made the picture in an element of its own."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish import _html

BOX = '<div class="x1"><div class="x2"><img src="/pier.jpg" alt="A pier"></div><div class="x3">{}</div></div>'
WORDS = '<span>The pier of Mora in the summer of 1998.</span><span class="x4">{}</span>'
SAID = "The pier of Mora in the summer of 1998."


@pytest.mark.parametrize("maker", ["Una Berg", "© The Post", "Una Berg / Harbour Post", "Una de la Mora"])
def test_who_made_the_picture_is_its_credit(maker: str) -> None:
    text = "".join(map(paragraph, range(4)))
    found = article(f"{text}{BOX.format(WORDS.format(maker))}{paragraph(5)}")
    assert [(image.caption, image.credit) for image in found.images] == [(SAID, maker)]


OTHERS = {
    "a sentence at the end": BOX.format(WORDS.format("It stands no more.")),
    "a word": BOX.format(WORDS.format("Mora")),
    "a link": BOX.format(WORDS.format("<a href='/una'>Una Berg</a>")),
    "a headline": BOX.format("<span>The pier of Mora in summer</span><span>Una Berg</span>"),
    "within a link": f"<a href='/pier'>{BOX.format(WORDS.format('Una Berg'))}</a>",
    "two pictures": BOX.format(WORDS.format("Una Berg")).replace("</div><div class=\"x3\">", "<img src=/b.jpg></div><div>"),
    "more behind": BOX.format(WORDS.format("Una Berg")).replace("</div></div>", "</div><p>More</p></div>"),
    "named": BOX.format(WORDS.format("Una Berg")).replace("x1", "lightbox-gallery__item"),
    "words beside": BOX.format(WORDS.format("Una Berg")).replace("<div class=\"x2\">", "Read this<div>"),
}  # fmt: skip


@pytest.mark.parametrize("box", OTHERS.values(), ids=OTHERS)
def test_other_boxes_are_no_figures(box: str) -> None:
    document = _html.parse(f"<html><body><main>{box}</main></body></html>", "https://site.example/")
    assert next(document.root.iter("figure"), None) is None
