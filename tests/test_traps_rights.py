"""The traps of the domain notes that concern the decision, by their number there, on pages of our own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Page, Review, Use, licenses
from republish.licenses import catalogue

CC = "https://creativecommons.org/"
PLAIN = Use(commercial=False)
TODAY = date(2026, 11, 20)
DAY = '<meta property="article:published_time" content="2026-11-01">'


def licensed(path: str, name: str = "", url: str = "https://news.example.org/2024/mill") -> Page:
    words = name or path
    return page_of(url=url, head=DAY, footer=f'<p>All our articles: <a rel="license" href="{CC}{path}">{words}</a></p>')


def decided(path: str, use: Use = PLAIN, url: str = "https://news.example.org/2024/mill") -> Review:
    return republish.review(licensed(path, url=url), use=use, today=TODAY)


def codes(review: Review) -> dict[str, str]:
    return {finding.code: finding.level for finding in review.findings}


def kinds(review: Review) -> set[str]:
    return {duty.kind for duty in review.obligations}


# --- 8: adaptations under ND ---


@pytest.mark.parametrize(
    ("url", "verdict"),
    [
        ("https://news.example.org/2024/mill", "ask"),
        ("https://undark.org/2026/11/01/mill/", "allowed"),
        ("https://news.mongabay.com/2026/11/mill/", "forbidden"),
        ("https://calmatters.org/2026/11/mill/", "ask"),
    ],
)
def test_trap_8_a_translation_under_nd_is_the_publishers_to_allow(url: str, verdict: str) -> None:
    assert decided("licenses/by-nd/4.0/", replace(PLAIN, translated=True), url).verdict == verdict


def test_trap_8_what_may_be_adapted_may_be_translated() -> None:
    found = decided("licenses/by/3.0/", replace(PLAIN, translated=True), "https://globalvoices.org/2026/11/01/mill/")
    assert found.verdict == "allowed"


@pytest.mark.parametrize("edit", ["shorten", "add", "place", "style", "time"])
def test_trap_8_rewriting_and_localising_are_asked_for(edit: str) -> None:
    assert decided("licenses/by-nd/4.0/", replace(PLAIN, edits=(edit,))).verdict == "ask"
    assert decided("licenses/by-nd/4.0/", replace(PLAIN, adapted=True)).verdict == "ask"


# --- 19, 21: clocks ---


@pytest.mark.parametrize(
    ("url", "today", "code", "level"),
    [
        ("https://undark.org/2026/11/01/mill/", date(2027, 1, 15), "window", "info"),
        ("https://undark.org/2026/11/01/mill/", date(2027, 3, 1), "window-closed", "question"),
    ],
)
def test_trap_19_a_publishers_window_is_counted_from_publication(url: str, today: date, code: str, level: str) -> None:
    found = republish.review(licensed("licenses/by-nd/4.0/", url=url), use=PLAIN, today=today)
    assert codes(found)[code] == level


@pytest.mark.parametrize(
    ("path", "code", "section"),
    [
        ("licenses/by/2.0/", "no-cure-period", "7(a)"),
        ("licenses/by-nd/3.0/", "no-cure-period", "7(a)"),
        ("licenses/by-sa/4.0/", "cure-period", "6(b)(1)"),
    ],
)
def test_trap_21_only_4_0_forgives_within_thirty_days(path: str, code: str, section: str) -> None:
    (finding,) = [finding for finding in decided(path).findings if finding.code.endswith("cure-period")]
    assert finding.code == code
    assert section in finding.source


# --- 23, 26, 27: trade, platforms, programs ---


@pytest.mark.parametrize(
    ("use", "verdict"),
    [
        (Use(), "ask"),
        (Use(commercial=False), "allowed"),
        (Use(commercial=True), "forbidden"),
        (Use(commercial=False, sold=True), "forbidden"),
        (Use(commercial=False, paywalled=True), "ask"),
        (Use(commercial=False, advertising="page"), "ask"),
        (Use(commercial=False, advertising="against"), "ask"),
        (Use(commercial=False, medium="print"), "allowed"),
    ],
)
def test_trap_23_noncommercial_is_asked_for_what_may_earn(use: Use, verdict: str) -> None:
    assert decided("licenses/by-nc/4.0/", use).verdict == verdict


def test_trap_23_publishers_draw_the_line_of_trade_in_their_own_places() -> None:
    page = "licenses/by-nc-nd/4.0/"
    beside = Use(commercial=False, advertising="page")
    assert codes(decided(page, beside, "https://www.propublica.org/article/mill"))["granted-advertising-page"] == "info"
    shop = decided(page, Use(commercial=True), "https://www.matternews.org/2026/mill")
    assert shop.verdict == "forbidden"


def test_trap_25_nothing_may_suggest_the_author_agrees() -> None:
    assert "no-endorsement" in kinds(decided("licenses/by/4.0/"))
    package = republish.prepare(licensed("licenses/by/4.0/"), use=PLAIN)
    said = " ".join(notice.text for notice in (package.notices.attribution, package.notices.license_notice)).casefold()
    assert re.search(r"partner|in cooperation|with support|endorse|donat", said) is None


@pytest.mark.parametrize("url", ["https://www.techpolicy.press/mill/", "https://citydesk.org/2026/mill/"])
def test_trap_25_a_publishers_word_on_endorsement_is_the_editors_to_keep(url: str) -> None:
    (request,) = [
        request for request in decided("licenses/by-nd/4.0/", url=url).requests if request.kind == "endorsement"
    ]
    assert (request.value, request.done) == ("forbidden", False)
    assert request.text


@pytest.mark.parametrize(
    ("path", "url", "verdict"),
    [
        ("licenses/by/4.0/", "https://news.example.org/2024/mill", "allowed"),
        ("licenses/by-nc/4.0/", "https://news.example.org/2024/mill", "ask"),
        ("licenses/by-nc-nd/3.0/us/", "https://www.propublica.org/article/mill", "forbidden"),
    ],
)
def test_trap_26_passing_on_to_platforms_is_an_act_of_its_own(path: str, url: str, verdict: str) -> None:
    assert decided(path, replace(PLAIN, syndicated=True), url).verdict == verdict


def test_trap_26_the_licence_may_not_be_passed_on_as_ones_own() -> None:
    (duty,) = [d for d in decided("licenses/by/4.0/").obligations if d.kind == "no-additional-restrictions"]
    assert "sublicens" in duty.text


FORBID = ["theconversation.com/mill-900418", "knowablemagazine.org/content/mill", "insideclimatenews.org/news/1/mill/"]


@pytest.mark.parametrize("place", FORBID)
def test_trap_27_many_at_once_need_a_person_for_each(place: str) -> None:
    page = licensed("licenses/by-nd/4.0/", url=f"https://{place}")
    (blind,) = republish.prepare_many([page], use=PLAIN, today=TODAY)
    assert isinstance(blind.error, republish.NotRepublishable)
    assert any("automated" in finding.code for finding in blind.error.review.findings)
    (chosen,) = republish.prepare_many([page], use=PLAIN, today=TODAY, approve=lambda url: place in url)
    assert chosen.ok


def test_trap_27_a_cap_is_told() -> None:
    found = decided("licenses/by-nd/4.0/", url="https://theconversation.com/mill-900418")
    assert [request.value for request in found.requests if request.kind == "cap"] == ["3/day"]


# --- 30: both layers ---


def test_trap_30_licence_and_rule_page_are_shown_side_by_side() -> None:
    found = decided(
        "licenses/by-nc-nd/3.0/us/", replace(PLAIN, syndicated=True), "https://www.propublica.org/article/m"
    )
    assert {duty.layer for duty in found.obligations} == {"license"}
    assert {request.layer for request in found.requests} == {"publisher"}
    assert all(duty.source.startswith("CC BY-NC-ND 3.0") for duty in found.obligations)
    assert all(request.source.startswith("http") or request.grade for request in found.requests)
    said = {finding.code: finding for finding in found.findings}
    assert said["publisher-syndicated"].level == "refusal"


def test_trap_30_a_rule_page_that_grants_less_than_the_licence_says_so() -> None:
    edited = replace(PLAIN, edits=("headline",))
    found = decided("licenses/by/4.0/", edited, "https://calmatters.org/2026/11/mill/")
    assert found.license is not None
    assert found.license.id == "CC-BY-4.0"
    assert codes(found)["publisher-edit-headline"] == "refusal"


# --- 33, 34: what stays, what the tables say ---


@pytest.mark.parametrize("path", ["licenses/by/4.0/", "licenses/by-sa/3.0/", "licenses/by/3.0/igo/"])
def test_trap_33_moral_rights_outlive_the_licence(path: str) -> None:
    assert "moral-rights" in kinds(decided(path))


def test_trap_33_even_what_is_waived_keeps_its_moral_rights_in_some_countries() -> None:
    found = decided("publicdomain/zero/1.0/")
    assert found.verdict == "allowed"
    (finding,) = [finding for finding in found.findings if finding.code == "other-rights"]
    assert "moral rights" in finding.text.casefold()
    assert [(duty.kind, duty.level) for duty in found.obligations] == [("attribution", "should")]


def test_trap_34_every_row_of_the_licence_table_agrees_with_its_own_address() -> None:
    for tool in catalogue.by_id().values():
        assert tool.url is not None
        assert republish.parse_license(tool.url) == tool
        unit, version = tool.url.removeprefix(CC).split("/")[1:3]
        assert (tool.unit, tool.version or "") == (unit, version)
        assert ("CommercialUse" in tool.prohibits) == ("nc" in unit.split("-"))


def test_trap_34_a_wrong_french_title_is_not_passed_on() -> None:
    names = {
        path: licenses.parse_license(f"{CC}licenses/{path}/4.0/").name("fr")  # type: ignore[union-attr]
        for path in ("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd")
    }
    assert all("4.0" in name and "3.0" not in name for name in names.values())
    assert len(set(names.values())) == len(names)
    for path, name in names.items():
        assert ("commercial" in name.casefold()) == ("nc" in path)
        assert ("modification" in name.casefold()) == ("nd" in path)


def test_every_trap_has_a_test() -> None:
    files = ("test_traps.py", "test_traps_rights.py", "test_traps_evidence.py")
    code = "\n".join((Path(__file__).parent / file).read_text(encoding="utf-8") for file in files)
    assert {int(number) for number in re.findall(r"^def test_trap_(\d+)_", code, re.M)} == set(range(1, 35))
