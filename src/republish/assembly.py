"""Body, notices and head in the order that licence and publisher want: the last room before the package."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Literal, get_args

from republish._text import escape, printable
from republish.errors import UsageError
from republish.model import (
    Article,
    Author,
    Change,
    CleanHtml,
    DataMining,
    ImageDecision,
    Notice,
    Notices,
    Package,
    Page,
    Profile,
    Review,
)

Indexing = Literal["canonical", "noindex", "both", "none"]
"""How search engines are told that the page is a copy."""

_DATA = '<script type="application/ld+json">'
_JSON_ESCAPES = (("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\u2028", "\\u2028"), ("\u2029", "\\u2029"))
_INDEXING_BY_RULE: dict[str, Indexing] = {
    "canonical": "canonical",
    "noindex": "noindex",
    "either": "canonical",
    "both": "both",
}


def assemble(
    *,
    article: Article,
    review: Review,
    notices: Notices,
    body: CleanHtml,
    text: str,
    changes: tuple[Change, ...],
    page: Page,
    profile: Profile | None = None,
    images: tuple[ImageDecision, ...] = (),
    indexing: Indexing | None = None,
    generator: str = "",
) -> Package:
    """Put the finished parts together; `body` and every notice are safe already and nothing is parsed again.

    `indexing` None follows the publisher's rule, and points the canonical link at the original where it states none.
    Raises UsageError for an `indexing` that is not known.
    """
    if indexing is not None and indexing not in get_args(Indexing):
        raise UsageError(f"There is no indexing {indexing!r}: choose one of {', '.join(get_args(Indexing))}.")
    return Package(
        article=article,
        review=review,
        notices=notices,
        body=body,
        html=_join(_fragment(body, notices)),
        text=text,
        head=_join(_head(article, review, images, indexing or _indexing(article, profile))),
        changes=changes,
        page=page,
        images=images,
        generator=generator,
    )


def revise(
    package: Package,
    *,
    review: Review,
    notices: Notices,
    body: CleanHtml,
    text: str,
    changes: tuple[Change, ...],
    images: tuple[ImageDecision, ...],
) -> Package:
    """The package with another body, because pictures of it come along no longer; what its head tells search engines stays."""
    kept = (line for line in str(package.head).split("\n") if not line.startswith(_DATA))
    return replace(
        package,
        review=review,
        notices=notices,
        body=body,
        html=_join(_fragment(body, notices)),
        text=text,
        head=_join((*kept, _data(package.article, review, images))),
        changes=changes,
        images=images,
    )


def _join(parts: Iterable[str]) -> CleanHtml:
    return CleanHtml("\n".join(part for part in parts if part))


def _fragment(body: CleanHtml, notices: Notices) -> Iterator[str]:
    above = notices.attribution_place == "top"
    yield from _htmls(notices.top)
    yield notices.byline.html
    if above:
        yield notices.attribution.html
    yield body
    yield notices.disclosure.html
    if not above:
        yield notices.attribution.html
    yield notices.author_bio.html
    yield notices.license_notice.html
    yield notices.changes.html
    yield notices.image_credits.html
    yield from _htmls(notices.bottom)
    yield notices.counter.html


def _htmls(notices: Iterable[Notice]) -> Iterator[str]:
    return (notice.html for notice in notices)


def _indexing(article: Article, profile: Profile | None) -> Indexing:
    published = article.published.date() if article.published else None
    rule = profile.rule("canonical", published) if profile else None
    return _INDEXING_BY_RULE.get(rule.value, "canonical") if rule else "canonical"


def _head(article: Article, review: Review, images: tuple[ImageDecision, ...], indexing: Indexing) -> Iterator[str]:
    if indexing in ("canonical", "both"):
        yield f'<link rel="canonical" href="{escape(article.url)}">'
    if indexing in ("noindex", "both"):
        yield '<meta name="robots" content="noindex">'
    if review.license and review.license.url:
        yield f'<link rel="license" href="{escape(review.license.url)}">'
    yield from _to_programs(article.data_mining)
    yield _data(article, review, images)


def _data(article: Article, review: Review, images: tuple[ImageDecision, ...]) -> str:
    data = json.dumps(_news_article(article, review, images), ensure_ascii=False, sort_keys=False)
    for sign, escaped in _JSON_ESCAPES:
        data = data.replace(sign, escaped)
    return f"{_DATA}{data}</script>"


def _to_programs(said: DataMining | None) -> Iterator[str]:
    """What the original reserves of text and data mining; terms in RSL stay behind, for they speak of the addresses of its site."""
    if said and said.reserved:
        yield '<meta name="tdm-reservation" content="1">'
    if said and said.policy:
        yield f'<meta name="tdm-policy" content="{escape(said.policy)}">'
    if said and said.robots:
        yield f'<meta name="robots" content="{", ".join(said.robots)}">'


def _news_article(article: Article, review: Review, images: tuple[ImageDecision, ...]) -> dict[str, Any]:
    """schema.org NewsArticle; `isBasedOn` names the original, `license` its licence, `creditText` whom to credit."""
    node = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "description": article.standfirst,
        "inLanguage": article.language,
        "datePublished": article.published.isoformat() if article.published else None,
        "dateModified": article.modified.isoformat() if article.modified else None,
        "author": _people(article, "author", "agency"),
        "translator": _people(article, "translator"),
        "contributor": _people(article, "contributor"),
        "sourceOrganization": _publisher(article) if article.publisher else None,
        "copyrightNotice": article.copyright_notice,
        "copyrightHolder": _holder(article),
        "copyrightYear": article.copyright_year,
        "isBasedOn": article.url,
        "license": review.license.url if review.license else None,
        "creditText": _credit(article),
        "image": [image.url for image in images if image.action == "keep"] or None,
        "keywords": [printable(word) for word in article.keywords] or None,
        "articleSection": article.section,
    }
    return _without_none(node)


def _publisher(article: Article) -> dict[str, Any]:
    return _without_none({"@type": "NewsMediaOrganization", "name": article.publisher, "url": article.publisher_url})


def _holder(article: Article) -> dict[str, Any] | None:
    """The author or publisher whom the copyright notice names; nobody is guessed."""
    name = article.copyright_holder
    if name is None:
        return None
    people = (_person(author) for author in article.authors if author.name == name)
    return next(people, None) or _publisher(article)


def _people(article: Article, *kinds: str) -> list[dict[str, Any]] | None:
    """Those of some kinds: whoever translated a text did not write it."""
    return [_person(author) for author in article.authors if author.kind in kinds] or None


def _person(author: Author) -> dict[str, Any]:
    institution = {"@type": "Organization", "name": author.institution, "url": author.institution_url}
    node = {
        "@type": "Organization" if author.kind == "agency" else "Person",
        "name": author.name,
        "url": author.url,
        "jobTitle": author.role,
        "affiliation": _without_none(institution) if author.institution else None,
    }
    return _without_none(node)


def _credit(article: Article) -> str | None:
    names = ", ".join(author.name for author in article.authors)
    return " / ".join(part for part in (names, article.publisher) if part) or None


def _without_none(node: dict[str, Any]) -> dict[str, Any]:
    cleaned = {key: printable(value) if isinstance(value, str) else value for key, value in node.items()}
    return {key: value for key, value in cleaned.items() if value is not None}
