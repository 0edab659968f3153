"""What stands beside the names of a byline: addresses, sections, towns, media, other crafts, dates. It goes before names are read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.bylines.agency_words import agencies_apart
from republish.extraction.words.bylines.crafts import (
    labels_apart,
    without_editors,
    without_picture_makers,
    without_talk,
)
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.far_names import is_called, with_and_apart
from republish.extraction.words.day_names import is_of_days, weekdays
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lowered import holds_one

SUFFIX = re.compile(r"^(?:jr|sr|ii|iii|iv|esq)\.?$", re.I)
_KNOWN = (
    r"(?:Ph\.?D|Ed\.?D|Psy\.?D|Pharm\.?D|J\.?D|M\.?Sc|B\.?Sc|M\.?D|D\.?V\.?M|V\.?M\.?D|D\.?D\.?S|D\.?M\.?D|MBA|MPH|MFA|MSW|BSN|MSN|"
    r"DNP|DPT|RDN?|LDN?|LVT|CPA|CFP|CFA|CSCS|CDCES|IBCLC|LCSW|LMFT|LPC|LMHC|FAND|FACP|FAAP|DACV\w{1,3}|Esq)\b.*$"
)
KNOWN_DEGREE = Uncompiled(rf"^{_KNOWN}")
DEGREE = Uncompiled(rf"^(?:[A-Z][A-Za-z]{{0,2}}\.?){{1,4}}$|^{_KNOWN}")
"""Any few letters too, behind a name."""
BRACKETS = re.compile(r"\s*[(\[（][^)\]）]{0,120}[)\]）]\s*")
FAR = "\u0530"
"""Where the scripts begin that are not Latin, Greek or Cyrillic."""
UNPARTED = "\u2e80"
"""Where those begin in which one word may be a full name."""
LOOKED_OVER = re.compile(
    r"\b(?:reviewed|checked|verified|vetted|approved|edited|proofread|updated|geprüft|lektoriert|redigiert|relu|révisé|vérifié|revisado|verificado)"
    r"\s+(?:by|von|par|por)\b",
    re.I,
)
"""What stands before whoever looked the text over, and wrote nothing of it."""
OF_A_GROUP = re.compile(
    r"\s(?:editors?|agency|web|studios?|labs?|group|blog|feeds?|rss)$|\w(?:redaktion(?:en)?|redaksjon(?:en)?|toimitus|toimetus|szerkesztőség)$",
    re.I,
)
"""What a desk, a firm or a site is called, and no person; such a word may be the end of a longer one: "Sportredaktion"."""
BEGINS_AS_A_TITLE = re.compile(r"^(?:the|our|my|der|die|das|mein|unser|le|la|les|el|los|las|il|lo|het)\s", re.I)
GLUED = re.compile(
    r"(?<=[a-zß-ÿ]{3})(?=(?:Post|Times|Tribune|Herald|Gazette|Chronicle|Journal|News|Register|Sentinel|Courier|Dispatch|Staff|Special|Reporter|Correspondent)\b)"
)
"""Where a paper's name follows a last name without a blank: "Ada MarlowHerald News"."""
_NAME = r"[^\W\d_][\w.'’-]*[^\S\n](?:[^\W\d_][\w.'’-]*[^\S\n]){0,2}[^\W\d_][\w'’-]+"
"""Two to four words, as a part of an expression."""
_EMAIL = Uncompiled(r"[(<\[]?[^\S\n]*(?:mailto:)?[\w.+-]+@[\w-]+\.[\w.-]+[^\S\n]*[)>\]]?")
_HANDLE = Uncompiled(r"(?:^|\s)[(\[]?@(?:in/[\w-]{2,60}|\w{2,30})[)\]]?")
_URL = re.compile(r"https?://\S+|www\.\S+")
_BLANKS = re.compile(r"[ \t\u00a0]+")
_SEGMENTS = re.compile(r"\s*[;|•·\n]\s*")
_MONTHS = (
    r"\b(?:jan(?:uar\w?|vier)?|feb(?:ruar\w?|rero|braio)?|mar(?:ch|s|zo|ço)?|apr(?:ile?)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|"
    r"sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:emb(?:er|re))?|de[cz](?:ember)?)\b\.?"
)
_DATE_HINTS = re.compile(r"\d|发布|發佈|更新|update|published|posted|day|tag|mittwoch|sonnabend|follow")
_AGO = (
    r"(?<!\w)(?:(?:vor|hace|il y a|há|prije|пре|преди|för|acum|před|pred|przed|πριν(?: από)?) \d{1,3} [^\W\d_]{1,12}|"
    r"for \d{1,3} (?:timer|minutter|dager|dage|uker|uger))\b"
)
"""How long it has been, where the words for that stand before the number."""
DATE_TAIL = Uncompiled(
    r"\s*(?:[|,·•–—-]\s*)?(?:\b(?:on|at|am|le|el)\s+)?(?:\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?,\s+)?"
    r"(?:发布时间|\bam\s(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)\b|发布于|發佈(?![者人])|更新时间|\b(?:last )?updated?\b|(?:published|posted)(?!\s+by\b)|\b(?:publiziert|veröffentlicht|erschienen|aktualisiert|publiée?|publicad[oa]|pubblicato|gepubliceerd|publisert|publicerad|udgivet)(?=\s+(?:am|le|el|em|il|op|den)?\s?\d)|\d{1,2}[:.]\d{2}\b|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d{2}-\d{2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    rf"{_AGO}|{_MONTHS} \d{{1,2}}\b|\d{{1,2}}\.?º? (?:de )?[^\W\d_]{{3,10}}\.?,? (?:de )?\d{{4}}\b|\d{{1,2}} {_MONTHS}(?=\s|$)|\d{{1,3}}[ -]min(?:ute)?s?\b|follow(?:ing)?$).*$",
    re.I | re.S,
)
"""When, and what else stands behind the names: how long it takes to read, a button."""
_DATE_BEFORE = re.compile(
    r"^[^\n]{0,60}?\b\d{4}\b[^\n]{0,20}?\b(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor)\s*:?\s+(?=[^\W\d_a-z])"
)
"""The day before the names: "Posted on May 3, 2024 by A Person"."""
_HAN_LABEL = Uncompiled(r"^(?:取材・)?文\s*[・＝=]\s*|\s*[／/]\s*文$")
_KOREAN_HOUSE = Uncompiled(r"^[\uac00-\ud7a3A-Za-z\d ·]{2,14}=\s?(?=[\uac00-\ud7a3]{2,4}\s?[\uac00-\ud7a3]{0,2}기자)")
"""The town or the paper before a reporter: "순천=김민수 기자"."""
_IN_PLACES = Uncompiled(r"\s*,\s+in\s+[A-Z][^,;\n]*?(?=\s*(?:[,;\n]|\band\b|$))")
"""Where each of several wrote: "A Person, in Town, and B Person, in Village"."""
_IN_SECTIONS = re.compile(r"\s*,\s+in\s+[A-Z][^\n]*")
"""Where one wrote, or the sections it stands in: "By A Person, in News, Business"."""
_FROM_PLACE = re.compile(r"(?:^|\s+)(?:in|aus|from|at|à)\s+[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+)?$")
"""The same behind one name without a comma, and in other languages: "A Person aus Town"."""
_WRITTEN_FOR = re.compile(
    r"(?<=[\w.])\s*[–—-]?\s*(?:\bF(?:or|OR) (?:[Tt]he )?(?:\S+\.[A-Za-z]{2,3}\b|[A-Z]{4,})|\b(?:[Ss]pecial|[Ee]xclusive(?:ly)?|SPECIAL) (?:to|TO|for|FOR)\b|\b(?:for|für|pour|para|per)(?=\s(?:[A-Z]|the\s[A-Z]))|\b(?:especial(?:mente)? para|spécial pour|speciale per)\s|"
    r"\b(?:of|OF)(?:\s(?:the|The|THE)\s[A-Z]|$)).*$"
)
"""Behind a name the medium it was written for: "A Person for Harbour Post", "A Person Special to the Post"."""
_TOLD = Uncompiled(rf"({_NAME}),?\s(?:is|ist|est|es|è)\s(?:an?|the|ein|eine|der|die|une?|una?|la|le|el|il)\s[^\n]*")
"""A sentence about whoever wrote it: "A Person is a reporter for …"."""
_TOLD_OF_ONE = Uncompiled(
    r"^\S+\s(?:is|ist|est|es|è)\s(?:an?|the|ein|eine|der|die|une?|una?|la|le|el|il)\s[^\n]*", re.M
)
"""The same about a first name, or about the site: "Ada is an editor", "Harbour Post is a member of …"."""
_OTHER_TEXTS = Uncompiled(
    r"(?:[A-ZÀ-Þ][\w.’'-]* ){0,3}[A-ZÀ-Þ][\w.-]*['’]s (?i:(?:most )?(?:recent|latest|other|last) (?:stories|articles|posts|columns|work)\b).*",
    re.S,
)
"""What else somebody wrote, to the end: "Ada Marlow's Most Recent Stories"."""
_TELLS = re.compile(r"\s(?:is|ist|est|es|è)\s")
_SECTION = re.compile(r"\s*([^\W\d_]{3,})\s*[·•|]\s*(?=[^\W\d_][\w.'’-]* [^\W\d_])")
_STROKES = Uncompiled(r"(?<![^|•·\n])([^|•·\n]*[^|•·\s])(?:\s*[|•·]\s*|\s+[/–—-]\s+)([^\W\d_]+)\s*(?=$|\n)")
_TWO_PLACES = Uncompiled(r"[A-Z][^\W\d_]+(?:\s?/\s?|\s(?:und|and|et|y|en|e)\s)[A-Z][^\W\d_]+")
_GREEK = "\u0370"
_WEEKDAY = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad|jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|"
    r"imechapishwa|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\b",
    re.I,
)
_LONG_WORD, _DIGIT = re.compile(r"[^\W\d_]{5,}"), re.compile(r"\d")
_FROM_DAY_ON = re.compile(r"\s+\d{4}\s?[-/.年].*", re.S)
"""What stands behind a name of a script that parts none: the day, and the section behind it."""
_SPONSORED = re.compile(r"\b(?:paid for|sponsored|underwritten|brought to you|made possible)\s+by\b[^\n]*", re.I)
"""Who paid for a text, and wrote nothing of it."""
_AND_OTHERS = Uncompiled(r"(?<=[\uac00-\ud7a3])\s*외\s*\d+\s*[명인](?!\w)")
"""How many more there are, unnamed: "기자 외 1명"."""
_LETTERS = Uncompiled(r"\s*[【\[(（]\s*字[体體号號](?:大小)?\s*[:：]?[^】\])）]{0,20}[】\])）]?")
"""How large they are to be, as old systems ask beside the byline: "【字体：大 中 小】"."""
_JOINED = Uncompiled(r"\s*[(（]((?:and|with|und|mit|et|avec|con|com|med|met|samt)\s[^()（）]{4,80})[)）]", re.I)
"""Who wrote it with others, in brackets behind them."""
_IN_TALK = Uncompiled(
    r"\s(?:im (?:gespräch|interview) mit|in (?:conversation|gesprek|samtale|samtal) (?:with|met|med)|en (?:conversation|entretien) avec|"
    r"en conversación con|em conversa com|in (?:conversazione|dialogo) con|w rozmowie z)\s",
    re.I,
)
"""What parts two who talk to each other."""
_ACCOUNT = Uncompiled(
    r"^((?i:by|von|par|por|di|door)\s+)?([A-ZÀ-Þ][a-zß-ÿ]{2,})\.([A-ZÀ-Þ][a-zß-ÿ]+(?:[A-ZÀ-Þ][a-zß-ÿ]+)?)(?=\s(?:am|on|le|el|il|op)\s|\s*[|•·,\n]|\s*$)"
)
"""A full name as accounts have it: "Ada.Marlow"."""
_BUTTON = Uncompiled(
    rf"({_NAME})\s+(?:(?:view|see|show|read)\s+(?:all|more|full)\b|(?:e-?mail|contact|message)\s+(?:the\s+)?(?:author|reporter|writer)\b)[^\n]*",
    re.I,
)
"""What leads to more of somebody, or writes to them, behind the name in its line: "A Person View all posts"."""
_LONGEST_WEEKDAY = 20
_TALKS = ("mit ", "with ", "met ", "med ", "avec ", "con ", "com ", " z ")
_TRAILING = Uncompiled(r"\s+(?:and|with|und|mit|et|avec|y|con|e|en|og|och|med)\s*$", re.I)


