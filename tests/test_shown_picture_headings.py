"""A heading around a picture and nothing more heads nothing: the picture stays, with its caption."""

from __future__ import annotations

import pytest

from harbour_wall import body_of, page, story, taken, text
from lens import FILE, LENS


@pytest.mark.parametrize("rank", ["h2", "h3", "h4"])
def test_a_picture_in_a_heading_is_a_picture(rank: str) -> None:
    body = body_of(f'<{rank}><img src="{FILE}"></{rank}><p><small>{LENS}</small></p>')
    assert f'<figure><img src="{FILE}" alt=""><figcaption>' in body
    assert f"<{rank}" not in body


def test_a_heading_with_words_beside_its_picture_stays_one() -> None:
    body = body_of(f'<h2><img src="{FILE}" width="16" height="16"> The lens</h2><p>{LENS} {LENS}</p>')
    assert "<h2>" in body


@pytest.mark.parametrize("around", ["header", "nav", "footer"])
def test_a_logo_in_a_heading_of_the_sites_is_not_the_texts(around: str) -> None:
    logo = f'<{around}><h2><img src="https://news.example/mark.png" alt="The Mail"></h2></{around}>'
    assert "mark.png" not in taken(page(logo + story(text()))).body
