"""A review in words: everything it holds is said, with its place and its source."""

from dataclasses import replace
from datetime import date

import pytest

from republish import Claim, Clearance, Finding, ImageDecision, Obligation, Review, Use, parse_license, reports

REVIEW = Review(
    verdict="ask",
    url="https://site.example/a",
    license=parse_license("CC BY-NC"),
    use=Use(),
    profile="lantern",
    obligations=(Obligation(kind="attribution", text="Name the author.", layer="license", source="CC BY-NC 4.0 §3(a)(1)", done=True),),
    requests=(Obligation(kind="notify", text="Write to the desk.", layer="publisher", source="https://site.example/rules", level="should"),),
    findings=(
        Finding(code="version-missing", level="question", text="Which version?", source="https://site.example/a"),
        Finding(code="cure-period", level="info", text="Thirty days.", source="CC BY-NC 4.0 §6(b)(1)"),
    ),
    images=(ImageDecision(url="https://site.example/i.jpg", action="drop", reason="An agency is named.", caption="A light"),),
    claims=(Claim(scope="site", place="footer", text="Texts are CC BY-NC", source="https://site.example/a"),),
)  # fmt: skip


@pytest.mark.parametrize(
    "words",
    [
        "ASK FIRST",
        "stated without a version that exists",
        "Publisher's rules: lantern",
        "Which version? [version-missing]",
        "for everything on the site, in the page's footer: “Texts are CC BY-NC”",
        "Name the author. (the package does it; CC BY-NC 4.0 §3(a)(1))",
        "Wish: Write to the desk. (for you to do; https://site.example/rules)",
        "drop: A light (An agency is named.)",
        "<https://site.example/i.jpg>",
        "Thirty days.",
        "not legal advice",
    ],
)
def test_everything_in_a_review_is_said(words: str) -> None:
    assert words in " ".join(reports.text(REVIEW).split())


def test_a_picture_that_comes_along_needs_no_address() -> None:
    kept = replace(REVIEW, images=tuple(replace(image, action="keep") for image in REVIEW.images))
    assert "i.jpg" not in reports.text(kept)


def test_a_page_without_statements_says_so() -> None:
    empty = Review(verdict="ask", url="https://site.example/a", license=None, use=Use())
    assert "No statement about rights was found." in reports.text(empty)


HOSTILE = "ends\x1b[2J\x07 \u202eturned\u2066 \ud800alone\x9b"


def test_words_of_others_give_no_orders_to_a_terminal() -> None:
    word = Clearance(code="paywall", url="https://a.example/x", text=HOSTILE, by=HOSTILE, on=date(2026, 3, 5))
    found = replace(
        REVIEW,
        findings=(Finding(code="paywall", level="info", text=HOSTILE, source=HOSTILE, clearance=word),),
        images=(ImageDecision(url=HOSTILE, action="keep", reason=HOSTILE),),
        claims=(Claim(scope="article", place="json-ld", text=HOSTILE, source=HOSTILE),),
    )
    said = reports.text(found)
    assert "turned" in said
    assert [sign for sign in said if not sign.isprintable() and sign != "\n"] == []


def test_of_a_letter_the_beginning_is_shown() -> None:
    letter = f"Yes, {'gladly ' * 100_000}"
    word = Clearance(code="paywall", url="https://a.example/x", text=letter, by=letter, on=date(2026, 3, 5))
    settled = Finding(code="paywall", level="info", text="A paywall.", source=word.url, clearance=word)
    shown = ImageDecision(url="https://a.example/i.jpg", action="keep", reason=f"Cleared by {letter}")
    found = replace(REVIEW, findings=(settled,), images=(shown,))
    for said in (reports.text(found), found._repr_html_()):
        assert "Yes, gladly" in said
        assert len(said) < 10_000
