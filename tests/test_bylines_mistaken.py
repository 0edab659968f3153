"""What was once taken for a name, and names that were once lost by it: buttons, functions, rights, lists of other things."""

from __future__ import annotations

import pytest

from harbour import article, authors, page, paragraph
from heads import ld, of
from heads import names as names_of
from heads import page as head_page
from republish._text import fold
from republish.extraction.words.bylines.people import read_people


def names(byline: str) -> list[str]:
    return [person.name for person in read_people(byline)]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("By Ada Marlow/Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("dpa/Ada Marlow", ["dpa", "Ada Marlow"]),
        ("Ada Marlow/Harbour Star", ["Ada Marlow/Harbour Star"]),
        ("Harbour/Tides", ["Harbour/Tides"]),
    ],
)
def test_a_stroke_without_blanks_parts_names_of_people_alone(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Ada Marlow\nOpinion writer reporting from a northern shore", ["Ada Marlow"]),
        ("Ada Marlow from a northern shore", ["Ada Marlow from a northern shore"]),
        ("Ada Marlow a Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("Ada Marlow y de la Cruz", ["Ada Marlow", "de la Cruz"]),
    ],
)
def test_an_article_joins_no_names(byline: str, expected: list[str]) -> None:
    found = read_people(byline)
    assert [person.name for person in found] == expected
    assert "northern shore" not in [person.role for person in found]


@pytest.mark.parametrize(
    "said", ["Sende uns eine E-Mail", "Send us an email", "Envoyer un courriel", "Enviar un correo electrónico"]
)
def test_a_button_to_write_to_somebody_is_nobody(said: str) -> None:
    assert names(said) == []
    button = f'<a href="mailto:post@site.example"><span class="screen-reader-text">{said}</span></a>'
    html = page("", above=f'<span class="author-meta"><span class="author-name">Bo Noor</span> {button}</span>')
    assert (names_of(of(html)), of(html).byline) == (["Bo Noor"], "Bo Noor")


def test_a_name_that_one_can_write_to_is_read() -> None:
    assert authors(above='<p class="byline">By <a href="mailto:ada@site.example">Ada Marlow</a></p>') == ["Ada Marlow"]
    assert names("Email Ada Marlow") == ["Ada Marlow"]


@pytest.mark.parametrize(
    "said",
    [
        "Letters to the Editor",
        "Friends of the Editor",
        "HP Contributor",
        "Red.",
        "zvg",
        "domena publiczna",
        "Google Scholar",
    ],
)
def test_what_no_person_is_called_is_nobody(said: str) -> None:
    assert names(said) == []


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Ada Marlow Contributor", ["Ada Marlow"]),
        ("Friends of the Harbour", ["Friends of the Harbour"]),
        ("Ada Marlow of the Harbour Post", ["Ada Marlow"]),
        ("More by Ada Marlow", ["Ada Marlow"]),
        ("Mehr von Ada Marlow", ["Ada Marlow"]),
    ],
)
def test_what_stands_around_a_name_goes(said: str, expected: list[str]) -> None:
    assert names(said) == expected


def test_an_address_s_piece_is_no_name() -> None:
    tracker = '<meta name="cxenseparse:author" content="ada-marlow">'
    assert names_of(of(head_page(tracker))) == []
    assert names_of(of(head_page('<meta name="author" content="Ada Marlow-Noor">'))) == ["Ada Marlow-Noor"]


@pytest.mark.parametrize("kind", ["ImageObject", "VideoObject"])
def test_whoever_made_a_picture_wrote_nothing(kind: str) -> None:
    credit = '<img src="/w.jpg"><span itemprop="author">Ada Marlow</span>'
    assert authors(above=f'<div itemscope itemtype="https://schema.org/{kind}">{credit}</div>') == []
    assert authors(above=f'<div itemscope itemtype="https://schema.org/Article">{credit}</div>') == ["Ada Marlow"]


