"""Whoever prints our notices as they are is heard in every language: as a republication, and as one that does what it must."""

from __future__ import annotations

import re

import pytest

import republish
from notice_cases import LANGUAGES
from republish import Package, Page, Use, outputs

PARAGRAPH = (
    "The wall along the river has stood for three hundred years, and every spring the water comes up to its stones."
)
ORIGINAL = f"""<!doctype html><html lang="en"><head><title>The old wall</title><meta name="author" content="Ada Wells">
<meta property="og:site_name" content="Harbour News"><link rel="canonical" href="https://harbour.example/2026/wall">
<meta property="article:published_time" content="2026-07-01T08:00:00Z"></head><body><article><h1>The old wall</h1>
{"".join(f"<p>{PARAGRAPH} It was measured in {year} and once more a little later.</p>" for year in range(1900, 1909))}
<figure><img src="https://harbour.example/a.jpg" alt="x"><figcaption>The wall. Photo: Getty Images</figcaption></figure></article>
<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer></body></html>"""
ATTRIBUTES = re.compile(r' (?!href)[\w-]+="[^"]*"')


def copied(language: str) -> tuple[Package, Page]:
    """A package, and a site's page with its text and notices, of whose attributes an editor has left the addresses alone."""
    package = republish.prepare(Page.from_html(ORIGINAL, "https://harbour.example/2026/wall"), language=language)
    pasted = ATTRIBUTES.sub("", outputs.render(package, "html")["article.html"])
    html = (
        f"<html lang=en><title>The old wall</title><main><article><h1>The old wall</h1>{pasted}</article></main></html>"
    )
    return package, Page.from_html(html, "https://copy.example/wall")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_with_our_notices_is_a_republication(language: str) -> None:
    package, page = copied(language)
    assert package.notices.language == language
    codes = {finding.code for finding in republish.review(page).findings}
    assert "is-republication" in codes


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_copy_with_our_notices_passes_its_audit(language: str) -> None:
    package, page = copied(language)
    found = republish.audit(page, package=package)
    assert [finding.code for finding in found.findings if finding.level != "info"] == []
    assert found.ok


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_our_notice_says_of_changes_is_heard_as_such(language: str) -> None:
    """Held against the original alone: whether it says enough is for a person (CC BY 4.0 §3(a)(1)(B))."""
    original = Page.from_html(ORIGINAL, "https://harbour.example/2026/wall")
    package = republish.prepare(original, language=language, use=Use(excerpt=True))
    pasted = re.sub(
        r"<p>[^<]* 190[67] [^<]*</p>", "", ATTRIBUTES.sub("", outputs.render(package, "html")["article.html"])
    )
    html = (
        f"<html lang=en><title>The old wall</title><main><article><h1>The old wall</h1>{pasted}</article></main></html>"
    )
    found = republish.audit(Page.from_html(html, "https://copy.example/wall"), original=original)
    assert [finding.level for finding in found.findings if finding.code == "indicate-changes"] == ["question"]
