"""Links made absolute; most need no parsing. The addresses that stand inside others, and which are those of one page."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

from republish._uncompiled import Uncompiled

LONGEST = 8_000
"""Characters of an address that is linked, or fetched where no limit says otherwise."""
MAIL_ADDRESS = r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
"""An address for mail, as a part of patterns."""
_WEB = re.compile(r"(https?://)([^/?#]*)(.*)", re.I | re.S)
_HOST = Uncompiled(r"(?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?", re.I)
_EDGES = "".join(map(chr, range(0x21)))
_LINE_BREAKS = re.compile("[\t\n\r]")
_UNWRITTEN = re.compile(
    '[\u0000-\u0020"<>\\\\`\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ud800-\udfff]'
)
"""What would end an address in a text or an attribute, and what nobody sees in it."""
ARCHIVE_TODAY = r"archive\.(?:today|ph|is|li|fo|md|vn)"
"""Its hosts."""
_ARCHIVE = Uncompiled(
    r"^https?://(?:(?:web(?:-beta)?\.archive\.org/web|wayback\.archive-it\.org/[\w-]{1,20}|arquivo\.pt/(?:wayback|noFrame/replay)|"
    r"(?:www\.)?webarchive\.org\.uk/(?:wayback|en/ukwa/wayback)(?:/archive)?|webarchive\.nationalarchives\.gov\.uk/ukgwa|"
    r"webarchive\.loc\.gov/[\w-]{1,20}|webarchive\.nla\.gov\.au/awa|swap\.stanford\.edu/\w{1,20}|wayback\.vefsafn\.is/wayback|"
    r"perma-archives\.org/warc(?:/[\w-]{1,20})?)/\d{4,14}(?:[a-z]{2}_)?|"
    rf"{ARCHIVE_TODAY}/(?:o/\w{{4,6}}|\d{{4}}\.\d\d\.\d\d-\d{{6}}|\d{{14}}))/(.+)$",
    re.I,
)
"""The Wayback Machine, those who run it or pywb for themselves, and archive.today: moment and address one behind the other."""
_ARCHIVES = ("archive", "arquivo.pt", "vefsafn.is", "stanford.edu")
"""One of them is in whatever the pattern finds."""
_DETOURS = ("google", "outlook", "facebook")
"""One of them is in whatever the next pattern finds."""
_DETOUR = Uncompiled(
    r"https?://(?:(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?/url|(?:\w+\.)+safelinks\.protection\.outlook\.com/|lm?\.facebook\.com/l\.php)"
    r"\?(?P<query>(?:[^#&]*&)*?(?P<name>q|url|u)=https?%?[^#]*)",
    re.I,
)
"""Google Docs, Outlook and Facebook: the name of what is asked for holds the address."""
_CARRIED = Uncompiled(r"https?(:|%3A)(?:/|%2F){2}.+", re.I)
_SECOND_LEVEL = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "gen", "nom", "asn", "web", "go"])
_SHARED = frozenset(
    [
        "beehiiv.com",
        "blogs.com",
        "blogspot.com",
        "blogspot.de",
        "blogspot.fr",
        "blogspot.pt",
        "buttondown.email",
        "canalblog.com",
        "dreamwidth.org",
        "ghost.io",
        "github.io",
        "gitlab.io",
        "hatenablog.com",
        "hypotheses.org",
        "livejournal.com",
        "medium.com",
        "micro.blog",
        "neocities.org",
        "netlify.app",
        "over-blog.com",
        "pages.dev",
        "prose.sh",
        "substack.com",
        "tistory.com",
        "tumblr.com",
        "typepad.com",
        "vercel.app",
        "webflow.io",
        "weebly.com",
        "wixsite.com",
        "wordpress.com",
        "write.as",
    ]
)
"""Domains below which everybody has a site of their own."""
_SUBDOMAIN = re.compile(r"^(?:www|m|amp)\.")
_TAGS = Uncompiled(r"^(?:utm_\w+|ref|referrer|source|fbclid|gclid|mc_[ce]id|amp|output)$", re.I)
"""Names in a query by which visits are counted."""
_SIZE = Uncompiled(
    r"(?:w|h|width|height|wid|hei|imwidth|imheight|maxwidth|maxheight|q|qlt|quality|dpr|fit|crop|rect|resize|auto|format|fm|fmt|"
    r"ssl|strip|ixlib|ar|scale|mode|zoom|overlay-\w+|itok|rnd|im|tr|profile)=|s=(?:none|[\da-f]{32})$",
    re.I,
)
"""Names in a picture's query that say how large, of what kind and how it is cut."""
_SIZE_IN_NAME = re.compile(r"-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)")
_PORTS = (None, 80, 443)
_WHITE = re.compile(r"\s")
_ASCII = "".join(map(chr, range(0x21, 0x7F)))
_BYTES = "latin-1"
"""Takes any byte for one sign: sites write their queries in many encodings."""
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")
_COUNTING = Uncompiled(r"(?:utm_\w+|fbclid|gclid|mc_[ce]id)(?:=|$)|(?:ref|referrer|source)=(?:rss|atom|feed)", re.I)
"""What counts visits and nothing else; `ref=12` and `source=4` may tell pages apart on some sites."""


