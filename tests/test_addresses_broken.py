"""An address that is none may stand wherever a page has an address: the page is read without it."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import republish
from originals import RADIO, URL
from republish import Page, Use, parse_license, rights
from rights_cases import article, claim

BROKEN = [
    "https://[::1",
    "//[",
    "http://[url]",
    "https://℀.example/x",
    "https://web.archive.org/web/2020/https://[::1/x",
]
ARCHIVED = "https://web.archive.org/web/20200101000000/https://[::1/x"
PLACES = {
    "licence of a picture": '<figure><img src="/reef.jpg"><figcaption>A reef. <a rel="license" href="{}">CC BY 4.0</a></figcaption></figure>',
    "picture": '<figure><img src="{}" srcset="{} 2x" alt="A reef"></figure>',
    "link": '<p>There is <a href="{}">more</a>.</p>',
    "frame": '<iframe src="{}"></iframe>',
    "licence": '<p><a rel="license" href="{}">CC BY 4.0</a></p>',
    "counter": '<img src="{}/?republication-pixel=true&amp;post=1" width="1" height="1">',
    "source": '<meta name="syndication-source" content="{}">',
    "canonical": '<link rel="canonical" href="{}">',
    "base": '<base href="{}">',
    "metadata": '<script type="application/ld+json">{{"@type":"CreativeWork","url":"{0}","@id":"{0}","isBasedOn":"{0}","license":"{0}"}}</script>',
    "film": '<embed src="{}"><object data="{}"></object>',
    "film in a frame": '<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2F%5Bx&amp;url={}"></iframe>',
    "post": '<div class="fb-post" data-href="{}"></div>',
    "thing": '<div itemscope itemid="{}"><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></div>',
    "resource": '<div typeof="x" resource="{}"><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></div>',
    "teaser": '<article><h2><a href="{}">Tides</a></h2><a rel="license" href="https://creativecommons.org/licenses/by/2.0/">CC BY</a></article>',
    "comment": '<!-- <rdf:RDF><Work rdf:about="{}"><license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></Work></rdf:RDF> -->',
}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("address", BROKEN)
def test_a_page_is_read_without_it(address: str, place: str) -> None:
    markup = PLACES[place].format(address, address)
    page = Page.from_html(re.sub(r"(</p>)", rf"\1{markup}", RADIO, count=1), URL)
    found = republish.review(page)
    assert found.license == parse_license("CC BY-SA 4.0") or found.verdict != "allowed"
    assert "The mast stands behind the bakery" in republish.extract(page).text


@pytest.mark.parametrize("address", BROKEN)
def test_so_is_the_copy_in_an_archive(address: str) -> None:
    markup = f'<p><a href="{address}">more</a></p><img src="{address}">'
    page = Page.from_html(re.sub(r"(</p>)", rf"\1{markup}", RADIO, count=1), f"https://web.archive.org/web/2020/{URL}")
    assert "The mast stands behind the bakery" in republish.extract(page).text


@pytest.mark.parametrize("url", [ARCHIVED, "https://a.example:99999/x"])
def test_so_may_the_address_of_the_article_be(url: str) -> None:
    story = replace(article("CC-BY-4.0"), url=url)
    said = claim(scope="site", license="CC-BY-4.0", text="Content by The Mole is licensed under CC BY 4.0")
    found = rights.review(replace(story, claims=(said,)), Use())
    asked = [finding.code for finding in found.findings if finding.level == "question"]
    assert set(asked) - {"address-missing"} == {"licensor-other"}
