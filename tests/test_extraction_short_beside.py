"""A short article beside more text of the site than it has itself: forms of an account, rules for comments, a printer's notice."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page

MESSAGES = "".join(
    f"<section><h3>Account</h3><p>{text}</p><p>{more}</p></section>"
    for text, more in (
        (
            "We have sent a message with a code to the number that you gave us, and it should reach you within ten minutes.",
            "Please type the code into the field below, and look into the folder for unwanted mail if nothing has arrived.",
        ),
        (
            "This number belongs to another account already, so please give another one or write to the people who look after readers.",
            "No further codes can be made for this number today, since the most that one number may ask for has been reached.",
        ),
        (
            "The page could not be shown in full, so please wait until every picture of it has come before you print it out.",
            "Your account will be closed within thirty days, and nobody but you yourself can open it again until that day has come.",
        ),
    )
)
TEXT = [harbour.sentence(0), harbour.sentence(1)]
PARAGRAPHS = "".join(map(harbour.paragraph, range(2)))
HEAD = "<h1>The harbour of Brennick opens again</h1>"


def text_of(body: str) -> list[str]:
    """The lines of the article of a page with this body."""
    html = f"<!doctype html><html lang=en><head><title>The harbour</title></head><body>{body}</body></html>"
    return republish.extract(Page.from_html(html, harbour.URL)).text.split("\n")


@pytest.mark.parametrize(
    "body",
    [
        f"<main>{HEAD}<div>{PARAGRAPHS}</div></main>{MESSAGES}",
        f"{HEAD}<main><div>{PARAGRAPHS}</div></main>{MESSAGES}",
        f"<div><article>{HEAD}<div>{PARAGRAPHS}</div></article></div>{MESSAGES}",
        f"{MESSAGES}<main><article>{HEAD}<div>{PARAGRAPHS}</div></article></main>",
    ],
    ids=["main", "below its headline", "article", "both"],
)
def test_what_stands_outside_of_the_pages_own_part_is_no_text(body: str) -> None:
    assert text_of(body) == TEXT


@pytest.mark.parametrize("tag", ["main", "article"])
def test_a_part_that_holds_the_headline_alone_is_not_all(tag: str) -> None:
    """Some themes set only the headline and what is said of it into `main`, and the text beside it."""
    deck = "<p>After eleven years the gates of the old harbour are open to fishing boats again.</p>"
    text = "".join(map(harbour.paragraph, range(6)))
    lines = text_of(f"<div><{tag}>{HEAD}{deck}</{tag}><div>{text}</div></div>")
    assert lines[-6:] == [harbour.sentence(number) for number in range(6)]


def test_words_that_lead_in_to_a_quotation_stand_in_the_text() -> None:
    """They stand in the box of the text itself, and what they quote in one of its own."""
    lead = "Hardly a boat has come in since the gates were closed, and the people of Brennick have begun to ask why:"
    quoted = "".join(map(harbour.paragraph, range(4)))
    assert text_of(f"<article>{HEAD}<div class=body>{lead}<div>{quoted}</div></div></article>")[0] == lead


COMMENTS = "".join(
    f"<div class=comments-body><p>{harbour.sentence(number)}</p><p>{harbour.sentence(number + 1)}</p><p>I say so too.</p></div>"
    for number in range(10, 40, 2)
)
TEASERS = "".join(
    f"<div class=copy><h4>{name}</h4><p>{harbour.sentence(number)[:90]} …</p></div>"
    for number, name in enumerate(("The ferry", "The mill", "The light", "The gate"), 50)
)


def test_what_readers_write_is_no_text_however_long() -> None:
    assert text_of(f"<table><tr><td>{HEAD}<div class=blogbody>{PARAGRAPHS}</div>{COMMENTS}</td></tr></table>") == TEXT


def test_what_other_stories_say_in_a_paragraph_each_is_no_text() -> None:
    post = f"<div><div><div><div>{HEAD}<div class=copy>{PARAGRAPHS}</div></div></div></div></div>"
    assert text_of(f"<div>{post}<div>{TEASERS}</div></div>") == TEXT


@pytest.mark.parametrize("lines", [2, 3])
def test_a_short_post_whose_headline_links_to_itself_is_no_teaser(lines: int) -> None:
    widgets = "".join(
        f'<li class="widget widget_text"><h3>Box {number}</h3><p>{harbour.sentence(number)}</p></li>'
        for number in range(60, 64)
    )
    text = "".join(map(harbour.paragraph, range(lines)))
    post = f'<div class="post"><h2><a href="{harbour.URL}">The harbour opens again</a></h2><div class="entry">{text}</div></div>'
    assert text_of(f"<div><h1>The Gate</h1><div>{post}</div><div class=obar><ul>{widgets}</ul></div></div>") == [
        harbour.sentence(number) for number in range(lines)
    ]
