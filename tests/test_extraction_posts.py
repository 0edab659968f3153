"""What somebody wrote on a network is known by the link at its end, without a class, and in a box that is named for what it is."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

DAY = '<a href="{}">May 3, 2024</a>'
STATUS = "https://twitter.com/ada/status/171?ref_src=twsrc"
MORE = '<p><a href="https://t.example/7">pic.example/the-quay-in-the-fog</a></p>'


def post(address: str, more: str = "") -> str:
    return f"<blockquote><p>Well that is a bell</p>{more}— Ada Quill (@ada) {DAY.format(address)}</blockquote>"


def lines(inner: str, *, at: int = 4) -> list[str]:
    """What is left beside the paragraphs, at the end of the text or in it."""
    text = [f"<div><p>{sentence(number)}</p></div>" for number in range(4)]
    found = article("".join([*text[:at], inner, *text[at:]])).text.split("\n")
    return [line for line in found if line not in map(sentence, range(4))]


@pytest.mark.parametrize(
    "wrapper", ["<div>{}</div>", '<div class="media-embed"><div class="embed__inner">{}</div></div>']
)
@pytest.mark.parametrize(
    "address", [STATUS, "https://x.com/ada/status/171", "https://bsky.app/profile/ada.example/post/3k", "https://quay.example/@ada/111222333"]
)  # fmt: skip
@pytest.mark.parametrize("at", [2, 4])
def test_a_post_stays_whatever_its_box_is_called(wrapper: str, address: str, at: int) -> None:
    assert lines(wrapper.format(post(address)), at=at) == ["Well that is a bell", "— Ada Quill (@ada) May 3, 2024"]


def test_a_post_stays_with_the_line_that_is_a_link() -> None:
    said = ["Well that is a bell", "pic.example/the-quay-in-the-fog", "— Ada Quill (@ada) May 3, 2024"]
    assert lines(f'<div class="media-embed">{post(STATUS, MORE)}</div>') == said


def test_a_link_to_another_story_at_the_end_makes_no_post() -> None:
    assert lines(f'<div class="promo-box">{post("https://site.example/news/171")}</div>') == []


def test_a_post_in_a_box_of_other_things_goes() -> None:
    box = f'<aside class="related"><div>{post(STATUS)}</div><p><a href="/a">The old light</a></p></aside>'
    assert lines(box + paragraph(0)) == []


@pytest.mark.parametrize(
    "shown", ["View this post on Instagram", "Se dette opslag på Instagram", "この投稿をInstagramで見る"]
)
def test_where_a_post_is_to_be_seen_goes_from_over_its_words(shown: str) -> None:
    box = (
        f'<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/B1/"><div><p><a href="https://www.instagram.com/p/B1/">'
        f'<div></div><div>{shown}</div></a></p><p><a href="https://www.instagram.com/p/B1/">The bell of our harbour, as we saw it in May.</a></p>'
        '<p>A post shared by <a href="https://www.instagram.com/ada/">Ada Quill</a> (@ada) on May 2, 2019 at 3:00pm PDT</p></div></blockquote>'
    )
    assert lines(box, at=2)[0] == "The bell of our harbour, as we saw it in May."


FACEBOOK = (
    '<div class="fb-post" data-href="https://www.facebook.com/quay/posts/7"><blockquote cite="https://www.facebook.com/quay/posts/7" '
    'class="fb-xfbml-parse-ignore"><p>The bell is back. Tea for all who looked for it.</p>Posted by '
    '<a href="https://www.facebook.com/quay">Old Quay</a> on Monday, May 6, 2024</blockquote></div>'
)
LISTED = "<p>The smith looked at the bell:</p><ul><li>It has lost a tongue.</li><li>One ear is cold.</li></ul>"
SHORT = "<p>She has mended the gate, and does not think it will hold.</p>"


def test_a_post_stays_behind_a_list_of_the_text() -> None:
    text = f"{''.join(map(paragraph, range(4)))}{LISTED}{FACEBOOK}{SHORT}"
    found = article(text).text
    assert "The bell is back. Tea for all who looked for it.\nPosted by Old Quay on Monday, May 6, 2024" in found


def test_a_post_behind_a_list_of_another_box_goes() -> None:
    links = "".join(f'<li><a href="/{number}">The old light {number}</a></li>' for number in range(3))
    box = f'<aside class="related"><ul>{links}</ul>{FACEBOOK}</aside>'
    assert "The bell is back" not in article(f"{''.join(map(paragraph, range(4)))}{box}{SHORT}").text
