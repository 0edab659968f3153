"""Who wrote and when, where only a fact box in a sidebar says so; what a sidebar says of another story is not read."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph
from republish import Article, Page

TEXT = "".join(map(paragraph, range(6)))
BOXES = {
    "terms": "<dl><dt>Author</dt><dd>Ada Marlow</dd><dt>Published</dt><dd>May 3, 2024</dd></dl>",
    "lines": "<p><strong>Author:</strong> Ada Marlow</p><p><strong>Published:</strong> May 3, 2024</p>",
    "ablog": (
        '<div class="ablog-sidebar-item ablog__postcard"><ul><li id="ablog-sidebar-item author ablog__author"><span> Author: </span> '
        '<a href="../blog/author/ada-marlow.html">Ada Marlow</a></li><li><span>Published:</span> May 3, 2024</li></ul></div>'
    ),
}
PROFILE = (
    '<div class="md-profile md-post__profile"><span class="md-author md-author--long"><img src="/a.png" alt="{0}"></span>'
    '<span class="md-profile__description"><strong>{0}</strong><br>Reporter</span></div>'
)
"""A post's author as Material for MkDocs sets them beside it."""


def beside(box: str) -> Article:
    below = f"<aside class='sidebar'>{box}</aside>"
    return republish.extract(Page.from_html(page(TEXT, below=below), URL))


@pytest.mark.parametrize("box", BOXES.values(), ids=BOXES)
def test_a_fact_box_in_a_sidebar_says_who_and_when(box: str) -> None:
    found = beside(box)
    assert [author.name for author in found.authors] == ["Ada Marlow"]
    assert found.published is not None
    assert found.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize(
    "box",
    [
        BOXES["terms"] + "<dl><dt>Author</dt><dd>Una Berg</dd><dt>Published</dt><dd>June 8, 2023</dd></dl>",
        f"<div><h3><a href='/crane'>A crane has come to the harbour of Mora</a></h3>{BOXES['lines']}</div>",
        f"<div class='related'>{BOXES['terms']}</div>",
    ],
    ids=["two", "headline", "related"],
)
def test_a_sidebar_that_tells_of_other_stories_says_neither(box: str) -> None:
    found = beside(box)
    assert (found.authors, found.published) == ((), None)


def portrayed(box: str) -> list[str]:
    sidebar = f'<div class="md-sidebar md-sidebar--post"><nav class="md-nav">{box}</nav></div>'
    found = republish.extract(Page.from_html(page(TEXT).replace("<main>", f"<main>{sidebar}"), URL))
    return [author.name for author in found.authors]


def test_portraits_beside_a_post_say_who_wrote_it() -> None:
    profiles = PROFILE.format("Ada Marlow") + PROFILE.format("Una Berg")
    assert portrayed(f'<div class="md-post__authors md-typeset">{profiles}</div>') == ["Ada Marlow", "Una Berg"]


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="widget authors">{PROFILE.format("Ada Marlow")}</div>',
        '<div class="md-post__authors"><img src="/a.png" alt="Ada Marlow"><strong>Our reporters</strong></div>',
    ],
    ids=["of the site", "no name beside it"],
)
def test_other_portraits_say_nothing(box: str) -> None:
    assert portrayed(box) == []


def test_the_mark_that_leads_to_a_figure_is_no_part_of_its_credit() -> None:
    """As docutils sets it behind a caption."""
    figure = (
        '<figure class="align-default" id="id3"><img alt="A lamp" src="/lamp.jpg" width="900" height="600"><figcaption><p>'
        '<span class="caption-text">The lamp by night. Photo: Una Berg</span><a class="headerlink" href="#id3">¶</a></p></figcaption></figure>'
    )
    image = article(paragraph(0) + figure + paragraph(1) + paragraph(2)).images[0]
    assert (image.caption, image.credit) == ("The lamp by night.", "Photo: Una Berg")
