"""Boxes of labels and what each says stay or go whole, never as labels over nothing."""

from __future__ import annotations

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.parts.pairs import settle_pairs
from republish.extraction.surveying.verdicts import Verdicts

PAIRS = {
    "Journal": "Tides",
    "DOI": "10.1234/t",
    "Method": "Counting ships",
    "Declared": "The authors have no other interests.",
}
TEXT = "".join(map(paragraph, range(1, 5)))


def box(pairs: dict[str, str]) -> str:
    said = "".join(f"<h4>{label}</h4><p>{words}</p>" for label, words in pairs.items())
    return f"{TEXT}<div class=details>{said}</div>"


def left(html: str, *gone: str) -> list[str]:
    """What the rule leaves of the box, of which so many runs were dropped before."""

    def after(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text in gone:
                verdicts.drop(leaf.index)
        settle_pairs(verdicts)

    return [line for line in kept_by(after, page(html)) if line not in ("The wall", *map(sentence, range(1, 5)))]


def test_a_box_of_which_most_is_kept_stays_whole() -> None:
    assert left(box(PAIRS), "Tides", "10.1234/t", "DOI") == [word for pair in PAIRS.items() for word in pair]


def test_a_box_of_which_little_is_kept_goes_whole() -> None:
    words = [word for pair in PAIRS.items() for word in pair]
    assert left(box(PAIRS), *words[2:]) == []


def test_sections_with_more_than_a_line_each_are_no_such_box() -> None:
    html = box(PAIRS).replace("<p>Tides</p>", "<p>Tides</p><p>Walls</p>")
    assert "Tides" not in left(html, "Tides", "10.1234/t")
