"""The decider beside the tables: statements against a licence, publisher's rules, dates, versions, and what never happens."""

import csv
import pickle
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import rights
from republish.licenses import by_id, parse_license
from republish.model import Author, Change, Finding, ImageDecision, Origin, Review, Use, Wording
from republish.model.rights import ClaimKind, Scope
from republish.rights import review
from rights_cases import COUNTER, RULES_PAGE, URL, article, claim, grant, profile, rule, use_of

TABLE = Path(__file__).parent / "tables" / "publishers.csv"
VERDICTS = {"yes": "allowed", "ask": "ask", "no": "forbidden"}
PLAIN = Use(commercial=False)


def rows():
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [tuple(row.values()) for row in csv.DictReader(file, delimiter=";")]


def codes(decided):
    return {finding.code for finding in decided.findings}


def level_of(decided, code):
    return next(finding.level for finding in decided.findings if finding.code == code)


@pytest.mark.parametrize(("license", "asked", "use", "verdict", "finding", "why"), rows())
def test_a_publishers_rule(license, asked, use, verdict, finding, why):
    dimension, value, wish = re.fullmatch(r"(\S+) = (\S+)( \(should\))?", asked).groups()
    publisher = profile(rule(dimension, value, level="should" if wish else "must"))
    decided = review(article(license), use_of(use), publisher)
    assert decided.verdict == VERDICTS[verdict], [f.text for f in decided.findings]
    assert not finding or finding in codes(decided)
    assert finding or not {code for code in codes(decided) if code.startswith(("publisher-", "granted-"))}


# What the page says against its licence


@pytest.mark.parametrize(
    ("kind", "code", "verdict"),
    [
        ("wire", "wire-copy", "forbidden"),
        ("partner", "partner-copy", "forbidden"),
        ("permission", "by-permission", "forbidden"),
        ("reserved", "rights-reserved", "forbidden"),
        ("embargo", "embargo", "forbidden"),
        ("paid", "paid-copy", "ask"),
        ("extract", "extract-copy", "ask"),
        ("exception", "exception-stated", "ask"),
        ("paywall", "paywall", "ask"),
    ],
)
def test_a_statement_against_the_article_turns_the_verdict(kind, code, verdict):
    said = claim(kind, text="as found")
    decided = review(article("CC-BY-4.0", claims=(claim(license="CC-BY-4.0"), said)), PLAIN)
    assert decided.verdict == verdict
    assert next(f for f in decided.findings if f.code == code).claims == (said,)


@pytest.mark.parametrize("kind", ["wire", "partner", "permission", "reserved", "embargo"])
def test_a_statement_about_the_site_does_not_speak_against_one_article(kind):
    claims = (claim(license="CC-BY-4.0"), claim(kind, "site"))
    assert review(article("CC-BY-4.0", claims=claims), PLAIN).verdict == "allowed"


@pytest.mark.parametrize("kind", ["wire", "partner", "permission", "reserved", "embargo", "exception", "paywall"])
def test_a_statement_of_unclear_scope_is_a_question(kind):
    claims = (claim(license="CC-BY-4.0"), claim(kind, "unclear"))
    assert review(article("CC-BY-4.0", claims=claims), PLAIN).verdict == "ask"


@pytest.mark.parametrize("scope", ["image", "part", "other-work", "comments", "contributions", "software", "metadata"])
def test_a_statement_about_something_else_says_nothing_of_the_article(scope):
    claims = (claim(license="CC-BY-4.0"), claim("reserved", scope))
    assert review(article("CC-BY-4.0", claims=claims), PLAIN).verdict == "allowed"


def test_findings_of_the_evidence_are_kept_first_and_not_said_twice():
    conflict = Finding(code="wire-copy", level="refusal", text="By AP.", source=URL)
    decided = review(article("CC-BY-4.0", claims=(claim("wire"),)), PLAIN, conflicts=(conflict,))
    assert decided.findings[0] == conflict
    assert [f.code for f in decided.findings].count("wire-copy") == 1


@pytest.mark.parametrize(("level", "verdict"), [("info", "allowed"), ("question", "ask"), ("refusal", "forbidden")])
def test_a_conflict_counts_by_its_level(level, verdict):
    conflict = Finding(code="conflict-elements", level=level, text="BY here, BY-NC there.", source=URL)
    assert review(article("CC-BY-4.0"), PLAIN, conflicts=(conflict,)).verdict == verdict


