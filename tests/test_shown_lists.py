"""Lists of one item each that stand one under the other are one list; where something tells them apart they stay several."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, range(3))), "".join(map(paragraph, range(3, 6)))
SAID = [
    "Ring the bell before the ferry leaves.",
    'Ask <a href="/k">the keeper of the light</a> for a lamp.',
    "Oil it twice.",
]


def lists_of(lists: str) -> list[list[str]]:
    """The items of each list that stands in the body."""
    body = article(f"{BEFORE}{lists}{BEHIND}").body
    parts = [part.partition("</ul>")[0].partition("</ol>")[0] for part in body.replace("<ol", "<ul").split("<ul")[1:]]
    return [[item.partition("</li>")[0] for item in part.split("<li>")[1:]] for part in parts]


@pytest.mark.parametrize(
    "lists",
    [
        "".join(f'<ul id="a{n}" class="bulleted-list"><li>{said}</li></ul>' for n, said in enumerate(SAID)),
        "\n".join(f"<ul class=x><li>{said}</li></ul>" for said in SAID),
        "".join(f'<ol class="n" start="{n}"><li>{said}</li></ol>' for n, said in enumerate(SAID, 1)),
        "".join(f'<ol class="n" start="{n}"><li>{said}</li></ol>' for n, said in enumerate(SAID, 7)),
    ],
    ids=["Notion", "blanks between", "numbered", "from seven on"],
)
def test_lists_of_one_item_are_one_list(lists: str) -> None:
    (items,) = lists_of(lists)
    assert len(items) == len(SAID)
    assert "the keeper of the light" in items[1]


ONE, TWO = (
    "The old bell rings twice before the ferry leaves the pier.",
    "The lamp of the pier is lit when the tide turns.",
)


@pytest.mark.parametrize(
    "lists",
    [
        f"<ul class=a><li>{ONE}</li></ul><ul class=b><li>{TWO}</li></ul>",
        f"<ol class=n><li>{ONE}</li></ol><ol class=n><li>{TWO}</li></ol>",
        f"<ul><li>{ONE}</li></ul><ul><li>{TWO}</li></ul>",
        f"<ol><li>{ONE}</li></ol><ul><li>{TWO}</li></ul>",
        f"<ul><li>{ONE}</li></ul><p>And then, when nobody was looking:</p><ul><li>{TWO}</li></ul>",
    ],
    ids=["two classes", "numbered anew", "no class", "two kinds", "a line between"],
)
def test_other_lists_stay_apart(lists: str) -> None:
    assert lists_of(lists) == [[ONE], [TWO]]
