"""Whose page is it? Hosts and names compared loosely, so that nobody is taken for a stranger to himself."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

from republish._addresses import domain_of, unwrapped
from republish._html import Document

_CACHES = re.compile(r"(?:\.|^)(?:cdn\.ampproject\.org|translate\.goog|webcache\.googleusercontent\.com)$")
_DOMAIN = re.compile(
    r"^(?:www\.)?([\w-]{2,60})\.(?:com|org|net|info|news|co\.uk|de|fr|es|it|nl|pl|br|com\.br|com\.au|co\.za|ca|eu|io)$",
    re.I,
)
_HOST = re.compile(r"^[\w-]+(?:\.[\w-]+)+$")
_TAILS = frozenset(
    ["", "magazine", "magazin", "print", "online", "blog", "weblog", "com", "org", "net", "de", "issue", "heft"]
)
_LETTERS = re.compile(r"[\W_]+")
_ARTICLE = re.compile(r"^the(?=\w{3})")


def host_of(url: str) -> str:
    """The host in lower case, or the empty string."""
    try:
        host = urlsplit(unwrapped(url)).hostname or ""
    except ValueError:
        return ""
    return "" if _CACHES.search(host) else host.lower()


def label_of(host: str) -> str:
    """The part of a host that its owner chose: "clemson" of news.clemson.edu, "dailymaverick" of dailymaverick.co.za."""
    return domain_of(host).partition(".")[0]


@lru_cache(maxsize=1024)
def letters(name: str) -> str:
    """A name without blanks, signs and accents, in lower case, its article dropped."""
    plain = name.lower()
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return _ARTICLE.sub("", _LETTERS.sub("", plain))


@dataclass(frozen=True, kw_only=True, slots=True)
class Identity:
    """What a page is called."""

    host: str
    label: str
    names: frozenset[str]

    def owns(self, host: str) -> bool:
        """The host belongs to the page's publisher, as far as names tell."""
        own = self.host.removeprefix("www.")
        within = f".{host}".endswith(f".{own}") or f".{own}".endswith(f".{host}")
        return not host or within or label_of(host) == self.label

    def is_called(self, name: str) -> bool:
        """The name is the page's own."""
        plain = letters(name)
        if _HOST.match(name) and letters(label_of(name.lower())) == letters(self.label):
            return True
        return plain in self.names or (len(self.label) > 3 and plain == letters(self.label)) or self._begins(plain)

    def _begins(self, plain: str) -> bool:
        """Its own name with an issue or an edition behind it: "EMOTION 10/22" on emotion.de."""
        own = letters(self.label)
        return len(own) > 3 and plain.startswith(own) and plain[len(own) :].strip("0123456789") in _TAILS


def identify(document: Document) -> Identity:
    """The identity of a page: its host, unless its own title names another domain, and the names it gives itself."""
    names = list(_names(document))
    host = host_of(document.url)
    stated = next((found[1] for name in names if (found := _DOMAIN.match(name))), None)
    if stated and letters(stated) != letters(label_of(host)):
        host, label = "", stated.lower()
    else:
        label = label_of(host)
    return Identity(host=host, label=label, names=frozenset(filter(None, map(letters, names))))


def _names(document: Document) -> Iterator[str]:
    metadata = document.metadata
    for name in ("og:site_name", "application-name", "al:ios:app_name"):
        yield from metadata.meta.get(name, ())
    for node in metadata.of_type("NewsArticle", "Article", "BlogPosting", "WebSite"):
        publisher = node.get("publisher")
        found = (
            publisher.get("name")
            if isinstance(publisher, dict)
            else node.get("name")
            if node.get("@type") == "WebSite"
            else None
        )
        if isinstance(found, str):
            yield found
    parts = re.split(r"\s[|–—-]\s", metadata.title or "")
    if len(parts) > 1:
        yield parts[-1].strip()
