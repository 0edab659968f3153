"""Who wrote it, as data put names: in an item of their own, in two fields, in a list, the last one first, behind an address."""

from __future__ import annotations

import json

import pytest

from heads import ld, names, of, page
from republish.extraction.words.bylines.turned import as_said
from republish.model import Profile
from republish.model.publisher import Structure


def stated(author: object) -> list[str]:
    node = {"@type": "Article", "headline": "The old harbour", "author": author}
    return names(of(page(ld(json.dumps(node)))))


@pytest.mark.parametrize(
    ("author", "expected"),
    [
        ({"@type": "Person", "name": {"@type": "Person", "name": "Ada Marlow"}}, ["Ada Marlow"]),
        ([{"givenName": "Ada", "familyName": "de Marlow"}, {"givenName": "Bo", "familyName": "Noor"}], ["Ada de Marlow", "Bo Noor"]),
        ({"@list": [{"@type": "Person", "name": "Ada Marlow"}, {"name": "Bo Noor"}]}, ["Ada Marlow", "Bo Noor"]),
        ({"@type": "Person", "name": "Marlow, Ada"}, ["Ada Marlow"]),
        ("Marlow, Ada", ["Ada Marlow"]),
        ({"@type": "Person", "name": "Ada, Paul"}, ["Ada", "Paul"]),
        ({"@type": "Person", "name": "Ada Marlow, Paul Noor"}, ["Ada Marlow", "Paul Noor"]),
        ({"@type": "Person", "name": "undefined undefined"}, []),
        ({"@type": "Person", "name": "null"}, []),
    ],
)  # fmt: skip
def test_names_are_read_however_they_are_put(author: object, expected: list[str]) -> None:
    assert stated(author) == expected


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Author", None),
        ("Autorin", None),
        ("", None),
        ("Reporter", "Reporter"),
        ("Author and pilot", "Author and pilot"),
    ],
)
def test_a_title_that_says_no_more_than_that_they_wrote_it_is_no_role(title: str, role: str | None) -> None:
    author = {"@type": "Person", "name": "Ada Marlow", "jobTitle": title}
    found = of(page(ld(json.dumps({"@type": "Article", "headline": "The old harbour", "author": author}))))
    assert [(person.name, person.role) for person in found.authors] == [("Ada Marlow", role)]


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("citation_authors", "Marlow, Uda; Noor, Bo", ["Uda Marlow", "Bo Noor"]),
        ("citation_authors", "Ada Marlow, Paul Noor", ["Ada Marlow", "Paul Noor"]),
        ("citation_authors", "Marlow Lind, Ada", ["Ada Marlow Lind"]),
        ("citation_author", "Martín Gaite, Carmen María", ["Carmen María Martín Gaite"]),
        ("dc.creator", "van der Noor, Jan Paul", ["Jan Paul van der Noor"]),
        ("author", "Marlow, Ada; Noor, Paul", ["Ada Marlow", "Paul Noor"]),
        ("author", "Ada Marlow; Paul Noor, editor", ["Ada Marlow", "Paul Noor"]),
        ("author", "a.marlow@harbour.example (Ada Marlow)", ["Ada Marlow"]),
        ("authors", "Ada Marlow, Bo Noor", ["Ada Marlow", "Bo Noor"]),
        ("article:author:name", "Ada Marlow", ["Ada Marlow"]),
        ("bepress_citation_author", "Marlow, Uda", ["Uda Marlow"]),
        ("eprints.creators_name", "Marlow, Uda", ["Uda Marlow"]),
    ],
)
def test_meta_elements_name_authors_in_many_ways(name: str, content: str, expected: list[str]) -> None:
    assert names(of(page(f'<meta name="{name}" content="{content}">'))) == expected


@pytest.mark.parametrize(
    "name", ["Ada Marlow", "Ada Marlow, Paul", "Harbour Post, Mora", "Marlow, Jr.", "Marlow, Keeper", "Reuters, Ada"]
)
def test_what_is_no_name_with_the_last_one_first_stays(name: str) -> None:
    assert as_said(name) == name


def test_how_many_spoke_of_it_is_nobody() -> None:
    line = "<div><span>作者：<b>王丽华</b></span> <span>评论：<a href=#c>32</a></span></div>"
    assert names(of(page(body=line))) == ["王丽华"]


