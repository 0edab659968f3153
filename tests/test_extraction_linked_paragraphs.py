"""A paragraph of the text may be a link from end to end; what leads to the site's own stories is none."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

LINE = (
    "In a letter that was published by the harbour mail the owner says that the lease of the shed ended two years ago{}"
)
BOX = '<div class="wrap">{}</div>'


def lines(paragraph_between: str) -> list[str]:
    parts = [paragraph(0), paragraph(1), paragraph_between, paragraph(2), paragraph(3)]
    return article("".join(map(BOX.format, parts)), "parts").text.split("\n")


def test_a_sentence_that_leads_to_another_site_stays_amid_the_text() -> None:
    line = LINE.format(".")
    assert line in lines(f'<p><a href="https://letters.example/lease">{line}</a></p>')


@pytest.mark.parametrize(
    "line",
    [
        f'<p><a href="/2026/lease">{LINE.format(".")}</a></p>',
        f'<p><a href="https://other.example/lease">{LINE.format("")}</a></p>',
        f'<p class="more"><a href="https://other.example/lease">{LINE.format(".")}</a></p>',
        '<p><a href="https://other.example/news">Sign up for our newsletter and get the news of the harbour every morning.</a></p>',
    ],
    ids=["to the site", "no sentence", "of another make", "a prompt"],
)
def test_other_links_go(line: str) -> None:
    assert len(lines(line)) == 4