def test_a_licence_that_only_a_photo_names_is_doubted():
    decided = review(article("CC-BY-4.0", claims=(claim(scope="image", license="CC-BY-4.0"),)), PLAIN)
    assert decided.verdict == "ask"
    assert "license-unsupported" in codes(decided)


def test_a_republication_is_never_allowed_and_names_the_original():
    source = Origin(
        url="https://origin.example/a", publisher="Origin", place="attribution-line", text="First in Origin"
    )
    decided = review(article("CC-BY-4.0", origin=source), PLAIN)
    assert decided.verdict == "ask"
    finding = next(f for f in decided.findings if f.code == "is-republication")
    assert "Origin" in finding.text
    assert "https://origin.example/a" in finding.text


@pytest.mark.parametrize(
    ("place", "text", "said"),
    [
        ("attribution-line", "First  in\nOrigin", "A line of the page says: “First in Origin”."),
        ("canonical", "https://origin.example/a", "Its canonical address is: “https://origin.example/a”."),
        ("handout", "First in Origin", "It says: “First in Origin”."),
        ("counter", "x" * 300, f"It counts its readers at: “{'x' * 200}…”."),
    ],
)
def test_a_republication_shows_what_says_so(place: str, text: str, said: str) -> None:
    source = Origin(url=None, publisher="Origin", place=place, text=text)
    decided = review(article("CC-BY-4.0", origin=source), PLAIN)
    assert said in next(f for f in decided.findings if f.code == "is-republication").text


# Licence and version


def test_without_a_licence_one_finding_says_so():
    decided = review(article(), Use())
    assert (decided.verdict, decided.license, decided.obligations) == ("ask", None, ())
    assert codes(decided) == {"no-license"}


def test_a_publisher_without_rules_is_not_said_to_have_some():
    finding = review(article(), Use(), profile()).findings[0]
    assert (finding.code, finding.source) == ("no-license", URL)
    ruled = review(article(), Use(), profile(rule("byline", "required"))).findings[0]
    assert (ruled.code, ruled.source) == ("no-license", "https://example.org")
    assert "rules of its own" in ruled.text


@pytest.mark.parametrize(
    ("license", "use", "code", "words"),
    [
        ("CC-BY-ND-4.0", Use(adapted=True), "adapted", "is more than CC BY-ND 4.0 grants"),
        (
            "CC-BY-NC-ND-3.0",
            Use(commercial=False, translated=True),
            "translated",
            "is more than CC BY-NC-ND 3.0 grants",
        ),
        ("CC-BY-ND-3.0", Use(excerpt=True), "excerpt", "does not say that a part may be published by itself"),
        ("CC-BY-NC-4.0", Use(), "commercial-not-said", "say whether the use is commercial"),
        ("CC-BY-NC-4.0", Use(commercial=True), "commercial", "is not granted by CC BY-NC 4.0"),
        ("CC-BY-NC-4.0", Use(commercial=False, paywalled=True), "paywalled", "whether it is noncommercial"),
        ("CC-BY-NC-ND-4.0", Use(commercial=False, syndicated=True), "syndicated", "whether it is noncommercial"),
        (
            "CC-BY-NC-ND-4.0",
            Use(commercial=False, advertising="page"),
            "advertising-page",
            "whether it is noncommercial",
        ),
        (
            "CC-BY-NC-ND-4.0",
            Use(commercial=False, advertising="against"),
            "advertising-against",
            "whether it is noncommercial",
        ),
    ],
)
def test_what_is_asked_is_what_the_licence_leaves_open(license, use, code, words):
    found = [finding for finding in review(article(license), use).findings if finding.level != "info"]
    assert [finding.code for finding in found] == [code]
    assert words in found[0].text


EDITS = {edit: f"edit-{edit}" for edit in ("time", "place", "style", "headline", "shorten", "add")} | {
    "colour": "edit-unknown"
}


@pytest.mark.parametrize(("edit", "code"), EDITS.items())
@pytest.mark.parametrize("license", ["CC-BY-ND-4.0", "CC-BY-NC-ND-3.0", "CC-ND-1.0"])
def test_no_edit_is_granted_where_changes_are_not(license, edit, code):
    decided = review(article(license), Use(commercial=False, edits=(edit,)))
    assert (decided.verdict, level_of(decided, code)) == ("ask", "question")


