"""A section that calls itself an advertisement goes whole; one about advertisements is the article's."""

from __future__ import annotations

import pytest

from harbour import article, kept_by, left_of, page, paragraph, sentence
from republish.extraction.judging.asking.sponsors import drop_advertisements, drop_marked_boxes
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


@pytest.mark.parametrize("label", ["Advertisement", "Werbung", "Publicité"])
def test_a_label_among_the_text_takes_nothing_along(label: str) -> None:
    text = [paragraph(number) for number in range(5)]
    found = article("".join([*text[:2], f"<h3>{label}</h3>", *text[2:]])).text.split("\n")
    assert found == [sentence(number) for number in range(5)]


def test_a_long_section_stays() -> None:
    text = "".join(paragraph(number) for number in range(20, 36))
    assert sentence(25) in lines(f"<h2>Advertisement: Lamps</h2>{text}")


@pytest.mark.parametrize("label", ["Advertisement", "Anzeige", "Publicité", "Реклама"])
def test_a_line_goes_that_begins_with_a_label_and_is_a_link_else(label: str) -> None:
    offer = f'<div class="q7"><span>{label}</span><a href="https://cruises.example/1">Cruises from 99 euros: book your cabin</a></div>'
    assert left_of(offer, 2) == []


def test_a_line_that_says_more_than_label_and_link_stays() -> None:
    said = '<p><b>Advertisement</b> was a new word when <a href="/mora">Mora</a> printed its first paper in 1851.</p>'
    assert any(
        "was a new word" in line for line in kept_by(drop_advertisements, page(f"{paragraph(0)}{said}{paragraph(1)}"))
    )


MARKED = "<div><div>{}</div><p>It has never been so easy to see at night. Leave it to our lamps!</p><a href='https://lamps.example/'>Now</a></div>"


@pytest.mark.parametrize(
    "title", ["Lamps of Mora: the winner (Anzeige)", "Lamps that win [ad]", "Les lampes (Publicité)"]
)
def test_a_box_whose_title_is_marked_goes(title: str) -> None:
    text = "".join(map(paragraph, range(8)))
    left = kept_by(drop_marked_boxes, page(text + MARKED.format(title) + text))
    assert left == kept_by(drop_marked_boxes, page(text + text)) != []


@pytest.mark.parametrize(
    "box",
    [
        MARKED.format("Lamps that win (really)"),
        f"<div><p>It has never been so easy.</p><p>The keeper wrote two lines (ad).</p>{paragraph(20)}</div>",
        f"<div><p>What they called it (ad)</p><p>It has never been so easy.</p>{''.join(map(paragraph, range(20, 30)))}</div>",
    ],
    ids=["another word", "not the first line", "long"],
)
def test_other_boxes_with_brackets_stay(box: str) -> None:
    text = "".join(map(paragraph, range(8)))
    assert any("so easy" in line for line in kept_by(drop_marked_boxes, page(text + box + text)))


PAID = "<div><p>Talk: Tuesday, 2pm</p><h3>{}</h3><p>{}</p><p>Join us and hear how the town of Mora lights its quays with lamps that burn all night.</p>{}</div>"
BUTTON = "<p><a href='https://lamps.example/'>Register now</a></p>"


@pytest.mark.parametrize(
    "payer", ["Sponsored by Lamps of Mora", "Gesponsert von: Lampen AG", "Patrocinado por <b>Lámparas</b>"]
)
def test_a_box_goes_that_says_who_pays_for_it_and_ends_in_a_link(payer: str) -> None:
    text = "".join(map(paragraph, range(8)))
    html = page(text + PAID.format("Lamps that win", payer, BUTTON) + text)
    assert kept_by(drop_marked_boxes, html) == kept_by(lambda _: None, page(text + text))


@pytest.mark.parametrize(
    ("payer", "button"),
    [
        ("Sponsored by Lamps of Mora", ""),
        ("The race is sponsored by Lamps of Mora", BUTTON),
        ("Ada Moor", BUTTON),
    ],
    ids=["without a link", "a sentence", "another line"],
)
def test_other_boxes_that_name_somebody_stay(payer: str, button: str) -> None:
    text = "".join(map(paragraph, range(8)))
    html = page(text + PAID.format("Lamps that win", payer, button) + text)
    assert any("burn all night" in line for line in kept_by(drop_marked_boxes, html))


PRESENTED = "<div style='background:#eee'><p><b>{}</b></p><p>A lamp that burns all night costs less than a herring.</p><a href='{}'><button>{}</button></a></div>"
AWAY = "https://lamps.example/?utm_source=letter"


@pytest.mark.parametrize(
    "payer", ["PRESENTED BY LAMPS OF MORA", "Presentado por Lámparas", "Präsentiert von: Lampen AG"]
)
def test_a_box_goes_that_begins_with_who_presents_it_and_leads_there(payer: str) -> None:
    text = "".join(map(paragraph, range(8)))
    html = page(text + PRESENTED.format(payer, AWAY, "Get the lamp") + text)
    assert kept_by(drop_marked_boxes, html) == kept_by(lambda _: None, page(text + text))


@pytest.mark.parametrize(
    "box",
    [
        PRESENTED.format("Presented by Lamps of Mora", "/2026/lamps", "Get the lamp"),
        PRESENTED.format("Presented by Lamps of Mora", AWAY, "").replace("<button></button>", ""),
        PRESENTED.format("The play is presented by Lamps of Mora", AWAY, "Tickets"),
        PRESENTED.format("Presented by Lamps of Mora", AWAY, "Tickets").replace(
            "<p><b>", "<p>The lamp, a play</p><p><b>"
        ),
    ],
    ids=["to the site's own page", "without a link", "a sentence", "not the first line"],
)
def test_other_boxes_that_say_who_presents_something_stay(box: str) -> None:
    text = "".join(map(paragraph, range(8)))
    assert any("burns all night" in line for line in kept_by(drop_marked_boxes, page(text + box + text)))