@pytest.mark.parametrize(("name", "expected"), [("Mora Science", []), ("Old Pier Institute", ["Old Pier Institute"])])
def test_a_house_by_a_part_of_its_company_s_name_is_no_author(name: str, expected: list[str]) -> None:
    data = '{"@type":"Article","headline":"x","author":{"@type":"Organization","name":"%s"},"publisher":{"@type":"Organization","name":"Mora Science Verlag GmbH, Harbour Post"}}'
    assert names_of(of(head_page(ld(data % name)))) == expected


def test_whose_company_it_is_may_write() -> None:
    data = '{"@type":"Article","headline":"x","author":{"@type":"Person","name":"Mora Harsk"},"publisher":{"@type":"Organization","name":"Mora Harsk LLC"}}'
    assert names_of(of(head_page(ld(data)))) == ["Mora Harsk"]


@pytest.mark.parametrize(
    ("name", "host", "expected"),
    [
        ("Harsk Direkt", "harskdirekt.example", []),
        ("Harsker Strandnachrichten", "harsker-strandnachrichten.example", []),
        ("Zorvi Harsk", "zorviharsk.example", ["Zorvi Harsk"]),
    ],
)
def test_a_site_that_the_data_call_a_person_is_none_if_it_is_called_as_media_are(
    name: str, host: str, expected: list[str]
) -> None:
    data = '{"@type":"Article","headline":"x","author":{"@type":"Person","name":"%s"}}'
    head = f'<meta property="og:site_name" content="{name}">'
    assert names_of(of(head_page(head + ld(data % name)), f"https://{host}/tides")) == expected


ITEM = '<meta itemprop="datePublished" content="2015-01-02T16:00:00Z"><meta itemprop="author" content="Bo Noor">'


@pytest.mark.parametrize(
    "beside",
    [
        f'<ul itemscope itemtype="http://schema.org/ItemList"><li itemprop="itemListElement">{ITEM}</li></ul>',
        f'<div itemprop="comment" itemscope itemtype="https://schema.org/Comment">{ITEM}</div>',
        f'<aside><div itemscope itemtype="https://schema.org/Article">{ITEM}</div></aside>',
    ],
)
def test_the_properties_of_lists_comments_and_asides_are_not_the_text_s(beside: str) -> None:
    head = of(head_page("", f'<time datetime="2014-12-16T11:45-05:00">x</time>{beside}'))
    assert head.published is not None
    assert (head.published.year, names_of(head)) == (2014, [])


def test_the_properties_of_the_text_beside_its_headline_are() -> None:
    head = of(head_page("", f'<div itemscope itemtype="https://schema.org/Article">{ITEM}</div>'))
    assert head.published is not None
    assert (head.published.year, names_of(head)) == (2015, ["Bo Noor"])


@pytest.mark.parametrize(
    ("owner", "expected"),
    [("Harbour Keeper GmbH, Mora", []), ("Mora Light GmbH", ["Harbour Keeper GmbH"])],
    ids=["the site's own", "another's"],
)
def test_the_company_that_holds_the_rights_wrote_nothing(owner: str, expected: list[str]) -> None:
    head = f'<meta name="author" content="Harbour Keeper GmbH, Mora"><meta name="copyright" content="{owner}">'
    assert names_of(of(head_page(head))) == expected


