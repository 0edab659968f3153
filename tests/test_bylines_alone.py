"""Full names that nothing marks: alone between headline and day, with degrees behind the headline, beside a portrait below the text."""

from __future__ import annotations

import pytest

from harbour import authors
from republish.extraction.words.bylines.called import is_like_a_person

FAR = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8


def _dated(name: str, day: str = "17.05.2026, 19:06 Uhr") -> str:
    return f"<div><div><span>{name}</span></div><div><div><time>{day}</time></div><div>8 Min</div></div></div>"


def test_a_full_name_right_before_the_day_is_the_authors() -> None:
    assert authors(above=_dated("Ada Marlow")) == ["Ada Marlow"]


def test_names_beside_each_other_before_the_day_are_all_authors() -> None:
    above = _dated("Anna Moor</span> <span>Peter Lund</span> <span>Ada Marlow")
    assert authors(above=above) == ["Anna Moor", "Peter Lund", "Ada Marlow"]


@pytest.mark.parametrize("between", ["<span>|</span>", "<span> · </span>"])
def test_a_stroke_may_part_the_name_from_the_day(between: str) -> None:
    assert authors(above=f"<div><span>Ada Marlow</span>{between}<span>17.05.2026 - 19:06</span></div>") == [
        "Ada Marlow"
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ada Marlow | 06.11.23", ["Ada Marlow"]),
        ("Ada Marlow\n · 6 November 2023", ["Ada Marlow"]),
        ("Old Harbour | 06.11.23", []),
        ("Ada Marlow | Mora | 06.11.23", []),
        ("Ada Marlow | The wall", []),
    ],
)
def test_name_stroke_and_day_may_be_one_line(line: str, expected: list[str]) -> None:
    assert authors(above=f"<div>{line}</div>") == expected


def test_a_word_may_say_which_day_it_is() -> None:
    line = "<div><span>Ayşe Kaya</span><span>Giriş: 04.03.2026 - 09:12</span></div>"
    assert authors(above=line) == ["Ayşe Kaya"]


def test_a_subject_before_a_name_is_no_author() -> None:
    assert authors(above=_dated("Local News</span> <span>Ada Marlow")) == ["Ada Marlow"]


def test_who_looked_a_text_over_is_no_author_of_it() -> None:
    byline = "<div class='byline'><div>Written by The Harbour Staff</div><div>Reviewed by <a href='/about-ben'>Ben Noor</a></div></div>"
    assert authors(above=byline) == ["The Harbour Staff"]


@pytest.mark.parametrize(
    "above",
    [
        _dated("New York"),
        _dated("Mora Harbour"),
        _dated("Local News"),
        _dated("Ada Marlow", "8 comments"),
        _dated("Ada Marlow").replace("<span>", "<a href='/topics/ada-marlow'><span>").replace("</span>", "</span></a>"),
        f"<figure>{_dated('Ada Marlow')}</figure>",
        f"<ul><li>{_dated('Ada Marlow')}</li></ul>",
        f"<div><a href='/other'><h3>The light of Mora goes out tonight</h3></a>{_dated('Ada Marlow')}</div>",
    ],
)
def test_towns_subjects_and_people_of_other_stories_are_not(above: str) -> None:
    assert authors(above=above) == []


def test_names_with_their_degrees_right_behind_the_headline_are_the_authors() -> None:
    line = "<div>Ada Marlow, VMD, DACVB; Ben Noor, BA, LVT &amp; Cy Lund, DVM</div>"
    assert authors(above=line) == ["Ada Marlow", "Ben Noor", "Cy Lund"]


def test_one_name_without_a_degree_makes_it_another_line() -> None:
    assert authors(above="<div>Ada Marlow, VMD; Ben Noor, of Mora</div>") == []


BIO = '<p><img src="/ada.png" alt="Photo of Ada Marlow"></p><p><strong>Ada Marlow</strong> <em>Keeper</em></p><p>{}</p>'
TOLD = BIO.format("Ada writes about tides and their tables.")


def test_a_portrait_with_words_about_its_bearer_below_the_text_is_the_authors() -> None:
    assert authors(below=FAR + TOLD) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "below",
    [
        TOLD + FAR,
        f"{FAR}<p>The light was lit by Ada Marlow.</p>{TOLD}",
        FAR + TOLD + TOLD.replace("Ada", "Ben"),
        FAR + BIO.format("The light of Mora is old."),
        FAR + TOLD.replace("Photo of Ada Marlow", "The light of Mora"),
        f'{FAR}<div class="related">{TOLD}</div>',
        FAR + TOLD.replace("Ada Marlow", "Mora Harbour"),
    ],
)
def test_whom_the_text_speaks_of_or_several_or_a_place_are_not(below: str) -> None:
    assert authors(below=below) == []


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Анна Лодкина", ["Анна Лодкина"]),
        ("Анна Лодкина, Иван Каменев, Мора", ["Анна Лодкина", "Иван Каменев"]),
        ("Коротко о главном за день", []),
    ],
)
def test_full_names_that_end_the_text_where_the_page_calls_them_authors(line: str, names: list[str]) -> None:
    text = f"<p class=text>{'The tide comes in and goes out again. ' * 8}</p>" * 5
    assert authors(f'{text}<p class="text document_authors">{line}</p>') == names


def test_a_link_to_the_author_s_page_before_the_day_is_a_byline() -> None:
    line = '<div class="meta"><a href="/autore/ada-marlow">Ada Marlow</a> <time>4 Marzo 2026 - 09:12</time></div>'
    assert authors(above=line) == ["Ada Marlow"]


@pytest.mark.parametrize("tag", ["i", "em", "b", "strong", "font"])
def test_a_byline_may_be_set_in_any_letters(tag: str) -> None:
    assert authors(above=f"<p><{tag}>By Ada Marlow, March 4, 2026</{tag}></p>") == ["Ada Marlow"]
    assert authors(above=f"<{tag}>By the harbour wall</{tag}><br><br>") == []


@pytest.mark.parametrize(
    "name",
    [
        "Gwendolyn Oduya", "Roswitha Brand", "Tiziano Marr", "Brynjólfur Lind", "Wojciech Oduya", "Þórey Brand", "Feliksas Marr", "Sümeyye Lind",
        "Κλεοπάτρα Μαρρή", "Страхиња Одић", "Թորգոմ Օդույան", "გვანცა ოდუია", "กิตติศักดิ์ มาร์", "রফিকুল লিন্ড", "செந்தில்குமார் ஓடு",
    ],
)  # fmt: skip
def test_more_are_called_as_people_are(name: str) -> None:
    assert is_like_a_person(name)


@pytest.mark.parametrize(
    "words",
    [
        "Made Easy", "Silver Coast", "Sony Pictures", "Ferry Service", "Ramadan Kareem", "Victoria Falls", "Charlotte Harbour", "Bharat Steel",
        "Harpa Hall", "ישראל היום", "ذكرى تأسيس", "विकास योजना", "বিজয় দিবস",
    ],
)  # fmt: skip
def test_words_that_begin_as_few_names_do(words: str) -> None:
    assert not is_like_a_person(words)
