"""The Conversation, whole: the page as served, and the Atom entry."""

import gzip
import re

import pytest

import republish
from republish import Package, Page
from shared import shared

STORM = "https://theconversation.com/storm-ciaran-is-breaking-records-and-research-suggests-more-severe-weather-in-future-216842"
SENTENCE = (
    'This article is republished from <a href="https://theconversation.com">The Conversation</a> under a Creative Commons '
    f'license. Read the <a href="{STORM}">original article</a>.'
)
COUNTER = "https://counter.theconversation.com/content/216842/count.gif?distributor=republish-lightbox-basic"


def corpus(name: str) -> bytes:
    return gzip.decompress(shared("corpus", "licences", "theconversation", name).read_bytes())


@pytest.fixture(scope="module")
def storm() -> Package:
    return republish.prepare(Page.from_html(corpus("theconversation.com-Storm.html.gz"), STORM))


def test_authors_come_with_role_and_institution(storm: Package) -> None:
    assert [(author.name, author.role, author.institution) for author in storm.article.authors] == [
        ("Colin Manning", "Postdoctoral Research Associate in Climate Science", "Newcastle University"),
        ("Hayley J. Fowler", "Professor of Climate Change Impacts", "Newcastle University"),
    ]


def test_the_licence_rests_on_the_profile_and_says_so(storm: Package) -> None:
    assert storm.review.license is not None
    assert storm.review.license.id == "CC-BY-ND-4.0"
    assert {
        claim.place for claim in storm.review.claims if claim.kind == "license" and claim.scope in ("article", "site")
    } == {"profile"}


def test_the_attribution_is_the_publishers_to_the_letter(storm: Package) -> None:
    assert SENTENCE in storm.html
    assert storm.notices.publisher_wording


def test_the_counter_stands_once_in_its_comments(storm: Package) -> None:
    assert storm.html.count("counter.theconversation.com") == storm.html.count(COUNTER) == 1
    before = "<!-- Below is The Conversation's page counter tag. Please DO NOT REMOVE. -->"
    assert storm.html.index(before) < storm.html.index(COUNTER) < storm.html.index("<!-- End of code.")


def test_no_newsletter_paragraph_stays(storm: Package) -> None:
    assert "newsletter" not in storm.html.lower()
    assert "weekly roundup" not in storm.text


def test_every_other_paragraph_and_heading_is_there_word_for_word(storm: Package) -> None:
    page = corpus("theconversation.com-Storm.html.gz").decode()
    served = page[page.index('itemprop="articleBody"') : page.index("<hr>", page.index('itemprop="articleBody"'))]
    blocks = [
        (tag, " ".join(re.sub(r"<[^>]+>", "", inner).split()))
        for tag, inner in re.findall(r"<(p|h2)>(.*?)</\1>", served, re.S)
    ]
    expected = [words.replace("&amp;", "&") for _, words in blocks if words]
    assert storm.text.splitlines() == expected
    assert len([tag for tag, _ in blocks if tag == "h2"]) == storm.body.count("<h2>") == 3


def test_the_disclosure_is_kept(storm: Package) -> None:
    assert "Colin Manning has received funding from NERC" in storm.notices.disclosure.text


def test_the_agency_picture_does_not_travel(storm: Package) -> None:
    assert "<img" not in storm.body
    assert any(image.action == "drop" and "EPA" in f"{image.credit} {image.reason}" for image in storm.images)


@pytest.fixture(scope="module")
def stars() -> Package:
    (page,) = republish.entries(
        corpus("us-environment-263253.atom.xml.gz"), "https://theconversation.com/us/environment/articles.atom"
    )
    return republish.prepare(page)


def test_the_entry_is_by_nd_from_its_rights_not_by_from_its_images(stars: Package) -> None:
    assert stars.review.license is not None
    assert stars.review.license.id == "CC-BY-ND-4.0"
    assert any(claim.place == "feed" and "no derivatives" in claim.text for claim in stars.review.claims)


def test_names_with_commas_and_semicolons_come_apart(stars: Package) -> None:
    (author,) = stars.article.authors
    assert author.name == "Rebecca Vega Thurber"
    assert author.role == "Professor of Ecology Evolution and Marine Biology; Director of the Marine Science Institute"
    assert author.institution == "University of California, Santa Barbara"
    assert author.url == "https://theconversation.com/profiles/rebecca-vega-thurber-2430876"


def test_the_entrys_text_is_whole(stars: Package) -> None:
    assert stars.text.startswith("Before 2013, divers on North America’s west coast rarely saw purple sea urchins.")
    assert stars.text.endswith(
        "help prevent some ecological cascades that harm our increasingly threatened marine resources."
    )


def test_the_feeds_counter_becomes_the_republishers_form(stars: Package) -> None:
    assert stars.html.count("counter.theconversation.com") == 1
    assert "content/263253/count.gif?distributor=republish-lightbox-basic" in stars.html


def test_the_disclosure_of_the_entry_stays_a_disclosure(stars: Package) -> None:
    assert "does not work for, consult, own shares in" in stars.notices.disclosure.text
    assert "does not work for, consult" not in stars.body
