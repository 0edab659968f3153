"""The one line behind a text that says who wrote it and when, and lines that begin with the day."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Article, Page

TEXT = "".join(map(paragraph, range(6)))
FAR = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
"""What follows it is not near the headline any more."""


def made(*, above: str = "", below: str = "") -> Article:
    return republish.extract(Page.from_html(page(TEXT + FAR, above=above, below=below), URL))


def told(article: Article) -> tuple[list[str], str]:
    """The authors, and the moment of publication."""
    return [
        author.name for author in article.authors
    ], f"{article.published:%Y-%m-%d %H:%M}" if article.published else ""


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            '<p class="postmetadata">Von R. Roth am <a href="/d">07.08.2013</a> um 09:07 Uhr gespeichert unter Hafen</p>',
            (["R. Roth"], "2013-08-07 09:07"),
        ),
        (
            '<div class="entry-meta">By Ada Marlow on May 3, 2013. Filed under <a href="/t">Tides</a></div>',
            (["Ada Marlow"], "2013-05-03 00:00"),
        ),
        (
            '<p class="postmetadata alt">Der Beitrag wurde am 6. Mai 2014 um 23:30 Uhr abgelegt</p>',
            ([], "2014-05-06 23:30"),
        ),
    ],
)
def test_the_line_behind_the_text_is_read(line: str, expected: tuple[list[str], str]) -> None:
    assert told(made(below=line)) == expected


@pytest.mark.parametrize(
    "below",
    [
        '<div class="comments"><p class="post-meta">By Ada Marlow on May 3, 2013</p></div>',
        '<p class="post-meta">By Ada Marlow on May 3, 2013</p><p class="post-meta">By Bo Noor on May 4, 2013</p>',
        '<div class="related"><p class="post-meta">By Ada Marlow on May 3, 2013</p></div>',
        '<p class="custom-meta-text">By Ada Marlow on May 3, 2013</p>',
    ],
    ids=["a reader's", "two", "another story's", "another name"],
)
def test_lines_of_other_texts_are_not(below: str) -> None:
    assert told(made(below=below))[0] == []


@pytest.mark.parametrize(
    "line",
    [
        "11.05.2012, 10:22 von Ada Marlow",
        "11.05.2012, 10:22 Uhr von Ada Marlow",
        "11.05.2012 um 10:22 Uhr von Ada Marlow",
        "11.05.2012, 10:22 di Ada Marlow",
        "11 May 2012 at 10:22 by Ada Marlow",
        "11 mai 2012, 10h22 par Ada Marlow",
        "11.05.2012, 10:22 Ada Marlow",
    ],
)
def test_a_name_may_stand_behind_day_and_time(line: str) -> None:
    assert told(made(above=f"<p>{line}</p>")) == (["Ada Marlow"], "2012-05-11 10:22")


@pytest.mark.parametrize("line", ["11.05.2012, 10:22 von der Mole", "Since 1912 by Ada Marlow"])
def test_what_only_looks_like_it_names_nobody(line: str) -> None:
    assert told(made(above=f"<p>{line}</p>"))[0] == []
