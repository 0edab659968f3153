"""What a form for an e-mail address says when it was sent, hidden beside it, what stands over the form, and over answers to choose from."""

from __future__ import annotations

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.asking.sign_ups import drop_sign_ups

TEXT = "".join(map(paragraph, range(1, 5)))
WHOLE = ["The wall", *map(sentence, range(1, 5))]
FORM = "<div><form><input type=email></form><p>You agree to our letters.</p></div>"
ANSWER = "<div hidden><p>Thank you, the first letter is on its way.</p></div>"
OFFER = "<div><div>The Lamp</div><p>Every evening what the keepers saw from the wall, told in a letter that is short enough.</p></div>"


def test_the_answer_and_the_offer_go_with_the_form() -> None:
    assert (
        kept_by(drop_sign_ups, page(f"{TEXT}<section><div>{OFFER}<div>{FORM}{ANSWER}</div></div></section>")) == WHOLE
    )


def test_what_stands_beside_a_form_without_answers_stays() -> None:
    html = page(f"{TEXT}<div><div><p>The lamp burned.</p></div><div>{FORM}</div></div>")
    assert "The lamp burned." in kept_by(drop_sign_ups, html)


FIELDS = "<label>Name</label><input><label>Message</label><textarea></textarea>"


def test_what_a_form_says_in_which_readers_write_goes_with_the_heading_over_it() -> None:
    said = "Fill in the lines below, and somebody of the harbour office writes back to you within two days."
    assert kept_by(drop_sign_ups, page(f"{TEXT}<div><h3>Tell us</h3><form><p>{said}</p>{FIELDS}</form></div>")) == WHOLE
    whole = page(f"<form>{TEXT}<p>{said}</p><div>{FIELDS}</div></form>")
    assert said in kept_by(drop_sign_ups, whole)


POLL = "<div><h3>{}</h3><form><label><input type=radio name=a>Yes</label><button>Vote</button></form></div>"


def test_the_question_of_a_poll_goes_with_its_answers() -> None:
    question = "Will the harbour freeze again?"
    assert question not in kept_by(drop_sign_ups, page(TEXT + POLL.format(question)))


def test_a_name_over_stars_to_choose_from_stays() -> None:
    assert "The Lamp" in kept_by(drop_sign_ups, page(TEXT + POLL.format("The Lamp")))


def test_a_question_within_the_form_of_a_poll_goes() -> None:
    question = "Will the harbour freeze again?"
    answers = "<div><div><div><label>Yes</label><input type=radio name=a></div></div></div>"
    html = page(f"{TEXT}<div><form><div><div><h4>{question}</h4>{answers}</div></div></form></div>{paragraph(9)}")
    assert question not in kept_by(drop_sign_ups, html)


def test_a_form_around_the_whole_text_takes_none_of_it() -> None:
    html = page(f"<form>{TEXT}<div><input type=email></div></form>")
    assert kept_by(drop_sign_ups, html) == WHOLE


def test_a_question_over_a_list_of_answers_without_a_form_goes() -> None:
    answers = "<ul><li><label><input type=radio>Yes</label></li><li><label><input type=radio>No</label></li></ul>"
    poll = f"<div class=vote><h3>Have you ever seen the harbour freeze?</h3>{answers}<button>Vote</button></div>"
    assert "Have you ever seen the harbour freeze?" not in kept_by(drop_sign_ups, page(f"{TEXT}{poll}"))


REPLY = "<form><input type=email><textarea></textarea></form>"


def left_of_reply(text: str) -> list[str]:
    box = f"<div><h4>Γράψτε το σχόλιό σας</h4><p>Σχόλια με υβριστικό περιεχόμενο δεν θα δημοσιεύονται εδώ.</p>{REPLY}</div>"
    return kept_by(drop_sign_ups, page(text + box))


def test_what_asks_readers_to_write_goes_from_behind_one_paragraph() -> None:
    assert left_of_reply(paragraph(1)) == ["The wall", sentence(1)]


def test_a_form_in_which_readers_write_takes_no_text_where_nothing_stands_before_it() -> None:
    assert len(left_of_reply("")) == 3
