"""Who signs under a text on a page that names nobody at the headline: in brackets, behind a dash or a label, with an agency."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish._text import fold

TEXT = "".join(map(paragraph, range(4)))


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("(Ada Marlow)", ["Ada Marlow"]),
        ("— Ada Marlow", ["Ada Marlow"]),
        ("Ada Marlow / AFP", ["Ada Marlow", "AFP"]),
        ("<em>(Ada Marlow/dpa)</em>", ["Ada Marlow", "dpa"]),
        ("Napsala Jitka Nooriková", ["Jitka Nooriková"]),
        ("بقلم نازنین رستمی", ["نازنین رستمی"]),
        ("Tekst: Helga Marlow", ["Helga Marlow"]),
    ],
)
def test_who_signs_under_the_text_is_its_author(last: str, expected: list[str]) -> None:
    taken = article(f"{TEXT}<p>{last}</p>")
    assert [person.name for person in taken.authors] == expected
    assert expected[0] not in fold(str(taken.body))


@pytest.mark.parametrize(
    "last",
    [
        "(Old Harbour)",
        "— The tide",
        "Foto: Ada Marlow",
        "(Foto: Ada Marlow)",
        "Ada Marlow / Harbour Works",
        "Ada Marlow came home.",
        "Ada Marlow came home",
        "Contact: Ada Marlow",
    ],
)
def test_whoever_else_stands_there_is_none(last: str) -> None:
    assert article(f"{TEXT}<p>{last}</p>").authors == ()


def test_a_dash_behind_a_quotation_says_whose_words_these_are() -> None:
    taken = article(
        f"{TEXT}<p>“The wall will hold as long as the pilots do, and not a day longer than that.”</p><p>— Ada Marlow</p>"
    )
    assert (taken.authors, "Ada Marlow" in str(taken.body)) == ((), True)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("लेखक मनोज शर्मा 14 मार्च 2026", "मनोज शर्मा"),
        ("โดย สมชาย ใจดี 14 มีนาคม 2569", "สมชาย ใจดี"),
        ("By Ada Marlow March 14, 2026, 5:30 p.m.", "Ada Marlow"),
    ],
)
def test_a_line_of_who_wrote_and_when_is_not_said_again(line: str, name: str) -> None:
    taken = article(f"<p>{line}</p>{TEXT}")
    assert [person.name for person in taken.authors] == [name]
    assert name not in fold(str(taken.body))


PARTED = "<br><br>".join(map(sentence, range(5)))


@pytest.mark.parametrize(
    ("end", "names"),
    [
        ("<br><br><b>ADA MARLOW</b>", ["ADA MARLOW"]),
        ("<br><br><em>Ada Marlow</em><br>", ["Ada Marlow"]),
        ("<br><b>Ada Marlow</b>", []),
        ("<br><br><b>Ada Marlow</b> lit it.", []),
        ("<br><br><b>The Old Pier</b>", []),
        (
            "<br><br>“Nobody said a word about it that morning, and I have asked all of the pilots of the harbour.”<br><br><b>Ada Marlow</b>",
            [],
        ),
    ],
    ids=["bold", "slanted", "one break", "more words", "no person", "a quotation's"],
)
def test_a_name_set_apart_behind_text_that_line_breaks_part_signs_it(end: str, names: list[str]) -> None:
    made = article(f"<p>{PARTED}{end}</p>")
    assert [author.name for author in made.authors] == names
    assert [name in made.text for name in names] == [False] * len(names)


@pytest.mark.parametrize(
    "name",
    [
        "Sibusiso Nkomo",
        "Mamadou Diallo",
        "Chidinma Okafor",
        "Giorgi Beridze",
        "Aibek Osmonov",
        "Tigist Alemu",
        "Budi Hartono",
    ],
)
def test_people_of_many_countries_sign_their_texts(name: str) -> None:
    assert [author.name for author in article(f"{TEXT}<p><b>{name}</b></p>").authors] == [name]
