"""Galleries whose pictures a script loads, each with a copy for readers without scripts: one figure for each, with its caption."""

from __future__ import annotations

from itertools import product

import pytest

import republish
from republish import Page

PROSE = [
    "The ferry had been late every morning since the spring, and people in the village no longer asked why it was so.",
    "Engineers found cracks in the landing stage during an inspection, and the operator closed the outer berth for repairs.",
]
CAPTIONS = ["The old crane before dawn", "Crates of cod wait in line", "Marta Lund mends a net"]
BLANK = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
SIZE = 'width="768" height="512" alt=""'
FILE = "/files/quay-{}-768x512.jpg"
COPY = f'<noscript><img src="{FILE}" {SIZE}></noscript>'
PICTURES = {
    "plain": f'<img src="{FILE}" {SIZE}>',
    "copy behind": f'<img data-src="{FILE}" src="{BLANK}" class="lazyload" {SIZE}>{COPY}',
    "copy before": f'{COPY}<img data-src="{FILE}" src="{BLANK}" class="lazyload" {SIZE}>',
    "another name": f'<img data-lazy-src="{FILE}" src="{BLANK}" {SIZE}>{COPY}',
    "picture": f'<picture><source type="image/webp" data-srcset="{FILE}.webp"><img data-src="{FILE}" src="{BLANK}" {SIZE}></picture>{COPY}',
}
GALLERIES = {
    "terms": ("<div class='gallery galleryid-1'>{}</div>", "<dl class='gallery-item'><dt class='gallery-icon'><a href='/files/quay-{i}.jpg'>{picture}</a></dt><dd class='wp-caption-text gallery-caption'>{caption}</dd></dl>"),
    "figures": ("<div class='gallery galleryid-1'>{}</div>", "<figure class='gallery-item'><div class='gallery-icon'>{picture}</div><figcaption>{caption}</figcaption></figure>"),
    "items": ("<figure class='wp-block-gallery'><ul>{}</ul></figure>", "<li class='blocks-gallery-item'><figure>{picture}<figcaption>{caption}</figcaption></figure></li>"),
    "slides": ("<div class='slick-slider'>{}</div>", "<div class='slide'><div class='slide__image'>{picture}</div><div class='slide__caption'>{caption}</div></div>"),
}  # fmt: skip


@pytest.mark.parametrize(("gallery", "picture"), [*product(GALLERIES, PICTURES)])
def test_each_picture_of_a_gallery_is_a_figure_with_its_caption(gallery: str, picture: str) -> None:
    box, item = GALLERIES[gallery]
    items = (item.format(i=i, picture=PICTURES[picture].format(*[i] * 3), caption=CAPTIONS[i]) for i in range(3))
    text = "".join(f"<p>{said}</p>" for said in PROSE)
    page = f"<html><title>Late</title><main><article><h1>Late</h1><div class='entry-content'>{text}{box.format(''.join(items))}</div></article></main></html>"
    images = republish.extract(Page.from_html(page, "https://island.example/late")).images
    assert [(image.caption, f"quay-{i}" in image.url) for i, image in enumerate(images)] == [
        (caption, True) for caption in CAPTIONS
    ]
