"""What a publisher asks beyond the licence, each with the look that tells whether a published page does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from textwrap import shorten

from republish import _html
from republish._addresses import carried, place_of
from republish._days import days_after, number_of
from republish.compliance.addresses import leads_to
from republish.compliance.answers import Answer, Case, Check, fulfilled, missing, unseen
from republish.compliance.conditions import authors_named, in_places, license_link, publisher_named, says_all
from republish.compliance.counters import counter
from republish.compliance.headings import headline
from republish.compliance.order import MOVED
from republish.compliance.pictures import graphics, images
from republish.compliance.statements import credit_lines, links_to_original, said_by, says_it_was_changed
from republish.compliance.vicinity import passages_of_the_text
from republish.model import Obligation

_MOST_SHOWN = 3
_SHOWN = 120
"""Letters of words that an answer repeats."""


def canonical(case: Case, duty: Obligation) -> Answer:
    """What the page's head and its server tell search engines."""
    given = case.copy.canonicals
    to_original = [address for address in given if leads_to(address, case.original.places)]
    seen = {"canonical": len(given) == 1 and bool(to_original), "noindex": case.copy.noindex}
    wanted = ("canonical", "noindex") if duty.value == "either" else (duty.value or "",)
    if any(seen.get(way) for way in wanted):
        return fulfilled("The page's head tells search engines.")
    if to_original:
        return missing(f"The page gives several canonical links, and search engines follow none: {_some(given)}.")
    if case.copy.is_amp and given:
        return unseen(
            f"This is an AMP page, whose canonical link leads to its other version: look there, at <{given[0]}>."
        )
    if duty.value == "noindex":
        return missing(
            "The page does not ask search engines to leave it out: add “noindex” to its robots meta element."
        )
    named = f"names <{given[0]}>" if given else "names no address"
    return missing(f"The page's canonical link {named}; set it to the original, <{case.package.article.url}>.")


def byline(case: Case, duty: Obligation) -> Answer:
    """The names in the form that is asked for."""
    parts = [authors_named(case, duty)] if duty.value != "publisher" else []
    if duty.value in ("author-publisher", "publisher"):
        parts.append(publisher_named(case, duty))
    if duty.value == "authors-and-institutions":
        institutions = [author.institution for author in case.package.article.authors if author.institution]
        parts.append(says_all(case, institutions, "The original names no institution."))
    return next((part for part in parts if part.state == "missing"), parts[0])


def attribution_place(case: Case, duty: Obligation) -> Answer:
    """Where the credit stands: above or at the start of the text, at its end or below it."""
    extent = case.alignment.extent
    standing = [case.copy.extent(number)[0] for number, _ in credit_lines(case)]
    asked = {"both": "the top and the bottom", "either": "the top or the bottom"}.get(
        duty.value or "", f"the {duty.value}"
    )
    if not standing:
        return missing(f"There is no credit line that links to the original: put one at {asked} of the text.")
    if extent is None:
        return unseen("The text is not found on the page, and so its beginning and end are not.")
    ways = {"top": min(standing) <= extent[0], "bottom": max(standing) >= extent[1]}
    there = [way for way, is_there in ways.items() if is_there]
    enough = {"both": len(there) == len(ways), "either": bool(there)}.get(duty.value or "", duty.value in there)
    if enough:
        return fulfilled(f"The credit line stands at the {' and the '.join(there)}.")
    where = f"at the {there[0]} of the text" if there else "amid the text"
    return missing(f"The credit line stands {where}, and is asked for at {asked}: put it there.")


def tagline(case: Case, duty: Obligation) -> Answer:
    """The publisher's own sentences above and below the text."""
    notices = case.package.notices
    sentences = [said_by(sentence) for sentence in (*notices.top, *notices.bottom) if sentence != notices.attribution]
    if not sentences:
        return unseen("The publisher's sentence is not known in the article's language.")
    absent = [sentence for sentence in sentences if not case.copy.says(sentence)]
    return missing(f"This sentence is not there: {absent[0]}") if absent else fulfilled("The sentence is there.")


def links(case: Case, duty: Obligation) -> Answer:
    """Every link of the text; what a link was tagged with makes no difference, and that one is hidden with its line is told there."""
    text = (case.copy.passages[number] for number in passages_of_the_text(case))
    anchors = (*case.copy.anchors, *(anchor for passage in text for anchor in passage.anchors))
    there = {place_of(way) for anchor in anchors for way in (anchor.href, carried(anchor.href))}
    asked = (link.get("href") or "" for link in _html.fragment(str(case.package.body)).iter("a"))
    absent = [href for href in dict.fromkeys(asked) if place_of(href) and place_of(href) not in there]
    if not absent:
        return fulfilled("Every link of the text is there.")
    gone = "A link of the text is gone" if len(absent) == 1 else f"{len(absent)} links of the text are gone"
    return missing(f"{gone}: {_some([f'<{href}>' for href in absent])}. Put back what is missing.")


