"""The codes of an audit's findings are public: each is told of where the room begins, and what an editor has to act on in the guide."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from republish import compliance

ROOM = Path(str(compliance.__file__)).parent
GUIDE = Path(__file__).parent.parent / "docs" / "guide-later.md"
CODES = {code for file in ROOM.glob("*.py") for code in re.findall(r'\bcode="([a-z-]+)"', file.read_text("utf-8"))}
PUBLIC = {
    *("altered", "altered-as-declared", "not-compared", "not-the-article", "headline-changed", "heading-lost"),
    *("link-changed", "link-added", "credit-folded", "text-hidden", "text-beside", "attribution-wording", "verdict", "data-mining", "reserved-on-site", "author-bio"),
    *("image-not-covered", "image-added", "image-replaced", "image-missing", "image-credit", "image-license", "caption-changed"),
}  # fmt: skip


def test_no_code_is_lost_or_comes_unnoticed() -> None:
    assert CODES == PUBLIC


@pytest.mark.parametrize("code", sorted(PUBLIC))
def test_every_code_is_told_of(code: str) -> None:
    assert re.search(rf"(?<![\w-]){code}(?![\w-])", compliance.__doc__ or "")


@pytest.mark.parametrize(
    "code", ["author-bio", "image-added", "image-missing", "image-replaced", "indicate-changes", "text-hidden"]
)
def test_what_takes_explaining_has_a_row_in_the_guide(code: str) -> None:
    assert f"\n| `{code}` | " in GUIDE.read_text("utf-8")
