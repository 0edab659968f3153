"""Lines and lists behind the text that credit pictures, tunes and data with their licences."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, paragraph
from republish import Page

LICENSE = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
WORK = "https://www.flickr.com/photos/ada/1234/"


def behind(html: str) -> str:
    return str(article("".join(paragraph(number) for number in range(6)) + html).body)


@pytest.mark.parametrize(
    "line",
    [
        f"<p><em>Photos: Ada Marlow ({LICENSE}), Ben Noor ({LICENSE}), Cy Lund and the harbour’s archive ({LICENSE})</em></p>",
        f'<p><a href="{WORK}">Dusk</a> by Ada Marlow is licensed under {LICENSE}</p>',
        f"<p>Music: Ada Marlow – Lamplight ({LICENSE})</p>",
        f"<p>Intro-Musik: „Lamplight“ von Ada Marlow ({LICENSE})</p>",
        f"<p>Zdjęcia: Ada Marlow, licencja {LICENSE}. Muzyka: Ben Noor, {LICENSE}</p>",
    ],
)
def test_a_credit_with_a_licence_behind_the_text_stays(line: str) -> None:
    assert "Ada Marlow" in behind(line)


def test_a_list_of_credits_stays_whole_with_its_heading() -> None:
    items = f'<li>Boat: <a href="{WORK}">Dusk</a> by Ada Marlow, {LICENSE}</li><li>The quay: the harbour’s archive</li>'
    body = behind(f"<h3>Image credits</h3><ul>{items}</ul>")
    assert body.endswith("</ul>")
    assert "Image credits" in body
    assert "the harbour’s archive" in body


def test_what_an_episode_is_made_of_stays_under_its_heading() -> None:
    body = behind(f"<h2>Show notes</h2><ul><li>00:00 Intro</li><li>Music: Ada Marlow – Lamplight ({LICENSE})</li></ul>")
    assert body.endswith(
        f"<h2>Show notes</h2>\n<ul><li>00:00 Intro</li><li>Music: Ada Marlow – Lamplight ({LICENSE})</li></ul>"
    )


def test_a_quotation_that_names_its_licence_stays_with_it() -> None:
    source = f'<cite>Ada Marlow, <a href="https://other.example/x">Ice and bread</a>, {LICENSE}</cite>'
    body = behind(
        f"<blockquote><p>The sea was white, and no bird sang over it that whole winter.</p>{source}</blockquote>"
    )
    assert "no bird sang" in body
    assert "Ice and bread" in body


@pytest.mark.parametrize(
    "line", [f"<p>Text: {LICENSE}</p>", f"<p>This article by Ada Marlow is licensed under {LICENSE}.</p>"]
)
def test_the_licence_of_the_text_itself_is_no_credit(line: str) -> None:
    assert "CC BY 4.0" not in behind(line)


def test_a_captioned_picture_in_the_sidebar_behind_the_text_is_not_the_articles() -> None:
    text = "".join(paragraph(number) for number in range(6))
    figure = f'<figure class="wp-caption"><img src="/side.jpg"><figcaption>Ada Marlow, {LICENSE}</figcaption></figure>'
    side = f'<aside class="widget-area"><h2>Recent posts</h2><ul><li><a href="/b">The ice</a></li></ul><div class="widget">{figure}</div></aside>'
    html = f"<html lang=en><body><div><main><article><h1>The wall</h1>{text}</article></main>{side}</div></body></html>"
    assert republish.extract(Page.from_html(html, URL)).images == ()