@pytest.mark.parametrize(("edit", "code"), EDITS.items())
def test_an_edit_without_a_rule_of_its_own_keeps_to_the_general_one(edit, code):
    use = Use(edits=(edit,))
    assert review(article("CC-BY-4.0"), use).verdict == "allowed"
    decided = review(article("CC-BY-4.0"), use, profile(rule("edits.other", "forbidden")))
    assert (decided.verdict, level_of(decided, f"publisher-{code}")) == ("forbidden", "refusal")


@pytest.mark.parametrize(
    ("license", "source"),
    [
        ("CC-DEVNATIONS-2.0", "CC DEVNATIONS 2.0 §4"),
        ("CC-SAMPLING-1.0", "CC SAMPLING 1.0 §4"),
        ("CC-SAMPLING-PLUS-1.0", "CC SAMPLING+ 1.0 §4"),
        ("CC-NC-SAMPLING-PLUS-1.0", "CC NC-SAMPLING+ 1.0 §4"),
    ],
)
def test_a_licence_of_no_elements_asks_for_credit_and_notice_all_the_same(license, source):
    obligations = review(article(license), PLAIN).obligations
    assert [duty.kind for duty in obligations] == ["attribution", "title", "license-link", "disclaimer-notice"]
    assert {duty.source for duty in obligations} == {source}


def test_terms_of_the_publishers_own_are_pointed_to():
    decided = review(article(), PLAIN, profile(terms="Ask us first.", guidelines=RULES_PAGE))
    finding = next(f for f in decided.findings if f.code == "own-terms")
    assert (finding.level, finding.source) == ("question", RULES_PAGE)
    assert "Ask us first." in finding.text


def test_a_missing_version_is_a_question():
    decided = review(article("CC-BY-ND"), PLAIN)
    assert decided.verdict == "ask"
    assert decided.license.version is None


def test_a_missing_version_comes_from_the_publishers_own_grant():
    decided = review(article("CC-BY-ND"), PLAIN, profile(grants=(grant("CC-BY-ND-4.0"),)))
    assert decided.verdict == "allowed"
    assert decided.license.id == "CC-BY-ND-4.0"
    assert next(f for f in decided.findings if f.code == "version-from-profile").source == RULES_PAGE


@pytest.mark.parametrize("granted", ["CC-BY-4.0", "CC-BY-NC-ND-4.0", "CC-BY-SA-4.0"])
def test_a_grant_of_other_elements_supplies_no_version(granted):
    decided = review(article("CC-BY-ND"), PLAIN, profile(grants=(grant(granted),)))
    assert (decided.verdict, decided.license.id) == ("ask", "CC-BY-ND")


def test_a_grant_holds_for_its_days_only():
    old = profile(grants=(grant("CC-BY-ND-4.0", valid_until=date(2020, 1, 1)),))
    assert review(article("CC-BY-ND"), PLAIN, old).verdict == "ask"
    assert review(article("CC-BY-ND", published=datetime(2019, 5, 5, tzinfo=UTC)), PLAIN, old).verdict == "allowed"
    assert review(article("CC-BY-ND", published=None), PLAIN, old).verdict == "ask"


def test_a_stated_version_is_never_exchanged_for_the_grants():
    decided = review(article("CC-BY-ND-3.0"), PLAIN, profile(grants=(grant("CC-BY-ND-4.0"),)))
    assert decided.license.id == "CC-BY-ND-3.0"


def test_where_the_licence_differs_by_article_the_page_must_state_it():
    publisher = profile(rule("per_article", "yes"), grants=(grant("CC-BY-4.0", per_article=True),))
    told = (claim(scope="site", license="CC-BY-4.0", place="profile"),)
    assert "per-article" in codes(review(article("CC-BY-4.0", claims=told), PLAIN, publisher))
    stated = (claim(license="CC-BY-4.0"),)
    assert review(article("CC-BY-4.0", claims=stated), PLAIN, publisher).verdict == "allowed"


def test_a_retired_licence_still_holds():
    decided = review(article("CC-SA-1.0"), PLAIN)
    assert decided.verdict == "allowed"
    assert "2004-05-25" in next(f for f in decided.findings if f.code == "retired").text


def test_cc0_asks_for_nothing_and_suggests_a_credit():
    obligations = review(article("CC0-1.0"), Use(commercial=True)).obligations
    assert [(o.kind, o.level) for o in obligations] == [("attribution", "should")]


