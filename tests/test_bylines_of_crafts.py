"""Who wrote it, in lines that say what kind of text it is, or list who did what, where no class says that it is a byline."""

from __future__ import annotations

import pytest

from heads import names, of, page


def people(body: str) -> list[str]:
    return names(of(page(body=body)))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Opinion by Ada Marlow", ["Ada Marlow"]),
        ("Interview by <a href=/a>Ada Marlow</a>", ["Ada Marlow"]),
        ("Ein Essay von Ada Marlow", ["Ada Marlow"]),
        ("Propos recueillis par Ada Marlow", ["Ada Marlow"]),
        ("Una crónica de Ana Campana", ["Ana Campana"]),
        ("Rozmawiała Agata Nowak", ["Agata Nowak"]),
        ("Розмовляв Іван Коваль", ["Іван Коваль"]),
        ("Беседовала Анна Кузнецова", ["Анна Кузнецова"]),
        ("Egilea: Ane Etxea", ["Ane Etxea"]),
        ("De Ana Pop și Radu Moraru", ["Ana Pop", "Radu Moraru"]),
    ],
)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div class=x><span>{}</span></div>"])
def test_a_line_says_what_it_is_and_who_wrote_it(line: str, expected: list[str], box: str) -> None:
    assert people(box.format(line)) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Texto: Ana Campana y Luis Prado · Fotos: Bo Noor · Edición: Cy Lund",
        "Texto: Ana Campana y Luis Prado | Fotos: Bo Noor",
        "TEXTO Ana Campana y Luis Prado FOTOS Bo Noor",
        "<em>Texto de Ana Campana y Luis Prado<br>Fotos de Bo Noor<br>Ilustraciones de Cy Lund</em>",
        "Textos y fotos: Ana Campana y Luis Prado",
        "Texto i fotografies: Ana Campana y Luis Prado",
        'Por <a href="/a">Ana Campana</a> y <a href="/b">Luis Prado</a>, fotos <a href="/c">Bo Noor</a>',
        "De Ana Campana y Luis Prado | foto: Bo Noor | 3 de mayo de 2022, 07:45",
    ],
)
def test_who_made_the_pictures_is_left_out_of_a_list_of_crafts(line: str) -> None:
    assert people(f"<p>{line}</p>") == ["Ana Campana", "Luis Prado"]


@pytest.mark.parametrize("line", ["文＝川端美咲　写真＝大西健　編集＝港町編集部", "文：川端美咲　写真：大西健"])
def test_the_same_in_japanese(line: str) -> None:
    assert people(f"<p>{line}</p>") == ["川端美咲"]


@pytest.mark.parametrize(
    "line",
    [
        "Words Matter Most",
        "De Buenos Aires",
        "Story Behind The Wall",
        "Texto Completo Aquí",
        "Fotos: Bo Noor",
        "Analysis by numbers alone",
        "An <em>essay by Ada Marlow</em> won the prize of the town.",
    ],
)
def test_what_goes_on_or_names_no_person_is_none(line: str) -> None:
    assert people(f"<p>{line}</p>") == []


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow reports", ["Ada Marlow"]),
        ("Curated by Ada Marlow", ["Ada Marlow"]),
        ("Aus Alt-Mora berichtet Ada Marlow", ["Ada Marlow"]),
        ("Z Janem Lipą rozmawia Ada Marlow", ["Ada Marlow"]),
        ("С Иваном Липой беседовала Анна Кузнецова", ["Анна Кузнецова"]),
        ("Ana Campana / Mora", ["Ana Campana"]),
        ("Ana Campana / Bo Noor", ["Ana Campana", "Bo Noor"]),
        ("Author: Ada Marlow Editor: Bo Noor", ["Ada Marlow"]),
        ("Author: Ada Marlow Published: 4 May 2024", ["Ada Marlow"]),
        ("Text und Fotos: Ada Marlow", ["Ada Marlow"]),
        ("本报记者 王丽华 通讯员 陈志强", ["王丽华", "陈志强"]),
        ("Ada Marlow feed", []),
        ("Website by Pier Works", []),
        ("Ada Marlow<br>Text<br>Bo Noor<br>Foto", ["Ada Marlow"]),
        ("Text<br>Ada Marlow<br>Foto<br>Bo Noor", ["Ada Marlow"]),
        ("<b>Ada Marlow</b><br>Text<br><a href=mailto:a@h.example>a@h.example</a><br><b>Bo Noor</b><br>Foto<br><a href=mailto:b@h.example>b@h.example</a>", ["Ada Marlow"]),
    ],
)  # fmt: skip
def test_a_marked_byline_is_read_without_the_words_around_its_names(byline: str, expected: list[str]) -> None:
    assert people(f"<div class=byline>{byline}</div>") == expected


