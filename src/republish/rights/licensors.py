"""Whose content a site's licence covers, where the statement names somebody: the site's own, or another's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

from republish._addresses import unwrapped
from republish._data_files import data_table
from republish.model import Article, Finding

_CAPITAL = "A-ZÀ-ÖØ-Þ"
_WORD = re.compile(r"\w+")
_LONG = 4


@cache
def _pattern() -> re.Pattern[str]:
    """The statement, with the name in it: words with capitals, and small ones between them."""
    table = data_table("licensors.toml")
    word = rf"[{_CAPITAL}][\w.&'’-]*"
    small = "|".join(table["small"])
    name = rf"(?:[Tt]he )?{word}(?:(?: (?:{small}))* {word}){{0,6}}"
    return re.compile(rf"\b(?:{'|'.join(table['content'])}) (?P<name>{name}) (?:{'|'.join(table['verbs'])})\b")


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(data_table("licensors.toml")[name])


def licensors(article: Article) -> Iterator[Finding]:
    """A question for a licence of the content of somebody who is neither site, publisher nor author, as far as the page says."""
    for claim in article.claims:
        if claim.kind != "license" or claim.license is None or claim.scope != "site" or claim.place == "profile":
            continue
        found = _pattern().search(claim.text)
        if found and not _is_known(found["name"], article):
            text = f"The site's licence is one for content by {found['name']}: whether it covers this article is not clear."
            yield Finding(code="licensor-other", level="question", text=text, source=claim.source, claims=(claim,))
            return


def _is_known(name: str, article: Article) -> bool:
    """The name shares a word of its own, or its initials, with what the page says of itself, or it names nobody."""
    words = _WORD.findall(name.lower())
    telling = [word for word in words if word not in _words("kinds")] or words
    known = _known(article)
    if _words("nobody").issuperset(telling) or "".join(word[0] for word in words) in known:
        return True
    letters = "".join(known)
    return any(word in known or (len(word) >= _LONG and word in letters) for word in telling)


def _known(article: Article) -> list[str]:
    """The words of host, publisher, authors and copyright notice."""
    authors = (author.name for author in article.authors)
    return _WORD.findall(
        " ".join([_host(article.url), article.publisher or "", article.copyright_notice or "", *authors]).lower()
    )


def _host(url: str) -> str:
    try:
        return urlsplit(unwrapped(url)).hostname or ""
    except ValueError:
        return ""
