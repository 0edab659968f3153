"""What sums no article up though it is stated as its description or stands in a standfirst's place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import chain, islice
from typing import TYPE_CHECKING

from republish._html import Element, absolute, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.words import is_longer
from republish.extraction.tree.addresses import is_on_site, path_key, site_of
from republish.extraction.words.bylines.day_lines import says_when, without_days
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.staff_lines import is_staff_line
from republish.extraction.words.credits.license_words import is_licensed
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lines.around import is_line_around, is_placeholder
from republish.extraction.words.lines.phrases import ASKING, announced
from republish.extraction.words.lowered import holds_one

if TYPE_CHECKING:
    from republish.extraction.head.scan import Near
    from republish.model import Author

_FIGURES = ("figure", "figcaption")
_MOST_PARTS = 40
_HEADINGS, _MOST_HEADINGS = frozenset({"h2", "h3", "h4"}), 4
_IN_TRAIL = frozenset({"li", "nav"})
_UNREADABLE = Uncompiled(
    r"\ufffd|https?://|[\w.]@[\w-]+\.\w|[©Ⓒⓒ]|\bcopyright\b.{0,12}(?:19|20)\d\d|阅读[\d.]+[kw万]?次", re.I
)
"""How often a text was read, for one, which some systems state before its first words."""
_ASKS = Uncompiled(
    r"(?:^|[.!?]\s)(?:subscribe|sign up)\b[^.!?]{0,60}\b(?:below|inbox|newsletter|e-?mails?)\b|\bwant (?:it|to get it)\b[^.!?]{0,30}\binbox\b",
    re.I,
)
"""Whoever reads it shall give their address."""
_MARKS = "➤➥➔➜►▶▷✓✔✅☑⭐❯"
_BAIT = Uncompiled(rf"^\W{{0,3}}(?:l{{2,4}}\s?)?[{_MARKS}]|[{_MARKS}][^{_MARKS}]+[{_MARKS}]")
"""Marks that catch the eye in a list of search results."""
_CODE = Uncompiled(r"\[[a-z][\w-]{1,30}\s+[\w-]+=[^\[\]]{1,600}\]|%%\w{2,40}%%|\{\{[^{}]{1,60}\}\}", re.I)
"""What WordPress, Yoast or a template would have put something in place of: "[phone loc=1]", "%%excerpt%%", "{{ summary }}"."""
_UNFIT = (
    (("[", "%%", "{{"), _CODE),
    (("\ufffd", "://", "@", "©", "ⓒ", "copyr", "阅读"), _UNREADABLE),
    (("subscr", "gn up", "want"), _ASKS),
    (tuple(_MARKS), _BAIT),
)
"""With what one of which, case folded, is in what each of these finds; none has an i, for which without regard to case dotless ones count too."""
_SITE_FIRST = re.compile(
    r"(?:encuentra|descubre|consulta|lee|sigue) (?:todas )?las [uú]ltimas (?:noticias|novedades)\b|(?:veja|confira|leia|acompanhe) (?:todas )?as [uú]ltimas not[ií]cias\b|"
    r"(?:re)?trouvez (?:toute l['’]actualité|toutes les (?:dernières )?(?:actualités|infos|nouvelles))\b|(?:leggi|scopri|trova) (?:tutte )?le ultime (?:notizie|news)\b|"
    r"\W*[|\-–]|文章浏览阅读[\d.]+[kw万]?次|(?:read|get|find|see) (?:the|all the) latest\b|(?:latest|breaking) news\b|the latest news and headlines\b|"
    r"(?:(?:t(?:ä|ae)glich|immer|die) )*(?:aktuelle|neue(?:ste)?)n? (?:[\w-]+-)?nachrichten\b|"
    r"(?:(?:the|das|ein|a|my|mein) )?(?:official )?(?:(?:web)?site|home ?page|(?:we)?blog)(?: [^\s.]+\.\w+)? (?:of|about|von|über|rund um|-|–)\s",
    re.I,
)
_SITE_AMID = Uncompiled(
    r"hier finden sie informationen zu|\b(?:this|our|my) (?:web ?)?site (?:is|includes|has|offers)\b|"
    r"\bist? (?:the|a|my|das|ein|mein) (?:\w+ )?(?:we)?blog\b(?! post| entry)|, a substack publication\b",
    re.I,
)
_SIGNS_OF_SITE = ("nden s", "te ", "blog", "substack")
"""The same for what sites say amid a text."""
_BYLINE = Uncompiled(
    r"\W*(?:(?:paid for|sponsored|underwritten|brought to you|made possible) )?(?:by|von|par|por|di|door)\s[^.!?]{3,120}\b(?:19|20)\d\d\b",
    re.I,
)
_OF_SERIES = Uncompiled(
    r"\b(?:is|ist|est|es|è|é) (?:our|unsere|notre|nuestra|la nostra|a nossa) (?:\w+ )?(?:series|column|serie|reihe|kolumne|série|chronique|columna|rubrica|coluna)\b|"
    r"^\W*(?:this|the) (?:article|story|piece|post|essay|report) is (?:a )?part of\b|^\W*die(?:ser|se[rs]?) (?:text|artikel|beitrag|geschichte) ist teil\b|"
    r"^\W*cet article fait partie\b|^\W*este (?:artículo|texto) forma parte\b|^\W*questo articolo fa parte\b|^\W*est[ea] (?:artigo|texto|reportagem) faz parte\b",
    re.I,
)
"""What a series is, or that the text is of one."""
_OF_BOOK = Uncompiled(
    r"[.,;:(\s](?:\d{2,4}|[ivxlc]+ ?\+ ?\d{2,4}) ?(?:pages|pp|pgs|Seiten|S|páginas|págs?|pagine|pagg?|bladzijden|blz|sider|sidor|sivua|stron|stran|страниц|стр|с|頁|页|ページ)\b\.?(?:$|[.,;:·|)])|"
    r"\bISBN\b|\d쪽(?:$|[.,;|)])",
)
"""How many pages a book has, as it stands behind title and publisher."""
_WORD_OF_TEXT = Uncompiled(r"(?<![^\W\d_])[^\W\d_A-ZÀ-Þ]{4,}")
"""A word in small letters, or in letters that have no others."""
_TELLS = Uncompiled(r"\s+(?:is|has|was|writes|covers|ist|hat|est|es)\s")
"""Behind a name it tells of its bearer."""
_BY, _WORD_ENDS = re.compile(r"(?:by|von|par|por)\s+", re.I), re.compile(r"\b")
_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?…])\s+")
_CALL = Uncompiled(
    r"(?:erfahren sie|erfahre|erfahrt|lesen sie|lies|lest|entdecken sie|entdecke) (?:[\w’'-]+ ){0,3}(?:mehr|alles|weiter|nach)\b|"
    r"(?:jetzt|hier) (?:\w+ )?(?:mehr|alles)? ?(?:informieren|erfahren|nachlesen|weiterlesen|lesen|entdecken)\W*$|"
    r"scopri (?:di più|tutto)|leggi (?:di più|tutto|qui)|descubre (?:más|todo)|saiba (?:mais|tudo)|dowiedz się więcej|zjistěte více|ontdek (?:meer|alles)|läs mer\b",
    re.I,
)
"""What such a call begins with where the table of phrases has no word for it."""
_STRAY_END = Uncompiled(r"\s+[|·•]+$")
_STROKES = ("|", "·", "•")
_MOST_PICTURES = 200
_SPOTS, _MOST_CAPTIONS, _MOST_IN_BOX = 90, 3, 3
_LONGEST_CREDIT = 600
"""Letters, scripts and blanks counted, of what may lie over a picture: whose it is."""
_FULL_STOPS = frozenset(".!?…")
_LONGEST_DAY, _LONGEST_CALL = 40, 60
"""Letters of a day and of the word before it, or of what somebody is."""
_LONGEST_BYLINE, _MOST_WORDS = 160, 2
"""Letters of a line of nothing but names and the day, and words in it beside these: "By", "and"."""
_WORDS = re.compile(r"[^\W_]+")
_OF_A_PROMPT = 160
"""Letters of what may ask for something."""
_LONG_ENOUGH = 20
"""Letters and digits of a caption that tell it from a word."""


def is_unfit(text: str) -> bool:
    """It has letters that were lost, an address, a copyright notice or a code, asks for a subscription, or is made for search engines: a machine cut it out, or the site speaks."""
    folded = text.casefold()
    return any(holds_one(folded, signs) and says_so.search(text) is not None for signs, says_so in _UNFIT)


def is_of_every_article(text: str) -> bool:
    """It says what sites say of all that they publish."""
    if _SITE_FIRST.match(text):
        return True
    return holds_one(text.casefold(), _SIGNS_OF_SITE) and _SITE_AMID.search(text) is not None


def is_other(text: str, people: tuple[Author, ...]) -> bool:
    """It says who the author is, who wrote it and when, what series it is of, whose a picture is and under which licence, which book is told of, what a site says around every text, or is no summary at all."""
    if is_about(text, people) or _BYLINE.match(text) is not None or _OF_SERIES.search(text) is not None:
        return True
    if is_line_around(text) or is_placeholder(text):
        return True
    return is_unfit(text) or is_licensed(text) or says_when(text) or _OF_BOOK.search(text) is not None


def is_right_below_picture(line: Element) -> bool:
    """It is called a subtitle, and a picture alone stands before it in the box of both: its caption, which other tongues call so."""
    picture, box = line.getprevious(), line.getparent()
    if picture is None or len(box) > _MOST_IN_BOX or "subtitle" not in (line.get("class") or ""):
        return False
    return next(picture.iter("img", "picture"), None) is not None and not is_longer(picture, _LONGEST_CREDIT)


def unless_caption(found: tuple[str, str] | None, near: Near, facts: Facts) -> tuple[str, str] | None:
    """What was found, but not where the picture behind the headline says it again and the page's data do not describe the article so."""
    captions = (element for element, _ in islice(near, _SPOTS) if element.tag == "figcaption") if found else ()
    if found is None or not any(text_of(one).startswith(found[0]) for one in islice(captions, _MOST_CAPTIONS)):
        return found
    stated = (facts.text("description"), facts.metadata.first("description"), facts.metadata.first("og:description"))
    return found if key(found[0]) in map(key, map(plain, stated)) else None


