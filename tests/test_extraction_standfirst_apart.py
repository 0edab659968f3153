"""A standfirst that the article carries apart is not said again, where the page names it so amid the paragraphs of the text."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken
from republish import Article

FIRST = "The wall is old, the council is young, and the stones of the one are now to be numbered by the other."
SECOND = "Fishermen want it done before the herring return."
LEAD = f"{FIRST} {SECOND}"
TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
IN_A_BOX = '<div class="text-lead"><p>{}</p></div>'
A_PARAGRAPH = '<p class="article__lead">{}</p>'


def read(lead: str, *, description: str = LEAD, before: str = "") -> Article:
    """An article whose text begins with the lead, and whose data describe it so."""
    head = f'<title>The wall of Brennick</title><meta name="description" content="{description}">'
    return taken(page(story(before + lead + TEXT), head=head))


@pytest.mark.parametrize("description", [LEAD, FIRST], ids=["all of it", "its first sentence"])
@pytest.mark.parametrize("lead", [IN_A_BOX, A_PARAGRAPH], ids=["a box", "a paragraph"])
def test_a_named_lead_that_the_data_state_is_said_once(lead: str, description: str) -> None:
    found = read(lead.format(LEAD), description=description)
    assert found.standfirst == LEAD
    assert FIRST not in found.body
    assert [change.kind for change in found.changes if change.words == LEAD] == ["standfirst"]


def test_a_standfirst_that_a_break_parts_is_named_where_it_stands() -> None:
    parted = f'<div class="detail"><p class="summary">{FIRST}<br><br><span class="p4">{SECOND}</span></p><section class="more">{TEXT}</section></div>'
    html = page(
        f'<main><article><header><h1>The wall of Brennick</h1></header><section class="main">{parted}</section></article></main>'
    )
    found = taken(html)
    assert found.standfirst == LEAD
    assert [(change.kind, change.ground) for change in found.changes if change.words == LEAD] == [
        ("standfirst", "moved")
    ]


def test_a_named_lead_in_bold_is_said_once() -> None:
    found = read(IN_A_BOX.format(f"<strong>{LEAD}</strong>"), description="What a town does about its wall.")
    assert found.standfirst == LEAD
    assert FIRST not in found.body


@pytest.mark.parametrize(
    "description",
    [
        "What a town does about its wall.",
        "The wall is old, the council is young, and …",
        "The wall is old, the council is young ...",
    ],
)
def test_a_named_beginning_that_the_data_do_not_state_stays(description: str) -> None:
    assert FIRST in read(IN_A_BOX.format(LEAD), description=description).body


def test_the_first_paragraph_that_the_data_state_stays_where_nothing_names_it() -> None:
    assert FIRST in read(f"<p>{LEAD}</p>").body


MEANT = '<div class="{}"><p>{}</p></div>'


@pytest.mark.parametrize(
    ("lead", "once"),
    [
        (f'<p class="article-standfirst">{LEAD}</p>', True),
        (MEANT.format("chapo", LEAD), True),
        (f'<div><span class="perex">{LEAD}</span></div>', True),
        (f'<p data-testid="entradilla"><em>{LEAD}</em></p>', True),
        (MEANT.format("vorspann", f"{FIRST}</p><p>{SECOND}"), True),
        (MEANT.format("text-intro", LEAD), False),
        (f'<p class="summary-art">{LEAD}</p>', False),
    ],
)
def test_a_beginning_by_a_name_that_means_nothing_else_is_said_once(lead: str, *, once: bool) -> None:
    found = read(lead, description="What a town does about its wall.")
    assert (found.standfirst or "").replace("\n", " ") == LEAD
    assert (FIRST not in found.body) is once
    assert (SECOND not in found.body) is once


@pytest.mark.parametrize(
    "lead",
    [f"<div class=standfirst><p>{LEAD}</p></div>", f'<p class="lead">{LEAD}</p>', f"<p><strong>{LEAD}</strong></p>"],
    ids=["named box", "named", "unnamed"],
)
def test_a_standfirst_over_the_box_of_the_text_is_said_once(lead: str) -> None:
    byline = '<div class="by"><span>By Ada Marlow</span> <time datetime="2026-03-01">1 March 2026</time></div>'
    found = taken(page(f"<main><article><h1>The wall of Brennick</h1>{lead}{byline}<div>{TEXT}</div></article></main>"))
    assert found.standfirst == LEAD
    assert FIRST not in found.body
    assert all(paragraph in found.body for paragraph in PARAGRAPHS)


def test_an_introduction_in_a_box_of_its_own_stays_over_the_box_of_the_text() -> None:
    intro = f"<div class=intro><p>{LEAD}</p><p>{PARAGRAPHS[0]}</p></div>"
    found = taken(page(f"<main><article><h1>The wall of Brennick</h1>{intro}<div>{TEXT}</div></article></main>"))
    assert FIRST in found.body


def test_no_word_is_lost() -> None:
    found = read(A_PARAGRAPH.format(LEAD))
    assert all(paragraph in found.body for paragraph in PARAGRAPHS)


@pytest.mark.parametrize(
    ("box", "goes"),
    [
        ('<div class="abstract"><div class="abstract-title">Zusammenfassung</div>{}</div>', True),
        ('<section><p class="label">Abstract</p><p>{}</p></section>', True),
        (
            '<div class="abstract"><div class="abstract-title">Zusammenfassung</div><p>{}</p><p>'
            + PARAGRAPHS[0]
            + "</p></div>",
            False,
        ),
    ],
)
def test_a_title_over_it_goes_with_it(box: str, goes: bool) -> None:
    title = "Zusammenfassung" if "Zusammenfassung" in box else "Abstract"
    found = read(box.format(LEAD))
    assert found.standfirst == LEAD
    assert (title not in found.body) is goes
