"""Who helped with a text, in the line that names its authors."""

from __future__ import annotations

import pytest

from heads import of, page


def people(line: str) -> list[tuple[str, str, str | None]]:
    return [(one.name, one.kind, one.role) for one in of(page(body=line)).authors]


ADA = ("Ada Marlow", "author", None)
BO = ("Bo Noor", "contributor", None)


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline">By Ada Marlow; additional reporting by Bo Noor</p>',
        '<div class="byline">von <a href="/team/ada">Ada Marlow</a> · Mitarbeit: Bo Noor</div>',
        '<p class="byline">Par Ada Marlow, avec la collaboration de Bo Noor</p>',
        '<p class="byline">Por Ada Marlow | Colaboración: Bo Noor</p>',
        '<p class="byline">Door Ada Marlow</p><p>Met medewerking van Bo Noor</p>',
        '<p class="byline">By Ada Marlow</p><p>Additional reporting by Bo Noor.</p>',
    ],
)
def test_who_helped_is_named_beside_the_author(line: str) -> None:
    assert people(line) == [ADA, BO]


def test_a_helper_s_own_page_is_known() -> None:
    line = '<p class="byline">von Ada Marlow · Mitarbeit: <a href="/team/bo-noor">Bo Noor</a></p>'
    found = of(page(body=line)).authors
    assert [one.url for one in found] == [None, "https://harbour.example/team/bo-noor"]


@pytest.mark.parametrize(
    "line",
    [
        '<p class="byline">By Ada Marlow</p><p>Mitarbeit: freie Stellen im Hafen</p>',
        '<p class="byline">By Ada Marlow</p><p>The atlas of Iris Vale, with reporting by Bo Noor</p>',
        '<p class="byline">By Ada Marlow</p><p>With reporting by Bo Noor, the paper won the prize of the coast.</p>',
        '<p class="byline">By Ada Marlow</p><p>Additional reporting by Ada Marlow</p>',
    ],
)
def test_lines_of_other_things_and_whole_sentences_name_no_helper(line: str) -> None:
    assert people(line) == [ADA]
