"""Small boxes that are named for other stories or advertisements, in any language, and lead there go whole."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, kept_by, left_of, page, paragraph, sentence
from republish.extraction.judging.stories.named_boxes import drop_named_boxes
from republish.extraction.words.boxes.box_names import box_kind

TITLE = "The woman who repairs church clocks"
SAID = "She climbs forty towers a year, and only once did she lose a hammer."
TEASER = f'<div class="{{}}"><img src="/clock.jpg" alt=""><div><p><b>{TITLE}</b></p><p>{SAID}</p><a href="{{}}">Here</a></div></div>'


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        ("c-related-list", "related"),
        ("id-js-relatedStory", "related"),
        ("LireAussi", "related"),
        ("box lees_ook", "related"),
        ("citeste-si", "related"),
        ("laes-ogsaa", "related"),
        ("element-rich-link", "related"),
        ("annonse", "advertisement"),
        ("post-republish", "republishing"),
        ("republished", None),
        ("wpadvert", "advertisement"),
        ("with-related", None),
        ("tag-trending hentry", None),
        ("unrelated-matter", None),
        ("adhoc", None),
        ("story-body", None),
    ],
)
def test_names_tell_what_a_box_holds(names: str, kind: str | None) -> None:
    assert box_kind(names) == kind


@pytest.mark.parametrize("names", ["related-item", "lire-aussi", "te-puede-interesar", "aanbevolen", "czytaj-takze"])
@pytest.mark.parametrize("at", [1, 4, 8], ids=["above", "amid", "below"])
def test_a_box_of_such_a_name_goes_with_its_picture(names: str, at: int) -> None:
    text = list(map(paragraph, range(8)))
    made = article("".join([*text[:at], TEASER.format(names, "/clocks/1"), *text[at:]]))
    assert made.text.split("\n") == list(map(sentence, range(8)))
    assert not made.images


def test_a_box_without_such_a_name_or_link_keeps_its_words() -> None:
    text = "".join(map(paragraph, range(8)))
    for names, address in (("q7", "/clocks/1"), ("lire-aussi", "https://clocks.example/1"), ("lire-aussi", "#clocks")):
        assert SAID in kept_by(drop_named_boxes, page(f"{text}{TEASER.format(names, address)}{text}"))
    assert SAID not in kept_by(drop_named_boxes, page(f"{text}{TEASER.format('lire-aussi', '/clocks/1')}{text}"))


@pytest.mark.parametrize(("names", "kept"), [("o-article-related", 0), ("o-article-part", 1)])
def test_headings_alone_in_such_a_box_go(names: str, kept: int) -> None:
    text = "".join(map(paragraph, range(4)))
    box = f'<section class="{names}"><h2>Seen by others</h2><h3>Popular in Mora</h3><div id="x1"></div></section>'
    assert sum("Popular in Mora" in line for line in kept_by(drop_named_boxes, page(f"{text}{box}{text}"))) == kept


def test_a_heading_whose_own_name_says_so_stays() -> None:
    text = "".join(map(paragraph, range(4)))
    heading = '<h3 id="h-9-moras-most-popular-light-of-all-now-including-bells-and-fog-horns">The light that most pilots like</h3>'
    assert "The light that most pilots like" in kept_by(drop_named_boxes, page(f"{text}{heading}{text}"))


def test_what_opens_with_a_click_stays_though_it_is_called_so() -> None:
    rest = f'<div class="read-more"><p>{sentence(50)} <a href="/piers">{sentence(51)}</a> {sentence(52)}</p><p><a href="/2">The piers</a></p></div>'
    assert sentence(50) in " ".join(left_of(rest, 8, 8))


def test_an_advertisement_goes_by_its_name_where_it_leads_to_another_site() -> None:
    offer = '<div class="{}"><a href="{}">Cruises from 99 euros: book your cabin now</a> for the summer that is coming.</div>'
    assert left_of(offer.format("annonse", "https://cruises.example/1"), 4, 8) == []
    assert left_of(offer.format("annonse", "/cruises"), 4, 8) != []
    assert left_of(offer.format("q7", "https://cruises.example/1"), 4, 8) != []


OFFER = '<div class="{}"><h3>Every text for one euro a month</h3><p>{}</p><button>{}</button></div>'


def test_an_offer_that_ends_in_a_button_goes_by_its_name() -> None:
    assert left_of(OFFER.format("box reserve-abonnes", "All of the archive as well", "S’abonner"), 4, 8) == []
    assert left_of(OFFER.format("box detail__support", "All of the archive as well", "Spenden"), 4, 8) == []


@pytest.mark.parametrize(
    ("names", "words"),
    [("q7", SAID), ("reserve-abonnes", sentence(50)), ("reserve-abonnes", f'{SAID} <a href="/towers">Towers</a>')],
)
def test_what_is_behind_a_button_stays(names: str, words: str) -> None:
    text = "".join(map(paragraph, range(8)))
    found = kept_by(drop_named_boxes, page(f"{text}{OFFER.format(names, words, 'More')}{text}"))
    assert "Every text for one euro a month" in found


ASKED = "Þessi hluti kemur frá annarri vefsíðu og sést þegar þú hefur samþykkt það."
AGREEING = '<div class="{}"><p>{}</p><button>Samþykkja</button>{}</div>'


@pytest.mark.parametrize(
    ("names", "behind", "goes"),
    [
        ("wq-consent", "", True),
        ("embed__cookie-consent is-open", "", True),
        ("media-einwilligung", "", True),
        ("q7", "", False),
        ("wq-consent", f"<p>{SAID}</p>", False),
        ("consentable", "", False),
    ],
    ids=["named", "of two words", "in another language", "not named", "no button at its end", "another word"],
)
def test_what_stands_for_what_readers_have_to_agree_to_goes_by_its_name(names: str, behind: str, *, goes: bool) -> None:
    text = "".join(map(paragraph, range(8)))
    found = kept_by(drop_named_boxes, page(f"{text}{AGREEING.format(names, ASKED, behind)}{text}"))
    assert (ASKED not in found) is goes


def test_a_long_paragraph_in_a_box_that_is_named_for_consent_stays() -> None:
    text = "".join(map(paragraph, range(8)))
    long = " ".join(sentence(place) for place in range(50, 58))
    assert long in kept_by(drop_named_boxes, page(f"{text}{AGREEING.format('wq-consent', long, '')}{text}"))


def test_a_readers_words_go_from_a_box_of_comments_that_counts_them() -> None:
    reader = f'<div class="{{}}"><h3>{{}}</h3><div><b>Bernd K.</b><p>{SAID}</p></div></div>'
    text = "".join(map(paragraph, range(8)))
    assert SAID not in kept_by(drop_named_boxes, page(f"{text}{reader.format('lesermeinungen', '12 comments')}{text}"))
    assert SAID in kept_by(drop_named_boxes, page(f"{text}{reader.format('lesermeinungen', 'The clocks')}{text}"))
    assert SAID in kept_by(drop_named_boxes, page(f"{text}{reader.format('q7', '12 comments')}{text}"))


@pytest.mark.parametrize("names", ["id-AuthorList", "AutorenModul", "article-signature", "penulis box"])
@pytest.mark.parametrize("at", [1, 4], ids=["above", "amid"])
def test_a_box_about_the_author_amid_the_text_goes(names: str, at: int) -> None:
    told = f'<div class="{names}"><p><strong>Lena Moss</strong> writes about ports and lives in Mora with two dogs.</p></div>'
    text = list(map(paragraph, range(8)))
    html = page(
        "".join([*text[:at], told, *text[at:]]),
        above='<p class="byline">By <a rel="author" href="/lena">Lena Moss</a></p>',
    )
    found = republish.extract(republish.Page.from_html(html, URL))
    assert [author.name for author in found.authors] == ["Lena Moss"]
    assert "two dogs" not in found.text


@pytest.mark.parametrize("names", ["q7", "author-quote-of-the-day"])
def test_a_box_about_somebody_else_amid_the_text_stays(names: str) -> None:
    told = f'<div class="{names}"><p><strong>Tom Reed</strong> has steered the ferry for ten years and lives in Mora with two dogs.</p></div>'
    text = list(map(paragraph, range(8)))
    html = page(
        "".join([*text[:4], told, *text[4:]]),
        above='<p class="byline">By <a rel="author" href="/lena">Lena Moss</a></p>',
    )
    assert "two dogs" in republish.extract(republish.Page.from_html(html, URL)).text


def test_a_box_that_is_named_for_republishing_needs_neither_link_nor_words_that_we_know() -> None:
    rules = "Kopiu iun ajn tekston senpage, sed nomu la aŭtoron kaj lasu la bildojn tie."
    box = f'<div class="{{}}"><h4>Pluuzo</h4><p>{rules}</p></div>'
    text = "".join(map(paragraph, range(8)))
    assert rules not in article(text + box.format("tower-republish")).text
    assert rules in article(text + box.format("tower-clock") + text).text


def test_a_note_in_such_a_box_and_a_long_one_stay() -> None:
    note = "Correction, 4 May: An earlier version named the wrong tower."
    text = "".join(map(paragraph, range(8)))
    assert note in kept_by(drop_named_boxes, page(f'{text}<div class="republish"><p>{note}</p></div>{text}'))
    long = " ".join(map(sentence, range(30)))
    assert long in kept_by(drop_named_boxes, page(f'{text}<div class="republish"><p>{long}</p></div>{text}'))
