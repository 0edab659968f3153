"""Paragraphs amid the text that have readers join a channel; what an article tells of one stays."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.judging.asking.channel_calls import drop_channel_calls

TEXT = "".join(map(paragraph, range(1, 5)))
CALL = '<div><p>{} <a href="{}">{}</a>.</p></div>'
NEWS, CHANNEL = "Dapatkan berita pilihan setiap pagi.", "https://t.me/harbourpost"
JOIN = "Gabung di kanal Telegram kami"


def stays(block: str) -> bool:
    return kept_by(drop_channel_calls, page(TEXT + block + TEXT)) == kept_by(lambda _: None, page(TEXT + block + TEXT))


@pytest.mark.parametrize(
    ("before", "address", "link"),
    [
        (NEWS, CHANNEL, JOIN),
        ("", CHANNEL, JOIN),
        ("The harbour each day.", "https://whatsapp.com/channel/0029VaMora", "Follow our WhatsApp channel"),
    ],
)
def test_a_call_to_join_a_channel_goes(before: str, address: str, link: str) -> None:
    assert not stays(CALL.format(before, address, link))


@pytest.mark.parametrize(
    "block",
    [
        CALL.format("The film first stood", CHANNEL, "in a Telegram channel of the pilots"),
        CALL.format(NEWS, f"{CHANNEL}/4711", JOIN),
        CALL.format(NEWS, "https://site.example/telegram", JOIN),
        CALL.format(NEWS, CHANNEL, "The pilots said so there"),
        CALL.format("They met. They spoke. They wrote.", CHANNEL, JOIN),
        f"<blockquote>{CALL.format(NEWS, CHANNEL, JOIN)}</blockquote>",
    ],
    ids=["amid a sentence", "to a post", "to a page", "no app", "at length", "quoted"],
)
def test_what_the_text_tells_of_a_channel_stays(block: str) -> None:
    assert stays(block)
