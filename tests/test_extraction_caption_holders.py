"""Captions and credits in elements that seldom hold them: a footer, an article of its own, a link around the picture."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text

PICTURE = '<img src="/img/quay.jpg" alt="" width="900" height="600">'
CAPTION = "The quay of Brennick under snow, seen from the chapel."
MAKER = "Agency/Ada Moor"


@pytest.mark.parametrize(
    "caption",
    [
        f"{CAPTION}\n<footer>{MAKER}</footer>",
        f'{CAPTION}<footer class="credit"><span>{MAKER}</span></footer>',
        f"<p>{CAPTION}</p><footer><p>{MAKER}</p></footer>",
    ],
    ids=["loose", "named", "paragraphs"],
)
def test_the_footer_of_a_caption_says_who_made_the_picture(caption: str) -> None:
    made = taken(page(story(text(f"<figure>{PICTURE}<figcaption>{caption}</figcaption></figure>"))))
    assert f"<figcaption>{CAPTION} {MAKER}</figcaption></figure>" in made.body
    assert (made.images[0].caption, made.images[0].credit) == (CAPTION, MAKER)


@pytest.mark.parametrize(
    "footer",
    ['<footer><a href="https://www.facebook.com/sharer.php?u=1">Share</a></footer>', "<footer><button>Enlarge</button></footer>"],
    ids=["share", "button"],
)  # fmt: skip
def test_a_button_in_the_footer_of_a_caption_is_left_out(footer: str) -> None:
    body = body_of(f"<figure>{PICTURE}<figcaption>{CAPTION}{footer}</figcaption></figure>")
    assert f"<figcaption>{CAPTION}</figcaption></figure>" in body
