"""Days on which something takes place that the text tells of: an element is named for them, or the page's data state them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice

from republish._html import Element
from republish._metadata import as_list
from republish.extraction.head.facts import Facts
from republish.extraction.head.scan import names_of, naming
from republish.extraction.words.days.dates import read_date

_is_event = naming(
    r"(?<![a-z])events?[_-]*(?:start|end|date|day|time|schedule|when)|(?<![a-z-])(?:start|end)date(?![a-z-])",
    hints="event|startdate|enddate",
    unless="publi|posted",
)
_MOMENTS = ("startDate", "endDate", "doorTime", "previousStartDate")
_OF_PUBLICATION = frozenset({"PublicationEvent", "BroadcastEvent", "OnDemandEvent"})
_AROUND, _MOST = 2, 40


def is_of_event(element: Element) -> bool:
    """The element or one of the boxes around it is named for the day of an event."""
    return any(_is_event(names_of(box)) for box in (element, *islice(element.iterancestors(), _AROUND)))


def event_days(facts: Facts) -> frozenset[date]:
    """The days of the events that the page's data describe."""
    return frozenset(moment.date() for text in islice(_stated(facts), _MOST) if (moment := read_date(text)) is not None)


def _stated(facts: Facts) -> Iterator[str]:
    for node, kinds in zip(facts.nodes, facts.metadata.kinds, strict=True):
        if any(kind.endswith("Event") and kind not in _OF_PUBLICATION for kind in kinds):
            values = (value for name in _MOMENTS for value in as_list(node.get(name)))
            yield from (value for value in values if isinstance(value, str))
