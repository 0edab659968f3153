"""Lines that count on with a title, each over its part, are headings, whatever they are dressed in."""

from __future__ import annotations

import re

import pytest

from harbour import article, paragraph

PICTURE = '<figure><img src="/{0}.jpg" width="800" height="500" alt="A lamp"><figcaption>Lamp {0} on the pier</figcaption></figure>'


def headings(*lines: str, tag: str = "div", between: str = "") -> list[str]:
    """The headings of a text of which each part has one of these lines."""
    parts = (
        f'<{tag} class="x7">{line}</{tag}>{between.format(n)}<div>{paragraph(2 * n)}{paragraph(2 * n + 1)}</div>'
        for n, line in enumerate(lines)
    )
    return re.findall("<h3>(.*?)</h3>", article(paragraph(20) + "".join(parts)).body)


LINES = ("1 big thing: The light is out", "2. The wall of the pilots", "3. 12 ferries a day", "4) Worthy of your time")


@pytest.mark.parametrize("tag", ["div", "p"])
@pytest.mark.parametrize("between", ["", PICTURE])
def test_they_are_headings(tag: str, between: str) -> None:
    assert headings(*LINES, tag=tag, between=between) == list(LINES)


@pytest.mark.parametrize(
    "lines",
    [
        ("1. The light is out", "3. The wall", "7. The ferry"),
        ("1. The light is out.", "2. The wall stands.", "3. The ferry waits."),
        ("12 ferries a day came in", "13 ferries a day went out"),
    ],
    ids=["not counting on", "sentences", "too few"],
)
def test_others_are_none(lines: tuple[str, ...]) -> None:
    assert not any(line in headings(*lines, tag="p") for line in lines if line.endswith("."))
    assert len(headings(*lines, between=PICTURE)) == 0


def test_a_list_of_lines_is_none() -> None:
    steps = "".join(f"<p>{n}. Light lamp {n}</p>" for n in range(1, 5))
    assert "<h3>" not in article(f"{paragraph(1)}{paragraph(2)}{steps}{paragraph(3)}").body


@pytest.mark.parametrize(("name", "tag"), [("h6 md:h5 lg:h4 mb-12", "h4"), ("h5", "h5"), ("mb-h4 x-h3", "p")])
def test_a_class_for_several_widths_says_the_highest_level(name: str, tag: str) -> None:
    body = article(f'{paragraph(1)}<p class="{name}">The wall of the pilots</p>{paragraph(2)}{paragraph(3)}').body
    assert f"<{tag}>The wall of the pilots</{tag}>" in body