def test_a_version_not_stated_lists_every_duty_that_either_text_has():
    duties = {o.kind for o in review(article("CC-BY-SA"), Use(commercial=False, translated=True)).obligations}
    assert {"attribution", "title", "source-link", "license-link", "indicate-changes", "share-alike"} <= duties


# Duties


def test_the_editor_indicates_the_changes_the_editor_makes():
    def done(use):
        return next(o.done for o in review(article("CC-BY-4.0"), use).obligations if o.kind == "indicate-changes")

    assert done(PLAIN)
    assert not done(Use(translated=True))
    assert not done(Use(excerpt=True))
    assert not done(Use(edits=("style",)))


def test_a_credit_without_a_name_is_left_to_the_editor():
    translated = (Author(name="Lena Brandt", kind="translator"),)
    for authors, byline, done in ((), None, False), (translated, None, False), ((), "By our staff", True):
        story = article("CC-BY-4.0", authors=authors, byline=byline)
        assert [o.done for o in review(story, PLAIN).obligations if o.kind == "attribution"] == [done]


@pytest.mark.parametrize(
    ("notice", "page_read", "words", "done"),
    [
        (None, True, "carries no copyright notice", True),
        (None, False, "was not seen", False),
        ("© 2026 The Weekly", True, "Keep the original's", True),
        ("© 2026 The Weekly", False, "Keep the original's", True),
    ],
)
def test_nothing_is_said_of_a_page_that_was_not_read(notice, page_read, words, done):
    decided = review(article("CC-BY-4.0", copyright_notice=notice), PLAIN, page_read=page_read)
    (duty,) = [duty for duty in decided.obligations if duty.kind == "copyright-notice"]
    assert (words in duty.text, duty.done) == (True, done)


def test_duties_name_layer_and_section():
    for obligation in review(article("CC-BY-NC-SA-4.0"), PLAIN).obligations:
        assert obligation.layer == "license"
        assert "CC BY-NC-SA 4.0 §" in obligation.source


@pytest.mark.parametrize(
    ("license", "words"),
    [
        ("CC-BY-SA-1.0", "this very licence"),
        ("CC-BY-NC-SA-2.5", "a port"),
        ("CC-BY-NC-SA-3.0", "a later version of it, or a port with the same elements."),
        ("CC-BY-NC-SA-3.0-IGO", "a later version of it, or a port with the same elements."),
        ("CC-BY-SA-3.0", "a port with the same elements, or one Creative Commons calls compatible."),
        ("CC-BY-SA-3.0-IGO", "a port with the same elements, or one Creative Commons calls compatible."),
        ("CC-BY-NC-SA-4.0", "the same licence or a later version of it."),
        ("CC-BY-SA-4.0", "a later version of it, or one Creative Commons calls compatible."),
        ("CC-BY-SA", "a later version of it, or one Creative Commons calls compatible."),
        ("CC-BY-NC-SA", "the same licence or a later version of it."),
    ],
)
def test_share_alike_names_the_licences_that_will_do(license, words):
    duties = review(article(license), Use(commercial=False, translated=True)).obligations
    assert [words in duty.text for duty in duties if duty.kind == "share-alike"] == [True]


@pytest.mark.parametrize(
    ("license", "whose"),
    [
        ("CC-BY-3.0-IGO", "the licensor's"),
        ("CC-BY-3.0", "the author's"),
        ("CC-BY-4.0", "the author's"),
        ("CC-BY", "the author's"),
    ],
)
def test_moral_rights_are_the_authors_but_the_licensors_under_igo(license, whose):
    duties = review(article(license), PLAIN).obligations
    assert [f"{whose} honour" in duty.text for duty in duties if duty.kind == "moral-rights"] == [True]


@pytest.mark.parametrize(
    ("medium", "done"), [("online", True), ("email", True), ("app", True), ("print", False), ("audio", False)]
)
@pytest.mark.parametrize("kind", ["license-link", "source-link"])
@pytest.mark.parametrize("license", ["CC-BY-4.0", "CC-BY-3.0", "CC-BY"])
def test_a_link_is_no_address_on_paper(license, kind, medium, done):
    duties = review(article(license), Use(medium=medium)).obligations
    assert [duty.done for duty in duties if duty.kind == kind] == [done]


NOTE = "© 2026 Mara Quill. Provided as is, without warranties of any kind."


def noted(words, kind="legal"):
    gone = Change(action="removed", kind=kind, place="/p", words=words, reason="a note", ground="clean-up")
    return replace(article("CC-BY-3.0"), changes=(gone,))


