"""A picture's own file beside what the page says of it: a table of what a rights desk would want."""

from __future__ import annotations

import tomllib
from datetime import date
from typing import Any

import pytest

from pictures_made import jpeg, xmp
from republish import Clearance, ImageDecision, parse_license
from republish.images import inspect
from republish.photos import read
from shared import ROOT

URL = "https://bayjournal.example/images/oysters.jpg"
TABLE = tomllib.loads((ROOT / "tests" / "tables" / "picture_files.toml").read_text("utf-8"))
CASES = [case for part in ("open", "closed", "held") for case in TABLE[part]]
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
