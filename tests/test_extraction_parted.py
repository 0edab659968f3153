"""What belongs to a paragraph, a picture or the head, though its markup parts it from that."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph
from republish import Page

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))
LINE, REST = "A short line", "For row in the harbour there were many boats to see."


@pytest.mark.parametrize("line", [f"{LINE}<br><br>{REST}", f"{REST}<br><br>{LINE}"], ids=["first", "last"])
def test_the_short_part_of_a_paragraph_stays_with_the_rest(line: str) -> None:
    assert set(article(f"{BEFORE}<p>{line}</p>{BEHIND}").text.split("\n")) >= {LINE, REST}


@pytest.mark.parametrize(
    "line",
    ['<a href="/tides">The tides of the week</a>', "Share this story", "Follow us on Facebook"],
    ids=["link", "share", "follow"],
)
def test_what_asks_or_leads_away_goes_from_a_paragraph(line: str) -> None:
    assert article(f"{BEFORE}<p>{REST}<br><br>{line}</p>{BEHIND}").text.count("\n") == 6


def test_the_title_in_the_box_of_a_picture_is_its_caption() -> None:
    """As AsciiDoctor writes it."""
    box = (
        '<div class="imageblock"><div class="content"><img src="/lamp.jpg" alt="A lamp" width="900" height="600"></div>'
        '<div class="title">Figure 1. The new lamp on the northern wall, seen from the ferry.</div></div>'
    )
    image = article(f"{BEFORE}{box}{BEHIND}").images[0]
    assert image.caption == "Figure 1. The new lamp on the northern wall, seen from the ferry."


def test_the_day_under_a_standfirst_that_is_set_as_a_paragraph_goes() -> None:
    """As Word saves a text with its title and subtitle."""
    standfirst = "Nine of thirteen councillors voted for the costliest work that the town has ever begun, to the day."
    head = f"<p class=MsoTitle>The wall</p><p class=MsoSubtitle>{standfirst}</p><p class=MsoNormal>By Ada Marlow</p>"
    html = (
        f"<html><head><title>The wall</title></head><body lang=EN-GB><div class=WordSection1>{head}"
        f"<p class=MsoNormal>3 March 2026</p>{BEFORE}{BEHIND}</div></body></html>"
    )
    found = republish.extract(Page.from_html(html, URL))
    assert found.published is not None
    assert "3 March 2026" not in found.text
