"""A heading that asks readers for something goes where nothing of its box stays; headings over what stays do not."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.pleas import drop_pleas
from republish.extraction.surveying.verdicts import Verdicts
from republish.fidelity import verify

ASKED = "Support our independent journalism with a donation today."
BUTTON = '<a class="button" href="/donate">PayPal</a>'


def lines(box: str) -> list[str]:
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:3], box, *text[3:]]))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in map(sentence, range(7))]


@pytest.mark.parametrize(
    "asked",
    [
        *(ASKED, "Our journalism lives on your donation", "Unterstützen Sie unseren Journalismus mit einer Spende."),
        *("Steun onze onafhankelijke journalistiek met een donatie.", "Stöd vår oberoende journalistik med en gåva."),
        *("Støt vores uafhængige journalistik med et bidrag.", "Støtt vår uavhengige journalistikk med en gave."),
        *(
            "Wesprzyj nasze niezależne dziennikarstwo.",
            "Bağımsız gazeteciliğimize bağışla destek olun.",
            "Tue työtämme!",
        ),
    ],
)
def test_a_heading_that_asks_goes_with_its_button(asked: str) -> None:
    assert lines(f'<div class="css-9z"><h4>{asked}</h4>{BUTTON}</div>') == []


@pytest.mark.parametrize(
    "line",
    [
        "“Stöd vår hamn,” sa lotsen, och ingen svarade honom den natten i Mora.",
        "He said that they steun onze havens, as the pilots of Mora call it in their own words.",
    ],
)
def test_sentences_of_the_same_words_stay(line: str) -> None:
    assert lines(f"<p>{line}</p>") == [line]


def without_buttons(verdicts: Verdicts) -> None:
    """The rule, where the model has no hope for what leads on."""
    for leaf in verdicts.leaves:
        if leaf.links:
            verdicts.drop(leaf.index)
    drop_pleas(verdicts)


def stays(heading: str, box: str) -> bool:
    text = "".join(map(paragraph, range(3)))
    return heading in kept_by(without_buttons, page(text + box.format(f"<h4>{heading}</h4>", BUTTON) + paragraph(4)))


@pytest.mark.parametrize(
    ("heading", "box", "kept"),
    [
        ("Our journalism lives on your donation", "<div>{0}{1}</div>", False),
        ("Our journalism lives on your donation", f"<div>{{0}}{paragraph(9)}{{1}}</div>", True),
        ("Our journalism lives on your donation", "<div>{0}</div>", True),
        ("Our journalism lives on your donation", "{0}{1}", True),
        ("What the bell of Mora weighs", "<div>{0}{1}</div>", True),
    ],
    ids=["a button", "over a paragraph", "no button", "among the paragraphs", "it asks for nothing"],
)
def test_a_heading_goes_where_nothing_of_its_box_stays(heading: str, box: str, kept: bool) -> None:
    assert stays(heading, box) is kept
