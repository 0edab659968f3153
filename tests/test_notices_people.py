"""What notices say of people: the byline, who translated, biographies, and what the authors disclose."""

import re
from dataclasses import replace

import pytest

from notice_cases import ADA, INES, article, composed, publisher
from republish.model import Author

BYLINES = {
    "authors": "By Ada Wells and Ines Okafor",
    "authors-and-institutions": "By Ada Wells, University of the Quay and Ines Okafor, Pier College",
    "author-publisher": "By Ada Wells and Ines Okafor, Harbour News",
    "publisher": "By Ada Wells and Ines Okafor, Harbour News",
}


@pytest.mark.parametrize(("form", "written"), BYLINES.items())
def test_the_byline_takes_the_form_the_publisher_asks_for(form: str, written: str) -> None:
    assert composed(profile=publisher(rules={"byline": form})).byline.text == written


JO = Author(name="Jo Roe", institution="The Lab")
INSTITUTIONS = {
    "three": ("en", (ADA, INES, JO), "By Ada Wells, University of the Quay; Ines Okafor, Pier College and Jo Roe, The Lab"),
    "one-has-none": ("en", (ADA, replace(INES, institution=None), JO), "By Ada Wells, University of the Quay; Ines Okafor and Jo Roe, The Lab"),
    "nobody-has-one": ("en", tuple(replace(a, institution=None) for a in (ADA, INES, JO)), "By Ada Wells, Ines Okafor and Jo Roe"),
    "japanese": ("ja", (ADA, INES), "執筆：Ada Wells、University of the Quay；Ines Okafor、Pier College"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "people", "written"), INSTITUTIONS.values(), ids=INSTITUTIONS.keys())
def test_each_institution_stays_with_its_author(language: str, people: tuple[Author, ...], written: str) -> None:
    form = publisher(rules={"byline": "authors-and-institutions"})
    assert composed(article(authors=people, language=language), form).byline.text == written


def test_without_authors_the_pages_own_byline_stays() -> None:
    assert composed(article(authors=(), byline="By our staff")).byline.text == "By our staff"


def test_without_authors_the_line_names_whom_the_page_names() -> None:
    assert "breakwater” (By kinra) is licensed" in composed(article(authors=(), byline="By kinra")).attribution.text


def test_the_publisher_s_name_is_not_said_in_brackets_too() -> None:
    assert "breakwater” is licensed" in composed(article(authors=(), byline="Harbour News")).attribution.text


def test_a_publisher_without_authors_is_the_byline_where_it_asks_for_it() -> None:
    notices = composed(article(authors=()), publisher(rules={"byline": "publisher"}))
    assert notices.byline.text == "By Harbour News"


@pytest.mark.parametrize("form", BYLINES)
def test_a_publisher_that_is_the_author_stands_once_in_the_byline(form: str) -> None:
    story = article(authors=(Author(name="Harbour News", kind="agency"),))
    house = publisher(("byline", "byline", "by {authors}, Harbour News"), rules={"byline": form})
    assert composed(story, house).byline.text == "By Harbour News"


def test_a_prescribed_byline_is_to_the_letter() -> None:
    notices = composed(profile=publisher(("byline", "byline", "By {authors}, Harbour News/Desk")))
    assert notices.byline == "<p>By Ada Wells and Ines Okafor, Harbour News/Desk</p>"


def test_translators_and_contributors_are_named_and_are_no_authors() -> None:
    people = (ADA, Author(name="Lena Brandt", kind="translator"), Author(name="Tom Ito", kind="contributor"))
    notices = composed(article(authors=people))
    assert notices.byline.text == "By Ada Wells"
    assert notices.license_notice.text.endswith("Translated by Lena Brandt. With contributions by Tom Ito.")


BIOS = {
    "role and institution": (
        (ADA, INES),
        "Ada Wells, Reader in Coastal Engineering, University of the Quay and Ines Okafor, Lecturer, Pier College",
    ),
    "three": (
        (ADA, INES, replace(ADA, name="Tom Ito")),
        "Ada Wells, Reader in Coastal Engineering, University of the Quay; Ines Okafor, Lecturer, Pier College and "
        "Tom Ito, Reader in Coastal Engineering, University of the Quay",
    ),
    "one lacks a role": ((replace(INES, role=None),), "Ines Okafor, Pier College"),
    "the page's own sentence": (
        (replace(ADA, bio="Ada Wells reads coasts."), INES),
        "Ada Wells reads coasts.\nInes Okafor, Lecturer, Pier College",
    ),
    "a sentence without its subject": (
        (replace(ADA, bio="is a reader of coasts."),),
        "Ada Wells is a reader of coasts.",
    ),
    "a note": ((replace(ADA, bio="Reader of coasts"),), "Ada Wells: Reader of coasts"),
    "names only": ((Author(name="Ada Wells"),), ""),
    "an agency": ((Author(name="Quay Wire", kind="agency", role="Desk"),), ""),
}


@pytest.mark.parametrize(("people", "written"), BIOS.values(), ids=BIOS.keys())
def test_biographies_are_the_pages_own_or_a_label(people: tuple[Author, ...], written: str) -> None:
    assert composed(article(authors=people)).author_bio.text == written


def test_a_biography_links_profile_and_institution() -> None:
    assert composed(article(authors=(ADA,))).author_bio == (
        '<p><a href="https://harbour.test/profiles/ada-wells-1">Ada Wells</a>, Reader in Coastal Engineering, '
        '<em><a href="https://harbour.test/institutions/quay-2">University of the Quay</a></em></p>'
    )


def test_a_sentence_about_an_author_links_the_name_in_it() -> None:
    bio = "Dr Ada Wells is a reader."
    assert composed(article(authors=(replace(ADA, bio=bio),))).author_bio == (
        '<p>Dr <a href="https://harbour.test/profiles/ada-wells-1">Ada Wells</a> is a reader.</p>'
    )


@pytest.mark.parametrize(
    ("name", "bio", "written"),
    [
        ("Li", "Living in Quay, Li writes.", "Living in Quay, [Li] writes."),
        ("Ann", "Annual guest of the port.", "[Ann]: Annual guest of the port."),
        ("Ada Wells", "In Ada Wells’ books and Ada Wellsens.", "In [Ada Wells]’ books and Ada Wellsens."),
        ("Jan Kowalski", "Teksty Jana i Jan Kowalskiego.", "Teksty Jana i [Jan Kowalski]ego."),
        ("王明", "记者王明是作者。", "记者[王明]是作者。"),
        ("ليلى", "كتب عنها وليلى تكتب.", "كتب عنها و[ليلى] تكتب."),
    ],
)
def test_the_name_that_is_linked_is_a_word(name: str, bio: str, written: str) -> None:
    person = Author(name=name, bio=bio, url="https://harbour.test/a")
    notice = composed(article(authors=(person,))).author_bio
    assert re.sub(r"\(https://harbour\.test/a\)", "", notice.markdown) == written


def test_disclosure_statements_stay_one_by_one() -> None:
    notice = composed(article(disclosure="Ada advises the port.\n\nInes does not.")).disclosure
    assert notice == "<p><em>Ada advises the port.</em></p>\n<p><em>Ines does not.</em></p>"
    assert notice.markdown == "*Ada advises the port.*\n\n*Ines does not.*"
