"""One article is the same in whatever theme a real publishing system dresses it: its words, headlines, author and day.

Hexo, Pelican, Jekyll and WordPress build their pages here, with menus, teasers, tags and boxes of their own around the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import republish
from cms import themes
from cms.themes import POSTS, Post
from cms.wordpress import WordPress
from republish import Article, Page, _html
from republish.fidelity import verify

STATIC = [
    *((themes.hexo, theme) for theme in themes.HEXO_THEMES),
    *((themes.pelican, theme) for theme in themes.PELICAN_THEMES),
    *((themes.jekyll, theme) for theme in themes.JEKYLL_THEMES),
]
QUOTES = str.maketrans("“”„’‘", '"""\'\'')
BLOCKS = ("h2", "h3", "h4", "p", "li", "td", "th", "pre", "img")


def outline(html: str) -> list[tuple[str, str]]:
    """Every block with its own words, quotation marks as they are typed; a picture with its file."""
    return list(filter(all, map(_block, _html.fragment(html).iter(*BLOCKS))))


def _block(element: Any) -> tuple[str, str]:
    if element.tag == "img":
        return "img", element.get("src").rpartition("/")[2]
    said = " ".join("".join(_own_words(element)).split())
    inside = next(element.iterancestors("li"), None) is not None
    return "li" if inside and element.tag == "p" else element.tag, said.translate(QUOTES)


def _own_words(element: Any) -> Iterator[str]:
    """Its words without those of the blocks in it."""
    yield element.text or ""
    for child in element:
        if child.tag not in (*BLOCKS, "ul", "ol"):
            yield from _own_words(child)
        yield child.tail or ""


def check(article: Article, post: Post, html: str) -> None:
    """It is the article that its author wrote, and says who they are and when it appeared; else the page is shown."""
    assert article.title == post.head["title"]
    assert [author.name for author in article.authors] == [post.head["author"]], (article.sources, html)
    assert article.published is not None
    assert article.published.date().isoformat() == post.day
    assert outline(str(article.body)) == outline(themes.MARKDOWN.render(post.body))
    assert not verify(article.original_text, article.text, article.changes)


@pytest.mark.parametrize(("build", "theme"), STATIC, ids=[f"{build.__name__}-{theme}" for build, theme in STATIC])
@pytest.mark.parametrize("post", POSTS, ids=lambda post: post.name)
def test_a_theme_leaves_the_article_as_it_is(build: Any, theme: str, post: Post, tmp_path: Path) -> None:
    html, url = build(theme, post, tmp_path / "site")
    article = republish.extract(Page.from_html(html, url))
    check(article, post, html)
    assert (article.language or "")[:2] == post.language


@pytest.mark.wordpress
def test_wordpress_themes_leave_the_article_as_it_is(wordpress: WordPress) -> None:
    addresses = themes.publish_all(wordpress)
    for theme in themes.WORDPRESS_THEMES:
        for post in POSTS:
            html, url = themes.wordpress(wordpress, theme, addresses[post.name])
            check(republish.extract(Page.from_html(html, url)), post, html)
