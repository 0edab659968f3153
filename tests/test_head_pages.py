"""Where the names of authors lead: to pages about them, not to the article or to its original."""

from __future__ import annotations

import json

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(6)))
META = '<meta name="author" content="Ada Marlow">'
SITE = "https://site.example"


def pages(above: str, *, head: str = META, below: str = "", title: str = "The wall") -> dict[str, str | None]:
    """The authors of a page with the addresses that go with them."""
    html = page(TEXT, head=head, above=above, below=below).replace("The wall", title)
    return {author.name: author.url for author in republish.extract(Page.from_html(html, URL)).authors}


@pytest.mark.parametrize(
    "above",
    [
        '<p class="byline">by <span class="author vcard"><a class="url fn n" href="/people/ada">Ada Marlow</a></span></p>',
        '<div class="meta">Posted on May 3 by <a href="/author/ada-marlow/">Ada Marlow</a></div>',
        '<p>Words: <a rel="author" href="/ada">Ada Marlow</a>, pictures: Bo Noor</p>',
        '<p class="byline"><a href="/people/ada"> ADA MARLOW </a></p>',
    ],
)
def test_a_name_that_the_data_state_leads_where_the_page_links_it(above: str) -> None:
    (url,) = pages(above).values()
    assert url in (f"{SITE}/people/ada", f"{SITE}/author/ada-marlow/", f"{SITE}/ada")


def test_each_of_several_leads_to_a_page_of_their_own() -> None:
    links = '<div class="byline"><a href="/a">Ada Marlow</a> and <a href="/b">Bo Noor</a></div>'
    assert pages(links, head='<meta name="author" content="Ada Marlow, Bo Noor, Cy Lund">') == {
        "Ada Marlow": f"{SITE}/a",
        "Bo Noor": f"{SITE}/b",
        "Cy Lund": None,
    }


def test_a_link_that_says_that_it_leads_to_the_author_counts_below_the_text() -> None:
    assert pages("", below='<footer><a rel="author" href="/ada">Ada Marlow</a></footer>') == {
        "Ada Marlow": f"{SITE}/ada"
    }


@pytest.mark.parametrize(
    "above",
    [
        '<p class="tags"><a href="/tag/ada-marlow">Ada Marlow</a></p>',
        '<p class="byline"><a href="/author/ada-marlow/">More by Ada Marlow</a></p>',
        '<p class="byline"><a href="mailto:ada@site.example">Ada Marlow</a></p>',
        '<figure><img src="/p.jpg" alt="Gulls"><figcaption class="author"><a href="/p">Ada Marlow</a></figcaption></figure>',
        '<div class="related"><a rel="author" href="/ada">Ada Marlow</a></div>',
    ],
    ids=["a subject", "more than a name", "no page", "a picture's maker", "another story's"],
)
def test_other_links_are_no_pages_of_the_author(above: str) -> None:
    assert pages(above) == {"Ada Marlow": None}


def test_an_address_that_the_data_state_stays() -> None:
    data = json.dumps(
        {
            "@type": "Article",
            "headline": "The wall",
            "author": {"@type": "Person", "name": "Ada Marlow", "url": "/data"},
        }
    )
    head = f'<script type="application/ld+json">{data}</script>'
    assert pages('<p class="byline"><a href="/people/ada">Ada Marlow</a></p>', head=head) == {
        "Ada Marlow": f"{SITE}/data"
    }


@pytest.mark.parametrize(
    ("address", "url"),
    [
        ("https://other.example/63537/harbour-walls-of-mora-rise-again?l=en", None),
        (URL, None),
        (f"{URL}#author", f"{URL}#author"),
        ("https://other.example/authors/ada-marlow", "https://other.example/authors/ada-marlow"),
        ("https://other.example/harbour", "https://other.example/harbour"),
        ("/harbour-walls-of-mora/ada", f"{SITE}/harbour-walls-of-mora/ada"),
    ],
    ids=["the original", "the article", "its end", "a page of theirs", "one word of the title", "this site's"],
)
def test_the_article_s_original_is_no_page_of_the_author(address: str, url: str | None) -> None:
    byline = f'<p class="byline">By <a href="{address}">Ada Marlow</a></p>'
    assert pages(byline, head="", title="Harbour walls of Mora rise again") == {"Ada Marlow": url}


def stated(
    *urls: str, kind: str = "Person", names: tuple[str, ...] = ("Ada Marlow", "Bo Noor")
) -> dict[str, str | None]:
    """The addresses of people whose own the page's data state as these."""
    people = [{"@type": kind, "name": name, "url": url} for name, url in zip(names, urls, strict=False)]
    data = json.dumps({"@type": "Article", "headline": "The wall", "author": people})
    return pages("", head=f'<script type="application/ld+json">{data}</script>')


@pytest.mark.parametrize(
    ("urls", "left"),
    [
        (("/autoren/ada", "/autoren/bo"), (f"{SITE}/autoren/ada", f"{SITE}/autoren/bo")),
        (("/team/desk", "/team/desk"), (None, None)),
        (("/autoren/ada", "/autoren"), (f"{SITE}/autoren/ada", None)),
        (("/authors/", f"{SITE}/"), (None, None)),
        (
            ("https://ada.example", "https://other.example/authors"),
            ("https://ada.example", "https://other.example/authors"),
        ),
        (("/authors/?id=7", "/writing"), (f"{SITE}/authors/?id=7", f"{SITE}/writing")),
    ],
)
def test_a_list_a_front_page_and_one_address_for_two_are_nobody_s(
    urls: tuple[str, ...], left: tuple[str | None, ...]
) -> None:
    assert tuple(stated(*urls).values()) == left


def test_a_front_page_is_an_agency_s_own() -> None:
    assert stated(f"{SITE}/", kind="NewsMediaOrganization", names=("Reuters",)) == {"Reuters": f"{SITE}/"}


def test_a_front_page_is_that_of_whose_site_it_is() -> None:
    person = {"@type": "Person", "name": "Ada Marlow", "url": "/"}
    data = json.dumps({"@type": "Article", "headline": "The wall", "author": person, "publisher": person})
    assert pages("", head=f'<script type="application/ld+json">{data}</script>') == {"Ada Marlow": f"{SITE}/"}