def names_alone(byline: str) -> tuple[str, str]:
    """A byline without all that is beside its names and roles, and the names of the translators that it holds."""
    text = _replaced(
        phrases().text_source, ":：", without_addresses(_without_section(_without_far_days(without_others(byline))))
    )
    text = labels_apart(without_picture_makers(without_editors(without_talk(text))))
    text = _replaced(_JOINED, "(（", _replaced(_ACCOUNT, ".", text, by=r"\1\2 \3"), by=r" \1")
    text = _replaced(_KOREAN_HOUSE, "=", _replaced(_IN_TALK, _TALKS, text, by=", "))
    text = _SPONSORED.sub("", _replaced(_HAN_LABEL, "文", _DATE_BEFORE.sub("", text)))
    text = _replaced(phrases().agency_behind, "/", agencies_apart(_without_picture_lines(text)), by=r"\1; \2")
    text = phrases().text_and_pictures.sub("", text)
    text = _TOLD.sub(r"\1", _TOLD_OF_ONE.sub("", text)) if _TELLS.search(text) else text
    text = _replaced(
        _BUTTON, (" all", " more", " full", "uthor", "eporter", "riter"), _replaced(_OTHER_TEXTS, "'’", text), by=r"\1"
    )
    text, translators = _cut_translators(_without_places(with_and_apart(text)))
    return _without_date(without_other_crafts(text)), _without_date(translators) if translators else ""


