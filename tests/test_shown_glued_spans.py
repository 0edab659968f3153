"""Spans of one class without a blank between them are paragraphs, as a style shows them."""

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
