"""A post's address in an attribute of an empty box, or alone on its line, is what a script would have shown there."""

from __future__ import annotations

import re

import pytest

from harbour import article, paragraph, sentence
from republish.fidelity import verify

TWEET = "https://twitter.com/mora/status/1313412635854077952"
POST = "https://www.facebook.com/MoraHarbour/posts/2800731780195723"
PICTURE = "https://www.instagram.com/p/Bw-zIitlVYs/"


def links(embed: str) -> list[str]:
    """The addresses of the links between the paragraphs, nothing unaccounted for."""
    text = [paragraph(number) for number in range(5)]
    found = article("".join([*text[:3], embed, *text[3:]]))
    assert verify(found.original_text, found.text, found.changes) == ()
    assert "https://" not in found.text
    return re.findall(r'href="([^"]*)"', found.body)


@pytest.mark.parametrize(
    ("embed", "link"),
    [
        (f'<div class="x1" data-url="{TWEET}"></div>', TWEET),
        (f'<span data-post="{POST}">Loading …</span>', POST),
        ('<div data-embed-type="instagram" data-embed-id="Bw-zIitlVYs" data-hide-caption="false"></div>', PICTURE),
        ('<div data-embed-type="Twitter" data-embed-id="1313412635854077952"></div>', "https://twitter.com/i/status/1313412635854077952"),
        (f"<p>{POST}</p>", POST),
        (f"<div>\n {TWEET} </div>", TWEET),
        (f"<div><h3>The pilots wrote</h3>{TWEET}<p>{sentence(6)}</p></div>", TWEET),
    ],
)  # fmt: skip
def test_a_post_becomes_a_link(embed: str, link: str) -> None:
    assert links(embed) == [link]


@pytest.mark.parametrize(
    "embed",
    [
        f'<div data-url="{TWEET}"><a href="/light">A light for the pilots</a> <b>Read on</b></div>',
        f'<div data-url="{TWEET}"><img src="/light.jpg" width="900" height="600" alt="A light"></div>',
        '<div data-url="https://site.example/2026/the-wall"></div>',
        '<div data-embed-type="content-auto" data-embed-id="cms/api/video/B9"></div>',
        '<div data-embed-type="instagram" data-embed-id="../../x"></div>',
        "<p>They wrote on twitter.com/mora/status/1313412635854077952 what they saw.</p>",
    ],
)
def test_others_are_what_they_are(embed: str) -> None:
    assert not any("status/" in link or "instagram" in link for link in links(embed))
