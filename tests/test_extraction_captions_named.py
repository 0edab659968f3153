"""What tells a caption or a credit: names in whatever letters, and a maker at the end of a line, however long that is."""

from __future__ import annotations

import pytest

from republish.extraction.plates.plate_words import ends_with_credit, names_caption
from republish.extraction.words.lowered import holds_one, lowered

LONG = "The keeper had climbed the ladder of the old light every night for thirty years, and he never once slipped. "


@pytest.mark.parametrize("names", ["Image-Caption", "wp-caption-text", "c-figure__credit", "BildUnterschrift"])
def test_a_class_in_any_letters_names_a_caption(names: str) -> None:
    assert names_caption(names)


@pytest.mark.parametrize("names", ["story-text", "credited", "photo"])
def test_other_classes_do_not(names: str) -> None:
    assert not names_caption(names)


@pytest.mark.parametrize(
    "end",
    [
        "Foto: Ada Marlow",
        "PHOTO BY ADA MARLOW",
        "© Ada Marlow",
        "Images courtesy of Ada Marlow",
        "(Harbour/AP Photo)",
        "(Reuters)",
    ],
)
def test_a_line_ends_with_its_maker(end: str) -> None:
    assert ends_with_credit(LONG + end)


@pytest.mark.parametrize("end", ["", "He took no photo.", "(as he said)", "He said: never.", "Photographed by night."])
def test_other_lines_do_not(end: str) -> None:
    assert not ends_with_credit((LONG + end).strip())


def test_a_line_holds_one_of_several_words_or_none() -> None:
    assert holds_one(lowered("The Harbour at Night"), ("quay", "harbour"))
    assert not holds_one(lowered("The Harbour at Night"), ("quay", "Harbour"))
    assert not holds_one("harbour", ())
