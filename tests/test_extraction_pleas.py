"""A heading that asks readers for something goes where nothing of its box stays; headings over what stays do not."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.asking.pleas import drop_pleas
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


def test_a_box_headed_by_a_plea_that_ends_in_one_goes_with_all_between() -> None:
    box = (
        '<div class="x"><h2>Your support helps us to tell the story</h2><p>From the quay to the town hall, the Post is there when '
        "the story is developing.</p><p>At such a moment, reporters are needed on the ground.</p>"
        "<p>Your support makes all the difference.</p></div>"
    )
    assert lines(box) == []
    assert lines(box.replace("<p>Your support makes all the difference.</p>", "")) != []


def test_a_heading_that_asks_for_a_named_newsroom_goes_with_what_leads_to_its_button() -> None:
    box = (
        "<div class='x'><h3>Support THE HARBOUR POST' journalism of integrity</h3><p><b>At the Post, we believe in the importance "
        "of good journalism.</b></p><p><b>Would you consider supporting us with a modest contribution?</b></p>"
        "<p><a href='/donate'>Make Contribution</a></p></div>"
    )
    assert lines(box) == []


def test_a_box_that_begins_and_ends_by_asking_goes_with_all_between() -> None:
    asked = ("Your support helps us to tell the story", "Your support makes all the difference.")
    told = "From the pier to the lighthouse, the Post is on the quay when a story is developing. We believe in tides."
    assert lines(f"<div><p>{asked[0]}</p><p>{told}</p><p>{asked[1]}</p><button>Read more</button></div>") == []
    assert lines(f"<p>{told}</p>") == [told]


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
        ("Our journalism lives on your donation", f"<div>{{0}}{paragraph(9)}</div>", True),
        ("Our journalism lives on your donation", "<div>{0}</div>", True),
        ("Our journalism lives on your donation", "{0}{1}", True),
        ("What the bell of Mora weighs", "<div>{0}{1}</div>", True),
    ],
    ids=["a button", "over a paragraph", "no button", "among the paragraphs", "it asks for nothing"],
)
def test_a_heading_goes_where_nothing_of_its_box_stays(heading: str, box: str, kept: bool) -> None:
    assert stays(heading, box) is kept


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ("<div><h4>Soutenez-nous</h4><p>{}</p><a href='/don'>Faire un don</a></div>", []),
        ("<div><h4>Apóyanos</h4><p>{}</p><a href='/dona'>Dona</a></div>", []),
        ("<div><h4>Dukung kami</h4><p>{}</p><p><a href='/donasi'>Donasi sekarang</a></p></div>", []),
        ("<div><h4>Subscriptions to the ferry</h4><p>{}</p><a href='/prices'>The prices</a></div>", [sentence(9)]),
    ],
)
def test_a_box_that_a_plea_heads_goes_with_its_button(box: str, kept: list[str]) -> None:
    assert [line for line in lines(box.format(sentence(9))) if line == sentence(9)] == kept


FIELD = '<form><input type="{}" name="{}"><button>OK</button></form>'


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f"<div>{{}}{FIELD.format('email', 'a')}</div>", False),
        (f"<div><div>{{}}</div>{FIELD.format('text', 'EMAIL')}</div>", False),
        (f"<div>{{}}{FIELD.format('search', 'q')}</div>", True),
        (f"{{}}{FIELD.format('email', 'a')}", True),
    ],
    ids=["a field for an address", "by its name", "a search", "among the paragraphs"],
)
def test_a_box_with_a_field_for_an_address_goes_whatever_it_says(box: str, kept: bool) -> None:
    said = "Das Beste aus dem Hafen kommt jeden Freitag zu Ihnen nach Hause."
    assert (said in lines(box.format(f"<p>{said}</p>"))) is kept


@pytest.mark.parametrize("name", ["post", "x9"])
def test_a_short_post_that_shares_its_box_with_a_form_stays(name: str) -> None:
    box = f'<div class="{name}"><div>{paragraph(0)}{FIELD.format("email", "a")}</div></div>'
    assert article(box).text == sentence(0)


def test_a_box_called_a_story_stays_beside_others() -> None:
    box = f'<div class="story">{paragraph(9)}{FIELD.format("email", "a")}</div>'
    assert lines(box) == [sentence(9)]


PLEA = "Dear Harbour Post reader, the island is on a fast track. Please make a generous donation today."


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="donation"><p><strong>An Urgent Message From Our Founder</strong></p><p>{PLEA}</p></div>',
        '<div class="hp-newsletter"><h4>GET THE MORNING HEADLINES.</h4><button>SUBSCRIBE</button></div>',
    ],
)
def test_a_box_named_for_it_goes_whatever_its_first_line_says(box: str) -> None:
    assert lines(box) == []


def test_a_line_in_such_a_box_stays_without_a_button() -> None:
    assert lines('<div class="newsletter-text"><h4>What the harbour said</h4></div>') != []
