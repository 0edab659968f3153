"""A section that calls itself an advertisement goes whole; one about advertisements is the article's."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

AD = f"<p>{sentence(20)}</p><p>{sentence(21)}</p>"


def lines(inner: str) -> list[str]:
    made = article(
        f"{paragraph(0)}<h2>The wall</h2>{paragraph(1)}{inner}<h2>The light</h2>{paragraph(2)}{paragraph(3)}"
    )
    assert not verify(made.original_text, made.text, made.changes)
    return made.text.split("\n")


@pytest.mark.parametrize(
    "heading", ["Advertisement: Lamps of Mora", "Sponsored", "Anzeige – Lampen aus Mora", "Our sponsor: Bell & Son"]
)
def test_it_goes_with_all_that_it_says(heading: str) -> None:
    found = lines(f"<h2>{heading}</h2>{AD}")
    assert sentence(20) not in found
    assert sentence(21) not in found
    assert "The light" in found
    assert sentence(2) in found


@pytest.mark.parametrize("heading", ["Advertisements of the old harbour", "Sponsored by nobody, the keeper sails"])
def test_a_section_on_advertisements_stays(heading: str) -> None:
    assert sentence(20) in lines(f"<h2>{heading}</h2>{AD}")


def test_a_long_section_stays() -> None:
    text = "".join(paragraph(number) for number in range(20, 36))
    assert sentence(25) in lines(f"<h2>Advertisement: Lamps</h2>{text}")
