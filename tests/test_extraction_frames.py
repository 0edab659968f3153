"""Frames that wait for a reader's consent or for coming into view, and frames around what another site shows."""

from __future__ import annotations

import re

import pytest

from harbour import article, paragraph
from republish.fidelity import verify
from republish.model import Article

TUBE = "https://www.youtube.com/watch?v=abcdefghijk"
FRAME = "https://www.youtube.com/embed/abcdefghijk"


def shown(embed: str) -> Article:
    """The article with it between its paragraphs, nothing unaccounted for."""
    text = [paragraph(number) for number in range(5)]
    found = article("".join([*text[:3], embed, *text[3:]]))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


def links(embed: str) -> list[str]:
    """The addresses of all links between the paragraphs."""
    return re.findall(r'href="([^"]*)"', shown(embed).body)


@pytest.mark.parametrize(
    "frame",
    [
        f'<iframe src="about:blank" data-cookieblock-src="{FRAME}"></iframe>',
        f'<iframe uc-src="{FRAME}" data-thumbnail="https://pictures.example/1.jpg"></iframe>',
        '<iframe src="data:text/html,x" consent-original-src-_="//www.youtube.com/embed/abcdefghijk"></iframe>',
        f'<iframe srcdoc="&lt;a href=&quot;{FRAME}?autoplay=1&quot;&gt;&lt;img src=/x.jpg&gt;&lt;/a&gt;"></iframe>',
        '<iframe src="/media/oembed?url=https%3A//www.youtube.com/watch%3Fv%3Dabcdefghijk&amp;max_width=0&amp;hash=x"></iframe>',
        '<iframe src="https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2Fabcdefghijk%3Frel%3D0&amp;url=x"></iframe>',
    ],
)
def test_a_frame_that_waits_or_wraps_becomes_the_link(frame: str) -> None:
    assert links(frame) == [TUBE]


@pytest.mark.parametrize(
    "frame",
    [
        '<iframe src="https://ads.example/frame" data-share="https://www.facebook.com/mora/posts/1"></iframe>',
        '<iframe src="/media/oembed?url=https%3A//shop.example/1"></iframe>',
        '<iframe src="/media/oembed?url=javascript%3Aalert(1)"></iframe>',
        '<iframe data-cmp="https://shop.example/frame"></iframe>',
        '<iframe src="https://www.youtube.com/subscribe_embed?channelid=UCx"></iframe>',
        '<iframe src="https://www.youtube.com/live_chat?v=abcdefghijk"></iframe>',
    ],
)
def test_other_frames_show_nothing(frame: str) -> None:
    assert links(frame) == []


@pytest.mark.parametrize(
    ("frame", "link"),
    [
        ("https://players.brightcove.net/1/d_default/index.html?videoId=61", "https://players.brightcove.net/1/d_default/index.html?videoId=61"),
        ("https://www.youtube.com/embed/videoseries?list=PLabcdefghijk", "https://www.youtube.com/playlist?list=PLabcdefghijk"),
        ("https://geo.dailymotion.com/player/x1.html?video=x8abcde", "https://www.dailymotion.com/video/x8abcde"),
    ],
)  # fmt: skip
def test_what_other_players_show_is_led_to(frame: str, link: str) -> None:
    assert links(f'<iframe src="{frame}"></iframe>') == [link]
