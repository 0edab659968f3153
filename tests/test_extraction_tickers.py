"""A box of short news, each with how long ago it was, is the site's; a live blog of them is the article."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.stories.tickers import drop_tickers

NEWS = "The ferry to the north will not leave today."
TEXT = "".join(map(paragraph, range(6)))


def ticker(*ago: str, heading: str = "<h2>Latest news</h2>") -> str:
    return f"<div>{heading}{''.join(f'<ul><li>{when}</li><li>{NEWS}</li></ul>' for when in ago)}</div>"


@pytest.mark.parametrize(
    "ago",
    [
        ("2 hours ago", "3 hours ago", "5 hours ago"),
        ("vor 16 Stunden", "vor 18 Stunden", "vor 2 Tagen", "gestern"),
        ("il y a 2 heures", "il y a 3 heures", "il y a 2 jours"),
        ("hace 2 horas", "hace 3 horas", "hace 2 días"),
        ("12 min", "40 min", "2 h"),
    ],
)
def test_a_ticker_beside_the_text_goes_whole(ago: tuple[str, ...]) -> None:
    found = kept_by(drop_tickers, page(TEXT, below=ticker(*ago)))
    assert NEWS not in found
    assert "Latest news" not in found


@pytest.mark.parametrize(
    "html",
    [
        page(TEXT, below=ticker("2 hours ago", "3 hours ago")),
        page(TEXT, below=ticker("9:00", "10:30", "12:15")),
        page(paragraph(0), below=ticker(*(f"{hours} hours ago" for hours in range(2, 9)))),
        page(TEXT, below=ticker("2 hours ago", "3 hours ago", "5 hours ago", heading="")),
    ],
    ids=["of two", "a timetable", "a live blog", "no heading"],
)
def test_other_lists_stay(html: str) -> None:
    assert kept_by(drop_tickers, html) == kept_by(lambda _: None, html)
