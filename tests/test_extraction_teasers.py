"""A teaser among the paragraphs goes as a whole; what stands under a headline of the article's own stays."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, kept_by, page, paragraph, sentence
from republish import Page
from republish.extraction.judging.stories.teasers import drop_rests_of_teasers
from republish.extraction.surveying.verdicts import Verdicts
from republish.fidelity import verify

HEADLINE, DECK = "The bell of Mora rings again after a hundred years", "Why the town waited so long for it."
ADDRESS = "https://site.example/2025/the-bell"
PICTURE = '<img src="/bell.jpg" width="120" height="80" alt="">'
AROUND = '<div class="css-1"><a href="{0}">{1}<h3>{2}</h3></a><p>{3}</p></div>'
BESIDE = '<div class="css-1"><a href="{0}">{1}</a><h3><a href="{0}">{2}</a></h3><p>{3}</p></div>'


def lines(box: str) -> list[str]:
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:3], box, *text[3:]]))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in map(sentence, range(7))]


@pytest.mark.parametrize("form", [AROUND, BESIDE], ids=["one link", "two links"])
@pytest.mark.parametrize("address", [ADDRESS, "/2025/the-bell"])
def test_a_card_of_the_site_goes(form: str, address: str) -> None:
    assert lines(form.format(address, PICTURE, HEADLINE, DECK)) == []


def without_headlines(verdicts: Verdicts) -> None:
    """The rule, where the model has no hope for what the headline says."""
    for leaf in verdicts.leaves:
        if leaf.text == HEADLINE:
            verdicts.drop(leaf.index)
    drop_rests_of_teasers(verdicts)


def stays(box: str) -> bool:
    text = "".join(map(paragraph, range(5)))
    return DECK in kept_by(without_headlines, page(paragraph(8) + box + text))


@pytest.mark.parametrize("form", [AROUND, BESIDE], ids=["one link", "two links"])
def test_the_rest_goes_with_its_headline(form: str) -> None:
    assert not stays(form.format(ADDRESS, PICTURE, HEADLINE, DECK))


@pytest.mark.parametrize(("address", "kept"), [(ADDRESS, False), ("/2025/the-ferry", True)])
def test_the_rest_goes_that_leads_where_its_headline_leads(address: str, *, kept: bool) -> None:
    box = BESIDE.format(ADDRESS, "", HEADLINE, f'{DECK} <a href="{address}">more</a>')
    text = "".join(map(paragraph, range(5)))
    assert any(line.startswith(DECK) for line in kept_by(without_headlines, page(paragraph(8) + box + text))) is kept


@pytest.mark.parametrize(
    "box",
    [
        BESIDE.format(ADDRESS, "", HEADLINE, DECK),
        BESIDE.format("https://bells.example/mora", PICTURE, HEADLINE, DECK),
        BESIDE.format("#bell", PICTURE, HEADLINE, DECK),
        BESIDE.format(ADDRESS, PICTURE, HEADLINE, f"{DECK}</p><p>It was too heavy."),
        f'{PICTURE}<h3><a href="{ADDRESS}">{HEADLINE}</a></h3><p>{DECK}</p>',
    ],
    ids=["no picture", "another site", "a place on the page", "more than one run", "no box of its own"],
)
def test_other_words_under_a_headline_stay(box: str) -> None:
    assert stays(box)


def test_a_short_article_among_teasers_is_the_one_without_a_link_in_a_headline() -> None:
    teasers = "".join(
        f'<article class="node teaser"><h2><a href="/d{number}">The bell number {number} of Mora rings</a></h2><div class="teaser-text"><p>{sentence(number)} {sentence(number + 20)}</p></div></article>'
        for number in range(10, 13)
    )
    own = f'<article class="node full"><div class="content">{paragraph(0)}{paragraph(1)}</div></article>'
    html = f'<html lang=en><head><title>The wall</title></head><body><div class="main"><h1>The wall</h1><div>{own}</div><div class="related"><h2>Related</h2>{teasers}</div></div></body></html>'
    assert republish.extract(Page.from_html(html, URL)).text.split("\n") == [sentence(0), sentence(1)]
