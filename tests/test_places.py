"""Links to places on their own page, which browsers write out whole when they save it, and some systems always."""

import re

import pytest

import republish
from harbour import URL, sentence
from republish import Page, _html

TEXT = f'<p>{sentence(1)}<a href="#n1">1</a></p><p>{sentence(2)}<a href="#n2">2</a></p><p>{sentence(3)}</p>'
NOTE = '<div class="notes"><a id="n{0}" href="#c{0}">{0}</a><div><p>{1}</p></div></div>'
NOTES = NOTE.format(1, sentence(4)) + NOTE.format(2, sentence(5))


def page(base: str = "") -> str:
    head = f"<head>{base}<title>The wall leans</title></head>"
    return f"<html>{head}<body><article><h1>The wall leans</h1>{TEXT}{NOTES}</article></body></html>"


def saved(html: str, url: str) -> str:
    """As a browser saves it: what a link leads to is written out whole."""
    return re.sub(r'href="#', f'href="{url}#', html)


def hrefs(html: str, url: str) -> list[str]:
    return [link.get("href") for link in _html.parse(html, url).root.iter("a")]


def test_a_saved_page_reads_as_the_page_did() -> None:
    plain = republish.extract(Page.from_html(page(), URL))
    article = republish.extract(Page.from_html(saved(page(), URL), URL))
    assert sentence(5) in article.text
    assert article.body == plain.body


@pytest.mark.parametrize("url", [URL, f"{URL}?a=1&b=2", f"{URL}#top"])
def test_of_a_link_to_the_page_itself_its_place_is_left(url: str) -> None:
    whole = url.partition("#")[0].replace("&", "&amp;")
    assert hrefs(f'<p><a href="{whole}#n1">1</a></p>', url) == ["#n1"]


@pytest.mark.parametrize("address", [f"{URL}-two#n1", "https://other.example/2026/the-wall#n1", f"{URL}#", URL])
def test_a_link_elsewhere_or_to_no_place_stays(address: str) -> None:
    assert hrefs(f'<p><a href="{URL}#n1">1</a> <a href="{address}">2</a></p>', URL) == ["#n1", address]


def test_beside_another_base_a_link_stays_whole() -> None:
    html = saved(page('<base href="https://cdn.example/">'), URL)
    assert hrefs(html, URL)[0] == f"{URL}#n1"
