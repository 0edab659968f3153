"""What holds for every review that persons' words are handed in with: nothing refused is allowed, and no question is passed over."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any, NamedTuple, get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from republish import Clearance, Review, Use, evidence, licenses, parse_license, rights
from republish.model import Article, Claim, Finding, Obligation, Origin, Profile, Rule
from republish.model.rights import Advertising, ClaimKind, Medium, Scope
from republish.profiles.dimensions import DIMENSIONS
from republish.rights.clearances import CLEARABLE, IMAGE
from rights_cases import PUBLISHED, URL, article, claim, grant, profile, rule

TODAY = date(2026, 3, 10)
VERSIONLESS = [
    parse_license(name) for name in ("CC BY", "CC BY-SA", "CC BY-ND", "CC BY-NC", "CC BY-NC-ND", "CC BY-NC-SA")
]
COMMON = [licenses.get(f"CC-{unit}-4.0") for unit in ("BY", "BY-SA", "BY-ND", "BY-NC-ND")]
TOOLS = st.sampled_from(COMMON) | st.sampled_from(VERSIONLESS) | st.sampled_from(list(licenses.by_id().values()))
PLACES = ("json-ld", "link", "footer", "article-end", "body", "byline", "alt", "script", "feed", "profile")
DAYS_ASKED = ("1", "3", "30", "365")
YES_OR_NO = st.booleans()
MOSTLY = st.sampled_from([True, True, True, True, False])


class Case(NamedTuple):
    """What a review is made of."""

    article: Article
    use: Use
    rules: Profile | None
    conflicts: tuple[Finding, ...]

    def decide(self, *words: Clearance) -> Review:
        return rights.review(
            self.article, self.use, self.rules, conflicts=self.conflicts, clearances=words, today=TODAY
        )


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    return Claim(
        kind=draw(st.sampled_from(get_args(ClaimKind))),
        scope=draw(st.sampled_from(get_args(Scope))),
        place=draw(st.sampled_from(PLACES)),
        text=draw(st.sampled_from(["words", "Content by Somebody Else is licensed", "except the maps"])),
        license=draw(st.none() | TOOLS),
        source=URL,
    )


def values(dimension: str) -> Sequence[str]:
    return tuple(DIMENSIONS[dimension].values) or DAYS_ASKED


@st.composite
def single_rules(draw: st.DrawFn) -> Rule:
    dimension = draw(st.sampled_from(sorted(DIMENSIONS)))
    value = draw(st.sampled_from(values(dimension)))
    return rule(dimension, value, level=draw(st.sampled_from(["must", "should"])))


@st.composite
def publishers(draw: st.DrawFn) -> Profile:
    granted = draw(st.none() | TOOLS.filter(lambda tool: tool.url is not None))
    given_by = (grant(granted.id, per_article=draw(YES_OR_NO)),) if granted else ()
    terms = draw(st.sampled_from([None, "Republish with credit and a link."]))
    return profile(*draw(st.lists(single_rules(), max_size=3)), grants=given_by, terms=terms)


ACTS = st.sampled_from(
    [
        *(
            {name: True}
            for name in ("adapted", "translated", "excerpt", "paywalled", "sold", "syndicated", "automated")
        ),
        *({"edits": (name, "style")} for name in ("time", "place", "headline", "shorten", "add", "rhyme")),
        *({"advertising": kind} for kind in get_args(Advertising)),
        *({"medium": kind} for kind in get_args(Medium)),
    ]
)
COMMERCIAL = st.sampled_from([False, False, True, None])
USES = st.builds(lambda said, acts: Use(commercial=said, **ChainMap(*acts)), COMMERCIAL, st.lists(ACTS, max_size=2))
COPIED = Origin(url="https://mole.example/a", publisher="The Mole", place="attribution-line", text="words")


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Articles that state a licence more often than not, as the evidence room concludes it or as anybody else might."""
    stated = draw(st.just(()) | st.tuples(TOOLS.map(lambda tool: replace(claim(), license=tool))))
    said = (*stated, *draw(st.lists(claims(), max_size=2)))
    concluded = evidence.conclude(said)
    tool, conflicts = draw(
        st.sampled_from([(concluded.license, concluded.conflicts)]) | st.tuples(st.none() | TOOLS, st.just(()))
    )
    story = article(
        claims=said,
        published=draw(st.sampled_from([None, PUBLISHED, datetime(2020, 1, 1, tzinfo=UTC)])),
        origin=draw(st.sampled_from([None] * 9 + [COPIED])),
    )
    return Case(replace(story, license=tool), draw(USES), draw(st.none() | publishers()), conflicts)


def word(code: str, **fields: Any) -> Clearance:
    given = {"code": code, "url": URL, "text": "Jo Doe, by mail: yes.", "by": "Ann Bell", "on": TODAY}
    return Clearance(**(given | fields))


