"""A person's word on the questions of a review: what it settles, and what no word does."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest

import republish
from republish import Clearance, Finding, Review, UsageError, Use, evidence, rights
from republish.model import CLEARABLE, clearance
from republish.rights.acts import ACTS
from rights_cases import URL, article, claim, profile, rule, use_of

DAY = date(2026, 3, 10)
USES = ("excerpt", "changed", "translated", "new headline", "shortened", "paywall", "syndicated", "chosen by program")
LICENSES = ("CC-BY-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-3.0-US", "CC-BY-NC-SA-4.0", "CC0-1.0")


def word(code: str, **fields: Any) -> Clearance:
    given = {"code": code, "url": URL, "text": "Jo Doe, by mail: yes.", "by": "Ann Bell", "on": date(2026, 3, 5)}
    return Clearance(**(given | fields))


def decide(
    tool: str, use: Use, *words: Clearance, rules: Any = None, today: date | None = DAY, **fields: Any
) -> Review:
    return rights.review(article(tool, **fields), use, rules, clearances=words, today=today)


def of_code(review: Review, code: str) -> Finding:
    (found,) = [finding for finding in review.findings if finding.code == code]
    return found


def test_a_settled_question_is_information_and_keeps_the_word() -> None:
    said = word("translated")
    found = decide("CC-BY-ND-4.0", Use(translated=True), said)
    question = of_code(found, "translated")
    assert (found.verdict, question.level, question.clearance) == ("allowed", "info", said)
    assert found.clearances == (said,)


def test_without_a_word_it_stays_a_question() -> None:
    found = decide("CC-BY-ND-4.0", Use(translated=True))
    assert (found.verdict, of_code(found, "translated").clearance) == ("ask", None)


@pytest.mark.parametrize("tool", LICENSES)
@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("answer", ["allowed", "ask", "forbidden"])
def test_the_words_that_a_review_waits_for_are_enough(tool: str, use: str, answer: str) -> None:
    rules = profile(
        *(
            rule(name, answer)
            for name in ("edits.headline", "edits.shorten", "edits.translate", "edits.other", "paywall")
        ),
        rule("syndication", answer),
        rule("automation", "ask"),
    )
    asked = decide(tool, use_of(f"{use}, noncommercial"), rules=rules)
    settled = decide(tool, use_of(f"{use}, noncommercial"), *map(word, asked.to_clear), rules=rules)
    assert settled.verdict == ("allowed" if asked.to_clear else asked.verdict)
    assert bool(asked.to_clear) == (asked.verdict == "ask")


@pytest.mark.parametrize("code", CLEARABLE)
def test_no_word_allows_what_is_refused(code: str) -> None:
    found = decide("CC-BY-NC-4.0", Use(commercial=True), word(code))
    assert (found.verdict, found.to_clear, found.clearances) == ("forbidden", (), ())


@pytest.mark.parametrize("code", CLEARABLE)
@pytest.mark.parametrize("license", [None, republish.parse_license("CC BY")], ids=["no licence", "no version"])
def test_no_word_stands_in_for_a_licence_or_its_version(license: Any, code: str) -> None:
    found = rights.review(replace(article(), license=license), Use(), clearances=(word(code),))
    assert (found.verdict, found.to_clear) == ("ask", ())


def test_what_is_refused_is_said_of_the_word_that_does_not_help() -> None:
    found = decide("CC-BY-NC-4.0", Use(commercial=True), word("commercial"))
    assert of_code(found, "clearance-unused").text.endswith("that is refused, and no clearance allows it.")


def test_a_word_on_what_nobody_asks_is_named() -> None:
    found = decide("CC-BY-4.0", Use(), word("paywall"))
    assert found.verdict == "allowed"
    assert of_code(found, "clearance-unused").text == (
        "The clearance of “paywall” by Ann Bell settles nothing: that is no question here."
    )


def test_what_is_refused_for_another_reason_is_not_said_of_a_word_on_what_nobody_asks() -> None:
    found = decide("CC-BY-NC-4.0", Use(commercial=True), word("paywall"))
    assert found.verdict == "forbidden"
    assert of_code(found, "clearance-unused").text.endswith("that is no question here.")


def test_a_word_of_a_later_day_does_not_count_yet() -> None:
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("translated", on=date(2026, 3, 12)))
    assert found.verdict == "ask"
    assert "its day is still to come" in of_code(found, "clearance-unused").text


def test_of_two_words_on_what_the_publisher_refuses_neither_is_said_to_help() -> None:
    said = word("translated", by="Bo Cole"), word("translated")
    found = decide("CC-BY-ND-4.0", Use(translated=True), *said, rules=profile(rule("edits.translate", "forbidden")))
    assert found.verdict == "forbidden"
    assert of_code(found, "clearance-unused").text.endswith("that is refused, and no clearance allows it.")


@pytest.mark.parametrize("on", [date(2026, 3, 4), date(2026, 3, 11)], ids=["of an earlier day", "of a later day"])
def test_of_two_words_on_one_question_the_one_that_does_not_count_is_named(on: date) -> None:
    other = word("translated", by="Bo Cole", on=on)
    found = decide("CC-BY-ND-4.0", Use(translated=True), other, word("translated"))
    assert [clearance.by for clearance in found.clearances] == ["Ann Bell"]
    assert of_code(found, "clearance-unused").text == (
        "The clearance of “translated” by Bo Cole settles nothing: the word of Ann Bell does."
    )


def test_one_word_twice_is_one_word() -> None:
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("translated"), word("translated"))
    assert found == decide("CC-BY-ND-4.0", Use(translated=True), word("translated"))


def test_a_word_of_the_next_day_counts_for_it_may_be_that_day_where_it_was_given() -> None:
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("translated", on=date(2026, 3, 11)))
    assert found.verdict == "allowed"


def test_every_act_that_a_review_asks_about_can_be_cleared() -> None:
    assert {act.name for act in ACTS} - {"verbatim", "commercial-not-said"} == set(clearance.ACTS)


@pytest.mark.parametrize(("act", "code"), [({"translated": True}, "translated"), ({"sold": True}, "sold"), ({}, "")])
def test_terms_that_do_not_speak_of_an_act_do_not_let_one_do_it(act: dict[str, bool], code: str) -> None:
    rules = profile(terms="Republish with credit and a link.")
    found = decide("none", Use(**act), word("own-terms"), rules=rules)
    assert (found.verdict, found.to_clear) == (("ask", (code,)) if act else ("allowed", ()))
    assert (
        decide("none", Use(**act), word("own-terms"), *filter(None, [code and word(code)]), rules=rules).verdict
        == "allowed"
    )


def test_terms_that_allow_an_act_let_one_do_it() -> None:
    rules = profile(rule("edits.translate", "allowed"), terms="Republish with credit and a link.")
    assert decide("none", Use(translated=True), word("own-terms"), rules=rules).verdict == "allowed"


def test_leave_for_an_act_is_leave_beyond_licence_and_rules() -> None:
    rules = profile(rule("edits.translate", "ask"))
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("translated"), rules=rules)
    assert found.verdict == "allowed"
    assert [finding.code for finding in found.findings if finding.clearance] == ["publisher-translated", "translated"]


def test_the_publishers_answer_alone_is_not_leave_beyond_the_licence() -> None:
    rules = profile(rule("edits.translate", "ask"))
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("publisher-translated"), rules=rules)
    assert (found.verdict, found.to_clear) == ("ask", ("translated",))


@pytest.mark.parametrize(
    ("kind", "scope", "code"),
    [
        ("exception", "article", "exception-stated"),
        ("paywall", "article", "paywall"),
        ("wire", "unclear", "wire-copy"),
        ("partner", "unclear", "partner-copy"),
        ("permission", "unclear", "by-permission"),
        ("paid", "article", "paid-copy"),
        ("extract", "article", "extract-copy"),
        ("embargo", "unclear", "embargo"),
    ],
)
def test_what_the_page_leaves_unclear_somebody_can_look_at(kind: str, scope: str, code: str) -> None:
    claims = (claim(license="CC-BY-4.0"), claim(kind=kind, scope=scope))
    asked = decide("CC-BY-4.0", Use(), claims=claims)
    assert (asked.verdict, asked.to_clear) == ("ask", (code,))
    assert decide("CC-BY-4.0", Use(), word(code), claims=claims).verdict == "allowed"


def test_words_that_may_reserve_all_rights_are_nobodys_to_settle() -> None:
    claims = (claim(license="CC-BY-4.0"), claim(kind="reserved", scope="unclear", text="All rights reserved"))
    story = article("none", claims=claims)
    asked = rights.review(story, Use(), conflicts=evidence.conclude(claims).conflicts, today=DAY)
    assert [(finding.code, finding.level) for finding in asked.findings] == [("rights-reserved", "question")]
    assert (asked.verdict, asked.to_clear) == ("ask", ())


def test_a_word_on_what_outweighs_a_licence_does_not_say_that_the_licence_holds() -> None:
    claims = (claim(license="CC-BY-4.0"), claim(kind="wire", scope="unclear"))
    found = decide("none", Use(), word("wire-copy"), claims=claims)
    assert (found.verdict, found.to_clear, of_code(found, "no-license").level) == ("ask", (), "question")


def test_agency_copy_stays_refused() -> None:
    claims = (claim(license="CC-BY-4.0"), claim(kind="wire"))
    assert decide("CC-BY-4.0", Use(), word("wire-copy"), claims=claims).verdict == "forbidden"


def test_own_terms_are_kept_by_somebodys_word() -> None:
    rules = profile(terms="Republish with credit and a link.")
    asked = decide("none", Use(), rules=rules)
    found = decide("none", Use(), word("own-terms"), rules=rules)
    assert (asked.verdict, asked.to_clear) == ("ask", ("own-terms",))
    assert (found.verdict, found.license, found.obligations) == ("allowed", None, ())


def test_the_condition_on_changes_says_what_leave_was_given_for() -> None:
    found = decide("CC-BY-ND-4.0", Use(edits=("headline",)), word("edit-headline"))
    (duty,) = [duty for duty in found.obligations if duty.kind == "no-derivatives"]
    assert found.by_leave
    assert duty.text == "Publish the words as they are, but for what you were given leave to change."


def test_leave_for_a_paywall_is_no_leave_to_change_the_text() -> None:
    found = decide("CC-BY-NC-ND-4.0", Use(paywalled=True, commercial=False), word("paywalled"))
    assert (found.verdict, found.by_leave) == ("allowed", False)


@pytest.mark.parametrize(
    "code", ["no-license", "version-missing", "commercial-not-said", "continues-elsewhere", "exeption-stated"]
)
def test_a_code_that_no_word_settles_is_an_error_that_names_those_that_are(code: str) -> None:
    with pytest.raises(UsageError, match=f"No clearance settles “{code}”") as caught:
        decide("CC-BY-4.0", Use(), word(code))
    assert "exception-stated" in caught.value.advice


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("code", ""),
        ("text", "  "),
        ("by", ""),
        ("by", "\u200b\u202e\x00"),
        ("url", "site.example/a"),
        ("url", ""),
        ("url", "https:// site.example/a"),
        ("url", None),
        ("url", b"https://site.example/a"),
        ("code", ["paywall"]),
        ("text", 7),
        ("by", None),
        ("on", "2026-03-05"),
        ("on", datetime(2026, 3, 5)),
    ],
)
def test_a_word_that_nobody_could_check_is_none(field: str, value: Any) -> None:
    with pytest.raises(UsageError, match="clearance"):
        replace(word("paywall"), **{field: value})


def test_a_review_with_words_in_it_travels_in_json() -> None:
    found = decide("CC-BY-ND-4.0", Use(translated=True), word("translated"))
    assert Review.from_dict(found.to_dict()) == found


def test_what_was_cleared_and_reads_otherwise_today_is_asked_again() -> None:
    said = word("exception-stated")
    granted = claim(license="CC-BY-4.0")
    then = decide("CC-BY-4.0", Use(), said, claims=(granted, claim(kind="exception", text="except the maps")))
    now = decide("CC-BY-4.0", Use(), said, claims=(granted, claim(kind="exception", text="except the text")))
    (finding,) = rights.cleared_otherwise(then, now)
    assert (finding.code, finding.level) == ("cleared-otherwise", "question")
    assert "“except the text”" in finding.text
    assert not list(rights.cleared_otherwise(then, then))
