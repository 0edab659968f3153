"""Who wrote it: whose own site it is, whom the byline at the headline names, and who only looked the text over."""

from __future__ import annotations

import json

import pytest

import republish
from conversation import Writer, article_page
from harbour import authors, page, paragraph
from republish import Page
from republish.extraction.head.people.line import line_alone, without_slogan
from republish.extraction.words.bylines.people import read_people

TEXT = "".join(map(paragraph, range(6)))


def ld(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "Article", "headline": "The wall", **fields})}</script>'


def on_own_site(name: str, kind: str, host: str, more: str = "") -> list[str]:
    head = ld(author={"@type": kind, "name": name}) + f'<meta name="application-name" content="{name}">' + more
    made = republish.extract(Page.from_html(page(TEXT, head=head), f"https://{host}/the-wall"))
    return [author.name for author in made.authors if author.kind == "author"]


def test_a_person_may_write_on_a_site_of_their_name() -> None:
    assert on_own_site("Ada Marlow", "Person", "ada.marlow.example") == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("name", "kind", "host", "more"),
    [
        ("Harbour Post", "Person", "harbourpost.example", ""),
        ("Der Hafen", "Person", "der-hafen.example", ""),
        ("Ada Marlow", "Organization", "adamarlow.example", ""),
        ("Mora Lind", "Person", "moralind.example", ld(publisher={"@type": "Organization", "name": "Mora Lind"})),
        ("Mora Light", "Person", "harbour.example", ""),
        ("Marlow", "Person", "marlow.example", ""),
    ],
    ids=["a paper", "an article", "an organization", "both", "another host", "one word"],
)
def test_a_site_is_no_person(name: str, kind: str, host: str, more: str) -> None:
    assert on_own_site(name, kind, host, more) == []


@pytest.mark.parametrize(
    "above",
    [
        "<div><span>Written by:</span><picture><img src=/a.jpg alt=''></picture><span data-tooltip-id='post-author-21'>Ada Marlow</span></div>",
        "<p class='topAttribution'>Tuesday 15 October 2019 by Ada Marlow</p>",
        "<div><a href='/author/ada-marlow/'><span>Ada Marlow,</span></a></div>",
        "<p class=date>Erstellt von <a href='/author/ada-marlow/'>Ada Marlow</a> am Dienstag 6. Mai 2014</p>",
    ],
)
def test_the_author_is_read_at_the_headline(above: str) -> None:
    assert authors(above=above) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "above",
    [
        "<div class=author-text>Reviewed by <a class=author-link href='/r/ada'>Ada Marlow</a></div>",
        "<div><span>Medically reviewed by</span> <!-- --><a class=author-link href='/r/ada'>Ada Marlow</a></div>",
        "<div class=byline>Fact checked by Ada Marlow</div>",
        "<div class=author-name>Geprüft von <span class=author>Ada Marlow</span></div>",
        "<p><span class=lead>Von OLD PIER mit neuer Mauer zum Hafen von Mora</span></p>",
        "<p>The day was Tuesday 15 October 2019 by noon</p>",
    ],
)
def test_whoever_looked_it_over_and_a_title_are_nobody(above: str) -> None:
    assert authors(above=above) == []


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ("<aside><p><span class=article-author itemprop=author itemscope><span itemprop=name>Ada Marlow</span> —</span></p></aside>", ["Ada Marlow"]),
        ("<div itemprop=comment><span itemprop=author><span itemprop=name>Ada Marlow</span></span></div>", []),
        ("<figure><img src=/a.jpg><figcaption itemprop=author>Ada Marlow</figcaption></figure>", []),
        ("<p itemprop=author>Ada Marlow</p><p itemprop=author>Bo Noor</p>", []),
    ],
)  # fmt: skip
def test_a_name_that_is_marked_as_the_author_s_counts_far_below(below: str, expected: list[str]) -> None:
    text = f"<p>{'The tide comes in and goes out again. ' * 8}</p>" * 8
    assert authors(text, below=below) == expected


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Erstellt von <a href='/author/fabian/'>Fabian</a> am Dienstag 6. Mai 2014", ["Fabian"]),
        ("Erstellt am 6. Mai 2014", ["Ada Marlow", "Bo Noor"]),
    ],
)
def test_the_byline_goes_before_owners_whom_every_page_names(byline: str, expected: list[str]) -> None:
    head = '<meta name="author" content="Ada Marlow - Bo Noor">'
    assert authors(head=head, above=f"<p class=date>{byline}</p>", below="<p>Ada Marlow and Bo Noor</p>") == expected


def test_an_address_in_brackets_is_no_part_of_a_name() -> None:
    assert authors(head='<meta name="author" content="Ada Marlow (http://ada.example/)">') == ["Ada Marlow"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        ("Bo Noor and Ada MarlowJournal New", ["Bo Noor", "Ada Marlow"]),
        ("Ada McPost", ["Ada McPost"]),
        ("Ada DeNews", ["Ada DeNews"]),
        ("Old Pier Web", []),
        ("Tide Travel Editor, SMT", []),
        ("Ada Marlow, MBA", ["Ada Marlow"]),
        ("Ada Webb", ["Ada Webb"]),
        ("Expert Reviewer", []),
    ],
)
def test_a_desk_is_no_person(byline: str, expected: list[str]) -> None:
    assert [person.name for person in read_people(byline) if person.kind == "author"] == expected


