"""Word by word: what of the article a published page has otherwise.

A page holds more than the article, and a site's own lines stand between the article's. So the lines that are there as they
were are found first (`alignment`); what stands between two of them is compared word by word with what should.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from republish import _html
from republish._comparison import Parting, partings
from republish._shown import take_out
from republish._spoken import spoken
from republish.compliance.addresses import Original
from republish.compliance.alignment import Alignment, Gap, Line, captions, stand_ins
from republish.compliance.capitals import Openings
from republish.compliance.copies import Copy
from republish.compliance.marks import marks_of
from republish.compliance.order import doubles, out_of_place, told_as_moved
from republish.compliance.passages import Passage
from republish.compliance.statements import notice_lines
from republish.model import Article, Change, Package

_COMMON = 0.4
"""Share of the words of the shorter side that two versions of a passage have in common at least."""
_ALIKE, _TELLING = 0.6, 6
"""Share of a line's different words by which it is known for another version of what should stand there, and how many at least."""
_PIECE_AT_EDGE = 3
"""Words of a piece of the text's first or last lines at least: a site's own lines stand beside those."""
_REASONS = {
    "removed": "The published page does not have these words of the original.",
    "added": "The original does not have these words, which stand in its midst.",
    "replaced": "The published page has other words here.",
}


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of lines on the page: what an extractor takes for the copy's article, and what a package puts there."""

    article: frozenset[str]
    notices: frozenset[str]
    text: str
    """The original's words between blanks: a table of contents repeats its headings, a pull quote one of its sentences."""
    teasers: frozenset[str]
    """Lines that lead to other pages of the site."""
    original: Original
    """A line that links it, or spells its address out, is a credit."""
    marks: Mapping[str, frozenset[str]]
    """What a list writes before a line, which a copy may have as a word."""
    elsewhere: frozenset[str]
    """Lines that stand on the page where none of the text's belongs."""
    boxed: frozenset[str]
    """Lines in an `<aside>`, which HTML has for what is apart from the text around it; none where the text stands in one."""

    def is_no_text(self, passage: Passage) -> bool:
        """It is a line of the package's beside the text, links to the original, or only says what opens the rest."""
        linked = any(map(self.original.is_linked_by, passage.anchors)) or self.original.is_spelled_in(passage.text)
        return linked or passage.spoken in self.notices or "label" in passage.parts

    def passes(self, passage: Passage, vocabulary: set[str], *, amid: bool) -> bool:
        """The line passes for one of the article's own: it is another version of one, or, `amid` them, an extractor takes it for one."""
        said = passage.spoken
        taken = said in self.article - self.boxed and f" {said} " not in self.text and said not in self.teasers
        return (amid and taken) or _is_like(said, vocabulary, 1 if taken else _TELLING)


def alterations(
    alignment: Alignment, copy: Copy, package: Package, article: Article | None = None, *, parted: bool = False
) -> tuple[Change, ...]:
    """What of the package's words the page has otherwise, in the order of the text, and then what it has twice; captions are left to the pictures.

    `article` is what an extractor takes for the copy's article, None where it found none: lines that are new count only
    where it has them, too, for sites put advertisements and links between paragraphs. Of an excerpt, and of one
    page of a copy that is `parted` over several, it is no difference that the text begins later or ends earlier.
    """
    if not alignment.places:
        return (_all_gone(alignment),)
    known = _known(alignment, copy, package, article)
    part = parted or package.review.use.excerpt
    changes = (change for gap in alignment.gaps() for change in _changes(gap, copy, known, part=part))
    return (*changes, *doubles(alignment, copy, notice_lines(package.notices)))


def _all_gone(alignment: Alignment) -> Change:
    """Nothing of the text is there: what the page has instead is not compared."""
    lines = alignment.lines
    return Change(
        action="removed",
        kind="text",
        place=f"line {lines[0].number}" if lines else "line 1",
        words=" ".join(line.text for line in lines),
        reason=_REASONS["removed"],
        ground="publisher",
    )


