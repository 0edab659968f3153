"""What a change says of headline and byline where they stand above the text in a box that is none of it."""

from __future__ import annotations

import pytest

from harbour import URL, page, paragraph
from republish import Page, extract

HEADLINE = "The harbour master finds a donation in the old lamp"


@pytest.mark.parametrize(
    ("line", "kind", "ground"),
    [
        (HEADLINE, "title", "moved"),
        ("The harbour master finds a donation in the old bell", "related", "clean-up"),
        ("By Ada Lamp", "byline", "moved"),
        ("By Ada Lamp, 3 May 2026", "byline", "moved"),
        ("By Ada Lamp and Otto Bell", "related", "clean-up"),
    ],
)
def test_what_is_gone_with_a_box_above_the_text(line: str, kind: str, ground: str) -> None:
    box = f'<div class="related"><p class="mast">{line}</p><p><a href="/f">Follow us on Facebook</a></p></div>'
    head = '<meta name="author" content="Ada Lamp">'
    html = page(box + "".join(map(paragraph, range(6))), head=head).replace("The wall", HEADLINE)
    first = extract(Page.from_html(html, URL)).changes[0]
    assert first.words.startswith(line)
    assert (first.kind, first.ground) == (kind, ground)
