"""What a stated title has behind the words of the heading, a section, a day, a source or the number of a page, where it was cut off, and which signs another spelling lost."""

from __future__ import annotations

import re

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.headings import headline_text
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lines.page_words import is_page_of_all, speaks_of_pages

_APOSTROPHE = Uncompiled(r"['’‘`´]")
_DASHES = Uncompiled(r"\s*(?:--+|[—–])\s*")
_TAIL = Uncompiled(r"\s*[-–—|ㅣ]\s*[^\W_][^\s|–—]*(?:\s[^\s|–—]+){0,2}")
"""A stroke and up to three words."""
_PAGE_BEHIND = Uncompiled(r"\s(?:Halaman|Page|Seite|Página|Pagina|Strona|Trang)\s(?:all|\d{1,2})")
"""Which of its pages this is, as Indonesian papers have it in their data: "Halaman all"."""
_OPENING = frozenset("(（")
_BRACKETS = Uncompiled(r"\s*[(（][^()（）]{6,30}[)）]")
_PAGE = re.compile(r"\s*(?:[(（\[]([^()（）\[\]]{3,20})[)）\]]|\s[|–—-]\s([^|–—-]{3,20}))$")
_SHORTEST = 15
CUT = ("…", "...", "…]", "...]")
"""How what was cut off ends."""
_FEWEST_BEGUN = 8


def without_tail(title: str, facts: Facts, heading: Element | None) -> str:
    """A title that the data state, without the section, label or day behind the words that the page shows, or calls the headline."""
    shown = headline_text(heading) if heading is not None else plain(facts.metadata.first("headline"))
    tail = title[len(shown) :] if len(shown) >= _SHORTEST and title.startswith(shown) else ""
    paged = tail and (_TAIL.fullmatch(tail) or _PAGE_BEHIND.fullmatch(tail))
    beside = paged or (tail and (_is_day_in_brackets(tail) or _is_source_in_brackets(tail, facts)))
    return shown if beside else title


def without_page(title: str) -> str:
    """A title without which of the article's pages this is: "… (1/2 ページ)" of Japanese sites, "… - Page 2 of 3" of Yoast's pattern `%%page%%`."""
    found = _PAGE.search(title)
    said = (found[1] or found[2]).strip().lower() if found else ""
    return title[: found.start()] if found and is_page_of_all(said) and speaks_of_pages(said) else title


def _is_day_in_brackets(tail: str) -> bool:
    return _BRACKETS.fullmatch(tail) is not None and read_date(tail) is not None


def _is_source_in_brackets(tail: str, facts: Facts) -> bool:
    """Whoever wrote the text by the page's data, in brackets: "（港通信）"."""
    names = (plain(author.get("name")) for author in facts.values("author") if isinstance(author, dict))
    return tail.strip()[:1] in _OPENING and key(tail) in set(map(key, names))


def is_cut_short(title: str, whole: str) -> bool:
    """It is the beginning of the other, cut off with three dots in the midst of a line: "The harbour wall is to be reb…"."""
    begun = title.removesuffix("]").rstrip("….").removesuffix("[").rstrip() if title.endswith(CUT) else ""
    rest = whole[len(begun) :] if len(begun) >= _FEWEST_BEGUN and whole.startswith(begun) else ""
    return rest.lstrip(" ,:-–")[:1].isalnum()


def lost_marks(title: str, other: str) -> bool:
    """It is the other without apostrophes, or with two hyphens for a dash: "Germanys harbour", "The wall -- again"."""
    lost = bool(_APOSTROPHE.search(other)) and not _APOSTROPHE.search(title)
    if not lost and "--" not in title:
        return False
    return "--" not in other and _without_marks(title) == _without_marks(other)


def _without_marks(title: str) -> str:
    return _APOSTROPHE.sub("", _DASHES.sub("—", title))
