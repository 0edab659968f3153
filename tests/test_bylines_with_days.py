"""Who wrote it, in lines that say the day too, before the name or behind it, with no class and no "By" perhaps."""

from __future__ import annotations

import pytest

from heads import names, of, page
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.people import read_people


def people(body: str) -> list[str]:
    return names(of(page(body=body)))


@pytest.mark.parametrize(
    "line",
    [
        "5 March 2021, Ada Marlow",
        "Friday, March 5, 2021 · Ada Marlow",
        "Ada Marlow, 5 March 2021",
        "Ada Marlow | 05.03.2021",
        "05.03.2021, 10:22 – Ada Marlow",
        "Friday, March 5, 2021 &nbsp; | &nbsp; Written by <i>Ada Marlow</i>",
        '2021 m. kovo 5 d. 14:30, <a href="/autorius/a-m">Ada Marlow</a>',
        '5 March 2021 <a href="/author/a-m">Ada Marlow</a>',
    ],
)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div><div>{}</div></div>"])
def test_a_name_and_the_day_in_one_line_are_a_byline(line: str, box: str) -> None:
    assert people(box.format(line)) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "body",
    [
        "<p>5 March 2021, Old Pier</p>",
        "<p>5 March 2021, Ada Marlow opened the wall for everybody who came.</p>",
        "<p>Ada Marlow was born in Mora on 5 March 2021</p>",
        "<figure><img src=/a.jpg><span>Ada Marlow, 5 March 2021</span></figure>",
        '<ul><li><h3><a href="/other-story">Another story of the harbour wall</a></h3><span>Ada Marlow, 5 March 2021</span></li></ul>',
    ],
)
def test_what_else_says_a_day_and_names_is_none(body: str) -> None:
    assert people(body) == []


@pytest.mark.parametrize("name", ["April Marlow", "May Noor", "June Marlow"])
def test_a_name_that_a_month_has_too_stays(name: str) -> None:
    assert people(f"<p class=byline>{name}</p>") == [name]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Του Γιώργου Παπαδά", ["Γιώργου Παπαδά"]),
        ("Της Μαρίας Λιμάνη", ["Μαρίας Λιμάνη"]),
        ("Της Νέας Εποχής", []),
        ("Του Αγίου Νικολάου", []),
    ],
)
def test_a_greek_article_stands_before_who_is_called_as_people_are(line: str, expected: list[str]) -> None:
    assert people(f"<div><span>{line}</span> <span>14 Σεπτεμβρίου 2021</span></div>") == expected


@pytest.mark.parametrize("name", ["Nguyễn Thị Hoa", "Ngozi Marlow", "Niamh Noor", "Оксана Ковальчук"])
def test_people_are_known_by_their_names_in_many_languages(name: str) -> None:
    assert people(f"<div><p>{name}</p></div><div><p>Jan 17, 2025</p></div>") == [name]


def test_what_follows_the_day_behind_a_name_is_no_part_of_it() -> None:
    found = of(page(body="<p class=byline>Posted by Ada Marlow on Friday March 5, 2021 from the old-pier dept.</p>"))
    assert [(one.name, one.role) for one in found.authors] == [("Ada Marlow", None)]


@pytest.mark.parametrize(
    "line",
    [
        *("piektdiena, 3. maijs 2024", "reede, 3. mai 2024", "föstudagur 3. maí 2024", "divendres, 3 de maig del 2024", "пʼятниця, 3 травня 2024 р."),
        *("петак, 3. мај 2024.", "ուրբաթ, 3 մայիսի 2024", "პარასკევი, 3 მაისი 2024", "الجمعة، 3 مايو 2024", "周五, 2024年5月3日", "शुक्र, 3 मई 2024", "শুক্র, ৩ মে ২০২৪", "вівторок, 3.05.2024", "5 tháng 3, 2024"),
    ],
)  # fmt: skip
def test_the_day_of_the_week_is_nobody(line: str) -> None:
    assert without_days(f"{line} | Ada Marlow") == "Ada Marlow"


@pytest.mark.parametrize("name", ["Sam Smith", "Mo Farah", "Rita Ora", "Val Noor", "Ada Domingo", "रवि कुमार"])
@pytest.mark.parametrize("line", ["{}, 5 March 2021", "5 March 2021 | {}", "{} Friday, 5 March 2021"])
def test_a_name_that_a_short_word_of_days_has_too_stays(name: str, line: str) -> None:
    assert without_days(line.format(name)) == name


