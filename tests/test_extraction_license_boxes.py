"""What a page says of its licence behind the text goes, in whatever language; what it says of a picture's stays with the picture."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph

DEED = "https://creativecommons.org/licenses/by-nc-nd/4.0/"
BADGE = f'<a href="{DEED}"><img src="/marks/by-nc-nd.svg" alt="Creative Commons"></a>'
FINNISH = (
    "Tämä teksti on vapaasti käytettävissä, kunhan lähde mainitaan eikä sitä muuteta tai myydä eteenpäin ilman lupaa."
)


@pytest.mark.parametrize(
    "box",
    [
        f"<div>{BADGE}<p>{FINNISH}</p></div>",
        f"<div><p>{BADGE}</p><p>{FINNISH}</p></div>",
        f"<div><div>{BADGE}</div><div>{FINNISH}</div></div>",
        f'<div class="post-license"><p>{FINNISH} <a href="{DEED}">BY-NC-ND</a></p></div>',
        f'<div id="copyright"><p>{FINNISH} <a href="{DEED}">BY-NC-ND</a></p></div>',
    ],
    ids=["badge beside", "badge above", "columns", "named", "named by its id"],
)
def test_a_note_on_the_licence_goes_with_its_badge(box: str) -> None:
    assert left_of(box, 4) == []


@pytest.mark.parametrize(
    "line",
    [
        f'Text © 2026. AGU. <a href="{DEED}">CC BY-NC-ND</a><br>Except where otherwise noted, images are subject to copyright. Any reuse is prohibited.',
        f'Copyright: © 2026 Marlow A. It is distributed under the terms of the <a href="{DEED}">licence</a> and {FINNISH.lower()}',
        f'Open Access This article is licensed under a <a href="{DEED}">licence</a> which permits use. {FINNISH * 5}',
        f'This page titled 1.2: The wall is shared under a <a href="{DEED}">CC BY-NC-ND</a> license and was authored by Ada Marlow.',
    ],
    ids=["text", "copyright", "open access", "LibreTexts"],
)
def test_a_line_on_the_terms_of_the_text_goes(line: str) -> None:
    assert left_of(f"<div><p>{line}</p></div>", 4) == []


def test_where_a_text_was_published_first_stays() -> None:
    line = f'This article was first published by The Tide under <a href="{DEED}">CC BY-NC-ND</a>, and the pilots read it aloud.'
    assert "The Tide" in " ".join(left_of(f"<p>{line}</p>", 4))


@pytest.mark.parametrize(
    "box",
    [
        f'<div><p>{FINNISH} <a href="{DEED}">BY-NC-ND</a></p></div>',
        f'<div class="post-license"><p>{FINNISH}</p></div>',
        f'<div><p>{FINNISH}</p><p><a href="{DEED}"><img src="/wall.jpg" alt="The wall at noon"></a></p></div>',
    ],
    ids=["a link alone", "a name alone", "another picture"],
)
def test_other_boxes_stay(box: str) -> None:
    assert FINNISH in " ".join(left_of(box, 2))


def test_badges_of_several_licences_are_explained() -> None:
    other = BADGE.replace("by-nc-nd", "by-sa")
    boxes = f"<div>{BADGE}<p>{FINNISH}</p></div><div>{other}<p>{FINNISH}</p></div>"
    assert FINNISH in left_of(boxes, 2)


def test_a_badge_is_no_picture_of_the_article() -> None:
    found = article("".join(map(paragraph, range(4))) + f"<p>{BADGE}</p>")
    assert found.images == ()
    assert found.lead_image is None


def test_the_licence_under_a_picture_is_its_credit() -> None:
    picture = (
        '<div class="photo"><div><img src="/wall.jpg" alt="The wall" width="600" height="400"></div>'
        f'<div class="copyright">Photo: Ada Marlow, <a href="{DEED}">CC BY-NC-ND 4.0</a></div></div>'
    )
    found = article("".join([paragraph(0), paragraph(1), picture, paragraph(2), paragraph(3)]))
    credits = [image.credit for image in found.images]
    assert len(credits) == 1
    assert "Ada Marlow" in (credits[0] or "")


def test_a_note_of_its_publisher_on_the_licence_goes() -> None:
    deed = '<a href="http://creativecommons.org/licenses/by/4.0/">http://creativecommons.org/licenses/by/4.0/</a>'
    said = f"Published by the Society of Harbours under the terms of the Creative Commons Attribution License {deed}, which permits unrestricted use."
    assert left_of(f"<p>{said}</p>", 2) == []


def test_the_licence_s_address_and_what_it_leaves_out_go_with_the_line() -> None:
    granted = "<p>This work – excluding any serialized fiction – is licensed under a Creative Commons Attribution 4.0 license.</p>"
    address = (
        '<p><a href="https://creativecommons.org/licenses/by/4.0/">https://creativecommons.org/licenses/by/4.0/</a></p>'
    )
    beside = (
        "<p>Quotations and images are not included in this license; they are here under an exception to copyright.</p>"
    )
    after = "<p>The masons meet on the quay every Thursday at noon, and whoever can carry a stone is welcome there.</p>"
    said = " ".join(left_of(granted + address + beside + after, 4))
    assert "masons meet" in said
    assert "license" not in said
    assert "serialized" not in said


@pytest.mark.parametrize(
    "box",
    [
        f'<div><a href="{DEED}" rel="license"><img src="/ccl.gif" alt="크리에이티브 커먼즈 라이선스"></a> 이 저작물은 자유롭게 이용할 수 있습니다.</div>',
        '<p><img src="/marks/by.svg.png?w=240" alt=""></p>',
        '<p><img src="https://cdn.example/2020/cc-by-nc-sa-4.0.png"></p>',
    ],
    ids=["named in another script", "a file without a link", "with its version"],
)
def test_badges_are_no_pictures(box: str) -> None:
    assert "<img" not in article(f"{paragraph(1)}{paragraph(2)}{paragraph(3)}{box}").body


def test_a_picture_with_a_like_name_stays() -> None:
    shown = '<figure><img src="/wall/by-the-quay.jpg" width="900" height="600"></figure>'
    assert "by-the-quay" in article(f"{paragraph(1)}{shown}{paragraph(2)}{paragraph(3)}").body


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Images for download on the harbour news website are made available to the press under a {} license.", True),
        ("Press photos for download may be used for news under {}.", True),
        ("All images on this website are licensed under {} unless otherwise stated.", True),
        ("Images of the wall are shown in the harbour office, which has put its archive under {}.", False),
        ("Pictures that the pilots made in 1902 are kept in the museum under {}.", False),
    ],
)
@pytest.mark.parametrize("before", [True, False])
def test_what_is_said_of_pictures_for_the_press_goes(line: str, gone: bool, before: bool) -> None:
    said = line.format(f'<a href="{DEED}">Creative Commons</a>')
    text = [f"<div><h2>Media</h2><p>{said}</p></div>", *map(paragraph, range(6))]
    found = article("".join(text if before else [*text[1:], text[0]]))
    assert (line[:20] not in found.text) is gone
