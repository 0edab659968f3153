"""What another newsroom says of itself at the edge of a text is a doubt about whose it is."""

from __future__ import annotations

import pytest

from evidence_pages import STORY, claims_on, page_of

GRANT = '<p>Our stories are licensed <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
SITE = '<meta property="og:site_name" content="Example News">'


def doubts(inside: str) -> list[tuple[str, str]]:
    page = page_of(head=SITE, inside=inside, footer=GRANT)
    return [(claim.kind, claim.scope) for claim in claims_on(page) if claim.kind == "partner"]


@pytest.mark.parametrize(
    "line",
    [
        "Quay Health News is a national newsroom that produces in-depth journalism about health issues.",
        "The Quay is an independent and nonprofit source of news, analysis and commentary from academic experts.",
        "Undertow is a non-profit, editorially independent digital magazine exploring the sea.",
        "QuayPublica is a nonprofit newsroom that investigates abuses of power. Sign up to receive our biggest stories.",
        "The Quay Tribune is a member-supported, nonpartisan newsroom informing readers about tides.",
        "Wells of the Quay is an independent news organization.",
        "Quay Reflector is part of States Newsroom, a network of news bureaus supported by grants and donors.",
        "The Daily Quay provides news, commentary and analysis about and for the islands.",
    ],
)
def test_another_newsrooms_word_on_itself(line: str) -> None:
    assert doubts(f"<p><em>{line}</em></p>") == [("partner", "unclear")]


@pytest.mark.parametrize(
    "line",
    [
        "Example News is a nonprofit newsroom that covers the harbour.",
        "Vague is a glossy magazine that everybody in the harbour reads.",
        "Jan Vik is an independent adviser to a magazine of the harbour.",
        "Ada Reed is a reporter at a nonprofit newsroom.",
        "The mill is a museum of grain today.",
        "Example News is part of States Newsroom, a network of news bureaus supported by grants and donors.",
        "This provides news to the islands, and nobody pays for it.",
        "The Quay Board publishes news releases on Fridays.",
    ],
)
def test_the_sites_own_and_other_words_are_none(line: str) -> None:
    assert doubts(f"<p>{line}</p>") == []


def test_amid_the_text_it_is_what_the_text_tells() -> None:
    assert doubts(f"<p>Quay Watch is a nonprofit newsroom in the old mill.</p>{STORY}") == []


@pytest.mark.parametrize(
    "line",
    [
        "This story comes to us from the Quay Tribune.",
        "This story was shared by the Quay Tribune through the Islands News Exchange.",
        "This story is a product of the River Basin Desk, an independent reporting network.",
        "This article was produced for Quay’s Local Reporting Network in partnership with Example News.",
    ],
)
def test_whose_text_it_is_besides(line: str) -> None:
    assert [kind for kind, _ in doubts(f"<p><em>{line}</em></p>")] == ["partner"]


@pytest.mark.parametrize(
    "line",
    [
        "This story was shared widely on the islands, and the board heard of it.",
        "Ada Reed is a fellow of the Local Reporting Network.",
        "The herring comes to the islands from the north.",
    ],
)
def test_what_else_is_shared_or_comes_from_somewhere_is_none(line: str) -> None:
    assert doubts(f"<p>{line}</p>") == []


@pytest.mark.parametrize("byline", ["By Ada Reed, Block Club Chicago", "By Ada Reed/Votebeat", "Ada Reed, The Narwhal"])
def test_a_newsroom_that_shares_its_texts_signs_them(byline: str) -> None:
    page = page_of(head=SITE, before=f'<p class="byline">{byline}</p>', footer=GRANT)
    assert [claim.kind for claim in claims_on(page) if claim.kind == "partner"] == ["partner"]


@pytest.mark.parametrize("byline", ["By Ada Reed, Report for America", "By Ada Trace", "By Ada Reed, Senior Reporter"])
def test_a_program_and_a_name_like_a_newsrooms_sign_nothing(byline: str) -> None:
    page = page_of(head=SITE, before=f'<p class="byline">{byline}</p>', footer=GRANT)
    assert not any(claim.kind == "partner" for claim in claims_on(page))
