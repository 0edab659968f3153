"""A picture, a line and a button alone in a box call readers to something: no figure, no part of the text, no heading."""

from __future__ import annotations

from itertools import product

import pytest

import republish
from republish import Page
from republish.model import Article

PROSE = [
    "The oysters of the bay had all but vanished when the first reefs were laid in the spring of that year, and few saw it.",
    "By the second summer the divers counted forty young shells on a single tile, which nobody had thought possible here.",
    "“We came with buckets and went home with numbers,” says Ada Bell, who has led the count since it began in the bay.",
    "The water has to be clear enough, the current slow enough, and the winter mild enough; two of three is a bad year.",
    "The town pays for half of it and the fishers for the other half, under an agreement that both sides call provisional.",
    "Next spring a third reef is to be laid, further out, where the old charts show the name of a bank nobody has seen.",
]
IMAGE = '<img src="/files/2026/{name}" alt="" width="{width}" height="{width}">'
BOXES = {
    "row": '<div class="row"><div class="col-2">{image}</div><div class="col-10"><span>{line}</span><br><a class="go" href="https://shop.example/x"><button>{label}</button></a></div></div>',
    "box": '<div class="q-block">{image}<div><p>{line}</p><a href="https://shop.example/x" class="button">{label}</a></div></div>',
    "media-text": '<div class="wp-block-media-text"><figure class="wp-block-media-text__media">{image}</figure><div class="wp-block-media-text__content"><p>{line}</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://shop.example/x">{label}</a></div></div></div></div>',
    "group": '<div class="wp-block-group"><figure class="wp-block-image">{image}</figure><p>{line}</p><div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://shop.example/x">{label}</a></div></div></div>',
    "pressed": '<section>{image}<p>{line}</p><button type="button">{label}</button></section>',
    "headed": '<div class="box-7">{image}<h3>The Pilot’s own</h3><p>{line}</p><a class="button" href="https://shop.example/x">{label}</a></div>',
}  # fmt: skip
CALLS = {
    "questions": ("spot.png", 100, "Do you still have questions? Head over to our community to find answers.", "Take me there"),
    "app": ("app.png", 300, "Get the day’s stories on your phone with our app.", "Download the app"),
    "coffee": ("cup.png", 400, "Good journalism costs money. Buy us a coffee.", "Support us"),
    "book": ("book.jpg", 200, "The Reef Book: 200 pages on the bay, in our shop.", "Order now"),
    "forum": ("forum.png", 90, "Haben Sie noch Fragen? In unserem Forum wird geholfen.", "Zum Forum"),
    "podcast": ("podcast.jpg", 300, "Écoutez notre podcast sur la baie chaque semaine.", "S’abonner"),
}  # fmt: skip
FIGURES = {
    "enlarge": ("reef.jpg", 800, "The second reef at low tide, with the tiles of the first year.", "Enlarge"),
    "map": ("map.png", 900, "Where the three reefs lie.", "Open the interactive map"),
    "data": ("graph.png", 700, "Shells per tile, by year.", "Daten herunterladen"),
}
PLACES = [2, len(PROSE)]


def article(*boxes: str, place: int = 2) -> Article:
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts[place:place] = boxes
    page = f'<html lang="en"><title>Reefs return | The Pilot</title><main><article><h1>Reefs return</h1><div class="entry-content">{"".join(parts)}</div></article></main></html>'
    return republish.extract(Page.from_html(page, "https://pilot.example/reefs"))


def box(form: str, name: str, width: int, line: str, label: str) -> str:
    return BOXES[form].format(image=IMAGE.format(name=name, width=width), line=line, label=label)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("form", "call"), [*product(BOXES, CALLS)], ids=lambda value: value)
def test_a_call_goes_with_its_picture(form: str, call: str, place: int) -> None:
    assert (
        str(article(box(form, *CALLS[call]), place=place).body) == "".join(f"<p>{text}</p>\n" for text in PROSE).strip()
    )


@pytest.mark.parametrize(
    ("form", "figure"), [*product(["row", "box", "media-text", "group"], FIGURES)], ids=lambda value: value
)
def test_a_picture_with_a_button_of_its_own_stays(form: str, figure: str) -> None:
    name, width, line, label = FIGURES[figure]
    body = str(article(box(form, name, width, line, label)).body)
    assert name in body
    assert line in body


def test_what_is_called_a_caption_stays_above_a_button() -> None:
    figure = (
        f"<figure>{IMAGE.format(name='pier.jpg', width=800)}<figcaption>Volunteers at the pier.</figcaption></figure>"
    )
    body = str(
        article(f'<div class="k-3">{figure}<a class="button" href="https://shop.example/x">Order now</a></div>').body
    )
    assert "<figcaption>Volunteers at the pier.</figcaption>" in body
    assert "Order now" not in body


def test_several_such_boxes_are_what_the_text_is_about() -> None:
    lamps = [("one.jpg", "The first lamp, of brass."), ("two.jpg", "The second lamp, of tin."), ("three.jpg", "The third lamp, of glass.")]  # fmt: skip
    body = str(article(*(box("box", name, 600, line, "Buy it") for name, line in lamps)).body)
    assert all(name in body and line in body for name, line in lamps)


