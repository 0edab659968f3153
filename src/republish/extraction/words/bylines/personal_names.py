"""Names one by one: which are people's; sites, desks, papers, companies, codes and phrases are none."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._text import fold, without_accents
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_words import BEGINS_AS_A_TITLE, BRACKETS, FAR, LOOKED_OVER, OF_A_GROUP
from republish.extraction.words.bylines.far_names import SIGNS
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.head_data import head_table, phrases

_HOST = re.compile(r"^(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}/?$", re.I)
_CODE = re.compile(r"^[a-zäöüß]{1,5}\.?(?:/[a-zäöüß]{1,5}\.?)*$")
WORDS = re.compile(r"\w+")
_SIGNS_OF_ASCII = bytes(code for code in range(128) if not WORDS.match(chr(code)))
_NO_NAME = re.compile(
    r"(?:view|visit|browse|contact|subscribe|follow|see all|show|in|on|at|for|to|the|our|a|an|im|am|für|auf|dans|pour|en|para)\s[\w\s]*$|the$|(?:(?:undefined|null|none|nan)(?:\s|$))+$|CC[ -](?:BY|0)(?:$|[ -])|CC0\b|Creative Commons\b",
    re.I,
)
_NO_NAMES_WORD = re.compile(
    r"\sOur\s|\w['’]s\s(?:Profile|Page|Posts|Stories|Articles|Website)|(?:^|\s)(?:[Aa]bout|our|your|this|these|more|how|why|what|on|by)\s|\s(?:about|our|your|this|now|here|authored|committed|Comments?|Directory|Disclosures?|Disclaimer|Guidelines|Policy|Checked|Reviewed|Verified)$"
)
"""What no name holds: "Learn about our", "A Network on Facebook", "Contact Directory", "Advertiser Disclosure", "Author’s Profile"."""
OF_MAIL = re.compile(r"(?<!\w)(?:e-?mails?|e-?posta?|courriels?|correo electr[oó]nico|sähköposti\w*)(?!\w)", re.I)
"""What a button to write to somebody holds, and no name."""
_INITIALS_AND_TOWN = re.compile(r"([a-z]{2,3})\s[A-ZÀ-Þ][\w-]+")
"""A sign for somebody of the newsroom, and where they write from: "ku Mora"."""
FULL_NAME = re.compile(rf"(?:[^\W\d_][\w{SIGNS}.'’-]*\s+){{1,3}}[^\W\d_][\w{SIGNS}.'’-]+")
"""Two to four words of letters."""
_ASKING = ("?", "？", "؟")
_TWO_LETTERS = re.compile(rf"[^\W\d_][{SIGNS}]*[^\W\d_]")
_UNIVERSITY = re.compile(r"\b(?:Universi|Hochschule\b|Fachhochschule\b|Polyt[eé]ch)", re.I)
_FEWEST_IN_INSTITUTE = 3
"""Words; two may be a person's name: "Ann College"."""
_AGENCY = re.compile(
    r"(?:nachrichten|presse)agentur|\b(?:news|press) agency\b|\bnewswires?\b|\bagence (?:de )?presse\b|"
    r"\bagenzia\b|\bagência\b|\bagencia (?:de )?(?:noticias|prensa)\b|(?-i:\bAgencia [A-ZÀ-Þ])|\bnyhetsbyrå\b|информационное агентство",
    re.I,
)
COMPANY = re.compile(
    r"\b(?:GmbH(?: & Co\.? KG)?|Ltd|Limited|LLC|Inc|plc|e\.\s?V|s\.\s?r\.\s?o|d\.\s?o\.\s?o|sp\.\sz\so\.\s?o|Pty|Verlag|Ediciones|Éditions)\b\.?|"
    r"(?-i:\s(?:AG|KG|KGaA|OHG|SE|UG|eG|mbH|SAS|SARL|SpA|Srl|A/S|ApS|Oyj?|Kft|Zrt|Nyrt|S\.?L\.?U?|S\.A|S\.p\.A|S\.r\.l|B\.V|N\.V)\.?$)|"
    r"(?-i:^(?:ООО|ОАО|ПАО|ЗАО|ТОВ)\s)|公司$|^(?:株式|有限)会社|(?:株式|有限)会社$|協会$|协会$|協會$|협회$|(?<=\w\w)경제$|"
    r"ministeri(?:um|o|e)\b|minist(?:ry|ère)\b",
    re.I,
)
"""What tells a company, a society or an office from a person."""
_ACCOUNT = re.compile(r"\w*admin\w?", re.I)
_SIGNS = re.compile(r"[+=<>{}\\]|\w[:：] ?\w")
"""What no name holds: "Google+ more"."""
_DIGIT = re.compile(r"\d")
"""No name beyond the Latin, Greek and Cyrillic letters holds one: a counter beside it does."""
NUMBERED = re.compile(r"^\d|\d{3}|\b\d\d?(?:st|nd|rd|th)\b")
MARKS = ' \t,.;:–—-|/•·"“”„*()[]+'
_PAPER = re.compile(
    r"\w \W*(?:Post|Times|Tribune|Herald|Gazette|Chronicle|Globe|Inquirer|Observer|Examiner|Media|Register|Sentinel|"
    r"Courier|Dispatch|Journal|Leader|Zeitung|Tag(?:e)?blatt|Rundschau|Nachrichten|Dagblad|Tidende|Gazzetta|Gazeta)(?: for \S+)?$|^The [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?$|"
    r"^(?:Der|Die|Das) [A-ZÀ-Þ][\w-]+$|^(?:El|La|Le|Los|Las|Les|Il|Lo|O|A) [A-ZÀ-Þ][\w-]+ (?:de|del|della|di|du|da|do|d[’'])\b|"
    r"\s\w{3,}(?:zeitung|nachrichten|tage?blatt|wochenblatt|rundschau|anzeiger)$"
)
_MEDIUM = re.compile(r"\s(?:live|online|direkt|direct|aktuell|heute|today|digital|tv|24|info)$", re.I)
"""How a site is called, and no person."""
_SHORTENED = Uncompiled(r"\s(?:Jr|Sr|Inc|Ltd|Co|Corp|\w\.\w|[A-Z])$")
_FEWEST_IN_PHRASE, _LONGEST_HOUSE = 3, 4
LONGEST_NAME = 70
_SHORTEST_LAST_NAME = 4
"""Shorter words before a full stop are shortened ones: "Jr.", "St."."""


