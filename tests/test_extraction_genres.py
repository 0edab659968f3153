"""What kinds of texts have beside their paragraphs: claims, figures, voices, calls for what readers know, ways back up the page."""

from __future__ import annotations

import re

import pytest

import republish
from republish import Page
from republish.model import Article

PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
    "Passengers now wait in a tent beside the car park, where the wind comes straight off the water on most days.",
    "The council has set aside money for a new shelter, but the contract has not been awarded to any of the bidders.",
    "Schools on the island begin an hour later, because the teachers who live on the mainland cannot be there before nine.",
    "A second boat was promised for the summer months, and it may arrive once its engines have passed the tests.",
]
ABOVE, AMID, BEHIND = 0, 3, len(PROSE)


def article(*boxes: str, place: int = AMID) -> Article:
    parts = [f"<p>{text}</p>" for text in PROSE]
    parts[place:place] = boxes
    head = '<h1>Waiting for the ferry</h1><div class="meta">By <a rel="author" href="/maro">Ilse Maro</a></div>'
    page = f'<html lang="en"><title>Waiting for the ferry | Island Post</title><main><article><header>{head}</header><div class="entry-content">{"".join(parts)}</div></article></main></html>'
    return republish.extract(Page.from_html(page, "https://islandpost.example/ferry"))


def between(said: Article) -> str:
    """What stays beside the paragraphs, in one line."""
    assert all(text in said.text for text in PROSE)
    rest = said.text
    for text in PROSE:
        rest = rest.replace(text, "")
    return " ".join(rest.split())


CLAIM, VERDICT = "The ferry was cancelled on 200 days last year.", "False. It was 14 days."
CHECKS = {
    "begun": f"<section><p><strong>CLAIM:</strong> {CLAIM}</p><p><strong>RATING:</strong> {VERDICT}</p></section>",
    "items": f"<div class='summary'><ul><li><b>Claim:</b> {CLAIM}</li><li><b>Our verdict:</b> {VERDICT}</li></ul></div>",
    "who": f"<div><p>Claim: {CLAIM}</p></div><div>Claimed by: a post on Facebook</div><p>Verdict: {VERDICT}</p>",
}


@pytest.mark.parametrize("place", [ABOVE, AMID, BEHIND])
@pytest.mark.parametrize("check", CHECKS)
def test_lines_that_begin_with_the_labels_of_a_fact_check_stay(check: str, place: int) -> None:
    said = article(CHECKS[check], place=place)
    assert CLAIM in between(said)
    assert VERDICT in between(said)


def test_who_claimed_it_stays_though_a_network_is_named() -> None:
    assert "Claimed by: a post on Facebook" in between(article(CHECKS["who"], place=ABOVE))


def test_a_claim_is_no_standfirst() -> None:
    assert (
        article(f"<div class='claim'><b>Claim:</b> {CLAIM}</div><p>Verdict: {VERDICT}</p>", place=ABOVE).standfirst
        is None
    )


FIGURES = {
    "aside": '<aside class="infobox"><h3>{}</h3><p>12 crossings a day</p><p>480 seats</p></aside>',
    "group": '<div class="wp-block-group has-background"><h3>{}</h3><p>12 crossings a day</p><p>480 seats</p></div>',
    "breaks": '<div class="box"><p><strong>{}</strong></p><p>12 crossings a day<br>480 seats</p></div>',
    "named": '<div class="faktaboks"><h4>{}</h4><p>12 crossings a day</p><p>480 seats</p></div>',
}


@pytest.mark.parametrize("box", FIGURES.values(), ids=FIGURES)
def test_figures_under_a_heading_stay(box: str) -> None:
    said = between(article(box.format("The ferry in figures")))
    assert re.fullmatch("The ferry in figures 12 crossings a day,? ?480 seats", said)


@pytest.mark.parametrize(
    "box",
    [
        '<div class="promo"><h3>Summer sale</h3><p><a href="/shop">50 % off all tickets</a></p><p><a href="/shop">3 days left</a></p></div>',
        '<div class="tools"><h4>Share this story</h4><p>12 comments</p><p>34 shares</p></div>',
    ],
)
def test_figures_of_the_site_go(box: str) -> None:
    assert between(article(box)) == ""


