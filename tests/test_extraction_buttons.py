"""What a site offers between the paragraphs in a box with a button goes as a whole; boxes of the text stay."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, page, paragraph, sentence
from republish.extraction.judging.asking.buttons import drop_product_cards
from republish.fidelity import verify

OFFER = f'<h5>Bright lamps for your quay</h5><p>{sentence(9)}</p><a class="{{}}" href="/lamps">Buy a lamp</a>'
TEXT = [sentence(number) for number in range(5)]


def lines(box: str) -> list[str]:
    made = article("".join([*map(paragraph, range(4)), box, paragraph(4)]))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in TEXT]


@pytest.mark.parametrize("names", ["et_pb_module et_pb_promo", "cta-box", "c-banner", "call-to-action"])
def test_an_offer_with_a_button_goes(names: str) -> None:
    assert lines(f'<div class="{names}"><div>{OFFER.format("promo_button")}</div></div>') == []


@pytest.mark.parametrize(
    "box",
    [
        f'<div class="place">{OFFER.format("btn")}</div>',
        f'<div class="place cta">{OFFER.format("more").replace("Buy a lamp", "The lamp of the quay and its history")}</div>',
    ],
    ids=["not named for an offer", "no button"],
)
def test_other_boxes_keep_their_words(box: str) -> None:
    assert sentence(9) in lines(box)


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ('<a href="/depths.csv" class="wp-block-file__button" download>Download</a>', "All depths"),
        ('<a href="/notes.pdf" download>The keepers’ notes</a>', "All depths The keepers’ notes"),
        ('<a href="/depths.csv">again</a>', "All depths again"),
    ],
    ids=["a button", "another file", "a link to it"],
)
def test_a_button_that_loads_the_file_beside_it_goes(button: str, words: str) -> None:
    between = "" if "button" in button else " "
    said = "The keepers have put everything on one page for whoever asks:"
    link = '<a href="/depths.csv">All depths</a>'
    assert lines(f'<div class="wp-block-file">{said} {link}{between}{button}</div>') == [f"{said} {words}"]


CARD = (
    "<div class=q7><div><figure><img src=/shop/lamp.jpg width=400 height=400 alt='The lamp'><div><b>{}</b> off</div></figure></div>"
    "<div><div>The lamp of Mora</div><ul><li>Bright as day</li></ul><div>{}</div><div>{}</div><a href='/shop/lamp'>{}</a></div></div>"
)


def with_card(price: str = "20 €", said: str = "", button: str = "Buy now", heading: str = "<h2>We like</h2>") -> str:
    text = "".join(map(paragraph, range(4)))
    rest = "".join(map(paragraph, range(4, 9)))
    return article(f"{text}{heading}{CARD.format(price, price, said, button)}<h2>The light</h2>{rest}").body


def test_a_product_goes_with_its_price_its_picture_and_its_heading() -> None:
    body = with_card()
    assert "The light" in body
    assert not any(said in body for said in ("lamp.jpg", "We like", "off", "Bright"))


@pytest.mark.parametrize(
    "card",
    [
        {"price": "bright"},
        {"button": "The history of the lamp"},
        {
            "said": "The keeper had it from his father, who found it on the pier one night, and it has not gone out since that day."
        },
    ],
    ids=["no price", "no button that buys", "a sentence"],
)
def test_a_box_without_price_or_button_or_with_a_sentence_is_no_product(card: dict[str, str]) -> None:
    assert "lamp.jpg" in with_card(**card)


def test_a_book_with_its_price_in_the_line_is_no_product() -> None:
    book = "<div class=q7><p>Ann Barrow: Walls. Mole Press, 2026, 200 pages, 24 €</p><a href='/shop'>Buy now</a></div>"
    text = "".join(map(paragraph, range(4)))
    assert any("Mole Press" in line for line in kept_by(drop_product_cards, page(text + book + text)))