def _known(alignment: Alignment, copy: Copy, package: Package, article: Article | None) -> _Known:
    return _Known(
        article=lines_of_the_article(article, copy),
        notices=frozenset(lines_of_the_package(package)),
        text=f" {' '.join(line.spoken for line in alignment.lines)} ",
        teasers=frozenset(passage.spoken for passage in copy.passages if passage.anchors and copy.is_teaser(passage)),
        original=Original(package),
        marks=marks_of(str(package.body)),
        elsewhere=out_of_place(alignment, copy),
        boxed=_boxed(alignment, copy),
    )


def _boxed(alignment: Alignment, copy: Copy) -> frozenset[str]:
    """The lines that stand in asides alone."""
    lines = (copy.passages[copy.passage_at(place.start)] for place in alignment.places)
    if any(line.framed for line in lines):
        return frozenset()
    said = {framed: {line.spoken for line in copy.passages if line.framed is framed} for framed in (True, False)}
    return frozenset(said[True] - said[False])


def lines_of_the_article(article: Article | None, copy: Copy) -> frozenset[str]:
    """The words of each line that an extractor takes for the copy's article, without captions."""
    return frozenset(_without_captions(article)) - copy.captions if article else frozenset()


def _without_captions(article: Article) -> Iterator[str]:
    body = _html.fragment(str(article.body))
    for caption in list(body.iter("figcaption")):
        take_out(caption)
    return _spoken_lines(_html.lines(body))


def lines_of_the_package(package: Package) -> Iterator[str]:
    """The lines that a package has beside the original's text: headline, standfirst, byline, notices, links for frames.

    And captions, which a system may print as paragraphs.
    """
    article = package.article
    told = (article.title, article.standfirst, article.byline, article.disclosure, article.copyright_notice)
    yield from _spoken_lines("\n".join((*filter(None, told), *stand_ins(package))))
    yield from notice_lines(package.notices)
    yield from map(spoken, captions(str(package.body)))
    for image in package.images:
        caption, credit = image.caption or "", image.credit or ""
        yield from map(spoken, (caption, credit, f"{caption} {credit}"))


def _spoken_lines(text: str) -> Iterator[str]:
    return map(spoken, text.split("\n"))


def _changes(gap: Gap, copy: Copy, known: _Known, *, part: bool) -> Iterator[Change]:
    """What the words between two lines differ in from what should stand there; of a `part` its ends may be missing."""
    wanted = [(word, line) for line in gap.lines for word in line.spoken.split(" ")]
    there = _words_there(gap, copy, known)
    lines, words = [line for _, line in wanted], [word for word, _ in wanted]
    opening = Openings(words, [line.number for line in lines])
    for parting in _partings(words, there):
        come = there[parting.other]
        if opening.is_in_capitals(parting.one, come):
            continue
        if parting.one.start == parting.one.stop and _is_mark(come, _line_at(parting.one.start, lines, gap), known):
            continue
        if not (part and _is_cut_off(parting, gap, len(wanted))):
            change = _change(wanted[parting.one], come, _place(parting.one, lines, gap))
            yield told_as_moved(change, list(dict.fromkeys(lines[parting.one])), known.elsewhere)


def _line_at(at: int, lines: Sequence[Line], gap: Gap) -> Line | None:
    """The line whose first word stands at a place among the words of a gap, or right behind them."""
    if at == len(lines):
        return gap.following
    return lines[at] if at == 0 or lines[at - 1].number != lines[at].number else None


def _is_mark(come: Sequence[str], line: Line | None, known: _Known) -> bool:
    """The only word is what an ordered list writes before the item that begins there."""
    return line is not None and len(come) == 1 and come[0] in known.marks.get(line.spoken, ())


def _is_cut_off(parting: Parting, gap: Gap, wanted: int) -> bool:
    """The text begins later, or ends earlier; what is missing within a line does not make it a part."""
    gone, come = parting.one, parting.other
    ends = (gap.head and gone.start == 0) or (gap.foot and gone.stop == wanted)
    return ends and come.start == come.stop


def _partings(wanted: Sequence[str], there: Sequence[str]) -> list[Parting]:
    """Where they differ; all in one piece where they have little in common, for single words are shared by any two texts."""
    found = list(partings(wanted, there))
    kept = len(wanted) - sum(parting.one.stop - parting.one.start for parting in found)
    if wanted and there and kept < _COMMON * min(len(wanted), len(there)):
        return [Parting(slice(0, len(wanted)), slice(0, len(there)))]
    return found


