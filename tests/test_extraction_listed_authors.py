"""A line under the text that lists the authors with what they are goes to each of them."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, story, taken, text

NOOR, JAN = "Noor Halvorsen", "Jan Vik"
ROLE = "Assistant Professor of Food Chemistry, <em>Blue Ridge Polytechnic</em>"
META = f'<title>The wall of Brennick</title><meta name="author" content="{NOOR}">'
BOTH = f'{META}<meta name="author" content="{JAN}">'


def listed(line: str, head: str = META) -> tuple[str, dict[str, str | None]]:
    found = taken(page(story(text(f"<p>{line}</p>", at=5)), head=head))
    return found.text, {author.name: author.bio for author in found.authors}


@pytest.mark.parametrize(
    ("line", "head", "said"),
    [
        (
            f'<a href="/profiles/noor-1">{NOOR}</a>, {ROLE}',
            META,
            {NOOR: f"{NOOR}, Assistant Professor of Food Chemistry, Blue Ridge Polytechnic"},
        ),
        (
            f"{NOOR}, Dosen Hidrogeologi, <em>Universitas Pesisir Jawa</em> dan {JAN}, Peneliti, <em>University of Mora</em>",
            BOTH,
            {
                NOOR: f"{NOOR}, Dosen Hidrogeologi, Universitas Pesisir Jawa",
                JAN: f"{JAN}, Peneliti, University of Mora",
            },
        ),
        (
            f"{JAN}, Maître de conférences en écologie, Université de Cornouaille; {NOOR}, Directrice de recherche, Université de Mora",
            BOTH,
            {
                NOOR: f"{NOOR}, Directrice de recherche, Université de Mora",
                JAN: f"{JAN}, Maître de conférences en écologie, Université de Cornouaille",
            },
        ),
    ],
)
def test_a_line_that_lists_the_authors_goes_to_each_of_them(line: str, head: str, said: dict[str, str]) -> None:
    body, bios = listed(line, head)
    assert bios == said
    assert body.endswith(PARAGRAPHS[-1])


@pytest.mark.parametrize(
    "line",
    [
        f"{NOOR}, Reader in Tides at the University of Mora, told the council that she had counted every single stone.",
        f"{NOOR}, {ROLE}; Ann Barrow, Reader in Tides, <em>University of Mora</em>",
        f"{NOOR}, what did the engineers of the University of Mora find under the old wall?",
    ],
    ids=["a sentence", "somebody else as well", "a question"],
)
def test_a_line_that_tells_or_names_somebody_else_stays(line: str) -> None:
    assert listed(line)[0].splitlines()[-1].startswith(f"{NOOR}, ")
