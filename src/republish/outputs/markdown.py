"""Markdown for site generators: front matter, the text, and the notices in plain Markdown that none of them drops."""

from __future__ import annotations

from collections.abc import Iterator

from republish.model import Article, Author, DataMining, Package
from republish.outputs._dialects import GENERAL, HUGO, JEKYLL, Dialect
from republish.outputs._facts import (
    credit,
    license_name,
    license_url,
    makers,
    names,
    plain,
    slug,
    without_counter,
    writers,
)
from republish.outputs._front_matter import Value, toml, yaml
from republish.outputs._to_markdown import to_markdown

_SHORTCODE = "{{- .Page.Params.counter | safeHTML -}}\n"
"""Hugo drops raw HTML from Markdown; a shortcode is its own way to say that this HTML is meant."""


def render(package: Package) -> dict[str, str | bytes]:
    """`article.md`: YAML front matter, for Eleventy, Quarto and others that keep HTML in Markdown (the counter)."""
    return {"article.md": _post(package, yaml(_fields(package)), GENERAL)}


def render_jekyll(package: Package) -> dict[str, str | bytes]:
    """`2023-10-19-title.md` for `_posts/`; jekyll-seo-tag reads `canonical_url`.

    Of an article whose day is not known, the day on which its page was fetched: Jekyll passes over a post without one.
    """
    fields = _fields(package) | {"layout": "post", "canonical_url": package.article.url}
    known = package.article.published or package.page.fetched
    day = f"{known:%Y-%m-%d}-" if known else ""
    return {
        f"{day}{slug(package.article)}.md": _post(package, yaml(fields), JEKYLL, "{::nomarkdown}\n%s\n{:/nomarkdown}")
    }


def render_hugo(package: Package) -> dict[str, str | bytes]:
    """`title.md` for `content/` with TOML front matter, and `republish-counter.html` for `layouts/shortcodes/`."""
    fields = _fields(package) | {"canonicalURL": package.article.url}
    text = to_markdown(without_counter(package), HUGO)
    name = f"{slug(package.article)}.md"
    counter = str(package.notices.counter)
    if not counter:
        return {name: f"{toml(fields)}\n\n{text}"}
    fields |= {"counter": counter}
    return {
        name: f"{toml(fields)}\n\n{text}\n{{{{< republish-counter >}}}}\n",
        "republish-counter.html": _SHORTCODE,
    }


def _post(package: Package, front_matter: str, dialect: Dialect, raw: str = "%s") -> str:
    """`raw` wraps HTML that the reader of this dialect must not rewrite."""
    counter = str(package.notices.counter)
    tail = f"\n{raw.replace('%s', counter)}\n" if counter else ""
    return f"{front_matter}\n\n{to_markdown(without_counter(package), dialect)}{tail}"


def _fields(package: Package) -> dict[str, Value]:
    """Title and people for the theme; canonical, licence and credit so that they are there whatever the theme drops."""
    article = package.article
    known: dict[str, Value | None] = {
        "title": plain(article.title),
        "description": plain(article.standfirst),
        "date": article.published,
        "lastmod": article.modified,
        "author": ", ".join(names(writers(article))),
        "authors": [dict(_person(author)) for author in writers(article)],
        "translators": [dict(_person(person)) for person in makers(article, "translator")],
        "publisher": plain(article.publisher),
        "publisher_url": article.publisher_url,
        "canonical": article.url,
        "republished": True,
        "license": license_name(package),
        "license_id": package.review.license.id if package.review.license else None,
        "license_url": license_url(package),
        "credit": credit(article),
        "copyright_notice": plain(article.copyright_notice),
        **_to_programs(article),
        "lang": article.language,
        "tags": [tag for keyword in article.keywords if (tag := plain(keyword))],
    }
    return {key: value for key, value in known.items() if value not in (None, "", [])}


def _to_programs(article: Article) -> dict[str, Value | None]:
    """What `package.head` says to programs that mine texts, for the theme's head."""
    said = article.data_mining or DataMining()
    return {
        "tdm_reservation": 1 if said.reserved else None,
        "tdm_policy": said.policy,
        "robots": ", ".join(said.robots),
    }


def _person(author: Author) -> Iterator[tuple[str, str]]:
    for key, value in (
        ("name", author.name),
        ("role", author.role),
        ("institution", author.institution),
        ("url", author.url),
    ):
        if plain(value):
            yield key, plain(value)