def is_about(text: str, people: tuple[Author, ...]) -> bool:
    """It says who the author is, or begins with the byline, or is the byline with its day or what they are, or the newsroom's."""
    if _is_byline(text, people) or is_staff_line(text) or _says_who_alone(text, people):
        return True
    by = _BY.match(text)
    for name in (person.name for person in people):
        if text.startswith(name) and len(text) <= len(name) + _LONGEST_DAY and read_date(text[len(name) :]) is not None:
            return True
        first = name.split(" ", 1)[0]
        if any(text.startswith(called) and _TELLS.match(text, len(called)) for called in (name, first)):
            return True
        if by and text[by.end() :].lower().startswith(name.lower()) and _WORD_ENDS.match(text, by.end() + len(name)):
            return True
    return False


def _is_byline(text: str, people: tuple[Author, ...]) -> bool:
    """A name, with what somebody is behind a comma, or names and titles and nothing else."""
    lowered, names = text.lower(), [person.name.lower() for person in people]
    first = next((name for name in names if lowered.startswith(f"{name},")), None)
    if first is None:
        return False
    if len(text) <= len(first) + _LONGEST_DAY and text[-1:] not in _FULL_STOPS:
        return True
    rest = text
    for person in people:
        rest = rest.replace(person.name, "")
    return _WORD_OF_TEXT.search(rest) is None


