"""Corrections, declarations and credits belong to a text wherever they stand beside it, in many languages; what is like them does not."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page
from republish._data_files import data_table
from republish.extraction.words.corrections import credits_editors, is_correction, is_on_opinions
from republish.fidelity import verify

TEXT = [sentence(number) for number in range(6)]
NOTES = [
    "A previous version of this article said the wall was built in 1870. It was built in 1871.",
    "The headline of this article has been changed.",
    "• This article was amended on 4 March 2026 to clarify the council’s role.",
    "Correction (March 4, 2026): The wall is nine metres high.",
    "Anmerkung: In einer früheren Fassung hieß es, die Mauer sei 1870 gebaut worden.",
    "Mise à jour le 4 mars : ajout de la réaction de la mairie.",
    "Une version antérieure de cet article indiquait que le mur datait de 1870.",
    "Errata: o muro tem nove metros, e não oito.",
    "Correctie: in een eerdere versie stond dat de muur in 1870 is gebouwd.",
    "Rättelse: I en tidigare version av artikeln angavs fel höjd.",
    "Oikaisu 4.3.: Muurin korkeus on yhdeksän metriä, ei kahdeksan.",
    "Sprostowanie: w poprzedniej wersji artykułu podaliśmy błędną wysokość muru.",
    "Уточнение: в первой версии статьи была указана неверная высота стены.",
    "訂正：当初の記事では壁の高さを8メートルとしていましたが、9メートルの誤りでした。",
    "更正：本文早前版本误称城墙建于1870年，实为1871年。",
    "تصحيح: ذكرت نسخة سابقة من هذا المقال أن الجدار بني عام 1870.",
    "Full disclosure: The author’s sister works for the council.",
    "The opinions expressed in this article are the author’s own.",
    "Disclaimer: The views and opinions expressed here are those of the author.",
    "Funding: This work was supported by the Ice Fund (grant 12).",
    "This story was produced by Mora Watch in partnership with Harsk Public Media.",
    "Edited by Ada Moor and Bo Noor.",
    "Updated March 5, 2026, at 9:00 a.m. PT: This story was updated to correct the name of the ferry.",
    "Contributors: Ada Moor, Bo Noor, Mia Sand",
    "This article is cross-posted with permission from Mora Watch.",
    "This article was published in partnership with Mora Watch.",
    "Editado por: Ada Moor",
    "Edición: Ada Moor y Bo Noor",
    "Redaktion: Ada Moor und Bo Noor",
    "Редактор: Ада Мур",
    "*Estagiária sob orientação de Ada Moor",
    "👉 Article original sur Mora Watch",
]


def lines(html: str) -> list[str]:
    made = republish.extract(Page.from_html(html, URL))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in TEXT]


@pytest.mark.parametrize("note", NOTES)
def test_a_note_stays_behind_the_text_and_in_boxes_beside_it(note: str) -> None:
    text = "".join(map(paragraph, range(6)))
    assert lines(page(f"{text}<p><em>{note}</em></p>")) == [note]
    assert lines(page(f'{text}<div class="x1"><p>{note}</p></div>')) == [note]
    assert lines(page(text, below=f'<div class="article-note"><p>{note}</p></div>')) == [note]


@pytest.mark.parametrize(
    "label", ['<p class="t">Correction</p>', "<h4>Corrections:</h4>", "<h3>Rectificatif</h3>", "<div>訂正</div>"]
)
def test_a_label_of_its_own_stays_over_the_note(label: str) -> None:
    note = NOTES[0]
    box = f'<div class="correction">{label}<p>{note}</p></div>'
    text = "".join(map(paragraph, range(6)))
    words = label.partition(">")[2].partition("<")[0]
    assert lines(page(f"{text}{box}")) == [words, note]
    assert lines(page(f"{box}{text}")) == [words, note]


@pytest.mark.parametrize(
    "line",
    [
        "Correction fluid was found on the wall.",
        "Correction: 4.3.",
        "Updated: March 5, 2026 at 9:00 a.m. ET",
        "Updated 9:05 p.m. ET, Mon March 4, 2026",
        "Editor: whoever reads the proofs of the harbour’s only paper",
        "Edited by the council for length, the report says nothing of the wall.",
        "Produced by volunteers from flour and salt",
        "The wall was amended in 1904.",
    ],
)
def test_what_only_begins_so_is_no_note(line: str) -> None:
    assert not is_correction(line)
    assert not credits_editors(line)


@pytest.mark.parametrize(
    "line", ["The views expressed in the comments are those of our readers.", "Opinions differ on the wall."]
)
def test_other_opinions_are_not_the_authors(line: str) -> None:
    assert not is_on_opinions(line)


def test_the_words_are_compared_in_small_letters_and_said_once() -> None:
    for table in data_table("extraction_corrections.toml").values():
        for words in table.values():
            assert words == list(dict.fromkeys(word.lower() for word in words))


@pytest.mark.parametrize(
    ("line", "note"),
    [
        ("Aktualisierung: 4. März 2026, 10:00 Uhr", False),
        ("Actualización: 4 de marzo de 2026 a las 10:00 horas", False),
        ("Correction: March 4, 2026 at 10:00", False),
        ("Aktualisierung: Die Fähre fährt seit Mai wieder.", True),
        ("Correction: 4 March 2026 was the day on which the wall fell.", True),
    ],
)
def test_a_label_before_a_day_alone_says_when_and_is_no_note(line: str, note: bool) -> None:
    assert is_correction(line) is note
