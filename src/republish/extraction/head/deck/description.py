"""What the page's data call its description: each statement of it once, those that speak of the article apart from the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.mottos import is_beside_site_name, stated_mottos
from republish.extraction.head.deck.unfit import (
    Captions,
    calls_readers,
    is_of_every_article,
    is_unfit,
    without_stray_end,
)
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.separators import parts_of
from republish.extraction.tree.leaves import SENTENCE_ENDS
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import head_table, phrases
from republish.extraction.words.lowered import holds_one

if TYPE_CHECKING:
    from republish.model import Author

_SAYS_WHAT = Uncompiled(
    r"(?P<name>.{2,60}?),? (?:is (?:your|the|an?)|ist (?:das|der|die|ihre?|eine?)|est (?:le|la|un|une|votre)|es (?:el|la|un|una|tu)|é (?:o|a|um|uma))\b [^.!?]{0,60}?"
    r"\b(?:sources?|guide|destination|resource|portal|platform|magazine|newspaper|newsletter|publication|web ?site|blog|community|"
    r"plattform|magazin|zeitung|quelle|journal|revue|média|site|sitio|revista|periódico|diario|medio|jornal)\b",
    re.I,
)
"""The name of something, and that it is a place to read."""
_SAYS_WHAT_FOR = Uncompiled(
    r"(?P<name>.{2,60}?),? (?:(?:exists|works|aims|strives) to\b|is (?:dedicated|committed|devoted) to\b|"
    r"(?:provides|delivers) [^.!?]{0,60}?\b(?:news|journalism|home|platform|space|forum)\b|"
    r"is (?:the|an?|[\w’']+[’']s) [^.!?]{0,80}?\b(?:non-?profit|not-for-profit|charity|organi[sz]ation|newsroom|news service|think.?tank|network|"
    r"co-?operative|co-op|institute|institution|foundation|association|cent(?:er|re)|coalition|collective)\b)",
    re.I,
)
"""The name of an organisation, and what it does or is for, as the one description of all its pages says."""
_DASHES = (" - ", " – ", " — ", " | ")
_CUT_ENDS = ("...", "…", "(…)", "(...)", "[…]", "[...]", *",，、;；")
_GLUED = Uncompiled(r"[^\W\d_][.!?][\"”]?[\"“]?[A-ZÀ-Þ][^\W\d_A-Z]")
"""Paragraphs with nothing between them, as a machine joins them."""
_JOINED = re.compile(r"[.!?][\"”]?[\"“]?[A-ZÀ-Þ]")
"""What every such joint has, found in a tenth of the time."""
_FEWEST_GLUED = 2
_BEHIND_TITLE = Uncompiled(
    r"\s*(?:[:|]|\s[-–—])\s+(?=[^\Wa-zß-ÿ]|[\"“«„])|(?<=[^\x00-\u10ff\U00010000-\U0010ffff])\s*(?:[,，]\s*(?=[\"“「『])|-{2,3}|—{2,3})"
)
"""What parts a title from the sentences behind it; a comma does before a quotation, in scripts without capitals."""
_TAIL = Uncompiled(r"\s*[|–—ㅣ-]\s*[^\W_][^\s|–—]*(?:\s[^\s|–—]+){0,2}")
"""A stroke and up to three words."""
_TYPED = str.maketrans("’‘`´“”„–—", "''''" + '"""' + "--")
"""Signs as a typewriter has them."""
START = 30
"""Letters that tell two texts apart."""
_FEWEST_WORDS, _FEWEST_LETTERS, _LONG = 5, 30, 100
_TAIL_OF_NAMES = Uncompiled(r"(?<=[.!?…”\"’])\s+[-–—|]\s+([^|.!?]{2,40}?)(?:\s+[-–—|]\s+[^|.!?]{2,40})?$")
_STROKES = frozenset("|-–—")
_SHORTEST_TITLE = 15
"""Letters; a shorter one may begin a sentence by chance."""
_MOST_STATED = 2
"""A plugin may state the page's first words before what the system states."""
_LAST_LINK = Uncompiled(r"<a\b[^<>]*>[^<>]*</a>\W*$", re.I)
_KEYWORDS, _FEWEST_COMMAS, _MANY_COMMAS = ("keywords", "news_keywords"), 2, 4


