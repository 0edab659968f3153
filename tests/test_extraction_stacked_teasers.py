"""Teasers behind the text of which the headlines are gone: their words go too, whatever their boxes are called."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.excerpts import drop_listed_excerpts
from republish.extraction.judging.stories.stacked_teasers import drop_stacked_teasers
from republish.extraction.surveying.verdicts import Verdicts

TEXT = "".join(map(paragraph, range(1, 8)))
WORDS = "The ferry came back to pier {} with forty people on board, and none of them had seen a light all night long."


def teasers(numbers: Iterable[int], address: str = "/2026/ferry-{}") -> str:
    return "".join(
        f"<div><a href='{address.format(n)}'>The ferry of pier {n} is back</a><p>{WORDS.format(n)}</p></div>"
        for n in numbers
    )


def kept(html: str) -> list[str]:
    """What the rule leaves where no line that is all link stays."""

    def without_links(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text and leaf.linked >= len(leaf.text):
                verdicts.drop(leaf.index)
        drop_stacked_teasers(verdicts)

    return kept_by(without_links, html)


def test_the_words_of_teasers_behind_the_text_go() -> None:
    assert kept(page(f"{TEXT}<div>{teasers(range(3))}</div>")) == ["The wall", *map(sentence, range(1, 8))]


def test_the_words_of_teasers_go_where_less_than_they_follows() -> None:
    found = kept(page(f"{TEXT}<div>{teasers(range(3))}</div>{paragraph(9)}"))
    assert found == ["The wall", *map(sentence, range(1, 8)), sentence(9)]


OTHERS = {
    "amid the text": f"{TEXT}<div>{teasers(range(3))}</div>{TEXT}",
    "two": f"{TEXT}<div>{teasers(range(2))}</div>",
    "to one page": f"{TEXT}<div>{teasers(range(3), '/2026/ferry')}</div>",
    "to other sites": f"{TEXT}<div>{teasers(range(3), 'https://ferry.example/{}')}</div>",
    "most of the page": f"{''.join(map(paragraph, range(3)))}<div>{teasers(range(8))}</div>",
}


@pytest.mark.parametrize("inner", OTHERS.values(), ids=OTHERS)
def test_words_under_other_links_stay(inner: str) -> None:
    found = kept(page(inner))
    assert WORDS.format(0) in found
    assert WORDS.format(1) in found


CUT_OFF = "<li><a href='/2026/ferry-{0}'>The ferry of pier {0} is back at last</a> <span>MORA: The ferry came back to pier {0}{1}</span></li>"


@pytest.mark.parametrize(("end", "count"), [("...", 0), (" with forty people.", 4)])
def test_a_list_of_headlines_and_words_cut_off_is_of_other_stories(end: str, count: int) -> None:
    listed = "".join(CUT_OFF.format(number, end) for number in range(4))
    found = kept_by(drop_listed_excerpts, page(f"{TEXT}<div><ul>{listed}</ul></div>"))
    assert sum("MORA: The ferry" in line for line in found) == count
