"""The licences that a page states of the text: a picture's own, an icon's or a reader's says nothing of the text.

What a line speaks of is decided by where it stands, by what it names, and by what the evidence on the page says of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from republish._spoken import spoken
from republish.compliance.answers import Case
from republish.compliance.copies import is_on_cc, licenses_in, without_addresses
from republish.compliance.passages import Passage, before_names
from republish.compliance.statements import credit_lines, lines_of, notice_lines
from republish.compliance.vicinity import beside_the_text, is_aside, is_of_another_story, stories_of_the_text
from republish.licenses import License
from republish.model import Article, Notice, Package
from republish.model.rights import Scope

_MOST_BESIDE = 6
"""Words of an image credit beside caption, credit and licence: "Photo by", "via", "licensed under a"."""
_LONGEST = 40
"""Words of a line that credits somebody; a longer one is prose."""
_MOST_OF_A_LABEL = 1
"""Words beside a licence's name that still make a label: "Licence"."""
_MOST_OF_A_LEAD = 4
"""Words beside it in a line that leads to the credit: "Republished under a … licence from"."""
_TEXT: frozenset[Scope] = frozenset({"article", "site"})
_OPEN: frozenset[Scope] = frozenset({"unclear", "explanation"})
_Subject: TypeAlias = Literal["text", "picture", "other", "doubt"]
_TELLING = 4
"""Words of a caption by which a picture's line is known; fewer stand in other lines, too."""


def licenses_of_the_text(case: Case, *, but: frozenset[str] = frozenset()) -> dict[str, License]:
    """The licences that the page links or spells out of the text, by id, without the lines in `but`."""
    return licenses_in(passage for passage, of in _sorted(case) if of == "text" and passage.spoken not in but)


def licenses_in_doubt(case: Case) -> dict[str, License]:
    """Those of which the page does not make plain what they are of, by id."""
    return licenses_in(passage for passage, of in _sorted(case) if of == "doubt")


def licenses_of_pictures(case: Case) -> dict[str, License]:
    """Those of pictures, by id."""
    return licenses_in(passage for passage, of in _sorted(case) if of == "picture")


def _sorted(case: Case) -> Iterator[tuple[Passage, _Subject]]:
    """The passages with a licence and what that is of; a line that credits the text does so wherever a theme puts it."""
    of_pictures = _image_credits(case.package)
    about_the_text = set(_lines_about_the_text(case.package)) - {""}
    for passage in case.copy.passages:
        if not licenses_in((passage,)):
            continue
        linked = any(map(case.original.is_linked_by, passage.anchors)) or case.original.is_spelled_in(passage.text)
        if is_aside(case, passage):
            yield passage, "other"
        elif linked or passage.spoken in about_the_text:
            yield passage, "text"
        elif passage.pictured or of_pictures.have(passage):
            yield passage, "picture"
        else:
            rest = replace(passage, anchors=tuple(anchor for anchor in passage.anchors if not anchor.pictured))
            yield (rest, _subject(case, rest, of_pictures)) if licenses_in((rest,)) else (passage, "picture")


def _subject(case: Case, passage: Passage, of_pictures: _ImageCredits) -> _Subject:
    """What a line of the copy's own speaks of.

    The evidence knows by the words and the place; a line that names who wrote the text, or says nothing else, in the
    copy's article is the text's unless the evidence knows another thing that it is of.
    """
    scopes = _scopes(case, passage)
    if scopes & _TEXT:
        return "text"
    own = not is_of_another_story(passage, stories_of_the_text(case))
    credited = own and of_pictures.speak_of_the_writers(passage)
    if credited and (scopes <= _OPEN or (scopes <= _OPEN | {"image"} and of_pictures.tell_both(passage))):
        return "text"
    in_article = "article" in passage.parts or passage in beside_the_text(case)
    if own and in_article and scopes <= _OPEN | {"image"} and _says_nothing_else(passage):
        return "text"
    if (
        own
        and scopes <= _OPEN
        and _says_nothing_else(passage, _MOST_OF_A_LEAD)
        and _is_beside_the_credit(case, passage)
    ):
        return "text"
    if not credited and scopes and not scopes & _OPEN:
        return "other"
    return "doubt"


