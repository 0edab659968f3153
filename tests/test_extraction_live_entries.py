"""Entries of live coverage are `article` elements that lead nowhere: the article's, with their pictures, lists and the authors behind them."""

from __future__ import annotations

import pytest

import republish
from harbour import kept_by, page, sentence
from republish import Page
from republish.extraction.judging.parts.entries import keep_entries
from republish.extraction.surveying.verdicts import Verdicts

SAID = (
    "At least two people died as the storm moved through the harbour on Wednesday night. Reporters of the Post are in Mora and Lund.",
    "<p>The grid says that 12,000 homes have no power. Crews from Lund are on the way.</p>",
    '<p>The college has closed until Monday. Its oldest hall has lost its roof.</p><figure><img src="/hall.jpg" width="900" height="600" alt="A hall"><figcaption>The hall on Thursday. (Ada Marlow/Harbour Post)</figcaption></figure>',
    "<p>Firefighters are going from house to house on the quay, say those who live there, and it will take them until noon.</p><p>Shelters are open at:</p><ul><li>Cole Baptist Church</li><li>Exposition Center, Lund</li></ul>",
)
BIOS = "<p><em>Ada Marlow covers policing for the Harbour Post. Reach her at (405) 555-9753.</em></p><p><em>Bo Noor covers the sea. Reach him at (405) 555-6057.</em></p>"


def live(link: str = "", headings: str = "h3") -> republish.Article:
    """A page of live coverage as the Liveblog plugin for WordPress writes it; `link` stands in each entry."""
    entries = "".join(
        f'<article id="e{at}" class="liveblog-entry"><a class="liveblog-meta-time" href="#e{at}">{at}:10 pm</a>'
        f'<div class="liveblog-entry-content"><{headings}>What happened at {at}</{headings}>{said}{link}</div></article>'
        for at, said in enumerate(SAID[1:], 3)
    )
    byline = (
        '<p class="byline">By <a rel="author" href="/ada">Ada Marlow</a> and <a rel="author" href="/bo">Bo Noor</a></p>'
    )
    html = (
        "<html lang='en'><head><title>The storm</title></head><body><main><h1>The storm</h1>"
        f'{byline}<div class="entry-content"><p>{SAID[0]}</p><div class="liveblog-feed">{entries}</div><hr>{BIOS}</div></main></body></html>'
    )
    return republish.extract(Page.from_html(html, "https://harbour.example/2024/05/storm/"))


def test_a_picture_and_a_list_of_an_entry_stay() -> None:
    found = live()
    assert [image.caption for image in found.images] == ["The hall on Thursday."]
    assert all(line in found.text for line in ("Cole Baptist Church", "Exposition Center, Lund"))


def test_what_is_told_of_the_authors_behind_short_entries_goes_to_them() -> None:
    found = live()
    assert [author.bio and author.bio[:22] for author in found.authors] == [
        "Ada Marlow covers poli",
        "Bo Noor covers the sea",
    ]
    assert "covers policing" not in found.text


def test_small_articles_that_lead_to_other_pages_are_teasers_still() -> None:
    assert not live('<a href="/2024/05/more-on-it/">What is known of it so far, and what is not</a>').images


@pytest.mark.parametrize("line", ["Tags:", "Share this:"])
def test_a_label_of_a_word_or_two_leads_no_list_in(line: str) -> None:
    words = "".join(f"<p>{SAID[0]}</p>" for _ in range(3))
    html = f"<html lang='en'><head><title>A</title></head><body><main><h1>A</h1><div class='entry-content'>{words}<p>{line}</p><ul><li>Storm</li><li>Quay</li></ul></div></main></body></html>"
    assert "Storm" not in republish.extract(Page.from_html(html, "https://harbour.example/a/")).text


LIVE = '<article class="dcr-b"><header><time>12.{at}1 GMT</time><h2 class="dcr-t">{title}</h2></header><p>{said}</p><p>{more}</p></article>'


def heads(html: str, titles: list[str]) -> list[str]:
    """The titles that `keep_entries` keeps of those that nothing else did."""

    def without_them(verdicts: Verdicts) -> None:
        for leaf in verdicts.leaves:
            if leaf.text in titles:
                verdicts.drop(leaf.index)
        keep_entries(verdicts)

    said = kept_by(without_them, html)
    return [title for title in titles if title in said]


@pytest.mark.parametrize("others", [2, 4])
def test_the_heading_of_the_first_entry_stays_as_those_of_the_others_do(others: int) -> None:
    titles = [f"Rope {word} is found on the quay" for word in ("one", "two", "three", "four", "five")[: others + 1]]
    entries = "".join(
        LIVE.format(at=at, title=title, said=sentence(at), more=sentence(10 + at)) for at, title in enumerate(titles)
    )
    assert heads(page(entries), titles) == titles


def test_a_line_over_the_first_paragraph_is_none_where_the_others_have_none() -> None:
    title = "Ropes of the harbour"
    first = LIVE.format(at=0, title=title, said=sentence(0), more=sentence(1))
    others = (f'<article class="dcr-b"><p>{sentence(at)}</p><p>{sentence(10 + at)}</p></article>' for at in range(2, 5))
    assert heads(page(first + "".join(others)), [title]) == []
