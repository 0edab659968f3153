"""Who made the article: names, bylines, biographies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from republish._addresses import unwrapped
from republish.model import Article, Author, Profile
from republish.notices._languages import Language
from republish.notices._markup import fill, link, plain, safe


def makers(article: Article, *kinds: str) -> tuple[Author, ...]:
    """The people of some kinds who have a name, in the page's order."""
    return tuple(author for author in article.authors if author.kind in kinds and plain(author.name))


def writers(article: Article) -> tuple[Author, ...]:
    """Those whom the byline names."""
    return makers(article, "author", "agency")


def names(people: Sequence[Author], language: Language, *, linked: bool = False) -> str:
    """The names as a list, HTML."""
    items = [link(person.url, safe(person.name)) if linked else safe(person.name) for person in people]
    return language.names(items, [plain(person.name) for person in people])


def byline(article: Article, language: Language, form: str | None, publisher: str) -> str:
    """By whom, in the form of the profile's byline rule; the page's own byline where no author is known; HTML."""
    people = writers(article)
    if not people and form != "publisher":
        return safe(article.byline)
    authors = _listed(people, language, with_institutions=form == "authors-and-institutions")
    if form in ("author-publisher", "publisher"):
        authors = language.comma.join(part for part in (authors, safe(publisher)) if part)
    return fill(language.sentences["byline"], {"authors": authors})


def _listed(people: Sequence[Author], language: Language, *, with_institutions: bool) -> str:
    """With commas inside of the items, the list is one of biographies."""
    if not (with_institutions and any(plain(person.institution) for person in people)):
        return names(people, language, linked=True)
    items = [_with_institution(person, language) for person in people]
    return language.bios(items, [plain(person.name) for person in people])


def _with_institution(person: Author, language: Language) -> str:
    name = link(person.url, safe(person.name))
    return f"{name}{language.comma}{_institution(person)}" if plain(person.institution) else name


def _institution(person: Author) -> str:
    return f"<em>{link(person.institution_url, safe(person.institution))}</em>"


def biographies(article: Article, language: Language) -> tuple[str, ...]:
    """Paragraphs about the people: the page's own sentences, else name, role and institution; HTML.

    Those of whom no more than the name is known are left to the byline and the licence notice.
    """
    people = [person for person in makers(article, "author", "translator", "contributor") if _known(person)]
    if any(plain(person.bio) for person in people):
        return tuple(
            _own_sentence(person, language) if plain(person.bio) else _label(person, language) for person in people
        )
    if not people:
        return ()
    labels = [_label(person, language) for person in people]
    return (language.bios(labels, [plain(person.name) for person in people]),)


def _known(person: Author) -> str:
    return plain(person.bio) or plain(person.role) or plain(person.institution)


def _label(person: Author, language: Language) -> str:
    parts = [link(person.url, safe(person.name)), safe(person.role)]
    if plain(person.institution):
        parts.append(_institution(person))
    return language.comma.join(part for part in parts if part)


def _own_sentence(person: Author, language: Language) -> str:
    """The page's sentence with the name in it linked, or put before it."""
    name, sentence = plain(person.name), plain(person.bio)
    linked = link(person.url, safe(name))
    parted = _parted(sentence, name)
    if parted:
        before, after = parted
        return f"{safe(before)}{_space(before)}{linked}{_space(after, leading=True)}{safe(after)}"
    joint = " " if sentence[:1].islower() else language.colon
    return f"{linked}{joint}{safe(sentence)}"


def _parted(sentence: str, name: str) -> tuple[str, str] | None:
    """What stands before and behind the name, where it does not begin inside a word; a single name does not end in one either."""
    for found in re.finditer(re.escape(name), sentence):
        before, after = sentence[: found.start()], sentence[found.end() :]
        if not (_one_word(before[-1:], name) or (" " not in name and _one_word(name[-1], after))):
            return before, after
    return None


def _one_word(left: str, right: str) -> bool:
    """Both are letters of a script that parts its words by blanks."""
    return bool(left) and all(sign.lower() != sign.upper() for sign in (left, right[:1]))


def _space(text: str, *, leading: bool = False) -> str:
    """The blank at the joint, which folding each part alone would lose."""
    edge = text[:1] if leading else text[-1:]
    return " " if edge.isspace() else ""


def publisher_of(article: Article, profile: Profile | None) -> tuple[str, str | None]:
    """Name and home of whom to credit: the profile's if it is no network's, else the page's, else the host."""
    if profile is not None and not (profile.network and plain(article.publisher)):
        return profile.name, profile.home
    if plain(article.publisher):
        return plain(article.publisher), article.publisher_url
    url = unwrapped(article.url)
    host = url.split("/")[2] if url.count("/") >= 2 else url
    return host.removeprefix("www."), None