def test_a_surname_alone_behind_a_day_of_the_week_stays_alone() -> None:
    assert without_days("5 March 2021, Freitag Schneider") == "Schneider"


@pytest.mark.parametrize(
    "line",
    [
        "Von Ada Marlow - Freitag, 5.3.2021",
        "Por Ada Marlow / viernes, 5/3/2021",
        "Av Ada Marlow / FREDAG 5. MARS 2021",
        "Ada Marlow – piektdiena, 05.03.2021",
    ],
)
def test_the_day_of_the_week_behind_a_name_is_nobody(line: str) -> None:
    assert [one.name for one in read_people(line)] == ["Ada Marlow"]


@pytest.mark.parametrize(
    "lines",
    [
        "Ada Marlow<br>5 March 2021",
        "Ada Marlow<br>Published 5 March 2021<br>Updated 7 March 2021",
        "Ada Marlow<br>Julkaistu 5.3.2021<br>Viimeksi päivitetty 7.3.2021",
    ],
)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div><div>{}</div></div>"])
def test_a_name_over_the_days_in_one_box_is_a_byline(lines: str, box: str) -> None:
    assert people(box.format(lines)) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "lines",
    ["Ada Marlow<br>5 March 2021, 19:00<br>Town hall", "Ada Marlow<br>The harbour in 2021", "Old Pier<br>5 March 2021"],
)
def test_a_name_over_other_lines_is_none(lines: str) -> None:
    assert people(f"<p>{lines}</p>") == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("Autor: Ada Marlow — 31. 8. 2025, 21:40", "Autor: Ada Marlow"),
        ("Szerző: Ada Marlow / 2025. febr. 9., vasárnap | 06:45", "Szerző: Ada Marlow"),
        ("Door Ada Marlow — 3-5-2025 09:07", "Door Ada Marlow"),
        ("By Ada Marlow, keeper of 12 boats, 5 March 2025", "By Ada Marlow, keeper of 12 boats"),
        ("5 March 2025, by Ada Marlow", "by Ada Marlow"),
        ("Posted by Ada Marlow on Wednesday, 5 March 2025", "Posted by Ada Marlow"),
        ("2025-03-05 14:05 来源：海港日报 作者：王小明", "来源：海港日报 作者：王小明"),
        ("作者： 陳美玲, 2025/9/17, 下午4:55", "作者： 陳美玲"),
    ],
)
def test_the_byline_does_not_say_when(line: str, said: str) -> None:
    assert of(page(body=f"<p>{line}</p>")).byline == said


@pytest.mark.parametrize("name", ["D. Marlow", "R. Marlow", "В. Петров", "Ada M."])
@pytest.mark.parametrize("line", ["{}, 5 March 2021", "5 March 2021 | {}"])
def test_an_initial_is_no_word_of_days(name: str, line: str) -> None:
    assert without_days(line.format(name)) == name


@pytest.mark.parametrize(
    ("by", "published", "changed"),
    [
        ("por", "publicado", "última modificação"),
        ("par", "publié", "dernière modification"),
        ("per", "publicat", "darrera modificació"),
        ("di", "pubblicato", "ultima modifica"),
        ("od", "publikováno", "naposledy změněno"),
    ],
)
def test_when_a_text_was_changed_is_nobody_s_role(by: str, published: str, changed: str) -> None:
    """Plone's line over a text."""
    days = '<time datetime="2021-03-05T11:20:00Z">05/03/2021</time>, <span>{}</span> <time datetime="2021-03-06T09:02:00Z">06/03/2021</time>'
    line = f'<div class="documentByLine">{by} <span>Ada Marlow</span> — <span>{published}</span> {days.format(changed)}</div>'
    found = of(page(body=line)).authors
    assert [(author.name, author.role) for author in found] == [("Ada Marlow", None)]


@pytest.mark.parametrize("role", ["responsable de actualización de mapas", "redactora de última hora"])
def test_a_role_that_holds_such_a_word_is_one(role: str) -> None:
    assert [author.role for author in read_people(f"Ada Marlow, {role}")] == [role]