@pytest.mark.parametrize("words", [NOTE, "Alle Angaben ohne Gewähr.", "Texte fourni sans garantie."])
def test_a_disclaimer_that_was_taken_out_is_shown_to_the_editor(words):
    (duty,) = (duty for duty in review(noted(words), PLAIN).obligations if duty.kind == "disclaimer-notice")
    assert (duty.done, duty.text) == (False, f"Keep the notice that stands in the original: “{words}”.")


@pytest.mark.parametrize(("words", "kind"), [("© 2026 Mara Quill.", "legal"), (NOTE, "newsletter")])
def test_another_note_is_no_disclaimer(words, kind):
    (duty,) = (duty for duty in review(noted(words, kind), PLAIN).obligations if duty.kind == "disclaimer-notice")
    assert duty.text.endswith("where the original carries them.")


# The publisher's requests


def test_requests_are_a_list_of_their_own_with_their_source():
    decided = review(
        article("CC-BY-4.0"), PLAIN, profile(rule("links", "keep"), rule("notify", "after", level="should"))
    )
    assert [(o.kind, o.value, o.level, o.done) for o in decided.requests] == [
        ("links", "keep", "must", True),
        ("notify", "after", "should", False),
    ]
    assert {(o.layer, o.source, o.read, o.grade) for o in decided.requests} == {
        ("publisher", RULES_PAGE, date(2026, 1, 2), "P")
    }
    assert all(o.layer == "license" for o in decided.obligations)


@pytest.mark.parametrize(
    ("dimension", "value"),
    [
        ("per_article", "yes"),
        ("paywall", "allowed"),
        ("counter", "none"),
        ("links", "free"),
        ("canonical", "none"),
        ("automation", "free"),
        ("reuser", "anyone"),
    ],
)
def test_a_rule_that_asks_nothing_is_no_request(dimension, value):
    assert review(article("CC-BY-4.0"), PLAIN, profile(rule(dimension, value))).requests == ()


@pytest.mark.parametrize("dimension", ["counter", "canonical", "links"])
def test_print_is_exempt_from_what_only_a_web_page_can_do(dimension):
    publisher = profile(rule(dimension, {"counter": "required", "canonical": "canonical", "links": "keep"}[dimension]))
    assert len(review(article("CC-BY-4.0"), PLAIN, publisher).requests) == 1
    assert review(article("CC-BY-4.0"), Use(commercial=False, medium="print"), publisher).requests == ()


def test_the_counter_is_done_when_there_is_one_and_the_article_has_its_number():
    publisher = profile(rule("counter", "required"), counter=COUNTER)
    assert not review(article("CC-BY-4.0"), PLAIN, publisher).requests[0].done
    assert review(article("CC-BY-4.0", identifier="123"), PLAIN, publisher).requests[0].done
    without = profile(rule("counter", "required"))
    assert not review(article("CC-BY-4.0", identifier="123"), PLAIN, without).requests[0].done


@pytest.mark.parametrize(
    ("medium", "told"), [("online", True), ("email", True), ("app", True), ("print", False), ("audio", False)]
)
def test_a_counter_that_calls_a_third_party_is_told_of_where_a_device_loads_it(medium, told):
    decided = review(article("CC-BY-4.0"), Use(medium=medium), profile(counter=COUNTER))
    texts = [finding.text for finding in decided.findings if finding.code == "counter-consent"]
    assert ["harbour.example" in text for text in texts] == [True] * told


def test_a_request_holds_the_words_that_go_with_it():
    publisher = profile(rule("edits.add", "declare", text="Say so.", wording="Additional reporting by"))
    assert review(article("CC-BY-4.0"), PLAIN, publisher).requests[0].text == "Say so. “Additional reporting by”"


def test_graphics_that_must_come_along_are_not_done_where_a_link_is_left_of_one():
    publisher = profile(rule("graphics", "required"))
    lost = Change(action="replaced", kind="embed", place="/p", words="", reason="A chart.", ground="format")
    assert review(article("CC-BY-4.0"), PLAIN, publisher).requests[0].done
    assert not review(article("CC-BY-4.0", changes=(lost,)), PLAIN, publisher).requests[0].done