def _scopes(case: Case, passage: Passage) -> frozenset[Scope]:
    """What the evidence says of the statements in a passage about the licences that are in it: the same words, or else parts."""
    here = licenses_in((passage,))
    claims = [claim for claim in case.claims if claim.license and claim.license.id in here]
    said = passage.spoken
    told = [(spoken(claim.text), claim.scope) for claim in claims if claim.kind == "license"]
    same = [scope for words, scope in told if words == said]
    within = [scope for words, scope in told if not same and f" {words} " in f" {said} "]
    around = [scope for words, scope in told if not (same or within) and f" {said} " in f" {words} "]
    return frozenset((*same, *within, *around))


def _is_beside_the_credit(case: Case, passage: Passage) -> bool:
    """It stands in the line before or behind the credit: "Republished under … from:", with a card below."""
    credited = {number for number, _ in credit_lines(case)}
    same = (passage.element, passage.spoken)
    numbers = (n for n, each in enumerate(case.copy.passages) if (each.element, each.spoken) == same)
    return any(not credited.isdisjoint((number - 1, number + 1)) for number in numbers)


def _says_nothing_else(passage: Passage, most: int = _MOST_OF_A_LABEL) -> bool:
    """It is a licence, linked or spelled out, with a word or two for what that is."""
    rest = f" {_folded(without_addresses(passage.text))} "
    for anchor in passage.anchors:
        if is_on_cc(anchor.href):
            rest = rest.replace(f" {_folded(anchor.text)} ", " ")
    return len(rest.split()) <= most


@dataclass(frozen=True, kw_only=True, slots=True)
class _ImageCredits:
    """A package's lines about its pictures, and what a theme makes its own lines about them of; without capitals."""

    lines: frozenset[str]
    phrases: tuple[str, ...]
    """Captions, credits and names of licences, the longest first."""
    telling: frozenset[str]
    """Those that show a line to be a picture's."""
    writers: frozenset[str]
    """Who wrote and who published the text: a line that names them as well speaks of both."""

    def speak_of_the_writers(self, passage: Passage) -> bool:
        """A line, no prose, names who wrote or published the text."""
        said = f" {passage.spoken.casefold()} "
        return said.count(" ") <= _LONGEST and any(f" {name} " in said for name in self.writers)

    def tell_both(self, passage: Passage) -> bool:
        """A line that names a writer names who made a picture as well, or signs the text: "By …"."""
        said = f" {passage.spoken.casefold()} "
        led = (said.partition(f" {name} ")[0].strip() for name in self.writers if f" {name} " in said)
        return any(f" {phrase} " in said for phrase in self.telling) or not before_names().isdisjoint(led)

    def have(self, passage: Passage) -> bool:
        """The passage is one of the lines, or says no more than what a picture shows, who made it, and its licence."""
        rest = f" {_folded(without_addresses(passage.text))} "
        found = [phrase for phrase in self.phrases if f" {phrase} " in rest]
        linked = (_folded(anchor.text) for anchor in passage.anchors if is_on_cc(anchor.href))
        for phrase in (*found, *linked):
            rest = rest.replace(f" {phrase} ", " ")
        alone = len(rest.split()) <= _MOST_BESIDE and not any(f" {name} " in rest for name in self.writers)
        return passage.spoken.casefold() in self.lines or (alone and not self.telling.isdisjoint(found))


def _image_credits(package: Package) -> _ImageCredits:
    """A name that the lines about the text have as well shows nothing: an author may have taken the pictures, too."""
    shared = {word for line in _lines_about_the_text(package) for word in line.casefold().split()}
    makers = _phrases(image.credit for image in package.images)
    captions = _phrases(text for image in package.images for text in (image.caption, image.alt))
    telling = makers | {caption for caption in captions if caption.count(" ") >= _TELLING - 1}
    names = _phrases(image.license.short_name for image in package.images if image.license)
    return _ImageCredits(
        lines=frozenset(line.casefold() for line in lines_of(package.notices.image_credits)) - {""},
        phrases=tuple(sorted(makers | captions | names, key=len, reverse=True)),
        telling=frozenset(phrase for phrase in telling - names if not shared.issuperset(phrase.split())),
        writers=frozenset(_phrases(_writers(package.article))),
    )


def _lines_about_the_text(package: Package) -> Iterator[str]:
    """The lines of every notice but of the image credits, and who wrote it."""
    yield from notice_lines(replace(package.notices, image_credits=Notice()))
    yield from map(spoken, filter(None, _writers(package.article)))


def _writers(article: Article) -> tuple[str | None, ...]:
    return (article.byline, article.publisher, *(author.name for author in article.authors))


def _phrases(texts: Iterable[str | None]) -> set[str]:
    return set(map(_folded, filter(None, texts))) - {""}


def _folded(text: str) -> str:
    return spoken(text).casefold()
