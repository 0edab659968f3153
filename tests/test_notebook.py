"""What a notebook shows: everything a person needs, with inline styles and no scripts."""

from dataclasses import replace
from pathlib import Path

import lxml.html
import pytest

import republish
from republish.testing import page_from_file

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"


@pytest.fixture(scope="module")
def package() -> republish.Package:
    return republish.prepare(page_from_file(PAGES / "village-radio.html", "https://lanternweekly.example/radio"))


def test_a_review_shows_verdict_licence_and_both_lists(package: republish.Package) -> None:
    html = package.review._repr_html_()
    assert [
        word
        for word in ("Allowed", "Attribution-ShareAlike 4.0", "The licence requires", "not legal advice")
        if word not in html
    ] == []


def test_an_article_shows_title_people_and_day(package: republish.Package) -> None:
    html = package.article._repr_html_()
    assert [
        word for word in ("The village that built", "Ilse Brandt", "2026-05-03 07:30 UTC") if word not in html
    ] == []


def test_a_package_shows_its_changes(package: republish.Package) -> None:
    assert "changes from the original" in package._repr_html_()


def test_a_hostile_title_stays_text(package: republish.Package) -> None:
    article = replace(package.article, title="<script>alert(1)</script>", standfirst="<img src=x onerror=alert(1)>")
    shown = lxml.html.fragment_fromstring(article._repr_html_())
    assert shown.xpath("//script | //img") == []


def test_no_script_style_or_counter_is_in_what_is_shown(package: republish.Package) -> None:
    shown = lxml.html.fragment_fromstring(f"<div>{package._repr_html_()}</div>")
    assert shown.xpath("//script | //style | //iframe") == []
