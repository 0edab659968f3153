"""Lines over the text that say in a byline's place that the newsroom wrote: they head nothing."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, left_of, paragraph
from republish import Page
from republish.extraction.words.bylines.staff_lines import is_staff_line


@pytest.mark.parametrize(
    "line",
    ["Staff Report", "F.P. Report", "By Our Staff Reporter", "From our correspondent", "HP Monitoring", "HP Staff Report", "Report by HP", "Por Redacción", "নিজস্ব প্রতিবেদক", "ada@harbour.example  desk@harbour.example", "ویب ڈیسک",
     "Dr. Ada Moor Pressestelle Universität Mora e.V.", "Ada Moor, Press Office, University of Mora", "Ada Moor – Ufficio stampa del Porto di Mora",
     "Dr. Maria J. Moor Abteilung Öffentlichkeitsarbeit Hafen Nord e.V.", "Anna Moor, Press Office, Harbour Trust"],
)  # fmt: skip
@pytest.mark.parametrize("form", ["<p><strong>{}</strong></p>", "<h3>{}</h3>", "<p>{}</p>"])
def test_a_staff_line_over_the_text_goes(line: str, form: str) -> None:
    assert left_of(form.format(line), at=0) == []


@pytest.mark.parametrize(
    "line",
    [
        "Report",
        "The Staff",
        "Our team",
        "Annual report",
        "The Correspondent",
        "The pilots report",
        "NATO staff and ships",
        "Maria Moor leitet die Pressestelle",
        "Neue Pressestelle im Hafen",
        "Write to desk@harbour.example",
        "Public relations",
        "The press office of Mora Harbour says nothing",
        "Die Pressestelle des Hafens Mora schweigt",
    ],
)
def test_what_a_text_may_be_headed_with_is_none(line: str) -> None:
    assert not is_staff_line(line)


def test_a_press_officer_under_the_headline_is_no_standfirst() -> None:
    line = '<h5 class="subheader">Dr. Ada Moor <em>Pressestelle</em><br><a href="/mora">Gesellschaft Mora e.V.</a></h5>'
    found = article(f"{line}{''.join(map(paragraph, range(4)))}")
    assert found.standfirst is None
    assert "Pressestelle" not in found.text


def test_a_heading_amid_the_text_stays() -> None:
    assert left_of("<h3>Staff Report</h3>", at=2) == ["Staff Report"]


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ("News Desk, Mora Mail, Brennick Published by: Ada Marlow Updated Wed, 17 Jan 2024 10:40 AM", False),
        ("Mora Mail, Brennick. Published by Ada Marlow | Last updated: 17 January 2024, 10:40", False),
        ("News Desk, Mora Mail, Brennick Published by: Una Skarn Updated Wed, 17 Jan 2024 10:40 AM", True),
        ("Ada Marlow updated this report on 17 January 2024 with what the pilots of Brennick said about it.", True),
        ("Ada Marlow first published this in The Mole of Brennick and she has written a book of it since", True),
    ],
    ids=["a line", "with a full stop", "somebody else", "a sentence", "no day"],
)
def test_a_line_with_desk_author_and_day_over_the_text_goes(line: str, left: bool) -> None:
    head = '<script type="application/ld+json">{"@type":"Article","author":{"@type":"Person","name":"Ada Marlow"}}</script>'
    text = "".join(map(paragraph, range(6)))
    html = f"<html><head>{head}</head><body><article><h1>The wall</h1><p>{line}</p>{text}</article></body></html>"
    assert (line in republish.extract(Page.from_html(html, URL)).text) is left
