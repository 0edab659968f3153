"""The words of data/evidence.toml as compiled patterns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from itertools import chain, compress
from typing import Any, NamedTuple, TypeAlias

from republish._alternatives import Alternatives, any_of
from republish._data_files import data_table
from republish._prose import FAR_SCRIPTS, Prose

_AROUND, _LINE = 160, 600
_PARTS = frozenset(["cc", "creativ"])
_WORD = re.compile(r"\w+")
_STATE = re.compile(
    r"(?<!\S)(?:(?:has|no|with|without|is|not|tag|category|cat|format|type|status|post_format|wp-image|attachment)[-_]"
    r"|elementor-(?:widget|element)(?!-(?:sidebar|wp-widget))"
    r"|\S*(?:off-?canvas|-open|-closed|(?:with|has|no)[-_](?:\w+[-_])?(?:sidebar|rail)"
    r"|(?:margin|padding|pad|edge|outer|inner|space|spacing|gutter|gap|border|align)[-_]+bottom))\S*"
)
"""A token of which a part says so, or its beginning; each is looked at from its first letter alone."""
_PANEL = re.compile(r"(?:^|\s)so-panel(?:\s|$)")
_PANELS_WIDGET = re.compile(r"(?:^|(?<=\s))widgets?(?:_\S*)?(?=\s|$)")
"""What SiteOrigin's builder calls each box of a page's own text besides."""


class Cue(NamedTuple):
    """One entry of the cue tables."""

    stem: str
    words: tuple[str, ...]
    """The stem's words, where it is made of whole ones; otherwise it is any part of the text."""
    expression: str
    scans: bool
    """The pattern begins with letters, which makes it fast on long texts."""

    @property
    def pattern(self) -> re.Pattern[str]:
        """What is matched; of hundreds of cues a page asks for a few."""
        return _compiled(self.expression)


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


def tables() -> Mapping[str, Any]:
    """The file's tables."""
    return data_table("evidence.toml")


@cache
def phrases(table: str, *names: str) -> Alternatives:
    """All the entries under these names, for lower-case text."""
    return Alternatives(entry for name in names for entry in tables()[table][name])


def mentions(table: str, text: str) -> bool:
    """A lower-case text has one of the table's hints, without which none of its phrases can be in there."""
    return any(map(text.__contains__, tables()[table]["hints"]))


@cache
def cues(kind: str) -> tuple[Cue, ...]:
    """Everything that may begin a statement of that kind."""
    return tuple(
        Cue(stem, _whole_words(stem), _spaced(pattern or re.escape(stem)), not pattern or pattern[0].isalnum())
        for stems, pattern in tables()["cue"][kind].items()
        for stem in stems.split("|")
    )


def _spaced(pattern: str) -> str:
    """A blank stands for any white space: the source of a page breaks its lines anywhere."""
    return pattern.replace("\\ ", " ").replace(" ", r"\s+")


def agency_phrase(name: str, text: str) -> re.Match[str] | None:
    """What a pattern of the `wire` or the `credit` table finds in a lower-case text, with any agency's name at the place of @."""
    first, known = _agencies()
    present = compress(known, map(text.__contains__, first))
    named = tuple(dict.fromkeys(agency for agency, words in present if all(map(text.__contains__, words))))
    ways = _ways(name, text) if named else ()
    return _of_agencies(ways, named).search(text) if ways else None


def _ways(name: str, text: str) -> tuple[str, ...]:
    """The expressions that a text is asked for; of credits, which have dozens, those of which it holds a word."""
    if name in tables()["wire"]:
        return tuple(tables()["wire"][name])
    held = (ways for words, ways in tables()[name].items() if any(map(text.__contains__, words.split("|"))))
    return tuple(chain.from_iterable(held))


@cache
def _agencies() -> tuple[tuple[str, ...], tuple[tuple[str, tuple[str, ...]], ...]]:
    """The names of agencies, each with the words of one of its stems, which a text with it holds; the first of these words apart."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for cue in cues("wire"):
        found.setdefault(cue.expression, []).append(tuple(_WORD.findall(cue.stem)))
    known = tuple((agency, words) for agency, stems in found.items() for words in stems)
    return tuple(words[0] for _, words in known), known


@lru_cache(maxsize=256)
def _of_agencies(ways: tuple[str, ...], agencies: tuple[str, ...]) -> re.Pattern[str]:
    """One pattern out of expressions, for the few agencies that a text may name: all of them would take as long to compile as a page to read."""
    any_agency = f"(?:{'|'.join(agencies)})"
    return re.compile(any_of(way.replace("@", any_agency) for way in ways))


@cache
def letters_phrases(name: str) -> re.Pattern[str]:
    """Patterns of the `letters` table, for text as it is written; @ is such a name with other agencies and desks beside it."""
    table = tables()["letters"]
    others = rf"(?:{'|'.join(table['others'])})"
    before, behind = (
        rf"(?:(?:{others}|[a-zà-ž]{{2,4}})[/,;–-] ?){{0,4}}",
        rf"(?:[/,;–-] ?(?:{others}|[a-zà-ž]{{1,4}})){{0,4}}",
    )
    signature = rf"{before}(?:{'|'.join(table['names'])}){behind}"
    return re.compile(any_of(entry.replace("@", signature) for entry in table[name]))


def customers_of(letters: str) -> tuple[str, ...]:
    """The languages that an agency writes in, by its letters in lower case; none for other words."""
    return tuple(tables()["letters"]["customers"].get(letters, ()))


@cache
def ambiguous_letters() -> frozenset[str]:
    """Letters, in lower case, that are an agency's name and something else."""
    table = tables()["letters"]
    return frozenset(map(str.lower, (*table["names"], *table["spelled"])))


