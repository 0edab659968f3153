"""Boxes in which a site asks go by what they are called or where they lead; what tells of gifts and forms in the story stays."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

SLOGAN = (
    "<h3>Media that fights fascism</h3><p>Nobody owns this paper, and nobody tells its crew of nine what to print.</p>"
)


def lines(box: str, at: int = 3) -> list[str]:
    text = [paragraph(number) for number in range(7)]
    made = article("".join([*text[:at], box, *text[at:]]))
    assert not verify(made.original_text, made.text, made.changes)
    return [line for line in made.text.split("\n") if line not in map(sentence, range(7))]


@pytest.mark.parametrize(
    "name", ["fundraiser", "article-donation-box", "inlineSupport", "apoie-box", "appel-don", "spendenbox", "kifu"]
)
@pytest.mark.parametrize("at", [3, 7])
def test_a_box_named_for_giving_goes_with_its_button(name: str, at: int) -> None:
    assert lines(f'<div class="{name}">{SLOGAN}<p><a href="https://gifts.example/1">Give now</a></p></div>', at) == []


@pytest.mark.parametrize(
    "address", ["/donate", "/en/support-us/", "https://site.example/sostieni", "/apoie", "/hazte-socio?from=box"]
)
def test_a_box_goes_that_leads_to_where_one_gives_to_the_site(address: str) -> None:
    assert lines(f'<div class="kg-card">{SLOGAN[:-4]} <a href="{address}">More</a>.</p></div>') == []


@pytest.mark.parametrize(
    "box",
    [
        '<div class="callout"><h3>We’re hiring!</h3><p>The crew needs one who knows boats. <a href="/jobs">Read what for</a>.</p></div>',
        '<div class="box"><h3>Take Action</h3><p>The council decides on Friday. Tell the council: keep the ferry. <a href="https://act.example/1">Write</a></p></div>',
        '<div class="x"><h3>Is the Harbour Post important to you?</h3><p>We have an ask: show that you value it and support our work.</p><a href="/join">Yes</a></div>',
        '<aside><h4>Cuéntanos tu historia</h4><p>The ferry stopped and the bread ran out. <a href="/x">Escribe aquí</a></p></aside>',
        '<div class="x"><p>Have you waited for a ferry? The crew wants to hear of it. <a href="https://airtable.com/shrA">Fill this in</a>.</p></div>',
        '<p><em>Do you know about a ferry that stopped? <a href="https://docs.google.com/forms/d/1">Fill out our form</a>.</em></p>',
    ],
)
def test_what_looks_for_people_and_what_they_know_goes(box: str) -> None:
    assert lines(box) == []


@pytest.mark.parametrize(
    "box",
    [
        '<div class="infobox"><h3>How to help</h3><p>The lifeboats of the islands have no money left for the winter and take gifts of any size at <a href="https://boats.example/donate">their own site</a>, or at the pier.</p></div>',
        '<div class="support"><h3>Who held it up</h3><p>Two beams of oak held the old pier up until the night of the storm.</p></div>',
        '<div class="note"><p>If the pump of the ferry does not start, write to <a href="/support">the harbour office</a> or call the pilot.</p></div>',
        '<ul class="details"><li>When: Monday the fifth of March at nine</li><li>Register by Friday: <a href="https://forms.gle/abc">at this address</a></li></ul>',
        '<div class="quote-john-doe"><p>The pier was built by his father, as the plaque says, and paid for by the baker.</p><p><a href="/x">Jo Doe</a></p></div>',
        '<p>The keeper asked the town to answer <a href="https://docs.google.com/forms/d/1">twelve questions on the light</a>, and most of it did.</p>',
    ],
)
def test_what_the_story_tells_stays(box: str) -> None:
    assert lines(box) != []


def test_paragraphs_in_boxes_of_one_make_stay_wherever_they_lead() -> None:
    text = [f'<div class="row">{paragraph(number)}</div>' for number in range(6)]
    told = "The harbour takes gifts for the light, which the town has paid for since the war."
    link = f'<div class="row"><p>{told} <a href="/donate">It says so</a>.</p></div>'
    assert told in article("".join([*text[:3], link, *text[3:]])).text


def test_an_italic_paragraph_that_leads_to_where_one_gives_goes() -> None:
    told = "To keep what is printed here free of whoever owns the harbour and the ferries on it, this paper takes no money from the council. "
    assert lines(f'<hr><p><em>{told * 2}Whoever wants more of it <a href="/doe">may do so here</a>.</em></p><hr>') == []


def test_a_note_in_such_a_box_stays() -> None:
    note = "Correction: The ferry is nine metres long."
    assert lines(f'<div class="support-box"><p>{note}</p>{SLOGAN}<a href="/give">Give</a></div>') == [note]


GIVE = f'<div>{SLOGAN}<a href="/donate">Give now</a></div>'


def test_a_paragraph_of_the_text_stays_that_shares_a_box_with_an_appeal() -> None:
    last = f'<div class="closing"><h2>The last winter</h2>{paragraph(7)}{GIVE}</div>'
    made = article("".join(map(paragraph, range(7))) + last)
    assert made.text.split("\n") == [*map(sentence, range(7)), "The last winter", sentence(7)]


LETTER = (
    '<div class="x"><h4>A message from the Harbour Post:</h4><p>Dear readers,</p><p>The council has called our paper a nuisance, '
    "and its harbour master no longer speaks with us about the ferry or the ice of this winter.</p>"
    "<p>But to continue our work, we need your help.</p><p>If you can, please support us monthly from two crowns on.</p>"
    '<div><a href="{}">Continue</a></div></div>'
)


@pytest.mark.parametrize(
    "address", ["/contribute", "https://contribute.site.example/", "https://site.example/support?from=letter"]
)
def test_a_letter_that_asks_goes_with_its_button_however_much_it_reads_like_the_text(address: str) -> None:
    assert lines(LETTER.format(address)) == []


def test_a_letter_that_leads_to_another_site_is_the_story_s() -> None:
    assert "Dear readers," in lines(LETTER.format("https://bakers.example/contribute"))


COLLECTION = '<a href="https://gofund.me/d4">the page of a neighbour</a>'


@pytest.mark.parametrize("at", [3, 7])
@pytest.mark.parametrize(
    "line",
    [f"To donate to the keeper’s family, visit {COLLECTION}.", "To donate to the keeper’s family, please visit: https://www.justgiving.com/keeper"],
)  # fmt: skip
def test_where_money_is_collected_for_somebody_is_told(line: str, at: int) -> None:
    assert len(lines(f"<p>{line}</p>", at)) == 1


@pytest.mark.parametrize(
    "line",
    [f"Please donate to our newsroom on {COLLECTION}.", 'To donate to the crew, visit <a href="/donate">this page</a>.',
     f'To donate, visit {COLLECTION} or <a href="/members">become a member</a>.'],
)  # fmt: skip
def test_who_asks_for_themselves_is_none_of_the_story(line: str) -> None:
    assert lines(f"<p>{line}</p>") == []


def test_a_collection_in_a_box_of_its_own_is_beside_the_story() -> None:
    assert lines(f'<div class="promo"><p>To donate to the crew, visit {COLLECTION}.</p></div>') == []
