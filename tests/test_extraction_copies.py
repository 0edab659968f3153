"""What stands on a page twice: copies for another screen go, what is said again stays."""

from __future__ import annotations

import pytest

import republish
from harbour import article, kept_by, page, paragraph, sentence
from republish._text import fold
from republish.extraction.judging.twice.copies import drop_refrained_links
from republish.fidelity import verify

QUESTION = "What did you do on the night when the light on the old wall was lit for the first time?"
NOTE = "By signing up, you agree that the harbour office may write to you on any day of the week."


def lines(inner: str) -> list[str]:
    return article(inner).text.split("\n")


def test_a_question_that_everybody_is_asked_stays() -> None:
    parts = [
        f"<section><h3>Pilot {number}</h3><p><b>{QUESTION}</b></p>{paragraph(number)}</section>" for number in range(5)
    ]
    assert lines("".join(parts)).count(QUESTION) == 5


def test_a_refrain_stays() -> None:
    stanzas = "".join(f"<div>{paragraph(number)}<p>{QUESTION}</p></div>" for number in range(3))
    assert lines(stanzas).count(QUESTION) == 3


def test_the_same_line_in_lists_of_many_things_stays() -> None:
    shared = "Open on every day of the year but the first Sunday after the storm."
    lists = "".join(
        f"<h3>Pier {number}</h3>{paragraph(number)}<ul><li>Built of oak and stone in the year of the great frost {number}.</li>"
        f"<li>{shared}</li></ul>"
        for number in range(3)
    )
    assert lines(lists).count(shared) == 3


SPEAKER = "Ada Marlow, keeper of the lights and of the long wall of the harbour of Brennick"


@pytest.mark.parametrize("names", ["", "Quote_caption__dN"])
def test_who_spoke_stays_under_each_quotation(names: str) -> None:
    quoted = "".join(
        f"{paragraph(number)}<figure><div class=body><blockquote><p>{sentence(number + 10)}</p></blockquote><figcaption class='{names}'>{SPEAKER}</figcaption></div></figure>"
        for number in range(4)
    )
    assert lines(quoted + paragraph(8)).count(SPEAKER) == 4


def test_a_quotation_for_another_screen_goes_with_its_speaker() -> None:
    quoted = f"<figure><blockquote><p>{sentence(10)}</p></blockquote><figcaption>{SPEAKER}</figcaption></figure>"
    both = f'<div class="desktop">{quoted}</div><div class="mobile">{quoted}</div>'
    made = lines(f"{paragraph(1)}{paragraph(2)}{both}{paragraph(3)}")
    assert (made.count(sentence(10)), made.count(SPEAKER)) == (1, 1)


def test_a_whole_text_for_another_screen_goes() -> None:
    text = "".join(paragraph(number) for number in range(5))
    made = article(f"<div>{text}</div><div>{text}</div><div>{paragraph(9)}</div>")
    assert made.text.split("\n") == [sentence(number) for number in (*range(5), 9)]
    assert [change.kind for change in made.changes] == ["duplicate"] * 5
    assert not verify(made.original_text, made.text, made.changes)


def test_a_hidden_text_that_is_shown_as_well_goes() -> None:
    text = "".join(paragraph(number) for number in range(14))
    rest = "".join(sentence(number) for number in range(2, 14)).partition(" ")[2]
    rest = f"{rest[:500]} Placeholder image-1 {rest[500:]}"
    made = article(f'{text}<div class="locked" style="display:none">{rest}</div>')
    assert made.text.split("\n") == [sentence(number) for number in range(14)]
    assert [(change.kind, change.words) for change in made.changes] == [("duplicate", fold(rest))]
    assert not verify(made.original_text, made.text, made.changes)


def test_a_hidden_text_that_says_more_than_what_is_shown_stays() -> None:
    text = "".join(paragraph(number) for number in range(6))
    more = f"{sentence(5)} {sentence(8)}"
    assert lines(f'{text}<div class="locked" style="display:none"><p>{more}</p></div>')[-1] == more


def test_a_copy_right_behind_the_first_goes() -> None:
    twice = f"<div class=a>{paragraph(7)}</div><div class=b>{paragraph(7)}</div>"
    text = "".join(paragraph(number) for number in range(4))
    assert lines(f"{twice}{text}").count(sentence(7)) == 1


@pytest.mark.parametrize(
    "name", ["mobile-only", "visible-xs", "intro--desktop", "hidden-md", "md:hidden", "show-for-small"]
)
def test_a_box_for_one_kind_of_screen_is_said_once(name: str) -> None:
    text = [paragraph(number) for number in range(5)]
    box = f"<div>{paragraph(9)}</div>"
    again = f'<div class="{name}">{paragraph(9)}</div>'
    assert lines("".join([*text[:1], box, *text[1:4], again, *text[4:]])).count(sentence(9)) == 1


