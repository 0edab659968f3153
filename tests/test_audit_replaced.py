"""Pictures that come along: known again under the names that systems give their files, missed where they are gone, and told where another stands in their place."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

import republish
from copies import oysters, published, site
from republish import Package, Use
from republish.compliance.file_names import FileNames, name_of
from test_publishers_whole import TODAY
from wells import BICYCLE, ROPE, wells

HTML = str(wells().html)
FIGURES = re.findall(r"<figure>.*?</figure>", HTML)
ABOUT = {"image-added", "image-missing", "image-replaced", "image-not-covered"}
OTHER = "/wp-content/uploads/2026/09/harbour-at-dawn-1024x683.jpg"
BARE = f'<figure><img src="{OTHER}"></figure>'


def told(html: str, package: Package | None = None, level: str = "") -> list[str]:
    package = package or wells()
    found = republish.audit(published(site(html, title=package.article.title)), package=package, today=TODAY)
    return [f.code for f in found.findings if f.code in ABOUT and level in ("", f.level)]


def without(new: str, number: int = 0) -> str:
    """The package's HTML with one of its two figures replaced by something."""
    return HTML.replace(FIGURES[number], new)


def renamed(address: str) -> str:
    """The picture under another address, without its caption and what it shows in words."""
    return without(f'<figure><img src="{address}" alt=""></figure>')


RENAMED = [
    ("WordPress, a size", "/wp-content/uploads/students-with-bicycle-1024x683.jpg"),
    ("WordPress, scaled", "/wp-content/uploads/students-with-bicycle-scaled.jpg"),
    ("WordPress, edited and cut", "/wp-content/uploads/students-with-bicycle-e1757000000000-300x200.jpg"),
    ("WordPress, a second upload", "/wp-content/uploads/students-with-bicycle-1-768x512.jpg"),
    ("WebP beside", "/wp-content/uploads/students-with-bicycle-1024x683.jpg.webp"),
    ("WebP Express", "/wp-content/uploads/students-with-bicycle-jpg.webp"),
    ("another kind", "/uploads/students-with-bicycle.avif"),
    ("capitals and blanks", "/uploads/Students%20with%20Bicycle.JPG"),
    ("Jetpack", "https://i0.wp.com/plainweekly.example/files/2026/06/students-with-bicycle.jpg?resize=1024%2C683&ssl=1"),
    ("Cloudflare", "/cdn-cgi/image/width=800,format=auto/uploads/students-with-bicycle.jpg"),
    ("Next.js", "/_next/image?url=%2Fuploads%2Fstudents-with-bicycle.jpg&amp;w=1200&amp;q=75"),
    ("Cloudinary", "https://res.cloudinary.com/herald/image/upload/w_800/v17/students-with-bicycle_abc123.jpg"),
    ("Thumbor", "https://thumbs.herald.example/unsafe/800x600/https%3A%2F%2Fplainweekly.example%2Ffiles%2F2026%2F06%2Fstudents-with-bicycle.jpg"),
    ("Hugo", "/posts/students-with-bicycle_hu4d2a0b1c3e5f60718293_123456_800x0_resize_q75_box.jpg"),
    ("Hugo, newer", "/posts/students-with-bicycle_hu_4d2a0b1c3e5f6071.webp"),
    ("Astro", "/_astro/students-with-bicycle.BxT3k9aZ_Z1a2b3.webp"),
    ("webpack", "/assets/students-with-bicycle.4d2a0b1c.jpg"),
    ("Drupal", "/sites/default/files/styles/large/public/students-with-bicycle_0.jpg.webp?itok=Ab12Cd34"),
    ("TYPO3", "/fileadmin/_processed_/4/d/csm_students-with-bicycle_4d2a0b1c3e.jpg"),
    ("Wagtail", "/media/images/students-with-bicycle.width-800.format-webp.webp"),
    ("Django", "/media/students-with-bicycle.jpg.800x600_q85_crop.jpg"),
    ("for fine screens", "/uploads/students-with-bicycle@2x.jpg"),
]  # fmt: skip


@pytest.mark.parametrize(("made", "address"), RENAMED, ids=[made for made, _ in RENAMED])
def test_a_picture_is_known_again_by_its_files_name(made: str, address: str) -> None:
    assert told(renamed(address)) == []


THERE = [
    ("by its caption", without(FIGURES[0].replace(BICYCLE, "/media/4711.jpg").replace("Two students push", "A road and"))),
    ("by its caption as a paragraph", without('<p><img src="/media/4711.jpg"></p><p><em>The students near Upper Harsk in the first week of May.</em></p>')),
    ("by what it shows", without('<img src="/media/4711.jpg" alt="Two students push a bicycle uphill past a stone well.">')),
    ("by its credit", without('<figure><img src="/media/4711.jpg"><figcaption>Photo: Ilse Brandt</figcaption></figure>')),
    ("loaded later", without(f'<figure><img src="data:image/gif;base64,R0" data-src="{BICYCLE}"></figure>')),
    ("as a ground", without(f'<div class="cover" style="background-image:url({BICYCLE})"></div>')),
    ("above the text", FIGURES[0] + without("")),
]  # fmt: skip


