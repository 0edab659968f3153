"""Buttons that send a page on are known by where they lead, in whatever language; links to what somebody wrote there are not."""

from __future__ import annotations

import pytest

from harbour import kept_by, left_of, page
from republish.extraction.surveying.sharing import is_share
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import shares


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://www.facebook.com/share.php?u=x",
        "https://twitter.com/intent/tweet?url=x",
        "https://x.com/intent/post?url=x",
        "https://api.whatsapp.com/send?text=x",
        "https://wa.me/?text=x",
        "https://t.me/share/url?url=x",
        "https://bsky.app/intent/compose?text=x",
        "https://www.linkedin.com/shareArticle?url=x",
        "https://www.reddit.com/submit?url=x",
        "https://vk.com/share.php?url=x",
        "https://twitter.com/home?status=x",
        "https://mastodon.example/share?text=x",
        "https://links.example/links/submit?phase=2&url=x",
        "https://b.hatena.ne.jp/add?url=x",
        "mailto:?subject=x",
    ],
)
def test_these_addresses_send_a_page_on(address: str) -> None:
    assert shares(address)


@pytest.mark.parametrize(
    "address",
    [
        "https://www.facebook.com/mora.post",
        "https://twitter.com/mora/status/1",
        "https://twitter.com/homer",
        "https://news.example/share/of-the-catch",
        "https://news.example/submit?name=x",
        "https://www.reddit.com/r/harbours/comments/1",
        "https://wa.me/4755501000",
        "mailto:ada@harbour.example?subject=x",
        "/share",
    ],
)
def test_these_do_not(address: str) -> None:
    assert not shares(address)


@pytest.mark.parametrize(
    ("line", "left"),
    [
        ('<div>Pass it on: <a href="https://www.facebook.com/sharer.php?u=x">Facebook</a></div>', []),
        ('<p><a href="mailto:?subject=x">Verschicken</a> <a href="https://wa.me/?text=x">WhatsApp</a></p>', []),
        (
            '<p>The council <a href="https://www.facebook.com/mora">said so</a> on its page, and nobody answered.</p>',
            ["The council said so on its page, and nobody answered."],
        ),
    ],
    ids=["a label", "links alone", "a page of theirs"],
)
def test_a_short_line_that_sends_the_page_on_goes(line: str, left: list[str]) -> None:
    assert left_of(line, 2) == left


def drop_shares(verdicts: Verdicts) -> None:
    for leaf in filter(is_share, verdicts.leaves):
        verdicts.drop(leaf.index)


def test_a_headline_in_a_link_sends_nothing_on() -> None:
    lines = kept_by(drop_shares, page('<a href="https://shop.example/lamp"><h3>The lamp of the pier</h3></a>'))
    assert "The lamp of the pier" in lines
