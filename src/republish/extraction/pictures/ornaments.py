"""Pictures that show nothing of a text: icons, signs of networks, codes to scan, drawings of which nothing is said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.pictures.renditions import Rendition
from republish.extraction.tree.nodes import Removal
from republish.extraction.words.tongues import any_in
from republish.model import Image

ICON = Removal("ornament", "an icon that stands by itself", "format")
_ORNAMENT = Uncompiled(
    r"(?:^ic(?=[_-])|(?:^|[_-])(?:icons?|ico|share|arrow|btn|button|badge|chevron|sprite|logo|zoom|play|pfeil)(?=[_.-]|$))",
    re.I,
)
_LOGO = re.compile(r"(?:[^\s-]+[ -]){0,4}logo", re.I)
_SIGN_WORDS = Uncompiled(r"\b(?:logo\w*|icons?|badges?|buttons?|arrows?|download|symbol\w*)\b", re.I)
_ROW = 3
_DESCRIBED = 4
"""Words that say what a picture shows."""
_WIDE = 400
"""Pixels, of which no icon has so many."""
_OF_BUTTONS, _DRAWN = "/buttons/", (".gif", ".png", ".svg")
_BUTTON = Uncompiled(
    r"^(?:(?:icon|ico|share|logo|btn)[_-])?(?:facebook|fb|twitter|linked-?in|instagram|whats-?app|pinterest|telegram|qzone|weibo|wechat|"
    r"weixin|wx|mastodon|bluesky|youtube|rss)(?:[_-](?:icon|logo|share|button|image|img|\d{2,3}))?\.(?:png|svg|gif)$|(?:^|[_-])(?:qr-?_?code|erweima|ewm(?=[\d_.-]))|"
    r"^sns[_-](?:share|facebook|twitter|kakao|naver|line|icon|btn)(?:[_-](?:on|off|icon|btn|\d{2,3}))*\.(?:png|svg|gif|jpe?g)$|"
    r"^(?:ico(?:n)?[_-])?(?:print(?:er)?|drucken|imprimir|imprimer|stampa|e?-?mail|pdf)(?:[_-](?:icon|button|\d{2,3}))?\.(?:png|svg|gif)$",
    re.I,
)
_PHOTOGRAPHS = (".jpg", ".jpeg", ".webp")
_TELLING = re.compile(r"(?!\W*(?:scan\w*|qr)\b)", re.I)
"""A description that does not begin with what one does with a code."""
_PLAY = Uncompiled(
    r"(?:(?:icon|ico|btn|button|arrow|video|youtube|yt)[_-]?){0,3}play(?:[_-]?(?:icon|button|btn|sign|overlay))?(?:[_-](?:white|black|red|\d{1,4}(?:x\d{1,4})?))*\.(?:png|svg|gif|webp)",
    re.I,
)
_PLAY_SAID = Uncompiled(
    r"(?:[^\s-]+[ -]){0,3}play[ -](?:icon|button)|(?:video )?(?:abspielen|afspelen)|play video|lire la vidéo|"
    r"reproducir(?: v[ií]deo)?|reproduzir(?: vídeo)?|riproduci(?: video)?|odtwórz(?: wideo)?|spela upp(?: video)?",
    re.I,
)


def is_play_button(image: Rendition) -> bool:
    """By its name the sign on a film's still that a script leaves beside it, or by what is said to those who can't see it."""
    if _PLAY_SAID.fullmatch(image.alt or ""):
        return True
    return not is_described(image) and _PLAY.fullmatch(image.url.partition("?")[0].rsplit("/", 1)[-1]) is not None


def is_button(image: Rendition) -> bool:
    """By its name the sign of a network that a text is shared on, of what prints or sends it, or a code to be scanned.

    A photograph that is described, and as none, may show one: "A QR code on a bag of seeds".
    """
    address = image.url.partition("?")[0]
    name = address.rsplit("/", 1)[-1]
    if _BUTTON.search(name) is None and not (_OF_BUTTONS in address and name.endswith(_DRAWN)):
        return False
    return not (name.endswith(_PHOTOGRAPHS) and _TELLING.match(image.alt or "") and is_described(image))


def is_rating(image: Rendition | Image) -> bool:
    """One of the stars that readers gave, as is said to those who can't see them."""
    return image.alt is not None and _rating().fullmatch(image.alt) is not None


def ask_for_rating(images: Sequence[Rendition]) -> bool:
    """They are the stars that readers can give, numbered from the first."""
    numbered = [image.alt[:2].strip() for image in images if image.alt and _one_star().fullmatch(image.alt)]
    return len(numbered) >= _ROW and numbered == [str(number) for number in range(1, len(numbered) + 1)]


def is_ornament(image: Rendition) -> bool:
    """An icon or a logo, by its name or kind, or by what is said to those who can't see it."""
    return is_sign(image) or _is_named_ornament(image) or _LOGO.fullmatch(image.alt or "") is not None


def is_sign(image: Rendition) -> bool:
    """A drawing of which nothing is said, as icons are; one that is described to those who can't see it is a diagram.

    So is one that is set as wide as a text and has a name.
    """
    if not image.url.partition("?")[0].endswith(".svg"):
        return False
    said = image.alt or ""
    told = is_described(image) or (said and (image.width or 0) >= _WIDE)
    return not told or _SIGN_WORDS.search(said) is not None or _is_named_ornament(image)


def is_diagram(image: Rendition) -> bool:
    """A drawing that is called something, though in a word or two, and nothing that signs are called."""
    if not image.url.partition("?")[0].endswith(".svg") or not image.alt:
        return False
    return not (_SIGN_WORDS.search(image.alt) or _LOGO.fullmatch(image.alt) or _is_named_ornament(image))


def is_described(image: Rendition) -> bool:
    """Those who can't see it are told what it shows, in more than a word or two."""
    return len((image.alt or "").split()) >= _DESCRIBED


def _is_named_ornament(image: Rendition) -> bool:
    path = image.url.partition("?")[0]
    return _ORNAMENT.search(path.rsplit("/", 1)[-1]) is not None or "/ico/" in path


@cache
def _rating() -> re.Pattern[str]:
    """What a row of stars says: "4.5 out of 5 stars", "4 von 5 Sternen", "4,5 étoiles"."""
    stars = f"(?:{any_in('extraction_captions.toml', 'stars')})"
    return re.compile(
        rf"(?:\w+ ?:? )?\d(?:[.,]\d+)?(?: ?/ ?| (?:[^\W\d]+ ){{1,2}})\d(?:[.,]0)? {stars}|\d[.,]\d+ {stars}|5つ星のうち ?\d(?:\.\d)?",
        re.I,
    )


@cache
def _one_star() -> re.Pattern[str]:
    """What one of a row says to whoever gives so many: "1 star", "2 Sterne"."""
    stars, one = (any_in("extraction_captions.toml", name) for name in ("stars", "one_star"))
    return re.compile(rf"[1-9]\d? (?:{stars}|{one})", re.I)
