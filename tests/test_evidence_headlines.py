"""Links of menus, tag clouds and lists of articles that name a licence and grant none."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

DEED = "https://creativecommons.org/licenses/by/4.0/"


def scopes(place: str, words: str) -> list[str]:
    return [claim.scope for claim in claims_on(page_of(**{place: words})) if claim.kind == "license"]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("sidebar", '<section class="widget_recent_entries"><a href="/x">All articles are now CC BY 4.0</a></section>'),
        ("sidebar", '<div class="widget"><div class="tagcloud"><a href="/tag/cc-by">CC BY</a></div></div>'),
        ("sidebar", '<div class="widget widget_categories"><ul><li><a href="/topic/cc0">CC0</a> (3)</li></ul></div>'),
        ("sidebar", '<div class="widget_rss"><a href="https://creativecommons.org/2024/x">CC BY 4.0 adopted</a></div>'),
        ("after", '<nav class="post-navigation"><a href="/x" rel="prev">The museum’s scans are now CC0</a></nav>'),
        ("inside", '<p class="license">Tagged <a href="/tag/cc-by-4-0" rel="tag">CC BY 4.0</a></p>'),
        ("sidebar", '<ul class="menu"><li><a href="/guide">CC BY 4.0 explained</a></li></ul>'),
        ("footer", '<ul><li><a href="/x">The mill’s plans go CC BY 4.0</a></li></ul>'),
    ],
)
def test_a_headline_that_names_a_licence_explains(place: str, words: str) -> None:
    assert scopes(place, words) == ["explanation"]


@pytest.mark.parametrize(
    "words",
    [
        '<a href="/licence">CC BY 4.0</a>',
        '<a href="/tag/cc-by">CC BY 4.0</a>',
        '<a href="/licence">Content under CC BY 4.0</a>',
        '<a href="/licence">Licensed under Creative Commons Attribution 4.0 International</a>',
        '<a href="/lizenz">Creative Commons Namensnennung 4.0 International</a>',
        '<a href="/about" rel="license">The mill’s plans go CC BY 4.0</a>',
        f'<a href="{DEED}">The mill’s CC BY 4.0</a>',
        'CC BY 4.0 <a href="/x">for the mill</a>',
        '<a href="/x">Harrow News</a>, CC BY 4.0',
    ],
)
def test_a_link_that_names_nothing_but_a_grant_is_one(words: str) -> None:
    assert scopes("footer", f"<p>{words}</p>") == ["site"]
    assert license_id(page_of(footer=f"<p>{words}</p>")) == "CC-BY-4.0"


def test_the_pages_own_headline_grants_nothing() -> None:
    assert license_id(page_of(title="Why this article is licensed under CC BY 4.0")) is None


def test_the_title_of_another_article_in_a_side_bar_explains() -> None:
    teaser = '<h3><a href="/x">All content on this site is CC BY 4.0 now</a></h3>'
    assert scopes("sidebar", teaser) == ["explanation"]


def test_a_title_over_a_box_for_the_licence_may_state_it() -> None:
    assert scopes("sidebar", f'<h3>This article is licensed under <a href="{DEED}">CC BY 4.0</a></h3>') == ["site"]
