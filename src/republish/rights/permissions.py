"""Licence and publisher, act by act: what is granted, what is to be asked, what is forbidden."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from republish.licenses import License
from republish.model import Finding, Profile, Rule, Use
from republish.rights.acts import ACTS, EXCERPT_UNNAMED, LICENSE, PLACES, PLAIN, PUBLISHER, Act, Answer
from republish.rights.families import family, section, text_of

_LEVEL: dict[Answer, Literal["info", "question", "refusal"]] = {"yes": "info", "ask": "question", "no": "refusal"}
_SINGLE = {"excerpt": "edits.shorten"}
"""A rule on cuts forbids an excerpt less surely than it forbids a shortened text: it is asked, not refused."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Case:
    """One act under one licence and one publisher."""

    act: Act
    tool: License | None
    rule: Rule | None
    publisher: str
    silent: bool
    """There is a profile and it has no rule for this act."""
    on_own_terms: bool
    """The publisher has terms of its own in the place of a licence."""
    url: str


def weigh(tool: License | None, use: Use, profile: Profile | None, on: date | None, url: str) -> Iterator[Finding]:
    """A finding for every act of the use that licence or publisher do not simply allow, and for the publisher's leave."""
    cases = [
        _Case(
            act=act,
            tool=tool,
            rule=_rule(act, profile, on),
            publisher=profile.name if profile else "",
            silent=profile is not None and bool(act.rules),
            on_own_terms=profile is not None and bool(profile.terms),
            url=url,
        )
        for act in ACTS
        if act.does(use)
    ]
    yield from _whole(tool, cases)
    for case in cases:
        yield from _weighed(case)


def _whole(tool: License | None, cases: list[_Case]) -> Iterator[Finding]:
    """Tools that are not made of elements: one finding for the use as a whole, by the worst answer."""
    answers = {answer_of_license(tool, case.act) for case in cases}
    if tool is not None and family(tool) in _WHOLE and answers != {"yes"}:
        worst: Answer = "no" if "no" in answers else "ask"
        yield Finding(
            code=family(tool), level=_LEVEL[worst], text=_WHOLE[family(tool)], source=tool.url or tool.short_name
        )


def _rule(act: Act, profile: Profile | None, on: date | None) -> Rule | None:
    if profile is None:
        return None
    rules = (profile.rule(dimension, on) for dimension in act.rules)
    return next((rule for rule in rules if rule), None)


def answer_of_license(tool: License | None, act: Act) -> Answer:
    """What the licence says to the act."""
    said = LICENSE[family(tool)][act.name]
    if act.name == "excerpt" and tool and "ND" in tool.elements and text_of(tool) in EXCERPT_UNNAMED:
        return "ask"
    return said


def answer_of_publisher(rule: Rule | None, act: Act) -> Answer | None:
    """What the publisher's rule says to the act, or None: not known. A wish ("should") never refuses."""
    if rule is None:
        return None
    said = PUBLISHER.get(act.name, PLAIN).get(rule.value)
    if said == "no" and (rule.level == "should" or _SINGLE.get(act.name) == rule.dimension):
        return "ask"
    if said == "no" and act.name == "commercial-not-said":
        return "ask"
    return said


def _weighed(case: _Case) -> Iterator[Finding]:
    license_says = answer_of_license(case.tool, case.act)
    publisher_says = answer_of_publisher(case.rule, case.act)
    if publisher_says in ("no", "ask"):
        yield _publisher_finding(case, publisher_says)
    if license_says != "yes":
        yield from _beyond_license(case, license_says, publisher_says)
    elif publisher_says is None and case.silent and case.act.name not in ("commercial-not-said", "verbatim"):
        yield _finding(
            case,
            "publisher-silent",
            "info",
            f"{case.act.words}: the licence allows it; {case.publisher} says nothing of it.",
        )


def _beyond_license(case: _Case, license_says: Answer, publisher_says: Answer | None) -> Iterator[Finding]:
    """An act the licence does not grant: the publisher may, by its own rule, where the licence leaves it to him."""
    if publisher_says == "yes" and case.tool and case.tool.elements and case.rule:
        yield Finding(
            code=f"granted-{case.act.name}",
            level="info",
            text=f"{case.act.words}: {case.tool.short_name} does not grant it, {case.publisher} does. {case.rule.text}",
            source=case.rule.source,
        )
        return
    if case.tool is None and case.on_own_terms and publisher_says is None and case.act.name not in _PLAIN:
        text = f"{case.act.words}: the terms of {case.publisher} do not speak of it; ask the publisher."
        yield Finding(code=case.act.name, level="question", text=text, source=case.url)
    if case.tool is None or family(case.tool) in _WHOLE:
        return  # one finding for the whole use says it
    yield _finding(case, case.act.name, _LEVEL[license_says], _sentence(case, license_says))


def _sentence(case: _Case, said: Answer) -> str:
    assert case.tool is not None
    name = case.tool.short_name
    if said == "no":
        return f"{case.act.words} is not granted by {name}."
    if case.act.name == "commercial-not-said":
        return f"{name} grants noncommercial use only; say whether the use is commercial: Use(commercial=False), or --use noncommercial."
    if case.act.name == "excerpt":
        return f"{name} does not say that a part may be published by itself; ask the publisher."
    if "ND" in case.tool.elements and case.act.name not in _TRADE_ACTS:
        return f"{case.act.words} is more than {name} grants; ask the publisher or the author."
    return f"{case.act.words}: whether it is noncommercial {name} does not settle; ask the publisher."


_TRADE_ACTS = ("paywalled", "advertising-page", "advertising-against", "syndicated")
_PLAIN = ("verbatim", "commercial-not-said")
"""What terms that let one republish let one do."""
_WHOLE = {
    "mark": "The Public Domain Mark licenses nothing: make sure that the text is free of rights where you publish.",
    "certification": "The retired public domain certification holds under US law at most; ask where you publish.",
    "devnations": "The Developing Nations licence does not allow open publication on the internet.",
    "sampling": "The Sampling licence allows highly transformative new works, not sharing the work as a whole.",
    "sampling-plus": "The Sampling Plus licences allow sharing the whole work under narrow conditions: read section 3.",
}


def _publisher_finding(case: _Case, said: Answer) -> Finding:
    assert case.rule is not None
    verb = "does not allow it" if said == "no" else "wants to be asked"
    return Finding(
        code=f"publisher-{case.act.name}",
        level=_LEVEL[said],
        text=f"{case.act.words}: {case.publisher} {verb}. {case.rule.text}",
        source=case.rule.source,
    )


def _finding(case: _Case, code: str, level: Literal["info", "question", "refusal"], text: str) -> Finding:
    return Finding(code=code, level=level, text=text, source=_source(case))


def _source(case: _Case) -> str:
    tool = case.tool
    if tool is None or not tool.version:
        return tool.short_name if tool else case.url
    places = PLACES.get(case.act.name, {})
    place = places.get(text_of(tool)) or places.get("")
    return section(tool, place) if place and tool.elements else tool.short_name
