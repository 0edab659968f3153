"""A correction that is taken over: the original is prepared anew and delivered once more, to a real WordPress."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import republish
from cms.wordpress import WordPress
from fixtures import packages
from originals import RADIO, URL, oysters
from republish import Package, Page
from republish.model import DeliveryReport
from republish.outputs import wordpress
from republish.publishing import publish
from republish.testing import FakeFetcher
from test_wordpress import fetch

pytestmark = pytest.mark.wordpress

CORRECTED = RADIO.replace("eight kilo", "nine kilo").replace("<p>Money comes", "<p>Correction: it was the second supper.</p><p>Money comes")  # fmt: skip
OWN = "<!-- wp:paragraph -->\n<p>In our own county there is no such station.</p>\n<!-- /wp:paragraph -->"
MOVED = "https://lanternweekly.example/radio/the-village-that-built-its-own-radio/"


@pytest.fixture
def site(wordpress: WordPress) -> Iterator[WordPress]:
    """The running site without a post, before and afterwards."""
    wordpress.empty()
    yield wordpress
    wordpress.empty()


def radio(html: str = RADIO) -> Package:
    return republish.prepare(Page.from_html(html, URL))


def posts(site: WordPress) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = site.api("GET", "posts?status=any&context=edit&per_page=100").json()
    return found


def told(report: DeliveryReport) -> str:
    return "\n".join(report.notes)


def test_a_correction_goes_into_the_same_public_post(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"), status="publish")
    site.api("POST", f"posts/{first.post_id}", json={"slug": "our-own-address"})
    second = publish(radio(CORRECTED), **site.access("editor"))
    (post,) = posts(site)
    assert (second.action, str(post["id"]), post["status"], post["slug"]) == ("updated", first.post_id, "publish", "our-own-address")  # fmt: skip
    assert "nine kilometres" in post["content"]["raw"]
    assert "Correction: it was the second supper." in post["content"]["raw"]
    assert {loss.kind for loss in second.losses} <= {"canonical"}  # Which needs the guide's plugin.


def test_what_of_the_post_is_gone_and_what_is_new_is_told(site: WordPress) -> None:
    publish(radio(), **site.access("editor"))
    report = publish(radio(CORRECTED), **site.access("editor"))
    assert "eight kilometres" in told(report)
    assert "nine kilometres" in told(report)
    assert "second supper" in told(report)
    assert "Money comes" not in told(report)


def test_nothing_is_told_of_a_post_that_stays_as_it_was(site: WordPress) -> None:
    once = publish(radio(), **site.access("editor"))
    assert publish(radio(), **site.access("editor")).notes == once.notes


def test_what_an_editor_did_to_the_text_is_told_when_it_goes(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"))
    (post,) = posts(site)
    text = post["content"]["raw"].replace("<!-- wp:paragraph -->", f"{OWN}<!-- wp:paragraph -->", 1)
    site.api("POST", f"posts/{first.post_id}", json={"title": "A radio of their own", "content": text})
    report = publish(radio(CORRECTED), **site.access("editor"))
    assert "A radio of their own" in told(report)
    assert "In our own county there is no such station." in told(report)
    assert "In our own county" not in posts(site)[0]["content"]["raw"]


def test_what_an_editor_set_around_the_text_stays(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"), status="publish")
    (post,) = posts(site)
    below = OWN.replace("In our own county", "Down here")
    site.api("POST", f"posts/{first.post_id}", json={"content": f"{OWN}{post['content']['raw']}\n\n{below}"})
    for _ in range(2):
        report = publish(radio(CORRECTED), **site.access("editor"))
        stored = posts(site)[0]["content"]["raw"]
        assert stored.startswith(OWN)
        assert stored.endswith(below)
        assert stored.count("it was the second supper") == stored.count(f"republish-notices {wordpress.mark(URL)}") == 1
        assert "above the text stays: “In our own county there is no such station.”" in told(report)
        assert "below the text stays: “Down here there is no such station.”" in told(report)
        assert {loss.kind for loss in report.losses} <= {"canonical"}


def test_a_note_below_a_classic_post_stays(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"), blocks=False)
    (post,) = posts(site)
    note = "<p>We had the number of kilometres wrong.</p>"
    site.api("POST", f"posts/{first.post_id}", json={"content": f"{post['content']['raw']}\n{note}"})
    publish(radio(CORRECTED), **site.access("editor"), blocks=False)
    assert posts(site)[0]["content"]["raw"].endswith(f"\n\n{note}")


def test_fields_that_are_to_stay_do(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"))
    own = {"title": "A radio of their own", "excerpt": "In short.", "date_gmt": "2026-03-04T05:06:07"}
    site.api("POST", f"posts/{first.post_id}", json=own)
    report = publish(radio(CORRECTED), **site.access("editor"), keep=("title", "excerpt", "date"))
    (post,) = posts(site)
    kept = {name: post[name]["raw"] if name != "date_gmt" else post[name] for name in own}
    assert kept == own
    assert "nine kilometres" in post["content"]["raw"]
    assert {loss.kind for loss in report.losses} <= {"canonical"}


def test_tags_that_an_editor_gave_stay(site: WordPress) -> None:
    publish(radio(), **site.access("editor"), tags=["Radio"])
    (post,) = posts(site)
    own = site.api("POST", "tags", json={"name": "Villages"}).json()["id"]
    site.api("POST", f"posts/{post['id']}", json={"tags": [*post["tags"], own]})
    publish(radio(CORRECTED), **site.access("editor"), tags=["Radio"])
    assert set(posts(site)[0]["tags"]) == {*post["tags"], own}


def test_pictures_are_uploaded_once_and_the_counter_stands_once(site: WordPress) -> None:
    made = packages.with_image()
    publish(made, **site.access("editor"), fetch=fetch)
    before = {item["id"] for item in site.api("GET", "media?context=edit").json()}
    later = replace(made, article=replace(made.article, title="Another title"))
    publish(later, **site.access("editor"), fetch=fetch)
    assert {item["id"] for item in site.api("GET", "media?context=edit").json()} == before != set()
    assert len(re.findall(r"/count\.gif\?", posts(site)[0]["content"]["raw"])) == 1


def test_an_original_that_moved_is_found_by_the_address_it_had(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"))
    there = replace(Page.from_html(CORRECTED.replace(URL, MOVED), URL), url_served=MOVED, redirects=(URL,))
    moved = republish.prepare(URL, fetch=FakeFetcher({URL: there}))
    assert moved.article.url == MOVED
    second = publish(moved, **site.access("editor"))
    assert (second.action, second.post_id, len(posts(site))) == ("updated", first.post_id, 1)
    third = publish(moved, **site.access("editor"))
    assert (third.post_id, len(posts(site))) == (first.post_id, 1)


def test_another_article_of_the_site_is_not_taken_for_it(site: WordPress) -> None:
    publish(radio(), **site.access("editor"))
    other = URL.replace("the-village", "another-village")
    report = publish(republish.prepare(Page.from_html(RADIO.replace(URL, other), other)), **site.access("editor"))
    assert (report.action, len(posts(site))) == ("created", 2)


def test_a_withdrawn_copy_keeps_its_post_for_the_record(site: WordPress) -> None:
    """The guide's way: the post becomes private, and a later delivery does not make it public."""
    first = publish(radio(), **site.access("editor"), status="publish")
    publish(radio(), **site.access("editor"), status="private")
    (post,) = posts(site)
    assert (str(post["id"]), post["status"]) == (first.post_id, "private")
    assert publish(radio(), **site.access("editor")).status == "private"


def test_a_picture_that_does_not_come_along_any_more_and_stays_is_told(site: WordPress) -> None:
    package = packages.with_lead_image()
    first = publish(package, **site.access("editor"), fetch=fetch)
    without = replace(package, article=replace(package.article, lead_image=None))
    second = publish(without, **site.access("editor"), fetch=fetch)
    assert "picture that is featured" not in told(first)
    assert "picture that is featured" in told(second)
    assert "picture that is featured" not in told(publish(package, **site.access("editor"), fetch=fetch))


def test_the_post_of_an_address_that_leads_to_another_article_is_left_alone(site: WordPress) -> None:
    first = publish(radio(), **site.access("editor"))
    before = posts(site)[0]["content"]["raw"]
    other = oysters()
    merged = replace(other, page=replace(other.page, redirects=(URL,)))
    report = publish(merged, **site.access("editor"))
    assert (report.action, len(posts(site))) == ("created", 2)
    assert before in [post["content"]["raw"] for post in posts(site)]
    assert "Left alone" in told(report)
    assert f"p={first.post_id}" in told(report)
