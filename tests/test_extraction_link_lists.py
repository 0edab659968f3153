"""Lists of links in the text: to other sites under a line that says what they are, and to the site's own stories."""

from __future__ import annotations

import pytest

import harbour

LABELS = [
    "<p><strong>More material on the meeting</strong></p>",
    "<h3>More material on the meeting</h3>",
    "<p>More material on the meeting</p>",
]
REPORT = '<li><a href="https://gazette.example/reports/2019">Report of the Gazette</a></li>'
FOLDER = '<li><a href="https://files.example/f/1NMZ">What was handed out</a></li>'
PARTS = "".join(f'<li><a href="https://sound.example/{part}">https://sound.example/{part}</a></li>' for part in "ab")
NESTED = f"<li>Recordings, in two parts:<ul>{PARTS}</ul></li>"
SAID = "Report of the Gazette", "What was handed out"


def lines_with(behind: str, at: int) -> list[str]:
    """The lines of a text of six paragraphs with something before one of them."""
    paragraphs = [harbour.paragraph(number) for number in range(6)]
    return harbour.article("".join((*paragraphs[:at], behind, *paragraphs[at:]))).text.split("\n")


@pytest.mark.parametrize("at", [3, 6], ids=["amid", "end"])
@pytest.mark.parametrize("label", LABELS, ids=["bold", "heading", "line"])
def test_links_to_other_sites_stay_under_the_line_that_says_what_they_are(label: str, at: int) -> None:
    lines = lines_with(f"{label}<ul>{REPORT}{FOLDER}</ul>", at)
    assert [line.strip("•- ") for line in lines[at : at + 3]] == ["More material on the meeting", *SAID]


@pytest.mark.parametrize("label", LABELS[:2], ids=["bold", "heading"])
def test_a_list_in_an_item_stays_with_it(label: str) -> None:
    text = "\n".join(lines_with(f"{label}<ul>{REPORT}{NESTED}</ul>", 3))
    assert "Recordings, in two parts:" in text
    assert "https://sound.example/b" in text


@pytest.mark.parametrize("label", LABELS, ids=["bold", "heading", "line"])
def test_links_to_the_sites_own_stories_go(label: str) -> None:
    own = "".join(
        f'<li><a href="/2026/{number}">The ferry of Brennick sails again on {day}</a></li>'
        for number, day in enumerate(("Monday", "Tuesday"))
    )
    assert "ferry of Brennick" not in "\n".join(lines_with(f"{label}<ul>{own}</ul>", 3))


@pytest.mark.parametrize(
    ("label", "items"),
    [
        ("<h3>Follow us</h3>", ("https://www.facebook.com/thegate", "https://www.instagram.com/thegate")),
        ("<h3>Read more</h3>", ("https://gazette.example/1", "https://files.example/2")),
    ],
)
def test_links_to_followers_and_to_other_stories_go(label: str, items: tuple[str, str]) -> None:
    listed = "".join(f'<li><a href="{link}">The Gate of Brennick</a></li>' for link in items)
    assert "The Gate of Brennick" not in "\n".join(lines_with(f"{label}<ul>{listed}</ul>", 3))


@pytest.mark.parametrize("class_name", ["x__title h5", "h3", "part-title"])
def test_a_loose_line_below_a_picture_that_a_class_calls_a_heading_is_one(class_name: str) -> None:
    titles = "Researchers found a new ally", "A repair centre opened", "The wall went rogue"
    parts = "".join(
        f'<div class="half"><div class="half--item"><img src="/p/{number}.jpg" alt><div class="half__content">'
        f'<span class="{class_name}">{title}</span>{harbour.paragraph(2 * number)}{harbour.paragraph(2 * number + 1)}'
        "</div></div></div>"
        for number, title in enumerate(titles)
    )
    article = harbour.article(harbour.paragraph(9) + parts)
    assert [f">{title}</h" in str(article.body) for title in titles] == [True] * 3
    assert [image.caption for image in article.images] == [None] * 3


def test_a_loose_line_that_is_called_a_pictures_title_is_its_caption() -> None:
    said = "Boats wait for the tide below the old mill"
    part = f'<div class="half"><img src="/p/1.jpg" alt><div><span class="image-title">{said}</span>{harbour.paragraph(7)}</div></div>'
    article = harbour.article("".join((*map(harbour.paragraph, range(5)), part, harbour.paragraph(8))))
    assert [image.caption for image in article.images] == [said]
