"""The whole job on a page of every publisher: what its copy is held against, and what a line in it says against its licence."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path

import lxml.html
import pytest

import republish
from copies import COPY, published, site
from republish import Package, Page, Use, _html
from republish._shown import take_out
from republish.pipeline import draft

FIXTURES = Path(__file__).parent / "fixtures" / "publishers"
FOLDERS = sorted(path.name for path in FIXTURES.iterdir())
USE = Use(commercial=False)
TODAY = date(2026, 11, 27)


@lru_cache
def page(folder: str) -> Page:
    expected = json.loads((FIXTURES / folder / "expected.json").read_text("utf-8"))
    return Page.from_html((FIXTURES / folder / "page.html").read_bytes(), expected["url"])


@lru_cache
def package(folder: str) -> Package:
    return draft(page(folder), use=USE, today=TODAY)


def with_line(folder: str, line: str, *, first: bool = False) -> Page:
    """The page with a paragraph behind the last long one of its text, or words before the first; no ready text in it."""
    expected = json.loads((FIXTURES / folder / "expected.json").read_text("utf-8"))
    root = _html.parse(page(folder).html, page(folder).url).root
    for area in list(root.iter("textarea")):
        take_out(area)
    long = [text for text in expected["body"] if len(text) > 60]
    beginning = long[0 if first else -1][:30]
    block = [e for e in root.iter("p", "div") if _html.text_of(e).startswith(beginning)][-1]
    if first:
        block.text = line + (block.text or "")
    else:
        block.addnext(lxml.html.fragment_fromstring(line))
    return Page.from_html(lxml.html.tostring(root, encoding="unicode"), page(folder).url)


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_copy_made_of_the_package_lacks_nothing(folder: str) -> None:
    made = package(folder)
    copy = published(site(str(made.html), title=made.article.title, head=str(made.head)), COPY)
    found = republish.audit(copy, package=made, today=TODAY)
    assert [duty.kind for duty in found.missing if duty.kind != "takedown"] == []
    assert found.altered == ()


@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize(
    "line",
    [
        '<p><em>This story was originally published by <a href="https://quayweekly.example/x/y">Quay Weekly</a>.</em></p>',
        "<p>© 2026 The Associated Press. All rights reserved.</p>",
        "<p><em>Republished here with permission from Quay Weekly.</em></p>",
        "<p><em>This is sponsored content by Quay Bank.</em></p>",
    ],
    ids=["first elsewhere", "an agency's", "by permission", "paid"],
)
def test_a_line_at_the_texts_end_that_speaks_against_the_licence_is_heard(folder: str, line: str) -> None:
    before = {finding.code for finding in republish.review(page(folder), use=USE, today=TODAY).findings}
    found = republish.review(with_line(folder, line), use=USE, today=TODAY)
    assert found.verdict != "allowed"
    assert {finding.code for finding in found.findings if finding.level != "info"} - before


@pytest.mark.parametrize("folder", FOLDERS)
def test_an_agencys_dateline_is_heard(folder: str) -> None:
    found = republish.review(with_line(folder, "ORRIN, Calif. (AP) — ", first=True), use=USE, today=TODAY)
    assert found.verdict == "forbidden"
    assert "wire-copy" in {finding.code for finding in found.findings if finding.level == "refusal"}


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_licence_of_a_data_set_or_in_a_quotation_is_not_the_texts(folder: str) -> None:
    link = '<a href="https://creativecommons.org/licenses/by/4.0/">Creative Commons Attribution 4.0</a>'
    quoted = f"<div><p>The data set is available under {link}.</p><blockquote><p>“Our reports are licensed under {link},” said Reed.</p></blockquote></div>"
    before = republish.review(page(folder), use=USE, today=TODAY)
    assert republish.review(with_line(folder, quoted), use=USE, today=TODAY).license == before.license


VERDICTS = {
    "calmatters": (None, ["own-terms"]),
    "wisconsin-watch": (None, ["own-terms"]),
    "the-19th": ("CC-BY-NC-ND-4.0", []),
    "montana-free-press": ("CC-BY-NC-ND-3.0-US", []),
}


@pytest.mark.parametrize("folder", VERDICTS)
def test_the_boxes_of_one_tool_grant_what_they_name_unless_it_is_the_tools_default(folder: str) -> None:
    found = republish.review(page(folder), use=USE, today=TODAY)
    license_id = found.license.id if found.license else None
    assert (license_id, [f.code for f in found.findings if f.level != "info"]) == VERDICTS[folder]


def test_the_attribution_of_a_box_is_no_text_of_the_article() -> None:
    for folder in VERDICTS:
        assert "first appeared on" not in package(folder).text


def test_the_counter_of_a_box_of_that_tool_comes_along() -> None:
    for folder in VERDICTS:
        made = package(folder)
        assert "?republication-pixel=true&amp;post=" in str(made.notices.counter)
        assert str(made.html).count(str(made.notices.counter)) == 1
        assert ("counter", True) in {(duty.kind, duty.done) for duty in made.review.requests}


def test_the_publishers_own_line_stands_over_the_text() -> None:
    top, first, *_ = str(package("calmatters").html).split("\n")
    assert top == "<p>By Corin Ashby, CalMatters</p>"
    assert first == (
        '<p>This story was originally published by <a href="https://calmatters.org/economy/2026/02/ovens-at-night/">CalMatters</a>. '
        "Sign up for their newsletters.</p>"
    )


def test_an_agencys_lead_picture_stays_behind() -> None:
    (picture,) = package("the-19th").images
    assert (picture.action, picture.credit) == ("drop", "Lena Voss/Getty Images")