@cache
def words_of(table: str, name: str) -> frozenset[str]:
    """The plain words of an entry, which are no expressions."""
    return frozenset(" ".join(tables()[table][name]).split())


def _whole_words(stem: str) -> tuple[str, ...]:
    """Words of a script that puts blanks between them; "cc", "by-" and "creativ" hide inside codes and compounds."""
    whole = stem.replace("-", "").replace(" ", "").isalpha() and max(stem) < FAR_SCRIPTS and stem[-1] != "-"
    return tuple(stem.split()) if whole and stem not in _PARTS else ()


def find_cues(kinds: tuple[str, ...], prose: Prose) -> dict[str, list[re.Match[str]]]:
    """For each of some kinds every cue on the page in document order. A stem that is not there costs next to nothing."""
    found: dict[str, list[re.Match[str]]] = {kind: [] for kind in kinds}
    for kind, cue in _present(kinds, prose):
        found[kind] += _matches(cue, prose.lowered)
    return {kind: _in_order(matches) if len(matches) > 1 else matches for kind, matches in found.items()}


def _present(kinds: tuple[str, ...], prose: Prose) -> Iterator[_Kept]:
    """The cues whose stems are on the page: whole words by look-up, the rest by search.

    Stems of far scripts are looked for only on pages that write them.
    """
    stems = _by_stem(kinds)
    known = prose.among(stems.vocabulary)
    for word in known & stems.worded.keys():
        yield from (kept for kept in stems.worded[word] if known.issuperset(kept[1].words))
    letters, holds = prose.letters, prose.holds
    for letter, kept in (*stems.near, *stems.far) if prose.far_script else stems.near:
        if (letter in letters or letter.isascii()) and holds(kept[1].stem):
            yield kept


_Kept: TypeAlias = tuple[str, Cue]
"""A cue behind its kind."""
_Lettered: TypeAlias = tuple[tuple[str, _Kept], ...]
"""Cues that are any part of the text, each behind the last of its letters in the order of Unicode: the rarest."""


class _Stems(NamedTuple):
    """The cues of some kinds by their stems."""

    vocabulary: frozenset[str]
    """All words of those that are made of whole ones."""
    worded: Mapping[str, tuple[_Kept, ...]]
    """These by their first words."""
    near: _Lettered
    far: _Lettered
    """Those that are any part of the text, and of them those of far scripts."""


@cache
def _by_stem(kinds: tuple[str, ...]) -> _Stems:
    every = [(kind, cue) for kind in kinds for cue in cues(kind)]
    worded: dict[str, tuple[_Kept, ...]] = {}
    for kept in every:
        if words := kept[1].words:
            worded[words[0]] = (*worded.get(words[0], ()), kept)
    others = [(max(kept[1].stem), kept) for kept in every if not kept[1].words]
    near = tuple(other for other in others if other[1][1].stem < FAR_SCRIPTS)
    far = tuple(other for other in others if other[1][1].stem >= FAR_SCRIPTS)
    return _Stems(frozenset(word for _, cue in every for word in cue.words), worded, near, far)


def _matches(cue: Cue, text: str) -> Iterator[re.Match[str]]:
    """All matches; a pattern that begins with a choice is tried around its stem only, for it is slow to scan with."""
    if cue.scans:
        yield from cue.pattern.finditer(text)
        return
    at = text.find(cue.stem)
    while at >= 0:
        match = cue.pattern.search(text, max(0, at - _AROUND), at + len(cue.stem) + _AROUND)
        if match:
            yield match
        at = text.find(cue.stem, at + _AROUND)


def first_cue(kind: str, text: str) -> re.Match[str] | None:
    """The cue that stands first in a short lower-case text."""
    return _first_of_line(kind, text) if len(text) <= _LINE else _first_in(kind, text)


@lru_cache(maxsize=256)
def _first_of_line(kind: str, text: str) -> re.Match[str] | None:
    """The same for a line, which rule after rule asks for one kind."""
    return _first_in(kind, text)


def _first_in(kind: str, text: str) -> re.Match[str] | None:
    stems, known = _stemmed(kind, plain=text.isascii())
    present = list(compress(known, map(text.__contains__, stems)))
    found = _in_order(match for cue in present for match in cue.pattern.finditer(text)) if present else ()
    return found[0] if found else None


@cache
def _stemmed(kind: str, *, plain: bool) -> tuple[tuple[str, ...], tuple[Cue, ...]]:
    """The stems of a kind, which are asked for in every line, and their cues. `plain`: those that ASCII can hold."""
    known = tuple(cue for cue in cues(kind) if cue.stem.isascii() or not plain)
    return tuple(cue.stem for cue in known), known


def _in_order(found: Iterable[re.Match[str]]) -> list[re.Match[str]]:
    return sorted(found, key=lambda match: (match.start(), -match.end()))


@cache
def tokens(*names: str) -> re.Pattern[str]:
    """Class and id tokens of one of these zones: whole tokens, with what themes put before and after them."""
    words = chain.from_iterable(tables()["zone"][name] for name in names)
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(words)})(?=$|[\s_-]|\d)")


def drop_states(names: str) -> str:
    """Class and id tokens without those that tell a state, a topic, a format or a builder ("has-post-thumbnail", "tag-cc-by")."""
    if "so-panel" in names and _PANEL.search(names):
        names = _PANELS_WIDGET.sub("", names)
    return _STATE.sub("", names).strip()