class Description(NamedTuple):
    """What the page's data call its description."""

    text: str
    letters: str
    whole: bool
    """Not cut off, and of the article rather than the site."""


def fitting(stated: Iterable[Description], facts: Facts, sites: frozenset[str]) -> list[Description]:
    """What speaks of the article: not of the site, not of a picture; last what a picture's or a film's data say as well."""
    captions, mottos = Captions(facts), stated_mottos(facts)
    fit = [
        one
        for one in _uncut(list(stated))
        if one.letters not in mottos
        and not _are_keywords(one, facts)
        and not (_is_of_site(one.text, sites) or is_unfit(one.text) or is_beside_site_name(one.text, facts))
    ]
    own = [one for one in fit if not captions.hold(one.text)]
    return sorted(own, key=lambda one: captions.tell(one.text)) if len(own) > 1 else own


def _are_keywords(one: Description, facts: Facts) -> bool:
    """It is the list that the data state as the keywords, or one without blanks behind its commas."""
    if one.text.count(",") < _FEWEST_COMMAS or one.text[-1:] in SENTENCE_ENDS:
        return False
    if ", " not in one.text and max(one.text) < FAR and not any(map(str.isdigit, one.text)):
        return True
    stated = (content for name in _KEYWORDS for content in facts.metadata.meta.get(name, ()))
    return one.letters in map(key, map(plain, stated))


def _uncut(stated: list[Description]) -> Iterator[Description]:
    """All of them; one that ends in the middle of the sentences that another states is called cut off."""
    ended = [one for one in stated if one.whole and one.text[-1:] in SENTENCE_ENDS and not _count_glued(one.text)]
    for one in stated:
        cut = one.text[-1:] not in SENTENCE_ENDS and len(one.letters) >= START
        yield (
            one._replace(whole=False) if cut and any(other.letters.startswith(one.letters) for other in ended) else one
        )


def is_description(facts: Facts, text: str) -> bool:
    """The page's data call these words the description, or the first sentence of them."""
    letters = key(text)
    described = [stated.rstrip() for stated in _descriptions(facts) if stated]
    first = [key(one) for one in described if one[-1:] in SENTENCE_ENDS and not _is_truncated(one)]
    return letters in map(key, described) or any(len(one) >= START and letters.startswith(one) for one in first)


def _descriptions(facts: Facts) -> tuple[str | None, ...]:
    meta = facts.metadata
    return (
        facts.text("description"),
        *islice(meta.meta.get("og:description", ()), _MOST_STATED),
        meta.first("description"),
        meta.first("twitter:description"),
    )


def stated_descriptions(
    facts: Facts, title: str, sites: frozenset[str], people: tuple[Author, ...]
) -> Iterator[Description]:
    """What the data call the description: neither title nor the title with the site's or the author's name, nor the byline."""
    meta, found = facts.metadata, _descriptions(facts)
    writers = [key(name) for name in (*(one.name for one in people), meta.first("author") or "") if " " in name]
    names = sites.union(key(person.name) for person in people)
    seen, told = {""}, key(title)
    second = facts.text("alternativeHeadline")
    for stated in dict.fromkeys((*found, second)):
        text = _behind_title(title, _without_tail(_said_once(without_stray_end(_as_text(stated))), names))
        letters = key(text)
        if letters in seen or letters in told:
            continue
        rest = letters.replace(told, "", 1) if title else letters
        named = rest in names or _is_titled(text, title) or _is_site_behind(text, letters, meta.title)
        if not (named or _is_title_with_list(text, title) or _says_who(text, tuple(writers))):
            seen.add(letters)
            enough = text.count(" ") + 1 >= _FEWEST_WORDS or (not text.isascii() and length(text) >= _FEWEST_LETTERS)
            cut = _is_truncated(text) or _ends_open(text)
            glued = _count_glued(text) >= _FEWEST_GLUED
            whole = enough and not (cut or glued) and not (is_of_every_article(text) or calls_readers(text))
            yield Description(text, letters, whole and text != second)


def _is_truncated(text: str) -> bool:
    return text.rstrip().endswith(_CUT_ENDS)


