"""Who wrote it where no byline names anybody: agencies that a text begins or ends with, signatures; and who stands beside an account."""

from __future__ import annotations

import json

import pytest

import harbour
import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(5)))
WORDS = "The pilots had not been told about the new light when the harbour woke, and nobody said a word of it."


def credited(inner: str = TEXT, *, head: str = "", above: str = "", below: str = "") -> list[tuple[str, str]]:
    html = page(inner, head=head, above=above, below=below)
    return [(one.name, one.kind) for one in republish.extract(Page.from_html(html, URL)).authors]


def account(name: str) -> str:
    data = {"@type": "NewsArticle", "headline": "The wall", "author": {"@type": "Person", "name": name}}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("first", "agency"),
    [
        (f"<p>MORA (AP) — {WORDS}</p>", "AP"),
        (f"<p>(EFE).- {WORDS}</p>", "EFE"),
        (f"<div><div><div><div><div><p>MORA (AP) — {WORDS}</p></div></div></div></div></div>", "AP"),
        (f"<p>Mora, 3. Mai (dpa/hp) - {WORDS}</p>", "dpa"),
        (f"<p><strong>Mora (AFP) –</strong> {WORDS}</p>", "AFP"),
    ],
)
def test_the_agency_of_the_dateline_wrote_it_where_nobody_is_named(first: str, agency: str) -> None:
    assert credited(first + TEXT) == [(agency, "agency")]
    assert credited(first + TEXT, above="<p class='byline'>By Ada Marlow</p>") == [("Ada Marlow", "author")]
    assert credited(first + TEXT, head='<meta name="author" content="site.example">') == [(agency, "agency")]


@pytest.mark.parametrize(
    "first",
    [
        f"<p>The wall (PA) — {WORDS}</p>".replace("PA", "Old Pier"),
        f"<p>The Harbour Works (AP) say it. {WORDS}</p>",
        f"<p>Ada (33) – {WORDS}</p>",
        f"<p>Mora (ots) – {WORDS}</p>",
    ],
)
def test_brackets_of_another_kind_name_no_agency(first: str) -> None:
    assert credited(first + TEXT) == []


def test_an_agency_on_its_own_site_is_the_site() -> None:
    site = '<meta property="og:site_name" content="AP">'
    assert credited(f"<p>MORA (AP) — {WORDS}</p>{TEXT}", head=site) == []


@pytest.mark.parametrize(
    ("last", "agency"),
    [
        ("<p>hp/PAP</p>", "PAP"),
        ("<p>(PAP)</p>", "PAP"),
        (f"<p>{WORDS} (ANSA).</p>", "ANSA"),
        (f"<p>{WORDS} — AFP</p>", "AFP"),
        ("<div>&copy; dpa-AFX | Abb.: Noor | 07.11.2023 08:03</div>", "dpa-AFX"),
    ],
)
def test_the_agency_that_ends_a_text_wrote_it(last: str, agency: str) -> None:
    assert credited(TEXT + last) == [(agency, "agency")]


@pytest.mark.parametrize(
    "last",
    [
        f"<p>{WORDS} (ANSA).</p>{TEXT}",
        f"<p>{WORDS} (OPW).</p>",
        "<p>Ask them (ANSA).</p>",
        f"<p>{WORDS} — Harbour</p>",
        "<p>PAP</p>" + TEXT,
        "<p>Mora</p>",
        "<div>&copy; dpa 2023</div>",
        "<figure><img src='/w.jpg'><p>PAP</p></figure>",
    ],
)
def test_an_agency_elsewhere_wrote_nothing(last: str) -> None:
    assert credited(TEXT + last) == []


