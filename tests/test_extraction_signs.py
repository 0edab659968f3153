"""What stands for something else: pictures for characters, scripts for what they show, styles for line breaks."""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))


def shown(inner: str) -> republish.Article:
    return article(BEFORE + inner + BEHIND)


def line(picture: str) -> str:
    return f"<p>The keepers laughed {picture} when the ferry came in on the morning of that day in spring.</p>"


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        ('<img class="emoji" draggable="false" alt="🙂" src="https://s.w.org/images/core/emoji/14/72x72/1f642.png">', "🙂"),
        ('<img class="wp-smiley" alt=":)" src="/smile.gif">', ":)"),
        ('<img class="emoji only-emoji" title=":slight_smile:" alt=":slight_smile:" src="/images/emoji/smile.png">', ":slight_smile:"),
        ('<img class="twemoji" alt="🌊" src="/1f30a.svg">', "🌊"),
        ('<img alt="🌊" src="https://static.site.example/images/emoji.php/v9/t1/16/1f30a.png" width="16">', "🌊"),
        ('<img alt="👩🏽‍🌾" src="/svg/1f469-1f3fd-200d-1f33e.svg">', "👩🏽‍🌾"),
        ('<img alt="1️⃣" src="/31_20e3.png">', "1️⃣"),
        ('<img class="c-emoji" alt=":ocean:" src="https://cdn.site.example/apple-medium/1f30a@2x.png">', "🌊"),
        ('<img class="emoji" alt=":flag-se:" src="/unicode/1f1f8-1f1ea.png">', "🇸🇪"),
        ('<img class="smilies" alt=":)" src="/images/smilies/icon_e_smile.gif" width="15" height="17">', ":)"),
    ],
)  # fmt: skip
def test_a_picture_of_a_character_is_that_character(picture: str, said: str) -> None:
    found = shown(line(picture))
    assert f"laughed {said} when" in found.text
    assert (found.images, found.lead_image) == ((), None)


@pytest.mark.parametrize(
    "picture",
    [
        '<img class="photo" alt="🙂" src="/keepers.jpg" width="640" height="400">',
        '<img class="emoji" alt="" src="/keepers.jpg" width="640" height="400">',
        '<img alt="Ω" src="/keepers.jpg" width="640" height="400">',
        f'<img class="emoji" alt="{"The keepers laugh at the ferry " * 3}" src="/keepers.jpg" width="640" height="400">',
    ],
    ids=["no emoji", "nothing said", "a letter", "a description"],
)
def test_other_pictures_in_a_line_stay_pictures(picture: str) -> None:
    found = shown(line(picture))
    assert [image.url for image in found.images] == ["https://site.example/keepers.jpg"]
    assert "🙂" not in found.text


def test_a_blank_behind_a_picture_in_a_line_stays() -> None:
    assert 'alt="A crab"> when the ferry' in shown(line('<img src="/crab.jpg" alt="A crab">')).body


@pytest.mark.parametrize(
    ("script", "link"),
    [
        ('<script src="https://gist.github.com/ada/0123456789abcdef0123.js"></script>', "https://gist.github.com/ada/0123456789abcdef0123"),
        ('<script src="https://gist.github.com/ada/0123456789abcdef0123.js?file=wall.py"></script>', "https://gist.github.com/ada/0123456789abcdef0123"),
        ('<div><script defer src="https://datawrapper.dwcdn.net/AbCdE/embed.js"></script></div>', "https://datawrapper.dwcdn.net/AbCdE/"),
        ('<script async id="asciicast-14" src="https://asciinema.org/a/14.js"></script>', "https://asciinema.org/a/14"),
        ('<script src="//www.buzzsprout.com/123456/7891011-the-wall.js?container_id=b&player=small"></script>', "https://www.buzzsprout.com/123456/7891011-the-wall"),
        ('<script src="https://fast.wistia.com/embed/medias/abcdef0123.jsonp" async></script>', "https://fast.wistia.com/embed/iframe/abcdef0123"),
    ],
)  # fmt: skip
def test_what_a_script_shows_in_its_place_is_kept_as_a_link(script: str, link: str) -> None:
    found = shown(script)
    assert f'<a href="{link}">' in found.body
    assert [change.replacement != "" for change in found.changes if change.kind == "embed"] == [True]


@pytest.mark.parametrize(
    "script",
    [
        '<script src="https://gist.github.com/assets/site.js"></script>',
        '<script src="https://gist.github.example/ada/0123456789abcdef.js"></script>',
        '<script async src="https://platform.twitter.com/widgets.js"></script>',
        '<script>var gist = "https://gist.github.com/ada/0123456789abcdef.js";</script>',
    ],
    ids=["the site's own", "another host", "a network's", "words of a script"],
)
def test_scripts_that_show_nothing_leave_nothing(script: str) -> None:
    found = shown(script)
    assert "<a " not in found.body
    assert [change for change in found.changes if change.kind == "embed"] == []


def test_what_a_script_shows_without_scripts_too_is_not_said_twice() -> None:
    chart = (
        '<div><script defer src="https://datawrapper.dwcdn.net/AbCdE/embed.js"></script>'
        '<noscript><img src="https://datawrapper.dwcdn.net/AbCdE/full.png" alt="Height of the tide (Line chart)"></noscript></div>'
    )
    found = shown(chart)
    assert "<a " not in found.body
    assert [image.alt for image in found.images] == ["Height of the tide (Line chart)"]


@pytest.mark.parametrize(
    ("style", "verse"),
    [
        ("white-space: pre-line", "The sea is grey<br>the wall is old<br>the tide comes in"),
        ("color:red;white-space:pre-wrap;", "The sea is grey<br>the wall is old<br>the tide comes in"),
        ("white-space: normal; white-space: pre-line", "The sea is grey<br>the wall is old<br>the tide comes in"),
        ("white-space: normal", "The sea is grey the wall is old the tide comes in"),
        ("", "The sea is grey the wall is old the tide comes in"),
    ],
)
def test_a_style_that_keeps_lines_keeps_them(style: str, verse: str) -> None:
    lines = "\n  The sea is grey\n  the <b>wall</b> is old\n  the tide comes in\n  "
    body = shown(f'<p style="{style}">{lines}</p>').body
    assert f"<p>{verse.replace('wall', '<strong>wall</strong>')}</p>" in body.replace("<b>", "<strong>").replace(
        "</b>", "</strong>"
    )


def test_a_style_that_keeps_lines_keeps_empty_ones_as_paragraphs() -> None:
    stanzas = "The sea is grey and the wall is old.\n\nThe tide comes in and the keepers write it down."
    body = shown(f'<p style="white-space: pre-line">{stanzas}</p>').body
    assert (
        "<p>The sea is grey and the wall is old.</p>\n<p>The tide comes in and the keepers write it down.</p>" in body
    )
