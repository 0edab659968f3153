"""What the publisher asks beyond the licence: its rules as a list of their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from republish.model import Article, CounterForm, Obligation, Profile, Rule, Use
from republish.rights.wishes import wishes_of_page

_ASKS_NOTHING = {
    "counter": ("none",),
    "canonical": ("none",),
    "links": ("free",),
    "takedown": ("none",),
    "automation": ("free",),
    "advertising": ("against",),
    "reuser": ("anyone",),
    "images": ("all",),
    "graphics": ("all",),
}
_COUNTER = "counter"
_GRANTS = ("allowed",)
_FOR_THE_DECISION = ("per_article",)
"""Rules that say where the licence is to be read, and ask nothing of the copy."""
_ONLINE = ("counter", "canonical", "links", "framing", "ranking_sites", "contact_on_site")
"""What only a copy on the web can do."""
_BY_PACKAGE = (
    "byline",
    "attribution_place",
    "canonical",
    "links",
    "link_target",
    "license_link",
    "images",
    "graphics",
    "disclosure",
)
"""What the package fulfils by itself."""
_AS_IT_IS = (
    "edits.time",
    "edits.place",
    "edits.style",
    "edits.shorten",
    "edits.add",
    "edits.translate",
    "edits.headline",
)


def requests(
    article: Article, use: Use, profile: Profile | None, on: date | None, counter_form: CounterForm | None = None
) -> tuple[Obligation, ...]:
    """The publisher's rules in force on the article's day that ask for something, in the profile's order, and the page's own wishes.

    `counter_form` is the counter's in the publisher's ready text: who hands that out asks for its counter.
    """
    if profile and counter_form:
        profile = replace(profile, counter=counter_form)
    rules = tuple(_in_force(profile, on)) if profile else ()
    asked = tuple(_request(rule, article, use, profile) for rule in rules if profile and _asks(rule, use))
    known = frozenset(rule.dimension for rule in rules)
    handed_out = (_handed_out(article),) if counter_form and use.medium == "online" and _COUNTER not in known else ()
    return (*asked, *handed_out, *wishes_of_page(article, known))


def _handed_out(article: Article) -> Obligation:
    return Obligation(
        kind=_COUNTER,
        text="The publisher's ready republication text ends with its page-view counter: keep it in the copy.",
        layer="publisher",
        source=article.url,
        value="required",
        done=True,
    )


def _in_force(profile: Profile, on: date | None) -> Iterator[Rule]:
    for dimension in dict.fromkeys(rule.dimension for rule in profile.rules):
        rule = profile.rule(dimension, on)
        if rule:
            yield rule


def _asks(rule: Rule, use: Use) -> bool:
    if (
        rule.dimension in _FOR_THE_DECISION
        or rule.value in _GRANTS
        or rule.value in _ASKS_NOTHING.get(rule.dimension, ())
    ):
        return False
    return use.medium == "online" or rule.dimension not in _ONLINE


def _request(rule: Rule, article: Article, use: Use, profile: Profile) -> Obligation:
    done = _DONE.get(rule.dimension)
    return Obligation(
        kind=rule.dimension,
        text=f"{rule.text} “{rule.wording}”" if rule.wording else rule.text,
        layer="publisher",
        level=rule.level,
        source=rule.source,
        read=rule.read,
        grade=rule.grade,
        value=rule.value,
        done=(rule.dimension in _BY_PACKAGE and not _lacks_graphics(rule, article))
        or bool(done and done(article, use, profile)),
    )


def _lacks_graphics(rule: Rule, article: Article) -> bool:
    """Graphics that are asked for and stood on the page as embeds, of which a link is left."""
    wanted = rule.dimension == "graphics" and rule.value == "required"
    return wanted and any(change.kind == "embed" for change in article.changes)


def _counted(article: Article, use: Use, profile: Profile) -> bool:
    """A counter that counts by site needs no article's number."""
    return profile.counter is not None and (article.identifier is not None or "{id}" not in profile.counter.html)


def _tagline(article: Article, use: Use, profile: Profile) -> bool:
    return any(wording.role == "tagline" for wording in profile.wordings)


def _unedited(article: Article, use: Use, profile: Profile) -> bool:
    return not (use.adapted or use.translated or use.edits or use.excerpt)


_DONE: dict[str, Callable[[Article, Use, Profile], bool]] = {
    "counter": _counted,
    "tagline": _tagline,
    **dict.fromkeys((*_AS_IT_IS, "edits.other", "excerpt"), _unedited),
}
