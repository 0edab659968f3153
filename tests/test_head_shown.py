"""Who wrote it where the page's data name an account, or only the first of several."""

from __future__ import annotations

import json

import pytest

import harbour
import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(6)))


def authors(body: str, stated: str = "Ada Marlow", text: str = TEXT) -> list[str]:
    data = json.dumps({"@type": "NewsArticle", "headline": "The wall", "author": {"@type": "Person", "name": stated}})
    site = '<meta property="og:site_name" content="Noor &amp; Noor">'
    return harbour.authors(text, head=f'{site}<script type="application/ld+json">{data}</script>', above=body)


@pytest.mark.parametrize(
    "byline",
    [
        "<p class='meta'>By Ada Marlow, Ben Noor and Cy Lund</p>",
        "<div><a href='/u/1'>Ada Marlow</a><span>, </span><a href='/u/2'>Ben Noor</a> &amp; <a href='/u/3'>Cy Lund</a></div>",
        "<div>Written by <span>Ada Marlow</span>, <span>Ben Noor</span>, <span>Cy Lund</span></div>",
        "<p>By Ada Marlow, PhD, Ben Noor, RN, and Cy Lund</p>",
        "<p class='byline'>By Ada Marlow</p><p class='byline'>By Ben Noor</p><p class='byline'>By Cy Lund</p>",
    ],
)
def test_all_are_credited_where_the_data_name_the_first(byline: str) -> None:
    assert authors(byline) == ["Ada Marlow", "Ben Noor", "Cy Lund"]


def test_topics_beside_the_author_are_nobody() -> None:
    assert authors("<a class='tag' href='/t/1'>Ada Marlow</a><a class='tag' href='/t/2'>Ben Noor</a>") == ["Ada Marlow"]


def test_what_the_data_say_of_an_author_stays() -> None:
    data = '{"@type":"NewsArticle","author":{"@type":"Person","name":"Ada Marlow","jobTitle":"Keeper","url":"https://a.example/"}}'
    byline = "<p class='byline'>By Ada Marlow and Ben Noor</p>"
    html = page(TEXT, head=f'<script type="application/ld+json">{data}</script>', above=byline)
    first, second = republish.extract(Page.from_html(html, URL)).authors
    assert (first.role, first.url, second.name) == ("Keeper", "https://a.example/", "Ben Noor")


ADA = {"@type": "Person", "@id": "#a1", "name": "Ada Marlow", "description": "Ada Marlow keeps the lights."}


@pytest.mark.parametrize(
    ("author", "node", "bio"),
    [
        ({"name": "Ada Marlow", "@id": "#a1"}, ADA, ADA["description"]),
        ({"@type": "Person", "name": "Ada Marlow"}, ADA, ADA["description"]),
        ({"name": "Ada Marlow", "@id": "#a1"}, ADA | {"@type": ["Person", "Organization"]}, ADA["description"]),
        ({"@type": "Person", "name": "Ada Marlow", "description": "A pilot."}, ADA, "A pilot."),
        ({"@type": "Person", "name": "Ada Marlow"}, ADA | {"name": "Bo Noor"}, None),
        ({"@type": "Person", "name": "Ada Marlow"}, ADA | {"@type": "Organization"}, None),
    ],
    ids=[
        "named reference",
        "no reference",
        "a person whom the site stands for",
        "told at once",
        "another",
        "no person",
    ],
)
def test_a_node_of_its_own_tells_of_the_author(author: dict[str, str], node: dict[str, str], bio: str | None) -> None:
    data = {"@graph": [{"@type": "Article", "headline": "The wall", "author": author}, node]}
    html = page(TEXT, head=f'<script type="application/ld+json">{json.dumps(data)}</script>')
    (found,) = republish.extract(Page.from_html(html, URL)).authors
    assert (found.name, found.kind, found.bio) == ("Ada Marlow", "author", bio)


def test_what_the_page_shows_of_the_author_goes_before_a_node_of_its_own() -> None:
    data = {
        "@graph": [{"@type": "Article", "author": {"name": "Ada Marlow", "@id": "#a1"}}, ADA | {"jobTitle": "Keeper"}]
    }
    shown = "Ada Marlow is a pilot of Mora, and has kept the old lights for nine years."
    html = page(f"{TEXT}<p>{shown}</p>", head=f'<script type="application/ld+json">{json.dumps(data)}</script>')
    (found,) = republish.extract(Page.from_html(html, URL)).authors
    assert (found.role, found.bio) == ("Keeper", shown)


def test_a_title_makes_nobody_another_person() -> None:
    assert authors("<p>Written by Dr Ada Marlow, Dr Ben Noor</p>") == ["Dr Ada Marlow", "Dr Ben Noor"]


