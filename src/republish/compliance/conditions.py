"""The conditions of a licence, each with the look that tells whether a published page meets it.

What the sections ask for is in `rights.duties`; what a page can show of it is here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from republish._spoken import spoken
from republish.compliance.addresses import leads_to
from republish.compliance.answers import Answer, Case, Check, fulfilled, missing, unseen
from republish.compliance.credits import listed, says_all_in_credit
from republish.compliance.leave import has_leave_for_the_body
from republish.compliance.statements import (
    detours_to_original,
    is_linked_unseen,
    is_original_spelled_out,
    leads_to_the_whole,
    links_to_original,
    may_say_it_was_changed,
    notice_lines,
    said_by,
    says_it_was_changed,
)
from republish.compliance.terms import another_license, named_in_the_credit, no_additional_restrictions, share_alike
from republish.compliance.text_licenses import licenses_in_doubt, licenses_of_pictures, licenses_of_the_text
from republish.model import Obligation

_CREDITED = ("author", "agency")
_HELPING = ("translator", "contributor")
_LINK = "Link it in the credit line."
_QUOTES = '" “”„«»'


def attribution(case: Case, duty: Obligation) -> Answer:
    """Every author, or the byline where the original names no person; and who translated it or contributed.

    Whoever made the text is to be named, and so is whoever else is designated to be (CC BY 4.0 §3(a)(1)(A)(i)), where a
    reader takes it for the credit.
    """
    return says_all_in_credit(case, (*_authors(case), *_helpers(case)), "The original names nobody.")


def authors_named(case: Case, duty: Obligation) -> Answer:
    """Those alone whom a byline names."""
    return says_all_in_credit(case, _authors(case), "The original names nobody.")


def _authors(case: Case) -> list[str]:
    people = [author.name for author in case.package.article.authors if author.kind in _CREDITED]
    return people or list(filter(None, [case.package.article.byline]))


def _helpers(case: Case) -> list[str]:
    """Translators and contributors, as far as the package's notices name them."""
    told = f" {' '.join(notice_lines(case.package.notices))} ".casefold()
    helpers = [author.name for author in case.package.article.authors if author.kind in _HELPING]
    return [name for name in filter(spoken, helpers) if f" {spoken(name).casefold()} " in told]


def says_all(case: Case, names: Iterable[str], nobody: str) -> Answer:
    """Whether the page names all of some people or bodies."""
    names = list(dict.fromkeys(names))
    if not names:
        return fulfilled(nobody)
    absent = [name for name in names if not case.copy.says(name)]
    if absent:
        return missing(f"Not on the page: {listed(absent)}. Add it above or below the text.")
    return fulfilled(f"On the page: {listed(names)}.")


def publisher_named(case: Case, duty: Obligation) -> Answer:
    """The original's publisher, by its name or in the package's attribution line."""
    name = case.package.article.publisher
    if name and case.copy.says(said_by(case.package.notices.attribution)):
        return fulfilled("The attribution line is there word for word.")
    return says_all_in_credit(case, [name] if name else [], "The original names no publisher.")


def parties_named(case: Case, duty: Obligation) -> Answer:
    """The publisher, and those beside the authors who made the text."""
    publisher, helpers = publisher_named(case, duty), says_all_in_credit(case, _helpers(case), "")
    return publisher if publisher.state == "missing" or helpers.state != "missing" else helpers


def title(case: Case, duty: Obligation) -> Answer:
    """The original's title, as a headline or in the credit."""
    return says_all(case, filter(None, [case.package.article.title]), "The original has no title.")


def source_link(case: Case, duty: Obligation) -> Answer:
    """A link to the original that readers can follow, or its address in letters: the licence asks for "a URI or hyperlink" (§3(a)(1)(A)(v))."""
    links, original = links_to_original(case), case.package.article.url
    if not links and is_original_spelled_out(case):
        return fulfilled("The original's address is spelled out.")
    if not links and (detours := detours_to_original(case)):
        aside = (
            " stands among comments or links to other stories"
            if leads_to(detours[0], case.original.places)
            else " may do"
        )
        text = f"No link beside the text leads to <{original}>. This one{aside}: <{detours[0]}> {_LINK}"
        return missing(text, disputable=True)
    if not links:
        hidden = " One that does is hidden from readers." if is_linked_unseen(case) else ""
        return missing(f"No link on the page leads to <{original}>.{hidden} {_LINK}")
    words = next((said for link in links if (said := link.text.strip(_QUOTES))), "")
    return fulfilled(f"“{words}” leads to the original." if words else "A link leads to the original.")


def copyright_notice(case: Case, duty: Obligation) -> Answer:
    """The original's copyright notice in its own words, or under 4.0 a link to the original, which has it (§3(a)(2))."""
    notice = case.package.article.copyright_notice
    if not notice:
        return fulfilled("None was seen on the original.")
    answer = says_all(case, [notice], "")
    if answer.state == "missing" and _may_stand_elsewhere(case):
        return fulfilled(f"The original, whose address the page gives, has it: “{notice}” (CC 4.0 §3(a)(2)).")
    if answer.state == "missing" and case.counted_by and _is_of_4_0(case):
        return missing(f"{answer.text} A link to the original, which has it, may do (§3(a)(2)).", disputable=True)
    if answer.state == "missing" and not _is_of_4_0(case) and _stands_in_the_foot(case):
        text = f"{answer.text} It stands in the original's foot: whether that is a notice for the article, you have to say."
        return missing(text, disputable=True)
    return answer


def _stands_in_the_foot(case: Case) -> bool:
    """The notice is the site's, under each of its pages; versions up to 3.0 have those "for the Work" kept (3.0 §4(c))."""
    return case.package.article.sources.get("copyright_notice") == "footer"


