"""Of hundreds of labels those alone are compiled that a line begins or ends with: what is found is what one pattern of all finds."""

from __future__ import annotations

import re
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.head_data import head_table
from republish.extraction.words.patterns import Labels, Tail, Worded, any_word

_SIGN, _BY = r"\s*[:：=]\s*", r"(?:\s*[:：|]\s*|\s+|$)"
_LISTS = ("author_labels", "text_labels", "before_name", "by", "by_of_people")


@cache
def _labels() -> Labels:
    table = head_table()
    return Labels(r"\W*", (table["author_labels"] + table["text_labels"], _SIGN), (table["before_name"], _BY))


@cache
def _whole() -> re.Pattern[str]:
    table = head_table()
    labels, by = any_word(table["author_labels"] + table["text_labels"]), any_word(table["before_name"])
    return re.compile(rf"\W*(?:(?:{labels}){_SIGN}|(?:{by}){_BY})", re.I)


def _lines() -> st.SearchStrategy[str]:
    words = sorted({word for name in _LISTS for word in head_table()[name]})
    label = st.sampled_from(words).flatmap(lambda one: st.sampled_from((one, one.title(), one.upper(), one[:-1])))
    signs = st.sampled_from(("", "", "", "– ", "«", "* ", "8 ", "\n"))
    ends = st.sampled_from((": ", "：", " ", " : ", "", "s ", " | ", "/in: "))
    return st.builds(
        lambda first, word, end, rest: f"{first}{word}{end}{rest}",
        signs,
        label,
        ends,
        st.sampled_from(("", "Ada Moor")),
    )


@settings(max_examples=1500, deadline=None)
@given(_lines())
def test_labels_find_what_one_pattern_of_all_finds(line: str) -> None:
    for way in ("match", "fullmatch"):
        found, expected = getattr(_labels(), way)(line), getattr(_whole(), way)(line)
        assert (found and found.span()) == (expected and expected.span())
    assert _labels().cut(line) == _whole().sub("", line, count=1) or not _whole().match(line)


@pytest.mark.parametrize("line", ["", " ", "–", "Ada Moor", "Bystanders: A. Moor", "(bye", "8"])
def test_a_line_without_a_label_is_left_as_it_is(line: str) -> None:
    assert _labels().match(line) is None
    assert _labels().cut(line) == line


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("By Ada Moor", "By "),
        ("BY: Ada Moor", "BY: "),
        ("— by Ada Moor", "— by "),
        ("YAZI: Ada Moor", "YAZI: "),
        ("Yazı: Ada Moor", "Yazı: "),
        ("ΑΡΘΡΟΓΡΆΦΟΣ：Ada Moor", "ΑΡΘΡΟΓΡΆΦΟΣ："),
        ("文：王芳", "文："),
        ("文化", None),
        ("Bystander Ada Moor", None),
    ],
)
def test_a_label_is_known_in_any_case(line: str, found: str | None) -> None:
    match = _labels().match(line)
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A ferry. Photo: Ada Moor", "Photo: Ada Moor"),
        ("A ferry. PHOTO BY ADA MOOR", None),
        ("A ferry. Map by Ada Moor", "Map by Ada Moor"),
        ("A ferry (map: Ada Moor)", "(map: Ada Moor)"),
        ("A ferry. Photographs: Ada Moor", "Photographs: Ada Moor"),
        ("A ferry. Chart: Ada Moor", None),
        ("A ferry. = Ada Moor", "= Ada Moor"),
        ("A ferry. Photo courtesy of Ada Moor", "Photo courtesy of Ada Moor"),
        ("A ferry. Painting courtesy of Ada Moor", "courtesy of Ada Moor"),
        ("A ferry: Photo", None),
        ("", None),
    ],
)
def test_a_way_with_labels_is_tried_for_its_own(text: str, found: str | None) -> None:
    labeled = (
        ("(", r"x@", ("x",)),
        (":", r"\(?(?<!\w)(?:@)\s?:\s?\S.*$", ("photo", "photograph", "photographs", "map")),
        ("_by_", r"(?<!\w)(?:@)\sby\s\S.*$", ("map", "chart")),
    )
    perhaps = (("ourtesy", r"(?<!\w)(?:(?:@)\s)?courtesy of\s.*$", ("photo", "map")),)
    match = Tail(labeled, perhaps, (("=", r"=\s?\S.*$"),)).search(text)
    assert (match and match[0]) == found


def test_every_label_begins_with_a_letter() -> None:
    assert [word for name in _LISTS for word in head_table()[name] if not word[0].isalpha()] == []


@pytest.mark.parametrize("end", [": Ada Moor", " by Ada Moor", " Ada Moor", "：", " data", ""])
def test_an_owner_of_a_licence_is_found_as_without_its_first_words_asked(end: str) -> None:
    owners, lists = credit_phrases(), ("credit", "source_labels", "beside_pictures", "photographers")
    words = [word for name in lists for word in head_table()[name]]
    for line in [f"{said}{end}" for word in (*words, "本文", "ferry") for said in (word, word.title())]:
        found, expected = owners.owner_label(line), owners.license_owner.match(line)
        assert (found and found.span()) == (expected and expected.span())


@pytest.mark.parametrize("before", ["", "– ", "Credits: "])
def test_a_label_of_the_picture_at_the_head_is_found(before: str) -> None:
    leads = credit_phrases().lead_label_of
    assert all(leads(f"{before}{word.capitalize()}: Ada Moor") for word in head_table()["lead_pictures"])
    assert leads(f"{before}cover photo by Ada Moor")
    assert leads(f"{before}photographer: Ada Moor") is None


@pytest.mark.parametrize(
    ("text", "found"), [("Text und FOTOS", "FOTOS"), ("fotograf", None), ("İfoto", "İfoto"), ("bild", None), ("", None)]
)
def test_a_pattern_is_asked_of_texts_with_one_of_its_words(text: str, found: str | None) -> None:
    worded = Worded(("foto", "ifoto"), r"(?:ifoto|fotos)\b|bild")
    match = worded.search(text)
    assert (match and match[0]) == found
    assert worded.sub("", text) == text.replace(found or "\0", "")
    assert (worded.match(text) is not None) == (found is not None and text.startswith(found))
    assert (worded.fullmatch(text) is not None) == (found == text)
