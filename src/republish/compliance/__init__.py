"""A published page held against what its licence and its publisher ask: what is there, what is missing, what was altered.

The codes of the findings, beside the kinds of the duties they speak of:

=====================  ===============================================================================================
altered                words differ, and neither licence nor declared use lets them; or leave was given for an edit, and a
                       person has to look whether it covers them
altered-as-declared    words differ, as the use said they would or the page says that they do, and the licence lets them
not-compared           the words were changed on purpose, and were not compared
not-the-article        no line of the article stands on the page
headline-changed       no heading and no title of the page is the original's headline, and nobody declared another
heading-lost           a section heading is no heading any more
link-changed           a link of the text leads elsewhere than the original's, or earns somebody money there
link-added             a link that the original does not have stands on words of the text
credit-folded          the credit stands where readers have to open something
text-beside            a paragraph of the site's own right above or below the text looks like one of the text's
text-hidden            words of the article are on the page, and readers do not see them until something shows them, if at all
image-not-covered      a picture is shown that may not come along
caption-changed        a picture is shown with another caption than the original's
image-added            a picture that the package does not have stands amid the article's lines
image-replaced         one stands where a picture of the package's was, and that is not found
image-missing          a picture of the package's is not found, and none stands in its place
author-bio             what the package tells of who wrote the text is not on the page
image-credit, image-license
                       a picture is shown without its credit, or without a link to its own licence
attribution-wording    the publisher's own line is not there word for word
data-mining            the original reserves text and data mining, or tells robots not to use it, and the page does not
reserved-on-site       the page reserves all rights for the whole site
page-cut-short, continues-elsewhere
                       words are missing, and the page is not all of the copy
kept-page-missing      the folder of the package does not have the page any more that it was made from
verdict                the original's review is not "allowed"
cure-period, no-cure-period
                       what a breach means under this licence
=====================  ===============================================================================================
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from textwrap import shorten
from typing import Literal

from republish._html import Document
from republish._spoken import bounded, spoken
from republish.compliance.added import pictures_of_the_text
from republish.compliance.addresses import Original, cards_of
from republish.compliance.adjoining import adjoining
from republish.compliance.alignment import align
from republish.compliance.alterations import alterations, lines_of_the_article
from republish.compliance.answers import Answer, Case, missing, unseen
from republish.compliance.biographies import lost_biographies
from republish.compliance.concealed import concealed
from republish.compliance.conditions import CONDITIONS
from republish.compliance.copies import Copy
from republish.compliance.differences import differing_words
from republish.compliance.headings import changed_headline, lost_headings
from republish.compliance.mining import lost_reservations
from republish.compliance.pictures import pictures
from republish.compliance.statements import host_of_all_links, wording
from republish.compliance.targets import added_links, changed_links
from republish.compliance.wishes import WISHES
from republish.model import Article, Audit, Claim, DataMining, Finding, Obligation, Package, Page, Use

__all__ = ["audit"]

_CHECKS = {**CONDITIONS, **WISHES}
_OF_LINKS = frozenset({"source-link", "license-link", "license_link", "link_target", "links"})
_CURES = ("cure-period", "no-cure-period")
_STRUCK = re.compile(r"<(?:del|s|strike)\b")
_STRIKING, _READINGS = frozenset({"del", "s", "strike"}), frozenset({"rt", "rtc", "rp"})
_SHOWN = 120
"""Letters of a statement that a finding repeats."""


def audit(
    document: Document,
    page: Page,
    package: Package,
    *,
    article: Article | None = None,
    claims: tuple[Claim, ...] = (),
    mining: DataMining | None = None,
    today: date | None = None,
    allowed: frozenset[str] = frozenset(),
    parted: bool = False,
    drafted: bool = False,
) -> Audit:
    """Hold a published page against a package of what it is a copy of. Pure: no clock, no network.

    `document` is the parsed page, `article` what an extractor takes for the article on it (None where it finds none),
    `claims` what it says of rights and `mining` what to programs that mine texts; `today` is what windows are counted to, not at all without it; `allowed` the dimensions
    of the publisher's rules that let everybody do something. Of a copy that is `parted` over several pages this one holds a
    part: the text may begin before it and go on behind it, and what is missing may stand on another one. A package that was
    only `drafted` from the original, to hold the page against it, is none that the copy was made from.
    """
    copy = Copy(document, page, unsaid=_unsaid(document, package))
    case = _case(copy, package, article, claims, today, parted=parted)
    made_later = _is_older_than_the_package(case)
    drafted = drafted or made_later
    case = replace(case, allowed=allowed, mining=mining, drafted=drafted, counted_by=host_of_all_links(case))
    answers = [(duty, _answer(case, duty)) for duty in (*package.review.obligations, *package.review.requests)]
    findings = tuple(_findings(case, answers))
    return Audit(
        url=case.copy.url,
        original=package.article.url,
        license=package.review.license,
        missing=_those(answers, "missing"),
        altered=case.altered,
        fulfilled=_those(answers, "fulfilled"),
        unseen=_those(answers, "unseen"),
        findings=(*findings, *_what_a_breach_means(findings, package)),
    )


def _findings(case: Case, answers: list[tuple[Obligation, Answer]]) -> Iterator[Finding]:
    """What was found, in the order in which it is told."""
    yield from differing_words(case)
    yield from changed_headline(case)
    yield from wording(case)
    yield from pictures(case)
    yield from pictures_of_the_text(case)
    yield from (_finding(duty, answer) for duty, answer in answers if answer.text)
    yield from lost_biographies(case)
    yield from lost_headings(case)
    yield from changed_links(case)
    yield from added_links(case)
    yield from concealed(case)
    yield from adjoining(case)
    yield from lost_reservations(case)
    yield from _of_rights(case)


def _unsaid(document: Document, package: Package) -> frozenset[str]:
    """What a site adds to words without saying more: a line through them, and how a word is read, where the original has none."""
    reading = next(document.root.iter("rt"), None)
    said = "" if reading is None else spoken("".join(reading.itertext()))
    struck = _STRIKING if _STRUCK.search(str(package.body)) is None else frozenset()
    return struck | (_READINGS if said and bounded(said) not in f" {spoken(package.text)} " else frozenset())


def _case(
    copy: Copy,
    package: Package,
    article: Article | None,
    claims: tuple[Claim, ...],
    today: date | None,
    *,
    parted: bool,
) -> Case:
    alignment, original = align(copy, package), Original(package)
    compared = not _changes_on_purpose(package.review.use)
    return Case(
        copy=copy,
        package=package,
        original=original,
        alignment=alignment,
        altered=alterations(alignment, copy, package, article, parted=parted) if compared else (),
        compared=compared,
        claims=claims,
        published=_day_of_copy(article, package),
        today=today,
        credited=_credited(article),
        language=article.language if article else None,
        cards=frozenset(cards_of(copy.document.root, copy.document.base_url, original.places)),
        lines=lines_of_the_article(article, copy),
        parted=parted,
    )


def _day_of_copy(article: Article | None, package: Package) -> date | None:
    """When the copy was published; a page that repeats the moment of the original's publication does not say."""
    stated = article.published if article else None
    return None if stated is None or stated == package.article.published else stated.date()


