"""Who wrote it: the profile's places, then the page's data, then what stands around the headline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from republish._uncompiled import Uncompiled
from republish.extraction.head.counters import COUNTER, counted
from republish.extraction.head.days.meta_line import signed_meta_line
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.links import Found, is_full
from republish.extraction.head.people.accounts import (
    is_half_the_site,
    is_kept_from_readers,
    is_login,
    is_sites_own,
    is_unread_login,
    is_unsaid_office,
    is_unsaid_word,
    named_over_text,
    names_a_house,
)
from republish.extraction.head.people.author_line import with_signers
from republish.extraction.head.people.bios import read_bio
from republish.extraction.head.people.byline import read_byline
from republish.extraction.head.people.contributors import with_contributors
from republish.extraction.head.people.credited import read_credited
from republish.extraction.head.people.declared import read_declared
from republish.extraction.head.people.guests import of_a_guest
from republish.extraction.head.people.highwire import AUTHOR, INSTITUTION, with_institutions
from republish.extraction.head.people.label import read_label
from republish.extraction.head.people.labeled import read_written
from republish.extraction.head.people.licensed_by import read_licensed_by
from republish.extraction.head.people.line import line_alone, without_slogan
from republish.extraction.head.people.marked_places import with_marked_places
from republish.extraction.head.people.meta_names import may_name
from republish.extraction.head.people.nobody import names_desk, names_nobody
from republish.extraction.head.people.others import is_checker
from republish.extraction.head.people.photographers import without_photographers, without_told_photographers
from republish.extraction.head.people.profiled import read_profiled
from republish.extraction.head.people.reporters import read_reporter
from republish.extraction.head.people.shown import as_readers_see, as_spelled
from republish.extraction.head.people.signature import read_alone, read_lead, read_signature
from republish.extraction.head.people.signed import read_labels, read_signed
from republish.extraction.head.people.sources import read_source
from republish.extraction.head.people.stated_authors import read_stated
from republish.extraction.head.people.translators import read_translators
from republish.extraction.head.people.unlinked import with_unlinked
from republish.extraction.head.scan import Near
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import (
    distinct,
    read_group,
    read_people,
    without_by,
)
from republish.extraction.words.bylines.personal_names import is_written_as_person, key
from republish.extraction.words.bylines.turned import as_said
from republish.extraction.words.head_data import head_table, phrases
from republish.model import Author

if TYPE_CHECKING:
    from republish.model import Profile

_TURNED = frozenset(
    {"citation_author", "citation_authors", "dc.creator", "dcterms.creator", "dc.contributor.author"}
    | {"bepress_citation_author", "eprints.creators_name"}
)
"""Where libraries' catalogues write the last name first, one person each."""
_OF_DATA = ("meta", "json-ld")
_LINKS = "a."
"""How the evidence of a link begins."""
_LABELS = (1, 2)
_MISC = "twitter:misc:"
_LINKED = Uncompiled(r"\s*[(<]\s*https?://[^\s()<>]*\s*[)>]\s*$")
"""An address in brackets behind a name."""
_MAILED = Uncompiled(r"^\s*(?:mailto:)?[^\s@()]+@[^\s@()]+\s*\(([^()@]+)\)\s*$")
"""A name in brackets behind an address for mail, as feeds have it."""