def _says_who_alone(text: str, people: tuple[Author, ...]) -> bool:
    """Beside the names and the day hardly a word is said in it, in whatever language: "Kirjoittanut A. Person ja B. Person"."""
    if len(text) > _LONGEST_BYLINE:
        return False
    rest = text
    for person in people:
        rest = rest.replace(person.name, " ")
    if rest == text:
        return False
    rest = without_days(rest).rstrip(" |·•")
    return rest[-1:] not in _FULL_STOPS and len(_WORDS.findall(rest)) <= _MOST_WORDS


def asks_readers(text: str) -> bool:
    """It is short and begins by asking for something: to subscribe, to follow, to give."""
    return len(text) < _OF_A_PROMPT and any(announced(text).get(kind) == 0 for kind in ASKING)


def calls_readers(text: str) -> bool:
    """Its last sentence, a short one, is a call to open the page, as it is written for search engines: "Find out more!"."""
    *before, last = _BETWEEN_SENTENCES.split(text[-_LONGEST_CALL - 2 :])  # With the sign and the blank before it.
    if not before or len(last) > _LONGEST_CALL:
        return False
    return announced(last).get("more") == 0 or _CALL.match(last) is not None


def is_author_card(element: Element, text: str, people: tuple[Author, ...]) -> bool:
    """It shows a portrait and begins with the name of whose it is."""
    named = any(text.startswith(person.name) for person in people)
    return named and next(element.iter("img"), None) is not None


