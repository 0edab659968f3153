"""Whom pages name that name no person: the agency that a text was taken from, and desks."""

from __future__ import annotations

import pytest

from harbour import authors, paragraph

_META = '<meta name="author" content="Ada Marlow">'


@pytest.mark.parametrize(
    ("line", "agency"),
    [("Quelle: dpa", "dpa"), ("Quelle: dpa Sport", "dpa"), ("Source: AFP", "AFP"), ("Kaynak: Anadolu Ajansı", "Anadolu Ajansı"),
     ("Haberler - Anadolu Ajansı", "Anadolu Ajansı")],
)  # fmt: skip
def test_the_source_of_a_text_is_an_agency(line: str, agency: str) -> None:
    assert authors(above=f"<div><span>{line}</span></div>") == [agency]


@pytest.mark.parametrize(
    "above",
    [
        "<figure><img src='/a.jpg'><figcaption><span>Quelle: dpa</span></figcaption></figure>",
        "<p>Quelle: Hafenamt</p>",
        "<p>The town - Mora</p>",
        "<p>It was said: Reuters</p>",
    ],
)
def test_the_source_of_a_picture_and_unknown_ones_are_not(above: str) -> None:
    assert authors(above=above) == []


def test_an_author_goes_before_the_source() -> None:
    assert authors(head=_META, above="<p>Quelle: dpa</p>") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        "<p>By <a href='/author/team'>Harbour Team</a> • 4 mins read</p>",
        "<p>By Harbour Team</p>",
        '<div class="byline"><a>Harbour Team</a> / harbour.example / Updated: Dec 17, 2025, 21:47 IST</div>',
    ],
)
def test_a_team_is_named_as_the_byline_names_it(above: str) -> None:
    assert authors(above=above) == ["Harbour Team"]


@pytest.mark.parametrize(
    "above",
    [
        '<div><img src="/a.jpg"><span>Source: AFP</span></div>',
        '<div class="hero-media"><div>x</div><span>Source: AFP</span></div>',
        '<div><div><img src="/a.jpg"></div><div><p>Source: AFP</p></div></div>',
    ],
)
def test_the_source_of_a_picture_in_no_figure_is_not_the_texts(above: str) -> None:
    assert authors(above=above) == []


@pytest.mark.parametrize(
    "above",
    [
        "<div><strong>AFP</strong><span>2026.10.26 13:44</span></div>",
        "<div><a href='/search?q=AFP'>AFP</a> | July 9, 2026 | Updated 08:24 IST</div>",
        "<ul><li><strong><a href='/agency/afp.html'>AFP</a></strong> <strong>Mora</strong></li></ul>",
        "<p>22/11/2026 - 04:30 - Fonte: AFP - Foto: Ada Marlow</p>",
    ],
)
def test_an_agency_right_before_the_day_or_linked_to_what_it_wrote_is_one(above: str) -> None:
    assert authors(above=above) == ["AFP"]


@pytest.mark.parametrize(
    "above",
    [
        "<figure><img src='/a.jpg'><figcaption><span>AFP</span> <span>26.10.2026</span></figcaption></figure>",
        "<div><strong>Mora</strong><span>2026.10.26 13:44</span></div>",
        "<div><strong>AFP</strong><span>The wall</span></div>",
        "<p>22/11/2026 - 04:30 - Fonte: Old Pier - Foto: AFP</p>",
    ],
)
def test_towns_and_agencies_of_pictures_or_amid_other_words_are_not(above: str) -> None:
    assert authors(above=above) == []


def test_an_agency_is_named_by_what_it_calls_itself() -> None:
    assert authors(above="<p>Fonte: Agência Mora</p>") == ["Agência Mora"]


def ending(*last: str) -> list[str]:
    """The authors of a text of boxes of one class that ends with these."""
    told = "".join(f'<div class="part">{paragraph(i)[3:-4]}</div>' for i in range(5))
    return authors(f"{told}{''.join(last)}")


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        (['<div class="part">(SID)</div>'], ["SID"]),
        (['<div class="part">(Mora)</div>'], []),
        (['<div class="other">(SID)</div>'], []),
        (['<div class="part">(SID)</div>', f'<div class="part">{paragraph(8)[3:-4]}</div>'], []),
    ],
    ids=["the last box", "no agency", "a box of another kind", "amid the text"],
)
def test_an_agency_in_brackets_may_end_a_text_of_boxes(last: list[str], expected: list[str]) -> None:
    assert ending(*last) == expected


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ('<span class="idcode">(ats/nxp)</span></p>', ["ats"]),
        ("(ats/nxp)</p>", ["ats"]),
        ('<span class="idcode">(ats/nxp)</span></p><p class="day">Créé: 12.12.2025, 07h36</p>', ["ats"]),
        ('<span class="idcode">(voir/nxp)</span></p>', []),
        ('<span class="idcode">(ats/nxp)</span></p><p>Lire aussi la page deux.</p>', []),
    ],
)
def test_an_agency_in_brackets_may_end_a_paragraph_in_an_element_of_its_own(behind: str, expected: list[str]) -> None:
    text = "".join(map(paragraph, range(4))) + paragraph(5).removesuffix("</p>")
    assert authors(f"{text} {behind}") == expected


@pytest.mark.parametrize("verb", ["Publiziert", "Erschienen", "Aktualisiert am", "Publié le", "Pubblicato il"])
def test_the_verb_before_the_day_is_nobody(verb: str) -> None:
    above = f'<div class="author-block"><a><div>Von</div><div>Harbour</div></a><div>{verb} 02/02/2025 um 09:23 Uhr</div></div>'
    head = '<meta property="og:site_name" content="Harbour">'
    assert authors(head=head, above=above) == []


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("(c)AFP/Ada MARLOW", ["Ada MARLOW"]),
        ("(c)AFP", ["AFP"]),
        ("(C) AFP/Ada Marlow", ["Ada Marlow"]),
        ("(c)Mora/Ada Marlow", []),
    ],
)
def test_a_sign_of_rights_behind_the_last_sentence_names_the_agency_and_who_wrote_for_it(
    end: str, expected: list[str]
) -> None:
    text = "".join(map(paragraph, range(4))) + paragraph(5).replace("</p>", f"{end}</p>")
    assert authors(text) == expected


def test_a_sign_of_rights_right_behind_a_picture_is_said_of_that() -> None:
    text = "".join(map(paragraph, range(4)))
    assert (
        authors(
            f'{text}<figure><img src="/i/quay.jpg"></figure>{paragraph(5).replace("</p>", "(c)AFP/Ada MARLOW</p>")}'
        )
        == []
    )
