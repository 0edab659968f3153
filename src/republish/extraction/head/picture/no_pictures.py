"""What is no picture of an article, by what a page calls an element and by the address of a file: logos, icons, badges, portraits, defaults."""

from __future__ import annotations

import re
from urllib.parse import unquote

from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import naming
from republish.extraction.pictures.placeholders import is_placeholder
from republish.extraction.pictures.renditions import Rendition, is_small
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.credits.license_words import is_badge_file
from republish.extraction.words.lowered import holds_one
from republish.model import Image

_LOGO = r"(?<!article[_-])(?<!article__)logo(?![_-]art(?:icle)?(?![a-z]))"
"""In what a page calls an element. SPIP calls the picture of an article its logo: `logo_article`, `arton12.jpg`, `IMG/logo/…`."""
_LOGO_FILE = (
    r"(?:(?<![aeiouy])|(?<=site)|(?<=brand))logos?(?![a-z]|_art\d)|"
    r"(?<![aeiouy])logo(?=web|new|white|black|square|final|image|share)"
)
"""The same in the name of a file: "logo_art12.jpg" is an article's."""
_OF_ARTICLES = re.compile(r"/IMG/logo/(?!(?:site|aut|rub)on\d)")
"""Where SPIP has the pictures of its articles, beside the logos of the site, of authors and of sections."""
is_no_picture = naming(
    rf"(?<!spip_){_LOGO}|icon|avatar|favicon|gravatar|sprite|placeholder|default[-_]?(?:image|share|og)|og[-_]default|fallback|blank|share[-_]?image|"
    r"social[-_]?default|badge|profile[-_]?pic|headshot|qr-?code|[_-]authors?[_-]|^(?:ico|calendar|clock|footer)[-_.]|app-?store|google-?play|"
    r"post-?ratings?|rating_(?:on|off|half)\b|printfriendly|track(?:ing|er)-?pixel|pixel-?track|play-?(?:icon|button)"
)
"""What names an element that shows none."""
_NO_FILE = Uncompiled(
    rf"{_LOGO_FILE}|"
    r"(?<![a-z])(?:(?:fav)?icons?|sprites?|fallback|"
    r"(?:bl|gr)?avatars?(?=[-_]?\d*\.|/|$)|badges?(?=[-_]?\d*\.|/|$)|default[-_]?(?:image|share|og)|og[-_]default|"
    r"share[-_]?image|social[-_]?default|profile[-_]?pic(?:ture)?s?|headshots?|qr-?code|authors?(?=[/_-])|post-?ratings?|printfriendly|"
    r"track(?:ing|er)-?pixel|pixel-?track(?:er|ing)?|play-?(?:icon|button))(?![a-z])|"
    r"(?:social|share|sharing)-?icons?/|/(?:wx|weixin|wechat|ewm|erweima)[-_]?\d*\.|/(?:arrow|chevron)(?:[-_](?:top|up|down|left|right|prev|next|back|icon|black|white|gr[ae]y|\d+))+\.|/flags?/|/ico[-_./]|/(?:calendar|clock|footer)(?:[-_](?:icon|bg|image|dots|black|white|gr[ae]y|dark|light))?[-_]?\d*\.|"
    r"(?:app-?store|google-?play)(?:[-_](?:badge|button|[a-z]{2}|\d+))*\.|"
    r"/tncms/custom/|/cc[-_]by|rating_(?:on|off|half)\b|/counters?/|/(?:play[-_.][^/]*|404(?:\.\w+)?)$"
)
"""The same for the address of a file: whole words of it, as icons are in Silicon Valley too."""
_OF_EVERY_PAGE = (
    r"(?:some|site|page|web|social|share|sharing|og|opengraph|seo|meta|fb|facebook|twitter|card|news|article|post|story|blog|home|"
    r"image|img|picture|photo|pic|cover|hero|header|teaser|thumb(?:nail)?|preview|lead|featured|logo|\d{2,4}x\d{2,4})"
)
_DEFAULT = Uncompiled(
    rf"/(?:(?:{_OF_EVERY_PAGE}[-_])+default(?:[-_]{_OF_EVERY_PAGE})*|default(?:[-_]{_OF_EVERY_PAGE})+)(?:[-_]?\d)?\.\w+$|"
    r"^/(?:(?:[a-z]{2,3}|images?|static|assets|common|dist|public|media|resources|theme)/)*default(?:[-_]?\d)?\.(?:jpe?g|png|gif|webp)$"
)
"""A file that is called the default and nothing that tells of a story, nor do its folders; a rendition may be called so too, of a name of its own."""
_NO_FILES = (
    *("logo", "icon", "sprite", "fallback", "avatar", "badge", "default", "share", "social", "profile", "headshot", "qr", "author"),
    *("rating", "printfriendly", "pixel", "play", "flag", "/ico", "arrow", "chevron", "calendar", "clock", "footer", "store", "/cc", "counter", "404", "/tncms/custom", "wx", "weixin", "wechat", "ewm", "erweima"),
)  # fmt: skip
"""One of them is in whatever the pattern finds."""
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where words meet in an address: "siteLogo"."""
_OF_SYSTEM = re.compile(r"/wp-content/(?:themes|plugins)/")
"""Where WordPress has the pictures of a theme or plugin, which every page shows."""
_NO_PICTURE_HOST = re.compile(r"licensebuttons|creativecommons|gravatar", re.I)
_OF_AUTHORS = r"author|byline|avatar|(?:^|\s)(?:autor(?:[ai]|[ae]s|in|en)?|auteure?s?|autrices?|forfatter|skribent|penulis|yazar)(?:$|[\s_-])"
names_an_author = naming(_OF_AUTHORS)
"""What names a box around an author's portrait."""
is_no_lead = naming(
    rf"{_OF_AUTHORS}|share(?!able|d(?:$|[\s_-]))|social|{_LOGO}|(?:^|[\s_-])ad(?:s|vert\w*)?(?:$|[\s_-])"
)
"""The same, or one around buttons for sharing, a logo or an advertisement."""
_PRINTED = re.compile(r"\.[A-Z]\w*@[\da-f]{1,8}$|(?:^|/)(?:\[object \w+\]|undefined|null|none)$")
"""What a program prints where it has no address."""
_SMALL, _FLAT = 200, 60
_CARD = Uncompiled(
    r"^(?:facebook|fb|twitter|og|opengraph)(?:[-_ ]?\d{1,2})?$|"
    r"(?:^|[-_. +])(?:share|sharing|social|opengraph|open[-_]graph)(?:[-_ +]?(?:v?\d{1,2}|default))?$|"
    r"(?:^|[-_. +])(?:social|share|sharing|og|opengraph|open[-_]graph|facebook|fb|twitter)[-_ +]?(?:shar(?:e|ing)|media|preview)?[-_ +]?(?:image|img|card|default|thumbnail)(?:$|[-_. +\d])",
    re.I,
)
_NAMED_CARD = re.compile(
    r"(?:facebook|fb|twitter|og|sns|kakao|share)[-_](?P<site>[a-z][a-z\d-]*?)[-_]?(?:news|post|media|online|tv|radio|press|times|daily|logo|site|web)$"
)
"""What names the network and then the paper by its host: "facebook_harbournews" of harbour.example."""
_CARD_NAMED = re.compile(r"(?P<site>[a-z][a-z\d-]*?)[-_](?:facebook|fb|twitter|og|social|share)$")
"""The other way round: "harbournews_facebook"."""
_HASH = re.compile(r"[.-][\da-f]{6,}$")


