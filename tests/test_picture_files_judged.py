"""A picture's own file beside what the page says of it: a table of what a rights desk would want."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pictures_made import jpeg, xmp
from republish import Clearance, ImageDecision, parse_license
from republish.images import inspect
from republish.model import PhotoMetadata
from republish.photos import read
from shared import ROOT

URL = "https://bayjournal.example/images/oysters.jpg"
TABLE = tomllib.loads((ROOT / "tests" / "tables" / "picture_files.toml").read_text("utf-8"))
CASES = [case for part in ("open", "closed", "held", "last") for case in TABLE[part]]
WORD = Clearance(code="image", url=URL, text="Yes, you may show it.", by="Ana Lima", on=date(2026, 11, 2))


def decided(page: dict[str, Any]) -> ImageDecision:
    """What was decided by what the page says: it may come along."""
    license_ = parse_license(page["license"]) if "license" in page else None
    return ImageDecision(
        url=URL,
        action="keep",
        reason="It may come along.",
        license=license_,
        credit=page.get("credit"),
        caption=page.get("caption"),
        clearance=WORD if page.get("cleared") else None,
    )


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_the_stricter_of_page_and_file_holds(case: dict[str, Any]) -> None:
    page = case["page"]
    decision, findings = inspect(
        decided(page),
        read(jpeg(xmp=xmp(**case["file"]))),
        granted=parse_license("CC BY-ND 4.0"),
        publisher=page.get("publisher", "Bay Journal"),
    )
    assert (decision.action == "keep", [finding.code for finding in findings]) == (case["kept"], case["codes"])


TEXTS = st.lists(st.text(max_size=60), max_size=3).map(tuple)
LISTED = (
    "creator",
    "source",
    "copyright_notice",
    "usage_terms",
    "instructions",
    "license",
    "web_statement",
    "licensor",
)
STATEMENTS = st.fixed_dictionaries(dict.fromkeys(LISTED, TEXTS))


@given(STATEMENTS)
def test_any_statements_keep_a_picture_or_take_it_out_for_one_reason(statements: dict[str, tuple[str, ...]]) -> None:
    kept = decided({"license": "CC BY 4.0", "credit": "Ana Lima"})
    decision, findings = inspect(kept, PhotoMetadata(**statements), granted=None, publisher=None)
    assert {finding.level for finding in findings} <= {"info"}
    if decision.action == "keep":
        assert decision is kept
    else:
        assert (decision.action, decision.license, len(findings)) == ("drop", None, 1)
        assert decision.reason in findings[0].text


@given(STATEMENTS)
def test_whatever_else_is_said_an_agencys_picture_goes(statements: dict[str, tuple[str, ...]]) -> None:
    said = PhotoMetadata(**statements, credit=("Getty Images",))
    decision, _ = inspect(decided({"license": "CC BY 4.0"}), said, granted=None, publisher="Bay Journal")
    assert decision.action == "drop"


@pytest.mark.parametrize(
    ("caption", "told"),
    [("Made with Midjourney.", True), ("Illustration: AI", True), ("Aia and her boat.", False), (None, False)],
)
def test_a_page_that_tells_of_a_model_is_not_told_of_it(caption: str | None, told: bool) -> None:
    said = PhotoMetadata(digital_source_type="trainedAlgorithmicMedia")
    page = {"license": "CC BY 4.0", "credit": "Ana Lima", "caption": caption}
    decision, findings = inspect(decided(page), said, granted=None, publisher=None)
    assert (decision.action, [finding.code for finding in findings]) == (
        "keep",
        [] if told else ["image-file-generated"],
    )


def test_a_long_statement_is_repeated_in_part() -> None:
    said = PhotoMetadata(copyright_notice=(f"All rights reserved. {'Terms and more terms. ' * 80}",))
    decision, (finding,) = inspect(decided({}), said, granted=None, publisher=None)
    assert "All rights reserved." in decision.reason
    assert len(finding.text) < 500