def _may_stand_elsewhere(case: Case) -> bool:
    """Versions 4.0 let a link to a page with what is required do, or its address, where that is reasonable; older ones want it with every copy."""
    return _is_of_4_0(case) and (bool(links_to_original(case)) or is_original_spelled_out(case))


def _is_of_4_0(case: Case) -> bool:
    tool = case.package.review.license
    return tool is not None and tool.version == "4.0"


def license_link(case: Case, duty: Obligation) -> Answer:
    """The very licence, its version and port with it, linked or with its address spelled out.

    The licence's name without its address is not enough (CC BY 4.0 §3(a)(1)(C); §4(a) up to 3.0). Under 4.0 a link to the
    original may do where that states the licence (§3(a)(2)): whether it does, a person has to say. A picture's own licence,
    in its caption or its credit, is not the text's, and neither is a theme's, an icon's or a reader's.
    """
    tool = case.package.review.license
    if tool is None or tool.url is None:
        return unseen("The licence of the original is not known with its version.")
    linked = licenses_of_the_text(case)
    if tool.id in linked:
        other = another_license(case, tool)
        if other is None:
            return fulfilled(f"The page links {tool.url}.")
        text = f"The page links {tool.url}, and says beside it: “{other}” That grants what is not the page's to grant."
        return missing(text, disputable=True)
    if tool.id in licenses_in_doubt(case):
        text = f"The page links {tool.url}, and does not make plain that this is the licence of the text."
        return missing(text, disputable=True)
    pictures = {image.license.id for image in case.package.images if image.license}
    if others := [name for name in linked if name not in pictures]:
        return missing(f"The page links {', '.join(others)}, and the article is under {tool.id}: link <{tool.url}>.")
    named = " It names it, which is not enough." if case.copy.says(tool.short_name) else ""
    if other := named_in_the_credit(case, tool):
        named = f" It names {other}, which is another one."
    if tool.id in case.copy.licenses:
        other = "a picture" if tool.id in licenses_of_pictures(case) else "something else"
        named = f" It does for {other}, which says nothing of the text."
    text = f"The page does not link <{tool.url}> or spell it out.{named} {_LINK}"
    if not _may_stand_elsewhere(case):
        return missing(text)
    return missing(f"{text} A link to the original may do where that states it (§3(a)(2)).", disputable=True)


def indicate_changes(case: Case, duty: Obligation) -> Answer:
    """A sentence that says so, wherever words were changed, by the use that was declared or by what is found.

    The package's own line on what it left out is to be retained (CC BY 4.0 §3(a)(1)(B)): whether pictures that the licence
    may not cover are part of what was changed, a person has to say.
    """
    if not case.altered and case.compared:
        return _part_is_told(case) if _is_part(case) else _retained(case)
    if says_it_was_changed(case):
        return fulfilled("The page says that the text was changed.")
    text = "The text was changed, and no line in or around it says so. Restore it, or say so in the credit line."
    if _only_leaves_out(case) and leads_to_the_whole(case):
        return missing(
            "Words are left out amid the part that is shown: whether its link to the whole says that, a person has to say.",
            disputable=True,
        )
    if may_say_it_was_changed(case):
        return missing(
            f"{text} One has a word for a change: whether it means that, a person has to say.", disputable=True
        )
    return missing(text)


def _is_part(case: Case) -> bool:
    """A part was meant to stand there, and lines of the beginning or the end are not found."""
    edges = (gap for gap in case.alignment.gaps() if gap.head or gap.foot)
    return case.package.review.use.excerpt and any(gap.lines for gap in edges)


def _only_leaves_out(case: Case) -> bool:
    """An excerpt was meant to stand there, and nothing in it is new."""
    return case.package.review.use.excerpt and all(change.action == "removed" for change in case.altered)


def _part_is_told(case: Case) -> Answer:
    """Any reasonable manner will do (§3(a)(2)): a word for it, or a link that leads to the rest."""
    if says_it_was_changed(case) or leads_to_the_whole(case):
        return fulfilled("The page says that this is a part of the text.")
    return missing(
        "The page shows a part of the text, and no line says that it is one. "
        "Call it an excerpt in the credit line, or link the original with “Read the full article”."
    )


def _retained(case: Case) -> Answer:
    """What the package says was changed, in its words or in others."""
    line = said_by(case.package.notices.changes)
    if not line or case.drafted or case.copy.says(line) or says_it_was_changed(case):
        return fulfilled("No word of the text is changed.")
    text = f"The package's line on what was changed is not on the page, and no other one says so: “{line}” Put it back."
    return missing(text, disputable=True)


def no_derivatives(case: Case, duty: Obligation) -> Answer:
    """The words as they were, proven; where leave was given to edit some of them, which ones it covers is for a person to say."""
    if not case.compared:
        return unseen("The text is changed on purpose: its words were not compared.")
    if case.altered and has_leave_for_the_body(case.package.review):
        text = (
            "The words are not those of the original: whether the leave that was given covers them is for you to say."
        )
        return missing(text, disputable=True)
    if case.altered:
        return missing(
            "The words are not those of the original, and the licence lets nobody change them: restore them."
        )
    return fulfilled("Every word of the text stands there as in the original.")


def in_places(count: int) -> str:
    """How often, in words."""
    return "one place" if count == 1 else f"{count} places"


CONDITIONS: Mapping[str, Check] = {
    "attribution": attribution,
    "attribution-parties": parties_named,
    "title": title,
    "source-link": source_link,
    "copyright-notice": copyright_notice,
    "license-link": license_link,
    "indicate-changes": indicate_changes,
    "no-derivatives": no_derivatives,
    "share-alike": share_alike,
    "no-additional-restrictions": no_additional_restrictions,
}
"""By the kind of a duty; no page shows the others."""