def is_picture(url: str) -> bool:
    """By its address it may be: no badge, placeholder, logo, icon or file that every page has."""
    parts = split_url(url)
    badge = _NO_PICTURE_HOST.search(parts.netloc) or parts.path.lower().endswith(".svg")
    badge = badge or (("/by" in url or "/cc" in url) and is_badge_file(url))
    if badge or is_placeholder(url) or _PRINTED.search(parts.path) or _OF_SYSTEM.search(parts.path):
        return False
    path = _JOINED.sub("-", _OF_ARTICLES.sub("/IMG/", parts.path)).lower()
    return not (holds_one(path, _NO_FILES) and (_NO_FILE.search(path) or _DEFAULT.search(path)))


def is_large(image: Rendition | Image) -> bool:
    """Of some size, and no logo or the like by its address."""
    if _OF_SYSTEM.search(image.url):
        return False
    flat = 0 < (image.width or 0) < _SMALL or 0 < (image.height or 0) < _FLAT
    return is_picture(image.url) and not is_small(image, _SMALL) and not flat


def is_sharing_card(url: str) -> bool:
    """Its file is called one: made for chats and other sites, and the same on every page as often as not."""
    parts = split_url(url)
    name = parts.path.rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    if _CARD.search(_HASH.sub("", unquote(name))) is not None:
        return True
    named = _NAMED_CARD.match(name.lower()) or _CARD_NAMED.match(name.lower())
    return named is not None and named["site"] in parts.netloc.lower().split(".")
