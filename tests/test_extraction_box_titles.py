"""Titles of boxes amid the text that nothing names: over sentences or a list, in a line of a make of its own."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.parts.box_titles import keep_box_titles
from republish.extraction.surveying.verdicts import Verdicts

TEXT = "".join(map(paragraph, range(1, 5)))
MORE = "".join(map(paragraph, range(5, 8)))
TITLE = "The harbour in figures"
BOX = '<div class="c-fb"><div class="c-fb__t">{}</div><div class="c-fb__b">{}</div></div>'
SAID = "<p>Forty boats lie there in the winter, and each of them has a name that nobody may paint over.</p>"
LIST = "<ul><li>Forty boats in the winter</li><li>Two lamps, one of them dark</li></ul>"


def has_title(html: str, title: str = TITLE) -> bool:
    def without_it(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text == title:
                verdicts.drop(leaf.index)
        keep_box_titles(verdicts)

    return title in kept_by(without_it, html)


@pytest.mark.parametrize("told", [SAID, LIST, SAID + LIST])
@pytest.mark.parametrize("around", ["{}", "<div>{}</div>", '<div class="o-par"><div class="o-in">{}</div></div>'])
def test_the_title_of_a_box_stays(told: str, around: str) -> None:
    assert has_title(page(TEXT + around.format(BOX.format(TITLE, told)) + MORE))


def test_it_is_a_heading() -> None:
    body = article(TEXT + BOX.format(TITLE, SAID) + MORE).body
    assert f"<h2>{TITLE}</h2>" in body or f"<h3>{TITLE}</h3>" in body


OTHERS = {
    "behind the text": (TEXT + MORE + BOX.format(TITLE, SAID), TITLE),
    "over a link": (TEXT + BOX.format(TITLE, "<p><a href='/2026/boats'>Forty boats lie there.</a></p>") + MORE, TITLE),
    "over words": (TEXT + BOX.format(TITLE, "<p>Forty boats</p>") + MORE, TITLE),
    "set like what is below": (f"{TEXT}<div><p>{TITLE}</p>{SAID}</div>{MORE}", TITLE),
    "of the make of the box below": (TEXT + BOX.format(TITLE, SAID).replace("c-fb__b", "c-fb__t") + MORE, TITLE),
    "a name": (TEXT + BOX.format("Una Berg", SAID) + MORE, "Una Berg"),
    "a day": (TEXT + BOX.format("14 May 2026", SAID) + MORE, "14 May 2026"),
    "a call": (TEXT + BOX.format("Read also", SAID) + MORE, "Read also"),
    "a credit": (TEXT + BOX.format("Photo: Una Berg", SAID) + MORE, "Photo: Una Berg"),
    "an advertisement": (TEXT + BOX.format("Advertisement", SAID) + MORE, "Advertisement"),
    "at length": (TEXT + BOX.format(TITLE, paragraph(9) * 12) + MORE, TITLE),
}


@pytest.mark.parametrize(("inner", "title"), OTHERS.values(), ids=OTHERS)
def test_other_lines_do_not_come_back(inner: str, title: str) -> None:
    assert not has_title(page(inner), title)


@pytest.mark.parametrize(("boxes", "back"), [(2, True), (3, False)])
def test_three_of_a_make_are_a_row(boxes: int, *, back: bool) -> None:
    parts = "".join(BOX.format(TITLE, SAID) + paragraph(10 + number) for number in range(boxes))
    assert has_title(page(TEXT + parts + MORE)) is back


def test_the_text_around_it_stays_as_it_is() -> None:
    found = article(TEXT + BOX.format(TITLE, SAID) + MORE).text.split("\n")
    assert [line for line in found if line.startswith("The pilots")] == [sentence(n) for n in range(1, 8)]
