"""A real Ghost (opt-in): what it stores and what its theme shows, against the report."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import requests

from cms.ghost_real import RealGhost, installed, running
from fixtures import packages
from republish import _html
from republish._text import words
from republish.errors import DeliveryError
from republish.model import CleanHtml, Package, Page
from republish.publishing import publish
from test_wordpress import png

PACKAGES = {"english": packages.english(), "arabic": packages.arabic(), "image": packages.with_image()}


def fetch(url: str, accept: str) -> Page:
    return Page(url=url, content=png(url))


@pytest.mark.parametrize("package", PACKAGES.values(), ids=PACKAGES)
def test_nothing_is_lost_and_the_page_shows_it(package: Package, real_ghost: RealGhost) -> None:
    report = publish(package, "ghost", site=real_ghost.url, password=real_ghost.key, status="published", fetch=fetch)
    page = requests.get(str(report.post_url), timeout=60).text
    root = _html.parse(page, str(report.post_url)).root
    shown = " ".join(words(_html.text_of(root)))
    assert report.losses == ()
    assert " ".join(words(_html.text_of(_html.fragment(str(package.html))))) in shown
    assert page.count("count.gif") == (1 if package.notices.counter else 0)
    canonical = [link.get("href") for link in root.iter("link") if link.get("rel") == "canonical"]
    assert canonical == [package.article.url]


def test_links_that_ghost_tags_are_reported(tmp_path: Path) -> None:
    """Ghost's own setting, on by default: the original's address gets a `?ref=` on the page."""
    with running(installed(), tmp_path, tagging=True) as site:
        report = publish(packages.english(), "ghost", site=site.url, password=site.key, status="published")
        page = requests.get(str(report.post_url), timeout=60).text
    assert f"{packages.english().article.url}?ref=" in page
    tagged = [loss.expected for loss in report.losses if loss.text == "A link has been tagged."]
    assert packages.english().article.url in tagged
    assert {loss.stage for loss in report.losses} == {"rendered"}


def test_a_second_delivery_updates_the_first(real_ghost: RealGhost) -> None:
    package = packages.english(url='https://a.example/it\'s-"quoted"')
    reports = [publish(package, "ghost", site=real_ghost.url, password=real_ghost.key) for _ in range(2)]
    assert [report.action for report in reports] == ["created", "updated"]
    assert reports[0].post_id == reports[1].post_id
    assert reports[1].losses == ()


def card(site: RealGhost, post: str) -> list[dict[str, Any]]:
    stored = site.admin("GET", f"posts/{post}/?formats=lexical")["posts"][0]
    cards: list[dict[str, Any]] = json.loads(stored["lexical"])["root"]["children"]
    return cards


def test_cards_that_an_editor_set_around_the_text_stay(real_ghost: RealGhost) -> None:
    package = packages.english(url="https://a.example/cards")
    access: dict[str, Any] = {"site": real_ghost.url, "password": real_ghost.key}
    first = publish(package, "ghost", **access)
    post = real_ghost.admin("GET", f"posts/{first.post_id}/?formats=lexical")["posts"][0]
    document = json.loads(post["lexical"])
    note = {"type": "callout", "version": 1, "calloutText": "<p>Down here there is none.</p>", "calloutEmoji": "", "backgroundColor": "blue"}  # fmt: skip
    document["root"]["children"] = [note, *document["root"]["children"], {"type": "horizontalrule", "version": 1}]
    changed = {"lexical": json.dumps(document), "title": "Our own", "updated_at": post["updated_at"]}
    real_ghost.admin("PUT", f"posts/{first.post_id}/", {"posts": [changed]})
    corrected = replace(package, body=CleanHtml(str(package.body).replace("the", "our")))
    corrected = replace(corrected, html=CleanHtml(str(package.html).replace(str(package.body), str(corrected.body))))
    report = publish(corrected, "ghost", **access, keep=("title",))
    assert [each["type"] for each in card(real_ghost, str(report.post_id))] == ["callout", "html", "horizontalrule"]
    assert report.losses == ()
    assert any("above the text stays" in note and "Down here there is none." in note for note in report.notes)
    stored = real_ghost.admin("GET", f"posts/{first.post_id}/?formats=html")["posts"][0]
    assert (stored["title"], str(corrected.body) in stored["html"]) == ("Our own", True)


@pytest.mark.parametrize(
    ("other", "expected"),
    [(packages.english(), ("updated", True)), (packages.arabic(), ("created", False))],
    ids=["moved", "another-text"],
)
def test_a_former_address_finds_the_post_of_the_same_text_alone(
    other: Package, expected: tuple[str, bool], real_ghost: RealGhost
) -> None:
    first = packages.english(url=f"https://a.example/{expected[0]}")
    made = publish(first, "ghost", site=real_ghost.url, password=real_ghost.key)
    today = f"https://a.example/{expected[0]}-elsewhere"
    page = replace(other.page, url=today, url_served=today, redirects=(first.article.url,))
    moved = replace(other, article=replace(other.article, url=today), page=page)
    report = publish(moved, "ghost", site=real_ghost.url, password=real_ghost.key)
    assert (report.action, report.post_id == made.post_id) == expected
    assert any("Left alone" in note for note in report.notes) == (report.action == "created")


@pytest.mark.parametrize("text", packages.HOSTILE_STRINGS[:8])
def test_hostile_names_stay_text(text: str, real_ghost: RealGhost) -> None:
    package = packages.hostile(text)
    report = publish(package, "ghost", site=real_ghost.url, password=real_ghost.key, status="published")
    root = _html.parse(requests.get(str(report.post_url), timeout=60).text, str(report.post_url)).root
    assert not [el for el in root.iter("img", "svg") if el.get("onerror") or el.get("onload")]
    assert not [script for script in root.iter("script") if script.text and script.text.strip() == "alert(1)"]
    assert "words" not in {loss.kind for loss in report.losses}


def test_a_wrong_key(real_ghost: RealGhost) -> None:
    identifier = real_ghost.key.partition(":")[0]
    with pytest.raises(DeliveryError):
        publish(packages.english(), "ghost", site=real_ghost.url, password=f"{identifier}:{'ab' * 32}")
