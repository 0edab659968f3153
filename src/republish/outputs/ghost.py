"""Ghost: a post whose text stands in one HTML card, so that classes, languages and the counter survive."""

from __future__ import annotations

import json
from typing import Any

from republish.model import Package
from republish.outputs._facts import heading, in_utc, plain, slug

TITLE, EXCERPT, HEAD = 255, 300, 65535
"""Lengths that Ghost takes: the title's by its database's validations (core/server/data/schema), the others' by
@tryghost/admin-api-schema, posts."""


def render(package: Package) -> dict[str, str | bytes]:
    """`ghost.json`: the body of `POST /ghost/api/admin/posts/?source=html`."""
    return {"ghost.json": json.dumps({"posts": [post(package)]}, ensure_ascii=False, indent=1) + "\n"}


def post(package: Package) -> dict[str, Any]:
    """One post: draft, with the original as canonical address and the package's head in its code injection.

    Ghost hides a tag that begins with a hash from readers.
    """
    article = package.article
    known = {
        "title": _cut(heading(article), TITLE),
        "slug": slug(article),
        "status": "draft",
        "html": card(str(package.html)),
        "custom_excerpt": _cut(plain(article.standfirst_apart), EXCERPT),
        "canonical_url": article.url,
        "published_at": _milliseconds(in_utc(article.published)),
        "codeinjection_head": _head(package),
        "tags": [{"name": tag[:191]} for keyword in article.keywords if (tag := plain(keyword).lstrip("# "))],
    }
    return {key: value for key, value in known.items() if value not in (None, "", [])}


def card(html: str) -> str:
    """Markup that Ghost's importer takes as it is; what would end the card early cannot stand in it."""
    inner = html.replace("kg-card-begin", "kg-card-&#98;egin").replace("kg-card-end", "kg-card-&#101;nd")
    return f"<!--kg-card-begin: html-->\n{inner}\n<!--kg-card-end: html-->"


def _cut(text: str, most: int) -> str:
    """A longer text ends at a word, if it has several; the notices name the title in full."""
    if len(text) <= most:
        return text
    start = text[: most - 1]
    return f"{start.rpartition(' ')[0] or start}…"


def _head(package: Package) -> str:
    """Ghost writes the canonical link itself, from `canonical_url`."""
    lines = [line for line in str(package.head).splitlines() if 'rel="canonical"' not in line]
    head = "\n".join(lines)
    return head if len(head) <= HEAD else ""


def _milliseconds(utc: str | None) -> str | None:
    """Ghost stores UTC with milliseconds and gives it back so: 2023-10-19T15:30:00.000Z."""
    return f"{utc}.000Z" if utc else None
