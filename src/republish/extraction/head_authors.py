"""Who wrote it: the profile's places, then the page's data, then what stands around the headline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Any

from republish._html import Element, absolute, select, text_of
from republish._text import fold
from republish.extraction.head_data import phrases
from republish.extraction.head_evidence import Facts, as_list, plain, types_of
from republish.extraction.head_scan import Near, byline_text, names_of, naming, own_text, short_text
from republish.extraction.people import PARTICLES, distinct, key, one_person, read_people, role_and_place, turned
from republish.model import Author, FeedAuthor

if TYPE_CHECKING:
    from republish.model import Profile, Structure

_META = (
    "article:author",
    "articleauthor",
    "author",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "dc.contributor.author",
    "byl",
    "og:article:author",
    "article:author_name",
    "cxenseparse:author",
    "byline",
)
_TURNED = frozenset({"citation_author", "dc.creator", "dcterms.creator", "dc.contributor.author"})
"""Where libraries' catalogues write the last name first, one person each."""
_is_byline = naming(
    r"by-?line|author(?!i[tsz])|(?:^|[\s_-])(?:autor(?:en|es|in|e)?|auteurs?|writer|reporter|journalist|"
    r"contributor|firma|redactor|forfatter|skribent|muhabir|yazar)(?:$|[\s_-])",
    hints="by-?line|author|autor|auteur|writer|reporter|journalist|contributor|firma|redactor|forfatter|skribent|muhabir|yazar",
    unless=r"author-?(?:bio|box|desc|info-?box|image|avatar|img|photo|pic)|avatar|comment|related|share|social|follow|"
    r"newsletter|teaser|tooltip|powered|recirc|popular|more-from|byline-?(?:date|time|timestamp|pub)",
)
_PEOPLE_LINK = re.compile(
    r"(?:/(?:authors?|autor(?:en|es|i|as?)?|auteurs?|profiles?|staff|contributors?|reporters?|journalists?|by|writers?|"
    r"columnists?|redaktion/autoren|editors?|producers?|redacteurs?|"
    r"forfattere?|skribenter?|yazarlar|yazar|penulis|giornalisti|firmas?|colunistas?|columnistas?)/|"
    r"[?&_]author=)[\w.%+-]{3,}",
    re.I,
)
_SAYS_BY = re.compile(
    r"(?:(?:written |posted |published |words )?by|von|par|por|di|door|av|af|przez|text|texte|tekst)\s*:?\s+[^\W\d_]",
    re.I,
)
_FULL_NAME = re.compile(r"(?:[^\W\d_][\w.'’-]*\s+){1,4}[^\W\d_][\w.'’-]+|[\u3040-\u9fff\uac00-\ud7af・ ]{2,12}")
_DIGITS = re.compile(r"\d{2}")
_TRANSLATOR = re.compile(r"translat|traduc|tradutt|übersetz|uebersetz|vertaler|tłumacz", re.I)
_HEAD_SPOTS = 60
_LABELS = (1, 2)
_SAYING = frozenset(
    {"p", "span", "div", "strong", "b", "em", "small", "li", "dt", "address", "cite", "label", "h2", "h3", "h4", "h5"}
)
_LETTERS = re.compile(r"[^\W\d_]{2}")
_ADDRESS = re.compile(r"://|\bwww\.|^/")
Found = tuple[tuple[Author, ...], str, str]
"""People, the byline as written, the evidence."""


