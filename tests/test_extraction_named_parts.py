"""The sentences that a system names between headline and text, and its postscript, are the article's."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Article, Page
from republish.fidelity import verify

CHAPO = "Nine of thirteen councillors voted for the costliest work of all. The fishermen will lose their berths."
SUBTITLE = "The fishermen of the old quay will lose their berths"
ADDED = "The bell of the lighthouse was cast in Mora, as a reader reminds us."
TEXT = "".join(map(paragraph, range(5)))


def spip(chapo: str = "", postscript: str = "", subtitle: str = f'<p class="soustitre">{SUBTITLE}</p>') -> Article:
    """An article as SPIP's own templates set it."""
    html = (
        "<html lang=fr><head><title>The wall</title></head><body><div class='page'><main class='main'><div class='wrapper hfeed'>"
        "<div class='content hentry' id='content'><p class='arbo'><a href='/'>Home</a> &gt; <a href='/r1'>Harbour</a></p>"
        f"<div class='cartouche clearfix'><h1 class='surlignable entry-title'>The wall</h1>{subtitle}<p class='info-publi'>"
        "<abbr class='published' title='2026-03-03T18:20:00Z'>mardi 3 mars 2026</abbr><span class='sep'>, </span><span class='auteurs'>"
        "par <span class='vcard author'><a class='url fn spip_in' href='/auteur3'>Ada Marlow</a></span></span></p></div>"
        f"{chapo}<div class='texte surlignable clearfix'>{TEXT}</div>{postscript}"
        "<div class='forum'><h2>Messages</h2><ul><li><p>I have moored there for forty years, and it was never so high.</p></li></ul></div>"
        "</div></div></main></div></body></html>"
    )
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    return found


def test_what_is_named_as_a_lead_stays_beside_a_subtitle() -> None:
    found = spip(f'<div class="chapo surlignable"><p>{CHAPO}</p></div>')
    assert found.standfirst == SUBTITLE
    assert found.text.split("\n")[:2] == [CHAPO, sentence(0)]


def test_a_lead_that_is_the_standfirst_is_not_said_again() -> None:
    found = spip(f'<div class="chapo surlignable"><p>{CHAPO}</p></div>', subtitle="")
    assert found.standfirst == CHAPO
    assert found.text.split("\n")[0] == sentence(0)


def test_a_postscript_stays() -> None:
    found = spip(postscript=f'<div class="ps surlignable"><hr /><p>{ADDED}</p></div>')
    assert found.text.split("\n")[-1] == ADDED


@pytest.mark.parametrize(
    "box",
    [
        '<div class="intro"><p><a href="/a">All that was ever told of the harbour of Mora and its ferries is here.</a></p></div>',
        '<div class="lead"><p>Wind and weather of the coming week in Mora</p></div>',
        '<div class="sidebar"><div class="intro"><p>We tell of the harbour of Mora and of all its ferries since 1921.</p></div></div>',
    ],
    ids=["link", "no sentence", "sidebar"],
)
def test_what_is_no_sentence_of_the_articles_is_not_taken_for_a_lead(box: str) -> None:
    assert spip(box).text.split("\n")[0] == sentence(0)


@pytest.mark.parametrize("name", ["teaser-text", "news-teaser-text", "article-introduction", "vrtx-introduction"])
def test_a_lead_stays_whatever_systems_call_it(name: str) -> None:
    assert spip(f'<div class="{name}"><p>{CHAPO}</p></div>').text.split("\n")[:2] == [CHAPO, sentence(0)]


LEAD = "Nine of the thirteen councillors voted for the costliest work of all. The fishermen, whom nobody had asked, will lose their berths by spring."


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        (f'<div class="x1"><p>{LEAD}</p></div>', True),
        (f'<div class="x1"><p>{LEAD.split(".")[0]}.</p></div>', False),
        (f'<div class="x1"><p>{LEAD} <a href="/a">All of it</a></p></div>', False),
    ],
    ids=["long", "short", "a link"],
)
def test_a_long_paragraph_beside_a_subtitle_stays_whatever_it_is_called(box: str, kept: bool) -> None:
    found = spip(box)
    assert found.standfirst == SUBTITLE
    assert (LEAD in found.text) is kept