def test_a_tagline_is_done_when_its_words_are_known():
    words = Wording(
        place="bottom",
        language="en",
        html="We ask.",
        source=RULES_PAGE,
        read=date(2026, 1, 2),
        grade="P",
        role="tagline",
    )
    assert not review(article("CC-BY-4.0"), PLAIN, profile(rule("tagline", "required"))).requests[0].done
    assert review(article("CC-BY-4.0"), PLAIN, profile(rule("tagline", "required"), wordings=(words,))).requests[0].done


DIMENSIONS_OF_WORDS = [
    "edits.time",
    "edits.place",
    "edits.style",
    "edits.shorten",
    "edits.add",
    "edits.translate",
    "edits.headline",
    "edits.other",
    "excerpt",
]


@pytest.mark.parametrize("dimension", DIMENSIONS_OF_WORDS)
@pytest.mark.parametrize(
    ("use", "done"),
    [
        (PLAIN, True),
        (Use(adapted=True), False),
        (Use(translated=True), False),
        (Use(edits=("time",)), False),
        (Use(excerpt=True), False),
    ],
)
def test_that_the_words_stay_is_done_only_where_the_use_leaves_them(dimension, use, done):
    asked = review(article("CC-BY-4.0"), use, profile(rule(dimension, "forbidden"))).requests
    assert [(request.kind, request.done) for request in asked] == [(dimension, done)]


@pytest.mark.parametrize(
    ("value", "words"), [("forbidden", "The Weekly does not allow it."), ("ask", "The Weekly wants to be asked.")]
)
def test_whether_it_forbids_or_wants_to_be_asked_is_said(value, words):
    found = review(article("CC-BY-4.0"), Use(translated=True), profile(rule("edits.translate", value))).findings
    assert words in next(finding.text for finding in found if finding.code == "publisher-translated")


def test_rules_of_the_articles_own_time_hold():
    old = rule("edits.style", "allowed", valid_until=date(2026, 1, 31))
    new = rule("edits.style", "forbidden", valid_from=date(2026, 2, 1))
    decided = review(article("CC-BY-ND-4.0"), Use(edits=("style",)), profile(old, new))
    assert decided.verdict == "forbidden"
    assert [o.value for o in decided.requests] == ["forbidden"]


# Days


@pytest.mark.parametrize(
    ("dimension", "days", "today", "level", "verdict"),
    [
        ("window_days", "90", date(2026, 5, 30), "info", "allowed"),
        ("window_days", "90", date(2026, 5, 31), "question", "ask"),
        ("window_days", "90", None, "info", "allowed"),
        ("embargo_days", "2", date(2026, 3, 2), "refusal", "forbidden"),
        ("embargo_days", "2", date(2026, 3, 3), "info", "allowed"),
        ("embargo_days", "2", None, "info", "allowed"),
    ],
)
def test_windows_and_waiting_times_are_counted_from_publication(dimension, days, today, level, verdict):
    decided = review(article("CC-BY-4.0"), PLAIN, profile(rule(dimension, days)), today=today)
    assert decided.verdict == verdict
    assert level in {f.level for f in decided.findings if f.source == RULES_PAGE}


@pytest.mark.parametrize("dimension", ["window_days", "embargo_days"])
def test_without_a_day_of_publication_they_are_a_question(dimension):
    undated = article("CC-BY-4.0", published=None)
    assert review(undated, PLAIN, profile(rule(dimension, "30")), today=date(2026, 5, 1)).verdict == "ask"


def test_a_copy_that_must_come_down_names_the_day():
    publisher = profile(rule("window_days", "90"), rule("takedown", "window-end"))
    decided = review(article("CC-BY-4.0"), PLAIN, publisher, today=date(2026, 4, 1))
    assert decided.verdict == "allowed"
    assert "2026-05-30" in next(f for f in decided.findings if f.code == "takedown").text


# What never happens

