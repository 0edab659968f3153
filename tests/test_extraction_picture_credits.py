"""Whose a picture is stays with it, whole and with its links, as part of its caption."""

from __future__ import annotations

import pytest

from harbour_wall import body_of
from lens import FILE, LENS


def test_a_credit_behind_the_caption_joins_it() -> None:
    body = body_of(
        f'<div class="media"><figure><img src="{FILE}"><figcaption>{LENS}</figcaption></figure>'
        '<div class="photo-credit">Picture: Una Berg</div></div>'
    )
    assert f"<figcaption>{LENS} Picture: Una Berg</figcaption></figure>" in body


@pytest.mark.parametrize("credit", ["Foto: REUTERS/Una Berg", "Image: Una Berg/Harbour Newspapers"])
def test_whose_a_picture_is_joins_the_caption_before_it(credit: str) -> None:
    box = f'<div class="article--image"><img src="{FILE}" width="900" height="600"><p class="image-caption">Una Moor on the wall</p><p class="image--author">{credit}</p></div>'
    assert f"<figcaption>Una Moor on the wall {credit}</figcaption>" in body_of(box)


def test_a_caption_in_four_runs_keeps_the_name_at_its_end() -> None:
    runs = f"<div>{LENS}</div> (<div>Image: </div><div>Una Berg)</div>"
    body = body_of(f'<figure><img src="{FILE}"><figcaption>{runs}</figcaption></figure>')
    assert f"<figcaption>{LENS} (Image: Una Berg)</figcaption>" in body


def test_captions_beside_a_picture_keep_the_name_at_their_end() -> None:
    runs = f'<p class="caption">{LENS}</p><p class="caption">(</p><p class="caption">Image:</p><p class="caption">Una Berg)</p>'
    body = body_of(f'<div class="picture"><img src="{FILE}" width="900" height="600">{runs}</div>')
    assert f"<figcaption>{LENS} (Image: Una Berg)</figcaption>" in body


@pytest.mark.parametrize("credit", ["Foto: Una Berg, via Mole Commons | Lizenz: CC BY-SA 4.0", "图片来源：海港日报"])
def test_a_credit_right_behind_a_picture_is_its_caption(credit: str) -> None:
    body = body_of(f'<p><img src="{FILE}" width="800" height="450"></p><p><strong>{credit}</strong></p>')
    assert f"<figcaption><strong>{credit}</strong></figcaption>" in body


def test_a_credit_in_several_runs_keeps_its_links() -> None:
    body = body_of(
        f'<div class="teaser"><div class="teaser-image"><img src="{FILE}"></div><div class="media-copyright"><span>Picture:</span>'
        '<div><div><a href="https://mole.example">Mole Commons</a></div></div>'
        '<div><div><a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></div></div></div></div>'
    )
    assert (
        'Picture: <a href="https://mole.example">Mole Commons</a> <a href="https://creativecommons.org/licenses/by/4.0/">'
        in body
    )


CREDIT = 'Photo: Una [<a href="https://creativecommons.org/licenses/by-sa/3.0/">CC BY-SA 3.0</a>], <a href="https://commons.example/lens">via Commons</a>'


@pytest.mark.parametrize(
    "under", [f'<p class="small">{CREDIT}</p>', f'<div class="breadcrumb2 small"><p>{CREDIT}</p></div>']
)
def test_whose_a_picture_is_stays_with_it_though_most_of_it_is_links(under: str) -> None:
    body = body_of(f'<div class="card"><img src="{FILE}" width="300" height="300">{under}</div>')
    assert FILE in body
    assert '<figcaption>Photo: Una [<a href="https://creativecommons.org/licenses/by-sa/3.0/">' in body


@pytest.mark.parametrize("agency", ["AP", "AP Photo", "Una Berg/Getty Images", "Reuters"])
def test_a_line_in_italics_that_ends_with_an_agency_is_said_of_the_picture(agency: str) -> None:
    said = f"The mayor and her daughter stand on the wall on May 3, 1993. ({agency})"
    body = body_of(f'<p class="text"><img src="{FILE}"></p><p class="text"><em>{said}</em></p>')
    assert f"<figcaption><em>{said}</em></figcaption>" in body
