"""What several writers say of an article, said once."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import unquote, urlsplit

from republish.model import Article, Author, Package

_NOT_TEXT = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"
    "\ufffe\uffff\ud800-\udfff]"
)
_LINES = re.compile("[\\s\u0085\u2028\u2029]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i"}
)
"""Latin letters that are no letter with a sign, which decomposition would take off."""
_SPELLED = {
    "de": str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"}),
    "da": str.maketrans({"å": "aa", "ø": "oe"}),
}
"""How a language spells letters that it has to do without, as its own sites do in addresses (WordPress' `remove_accents`)."""
_TRIMMED = re.compile(r"[^a-z0-9]+")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d|index)")
"""Names that Windows keeps for devices, and the one under which Hugo takes a page for its whole folder."""


def plain(text: str | None) -> str:
    """Text on one line: no control, direction or zero-width marks, white space folded."""
    return _LINES.sub(" ", _NOT_TEXT.sub("", text or "")).strip()


def slug(article: Article) -> str:
    """A file name or address of `[a-z0-9-]{1,80}` for the article: from its title, else its own address, else "article"."""
    for text in (article.title, unquote(urlsplit(article.url).path).rstrip("/").rpartition("/")[2], article.identifier):
        name = ascii_name(_spelled(text or "", article.language))
        if len(name) > 2:
            return f"article-{name}"[:80] if _RESERVED.fullmatch(name) else name
    return "article"


def _spelled(text: str, language: str | None) -> str:
    table = _SPELLED.get((language or "").partition("-")[0].lower(), {})
    return unicodedata.normalize("NFC", text.lower()).translate(table)


def ascii_name(text: str) -> str:
    """Lower-case letters, digits and single hyphens, 80 at most; empty when nothing is left."""
    spelled = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS))
    folded = spelled.encode("ascii", "ignore").decode("ascii")
    return _TRIMMED.sub("-", folded)[:80].strip("-")


def heading(article: Article) -> str:
    """What stands where a title must: the title, else the publisher's name, else the address."""
    return plain(article.title) or plain(article.publisher) or article.url


def makers(article: Article, *kinds: str) -> list[Author]:
    """The people of some kinds who have a name."""
    return [author for author in article.authors if author.kind in kinds and plain(author.name)]


def writers(article: Article) -> list[Author]:
    """Those who wrote the text, not those who translated or helped."""
    return makers(article, "author", "agency")


def names(people: Iterable[Author]) -> list[str]:
    """Names on one line each."""
    return [plain(person.name) for person in people]


def credit(article: Article) -> str:
    """Whom to credit, as schema.org's `creditText`: "Ada, Ben / The Conversation"."""
    return " / ".join(part for part in (", ".join(names(_credited(article))), plain(article.publisher)) if part)


def _credited(article: Article) -> list[Author]:
    """All who are to be credited, in the page's order."""
    return [author for author in article.authors if plain(author.name)]


def moment(time: datetime | None) -> str | None:
    """ISO 8601 with the offset, whole seconds."""
    return time.isoformat(timespec="seconds") if time else None


def in_utc(time: datetime | None) -> str | None:
    """ISO 8601 in UTC without naming it, whole seconds: for systems that know no other offset."""
    utc = time.astimezone(UTC) if time and time.tzinfo else time
    return f"{utc:%Y-%m-%dT%H:%M:%S}" if utc else None


def license_name(package: Package) -> str | None:
    """The licence's full name in the notices' language."""
    found = package.review.license
    return found.name(package.notices.language) if found else None


def license_url(package: Package) -> str | None:
    """The licence's canonical address."""
    found = package.review.license
    return found.url if found else None


def without_counter(package: Package) -> str:
    """The fragment without the publisher's counter, which some formats carry in another place and print not at all."""
    counter = str(package.notices.counter)
    return package.html.replace(counter, "").strip("\n") if counter else str(package.html)