@lru_cache(maxsize=1024)
def key(name: str) -> str:
    """How names are compared: letters and digits only, case folded and without accents, which capitals and addresses leave out."""
    folded = name.casefold()
    if folded.isascii():
        return folded.encode().translate(None, _SIGNS_OF_ASCII).decode()
    return "".join(WORDS.findall(without_accents(folded)))


def is_sites(name: str, sites: frozenset[str]) -> bool:
    """The site's own name; an account's number may stand behind it, and what it is before it: "Harbour Post 2", "Portal Harbour Post"."""
    folded = key(name)
    if not sites or folded in sites:
        return folded in sites
    if folded.rstrip("0123456789") in sites:
        return True
    words = _media_words()
    return folded.startswith(words) and any(
        folded.removeprefix(word) in sites for word in words if folded.startswith(word)
    )


@lru_cache(maxsize=1)
def _media_words() -> tuple[str, ...]:
    return tuple(map(key, head_table()["before_site"]))


def is_persons(name: str) -> bool:
    """No word of it is that of a paper, a company, a desk, an institution."""
    table = phrases()
    others = (BEGINS_AS_A_TITLE, _PAPER, _MEDIUM, COMPANY, _AGENCY, OF_A_GROUP, table.institutions)
    return not (
        table.collective.are_in(name) or table.roles.are_in(name) or any(other.search(name) for other in others)
    )


def is_written_as_person(name: str) -> bool:
    """Two words or more that all begin with a capital, particles aside, and are no paper's or institution's: "A. van Person"."""
    written = all(word[0].isupper() or word in particles() for word in name.split())
    return written and FULL_NAME.fullmatch(name) is not None and is_persons(name)


def may_be_persons(name: str) -> bool:
    """The same, or two words or more in a script that has no capitals."""
    far = name >= FAR and FULL_NAME.fullmatch(name) is not None and is_persons(name)
    return far or is_written_as_person(name)


def is_paper(name: str) -> bool:
    """A paper, not a person: "Harbour Times"."""
    return _PAPER.search(name) is not None


def is_institution(part: str) -> bool:
    """Where someone works, not who: "University of Somewhere", "Institute for Tides"."""
    words = part.count(" ") + 1
    if words >= _FEWEST_IN_INSTITUTE:
        return phrases().institutions.search(part) is not None
    if words == 1:
        return part >= FAR and phrases().unparted_institutions.fullmatch(part) is not None
    return (_UNIVERSITY.search(part) or phrases().universities.search(part)) is not None