@pytest.mark.parametrize(
    "beside",
    [
        "<p>By Ada Marlow Fact Checked</p>",
        "<p>Ada Marlow – Tides Harbours</p>",
        "<p>Ada Marlow, Ben Noor, Photographer</p>",
        "<div><span>Ada Marlow</span> <a href='/all'>More stories by Ada Marlow</a></div>",
        "<p>Ada Marlow met Ben Noor and Cy Lund at the old wall</p>",
    ],
)
def test_what_else_stands_beside_the_author_is_nobody(beside: str) -> None:
    assert authors(beside) == ["Ada Marlow"]


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By: Ben Noor</p>",
        "<div class='byline'>By Ben Noor</div>",
        "<p>Posted 4 May 2024 by Ben Noor</p>",
        "<p>Posted 4 May 2024 by <a href='/u/2'>Ben Noor</a></p>",
        "<div class='byline'><cite>By Ben Noor</cite> <span>4 minute Read</span></div>",
        "<div class='byline'><a rel='author'>By Ben Noor</a> <span>June 13, 2022</span></div>",
    ],
)
def test_whom_readers_see_counts_where_nobody_sees_the_account(byline: str) -> None:
    assert authors(byline) == ["Ben Noor"]


STATION = "<a href='/author/7-news'>7 News Mora</a>"


def test_all_to_whom_by_leads_are_credited_beside_a_desk() -> None:
    both = "<a href='/author/ben-noor'>Ben Noor</a>, <a href='/author/cy-lund'>Cy Lund</a>"
    assert authors(f"<div class='byline'>By {both}, {STATION}</div>") == ["Ben Noor", "Cy Lund"]


@pytest.mark.parametrize(
    ("byline", "expected"),
    [
        (f"By {STATION}", []),
        ("By <a href='/author/ada'>7 News Mora</a>", ["Ada Marlow"]),
        ("By 7 News Mora", ["Ada Marlow"]),
        (f"By {STATION}</div><div>Edited by Ada Marlow", ["Ada Marlow"]),
    ],
    ids=["another's page", "the same page", "no page", "on the page too"],
)
def test_by_that_leads_to_a_desk_s_page_counts_against_an_account_that_nobody_sees(
    byline: str, expected: list[str]
) -> None:
    person = {"@type": "Person", "name": "Ada Marlow", "url": "https://site.example/author/ada"}
    data = json.dumps({"@type": "NewsArticle", "headline": "The wall", "author": person})
    head = f'<script type="application/ld+json">{data}</script>'
    assert harbour.authors(TEXT, head=head, above=f"<div class='byline'>{byline}</div>") == expected


@pytest.mark.parametrize(
    ("links", "expected"),
    [
        (
            "<div class='vcard author' style='display: none'><span><a href='/author/tidewatch'>tidewatch</a></span></div>",
            [],
        ),
        ("<div class='vcard author'><span><a href='/author/tidewatch'>tidewatch</a></span></div>", ["tidewatch"]),
        (
            "<div style='display: none'><a href='/author/tidewatch'>tidewatch</a></div><p><a href='/author/tidewatch'>tidewatch</a></p>",
            ["tidewatch"],
        ),
        ("", ["tidewatch"]),
    ],
    ids=["hidden", "seen", "both", "no link"],
)
def test_an_account_that_the_page_hides_is_nobody(links: str, expected: list[str]) -> None:
    assert authors("", "tidewatch", TEXT + links) == expected


def test_all_who_are_named_behind_the_day_are_credited() -> None:
    assert authors("<p>Posted 04/05/2024 by <a>Ben Noor</a> and <a>Cy Lund</a></p>") == ["Ben Noor", "Cy Lund"]


def test_a_name_beside_the_reading_time_without_by_is_no_evidence() -> None:
    assert authors("<div class='byline'><cite>Ben Noor</cite> <span>4 minute Read</span></div>") == ["Ada Marlow"]


def test_a_name_without_by_is_no_evidence_against_the_data() -> None:
    assert authors("<div class='byline'>Ben Noor</div>") == ["Ada Marlow"]


def test_an_author_who_is_seen_stays() -> None:
    assert authors("<h3 class='author'>by Ben Noor</h3><p>Review: Ada Marlow</p>") == ["Ada Marlow"]


def test_the_line_over_the_text_counts_more_than_the_account() -> None:
    account = "<div class='meta'><a href='/blog?author=1' class='meta-author'>Ada Marlow</a></div>"
    signed = f"<p><em>By Ben Noor, MS, RDN</em></p>{TEXT}"
    assert authors(account, text=signed) == ["Ben Noor"]


@pytest.mark.parametrize(
    "said", ["By Ben Noor, Guest Columnist", "Von Ben Noor", "Par Ben Noor", "Por Ben Noor", "By BEN NOOR"]
)
def test_such_a_line_may_say_what_they_are(said: str) -> None:
    (author,) = authors(text=f"<p>{said}</p>{TEXT}", body="<p>Posted: Ada Marlow</p>")
    assert author.casefold() == "ben noor"


@pytest.mark.parametrize(
    "said",
    [
        "By Staff Reporter",
        "By Special Correspondent",
        "By Contributing Writer",
        "By Harbour Times",
        "By Associated Press",
        "By Ben Noor Photos by Cy Lund",
        "By Ben Noor and the Harbour Team",
        "By Ben",
    ],
)
def test_a_line_over_the_text_that_names_nobody_in_full_changes_nothing(said: str) -> None:
    account = "<div class='meta'><a href='/blog?author=1' class='meta-author'>Ada Marlow</a></div>"
    assert authors(account, text=f"<p>{said}</p>{TEXT}") == ["Ada Marlow"]