@pytest.mark.parametrize(
    "last",
    [
        "<p>Nobody has seen the light since. (Ada B. Marlow) +++</p>",
        "<p>Nobody has seen the light since. (Mora B. Harsk)</p>",
        "<p><strong>Ada Marlow</strong></p>",
        "<p style='text-align:right'>Ada Marlow</p>",
    ],
)
def test_the_last_paragraph_may_sign(last: str) -> None:
    assert [name.rpartition(" ")[2] for name, _ in credited(TEXT + last)] in (["Marlow"], ["Harsk"])
    assert len(credited(TEXT + last, head=account("ada.marlow"))) == 1
    assert credited(TEXT + last, head=account("Ben Noor")) == [("Ben Noor", "author")]


@pytest.mark.parametrize(
    "last",
    [
        "<p>She was called the keeper (Ada Marlow).</p>",
        "<p>Nobody has seen it since. (Photo: Ada Marlow)</p>",
        "<p>Nobody has seen it since. (Old Pier)</p>",
        "<p><strong>The End</strong></p>",
        f"<p>Ada Marlow</p>{TEXT}",
        "<p>Warmly,</p><p>Ada Marlow</p>",
        "<div><p>Cy Lund</p><p>Bo Noor</p><p>Anna Noor</p><p>Ada Marlow</p></div>",
    ],
)
def test_other_last_words_sign_nothing(last: str) -> None:
    assert credited(TEXT + last) == []


def test_a_function_gives_way_to_the_name_over_the_text() -> None:
    by = '<p>by <a href="https://ada.example/">Ada Marlow Noor</a></p>'
    function = "<div class='name'>by <b>HP Contributor</b></div>"
    assert harbour.authors(by + TEXT, head=account("HP Contributor"), above=function) == ["Ada Marlow Noor"]
    assert harbour.authors(TEXT, head=account("HP Contributor"), above=function) == []


def test_a_line_of_links_names_more_than_the_data() -> None:
    links = ", ".join(
        f'<span><a href="/author/{at}/">{name}</a></span>'
        for at, name in enumerate(("Ada Marlow", "Ben Noor", "Cy Lund"))
    )
    assert harbour.authors(above=f"<div>By {links}</div>", head=account("Ada Marlow")) == [
        "Ada Marlow",
        "Ben Noor",
        "Cy Lund",
    ]
    single = '<div>By <span><a href="/author/1">Ada Marlow</a></span><span>Leading Harbourmaster</span></div>'
    assert harbour.authors(above=single, head=account("Ada Marlow")) == ["Ada Marlow"]


def test_links_say_by_whom_it_is_in_their_labels() -> None:
    ada, zuz = (
        f'<div class="author">{by}<a href="/author/{name[:3]}" aria-label="By {name}"><span>{name}</span><p>Harbour Reporter, Site</p></a></div>'
        for by, name in (("By ", "Ada Marlow"), ("", "Zuz Skarn"))
    )
    assert harbour.authors(above=f'<div class="byline"><div>{ada} and {zuz}</div></div>') == ["Ada Marlow", "Zuz Skarn"]


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        (
            '<a href="/profile/zuz-skarn"><div><p>Zuz Skarn</p><p>Zuz got her first boat late, and has not left the harbour since. She writes on tides.</p></div></a>',
            ["Zuz Skarn"],
        ),
        (
            '<a href="/profile/harbour"><div><p>Zuz Skarn</p><p>Zuz got her first boat late, and has not left the harbour since. She writes on tides.</p></div></a>',
            [],
        ),
        ('<a href="/autoren/zuz-1"><div>Zuz Skarn, Site</div></a><span>am Dienstag, 07.11.2023</span>', ["Zuz Skarn"]),
    ],
)
def test_a_link_to_a_person_begins_with_the_name(link: str, expected: list[str]) -> None:
    assert harbour.authors(above=f"<div><div>{link}</div></div>") == expected


def test_a_name_in_capitals_is_spelled_as_readers_see_it() -> None:
    byline = '<p>BY <a rel="author" href="/a">Ada Marlow</a></p>'
    assert harbour.authors(above=byline, head='<meta name="author" content="ADA MARLOW">') == ["Ada Marlow"]
    assert harbour.authors(above=byline.upper(), head='<meta name="author" content="ADA MARLOW">') == ["ADA MARLOW"]