@pytest.mark.parametrize(
    ("byline", "line"),
    [
        ("Von Ada Marlow am 03.05.2013, 11:51 | 0 Meinungen | Energie sparen", "Von Ada Marlow"),
        ("Author links open overlay panel Ada Marlow , Bo Noor Show more", "Ada Marlow, Bo Noor"),
        ("Ada Marlow Ada Marlow Making walls since 2003. Published Dec 19, 2016 + Follow", "Ada Marlow"),
        ("By Ada Marlow and Bo Noor Monday, November 18, 2019, 04:05 pm PT", "By Ada Marlow and Bo Noor"),
        ("May 3, 2024 by Ada Marlow", "May 3, 2024 by Ada Marlow"),
        ("By Ada Marlow, keeper of the wall", "By Ada Marlow, keeper of the wall"),
        ("View all posts by Ada Marlow", "Ada Marlow"),
        ("Alle Beiträge von Ada Marlow", "Ada Marlow"),
        ("All posts by the harbour Ada Marlow", "the harbour Ada Marlow"),
    ],
)
def test_the_byline_is_a_line(byline: str, line: str) -> None:
    assert line_alone(byline, read_people("Ada Marlow")) == line


@pytest.mark.parametrize(
    ("byline", "line"),
    [
        ("Harbour Post | News of the coast | HP", "Harbour Post"),
        ("Harbour Post", "Harbour Post"),
        ("Harbour Post | Ben Noor", "Harbour Post | Ben Noor"),
    ],
    ids=["a search title", "a name", "another line"],
)
def test_the_site_is_called_by_its_name_alone(byline: str, line: str) -> None:
    assert without_slogan(byline, frozenset({"harbourpostnewsofthecoasthp", "harbourpost"})) == line


def filed(author: str, more: str = "") -> list[str]:
    return authors(head=f'<meta name="dc.creator" content="{author}">{more}')


@pytest.mark.parametrize(
    ("author", "more", "names"),
    [
        ("Zone Harbour et faits divers - low.water.example", "", []),
        ("Zone Harbour - low.water.example", '<meta name="breadcrumb.2" content="Harbour">', []),
        ("Ada Marlow - low.water.example", '<meta name="profile:last_name" content="Marlow">', ["Ada Marlow"]),
        ("Ada Marlow - low.water.example", "", ["Ada Marlow"]),
        ("Ada Marlow and Ben Noor - low.water.example", "", ["Ada Marlow", "Ben Noor"]),
        ("KWHPCIK", '<meta name="burst" content="KWHPCIK">', []),
        ("KWHPCIK", '<meta name="burst" content="KWHP">', ["KWHPCIK"]),
    ],
    ids=["a desk", "a section", "a person of a last name", "a person", "two", "a station", "a name of one word"],
)
def test_what_a_page_is_filed_under_is_nobody(author: str, more: str, names: list[str]) -> None:
    assert filed(author, more) == names


def institutions(*tags: tuple[str, str]) -> list[tuple[str, str | None]]:
    head = "".join(f'<meta name="citation_{name}" content="{content}">' for name, content in tags)
    made = republish.extract(Page.from_html(page(TEXT, head=head), "https://site.example/the-wall"))
    return [(author.name, author.institution) for author in made.authors]


def test_each_scholar_works_where_the_tag_behind_theirs_says() -> None:
    assert institutions(
        ("author", "Marlow, Ada"),
        ("author_institution", "University of Mora"),
        ("author_institution", "Institute for Tides"),
        ("author", "Cy Lund"),
        ("author", "Bo Noor"),
        ("author_institution", "Pier College"),
    ) == [("Ada Marlow", "University of Mora"), ("Cy Lund", None), ("Bo Noor", "Pier College")]


def test_an_institution_before_all_authors_is_nobody_s() -> None:
    assert institutions(("author_institution", "University of Mora"), ("author", "Ada Marlow")) == [
        ("Ada Marlow", None)
    ]


@pytest.mark.parametrize(
    ("said", "stated"),
    [
        (("Reader in Tides", "Queen Ada, University of Mora"), "Queen Ada, University of Mora"),
        (("Dosen Hidrogeologi", "Universitas Pesisir, Yogyakarta"), "Universitas Pesisir, Yogyakarta"),
        (("Reader in Tides, Pier Institute", "University of Mora"), "University of Mora"),
        (("Reader in Tides, Queen Ada", "University of Mora"), "Pier College"),
    ],
    ids=["a college", "a town", "as it was", "somebody else's"],
)
def test_an_institution_that_the_data_state_is_taken_whole(said: tuple[str, str], stated: str) -> None:
    url = "https://theconversation.com/the-wall-900417"
    writer = Writer(name="Ada Marlow", role=said[0], institution=said[1])
    html = article_page(
        url=url, title="The wall", standfirst="A wall.", blocks=[("p", paragraph(0))] * 5, writers=[writer]
    )
    html = html.replace("</head>", f'<meta name="institution" content="{stated}"></head>')
    (author,) = republish.extract(Page.from_html(html, url)).authors
    assert (author.role, author.institution) == said
