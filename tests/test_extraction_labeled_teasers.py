"""Pictures of teasers amid the text, over a label and a headline, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, (1, 2, 3))), "".join(map(paragraph, (4, 5, 6)))
IMG = '<img src="/img/light.jpg" alt="The light of the pier" width="800" height="500">'
TEASER = "<div><div><div>{img}</div><div><div><span>{label}</span></div><div><a href='{page}'>{headline}</a></div></div></div></div>"
HEADLINE = "The keeper who would not sleep"


def body(label: str, page: str, headline: str = HEADLINE) -> str:
    block = TEASER.format(img=IMG, label=label, page=page, headline=headline)
    return article(BEFORE + block + BEHIND, "css-1x2y3z").body


def test_the_picture_over_a_label_and_a_linked_headline_goes() -> None:
    assert "<img" not in body("“The wall is ours”", "/the-keeper")


SHOWN = {
    "a caption": ("The light of the pier, as the keeper saw it in the winter of that year.", "/the-keeper", HEADLINE),
    "a link to its maker": ("The light of the pier", "https://una.example/", "Una Berg"),
}


@pytest.mark.parametrize("said", SHOWN.values(), ids=SHOWN)
def test_a_picture_with_other_words_stays(said: tuple[str, str, str]) -> None:
    assert "<img" in body(*said)
