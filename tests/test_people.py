"""Bylines become people, agencies and translators; nobody's name is mangled."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish.extraction.words.bylines.people import one_person, read_group, read_people, role_and_place
from republish.extraction.words.bylines.personal_names import key

SITES = frozenset({key("The Harbour Post"), key("harbourpost.example"), key("harbourpost")})


def names(text: str, kind: str = "author") -> list[str]:
    return [person.name for person in read_people(text, SITES) if person.kind == kind]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow", ["Ada Marlow"]),
        ("By Ada Marlow", ["Ada Marlow"]),
        ("BY: Ada Marlow", ["Ada Marlow"]),
        ("Von Jörg Überall", ["Jörg Überall"]),
        ("Par Chloé Dupré", ["Chloé Dupré"]),
        ("Por Íñigo Núñez", ["Íñigo Núñez"]),
        ("Af Søren Ågård", ["Søren Ågård"]),
        ("Av Åsa Öberg", ["Åsa Öberg"]),
        ("Text: Ada Marlow", ["Ada Marlow"]),
        ("Written by Ada Marlow", ["Ada Marlow"]),
        ("Words by Ada Marlow", ["Ada Marlow"]),
        ("作者：王小明", ["王小明"]),
        ("Posted by Ada Marlow", ["Ada Marlow"]),
        ("Published by Ada Marlow on May 3", ["Ada Marlow"]),
        ("vom Hafenschreiber", ["Hafenschreiber"]),
        ("Marlow, Ada B.", ["Ada B. Marlow"]),
        ("Marlow, Ada B. C.", ["Ada B. C. Marlow"]),
        ("Ada Marlow, Ben N.", ["Ada Marlow", "Ben N."]),
        ("by Ada Marlow, Corporate Communications", ["Ada Marlow"]),
        ("By Dr Ana Marlow and Professor Tom Noor", ["Dr Ana Marlow", "Professor Tom Noor"]),
        (
            "By Ana Marlow, Associate Professor Tom Noor, Mel Lund",
            ["Ana Marlow", "Associate Professor Tom Noor", "Mel Lund"],
        ),
        ("Ana Marlow & Professor Emeritus Tom Noor", ["Ana Marlow", "Professor Emeritus Tom Noor"]),
        ("By Ana Marlow, Associate Professor Harbour Studies", ["Ana Marlow"]),
        ("By Ana Marlow, Professor of Tides, University of Mora", ["Ana Marlow"]),
        ("View all posts by Ada Marlow", ["Ada Marlow"]),
        ("Ada Marlow | Lisboa", ["Ada Marlow"]),
        ("王小明 发布时间：10-08", ["王小明"]),
        ("Posted by Ada Marlow at December 16, 2025 11:15 AM", ["Ada Marlow"]),
        ("By Ada Marlow\nFri., Aug. 23, 2019", ["Ada Marlow"]),
        ("Nga Arben Hoxha", ["Arben Hoxha"]),
        ("La información es de Ada Marlow", ["Ada Marlow"]),
        ("La información es de", []),
        ("Nga", []),
        ("来源： 海港报 作者：王小明", ["王小明"]),
        ("记者 王小明 来源：海港报", ["王小明"]),
    ],
)
def test_words_before_a_name_go(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Ronan McDonald",
        "Pieter van der Meer",
        "Siobhán O'Brien",
        "Victoria O’Regan",
        "José Ortega y Gasset",
        "Sammy Davis Jr.",
        "Anna-Lena von Hohenfels",
        "Jean-Luc d’Arcy",
        "Joe Root",
        "bell hooks",
        "van der Meer Kaas",
        "Hayley J. Fowler",
        "Mary Wambui wa Njoroge",
        "牛镛",
        "구현모",
        "فاطمة الزهراء",
        "Ярослав Кузишин",
        "दीपक शर्मा",
        "Nguyễn Văn An",
    ],
)
def test_names_stay_whole(name: str) -> None:
    assert names(name) == [name]
    assert names(f"By {name}") == [name]


@pytest.mark.parametrize(
    "byline",
    [
        "Ada Marlow and Ben Noor",
        "By Ada Marlow & Ben Noor",
        "Ada Marlow with Ben Noor",
        "Ada Marlow, Ben Noor",
        "Ada Marlow; Ben Noor",
        "Ada Marlow | Ben Noor",
        "Ada Marlow / Ben Noor",
        "Von Ada Marlow und Ben Noor",
        "Par Ada Marlow et Ben Noor",
        "Por Ada Marlow y Ben Noor",
        "Di Ada Marlow e Ben Noor",
        "Door Ada Marlow en Ben Noor",
        "Av Ada Marlow och Ben Noor",
        "Av Ada Marlow og Ben Noor",
        "Ada Marlow\nBen Noor",
        "By Ada Marlow, and Ben Noor",
    ],
)
def test_several_authors_are_told_apart(byline: str) -> None:
    assert names(byline) == ["Ada Marlow", "Ben Noor"]


def test_a_long_list_keeps_its_order() -> None:
    assert names("By Ada Marlow, Ben Noor, Chi Ode and Dan Pace") == ["Ada Marlow", "Ben Noor", "Chi Ode", "Dan Pace"]


@pytest.mark.parametrize(
    "byline",
    [
        "The Harbour Post",
        "harbourpost.example",
        "HarbourPost",
        "https://www.facebook.com/harbourpost",
        "desk@harbourpost.example",
        "ez/ch",
        "red.",
        "kesm",
        "Staff",
        "Harbour Staff Writers",
        "Newsroom",
        "Redaktion",
        "admin",
        "Editorial Board",
        "News Desk",
        "no author",
        "By",
        "",
        "34 min read",
        "mins read",
        "harbouradmin",
        "range of backgrounds",
        "Sat, 20 Dec, 2025",
        "Last update: July 16, 2025",
        "September 1st",
        "May 31, 2023",
        "Photos by Ada Marlow",
        "Foto: Ada Marlow",
        "@adamarlow",
        "Learn about our",
        "A Harbour Network on Facebook",
        "Read more",
        "Google+ more",
        "The Harbour Post GmbH",
        "Ediciones Harbour Post",
        "du lundi au vendredi",
        "der großen Koalition angekündigt",
        "Learn About Our Comment Policy",
        "Print",
        "Mein Benutzerkonto",
    ],
)
def test_what_is_no_person_is_no_author(byline: str) -> None:
    assert read_people(byline, SITES) == ()


@pytest.mark.parametrize(
    ("byline", "group"),
    [
        ("HP Staff", "HP Staff"),
        ("By Harbour Post Staff Writers", "Harbour Post Staff Writers"),
        ("Von HP24 Redaktion", "HP24 Redaktion"),
        ("HP News Desk", "HP News Desk"),
        ("The Tide editors", "The Tide editors"),
        ("港口新聞編集部", ""),
        ("港口 編集部", "港口 編集部"),
        ("Staff", ""),
        ("Staff Writer", ""),
        ("The News Desk", ""),
        ("Editorial Team", ""),
        ("By our foreign staff", ""),
        ("Unsere HP24 Redaktion", ""),
        ("Harbour Post", ""),
        ("Harbour Desk News", ""),
        ("12 May 2024 Desk", ""),
        ("Ada Marlow", ""),
        ("", ""),
    ],
)
def test_a_staff_that_has_a_name_is_an_agency(byline: str, group: str) -> None:
    assert [(who.name, who.kind) for who in read_group(byline, SITES)] == ([(group, "agency")] if group else [])


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("Ada Marlow (ada@harbourpost.example)", "Ada Marlow"),
        ("Ada Marlow. Harbour Post", "Ada Marlow"),
        ("Ada Marlow, Writer, Hardware", "Ada Marlow"),
        ("Ada Marlow\nHarrow Falls Argus Leader", "Ada Marlow"),
        ("Ada Marlow <ada@harbourpost.example>", "Ada Marlow"),
        ("Ada Marlow @adamarlow", "Ada Marlow"),
        ("Ada Marlow, The Harbour Post", "Ada Marlow"),
        ("By Ada Marlow | Photographs by Ben Noor", "Ada Marlow"),
        ("Ada Marlow Illustration by Ben Noor", "Ada Marlow"),
        ("By Ada Marlow Dec 13, 2016 at 3:45 pm", "Ada Marlow"),
        ("Ada Marlow | DAILY", "Ada Marlow"),
        ("Ada Marlow | Harrow Times", "Ada Marlow"),
        ("Ada Marlow | Harrow Media for harrow.example", "Ada Marlow"),
        ("Von Ada Marlow, Harrow", "Ada Marlow"),
        ("Ada Marlow, Writer, Tides", "Ada Marlow"),
        ("Ada Jackson Last updated: May 3, 2024", "Ada Jackson"),
        ("Recipe by Ada Marlow", "Ada Marlow"),
        ("Ada Marlow • 3 Minuten", "Ada Marlow"),
    ],
)
def test_what_stands_beside_a_name_goes(byline: str, author: str) -> None:
    assert names(byline) == [author]


def test_the_town_behind_an_agency_is_nobody() -> None:
    assert [who.name for who in read_people("Reuters, Harrow")] == ["Reuters"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Marlow, in News, Coasts, Towns", ["Ada Marlow"]),
        ("By ADM, in News , Coasts · 31 Jan 2025", ["ADM"]),
        ("Ada Marlow, in Harsk", ["Ada Marlow"]),
        ("Ada Marlow, in Harsk, and Ben Quay, in Saltgate", ["Ada Marlow", "Ben Quay"]),
        ("Ada Marlow; Erstveröffentlichung: 4.4.18", ["Ada Marlow"]),
    ],
)
def test_places_sections_and_labels_are_nobody(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


def test_agencies_are_a_kind_of_their_own() -> None:
    people = read_people("Ada Marlow, dpa and Reuters", SITES)
    assert [(person.name, person.kind) for person in people] == [
        ("Ada Marlow", "author"),
        ("dpa", "agency"),
        ("Reuters", "agency"),
    ]


@pytest.mark.parametrize(
    ("byline", "translator"),
    [
        ("By Ada Marlow. Translated by Ben Noor", "Ben Noor"),
        ("Ada Marlow, Übersetzung: Ben Noor", "Ben Noor"),
        ("Ada Marlow; traduit par Ben Noor", "Ben Noor"),
        ("Eric Beispiel　著、中村 真子　訳", "中村 真子"),
    ],
)
def test_translators_are_no_authors(byline: str, translator: str) -> None:
    assert names(byline, "translator") == [translator]
    assert len(names(byline)) == 1


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Marlow, Noor and Lund", ["Marlow", "Noor", "Lund"]),
        ("田中宏昌, 中村真子", ["田中宏昌", "中村真子"]),
        ("Ada Marlow, dpa", ["Ada Marlow"]),
    ],
)
def test_one_word_after_a_comma_may_be_a_name(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


def test_a_role_keeps_its_conjunction() -> None:
    people = read_people("Ada Marlow, Tides and Harbours Editor & Ben Noor, Reporter", SITES)
    assert [(p.name, p.role) for p in people] == [("Ada Marlow", "Tides and Harbours Editor"), ("Ben Noor", "Reporter")]


def test_a_role_goes_to_the_person_before_it() -> None:
    (person,) = read_people("Ada Marlow, Senior Environment Editor", SITES)
    assert (person.name, person.role) == ("Ada Marlow", "Senior Environment Editor")


def test_degrees_are_no_people() -> None:
    assert names("Ada Marlow, MS, RD") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "role",
    [
        "Software Engineer",
        "Principal Architect",
        "VP of Product",
        "Maître de conférences",
        "Profesora titular",
        "Rechtsanwältin",
    ],
)
def test_what_somebody_does_is_no_second_person(role: str) -> None:
    for byline in (f"Ada Marlow, {role}", f"Ada Marlow\n{role}"):
        (person,) = read_people(byline)
        assert (person.name, person.role) == ("Ada Marlow", role)


def test_where_somebody_has_a_role_may_be_two_words() -> None:
    (person,) = read_people("Ada Marlow, Director, Tide Institute")
    assert (person.name, person.role, person.institution) == ("Ada Marlow", "Director", "Tide Institute")


def test_all_degrees_stay_with_their_bearer() -> None:
    (person,) = read_people("By Ada Marlow, MS, RDN, LD")
    assert (person.name, person.role) == ("Ada Marlow", "MS, RDN, LD")


@pytest.mark.parametrize(
    "byline", ["Ada Marlow\nWriter, Harbours", "Ada Marlow, Writer, Harbours", "Ada Marlow Writer, Harbours"]
)
def test_what_somebody_writes_about_is_nobody(byline: str) -> None:
    (person,) = read_people(byline)
    assert (person.name, (person.role or "").split(",")[0]) == ("Ada Marlow", "Writer")


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow. Harbour International", ["Ada Marlow"]),
        ("Ada B. Marlow", ["Ada B. Marlow"]),
        ("Ada St. Marlow Noor", ["Ada St. Marlow Noor"]),
        ("Ada Marlow und Ben Noor\nMora /Harsk", ["Ada Marlow", "Ben Noor"]),
        ("Ada Marlow, AFP/Reuters", ["Ada Marlow"]),
        ("content: Harbour, design: Ben Noor", []),
    ],
)
def test_media_and_places_behind_a_name_are_nobody(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


def test_nobody_is_named_twice() -> None:
    assert names("Ada Marlow, ADA MARLOW") == ["Ada Marlow"]


def test_facts_go_to_a_single_person() -> None:
    (person,) = one_person("Ada Marlow", SITES, role="Reader in Tides", institution="Harbour University", bio=None)
    assert (person.role, person.institution, person.bio) == ("Reader in Tides", "Harbour University", None)


def test_facts_of_a_group_go_to_nobody() -> None:
    assert [person.role for person in one_person("Ada Marlow and Ben Noor", SITES, role="Editors")] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Reader in Tides, Harbour University", ("Reader in Tides", "Harbour University")),
        ("Professor of Law, Ethics and Tides, Harbour University", ("Professor of Law, Ethics and Tides", "Harbour University")),
        ("Reader; Director of the Tide Institute, University of Harbour, Santa Clara",
         ("Reader; Director of the Tide Institute", "University of Harbour, Santa Clara")),
        ("Lecturer, University of Harbour, Tide Institute", ("Lecturer, University of Harbour", "Tide Institute")),
        ("Independent researcher", ("Independent researcher", None)),
        ("", (None, None)),
    ],
)  # fmt: skip
def test_the_institution_follows_the_last_comma(text: str, expected: tuple[str | None, str | None]) -> None:
    assert role_and_place(text, "role, institution") == expected


def test_a_plain_role_is_not_cut() -> None:
    assert role_and_place("Editor, Science", "role") == ("Editor, Science", None)


@given(st.text(max_size=300))
def test_any_text_gives_distinct_names_of_some_letters(text: str) -> None:
    people = read_people(text, SITES)
    keys = [key(person.name) for person in people]
    assert len(set(keys)) == len(keys)
    assert all(person.name == person.name.strip() and keys[i] not in SITES for i, person in enumerate(people))


@given(st.text(alphabet="ABCabc,;|&/ \nandbyvonphto:()", max_size=20_000))
def test_long_bylines_are_bounded(text: str) -> None:
    assert len(read_people(text, SITES)) <= 80


@pytest.mark.parametrize(
    "ago",
    ["vor 5 Stunden", "hace 3 horas", "il y a 2 heures", "há 3 horas", "prije 26 minuta", "пре 3 сата", "för 3 timmar sedan",
     "for 2 timer siden", "před 5 minutami", "πριν από 3 ώρες", "преди 3 часа", "5 hours ago", "2 uur geleden", "5 минут назад"],
)  # fmt: skip
def test_how_long_it_has_been_is_nobody_s_role(ago: str) -> None:
    for byline in (f"Ada Marlow\n{ago}", f"By Ada Marlow | {ago}"):
        assert [(person.name, person.role) for person in read_people(byline)] == [("Ada Marlow", None)]


def test_the_years_that_somebody_kept_a_light_are_in_their_role() -> None:
    (ada,) = read_people("Ada Marlow, keeper for 3 years")
    assert ada.role == "keeper for 3 years"


@pytest.mark.parametrize(
    "name",
    [
        "SID Nachrichtenagentur",
        "Harbour News Agency",
        "Agencia de Noticias Puerto",
        "Harbour Newswire",
        "Hafenverlag GmbH",
        "Tide Tables Ltd",
        "Außenministerium von Mora",
    ],
)
def test_what_calls_itself_an_agency_is_one(name: str) -> None:
    assert [(person.name, person.kind) for person in read_people(name)] == [(name, "agency")]


def test_a_last_name_alone_is_that_of_the_full_one() -> None:
    assert names("Ada Marlow, Marlow") == ["Ada Marlow"]
    assert names("Marlow, Ben Northcliff") == ["Marlow", "Ben Northcliff"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Politik · Ada Marlow, Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Reuters | Ada Marlow", ["Ada Marlow"]),
        ("Ada Marlow | Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Dec 17, 2025\nAda Marlow", ["Ada Marlow"]),
        ("Ada Marlow\nDec 17, 2025\nShare", ["Ada Marlow"]),
    ],
)
def test_a_section_or_a_date_before_names_is_nobody(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow - Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow, Mora/Berlin", ["Ada Marlow"]),
        ("Ada Marlow-Noor", ["Ada Marlow-Noor"]),
    ],
)
def test_dashes_part_names_and_two_towns_are_nobody(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow, University of the Western Shore", [("Ada Marlow", "University of the Western Shore")]),
        ("Ada Marlow, Ben Noor, Harbour University", [("Ada Marlow", None), ("Ben Noor", "Harbour University")]),
        ("Ada Marlow, Institute for Tides and Ben Noor, Universität Norrum", [("Ada Marlow", "Institute for Tides"), ("Ben Noor", "Universität Norrum")]),
        ("Ada Marlow (King's College London)", [("Ada Marlow", "King's College London")]),
        ("Ada Marlow (left) and Ben Noor", [("Ada Marlow", None), ("Ben Noor", None)]),
        ("Ada Marlow, Ben School", [("Ada Marlow", None), ("Ben School", None)]),
        ("Ada Marlow, Ann College", [("Ada Marlow", None), ("Ann College", None)]),
    ],
)  # fmt: skip
def test_where_someone_works_is_nobody_s_name(byline: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(person.name, person.institution) for person in read_people(byline)] == expected


def test_a_university_alone_is_credited_as_an_organization() -> None:
    (found,) = read_people("Universität Norrum")
    assert (found.name, found.kind) == ("Universität Norrum", "agency")


@pytest.mark.parametrize(
    ("byline", "name", "agency"),
    [
        ("By Ada Marlow Associated Press", "Ada Marlow", "Associated Press"),
        ("Ada Marlow Bloomberg", "Ada Marlow", "Bloomberg"),
        ("Ada B. Bloomberg", "Ada B. Bloomberg", None),
        ("Ada Bloomberg", "Ada Bloomberg", None),
        ("Ada Marlow Hina", "Ada Marlow Hina", None),
    ],
)
def test_an_agency_right_behind_a_full_name_is_where_they_work(byline: str, name: str, agency: str | None) -> None:
    (person,) = read_people(byline)
    assert (person.name, person.institution) == (name, agency)


def test_the_publisher_is_no_agency_beside_its_own_people() -> None:
    sites = frozenset({key("CNN")})
    assert [person.name for person in read_people("Ada Marlow, CNN", sites)] == ["Ada Marlow"]
    assert [person.name for person in read_people("CNN", sites)] == ["CNN"]
    assert [person.name for person in read_people("Ada Marlow, CNN")] == ["Ada Marlow", "CNN"]


def test_names_in_capitals_behind_one_in_capitals_are_no_papers() -> None:
    assert names("By ADA McMARLOW, BO NOOR and CY ODUYA") == ["ADA McMARLOW", "BO NOOR", "CY ODUYA"]
    assert names("By Ada Marlow, HARBOUR POST") == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("NeoL／ネオエル", ["NeoL／ネオエル"]),
        ("Ada Marlow／Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("森田／ネオエル", ["森田", "ネオエル"]),
    ],
    ids=["its reading", "two names", "no Latin letters"],
)
def test_a_reading_behind_a_stroke_is_no_second_name(text: str, names: list[str]) -> None:
    assert [person.name for person in read_people(text)] == names


@pytest.mark.parametrize(
    ("byline", "institution"),
    [
        ("Ada Marlow, Department of Tides, Harbour University", "Department of Tides, Harbour University"),
        ("Ada Marlow, Institute for Tides, Harbour University", "Institute for Tides"),
        ("Ada Marlow, Faculty of Law", "Faculty of Law"),
    ],
)
def test_a_department_is_where_somebody_works_with_what_it_is_part_of(byline: str, institution: str) -> None:
    assert [(person.name, person.institution) for person in read_people(byline)] == [("Ada Marlow", institution)]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Marlow, Senior Reporter and Tom O'Reilly, Climate Editor", ["Senior Reporter", "Climate Editor"]),
        ("By Ada Marlow, Managing Editor and Ben Noor", ["Managing Editor", None]),
        ("Von Anna Weiß, Redakteurin und Aylin Özdemir, Reporterin", ["Redakteurin", "Reporterin"]),
        ("Por Lucía Ríos, periodista y Joaquín Mamani, redactor", ["periodista", "redactor"]),
        ("Автор: Ольга Серова, журналистка и Тимур Ахметов, редактор", ["журналистка", "редактор"]),
        ("Yazan: Ayşe Demir, Muhabir ve İbrahim Çelik, Editör", ["Muhabir", "Editör"]),
        ("Af Anna Holm, journalist, og Maja Højlund, redaktør", ["journalist", "redaktør"]),
        ("By Ada Marlow, Editor and Publisher", ["Editor and Publisher"]),
        ("By Ada Marlow, Privacy and Digital Security Expert", ["Privacy and Digital Security Expert"]),
        ("By Ada Marlow, Editor and Head of Research", ["Editor and Head of Research"]),
    ],
)
def test_whom_and_joins_to_a_role_is_another_author(byline: str, expected: list[str | None]) -> None:
    assert [person.role for person in read_people(byline)] == expected
