"""A line that is one link to another story of the site goes from between two paragraphs, also behind "Read:"; calls to act stay."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.stories.lone_headlines import drop_labeled_headlines, drop_lone_headlines

HEADLINE = "The bell of Mora rings again after a hundred years"
ADDRESS = "https://site.example/2025/mora-bell-rings-again"
BOLD = "<p><strong>{}</strong></p>"


def linked(text: str = HEADLINE, address: str = ADDRESS) -> str:
    return BOLD.format(f'<a href="{address}">{text}</a>')


def stays(line: str, *, before: str = "", behind: str = "", rest: str = "") -> bool:
    html = paragraph(0) + before + line + behind + paragraph(1) + paragraph(2) + rest + paragraph(3)
    return any(HEADLINE[:20] in said for said in kept_by(drop_lone_headlines, page(html)))


@pytest.mark.parametrize(
    "line",
    [
        linked(),
        linked(address="/2025/mora-bell-rings-again/"),
        linked(f"{HEADLINE}?", "/story/8837261"),
        f'<p><a href="{ADDRESS}"><b>{HEADLINE}</b></a></p>',
        f'<p><a href="{ADDRESS}">{HEADLINE}</a></p>',
        f'<div class="x1"><a href="{ADDRESS}">{HEADLINE}</a></div>',
        f'<p>Explainer: <a href="{ADDRESS}">{HEADLINE}</a></p>',
        f'<p>[ <a href="{ADDRESS}">{HEADLINE}</a> ]</p>',
    ],
    ids=["whole address", "path", "a number", "bold in the link", "plain", "a box", "labelled", "in brackets"],
)
def test_a_headline_alone_goes(line: str) -> None:
    assert not stays(line)


@pytest.mark.parametrize(
    "line",
    [
        BOLD.format(HEADLINE),
        f'<p>The story of the day was <a href="{ADDRESS}">{HEADLINE}</a></p>',
        f'<p><a href="{ADDRESS}">{HEADLINE}.</a></p>',
        linked(f"{HEADLINE}."),
        linked(HEADLINE[:20]),
        linked(address="https://bells.example/2025/mora-bell-rings-again"),
        linked(address="/apply"),
        linked(address="/files/mora-bell-rings-again.pdf"),
        linked(address="#mora-bell-rings-again"),
        linked(address="mailto:mora-bell-rings-again@site.example"),
        f"<ul><li>{linked()}</li></ul>",
    ],
    ids=[
        *("no link", "words before it", "a plain sentence", "a sentence", "a few words", "another site", "a form", "a file", "a place on the page"),
        *("a letter", "an item"),
    ],
)  # fmt: skip
def test_other_lines_stay(line: str) -> None:
    assert stays(line)


def test_what_a_line_calls_for_stays() -> None:
    said = "The pilots of the harbour have told all that they know of that night and of the light in this story:"
    assert stays(linked(), before=f"<p>{said}</p>")


def test_bold_lines_that_head_parts_stay() -> None:
    assert stays(linked(), rest=BOLD.format("The light of the harbour"))


def test_what_stands_under_a_heading_stays() -> None:
    assert stays(linked(), before="<h2>What to read in the harbour</h2>")


def test_a_headline_before_the_next_heading_goes() -> None:
    assert not stays(linked(), behind="<h2>The harbour in winter</h2>")


CALLING = '<p><strong>{}: <a href="{}">{}</a></strong></p>'


def stays_called(word: str, address: str = ADDRESS, headline: str = HEADLINE, more: str = "") -> bool:
    line = (
        CALLING.format(word, address, headline)
        if not more
        else f'<p>{word}: <a href="{address}">{headline}</a>{more}</p>'
    )
    html = page(paragraph(0) + line + paragraph(1) + paragraph(2))
    return any(headline[:20] in said for said in kept_by(drop_labeled_headlines, html))


@pytest.mark.parametrize(
    "word", ["Lea", "Lee más", "Vea", "Leia", "Dowiedz się więcej", "Lire ", "Leggi", "Lesen Sie hier", "Read"]
)
def test_a_headline_behind_a_word_that_calls_for_it_goes(word: str) -> None:
    assert not stays_called(word)


@pytest.mark.parametrize(
    "called",
    [
        {"word": "Lea Moran"},
        {"word": "Quelle"},
        {"word": "Lea", "address": "https://bells.example/2025/mora"},
        {"word": "Lea", "address": "/files/mora.pdf"},
        {"word": "Lea", "address": "#mora"},
        {"word": "Lee", "headline": "The lighthouse's bells"},
        {"word": "Lee", "more": " was the first thing that I read that day."},
    ],
    ids=["a name", "a source", "another site", "a file", "a place on the page", "a few words", "an answer"],
)
def test_what_stands_behind_other_words_stays(called: dict[str, str]) -> None:
    assert stays_called(**called)


def left_by_labels(lines: str) -> str:
    html = page(paragraph(0) + paragraph(1) + lines + paragraph(2) + paragraph(3))
    return " ".join(kept_by(drop_labeled_headlines, html))


@pytest.mark.parametrize(
    "label",
    ["До теми", "K tématu", "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ", "İlginizi çekebilir", "Više o temi", "相關報導", "Must read |"],
)
def test_a_headline_behind_words_without_a_colon_goes(label: str) -> None:
    assert HEADLINE not in left_by_labels(f'<p>{label} <a href="{ADDRESS}">{HEADLINE}</a></p>')


def test_a_headline_behind_other_words_without_a_colon_stays() -> None:
    assert HEADLINE in left_by_labels(f'<p>Must read by noon <a href="{ADDRESS}">{HEADLINE}</a></p>')


@pytest.mark.parametrize("said", ["MUST READ | {}", "ALSO READ: {}", "Don't miss | {}", "À LIRE AUSSI | {}"])
def test_a_bold_line_that_announces_a_headline_goes_without_its_link(said: str) -> None:
    line = said.format(HEADLINE)
    assert HEADLINE not in left_by_labels(BOLD.format(line))
    assert HEADLINE in left_by_labels(f"<p>{line}</p>")


@pytest.mark.parametrize("said", ["Must read: {}", "Bread | {}", "MUST READ | {}."])
def test_a_bold_line_that_may_be_a_heading_stays(said: str) -> None:
    assert HEADLINE in left_by_labels(BOLD.format(said.format(HEADLINE)))


def test_the_headlines_right_below_a_line_that_calls_for_one_go() -> None:
    called, further = CALLING.format("More", "/a/1", HEADLINE), BOLD.format('<a href="/a/{}">{}</a>')
    others = ("The ferry that came too late", "Nobody saw the light go out")
    lines = called + "".join(further.format(number, said) for number, said in enumerate(others))
    html = page(paragraph(0) + paragraph(1) + lines + paragraph(2) + further.format(9, "Pilots who wait for winter"))
    left = " ".join(kept_by(drop_labeled_headlines, html.replace("More:", "Read:")))
    assert not any(said in left for said in (HEADLINE, *others))
    assert "Pilots who wait" in left


SHORT = "<p>Nobody had told the pilots.</p>"


def test_a_headline_between_a_paragraph_and_a_short_sentence_goes() -> None:
    assert not stays(linked(), behind=SHORT)
    assert not stays(linked(), before=SHORT)


def test_a_headline_between_two_short_lines_stays() -> None:
    assert stays(linked(), before=SHORT, behind=SHORT)
    assert stays(linked(), behind="<p>The night of the storm</p>")