def test_the_site_that_somebody_wrote_for_is_no_part_of_the_name() -> None:
    site = '<meta property="og:site_name" content="Day Tally">'
    assert names(of(page(site, "<p class=byline>By Ada Marlow For Day Tally</p>"))) == ["Ada Marlow"]


TWO = '<meta property="article:author" content="Ingrid Moen"><meta property="article:author" content="Tor Aasen">'
CARD = "<li><span>{}</span> <span>{}</span></li>"


@pytest.mark.parametrize(
    ("trades", "expected"),
    [
        (("Journalist", "Fotograf"), ["Ingrid Moen"]),
        (("Reporter", "Photographer"), ["Ingrid Moen"]),
        (("Fotograf", "Journalist"), ["Tor Aasen"]),
        (("Journalist", "Redaktør"), ["Ingrid Moen", "Tor Aasen"]),
        (("Fotograf", "Fotograf"), ["Ingrid Moen", "Tor Aasen"]),
        (("Journalist", "Journalist og fotograf"), ["Ingrid Moen", "Tor Aasen"]),
    ],
    ids=["Norwegian", "English", "the first one", "no photographer", "both of them", "who wrote as well"],
)
def test_a_stated_author_whom_the_page_calls_a_photographer_is_none(
    trades: tuple[str, str], expected: list[str]
) -> None:
    cards = "".join(map(CARD.format, ("Ingrid Moen", "Tor Aasen"), trades))
    assert names(of(page(head=TWO, body=f"<ul class=authors>{cards}</ul>"))) == expected


CREDITS = (
    '<div class="credit"><span>AUTHOR</span> <a href="/authors/ada">Ada Marlow</a></div>'
    '<div class="credit"><span>EDITOR</span> <a href="/authors/bo">Bo Noor</a></div>'
)
CARDS = (
    '<div class="contributor"><div class="label">Author</div><h4>Ada Marlow</h4></div>'
    '<div class="contributor"><div class="label">Editor</div><h4>Bo Noor</h4></div>'
)


@pytest.mark.parametrize(
    "credits", [CREDITS, CARDS, CREDITS + CARDS, '<p class="byline">Author<br>Ada Marlow<br>Editor<br>Bo Noor</p>']
)
def test_who_is_labeled_an_editor_beside_a_labeled_author_wrote_nothing(credits: str) -> None:
    found = of(page(body=credits))
    assert [(author.name, author.role) for author in found.authors] == [("Ada Marlow", None)]


@pytest.mark.parametrize(
    ("line", "role"),
    [("By Ada Marlow<br>Editor", "Editor"), ("Ada Marlow, Editor of the Harbour Post", None), ("Author: Ada Marlow<br>Editor in chief", "Editor in chief")],
)  # fmt: skip
def test_an_editor_who_wrote_it_is_its_author(line: str, role: str | None) -> None:
    found = of(page(body=f'<p class="byline">{line}</p>'))
    assert [author.name for author in found.authors] == ["Ada Marlow"]
    assert role is None or found.authors[0].role == role


def test_a_label_over_the_only_name_says_what_that_person_is() -> None:
    assert people('<p class="byline">Editor<br>Ada Marlow</p>') == ["Ada Marlow"]


def _cards(second: str) -> str:
    """Cards under a heading, as many sites set them below a text; the byline at its top is in Dutch."""
    return (
        "<p>Door <a href=/makers/ada>Ada Marlow</a> en <a href=/makers/bo>Bo Noor</a> (foto’s)</p>"
        f"<section class=author-card><h3>Over de makers</h3><div><p><strong>Ada Marlow</strong> schrijft over water.</p></div>"
        f"<div><p><strong>Bo Noor</strong> {second}</p></div></section>"
    )


@pytest.mark.parametrize("second", ["is fotograaf.", "ist Fotografin.", "est photographe."])
def test_whose_card_says_no_more_than_that_they_make_pictures_wrote_nothing(second: str) -> None:
    assert people(_cards(second)) == ["Ada Marlow"]


@pytest.mark.parametrize("second", ["is schrijver en fotograaf.", "schrijft over een fotograaf."])
def test_who_writes_as_well_is_an_author(second: str) -> None:
    assert people(_cards(second)) == ["Ada Marlow", "Bo Noor"]


def test_a_photographer_alone_is_the_author() -> None:
    card = "<section class=author-card><h3>Over de maker</h3><p><strong>Bo Noor</strong> is fotograaf.</p></section>"
    assert people(card) == ["Bo Noor"]
