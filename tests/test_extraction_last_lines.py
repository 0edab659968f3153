"""Short lines that end a text, set like its paragraphs, are its own: a signature, a note, where it was found."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page

TEXT = "".join(map(harbour.paragraph, range(3)))
SHORT = harbour.paragraph(0)
BELOW = '<h3>Top Picks</h3><ul><li><a href="/a">The old light</a></li><li><a href="/b">The new bell</a></li></ul>'


def lines(inner: str, *, head: str = "") -> list[str]:
    """What is left beside the paragraphs, on a page with a headline in a header of its own."""
    html = harbour.page(inner, "copy", head=head, below=BELOW).replace(
        "<h1>The wall</h1>", "<header><h1>The wall</h1></header>"
    )
    found = republish.extract(Page.from_html(html, harbour.URL)).text.split("\n")
    return [line for line in found if line not in map(harbour.sentence, range(3))]


@pytest.mark.parametrize(
    "line",
    ["Ada Quill, Brennick", "Fair winds to you all! ⚓", "* All sailings on Sunday unless otherwise noted",
     "The harbour stays a worry. (Ada Quill) +++", "She signed it as she had always done: A.Q.", "The pole went in to the second mark, and she wrote it down. ♦", "Continua", "(À suivre)", "Fortsetzung folgt …",
     "Open: 12 May, 7 pm, town hall", "Account: Help for Mora, IBAN DE12 3456 7890 1234", "Ada Quill: The Wall of Mora. Lamp Press", "Goals: 1:0 Lund (12), 1:1 Berg (70)"],
)  # fmt: skip
def test_a_line_that_ends_the_text_stays(line: str) -> None:
    assert lines(f"{TEXT}<p>{line}</p>") == [line]
    assert lines(f"{TEXT}<p><em>{line}</em></p>") == [line]


@pytest.mark.parametrize(
    "work",
    ["Ada Quill: „Die Mauer“ (Lampe & Docht)", "Ada Quill, “The Wall”, Lamp Press", 'Ada Quill: "The Wall", 2019'],
)
@pytest.mark.parametrize(
    "box",
    [
        "<p>{}</p>",
        "<div class=infobox><p>{}</p></div>",
        "<div><div>{}</div></div>",
        "<section><p><em>{}</em></p></section>",
    ],
)
def test_the_work_that_a_text_speaks_of_stays_behind_it(work: str, box: str) -> None:
    assert lines(TEXT + box.format(work.replace("&", "&amp;"))) == [work]


@pytest.mark.parametrize(
    "line",
    [
        "The pilot: “Nobody told us”, she said",
        'Ada Quill: "Nobody told us"',
        '<a href="/wall">Ada Quill: “The Wall”, her book</a>',
    ],
)
def test_other_words_in_quotation_marks_in_a_box_go(line: str) -> None:
    assert lines(f"{TEXT}<div class=box><p>{line}</p></div>") == []


@pytest.mark.parametrize(
    "line",
    ["Also on the quay:", "Editor: A.Q.", "Redactor : I. B.", "Tags: ferries, piers", "Print", "3 May 2026", "Ada Quill", "Also here: the old light", "Ada Quill ada@quay.example", "Share this article",
     '<a href="/wall">The story of the wall</a>', 'Meet me at <a href="https://net.example/quill">@quill</a>',
     '<em>The latest of the harbour is on our <a href="https://news.google.com/publications/harbour">Google</a> page.</em>'],
)  # fmt: skip
def test_what_leads_on_or_is_the_sites_goes(line: str) -> None:
    assert lines(f"{TEXT}<p>{line}</p>") == []


@pytest.mark.parametrize(
    ("address", "kept"), [("https://appeal.example/light", True), ("https://appeal.example/", False)]
)
def test_a_line_that_leads_where_the_text_led_before_stays(address: str, *, kept: bool) -> None:
    text = f"<p>{harbour.sentence(0)} An <a href='https://appeal.example/light'>appeal</a> for the old light was read out on the quay.</p>{TEXT}"
    line = f'<p><a href="{address}"><em>Here is the appeal for the light.</em></a></p>'
    assert lines(f"{text}{harbour.paragraph(4)}{line}")[-1].startswith("Here") is kept


def test_a_line_of_another_make_or_box_is_no_end_of_the_text() -> None:
    assert lines(f'{TEXT}<p class="meta">Ada Quill, Brennick</p>') == []
    assert lines(f"{TEXT}<div><p>Ada Quill, Brennick</p><p>Piers and Quays</p></div>") == []


def test_a_line_ends_a_text_of_boxes_without_paragraphs() -> None:
    text = TEXT.replace("<p>", '<div dir="auto">').replace("</p>", "</div>")
    assert lines(f'{text}<div dir="auto">To be continued</div><div id="below"></div>') == ["To be continued"]
    assert lines(f"{TEXT}<div>To be continued</div>") == []


def test_the_name_of_the_author_is_not_said_again() -> None:
    head = '<meta name="author" content="Ada Quill">'
    assert lines(f"{TEXT}<p>Ada Quill</p>", head=head) == []


def test_a_note_ends_with_where_it_was_found() -> None:
    found = '<p><a href="https://tide.example/7">The ferry we love to hate</a></p><p>(via <a href="https://quay.example/">Quay Watch</a>)</p>'
    assert lines(SHORT + found) == ["The ferry we love to hate", "(via Quay Watch)"]
    assert lines(SHORT + found.replace("tide.example", "site.example")) == []


@pytest.mark.parametrize(
    "mark",
    [
        "انتهای پیام/ی",
        "انتهای پیام",
        "(END)",
        "（完）",
        "(끝)",
        "- Ende -",
        "/END/",
        "-30-",
        "ap/kam/bfi/an/eg",
        "bur-jca/ial",
    ],
)
def test_a_mark_that_a_report_is_over_goes(mark: str) -> None:
    assert lines(f"{TEXT}<p>{mark}</p>") == []


def test_such_words_amid_a_text_or_with_others_stay() -> None:
    amid = "".join(map(harbour.paragraph, range(2)))
    assert lines(f"{amid}<p>The end</p>{harbour.paragraph(2)}") == ["The end"]
    assert lines(f"{TEXT}<p>The ends of the wall meet at the mole.</p>") == ["The ends of the wall meet at the mole."]


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ('<a href="/files/tagung.pdf">Programm der Tagung (PDF)</a>', True),
        ('<a href="/files/tides.xlsx?v=2">The tides of 2025 as a table</a>', True),
        ('<a href="/tagung">Programm der Tagung</a>', False),
        ('<a href="/print/wall.pdf">Download PDF</a>', False),
        ('<a href="/print/wall.pdf">Print</a>', False),
    ],
)
def test_a_document_of_the_site_s_that_the_text_ends_with_stays(line: str, stays: bool) -> None:
    assert bool(lines(f"{TEXT}<p>{line}</p>")) is stays


PHOTO = '<figure><img src="/dhal.jpg" width="900" height="600" alt="A plate"><figcaption>The plate. Photo: Ada Quill</figcaption></figure>'


def test_a_line_that_ends_the_text_stays_behind_a_picture() -> None:
    assert "See you next week, Ada" in " ".join(lines(f"{TEXT}{PHOTO}<p>See you next week,<br>Ada</p>"))


def test_a_line_of_another_make_behind_a_picture_goes() -> None:
    assert "Become a member" not in " ".join(lines(f'{TEXT}{PHOTO}<div><a href="/members">Become a member</a></div>'))


def test_a_last_line_that_trails_off_is_said_and_labels_nothing() -> None:
    assert lines(f"{TEXT}<p>And the keeper has two lamps of it to himself…</p>") == [
        "And the keeper has two lamps of it to himself…"
    ]


LONG = "".join(map(harbour.paragraph, range(7)))


def last(line: str) -> list[str]:
    """What is left beside seven paragraphs and that line."""
    html = harbour.page(f"{LONG}<p>{line}</p>", "copy", below=BELOW)
    found = republish.extract(Page.from_html(html, harbour.URL)).text.split("\n")
    return [one for one in found if one not in map(harbour.sentence, range(7))]


@pytest.mark.parametrize(
    ("before", "link", "behind"),
    [
        ("The study was published in ", "Nature Climate Change", "."),
        ("", "The report", " was published on Monday."),
        ("The bill goes to ", "the Senate of the island", "."),
    ],
)
def test_a_last_sentence_of_a_long_text_that_leads_to_where_it_has_it_from_stays(
    before: str, link: str, behind: str
) -> None:
    assert last(f'{before}<a href="https://papers.example/1">{link}</a>{behind}') == [f"{before}{link}{behind}"]


@pytest.mark.parametrize(
    "line",
    [
        'This post was published in <a href="https://papers.example/1">The Harbour Post</a>.',
        'It was published in <a href="https://papers.example/1">The Post</a> on 4 May 2024.',
    ],
    ids=["the page itself", "a day"],
)
def test_one_that_says_where_the_page_appeared_goes(line: str) -> None:
    assert last(line) == []


def listed(label: str, link: str) -> list[str]:
    """What is left of four entries that end with a labelled link each."""
    entry = '<h2>The film of pier {0}</h2>{1}<p><strong>{2}</strong> <a href="{3}/{0}">Pierflix {0}</a></p>'
    entries = (entry.format(number, harbour.paragraph(number), label, link) for number in range(4))
    found = republish.extract(
        Page.from_html(harbour.page(harbour.paragraph(9) + "".join(entries), "copy"), harbour.URL)
    )
    return [line for line in found.text.split("\n") if line.startswith(label)]


def test_the_last_line_stays_where_each_part_ends_with_one_so_labelled() -> None:
    assert len(listed("Where to watch:", "https://films.example/title")) == 4


def test_the_last_of_several_calls_goes_with_the_others() -> None:
    assert listed("Read more:", "/stories") == []
