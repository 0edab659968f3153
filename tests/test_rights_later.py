"""What holds for a copy when the original is under another licence today."""

import pytest

from republish import License, parse_license
from republish.rights import is_relicensed, relicensed
from republish.rights.later import read_otherwise

URL = "https://site.example/a"


def licence(text: str | None) -> License | None:
    return parse_license(text) if text else None


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("CC BY-ND 4.0", "CC BY-ND 4.0 §2(a)(1), §6(c)"),
        ("CC BY-NC-ND 3.0", "CC BY-NC-ND 3.0 §7(b)"),
        ("CC BY 3.0 IGO", "CC BY 3.0 IGO §7(a)"),
        ("CC BY-SA 2.5", "CC BY-SA 2.5 §7(b)"),
        ("CC BY 1.0", "CC BY 1.0 §7(b)"),
        ("CC BY 3.0 US", "CC BY 3.0 US (§7(b) of the unported text)"),
        ("CC0 1.0", "CC0 1.0 §2"),
    ],
)
def test_a_licence_lasts_by_its_own_words(name: str, source: str) -> None:
    finding = relicensed(parse_license(name), None, URL)
    assert finding.source == source
    assert f"Your copy stays under {name}" in finding.text


@pytest.mark.parametrize("name", ["CC BY-NC", "Creative Commons Sampling Plus 1.0"])
def test_nothing_is_promised_where_the_text_is_not_known(name: str) -> None:
    tool = parse_license(name)
    assert tool is not None
    finding = relicensed(tool, None, URL)
    assert "ask whether that still holds" in finding.text
    assert finding.source == URL


def test_a_package_without_a_licence_has_none_to_stay_under() -> None:
    assert "names no licence" in relicensed(None, parse_license("CC BY 4.0"), URL).text


@pytest.mark.parametrize(
    ("then", "read_anew", "now", "wanted"),
    [
        ("CC BY 4.0", "CC BY 4.0", "CC BY 4.0", False),
        ("CC BY 4.0", "CC BY 4.0", "CC BY-NC 4.0", True),
        ("CC BY 4.0", "CC BY 4.0", None, True),
        ("CC BY 4.0", "CC BY-NC 4.0", "CC BY-NC 4.0", False),
        ("CC BY 4.0", None, None, False),
        ("CC BY 4.0", "CC BY-NC 4.0", "CC BY 4.0", False),
        ("CC BY 3.0", "CC BY 3.0", "CC BY 4.0", True),
        ("CC BY 4.0", "CC BY 4.0", "CC BY", True),
    ],
)
def test_a_new_licence_is_one_that_the_page_of_then_does_not_show(
    then: str | None, read_anew: str | None, now: str | None, wanted: bool
) -> None:
    assert is_relicensed(licence(then), licence(read_anew), licence(now)) is wanted


def test_a_licence_that_is_read_as_it_was_needs_no_word() -> None:
    tool = parse_license("CC BY 4.0")
    assert list(read_otherwise(tool, tool, URL)) == []
    assert [finding.code for finding in read_otherwise(tool, None, URL)] == ["license-read-otherwise"]
