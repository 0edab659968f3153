"""What a use does, act by act, and what licence and publisher say to each: the decider's tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from republish.model import TRADE, Use

Answer = Literal["yes", "no", "ask"]
"""What a licence says to an act: granted; not granted, and not to be had by asking nicely; not settled by its text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Act:
    """One thing a use does. `rules` are the publisher's dimensions that speak of it, the closest first."""

    name: str
    words: str
    """In a sentence: "… is not granted"."""
    does: Callable[[Use], bool]
    rules: tuple[str, ...] = ()


def _edit(name: str, words: str) -> Act:
    return Act(
        name=f"edit-{name}", words=words, does=lambda use: name in use.edits, rules=(f"edits.{name}", "edits.other")
    )


_TRADED = {act.name: act for act in TRADE}


def _trade(name: str, words: str, *, rules: tuple[str, ...]) -> Act:
    return Act(name=name, words=words, does=_TRADED[name].does, rules=rules)


ACTS = (
    Act(
        name="verbatim",
        words="Publishing the whole text as it is",
        does=lambda use: not (use.excerpt or use.adapted or use.translated),
    ),
    Act(name="excerpt", words="Publishing a part", does=lambda use: use.excerpt, rules=("excerpt", "edits.shorten")),
    Act(name="adapted", words="Changing the text", does=lambda use: use.adapted, rules=("edits.other",)),
    Act(name="translated", words="Translating the text", does=lambda use: use.translated, rules=("edits.translate",)),
    _edit("time", "Changing references to time"),
    _edit("place", "Changing references to place"),
    _edit("style", "Changing spelling and punctuation to the house style"),
    _edit("headline", "Writing another headline"),
    _edit("shorten", "Shortening the text"),
    _edit("add", "Adding to the text"),
    Act(
        name="edit-unknown",
        words="Another edit",
        does=lambda use: bool(set(use.edits) - {"time", "place", "style", "headline", "shorten", "add"}),
        rules=("edits.other",),
    ),
    _trade(
        "commercial",
        "Commercial use",
        rules=("for_profit", "reuser"),
    ),
    _trade(
        "commercial-not-said",
        "A use of which it is not said whether it is commercial",
        rules=("for_profit", "reuser"),
    ),
    _trade("sold", "Selling the text", rules=("resale",)),
    _trade("syndicated", "Passing the text on to platforms and aggregators", rules=("syndication",)),
    _trade("paywalled", "Publishing behind a paywall", rules=("paywall",)),
    _trade("advertising-page", "Advertisements on the page", rules=("advertising",)),
    _trade("advertising-against", "Advertisements sold against this story", rules=("advertising",)),
    Act(name="automated", words="Choosing the text by program", does=lambda use: use.automated, rules=("automation",)),
)

_EDITS = ("edit-time", "edit-place", "edit-style", "edit-headline", "edit-shorten", "edit-add", "edit-unknown")
_CHANGES = ("adapted", "translated", *_EDITS)
_ALL = tuple(act.name for act in ACTS)


def _answers(default: Answer, **exceptions: tuple[str, ...]) -> Mapping[str, Answer]:
    """Every act's answer: the default, less the acts listed under "yes", "no" and "ask"."""
    table: dict[str, Answer] = dict.fromkeys(_ALL, default)
    for answer, names in exceptions.items():
        table |= dict.fromkeys(names, answer)  # type: ignore[arg-type]
    return table


_BY = _answers("yes")
_ND = _answers("yes", ask=_CHANGES)
_NONCOMMERCIAL: Mapping[str, Answer] = {act.name: act.answer for act in TRADE}
_NC = {**_BY, **_NONCOMMERCIAL}
_NC_ND = {**_ND, **_NONCOMMERCIAL}

LICENSE: Mapping[str, Mapping[str, Answer]] = {
    "by": _BY,
    "by-sa": _BY,
    "by-nc": _NC,
    "by-nc-sa": _NC,
    "by-nd": _ND,
    "by-nc-nd": _NC_ND,
    "sa": _BY,
    "nc": _NC,
    "nc-sa": _NC,
    "nd": _ND,
    "nc-nd": _NC_ND,
    "cc0": _BY,
    # A mark and a certification say that nobody has rights; they license nothing if that is wrong.
    "mark": _answers("yes", ask=("verbatim", "excerpt", *_CHANGES)),
    "certification": _answers("yes", ask=("verbatim", "excerpt", *_CHANGES)),
    # Only recipients in developing nations, and no open publication on the internet.
    "devnations": _answers("no"),
    # Only partial, highly transformative re-creation; the work as a whole may not be passed on, nor used to advertise.
    "sampling": _answers("no", ask=("adapted", "automated", "commercial", "commercial-not-said", *_EDITS)),
    # The same, and noncommercial sharing of the whole, whose conditions we have not read in the legal code.
    "sampling-plus": _answers("ask", no=("commercial", "sold", "advertising-against")),
    "none": _answers("ask"),
}
"""What a licence of each family says to each act."""

EXCERPT_UNNAMED = ("1.0", "2.0", "2.5", "3.0", "igo", "")
"""Legal texts under which a part of an ND text is not named: only 4.0 grants "in whole or in part"."""

PLACES: Mapping[str, Mapping[str, str]] = {
    "excerpt": {"4.0": "2(a)(1)(A)", "": "3"},
    "adapted": {"4.0": "2(a)(1)(B)", "": "3"},
    "translated": {"4.0": "1(a) and 2(a)(1)(B)", "": "1 and 3"},
    **{key: {"4.0": "2(a)(1)(B)", "": "3"} for key in _EDITS},
    **{act.name: {"4.0": "2(a)(1)", "": "noncommercial"} for act in TRADE},
}
"""Where a licence says so, by act and legal text; "" for all texts up to 3.0."""

PLAIN: Mapping[str, Answer] = {"allowed": "yes", "declare": "yes", "ask": "ask", "forbidden": "no"}
"""What the values of most rules say."""

PUBLISHER: Mapping[str, Mapping[str, Answer]] = {
    "commercial": {**PLAIN, "nonprofit": "no"},
    "commercial-not-said": {**PLAIN, "nonprofit": "ask"},
    "advertising-page": {"against": "yes", "page": "yes", "ask": "ask", "none": "no"},
    "advertising-against": {"against": "yes", "page": "no", "ask": "ask", "none": "no"},
    "automated": {"free": "yes", "individual": "ask", "ask": "ask"},
}
"""What the values of a rule say to an act, where the plain reading does not hold; a value that is absent says nothing."""
