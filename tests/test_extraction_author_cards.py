"""Small boxes about an author above or behind the text, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, kept_by, page, paragraph, sentence
from republish import Page
from republish.extraction.judging.people.author_cards import drop_author_cards
from republish.extraction.surveying.verdicts import Verdicts
from republish.model import Author

TEXT = "".join(map(paragraph, range(1, 8)))
WHOLE = ["The wall", *map(sentence, range(1, 8))]
BIO = "Grew up between two piers and has told of lamps, ladders and keepers since the first winter without a ferry."
CARD = f"<div><div><p>Una Berg</p><p>Reporter</p></div><p>{BIO}</p></div>"


def kept(html: str) -> list[str]:
    def of_una(verdicts: Verdicts) -> None:
        drop_author_cards(verdicts, [Author(name="Una Berg")])

    return kept_by(of_una, html)


@pytest.mark.parametrize(
    "inner", [f"{TEXT}{CARD}", f"{CARD}{TEXT}", f"{TEXT}<div>{CARD}</div>"], ids=["behind", "above", "boxed"]
)
def test_a_box_that_begins_with_an_authors_name_goes(inner: str) -> None:
    assert kept(page(inner)) == WHOLE


def test_a_note_in_it_stays() -> None:
    note = "This article was first published by The Harbour Post."
    assert note in kept(page(f"{TEXT}<div><p>Una Berg</p><p>{BIO}</p><p>{note}</p></div>"))


OTHERS = {
    "amid the text": f"{TEXT}{CARD}{TEXT}",
    "of somebody else": f"{TEXT}{CARD.replace('Una Berg', 'Per Holm')}",
    "with the name at its end": f"{TEXT}<div><p>{BIO}</p><p>Una Berg</p></div>",
    "of nothing but a name": f"{TEXT}<div><p>Una Berg</p><p>Reporter</p></div>",
    "at length": f"{TEXT}{CARD.replace(BIO, BIO * 12)}",
}


@pytest.mark.parametrize("inner", OTHERS.values(), ids=OTHERS)
def test_other_boxes_stay(inner: str) -> None:
    html = page(inner)
    assert kept(html) == kept_by(lambda _: None, html)


def test_comments_behind_it_make_no_difference() -> None:
    said = "".join(map(paragraph, range(20, 24)))
    comments = f"<div><h3>2 comments</h3><div>May 3, 2026 at 9:46</div>{said}<div>May 4, 2026 at 9:46</div>{said}</div>"
    byline = '<p>By <a rel="author" href="/una">Una Berg</a></p>'
    found = republish.extract(Page.from_html(page(TEXT, above=byline, below=CARD + comments), URL)).text
    assert BIO not in found
    assert sentence(7) in found


@pytest.mark.parametrize("name", ["autor-kasten", "autorenbox", "autorinnen-box", "autor-bio"])
def test_a_portrait_in_a_box_named_so_goes_with_its_words(name: str) -> None:
    box = f'<div class="{name}"><h4>Die Autorin</h4><img src="/una.jpg"><p><b>Una Berg</b> ist Lampenwärterin in Mora.</p></div>'
    found = republish.extract(Page.from_html(page(f"{TEXT}{box}{TEXT.replace('pier', 'quay')}"), URL))
    assert (found.images, "Lampen" in found.text) == ((), False)


@pytest.mark.parametrize("name", ["autor", "autora", "auteurs", "penulis"])
def test_a_portrait_of_whoever_wrote_it_is_no_picture_of_the_article(name: str) -> None:
    box = f'<div class="{name}"><img src="/una.jpg" width="400" height="400"><h6>Una Berg</h6></div>'
    found = republish.extract(Page.from_html(page(TEXT, above=box), URL))
    assert (found.images, found.lead_image) == ((), None)


@pytest.mark.parametrize(
    "box", ["<section><span>{}</span></section>", '<figure class="author-box"><span>{}</span></figure>']
)
def test_a_label_that_fills_its_own_section_heads_nothing_behind_it(box: str) -> None:
    text = "".join(map(paragraph, range(4))) + box.format("About the author") + "".join(map(paragraph, range(4, 6)))
    assert article(text).text.split("\n") == list(map(sentence, range(6)))


ITEM = "<li><div><p><a href='/people/1'>{}</a> keeps the light of pier four and writes of it.</p><ul><li><a href='/x'>Posts</a></li></ul></div></li>"


def test_a_list_of_authors_behind_the_text_goes() -> None:
    assert kept(page(f"{TEXT}<div><ol>{ITEM.format('Una Berg')}</ol></div>")) == WHOLE


@pytest.mark.parametrize(
    "inner",
    [
        f"{TEXT}<div><ol>{ITEM.format('Una Berg')}{ITEM.format('Hollis Reed')}</ol></div>",
        f"<ol>{ITEM.format('Una Berg')}</ol>{TEXT}",
    ],
    ids=["others as well", "above the text"],
)
def test_lists_of_others_stay(inner: str) -> None:
    assert any("keeps the light" in line for line in kept(page(inner)))


@pytest.mark.parametrize("own_box", [True, False], ids=["byline in a box", "byline beside"])
def test_a_first_part_that_opens_with_the_byline_is_the_texts(own_box: bool) -> None:
    byline = "<p>Una Berg</p><p>Reporter</p>"
    opening = (
        f"<section>{f'<div>{byline}</div>' if own_box else byline}<div>{paragraph(11)}{paragraph(12)}</div></section>"
    )
    found = kept(page(f"{opening}<section><div>{TEXT}</div></section>"))
    assert found[-9:] == [sentence(11), sentence(12), *WHOLE[1:]]


def test_a_card_of_two_paragraphs_that_name_the_author_goes() -> None:
    card = f"<div><p>Una Berg</p><p>{BIO}</p><p>Since then Berg has walked every pier of the country and counted its lamps twice, by day and by night.</p></div>"
    assert kept(page(f"{TEXT}{card}")) == WHOLE