def read_authors(
    facts: Facts,
    near: Near,
    sites: frozenset[str],
    base_url: str,
    profile: Profile | None,
    *,
    owners: frozenset[str] = frozenset(),
) -> Found:
    """The people of the best evidence that names any; otherwise no people, and the byline as the page writes it.

    Agencies and other groups count only where no place names a person. `owners` are the names of those whose own site it
    is: they stand on its pages whoever wrote.
    """
    found = _best(facts, near, sites, base_url, profile, owners=owners)
    people, byline, source = of_a_guest(found, near, sites, base_url)
    people = without_by(people, facts.metadata.language) or read_group(byline, sites)
    if not people:
        people, byline, source = read_credited(facts.document, byline, source, sites)
    if not people and is_unsaid_office(byline, facts.document.prose):
        byline, source = "", ""
    if people and not any(person.kind == "translator" for person in people):
        names = [person.name for person in people]
        told = read_translators(near, facts.document, sites, names)
        people = distinct((*_without_told(people, told, source), *told))
    people = with_contributors(people, near, sites, base_url, facts.document.prose)
    if INSTITUTION in facts.metadata.meta:
        people = with_institutions(people, facts.document.root)
    if AUTHOR in facts.metadata.meta:
        people = with_marked_places(people, facts.document.root)
    return people, line_alone(without_slogan(byline, sites), people), source


def _without_told(people: tuple[Author, ...], told: tuple[Author, ...], source: str) -> tuple[Author, ...]:
    """Without those whom a label calls translators, where links to people's pages alone had named the authors, and others wrote."""
    if not source.startswith(_LINKS):
        return people
    names = {key(person.name) for person in told}
    others = tuple(person for person in people if key(person.name) not in names)
    return others or people


def _best(
    facts: Facts, near: Near, sites: frozenset[str], base_url: str, profile: Profile | None, *, owners: frozenset[str]
) -> Found:
    groups: Found = (), "", ""
    for find in (read_profiled, _by_json_ld, _by_meta, _by_labels, _as_shown):
        found = find(facts, near, sites, base_url, profile)
        if not any(person.kind == "author" for person in found[0]):
            if (found[0] and not groups[0]) or (found[1] and not groups[1]):
                groups = found
        elif find is read_profiled:
            return with_unlinked(found, _by_json_ld(facts, near, sites, base_url, profile)[0])
        elif (find is _by_meta and _is_of_a_checker(found, facts)) or (
            find is _by_json_ld
            and names_a_house(found[0])
            and _are_full(_by_meta(facts, near, sites, base_url, profile))
        ):
            continue
        elif (settled := _of_account(found, facts, near, sites, base_url)) is not None:
            return settled
        else:
            return found if find is _as_shown else _as_read(found, facts, near, sites, base_url, owners=owners)
    return _of_groups(groups, facts, near, sites, base_url)


def _as_read(
    found: Found, facts: Facts, near: Near, sites: frozenset[str], base_url: str, *, owners: frozenset[str]
) -> Found:
    """The people of the page's data as readers see them named over the text and below it."""
    found = without_photographers(found, near)
    seen = as_readers_see(found, near, sites, base_url, facts.document.prose, owners=owners)
    return with_signers(as_spelled(seen, near, facts.document.prose), facts.document, sites, base_url)


def _of_groups(groups: Found, facts: Facts, near: Near, sites: frozenset[str], base_url: str) -> Found:
    """Where no usual place names a person: the groups that one names, or whom a place further off names."""
    groups = groups if groups[1] else read_label(near, facts.document.root, sites)
    if not names_nobody(groups, sites):
        told = names_desk(groups, sites) or groups[2].startswith(_OF_DATA)
        named = read_labels(facts.document, sites, base_url) if told else groups
        return named if _wrote(named, facts) else groups
    further = (found for found in _further_off(facts, near, sites, base_url) if _wrote(found, facts))
    return next(further, None) or read_source(near, facts.document, sites) or groups


def _further_off(facts: Facts, near: Near, sites: frozenset[str], base_url: str) -> Iterator[Found]:
    """What other places of the page say than those that data and bylines have."""
    yield read_signed(near, facts.document, sites, base_url)
    yield read_declared(facts.document, sites, base_url)
    yield signed_meta_line(facts.document, sites, base_url)
    yield read_lead(near, sites)
    yield read_alone(near, facts.document, sites)
    yield read_bio(facts.document, sites)
    yield read_reporter(facts.document.prose)
    yield read_signature(facts.document, sites)
    yield read_licensed_by(facts.document, sites)


