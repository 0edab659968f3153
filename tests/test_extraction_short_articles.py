"""What a short article loses first: the line before a list, a post at its end, a note in a box, a sentence with a note's mark."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page

POST = '<blockquote class="twitter-tweet"><p>They closed the book on us.</p>— F (@f) <a href="https://twitter.com/f/status/1">March 3</a></blockquote>'


def text_of(behind: str, lang: str = "en", number: int = 2) -> str:
    """The text of an article of a few paragraphs with something behind them."""
    html = harbour.page("".join(map(harbour.paragraph, range(number))) + behind).replace("lang=en", f"lang={lang}")
    return republish.extract(Page.from_html(html, harbour.URL)).text


@pytest.mark.parametrize("number", [2, 3, 5])
@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("<p>Ann Reed said:</p><blockquote><p>Reefs are walls.</p></blockquote>", "Ann Reed said:"),
        (
            "<p>Three things to watch:</p><ul><li>The tide.</li><li>The wind.</li><li>The gate.</li></ul>",
            "Three things",
        ),
        ("<p>Run:</p><pre>ls /pier</pre><p>Then:</p><pre>cd /pier</pre>", "Run:\nls /pier\nThen:\ncd /pier"),
        (POST, "They closed the book on us."),
        ('<aside class="correction"><p>Correction: An earlier version misstated the cost.</p></aside>', "Correction:"),
        ('<div class="editors-note"><p>Editor’s note: The figures are of 2025.</p></div>', "Editor’s note:"),
        ('<p>I still have her clock.<a href="#f1" id="r1">1</a></p>', "I still have her clock."),
        (
            '<p><img src="/T.png" alt="T">he old house stood there until the storm took its roof.</p>',
            "The old house stood",
        ),
    ],
)
def test_it_stays(behind: str, kept: str, number: int) -> None:
    assert kept in text_of(behind, number=number)


def test_a_clock_on_a_tower_is_no_time_stamp() -> None:
    assert "Die Uhr steht seit dem Sturm." in text_of("<p>Die Uhr steht seit dem Sturm.</p>", lang="de")


@pytest.mark.parametrize(
    "behind",
    [
        '<p>Read more:</p><ul><li><a href="/a">The ferry of Brennick sails again on Monday</a></li></ul>',
        "<p>12.03.2026, 10:22 Uhr</p>",
        '<aside class="newsletter"><p>Note: our newsletter comes on Mondays.</p></aside>',
    ],
)
def test_what_looks_like_it_goes(behind: str) -> None:
    assert text_of(behind).split("\n") == [harbour.sentence(0), harbour.sentence(1)]


def test_a_picture_of_a_letter_in_a_sentence_is_a_picture() -> None:
    inner = '<p>The sign says <img src="/t.png" alt="T">here, and nobody knows what for.</p>'
    assert "There" not in text_of(inner)


@pytest.mark.parametrize(
    ("byline", "people"),
    [
        (
            "By Asha Menon (Department of Law, University of Brint)",
            [("Asha Menon", "Department of Law, University of Brint")],
        ),
        (
            "By Asha Menon (University of Brint) and Leo Tarn (School of Ports, Tallow Institute)",
            [("Asha Menon", "University of Brint"), ("Leo Tarn", "School of Ports, Tallow Institute")],
        ),
        ("Por João da Silva, de São Paulo", [("João da Silva", None)]),
        ("By Ann Bell, Leo Tarn", [("Ann Bell", None), ("Leo Tarn", None)]),
    ],
)
def test_institutions_and_towns_are_no_authors(byline: str, people: list[tuple[str, str | None]]) -> None:
    html = harbour.page("".join(map(harbour.paragraph, range(4))), above=f'<p class="byline">{byline}</p>')
    authors = republish.extract(Page.from_html(html, harbour.URL)).authors
    assert [(author.name, author.institution) for author in authors] == people


def test_a_journals_day_is_read() -> None:
    html = harbour.page(
        "".join(map(harbour.paragraph, range(4))), head='<meta name="citation_date" content="2026/02/11">'
    )
    published = republish.extract(Page.from_html(html, harbour.URL)).published
    assert published is not None
    assert published.date().isoformat() == "2026-02-11"


def test_what_goes_beside_a_single_paragraph_is_told() -> None:
    found = republish.extract(Page.from_html(harbour.page(f"{harbour.paragraph(0)}<div>two eggs</div>"), harbour.URL))
    assert (found.text, [change.words for change in found.changes]) == (harbour.sentence(0), ["two eggs"])