def is_office(part: str) -> bool:
    """The office of an institution that its own news are by: "Communications Office"."""
    return part.strip(" .").casefold().removeprefix("the ") in _offices()


@cache
def _offices() -> frozenset[str]:
    return frozenset(head_table()["offices"])


def is_organization(name: str) -> bool:
    """An agency, a company, an institution or its office."""
    return bool(_AGENCY.search(name) or COMPANY.search(name)) or is_institution(name) or is_office(name)


def is_in_capitals(name: str) -> bool:
    """Mostly: "ADA B. McMARLOW"."""
    return 2 * sum(map(str.isupper, name)) > sum(map(str.isalpha, name))


def name_in(part: str, sites: frozenset[str]) -> str | None:
    """The piece as a name, or None for a site, a desk, a code, a sentence."""
    name = _without_site(trimmed(fold(BRACKETS.sub(" ", f"{part} "))), sites)
    if not name or len(name) > LONGEST_NAME or len(name.split()) > 7 or part.rstrip().endswith(_ASKING):
        return None
    if is_agency(name):
        return name
    if (
        is_sites(name, sites)
        or key(COMPANY.sub("", name)) in sites
        or _HOST.match(name)
        or _CODE.match(name)
        or not _TWO_LETTERS.search(name)
    ):
        return None
    if _AGENCY.search(name):
        return name
    picture = part.startswith("(") or credit_phrases().credit_tail.search(name)
    return None if picture or _is_group(name) or _is_worded(name) else name


def _is_group(name: str) -> bool:
    """It is a desk, a staff, an account, or a role without a name."""
    return bool(
        name.casefold() in phrases().no_names
        or phrases().author_label.fullmatch(name)
        or is_role_alone(name)
        or phrases().collective.are_in(name)
        or (name >= FAR and phrases().unparted_group.search(name))
        or OF_A_GROUP.search(name)
        or _ACCOUNT.fullmatch(name)
    )


def _is_worded(name: str) -> bool:
    """It has words, signs or figures that no name has."""
    return bool(
        _NO_NAME.match(name)
        or _SIGNS.search(name)
        or _NO_NAMES_WORD.search(name)
        or NUMBERED.search(name)
        or (name >= FAR and _DIGIT.search(name))
        or _is_phrase(name)
        or LOOKED_OVER.search(name)
        or _is_sign(name)
        or OF_MAIL.search(name)
    )


def is_role_alone(name: str) -> bool:
    """What somebody without a name is, perhaps at a house of a few letters: "Staff Writer", "HP Contributor"."""
    return _is_role_at(name) or phrases().title_tail.fullmatch(f" {name}") is not None


def _is_role_at(name: str) -> bool:
    title = phrases().title_tail.search(name)
    house = name[: title.start()] if title is not None else ""
    return house.isupper() and house.isascii() and len(house) <= _LONGEST_HOUSE


def _is_sign(name: str) -> bool:
    """It is `_INITIALS_AND_TOWN`; names begin so with particles alone."""
    signed = _INITIALS_AND_TOWN.fullmatch(name)
    return signed is not None and signed[1] not in particles()


def _without_site(name: str, sites: frozenset[str]) -> str:
    """Without the site or another medium as a sentence of its own: "Ada Marlow. Harbour Post"."""
    person, stop, medium = name.partition(". ")
    ends = len(person.rpartition(" ")[2]) >= _SHORTEST_LAST_NAME and FULL_NAME.fullmatch(person) is not None
    return person if stop and (key(medium) in sites or (ends and " " in medium)) else name


def _is_phrase(name: str) -> bool:
    """Three words or more that begin with a small letter, and not with one that names begin with; or that end with one."""
    words = name.split()
    if len(words) < _FEWEST_IN_PHRASE or not words[0][:1].islower():
        return False
    return words[0].casefold() not in particles() or words[-1][:1].islower()


@cache
def particles() -> frozenset[str]:
    """What names hold in small letters, titles too."""
    table = head_table()
    return frozenset((*table["particles"], *table["small_titles"]))


def is_particle(part: str) -> bool:
    """It begins as last names do: "van", "de"."""
    return part.split(" ", 1)[0].casefold() in particles()


def trimmed(text: str) -> str:
    """Without the marks around it; the full stop of "Jr." and of an initial stays."""
    words = text.strip(MARKS)
    stop = text[text.find(words) + len(words) :].startswith(".")
    return f"{words}." if stop and _SHORTENED.search(words) else words