def _some(items: Sequence[str]) -> str:
    return ", ".join(items[:_MOST_SHOWN]) + (" …" if len(items) > _MOST_SHOWN else "")


def link_target(case: Case, duty: Obligation) -> Answer:
    """The original article, the publisher's home page, one or both."""
    home = place_of(case.package.article.publisher_url or "")
    there = {place_of(anchor.href) for anchor in case.copy.anchors}
    seen = {"article": bool(links_to_original(case)), "home": bool(home) and home in there}
    wanted = ("article", "home") if duty.value in ("either", "both") else (duty.value or "",)
    told = [seen.get(target, False) for target in wanted]
    if all(told) if duty.value == "both" else any(told):
        return fulfilled("The links are there.")
    if "home" in wanted and not home:
        return unseen("The address of the publisher's home page is not known.")
    named = {
        "article": f"the original, <{case.package.article.url}>",
        "home": f"the publisher, <{case.package.article.publisher_url}>",
    }
    joined = " or " if duty.value == "either" else " and "
    absent = [named[target] for target in wanted if target in named and not seen[target]]
    return missing(f"The page does not link {joined.join(absent)}: do so in the credit line.")


def disclosure(case: Case, duty: Obligation) -> Answer:
    """The disclosure statement, each of its lines."""
    lines = (case.package.article.disclosure or "").splitlines()
    return says_all(case, filter(None, lines), "The original has no disclosure statement.")


def edit(action: str, case: Case, duty: Obligation) -> Answer:
    """A kind of edit that is asked for, or must be declared; one of the words alone cannot be told from another.

    Words that were moved are not gone.
    """
    if not case.compared:
        return unseen("The text is changed on purpose: its words were not compared.")
    changes = [change for change in case.altered if change.action == action and change.reason != MOVED]
    if not changes:
        return fulfilled("There is no such change.")
    if duty.value == "declare" and says_it_was_changed(case):
        return fulfilled("The page says that the text was changed.")
    if action == "replaced":
        return unseen(f"The words differ in {in_places(len(changes))}: whether they may, a person has to look.")
    first = f"“{shorten(changes[0].words, _SHOWN, placeholder=' …')}” ({changes[0].place})"
    begins = "the first: " if len(changes) > 1 else ""
    advice = "Take them out" if action == "added" else "Put them back"
    return missing(f"Words are {action} in {in_places(len(changes))}, {begins}{first}. {advice}, or ask the publisher.")


def paywall(case: Case, duty: Obligation) -> Answer:
    """The page's own word for it: a page that says nothing may have one all the same."""
    if any(claim.kind == "paywall" for claim in case.claims):
        return missing("The page says that it is not free to read: open it to all, or ask the publisher.")
    return unseen()


def embargo(case: Case, duty: Obligation) -> Answer:
    """The day of the copy, as it states it."""
    first = _days_after(case, duty)
    if first is None or case.published is None:
        return unseen()
    if case.published < first:
        return missing(f"Published on {case.published.isoformat()}, before {first.isoformat()}.")
    return fulfilled(f"Published on {case.published.isoformat()}.")


def window(case: Case, duty: Obligation) -> Answer:
    """The same for the days within which republishing is free."""
    last = _days_after(case, duty)
    if last is None or case.published is None:
        return unseen()
    if case.published > last:
        return missing(f"Published on {case.published.isoformat()}, after {last.isoformat()}.")
    return fulfilled(f"Published on {case.published.isoformat()}.")


def takedown(case: Case, duty: Obligation) -> Answer:
    """Whether the copy may still be there today."""
    days = next((request for request in case.package.review.requests if request.kind == "window_days"), None)
    last = _days_after(case, days) if days else None
    if duty.value != "window-end" or last is None or case.today is None:
        return unseen()
    if case.today > last:
        return missing(f"The copy had to come down by {last.isoformat()}.")
    return fulfilled(f"The copy may stay until {last.isoformat()}.")


def _days_after(case: Case, duty: Obligation) -> date | None:
    published, days = case.package.article.published, number_of(duty.value)
    return days_after(published.date(), days) if published and days is not None else None


def _named() -> Iterator[tuple[str, Check]]:
    for kind, action in (("shorten", "removed"), ("add", "added")):
        yield f"edits.{kind}", partial(edit, action)
    for kind in ("time", "place", "style", "translate", "other"):
        yield f"edits.{kind}", partial(edit, "replaced")


WISHES: Mapping[str, Check] = {
    "attribution_place": attribution_place,
    "byline": byline,
    "canonical": canonical,
    "counter": counter,
    "disclosure": disclosure,
    "edits.headline": headline,
    "embargo_days": embargo,
    "excerpt": partial(edit, "removed"),
    "graphics": graphics,
    "images": images,
    "license_link": license_link,
    "link_target": link_target,
    "links": links,
    "paywall": paywall,
    "tagline": tagline,
    "takedown": takedown,
    "window_days": window,
    **dict(_named()),
}
"""By the dimension of a rule; no page shows the others."""
