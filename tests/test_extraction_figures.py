"""Which pictures are figures of the article: not its signs, stars and counters, but drawings that it speaks of."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BEFORE, BEHIND = "".join(map(paragraph, (1, 2, 3))), "".join(map(paragraph, (4, 5, 6)))
LIGHT = '<img src="/img/light.jpg" alt="The light at night" width="800" height="500">'


def body(inner: str) -> str:
    """What is made of something between three and three paragraphs."""
    return article(BEFORE + inner + BEHIND).body


@pytest.mark.parametrize("alt", ["null", "undefined", "NaN", "[object Object]"])
def test_what_a_program_writes_for_no_description_is_none(alt: str) -> None:
    assert '<img src="https://site.example/img/pier.jpg" alt="">' in body(
        f'<p><img src="/img/pier.jpg" alt="{alt}"></p>'
    )


def test_words_that_only_hold_such_a_word_stay() -> None:
    assert 'alt="The null mark of the gauge"' in body(
        '<p><img src="/img/pier.jpg" alt="The null mark of the gauge"></p>'
    )


FILE = (
    '<div class="file file-image"><h2 class="{}"><a href="/files/{}">{}</a></h2><div class="content">{}{}</div></div>'
)
CAPTION = '<div class="image-caption">The lens of the old light.</div>'


def test_the_name_of_its_file_for_screen_readers_makes_no_teaser_of_a_picture() -> None:
    found = article(
        BEFORE + FILE.format("element-invisible", "lens", "lens_of_brennick_2024.jpg", LIGHT, CAPTION) + BEHIND
    )
    assert "<figcaption>The lens of the old light.</figcaption>" in found.body
    assert "lens_of_brennick" not in found.text
    assert [change.kind for change in found.changes] == ["spoken"]


def test_a_headline_over_a_picture_makes_a_teaser_of_it() -> None:
    assert "<img" not in body(FILE.format("title", "lens", "The lens of Brennick is lit once more", LIGHT, ""))


LAZY = (
    '<img alt="A lens" data-src-small="/p/{0}-large-169.jpg" data-src-large="/p/{0}-super-169.jpg" '
    'src="data:image/gif;base64,R0"><div class="img__preloader"></div><noscript><img alt="A lens" src="/p/{1}-large-169.jpg"></noscript>'
)


@pytest.mark.parametrize(
    ("other", "shown"), [("lens-01", ["lens-01-super-169"]), ("lens-02", ["lens-01-super-169", "lens-02-large-169"])]
)
def test_what_is_shown_without_scripts_is_the_picture_that_names_its_file(other: str, shown: list[str]) -> None:
    found = article(f"{BEFORE}<div>{LAZY.format('lens-01', other)}</div>{BEHIND}")
    assert [image.url.rpartition("/")[2].removesuffix(".jpg") for image in found.images] == shown


POP_UP = """onclick="window.open('/a/lens-103.html','popup','width=628'); return false" """
LARGER = [
    (f'<a href="/a/lens-103.html" {POP_UP}>', True),
    ('<a href="/2026/other/lens/" rel="attachment wp-att-12">', True),
    ('<a href="/2026/the-wall/lens-103/">', True),
    (f'<a href="/a/ferry-7.html" {POP_UP}>', False),
    ('<a href="/2026/lens-103/">', False),
    (f'<a href="https://other.example/a/lens-103.html" {POP_UP}>', False),
]


@pytest.mark.parametrize(("link", "shown"), LARGER)
def test_a_link_to_a_larger_view_is_no_way_to_another_story(link: str, shown: bool) -> None:
    name = "lens" if "attachment" in link else "lens-103"
    picture = f'<img src="/a/{name.replace("-", "-thumb-200x150-")}.jpg" width="300" height="200" alt="A lens">'
    assert ("<img" in body(f'<div class="shot">{link}{picture}</a></div>')) is shown


IN_LINE = "<p><span class='figure'>{}<span class='{}' aria-hidden='true'>The lens of the old light.</span></span>{}</p>"
PROSE = " Beside it stands the ladder that nobody has climbed since the keeper left, and it is rusting away."


@pytest.mark.parametrize("prose", [PROSE, PROSE * 4], ids=["short", "long"])
@pytest.mark.parametrize("name", ["figcaption", "wp-caption-text"])
def test_a_caption_in_a_paragraph_is_its_picture_s(name: str, prose: str) -> None:
    found = body(IN_LINE.format(LIGHT, name, prose))
    assert "<figcaption>The lens of the old light.</figcaption></figure>" in found
    assert f"<p>{prose.strip()}</p>" in found


@pytest.mark.parametrize(
    ("picture", "name"), [(LIGHT, "emphatic"), ("", "figcaption"), (LIGHT + " In short: ", "figcaption")]
)
def test_words_in_a_paragraph_that_are_not_named_so_or_follow_no_picture_are_text(picture: str, name: str) -> None:
    assert "<figcaption>The lens of the old light.</figcaption>" not in body(IN_LINE.format(picture, name, PROSE * 4))
