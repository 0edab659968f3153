"""Where an author works, in an element behind the name and a comma, and the job title that a box about the author gives."""

from __future__ import annotations

import json

import pytest

import republish
from republish import Page

TEXT = (
    "<p>The women went down to the river before dawn, and not one of them spoke on the way, for the ice was thin.</p>"
)


def people(byline: str, *, box: str = "", names: tuple[str, ...] = ()) -> list[tuple[str, str | None, str | None]]:
    """Name, institution and role of each author; `names` are those that the page's data declare."""
    data = {
        "@type": "NewsArticle",
        "headline": "Down to the river",
        "author": [{"@type": "Person", "name": n} for n in names],
    }
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>' if names else ""
    html = (
        f"<html><head><title>Down to the river</title>{head}</head><body><article><h1>Down to the river</h1>{byline}"
        f'<div class="entry-content">{TEXT * 8}</div>{box}</article></body></html>'
    )
    article = republish.extract(Page.from_html(html, "https://harbour.example/a"))
    return [(author.name, author.institution, author.role) for author in article.authors]


PLACES = [
    (
        '<div class="byline">By <a href="/author/jo">Jo Doe</a><span>, University of Harrow</span></div>',
        "University of Harrow",
    ),
    ('<p class="authors"><strong>Jo Doe</strong><span>, Harrow College</span></p>', "Harrow College"),
    (
        '<div class="byline"><span class="author-name">Jo Doe</span><span class="sep">, </span>'
        '<span class="author-affiliation">University of Harrow</span></div>',
        "University of Harrow",
    ),
    ('<div class="byline"><a href="/author/jo">Jo Doe</a><span class="institution">, CNRS</span></div>', "CNRS"),
    (
        '<ul class="authors"><li><a href="/author/jo">Jo Doe</a><span>, University of Harrow</span></li></ul>',
        "University of Harrow",
    ),
    (
        '<div class="byline"><span>Jo Doe</span><span>, Max Planck Institute for Rivers</span>'
        '<time datetime="2024-03-03">3 March 2024</time></div>',
        "Max Planck Institute for Rivers",
    ),
]


@pytest.mark.parametrize(("byline", "place"), PLACES)
def test_an_element_behind_a_comma_says_where_an_author_works(byline: str, place: str) -> None:
    assert people(byline, names=("Jo Doe",)) == [("Jo Doe", place, None)]


def test_so_it_does_for_each_of_several() -> None:
    byline = (
        '<ul class="authors"><li><a href="/author/jo">Jo Doe</a><span>, University of Harrow</span></li>'
        '<li><a href="/author/ann">Ann Roe</a><span>, University of Kent</span></li></ul>'
    )
    wanted = [("Jo Doe", "University of Harrow", None), ("Ann Roe", "University of Kent", None)]
    assert people(byline, names=("Jo Doe", "Ann Roe")) == wanted


def test_a_place_is_no_second_author() -> None:
    byline = '<p class="authors"><strong>Jo Doe</strong><span class="affiliation">, Harrow Rivers Trust</span></p>'
    assert people(byline) == [("Jo Doe", "Harrow Rivers Trust", None)]


@pytest.mark.parametrize(
    "behind",
    [
        "<span>, Harrow</span>",
        "<span> 3 March</span>",
    ],
)
def test_what_names_no_institution_is_none(behind: str) -> None:
    byline = f'<div class="byline">By <a href="/author/jo">Jo Doe</a>{behind}</div>'
    assert people(byline, names=("Jo Doe",)) == [("Jo Doe", None, None)]


HEAD = (
    '<div class="entry-meta"><span class="byline">by <a class="url fn n" href="/author/jo-doe">Jo Doe</a></span></div>'
)
BOX = '<div class="author-bio"><div class="author-bio-text"><div class="author-bio-header">{}</div><p>Jo Doe covers rivers.</p></div></div>'


@pytest.mark.parametrize("names", [(), ("Jo Doe",)])
@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ('<h2 class="accent-header">Jo Doe<span class="author-job-title">Rivers Person</span></h2>', "Rivers Person"),
        (
            '<h2 class="accent-header">Jo Doe</h2><div class="author-meta"><span class="author-job-title">Staff Writer</span>'
            '<span class="author-employer">Harrow News</span></div>',
            "Staff Writer",
        ),
        ('<h2 class="accent-header">Jo Doe<span class="author-job-title">Harsk</span></h2>', None),
        ('<h2 class="accent-header">Ann Roe<span class="author-job-title">Staff Writer</span></h2>', None),
    ],
)
def test_a_box_about_an_author_gives_the_job_title(names: tuple[str, ...], heading: str, role: str | None) -> None:
    assert people(HEAD, box=BOX.format(heading), names=names)[0] == ("Jo Doe", None, role)
