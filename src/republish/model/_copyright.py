"""Whom a copyright notice names and for which year, told only where there is no doubt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from republish._text import fold
from republish._uncompiled import Uncompiled

if TYPE_CHECKING:
    from republish.model.article import Article

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SIGN = Uncompiled(r"©|\(c\)|\bcopyright\b(?:\s+by\b)?", re.I)
_AROUND = " .,;:|·–—-"


def holder(article: Article) -> str | None:
    """The author or the publisher whom the notice names, and nobody else, as the article writes the name.

    A line in a site's foot names the site's owner; of a signed article that says nothing. So the publisher is taken for
    the holder only where the page's own data say it of the article, or where the article has no authors.
    """
    named = _name(_YEAR.sub(" ", _SIGN.sub(" ", article.copyright_notice or "")))
    if not named:
        return None
    for author in article.authors:
        if _name(author.name) == named:
            return author.name
    of_the_article = article.sources.get("copyright_notice", "").startswith("json-ld") or not article.authors
    return article.publisher if of_the_article and _name(article.publisher or "") == named else None


def year(article: Article) -> int | None:
    """The one year of the notice, where it is the year the article came out; a site's foot often has today's."""
    years = {int(found) for found in _YEAR.findall(article.copyright_notice or "")}
    published = article.published.year if article.published else None
    return published if published and years == {published} else None


def _name(text: str) -> str:
    return fold(text).strip(_AROUND).casefold()
