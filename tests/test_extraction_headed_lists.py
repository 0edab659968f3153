"""A list under a heading of its own box belongs to the text where the text stands before it and behind it."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken, text

ITEMS = (
    "Early birds: Monday to Friday from six",
    "Families: every day from ten to seven",
    "By full moon: once a month",
)
HEADING = "When the wall is open"


def body(items: tuple[str, ...], *, box: str = "frame frame-bullets", behind: str = PARAGRAPHS[2]) -> str:
    """The text of an article that a system puts together from boxes, with a list in one of them."""
    top = '<p class="to-top"><a href="#">Back to top</a></p>'
    boxes = [
        f'<div class="frame frame-text"><p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p>{top}</div>',
        f'<div class="{box}"><header><h2>{HEADING}</h2></header><ul class="bullets">'
        f"{''.join(f'<li>{item}</li>' for item in items)}</ul>{top}</div>",
        f'<div class="frame frame-text"><header><h2>A quarrel</h2></header><p>{behind}</p><p>{PARAGRAPHS[3]}</p>{top}</div>'
        if behind
        else "",
    ]
    return taken(page(story("".join(boxes)))).body


def test_list_and_heading_stay() -> None:
    found = body(ITEMS)
    assert f"<h2>{HEADING}</h2>\n<ul>" in found
    assert all(f"<li>{item}</li>" in found for item in ITEMS)


@pytest.mark.parametrize(
    "items",
    [
        tuple(f'<a href="/{number}">{item}</a>' for number, item in enumerate(ITEMS)),
        ("Share this story", "Sign up for our newsletter", "Follow us on Facebook"),
    ],
    ids=["links", "requests"],
)
def test_links_and_requests_go(items: tuple[str, ...]) -> None:
    found = body(items)
    assert HEADING not in found
    assert "<li>" not in found


@pytest.mark.parametrize("box", ["frame related-stories", "frame newsletter"])
def test_a_list_in_a_box_for_something_else_goes(box: str) -> None:
    assert "<li>" not in body(ITEMS, box=box)


ROW = (
    "<h3>What holds</h3><ul><li>Every stone of it can be bought in the village</li><li>Steps!</li></ul>"
    "<h3>What leaks</h3><ul><li>The third arch in a storm from the west</li><li>No lamp yet</li></ul>"
)
LINES = [
    "What holds",
    "Every stone of it can be bought in the village",
    "Steps!",
    "What leaks",
    "The third arch in a storm from the west",
    "No lamp yet",
]


@pytest.mark.parametrize(
    ("last", "stays"),
    [
        ("<h3>What hurts</h3><ul><li>A railing that should be against the law</li></ul>", True),
        ("<h3>Mehr</h3><ul><li><a href='/railing'>A railing that should be against the law</a></li></ul>", False),
        ("<h3>News</h3><ul><li>Sign up for our newsletter</li></ul>", False),
        ("<h5>Filed</h5><ul><li>Railing</li></ul>", False),
        ("<h3>Read more</h3><ul><li>A railing that should be against the law</li></ul>", False),
    ],
    ids=["like those before", "a link", "a request", "of another kind", "of other stories"],
)
def test_lists_in_a_row_under_headings_of_one_kind_stay_together(last: str, stays: bool) -> None:
    lines = taken(page(story(text(ROW + last, at=5)))).text.split("\n")[len(PARAGRAPHS) :]
    assert lines == [*LINES, *(["What hurts", "A railing that should be against the law"] if stays else [])]


ENTRY = '<div class="{}"><header><time>0{}:15</time></header><h2 class="entry-title">{}</h2><div class="entry-text">{}</div></div>'
KNOWN = "<ul><li>The wall is shut between piers 1 and 3</li><li>Carts run along Herring Lane</li><li>No ferry</li></ul>"


@pytest.mark.parametrize(
    ("known", "name", "stays"),
    [
        (KNOWN, "live-entry", True),
        (KNOWN.replace("<li>", '<li><a href="/a">').replace("</li>", "</a></li>"), "live-entry", False),
        (KNOWN, "live-numbers", False),
    ],
    ids=["words", "links", "another make"],
)
def test_an_entry_of_live_coverage_may_be_a_list_alone(known: str, name: str, stays: bool) -> None:
    told = [ENTRY.format("live-entry", 9 - n, f"Pier {n} is closed", f"<p>{PARAGRAPHS[n]}</p>") for n in range(2, 5)]
    last = ENTRY.format(name, 4, "What we know", known)
    lines = taken(
        page(story(f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><div>{''.join(told)}{last}</div>"))
    ).text.split("\n")
    assert "Pier 4 is closed" in lines
    assert (
        lines[-4:] == ["What we know", *[line for line in lines if line in KNOWN][-3:]] and "No ferry" in lines
    ) is stays


REPORTS = ("Harbour works to begin", "Council asks for a third of the money", "Masons count the stones anew")


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        ('{} (<a href="https://paper.example/{}">Harbour Paper</a>)', True),
        ('<a href="https://paper.example/{1}">{0}</a>, Harbour Paper, 3 May 2026', True),
        ('<a href="/2026/{1}">{0}</a>, Harbour Paper, 3 May 2026', False),
    ],
    ids=["named", "other sites", "its own"],
)
def test_a_list_of_links_between_paragraphs_stays_where_they_lead_to_other_sites(item: str, *, kept: bool) -> None:
    listed = "".join(f"<li>{item.format(report, number)}</li>" for number, report in enumerate(REPORTS))
    paragraphs = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS[:3]]
    found = taken(page(story(f"{paragraphs[0]}<ul>{listed}</ul>{paragraphs[1]}{paragraphs[2]}"))).text
    assert [report in found for report in REPORTS] == [kept] * 3