@pytest.mark.parametrize(
    ("stated", "host", "expected"),
    [
        ("Zorvische Allgemeine Zeitung", "zaz.example", ["Bo Noor"]),
        ("Der Anker", "anker.example", ["Bo Noor"]),
        ("Harsk Cyber Media", "money.harsk.example", ["Bo Noor"]),
        ("Der Anker", "harbour.example", ["Der Anker"]),
        ("Zorvi Harsk", "harsk.example", ["Zorvi Harsk"]),
        ("Mora Blog Media", "blog.example", ["Mora Blog Media"]),
    ],
)
def test_a_paper_of_which_the_address_has_a_word_or_the_initials_is_the_site(
    stated: str, host: str, expected: list[str]
) -> None:
    head = f'<meta name="author" content="{stated}"><meta property="og:article:author" content="Bo Noor">'
    assert names_of(of(head_page(head), f"https://{host}/tides")) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("OZ Hafenkurier", []),
        ("Hafenkurier Staff", ["Hafenkurier Staff"]),
        ("Lotsen Hafenkurier", ["Lotsen Hafenkurier"]),
        ("Hafenkurier University", ["Hafenkurier University"]),
    ],
)
def test_an_organization_of_which_the_address_has_a_word_is_the_site_but_for_a_named_staff(
    name: str, expected: list[str]
) -> None:
    data = '{"@type":"Article","headline":"x","author":[{"@type":"Organization","name":"%s"}]}'
    assert names_of(of(head_page(ld(data % name)), "https://hafenkurier.example/tides")) == expected


def test_a_house_among_the_creators_gives_way_to_the_byline() -> None:
    data = '{"@type":"Article","headline":"x","creator":["DER ANKER"],"author":{"@type":"Organization","name":"ANKER ONLINE"},"publisher":{"name":"ANKER ONLINE"}}'
    html = head_page(ld(data), "<p class='byline'>Von Ada Marlow</p>")
    assert names_of(of(html, "https://anker.example/tides")) == ["Ada Marlow"]


@pytest.mark.parametrize("company", ["Medienhaus Hafen KG", "Hafen Media Mora GmbH", "Hafen Works SE"])
def test_a_company_that_is_stated_as_the_author_gives_way_to_whom_the_page_names(company: str) -> None:
    head = f'<meta name="author" content="{company}">'
    assert names_of(of(head_page(head, '<div class="aut">SID</div><time>4. Mai 2024</time>'))) == ["SID"]
    assert names_of(of(head_page(head, '<p><a rel="author" href="/b">Bo Noor</a></p>'))) == ["Bo Noor"]
    assert names_of(of(head_page(head))) == [company]


def test_the_author_in_a_field_of_the_systems_own_is_one() -> None:
    head = '<meta name="author" content="harbour.example"><meta name="content_author" content="Bo Noor">'
    assert names_of(of(head_page(head))) == ["Bo Noor"]


@pytest.mark.parametrize("news", ["Լուրեր Մորայից", "Новости Моры", "Wiadomości Mory"])
def test_the_word_for_news_is_in_nobodys_name(news: str) -> None:
    assert names_of(of(head_page("", f'<div class="article-author"><a href="/">{news}</a></div>'))) == []


def test_a_person_may_hold_the_rights() -> None:
    head = '<meta name="author" content="Ada Marlow"><meta name="copyright" content="Ada Marlow">'
    assert names_of(of(head_page(head))) == ["Ada Marlow"]


CARD = '<a href="/2026/other"><div><h3>The other wall of Mora</h3><div><div>{}</div></div></div></a>'


@pytest.mark.parametrize("line", ["By Ada Marlow", "Von Ada Marlow"])
def test_whoever_wrote_the_story_that_a_card_leads_to_wrote_nothing_here(line: str) -> None:
    far = "".join(map(paragraph, range(8)))
    assert authors(far, below=CARD.format(line)) == []
    assert authors(far, above=CARD.format(line)) == []


@pytest.mark.parametrize("words", ["More Articles", "All posts", "Weitere Artikel", "Log in", "Mon profil"])
def test_a_link_to_more_of_somebody_names_nobody(words: str) -> None:
    byline = f'<span class="byline">By <b>Ada Marlow</b> | <a href="/author/1282/index.aspx">{words}</a></span>'
    assert authors(above=byline) == ["Ada Marlow"]


def test_the_page_on_which_readers_log_in_is_nobodys() -> None:
    link = '<ul><li><a href="/common/profile/login1.jsp?next=1" title="Enter"><div>Enter Harbour</div></a></li></ul>'
    assert authors(above=link) == []


def test_a_question_is_no_name() -> None:
    assert (
        authors(
            above='<ul><li class="first"><a href="/autoren/"><span>Autoren</span> <span>Wer schreibt hier?</span></a></li></ul>'
        )
        == []
    )