@pytest.mark.parametrize(("made", "html"), THERE, ids=[made for made, _ in THERE])
def test_or_by_what_is_left_of_it(made: str, html: str) -> None:
    assert html != HTML
    assert told(html) == []


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize(
    "figure",
    [
        BARE,
        f'<figure><img src="{OTHER}" alt="Boats."><figcaption>The harbour at dawn. Photo: Herald</figcaption></figure>',
        f'<div class="elementor-widget-image"><div>{BARE}</div></div>',
        f'<p><a href="{OTHER}"><img src="{OTHER}" width="800"></a></p>',
        '<figure><img src="/media/4711.jpg" alt=""></figure>',
    ],
)
def test_another_picture_in_its_place_is_asked_about(figure: str, number: int) -> None:
    assert told(without(figure, number), level="question") == ["image-replaced"]


def test_of_both_it_is_said_which() -> None:
    html = without(BARE).replace(FIGURES[1], BARE.replace("harbour-at-dawn", "coins-on-a-table"))
    found = republish.audit(published(site(html, title=wells().article.title)), package=wells(), today=TODAY)
    first, second = [finding for finding in found.findings if finding.code == "image-replaced"]
    assert (first.source, second.source) == (BICYCLE, ROPE)
    assert "harbour-at-dawn" in first.text
    assert "The students near Upper Harsk" in first.text
    assert "coins-on-a-table" in second.text


@pytest.mark.parametrize(("code", "level"), [("CC BY-ND 4.0", "question"), ("CC BY-SA 4.0", "info")])
def test_where_changes_are_allowed_it_is_information(code: str, level: str) -> None:
    made = replace(wells(), review=replace(wells().review, license=republish.parse_license(code)))
    assert told(without(BARE), made, level) == ["image-replaced"]


@pytest.mark.parametrize(
    "instead",
    [
        "",
        '<iframe src="https://www.youtube.com/embed/x"></iframe>',
        '<div class="ad-slot"><a href="https://shop.example/"><img src="https://ads.shop.example/b.jpg" width="728"></a></div>',
    ],
)
def test_a_picture_that_is_gone_is_missed(instead: str) -> None:
    assert told(without(instead), level="info") == ["image-missing"]


def test_each_one_is_missed() -> None:
    assert told(without("").replace(FIGURES[1], "")) == ["image-missing", "image-missing"]


def test_one_far_from_its_place_is_added_and_replaces_nothing() -> None:
    html = HTML.replace(FIGURES[1], "").replace("<p>They wrote down", f"{BARE}<p>They wrote down")
    assert told(html) == ["image-missing", "image-added"]


def test_one_beside_it_is_added() -> None:
    assert told(without(FIGURES[0] + BARE)) == ["image-added"]


def test_what_did_not_come_along_is_not_missed() -> None:
    made = oysters()
    assert {image.action for image in made.images} >= {"drop", "keep"}
    assert told(str(made.html), made) == []
    unwanted = replace(made, images=tuple(replace(image, action="drop", source="Use.images") for image in made.images))
    assert told(re.sub(r"<figure>.*?</figure>", "", str(made.html)), unwanted) == []


@pytest.mark.parametrize("use", [Use(excerpt=True), Use(translated=True), Use(adapted=True)])
def test_of_a_part_or_another_text_none_is_missed(use: Use) -> None:
    made = replace(wells(), review=replace(wells().review, use=use))
    assert told(without(""), made) == []


def test_of_a_page_without_the_text_none_is_missed() -> None:
    assert told("<p>The harbour of the town is to be dug out again before the winter.</p>") == []


def test_one_that_may_not_come_along_is_known_by_such_a_name_too() -> None:
    made = replace(wells(), images=(replace(wells().images[0], action="drop"), wells().images[1]))
    hugo = "/posts/students-with-bicycle_hu4d2a0b1c3e5f60718293_123456_800x0_resize_q75_box.jpg"
    assert "image-not-covered" in told(renamed(hugo), made)
    assert "image-not-covered" not in told(renamed("/posts/students-with-dogs_hu4d2a0b1c3e5f6071_1_8x0.jpg"), made)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("harbour-at-dawn", "harbour-at-dawn-1", True),
        ("harbour-at-dawn-1", "harbour-at-dawn-2", False),
        ("harbour", "harbour-at-dawn", False),
        ("boat", "boat", True),
        ("boat", "boat-house", False),
        ("dawn-harbour", "dawn-harbours", False),
        ("", "harbour-at-dawn", False),
    ],
)
def test_names_that_may_be_one_files(one: str, other: str, alike: bool) -> None:
    assert FileNames([one]).have(other) is FileNames([other]).have(one) is alike


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://x.example/a/Reef%20One.JPG?w=3", "reef-one"),
        ("https://x.example/reef.v2.jpg", "reef-v2"),
        ("https://x.example/reef.png.webp", "reef"),
        ("https://x.example/show.php", "show"),
        ("https://x.example/2026/reef/", "reef"),
        ("https://x.example/", ""),
        ("https://[x", ""),
    ],
)
def test_the_name_of_a_file(url: str, name: str) -> None:
    assert name_of(url) == name
