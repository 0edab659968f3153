"""What a publisher says to programs that mine texts: read, no licence, handed on, and missed where it is not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import republish
from lamps import ARCHIVED, BY, TITLE, URL, meta, page, reviewed, told
from republish import Package, Page, outputs
from republish.model import DataMining

RESERVED = meta("tdm-reservation", "1")
POLICY = "https://news.example.org/tdm.json"
RSL = "https://news.example.org/rsl.xml"
RSL_LINK = f'<link rel="license" type="application/rsl+xml" href="{RSL}">'
RSL_SCRIPT = (
    '<script type="application/rsl+xml"><rsl><content url="/"><license><prohibits type="usage">ai-train</prohibits>'
    f"<standard>{BY}</standard></license></content></rsl></script>"
)


def mining(**of_page: Any) -> DataMining | None:
    return republish.extract(page(**of_page)).data_mining


@pytest.mark.parametrize(
    "said",
    [
        {"head": RESERVED},
        {"head": meta("TDM-Reservation", " 1 ")},
        {"headers": [("tdm-reservation", "1")]},
        {"headers": [("TDM-Reservation", " 1")]},
        {"head": RESERVED, "headers": [("tdm-reservation", "0")]},
        {"head": meta("tdm-reservation", "0"), "headers": [("tdm-reservation", "1")]},
        {"url": ARCHIVED, "headers": [("X-Archive-Orig-TDM-Reservation", "1")]},
    ],
)
def test_a_reservation_is_read_from_head_or_server(said: dict[str, Any]) -> None:
    assert mining(**said) == DataMining(reserved=True)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"head": meta("tdm-reservation", "0")},
        {"head": meta("tdm-reservation", "yes")},
        {"head": meta("tdm-reservation", "")},
        {"head": meta("tdm-policy", POLICY)},
        {"head": meta("robots", "noindex, nofollow")},
        {"head": meta("robots", "noairbrush")},
        {"head": f'<link rel="license" href="{BY}">'},
        {"footer": "<p>Terms in RSL have the media type application/rsl+xml.</p>"},
        {"url": ARCHIVED, "headers": [("tdm-reservation", "1")]},
        {"headers": [("x-archive-orig-tdm-reservation", "1")]},
    ],
)
def test_what_reserves_nothing_is_passed_over(said: dict[str, Any]) -> None:
    assert mining(**said) is None
    assert told(reviewed(**said), "data-mining") is None


@pytest.mark.parametrize("stated", [POLICY, "/tdm.json"])
def test_a_policy_is_an_address_beside_a_reservation(stated: str) -> None:
    assert mining(head=RESERVED + meta("tdm-policy", stated)) == DataMining(reserved=True, policy=POLICY)
    assert mining(headers=[("tdm-reservation", "1"), ("tdm-policy", stated)]) == DataMining(
        reserved=True, policy=POLICY
    )


@pytest.mark.parametrize("stated", ["javascript:alert(1)", "mailto:desk@news.example.org", "http://[broken"])
def test_what_is_no_address_of_a_page_is_no_policy(stated: str) -> None:
    assert mining(head=RESERVED + meta("tdm-policy", stated)) == DataMining(reserved=True)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"head": meta("robots", "noai, noimageai")}, ("noai", "noimageai")),
        ({"head": meta("ROBOTS", "noindex,NOAI")}, ("noai",)),
        ({"headers": [("X-Robots-Tag", "noindex"), ("X-Robots-Tag", "noimageai")]}, ("noimageai",)),
        ({"headers": [("x-robots-tag", "somebot: noai")]}, ("noai",)),
        ({"head": meta("robots", "noimageai"), "headers": [("x-robots-tag", "noai")]}, ("noai", "noimageai")),
    ],
)
def test_directives_for_robots_are_read(said: dict[str, Any], expected: tuple[str, ...]) -> None:
    assert mining(**said) == DataMining(robots=expected)


@pytest.mark.parametrize(
    ("said", "terms"),
    [
        ({"head": RSL_LINK}, RSL),
        ({"headers": [("Link", f'<{RSL}>; rel="license"; type="application/rsl+xml"')]}, RSL),
        ({"head": RSL_SCRIPT}, URL),
    ],
)
def test_terms_in_rsl_are_told_of_and_are_no_licence(said: dict[str, Any], terms: str) -> None:
    assert mining(**said) == DataMining(terms=terms)
    assert reviewed(inside="", **said).license is None
    review = reviewed(**said)
    assert review.verdict == "allowed"
    assert terms in (told(review, "data-mining") or "")


@pytest.mark.parametrize("head", [RESERVED, meta("robots", "noai"), RSL_LINK, RSL_SCRIPT])
def test_nothing_of_it_grants_or_takes_anything(head: str) -> None:
    assert reviewed(head=head).verdict == "allowed"
    assert reviewed(head=head, inside="").verdict == reviewed(inside="").verdict
    finding = next(finding for finding in reviewed(head=head).findings if finding.code == "data-mining")
    assert (finding.level, finding.source) == ("info", URL)


def test_the_finding_names_all_that_is_said() -> None:
    review = reviewed(head=RESERVED + meta("tdm-policy", POLICY) + meta("robots", "noai"))
    said = told(review, "data-mining") or ""
    assert f"reserves text and data mining (<{POLICY}>)" in said
    assert "robots are told “noai”" in said


def packaged(**of_page: Any) -> Package:
    return republish.prepare(page(**of_page))


@pytest.mark.parametrize(("head", "handed_on"), [(RESERVED, True), (meta("robots", "noai"), True), (RSL_LINK, False)])
def test_the_finding_asks_to_keep_what_the_packages_head_has(head: str, handed_on: bool) -> None:
    said = told(reviewed(head=head), "data-mining") or ""
    assert ("Keep what package.head says" in said) == handed_on


def test_the_packages_head_hands_it_on() -> None:
    head = packaged(head=RESERVED + meta("tdm-policy", POLICY) + meta("robots", "noindex, noai, noimageai")).head
    assert '<meta name="tdm-reservation" content="1">' in head
    assert f'<meta name="tdm-policy" content="{POLICY}">' in head
    assert '<meta name="robots" content="noai, noimageai">' in head
    assert "noindex" not in head


def test_a_policys_address_cannot_leave_its_attribute() -> None:
    headers = [("tdm-reservation", "1"), ("tdm-policy", 'https://x.example/"><script>alert(1)</script>')]
    head = packaged(headers=headers).head
    assert "tdm-policy" in head
    assert "<script>alert" not in head


@pytest.mark.parametrize("head", ["", RSL_LINK, RSL_SCRIPT, meta("tdm-reservation", "0")])
def test_the_packages_head_says_nothing_that_is_not_the_copys(head: str) -> None:
    made = packaged(head=head).head
    assert not any(word in made for word in ("tdm-", "noai", "rsl"))


def test_the_copy_may_be_kept_from_search_engines_as_well() -> None:
    made = republish.prepare(page(head=meta("robots", "noai")), indexing="noindex").head
    assert '<meta name="robots" content="noindex">' in made
    assert '<meta name="robots" content="noai">' in made


def test_a_written_package_keeps_it(tmp_path: Path) -> None:
    made = packaged(head=RESERVED + meta("tdm-policy", POLICY) + RSL_LINK)
    republish.write(made, tmp_path, formats=["json"])
    loaded = republish.load(tmp_path)
    assert loaded.article.data_mining == DataMining(reserved=True, policy=POLICY, terms=RSL)
    assert loaded.head == made.head


@pytest.mark.parametrize("format", ["page", "ghost"])
def test_a_format_with_a_head_has_it(format: str) -> None:
    made = packaged(head=RESERVED + meta("robots", "noai"))
    text = "".join(str(content) for content in outputs.render(made, format).values()).replace('\\"', '"')
    assert '<meta name="tdm-reservation" content="1">' in text
    assert '<meta name="robots" content="noai">' in text


@pytest.mark.parametrize(("format", "sign"), [("markdown", ": "), ("jekyll", ": "), ("hugo", " = ")])
def test_front_matter_has_it_for_the_theme(format: str, sign: str) -> None:
    made = packaged(head=RESERVED + meta("tdm-policy", POLICY) + meta("robots", "noai, noimageai"))
    text = "".join(str(content) for content in outputs.render(made, format).values())
    assert f"\ntdm_reservation{sign}1\n" in text
    assert f'\ntdm_policy{sign}"{POLICY}"\n' in text
    assert f'\nrobots{sign}"noai, noimageai"\n' in text
    plain = "".join(str(content) for content in outputs.render(packaged(), format).values())
    assert not any(f"\n{key}{sign}" in plain for key in ("tdm_reservation", "tdm_policy", "robots"))


def copy_of(made: Package, head: str, headers: tuple[tuple[str, str], ...] = ()) -> Page:
    html = (
        f'<!doctype html><html lang="en"><head><title>{TITLE}</title>{head}</head><body><article><h1>{TITLE}</h1>{made.html}'
        "</article></body></html>"
    )
    return replace(Page.from_html(html, "https://copy.example.com/lamps"), headers=headers)


def missed(original: str, copy: str, headers: tuple[tuple[str, str], ...] = ()) -> str | None:
    made = packaged(head=original)
    audit = republish.audit(copy_of(made, copy, headers), package=made)
    found = [finding for finding in audit.findings if finding.code == "data-mining"]
    assert all(finding.level == "info" for finding in found)
    return found[0].text if found else None


@pytest.mark.parametrize(
    ("original", "copy", "lost"),
    [
        (RESERVED, "", "tdm-reservation"),
        (RESERVED, meta("tdm-reservation", "0"), "tdm-reservation"),
        (meta("robots", "noai, noimageai"), meta("robots", "noai"), "noimageai"),
        (RESERVED + meta("robots", "noai"), "", "tdm-reservation, noai"),
    ],
)
def test_an_audit_tells_what_a_copy_does_not_say(original: str, copy: str, lost: str) -> None:
    assert f": {lost}." in (missed(original, copy) or "")


@pytest.mark.parametrize(
    ("original", "copy", "headers"),
    [
        ("", "", ()),
        (RSL_LINK, "", ()),
        (RESERVED, RESERVED, ()),
        (RESERVED, "", (("TDM-Reservation", "1"),)),
        ("", RESERVED, ()),
        (meta("robots", "noai"), meta("robots", "noindex, noai"), ()),
    ],
)
def test_an_audit_misses_nothing_where_the_copy_says_as_much(
    original: str, copy: str, headers: tuple[tuple[str, str], ...]
) -> None:
    assert missed(original, copy, headers) is None


def test_the_packages_own_head_is_enough_for_an_audit() -> None:
    made = packaged(head=RESERVED + meta("robots", "noai"))
    audit = republish.audit(copy_of(made, str(made.head)), package=made)
    assert "data-mining" not in {finding.code for finding in audit.findings}


def watched(then: str, now: str) -> list[str]:
    update = republish.watch(packaged(head=then), fetch=lambda url: page(head=now))
    assert (update.status, update.ok) == ("same", True)
    return [finding.text for finding in update.findings if finding.code == "data-mining"]


@pytest.mark.parametrize(
    ("then", "now", "new"),
    [
        ("", RESERVED, "tdm-reservation"),
        (meta("robots", "noai"), meta("robots", "noai, noimageai"), "noimageai"),
    ],
)
def test_watch_tells_of_a_new_reservation(then: str, now: str, new: str) -> None:
    (text,) = watched(then, now)
    assert f": {new}." in text


@pytest.mark.parametrize(("then", "now"), [("", ""), (RESERVED, RESERVED), (RESERVED, ""), ("", RSL_LINK)])
def test_watch_says_nothing_where_nothing_more_is_reserved(then: str, now: str) -> None:
    assert watched(then, now) == []
