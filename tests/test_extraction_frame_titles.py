"""What the link for a frame says: the title of what it shows, where the page has one (WCAG 2.4.1, technique H64)."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph, with_embed
from republish import Page

FILM = "https://www.youtube.com/embed/abcdefghijk"
CHART = "https://datawrapper.dwcdn.net/z8ELA/2/"


def line_for(title: str, address: str = FILM) -> str:
    """The line that an article has in the place of a frame."""
    return with_embed(f'<iframe src="{address}" title="{title}"></iframe>').text.split("\n")[3]


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("How the bells of Mora rang", "How the bells of Mora rang (youtube.com)"),  # WordPress.
        ("What is a lens? (And how it is ground)", "What is a lens? (And how it is ground) (youtube.com)"),
        ("YouTube video: How the bells of Mora rang", "How the bells of Mora rang (youtube.com)"),
        ("Mora: the bells", "Mora: the bells (youtube.com)"),
        ("モラの鐘", "モラの鐘 (youtube.com)"),
        ("Bells &lt;b&gt; &amp; lights", "Bells <b> & lights (youtube.com)"),
    ],
)
def test_the_title_of_a_film_is_said_with_its_host(title: str, said: str) -> None:
    assert line_for(title) == said


def test_the_title_of_a_chart_is_said() -> None:
    assert line_for("Ferries by year", CHART) == "Ferries by year (dwcdn.net)"


@pytest.mark.parametrize(
    "title",
    [
        "", " ", "YouTube video player", "Embedded content", "vimeo Video Player", "Post", "Lecteur vidéo", "3rd party ad content",
        "https://www.youtube.com/embed/abcdefghijk", "bells-final_v2.mp4", "{{ video.title }}", "video_player=1", "…", "x" * 200,
    ],
)  # fmt: skip
def test_a_title_that_says_what_kind_of_frame_it_is_is_none(title: str) -> None:
    assert line_for(title) == "youtube.com"


@pytest.mark.parametrize(
    "title", ["Read more: the bells of Mora", "Sign up for our newsletter", "Advertisement", "Share this"]
)
def test_a_finished_text_with_such_a_link_stays_as_it_is(title: str) -> None:
    text = "".join(map(paragraph, range(4)))
    body = str(article(f'{text}<iframe src="{FILM}" title="{title}"></iframe>{paragraph(4)}').body)
    assert "youtube.com" in body
    assert str(republish.extract(Page.from_html(body, URL)).body) == body


def test_the_title_is_a_change_and_no_word_of_the_article() -> None:
    found = with_embed(f'<iframe src="{FILM}" title="How the bells of Mora rang"></iframe>')
    (change,) = (change for change in found.changes if change.kind == "embed")
    assert (change.action, change.words, change.replacement) == (
        "replaced",
        "",
        "How the bells of Mora rang (youtube.com)",
    )
    assert "bells" not in found.original_text
