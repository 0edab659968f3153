"""The words of a licence in the line that names a picture's maker: what introduces them, and the name beside them."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.lowered import holds_one
from republish.licenses import parse_license

MARK = "\ue000"
"""Where a link to a licence stood."""
LICENSE_WORDS = re.compile(
    r"\bCC[ -](?:0|BY)(?:[ -](?:NC|ND|SA))*(?: IGO(?= \d))?(?:[ /-]\d\.\d(?:[ -](?:(?-i:[A-Z]{2})|(?:at|au|br|ca|ch|de|es|fr|igo|it|nl|pl|uk|us)(?!\s?\w)))?)?\b|\bCC0(?: 1\.0)?\b|"
    r"\bCreative Commons Attribution(?:[ -](?:Non[ -]?Commercial|Share[ -]?Alike|No[ -]?Deriv(?:ative)?s(?: Works)?))*(?:[ -]\d\.\d)?(?: (?:International|Unported|Generic))?\b|"
    r"\bpublic domain(?: mark(?: \d\.\d)?)?\b|\bgemeinfrei\b|\bAuthor provided\b",
    re.I,
)
FULL_NAMES = Uncompiled(
    r"(?:\bCreative[ -]Commons|知识共享|知識共享|創用 ?CC|クリエイティブ・?コモンズ|크리에이티브 ?커먼즈)[^;|()<>]{2,90}?\d\.\d(?: (?!CC)[^\W\d_]{4,20}\b)?|"
    r"https?://creativecommons\.org/(?:licenses|publicdomain)/[\w./+-]+",
    re.I,
)
"""A licence's name in any language, from its first word to its version, or its address; many such stretches name none."""
_IN_LICENSES = ("cc", "creat", "publ", "gem", "autho", "共享", "創用", "クリエ", "크리에")
"""One of them is in whatever these two find, in small letters."""
_ONLY = Uncompiled(rf"\W*(?:Creative Commons\W+)?(?:{LICENSE_WORDS.pattern})\W*", re.I)
_PUT_BY = Uncompiled(
    rf"(?:(?:^|\s)in\s)?\s?{MARK}\s?(?:by|von|par|por|di|da|door|av|af)\s(?!(?:the|an?|der|die|das|dem|le|la|les|el|los)\s)"
    r"([^\s\ue000]+(?:\s[^\s\ue000]+){0,3})$",
    re.I,
)
_DASHED = Uncompiled(rf"(?<=[.!?”\"»)])\s[–—]\s{MARK}\s([^\s\ue000]+(?:\s[^\s\ue000]+){{0,3}})$")
"""A name right behind the licence, both behind a dash: "A ferry in the ice. – CC BY 2.0 A. Person"."""
_NO_NAME = Uncompiled(r"licen[cs]|lizenz|rights|reserved|commons|attribution|public|under|share", re.I)
_BY_LAST = Uncompiled(r"(?:(?<!\w)(?:by|von|par|por|di|da|door|av|af)|©)\s*$", re.I)
_CREDITED = re.compile(rf"[,(/|\[–—]\s?(?:{LICENSE_WORDS.pattern})", re.I)
_LONGEST_LINE = 160
_DEED = re.compile(r"creativecommons\.org/+(?:licen[cs]es|publicdomain)/", re.I)
_BADGE = Uncompiled(
    r"licensebuttons|creative[-_ ]?commons|88x31|(?:^|[/_.-])(?:ccl?|by)(?=[/_.-])|クリエイティブ|크리에이티브|知识共享|創用",
    re.I,
)
"""In the address of a licence's badge, or in what is said to those who can't see it."""
_BADGE_FILE = Uncompiled(
    r"/(?:cc[-_.]?)?(?:by(?:[-_.](?:nc|nd|sa))*|(?<=cc[-_.])zero|cc0)(?:[-_.](?:eu|4\.0|3\.0|2\.[05]|88x31|80x15|large|small))*(?:\.(?:svg|png|gif))+(?=$|[?#])",
    re.I,
)
_JOINTS = " |·•–—/,;:([-"
_CLOSING = " )].,;|"
_SIDES = re.compile(r"\s?[/|,]\s?")


@lru_cache(maxsize=1)
def _label() -> re.Pattern[str]:
    words = "|".join(re.escape(word) for word in sorted(credit_phrases().license_labels, key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:{words})(?:\s(?:an?|the|der|einer|la|une|una|uma))?\s*[:：]?\s*(?={MARK})|(?<={MARK})\s(?:licen[cs]es?|lizenz|licencia)(?!\w)",
        re.I,
    )


def may_name_license(text: str) -> bool:
    """`LICENSE_WORDS` and `FULL_NAMES` find nothing in other texts."""
    return holds_one(text.lower(), _IN_LICENSES)


def without_labels(marked: str) -> str:
    """A line in which marks stand for licences, without the words that only introduce them: "Licence:", "licensed under"."""
    return _label().sub("", marked) if MARK in marked else marked


def maker_behind(marked: str) -> tuple[str, str] | None:
    """What stands before a mark, and the name of a few words that ends the line behind it: "In Flickr CC by somebody"."""
    found = _PUT_BY.search(marked) or _DASHED.search(marked)
    return (marked[: found.start()], found[1].rstrip(".")) if found else None


def name_and_license(text: str) -> tuple[str | None, str]:
    """A link's words as maker and licence: "A. Person (CC BY 4.0)"; those that name nobody are the licence's."""
    found = LICENSE_WORDS.search(text)
    name = text[: found.start()].strip(_JOINTS) if found else ""
    if not found or not name or text[found.end() :].strip(_CLOSING) or _NO_NAME.search(name):
        return None, text
    return (name, found[0]) if any(map(is_written_as_person, _SIDES.split(name))) else (None, text)


def is_only_license(credit: str) -> bool:
    """It names a licence and nobody, or says only that there is one: "Licence"."""
    return _ONLY.fullmatch(credit) is not None or without_labels(f"{credit}{MARK}") == MARK


def names_maker_only(link: str, before: str) -> bool:
    """The words of a link to a licence, by those before it too, name whoever made the picture and no licence: "Photo by", "A. Person"."""
    if not link or may_name_license(link) or _NO_NAME.search(link) or parse_license(link):
        return False
    return (" " in link and (link[0].isupper() or link[0] == "©")) or _BY_LAST.search(before) is not None


def is_licensed(line: str) -> bool:
    """A short line that names a licence behind a comma, a stroke or a bracket, as credits do: "A. Person, CC BY 4.0"."""
    return len(line) <= _LONGEST_LINE and _CREDITED.search(line) is not None


def is_deed(link: str) -> bool:
    """It leads to a licence of Creative Commons, or to one of its dedications."""
    return _DEED.search(link) is not None


def is_badge(image: str, words: str | None, link: str) -> bool:
    """By its address or its alternative it is the badge of a licence, to whose deed it leads; by its file's name alone wherever it leads."""
    if ("/by" in image or "/cc" in image) and is_badge_file(image):
        return True
    return is_deed(link) and bool(_BADGE.search(image) or _BADGE.search(words or ""))


def is_badge_file(image: str) -> bool:
    """Nothing but a licence's elements names the file, as Creative Commons names its badges: ".../by-nc-sa.svg", "cc-by.png"."""
    return _BADGE_FILE.search(image) is not None
