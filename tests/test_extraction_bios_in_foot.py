"""Bios under their heading in the foot of an article, as themes for Kirby and static sites set them."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page


@pytest.mark.parametrize(("heading", "told"), [("Über die Autor:innen", True), ("Weiterlesen", False)])
def test_bios_under_their_heading_in_the_foot_of_an_article_are_its_authors(heading: str, told: bool) -> None:
    bios = "<p><strong>Jette Brandt</strong> ist Redakteurin und schreibt über Häfen.</p>"
    foot = f'<section><h2>{heading}</h2>{bios}</section><ul class="tags"><li><a href="/t/kran">Kranführer</a></li></ul>'
    byline = '<p class="author">von <a href="/team/jette">Jette Brandt</a></p>'
    whole = (
        f'<html lang="de"><head><title>Der Hafen</title></head><body><main><article><header><h1>Der Hafen</h1>{byline}</header>'
        f'<div class="text">{"".join(map(paragraph, range(4)))}</div><footer>{foot}</footer></article></main></body></html>'
    )
    found = republish.extract(Page.from_html(whole, URL))
    assert [author.bio is not None for author in found.authors] == [told]
    assert "Redakteurin" not in found.text
    assert "Kranführer" not in found.text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        *(("bio", True), ("biography", True), ("c-bio", True), ("story__bio", True)),
        *(("bio-fuel", False), ("no-bio", False), ("note", False)),
    ],
)
def test_a_line_named_for_a_bio_in_the_foot_of_an_article_is_its_author_s(name: str, *, told: bool) -> None:
    foot = f'<ul class="tags"><li><a href="/t/kran">Kranführer</a></li></ul><p class="{name}">Jette Brandt ist Redakteurin in Mora.</p>'
    whole = (
        '<html lang="de"><head><title>Der Hafen</title></head><body><main><article><header><h1>Der Hafen</h1><p class="author">von Jette Brandt</p></header>'
        f'<div class="text">{"".join(map(paragraph, range(4)))}</div><footer class="note-footer">{foot}</footer></article></main></body></html>'
    )
    found = republish.extract(Page.from_html(whole, URL))
    assert [author.bio is not None for author in found.authors] == [told]
    assert "Kranführer" not in found.text
