"""A paragraph of the site's own right above or below the text: one that looks like the text's is told, one that is set apart is not."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Finding, Package, Use, parse_license

BODY = str(oysters().body)
LAST = BODY[BODY.rindex("<p>None of this") :]
CREDIT = f'<p>From <a href="{OYSTERS}">The Conversation</a>.</p>'
LOCAL = (
    "<p>In our own harbour two families have begun to hang cages from the old pier, and the town has lent them a boat "
    "until the winter comes.</p>"
)


def told(inner: str, package: Package | None = None) -> Finding | None:
    found = republish.audit(published(site(inner)), package=package or bound("no-derivatives"))
    assert found.altered == () or "altered" in {finding.code for finding in found.findings}
    return next((finding for finding in found.findings if finding.code == "text-beside"), None)


def under(license: str) -> Package:
    made = bound("attribution")
    tool = parse_license(f"https://creativecommons.org/licenses/{license}/")
    return replace(made, review=replace(made.review, license=tool))


@pytest.mark.parametrize(
    ("inner", "license", "where", "level"),
    [
        (f"{BODY}{LOCAL}{CREDIT}", "by-nd/4.0", "right below", "question"),
        (f"{BODY}{LOCAL}{CREDIT}", "by/4.0", "right below", "info"),
        (f"{LOCAL}{BODY}{CREDIT}", "by-nd/4.0", "right above", "info"),
        (f"{BODY}{LOCAL.replace('<p>', '<p>One thing is new: ')}{CREDIT}", "by-nd/4.0", "right below", "question"),
    ],
)
def test_a_paragraph_that_looks_like_the_texts(inner: str, license: str, where: str, level: str) -> None:
    finding = told(inner, under(license))
    assert finding is not None
    assert (finding.level, where in finding.text) == (level, True)
    assert "two families" in finding.text


@pytest.mark.parametrize(
    "below",
    [
        "",
        LOCAL.replace("<p>", '<p class="note">'),
        LOCAL.replace("<p>", "<p><em>").replace("</p>", "</em></p>"),
        f"<div>{LOCAL}</div>",
        f"<aside>{LOCAL}</aside>",
        LOCAL.replace("<p>", "<p>Editor's note: "),
        LOCAL.replace("In our own harbour", "As the story says, in our own harbour"),
        LOCAL.replace("two families", "Marta Quintero and two families"),
        LOCAL.replace("the old pier", '<a href="https://herald.example/pier">the old pier</a>'),
        "<p>Topics: oysters, harbours</p>",
        str(oysters().notices.disclosure),
        f"{CREDIT}{LOCAL}",
    ],
)
def test_a_line_that_is_set_apart_or_speaks_of_the_text_is_none(below: str) -> None:
    assert told(f"{BODY}{below}{CREDIT}") is None


def test_a_cut_end_and_an_excerpt_have_no_paragraph_below() -> None:
    assert told(f"{BODY.replace(LAST, '')}{LOCAL}{CREDIT}") is None
    assert told(f"{BODY}{LOCAL}{CREDIT}", bound("no-derivatives", use=Use(excerpt=True))) is None


def test_a_short_last_line_of_the_texts_ends_it() -> None:
    short = "<p>They wait.</p>"
    made = bound("no-derivatives")
    made = replace(made, body=type(made.body)(f"{made.body}{short}"), text=f"{made.text}\nThey wait.")
    assert told(f"{BODY}{short}{LOCAL}{CREDIT}", made) is not None
    assert told(f"{BODY}<p>They go.</p>{LOCAL}{CREDIT}", made) is None
