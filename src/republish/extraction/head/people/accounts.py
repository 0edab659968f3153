"""Texts that were published with an account of the site's, and name who wrote them in a bold line over the first paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from republish._html import Element
from republish._prose import Prose
from republish._text import fold
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Found, evidence_of, linked
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.scan import Near
from republish.extraction.head.words import is_longer, next_element
from republish.extraction.tree.addresses import split_url
from republish.extraction.tree.nodes import BOLD, is_hidden
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.far_names import is_unparted
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import is_paper, key
from republish.extraction.words.head_data import head_table
from republish.model import Author

_LONGEST, _SPOTS, _PARAGRAPH = 60, 60, 80
_MOST_LINKS, _HIDDEN_ABOVE = 2_000, 3
_FEWEST_LETTERS, _SHORTEST_HALF = 4, 6
"""Of a word by which the account is called like the site, and of half of its name."""


def named_over_text(author: Author, near: Near, sites: frozenset[str], base_url: str, prose: Prose) -> Found | None:
    """Whom a bold line right before a paragraph names, where the data name an account alone, and the page does not go on to tell of them."""
    if not _is_account(author, sites):
        return None
    for element in _bold_lines(near):
        text = byline_text(element, _LONGEST)
        people = read_people(text, sites)
        once = all(prose.lowered.count(person.name.lower()) == 1 for person in people)
        if once and names_alone(text, people) and key(author.name) not in {key(one.name) for one in people}:
            return linked(people, element, base_url), fold(text), evidence_of(element)
    return None


def is_kept_from_readers(account: Author, root: Element) -> bool:
    """All links with its name are hidden: themes write them for machines, and this one shows nobody."""
    links = [link for link in islice(root.iter("a"), _MOST_LINKS) if (link.text or "").strip() == account.name]
    return bool(links) and all(any(map(is_hidden, islice(link.iterancestors(), _HIDDEN_ABOVE))) for link in links)


def is_unread_login(account: Author, prose: Prose) -> bool:
    """It has a digit, as no name of one word has, and the page never says it: only its data do, from whoever entered the text."""
    return any(map(str.isdigit, account.name)) and account.name.lower() not in prose.lowered


def names_a_house(people: Sequence[Author]) -> bool:
    """One, and that a paper or a publisher by its words, as systems state for all texts of theirs: "Harbour Cyber Media"."""
    return len(people) == 1 and is_paper(people[0].name)


def is_login(people: Sequence[Author]) -> bool:
    """One word in Latin letters: the name somebody logs in with as often as not."""
    return len(people) == 1 and " " not in people[0].name and people[0].name.isascii()


def is_unsaid_word(people: Sequence[Author], prose: Prose) -> bool:
    """One word in letters of a script that parts names by blanks, which readers of the page never see: an account's name."""
    name = people[0].name if len(people) == 1 else " "
    return name >= FAR and " " not in name and not is_unparted(name) and name.lower() not in prose.lowered


def is_unsaid_office(byline: str, prose: Prose) -> bool:
    """An account of an office, by its name, that the page never says: "ascom.inpe"."""
    return _office().fullmatch(byline) is not None and byline not in prose.lowered


def is_half_the_site(people: Sequence[Author], sites: frozenset[str]) -> bool:
    """The site's name without a word before or behind it, and nobody's: "Harbour Watch" of "Agency Harbour Watch"."""
    name = key(people[0].name) if len(people) == 1 else ""
    half = len(name) >= _SHORTEST_HALF and any(name in site for site in sites)
    return half and not is_like_a_person(people[0].name)


def _is_account(author: Author, sites: frozenset[str]) -> bool:
    """Its page is called so, or it is called like the site."""
    return _has_accounts_page(author) or _is_called_like(author, sites)


def is_sites_own(author: Author, sites: frozenset[str]) -> bool:
    """Both at once: such a name says nothing of who wrote it."""
    return _has_accounts_page(author) and _is_called_like(author, sites)


def is_sites_desk(author: Author, sites: frozenset[str]) -> bool:
    """It is called like the site and is nobody's name: "TASC Communications" at TASC."""
    return _is_called_like(author, sites) and not is_like_a_person(author.name)


def _has_accounts_page(author: Author) -> bool:
    return bool(author.url) and _account_page().search(split_url(author.url or "").path) is not None


def _is_called_like(author: Author, sites: frozenset[str]) -> bool:
    first = key(author.name.partition(" ")[0])
    return len(first) >= _FEWEST_LETTERS and any(site.startswith(first) for site in sites)


def _bold_lines(near: Near) -> Iterator[Element]:
    for element, _ in islice(near, _SPOTS):
        bold = element[0] if element.tag == "p" and len(element) == 1 and not (element.text or "").strip() else None
        if bold is None or bold.tag not in BOLD or (bold.tail or "").strip():
            continue
        following = next_element(element)
        if following is not None and following.tag == "p" and is_longer(following, _PARAGRAPH):
            yield element


@cache
def _account_page() -> re.Pattern[str]:
    """The end of an account's address."""
    table = head_table()
    return re.compile(rf"/(?:{'|'.join((*table['accounts'], *table['account_pages']))})/?$", re.I)


@cache
def _office() -> re.Pattern[str]:
    """An account of an office or of the site, with what stands beside it between points and hyphens."""
    table = head_table()
    return re.compile(rf"(?:[a-z\d]+[._-])*(?:{'|'.join((*table['accounts'], *table['offices']))})(?:[._-][a-z\d]+)*")
