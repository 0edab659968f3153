"""Heads of pages in markup of regional papers: credits in cells, decks in headers, names behind pictures, days in sentences."""

from __future__ import annotations

import pytest
from lxml.html import fragment_fromstring

import republish
from republish import Page
from republish.extraction.head.deck.deck_words import deck_text
from republish.model import Article

PROSE = [
    f"The ferry had been late every morning since the spring, and people in the village no longer asked why it was so, said the {ordinal} of those who waited on the pier for it."
    for ordinal in ("first", "second", "third", "fourth", "fifth", "sixth")
]
TEXT = "".join(f"<p>{said}</p>" for said in PROSE)


def article(inner: str, *, head: str = "", lang: str = "en") -> Article:
    page = (
        f"<html lang={lang}><head><title>Late again</title>{head}</head><body><nav><a href='/news'>News</a></nav>"
        f"<main>{inner}</main><footer>The Island Post</footer></body></html>"
    )
    return republish.extract(Page.from_html(page, "https://island.example/2026/late"))


def names(article: Article) -> list[str]:
    return [author.name for author in article.authors]


@pytest.mark.parametrize(
    "credits",
    [
        "<table><tr><td>Penulis</td><td>: Ada Marlow</td></tr><tr><td>Editor</td><td>: Tom Quill</td></tr></table>",
        "<table><tr><th>Author</th><td>Ada Marlow</td></tr><tr><th>Editor</th><td>Tom Quill</td></tr></table>",
        "<dl><dt>Autorin</dt><dd>Ada Marlow</dd><dt>Fotos</dt><dd>Tom Quill</dd></dl>",
    ],
)
@pytest.mark.parametrize("head", ["", '<meta name="author" content="Island Cyber Media">'])
def test_a_cell_below_the_text_names_who_wrote_it(credits: str, head: str) -> None:
    assert names(article(f"<h1>Late again</h1><div>{TEXT}</div><div class='c'>{credits}</div>", head=head)) == [
        "Ada Marlow"
    ]


def test_a_name_between_a_picture_and_its_caption_is_whose_picture_it_is() -> None:
    picture = '<div class="photo"><img src="/files/quay.jpg" width="780" alt=""><span class="author">Dok. Tom Quill</span> Passengers wait on the quay, Friday (4/12).</div>'
    assert names(article(f"<h1>Late again</h1>{picture}<div>{TEXT}</div>")) == []


def test_a_name_behind_a_portrait_is_the_author_s() -> None:
    portrait = '<div class="author-photo"><img src="/staff/marlow.jpg" alt=""><span class="author">Ada Marlow</span> writes on the sea.</div>'
    assert names(article(f"<h1>Late again</h1>{portrait}<div>{TEXT}</div>")) == ["Ada Marlow"]


@pytest.mark.parametrize("label", ["정리=", "취재·정리=", "글·사진="])
def test_korean_papers_say_who_put_a_text_together(label: str) -> None:
    assert names(article(f"<h1>늦었다</h1><div>{TEXT}<p>{label}김정형 기자</p></div>", lang="ko")) == ["김정형"]


@pytest.mark.parametrize("signature", ["<strong>Hà Thu</strong> <em>(theo Reuters)</em>", "<strong>Hà Thu</strong>"])
def test_what_a_text_rests_on_may_stand_behind_its_signature(signature: str) -> None:
    found = article(f'<h1>Muộn</h1><div>{TEXT}<p style="text-align:right;">{signature}</p></div>', lang="vi")
    assert names(found) == ["Hà Thu"]


def test_who_signed_a_text_goes_before_the_account_that_published_it() -> None:
    signed = f"<h1>Опять поздно</h1><div>{TEXT}<p align=right><strong>Диана РОМАНОВА</strong></p></div>"
    found = article(signed, head='<meta name="author" content="Anna">', lang="ru")
    assert [name.casefold() for name in names(found)] == ["диана романова"]


def test_a_bold_line_may_say_at_length_what_its_author_is() -> None:
    role = "ex-parlamentar italiana, advogada internacional, empresária e presidente do Instituto Cidadania Italiana"
    found = article(f"<h1>Atrasada</h1><div><p><strong>Por Renata Bruno, {role}</strong></p>{TEXT}</div>", lang="pt")
    assert [(author.name, author.role) for author in found.authors] == [("Renata Bruno", role)]


