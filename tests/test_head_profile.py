"""A publisher's profile names the places of its pages: what stands there comes first."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from heads import ld, names, of, page
from republish import _html
from republish.model import Profile, Structure


def test_selectors_of_a_profile_come_first() -> None:
    structure = Structure(
        title=(".t",), standfirst=(".s",), authors=(".a",), author_name=(".n",), author_role=(".r",), author_bio=(".b",),
        published=(".d",), disclosure=(".x",), lead_image=(".i",), identifier=(r"-(\d+)$",),
    )  # fmt: skip
    profile = Profile(
        id="h", name="Harbour", home="https://harbour.example/", hosts=("harbour.example",), structure=structure
    )
    body = """<p class=t>Tides, again</p><p class=s>They turn.</p><p class=d>1 May 2024</p><p class=x>No interests.</p>
    <div class=a><a href="/ada"><b class=n>Ada Marlow</b></a><i class=r>Editor, Tides</i><p class=b>Ada edits tides.</p></div>
    <img class=i src="/quay.jpg">"""
    head = of(page(body=body), "https://harbour.example/tides-77", profile)
    (ada,) = head.authors
    assert (head.title, head.standfirst, head.disclosure) == ("Tides, again", "They turn.", "No interests.")
    assert (ada.name, ada.role, ada.institution, ada.bio) == ("Ada Marlow", "Editor, Tides", None, "Ada edits tides.")
    assert ada.url == "https://harbour.example/ada"
    assert head.published == datetime(2024, 5, 1, tzinfo=UTC)
    assert (head.identifier, head.publisher, head.publisher_url) == ("77", "Harbour", "https://harbour.example/")
    assert head.lead_image is not None


def harbour(**structure: tuple[str, ...]) -> Profile:
    return Profile(
        id="h",
        name="Harbour",
        home="https://harbour.example/",
        hosts=("harbour.example",),
        structure=Structure(**structure),
    )  # type: ignore[arg-type]


def test_a_profile_may_know_only_the_whole_byline() -> None:
    body = '<p class="who">By <a href="/ada">Ada Marlow</a> and Ben Noor</p>'
    head = of(page(body=body), profile=harbour(byline=(".who",)))
    assert [(person.name, person.url) for person in head.authors] == [
        ("Ada Marlow", "https://harbour.example/ada"),
        ("Ben Noor", None),
    ]
    assert head.sources["authors"] == "profile structure.byline"


@pytest.mark.parametrize(
    ("shown", "stated", "day"),
    [
        ("03.06.2019", "2019-03-06", "2019-03-06"),
        ("03/06/2019", "2019-06-03", "2019-06-03"),
        ("03.06.2019", "2019-06-04", "2019-06-03"),
        ("3 June 2019", "2019-03-06", "2019-06-03"),
    ],
)
def test_what_the_data_state_tells_which_number_is_the_month(shown: str, stated: str, day: str) -> None:
    head = of(
        page(f'<meta name="dc.date" content="{stated}">', f'<p class="d">{shown}</p>'),
        profile=harbour(published=(".d",)),
    )
    assert head.published is not None
    assert head.published.date().isoformat() == day


def test_translators_stand_beside_the_author() -> None:
    body = """<div class="credit"><div class="author contributor">Written by <a href="/ada">Ada Marlow</a></div>
    <div class="translator contributor">Translated by <a href="/ben">Ben Noor</a></div></div>"""
    head = of(page(body=body), profile=harbour(authors=(".credit .author",), author_name=("a",)))
    assert [(person.name, person.kind) for person in head.authors] == [
        ("Ada Marlow", "author"),
        ("Ben Noor", "translator"),
    ]


def test_bios_far_from_the_byline_find_their_person() -> None:
    body = """<i class=a>Ada Marlow</i><i class=a>Ben Noor</i><p class=b>Ben Noor mends nets.</p><p class=b>Ada Marlow edits tides.</p>"""
    head = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",)))
    assert [person.bio for person in head.authors] == ["Ada Marlow edits tides.", "Ben Noor mends nets."]


def test_a_bio_is_what_stands_under_the_name_without_the_link_to_more() -> None:
    body = """<i class=a>Ada Marlow</i><div class=b><h2>Ada Marlow <span>Editor</span></h2>
    <p>Ada Marlow edits <a href="/tides">tides</a>. <a href="/ada">More by Ada Marlow</a></p></div>"""
    (ada,) = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",))).authors
    assert ada.bio == "Ada Marlow edits tides."


@pytest.mark.parametrize("end", ['She sails with <a href="/x">the Post</a>', 'Write to <a href="/x">her desk</a>.'])
def test_a_link_that_ends_a_sentence_of_the_bio_stays(end: str) -> None:
    body = f"<i class=a>Ada Marlow</i><div class=b><h3>Ada Marlow</h3><p>Ada edits tides. {end}</p></div>"
    (ada,) = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",))).authors
    assert (ada.bio or "").endswith(_html.text_of(_html.fragment(end)))


def test_a_site_of_a_network_is_called_as_it_calls_itself() -> None:
    network = replace(harbour(), network=True)
    named = '<meta property="og:site_name" content="Harbour Independent">'
    head = of(page(head=named), "https://independent.harbour.example/2026/tides", network)
    assert (head.publisher, head.publisher_url) == ("Harbour Independent", "https://independent.harbour.example/")
    assert of(page(), "https://harbour.example/a", network).publisher == "Harbour"


def test_a_single_author_owns_the_only_bio() -> None:
    body = "<i class=a>Ada Marlow</i><p class=b>Editor of tides since 2001.</p>"
    (ada,) = of(page(body=body), profile=harbour(authors=(".a",), author_bio=(".b",))).authors
    assert ada.bio == "Editor of tides since 2001."


def test_who_has_no_link_in_the_byline_is_told_by_the_data() -> None:
    data = """{"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ben Noor"},
    {"@type": "Person", "name": "Ada Marlow"}, {"@type": "Person", "name": "Cleo Quay"}]}"""
    byline = '<p class="who">By <a href="/ada">Ada Marlow</a>, Harbour Post, and <b>Ben Noor</b>, The Mole</p>'
    profile = harbour(authors=("p.who a",), byline=("p.who",))
    assert names(of(page(ld(data), byline), profile=profile)) == ["Ada Marlow", "Ben Noor"]
