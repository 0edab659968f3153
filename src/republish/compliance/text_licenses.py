"""The licences that a page states of the text: a picture's own, in its caption or its credit, says nothing of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from republish.compliance.addresses import leads_to
from republish.compliance.answers import Case
from republish.compliance.copies import Passage, is_on_cc, licenses_in, without_addresses
from republish.compliance.spoken import spoken
from republish.compliance.statements import lines_of, notice_lines
from republish.licenses import License
from republish.model import Article, Notice, Package

_MOST_BESIDE = 6
"""Words of an image credit beside caption, credit and licence: "Photo by", "via", "licensed under a"."""
_TELLING = 4
"""Words of a caption by which a picture's line is known; fewer stand in other lines, too."""


def licenses_of_the_text(case: Case) -> dict[str, License]:
    """The licences that the page links or spells out, by id, but those in a picture's box and in image credits."""
    return licenses_in(_of_the_text(case))


def _of_the_text(case: Case) -> Iterator[Passage]:
    """The passages with a licence that is not a picture's; a line that credits the text does so wherever a theme puts it."""
    of_pictures = _image_credits(case.package)
    about_the_text = set(_lines_about_the_text(case.package)) - {""}
    for passage in case.copy.passages:
        if not licenses_in((passage,)):
            continue
        linked = any(leads_to(anchor.href, case.original) for anchor in passage.anchors)
        if linked or passage.spoken in about_the_text:
            yield passage
        elif not (passage.pictured or of_pictures.have(passage)):
            yield replace(passage, anchors=tuple(anchor for anchor in passage.anchors if not anchor.pictured))


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