def written(url: str) -> str:
    """A web address as browsers send it, whoever wrote it down; any other as it is.

    No user's name, no blanks around it, no line breaks, and percent signs for what may not stand in one.
    """
    text = _LINE_BREAKS.sub("", url).strip(_EDGES)
    found = _WEB.fullmatch(text)
    if not found:
        return url
    scheme, authority, rest = found.groups()
    return f"{scheme.lower()}{authority.rpartition('@')[2]}{_UNWRITTEN.sub(_percent, rest)}"


def _percent(found: re.Match[str]) -> str:
    lone = "\ud800" <= found[0] <= "\udfff"
    return quote("\ufffd" if lone else found[0], safe="")


def is_linked(url: str) -> bool:
    """Whether a link to a web address is put in a page: it has a host, and is no longer than servers take."""
    found = _WEB.match(url)
    return found is not None and len(url) <= LONGEST and is_host(found[2])


def is_host(place: str) -> bool:
    """Whether a name or an address in brackets, with a port or without, can be read as one."""
    if not _HOST.fullmatch(place):
        return False
    try:
        return (urlsplit(f"https://{place}/").port or 1) > 0
    except ValueError:
        return False


def joined(base: str, link: str) -> str:
    """`urljoin` of a stripped link; raises ValueError as it does."""
    if link.isascii() and link.isprintable() and not _is_unusual(link):
        if link.startswith(("https://", "http://")):
            if link[-1] not in "?#" and link.partition("://")[2][:1].isalnum():
                return link
        elif link[:1] == "/" and link[1:2] != "/" and "/." not in link and link[-1] not in "?#":
            site = _site(base)
            if site:
                return site + link
        elif link[:1] == "#" and len(link) > 1:
            return _page(base) + link
    return urljoin(base, link)


def resolved(base: str, link: str) -> str:
    """A link joined with its base; as it is where it cannot be read: `http://[address]`, which somebody forgot to fill in."""
    try:
        return urljoin(base, link)
    except ValueError:
        return link


def parts_of(url: str) -> SplitResult:
    """The parts of an address; all empty where it cannot be read."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def _is_unusual(link: str) -> bool:
    """It holds what `urljoin` looks at twice; one sign after the other is found in a sixth of the time that a pattern takes."""
    return ";" in link or "[" in link or "]" in link or "\\" in link or "?#" in link


@lru_cache(maxsize=256)
def _site(base: str) -> str:
    """Scheme and host of a web address; empty where joining it is not plain."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return ""
    plain = base.startswith(("https://", "http://")) and base.isascii() and base.isprintable()
    return f"{parts.scheme}://{parts.netloc}" if plain and parts.netloc else ""


@lru_cache(maxsize=256)
def _page(base: str) -> str:
    """What a link to a place on the page itself is put behind."""
    return urljoin(base, "#a").removesuffix("#a")


def unwrapped(url: str) -> str:
    """The address inside an address of an archive of the web; any other as it is."""
    found = _ARCHIVE.match(url) if any(name in url for name in _ARCHIVES) else None
    if not found:
        return url
    return found[1] if "://" in found[1] else f"http://{found[1]}"


