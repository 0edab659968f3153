"""Addresses of single works in collections are told from those of people and of the collections themselves."""

from __future__ import annotations

import pytest

from republish._works import kind_of_work


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("https://www.flickr.com/photos/harbour/5021133", "image"),
        ("https://commons.wikimedia.org/wiki/File:Quay.jpg", "image"),
        ("//unsplash.com/photos/abc", "image"),
        ("https://freesound.org/people/ada/sounds/12/", "sound"),
        ("https://www.flickr.com/photos/harbour", None),
        ("https://commons.wikimedia.org/wiki/Main_Page", None),
        ("https://harbour.example/?from=unsplash.com/photos/abc", None),
        ("", None),
    ],
)
def test_an_address_shows_or_plays_one_work_or_none(address: str, kind: str | None) -> None:
    assert kind_of_work(address) == kind