def read_authors(facts: Facts, near: Near, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """The people of the best evidence that names any; otherwise no people, and the byline as the page writes it.

    Agencies and other groups count only where no place names a person.
    """
    groups: Found = (), "", ""
    for find in (_by_profile, _by_json_ld, _by_meta, _by_labels, _by_place):
        found = find(facts, near, sites, base_url, profile)
        if any(person.kind == "author" for person in found[0]):
            if find is not _by_profile and _is_account(found[0]):
                shown = _by_place(facts, near, sites, base_url, profile)
                return shown if any(map(_is_full, shown[0])) else found
            return _fuller(found, near, sites) if find is _by_meta else found
        if (found[0] and not groups[0]) or (found[1] and not groups[1]):
            groups = found
    return groups


def _is_account(people: tuple[Author, ...]) -> bool:
    """One word in Latin letters: the name somebody logs in with as often as not."""
    return len(people) == 1 and " " not in people[0].name and people[0].name.isascii()


def _is_full(person: Author) -> bool:
    return person.kind == "author" and " " in person.name


def _fuller(stated: Found, near: Near, sites: frozenset[str]) -> Found:
    """What meta elements state, or the line of the byline that names the same people and more."""
    known = _keys(stated[0])
    for element, names in islice(near, _HEAD_SPOTS):
        if not names or not _is_byline(names):
            continue
        for line in byline_text(element).split("\n"):
            people = read_people(line, sites) if any(name in key(line) for name in known) else ()
            if known < _keys(people) and not any(p.role for p in people):
                return people, line, _evidence(element)
    return stated


def _by_profile(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """One element an author, else the whole byline, where the profile says."""
    structure = profile.structure if profile else None
    if structure is None:
        return (), "", ""
    root = facts.document.root
    for selector in structure.authors:
        elements = select(root, selector)
        people = distinct(person for e in elements for person in _vcard(e, sites, base_url, structure))
        if people:
            words = ", ".join(person.name for person in people)
            people = distinct((*people, *_translators_beside(elements[0], sites, base_url, structure)))
            return _with_bios(people, root, structure), words, "profile structure.authors"
    for selector in structure.byline:
        for element in select(root, selector):
            text = byline_text(element)
            if people := _linked(read_people(text, sites), element, base_url):
                return _with_bios(people, root, structure), fold(text), "profile structure.byline"
    return (), "", ""


def _vcard(element: Element, sites: frozenset[str], base_url: str, structure: Structure) -> tuple[Author, ...]:
    """One author's block: name, role, institution, profile link, bio, each by the profile's selector."""
    name = _first_text(element, structure.author_name) or ("" if structure.author_name else text_of(element))
    role, institution = role_and_place(_first_text(element, structure.author_role), structure.author_role_form)
    return one_person(
        name,
        sites,
        role=role,
        institution=institution,
        url=_profile_link(element, base_url),
        bio=_first_text(element, structure.author_bio) or None,
    )


def _translators_beside(
    element: Element, sites: frozenset[str], base_url: str, structure: Structure
) -> Iterator[Author]:
    """Blocks beside the first author's that the page calls a translator's."""
    parent = element.getparent()
    for block in islice(parent, 40) if parent is not None else ():
        if isinstance(block.tag, str) and _TRANSLATOR.search(names_of(block)):
            yield from (replace(p, kind="translator") for p in _vcard(block, sites, base_url, structure))


def _with_bios(people: tuple[Author, ...], root: Element, structure: Structure) -> tuple[Author, ...]:
    """The same people with what the page says about each in a place of its own: by name, or one text for one author."""
    if any(person.bio for person in people) or not structure.author_bio:
        return people
    texts = [text for selector in structure.author_bio for e in select(root, selector) if (text := text_of(e))]
    if len(people) == 1:
        return (replace(people[0], bio=texts[0]),) if texts else people
    about = {person.name: next((text for text in texts if person.name in text), None) for person in people}
    return tuple(replace(person, bio=about[person.name]) for person in people)


def _first_text(element: Element, selectors: Iterable[str]) -> str:
    return next((text for s in selectors for found in select(element, s) if (text := text_of(found))), "")


def _profile_link(element: Element, base_url: str) -> str | None:
    links = [element] if element.tag == "a" else list(element.iter("a"))
    chosen = next((a for a in links if "author" in (a.get("rel") or "").split()), links[0] if links else None)
    href = chosen.get("href") if chosen is not None else None
    url = absolute(href, base_url) if href else None
    return url if url and url.startswith("http") else None


def _by_json_ld(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    people: list[Author] = []
    names: list[str] = []
    for field in ("author", "creator"):
        for value in facts.values(field):
            name, found = _json_person(value, facts, sites, base_url)
            people.extend(found)
            names.extend([name] if name else [])
        if people:
            break
    for value in facts.values("translator"):
        people.extend(replace(p, kind="translator") for p in _json_person(value, facts, sites, base_url)[1])
    evidence = f"json-ld {facts.kind}.author" if names else ""
    return distinct(people), ", ".join(dict.fromkeys(names)), evidence


def _json_person(value: Any, facts: Facts, sites: frozenset[str], base_url: str) -> tuple[str, tuple[Author, ...]]:
    if isinstance(value, str):
        return plain(value), one_person(plain(value), sites)
    if not isinstance(value, dict):
        return "", ()
    names = [plain(name) for name in as_list(value.get("name"))]
    name = ", ".join(name for name in names if name) or plain(value.get("alternateName"))
    employer = next((facts.resolve(v) for f in ("worksFor", "affiliation") for v in as_list(value.get(f))), None)
    institution = plain(employer.get("name")) if isinstance(employer, dict) else plain(employer)
    link = next((v for v in as_list(value.get("url")) if isinstance(v, str)), None)
    people = one_person(
        name,
        sites,
        role=plain(value.get("jobTitle")) or None,
        institution=institution if institution and key(institution) not in sites else None,
        url=absolute(link, base_url) if link and link.strip() else None,
        bio=plain(value.get("description")) or None,
    )
    group = any(kind.endswith("Organization") for kind in types_of(value))
    return name, tuple(replace(p, kind="agency") for p in people) if group else people


def _by_meta(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """The first name that holds people, or a later one that holds the same and more: some state the first author only."""
    best: Found = (), "", ""
    for name in _META:
        contents = [plain(content) for content in facts.metadata.meta.get(name, ())]
        contents = [content for content in contents if _LETTERS.search(content) and not _ADDRESS.search(content)]
        if name in _TURNED:
            contents = list(map(turned, contents))
        people = distinct(person for content in contents for person in read_people(content, sites))
        if (contents and not best[1]) or _keys(best[0]) < _keys(people):
            best = people, ", ".join(dict.fromkeys(contents)), f"meta {name}"
    return best


def _by_labels(facts: Facts, near: Any, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """Pairs of label and value for chats' previews: "Written by" and a name, as Yoast SEO writes them for WordPress."""
    meta = facts.metadata
    for number in _LABELS:
        label, value = plain(meta.first(f"twitter:label{number}")), plain(meta.first(f"twitter:data{number}"))
        if label and value and phrases().author_label.fullmatch(label):
            return read_people(value, sites), value, f"meta twitter:data{number}"
    return (), "", ""


def _keys(people: Iterable[Author]) -> set[str]:
    return {key(person.name) for person in people if person.kind == "author"}


def _by_place(facts: Facts, near: Near, sites: frozenset[str], base_url: str, profile: Profile | None) -> Found:
    """The byline around the headline: what is marked as one, else links to people, else "By …"."""
    words, source = "", ""
    links: list[Element] = []
    saying: list[Element] = []
    for element, names in near:
        if names and _is_byline(names):
            text, people = _marked(element, sites, base_url)
            if people:
                return people, text, _evidence(element)
            if text and not words:
                words, source = text, _evidence(element)
        elif (tag := element.tag) == "a":
            links.append(element)
        elif tag in _SAYING and own_text(element):
            saying.append(element)
    for read, elements in ((_to_people, links), (_said, saying)):
        for element in elements:
            text, people = read(element, sites, base_url)
            if people:
                return people, text, _evidence(element)
    return (), words, source


def _evidence(element: Element) -> str:
    return f"{element.tag}.{(element.get('class') or element.get('itemprop') or '').split(' ')[0]}"


Read = tuple[str, tuple[Author, ...]]


def _marked(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A byline by its class, itemprop or rel; the siblings of a single link belong to it."""
    text = _named_lines(element, byline_text(element))
    people = read_people(text, sites) if text else ()
    parent = element.getparent()
    if element.tag in ("a", "span") and people and parent is not None and len(parent) < 12:
        beside = _named_lines(parent, byline_text(parent, 200))
        group = read_people(beside, sites) if beside else ()
        if {key(person.name) for person in people} < {key(person.name) for person in group}:
            text, people, element = beside, group, parent
    if text and not people and _SAYS_BY.match(text):
        link = next(element.iter("a"), None)
        people = one_person(text_of(link), sites) if link is not None else ()
    return fold(text) if people or _could_be_name(text) else "", _linked(people, element, base_url)


def _named_lines(element: Element, text: str) -> str:
    """Where links to people stand in a byline, the lines that hold them: the others are titles, places, buttons."""
    links = [
        key(text_of(a))
        for a in element.iter("a")
        if _is_byline(names_of(a)) or _PEOPLE_LINK.search(a.get("href") or "")
    ]
    lines = (
        [line for line in text.split("\n") if any(link and link in key(line) for link in links)]
        if text and links
        else []
    )
    return "\n".join(lines) or text


def _could_be_name(text: str) -> bool:
    """Words that may stand for whoever wrote it, though no person: "News Desk", not "May 31, 2023"."""
    return 2 < len(text) < 80 and not _DIGITS.search(text)


def _linked(people: tuple[Author, ...], element: Element, base_url: str) -> tuple[Author, ...]:
    """The same people with the addresses that the byline's links have for their names."""
    links = {key(text_of(a)): a for a in reversed(list(element.iter("a")))} if people and len(element) else {}
    if element.tag == "a":
        links[key(text_of(element))] = element
    return tuple(
        replace(p, url=_profile_link(links[key(p.name)], base_url)) if not p.url and key(p.name) in links else p
        for p in people
    )


def _to_people(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A link to a page about a person, with the links beside it."""
    if not _PEOPLE_LINK.search(element.get("href") or ""):
        return "", ()
    text = short_text(element, 80)
    parent = element.getparent()
    alone = parent is not None and len(parent) < 12 and _stands_alone(parent, text)
    if not alone or not _FULL_NAME.fullmatch(text):
        return "", ()
    whole = _named_lines(parent, byline_text(parent, 200))
    return fold(whole), _linked(read_people(whole, sites), parent, base_url)


def _stands_alone(parent: Element, text: str) -> bool:
    """The link is its block's own matter, not a word of a sentence."""
    whole = short_text(parent, 160)
    return bool(whole) and len(whole) < 4 * len(text) + 40 and not whole.rstrip().endswith(".")


def _said(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """Words that begin with "By", or follow a label that says "Author"."""
    own = own_text(element).strip()
    if not 1 < len(own) < 120:
        return "", ()
    if (says := _SAYS_BY.match(own)) and (own[says.end() - 1 :].split()[0] in PARTICLES or not says[0][-1].islower()):
        # "By using this site, you agree …" names nobody.
        text = byline_text(element, 200)
        return fold(text), _linked(read_people(text, sites), element, base_url)
    if phrases().author_label.fullmatch(own):
        if own_words := byline_text(element, 200)[len(own) :]:
            return fold(own_words), _linked(read_people(own_words, sites), element, base_url)
        following = element.getnext()
        text = fold(element.tail or "") or (short_text(following, 120) if following is not None else "")
        return text, read_people(text, sites)
    return "", ()


def feed_people(authors: tuple[FeedAuthor, ...], sites: frozenset[str]) -> tuple[Author, ...]:
    """Authors of a feed entry. "Name, Role; Role, Institution": the institution follows the last comma."""
    people: list[Author] = []
    for author in authors:
        name, _, rest = author.name.partition(",")
        role, institution = (
            role_and_place(fold(rest), "role, institution") if "," in rest else (None, fold(rest) or None)
        )
        people.extend(one_person(name, sites, role=role, institution=institution, url=author.url))
    return distinct(people)