def _without_far_days(byline: str) -> str:
    """Without the days of a line in another script, or with a weekday that `DATE_TAIL` does not know: that cuts what follows too."""
    far = not byline.isascii() and max(byline) >= _GREEK
    if far and (named := _FROM_DAY_ON.sub("", byline)) != byline and is_called(named):
        return named
    return without_days(byline) if far or _tells_weekday(byline) or _begins_with_day(byline) else byline


def _tells_weekday(byline: str) -> bool:
    """A day of the week stands in it, beside a number in languages that print it in full: "Von Ada Marlow - Freitag, 5.3.2021"."""
    if _WEEKDAY.search(byline):
        return True
    words = _LONG_WORD.findall(byline.casefold()) if _DIGIT.search(byline) else ()
    return any(word in weekdays() and not word.endswith("day") for word in words)


def _begins_with_day(byline: str) -> bool:
    """With a number, or with a day of the week: "5 March 2021, Ada Marlow"."""
    first = byline[:_LONGEST_WEEKDAY].partition(" ")[0]
    return byline[:1].isdigit() or first.rstrip(",.").casefold() in weekdays()


def _replaced(
    pattern: Pattern, signs: Iterable[str], text: str, *, by: str | Callable[[re.Match[str]], str] = ""
) -> str:
    """The text with something for what a pattern finds, which always holds one of the signs."""
    return pattern.sub(by, text) if holds_one(text, signs) else text


