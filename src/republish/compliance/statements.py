"""What a page says of the copy itself: its credit lines, the licences it links, whether it says that the text was changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from republish import _html
from republish._addresses import carried, domain_of, host_of
from republish._data_files import data_table
from republish._spoken import spoken
from republish._text import words
from republish.compliance.addresses import leads_to
from republish.compliance.answers import Case
from republish.compliance.passages import Anchor, Passage
from republish.compliance.vicinity import beside_the_text, is_aside, passages_of_the_text
from republish.model import Finding, Notice, Notices

_SHARING = re.compile(r"/(?:sharer?|intent|submit|send)\b", re.I)
"""In addresses of what shares a page: it leads to a form."""
_COUNTED, _FEWEST_COUNTED = 0.8, 3
"""Share of a page's links that lead by way of one host, and how many at least, for it to count the readers' clicks."""


def said_by(notice: Notice) -> str:
    """A notice's words as readers of a page see them: without the addresses that its text spells out for paper."""
    return _html.text_of(_html.fragment(str(notice))) if notice else ""


def credit_lines(case: Case) -> Iterator[tuple[int, Passage]]:
    """The passages that link to the original, stand in a card that does, spell its address out or say the package's attribution line, each with its number."""
    line = spoken(said_by(case.package.notices.attribution)).casefold()
    for number, passage in enumerate(case.copy.passages):
        linked = any(map(case.original.is_linked_by, passage.anchors)) or case.original.is_spelled_in(passage.text)
        if linked or passage.element in case.cards or (line and line in passage.spoken.casefold()):
            yield number, passage


def links_to_original(case: Case) -> list[Anchor]:
    """The links that readers can follow to the original; one in a comment or among other stories tells nobody what it is of."""
    seen = (passage for passage in case.copy.passages if passage.seen and passage.anchors)
    linking = (passage for passage in seen if not is_aside(case, passage))
    return [anchor for passage in linking for anchor in passage.anchors if case.original.is_linked_by(anchor)]


def is_original_spelled_out(case: Case) -> bool:
    """A line that readers see has the original's address in letters; one in a comment or among other stories does not count."""
    seen = (passage for passage in case.copy.passages if passage.seen and not is_aside(case, passage))
    return any(case.original.is_spelled_in(passage.text) for passage in seen)


def detours_to_original(case: Case) -> list[str]:
    """The addresses of links that hold the original's, or stand among comments and other stories: where they lead, a person has to see."""
    anchors = (anchor for anchor in case.copy.anchors if not _SHARING.search(anchor.href))
    return [anchor.href for anchor in anchors if case.original.is_linked_by(anchor) or _holds_it(anchor, case)]


def _holds_it(anchor: Anchor, case: Case) -> bool:
    return leads_to(carried(anchor.href), case.original.places)


def host_of_all_links(case: Case) -> str | None:
    """The host by way of which the links lead and none of the original's does directly, as in a newsletter that counts clicks.

    Nearly all of the page, or all that the text has kept and one beside it: an archive of newsletters has links of its own.
    """
    every = Counter(host for anchor in case.copy.anchors if (host := host_of(anchor.href)))
    counting, count = every.most_common(1)[0] if every else ("", 0)
    if count >= max(_FEWEST_COUNTED, _COUNTED * every.total()) and _may_count(counting, every, case):
        return counting
    return _host_of_the_texts_links(case)


def _host_of_the_texts_links(case: Case) -> str | None:
    numbers = dict.fromkeys(passages_of_the_text(case))
    within = [anchor for number in numbers for anchor in case.copy.passages[number].anchors]
    words = {spoken(_html.text_of(link)) for link in _html.fragment(str(case.package.body)).iter("a")} if within else ()
    kept = [host_of(anchor.href) for anchor in within if spoken(anchor.text) in words]
    if len(set(kept)) != 1:
        return None
    lines = (passage for passage in beside_the_text(case) if not passage.pictured)
    beside = [host_of(anchor.href) for passage in lines for anchor in passage.anchors]
    enough = kept[0] in beside and [*kept, *beside].count(kept[0]) >= _FEWEST_COUNTED
    return kept[0] if enough and _may_count(kept[0], [*kept, *beside], case) else None


def _may_count(counting: str, hosts: Iterable[str], case: Case) -> bool:
    """It is not the copy's own site, and no link of the package's leads where it should."""
    links = _html.fragment(str(case.package.html)).iter("a")
    asked = {host_of(link.get("href") or "") for link in links} - {""}
    own = domain_of(host_of(case.copy.url))
    return bool(asked) and asked.isdisjoint(hosts) and domain_of(counting) != own


def is_linked_unseen(case: Case) -> bool:
    """A link to the original stands where no reader sees it."""
    unseen = (passage for passage in case.copy.passages if not passage.seen)
    return any(case.original.is_linked_by(anchor) for passage in unseen for anchor in passage.anchors)