def test_a_book_s_author_over_a_review_is_not_the_review_s() -> None:
    account = "<div class='meta'><a href='/blog?author=1' class='meta-author'>Ada Marlow</a></div>"
    book = f"<p><strong>The old wall</strong><br>by Ben Noor<br>Harbour Press, 2024</p>{TEXT}"
    assert authors(account, text=book) == ["Ada Marlow"]


def test_a_site_named_after_two_is_not_one_of_them() -> None:
    assert authors("", stated="Noor & Noor") == []


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("<div>Ada Marlow</div>", "Ada Marlow"),
        ("<div>ada marlow</div>", "ada marlow"),
        ("<div>Ada Marlow, the keeper</div>", "ada marlow"),
    ],
    ids=["as a name", "small too", "in a sentence"],
)
def test_a_name_in_small_letters_is_spelled_as_the_page_does(shown: str, name: str) -> None:
    assert authors(shown, "ada marlow") == [name]


def of_account(
    line: str, *, url: str = "https://site.example/author/admin/", name: str = "Harbour D", behind: str = ""
) -> list[str]:
    """Who wrote a text over which a line stands, by data that name an account."""
    person = {"@type": "Person", "name": name, "url": url}
    data = json.dumps({"@type": "NewsArticle", "headline": "The wall", "author": person})
    return harbour.authors(line + TEXT + behind, head=f'<script type="application/ld+json">{data}</script>')


@pytest.mark.parametrize("line", ["<p><strong>BEN NOOR</strong></p>", "<p><b>Ben Noor&nbsp;</b></p>"])
def test_a_bold_name_over_the_text_is_who_wrote_it_where_the_data_name_an_account(line: str) -> None:
    assert [name.casefold() for name in of_account(line)] == ["ben noor"]


@pytest.mark.parametrize(
    ("line", "url", "behind"),
    [
        ("<p><strong>Ben Noor</strong></p>", "https://site.example/author/harbour-d/", ""),
        ("<p>Ben Noor</p>", "https://site.example/author/admin/", ""),
        ("<p><strong>Ben Noor</strong> is late</p>", "https://site.example/author/admin/", ""),
        ("<p><strong>A storm is coming</strong></p>", "https://site.example/author/admin/", ""),
        (
            "<p><strong>Ben Noor</strong></p>",
            "https://site.example/author/admin/",
            "<p>Ben Noor was seen at the wall before the storm came, and nobody knows why he was there at all.</p>",
        ),
    ],
    ids=["a person's account", "not bold", "a sentence", "no name", "the text tells of him"],
)
def test_other_lines_leave_the_account(line: str, url: str, behind: str) -> None:
    assert of_account(line, url=url, behind=behind) == ["Harbour D"]


@pytest.mark.parametrize(
    ("byline", "role"),
    [
        ("<div class='byline'><span><strong>Ada Marlow</strong> Deputy News Editor</span></div>", "Deputy News Editor"),
        ("<p class='byline'>By <b>Ada Marlow</b> | Political Correspondent</p>", "Political Correspondent"),
        ("<p class='byline'><b>Ada Marlow</b> saw the editor of the Post.</p>", None),
        ("<p class='byline'><b>Ada Marlow</b> and editor <b>Ben Noor</b></p>", None),
        ("<p class='byline'><b>Ada Marlow</b> 9 May 2024</p>", None),
        ("<p class='lead'><b>Ada Marlow</b> Deputy News Editor</p>", None),
    ],
)
def test_a_role_may_stand_loose_behind_a_name_in_a_byline(byline: str, role: str | None) -> None:
    html = page(TEXT, head='<meta name="author" content="Ada Marlow">', above=byline)
    author = republish.extract(Page.from_html(html, URL)).authors[0]
    assert (author.name, author.role) == ("Ada Marlow", role)


@pytest.mark.parametrize(
    ("site", "beside", "all_of_them"),
    [
        ("Delta", "Delta Regionai", ["Ada Marlow"]),
        ("Delta", "Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Delta", "Deltora Noor", ["Ada Marlow", "Deltora Noor"]),
        ("Anna", "Anna Noor", ["Ada Marlow", "Anna Noor"]),
    ],
    ids=["a channel", "a person", "a longer name", "a given name"],
)
def test_a_channel_of_the_site_is_nobody_beside_the_author(site: str, beside: str, all_of_them: list[str]) -> None:
    data = json.dumps(
        {"@type": "NewsArticle", "headline": "The wall", "author": {"@type": "Person", "name": "Ada Marlow"}}
    )
    head = f'<meta property="og:site_name" content="{site}"><script type="application/ld+json">{data}</script>'
    byline = (
        f"<div class='article-authors'><a href='/author/ada'>Ada Marlow</a><span class='source'>{beside}</span></div>"
    )
    assert harbour.authors(TEXT, head=head, above=byline) == all_of_them
