"""Years and days above what happened then are the article's; days of other stories and of the article itself are not."""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))
HAPPENED = (
    "The town builds the wall with stones of the old quarry above the harbour, and the keepers count them.",
    "A storm takes forty stones of the wall, and the children of the school find most of them on the beach.",
    "The wall is raised by an ell after the flood, and a lamp is set upon it for the pilots of the harbour.",
)
YEARS, DAYS = ("1821", "1904", "1953"), ("3 May 2020", "14 June 2021", "1 April 2023")
OLD_DAYS = ("March 3, 1811", "June 9, 1844", "March 1, 1926")
CLOCKS, HALVES, OVER_MIDNIGHT = (
    ("06:12", "11:05", "16.56 Uhr"),
    ("4:10 pm", "1:05 pm", "11:56 a.m."),
    ("02:07", "00:53", "23:15", "22:40", "19:01"),
)
MARKUP = {
    "list": '<ol class="timeline">{}</ol>|<li><time>{when}</time><h3>Part {n}</h3><p>{what}</p></li>',
    "boxes": '<div class="timeline">{}</div>|<div class="event"><div class="date">{when}</div><p>{what}</p></div>',
    "lines": '<div class="story">{}</div>|<p class="when">{when}</p><p>{what}</p>',
}


def told(markup: str, when: tuple[str, ...]) -> republish.Article:
    around, event = MARKUP[markup].split("|")
    events = "".join(
        event.format(when=day, n=number + 1, what=HAPPENED[number % len(HAPPENED)]) for number, day in enumerate(when)
    )
    return article(BEFORE + around.format(events) + BEHIND)


@pytest.mark.parametrize("markup", MARKUP)
@pytest.mark.parametrize(
    "when",
    [YEARS, YEARS[::-1], DAYS, OLD_DAYS, CLOCKS, HALVES, OVER_MIDNIGHT],
    ids=["years", "the latest first", "days", "days of long ago", "times", "halves of a day", "over midnight"],
)
def test_when_something_happened_stays_above_it(markup: str, when: tuple[str, ...]) -> None:
    assert [line for line in told(markup, when).text.split("\n") if line in when] == list(when)


@pytest.mark.parametrize("markup", ["list", "boxes"])
@pytest.mark.parametrize("when", [("3 May 2020", "1 April 2023", "14 June 2021"), ("3:10", "7:05", "2:44", "5:02")])
def test_moments_in_no_order_are_no_timeline(markup: str, when: tuple[str, ...]) -> None:
    assert [line for line in told(markup, when).text.split("\n") if line in when] == []


def test_days_of_other_stories_are_none_of_the_article() -> None:
    teasers = "".join(
        f'<li><time>{day}</time><a href="/story-{number}">{HAPPENED[number]}</a></li>'
        for number, day in enumerate(DAYS)
    )
    text = article(f'{BEFORE}{BEHIND}<ul class="list">{teasers}</ul>').text
    assert [line for line in text.split("\n") if line in DAYS] == []


def test_words_under_a_gallery_are_no_caption_of_its_last_picture() -> None:
    picture = '<figure class="wp-block-image"><img src="/{0}.jpg" alt=""><figcaption>The wall from the {0}</figcaption></figure>'
    gallery = "".join(map(picture.format, ("east", "west")))
    body = article(
        f'{BEFORE}<figure class="wp-block-gallery">{gallery}<figcaption>Both sides of the wall</figcaption></figure>{BEHIND}'
    ).body
    assert "<figcaption>The wall from the west</figcaption></figure>\n<p>Both sides of the wall</p>" in body


def test_words_under_a_gallery_without_captions_stay_with_it() -> None:
    picture = '<figure class="wp-block-image"><img src="/{0}.jpg" alt=""></figure>'
    gallery = "".join(map(picture.format, ("east", "west")))
    body = article(
        f'{BEFORE}<figure class="wp-block-gallery">{gallery}<figcaption>Both sides of the wall</figcaption></figure>{BEHIND}'
    ).body
    assert "<figcaption>Both sides of the wall</figcaption></figure>" in body