def _is_older_than_the_package(case: Case) -> bool:
    """The copy stood there before the original was fetched for the package, more than a day for clocks: it was not made from it.

    A day that is not after the original's own may be the original's.
    """
    first, fetched = case.package.article.published, case.package.page.fetched
    if case.published is None or first is None or fetched is None:
        return False
    return first.date() < case.published and (fetched.date() - case.published).days > 1


def _credited(article: Article | None) -> tuple[str, ...]:
    """Whom the copy names as its authors, one by one and in its byline."""
    return (*(author.name for author in article.authors), article.byline or "") if article else ()


def _changes_on_purpose(use: Use) -> bool:
    """The words of the whole text are others, so that a comparison says nothing; small edits are compared and listed."""
    return use.adapted or use.translated


def _answer(case: Case, duty: Obligation) -> Answer:
    check = _CHECKS.get(duty.kind)
    answer = check(case, duty) if check else unseen()
    if answer.state != "missing":
        return answer
    if case.parted:
        return missing(f"{answer.text} It may stand on another page of the copy.", disputable=True)
    if duty.kind in _OF_LINKS and case.counted_by:
        text = (
            f"All links lead by way of {case.counted_by}: follow the one in the credit to see whether it is this one."
        )
        return missing(f"{answer.text} {text}", disputable=True)
    return answer


def _those(answers: list[tuple[Obligation, Answer]], state: str) -> tuple[Obligation, ...]:
    return tuple(duty for duty, answer in answers if answer.state == state)


def _finding(duty: Obligation, answer: Answer) -> Finding:
    """What was seen of a duty: a breach of the licence refuses, a wish that is not met asks, and so does what may be none."""
    grave = duty.layer == "license" and duty.level == "must" and not answer.disputable
    level: Literal["info", "question", "refusal"] = "refusal" if grave else "question"
    if answer.state != "missing":
        level = "info"
    return Finding(code=duty.kind, level=level, text=answer.text, source=duty.source)


def _of_rights(case: Case) -> Iterator[Finding]:
    review = case.package.review
    if review.verdict != "allowed":
        reasons = "; ".join(map(_reason, (finding for finding in review.findings if finding.level != "info")))
        text = f"The verdict on the original is “{review.verdict}”: {reasons}"
        yield Finding(code="verdict", level="question", text=text, source=review.url)
    if any(claim.kind == "reserved" and claim.scope == "site" for claim in case.claims):
        text = "The page reserves all rights for the whole site: say beside it that texts under another licence are excepted."
        yield Finding(code="reserved-on-site", level="info", text=text, source=case.copy.url)


def _reason(finding: Finding) -> str:
    """Why the verdict is not "allowed", with the words that it rests on."""
    said = next((claim.text for claim in finding.claims if claim.place != "profile"), "")
    quoted = f" (“{shorten(said, _SHOWN, placeholder=' …')}”)" if said and said not in finding.text else ""
    return f"{finding.text.rstrip('.')}{quoted}."


def _what_a_breach_means(findings: tuple[Finding, ...], package: Package) -> tuple[Finding, ...]:
    """Whether the licence comes back when the breach is mended; nothing where there is none."""
    if all(finding.level != "refusal" for finding in findings):
        return ()
    return tuple(finding for finding in package.review.findings if finding.code in _CURES)
