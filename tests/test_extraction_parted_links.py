"""Cards amid the text that are one link of several parts, in spans that a style sheet sets under each other."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.parted_links import drop_parted_links

TEXT = "".join(map(paragraph, range(1, 8)))
CARD = "<a data-v-c4d2 href='/2026/lamp'>{}</a>"
PARTS = (
    "<span>More on this</span><strong>The lamp of pier nine is dark again</strong><em>Nobody has told the pilots.</em>"
)
BOXED = f"<span class='c1'>{PARTS}</span>"


def kept(block: str) -> list[str]:
    return kept_by(drop_parted_links, page(f"{TEXT}<div data-v-1>{block}</div>{TEXT}"))


@pytest.mark.parametrize(
    "parts", [PARTS, BOXED, PARTS.replace("><", ">\n  <")], ids=["side by side", "in a box", "on lines"]
)
def test_a_link_of_several_parts_to_another_page_goes(parts: str) -> None:
    assert kept(CARD.format(parts)) == kept("") != []


OTHERS = {
    "to another site": CARD.format(PARTS).replace("/2026/lamp", "https://lamps.example/"),
    "to a place on the page": CARD.format(PARTS).replace("/2026/lamp", "#lamp"),
    "of one part": CARD.format("<strong>The lamp of pier nine is dark again</strong>"),
    "with words between": CARD.format("<b>The lamp of pier nine</b> is dark and so is <b>the other one</b>"),
    "words before it": f"<p>The pilots have seen that {CARD.format(PARTS)}</p>",
    "in a quotation": f"<blockquote>{CARD.format(PARTS)}</blockquote>",
    "a list of four": "".join(f"<div>{CARD.format(PARTS).replace('lamp', f'lamp-{n}')}</div>" for n in range(4)),
}  # fmt: skip


@pytest.mark.parametrize("block", OTHERS.values(), ids=OTHERS)
def test_other_links_stay(block: str) -> None:
    assert kept(block) == kept_by(lambda _: None, page(f"{TEXT}<div data-v-1>{block}</div>{TEXT}"))


def test_the_change_says_what_went() -> None:
    text = "".join(map(paragraph, range(5)))
    found = article(f"{text}<div>{CARD.format(PARTS)}</div>{paragraph(6)}")
    assert found.text.split("\n") == [*map(sentence, range(5)), sentence(6)]
    assert "related" in {change.kind for change in found.changes if "lamp of pier nine" in change.words}
