"""Short sentences where a newsroom's system sets every paragraph in a box of its own."""

from __future__ import annotations

import pytest

from harbour import article, sentence

SIGN_UP = (
    '<div class="newsletter-signup"><h4>Get the news of Mora by mail</h4><p>Subscribe to our newsletter.</p></div>'
)
LAST = "The season opens May 15."


def boxed(words: str, name: str = "subscriber-only") -> str:
    return f'<div class="{name}"><p>{words}</p></div>'


def left(last: str, paragraphs: str = "subscriber-only") -> list[str]:
    """The lines that are left of what follows four paragraphs."""
    text = "".join(boxed(sentence(number), paragraphs) for number in range(4))
    found = article(text + last).text.split("\n")
    return [line for line in found if line not in map(sentence, range(4))]


@pytest.mark.parametrize("between", ["", SIGN_UP, '<div class="ad"><span>Advertisement</span></div>'])
@pytest.mark.parametrize("last", [LAST, "Nobody had asked her."])
def test_the_last_one_stays_in_a_box_like_those_before(between: str, last: str) -> None:
    assert left(between + boxed(last)) == [last]


@pytest.mark.parametrize(
    "last",
    [
        boxed(LAST, "harbour-tip"),
        boxed("Subscribe to our newsletter."),
        boxed("Follow us on Facebook and Instagram."),
        boxed('<a href="/x">The old light of Mora is lit.</a>'),
        boxed("Una Berg"),
        f'<div class="subscriber-only related"><p>{LAST}</p></div>',
    ],
    ids=["another box", "asks", "follow", "leads elsewhere", "a name", "named for other stories"],
)
def test_what_asks_leads_or_stands_in_another_box_does_not(last: str) -> None:
    assert left(SIGN_UP + last) == []


SOURCE = (
    'The plans of the tower are kept in <a href="https://archive.example/mora">the archive of the county</a> since May.'
)


@pytest.mark.parametrize(
    "last",
    [
        boxed(f"{sentence(9)[:-1]}:")
        + '<div class="subscriber-only"><ul><li>two boats</li><li>one rope</li></ul></div>',
        boxed(SOURCE),
    ],
    ids=["a list", "a source"],
)
def test_a_list_and_a_sentence_with_its_source_stay(last: str) -> None:
    assert len(left(last)) == last.count("<p>") + last.count("<li>")


@pytest.mark.parametrize(
    "box",
    [
        '<div class="harbour-tip"><ul><li>two boats</li><li>one rope</li></ul></div>',
        '<div class="subscriber-only"><ul><li><a href="/a">Two boats</a></li><li><a href="/b">One rope</a></li></ul></div>',
    ],
    ids=["another box", "other stories"],
)
def test_a_list_in_another_box_or_of_links_does_not(box: str) -> None:
    assert left(boxed(f"{sentence(9)[:-1]}:") + box) == [f"{sentence(9)[:-1]}:"]