@pytest.mark.parametrize(("told", "said"), [(7, 1), (8, 2)])
def test_the_heading_of_a_copy_goes_and_that_of_another_text_stays(told: int, said: int) -> None:
    first = f"<div class=g-desktop-only><h4>The old hymnal</h4>{paragraph(7)}</div>"
    other = f"<div class=g-mobile-only><h4>The old hymnal</h4>{paragraph(told)}</div>"
    text = [paragraph(number) for number in range(5)]
    assert lines("".join([*text[:2], first, other, *text[2:]])).count("The old hymnal") == said


def test_the_caption_of_one_picture_in_two_sizes_is_said_once() -> None:
    figure = f'<figure><img src="/{{}}" alt="" width="800" height="500"><figcaption>{QUESTION}</figcaption></figure>'
    text = [paragraph(number) for number in range(4)]
    assert (
        lines("".join([*text[:2], figure.format("a.jpg?w=900"), *text[2:], figure.format("a.jpg?w=300")])).count(
            QUESTION
        )
        == 1
    )


CREDIT = "Photo: Ann Marlow / Harbour Stock"


@pytest.mark.parametrize(
    ("file", "said", "shown"),
    [("quay", CREDIT, 1), ("quay", f"{CREDIT}, 2024", 2), ("wall", CREDIT, 2)],
    ids=["for another screen", "other words", "another picture"],
)
def test_a_figure_for_each_kind_of_screen_is_shown_once(file: str, said: str, shown: int) -> None:
    figure = '<div class="h{}"><figure><img src="/i/{}.jpg" alt="" width="900" height="600"><div class="credit">{}</div></figure></div>'
    figures = figure.format("a", "quay", CREDIT) + figure.format("b", file, said)
    found = article(paragraph(0) + figures + "".join(map(paragraph, range(1, 5))))
    assert found.body.count("<figure>") == shown


def test_what_a_clean_article_shows_twice_it_shows_twice() -> None:
    figure = f'<figure><img src="https://site.example/i/quay.jpg" alt=""><figcaption>{CREDIT}</figcaption></figure>'
    body = f"<p>{sentence(0)}</p>\n{figure}\n{figure}\n<p>{sentence(1)}</p>\n<p>{sentence(2)}</p>"
    assert str(republish.extract(republish.Page.from_html(body, "https://site.example/a")).body) == body


@pytest.mark.parametrize(
    "line",
    [
        NOTE,
        "Mit der Anmeldung erklären Sie sich damit einverstanden, dass wir Ihnen an jedem Tag der Woche schreiben.",
        "En vous inscrivant à la lettre, vous acceptez que le bureau du port vous écrive tous les jours.",
    ],
)
def test_what_readers_agree_to_is_no_text(line: str) -> None:
    text = [paragraph(number) for number in range(4)]
    assert line not in lines("".join([*text[:2], f"<p>{line}</p>", *text[2:]]))


OFFER = '<p class="offer"><a href="https://shop.example/{}">Compare the boats of today</a></p>'


@pytest.mark.parametrize("again", [OFFER, OFFER.replace("boats of today", "Boats of Today")], ids=["alike", "capitals"])
@pytest.mark.parametrize(("times", "kept"), [(5, 0), (4, 0), (3, 3)])
def test_a_link_on_a_line_of_its_own_again_and_again_goes(times: int, kept: int, again: str) -> None:
    offers = [OFFER, again, again, OFFER, OFFER][:times]
    parts = [f"{paragraph(number)}{offer.format(number)}" for number, offer in enumerate([*offers, *[""] * 7][:7])]
    found = [line.casefold() for line in kept_by(drop_refrained_links, page("".join(parts)))]
    assert (found.count("compare the boats of today"), len(found)) == (kept, 8 + kept)


def test_what_each_of_many_claims_is_taken_from_stays() -> None:
    parts = [f'{paragraph(number)}<p><a href="https://paper.example/{number}">Source</a></p>' for number in range(7)]
    assert kept_by(drop_refrained_links, page("".join(parts))).count("Source") == 7


def test_a_list_that_stands_under_two_headings_stays_twice() -> None:
    last = "Take the tide from the table of the day, and the wind from the mast on the old wall."
    rules = f"<ul><li>Read the two examples of the harbour office before you begin to reckon.</li><li>{last}</li></ul>"
    text = f"{paragraph(0)}{paragraph(1)}{rules}{paragraph(2)}<h2>Backwards</h2>{paragraph(3)}{rules}{paragraph(4)}"
    assert lines(text).count(last) == 2


def test_cells_of_two_tables_may_say_the_same() -> None:
    days = "".join(
        f"<tr><td>{hour} o'clock</td><td>{said}</td></tr>"
        for hour, said in ((10, QUESTION), (4, sentence(9)), (5, "Home"))
    )
    tables = f"<h3>Autumn</h3><div><table>{days}</table></div><h3>Winter</h3><div><table>{days}</table></div>"
    body = article("".join(map(paragraph, range(4))) + tables + paragraph(5)).body
    assert body.count(f"<td>{QUESTION}</td>") == body.count(f"<td>{sentence(9)}</td>") == 2
