"""Labels that a page sets before each part of its text, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.repeated_labels import drop_repeated_labels

WHOLE = ["The wall", *map(sentence, range(1, 5))]


def parts(label: str, *, empty: str) -> str:
    """Four parts of a text under the same label, an empty one behind the second."""
    boxes = [f"<section>{label}{paragraph(number)}</section>" for number in range(1, 5)]
    return page("".join([*boxes[:2], empty, *boxes[2:]]))


@pytest.mark.parametrize("tag", ["div", "p", "h2"])
def test_a_label_that_once_stands_over_nothing_goes(tag: str) -> None:
    label = f"<{tag}>Text of the story</{tag}>"
    assert kept_by(drop_repeated_labels, parts(label, empty=f"<section>{label}</section>")) == WHOLE


OTHERS = {
    "over something each time": parts("<p>The keeper</p>", empty=""),
    "a sentence": parts("<p>The lamp burned.</p>", empty="<section><p>The lamp burned.</p></section>"),
    "before what is said": parts("<p>Una Berg:</p>", empty="<section><p>Una Berg:</p></section>"),
    "not at the head of a box": page("<p>O lamp</p><p>O lamp</p><p>O lamp</p>" + "".join(map(paragraph, range(4)))),
}


@pytest.mark.parametrize("html", OTHERS.values(), ids=OTHERS)
def test_other_lines_that_return_stay(html: str) -> None:
    assert kept_by(drop_repeated_labels, html) == kept_by(lambda _: None, html)


def headed(head: str, *, between: str = "", before: str = "", name: str = "Words of the story") -> str:
    """Four parts of a text under the same heading, others behind the second."""
    boxes = [f"<section><{head}>{name}</{head}>{paragraph(number)}</section>" for number in range(1, 5)]
    return page(before + between.join(boxes))


def test_a_heading_goes_that_stands_over_every_part_and_is_the_only_one() -> None:
    assert kept_by(drop_repeated_labels, headed("h2")) == WHOLE


@pytest.mark.parametrize(
    "html",
    [
        headed("h3", between="<section><h2>The lamp</h2></section>"),
        headed("h2", before=paragraph(6) * 3),
        headed("h2", name="Una Berg"),
        headed("h2", name="The keeper").replace("The keeper", "The master", 2),
    ],
    ids=["beside others", "not over the first part", "who speaks", "of two names"],
)
def test_a_heading_stays_that_returns(html: str) -> None:
    assert kept_by(drop_repeated_labels, html) == kept_by(lambda _: None, html)


def left(label: str, film: str, times: int = 4) -> list[str]:
    """What is left of a text with a label for screen readers before each part, and a box with a film that failed to load."""
    text = "".join(f'<p class="visually-hidden">{label}</p>{paragraph(number)}' for number in range(times))
    found = article(text + film + paragraph(times)).text.split("\n")
    return [line for line in found if line not in map(sentence, range(times + 1))]


FILM = '<div class="video-embed"><p>We apologize, but this video has failed to load.</p><p>{}</p></div>'


def test_the_one_goes_that_is_left_of_several() -> None:
    assert left("Article content", FILM.format("Article content")) == []


@pytest.mark.parametrize(
    ("label", "film", "times"),
    [
        ("Una Berg", "<p>Una Berg</p>", 4),
        ("The keeper", "<h2>The keeper</h2>", 4),
        ("The keeper", FILM.format("The keeper"), 2),
    ],
    ids=["a name", "a heading", "twice"],
)
def test_a_name_a_heading_and_what_stands_twice_are_not_left_over(label: str, film: str, times: int) -> None:
    assert left(label, film, times) == left("Another label", film, times)