def wording(case: Case) -> Iterator[Finding]:
    """The publisher's own attribution line, which is to stand there to the letter; signs and capitals make no difference."""
    notices = case.package.notices
    if notices.publisher_wording and not case.copy.says(said_by(notices.attribution)):
        text = f"The publisher's own line is not there word for word: “{said_by(notices.attribution)}” Put it in, or ask whether another one will do."
        yield Finding(code="attribution-wording", level="question", text=text, source=case.package.article.url)


def says_it_was_changed(case: Case) -> bool:
    """The package's sentence on a change that was declared, or a word for a change in a credit line or the lines around it.

    Or a line anywhere beside the text that speaks of it: any reasonable manner will do (CC BY 4.0 §3(a)(2)). The package's
    own lines say what the package did, not what was done to it afterwards.
    """
    notices, use = case.package.notices, case.package.review.use
    declared = use.excerpt or use.adapted or use.translated or use.edits
    if declared and case.copy.says(said_by(notices.changes)):
        return True
    return says_by_itself_that_it_was_changed(case)


def says_by_itself_that_it_was_changed(case: Case) -> bool:
    """The same in words that are none of the package's, which speaks of what it knew."""
    own = set(notice_lines(case.package.notices))
    near = {number + step for number, _ in credit_lines(case) for step in (-1, 0, 1)}
    passages = [case.copy.passages[number] for number in near if 0 <= number < len(case.copy.passages)]
    if any(_tells_of_a_change(passage.text) for passage in passages if passage.spoken not in own):
        return True
    if any(_names_who_added(case, passage) for passage in beside_the_text(case) if passage.spoken not in own):
        return True
    return any(speaks_of_the_text(passage.text) for passage in _lines_of_a_change(case))


def _names_who_added(case: Case, passage: Passage) -> bool:
    """The line by which publishers want additions told, with the name of somebody who did not write the original."""
    said = passage.text.casefold()
    if not any(sign in said for sign in data_table("compliance.toml")["added"]["signs"]):
        return False
    article = case.package.article
    told, line = spoken(f"{article.byline or ''} {case.package.text}").casefold(), passage.spoken.casefold()
    names = (spoken(author.name).casefold() for author in article.authors)
    return f" {line} " not in f" {told} " and not any(name in line for name in names)


def may_say_it_was_changed(case: Case) -> bool:
    """A line beside the text has a word for a change, and does not say of what."""
    return any(_lines_of_a_change(case))


def leads_to_the_whole(case: Case) -> bool:
    """A line that links to the original says that the rest is there: "Continue reading", "Read the full article"."""
    phrases, signs = _table("whole", "whole")
    linking = (passage for _, passage in credit_lines(case) if passage.seen and not is_aside(case, passage))
    said = [f" {passage.spoken.casefold()} " for passage in linking]
    return any(f" {phrase} " in line for line in said for phrase in phrases) or any(
        sign in line for line in said for sign in signs
    )


def _lines_of_a_change(case: Case) -> Iterator[Passage]:
    own = set(notice_lines(case.package.notices))
    original = {spoken(line) for line in case.package.text.split("\n")}
    for passage in beside_the_text(case):
        if passage.spoken not in own | original and _tells_of_a_change(passage.text):
            yield passage


def notice_lines(notices: Notices) -> Iterator[str]:
    """The words of every line of every notice."""
    sentences = (
        *(notices.attribution, notices.author_bio, notices.license_notice, notices.changes, notices.disclosure),
        *(notices.byline, *notices.top, *notices.bottom, notices.image_credits),
    )
    return (line for sentence in sentences for line in lines_of(sentence))


def lines_of(notice: Notice) -> Iterator[str]:
    """The words of each line of a notice; none of an empty one."""
    return map(spoken, _html.lines(str(notice)).split("\n")) if notice else iter(())


def _tells_of_a_change(text: str) -> bool:
    return _has_one(text, *_table("changed", "changed_signs", "translators"))


def speaks_of_the_text(text: str) -> bool:
    """It has a word for a text: "this article", "the story"."""
    return _has_one(text, *_table("text", "text", "translators"))


def _has_one(text: str, beginnings: tuple[str, ...], signs: tuple[str, ...]) -> bool:
    """A word of it begins as one of a table's, or it holds a sign of a script without blanks."""
    said = text.casefold()
    return any(sign in said for sign in signs) or any(word.startswith(beginnings) for word in words(said))


@lru_cache(maxsize=3)
def _table(of_words: str, *of_signs: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    table = data_table("compliance.toml")
    return tuple(table[of_words]["words"]), tuple(sign for name in of_signs for sign in table[name]["signs"])