def test_a_name_in_capitals_is_spelled_as_a_line_with_its_role_has_it() -> None:
    above = "<p class='byline'>By Ada Marlow, HP Sports Writer</p>"
    assert credited(head=account("ADA MARLOW"), above=above) == [("Ada Marlow", "author")]


BOX = '<div class="author-card"><div class="name">{}</div><p>She has written of the harbour since 2014.</p></div>'


@pytest.mark.parametrize(
    ("box", "name"),
    [
        (BOX.format("Ada Marlow"), "Ada Marlow"),
        (BOX.format("Ada Marlow, Reporter"), "Ada Marlow"),
        (BOX.format("ADA MARLOW"), "ADA MARLOW"),
        ("<p>The mayor thanked Ada Marlow for the map of the harbour.</p>", "ADA MARLOW"),
        (BOX.format("Ada Marlowe"), "ADA MARLOW"),
    ],
    ids=["a name", "with a role", "in capitals too", "in a sentence", "another"],
)
def test_a_name_in_capitals_is_spelled_as_a_box_below_has_it(box: str, name: str) -> None:
    far = "<ul>" + "<li>Tide</li>" * 70 + "</ul>"
    head = account("ADA MARLOW")
    assert harbour.authors(above="<p class='byline'>ADA MARLOW</p>", below=far + box, head=head) == [name]


def test_whoever_took_the_pictures_is_no_byline() -> None:
    field = '<div class="field-authors"><h3>Photo by:</h3><div>The Associated Press</div></div>'
    assert republish.extract(Page.from_html(page(TEXT, above=field), URL)).byline is None


@pytest.mark.parametrize("label", ["Author", "Auteur", "Written by"])
def test_what_is_labeled_for_those_who_hear_the_page_names_the_author(label: str) -> None:
    assert harbour.authors(above=f"<address aria-label='{label}'><span>Zuz Skarn and Mo Harsk</span></address>") == [
        "Zuz Skarn",
        "Mo Harsk",
    ]
    assert harbour.authors(above="<address aria-label='Place'><span>Zuz Skarn and Mo Harsk</span></address>") == []


ROLE = "Director of the Harbour School, Tides and Tables Programme"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            f'<div><a href="/bio/zuz">Zuz Skarn</a>, {ROLE}<br>&amp; <a href="/bio/mo-harsk">Mo Harsk</a>, {ROLE}</div>',
            ["Zuz Skarn", "Mo Harsk"],
        ),
        (
            f'<div>Harbour news about <a href="/bio/zuz">Zuz Skarn</a>, {ROLE}, and <a href="/bio/mo-harsk">Mo Harsk</a> of Mora</div>',
            [],
        ),
    ],
)
def test_people_are_linked_each_with_what_they_do(line: str, expected: list[str]) -> None:
    assert harbour.authors(above=line) == expected


def test_by_before_the_first_of_several_boxes_is_said_of_all() -> None:
    boxes = '<div>By <a class="c1" href="/author/zuz">Zuz Skarn</a></div> and <div><a class="c1" href="/author/mo-harsk">Mo Harsk</a></div>'
    assert harbour.authors(above=f"<div>{boxes}</div>") == ["Zuz Skarn", "Mo Harsk"]


def test_two_names_in_an_element_beside_the_day_are_the_authors() -> None:
    line = "<div><span>Ada Marlow and Anna Noor</span></div><time datetime='2024-05-01'>1 May 2024</time>"
    assert harbour.authors(above=line) == ["Ada Marlow", "Anna Noor"]
    assert harbour.authors(above=line.replace("Ada Marlow and Anna Noor", "Ada Marlow and the sea")) == []


def test_no_blank_stands_before_a_comma_of_the_byline() -> None:
    line = "<p class='byline'>By <a href='/a'>Ada Marlow</a> , <a href='/b'>Ben Noor</a></p>"
    assert republish.extract(Page.from_html(page(TEXT, above=line), URL)).byline == "By Ada Marlow, Ben Noor"


