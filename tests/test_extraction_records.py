"""What a journal keeps of an article behind it, under headings of its own, is none of its text."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, left_of, page, paragraph
from republish.extraction.judging.records.record_boxes import drop_record_boxes

CITED = "Ada Marlow, « The wall », <em>Tides</em> [En ligne], 9 | 2026, URL : https://site.example/2026/the-wall"
DEED = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "section",
    [
        f"<div><h2>Pour citer cet article</h2><h3>Référence électronique</h3><p>{CITED}</p></div>",
        "<div><h2>Histórico</h2><ul><li><b>Recebido</b><br>01 Fev 2025</li><li><b>Aceito</b><br>11 Nov 2025</li></ul></div>",
        "<div><h2>Article history</h2><p>Received 1 February 2025</p><p>Accepted 11 November 2025</p></div>",
        f"<h2>Copyright and license</h2><p>The text is under the licence {DEED} of Creative Commons.</p>",
        f"<div><h3>Reuse this work freely</h3><p>All texts are open under the {DEED} license of Creative Commons.</p><p>Data of others have the license of those who made them.</p></div>",
        "<div><h3>Cite this work</h3><p>Our texts rely on many people. When citing this one, please also cite the sources below.</p><pre>Ada Marlow (2026) - The wall. https://site.example/2026/the-wall</pre><p>BibTeX citation</p><pre>@article{marlow}</pre></div>",
        "<h3>Citation</h3><p>For attribution, please cite this work as</p><pre>Marlow (2026). The wall. Tides.</pre><p>BibTeX citation</p><pre>@misc{marlow}</pre>",
        "<h2>Copyright information</h2><p>© The Author(s) 2026</p>",
        "<div><h2>Table des illustrations</h2><table><tr><th>Titre</th><td>Le mur</td></tr><tr><th>URL</th><td>https://site.example/wall.jpg</td></tr></table></div>",
    ],
    ids=[
        "citation",
        "history in Portuguese",
        "history",
        "licence",
        "reuse",
        "several citations",
        "Distill",
        "rights",
        "pictures",
    ],
)
def test_the_record_of_an_article_goes(section: str) -> None:
    assert left_of(section, 4) == []


@pytest.mark.parametrize(
    "section",
    [
        "<h2>History</h2><p>Opened in May 1904</p><p>Closed in June 1931</p>",
        "<h2>Copyright</h2><p>The stones of the wall belong to the town, and whoever draws them owes it nothing at all, says the court.</p>",
        "<h2>Citation</h2><p>Berg, U. (2021): The waves of eleven winters. Tides, 12, 4. https://doi.org/10.1000/4</p><p>Berg, U. (2019): Winds. https://doi.org/10.1000/5</p>",
        "<h2>Metrics</h2><p>Waves are measured as Berg did in 2021, from trough to crest: https://doi.org/10.1000/4</p><p>Winds are not.</p>",
        "<h2>How to cite</h2><p>Name whoever wrote it, and say where you found the text that you quote from, however short it is.</p>",
    ],
    ids=["of a place", "of other things", "of a paper", "of measures", "a guide"],
)
def test_sections_of_the_text_itself_stay(section: str) -> None:
    assert len(left_of(section, 2)) >= 2


def test_a_heading_that_says_that_all_of_the_text_follows_goes_alone() -> None:
    assert left_of("<h2>Texte intégral</h2>", 0) == []


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Citation: Marlow, A. (2026), The wall, <em>Tides</em>, 107, 4.", False),
        ("Citation: Berg, U. (2021), The waves of eleven winters, <em>Tides</em>, 12, 4.", True),
    ],
)
def test_a_line_cites_the_article_itself_or_what_it_reports_on(line: str, *, stays: bool) -> None:
    found = article("".join([*map(paragraph, range(4)), f"<div><strong>{line}</strong></div>", paragraph(4)])).text
    assert ("Citation:" in found) is stays


ASKED = "For enquiries about this story please contact Tom Noor, News and Content Coordinator of the house."


@pytest.mark.parametrize(
    "lines",
    [
        f"<p>{ASKED}</p><p><b>Phone</b>: +61 2 9876 5432</p><p><b>Email</b>: tom@mora.example</p>",
        "<p>Tom Noor<br>021 285 9191<br><a href='mailto:tom@mora.example'>tom@mora.example</a></p>",
    ],
)
def test_whom_journalists_may_ask_is_none_of_the_text(lines: str) -> None:
    assert left_of(f"<div><h2>Media enquiries</h2>{lines}</div>", 4) == []


def test_what_is_told_under_such_a_heading_stays() -> None:
    told = (
        "The office of the harbour answers journalists on Mondays alone, and the pilots have never been asked about it."
    )
    assert told in left_of(f"<h2>Media enquiries</h2><p>{told}</p>", 2)


def test_whom_readers_may_ask_stays() -> None:
    assert (
        len(
            left_of(
                "<div><h2>Contact</h2><p>Whoever sees a seal on the ice may call 021 285 9191 at any hour.</p></div>", 2
            )
        )
        == 2
    )


ENTRIES = {
    "Keywords": "tides, walls",
    "Received": "05 February 2014",
    "Accepted": "02 July 2014",
    "Edited by": "Ada Marlow, Harbour University",
}


def _record(entries: dict[str, str]) -> str:
    lines = "".join(f"<div><p>{label}</p><p>{said}</p></div>" for label, said in entries.items())
    return f"<div><h2>Summary</h2>{lines}<p>This article was submitted to Walls and Tides, a section of the journal Harbours.</p></div>"


def test_a_box_of_labels_that_a_journal_keeps_goes_whole() -> None:
    assert left_of(_record(ENTRIES), 4) == []


def test_a_box_with_few_such_labels_is_judged_line_by_line() -> None:
    few = {
        "Received": "A letter from the harbour board, signed by all who had sat there that night.",
        "Accepted": "By nobody.",
    }
    assert "This article was submitted to Walls and Tides, a section of the journal Harbours." in left_of(
        _record(few), 4
    )


LABELED = (
    "<p>Keywords: wall, light</p><p>Received: 02 February 2026; Accepted: 10 February 2026</p><p>Funding: the harbour of Mora</p>"
    "<p>Copyright © 2026 Marlow. All of it may be used by whoever names the journal in which it first came out.</p>"
    "<p>*Correspondence: Ada Marlow, ada@mora.example</p>"
)


def test_a_box_of_labelled_lines_goes_but_for_who_paid() -> None:
    assert left_of(f"<div>{LABELED}</div>", 4) == ["Funding: the harbour of Mora"]


def test_how_to_share_and_cite_goes_with_a_note_on_numbers() -> None:
    cited = "Marlow, A. The wall. Tides 2026, 18, 1. https://doi.org/10.3390/t1"
    note = "Note that from the first issue of 2016 on, this journal uses numbers of articles instead of those of pages. See here."
    box = f"<div><h2>Share and Cite</h2><p>AMA Style</p><p>{cited}</p><p>Marlow A. The wall. Tides. 2026; 18(5):1.</p><p>{note}</p></div>"
    assert left_of(box, 4) == []


def test_what_a_publisher_says_below_every_article_goes_with_its_heading() -> None:
    said = "All claims expressed in this article are solely those of the authors and not those of the publisher."
    assert (
        left_of(f"<h2>Publisher’s note</h2><p>{said}</p><h2>References</h2><p>Berg, U. (2019). Tides.</p>", 4)[0]
        == "References"
    )


@pytest.mark.parametrize("label", ["Rights", "License", "Lizenz"])
def test_a_line_of_a_label_and_a_licence_goes(label: str) -> None:
    assert left_of(f"<p><strong>{label}:</strong> {DEED}</p>", 2) == []


def test_what_a_review_says_of_a_book_in_a_box_stays() -> None:
    facts = ["Publisher: Harbour Press", "Editor: Ada Marlow", "Volume: Three", "Published: In spring"]
    box = "".join(f"<p>{fact}</p>" for fact in facts)
    left = kept_by(drop_record_boxes, page("".join(map(paragraph, range(4))) + f"<div>{box}</div>"))
    assert left[-4:] == facts
