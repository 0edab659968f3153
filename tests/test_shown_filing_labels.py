"""The category that a theme lays over a picture is not its caption; a caption that the page gives stays."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page
from republish.fidelity import verify

PICTURE = '<img src="https://site.example/wall-2026.jpg" alt="" width="1280" height="720">'
CAPTION = "The wall of pier 4, seen from the ferry."


def read(figure: str) -> republish.Article:
    html = page("".join(map(paragraph, range(4)))).replace("</h1>", f"</h1>{figure}", 1)
    found = republish.extract(Page.from_html(html, URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found


@pytest.mark.parametrize(
    "label",
    [
        '<span class="cat-label cat-label-4">Guides</span>',
        '<span class="c-postThumb__cat icon-folder">Guides</span>',
        '<div class="post-category"><a class="cat-name" href="/guides/">Guides</a></div>',
        '<span class="vk_post_imgOuter_singleTermLabel">Guides</span>',
    ],
)
@pytest.mark.parametrize("caption", ["", f'<figcaption class="eye-catch-caption">{CAPTION}</figcaption>'])
def test_a_category_upon_a_picture_is_no_caption(label: str, caption: str) -> None:
    found = read(f'<figure class="eye-catch">{PICTURE}{label}{caption}</figure>')
    assert found.lead_image is not None
    assert found.lead_image.caption == (CAPTION if caption else None)
    assert "Guides" not in found.text
    assert found.text.split("\n")[-4:] == [sentence(number) for number in range(4)]


@pytest.mark.parametrize(
    "words",
    [
        f'<span class="caption-text">{CAPTION}</span>',
        f'<figcaption><span class="cat-label">{CAPTION}</span></figcaption>',
        f'<figcaption class="cats">{CAPTION}</figcaption>',
    ],
)
def test_other_words_of_a_figure_are_its_caption(words: str) -> None:
    found = read(f"<figure>{PICTURE}{words}</figure>")
    assert found.lead_image is not None
    assert found.lead_image.caption == CAPTION
