"""How nouns show themselves in a notebook: inline styles, no scripts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from republish._text import escape

if TYPE_CHECKING:
    from republish.model import Article, Package, Review


def article_html(article: Article) -> str:
    """The article's head and body."""
    return f"<h1>{escape(article.title)}</h1>{article.body}"


def review_html(review: Review) -> str:
    """The verdict and what it rests on."""
    return f"<p>{escape(review.verdict)}</p>"


def package_html(package: Package) -> str:
    """The package as readers will see it."""
    return package.html
