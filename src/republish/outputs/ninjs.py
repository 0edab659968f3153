"""IPTC ninjs 3.0: news in JSON, camelCase, arrays of headlines, bodies and descriptions."""

from __future__ import annotations

import json
from typing import Any

from republish._text import words
from republish.model import ImageDecision, Package
from republish.outputs._facts import license_name, license_url, moment, names, plain, slug, writers

_STANDARD = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#",
}


def render(package: Package) -> dict[str, str | bytes]:
    """`ninjs.json`: one text item; kept images are associations with rights of their own."""
    return {"ninjs.json": json.dumps(_item(package), ensure_ascii=False, indent=1) + "\n"}


def _item(package: Package) -> dict[str, Any]:
    article = package.article
    keywords = [{"name": name} for keyword in article.keywords if (name := plain(keyword))]
    return _known(
        {
            "standard": _STANDARD,
            "uri": article.url,
            "type": "text",
            "representationType": "full",
            "pubStatus": "usable",
            "language": article.language,
            "title": plain(article.title),
            "slugline": slug(article),
            "by": ", ".join(names(writers(article))),
            "headlines": [{"role": "main", "contentType": "text/plain", "value": plain(article.title)}],
            "descriptions": [{"role": "summary", "contentType": "text/plain", "value": plain(article.standfirst)}]
            if article.standfirst
            else None,
            "bodies": _bodies(package),
            "contentCreated": moment(article.published),
            "versionCreated": moment(article.modified or article.published),
            **_rights(package),
            "infoSources": [_known({"name": plain(article.publisher), "uri": article.publisher_url})]
            if article.publisher
            else None,
            "subjects": keywords,
            "altIds": [{"role": "publisher", "value": article.identifier}] if article.identifier else None,
            "associations": [_picture(image) for image in package.images if image.action == "keep"],
        }
    )


def _bodies(package: Package) -> list[dict[str, Any]]:
    """The fragment to publish, and the body's words; counts are those of the body's words."""
    counts = {"charCount": len(package.text), "wordCount": len(words(package.text))}
    return [
        {"role": "main", "contentType": "text/html", **counts, "value": str(package.html)},
        {"role": "plain", "contentType": "text/plain", **counts, "value": package.text},
    ]


def _rights(package: Package) -> dict[str, Any]:
    """The original's own notice; `usageTerms` is the licence and the line it asks for, `linkedRights` its address."""
    article, url = package.article, license_url(package)
    terms = (license_name(package), url, plain(package.notices.attribution.text))
    return {
        "copyrightHolder": plain(article.copyright_holder),
        "copyrightNotice": plain(article.copyright_notice),
        "usageTerms": " ".join(part for part in terms if part),
        "edNote": " ".join(o.text for o in (*package.review.obligations, *package.review.requests) if not o.done),
        "rightsInfo": {"langId": "https://creativecommons.org/ns#", "linkedRights": url} if url else None,
    }


def _picture(image: ImageDecision) -> dict[str, Any]:
    found = image.license
    return _known(
        {
            "name": plain(image.alt) or plain(image.caption) or "picture",
            "uri": image.url,
            "type": "picture",
            "by": plain(image.credit),
            "copyrightHolder": plain(image.credit),
            "usageTerms": found.url or found.id if found else None,
            "rightsInfo": {"linkedRights": found.url} if found and found.url else None,
            "descriptions": [{"role": "caption", "contentType": "text/plain", "value": plain(image.caption)}]
            if image.caption
            else None,
            "renditions": [{"name": "main", "href": image.url}],
        }
    )


def _known(node: dict[str, Any]) -> dict[str, Any]:
    """Without what is not known: ninjs has no nulls."""
    return {key: value for key, value in node.items() if value not in (None, "", [], {})}
