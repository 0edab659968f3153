"""Lines in bold or italics that speak of the site go; notes on the article that name it stay."""

from __future__ import annotations

import pytest

import republish
from harbour import kept_by, page, paragraph, sentence
from republish import Page
from republish.extraction.judging.asking.own_promos import drop_own_apps

PARAGRAPHS = [sentence(number) for number in range(5)]


def lines(line: str) -> list[str]:
    """What stays of a line behind the third of five paragraphs of an article of the Island Review."""
    text = [f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS]
    html = (
        '<html lang=en><head><title>The ferry | Island Review</title><meta property="og:site_name" content="Island Review"></head><body>'
        "<header><a href=/>Island Review</a></header><main><article><h1>The ferry</h1><div class=entry-content>"
        f"{''.join(text[:3])}{line}{''.join(text[3:])}</div></article></main></body></html>"
    )
    found = republish.extract(Page.from_html(html, "https://review.example/ferry")).text.split("\n")
    return [one for one in found if one not in PARAGRAPHS]


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>Support Island Review: our reporting is free because readers like you give.</strong></p>",
        "<p><b>Island Review is an independent newsroom. Read more of our work at <a href=/>review.example</a>.</b></p>",
        "<p><b>Follow Island Review on <a href=https://t.me/x>Telegram</a></b></p>",
        "<p><em>Sign up for Island Review’s weekly newsletter.</em></p>",
        "<p><em>Donate to the Island Review today.</em></p>",
        "<p><strong>Download the Island Review app for all that happens on the ferry</strong></p>",
        "<p><strong>Descarcă aplicația Island Review și află cele mai importante știri ale zilei</strong></p>",
        "<p><em>Téléchargez l’application Island Review</em></p>",
    ],
)
def test_what_asks_for_the_site_goes(line: str) -> None:
    assert lines(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Island Review asked the port authority for comment and got no answer.</em></p>",
        "<p><em>This article was first published by the Island Review, at <a href=/>review.example</a>.</em></p>",
        "<p><strong>Descarcă aplicația Island Reviewer, i-a spus căpitanul, și vezi mareele</strong></p>",
        "<p><em>Download the harbour’s app before you board, wrote the Island Review in May.</em></p>",
        "<p>The islanders support Island Review with what they can spare, and some with their boats.</p>",
    ],
)
def test_what_tells_of_the_article_stays(line: str) -> None:
    assert len(lines(line)) == 1


def test_an_emphatic_line_that_leads_to_where_readers_subscribe_goes() -> None:
    line = "<p><b><i>Try the pages of the island for nothing <a href=/{}>by clicking here</a>, with fine new puzzles.</i></b></p>"
    assert lines(line.format("premium")) == []
    assert lines(line.format("premium/the-lamp")) != []


STORE = '<a href="https://play.google.com/store/apps/details?id=example"><img src="/play.png" alt=""></a>'
CAMPAIGN = '<a href="https://site.example/app?utm_source=a&amp;utm_campaign=app" rel="nofollow"></a>'


@pytest.mark.parametrize(
    "box",
    [
        f"<h2>The Harbour Post App</h2><p>All news of the pier on your telephone, and more.</p>{STORE}",
        f"<h2>The App</h2><p>Read our news of the pier on your telephone.</p>{STORE}",
        f"<p>Tide App</p><p>All news of the pier on your telephone.</p><p>{CAMPAIGN}Free for iOS and Android!</p>",
    ],
    ids=["named as the site", "ours", "a campaign"],
)
def test_a_box_with_the_site_s_own_app_goes(box: str) -> None:
    assert "telephone" not in " ".join(boxed(box))


@pytest.mark.parametrize(
    "box",
    [
        f"<h2>The Tide App</h2><p>It shows high water on a telephone.</p>{STORE}",
        "<h2>The Harbour Post App</h2><p>It shows high water on a telephone.</p>",
        f"<h2>The Harbour Post App</h2><p>{sentence(3)} It was told by telephone.</p>{STORE}",
        "<h2>Tide App</h2><p>Our guide to tides on a telephone, for iOS and Android: <a href=/tides>Tides</a></p>",
    ],
    ids=["somebody else's", "had nowhere", "a paragraph", "had nowhere, with a guide of ours"],
)
def test_boxes_with_other_apps_stay(box: str) -> None:
    assert "telephone" in " ".join(boxed(box))


def boxed(box: str) -> list[str]:
    text = "".join(map(paragraph, range(12)))
    return kept_by(lambda verdicts: drop_own_apps(verdicts, "Harbour Post"), page(f"{text}<div>{box}</div>{text}"))