def _count_glued(text: str) -> int:
    return len(_GLUED.findall(text)) if _JOINED.search(text) else 0


def _as_text(stated: str | None) -> str:
    """Without markup; where a link ends it, the label of that to the whole text, it is cut off."""
    return plain(_LAST_LINK.sub("…", stated) if stated and "</a>" in stated else stated)


def _says_who(text: str, writers: tuple[str, ...]) -> bool:
    """It begins with the byline, as a machine makes it of the page's first words: "Written by Ada Moor", "By Ada Moor Nobody had …"."""
    by = phrases().before_name.match(text) if writers else None
    return by is not None and key(text[by.end() :]).startswith(writers)


def _behind_title(title: str, text: str) -> str:
    """What a description says behind the title that it begins with, where that is a matter of its own: "The wall is lit: Nobody had told the pilots."."""
    if len(title) < _SHORTEST_TITLE or not _starts_with(text, title):
        return text
    mark = _BEHIND_TITLE.match(text, len(title))
    return text[mark.end() :] if mark is not None and len(text) - mark.end() >= START else text


def _starts_with(text: str, title: str) -> bool:
    """Whatever apostrophes and dashes each of them has."""
    start = text[: len(title)]
    if start[:1] != title[:1] and f"{start[:1]}{title[:1]}".isalnum():  # Neither is a sign.
        return False
    return start == title or start.translate(_TYPED) == title.translate(_TYPED)


def _ends_open(text: str) -> bool:
    """It is long and ends with a word behind which a sentence goes on, as a machine cuts it: "in", "and the"."""
    return len(text) >= _LONG and text.rpartition(" ")[2].casefold() in _open_ends()


@lru_cache(maxsize=1)
def _open_ends() -> frozenset[str]:
    return frozenset(word for line in head_table()["open_ends"] for word in line.split())


def _is_titled(text: str, title: str) -> bool:
    """It is the title with a section or the site's name behind a stroke: "The wall - News"."""
    return len(title) >= _FEWEST_LETTERS and _starts_with(text, title) and _TAIL.fullmatch(text, len(title)) is not None


def _is_title_with_list(text: str, title: str) -> bool:
    """It is the title with nothing but keywords behind a stroke: "The wall is lit | walls, lights, harbours, pilots"."""
    if len(title) < _SHORTEST_TITLE or not _starts_with(text, title):
        return False
    rest = text[len(title) :].strip()
    return rest[:1] in _STROKES and rest.count(",") >= _MANY_COMMAS and rest[-1] not in SENTENCE_ENDS


def _without_tail(text: str, names: frozenset[str]) -> str:
    """Without the site or whoever wrote it behind a dash behind the last sentence, and the section behind that."""
    found = _TAIL_OF_NAMES.search(text) if holds_one(text, _DASHES) else None
    return text[: found.start()].rstrip() if found is not None and key(found[1]) in names else text


def _said_once(text: str) -> str:
    """Without the same words again behind a stroke, cut off perhaps."""
    said, _, again = text.partition(" | ")
    return said if len(again) >= START and said.startswith(again.rstrip(" .…")) else text


def _is_site_behind(text: str, letters: str, title: str | None) -> bool:
    """A few words that stand last in the page's title, behind a stroke: the site's name."""
    return 0 < text.count(" ") < _FEWEST_WORDS - 1 and letters in parts_of(plain(title))[1:][-1:]


def length(text: str) -> int:
    """Letters; one of a script that parts no words says as much as two."""
    return len(text) + sum(map(FAR.__le__, text)) if text and max(text) >= FAR else len(text)


def _is_of_site(text: str, sites: frozenset[str]) -> bool:
    """The site's name and a dash or stroke stand before the words, or it says what the site is, as the one description of all pages does."""
    cuts = [cut for dash in _DASHES if (cut := text.find(dash)) >= 0]
    if cuts and key(text[: min(cuts)]) in sites:
        return True
    for says in (_SAYS_WHAT, _SAYS_WHAT_FOR):
        said = says.match(text)
        if said is not None and not sites.isdisjoint((key(said["name"]), key(said["name"].removeprefix("The ")))):
            return True
    return False
