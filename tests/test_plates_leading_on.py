"""Linked figures behind a text: those that lead to other stories go with their headlines, others may end it."""

from __future__ import annotations

import pytest

from harbour_wall import page, story, taken, text

HEADLINES = ["The ferry that never came back", "Why the lamp was painted green", "A winter on the mole"]


def figures(links: list[str], made: str) -> str:
    return "".join(
        made.format(link=link, picture=f"/pictures/{number}.jpg", words=words)
        for number, (link, words) in enumerate(zip(links, HEADLINES, strict=True))
    )


WHOLE = '<a href="{link}"><figure><img src="{picture}" alt="" width="300" height="200"><figcaption>{words}</figcaption></figure></a>'
PICTURE = '<figure><a href="{link}"><img src="{picture}" alt="" width="600" height="400"></a><figcaption>{words}</figcaption></figure>'
STORIES = ["/2026/ferry", "/2026/lamp", "/2026/winter"]
PAGES = [f"/article/img/2026/wall-{number}.html" for number in range(3)]
FILES = [f"/pictures/{number}-large.jpg" for number in range(3)]


@pytest.mark.parametrize("box", ["<section><p>You may also like</p>{}</section>", "<div>{}</div>"])
def test_figures_that_are_links_to_other_stories_go(box: str) -> None:
    body = taken(page(story(text() + box.format(figures(STORIES, WHOLE))))).body
    assert "<img" not in body
    assert not any(headline in body for headline in HEADLINES)


@pytest.mark.parametrize(("links", "made"), [(FILES, WHOLE), (PAGES, WHOLE), (FILES, PICTURE), (STORIES, PICTURE)])
def test_figures_with_larger_pictures_or_words_of_their_own_stay(links: list[str], made: str) -> None:
    body = taken(page(story(text() + f"<div>{figures(links, made)}</div>"))).body
    assert all(headline in body for headline in HEADLINES)


def test_one_alone_stays() -> None:
    alone = WHOLE.format(link=STORIES[0], picture="/pictures/0.jpg", words=HEADLINES[0])
    assert HEADLINES[0] in taken(page(story(text() + f"<div>{alone}</div>"))).body


def test_they_stay_amid_the_text() -> None:
    body = taken(page(story(text(f"<div>{figures(STORIES, WHOLE)}</div>")))).body
    assert all(headline in body for headline in HEADLINES)


def test_icons_of_a_list_of_other_stories_go_with_it() -> None:
    listed = "".join(
        f'<img src="/bullet.gif"><a href="{link}">{words}</a><br>'
        for link, words in zip(STORIES, HEADLINES, strict=True)
    )
    body = taken(page(story(text() + listed))).body
    assert "<img" not in body
    assert not any(headline in body for headline in HEADLINES)