def _is_of_a_checker(found: Found, facts: Facts) -> bool:
    """It names one who looked the text over, in words that may be a name or a line."""
    return is_unparted(found[0][0].name) and not _wrote(found, facts)


def _are_full(found: Found) -> bool:
    """It names people, each in full."""
    return bool(found[0]) and all(is_full(person) and is_written_as_person(person.name) for person in found[0])


def _wrote(found: Found, facts: Facts) -> bool:
    """It names somebody, and not only who looked the text over."""
    return any(not is_checker(person.name, facts.document.prose) for person in found[0])


def _as_shown(facts: Facts, near: Near, sites: frozenset[str], base_url: str, profile: Any) -> Found:
    """The byline, or whom a line over the text names where that is an account of the site's."""
    found = without_told_photographers(read_byline(near, sites, base_url))
    if len(found[0]) != 1:
        return found
    named = named_over_text(found[0][0], near, sites, base_url, facts.document.prose)
    return named or (((), *found[1:]) if is_sites_own(found[0][0], sites) else found)


def _of_account(found: Found, facts: Facts, near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """The byline in place of an account or of half the site's name, or who signed the text; nobody where readers do not see the account."""
    account = is_login(found[0]) or is_unsaid_word(found[0], facts.document.prose)
    if not (account or is_half_the_site(found[0], sites)):
        return None
    shown = read_written(near, sites, base_url) or read_byline(near, sites, base_url)
    if any(map(is_full, shown[0])):
        return shown
    if not account:
        return None
    signed = read_signature(facts.document, sites)
    if signed[0] and all(map(is_full, signed[0])):
        return signed
    unread = is_unread_login(found[0][0], facts.document.prose)
    return ((), "", "") if unread or is_kept_from_readers(found[0][0], facts.document.root) else found


def _by_json_ld(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    return read_stated(facts, sites, base_url)


def _by_meta(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """The first name that holds people, or a later one that holds the same and more: some state the first author only."""
    best: Found = (), "", ""
    meta = facts.metadata.meta
    for name in filter(meta.__contains__, head_table()["meta_authors"]):
        contents = [_MAILED.sub(r"\1", _LINKED.sub("", plain(content))) for content in meta[name]]
        contents = [content for content in contents if may_name(content, facts)]
        contents = [as_said(content, catalogue=name in _TURNED) for content in contents]
        people = distinct(person for content in contents for person in read_people(content, sites))
        if (contents and not best[1]) or _keys(best[0]) < _keys(people):
            named = [content for content in contents if read_people(content, sites)] or contents
            best = people, ", ".join(dict.fromkeys(named)), f"meta {name}"
    if not best[0]:
        return _by_counter(facts, sites) or best
    return best


def _by_counter(facts: Facts, sites: frozenset[str]) -> Found | None:
    names = [name for name in dict.fromkeys(counted(facts, "author", "authors")) if may_name(name, facts)]
    people = distinct(person for name in names for person in read_people(name, sites))
    return (people, ", ".join(names), COUNTER) if people else None


def _by_labels(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """Pairs of label and value for chats' previews: "Written by" and a name, as Yoast SEO writes them for WordPress.

    Sites that build their pages from its data have the label in the name: "twitter:misc:Written by".
    """
    meta = facts.metadata
    pairs = [(plain(meta.first(f"twitter:label{number}")), f"twitter:data{number}") for number in _LABELS]
    pairs += [(name.removeprefix(_MISC), name) for name in meta.meta if name.startswith(_MISC)]
    for label, name in pairs:
        value = plain(meta.first(name))
        if label and value and phrases().author_label.fullmatch(label):
            return read_people(value, sites), value, f"meta {name}"
    return (), "", ""


def _keys(people: Iterable[Author]) -> set[str]:
    return {key(person.name) for person in people if person.kind == "author"}