def without_stray_end(text: str) -> str:
    """Without the stroke that parted it from something that is not there, and what is said again behind one before it."""
    before, _, behind = text.partition(" | ")
    if len(before) >= _LONG_ENOUGH and behind.startswith(before):
        return behind
    return _STRAY_END.sub("", text) if text.endswith(_STROKES) else text


def leads_away(element: Element, base_url: str, *, within: bool = False) -> bool:
    """Its only words are those of a link to another page; `within`: to one of the same site."""
    link = next(element.iter("a"), None)
    address = (absolute(link.get("href"), base_url) or "") if link is not None else ""
    if (
        not address
        or path_key(address) == path_key(base_url)
        or (within and not is_on_site(address, site_of(base_url)))
    ):
        return False
    return key(text_of(link)) == key(text_of(element))


def in_trail(element: Element) -> bool:
    """A step of the way to the page, or an item of a menu."""
    return element.tag in _IN_TRAIL or any(up.tag in _IN_TRAIL for up in islice(element.iterancestors(), 3))


def is_of_points(element: Element) -> bool:
    """It is a list, or in one: before the headline that holds the section and the kicker."""
    return in_trail(element) or next(element.iter("li"), None) is not None


def heads_a_section(element: Element) -> bool:
    """It is a heading, and one of its make stands further up or down among what lies beside it: each heads a part of the text."""
    if element.tag not in _HEADINGS:
        return False
    beside = (element.getnext(), element.getprevious())
    further = (islice(element.itersiblings(element.tag, preceding=before), _MOST_HEADINGS) for before in (False, True))
    return any(one.get("class") == element.get("class") and one not in beside for one in chain.from_iterable(further))


def shows_pictures(element: Element) -> bool:
    """It is a figure or a film's box, or what is said in it is said in one."""
    if _begins_with_film(element):
        return True
    if element.tag in _FIGURES or any(up.tag in _FIGURES for up in islice(element.iterancestors(), 4)):
        return True
    return any(text_of(figure) for figure in islice(element.iter(*_FIGURES), 2))


def _begins_with_film(element: Element) -> bool:
    """Its first words are those of a box that is named for a film."""
    films = (
        part for part in islice(element.iter("div", "section"), _MOST_PARTS) if "video" in (part.get("class") or "")
    )
    said = next(filter(None, map(text_of, films)), "")
    return bool(said) and text_of(element).startswith(said)


class Captions:
    """What the page says of its pictures and films, as `key` has it; read when somebody asks."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def hold(self, text: str) -> bool:
        """It stands below a picture, or begins with what does."""
        letters = key(text)
        if any(letters.startswith(one) for one in self._below if len(one) >= _LONG_ENOUGH):
            return True
        return len(letters) >= _LONG_ENOUGH and any(letters in one for one in self._below)

    def tell(self, text: str) -> bool:
        """It is what stands for a picture that is not seen, or what the page's data say of a picture or a film."""
        letters = key(text)
        return len(letters) >= _LONG_ENOUGH and any(letters in one for one in self._beside)

    @cached_property
    def _below(self) -> frozenset[str]:
        captions = islice((one for one in self._facts.metadata.pictures if one.tag == "figcaption"), _MOST_PICTURES)
        return frozenset(map(key, map(text_of, captions))) - {""}

    @cached_property
    def _beside(self) -> frozenset[str]:
        return frozenset(map(key, self._told()))

    def _told(self) -> Iterator[str]:
        for image in islice((one for one in self._facts.metadata.pictures if one.tag == "img"), _MOST_PICTURES):
            yield image.get("alt") or ""
        for value in (*self._facts.values("video"), *self._facts.values("image")):
            if isinstance(value, dict):
                yield from map(plain, (value.get("description"), value.get("caption")))
