"""A call to read another story within a paragraph goes, and the paragraph stays."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

HEADLINE = "The bell of Mora rings again"
CAPSULE = "<span class=q7><span>À LIRE AUSSI</span> <strong><a href='/2025/mora-bell'>The bell of Mora rings again</a></strong></span>"
LINK = "<a href='{}'>The bell of Mora rings again</a>"


def body(within: str, before: str = sentence(50)) -> str:
    text = "".join(map(paragraph, range(4)))
    found = article(f"{text}<p>{before}{within} {sentence(51)}</p>{text}")
    assert verify(found.original_text, found.text, found.changes) == ()
    return found.body


@pytest.mark.parametrize(
    "within",
    [
        f" {CAPSULE}",
        f"<br>{CAPSULE}",
        f" <em>Read also: {LINK.format('/2025/mora-bell')}</em>",
        f" <strong>Lea: {LINK.format('https://site.example/2025/mora-bell')}</strong>",
        f" <em>Lire l’entretien : {LINK.format('/2025/mora-bell')}</em>",
    ],
    ids=["a box in the line", "behind a break", "in italics", "one word", "what there is to read"],
)
def test_a_call_within_a_paragraph_goes(within: str) -> None:
    assert f"<p>{sentence(50)} {sentence(51)}</p>" in body(within)


@pytest.mark.parametrize(
    ("within", "before"),
    [
        (f" <em>Read also: {LINK.format('https://bells.example/mora')}</em>", sentence(50)),
        (
            f" <em>see also {LINK.format('/2025/mora-bell')}</em>",
            "The pilots of the pier, who will not tell what they know of it,",
        ),
        (f" <em>The bell: {LINK.format('/2025/mora-bell')}</em>", sentence(50)),
        (f" <em>Read also {LINK.format('/2025/mora-bell')} and the harbour's own book</em>", sentence(50)),
        (f" <em>See also {LINK.format('#mora')}</em>", sentence(50)),
    ],
    ids=["another site", "amid a sentence", "other words", "more words", "a place on the page"],
)
def test_what_an_author_says_stays(within: str, before: str) -> None:
    assert HEADLINE in body(within, before)