def direct(url: str) -> str:
    """Where an address of those leads that programs put before every link that is written in them; any other as it is."""
    found = _DETOUR.match(url) if any(map(url.lower().__contains__, _DETOURS)) else None
    if found is None:
        return url
    target = dict(parse_qsl(found["query"])).get(found["name"], "")
    return target if target.startswith(("https://", "http://")) else url


def carried(url: str) -> str:
    """The web address that another one holds, as one that counts clicks or fetches a picture does; empty where it holds none."""
    found = _CARRIED.search(url, 8)
    if found is None:
        return ""
    return unquote(found[0].partition("&")[0]) if "%" in found[1] else found[0]


def untagged(url: str) -> str:
    """An address without what counts visits in its query ("?utm_source=rss"); all else of it, as it was written.

    One of the Internet Archive stays as it is, since the page is kept under the whole of it.
    """
    address, hash_sign, fragment = url.partition("#")
    before, mark, query = address.partition("?")
    if not query or unwrapped(url) != url:
        return url
    kept = "&".join(pair for pair in query.split("&") if not _COUNTING.match(pair))
    return f"{before}{mark * bool(kept)}{kept}{hash_sign}{fragment}"


def host_of(url: str) -> str:
    """The host of a web address without "www." and the like, with its port where that is no usual one; empty for what is none."""
    return place_of(url).partition("/")[0].partition("?")[0]


def domain_of(host: str) -> str:
    """What of a host its owner chose, and what stands behind it: "clemson.edu" of news.clemson.edu, "ada.blogspot.com"."""
    parts = _SUBDOMAIN.sub("", host).split(".")
    shared = len(parts) > 2 and (parts[-2] in _SECOND_LEVEL or ".".join(parts[-2:]) in _SHARED)
    return ".".join(parts[-3 if shared else -2 :])


@lru_cache(maxsize=1024)
def place_of(url: str) -> str:
    """Host and path of an address, with what of its query tells pages apart; empty for what is no web address.

    What a link is tagged with, its scheme, "www." and the like make no difference, as people would say, and neither does how
    an address with other letters than English ones is written.
    """
    host, path, query = _parted(url)
    pairs = parse_qsl(query, keep_blank_values=True, encoding=_BYTES)
    told = urlencode([(name, value) for name, value in pairs if not _TAGS.match(name)], encoding=_BYTES)
    path = path.rstrip("/").removesuffix("/amp")
    return f"{_SUBDOMAIN.sub('', host)}{path}{f'?{told}' if told else ''}" if host else ""


def file_of(url: str) -> str:
    """Host, path and query of a picture's address, whatever its size; empty for what is no web address.

    Pages show one picture in many sizes, which stand in the query ("w=640") or, in WordPress, behind the name
    ("-640x480"). All else tells pictures apart: "source=3" may be the picture.
    """
    host, path, query = _parted(url)
    told = "&".join(part for part in query.split("&") if part and not _SIZE.match(part))
    return f"{host.removeprefix('www.')}{_SIZE_IN_NAME.sub('', path)}{f'?{told}' if told else ''}" if host else ""


def _parted(url: str) -> tuple[str, str, str]:
    """Host and port, path and query, each in one way of writing; nothing of what is no web address."""
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "", "", ""
    if parts.scheme not in ("http", "https") or not host or _WHITE.search(host):
        return "", "", ""
    place = _in_letters(host) if "xn--" in host else host
    return f"{place}{'' if port in _PORTS else f':{port}'}", _quoted(parts.path), _quoted(parts.query)


def in_ascii(host: str) -> str:
    """A host as the network knows it: "xn--bcher-kva.example" for "bücher.example". Raises ValueError for what is none."""
    if host.isascii():
        return host
    labels = (
        label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}" for label in host.split(".")
    )
    return ".".join(labels)


def _in_letters(host: str) -> str:
    """A host as people write it: "bücher.example" for "xn--bcher-kva.example"."""
    return ".".join(map(_label, host.split(".")))


def _label(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except ValueError:
        return label


def _quoted(part: str) -> str:
    """Path or query with other signs than those of ASCII in percent signs, those in capitals."""
    if not part.isascii() or " " in part:
        part = quote(part, safe=_ASCII, errors="surrogatepass")
    return _ESCAPE.sub(lambda found: found[0].upper(), part) if "%" in part else part
