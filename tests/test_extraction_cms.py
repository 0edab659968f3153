"""The same article in the markup of many content systems: the text and nothing but the text, with its title, author and day."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import republish
from republish import Article, Page

SYSTEMS = Path(__file__).parent / "fixtures" / "systems"
NAMES = sorted(path.stem for path in SYSTEMS.glob("*.html"))
HEADING = "What the engineers found"
CAPTION = "The new lamp on the northern wall, seen from the ferry."
INTRODUCTION = "The harbour of Brennick woke on Tuesday to a new light on its northern wall, and nobody had told the pilots about it."
TEXT = [
    INTRODUCTION,
    "“We came out of the fog and there it was,” said Ada Quill, who has steered ferries for nineteen years and had never seen "
    "the lamp before.",
    "The council voted for the lamp in March, after two boats had touched the stones within a single week of bad weather.",
    "It cost eleven thousand crowns, most of which came from the harbour fund that fishermen pay into every season.",
    HEADING,
    "Engineers from the university measured the wall for a month and found that it leans by four centimetres towards the sea.",
    "The wall was built in 1871.",
    "It was raised twice, in 1904 and 1953.",
    "Nobody has drawn it since the war.",
    "A report on their findings will be read to the council in June, and the mayor has promised that the meeting will be open "
    "to all.",
    "A wall that leans is a wall that talks.",
    "For the pilots the matter is simpler: they want to be asked before anything that shines is set upon the wall again.",
]
CALLOUT = "The lamp can be seen from the ferry at all hours."
SPEAKER = "Mayor Olm"
ALSO = {
    "ghost-casper": [CALLOUT],
    "notion-super": [CALLOUT],
    "brightspot": [SPEAKER],
    "squarespace": [SPEAKER],
    "wp-twentytwentyfour": [SPEAKER],
    "wp-twentytwentyone": [SPEAKER],
}
"""What a page has beside the common text: a callout, whom a quotation is by."""
NO_FIGURE = {"divi", "drupal", "hubspot", "islands", "plain-divs", "text-blocks", "tumblr"}
"""Their pictures have no caption, one that stands far off, or one whose credit comes first."""


@cache
def article(name: str) -> Article:
    page = Page.from_html(
        (SYSTEMS / f"{name}.html").read_bytes(), "https://www.harbourpost.example/2024/05/03/a-new-light/"
    )
    return republish.extract(page)


def plain(line: str) -> str:
    """A line without the marks that some systems set around a quotation or before its speaker or an item."""
    return line.strip("“”—–- ") if len(line) < 60 else line


def lines(name: str) -> list[str]:
    return [plain(line) for line in article(name).text.split("\n")]


def text_of(name: str) -> list[str]:
    text = TEXT + ALSO.get(name, [])
    apart = {"joomla-k2": [INTRODUCTION], "plain-divs": [TEXT[8], TEXT[10]]}.get(name, [])
    return [line for line in text if line not in apart]


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_the_article_is_there(name: str) -> None:
    found = lines(name)
    assert [line for line in map(plain, text_of(name)) if line not in found] == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_else_is_there(name: str) -> None:
    known = set(map(plain, text_of(name)))
    assert [line for line in lines(name) if line not in known and CAPTION not in line] == []


@pytest.mark.parametrize("name", NAMES)
def test_the_head_is_read(name: str) -> None:
    found = article(name)
    assert found.title == "A new light on the northern wall"
    assert [author.name for author in found.authors] == ["Ann Marlow"]
    assert found.published is not None
    assert found.published.date().isoformat() == "2024-05-03"


@pytest.mark.parametrize("name", NAMES)
def test_the_section_has_its_heading(name: str) -> None:
    body = article(name).body
    assert any(
        f">{HEADING}</{tag}>" in body or f"{HEADING}</strong></{tag}>" in body or f"{HEADING}</b></{tag}>" in body
        for tag in ("h2", "h3", "h4")
    )


@pytest.mark.parametrize("name", sorted(set(NAMES) - NO_FIGURE))
def test_the_picture_has_its_caption(name: str) -> None:
    body = article(name).body
    assert "lamp-1200x800.jpg" in body
    assert f"<figcaption>{CAPTION}" in body.replace("<p>", "").replace("<strong>", "")


def test_an_introduction_in_a_box_of_its_own_is_the_standfirst() -> None:
    assert article("joomla-k2").standfirst == INTRODUCTION
