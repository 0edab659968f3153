"""Boxes that offer something, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, kept_by, page, paragraph, sentence
from republish import Page
from republish.extraction.judging.asking.offer_boxes import drop_account_boxes, drop_boxes_said_twice

TEXT = "".join(map(paragraph, range(1, 5)))
MORE = "".join(map(paragraph, range(5, 8)))
WHOLE = ["The wall", *map(sentence, range(1, 8))]
TRIAL = "<div><h3>Try our lamp for a week</h3><p>No oil required.</p><div><a href='{}'>Start now</a></div></div>"


@pytest.mark.parametrize("address", ["/trial", "https://shop.example/lamp"])
def test_a_box_with_a_link_that_is_said_twice_goes(address: str) -> None:
    box = TRIAL.format(address)
    assert kept_by(drop_boxes_said_twice, page(f"{TEXT}{box}{MORE}{box}")) == WHOLE


def test_lines_that_are_said_twice_without_a_link_stay() -> None:
    html = page(f"{TEXT}<div><h3>Pro</h3><p>Bright.</p></div>{MORE}<div><h3>Pro</h3><p>Bright.</p></div>")
    assert kept_by(drop_boxes_said_twice, html) == kept_by(lambda _: None, html)


WALL = (
    "<div><h2>Register to unlock more articles</h2><p>Enjoy the news of the harbour.</p><ul><li>All pages with one account.</li>"
    "<li>Letters from our keepers, and special editions with everything that happened on the piers during the week.</li></ul>"
    "<div>Do you have no account? <a href='/register/'>Create account</a></div></div>"
)


def test_a_box_that_leads_to_where_readers_register_goes() -> None:
    long = "".join(map(paragraph, range(8, 20)))
    found = kept_by(drop_account_boxes, page(f"{TEXT}{WALL}{MORE}{long}"))
    assert found == [*WHOLE, *map(sentence, range(8, 20))]


def test_a_box_with_a_paragraph_of_its_own_stays() -> None:
    html = page(f"{TEXT}<div>{paragraph(30)}<p>One may <a href='/register/'>register</a>.</p></div>{MORE}")
    assert kept_by(drop_account_boxes, html) == kept_by(lambda _: None, html)


def test_items_that_are_plainly_the_text_s_stay_beside_what_leads_to_an_account() -> None:
    items = "".join(f"<li>{paragraph(number)}</li>" for number in range(8, 14))
    html = page(f"{TEXT}<ol>{items[:-5]}<p><a href='/subscribe'>Subscribe for more</a></p></li></ol>{MORE}")
    made = republish.extract(Page.from_html(html, URL))
    assert all(sentence(number) in made.text for number in range(1, 14))


BANNER = (
    '<p><img src="/banner.jpg" width="354" height="169"></p><p>Become one of us and enjoy the lamps!</p>'
    "<p><a href='/register'>Register now</a></p>"
)


@pytest.mark.parametrize("kind", ["ul", "ol"])
@pytest.mark.parametrize("at", [1, 3])
def test_what_stands_in_an_item_behind_its_own_words_goes_and_the_list_stays(kind: str, at: int) -> None:
    items = [f"The lamp of pier {number} is lit." for number in range(1, 4)]
    listed = "".join(f"<li>{item}{BANNER if at == number else ''}</li>" for number, item in enumerate(items, 1))
    made = republish.extract(Page.from_html(page(f"{TEXT}<{kind}>{listed}</{kind}>{MORE}"), URL))
    assert all(item in made.text for item in items)
    assert "enjoy" not in made.text
    assert "banner.jpg" not in str(made.body)


def test_what_stands_behind_a_link_to_an_account_that_an_item_begins_with_does_not_go_alone() -> None:
    item = f"<li><a href='/register'>Register</a>{paragraph(30)}</li>"
    html = page(f"{TEXT}<ul>{item}<li>The lamp is lit.</li></ul>{MORE}")
    assert kept_by(drop_account_boxes, html) == kept_by(lambda _: None, html)


BEHIND = (
    "<section><p>Already a reader? <a href='#'>Go on</a></p><p><b>What you get:</b></p><ul><li>One story a month.</li>"
    "<li>Letters of 150 keepers and 1500 pilots, who have lived on these piers since the first winter of the light.</li></ul>"
    "<div><a href='/abo/checkout/1'>Go on</a></div></section>"
)


def test_a_wall_behind_the_article_may_be_long_beside_an_excerpt() -> None:
    html = page(f"{paragraph(1)}{paragraph(2)}").replace("</article>", f"</article>{BEHIND}")
    assert kept_by(drop_account_boxes, html) == ["The wall", sentence(1), sentence(2)]


def test_so_long_a_box_in_the_article_stays() -> None:
    html = page(f"{paragraph(1)}{paragraph(2)}{BEHIND}")
    assert kept_by(drop_account_boxes, html) == kept_by(lambda _: None, html)


@pytest.mark.parametrize("tag", ["ul", "ol"])
@pytest.mark.parametrize(
    "picture", ['<p><img src="/pics/card.jpg" alt="card-banner" width="354" height="169"></p>', ""]
)
@pytest.mark.parametrize("end", ["Nobody minds a wet deck.", "Bring a lamp"])
def test_a_box_in_the_last_item_of_a_list_leaves_the_list(tag: str, picture: str, end: str) -> None:
    items = "<li>It is quite normal to be afraid of the sea.</li><li>The wall will hold the water back.</li>"
    box = f'{picture}<p>Become a member of the pier!</p><p><a href="/register">Register now</a></p>'
    html = page(f"{TEXT}<{tag}>{items}<li>{end}{box}</li></{tag}>{MORE}")
    made = republish.extract(Page.from_html(html, URL))
    assert all(said in made.text for said in ("afraid of the sea.", "back.", end))
    assert not any(said in made.text for said in ("member", "Register"))
    assert "card.jpg" not in made.body
