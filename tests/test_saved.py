"""Pages that somebody saved: where they live, if nobody says it."""

from dataclasses import replace
from pathlib import Path

import pytest

import republish
from harbour import page, paragraph
from republish.model import Page
from republish.placing import placed
from republish.testing import page_from_file

OWN = "https://pier.example/2026/wall"
TEXT = "".join(map(paragraph, range(4)))


def saved(folder: Path, head: str, encoding: str = "utf-8") -> Path:
    path = folder / "wall.html"
    path.write_bytes(page(TEXT, head=head).encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "latin-1"])
def test_a_saved_page_lives_where_it_says(encoding: str, tmp_path: Path) -> None:
    path = saved(tmp_path, f'<link href="{OWN}" rel="Canonical">', encoding)
    found = page_from_file(path)
    assert (found.url, found.url_served, found.content) == (OWN, OWN, path.read_bytes())
    assert republish.extract(found).url == OWN


def test_the_address_that_is_given_counts(tmp_path: Path) -> None:
    path = saved(tmp_path, f'<link rel="canonical" href="{OWN}">')
    assert page_from_file(path, "https://other.example/a").url == "https://other.example/a"
    assert page_from_file(path, "").url == ""


@pytest.mark.parametrize(
    "head", ["", '<link rel="canonical" href="/2026/wall">', '<link rel="canonical" href="file:///wall">']
)
def test_a_page_that_does_not_say_so_is_asked_about(head: str, tmp_path: Path) -> None:
    with pytest.raises(republish.UsageError, match=r"wall\.html does not say where it lives") as caught:
        page_from_file(saved(tmp_path, head))
    assert "url" in caught.value.advice


@pytest.mark.parametrize("scheme", ["http", "HTTPS"])
def test_a_page_with_an_address_of_the_webs_stays_there(scheme: str) -> None:
    handed_in = Page.from_html(page(TEXT, head=f'<link rel="canonical" href="{OWN}">'), f"{scheme}://pier.example/a")
    assert placed(handed_in) is handed_in
    assert placed(replace(handed_in, url="wall.html", url_served="wall.html")).url == OWN


def test_an_empty_file_is_an_empty_page(tmp_path: Path) -> None:
    path = tmp_path / "empty.html"
    path.touch()
    with pytest.raises(republish.errors.EmptyPage, match="empty"):
        page_from_file(path)
