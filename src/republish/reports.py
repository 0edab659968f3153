"""Verdicts in words that an editor understands: what was decided or found, apart from its printing."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from republish._text import printable
from republish.model import (
    Audit,
    Change,
    Claim,
    DeliveryReport,
    Finding,
    ImageDecision,
    Loss,
    Obligation,
    Review,
    Update,
)

_WIDTH = 100
_LETTER = 600
"""Letters that are shown of what a person wrote."""
_VERDICTS = {
    "allowed": "ALLOWED: you may republish this article in this way.",
    "ask": "ASK FIRST: this cannot be decided from what is known; the questions are below.",
    "forbidden": "FORBIDDEN: this article may not be republished in this way.",
}
_STATES = {
    "same": "SAME: the original says what it said.",
    "corrected": "CORRECTED: the original has other words today.",
    "withdrawn": "WITHDRAWN: the original is not there any more, or was taken back.",
    "relicensed": "RELICENSED: the original is under another licence today, or under none.",
    "unclear": "UNCLEAR: what answers cannot be held against the original; a person has to look.",
}
_AUDITED = {
    True: "IN ORDER: nothing is missing that a page can show.",
    False: "NOT IN ORDER: something is missing or altered.",
}
_KINDS = {
    "license": "A licence without a name",
    "reserved": "“All rights reserved”",
    "wire": "Agency copy",
    "partner": "A partner's story",
    "permission": "“By permission”",
    "paid": "A label of paid matter",
    "extract": "An extract from another work",
    "paywall": "A paywall",
    "embargo": "An embargo",
    "exception": "An exception",
    "condition": "A condition",
    "wish": "A wish",
}
_UNREAD = {"other=limits": "A limit that no table reads", "other=unread": "Words that no table reads"}
"""Wishes that amount to no rule."""
_PLACES = {
    "json-ld": "in the page's JSON-LD",
    "meta": "in a meta element",
    "link": "in a link element of the page's head",
    "rel-license": "in a link marked as the licence",
    "rdfa": "in RDFa",
    "rdf": "in an RDF comment",
    "footer": "in the page's footer",
    "sidebar": "in the sidebar",
    "article-end": "at the end of the article",
    "body": "in the text",
    "byline": "in the byline",
    "caption": "in a caption",
    "alt": "in a picture's alternative text",
    "popup": "in the republish box",
    "handout": "in the publisher's republication text",
    "script": "in a script of the page",
    "feed": "in the feed",
    "comments": "among the comments",
    "teaser": "beside another story",
    "quote": "in a quotation",
    "profile": "in the publisher's own rules",
}
_SCOPES = {
    "article": "this article",
    "site": "everything on the site",
    "image": "one image",
    "part": "a part of the article",
    "other-work": "another work",
    "explanation": "licences in general",
    "software": "a theme, font or script",
    "contributions": "what users contribute",
    "comments": "comments",
    "metadata": "the page's metadata",
    "unclear": "something unclear",
}


def text(review: Review) -> str:
    """The decision as plain text: what was found where, what it allows, what must be done, what is missing."""
    return _joined(_sections(review))


def _joined(lines: Iterable[str]) -> str:
    """One text, without what would turn its lines about or give orders to a terminal."""
    return printable("\n".join(lines)) + "\n"


def delivery(report: DeliveryReport) -> str:
    """What a CMS made of a package, as plain text: where the post is, what was lost, what could not be looked at."""
    return _joined(_delivered(report))


def audit(found: Audit) -> str:
    """A published page as plain text: what is missing or altered, what a person has to look at, what is as it should be."""
    return _joined(_audited(found))


def _audited(found: Audit) -> Iterator[str]:
    yield _AUDITED[found.ok]
    yield f"  {found.url}"
    yield f"  Original: {found.original} ({found.license.short_name if found.license else 'licence not known'})"
    for title, level in (
        ("Breaches of the licence", "refusal"),
        ("What the publisher asks for, or you have to look at", "question"),
    ):
        yield from _section(title, (_finding(item, found.url) for item in found.findings if item.level == level))
    yield from _section("What the words are on the page", map(_altered, found.altered))
    yield from _section("Not to be seen on a page, for you to say", (duty.text for duty in found.unseen))
    met = {duty.kind for duty in found.fulfilled}
    seen = [item for item in found.findings if item.level == "info"]
    yield from _section("Good to know", (_finding(item, found.url) for item in seen if item.code not in met))
    yield from _section("As it should be", (_finding(item, found.url) for item in seen if item.code in met))
    yield ""
    yield found.disclaimer


def update(found: Update) -> str:
    """What became of an original, as plain text: what is to be done, what it says otherwise, what else was seen."""
    return _joined(_updated(found))


def _updated(found: Update) -> Iterator[str]:
    yield _STATES[found.status]
    yield f"  {found.url}"
    if found.folder:
        yield f"  Package: {found.folder}"
    if found.status in ("same", "corrected", "relicensed"):
        yield f"  Licence: {found.license or 'none'} today, {found.license_then or 'none'} then"
    asked = (finding for finding in found.findings if finding.level != "info")
    yield from _section("What to do", (_finding(finding, found.url) for finding in asked))
    yield from _section("What it says otherwise", map(_change, found.changes))
    known = (finding for finding in found.findings if finding.level == "info")
    yield from _section("Good to know", (_finding(finding, found.url) for finding in known))


def _change(change: Change) -> str:
    return _said_now(change, "today")


def _altered(change: Change) -> str:
    return _said_now(change, "there")


def _said_now(change: Change, when: str) -> str:
    words, replacement = (textwrap.shorten(text, 200, placeholder=" …") for text in (change.words, change.replacement))
    said = {"added": f"new: “{words}”", "removed": f"gone: “{words}”"}
    return f"{change.place}: {said.get(change.action, f'“{words}” is “{replacement}” {when}')}"


def _delivered(report: DeliveryReport) -> Iterator[str]:
    yield f"{report.action.upper()}: {report.cms} at {report.site}, {report.status}"
    for name, value in (("Post", report.post_url), ("Edit", report.edit_url), ("Role", report.role)):
        if value:
            yield f"  {name}: {value}"
    yield from _section(
        "What was lost on the way", map(_loss, report.losses), "Nothing: everything that was sent is there."
    )
    yield from _section("Good to know", report.notes)


def _loss(loss: Loss) -> str:
    """What went, which one it was, where it was missed, and what helps."""
    which = textwrap.shorten(loss.expected, 120, placeholder=" …")
    named = f" “{which}”" if which and which not in loss.text else ""
    return f"{loss.text}{named} ({loss.kind}, {loss.stage})" + (f" {loss.advice}" if loss.advice else "")


def _sections(review: Review) -> Iterator[str]:
    yield _VERDICTS[review.verdict]
    yield f"  {review.url}"
    yield f"  Licence: {_license(review)}"
    if review.profile:
        yield f"  Publisher's rules: {review.profile}"
    why = (finding for finding in review.findings if finding.level != "info")
    yield from _section("Why", (_finding(finding, review.url) for finding in why))
    found = (_claim(claim, review.url) for claim in review.claims)
    yield from _section("To go on, ask or look, and hand in a clearance of", review.to_clear)
    settled = (finding for finding in review.findings if finding.clearance)
    yield from _section("What your desk answers for", (_cleared(finding) for finding in settled))
    yield from _section("What was found", found, "No statement about rights was found.")
    yield from _section("What the licence requires", map(_obligation, review.obligations))
    yield from _section("What the publisher asks for", map(_obligation, review.requests))
    yield from _section("Images", map(_image, review.images))
    known = (finding for finding in review.findings if finding.level == "info" and not finding.clearance)
    yield from _section("Good to know", (_finding(finding, review.url) for finding in known))
    yield ""
    yield review.disclaimer


def _section(title: str, items: Iterable[str], empty: str = "") -> Iterator[str]:
    entries = list(dict.fromkeys(items)) or ([empty] if empty else [])  # One sentence may stand behind several rules.
    if entries:
        yield f"\n{title}"
        for entry in entries:
            yield textwrap.fill(
                entry,
                _WIDTH,
                initial_indent="  - ",
                subsequent_indent="    ",
                break_long_words=False,
                break_on_hyphens=False,
            )


def _license(review: Review) -> str:
    if review.license is None:
        return "none found"
    return f"{review.license.name()} ({review.license.url or 'stated without a version that exists'})"


def _finding(finding: Finding, page: str) -> str:
    source = "" if finding.source == page else f"; {finding.source}"
    return f"{finding.text} [{finding.code}{source}]"


def _cleared(finding: Finding) -> str:
    """The question, and whose word settled it."""
    word = finding.clearance
    answer = f" {_short(word.by)}, {word.on.isoformat()}: “{_short(word.text)}”" if word else ""
    return f"{finding.text}{answer} [{finding.code}]"


def _short(text: str) -> str:
    """What a person wrote may be a whole letter; the package has all of it."""
    return textwrap.shorten(text, _LETTER, placeholder=" …")


def _claim(claim: Claim, page: str) -> str:
    """What is claimed for what, where it stands, its words; the page is named where it is another than the reviewed one."""
    what = claim.license.id if claim.license else _UNREAD.get(claim.wish or "") or _KINDS[claim.kind]
    words = textwrap.shorten(claim.text, 120, placeholder=" …")
    read = f"read {claim.read}" if claim.read else ""
    source = ", ".join(part for part in ("" if claim.source == page else claim.source, read) if part)
    place = _PLACES.get(claim.place, claim.place)
    return f"{what} for {_SCOPES[claim.scope]}, {place}: “{words}”" + (f" ({source})" if source else "")


def _obligation(duty: Obligation) -> str:
    state = "the package does it" if duty.done else "for you to do"
    wish = "" if duty.level == "must" else "Wish: "
    read = f", read {duty.read}" if duty.read else ""
    return f"{wish}{duty.text} ({state}; {duty.source}{read})"


def _image(decision: ImageDecision) -> str:
    """What becomes of it; of one that does not come along also its address, by which a clearance names it."""
    name = decision.caption or decision.alt or decision.url
    where = f" <{decision.url}>" if decision.action != "keep" and name != decision.url else ""
    return f"{decision.action}: {textwrap.shorten(name, 80, placeholder=' …')} ({_short(decision.reason)}){where}"
