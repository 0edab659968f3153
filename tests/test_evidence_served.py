"""Licences and addresses in `Link` headers weigh what they weigh in the page's head."""

from __future__ import annotations

from typing import Any

import pytest

import republish
from lamps import ARCHIVED, BY, BY_NC, GRANT, URL, page, reviewed
from republish import Review

LICENSE = f'<{BY}>; rel="license"'
RESERVED = "<p>© 2026 Example News. All rights reserved.</p>"


def outcome(review: Review) -> tuple[Any, ...]:
    license = review.license.id if review.license else None
    return review.verdict, license, sorted((finding.code, finding.level) for finding in review.findings)


@pytest.mark.parametrize("name", ["Link", "link", "LINK"])
def test_a_licence_that_the_server_names_grants(name: str) -> None:
    review = reviewed(inside="", headers=[(name, LICENSE)])
    assert (review.verdict, review.license and review.license.id) == ("allowed", "CC-BY-4.0")
    assert [(claim.scope, claim.place, claim.url) for claim in review.claims] == [("article", "http", BY)]


@pytest.mark.parametrize("inside", ["", GRANT, RESERVED])
@pytest.mark.parametrize("address", [BY, BY_NC, "https://creativecommons.org/licenses/by/3.0/", "/terms"])
@pytest.mark.parametrize("kind", ["", "text/html", "application/rsl+xml", "application/pdf"])
def test_the_server_weighs_what_the_head_weighs(inside: str, address: str, kind: str) -> None:
    typed, as_parameter = (f' type="{kind}"', f'; type="{kind}"') if kind else ("", "")
    in_head = reviewed(inside=inside, head=f'<link rel="license" href="{address}"{typed}>')
    by_server = reviewed(inside=inside, headers=[("Link", f'<{address}>; rel="license"{as_parameter}')])
    assert outcome(by_server) == outcome(in_head)


def test_the_stricter_of_server_and_page_holds() -> None:
    review = reviewed(headers=[("Link", f'<{BY_NC}>; rel="license"')])
    assert review.license
    assert review.license.id == "CC-BY-NC-4.0"
    assert "conflict-elements" in {finding.code for finding in review.findings}


@pytest.mark.parametrize("kind", ["application/rsl+xml", "Application/RSL+XML; charset=utf-8", "application/json"])
@pytest.mark.parametrize("where", ["head", "http"])
def test_terms_in_a_format_for_programs_are_no_cc_licence(kind: str, where: str) -> None:
    said: dict[str, Any] = (
        {"head": f'<link rel="license" type="{kind}" href="{BY}">'}
        if where == "head"
        else {"headers": [("Link", f'<{BY}>; rel="license"; type="{kind}"')]}
    )
    assert reviewed(inside="", **said).license is None


@pytest.mark.parametrize("about", ["https://photos.example.net/12", "//photos.example.net/12", "/2026/05/ferry"])
def test_a_link_of_the_head_that_speaks_of_another_work_is_not_the_pages(about: str) -> None:
    assert reviewed(inside="", head=f'<link about="{about}" rel="license" href="{BY}">').license is None


@pytest.mark.parametrize("about", ["", URL])
def test_a_link_of_the_head_may_say_that_it_speaks_of_the_page(about: str) -> None:
    assert reviewed(inside="", head=f'<link about="{about}" rel="license" href="{BY}">').license is not None


def test_of_a_page_in_an_archive_the_publishers_header_counts() -> None:
    assert reviewed(inside="", url=ARCHIVED, headers=[("X-Archive-Orig-Link", LICENSE)]).license is not None
    assert reviewed(inside="", url=ARCHIVED, headers=[("Link", LICENSE)]).license is None


def test_of_any_other_page_an_archives_header_does_not() -> None:
    assert reviewed(inside="", headers=[("X-Archive-Orig-Link", LICENSE)]).license is None


def test_the_servers_canonical_address_is_the_articles() -> None:
    served = page(url=f"{URL}?view=full", headers=[("Link", f"<{URL}>; rel=canonical")])
    assert republish.extract(served).url == URL


def test_the_pages_own_canonical_address_goes_before_the_servers() -> None:
    headers = [("Link", "<https://news.example.org/other>; rel=canonical")]
    served = page(head=f'<link rel="canonical" href="{URL}">', headers=headers)
    assert republish.extract(served).url == URL


def test_a_canonical_address_at_another_publisher_is_a_sign_of_a_copy_wherever_it_stands() -> None:
    other = "https://vessbypost.net/2026/lamps"
    in_head = republish.extract(page(head=f'<link rel="canonical" href="{other}">')).origin
    by_server = republish.extract(page(headers=[("Link", f"<{other}>; rel=canonical")])).origin
    assert in_head is not None
    assert by_server == in_head


@pytest.mark.parametrize("name", ["dcterms.license", "dcterms:license", "dct:license", "DCTERMS.license"])
def test_dublin_core_names_the_licence_with_a_dot_or_a_colon(name: str) -> None:
    review = reviewed(inside="", head=f'<meta name="{name}" content="{BY}">')
    assert review.license
    assert review.license.id == "CC-BY-4.0"