def _words_there(gap: Gap, copy: Copy, known: _Known) -> list[str]:
    """The page's words in a gap, without the lines that are the site's own.

    Before the article's first line and after its last the page's lines are none of its business, but for versions of its own.
    """
    wanted = Counter(line.spoken for line in gap.lines)
    whole = f" {' '.join(line.spoken for line in gap.lines)} "
    vocabulary = {word for line in gap.lines for word in line.spoken.split(" ")}
    amid = not (gap.head or gap.foot)
    capitals = {line.spoken.upper(): line.spoken.split() for line in gap.lines}
    found: list[str] = []
    for number in _without_doubles(gap, copy, wanted):
        start, end = copy.extent(number)
        passage = copy.passages[number]
        cut = start < gap.start or end > gap.end
        wanted[passage.spoken] -= 1
        if wanted[passage.spoken] < 0 and known.is_no_text(passage) and not (cut and amid):
            continue
        if (
            cut
            or _is_piece(passage, gap, whole)
            or wanted[passage.spoken] >= 0
            or passage.spoken in capitals
            or known.passes(passage, vocabulary, amid=amid)
        ):
            found += capitals.get(passage.spoken) or copy.spoken[max(start, gap.start) : min(end, gap.end)].split()
    return found


def _is_piece(passage: Passage, gap: Gap, whole: str) -> bool:
    """It says a part of a line that should stand here, or several in one: Markdown has no line breaks in the cells of a table."""
    fewest = _PIECE_AT_EDGE if gap.head or gap.foot else 1
    said = passage.spoken
    if not passage.seen or said.count(" ") < fewest - 1 or f" {said} " not in whole:
        return False
    others = [line for line in gap.lines if line.spoken != said]
    return len(others) == len(gap.lines) or any(f" {said} " in f" {line.spoken} " for line in others)


def _without_doubles(gap: Gap, copy: Copy, wanted: Mapping[str, int]) -> list[int]:
    """The passages in a gap, without lines of a table of contents, and hidden ones, that say what others say often enough."""
    numbers = list(copy.numbers_in(gap.start, gap.end))
    passages = ((number, copy.passages[number]) for number in numbers)
    led = {number for number, passage in passages if not passage.seen or copy.is_of_contents(passage)}
    said = Counter(copy.passages[number].spoken for number in numbers if number not in led)
    spare = {number for number in led if said[copy.passages[number].spoken] >= wanted[copy.passages[number].spoken]}
    return [number for number in numbers if number not in spare]


def _is_like(said: str, vocabulary: set[str], fewest: int) -> bool:
    """Most of its words are those that should stand here: a line that was edited."""
    used = set(said.split())
    return len(used) >= fewest and len(used & vocabulary) >= _ALIKE * len(used)


def _place(gone: slice, lines: Sequence[Line], gap: Gap) -> str:
    """The line that words are gone from, or come into; else the line behind which they come."""
    before = lines[gone.start - 1].number if gone.start else gap.after
    here = lines[gone.start].number if gone.start < len(lines) else None
    if gone.start < gone.stop or here == before:
        return f"line {here}"
    return f"after line {before}" if before else "before line 1"


def _change(gone: Sequence[tuple[str, Line]], come: Sequence[str], place: str) -> Change:
    action: Literal["removed", "added", "replaced"] = "replaced" if gone and come else "removed" if gone else "added"
    new = " ".join(come)
    return Change(
        action=action,
        kind="text",
        place=place,
        words=_as_written(gone) if gone else new,
        replacement=new if gone else "",
        reason=_REASONS[action],
        ground="publisher",
    )


def _as_written(gone: Sequence[tuple[str, Line]]) -> str:
    """Whole lines with their signs, parts of one in bare words."""
    parts = []
    for line, group in groupby(gone, key=lambda pair: pair[1]):
        said = " ".join(word for word, _ in group)
        parts.append(line.text if said == line.spoken else said)
    return " ".join(parts)
