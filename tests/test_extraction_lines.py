"""Lines of their own that belong to what follows or say nothing: datelines, lone marks, drawn lines, levels of headings."""

from __future__ import annotations

import re

import pytest

import harbour
from republish.fidelity import verify

TEXT = "".join(map(harbour.paragraph, (1, 2, 3)))
LAST = harbour.paragraph(5)


def body_of(inner: str) -> str:
    """The body of an article that is nothing else, nothing unaccounted for."""
    found = harbour.article(inner)
    assert verify(found.original_text, found.text, found.changes) == ()
    return str(found.body)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ('<span class="dateline">AUBURN, Wash. —&nbsp;</span>', "AUBURN, Wash. —"),
        ('<span class="css-1x2y3z">AUBURN, Wash. — </span>', "AUBURN, Wash. —"),
        ('<p class="article__location">Berlin.</p>', "Berlin."),
        ('<div class="ort">Bad Mora -</div>', "Bad Mora -"),
    ],
)
def test_the_place_before_a_paragraph_begins_it(line: str, place: str) -> None:
    body = body_of(f"{line}<p>{harbour.sentence(4)}</p>{TEXT}")
    assert f"<p>{place} {harbour.sentence(4)}</p>" in body.replace("\xa0", " ")


@pytest.mark.parametrize(
    "line",
    [
        '<span class="place">MORA —&nbsp;</span>',
        "<span>MORA — </span>",
        "<p>MORA —</p>",
        '<div class="ort">Mora –</div>',
    ],
)
@pytest.mark.parametrize("box", ["<div>{}</div>", '<div class="a1"><div class="b2">{}</div></div>', "{}"])
def test_the_place_before_the_box_of_the_text_begins_it(line: str, box: str) -> None:
    inner = box.format(f"<p>{harbour.sentence(4)}</p>{TEXT}")
    assert f"— {harbour.sentence(4)}" in body_of(line + inner).replace("–", "—").replace("\xa0", " ")


@pytest.mark.parametrize("line", ["<p>Live —</p>", '<span class="location">SITE — </span>'])
def test_a_label_before_the_box_of_the_text_does_not(line: str) -> None:
    assert f"<p>{harbour.sentence(4)}" in body_of(f"{line}<div><p>{harbour.sentence(4)}</p>{TEXT}</div>")


def test_the_place_stays_before_a_paragraph_that_begins_with_a_number() -> None:
    first = f"40 stones fell. {harbour.sentence(4)}"
    body = body_of(f'<p class="dateline">MORA —</p><p>{first}</p>{TEXT}')
    assert f"<p>MORA — {first}</p>" in body


@pytest.mark.parametrize(
    "line",
    [
        '<p class="intro">Berlin.</p>',
        '<p class="location">Berlin</p>',
        '<p class="location">The whole long way from Mora to the wall of Brennick.</p>',
        '<h3 class="location">Berlin.</h3>',
    ],
)
def test_other_lines_before_a_paragraph_stand_alone(line: str) -> None:
    assert f"<p>{harbour.sentence(4)}</p>" in body_of(f"{TEXT}{line}<p>{harbour.sentence(4)}</p>{LAST}")


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ('<blockquote><p>We lit it.</p><span aria-hidden="true">„</span></blockquote>', "<p>We lit it.</p>"),
        ("<p>»</p>", ""),
        ("<h2>______________</h2>", ""),
        ("<h3>* * *</h3>", ""),
        ("<h3>∼ ∼ ∼</h3>", ""),
    ],
)
def test_marks_that_stand_alone_go(line: str, kept: str) -> None:
    body = body_of(f"{TEXT}{line}{LAST}")
    assert kept in body
    assert not re.search(r"<(p|h2|h3)>[\W_]+</", body)


@pytest.mark.parametrize("line", ["<h2>1984</h2>", "<h3>?!</h3>", "<h3><small>THE LAMP</small></h3>", "<p>“Yes.”</p>"])
def test_what_says_something_stays(line: str) -> None:
    assert line in body_of(f"{TEXT}{line}{LAST}")


def parts(first: str, second: str) -> str:
    """Two parts, each with one under it."""
    inner = (
        f"<{first}>Part {n}</{first}>{harbour.paragraph(n)}<{second}>Of it {n}</{second}>{harbour.paragraph(n + 5)}"
        for n in (1, 2)
    )
    return "".join(inner)


