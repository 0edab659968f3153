"""Empty drawings that keep the place of a picture: the caption under the picture is found all the same."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from republish import _html

SIZER = '<img alt="" role="presentation" aria-hidden="true" src="data:image/svg+xml;charset=utf-8,%3Csvg height=\'9\' width=\'16\' xmlns=\'http://www.w3.org/2000/svg\'%3E%3C/svg%3E">'
SHOWN = '<img data-main-image="" style="opacity:0" data-src="/pier.jpg" alt="A pier"><noscript><img src="/pier.jpg" alt="A pier"></noscript>'
CAPTION = '<p class="a1"><span>The pier of Mora before the storm.</span> <em>© Una Berg / The Post</em></p>'


@pytest.mark.parametrize("sizer", [SIZER, f"<div>{SIZER}</div>", f"<span>{SIZER}</span>"])
def test_a_sizer_parts_no_picture_from_its_caption(sizer: str) -> None:
    text = "".join(map(paragraph, range(4)))
    found = article(f'{text}<div class="wrapper">{sizer}{SHOWN}</div>{CAPTION}{paragraph(5)}')
    assert [(image.caption, image.credit) for image in found.images] == [
        ("The pier of Mora before the storm.", "© Una Berg / The Post")
    ]


@pytest.mark.parametrize(
    "drawing",
    [
        f"<div>{SIZER}</div><p>A text</p>",
        f"<div>{SIZER.replace('aria-hidden', 'data-hidden')}{SHOWN}</div>",
        f"<div>{SIZER.replace('data:image/svg+xml', '/drawn.svg?')}{SHOWN}</div>",
        f"<div>{SIZER.replace('alt=' + chr(34) * 2, 'alt=' + chr(34) + 'A chart' + chr(34))}{SHOWN}</div>",
    ],
    ids=["alone", "seen", "a file", "described"],
)
def test_other_drawings_stay(drawing: str) -> None:
    document = _html.parse(f"<html><body>{drawing}</body></html>", "https://site.example/")
    assert any("svg" in (image.get("src") or "") for image in document.root.iter("img"))


def test_words_beside_a_sizer_stay() -> None:
    document = _html.parse(f"<html><body><div>{SIZER}{SHOWN} A pier</div></body></html>", "https://site.example/")
    assert "A pier" in "".join(document.root.itertext())
    assert not any("svg" in (image.get("src") or "") for image in document.root.iter("img"))
