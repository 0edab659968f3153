"""Headings: the original's headline, and section headings that a published page has flattened to lines of text."""

from __future__ import annotations

from collections.abc import Iterator

from republish import _html
from republish._spoken import spoken
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.leave import forbids_changes
from republish.model import Finding, Obligation, Use


def headline(case: Case, duty: Obligation) -> Answer:
    """The original's headline, as a heading of the page; where another was meant to stand there, no page shows what it may be."""
    title = case.package.article.title
    if not spoken(title):
        return fulfilled("The original has no title.")
    if _stands_in_a_heading(case, spoken(title).casefold()):
        return fulfilled("The headline is the original's.")
    if _is_meant_to_differ(case.package.review.use):
        return unseen("The headline is changed on purpose: whether it may be what it is, is for you to say.")
    return missing(f"No heading of the page is the original's headline, “{title}”: set it.")


def changed_headline(case: Case) -> Iterator[Finding]:
    """The page has another headline than the original, which nobody declared and no rule of the publisher's speaks of.

    A question where neither the licence nor the publisher lets anybody write one. What a page without any heading prints above it is not seen.
    """
    review, article = case.package.review, case.package.article
    said = spoken(article.title).casefold()
    ruled = any(request.kind == "edits.headline" for request in review.requests)
    if not said or ruled or _is_meant_to_differ(review.use) or not any(case.copy.headings) or _has(case, said):
        return
    text = f"The headline is another than the original's, “{article.title}”."
    tool = review.license
    if tool is None or not forbids_changes(tool) or "edits.headline" in case.allowed:
        yield Finding(code="headline-changed", level="info", text=text, source=article.url)
        return
    text = f"{text} Writing one is more than {tool.short_name} grants; ask the publisher or the author."
    yield Finding(code="headline-changed", level="question", text=text, source=tool.url or article.url)


def _has(case: Case, said: str) -> bool:
    """A heading of the page is the headline, or the title that it gives itself has it, be it with the site's name.

    A longer heading that the title has whole is another headline.
    """
    if _stands_in_a_heading(case, said):
        return True
    longer = [heading for heading in case.copy.headings if f" {said} " in f" {heading} "]
    titles = [title for title in case.copy.titles if f" {said} " in f" {title} "]
    return any(all(heading not in title for heading in longer) for title in titles)


def _stands_in_a_heading(case: Case, said: str) -> bool:
    """A heading is the headline, be it behind the name of whoever published or wrote it: "KFF Health News: …"."""
    article = case.package.article
    names = filter(None, (article.publisher, article.byline, *(author.name for author in article.authors)))
    signed = (f"{spoken(name).casefold()} {said}" for name in names)
    return not case.copy.headings.isdisjoint((said, *signed))


def _is_meant_to_differ(use: Use) -> bool:
    return use.translated or use.adapted or "headline" in use.edits


def lost_headings(case: Case) -> Iterator[Finding]:
    """One finding for all of them: the words are there, and readers and search engines do not see what they are."""
    headings = _html.fragment(str(case.package.body)).iter("h2", "h3", "h4", "h5", "h6")
    wanted = dict.fromkeys(filter(None, (spoken(_html.text_of(heading)).casefold() for heading in headings)))
    lost = [said for said in wanted if said not in case.copy.headings and f" {said} " in case.copy.folded]
    if lost:
        text = f"Section headings that are no headings any more: {len(lost)}, the first “{lost[0]}”."
        yield Finding(code="heading-lost", level="info", text=text, source=case.copy.url)
