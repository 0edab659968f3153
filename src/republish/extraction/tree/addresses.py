"""Addresses as links on a page state them: which host they lead to, and whether that is the page's own."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult

from republish._addresses import parts_of, unwrapped
from republish._html import absolute
from republish._uncompiled import Uncompiled

_HOMES = frozenset({"", "/", "/index.html", "/index.htm", "/index.php"})
APP_STORES = frozenset({"play.google.com", "apps.apple.com", "itunes.apple.com", "appgallery.huawei.com"})
_STROKES_OF_HOME = 3
_SHARING = re.compile(
    r"https?://(?:(?:www\.|api\.|web\.|m\.)?(?:(?:twitter|x)\.com/(?:intent/(?:tweet|post)|share|home\?status)|facebook\.com/(?:sharer|share\.php|dialog/share)|"
    r"linkedin\.com/(?:sharearticle|share|cws/share)|wa\.me/\?text|whatsapp\.com/send\?text|(?:t|telegram)\.me/share|pinterest\.com/pin/create|"
    r"reddit\.com/submit|bsky\.app/intent/compose|threads\.net/intent/post|share\.flipboard\.com|getpocket\.com/(?:save|edit)|"
    r"news\.ycombinator\.com/submitlink|social-plugins\.line\.me/lineit/share|line\.me/r/msg/text|vk\.com/share\.php|connect\.ok\.ru/offer|"
    r"xing\.com/(?:app/user|spi/shares)|tumblr\.com/(?:share|widgets/share)|mastodonshare\.com|addtoany\.com/(?:share|add_to)|addthis\.com/bookmark|toot\.kytta\.dev|"
    r"digg\.com/submit|stumbleupon\.com/submit|del(?:icious\.com|\.icio\.us)/(?:save|post)|friendfeed\.com/(?:share)?\?|"
    r"google\.com/bookmarks/mark|b\.hatena\.ne\.jp/(?:add|append)|livejournal\.com/update\.bml|connect\.mail\.ru/share|"
    r"odnoklassniki\.ru/dk\?st\.cmd=addshare)|"
    r"[^/?#]{4,60}/(?:[\w-]{1,20}/){0,2}(?:share|sharer|submit)(?:\.php|/)?\?(?:[^#&]{0,60}&){0,4}(?:url|u|link|text)(?==))\b",
    re.I,
)
_DOCUMENT = Uncompiled(r"\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|csv|txt|epub|zip)(?:$|[?#])", re.I)
_MAIL_TO_ANYONE = ("mailto:?", "mailto:%20?")


def is_home(url: str) -> bool:
    """The address of a host's first page, and of no other: behind scheme and host it has one stroke at most."""
    if url.count("/") > _STROKES_OF_HOME and "#" not in url and "web.archive.org" not in url:
        return False
    parts = split_url(url)
    return parts.path in _HOMES and not parts.query


def leads_home(href: str, base: str) -> bool:
    """The link leads to the first page of the page's own site."""
    url = absolute(href, base) if href else None
    return url is not None and is_home(url) and site_of(url) == site_of(base)


@lru_cache(maxsize=1024)
def split_url(url: str) -> SplitResult:
    """The parts of an address, of the archived one where it leads to a copy in the Internet Archive; all empty when it is none."""
    return parts_of(unwrapped(url))


@lru_cache(maxsize=16)
def hostname(url: str) -> str:
    """The host of an address in small letters, without its port; empty where it has none."""
    return split_url(url).hostname or ""


def site_of(url: str) -> str:
    """The host of an address, with its port, without "www."; empty where it has none."""
    return split_url(url).netloc.casefold().removeprefix("www.")


@lru_cache(maxsize=512)
def is_on_site(address: str, host: str) -> bool:
    """An address of that host, of a part of it or of what it is a part of; or one without a host, which is the page's own."""
    there = site_of(address)
    return not there or (bool(host) and (there.endswith(host) or host.endswith(there)))


def writes_to_site(address: str, host: str) -> bool:
    """A letter to somebody whose address is of that host (RFC 6068)."""
    if address[:7].lower() != "mailto:":
        return False
    return is_on_site("//" + address.partition("?")[0].rpartition("@")[2], host) and "@" in address


@lru_cache(maxsize=512)
def path_key(url: str) -> str:
    """Host and path for comparing addresses: no scheme, no www, no query, no final slash."""
    return site_of(url) + split_url(url).path.rstrip("/")


def shares(address: str) -> bool:
    """It opens what sends a page on: a network's own address for that, or a letter to nobody yet."""
    if address.startswith("http"):
        return _SHARING.match(address) is not None
    return address.lower().startswith(_MAIL_TO_ANYONE)


def leads_to_document(link: str | None) -> bool:
    """To a file that is read or kept apart: a report, a table, a book."""
    return _DOCUMENT.search(link or "") is not None