def voice(name: str, words: str) -> str:
    face = f'<img src="/i/{name.split()[0]}.jpg" width="150" height="150" alt="{name}">'
    return f'<div class="quote-card">{face}<p>“{words}”</p><p class="name">{name}, 44, nurse</p></div>'


def test_whose_words_they_are_stays_below_a_portrait() -> None:
    said = between(
        article(
            voice("Ruth Hagen", "I plan nothing before noon."), voice("Per Olsen", "The children wait for the boat.")
        )
    )
    assert (
        said
        == "“I plan nothing before noon.” Ruth Hagen, 44, nurse “The children wait for the boat.” Per Olsen, 44, nurse"
    )


LETTERS = {
    "box": '<div class="callout"><h4>{head}</h4><p>{call}</p></div>',
    "aside": "<aside><h3>{head}</h3><p>{call}</p></aside>",
    "bold": '<div class="wp-block-group"><p><strong>{head}</strong></p><p>{call}</p></div>',
    "italics": "<p><em><strong>{head}</strong> {call}</em></p>",
}
MAIL = '<a href="mailto:{0}@islandpost.example">{0}@islandpost.example</a>'
CALLS = {
    "en": ("Do you know more about the ferry?", f"Our reporters would like to hear from you. Write to {MAIL.format('tips')}."),
    "fr": ("Vous avez des informations ?", f"Écrivez-nous à {MAIL.format('info')} ou par Signal."),
    "es": ("¿Tienes información?", f"Escríbenos a {MAIL.format('pistas')} o por Signal."),
    "pt": ("Tem uma dica?", f"Escreva para {MAIL.format('dicas')}."),
    "form": ("Tell us what you know", 'If you have been affected, fill out <a href="https://docs.google.com/forms/x">this form</a>.'),
}  # fmt: skip


@pytest.mark.parametrize("form", LETTERS)
@pytest.mark.parametrize("call", CALLS)
def test_calls_for_letters_to_the_site_go(call: str, form: str) -> None:
    head, words = CALLS[call]
    assert between(article(LETTERS[form].format(head=head, call=words))) == ""


@pytest.mark.parametrize(
    "line",
    [
        "<p><em>Who has seen the boat? The harbour office takes notes at <a href='mailto:office@harbour.example'>office@harbour.example</a>.</em></p>",
        "<p>Anyone who wants to take part can write to <a href='mailto:walk@islandpost.example'>walk@islandpost.example</a> until Friday.</p>",
        "<p><em>Correction: an earlier version gave the wrong year. Found a mistake? Write to <a href='mailto:desk@islandpost.example'>our desk</a>.</em></p>",
    ],
)
def test_addresses_in_the_text_and_in_its_notes_stay(line: str) -> None:
    assert between(article(line))


def test_a_letter_is_to_the_site_by_its_host_alone() -> None:
    from republish.extraction.tree.addresses import writes_to_site

    addresses = [
        "mailto:a@post.example",
        "MAILTO:a@mail.post.example?subject=x",
        "mailto:a@other.example",
        "mailto:",
        "/a@post.example",
    ]
    assert [writes_to_site(address, "post.example") for address in addresses] == [True, True, False, False, False]


BACK = ["Back to top", "↑ Top", "Nach oben", "Retour au sommaire", "Вернуться к началу", "ページトップへ", "Takaisin"]


@pytest.mark.parametrize("words", BACK)
@pytest.mark.parametrize("line", ['<p><a href="#top">{}</a></p>', '<p><small>[<a href="#contents">{}</a>]</small></p>'])
def test_one_line_that_leads_up_the_page_goes(words: str, line: str) -> None:
    assert between(article(line.format(words))) == ""


def test_lines_that_lead_to_one_place_go() -> None:
    line = "<p><a href='#liste'>Zur Liste</a></p>"
    assert between(article(line, "<h2>The ice store</h2>", line)) == "The ice store"


@pytest.mark.parametrize(
    "line",
    [
        "<p><a href='#table-2'>The second table shows all crossings.</a></p>",
        "<p>The keeper’s list is <a href='#list'>further down</a>.</p>",
        "<h2><a href='#ice'>The ice store</a></h2>",
    ],
)
def test_sentences_and_headings_that_link_within_the_page_stay(line: str) -> None:
    assert between(article(line))
