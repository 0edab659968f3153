"""The seed: what a real republication published must come out of the original's page, word for word."""

import re

import pytest

import republish
from conversation import Writer, article_page
from republish import Package, Page
from shared import shared

URL = "https://theconversation.com/xi-putin-meeting-what-it-means-202354"
HEADINGS = ("Resentment Over U.S. Dominance", "China’s Dilemmas")
SENTENCE = (
    "This article is republished from The Conversation under a Creative Commons license. Read the original article."
)
BIO = "Jingdong Yuan is an associate professor of Asia-Pacific security at the University of Sydney."
FURNITURE = (
    "newsletter",
    "Sign up",
    "Donate",
    "Want to write",
    "Email",
    "Disclosure statement",
    "Republishing guidelines",
)


@pytest.fixture(scope="module")
def seed() -> list[str]:
    """The seed's lines without blanks: headline, standfirst, image lines, body, attribution, bio, furniture."""
    text = shared("seeds", "000_cb7437eb45da7ccb.txt").read_text(encoding="utf-8")
    return [" ".join(line.split()) for line in text.splitlines() if line.strip()]


@pytest.fixture(scope="module")
def story(seed: list[str]) -> list[str]:
    """The lines of the body."""
    return seed[seed.index("xi putin china russia summit") + 2 : seed.index(SENTENCE)]


@pytest.fixture(scope="module")
def package(seed: list[str], story: list[str]) -> Package:
    html = article_page(
        url=URL,
        title=seed[1],
        standfirst=seed[2],
        blocks=[("h2" if line in HEADINGS else "p", line) for line in story],
        writers=[
            Writer(
                name="Jingdong Yuan",
                role="Associate Professor, Asia-Pacific security",
                institution="University of Sydney",
                bio=BIO,
            )
        ],
        lead="Last year, Xi and Putin declared there were no limits to their partnership.",
    )
    return republish.prepare(Page.from_html(html, URL))


def test_headline_and_standfirst_are_the_seeds(package: Package, seed: list[str]) -> None:
    assert (package.article.title, package.article.standfirst) == (seed[1], seed[2])


def test_every_paragraph_and_heading_is_there_in_order_and_nothing_else(package: Package, story: list[str]) -> None:
    assert package.text.splitlines() == story


def test_both_section_headings_are_headings(package: Package) -> None:
    assert re.findall(r"<h2>(.*?)</h2>", package.body) == list(HEADINGS)


def test_the_attribution_sentence_is_the_seeds(package: Package) -> None:
    assert package.notices.attribution.text.startswith(SENTENCE[:-1])
    assert f">{SENTENCE[-17:-1]}</a>." in package.notices.attribution


def test_who_wrote_it_is_said_word_for_word(package: Package) -> None:
    assert BIO in package.notices.author_bio.text


@pytest.mark.parametrize("words", FURNITURE)
def test_nothing_of_the_sites_own_furniture_is_in_the_body(package: Package, words: str) -> None:
    assert words not in package.text
