"""Sentences right over the box of the text begin it, though the model doubts them; other lines there do not."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page, _html
from republish.extraction.judging.keeping.beginnings import keep_short_openings
from republish.extraction.surveying.guide import guide
from republish.extraction.surveying.survey import Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of

TEXT = "".join(map(paragraph, range(5)))
FIRST = "A pilot fell from the pier of Mora on Friday at noon."
SECOND = "The pilots of two ships had seen her there a little before."


def begun(inner: str) -> list[str]:
    """The lines of an article whose boxes are named for nothing, with a deck of its own."""
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><article><header><h1>The wall</h1>"
        f'<p class="subtitle">The fishermen of the old quay will lose their berths</p></header>{inner}</article></main></body></html>'
    )
    return republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize("between", ["", "<div class=ad></div>"])
def test_sentences_right_over_the_box_of_the_text_begin_it(between: str) -> None:
    found = begun(f"<div class=x1><p>{FIRST}</p><p>{SECOND}</p>{between}<div class=x2>{TEXT}</div></div>")
    assert found[:3] == [FIRST, SECOND, sentence(0)]


@pytest.mark.parametrize(
    "line",
    [f'<p>{FIRST[:-1]}, as <a href="/a">we told</a>.</p>', "<p>Mora, Friday</p>", "<p>Sign up for our newsletter on the harbour of Mora.</p>"],
    ids=["link", "no sentence", "asks"],
)  # fmt: skip
def test_other_lines_over_the_box_of_the_text_do_not(line: str) -> None:
    assert begun(f"<div class=x1>{line}<div class=x2>{TEXT}</div></div>")[0] == sentence(0)


def short(line: str, chance: float) -> bool:
    """Whether a line right before a kept paragraph stays that the model has left out."""
    document = _html.parse(page(f"{TEXT}<h2>The bell</h2>{line}{TEXT}"), URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [chance] * len(survey.leaves), URL)
    verdicts.kept = [leaf.solid for leaf in survey.leaves]
    at = next(leaf.index for leaf in survey.leaves if leaf.text == "The bell") + 1
    keep_short_openings(verdicts)
    return verdicts.kept[at]


def test_a_word_or_two_begin_a_part() -> None:
    assert short("<p>Ring it!</p>", 0.5)


@pytest.mark.parametrize(
    ("line", "chance"),
    [("<p>Ring it!</p>", 0.2), ("<p>Ring it</p>", 0.5), ('<p><a href="/bell">Ring it!</a></p>', 0.5), ("<p class=label>Ring it!</p>", 0.5),
     ("<p>Share this!</p>", 0.5), ("<div>Ring it!</div>", 0.5), ("<p>…</p>", 0.5)],
)  # fmt: skip
def test_other_lines_before_a_paragraph_are_left_to_the_model(line: str, chance: float) -> None:
    assert not short(line, chance)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("<strong>Mora</strong> -", True),
        ("<b>Old Harbour</b> —", True),
        ("<strong>Mora</strong>", False),
        ("<strong>Mora</strong>:", False),
        ('<a href="/mora">Mora</a> -', False),
        ("<strong>The wall of Mora</strong> -", False),
        ("12 -", False),
    ],
    ids=["a town", "of two words", "no dash", "a colon", "a link", "a title", "no name"],
)
def test_the_town_that_is_set_loosely_before_the_first_paragraph_stays(line: str, *, stays: bool) -> None:
    document = _html.parse(page(f"<div>{line}{TEXT}</div>"), URL)
    root = outline_of(document)
    survey = Survey(root, leaves(root))
    verdicts = Verdicts(survey, guide(document, None, None), [0.4] * len(survey.leaves), URL)
    verdicts.kept = [leaf.solid for leaf in survey.leaves]
    keep_short_openings(verdicts)
    assert verdicts.kept[survey.first - 1] is stays


@pytest.mark.parametrize(("sign", "kept"), [(":", True), (".", False)])
def test_a_paragraph_that_leads_in_the_quotation_that_a_post_is_stays(sign: str, *, kept: bool) -> None:
    lead = f"Since we have a cable I can hear the second programme of the harbour in the valley, and now they speak of it on the air{sign}"
    quotation = f"<blockquote><p><strong>The light and its keepers</strong></p><p>{sentence(1)} {sentence(2)} {sentence(3)} {sentence(4)}</p></blockquote>"
    html = f"<html lang=en><head><title>Mora</title></head><body><div id=content><div class='post entry'><h3 class=entry-title>What to hear</h3><h4 class='vcard author'>by quill</h4><div class=entry-content><p class=x1>{lead}</p>{quotation}<div class=share><h3>Share this:</h3><ul><li><a href='/s'>Mail</a></li></ul></div></div></div></div></body></html>"
    assert (lead in republish.extract(Page.from_html(html, URL)).text) is kept
