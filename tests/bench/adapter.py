"""An article as scorers of extractors want it: a function of HTML and address that gives a plain dictionary."""

from __future__ import annotations

import republish
from republish import Page


def extract(html: str, url: str) -> dict[str, object]:
    """Title, authors, date, language and body of a page; "authors" are whom an attribution credits.

    Where the page names nobody, an attribution credits its byline as it stands, and so "byline" is given alone there.
    A page without an article gives an empty dictionary.
    """
    try:
        article = republish.extract(Page.from_html(html, url))
    except republish.RepublishError:
        return {}
    found = {
        "title": article.title,
        "date": article.published.isoformat() if article.published else None,
        "lang": article.language,
        "canonical": article.url,
        "body_html": str(article.body),
    }
    names = [author.name for author in article.authors]
    return found | ({"authors": names} if names else {"byline": article.byline})
