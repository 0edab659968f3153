"""A plain statement of a licence in some seventy languages, and what else it is said of: tables/license_sentences.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from evidence_pages import claims_on, license_id, page_of

TABLE = Path(__file__).parent / "tables" / "license_sentences.csv"
LINK = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
FORMS = (LINK, "CC BY 4.0")


def said() -> dict[str, list[tuple[str, str]]]:
    """By language, what each sentence says the licence is of, and the sentence."""
    found: dict[str, list[tuple[str, str]]] = {}
    with TABLE.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            found.setdefault(row["language"], []).append((row["of"], row["sentence"]))
    return found


SAID = said()


def granted(place: str, sentence: str) -> list[bool]:
    """Whether the page is licensed by the sentence, with a link and in letters alone."""
    return [license_id(page_of(**{place: f"<p>{sentence.format(form)}</p>"})) == "CC-BY-4.0" for form in FORMS]


@pytest.mark.parametrize("language", SAID)
def test_the_article_s_or_the_site_s_license_is_heard(language: str) -> None:
    places = {"article": "inside", "site": "footer"}
    heard = {sentence: granted(places[of], sentence) for of, sentence in SAID[language] if of in places}
    assert {sentence: both for sentence, both in heard.items() if both != [True, True]} == {}


@pytest.mark.parametrize("place", ["inside", "footer"])
@pytest.mark.parametrize("language", SAID)
def test_a_license_of_comments_data_maps_or_themes_is_not_the_page_s(language: str, place: str) -> None:
    heard = {sentence: granted(place, sentence) for of, sentence in SAID[language] if of == "none"}
    assert {sentence: both for sentence, both in heard.items() if any(both)} == {}


@pytest.mark.parametrize(
    ("language", "sentence"), [(language, said) for language, rows in SAID.items() for of, said in rows if of == "told"]
)
def test_an_article_that_a_journal_published_is_not_this_one(language: str, sentence: str) -> None:
    assert granted("inside", sentence) == [False, False]


@pytest.mark.parametrize(
    "sentence",
    [
        "Комментарии и тексты этого сайта доступны по лицензии {}.",
        "Teksty i dane na tej stronie są dostępne na licencji {}.",
        "Alle tekster og data på denne siden er lisensiert under {}.",
    ],
)
def test_texts_named_beside_other_things_are_the_site_s(sentence: str) -> None:
    assert granted("footer", sentence) == [True, True]


@pytest.mark.parametrize(
    "label", ["Лиценз", "Licencija", "Άδεια", "Giấy phép", "ライセンス", "라이선스", "ლიცენზია", "الرخصة", "लाइसेंस"]
)
def test_a_line_that_calls_itself_the_license_is_the_article_s(label: str) -> None:
    page = page_of(inside=f"<p>{label}: CC BY 4.0</p>")
    assert [(claim.kind, claim.scope) for claim in claims_on(page)] == [("license", "article")]


@pytest.mark.parametrize("label", ["Besedilo", "Tekstas", "Metin", "النص", "טקסט", "Văn bản", "文字", "글"])
def test_a_line_that_calls_itself_the_text_is_the_article_s(label: str) -> None:
    assert license_id(page_of(inside=f"<p>{label}: CC BY 4.0</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize("label", ["Grianghraf", "Ritratt", "ఫోటో", "તસવીર", "ਤਸਵੀਰ", "ຮູບ", "រូបថត", "ဓာတ်ပုံ", "ፎቶ"])
def test_a_credit_of_a_picture_is_no_license_of_the_site(label: str) -> None:
    assert license_id(page_of(footer=f"<p>{label}: Jo Penn, CC BY 4.0</p>")) is None


@pytest.mark.parametrize("sentence", ["ይህ ጽሑፍ በCC BY 4.0 ፈቃድ ታትሟል።", "הכתבה מתפרסמת בCC BY 4.0."])
def test_a_license_is_read_behind_a_letter_that_is_set_before_names(sentence: str) -> None:
    assert license_id(page_of(inside=f"<p>{sentence}</p>")) == "CC-BY-4.0"
