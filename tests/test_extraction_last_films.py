"""A film that a site of films shows may end a text in a wrapper of its own, whatever that is named."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

TEXT = "".join(map(paragraph, range(4)))
FILM = '<iframe width="940" src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe>'


@pytest.mark.parametrize(
    "box", ["<p><div class=film>{}</div></p>", "<div class=c1a2><div>{}</div></div>", "<div>{}</div>", "<p>{}</p>"]
)
def test_a_film_right_behind_the_text_stays(box: str) -> None:
    assert "watch?v=abcdefghijk" in article(TEXT + box.format(FILM)).body


@pytest.mark.parametrize(
    "behind",
    ["<div><h3>Watch next</h3><div>{}</div></div>", '<div class="related">{}</div>', '<p><a href="/b">The old light</a></p><div>{}</div>'],
)  # fmt: skip
def test_a_film_that_is_not_of_the_text_goes(behind: str) -> None:
    assert "youtube" not in article(TEXT + behind.format(FILM)).body


def test_a_channel_is_no_film_of_the_text() -> None:
    channel = FILM.replace("abcdefghijk?feature=oembed", "videoseries?list=UU12")
    assert "youtube" not in article(f"{TEXT}<div class=c1a2><div>{channel}</div></div>").body
