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


def test_a_list_in_three_parts_is_one_as_libreoffice_writes_it() -> None:
    first, within, last = (f"<li><p>{said}</p></li>" for said in SAID)
    body = article(f"{BEFORE}<ul>{first}</ul>\n<ul><ul>{within}</ul></ul>\n<ul>{last}</ul>{BEHIND}").body.replace(
        "\n", ""
    )
    assert "Ring the bell before the ferry leaves.<ul><li>" in body.replace("<p>", "").replace("</p>", "")
    assert body.count("</ul>") == 2


@pytest.mark.parametrize(
    "between",
    ["Then they rest for an hour, and go out again:", "<p>Then they rest for an hour in the shadow of the wall.</p>"],
)
def test_a_list_in_a_list_with_words_before_it_is_a_list_of_its_own(between: str) -> None:
    items = "<li>Two boats went out.</li><li>One came back.</li>"
    body = article(f"{BEFORE}<ul>{items}</ul>{between}<ul><ul>{items}</ul></ul>{BEHIND}").body
    assert body.index("One came back.") < body.index("Then they rest") < body.rindex("Two boats")