LICENSES = st.sampled_from([*by_id(), "none", "CC-BY", "CC-BY-NC", "CC-BY-ND", "CC-BY-NC-ND"])
USES = st.builds(
    Use,
    commercial=st.sampled_from([None, True, False]),
    adapted=st.booleans(),
    translated=st.booleans(),
    excerpt=st.booleans(),
    edits=st.lists(
        st.sampled_from(["time", "place", "style", "headline", "shorten", "add", "rewrite"]), max_size=3
    ).map(tuple),
    paywalled=st.booleans(),
    advertising=st.sampled_from([None, "none", "page", "against"]),
    sold=st.booleans(),
    syndicated=st.booleans(),
    automated=st.booleans(),
    medium=st.sampled_from(["online", "print", "email", "audio", "app"]),
)
ELSEWHERE = [scope for scope in Scope.__args__ if scope not in ("article", "site")]
CLAIMS = st.builds(
    claim,
    st.sampled_from(ClaimKind.__args__),
    st.sampled_from(ELSEWHERE),
    st.sampled_from([None, "CC-BY-4.0", "CC0-1.0", "CC-BY-SA-3.0", "CC-BY-NC"]),
)
RULES = st.builds(
    rule,
    st.sampled_from(
        [
            "edits.style",
            "edits.other",
            "edits.translate",
            "excerpt",
            "paywall",
            "resale",
            "for_profit",
            "automation",
            "advertising",
            "syndication",
            "window_days",
            "reuser",
            "counter",
        ]
    ),
    st.sampled_from(
        [
            "allowed",
            "declare",
            "ask",
            "forbidden",
            "individual",
            "page",
            "none",
            "90",
            "nonprofit",
            "required",
            "strange",
        ]
    ),
)
PROFILES = st.none() | st.lists(RULES, max_size=4).map(lambda rules: profile(*rules))


@given(USES, st.lists(CLAIMS, max_size=6), PROFILES)
def test_claims_about_anything_else_never_lead_to_a_yes(use, claims, publisher):
    assert review(article(claims=tuple(claims)), use, publisher).verdict != "allowed"


@given(LICENSES, USES, st.lists(CLAIMS, min_size=1, max_size=6), PROFILES)
def test_nor_do_they_when_a_licence_was_concluded_from_them(license, use, claims, publisher):
    licensing = [one for one in claims if one.kind == "license" and one.license]
    decided = review(article(license, claims=tuple(claims)), use, publisher)
    assert not licensing or decided.verdict != "allowed"


@given(LICENSES, USES, PROFILES, st.sampled_from([None, date(2026, 4, 1), date(2027, 1, 1)]))
def test_a_yes_rests_on_a_licence_with_its_version_and_no_open_question(license, use, publisher, today):
    decided = review(article(license), use, publisher, today=today)
    levels = {finding.level for finding in decided.findings}
    if decided.verdict == "allowed":
        assert decided.license is not None
        assert decided.license.url is not None
        assert levels <= {"info"}
    else:
        assert levels & {"question", "refusal"}


@given(LICENSES, USES, PROFILES)
def test_forbidding_more_never_allows_more(license, use, publisher):
    order = ["forbidden", "ask", "allowed"]
    stricter = profile(
        *(publisher.rules if publisher else ()), rule("edits.headline", "forbidden"), rule("images", "none")
    )
    before, after = review(article(license), use, publisher), review(article(license), use, stricter)
    assert order.index(after.verdict) <= order.index(before.verdict)


@given(LICENSES, USES, PROFILES)
def test_the_same_question_has_the_same_answer_and_travels(license, use, publisher):
    decided = review(article(license), use, publisher)
    assert review(article(license), use, publisher) == decided
    assert pickle.loads(pickle.dumps(decided)) == decided
    assert Review.from_dict(decided.to_dict()) == decided


@given(LICENSES, USES)
def test_every_sentence_ends_and_names_its_source(license, use):
    decided = review(article(license), use)
    for entry in (*decided.findings, *decided.obligations):
        assert entry.source
        assert entry.text.endswith((".", ")"))


@given(LICENSES, USES, st.lists(CLAIMS, max_size=4), PROFILES, st.sampled_from([None, date(2026, 3, 1)]))
def test_every_code_is_documented(license, use, claims, publisher, today):
    documented = set(re.findall(r"[a-z0-9*]+(?:-[a-z0-9*]+)*", rights.__doc__))
    for code in codes(review(article(license, claims=tuple(claims)), use, publisher, today=today)):
        family = re.sub(r"^(granted|publisher)-(?!silent).+", r"\1-*", code)
        assert family in documented


def test_what_was_handed_in_is_in_the_review():
    picture = ImageDecision(url="https://example.org/a.jpg", action="drop", reason="Nothing is known.")
    said = (claim(license="CC-BY-4.0"),)
    decided = review(article("CC-BY-4.0", claims=said), PLAIN, profile(), images=(picture,))
    assert (decided.images, decided.claims, decided.profile, decided.url, decided.use) == (
        (picture,),
        said,
        "weekly",
        URL,
        PLAIN,
    )
    assert decided.license == parse_license("CC BY 4.0")
