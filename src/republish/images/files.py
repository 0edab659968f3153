"""A picture's own file beside what its page says: the stricter reading holds, as it does between two words of one page.

The codes of the findings that come of it, all information: the verdict on the text stays as it is.

====================  ================================================================================================
image-file-agency     the file of a picture names an agency, or a library with terms of its own: the picture goes
image-file-reserved   it keeps rights back that the picture's licence gives, or says who gave it and not under which licence: the picture goes
image-file-license    it names another Creative Commons licence than the page: the picture goes
image-file-cleared    one of these, and a person answers for the picture: it stays
image-file-generated  it says that a trained model made the picture, or parts of it, and the page does not
image-file-maker      it names a maker, and the page nobody
image-file-mining     it reserves text and data mining
====================  ================================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from textwrap import shorten
from typing import NamedTuple

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.images.naming import agency_in, agency_surely, gives_nothing_else, named, named_in_file
from republish.images.wording import agrees
from republish.licenses import License, find_licenses
from republish.model import Finding, ImageDecision, PhotoMetadata

_SIGNED = (
    ("credit", "Credit Line"),
    ("source", "Source"),
    ("copyright_owner", "Copyright Owner"),
    ("licensor", "Licensor"),
)
_TERMS = (
    ("copyright_notice", "Copyright Notice"),
    ("usage_terms", "Rights Usage Terms"),
    ("instructions", "Instructions"),
)
_LINKS = (("license", "licence"), ("web_statement", "Web Statement of Rights"))
"""Properties by the names that photo desks know (IPTC Photo Metadata Standard 2023.2)."""
_MAKER = ("creator", "Creator")
_NAMING_PERSONS = ("Copyright Notice", "Rights Usage Terms", "Creator")
_STATE = Uncompiled(r",\sPA\b(?=[\s\d.,]*$)")
"""A town in Pennsylvania, as notices have it."""
_PARTS = Uncompiled(r"[/|,;·–—]|©|\(c\)|\bcopyright\b|\b\d{4}\b|\bvia\b|\bby\b", re.I)
"""What stands between the names of a notice."""
_SHOWN = 160
"""Letters of a statement that a sentence repeats."""
_TRAINED = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia")
"""IPTC's codes for what a model made that was trained on others' works, and for what such parts are in."""


class _Against(NamedTuple):
    """What of a file speaks against a use: what sort of thing, where and in which words, and what follows."""

    code: str
    name: str
    words: str
    follows: str


def inspect(
    decision: ImageDecision, said: PhotoMetadata, *, granted: License | None, publisher: str | None
) -> tuple[ImageDecision, tuple[Finding, ...]]:
    """The decision on an image that was to come along, now that its file is at hand, and what the file says besides.

    `granted` is the article's licence, under which a picture without one of its own comes along; `publisher` the article's,
    who may be an agency. A picture that a person cleared stays. Nothing is filled in from a file: whom it names as the maker
    may be the desk that stored it, and how the maker is to be credited is the page's to say. Pure.
    """
    against = next(_against(said, decision.license or granted, publisher, decision), None)
    if against and decision.clearance is None:
        reason = f"Its file says {_quoted(against.words)} ({against.name}): {against.follows}"
        gone = replace(decision, action="drop", reason=reason, source=decision.url, license=None)
        return gone, (_finding(against.code, f"The picture {decision.url} stays out. {reason}", decision),)
    findings = list(_told(decision, said))
    if against and (word := decision.clearance):
        text = f"The file of {decision.url} says {_quoted(against.words)} ({against.name}); it stays by the word of {word.by}."
        findings.insert(0, _finding("image-file-cleared", text, decision))
    return decision, tuple(findings)


def _quoted(words: str) -> str:
    return f"“{shorten(words, _SHOWN, placeholder=' …')}”"


def _finding(code: str, text: str, decision: ImageDecision) -> Finding:
    return Finding(code=code, level="info", text=text, source=decision.url)


def _against(
    said: PhotoMetadata, granted: License | None, publisher: str | None, decision: ImageDecision
) -> Iterator[_Against]:
    """What speaks against the use, agencies first: their notices keep rights back as well."""
    yield from _agencies(said, publisher)
    yield from _kept_back(said, granted)
    yield from _given(said, publisher) if decision.license is None else ()
    yield from _other_licenses(said, granted)


def _agencies(said: PhotoMetadata, publisher: str | None) -> Iterator[_Against]:
    """What names an agency that is not the publisher, or a library."""
    for name, text in _texts(said, (*_SIGNED, *_TERMS[:2], _MAKER)):
        agency = _agency(name, _STATE.sub("", text))
        if agency and not _is_in(agency, publisher):
            yield _Against("image-file-agency", name, text, f"no article's licence covers pictures of {agency}.")
    for name, text in _texts(said, _LINKS):
        if agency := named("agencies", text):
            yield _Against("image-file-agency", name, text, f"no article's licence covers pictures of {agency}.")
    for name, text in _texts(said, _SIGNED):
        if library := named("libraries", text):
            follows = f"{library} has terms of its own that are not a Creative Commons licence."
            yield _Against("image-file-agency", name, text, follows)


def _is_in(agency: str, publisher: str | None) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(agency)}(?!\w)", fold(publisher or ""), re.I))


def _agency(name: str, text: str) -> str | None:
    """A name that is a word or a person's as well counts where a source is named; of a maker and in a notice, by itself between signs."""
    if text.startswith(("http:", "https:")):
        return named("agencies", text)
    if name not in _NAMING_PERSONS:
        return agency_in(text)
    parts = (part.strip(" .") for part in _PARTS.split(text))
    return agency_surely(text) or next((part for part in parts if part and agency_in(part) == part), None)


