"""Ghost: a post whose text stands in one HTML card, so that classes, languages and the counter survive."""

from __future__ import annotations

import json
from typing import Any

from republish.model import Package
from republish.outputs._facts import heading, in_utc, plain, slug

TITLE, EXCERPT, HEAD = 2000, 300, 65535
"""Lengths that the Admin API takes (@tryghost/admin-api-schema, posts)."""


def render(package: Package) -> dict[str, str | bytes]:
    """`ghost.json`: the body of `POST /ghost/api/admin/posts/?source=html`."""
    return {"ghost.json": json.dumps({"posts": [post(package)]}, ensure_ascii=False, indent=1) + "\n"}


def post(package: Package) -> dict[str, Any]:
    """One post: draft, with the original as canonical address and the package's head in its code injection."""
    article = package.article
    known = {
        "title": heading(article)[:TITLE],
        "slug": slug(article),
        "status": "draft",
        "html": card(str(package.html)),
        "custom_excerpt": _cut(plain(article.standfirst_apart)),
        "canonical_url": article.url,
        "published_at": _milliseconds(in_utc(article.published)),
        "codeinjection_head": _head(package),
        "tags": [{"name": tag[:191]} for keyword in article.keywords if (tag := plain(keyword))],
    }
    return {key: value for key, value in known.items() if value not in (None, "", [])}


def card(html: str) -> str:
    """Markup that Ghost's importer takes as it is; what would end the card early cannot stand in it."""
    inner = html.replace("kg-card-begin", "kg-card-&#98;egin").replace("kg-card-end", "kg-card-&#101;nd")
    return f"<!--kg-card-begin: html-->\n{inner}\n<!--kg-card-end: html-->"


def _cut(text: str) -> str:
    """A longer standfirst ends at a word."""
    return text if len(text) <= EXCERPT else f"{text[: EXCERPT - 1].rpartition(' ')[0]}…"


def _head(package: Package) -> str:
    """Ghost writes the canonical link itself, from `canonical_url`."""
    lines = [line for line in str(package.head).splitlines() if 'rel="canonical"' not in line]
    head = "\n".join(lines)
    return head if len(head) <= HEAD else ""


def _milliseconds(utc: str | None) -> str | None:
    """Ghost stores UTC with milliseconds and gives it back so: 2023-10-19T15:30:00.000Z."""
    return f"{utc}.000Z" if utc else None
