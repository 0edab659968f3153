"""Many claims, one licence: the stricter reading, versions, conflicts, obstacles."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish.evidence import Conclusion, conclude
from republish.licenses import License, parse_license
from republish.model import Claim

PAGE = "https://news.example.org/2024/tide-mills"


def claim(
    tool: str | None, scope: str = "article", place: str = "body", kind: str = "license", url: str | None = None
) -> Claim:
    license = parse_license(tool) if tool else None
    return Claim(kind=kind, scope=scope, place=place, text=tool or kind, license=license, url=url, source=PAGE)


def codes(conclusion: Conclusion) -> dict[str, str]:
    return {finding.code: finding.level for finding in conclusion.conflicts}


def identifier(*claims: Claim) -> str | None:
    found = conclude(claims).license
    return found.id if found else None


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("CC-BY-4.0", "CC-BY-NC-4.0", "CC-BY-NC-4.0"),
        ("CC-BY-NC-4.0", "CC-BY-NC-ND-4.0", "CC-BY-NC-ND-4.0"),
        ("CC-BY-SA-4.0", "CC-BY-ND-4.0", "CC-BY-ND-4.0"),
        ("CC-BY-NC-SA-4.0", "CC-BY-NC-ND-3.0", "CC-BY-NC-ND-3.0"),
        ("CC0-1.0", "CC-BY-4.0", "CC-BY-4.0"),
        ("CC-BY-SA-4.0", "CC-BY-NC-4.0", None),
        ("CC-BY-ND-4.0", "CC-BY-NC-4.0", None),
        ("CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", None),
    ],
)
@pytest.mark.parametrize("scopes", [("article", "article"), ("site", "site"), ("article", "site"), ("site", "article")])
def test_the_stricter_of_two_holds_and_the_conflict_is_said(
    one: str, other: str, expected: str | None, scopes: tuple[str, str]
) -> None:
    conclusion = conclude([claim(one, scopes[0]), claim(other, scopes[1])])
    assert (conclusion.license.id if conclusion.license else None) == expected
    assert conclusion.conflicts
    assert ("question" in codes(conclusion).values()) == (expected is None)


@pytest.mark.parametrize(
    ("claims", "expected"),
    [
        ([claim("CC-BY"), claim("CC-BY-4.0")], "CC-BY-4.0"),
        ([claim("CC-BY"), claim("CC-BY-4.0", "site")], "CC-BY-4.0"),
        ([claim("CC-BY-4.0"), claim("CC-BY", "site")], "CC-BY-4.0"),
        ([claim("CC-BY-3.0"), claim("CC-BY-4.0")], "CC-BY"),
        ([claim("CC-BY-3.0", "site"), claim("CC-BY-4.0", "site")], "CC-BY"),
        ([claim("CC-BY-4.0"), claim("CC-BY-3.0", "site")], "CC-BY-4.0"),
        ([claim("CC-BY"), claim("CC-BY-4.0", "image")], "CC-BY"),
        ([claim("CC-BY"), claim("CC-BY-4.0", "unclear", "script")], "CC-BY-4.0"),
        ([claim("CC-BY"), claim("CC-BY-4.0", "unclear", "script"), claim("CC-BY-3.0", "unclear", "script")], "CC-BY"),
        ([claim("CC-BY"), claim("CC-BY-NC-4.0", "unclear", "script")], "CC-BY"),
        ([claim("CC-BY-3.0-DE"), claim("CC-BY-3.0-AT")], "CC-BY"),
        ([claim("CC-BY-ND", place="feed"), claim("CC-BY-ND-4.0", "site", "profile")], "CC-BY-ND-4.0"),
        ([claim("CC-BY-ND", place="feed"), claim("CC-BY-ND-4.0", "unclear", "profile")], "CC-BY-ND-4.0"),
        ([claim("CC-BY-ND-4.0", "unclear", "profile")], None),
        ([claim("CC-BY-ND-3.0", "site"), claim("CC-BY-ND-4.0", "site", "profile")], "CC-BY-ND"),
        ([claim("CC-BY-4.0", "unclear", "script")], None),
    ],
)
def test_a_version_is_used_only_where_it_is_certain(claims: list[Claim], expected: str | None) -> None:
    assert identifier(*claims) == expected


def test_versions_that_differ_are_a_question() -> None:
    assert codes(conclude([claim("CC-BY-3.0"), claim("CC-BY-4.0")]))["conflict-version"] == "question"


def test_a_conflict_is_not_healed_by_a_third_source() -> None:
    claims = [claim("CC-BY-3.0"), claim("CC-BY-4.0"), claim("CC-BY-4.0", "unclear", "script")]
    assert identifier(*claims) == "CC-BY"


def test_a_badge_only_decorates_the_link() -> None:
    link, badge = claim("CC-BY-ND-3.0-DE", url="x"), claim("CC-BY-ND-2.0-DE", place="alt")
    conclusion = conclude([link, badge])
    assert conclusion.license == link.license
    assert codes(conclusion) == {"conflict-badge": "info"}
    assert identifier(badge) == "CC-BY-ND-2.0-DE"


def test_a_badge_without_a_version_contradicts_no_statement_of_its_elements() -> None:
    conclusion = conclude([claim("CC-BY-4.0", url="x"), claim("CC-BY", place="alt")])
    assert conclusion.license is not None
    assert conclusion.license.id == "CC-BY-4.0"
    assert "conflict-badge" not in codes(conclusion)


def test_a_badge_of_another_kind_is_still_heard() -> None:
    """A badge that shows a stricter licence than its link is a conflict of elements, not of decoration."""
    assert identifier(claim("CC-BY-4.0", url="x"), claim("CC-BY-NC-4.0", place="alt")) == "CC-BY-NC-4.0"


def test_three_licences_are_a_list() -> None:
    assert identifier(claim("CC-BY-4.0"), claim("CC-BY-NC-4.0"), claim("CC-BY-NC-ND-4.0")) is None


def test_the_claims_it_rests_on_are_named() -> None:
    article, photo = claim("CC-BY-4.0"), claim("CC-BY-SA-2.0", "image")
    assert conclude([photo, article]).grounds == (article,)


@pytest.mark.parametrize(
    ("kind", "code", "level"),
    [
        ("wire", "wire-copy", "refusal"),
        ("permission", "by-permission", "refusal"),
        ("reserved", "rights-reserved", "refusal"),
        ("partner", "partner-copy", "question"),
        ("embargo", "embargo", "question"),
        ("paid", "paid-copy", "question"),
        ("extract", "extract-copy", "question"),
        ("paywall", "paywall", "question"),
    ],
)
def test_what_the_article_says_against_it(kind: str, code: str, level: str) -> None:
    conclusion = conclude([claim("CC-BY-4.0", "site"), claim(None, "article", kind=kind)])
    assert codes(conclusion)[code] == level
    assert (conclusion.license is None) == (level == "refusal")


@pytest.mark.parametrize(
    ("kind", "scope"),
    [
        *product(["wire", "permission", "reserved", "partner"], ["image", "comments", "other-work"]),
        *product(["wire", "permission", "partner"], ["unclear"]),
    ],
)
def test_what_speaks_of_something_else_is_no_obstacle(kind: str, scope: str) -> None:
    conclusion = conclude([claim("CC-BY-4.0"), claim(None, scope, kind=kind)])
    assert conclusion.license is not None
    assert conclusion.conflicts == ()


def test_words_that_may_reserve_all_rights_hold_the_licence_back_and_ask() -> None:
    conclusion = conclude([claim("CC-BY-4.0"), claim(None, "unclear", kind="reserved")])
    assert conclusion.license is None
    assert [(finding.code, finding.level) for finding in conclusion.conflicts] == [("rights-reserved", "question")]


def test_a_footers_reserved_rights_do_not_veto() -> None:
    conclusion = conclude([claim("CC-BY-4.0"), claim(None, "site", "footer", kind="reserved")])
    assert conclusion.license is not None
    assert codes(conclusion) == {"rights-reserved-site": "info"}


def test_an_unclear_statement_is_a_question_where_nothing_else_grants() -> None:
    conclusion = conclude([claim("CC-BY-4.0", "unclear")])
    assert conclusion.license is None
    assert codes(conclusion) == {"scope-unclear": "question"}


def test_a_grant_that_only_the_profile_has_for_some_articles_is_named() -> None:
    conclusion = conclude([claim("CC-BY-ND-4.0", "unclear", "profile")])
    assert conclusion.license is None
    assert codes(conclusion) == {"per-article": "question"}
    assert "CC BY-ND 4.0" in conclusion.conflicts[0].text


def test_nothing_gives_nothing() -> None:
    assert conclude([]) == Conclusion(license=None)


def test_it_travels_as_json() -> None:
    conclusion = conclude([claim("CC-BY-4.0"), claim("CC-BY-NC-4.0", "site")])
    assert Conclusion.from_dict(conclusion.to_dict()) == conclusion


OTHERS = ("image", "part", "other-work", "explanation", "software", "contributions", "comments", "metadata", "unclear")
TOOLS = (
    "CC-BY",
    "CC-BY-4.0",
    "CC-BY-SA-3.0",
    "CC-BY-NC-ND-4.0",
    "CC-BY-NC-2.5",
    "CC0-1.0",
    "CC-BY-ND-3.0-US",
    "CC-PDM-1.0",
)
PLACES = (
    "json-ld",
    "meta",
    "link",
    "rel-license",
    "footer",
    "sidebar",
    "article-end",
    "body",
    "alt",
    "popup",
    "script",
    "feed",
    "profile",
)


def claims_in(*scopes: str) -> st.SearchStrategy[list[Claim]]:
    one = st.builds(claim, st.sampled_from(TOOLS), st.sampled_from(scopes), st.sampled_from(PLACES))
    return st.lists(one, max_size=8)


@given(claims_in(*OTHERS))
def test_no_claim_about_anything_else_ever_grants(claims: list[Claim]) -> None:
    assert conclude(claims).license is None


def restrictions(tool: License) -> set[str]:
    return set(tool.unit.split("-")) & {"nc", "nd"}


@given(claims_in("article", "site"))
def test_the_result_is_never_freer_than_any_grant(claims: list[Claim]) -> None:
    found = conclude(claims).license
    if found is None:
        return
    heard = [c.license for c in claims if c.license and c.place != "script"]
    assert all(restrictions(other) <= restrictions(found) for other in heard)
    assert found.unit in {other.unit for other in heard}


@given(claims_in("article", "site", "unclear"))
def test_a_version_is_never_invented(claims: list[Claim]) -> None:
    found = conclude(claims).license
    stated = {(c.license.unit, c.license.version, c.license.jurisdiction) for c in claims if c.license}
    assert found is None or found.version is None or (found.unit, found.version, found.jurisdiction) in stated


@given(
    st.permutations(
        [claim("CC-BY-4.0"), claim("CC-BY", "site"), claim("CC-BY-NC-4.0", "site"), claim("CC-BY-SA-2.0", "image")]
    )
)
def test_the_order_of_claims_does_not_matter(claims: list[Claim]) -> None:
    assert identifier(*claims) == "CC-BY-NC-4.0"