def _given(said: PhotoMetadata, publisher: str | None) -> Iterator[_Against]:
    """A giver, of whose picture the publisher's rule says nothing."""
    for name, text in _texts(said, _SIGNED[:2]):
        if (named("provided", text) or gives_nothing_else(text)) and not (publisher and publisher in text):
            yield _Against("image-file-reserved", name, text, "it says who gave it, not under which licence.")


def _kept_back(said: PhotoMetadata, granted: License | None) -> Iterator[_Against]:
    """Words that a licence would contradict; of a noncommercial one "no commercial use" says nothing else."""
    noncommercial = granted is not None and "CommercialUse" in granted.prohibits
    tables = ("reserved",) if noncommercial else ("reserved", "noncommercial")
    for name, text in _texts(said, (*_TERMS, *_SIGNED)):
        if named("kept_back", text) or any(named_in_file(table, text) for table in tables):
            yield _Against("image-file-reserved", name, text, "what the page grants is kept back there.")


def _other_licenses(said: PhotoMetadata, granted: License | None) -> Iterator[_Against]:
    """Another licence than the one that the picture comes along under; one that gives up all rights contradicts none."""
    for name, text in _texts(said, (*_LINKS, *_TERMS)):
        for tool in find_licenses(text):
            if tool.unit in ("zero", "mark") or (granted and _is_same(tool, granted)):
                continue
            page = f"the page says {granted.id}" if granted else "the page names none"
            yield _Against("image-file-license", name, text, f"{page}; which of them holds is not said.")


def _is_same(tool: License, granted: License) -> bool:
    return tool.unit == granted.unit and (tool.version is None or agrees(tool, granted))


def _told(decision: ImageDecision, said: PhotoMetadata) -> Iterator[Finding]:
    """What an editor wants to know of a picture that comes along; nothing where the page says the same."""
    shown = " ".join(filter(None, (decision.credit, decision.caption, decision.alt)))
    if (said.digital_source_type or "").rpartition("/")[2] in _TRAINED and not _tells_of_models(shown):
        text = (
            f"The file of {decision.url} says that a trained model made it, or parts of it; the page does not: say so."
        )
        yield _finding("image-file-generated", text, decision)
    maker = next((text for text in (*said.creator, *said.credit) if not named_in_file("nobody", text)), None)
    if maker and not decision.credit:
        text = f"The file of {decision.url} names {_quoted(maker)} as its maker, the page nobody: ask whether to credit them."
        yield _finding("image-file-maker", text, decision)
    if "PROHIBITED" in (said.data_mining or "").upper():
        text = (
            f"The file of {decision.url} reserves text and data mining ({said.data_mining}): leave its metadata in it."
        )
        yield _finding("image-file-mining", text, decision)


def _tells_of_models(shown: str) -> bool:
    return bool(named_in_file("generated", shown) or named_in_file("short_generated", shown))


def _texts(said: PhotoMetadata, properties: tuple[tuple[str, str], ...]) -> Iterator[tuple[str, str]]:
    return ((name, text) for field, name in properties for text in getattr(said, field))
