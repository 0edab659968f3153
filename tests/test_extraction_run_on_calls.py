"""What a site asks of readers in one paragraph with the last words of a text: those stay."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.model import Article

PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
    "Passengers now wait in a tent beside the car park, where the wind comes straight off the water on most days.",
]
LAST = "It was the last evening of the summer, and everybody had come to hear them sing."


def article(last: str) -> Article:
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = (
        "<html lang=en><head><title>Late again</title></head><body><nav><a href='/news'>News</a></nav><main><h1>Late again</h1>"
        f"<div class='text'>{text}{last}</div></main><footer>The Island Post</footer></body></html>"
    )
    return republish.extract(Page.from_html(page, "https://island.example/2026/late"))


@pytest.mark.parametrize(
    "call",
    [
        "Follow our channel on WhatsApp",
        "Subscribe to our newsletter for more stories like this.",
        "Add us as a preferred source on Google",
        "Folgen Sie unserem Kanal auf WhatsApp",
        "Suivez notre chaîne WhatsApp",
        "Подпишитесь на наш канал",
        "扫描下方二维码解锁更多技能",
    ],
)
@pytest.mark.parametrize("set_as", ["<p>{}<br>{}</p>", "<p>{}<br>{}<br></p>", "<p>{}<br><em>{}</em></p>"])
def test_a_line_behind_a_break_goes_and_the_text_stays(call: str, set_as: str) -> None:
    found = article(set_as.format(LAST, call))
    assert found.text.split("\n") == [*PROSE, LAST]
    assert [change.words for change in found.changes if call in change.words] == [call]


def test_several_lines_go_from_the_end_upwards() -> None:
    calls = "Follow our channel on WhatsApp<br>后台回复“报名”获取链接<br>点个“在看”吧"
    assert article(f"<p>{LAST}<br>{calls}</p>").text.split("\n") == [*PROSE, LAST]


@pytest.mark.parametrize(
    "last",
    [
        f"{LAST}<br>She sang the song of the old pier.",
        f"{LAST}<br>“Follow our channel,” the sign said to those who came.",
    ],
)
def test_lines_that_tell_something_stay(last: str) -> None:
    assert article(f"<p>{last}</p>").text == "\n".join([*PROSE, last.replace("<br>", "\n")])


@pytest.mark.parametrize(
    ("story", "call"),
    [
        (LAST, "Follow our channel on WhatsApp."),
        ("Es war der letzte Abend des Sommers, und alle waren gekommen.", "Folgen Sie unserem Kanal auf WhatsApp."),
        ("C’était le dernier soir de l’été, et tout le monde était venu.", "Suivez notre chaîne WhatsApp."),
        ("Era la última noche del verano y todos habían venido al puerto.", "Sigue nuestro canal de WhatsApp."),
    ],
)
def test_no_sentence_of_the_text_is_lost_with_one_that_asks(story: str, call: str) -> None:
    assert story in article(f"<p>{story} {call}</p>").text


@pytest.mark.parametrize(
    "line",
    [
        "We are a small newsroom on the island. Support our journalism.",
        "Do you like what you read here every day? Follow our channel on WhatsApp.",
        "All the news of our island each morning. Follow our channel on WhatsApp.",
    ],
)
def test_what_speaks_of_the_site_at_first_goes(line: str) -> None:
    assert article(f"<p>{line}</p>").text.split("\n") == PROSE
