"""Frames that wait for a reader's consent or for coming into view, and frames around what another site shows."""

from __future__ import annotations

import re

import pytest

from harbour import article, links_of, paragraph, with_embed

TUBE = "https://www.youtube.com/watch?v=abcdefghijk"
FRAME = "https://www.youtube.com/embed/abcdefghijk"


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
    assert links_of(frame) == [TUBE]


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
    assert links_of(frame) == []


@pytest.mark.parametrize(
    ("frame", "link"),
    [
        ("https://players.brightcove.net/1/d_default/index.html?videoId=61", "https://players.brightcove.net/1/d_default/index.html?videoId=61"),
        ("https://www.youtube.com/embed/videoseries?list=PLabcdefghijk", "https://www.youtube.com/playlist?list=PLabcdefghijk"),
        ("https://geo.dailymotion.com/player/x1.html?video=x8abcde", "https://www.dailymotion.com/video/x8abcde"),
    ],
)  # fmt: skip
def test_what_other_players_show_is_led_to(frame: str, link: str) -> None:
    assert links_of(f'<iframe src="{frame}"></iframe>') == [link]


SHOWN_IN_CODE = f"&lt;iframe width=9 src=&quot;{FRAME}&quot;&gt;&lt;/iframe&gt;"


@pytest.mark.parametrize(
    "box",
    [
        f'<noscript><iframe src="{FRAME}"></iframe></noscript>',
        f'<div><template><iframe src="{FRAME}"></iframe></template></div>',
        f'<div class="c1" data-html="{SHOWN_IN_CODE}"><button>Load</button></div>',
        '<div class="c1" data-youtube-id="abcdefghijk">loading...</div>',
        '<div class="c1" data-plyr-provider="youtube" data-plyr-embed-id="abcdefghijk"></div>',
        '<div class="youtube" data-embed="abcdefghijk"></div>',
        '<embetty-video type="youtube" data-x video-id="abcdefghijk"></embetty-video>',
        f'<div class="iframely-embed"><div><a href="{TUBE}" data-iframely-url="//cdn.iframe.ly/abc"></a></div></div>',
        f'<video controls><source type="video/youtube" src="{TUBE}"><a href="{TUBE}">{TUBE}</a></video>',
        f'<lite-youtube videoid="abcdefghijk"><a href="{TUBE}"><span>Watch on YouTube: "The bell"</span></a></lite-youtube>',
        f"<p>{TUBE}</p>",
    ],
)
def test_a_box_that_waits_becomes_the_link(box: str) -> None:
    found = with_embed(box)
    assert re.findall(r'href="([^"]*)"', found.body) == [TUBE]
    assert found.text.split("\n")[3] == "youtube.com"


@pytest.mark.parametrize(
    "box",
    [
        '<div class="c1" data-youtube-id="../../mora"></div>',
        '<div class="c1" data-provider="shop" data-video-id="abcdefghijk"></div>',
        '<div class="c1" data-src="https://shop.example/embed/1"></div>',
        '<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=GTM-X"></iframe></noscript>',
        '<p><a href="https://www.youtube.com/@mora"></a></p>',
        '<div><a href="https://twitter.com/mora/status/1313412635854077952"></a></div>',
    ],
)
def test_other_boxes_become_none(box: str) -> None:
    assert links_of(box) == []


def test_a_picture_in_a_box_with_the_address_of_anything_stays() -> None:
    picture = '<img src="/bell.jpg" width="900" height="600" alt="The bell">'
    assert len(with_embed(f'<div data-src="https://shop.example/embed/1">{picture}</div>').images) == 1


def test_a_frame_that_is_not_known_is_listed() -> None:
    found = with_embed('<iframe src="https://shop.example/frame"></iframe>')
    assert [change.kind for change in found.changes] == ["embed"]


@pytest.mark.parametrize(
    "document",
    [
        '<object data="/files/the-report.pdf" type="application/pdf"><p>Your browser shows no such files.</p></object>',
        '<embed src="/files/the-report.pdf">',
        '<iframe src="/files/the-report.pdf#page=2"></iframe>',
    ],
)
def test_a_document_that_is_shown_page_by_page_is_led_to(document: str) -> None:
    found = with_embed(document)
    assert found.text.split("\n")[3] == "the-report.pdf"
    assert "/files/the-report.pdf" in found.body


def test_a_document_with_its_own_link_behind_it_is_led_to_once() -> None:
    link = '<a href="/files/the-report.pdf">The report</a> <a href="/files/the-report.pdf" class="wp-block-file__button">Download</a>'
    assert (
        "the-report.pdf"
        not in with_embed(
            f'<div><object data="/files/the-report.pdf" type="application/pdf"></object>{link}</div>'
        ).text
    )


