"""A standalone page: everything in one file, no script, no request but the counter's and the kept images'."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from republish._data_files import data_text
from republish._text import direction, escape
from republish.model import Article, Author, Package
from republish.outputs._facts import credit, heading, license_url, moment, names, plain, writers


def render(package: Package) -> dict[str, str | bytes]:
    """`page.html`, a whole document in the article's language and direction."""
    article = package.article
    language = f' lang="{escape(article.language)}"' if article.language else ""
    parts = [
        "<!DOCTYPE html>",
        f'<html{language} dir="{direction(article.language)}" '
        'prefix="cc: http://creativecommons.org/ns# dcterms: http://purl.org/dc/terms/">',
        "<head>",
        *_head(package),
        "</head>",
        "<body>",
        '<main class="page">',
        "<article>",
        *_header(package),
        *_story(package),
        "</article>",
        "</main>",
        "</body>",
        "</html>",
    ]
    return {"page.html": "\n".join(parts) + "\n"}


def _head(package: Package) -> Iterator[str]:
    """Rights in the head are ccREL in RDFa and Dublin Core, for programs that do not read JSON-LD."""
    article = package.article
    yield '<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(heading(article))}</title>"
    for name, content in (
        ("author", ", ".join(names(writers(article)))),
        ("description", plain(article.standfirst)),
        ("generator", package.generator),
        ("dcterms.source", article.url),
        ("dcterms.license", license_url(package)),
        ("dcterms.rights", plain(article.copyright_notice)),
        ("dcterms.rightsHolder", plain(article.copyright_holder)),
    ):
        if content:
            yield f'<meta name="{name}" content="{escape(content)}">'
    if article.authors or article.publisher:
        yield f'<meta property="cc:attributionName" content="{escape(credit(article))}">'
    yield str(package.head)
    yield f"<style>\n{_css()}</style>"


@cache
def _css() -> str:
    return data_text("page.css")


def _header(package: Package) -> Iterator[str]:
    article = package.article
    yield "<header>"
    if title := plain(article.title):
        yield f"<h1>{escape(title)}</h1>"
    if article.standfirst_apart:
        yield f'<p class="standfirst">{escape(plain(article.standfirst_apart))}</p>'
    if writers(article) and not package.notices.byline:
        yield f'<p class="byline">{", ".join(_linked(author) for author in writers(article))}</p>'
    yield f'<p class="origin">{" · ".join(_origin(article))}</p>'
    yield "</header>"


def _linked(author: Author) -> str:
    name = escape(plain(author.name))
    return f'<a href="{escape(author.url)}">{name}</a>' if author.url else name


def _origin(article: Article) -> Iterator[str]:
    """Where it was published first; the link is where ccREL finds whom to point at."""
    yield (
        f'<a property="cc:attributionURL dcterms:source" href="{escape(article.url)}">'
        f"{escape(plain(article.publisher) or article.url)}</a>"
    )
    if article.published:
        yield f'<time datetime="{moment(article.published)}" dir="ltr">{article.published:%Y-%m-%d}</time>'


def _story(package: Package) -> Iterator[str]:
    """The fragment with its body in a box of its own, so that the notices around it can be set apart.

    Each notice says itself which language it is in, where that is not the article's.
    """
    fragment, body = str(package.html), str(package.body)
    above, found, below = fragment.partition(body) if body else (fragment, "", "")
    if not found:
        yield f'<div class="story">\n{fragment}\n</div>'
        return
    if above.strip():
        yield f'<div class="notices above">\n{above.strip()}\n</div>'
    yield f'<div class="story">\n{body}\n</div>'
    if below.strip():
        yield f'<div class="notices">\n{below.strip()}\n</div>'
