"""Quotations in figures: the caption says whose words they are, and stays with them."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish.fidelity import verify
from republish.model import Page

SAID = "We lit the lamp in May, and it has not gone out since."
TEXT = "".join(map(harbour.paragraph, (1, 2, 3)))


def body_with(inner: str) -> str:
    """The body of the article with it between its paragraphs."""
    found = harbour.article(f"{TEXT}{inner}{harbour.paragraph(4)}")
    assert verify(found.original_text, found.text, found.changes) == ()
    return str(found.body)


@pytest.mark.parametrize("caption", ["<p>Una Berg, keeper</p>", "<span>Una Berg,</span> <div>keeper</div>"])
def test_who_said_it_stays_with_the_quotation(caption: str) -> None:
    body = body_with(f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>{caption}</figcaption></figure>")
    figure = f"<figure><blockquote><p>{SAID}</p></blockquote><figcaption>Una Berg, keeper</figcaption></figure>"
    assert figure in body
    again = republish.extract(Page.from_html(harbour.page(body), harbour.URL))
    assert figure in again.body


@pytest.mark.parametrize(
    "figure",
    [
        f"<figure><blockquote><p>{SAID}</p></blockquote></figure>",
        f"<figure><blockquote><p>{SAID}</p><figcaption>Una Berg</figcaption></blockquote></figure>",
        f"<figure><p>They had asked her.</p><blockquote><p>{SAID}</p></blockquote><figcaption>Una Berg</figcaption></figure>",
        f"<figure><figcaption>Una Berg</figcaption><blockquote><p>{SAID}</p></blockquote></figure>",
    ],
)
def test_other_quotations_get_no_figure(figure: str) -> None:
    body = body_with(figure)
    assert SAID in body
    assert "<figure>" not in body
