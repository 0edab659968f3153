"""Spans of one class without a blank between them are paragraphs, and labels stand apart, as a style shows them."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

SPAN = '<span class="{}">{}</span>'


def lines(*said: str, between: str = "", names: str = "ppp") -> list[str]:
    """What is left of a paragraph that is nothing but spans, between two others."""
    spans = between.join(SPAN.format(name, one) for name, one in zip(names, said, strict=False))
    return article(f'{paragraph(7)}<p class="x1">{spans}</p>{paragraph(8)}').text.split("\n")[1:-1]


def test_each_is_a_paragraph() -> None:
    told = [sentence(number) for number in range(3)]
    assert lines(*told) == told
    assert lines(told[0], "Nobody came.") == [told[0], "Nobody came."]
    body = article(f"{paragraph(7)}<div>{''.join(SPAN.format('p', one) for one in told)}</div>{paragraph(8)}").body
    assert all(f"<p>{one}</p>" in body for one in told)


@pytest.mark.parametrize(
    ("said", "between", "names"),
    [
        ((sentence(0), sentence(1)), " ", "pp"),
        ((sentence(0), f" {sentence(1)}"), "", "pp"),
        ((sentence(0), sentence(1)), "", "pq"),
        ((sentence(0)[:-1], sentence(1)), "", "pp"),
        (("Nobody came.", sentence(1)), "", "pp"),
    ],
    ids=["a blank between", "a blank within", "of two classes", "no sentence", "a short one before"],
)
def test_what_flows_on_is_one(said: tuple[str, ...], between: str, names: str) -> None:
    assert len(lines(*said, between=between, names=names)) == 1


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('<span class="recipe-label">Prep time</span><span>2 hours</span>', "Prep time 2 hours"),
        ('<span class="label">Serves:</span>4', "Serves: 4"),
        ('<span class="meta-label">By</span><span>the sea it stood.</span>', "Bythe sea it stood."),
        ('<span class="faq__counter">01.</span>Can the wall be raised?', "01. Can the wall be raised?"),
        ('<span class="label">Prep time</span> <span>2 hours</span>', "Prep time 2 hours"),
        ('<span class="label">Prep time</span>, as ever', "Prep time, as ever"),
        ('<span class="label">N</span>ame of the wall', "Name of the wall"),
        ('<span class="counter">50</span>M visitors', "50M visitors"),
        ('<span class="labelled">under</span>water', "underwater"),
        ('<span class="big">Har</span>bour', "Harbour"),
    ],
)
def test_a_label_is_apart_from_what_it_names(line: str, said: str) -> None:
    assert (
        article(f"{paragraph(7)}<p>{line} {sentence(0)}</p>{paragraph(8)}").text.split("\n")[1]
        == f"{said} {sentence(0)}"
    )
