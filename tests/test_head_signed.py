"""Who wrote it where no byline says so: lines under the text, boxes about the author, portraits, icons; and comments anywhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import republish
from harbour import URL, authors
from republish import Page, _html
from republish.extraction.head.people.declared import read_declared

FAR = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
"""What follows it is not near the headline any more."""
BIO = "Ada Marlow is the keeper of the light of Mora, and writes about tides and their tables."


@pytest.mark.parametrize(
    "below",
    [
        "<p>Written by Ada Marlow</p>",
        "<p>Piše: Ada Marlow</p>",
        '<div class="x">Szerző: <a href="/ada">Ada Marlow</a></div>',
        "<p>Корреспондент: Ada Marlow</p>",
        '<p class="x">Por <a href="/equipo/ada">Ada Marlow</a>. Edición: Ben Noor</p>',
        '<p>Written by <a href="/ada">Ada Marlow</a></p>',
        "<div>This post was written by Ada Marlow, Head of Tides and Tables</div>",
        "<div><div>Written by</div><div>Ada Marlow</div></div>",
        "<h2>Article by</h2><div>Ada Marlow</div>",
        "<h6>Author(s)</h6><ul><li><a href='/a'>Ada Marlow</a></li></ul>",
        '<button aria-label="All articles by Ada Marlow"><span>All articles by Ada Marlow</span></button>',
        '<p class="links"><a href="/author/ada/">View all posts by Ada Marlow →</a></p>',
        "<p>Alle Beiträge von Ada Marlow</p>",
        '<div><b>Ada Marlow</b><p><a href="/search?word=ada-marlow&by=author">Alle Artikel</a></p></div>',
        '<div><b>Ada Marlow</b><i>Political Commentator</i><ul><li><a href="/by/amarlow/">See All Articles</a></li></ul></div>',
        '<div class="teaser-box"><p>Ada Marlow</p><a href="/ada-marlow">Tous ses articles</a></div>' * 2,
        "<p><strong>Das Gespräch führte Ada Marlow.</strong></p>",
        "<p>Das Interview führte Ada Marlow</p>",
        "<p>Propos recueillis par Ada Marlow</p>",
        "<p>Un texte de <strong>Ada Marlow</strong> d’<em>Enquête</em></p>",
        "<footer><div><p>\n Posted by Ada Marlow. </p></div></footer>",
        '<div class="author-box"><h4 class="author-box__name">Ada Marlow (Keeper)</h4></div>',
        f'<div class="blog_author-text"><div class="weight">Ada Marlow</div><div class="rich"><p>{BIO}</p></div></div>',
    ],
)
def test_the_author_is_read_below_the_text(below: str) -> None:
    assert authors(below=below) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "below",
    [
        "<div><p>Authors</p><div><div>AM</div><div><span>Ada Marlow</span><span>Staff Engineer</span></div></div><div><div>BN"
        "</div><div><span>Ben Noor</span><span>Economist</span></div></div><div>Share</div></div>",
        "<h6>Author(s)</h6><ul><li><a href='/a'>Ada Marlow</a></li><li><a href='/b'>Ben Noor</a></li></ul>",
        "<h4>Authors</h4><p><a href='/author/ada'>Ada Marlow</a></p><p><a href='/author/ben'>Ben Noor</a></p><p><a href='/s'>Share Story</a></p>",
    ],
)
def test_all_are_read_behind_a_label(below: str) -> None:
    assert authors(below=FAR + below) == ["Ada Marlow", "Ben Noor"]


def test_two_who_posted_are_readers() -> None:
    assert authors(below=f"{FAR}<p>Posted by Ada Marlow</p><p>Posted by Ben Noor</p>") == []


@pytest.mark.parametrize(
    "above",
    [
        '<ul class="meta"><li><i class="bi bi-person"></i> Ada Marlow</li></ul>',
        '<div class="meta"><i class="fa fa-user"></i><span>Ada Marlow</span></div>',
        "<table><tr><td>By Ada Marlow – 14 Oct 2022 – <a href='/web'>View online</a></td></tr></table>",
        '<p><img class="avatar" src="/a.jpg" alt=""> Ada Marlow in <a href="/tides">Tides</a></p>',
        '<a title="Ada Marlow"><img src="/i.png" alt="Ada Marlow" class="rounded-full"><div>Ada Marlow</div></a>',
        '<div><span>Ada Marlow &nbsp;|</span><span class="tarih">05.04.2025 - Güncelleme: 05.04.2025</span></div>',
        '<div class="dateAndAuthorContainer"><span>Dec 17, 2025</span><span>Ada Marlow</span></div>',
    ],
)
def test_the_author_is_read_beside_an_icon_or_a_portrait(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


def test_several_authors_of_a_list_are_all_named() -> None:
    names = "".join(f'<li><a href="/{n}">{name}</a></li>' for n, name in enumerate(["Ada Marlow", "Bo R. Noor"]))
    assert authors(above=f"<h6>Author(s)</h6><ul>{names}</ul>") == ["Ada Marlow", "Bo R. Noor"]


@pytest.mark.parametrize(
    "below",
    [
        "<p>View all posts by Ada Marlow</p><p>View all posts by Bo Noor</p>",
        '<div class="author-box__name">Ada Marlow</div><div class="author-box__name">Bo Noor</div>',
        "<div class='related'><p>Written by Ada Marlow</p></div>",
        "<p>Written by hand, the book of tides was read by candle light for two hundred years.</p>",
        "<p>All articles by the harbour office</p>",
        '<p><img class="photo" src="/b.jpg" alt="Grey Gull"> Grey Gull</p>',
    ],
    ids=["two people's posts", "two boxes", "another story's", "a sentence", "an office", "a picture of a bird"],
)
def test_what_may_speak_of_others_names_nobody(below: str) -> None:
    assert authors(below=below) == []


def test_a_byline_goes_before_a_box_about_somebody() -> None:
    assert authors(
        above='<p class="byline">By Bo Noor</p>', below='<div class="author-box__name">Ada Marlow</div>'
    ) == ["Bo Noor"]


def test_whom_the_page_signs_goes_before_the_site_that_its_data_name() -> None:
    data = (
        '<meta property="og:site_name" content="Harbour Post"><script type="application/ld+json">'
        '{"@type": "BlogPosting", "author": {"@type": "Organization", "name": "Harbour Post"}}</script>'
    )
    assert authors(below="<p>Written by Ada Marlow</p>", head=data) == ["Ada Marlow"]


PAGES = sorted((Path(__file__).parent.parent / "examples" / "pages").glob("*.html"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_comments_between_all_elements_change_nothing(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    head, _, rest = html.partition("</head>")
    scripts = re.compile(r"(<(script|style|pre)\b.*?</\2>)", re.S | re.I)
    parts = [
        part if n % 3 else re.sub(r"(</\w+>)", r"\1<!-- x -->", part) for n, part in enumerate(scripts.split(rest))
    ]
    commented = "".join(part for n, part in enumerate(parts) if n % 3 != 2)
    plain, other = (republish.extract(Page.from_html(text, URL)) for text in (html, f"{head}</head>{commented}"))
    assert (plain.body, plain.authors, plain.byline, plain.title) == (
        other.body,
        other.authors,
        other.byline,
        other.title,
    )


@pytest.mark.parametrize(
    ("label", "names"),
    [
        ("<strong>Author:</strong><!-- x -->", []),
        ("<strong>Author:</strong><!-- x --> and more", []),
        ("<b>Author:</b><!-- x --><span>Ada Marlow</span>", ["Ada Marlow"]),
    ],
)
def test_a_comment_behind_a_label_is_passed_over(label: str, names: list[str]) -> None:
    assert authors(above=f"<p>{label}</p>") == names


def test_all_authors_of_a_catalogue_s_entry_are_named() -> None:
    named = "".join(f'<meta name="citation_authors" content="{name}">' for name in ("Ada Marlow", "Noor, Bo R."))
    assert authors(head=f'<meta name="DC.Creator" content="Ada Marlow">{named}') == ["Ada Marlow", "Bo R. Noor"]


def test_a_section_before_the_date_is_nobody() -> None:
    line = '<div><span>World News |</span><span class="date">5 April 2025</span></div>'
    assert authors(above=f'<nav><a href="/world">World News</a></nav>{line}') == []


@pytest.mark.parametrize(
    "above",
    [
        '<div><a href="/topic/ada-marlow,1/" title="Alle Inhalte von Ada Marlow">Ada Marlow</a><br>3. Mai 2024</div>',
        '<a href="/av/ada" aria-label="Se alla artiklar av Ada Marlow"><div><p>Ada Marlow</p></div></a>',
        '<div class="post-meta">\n<span>May 3, 2024</span>&nbsp;·&nbsp;3 min&nbsp;·&nbsp;Ada Marlow&nbsp;|&nbsp;<a href="/e">Edit</a></div>',
        '<ul><li title="Ada Marlow"><span data-hook="user-name">Ada Marlow</span></li></ul>',
        '<div class="article-header-sidebar"><div class="author widget"><a href="/a">Ada Marlow</a></div></div>',
    ],
)
def test_the_author_is_read_where_a_label_or_the_line_of_the_day_says_so(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        '<div class="post-meta">May 3, 2024 · 3 min · <a href="/c">Harbour News</a></div>',
        '<div class="post-meta">Harbour News · May 3, 2024 · 3 min</div>',
        '<div class="[grid-area:authors]"><span>Harbour News</span></div>',
        '<figure><img src="/w.jpg"><figcaption>The wall <span itemprop="author">Bo Noor</span></figcaption></figure>',
    ],
)
def test_a_section_or_a_photographer_is_nobody(above: str) -> None:
    assert authors(above=above) == []


def test_whom_the_markup_calls_the_author_far_below_is_one() -> None:
    assert authors(below='<div><a rel="author" href="/ada"><h4>Ada Marlow</h4></a></div>') == ["Ada Marlow"]


@pytest.mark.parametrize(("second", "expected"), [("Ada Marlow", ["Ada Marlow"]), ("Bea Noor", [])])
def test_nobody_is_chosen_among_several_whom_the_markup_calls_authors(second: str, expected: list[str]) -> None:
    links = "".join(f'<p>A story <a rel="author" href="/a">{name}</a></p>' for name in ("Ada Marlow", second))
    document = _html.parse(f"<body>{links}</body>", URL)
    assert [person.name for person in read_declared(document, frozenset(), URL)[0]] == expected


@pytest.mark.parametrize(
    "below",
    [
        "<p>Das Gespräch führte zu nichts, sagte Ada Marlow am Montag.</p>",
        "<p>Un texte de loi sur les phares a été voté.</p>",
        "<p>Un texte de <strong>la mer</strong> et du vent</p>",
    ],
)
def test_words_that_begin_like_a_sign_off_name_nobody(below: str) -> None:
    assert authors(below=below) == []


@pytest.mark.parametrize(
    "below",
    [
        '<div><b>Ada Marlow</b><p><a href="/winter">All articles</a></p></div>',
        '<div><b>Old Harbour</b><p><a href="/old-harbour">All articles about it</a></p></div>',
        '<div><b>Ada Marlow</b><a href="/ada-marlow">All articles</a></div><div><b>Ben Noor</b><a href="/ben-noor">All articles</a></div>',
        '<div><p>The wall</p><b>Ada Marlow</b><a href="/ada-marlow">All articles</a></div>',
    ],
    ids=["another address", "other words", "two people", "another story"],
)
def test_a_link_to_all_texts_names_nobody_otherwise(below: str) -> None:
    assert authors(below=below) == []


LINE = '<span class="news-list-author">Erstellt von Ada Marlow</span>'


@pytest.mark.parametrize(
    "line",
    [
        LINE,
        f"<div>{LINE}</div>",
        '<p class="entry-author">By <a href="/ada">Ada Marlow</a></p>',
        '<p class="article-auteur">Publié par Ada Marlow</p>',
    ],
)
def test_the_line_that_is_named_the_authors_ends_a_long_text(line: str) -> None:
    assert authors(above=FAR + line) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "line",
    [
        f"<div><div><div>{LINE}</div></div></div>",
        LINE + LINE.replace("Ada Marlow", "Ben Noor"),
        LINE.replace("news-list", "comment"),
        LINE.replace("Erstellt von ", ""),
        LINE.replace("Ada Marlow", "Marlow"),
        LINE.replace("news-list-author", "made-by"),
        LINE.replace("Ada Marlow", "Ada Marlow aus dem Hafen"),
    ],
    ids=["another box", "two people", "comment", "no word", "one word", "another name", "a sentence"],
)
def test_a_line_that_may_be_of_something_else_names_nobody(line: str) -> None:
    assert authors(above=FAR + line) == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Записала Вера Лапшина", "Вера Лапшина"),
        ("Беседовал Пётр Громов.", "Пётр Громов"),
        ("Подготовила Вера Лапшина", "Вера Лапшина"),
        ("Розмовляла Ганна Білик", "Ганна Білик"),
        ("Rozmawiała Anna Łukasik", "Anna Łukasik"),
        ("Rozhovor vedla Jana Čapková", "Jana Čapková"),
        ("Razgovarala Ana Šarić", "Ana Šarić"),
        ("Разговарао Марко Ђурић", "Марко Ђурић"),
    ],
)
def test_who_held_the_talk_is_named_in_a_box_of_its_own_behind_the_text(line: str, name: str) -> None:
    assert authors(below=f'<div class="note"><p>{line}</p></div>') == [name]


@pytest.mark.parametrize(
    "below",
    [
        "<p>Записала Вера Лапшина и номер машины, и время отъезда.</p>",
        "<p>Подготовили баржи к зиме.</p>",
        "<p>Razgovarala je s Anom Šarić o moru.</p>",
        "<p>Rozmawiali Anna Łukasik i jej sąsiedzi, długo i głośno.</p>",
    ],
)
def test_a_sentence_that_begins_with_a_talk_names_nobody(below: str) -> None:
    assert authors(below=below) == []
