"""A copy in an archive of newsletters: the links of the text are counted, those of the archive lead where they say."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, oysters, published, site
from republish import Audit, Package, parse_license

HTML = str(oysters().html)
ARCHIVE = (
    '<ul><li><a href="https://eepurl.example/sub">Subscribe</a></li><li><a href="https://archive.example/home?u=1">Past issues</a></li>'
    '<li><a href="https://archive.example/feed?u=1">RSS</a></li><li><a href="https://list.example/about">About</a></li></ul>'
)


def counted(html: str, host: str = "us1.click.example") -> str:
    return re.sub(
        r'href="https?://([^"]*)"', lambda link: f'href="https://{host}/track?{link[1][::-1].encode().hex()}"', html
    )


def audit(inner: str, package: Package | None = None) -> Audit:
    page = site(f"{ARCHIVE * 3}{inner}")
    return republish.audit(published(page), package=package or oysters())


def refused(found: Audit) -> set[str]:
    return {finding.code for finding in found.findings if finding.level == "refusal"}


def test_links_of_the_text_that_are_counted_are_asked_about() -> None:
    found = audit(counted(HTML))
    assert refused(found) == set()
    assert "link-changed" not in {finding.code for finding in found.findings}
    assert any("by way of us1.click.example" in finding.text for finding in found.findings)


@pytest.mark.parametrize(("license", "refuses"), [("by-nd/4.0", False), ("by-nd/3.0", True)])
def test_a_copyright_notice_may_stand_behind_a_counted_link_under_4_0_alone(license: str, refuses: bool) -> None:
    made = oysters()
    tool = parse_license(f"https://creativecommons.org/licenses/{license}/")
    made = replace(
        made,
        article=replace(made.article, copyright_notice="© 2026 Harbour Fund", sources={"copyright_notice": "json-ld"}),
        review=replace(made.review, license=tool),
    )
    assert ("copyright-notice" in refused(audit(counted(HTML), made))) is refuses


def test_a_shop_in_the_texts_links_beside_a_credit_without_one_counts_nothing() -> None:
    body = counted(str(oysters().body), "shop.example")
    found = audit(f"{body}<p>From The Conversation, by Marta Quintero and Ben O’Hara-Singh.</p>")
    assert {"source-link", "license-link"} <= refused(found)
    assert "link-changed" in {finding.code for finding in found.findings}


def test_where_the_credit_leads_to_the_original_the_text_does_too() -> None:
    body = counted(str(oysters().body), "shop.example")
    found = audit(
        f'{body}<p>From <a href="{OYSTERS}">The Conversation</a>. <a href="https://shop.example/x">Shop</a></p>'
    )
    assert "link-changed" in {finding.code for finding in found.findings}
