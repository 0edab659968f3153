"""Articles without running text: photo essays and lists of links, where the page itself says which box they are."""

from __future__ import annotations

import pytest

import republish
from harbour import URL
from republish import NoArticle, Page
from republish.fidelity import verify

PICTURES = "".join(
    f'<h2>Pier {number}</h2><img src="/pier-{number}.jpg" width="900" height="600" alt="Pier {number} in the morning">'
    for number in range(4)
)
LINKS = "".join(
    f'<li><p><a href="https://paper.example/{number}">What the pilots of pier {number} said of the wall on Monday</a></p>'
    f'<p>via <a href="https://paper.example/">The Paper</a></p></li>'
    for number in range(8)
)


def extracted(inside: str) -> republish.Article:
    menu = "".join(f'<li><a href="/m/{number}">Part {number}</a></li>' for number in range(9))
    html = f"<html lang=en><title>The wall</title><body><nav><ul>{menu}</ul></nav><h1>The wall</h1>{inside}<footer>© Harbour</footer></body></html>"
    return republish.extract(Page.from_html(html, URL))


@pytest.mark.parametrize(
    "box",
    [
        "<article>{}</article>",
        '<div class="entry-content">{}</div>',
        '<section id="article-body">{}</section>',
        '<article><p>2026.05.03</p><div class="skin-entryBody">{}</div><div><h2>Posts on piers</h2></div></article>',
    ],
)
def test_a_photo_essay_is_its_pictures_under_their_headings(box: str) -> None:
    found = extracted(box.format(PICTURES))
    assert [image.url for image in found.images] == [f"https://site.example/pier-{number}.jpg" for number in range(4)]
    assert [f"<h2>Pier {number}</h2>" in found.body for number in range(4)] == [True] * 4
    assert "Posts on piers" not in found.text
    assert found.sources["body"] == "the element that the page calls its article, which holds no running text"


def test_what_asks_readers_for_something_in_the_box_is_none_of_it() -> None:
    lines = "<p>Pier 1 is the oldest.</p>{}<p>ランキングに参加しています。応援お願いします</p><p>Donate to the Harbour Post</p>"
    found = extracted(f'<div class="entry-content">{lines.format(PICTURES)}</div>')
    assert [line for line in found.text.split("\n") if not line.startswith("Pier ")] == []
    assert "Pier 1 is the oldest." in found.text


def test_a_list_of_links_is_its_links() -> None:
    found = extracted(f'<div class="entry-content"><ul>{LINKS}</ul></div>')
    assert found.body.count("<li>") == 8
    assert verify(found.original_text, found.text, found.changes) == ()


def test_a_note_of_the_site_is_no_article_beside_such_a_list() -> None:
    note = (
        "<p>This work is licensed under a licence of the Harbour, unless another rule is stated in the post itself.</p>"
    )
    found = extracted(
        f'<div class="entry-content"><ul>{LINKS}</ul></div><aside class="widget"><h2>Rules</h2>{note}</aside>'
    )
    assert (found.body.count("<li>"), "This work" in found.text) == (8, False)


@pytest.mark.parametrize(
    "inside",
    [
        "<article><p>Loading …</p></article>",
        f"<article>{PICTURES}</article><article>{PICTURES}</article>",
        f"<div>{PICTURES}</div>",
        "<article><h2>Log in</h2><ul><li>Name</li><li>Word</li></ul></article>",
    ],
    ids=["nothing yet", "two of them", "not named", "no more than a form"],
)
def test_nothing_is_made_up_where_the_page_does_not_say(inside: str) -> None:
    with pytest.raises(NoArticle):
        extracted(inside)


def test_running_text_goes_before_such_a_box() -> None:
    text = (
        "<p>The pilots had not been told about the new light when the harbour woke that morning, said the ferry's owner.</p>"
        * 4
    )
    found = extracted(f"<main><div>{text}</div></main><article>{PICTURES}</article>")
    assert found.sources["body"] == "blocks judged one by one"


def test_what_the_element_holds_beside_the_article_goes() -> None:
    flair = (
        '<div class="sharedaddy sd-sharing"><h3>Teilen ist Heilen</h3><ul><li><a href="/p">Drucken</a></li></ul></div>'
    )
    found = extracted(f'<div class="entry-content"><ul>{LINKS}</ul>{flair}</div>')
    assert "Heilen" not in found.text
    assert found.body.count("<li>") == 8
    assert verify(found.original_text, found.text, found.changes) == ()