def without_others(text: str) -> str:
    """Without how many others there are who are not named, and without buttons for the size of letters."""
    return text if text.isascii() else _replaced(_LETTERS, "字", _replaced(_AND_OTHERS, "외", text))


def without_addresses(text: str) -> str:
    """Without e-mail addresses, web addresses and account names."""
    for pattern, signs in ((_EMAIL, "@"), (_URL, ":."), (_HANDLE, "@")):
        text = _replaced(pattern, signs, text, by=" ")
    return _BLANKS.sub(" ", text).strip()


def is_place(bit: str, first: str) -> bool:
    """One word after the comma behind a full name, an agency or a role is where they write from, or the desk: "A Person, Town"."""
    word = (" " not in bit and bit.isalpha()) or _TWO_PLACES.fullmatch(bit) is not None
    lone = word and not bit.isupper() and bit < UNPARTED and bit.casefold() not in phrases().agencies
    writes = " " in first or first.casefold() in phrases().agencies or phrases().roles.are_in(first)
    return lone and writes and not (SUFFIX.match(bit) or DEGREE.match(bit) or phrases().roles.are_in(bit))


def is_whereabouts(part: str) -> bool:
    """It says where somebody wrote, and nothing else: "à Paris"."""
    return _FROM_PLACE.fullmatch(part) is not None


