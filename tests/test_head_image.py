"""The lead picture: what stands between headline and text, and what the data name; never one from deep in the text."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page

SHARED = "https://site.example/i/quay.jpg"
STATED = f'<meta property="og:image" content="{SHARED}">'
CHART = '<figure><img src="/i/chart.png" width="900" height="500"><figcaption>Ships a year</figcaption></figure>'
SENTENCE = harbour.sentence(1) + " It was late, and it left again before anybody on the pier had found the time to ask."


def lead(inner: str, head: str = STATED, url: str = harbour.URL) -> str | None:
    """The address of the lead picture of such a page, the paragraphs of the harbour behind `inner`."""
    html = harbour.page(inner + "".join(map(harbour.paragraph, range(5))), head=head)
    image = republish.extract(Page.from_html(html, url)).lead_image
    return image.url if image else None


@pytest.mark.parametrize(
    "dressed",
    [
        f"<p><strong>HARBOUR CITY</strong> – {SENTENCE}</p>",
        f"<p><span>{SENTENCE}</span></p>",
        f'<p><a href="/pilots">The pilots</a> were asked. {SENTENCE}</p>',
        f"<p><br>{SENTENCE}</p>",
        f"<div>{SENTENCE}</div>",
    ],
    ids=["town", "span", "link", "break", "box"],
)
def test_a_picture_in_the_text_is_no_lead(dressed: str) -> None:
    assert lead(dressed * 3 + CHART) == SHARED


@pytest.mark.parametrize(
    "above",
    [
        "",
        f"<p><strong>{SENTENCE}</strong></p>",
        f"<div><span>{SENTENCE}</span></div>",
        "<p><span>Short.</span></p>" * 3,
        f"<div><div>{SENTENCE[:90]}</div><div>{SENTENCE[90:]}</div></div>" * 2,
        "<div><script>" + "let light = 1;" * 20 + "</script></div>" + "<div><style>" + "a {color: red}" * 20 + "</style></div>",
    ],
    ids=["nothing", "bold standfirst", "standfirst in a box", "short lines", "boxes of lines", "scripts"],
)  # fmt: skip
def test_a_picture_behind_the_standfirst_is_the_lead(above: str) -> None:
    assert lead(above + CHART) == "https://site.example/i/chart.png"


@pytest.mark.parametrize(
    "stated",
    [
        harbour.URL,
        f"{harbour.URL}#primaryimage",
        "https://site.example/elsewhere/#primaryimage",
        "",
        "org.harbour.entities.Image@1aa3b0b8",
        "/i/undefined",
        "[object Object]",
    ],
    ids=["itself", "fragment", "another page's", "empty", "object", "undefined", "script's object"],
)
def test_what_leads_to_no_picture_is_passed_over(stated: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","image":{{"@id":"{stated}"}}}}</script>'
    assert lead("", data + STATED) == SHARED
    assert lead("", data) is None


@pytest.mark.parametrize(
    "address", ["/i/wall?light=1", "/2026/the-wall/picture", "/i/undefined-coast.jpg", "/i/Wall@2x"]
)
def test_an_address_without_the_end_of_a_picture_may_lead_to_one(address: str) -> None:
    assert lead("", f'<meta property="og:image" content="{address}">') == f"https://site.example{address}"
