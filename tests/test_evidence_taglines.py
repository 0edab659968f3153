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
    ],
)
def test_the_sites_own_and_other_words_are_none(line: str) -> None:
    assert doubts(f"<p>{line}</p>") == []


def test_amid_the_text_it_is_what_the_text_tells() -> None:
    assert doubts(f"<p>Quay Watch is a nonprofit newsroom in the old mill.</p>{STORY}") == []