@pytest.mark.parametrize(
    ("inside", "stays"),
    [
        ("<h3>Good work costs money</h3><p>Buy us a coffee.</p><a class='btn' href='/give'>Support us</a>", False),
        ("<h3>Good work costs money</h3><p>Buy us a coffee.</p>", True),
    ],
    ids=["call", "no-button"],
)
def test_the_heading_of_a_call_goes_with_it(inside: str, stays: bool) -> None:
    body = str(article(f'<div class="k-3">{inside}</div>').body)
    assert ("<h" in body) is stays


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("Now playing: The reef at night", False),
        ("Reproduciendo: Mira esto: Los arrecifes de noche", False),
        ("Nächstes Video: Das Riff bei Nacht", False),
        ("Reproduzindo: Os recifes à noite", False),
        ("Now playing the horn: Ada Bell on the pier.", True),
        ("A continuación, los buzos.", True),
    ],
)
def test_the_still_of_a_player_is_no_picture(line: str, stays: bool) -> None:
    body = str(
        article(
            f'<div class="k-9">{IMAGE.format(name="still.jpg", width=170)}<div class="title">{line}</div></div>'
        ).body
    )
    assert ("still.jpg" in body) is stays


SIGN_UPS = {
    "form-below": '<div class="ml-embedded"><div class="ml-body"><div class="ml-content"><h4>Letters from the bay</h4><p>Once a month, no more.</p></div><form><input><button class="primary">Subscribe</button></form></div></div>',
    "question": '<div class="reactions"><p>What do you think of this story?</p><button>👍 12</button><button>👎 1</button></div>',
    "media-text": '<div class="wp-block-media-text"><div class="wp-block-media-text__content"><p>The club takes new divers in March.</p><p><a class="wp-block-button__link" href="/club">To the club</a></p></div></div>',
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("markup", SIGN_UPS.values(), ids=SIGN_UPS)
def test_a_box_that_ends_in_a_button_is_no_part_of_the_text(markup: str, place: int) -> None:
    body = str(article(markup, place=place).body)
    assert body == "".join(f"<p>{text}</p>\n" for text in PROSE).strip()


LAST = {
    "columns": '<div class="wp-block-columns"><div class="wp-block-column"><p>On the eastern side the water is colder.</p></div><div class="wp-block-column"><p>On the western side the current is strong.</p></div></div>',
    "elementor": '<div class="elementor-element elementor-widget elementor-widget-text-editor"><div><p>The club lends its boats on Sundays.</p></div></div>',
    "squarespace": '<div class="sqs-block html-block"><div class="sqs-block-content"><p>In March the ice takes what storms have left.</p></div></div>',
}  # fmt: skip


@pytest.mark.parametrize("place", [0, len(PROSE)], ids=["first", "last"])
@pytest.mark.parametrize("markup", LAST.values(), ids=LAST)
def test_short_paragraphs_in_a_box_of_an_editors_may_begin_or_end_the_text(markup: str, place: int) -> None:
    body = str(article(markup, place=place).body)
    sentences = markup.replace("</p>", "<p>").split("<p>")[1::2]
    assert all(f"<p>{sentence}</p>" in body for sentence in sentences)


SIGNS = {
    "scanned": '<div class="k-1"><img src="/qr.png" width="180" height="180" alt="QR code"><p>Scan the code to read The Pilot on your phone.</p></div>',
    "scannen": '<div class="k-1"><img src="/qr.png" width="180" height="180"><p>QR-Code scannen und mitreden.</p></div>',
    "sponsor": '<div class="k-2"><small>Presented by</small><a href="https://bank.example"><img src="/bank.png" alt="Harbour Bank" width="160" height="60"></a></div>',
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("markup", SIGNS.values(), ids=SIGNS)
def test_a_code_to_scan_and_a_sponsors_sign_are_no_pictures(markup: str, place: int) -> None:
    assert "<img" not in str(article(markup, place=place).body)


def test_people_who_scan_a_code_are_a_picture() -> None:
    body = str(
        article(
            f"<div>{IMAGE.format(name='queue.jpg', width=800)}<p>Visitors scan the code at the pier.</p></div>"
        ).body
    )
    assert "queue.jpg" in body


@pytest.mark.parametrize(("name", "stays"), [("Cleo Marsh", False), ("Ada Bell", True)])
def test_the_portrait_of_an_author_amid_the_text_goes_with_the_box_on_them(name: str, stays: bool) -> None:
    box = f'<div class="k-3"><img src="/portrait.jpg" width="420" height="420" alt="{name}"><div><strong>{name}</strong><p>{name} knows the bay.</p><a class="btn" href="/people/1">More</a></div></div>'
    parts = [f"<p>{text}</p>" for text in PROSE]
    page = f'<title>Reefs return | The Pilot</title><meta name="author" content="Cleo Marsh"><main><article><h1>Reefs return</h1><div class="entry-content">{"".join(parts[:2])}{box}{"".join(parts[2:])}</div></article></main>'
    body = str(republish.extract(Page.from_html(page, "https://pilot.example/reefs")).body)
    assert ("portrait.jpg" in body) is stays


@pytest.mark.parametrize("place", PLACES)
def test_what_a_box_says_under_a_picture_with_its_own_caption_stays(place: int) -> None:
    figure = (
        f"<figure>{IMAGE.format(name='tile.jpg', width=800)}<figcaption>A tile of the first year.</figcaption></figure>"
    )
    body = str(
        article(
            f'<div class="k-4">{figure}<h3>What a tile is</h3><p>A tile is a slab of lime on which larvae settle.</p></div>',
            place=place,
        ).body
    )
    assert "<figcaption>A tile of the first year.</figcaption>" in body
    assert "<p>A tile is a slab of lime on which larvae settle.</p>" in body
