"""What a package says beside the text, of who wrote it and of what was changed, and what is told when that is lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

import republish
from copies import OYSTERS, oysters, published, site
from republish import Finding, Package
from republish.model import CleanHtml, Notice
from republish.testing import page_from_file
from test_publishers_whole import TODAY
from test_publishers_whole import package as of_publisher
from wells import wells

BIO = str(wells().notices.author_bio)
WALKED = "is a hydrologist who has walked every valley of the Harsk and writes about water."
LABELS = str(oysters().notices.author_bio)
CHANGES = str(oysters().notices.changes)


def told(package: Package, code: str, old: str = "", new: str = "") -> Finding | None:
    """The finding of a code on a page where something in the package's HTML was replaced."""
    html = str(package.html)
    assert html.count(old) == 1 or not old
    made = published(site(html.replace(old, new) if old else html, title=package.article.title))
    found = republish.audit(made, package=package, today=TODAY)
    return next((finding for finding in found.findings if finding.code == code), None)


@pytest.mark.parametrize(
    ("package", "bio", "name"),
    [(wells(), BIO, "Ilse Brandt"), (oysters(), LABELS, "Marta Quintero")],
    ids=["a sentence", "roles"],
)
@pytest.mark.parametrize("hidden", [False, True])
def test_a_biography_that_is_lost_is_told(package: Package, bio: str, name: str, hidden: bool) -> None:
    finding = told(package, "author-bio", bio, f"<div hidden>{bio}</div>" if hidden else "")
    assert finding is not None
    assert finding.level == "info"
    assert name in finding.text


def test_others_whose_biography_is_lost_are_counted() -> None:
    finding = told(oysters(), "author-bio", LABELS)
    assert finding is not None
    assert finding.text.endswith("Nor is what it tells of 1 more.")


def test_one_of_two_biographies() -> None:
    finding = told(oysters(), "author-bio", "Research Fellow, Coasts, Cities and Water, ")
    assert finding is not None
    assert "Ben O’Hara-Singh is not" in finding.text
    assert "1 more" not in finding.text


@pytest.mark.parametrize(
    "box",
    [
        BIO,
        f"<div class='author-box'><h4>Ilse Brandt</h4><p>Ilse Brandt {WALKED}</p></div>",
        f"<div class='author-box'><h4>Ilse Brandt</h4><p>{WALKED}</p></div>",
        f"<h3>The author</h3><p><em>Ilse Brandt {WALKED}</em></p>",
    ],
)
def test_a_biography_in_a_box_of_the_theme_is_there(box: str) -> None:
    assert told(wells(), "author-bio", BIO, box) is None


def test_a_biography_that_somebody_rewrote_is_not() -> None:
    assert told(wells(), "author-bio", "every valley", "some valleys") is not None


def test_of_people_known_by_name_alone_nothing_is_missed() -> None:
    made = of_publisher("groundup")
    assert not made.notices.author_bio
    assert told(made, "author-bio") is None


def test_what_the_package_does_not_tell_is_not_missed() -> None:
    made = wells()
    silent = replace(made, notices=replace(made.notices, author_bio=Notice()))
    assert told(replace(silent, html=CleanHtml(str(made.html).replace(BIO, ""))), "author-bio") is None


def test_the_line_on_changes_is_asked_for() -> None:
    finding = told(oysters(), "indicate-changes", CHANGES)
    assert finding is not None
    assert (finding.level, finding.source) == ("question", "CC BY-ND 4.0 §3(a)(1)(B)")
    assert "images removed" in finding.text


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        (CHANGES, "<p>This article has been edited: two photographs are left out.</p>"),
        (CHANGES, "<p><small>Changes from the original: images removed</small></p>"),
        (CHANGES, "<p>Änderungen am Artikel: Bilder entfernt.</p>"),
    ],
)
def test_a_line_that_says_so_will_do(old: str, new: str) -> None:
    finding = told(oysters(), "indicate-changes", old, new)
    assert finding is not None
    assert finding.level == "info"


@pytest.mark.parametrize("new", ["<p>Photos: Herald</p>", f'<div style="display:none">{CHANGES}</div>'])
def test_another_line_and_a_hidden_one_will_not(new: str) -> None:
    finding = told(oysters(), "indicate-changes", CHANGES, new)
    assert finding is not None
    assert finding.level == "question"


def test_a_package_without_changes_has_no_line_to_keep() -> None:
    finding = told(wells(), "indicate-changes")
    assert not wells().notices.changes
    assert finding is not None
    assert finding.level == "info"


def test_a_copy_that_was_made_without_the_package_has_no_line_of_its_to_keep() -> None:
    copy = published(site(str(oysters().html).replace(CHANGES, ""), title=oysters().article.title))
    original = page_from_file("examples/pages/oyster-reefs.html", OYSTERS)
    found = republish.audit(copy, original=original, today=TODAY)
    assert [finding.level for finding in found.findings if finding.code == "indicate-changes"] == ["info"]


@pytest.mark.parametrize(
    ("day", "level"),
    [("2026-10-01", "info"), ("2026-11-29", "question"), ("2026-12-04", "question"), ("2026-09-14", "question")],
)
def test_a_copy_that_is_older_than_the_package_has_none_either(day: str, level: str) -> None:
    """One of the day of the original may repeat the original's day, and one of the day before may be of another clock."""
    made = replace(oysters(), page=replace(oysters().page, fetched=datetime(2026, 11, 30, tzinfo=UTC)))
    stated = f'<meta property="article:published_time" content="{day}T18:00:00Z">'
    copy = published(site(str(made.html).replace(CHANGES, ""), title=made.article.title, head=stated))
    found = republish.audit(copy, package=made, today=TODAY)
    assert [finding.level for finding in found.findings if finding.code == "indicate-changes"] == [level]


def test_up_to_3_0_only_adaptations_are_labelled() -> None:
    made = of_publisher("global-voices")
    assert made.review.license is not None
    assert made.review.license.version == "3.0"
    assert told(made, "indicate-changes", str(made.notices.changes)) is None