@pytest.mark.parametrize(
    ("first", "second", "levels"),
    [("h1", "h2", ["2", "3"] * 2), ("h1", "h3", ["2", "3"] * 2), ("h2", "h3", ["2", "3"] * 2), ("h1", "h1", ["2"] * 4)],
)
def test_headings_under_those_of_the_first_level_are_one_lower(first: str, second: str, levels: list[str]) -> None:
    assert re.findall(r"<h(\d)>", body_of(parts(first, second))) == levels


@pytest.mark.parametrize(
    ("first", "second", "levels"),
    [("h2", "h4", ["2", "3"] * 2), ("h3", "h6", ["3", "4"] * 2), ("h3", "h4", ["3", "4"] * 2), ("h3", "h3", ["3"] * 4)],
)
def test_no_level_is_skipped(first: str, second: str, levels: list[str]) -> None:
    assert re.findall(r"<h(\d)>", body_of(parts(first, second))) == levels


def test_a_level_that_stands_elsewhere_in_the_text_is_left_free() -> None:
    inner = parts("h2", "h4") + f"<h3>Between</h3>{harbour.paragraph(9)}"
    assert re.findall(r"<h(\d)>", body_of(inner)) == ["2", "4", "2", "4", "3"]


def test_one_heading_of_the_first_level_lowers_none() -> None:
    body = body_of(f"{TEXT}<h2>The lamp</h2>{harbour.paragraph(6)}<h1>The oil</h1>{LAST}")
    assert re.findall(r"<h(\d)>", body) == ["2", "2"]


@pytest.mark.parametrize(
    ("address", "kept"),
    [("#needs", True), ("https://site.example/2026/the-wall#needs", True), ("/2024/what-the-town-needs", False)],
)
def test_a_heading_that_links_to_itself_leads_to_no_other_story(address: str, kept: bool) -> None:
    box = f'<div class="box"><h2 id="needs"><a href="{address}">What the town needs</a></h2><p>He sat down.</p></div>'
    assert ("What the town needs" in body_of(TEXT + box + LAST)) is kept


CLOSING = "So for now, and for as long as the ferry lies there, the keeper rows to his light!"


@pytest.mark.parametrize(
    ("heading", "stays"),
    [
        (CLOSING, True),
        ("How the keeper rows", False),
        ("Do you want to row with the keeper every morning? Come to the pier at seven and ask for him!", False),
        ("Our readers know the light, so tell our newsroom what it has seen in the fog of the winter.", False),
    ],
)
def test_a_sentence_that_is_set_as_a_heading_may_end_the_text(heading: str, stays: bool) -> None:
    text = "".join(map(harbour.paragraph, range(4)))
    assert (heading in harbour.article(f"{text}<h2>{heading}</h2>").text) is stays
    assert heading not in harbour.article(f"{text}<div><p></p><h2>{heading}</h2></div>").text


def test_a_sentence_of_the_text_that_is_set_as_a_heading_behind_it_goes() -> None:
    text = "".join(map(harbour.paragraph, range(3)))
    assert CLOSING not in harbour.article(f"<p>{CLOSING}</p>{text}<h4>{CLOSING}</h4>").body.partition("</p>")[2]


LONG = "The keeper has not slept. He rows to his light in the evening, trims the lamp, winds the clock, writes the weather into his book and waits there for the fog to lift{}"


@pytest.mark.parametrize(("end", "tag"), [(".", "p"), ("?", "h3"), ("", "h3")])
def test_a_paragraph_that_is_set_as_a_heading_is_one(end: str, tag: str) -> None:
    said = LONG.format(end)
    assert f"<{tag}>{said}</{tag}>" in harbour.article(f"{harbour.paragraph(9)}<h3>{said}</h3>{TEXT}").body


@pytest.mark.parametrize(("line", "heading"), [("Mora -", False), ("Mora –", False), ("Mora", True)])
def test_a_bold_place_with_a_dash_behind_it_is_no_heading(line: str, *, heading: bool) -> None:
    body = harbour.article(f"{LAST}<p><strong>{line}</strong></p>{TEXT}").body
    assert (f"<h3>{line}</h3>" in body) is heading
