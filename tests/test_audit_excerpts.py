"""A part of the text that was declared as one: who reads it is to be told that there is more."""

from __future__ import annotations

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Finding, Use

BODY = str(oysters().body)
PART = BODY[: BODY.index("<p>Reefs are coming back")]
TITLED = f'<a href="{OYSTERS}">{oysters().article.title}</a>'


def told(inner: str, use: Use) -> Finding | None:
    """The finding on indicated changes where that is missing."""
    found = republish.audit(published(site(inner)), package=bound("indicate-changes", use=use))
    return next((finding for finding in found.findings if found.missing and finding.code == "indicate-changes"), None)


@pytest.mark.parametrize(
    "line",
    [
        f'<p><a href="{OYSTERS}">Continue reading on The Conversation</a></p>',
        f"<p>Read the full article: {TITLED}</p>",
        f"<p>Den ganzen Beitrag: {TITLED}. Weiterlesen</p>",
        f"<p>全文：{TITLED}</p>",
        f"<p>Excerpt from {TITLED}</p>",
    ],
)
def test_a_link_to_the_rest_says_that_this_is_a_part(line: str) -> None:
    assert told(f"{PART}{line}", Use(excerpt=True)) is None


@pytest.mark.parametrize(
    "line",
    [
        f"<p>From {TITLED}.</p>",
        f"<p>It can be read only there: {TITLED}</p>",
        '<p><a href="https://herald.example/more">Continue reading</a></p>',
        f'<div class="related"><p><a href="{OYSTERS}">Continue reading</a></p></div>',
    ],
)
def test_a_part_that_nothing_tells_from_the_whole(line: str) -> None:
    finding = told(f"{PART}{line}", Use(excerpt=True))
    assert finding is not None
    assert "a part of the text" in finding.text
    assert "Restore" not in finding.text


def test_a_link_to_the_rest_declares_no_other_words() -> None:
    inner = f'{BODY.replace("forty tonnes", "fifty tonnes")}<p><a href="{OYSTERS}">Read the full article</a></p>'
    finding = told(inner, Use())
    assert finding is not None
    assert "was changed" in finding.text
    inner = inner.replace(BODY[BODY.index("<p>None of this") :], "")
    assert told(inner, Use(excerpt=True)) is not None


def test_all_of_the_text_is_no_part_of_it() -> None:
    assert told(f"{BODY}<p>From {TITLED}.</p>{oysters().notices.changes}", Use(excerpt=True)) is None