def test_a_label_stands_over_a_box_of_a_name_and_a_bio() -> None:
    bio = "<div><p>Keeper of the light, writer on tides and their tables, and since last year at the head of the pilots' school.</p></div>"
    boxed = "<div><div>Autor</div><div><div>{}</div>{}</div></div>"
    assert harbour.authors(below=boxed.format("Ada Marlow", bio)) == ["Ada Marlow"]
    assert harbour.authors(below=boxed.replace("Autor", "Harbour").format("Ada Marlow", bio)) == []


@pytest.mark.parametrize(
    ("lead", "names"),
    [
        (f"<p><b>{WORDS} By Ada Marlow</b></p>", ["Ada Marlow"]),
        (f"<p>{WORDS} By Ada Marlow</p>", []),
        (f"<p><b>{WORDS} By the Old Pier</b></p>", []),
        (f"<p><b>{WORDS} Seen by Ada Marlow</b></p>", []),
    ],
)
def test_a_bold_lead_may_name_who_wrote_it_behind_its_last_sentence(lead: str, names: list[str]) -> None:
    assert [name for name, _ in credited(lead + TEXT)] == names


@pytest.mark.parametrize(
    ("points", "names"),
    [
        ("<li>May 3, 2024</li><li><span>Ada Marlow</span></li><li>1 comment</li>", ["Ada Marlow"]),
        ("<li>News</li><li><span>Ada Marlow</span></li><li>1 comment</li>", []),
        ("<li>May 3, 2024</li><li><span>Ada Marlow</span> in Mora</li>", []),
    ],
)
def test_a_name_may_be_the_point_behind_the_day(points: str, names: list[str]) -> None:
    assert [name for name, _ in credited(above=f"<ul>{points}</ul>")] == names


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("", [("Ada Marlow", "author")]),
        (
            '<p><a href="/a">The other wall of the harbour</a></p><p><a href="/b">More of the pilots</a></p>',
            [("Ada Marlow", "author")],
        ),
        (f"<p>{WORDS}</p>", []),
    ],
    ids=["the last line", "links behind it", "text behind it"],
)
@pytest.mark.parametrize("line", ["Von Ada Marlow", "<em>By Ada Marlow</em>", "Par Ada Marlow"])
def test_a_last_line_that_says_by_whom_is_a_signature(line: str, behind: str, expected: list[tuple[str, str]]) -> None:
    far = f"<p>{WORDS} {WORDS} {WORDS}</p>" * 8
    assert credited(f"{far}<p>{line}</p>{behind}") == expected


@pytest.mark.parametrize("word", ["publisher", "No Author", "editor"])
def test_a_word_for_nobody_names_nobody(word: str) -> None:
    assert credited(head=f'<meta name="author" content="{word}">') == []


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("<p><em>Ada Marlow is a professor of tides at the University of Mora.</em></p>", ["Ada Marlow"]),
        (
            "<p><b><i>Ada Marlow is a lawyer in Mora. Ben T. Noor is the editor of The Tide.</i></b></p>",
            ["Ada Marlow", "Ben T. Noor"],
        ),
        ("<p><i>Ada Marlow es periodista y escritora.</i></p>", ["Ada Marlow"]),
        ("<p>Ada Marlow is a professor of tides at the University of Mora.</p>", []),
        ("<p><em>Ada Marlow is the oldest lighthouse of the coast.</em></p>", []),
        ("<p><em>Ada Marlow</em> is a professor of tides at the University of Mora.</p>", []),
        ("<p>Ada Marlow lit it.</p><p><em>Ada Marlow is a professor of tides at the University of Mora.</em></p>", []),
    ],
)
def test_whoever_a_last_line_in_italics_says_is_somebody_wrote_it(last: str, names: list[str]) -> None:
    assert credited(TEXT + last) == [(name, "author") for name in names]
    assert credited(TEXT + last, above="<p class='byline'>By Cy Lund</p>") == [("Cy Lund", "author")]
