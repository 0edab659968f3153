"""What an entry of a feed says of the article: all where the page says nothing, nothing where the page does."""

from datetime import UTC, datetime

import pytest

from heads import of
from republish.model import FeedAuthor, FeedEntry

ENTRY = FeedEntry(
    feed_url="https://theconversation.com/articles.atom",
    title="Why oysters build walls",
    summary="A reef is a wall.",
    authors=(
        FeedAuthor(
            name="Ada Marlow, Reader in Tides; Director of the Tide Institute, University of Harbour, Santa Clara",
            url="https://theconversation.com/profiles/ada-marlow-11",
        ),
        FeedAuthor(name="Ben Noor"),
    ),
    published=datetime(2025, 9, 26, 12, 30, tzinfo=UTC),
    modified=datetime(2025, 9, 27, tzinfo=UTC),
    language="en-US",
    keywords=("Oysters",),
    full_content=True,
)


def test_a_full_feed_entry_is_the_evidence() -> None:
    head = of("<html><body><div><p>Oysters settle on each other.</p></div></body></html>", entry=ENTRY)
    ada, ben = head.authors
    assert ada.role == "Reader in Tides; Director of the Tide Institute"
    assert ada.institution == "University of Harbour, Santa Clara"
    assert ada.url == "https://theconversation.com/profiles/ada-marlow-11"
    assert (ben.name, ben.role, ben.institution) == ("Ben Noor", None, None)
    assert (head.title, head.standfirst) == ("Why oysters build walls", "A reef is a wall.")
    assert (head.published, head.modified) == (ENTRY.published, ENTRY.modified)
    assert (head.language, head.keywords) == ("en-US", ("Oysters",))
    assert head.sources["authors"] == "feed author"


def test_an_entry_beside_the_page_does_not_replace_it() -> None:
    entry = FeedEntry(
        feed_url="https://harbour.example/feed", title="Another", authors=(FeedAuthor(name="Someone Else"),)
    )
    assert of("<title>Tides</title><h1>Tides</h1><p>By Ada Marlow</p>", entry=entry).title == "Tides"


@pytest.mark.parametrize(
    ("rights", "footer", "notice"),
    [
        ("© 2026 Harbour Post", "", "© 2026 Harbour Post"),
        ("Licensed as Creative Commons – attribution.", "", None),
        ("© 2026 Harbour Post", "<footer><p>© 2026 The Post of Harbour</p></footer>", "© 2026 The Post of Harbour"),
    ],
)
def test_a_feeds_notice_counts_where_the_page_supplies_none(rights: str, footer: str, notice: str | None) -> None:
    entry = FeedEntry(feed_url="https://harbour.example/feed", rights=rights)
    assert (
        of(f"<title>Tides</title><h1>Tides</h1><p>Water comes and goes.</p>{footer}", entry=entry).copyright_notice
        == notice
    )
