"""One sentence that stands behind several rules is said once, and what stands in the way is said first."""

from dataclasses import replace

import lxml.html

from fixtures import packages
from republish import reports
from republish.model import Finding, Obligation, Review

SOURCE = "https://harbour.example/republish"


def request(kind: str, text: str, *, done: bool = True) -> Obligation:
    return Obligation(kind=kind, text=text, layer="publisher", source=SOURCE, done=done)


def reviewed(*requests: Obligation, findings: tuple[Finding, ...] = ()) -> Review:
    return replace(packages.english().review, requests=requests, findings=findings)


ALIKE = (request("edits.time", "Adaptations are fine."), request("edits.place", "Adaptations are fine."))


def test_a_sentence_behind_two_rules_is_said_once() -> None:
    review = reviewed(*ALIKE)
    assert reports.text(review).count("Adaptations are fine.") == 1
    assert lxml.html.fromstring(review._repr_html_()).text_content().count("Adaptations are fine.") == 1


def test_the_same_sentence_done_and_not_done_is_said_twice() -> None:
    review = reviewed(ALIKE[0], request("edits.place", "Adaptations are fine.", done=False))
    assert reports.text(review).count("Adaptations are fine.") == 2
    assert lxml.html.fromstring(review._repr_html_()).text_content().count("Adaptations are fine.") == 2


def test_what_stands_in_the_way_comes_before_what_is_good_to_know() -> None:
    known = Finding(code="cure-period", level="info", text="A breach ends the licence.", source=SOURCE)
    asked = Finding(code="translated", level="question", text="Ask the publisher.", source=SOURCE)
    shown = lxml.html.fromstring(reviewed(findings=(known, asked))._repr_html_()).text_content()
    assert shown.index("Ask the publisher.") < shown.index("A breach ends")
    again = lxml.html.fromstring(reviewed(findings=(known, known))._repr_html_()).text_content()
    assert "A breach ends" in again