CODES = st.sampled_from([*CLEARABLE, IMAGE])
DAYS = st.sampled_from([-30, -1, 0, 0, 0, 2]).map(lambda days: TODAY + timedelta(days=days))
WORDS = st.lists(st.builds(word, CODES, on=DAYS, by=st.sampled_from(["Ann Bell", "Bo Cole"])), max_size=6)
ANY = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def asked(review: Review) -> list[Finding]:
    return [finding for finding in review.findings if finding.level == "question"]


@st.composite
def words_on(draw: st.DrawFn, case: Case) -> list[Clearance]:
    """Some words, among them mostly one on each thing that stands in the way, be it a question or refused."""
    found = [finding.code for finding in case.decide().findings if finding.level != "info"]
    codes = {either: None for code in found for either in (code, code.removeprefix("publisher-"))}
    wanted = [word(code, on=draw(DAYS)) for code in codes if code in CLEARABLE and draw(MOSTLY)]
    return draw(st.permutations(wanted + draw(WORDS)))


@ANY
@given(cases(), st.data())
def test_what_is_forbidden_stays_forbidden(case: Case, data: st.DataObject) -> None:
    if case.decide().verdict == "forbidden":
        assert case.decide(*data.draw(words_on(case))).verdict == "forbidden"


@ANY
@given(cases(), st.data())
def test_what_is_allowed_stays_allowed(case: Case, data: st.DataObject) -> None:
    if case.decide().verdict == "allowed":
        assert case.decide(*data.draw(words_on(case))).verdict == "allowed"


@ANY
@given(cases(), st.data())
def test_allowed_means_that_every_question_was_settled_by_a_word_on_it(case: Case, data: st.DataObject) -> None:
    words = data.draw(words_on(case))
    found = case.decide(*words)
    if found.verdict != "allowed":
        return
    for question in asked(case.decide()):
        (settled,) = {
            finding.clearance
            for finding in found.findings
            if replace(finding, clearance=None, level="question") == question
        }
        assert settled in words
        assert settled.code in (question.code, question.code.removeprefix("publisher-"))
        assert settled.on <= TODAY
    kept_to = any(finding.code == "own-terms" and finding.clearance for finding in found.findings)
    assert found.license.url if found.license else kept_to


@ANY
@given(cases(), st.data())
def test_a_question_without_a_word_on_it_stays_one(case: Case, data: st.DataObject) -> None:
    words = data.draw(words_on(case))
    given_for = {word.code for word in words if word.on <= TODAY}
    before, after = asked(case.decide()), asked(case.decide(*words))
    assert [question for question in before if question in after] == [
        question for question in before if not {question.code, question.code.removeprefix("publisher-")} & given_for
    ]


@ANY
@given(cases())
def test_the_words_that_are_waited_for_allow_it(case: Case) -> None:
    before = case.decide()
    if before.to_clear:
        assert before.verdict == "ask"
        assert case.decide(*map(word, before.to_clear)).verdict == "allowed"
    for code in before.to_clear:
        assert case.decide(*(word(other) for other in before.to_clear if other != code)).verdict == "ask"


@ANY
@given(cases(), st.data())
def test_duties_are_the_same_but_for_what_is_done_by_leave(case: Case, data: st.DataObject) -> None:
    before, after = case.decide(), case.decide(*data.draw(words_on(case)))
    assert after.requests == before.requests
    assert [_without_text(duty) for duty in after.obligations] == [_without_text(duty) for duty in before.obligations]
    changed = {duty.kind for duty in set(after.obligations) - set(before.obligations)}
    assert changed <= ({"no-derivatives"} if after.by_leave else set())


def _without_text(duty: Obligation) -> Obligation:
    return replace(duty, text="") if duty.kind == "no-derivatives" else duty


@ANY
@given(cases(), st.data())
def test_a_review_with_words_travels_in_json(case: Case, data: st.DataObject) -> None:
    found = case.decide(*data.draw(words_on(case)))
    assert Review.from_dict(found.to_dict()) == found


@ANY
@given(cases(), st.data())
def test_the_order_of_words_makes_no_difference(case: Case, data: st.DataObject) -> None:
    words = data.draw(words_on(case))
    one, other = case.decide(*words), case.decide(*data.draw(st.permutations(words)))
    assert (one.verdict, one.to_clear, one.by_leave) == (other.verdict, other.to_clear, other.by_leave)
    assert [finding.code for finding in asked(one)] == [finding.code for finding in asked(other)]


@ANY
@given(cases(), st.data())
def test_every_word_that_counts_is_named_once_and_every_other_is_said_to_be_of_no_use(
    case: Case, data: st.DataObject
) -> None:
    words = data.draw(words_on(case))
    found = case.decide(*words)
    unused = [finding for finding in found.findings if finding.code == "clearance-unused"]
    assert len(unused) == sum(word not in found.clearances for word in words)


@ANY
@given(cases(), st.data())
def test_a_verdict_that_is_no_yes_says_why(case: Case, data: st.DataObject) -> None:
    found = case.decide(*data.draw(words_on(case)))
    levels = {finding.level for finding in found.findings}
    assert found.verdict == ("forbidden" if "refusal" in levels else "ask" if "question" in levels else "allowed")
