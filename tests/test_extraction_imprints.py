"""What a blog's theme lists under a short text of the text itself is none of it; lists of the article's own stay."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page
from republish.fidelity import verify

IMPRINTS = {
    "Redefine": (
        '<div class="post-copyright-info w-full my-8"><div class="article-copyright-info-container"><ul><li><strong>Title:</strong> The wall</li>'
        "<li><strong>Author:</strong> Ada Marlow</li><li><strong>Created at :</strong> 2026-01-15 10:30:00</li><li><strong>Updated at :</strong> "
        "2026-11-27 00:27:04</li><li><strong>Link:</strong> https://blog.example/the-wall/</li><li><strong>License:</strong> This work is licensed "
        'under <a class="license" href="https://creativecommons.org/licenses/by-nc-sa/4.0">CC BY-NC-SA 4.0</a>.</li></ul></div></div>'
    ),
    "NexT": (
        '<ul><li class="post-copyright-author"><strong>Post author: </strong>Ada Marlow</li><li class="post-copyright-link"><strong>Post link: '
        '</strong><a href="https://site.example/2026/the-wall">https://site.example/2026/the-wall</a></li><li class="post-copyright-license">'
        '<strong>Copyright Notice: </strong>All articles in this blog are licensed under <a href="https://creativecommons.org/licenses/by/4.0/">'
        "CC-BY</a> unless stating additionally.</li></ul>"
    ),
}
HEAD = '<meta name="author" content="Ada Marlow">'


def lines(below: str) -> list[str]:
    """The lines behind the text's two paragraphs, which are all that it has."""
    html = page(f"{paragraph(0)}{paragraph(1)}{below}", head=HEAD)
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    text = found.text.split("\n")
    assert text[:2] == [sentence(0), sentence(1)]
    return text[2:]


@pytest.mark.parametrize("box", IMPRINTS.values(), ids=IMPRINTS)
def test_what_a_page_lists_of_itself_goes(box: str) -> None:
    assert lines(box) == []


def test_a_list_of_facts_that_names_the_author_stays() -> None:
    facts = ["Height of the wall: nine metres", "Who owns the old quarry: Ada Marlow", "Weight of a stone: two tons"]
    assert lines(f"<ul>{''.join(f'<li>{fact}</li>' for fact in facts)}</ul>{paragraph(2)}")[:3] == facts
