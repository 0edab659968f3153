"""Lists of tasks: whether each is done is said by a character, as the page shows it by a box.

Markup: GitHub, markdown-it (notebooks, VuePress), Python-Markdown, AsciiDoctor with Font Awesome.
"""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish import _html
from republish.fidelity import verify

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))
BOXES = {
    "GitHub": '<ul class="contains-task-list"><li><input type="checkbox" disabled{}> {}</li><li><input type="checkbox" disabled{}> {}</li></ul>',
    "markdown-it": (
        '<ul class="task-list"><li class="task-list-item"><input type="checkbox"{}/>{}</li>'
        '<li class="task-list-item"><input type="checkbox"{}/>{}</li></ul>'
    ),
    "Python-Markdown": (
        '<ul class="task-list"><li><label class="task-list-control"><input type="checkbox" disabled{}><span></span></label> {}</li>'
        '<li><label class="task-list-control"><input type="checkbox" disabled{}><span></span></label> {}</li></ul>'
    ),
}
SHOWN = "<ul><li>☑ trim the wick</li><li>☐ write home</li></ul>"


@pytest.mark.parametrize("boxes", BOXES.values(), ids=BOXES)
def test_what_a_box_shows_stands_before_its_task(boxes: str) -> None:
    made = article(BEFORE + boxes.format(" checked", "trim the wick", "", "write home") + BEHIND)
    assert SHOWN in made.body
    assert verify(made.original_text, made.text, made.changes) == ()


def test_a_box_that_is_drawn_as_a_sign_is_shown() -> None:
    tasks = '<li><p><i class="fa fa-check-square-o"></i> trim the wick</p></li><li><p><i class="fa fa-square-o"></i> write home</p></li>'
    assert SHOWN in article(f'{BEFORE}<ul class="checklist">{tasks}</ul>{BEHIND}').body


def test_tasks_may_end_a_part() -> None:
    tasks = BOXES["GitHub"].format(" checked", "trim the wick", "", "write home")
    body = article(f"<div>{BEFORE}<ol><li>Begin.</li><li>Write it down.</li></ol>{tasks}</div><div>{BEHIND}</div>").body
    assert SHOWN in body


@pytest.mark.parametrize(
    "box",
    [
        '<li><input type="checkbox"> trim the wick</li>',
        '<li>trim <input type="checkbox" disabled> the wick</li>',
        '<p><input type="checkbox" disabled> trim the wick</p>',
        '<li><input type="radio" disabled> trim the wick</li>',
    ],
    ids=["to be clicked", "amid the words", "in no list", "another field"],
)
def test_other_fields_show_nothing(box: str) -> None:
    root = _html.parse(f"<main><ul>{box}</ul></main>", "https://site.example/").root
    assert " ".join("".join(root.itertext()).split()) == "trim the wick"


@pytest.mark.parametrize(
    ("button", "shown"),
    [
        ('<button class="hide-button">How many birds?</button><span class="hide-content">The answer is forty</span>', "How many birds? The answer is forty"),
        ('<button class="spoiler-toggle">How many</button><span class="spoiler-text">forty</span>', "How many forty"),
        ('<button class="hide-button">Show more</button><span class="hide-content">forty</span>', "forty"),
        ('<button class="like-button">Birds</button><span class="like-content">forty</span>', "forty"),
    ],
    ids=["Hexo", "a spoiler", "a word of the page's", "another name"],
)  # fmt: skip
def test_what_a_button_asks_in_a_line_stands_before_the_answer(button: str, shown: str) -> None:
    line = f"<p>The keepers ask the pilots of the harbour <span>{button}</span> and nothing more in the spring of that year.</p>"
    assert f"the harbour {shown} and nothing" in article(BEFORE + line + BEHIND).text
