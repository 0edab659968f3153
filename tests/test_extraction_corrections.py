"""Corrections, declarations and credits belong to a text wherever they stand beside it, in many languages; what is like them does not."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page
from republish._data_files import data_table
from republish.extraction.words.lines.corrections import credits_editors, is_correction, is_on_opinions, names_its_book
from republish.fidelity import verify

TEXT = [sentence(number) for number in range(6)]
NOTES = [
    "A previous version of this article said the wall was built in 1870. It was built in 1871.",
    "The headline of this article has been changed.",
    "This version corrects the height of the wall to nine metres, not eight.",
    "March 5, 2026: This story originally misstated the height of the wall.",
    "This report has been updated to correct the height of the wall.",
    "• This article was amended on 4 March 2026 to clarify the council’s role.",
    "Correction (March 4, 2026): The wall is nine metres high.",
    "Updated March 2026: We’ve added the new wall and removed the old one.",
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
    "تصويب: ذكرت نسخة سابقة من هذا المقال أن الجدار بني عام 1870.",
    "รายงานชิ้นนี้ได้รับการสนับสนุนจากกองทุนแม่น้ำ",
    "Makala hii imewezeshwa na Mfuko wa Mto.",
    "Full disclosure: The author’s sister works for the council.",
    "The opinions expressed in this article are the author’s own.",
    "Disclaimer: The views and opinions expressed here are those of the author.",
    "Funding: This work was supported by the Ice Fund (grant 12).",
    "Ethics approval: Regional board at Mora, 17/2017.",
    "Patient consent for publication: Not required.",
    "Contribución de los autores: Ada Moor midió el muro y Bo Noor escribió el texto.",
    "A Publisher Correction to this article was published on 12 March 2019",
    "An Erratum to this article was published on 12 May 2016",
    "Corrigendum: The wall is nine metres high.",
    "Ein Korrigendum zu diesem Artikel wurde am 12. Mai 2016 veröffentlicht.",
    "This story was produced by Mora Watch in partnership with Harsk Public Media.",
    "Edited by Ada Moor and Bo Noor.",
    "Updated March 5, 2026, at 9:00 a.m. PT: This story was updated to correct the name of the ferry.",
    "This article is cross-posted with permission from Mora Watch.",
    "This article was published in partnership with Mora Watch.",
    "Editado por: Ada Moor",
    "Edición: Ada Moor y Bo Noor",
    "Redaktion: Ada Moor und Bo Noor",
    "Mitarbeit: Ada Moor und Bo Noor",
    "Unter Mitarbeit von Ada Moor",
    "Редактор: Ада Мур",
    "*Estagiária sob orientação de Ada Moor",
    "👉 Article original sur Mora Watch",
    "From the book The Wall by Ada Moor. Copyright © 2019 by Ada Moor. Reprinted by permission of Lamp Press, Mora. All rights reserved.",
    "Excerpted from The Wall by Ada Moor, published by Lamp Press.",
    "The Wall, copyright © 2019 by Ada Moor. Reprinted with permission of Lamp Press.",
    "Auszug aus: Ada Moor, Die Mauer. Erschienen im Lampenverlag, 2019.",
    "Extrait du livre « Le Mur » d’Ada Moor, publié avec l’autorisation de l’éditeur.",
    "Fragmento de El muro, de Ada Moor (Editorial Lámpara, 2019).",
    "Tratto da «Il muro» di Ada Moor, Lampada Edizioni.",
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
    "foot",
    [
        "<footer><p>{}</p></footer>",
        '<footer class="article-footer"><div class="tags"><a href="/t/ports">Ports</a></div><p>{}</p></footer>',
        "<aside><p>{}</p></aside>",
        '<aside class="notes"><div><p>{}</p></div></aside>',
    ],
)
@pytest.mark.parametrize("note", NOTES)
def test_a_note_in_the_foot_of_its_article_stays(foot: str, note: str) -> None:
    text = "".join(map(paragraph, range(6)))
    assert lines(page(text, below=foot.format(note))) == [note]


TEXT_ALONE = "".join(f"<p>{line}</p>" for line in TEXT)


@pytest.mark.parametrize("box", ["<div class=x1><p>{}</p></div>", "<p>{}</p>", "<section><div>{}</div></section>"])
@pytest.mark.parametrize("note", NOTES)
def test_a_note_behind_the_box_of_the_text_needs_no_article(note: str, box: str) -> None:
    body = f"<main><h1>The wall</h1><div class=text>{TEXT_ALONE}</div>{box.format(note)}</main>"
    assert lines(f"<html lang=en><head><title>The wall</title></head><body>{body}</body></html>") == [note]


def test_contributors_stay_behind_a_text_with_a_byline() -> None:
    note = "Contributors: Ada Moor, Bo Noor, Mia Sand"
    html = page(f"{TEXT_ALONE}<p>{note}</p>", above='<p class="byline">By Kay Stone</p>')
    assert lines(html) == [note]


TABLE = "<table>" + "".join(f"<tr><td>Pier {number}</td><td>{number} m</td></tr>" for number in range(5)) + "</table>"


def test_a_note_stays_behind_a_table() -> None:
    note = "This article was originally published by the Harbour Post."
    assert lines(page(f"{TEXT_ALONE}{TABLE}<p><em>{note}</em></p>"))[-1] == note


MORE = "".join(f'<div class="c{number}"><a href="/{number}">Pier {number}</a></div>' for number in range(10))


@pytest.mark.parametrize(
    ("note", "kept"), [(NOTES[0], True), ("Correction: The wall is nine metres high.", True), ("Disclosure: We may earn money.", False)]
)  # fmt: skip
def test_only_a_correction_stays_far_behind_the_text(note: str, kept: bool) -> None:
    assert lines(page(TEXT_ALONE, below=f"{MORE}<div class=x1><p>{note}</p></div>")) == ([note] if kept else [])


@pytest.mark.parametrize(
    "label", ["<h4>Correction</h4>", "<p><strong>Corrections:</strong></p>", "<div>Berichtigung</div>"]
)
def test_what_stands_under_a_label_in_its_box_is_a_note(label: str) -> None:
    note = "March 5, 2026: The wall by the pier was given a wrong name."
    said = label.replace("<strong>", "").replace("</strong>", "").partition(">")[2].partition("<")[0]
    assert lines(page(TEXT_ALONE, below=f"<div class=x1>{label}<p>{note}</p></div>")) == [said, note]


@pytest.mark.parametrize(
    ("label", "kept"),
    [
        *[
            ("Acknowledgements and disclosures", True),
            ("Funding &amp; Acknowledgments", True),
            ("Offenlegung und Interessenkonflikte", True),
        ],
        *[("Disclosures and terms", False), ("Tours and acknowledgements", False)],
    ],
)
def test_a_label_may_join_two_kinds_of_notes(label: str, kept: bool) -> None:
    note = "Ada Marlow has been an unpaid adviser to the harbour board. No firm or person paid for this article, and none read it before."
    said = [label.replace("&amp;", "&"), note] if kept else []
    assert lines(page(TEXT_ALONE, below=f"<div class=x1><h4>{label}</h4><p>{note}</p></div>")) == said
    folded = f"<section class=x1><details open><summary>{label}</summary><p>{note}</p></details></section>"
    assert note in lines(page(TEXT_ALONE, below=folded)) or not kept


@pytest.mark.parametrize(
    "under", ['<p><a href="/b">The ferry does not sail on Monday either</a></p>', "<p>Send us yours.</p>", "".join(f"<p>{line}</p>" for line in TEXT)]
)  # fmt: skip
def test_links_and_long_boxes_under_a_label_are_no_note(under: str) -> None:
    assert lines(page(TEXT_ALONE, below=f"<div class=x1><h4>Corrections</h4>{under}</div>")) == []


@pytest.mark.parametrize("name", ["text", "modal popup", "widget promo"])
def test_a_note_stays_among_paragraphs_whatever_is_around_them(name: str) -> None:
    text = "".join(map(paragraph, range(6)))
    assert lines(page(f"{text}<p>{NOTES[0]}</p>", name)) == [NOTES[0]]


def test_all_that_a_box_of_corrections_says_stays() -> None:
    note = "March 5, 2026: This story named the wrong wall."
    box = f'<aside class="correction"><h4>Correction</h4><p>{note}</p></aside>'
    assert lines(page("".join(map(paragraph, range(6))), below=box)) == ["Correction", note]


@pytest.mark.parametrize(
    "foot",
    [
        "<footer><p>Ada Moor writes about walls and what is behind them.</p></footer>",
        '<footer class="entry-footer"><a href="/corrections">Corrections</a></footer>',
        '<footer><div class="comment"><p>This is wrong, please correct it.</p></div></footer>',
        '<aside class="related"><article><p><a href="/b">Correction: The ferry does not sail</a></p></article></aside>',
    ],
)
def test_what_else_is_in_the_foot_of_an_article_goes(foot: str) -> None:
    assert lines(page("".join(map(paragraph, range(6))), below=foot)) == []


@pytest.mark.parametrize(
    "line", ["Lead reviewer: Hal Brenner, Harbour Office", "Technical reviewer: Jo Penn", "Story editor: Ada Moor", "Copyeditor: Ada Moor"]
)  # fmt: skip
def test_who_reviewed_and_edited_a_text_is_a_note(line: str) -> None:
    assert credits_editors(line)


@pytest.mark.parametrize(
    "line",
    [
        "Correction fluid was found on the wall.",
        "Correction: 4.3.",
        "Updated: March 5, 2026 at 9:00 a.m. ET",
        "Updated 9:05 p.m. ET, Mon March 4, 2026",
        "Editor: whoever reads the proofs of the harbour’s only paper",
        "Lead reviewer: whoever finds the time",
        "Technical reviewer of the harbour's radio since 1987",
        "Edited by the council for length, the report says nothing of the wall.",
        "Produced by volunteers from flour and salt",
        "The wall was amended in 1904.",
    ],
)
def test_what_only_begins_so_is_no_note(line: str) -> None:
    assert not is_correction(line)
    assert not credits_editors(line)


@pytest.mark.parametrize(
    "line",
    [
        "© 2026 Mora Watch. All rights reserved. No part of it may be reprinted without permission.",
        "Copyright 2026 by Mora Watch. Used only with permission.",
        "Adapted from her novel, the film tells of the wall.",
        "Auszug aus dem Handelsregister",
    ],
)
def test_a_standing_copyright_line_names_no_book(line: str) -> None:
    assert not names_its_book(line)


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


@pytest.mark.parametrize(
    "said",
    [
        "Ada Moor owns shares of Kelp and Tern. The Harbour Fund recommends Kelp.",
        "Ada Moor has no position in any of the stocks mentioned.",
        "Die Autorin hält Aktien von Kelp.",
        "Ada Moor détient des actions de Kelp.",
        "El autor no tiene posiciones en Kelp.",
    ],
)
@pytest.mark.parametrize("name", ["footer", "x1"])
@pytest.mark.parametrize(
    "prompt", ['<p>Try any of our newsletter services <a href="/newsletters">free for 30 days</a>.</p>', ""]
)
def test_whose_shares_somebody_owns_stays_beside_a_prompt(said: str, name: str, prompt: str) -> None:
    text = "".join(map(paragraph, range(6)))
    assert lines(page(f'{text}<div class="{name}"><p><em>{said}</em></p>{prompt}</div>')) == [said]


@pytest.mark.parametrize(
    "teaser",
    ['<a href="/1">Ada Moor owns shares of Kelp. Here is why.</a>', "Own shares of our boats and sail with us today"],
)
def test_what_is_linked_or_no_sentence_declares_nothing(teaser: str) -> None:
    assert lines(page(f'{"".join(map(paragraph, range(6)))}<div class="footer"><p>{teaser}</p></div>')) == []


APPLIED = "A correction has been applied to this article in:"
LINKED = '<a href="/c">Corrigendum: The wall of nine metres</a>'


@pytest.mark.parametrize(
    ("above", "kept"),
    [
        (f"<div class=x1><p>{NOTES[0]}</p></div>", [NOTES[0]]),
        (f"<div class=x1><p>{APPLIED}</p><p>{LINKED}</p></div>", [APPLIED, "Corrigendum: The wall of nine metres"]),
        (f"<div class=x1><p>{LINKED}</p></div>", []),
        ("<div class=x1><p>A correction to the timetable was asked for by all of the pilots.</p></div>", []),
        ("<div class=x1><p>Walls and piers</p></div>", []),
    ],
)
def test_a_note_over_the_headline_stays(above: str, kept: list[str]) -> None:
    body = f"<main>{above}<h1>The wall</h1><div class=text>{TEXT_ALONE}</div></main>"
    assert lines(f"<html lang=en><head><title>The wall</title></head><body>{body}</body></html>") == kept
