"""What is left of a box that asks goes where its head is gone; a box of the text's own stays."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.asking.prompt_boxes import drop_headless_prompts
from republish.extraction.surveying.verdicts import Verdicts

HEAD = "The light of the harbour on your phone"
TEXT = "".join(map(paragraph, range(8)))


def left(*lines: str, head: str = f"<h3>{HEAD}</h3>", goes: str = HEAD, name: str = "q7") -> list[str]:
    """What the rule leaves of a box of these lines under a head that is gone."""

    def headless(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text == goes:
                verdicts.drop(leaf.index)
        drop_headless_prompts(verdicts)

    box = f'<div class="{name}">{head}<div>{"".join(lines)}</div></div>'
    kept = kept_by(headless, page(f"{TEXT}{box}{TEXT}"))
    return [said for said in kept if any(f">{said}<" in line for line in lines)]


GROUP = (
    "<p>You will hear each morning which of the ferries are late.</p>",
    "<p>Nobody else can see who has joined, and nobody else can write.</p>",
    '<p>All you have to do is <a href="https://chat.whatsapp.com/q7">click here</a> and you are in.</p>',
)
TRIAL = (
    "<ul><li>Advert-free pages without a wait.</li><li>Puzzles of the pier.</li><li>All of our stories.</li></ul>",
    '<div><a href="/premium">Start your free trial</a></div>',
)
PAPER = ("<p>Zeit für den Hafen: Lesen Sie zehn Wochen lang die Hafenzeitung im Probeabo für zehn Euro.</p>",)


@pytest.mark.parametrize("lines", [GROUP, TRIAL, PAPER], ids=["a group", "a trial", "a paper"])
def test_the_rest_of_a_box_that_asks_goes(lines: tuple[str, ...]) -> None:
    assert left(*lines) == []


HELP = (
    "<p>The harbour office answers you on any day of the week, and so does the ferry.</p>",
    '<p>You may ask for a place in the boat <a href="https://ferry.example/register">here</a>, at the pier or by letter.</p>',
)
TOLD = (
    "<p>The crew of the ferry wrote to each other all night long.</p>",
    "<p>Nobody on the pier knew which of the boats were late.</p>",
    '<p>The group is <a href="https://chat.whatsapp.com/q7">still there</a>.</p>',
)


@pytest.mark.parametrize("lines", [HELP, TOLD], ids=["help of others", "told of others"])
def test_a_box_of_the_text_s_own_stays(lines: tuple[str, ...]) -> None:
    assert len(left(*lines)) >= 1


def test_a_box_whose_head_stays_is_left_alone() -> None:
    assert len(left(*GROUP, goes="")) == 2


def test_boxes_like_those_of_the_text_stay() -> None:
    def headless(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text == HEAD:
                verdicts.drop(leaf.index)
        drop_headless_prompts(verdicts)

    boxes = "".join(f"<div class=part>{paragraph(number)}</div>" for number in range(8))
    html = page(f"{boxes}<div class=part><h3>{HEAD}</h3>{GROUP[0]}{GROUP[2]}</div>{boxes}")
    assert GROUP[0][3:-4] in kept_by(headless, html)


@pytest.mark.parametrize("head", ["By Ann Barrow", "Published on 3 May 2026"])
def test_a_letter_whose_byline_is_gone_stays(head: str) -> None:
    assert len(left(*GROUP, head=f"<p>{head}</p>", goes=head)) == 2


def test_boxes_of_one_kind_side_by_side_are_parts_of_the_text() -> None:
    def headless(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text == HEAD:
                verdicts.drop(leaf.index)
        drop_headless_prompts(verdicts)

    answers = f'<div class="answer"><h3>{HEAD}</h3><div>{"".join(GROUP)}</div></div>' * 3
    assert kept_by(headless, page(f"{TEXT}{answers}{TEXT}")).count(GROUP[0][3:-4]) == 3