TAGS = (
    '<meta name="citation_author" content="Marlow, Uda"><meta name="citation_author_institution" content="Tide Office, Mora">'
    '<meta name="citation_author_institution" content="Second Office, Harsk"><meta name="citation_author" content="Noor, Bo">'
)
WRITERS = json.dumps(
    {"@type": "Article", "headline": "The old harbour", "author": [{"@type": "Person", "name": "Uda Marlow"}]}
)
WITH_OWN = WRITERS.replace('"name"', '"affiliation": {"@type": "Organization", "name": "Mora University"}, "name"')


@pytest.mark.parametrize(
    ("head", "profile", "institutions"),
    [
        (TAGS, None, ["Tide Office, Mora", None]),
        (TAGS + ld(WRITERS), None, ["Tide Office, Mora"]),
        (TAGS + ld(WITH_OWN), None, ["Mora University"]),
        (TAGS, Profile(id="h", name="H", home="https://harbour.example", hosts=("harbour.example",), structure=Structure(authors=("b.by",))), ["Tide Office, Mora", None]),
        (TAGS.replace("Marlow, Uda", "Marlow, Mia"), Profile(id="h", name="H", home="https://harbour.example", hosts=("harbour.example",), structure=Structure(authors=("b.by",))), [None, None]),
    ],
)  # fmt: skip
def test_where_scholars_work_wherever_they_are_named(
    head: str, profile: Profile | None, institutions: list[str | None]
) -> None:
    shown = of(page(head, "<p><b class=by>Uda Marlow</b>, <b class=by>Bo Noor</b></p>"), profile=profile)
    assert [person.institution for person in shown.authors] == institutions


_LISTED = [
    '<div class="field field--name-field-authors"><div class="field__item"><a href="/author/ada/">Ada Marlow</a></div>'
    '<div class="field__item"><a href="/author/bo/">Bo Noor</a></div></div>',
    '<ul class="content-authors"><li class="vcard"><a class="author-name" href="/profiles/ada-1"><span>Ada Marlow</span></a><p>Reporter, Mora</p></li>'
    '<li class="vcard"><a class="author-name" href="/profiles/bo-2"><span>Bo Noor</span></a><p>Editor, Mora</p></li></ul>',
]
_OTHERS = [
    '<div class="topics"><div><a href="/tag/ada/">Ada Marlow</a></div><div><a href="/tag/bo/">Bo Noor</a></div></div>',
    '<p class="byline"><a href="/author/ada/">Ada Marlow</a>, Reporter, on <a href="/author/bo/">Bo Noor</a></p>',
]


@pytest.mark.parametrize(
    ("shown", "expected"),
    [*((one, ["Ada Marlow", "Bo Noor"]) for one in _LISTED), *((one, ["Ada Marlow"]) for one in _OTHERS)],
)
def test_a_page_may_list_more_authors_than_its_data_have_room_for(shown: str, expected: list[str]) -> None:
    assert names(of(page('<meta name="author" content="Ada Marlow">', shown))) == expected


_META = '<meta name="citation_author" content="Marlow, Ada"><meta name="citation_author" content="Noor, Bo">'
_FIRST, _SECOND = "Institute of Tides, Mora", "University of Harsk"


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        (f'<div>{{}},<sup>1</sup> {{}}<sup>2,3</sup></div><div class="fm-affl"><sup>1</sup>{_FIRST}</div><div><sup>2</sup> {_SECOND}</div>', [_FIRST, _SECOND]),
        (f"<ul><li>{{}}<sup>a</sup></li><li>{{}}<sup>a</sup></li></ul><ol><li><sup>a</sup> {_FIRST}</li></ol>", [_FIRST, _FIRST]),
        ("<p>{}<sup>1</sup> and {}<sup>2</sup></p><p><sup>1</sup> See the note on the wall.</p>", [None, None]),
        (f"<p>{{}} and {{}}</p><p><sup>1</sup>{_FIRST}</p>", [None, None]),
    ],
)  # fmt: skip
def test_marks_behind_names_lead_to_where_scholars_work(shown: str, expected: list[str | None]) -> None:
    linked = shown.format('<a href="/pubmed/?term=ada">Ada Marlow</a>', '<a href="/pubmed/?term=bo">Bo Noor</a>')
    assert [person.institution for person in of(page(_META, linked)).authors] == expected
