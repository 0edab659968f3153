"""What names a licence and what does not: tests/tables/license_texts.csv, one row a case."""

import csv
from pathlib import Path

import pytest

from republish.errors import UsageError
from republish.licenses import find_licenses, parse_license

TABLE = Path(__file__).parent / "tables" / "license_texts.csv"


def rows():
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [(row["text"], row["license"], row["why"]) for row in csv.DictReader(file, delimiter=";")]


@pytest.mark.parametrize(("text", "expected", "why"), rows(), ids=lambda value: value[:50])
def test_a_text_names_this_licence_and_no_other(text, expected, why):
    found = find_licenses(text)
    assert [tool.id for tool in found] == ([] if expected == "-" else [expected]), why
    assert parse_license(text) == (found[0] if found else None)


@pytest.mark.parametrize("text", [None, b"CC BY 4.0", 4.0, ["CC BY 4.0"]])
@pytest.mark.parametrize("read", [parse_license, find_licenses])
def test_anything_but_text_is_a_wrong_argument(read, text):
    with pytest.raises(UsageError, match="`text` is to be a text, not") as caught:
        read(text)
    assert "words" in caught.value.advice


def test_an_empty_text_names_no_licence():
    assert parse_license("") is None


def test_a_port_ahead_of_the_version_is_read() -> None:
    found = parse_license("ESA/Ada Wells, CC BY-SA IGO 3.0")
    assert found is not None
    assert found.id == "CC-BY-SA-3.0-IGO"
