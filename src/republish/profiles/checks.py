"""What a profile must not say: contradictions, unknown values, selectors and patterns that do not compile."""

from __future__ import annotations

import dataclasses
import re
import string
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

from republish import _html
from republish._uncompiled import Uncompiled
from republish.errors import ProfileError
from republish.model import Profile
from republish.profiles.dimensions import DIMENSIONS, FIELDS, GRADES, STRUCTURE_GRADES
from republish.profiles.sentences import problem_in

Problem = tuple[str, str]
"""Key and message."""

_ID = Uncompiled(r"_?[a-z0-9]+(?:-[a-z0-9]+)*")
_HOST = Uncompiled(r"(?!www\.)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?:/[^\s/?#]+)*")
_BLOCK = Uncompiled(rf"<({'|'.join(_html.BLOCKS)})\b", re.I)
_COMMENT = Uncompiled(r"<!--(?!-?>)(?:(?!--).)*-->", re.S)
_LANGUAGE = Uncompiled(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_COVERS = ("text", "graphics", "photographs")
_NO_SELECTOR = ("identifier", "grade", "year", "source", "author_role_form", "body_nodes")
_NAMESPACE = re.compile(r"\|(?!=)")


def check(profile: Profile, file: str) -> None:
    """Raise ProfileError for the first thing that cannot be right."""
    for rule in _CHECKS:
        for key, message in rule(profile):
            raise ProfileError(message, file=file, key=key)


def _names(profile: Profile) -> Iterator[Problem]:
    if not _ID.fullmatch(profile.id):
        yield "id", f"{profile.id!r} is not made of small letters, digits and single hyphens"
    for key in ("home", "guidelines"):
        address = getattr(profile, key)
        if address is not None and not _is_web_address(address):
            yield key, f"{address!r} is not an http or https URL"
    for n, feed in enumerate(profile.feeds):
        if not _is_web_address(feed):
            yield f"feeds[{n}]", f"{feed!r} is not an http or https URL"
    for n, language in enumerate(profile.languages):
        if not _LANGUAGE.fullmatch(language):
            yield f"languages[{n}]", f"{language!r} is not a language tag"


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _hosts(profile: Profile) -> Iterator[Problem]:
    if is_base(profile.id):
        if profile.hosts or profile.extends:
            yield "hosts" if profile.hosts else "extends", "a base has neither hosts nor bases of its own"
        return
    if not profile.hosts:
        yield "hosts", "must name at least one host"
    for n, host in enumerate(profile.hosts):
        if not _HOST.fullmatch(host):
            yield f"hosts[{n}]", f"{host!r} is not a host in small letters without scheme, port and www"
        if host in profile.hosts[:n]:
            yield f"hosts[{n}]", f"{host!r} is claimed twice"


def is_base(name: str) -> bool:
    """Bases are there to be extended; their names begin with an underscore."""
    return name.startswith("_")


def _evidence(profile: Profile) -> Iterator[Problem]:
    for key in ("grants", "rules", "wordings", "exclusions"):
        for n, entry in enumerate(getattr(profile, key)):
            place = f"{key[:-1]}[{n}]"
            if entry.grade not in GRADES:
                yield f"{place}.grade", f"{entry.grade!r} is none of {', '.join(GRADES)}"
            if entry.read is None:
                yield f"{place}.read", "is missing"
    for key in ("counter", "handout"):
        part = getattr(profile, key)
        if part is not None and part.grade not in GRADES:
            yield f"{key}.grade", f"{part.grade!r} is none of {', '.join(GRADES)}"
    if profile.structure.grade not in ("", *STRUCTURE_GRADES):
        yield "structure.grade", f"{profile.structure.grade!r} is none of {', '.join(STRUCTURE_GRADES)}"


def _grants(profile: Profile) -> Iterator[Problem]:
    if profile.grants and is_base(profile.id):
        yield "grant", "a base grants nothing: each publisher states its own licence"
    for n, grant in enumerate(profile.grants):
        if grant.grade == "K":
            yield f"grant[{n}].grade", "a licence that nobody read is no grant"
        for covered in grant.covers:
            if covered not in _COVERS:
                yield f"grant[{n}].covers", f"{covered!r} is none of {', '.join(_COVERS)}"
    yield from _periods("grant", profile.grants, lambda a, b: bool(set(a.covers) & set(b.covers)))


def _rules(profile: Profile) -> Iterator[Problem]:
    for n, rule in enumerate(profile.rules):
        dimension = DIMENSIONS.get(rule.dimension)
        if dimension is None:
            yield f"rule[{n}].dimension", f"unknown dimension {rule.dimension!r}"
        elif not dimension.allows(rule.value):
            known = ", ".join(dimension.values) or f"values like {dimension.pattern}"
            yield f"rule[{n}].value", f"{rule.value!r} is none of {known}"
    yield from _periods("rule", profile.rules, lambda a, b: a.dimension == b.dimension)


def _periods(key: str, entries: tuple[Any, ...], same: Callable[[Any, Any], bool]) -> Iterator[Problem]:
    """Backward periods, and two entries of one kind in force on the same day."""
    for n, entry in enumerate(entries):
        if _first(entry) > _last(entry):
            yield f"{key}[{n}].valid_until", f"{entry.valid_until} is before valid_from {entry.valid_from}"
    for (_, one), (n, other) in combinations(enumerate(entries), 2):
        if same(one, other) and _first(one) <= _last(other) and _first(other) <= _last(one):
            yield f"{key}[{n}]", "contradicts an earlier one: both are in force on the same day"


def _first(entry: Any) -> date:
    return entry.valid_from or date.min


def _last(entry: Any) -> date:
    return entry.valid_until or date.max


def _wordings(profile: Profile) -> Iterator[Problem]:
    for n, wording in enumerate(profile.wordings):
        if wording.grade == "K":
            yield f"wording[{n}].grade", "a sentence that nobody read is no wording"
        for name in _fields(wording.html):
            if name not in FIELDS:
                yield f"wording[{n}].html", f"unknown field {{{name}}}"
        if block := _BLOCK.search(wording.html):
            yield f"wording[{n}].html", f"is put in a paragraph: <{block[1].lower()}> cannot stand there"
        if problem := problem_in(wording.html):
            yield f"wording[{n}].html", problem
        if not _LANGUAGE.fullmatch(wording.language):
            yield f"wording[{n}].language", f"{wording.language!r} is not a language tag"
    yield from _periods("wording", profile.wordings, _same_wording)


def _same_wording(one: Any, other: Any) -> bool:
    return (one.place, one.language, one.role) == (other.place, other.language, other.role)


def _fields(template: str) -> Iterator[str]:
    try:
        for _, name, spec, conversion in string.Formatter().parse(template):
            if name is not None:
                yield name if not spec and not conversion else f"{name}:{spec or conversion}"
    except ValueError as error:
        yield str(error)


def _counter(profile: Profile) -> Iterator[Problem]:
    counter = profile.counter
    if counter is None:
        return
    names = set(_fields(counter.html))
    if names - {"id"}:
        yield "counter.html", f"unknown field {{{min(names - {'id'})}}}"
    if "id" in names and not (profile.structure.identifier or profile.structure.identifier_at):
        yield "counter.html", "needs {id}, but [structure] has no identifier pattern"
    yield from _regular(counter.id_pattern, "counter.id_pattern")
    for comment in (counter.comment_before, *(comment for _, comment in counter.comments_after)):
        if comment and not _COMMENT.fullmatch(comment):
            yield "counter", f"{comment!r} is no comment: <!-- words -->"
    for n, host in enumerate(counter.hosts):
        if not _HOST.fullmatch(host):
            yield f"counter.hosts[{n}]", f"{host!r} is not a host"


def _handout(profile: Profile) -> Iterator[Problem]:
    handout = profile.handout
    if handout is None:
        return
    if handout.url is not None:
        yield from _handout_address(handout.url, profile)
    for key in ("selector", "body"):
        if getattr(handout, key):
            yield from _selector(getattr(handout, key), f"handout.{key}")
    for n, text in enumerate(handout.drop):
        yield from _selector(text, f"handout.drop[{n}]")


def _handout_address(template: str, profile: Profile) -> Iterator[Problem]:
    names = set(_fields(template))
    if names - {"id", "slug", "url"}:
        yield "handout.url", f"unknown field {{{min(names - {'id', 'slug', 'url'})}}}"
    if "id" in names and not profile.structure.identifier:
        yield "handout.url", "needs {id}, but [structure] has no identifier pattern"
    if not _is_web_address(template) or not _on_own_host(template, profile):
        yield "handout.url", "is not an address on one of the profile's hosts"


def _on_own_host(address: str, profile: Profile) -> bool:
    host = (urlsplit(address).hostname or "").removeprefix("www.")
    own = {entry.partition("/")[0] for entry in profile.hosts}
    return any(host == name or host.endswith(f".{name}") for name in own)


def _structure(profile: Profile) -> Iterator[Problem]:
    structure = profile.structure
    for field in dataclasses.fields(structure):
        if field.name in _NO_SELECTOR:
            continue
        for n, text in enumerate(getattr(structure, field.name)):
            yield from _selector(text.rpartition("@")[0] if field.name == "identifier_at" else text, _at(field.name, n))
    for n, pattern in enumerate(structure.identifier):
        yield from _regular(pattern, _at("identifier", n), groups=1)


def _at(name: str, n: int) -> str:
    return f"structure.{name}[{n}]"


def _patterns(profile: Profile) -> Iterator[Problem]:
    for n, exclusion in enumerate(profile.exclusions):
        yield from _regular(exclusion.pattern, f"exclusion[{n}].pattern")
    for n, pattern in enumerate(profile.image_credits):
        yield from _regular(pattern, f"image_credits[{n}]")


def _selector(text: str, key: str) -> Iterator[Problem]:
    """A bad selector shows itself by a SyntaxError or, for what has no XPath, a RuntimeError; a control character by a ValueError."""
    try:
        _html.select(_probe(), _NAMESPACE.sub(" ", text))
        reason = "HTML has no namespaces" if _NAMESPACE.search(text) else ""
    except (SyntaxError, RuntimeError, ValueError) as error:
        reason = str(error)
    if reason:
        yield key, f"{text!r} is not a CSS selector: {reason}"


@cache
def _probe() -> _html.Element:
    return _html.fragment("")


def _regular(pattern: str, key: str, groups: int = 0) -> Iterator[Problem]:
    try:
        compiled = re.compile(pattern)
    except re.error as error:
        yield key, f"{pattern!r} is not a regular expression: {error}"
        return
    if compiled.groups < groups:
        yield key, f"{pattern!r} has no group for the identifier"
    if compiled.search(""):
        yield key, f"{pattern!r} matches the empty text"


_CHECKS: tuple[Callable[[Profile], Iterator[Problem]], ...] = (
    _names,
    _hosts,
    _evidence,
    _grants,
    _rules,
    _wordings,
    _counter,
    _handout,
    _structure,
    _patterns,
)
