"""The headline of a page whose `h1` is the site's own name, and whose data say no more than that."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page

TEXT = "".join(map(harbour.paragraph, range(6)))
SITE, HEADLINE = "The Gate of Brennick", "The harbour opens again after eleven years"
LINKED = {
    "home": f'<h1><a href="https://site.example">{SITE}</a></h1>',
    "root": f'<h1><a href="/">{SITE}</a></h1>',
    "named": f'<h1 id="site-title">{SITE}</h1>',
    "logo": f'<h1><a href="/"><img src="/logo.png" alt="{SITE}"></a></h1>',
}
LOWER = {
    "microdata": f'<h2 itemprop="headline">{HEADLINE}</h2>',
    "hAtom": f'<h2 class="entry-title">{HEADLINE}</h2>',
    "Joomla": f'<h2 class="contentheading">{HEADLINE}</h2>',
    "h2": f"<h2>{HEADLINE}</h2>",
    "to itself": f'<h2><a href="{harbour.URL}">{HEADLINE}</a></h2>',
    "h3": f'<h3 class="post-title">{HEADLINE}</h3>',
}


def read(head: str, lower: str, title: str) -> republish.Article:
    """The article of a page with such an `h1`, such a heading above the text, and such a `title`."""
    html = (
        f"<!doctype html><html lang=en><head><title>{title}</title></head><body><header>{head}<h2>News of the coast</h2>"
        f'</header><main><div class="item-page">{lower}<div class=body>{TEXT}</div></div></main></body></html>'
    )
    return republish.extract(Page.from_html(html, harbour.URL))


@pytest.mark.parametrize("title", ["", SITE, f"{HEADLINE} | {SITE}"], ids=["none", "site", "both"])
@pytest.mark.parametrize("lower", LOWER)
@pytest.mark.parametrize("head", LINKED)
def test_a_lower_heading_above_the_text_is_the_headline(head: str, lower: str, title: str) -> None:
    article = read(LINKED[head], LOWER[lower], title)
    assert article.title == HEADLINE
    assert HEADLINE not in article.text


@pytest.mark.parametrize("title", ["", SITE], ids=["none", "site"])
@pytest.mark.parametrize("lower", ["microdata", "hAtom", "Joomla", "h3"])
def test_one_that_is_marked_is_it_below_an_h1_that_nothing_calls_the_sites(lower: str, title: str) -> None:
    assert read(f"<h1>{SITE}</h1>", LOWER[lower], title).title == HEADLINE


@pytest.mark.parametrize("lower", ["h2", "h3"])
def test_the_first_section_of_a_text_is_no_headline(lower: str) -> None:
    html = harbour.page(f"<{lower}>What the pilots had been told</{lower}>{TEXT}")
    assert republish.extract(Page.from_html(html, harbour.URL)).title == "The wall"


def test_a_kicker_that_the_title_begins_with_is_no_headline() -> None:
    article = read(f"<h1>{HEADLINE}</h1>", "<h2>Opinion</h2>", f"Opinion | {HEADLINE}")
    assert article.title == HEADLINE