DECK = "The sixth of July 1415 is one of the days that everybody remembers from school, as the master was burnt on it. The council had called him a heretic, for he would not take back what he taught."
META = '<p class="meta"><span>Island</span> <time datetime="2022-07-06 10:01">6 July 2022</time> <span><a href="https://www.facebook.com/sharer/sharer.php?u=x"><span>Share on Facebook, on Mastodon and by mail</span></a></span></p>'


def test_the_paragraph_with_which_a_header_below_the_headline_begins_is_the_deck() -> None:
    header = f"<header class='b-head'><p class='bold'>{DECK}</p>{META}<figure><img src='/files/quay.jpg' alt=''><figcaption>The quay</figcaption></figure></header>"
    found = article(
        f"<article><h1>Late again</h1><div class='row'><div class='col'>{header}{TEXT}</div></div></article>"
    )
    assert found.standfirst == DECK
    assert DECK not in found.text


def test_a_paragraph_of_the_text_below_the_headline_is_none() -> None:
    found = article(f"<article><h1>Late again</h1><div class='row'><div class='col'>{TEXT}</div></div></article>")
    assert found.standfirst is None


@pytest.mark.parametrize(
    "sentence",
    [
        "The new pier is to open on 21 June 2031.",
        "Der neue Anleger soll am 21. Juni 2031 öffnen.",
        "Le procès doit s’ouvrir le 21 juin 2031.",
    ],
)
def test_a_sentence_on_what_is_to_be_is_no_day_of_publication(sentence: str) -> None:
    assert (
        article(
            f"<h1>Late again</h1><div>{PROSE[0]}<br><br>{PROSE[1]}<br><br>{sentence} <a href='/imprint'>(am)</a></div>"
        ).published
        is None
    )


@pytest.mark.parametrize(
    "line", ["Mora, 21 June 2031.", "By Ada Marlow in Mora, 21 June 2031.", "Published on 21 June 2031."]
)
def test_a_line_that_ends_like_a_sentence_may_say_when(line: str) -> None:
    published = article(f"<h1>Late again</h1><p>{line}</p><div>{TEXT}</div>").published
    assert published is not None
    assert published.date().isoformat() == "2031-06-21"


@pytest.mark.parametrize(
    "address", ["https://cdn.example/en/images/default.png", "https://cdn.example/static/default.jpg"]
)
def test_a_file_that_is_called_the_default_in_plain_folders_leads_nothing(address: str) -> None:
    head = f'<meta property="og:image" content="{address}">'
    assert article(f"<h1>Late again</h1><div>{TEXT}</div>", head=head).lead_image is None


def test_a_rendition_may_be_called_the_default() -> None:
    head = '<meta property="og:image" content="https://cdn.example/iiif/2/pier-1931/full/full/0/default.jpg">'
    assert article(f"<h1>Late again</h1><div>{TEXT}</div>", head=head).lead_image is not None


@pytest.mark.parametrize(
    ("address", "leads"),
    [
        ("https://static.island.example/facebook_islandpost.jpg", False),
        ("https://static.island.example/facebook_pier.jpg", True),
    ],
)
def test_a_card_that_is_named_after_the_site_leads_nothing(address: str, leads: bool) -> None:
    head = f'<meta property="og:image" content="{address}">'
    assert (article(f"<h1>Late again</h1><div>{TEXT}</div>", head=head).lead_image is not None) is leads


def test_the_words_of_a_film_s_box_are_no_deck() -> None:
    film = (
        '<section class="layout__lede"><div class="video-resource"><div class="ad-feedback-link__label">Video Ad Feedback</div>'
        '<div class="video-resource__headline">Storms bring flood risk to the whole of the southern coast</div><div>2:02</div></div></section>'
    )
    assert article(f"<article><h1>Late again</h1>{film}<div>{TEXT}</div></article>").standfirst is None


def test_several_headings_of_a_deck_are_a_line_each() -> None:
    first, second = "The cuts make people wait longer", "More than half have waited since the spring"
    deck = fragment_fromstring(f"<div id='sub'> <h2>{first}</h2> <h2>{second}</h2></div>")
    assert deck_text(deck) == f"{first}\n{second}"


def test_a_line_that_begins_with_the_words_of_buttons_is_no_deck() -> None:
    tools = "<div class='subhead'><span><ul><li><a href='/mail'>Email</a></li><li><a href='/print'>Print</a></li></ul>By Ada Marlow<br>The Island Post</span></div>"
    assert article(f"<h1>Late again</h1>{tools}<div>{TEXT}</div>").standfirst is None