def name_alone(part: str) -> str:
    """A name without where its bearer wrote or for whom: "A Person aus Town", "A Person for Harbour Post".

    One word is none that "of" stands behind: "Friends of the Harbour".
    """
    alone = _FROM_PLACE.sub("", _WRITTEN_FOR.sub("", part))
    return part if " " not in alone and part[len(alone) :].lower().startswith(" of ") else alone


def makes_pictures(part: str) -> bool:
    """It says in brackets that its name took the pictures: "A Person (photos)"."""
    return any(phrases().picture_craft.fullmatch(said) for said in BRACKETS.findall(part))


def _without_section(text: str) -> str:
    """Without one word and a stroke before full names: "Politics · Ada Marlow, Bo Noor"."""
    section = _SECTION.match(text)
    if section is None or section[1].casefold() in phrases().agencies or section[1] >= FAR:
        return text
    return text[section.end() :]


def _without_places(text: str) -> str:
    text = _replaced(_STROKES, "|•·/–—-", text, by=_without_place)
    if "," not in text:
        return text
    return (_IN_PLACES if re.search(r",\s+in\s[^\n]*\band\b", text) else _IN_SECTIONS).sub("", text)


def _without_place(found: re.Match[str]) -> str:
    """A full name without the one word behind a stroke or a dash: "A Person | Town", "A Person – Town"."""
    return found[1] if is_place(found[2], found[1]) else found[0]


def _without_date(text: str) -> str:
    first, _, rest = text.partition("\n")
    lines = without_date_tail(rest if rest and DATE_TAIL.fullmatch(first) else text).split("\n")
    first, *others = [line for line in lines if not is_of_days(line)] or [""]
    return "\n".join([first, *(line for line in others if not _is_town(line.strip(), first.strip()))])


def _is_town(line: str, first: str) -> bool:
    """One word in a line of its own under a name that says nothing of what somebody does."""
    return is_place(line, first) and not phrases().roles.are_in(line)


def without_date_tail(text: str) -> str:
    """Without `DATE_TAIL`, which no text has that holds neither a digit nor one of few words."""
    return DATE_TAIL.sub("", text) if _DATE_HINTS.search(text.lower()) else text


def _cut_translators(text: str) -> tuple[str, str]:
    """The byline before "translated by", and the names after it."""
    found = phrases().translator.search(text)
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def _without_picture_lines(text: str) -> str:
    """Without the lines under a first one that say who made the pictures, and for which agency: "Photo by A. Person/Agency"."""
    first, *others = text.split("\n")
    kept = (
        line
        for line in others
        if "/" not in line
        or (made := phrases().not_text.match(line)) is None
        or phrases().text_again.search(line, made.end())
    )
    return "\n".join((first, *kept)) if others else text


def without_other_crafts(text: str) -> str:
    """The byline without the makers of pictures and sound."""
    kept = []
    for segment in _SEGMENTS.split(text):
        found = phrases().not_text.search(segment)
        again = phrases().text_again.search(segment, found.end()) if found else None
        kept.append(_TRAILING.sub("", segment[: found.start()]) if found else segment)
        kept.extend([without_other_crafts(segment[again.end() :])] if again else ())
    return "\n".join(kept)
