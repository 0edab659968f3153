"""Pictures among the words of an article that are none of it, each told by two signs; with one of them alone a picture stays."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(5)))
FILE = "https://site.example/files/lamp.jpg"
LINE = "The lamps of our harbour"


def made(inner: str) -> str:
    found = article(inner)
    assert not verify(found.original_text, found.text, found.changes)
    return str(found.body)


BOOK = (
    '<div><span><img src="{0}" alt=""></span> <span><span>{1}</span> <span><a href="/book">{2}</a></span></span></div>'
)


@pytest.mark.parametrize(
    ("words", "sold"),
    [
        ("CLICK HERE to order!", True),
        ("Jetzt bestellen", True),
        ("Acheter le livre", True),
        ("The lamps of the harbour at night", False),
    ],
)
def test_a_picture_over_a_call_to_buy_behind_the_text_goes(words: str, sold: bool) -> None:
    body = made(TEXT + BOOK.format(FILE, LINE, words))
    assert (FILE in body, LINE in body) == (not sold, not sold)


@pytest.mark.parametrize(
    "inner",
    [
        TEXT + BOOK.format(FILE, LINE, "Order now") + paragraph(6) + paragraph(7),
        f'{TEXT}<figure><img src="{FILE}"><figcaption>{LINE} <a href="/book">Order now</a></figcaption></figure>',
    ],
)
def test_one_amid_the_text_or_in_a_figure_stays(inner: str) -> None:
    assert FILE in made(inner)


BADGE = '<div><span>Adheres to the rules of</span> <a href="/rules"><img src="{0}" alt="The Lamp Council"></a> <a href="/more">{1}</a></div>'


@pytest.mark.parametrize("more", ["More information >", "Más información >", "En savoir plus", "Read more"])
def test_a_badge_behind_the_text_with_a_link_to_more_goes(more: str) -> None:
    assert FILE not in made(TEXT + BADGE.format(FILE, more))


def test_so_does_one_amid_the_text() -> None:
    assert FILE not in made(TEXT + BADGE.format(FILE, "Read more") + paragraph(6) + paragraph(7))


CARD = (
    '<div class="row"><figure><img src="/files/{0}.webp" alt="" width="300" height="300"></figure>'
    '<div class="made"><p>Quay Street 7<br>Mora<br>{1}<br><a href="https://lamps.example/">Website</a></p></div></div>'
)
TEL, MAIL = '<a href="tel:012345">012 345</a>', '<a href="mailto:lamp@lamps.example">Write to us</a>'
HIDDEN = '<a href="/cdn-cgi/l/email-protection#1234"><span>[email&#160;protected]</span></a>'


@pytest.mark.parametrize("reached", [f"{TEL}<br>{MAIL}", f"{TEL}<br>{HIDDEN}"])
def test_an_advertiser_s_card_is_no_caption(reached: str) -> None:
    for inner in (TEXT + CARD.format("lamp", reached), TEXT + CARD.format("logo-lamps", reached) + paragraph(6)):
        body = made(inner)
        assert "<figure>" not in body
        assert "protected" not in body
        assert "Quay Street" not in body


def test_a_photograph_amid_the_text_stays_whoever_is_reached_below() -> None:
    assert "lamp.webp" in made(TEXT + CARD.format("lamp", f"{TEL}<br>{MAIL}") + paragraph(6) + paragraph(7))


@pytest.mark.parametrize(("target", "kept"), [("/2026/other", False), ("/2026/third", True)])
def test_a_picture_that_leads_like_the_lost_headline_above_it_is_another_story_s(target: str, kept: bool) -> None:
    other = (
        '<hr><h3><a href="/2026/other">Share what the pilots say of the other pier</a></h3>'
        f'<figure><a href="{target}"><img src="{FILE}"></a><figcaption><em>© A. Marlow</em></figcaption></figure>'
    )
    assert (FILE in made(TEXT + other)) is kept


ICON = '<div><img src="{0}"><h4>Good</h4><ul><li>The lamp is light and needs little oil in a night.</li></ul></div>'


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        ("/wp-content/themes/mora/images/icon_top.png", False),
        ("/wp-content/uploads/2026/icon_of_mora.png", True),
        ("/wp-content/themes/mora/images/lamp.png", True),
        ('/wp-content/themes/mora/images/icon_top.png" alt="The lamp from above', True),
    ],
)
def test_an_icon_of_the_site_s_looks_is_no_figure(file: str, kept: bool) -> None:
    assert ("<img" in made(TEXT + ICON.format(file) + paragraph(6) + paragraph(7))) is kept


LABEL = '<div><img src="/files/between.png"><div><a href="https://{0}/"><img src="/files/{1}.jpg" width="300"></a></div></div>'


@pytest.mark.parametrize(("host", "kept"), [("lamps.example", False), ("site.example", True)])
def test_a_picture_that_stands_thrice_over_advertisements_is_their_label(host: str, kept: bool) -> None:
    inner = "".join(paragraph(i) + (LABEL.format(host, f"banner{i}") if i < 3 else "") for i in range(6))
    assert ("between.png" in made(inner)) is kept


PINNED = '<h4>{0}</h4><p><img src="/files/{1}.jpg" alt="" width="600" height="1300"></p>'


@pytest.mark.parametrize(
    ("words", "file"),
    [
        ("If you are on Pinterest, feel free to pin the following photo:", "lamp"),
        ("Pin this for later", "lamps-pin"),
        ("Auf Pinterest merken", "lamp"),
    ],
)
def test_a_picture_to_be_pinned_goes_with_the_line_over_it(words: str, file: str) -> None:
    body = made(TEXT + PINNED.format(words, file))
    assert "<img" not in body
    assert words not in body


@pytest.mark.parametrize(
    "inner",
    [
        TEXT + PINNED.format("Pin this for later", "lamps-pin") + paragraph(6) + paragraph(7),
        TEXT + PINNED.format("How to pin it to the mast", "lamp"),
        TEXT + PINNED.format("The lamp at noon", "lamps-pin"),
    ],
)
def test_one_before_more_text_or_told_by_one_sign_stays(inner: str) -> None:
    assert "<img" in made(inner)


OFFER = (
    '<div class="columns"><div><figure><img alt="{0}" src="/files/issue.png" width="998"></figure><p>{1}</p></div>'
    '<section><p>The Mail lives on donations. Support our work and <a href="/subscribe">subscribe to the magazine</a> '
    'in print from 19 crowns.</p><a href="/subscribe">Subscribe</a></section></div>'
)


@pytest.mark.parametrize(
    ("said", "label", "kept"),
    [
        ("", "Latest issue", False),
        ("", "The lens of the light was ground in Mora.", True),
        ("", "Photo: A. Marlow", True),
        ("The lens of the light", "Latest issue", True),
    ],
)
def test_the_picture_of_a_box_that_asks_goes_with_it(said: str, label: str, kept: bool) -> None:
    body = made("".join(map(paragraph, range(4))) + OFFER.format(said, label) + paragraph(5) + paragraph(6))
    assert ("issue.png" in body, "Subscribe" in body) == (kept, False)


TEAM = '<section><div><div><p>MOR</p><img src="/media/{0}/mora" alt="{1}"></div><a href="/scores">SCORES</a></div></section>'


@pytest.mark.parametrize(
    ("folder", "said", "kept"),
    [("Logos/Teams", "", False), ("Logos/Teams", "The sign of Mora", True), ("Play", "", True)],
)
def test_a_team_s_logo_leads_no_report(folder: str, said: str, kept: bool) -> None:
    assert ("/mora" in made(TEAM.format(folder, said) + TEXT)) is kept


FILM = (
    '<div><div><div><object id="f"><param name="bgcolor" value="#fff"></object></div></div><span>{0} '
    '<span class="caption">The pilots speak of the light, and the mayor of the wall. {1}</span></span></div>'
)
TITLE = '<span><a href="https://films.example/light">The light of Mora: is it too dear for us?</a></span>'


@pytest.mark.parametrize(
    ("title", "maker", "kept"),
    [
        (TITLE, "(Video by Ada Moor | The Mail)", False),
        (TITLE, "(Vidéo : Ada Moor)", False),
        (TITLE, "(they said so on Monday)", True),
        ("The light of Mora.", "(Video by Ada Moor)", True),
    ],
)
def test_what_is_told_of_a_film_that_goes_goes_with_it(title: str, maker: str, kept: bool) -> None:
    body = made("".join(map(paragraph, range(4))) + FILM.format(title, maker) + paragraph(5) + paragraph(6))
    assert ("The pilots speak" in body) is kept


TEASER = (
    '<p>{0} <figure><div><img src="{1}" alt="{2}"><div><a href="{3}">{2}</a> <span>{4}</span></div></div></figure></p>'
)


@pytest.mark.parametrize(
    ("address", "word", "stays"),
    [
        ("/2026/lamps", "Read more »", False),
        ("https://site.example/2026/lamps", "Подробнее", False),
        ("/2026/lamps", "<a href='/2026/lamps'>Weiterlesen</a>", False),
        ("https://lamps.example/", "Подробнее", True),
        ("/2026/lamps", "by A. Keeper", True),
        ("/2026/lamps", "", False),
        ("/files/large.jpg", "more", True),
    ],
    ids=[
        "teaser",
        "of a whole address",
        "with two links",
        "of another site",
        "with other words",
        "a link of no caption",
        "larger",
    ],
)
def test_a_figure_of_another_story_and_a_word_that_calls_to_read_on_goes(address: str, word: str, stays: bool) -> None:
    text = "".join(map(paragraph, range(5)))
    body = made(text + TEASER.format("It was late.", FILE, LINE, address, word) + paragraph(6) + paragraph(7))
    assert (FILE in body, LINE in body) == (stays, stays)


COVER = '<div {0}><span><img width="640" height="360" src="{1}"><span><svg></svg><span>{2}<span>{3}</span></span></span></span></div>'


@pytest.mark.parametrize(
    ("attributes", "clock", "stays"),
    [
        ("data-type=video", "<time>1:30</time>", False),
        ('class="c-player"', "<span>12:04</span>", False),
        ("data-type=photo", "<time>1:30</time>", True),
        ("data-type=video", "At 1:30 ", True),
    ],
)
def test_the_cover_of_a_film_with_how_long_it_plays_goes(attributes: str, clock: str, stays: bool) -> None:
    cover = COVER.format(attributes, FILE, clock, LINE)
    body = made(f"{TEXT}<section>{cover}<figcaption>{LINE}</figcaption></section>{paragraph(6)}{paragraph(7)}")
    assert (FILE in body, LINE in body) == (stays, stays)


def test_a_caption_with_a_link_to_more_at_its_end_stays() -> None:
    more = (
        f'<figure><img src="{FILE}" alt=""><figcaption>{LINE} <a href="/2026/lamps">Read more</a></figcaption></figure>'
    )
    body = made(f"{TEXT}{more}{paragraph(6)}{paragraph(7)}")
    assert (FILE in body, LINE in body) == (True, True)


SLOT = '<div class="b45"><div></div><img src="/files/fill.png" alt="d46a"><div></div></div>'


@pytest.mark.parametrize(("slots", "shown"), [((1, 2, 4), False), ((1, 1, 1), True), ((1, 2), True), ((0, 0, 2), True)])
def test_a_picture_that_fills_the_places_of_advertisements_goes(slots: tuple[int, ...], shown: bool) -> None:
    text = [SLOT * slots.count(number) + paragraph(number) for number in range(6)]
    assert ("fill.png" in made("".join(text))) is shown


PLAYED = (
    "<figure><span>Videobeitrag </span><figcaption><p><span>Video</span> <span>{0}</span>|19.10.19</p>"
    '<h3>{1}</h3></figcaption><div><img src="{2}" alt=""></div><p>Bild © Port</p></figure>'
)
TITLE = f'<a href="/video.html">zum Video {LINE}</a>'


@pytest.mark.parametrize(
    ("time", "title", "goes"),
    [
        ("01:30 Min.", TITLE, True),
        ("27:37 min", TITLE, True),
        ("im Hafen", TITLE, False),
        ("01:30 Min.", LINE, False),
    ],
)
def test_the_figure_of_a_film_that_plays_elsewhere_goes(time: str, title: str, goes: bool) -> None:
    body = made(f"{TEXT}{PLAYED.format(time, title, FILE)}{TEXT}")
    assert (FILE in body, LINE in body) == (not goes, not goes)
