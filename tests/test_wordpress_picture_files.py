"""A picture whose own file speaks against its use, delivered to a real WordPress: no trace of it arrives."""

from __future__ import annotations

from pathlib import Path

import pytest

from cms.wordpress import WordPress
from originals import oysters
from republish.model import Page
from republish.publishing import publish
from test_wordpress import png

pytestmark = pytest.mark.wordpress

PICTURES = Path(__file__).parent / "fixtures" / "pictures"


@pytest.mark.parametrize(
    ("content", "kept"),
    [((PICTURES / "agency.jpg").read_bytes(), False), (png("reef"), True)],
    ids=["an agency's", "one that says nothing"],
)
def test_a_picture_is_uploaded_and_shown_only_where_its_file_lets_it(
    content: bytes, kept: bool, wordpress: WordPress
) -> None:
    wordpress.empty()
    report = publish(oysters(), **wordpress.access("editor"), fetch=lambda url, accept: Page(url=url, content=content))
    (post,) = wordpress.api("GET", "posts?status=any&context=edit").json()
    raw = post["content"]["raw"]
    assert ("<figcaption" in raw, "Jo Amari" in raw, bool(report.media)) == (kept, kept, kept)
    assert any("stays out" in note for note in report.notes) != kept
    assert {loss.kind for loss in report.losses} <= {"canonical"}  # Which needs the guide's plugin.