POSTS = {
    "https://mastodon.example/@ada/109876543210/embed":
        '<blockquote class="mastodon-embed" data-embed-url="https://mastodon.example/@ada/109876543210/embed">'
        '<a href="https://mastodon.example/@ada/109876543210"><div>Post by @ada@mastodon.example</div><div>View on Mastodon</div></a></blockquote>',
    "https://www.threads.net/@ada/post/Cabc":
        '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ada/post/Cabc">'
        '<a href="https://www.threads.net/@ada/post/Cabc"><div>Post by @ada</div><div>View on Threads</div></a></blockquote>',
    "https://www.instagram.com/p/abc/":
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/abc/"><a href="https://www.instagram.com/p/abc/">'
        '<div>Zobraziť tento príspevok na Instagrame</div></a><p>Príspevok, ktorý zdieľa Ada (@ada)</p></blockquote>',
    "https://twitter.com/ada/status/1234567890123456789":
        '<blockquote class="twitter-tweet"><a href="https://twitter.com/ada/status/1234567890123456789"></a></blockquote>',
}  # fmt: skip


@pytest.mark.parametrize(("link", "post"), POSTS.items())
def test_a_post_of_which_no_word_is_said_becomes_its_link(link: str, post: str) -> None:
    found = with_embed(post)
    assert re.findall(r'href="([^"]*)"', found.body) == [link]
    assert "@ada" not in found.text


def test_the_words_of_a_post_stay_and_its_address_with_them() -> None:
    said = "The bell of the harbour was rung last night, and nobody knows by whom it was done."
    post = (
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@ada/video/71234567"><section><a href="https://www.tiktok.com/@ada">@ada</a>'
        f'<p>{said}</p><a href="https://www.tiktok.com/music/1">♬ original sound - Ada</a></section></blockquote>'
    )
    found = with_embed(post)
    assert said in found.text
    assert "♬" not in found.text
    assert 'href="https://www.tiktok.com/@ada/video/71234567"' in found.body


def test_a_profile_and_a_page_are_no_posts() -> None:
    profile = '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/mora/"><a href="https://www.instagram.com/mora/">View this profile on Instagram</a></blockquote>'
    page = '<div class="fb-page" data-href="https://www.facebook.com/mora"><blockquote><a href="https://www.facebook.com/mora">Mora</a></blockquote></div>'
    assert links_of(profile + page) == []


def test_a_map_with_a_link_behind_a_break_is_not_lost_with_that() -> None:
    frame = '<iframe src="https://www.openstreetmap.org/export/embed.html?bbox=1"></iframe>'
    found = with_embed(f'{frame}<br><small><a href="https://www.openstreetmap.org/#map=12">View Larger Map</a></small>')
    assert found.text.split("\n")[3] == "openstreetmap.org"


def placed(*parts: str) -> list[str]:
    """The lines of an article of these parts."""
    return article("".join(parts)).text.split("\n")


FILM = f'<iframe src="{FRAME}"></iframe>'
SOUND = '<iframe src="https://open.spotify.com/embed/episode/abc"></iframe>'
BOX = '<div class="c-embed"><div>{}</div></div>'


@pytest.mark.parametrize("box", ["{}", "<p>{}</p>", BOX])
def test_a_film_right_before_the_first_paragraph_opens_the_text(box: str) -> None:
    assert placed(box.format(FILM), *map(paragraph, range(4)))[0] == "youtube.com"


@pytest.mark.parametrize("before", [f"<aside>{FILM}</aside>", f'<div class="related-stories">{FILM}</div>'])
def test_a_film_beside_the_text_opens_nothing(before: str) -> None:
    assert "youtube.com" not in placed(before, *map(paragraph, range(4)))


def test_a_sound_in_boxes_behind_the_text_is_listed_as_a_player() -> None:
    found = article("".join([*map(paragraph, range(4)), BOX.format(SOUND)]))
    assert [(change.kind, change.action) for change in found.changes] == [("embed", "removed")]


def test_a_frame_in_a_box_of_social_posts_between_paragraphs_stays() -> None:
    assert links_of(f'<div class="social-embed">{FILM}</div>') == [TUBE]


@pytest.mark.parametrize(
    ("script", "link"),
    [
        ('src="https://telegram.org/js/telegram-widget.js?22" data-telegram-post="mora/12"', "https://t.me/mora/12"),
        ('src="//jsfiddle.net/ada/abc12/embed/js,result/"', "https://jsfiddle.net/ada/abc12/"),
    ],
)
def test_a_script_that_shows_something_in_its_place_becomes_the_link(script: str, link: str) -> None:
    assert links_of(f"<script async {script}></script>") == [link]


def test_a_script_that_logs_readers_in_shows_nothing() -> None:
    script = '<script src="https://telegram.org/js/telegram-widget.js?22" data-telegram-login="mora_bot"></script>'
    assert links_of(script) == []


def test_the_words_of_a_picture_post_in_a_script_without_blanks_stay() -> None:
    said = "アザラシが湾に戻ってきて、いとこたちも連れてきた。"
    address = "https://www.instagram.com/p/abc/"
    post = (
        f'<blockquote class="instagram-media" data-instgrm-permalink="{address}"><div><a href="{address}"><div>この投稿をInstagramで見る</div></a>'
        f'<p><a href="{address}">{said}</a></p><p>Ada(@ada)がシェアした投稿</p></div></blockquote>'
    )
    assert said in with_embed(post).text
