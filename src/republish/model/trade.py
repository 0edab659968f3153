"""What a noncommercial licence does not simply allow: said once, for texts and for pictures alike."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from republish.model.rights import Use


@dataclass(frozen=True, kw_only=True, slots=True)
class TradeAct:
    """One act of trade: whether a use does it, in words, and what a noncommercial licence says to it.

    "no": commercial by what it is. "ask": the test is what the use is "primarily intended for or directed towards"
    (CC BY-NC 4.0 §1(i), up to 3.0 §4), which the licence's text does not settle for this act.
    """

    name: str
    told: str
    """Of a use that does it, as the end of a sentence: "the text is sold"."""
    does: Callable[[Use], bool]
    answer: Literal["no", "ask"]


TRADE = (
    TradeAct(name="commercial", told="the use is commercial", does=lambda use: use.commercial is True, answer="no"),
    TradeAct(
        name="commercial-not-said",
        told="it is not said whether the use is commercial",
        does=lambda use: use.commercial is None,
        answer="ask",
    ),
    TradeAct(name="sold", told="the text is sold", does=lambda use: use.sold, answer="no"),
    TradeAct(
        name="syndicated",
        told="the text is passed on to platforms and aggregators",
        does=lambda use: use.syndicated,
        answer="ask",
    ),
    TradeAct(name="paywalled", told="the text stands behind a paywall", does=lambda use: use.paywalled, answer="ask"),
    TradeAct(
        name="advertising-page",
        told="advertisements stand on the page",
        does=lambda use: use.advertising == "page",
        answer="ask",
    ),
    TradeAct(
        name="advertising-against",
        told="advertisements are sold against the story",
        does=lambda use: use.advertising == "against",
        answer="ask",
    ),
)
"""The commercial ones first: the first that a use does is the reason."""