def test_a_linked_name_in_bold_that_begins_a_paragraph_is_a_word_of_it() -> None:
    first = f'<p><strong><a href="/profile/ada-marlow/">Ada Marlow</a></strong> (Mora): {paragraph(1)[3:-4]} {paragraph(2)[3:-4]}</p>'
    assert authors(first + "".join(map(paragraph, range(5)))) == []


@pytest.mark.parametrize("label", ["この記事を書いた人", "この記事の執筆者", "About the author"])
@pytest.mark.parametrize("told", ["港町で灯台守を三十年つとめています。", ""])
def test_what_stands_over_a_card_about_the_author_is_nobody(label: str, told: str) -> None:
    name = '<div class="author-content"><div class="author-name"><a href="/author/mori">森まりこ</a></div>'
    card = f'<div class="author-box"><div class="author-widget-name">{label}</div>{name}<p>{told}</p></div></div>'
    assert names_of(of(head_page("", card).replace("lang=en", "lang=ja"))) == ["森まりこ"]


@pytest.mark.parametrize(
    "sentence",
    [
        "By London standards the rent is low, say the neighbours.",
        "Von Anna Schulz und ihrer Schwester fehlt seit Montag jede Spur.",
        "Von Januar bis März bleibt der alte Hafen geschlossen",
        "Par Jean Dupont, on apprend que le port restera fermé.",
        "Por María López preguntan cada día en el puerto.",
        "Av Stockholms kommuner har fyra stängt sina hamnar.",
    ],
)
def test_a_sentence_that_begins_as_a_byline_names_nobody_and_stays(sentence: str) -> None:
    taken = article(f"<p>{sentence}</p>{paragraph(0)}{paragraph(1)}{paragraph(2)}")
    assert (taken.authors, sentence in fold(str(taken.body))) == ((), True)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By Ada Marlow, a senior reporter at the old harbour.", ["Ada Marlow"]),
        ("Von Anna Schulz und Peter Moor.", ["Anna Schulz", "Peter Moor"]),
        ("By Ada Marlow, who came home.", ["Ada Marlow"]),
    ],
)
def test_a_full_stop_alone_makes_no_sentence(line: str, expected: list[str]) -> None:
    assert authors(above=f"<p>{line}</p>") == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Interview with Ada Marlow", []),
        ("In conversation with Ada Marlow", []),
        ("Ein Gespräch mit Ada Marlow", []),
        ("Rozmowa z Ada Marlow", []),
        ("Interview with Ada Marlow by Bo Noor", ["Bo Noor"]),
        ("Interview mit Ada Marlow, geführt von Bo Noor", ["Bo Noor"]),
        ("Interview with Ada Marlow | By Bo Noor", ["Bo Noor"]),
        ("Interview by Ada Marlow", ["Ada Marlow"]),
    ],
)
def test_who_was_asked_is_nobody(byline: str, expected: list[str]) -> None:
    assert names(byline) == expected


@pytest.mark.parametrize(
    "tweet",
    [
        'RT @<a class="username" href="https://twitter.com/coast">Coast Co-op</a>: What better way to spend a Thursday?',
        '<span class="author"><a href="https://twitter.com/annreed">Ann Reed</a></span> What better way to spend a Thursday?',
    ],
)
def test_who_wrote_a_tweet_beside_the_text_wrote_no_article(tweet: str) -> None:
    box = f'<div class="wds-tweets"><div class="wds-tweet">{tweet}</div></div>'
    assert authors(below=box) == []


def test_an_account_behind_its_sign_is_no_byline() -> None:
    box = '<div class="latest">RT @<a class="username" href="https://twitter.com/coast">Coast Co-op</a>: What a day.</div>'
    assert authors(below=box) == []
    assert authors(above='<div class="meta">By <a class="username" href="/u/1">Ann Reed</a></div>') == ["Ann Reed"]
