"""The built-in publishers: every file is sound, and a URL finds the right one."""

from __future__ import annotations

import pickle
from datetime import date
from importlib.resources import files
from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish import _html, profiles
from republish.model import Profile
from republish.profiles import DIMENSIONS, GRADES

FOLDER = files("republish") / "data" / "profiles"
NAMES = sorted(f.name.removesuffix(".toml") for f in FOLDER.iterdir() if f.name.endswith(".toml"))
PUBLISHERS = [name for name in NAMES if not name.startswith("_")]


def publisher(name: str) -> Profile:
    profile = profiles.builtin().get(name)
    assert profile is not None, name
    return profile


def value(name: str, dimension: str, on: date | None = None) -> str | None:
    rule = publisher(name).rule(dimension, on)
    return rule.value if rule else None


def test_there_are_many_publishers() -> None:
    assert len(PUBLISHERS) >= 45
    assert len(profiles.builtin()) == len(PUBLISHERS)
    assert [profile.id for profile in profiles.builtin()] == PUBLISHERS


@pytest.mark.parametrize("name", PUBLISHERS)
def test_every_file_loads_under_its_own_name(name: str) -> None:
    assert publisher(name).id == name


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith("_")])
def test_every_base_is_sound_by_itself(name: str) -> None:
    base = profiles.parse((FOLDER / f"{name}.toml").read_text("utf-8"), f"{name}.toml")
    assert not base.hosts
    assert not base.grants
    assert not base.rules
    assert not base.wordings


@pytest.mark.parametrize("name", PUBLISHERS)
def test_everything_a_profile_says_names_source_day_and_grade(name: str) -> None:
    profile = publisher(name)
    for entry in (*profile.grants, *profile.rules, *profile.wordings, *profile.exclusions):
        assert entry.source.startswith("https://") or len(entry.source.split()) > 3
        assert entry.read in (date(2026, 11, 24), date(2026, 11, 30))
        assert entry.grade in GRADES


@pytest.mark.parametrize("name", PUBLISHERS)
def test_a_profile_without_grant_or_structure_says_why(name: str) -> None:
    profile = publisher(name)
    if not profile.grants:
        assert profile.terms or profile.note
    if not profile.structure.body:
        assert profile.note
    if profile.structure.grade == "guess":
        assert profile.extends
        assert profile.note


@pytest.mark.parametrize("name", PUBLISHERS)
def test_every_host_finds_its_profile(name: str) -> None:
    profile = publisher(name)
    for host in profile.hosts:
        assert profiles.find(f"https://{host}/2026/a-story") == profile
        assert profiles.find(f"http://www.{host}:80/2026/a-story?x=1#y") == profile
        assert profiles.find(f"https://web.archive.org/web/20160218174457/https://{host}/2026/a-story") == profile
    assert profiles.find(profile.home) == profile


@pytest.mark.parametrize("name", PUBLISHERS)
def test_every_profile_survives_json_and_pickle(name: str) -> None:
    profile = publisher(name)
    assert Profile.from_dict(profile.to_dict()) == profile
    assert pickle.loads(pickle.dumps(profile)) == profile


@pytest.mark.parametrize("name", PUBLISHERS)
def test_feeds_are_on_the_publishers_own_hosts(name: str) -> None:
    profile = publisher(name)
    for feed in profile.feeds:
        assert (urlsplit(feed).hostname or "").endswith(tuple(host.partition("/")[0] for host in profile.hosts))


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://theconversation.com/storms-216842", "the-conversation"),
        ("https://THECONVERSATION.com/storms-216842", "the-conversation"),
        ("https://theconversation.com./storms-216842", "the-conversation"),
        ("https://india.mongabay.com/2026/01/otters/", "mongabay"),
        ("https://fr.globalvoices.org/2026/01/02/radio/", "global-voices"),
        ("https://blog.wikimedia.org/2018/01/02/x/", "wikimedia-blog"),
        ("https://khn.org/news/x/", "kff-health-news"),
        ("https://nottheconversation.com/storms-216842", None),
        ("https://theconversation.com.example/storms-216842", None),
        ("https://example.org/theconversation.com/x-216842", None),
        ("https://com/x", None),
        ("theconversation.com/storms-216842", None),
        ("https://[broken/", None),
        ("", None),
    ],
)
def test_a_url_finds_the_publisher_of_its_host(url: str, name: str | None) -> None:
    found = profiles.find(url)
    assert (found.id if found else None) == name


@given(st.text(max_size=60))
def test_no_text_breaks_the_search(text: str) -> None:
    found = profiles.find(text)
    assert found is None or found.id in PUBLISHERS


def test_only_the_file_that_is_asked_for_is_parsed() -> None:
    from republish.profiles import collection

    collection._parsed.cache_clear()
    profiles.find("https://netzpolitik.org/2026/x/")
    assert collection._parsed.cache_info().currsize == 1


CONVERSATION_COUNTER = (
    '<img src="https://counter.theconversation.com/content/{id}/count.gif?distributor=republish-lightbox-basic" '
    'alt="The Conversation" width="1" height="1" style="border: none !important; box-shadow: none !important; '
    "margin: 0 !important; max-height: 1px !important; max-width: 1px !important; min-height: 1px !important; "
    'min-width: 1px !important; opacity: 0 !important; outline: none !important; padding: 0 !important" '
    'referrerpolicy="no-referrer-when-downgrade" />'
)


def test_the_conversations_counter_is_the_publishers_to_the_byte() -> None:
    counter = publisher("the-conversation").counter
    assert counter is not None
    assert counter.html == CONVERSATION_COUNTER
    assert counter.comment_before == "<!-- Below is The Conversation's page counter tag. Please DO NOT REMOVE. -->"
    assert [language for language, _ in counter.comments_after] == ["en", "es"]
    assert all(comment.startswith("<!-- ") and comment.endswith(" -->") for _, comment in counter.comments_after)


def test_the_conversations_sentences_are_the_publishers_and_no_others() -> None:
    wordings = {w.language: w for w in publisher("the-conversation").wordings}
    assert sorted(wordings) == ["en", "es", "fr"]
    assert wordings["en"].html == (
        'This article is republished from <a href="{home}">The Conversation</a> under a Creative Commons license. '
        'Read the <a href="{url}">original article</a>.'
    )
    assert wordings["fr"].grade == "F"


@pytest.mark.parametrize(
    ("url", "identifier"),
    [
        ("https://theconversation.com/storms-are-breaking-records-216842", "216842"),
        ("https://theconversation.com/storms-216842/", "216842"),
        ("https://theconversation.com/storms-216842/amp", "216842"),
        ("https://theconversation.com/storms-216842?utm=-99999", "216842"),
        ("https://theconversation.com/storms-of-the-20s", None),
        ("https://theconversation.com/", None),
    ],
)
def test_the_conversations_identifier_is_the_end_of_the_address(url: str, identifier: str | None) -> None:
    import re

    found = re.search(publisher("the-conversation").structure.identifier[0], url)
    assert (found[1] if found else None) == identifier


@pytest.mark.parametrize(
    ("name", "dimension", "expected"),
    [
        ("the-conversation", "automation", "individual"),
        ("the-conversation", "images", "none"),
        ("the-conversation", "edits.translate", "ask"),
        ("the-conversation", "counter", "required"),
        ("the-conversation", "links", None),
        ("propublica", "automation", "individual"),
        ("propublica", "edits.shorten", "forbidden"),
        ("mongabay", "paywall", "forbidden"),
        ("mongabay", "edits.translate", "forbidden"),
        ("undark", "window_days", "90"),
        ("undark", "edits.translate", "allowed"),
        ("dialogue-earth", "embargo_days", "2"),
        ("opendemocracy", "cap", "2/month"),
        ("calmatters", "edits.headline", "forbidden"),
        ("city-desk-abq", "takedown", "window-end"),
        ("correctiv", "update_disclosure", "required"),
        ("matter-news", "embeds", "keep"),
        ("chalkbeat", "images", None),
        ("deafmn", "edits.shorten", "forbidden"),
        ("direct-relief", "edits.add", "ask"),
        ("global-press-journal", "edits.translate", "ask"),
        ("mindsite-news", "paywall", "allowed"),
        ("waging-nonviolence", "counter", "required"),
        ("whowhatwhy", "excerpt", "allowed"),
        ("scientia", "images", None),
    ],
)
def test_rules_as_the_publishers_state_them(name: str, dimension: str, expected: str | None) -> None:
    assert value(name, dimension) == expected


@pytest.mark.parametrize(
    ("name", "on", "license_id"),
    [
        ("the-conversation", None, "CC-BY-ND-4.0"),
        ("propublica", None, "CC-BY-NC-ND-3.0-US"),
        ("der-postillon", None, "CC-BY-NC-SA-3.0-DE"),
        ("shareable", None, "CC-BY-NC-ND"),
        ("boing-boing", date(2020, 12, 12), "CC-BY-NC-SA-3.0"),
        ("boing-boing", date(2010, 5, 1), "CC-BY-NC-ND-1.0"),
        ("boing-boing", date(2012, 5, 1), None),
        ("boing-boing", None, None),
        ("grist", None, None),
        ("undark", None, None),
        ("texas-tribune", None, None),
        ("aeon", None, None),
        ("states-newsroom", None, None),
        ("city-desk-abq", None, None),
        ("aspi-strategist", None, "CC-BY-NC-ND-3.0"),
        ("scientia", None, "CC-BY-NC-4.0"),
        ("south-dakota-news-watch", None, "CC-BY-NC-SA-4.0"),
        ("waging-nonviolence", None, "CC-BY-4.0"),
        ("ubc-beyond", None, "CC-BY-ND"),
        ("policy-options", None, None),
    ],
)
def test_grants_hold_for_the_day_an_article_was_published(name: str, on: date | None, license_id: str | None) -> None:
    grant = publisher(name).grant(on)
    assert (grant.license.id if grant else None) == license_id


@pytest.mark.parametrize(("on", "expected"), [(date(2019, 7, 30), "allowed"), (date(2019, 7, 31), "ask"), (None, None)])
def test_a_rule_that_changed_holds_by_the_articles_day(on: date | None, expected: str | None) -> None:
    assert value("knowable", "edits.style", on) == expected


def test_sentences_that_changed_hold_by_the_articles_day() -> None:
    old = publisher("knowable").wordings_on(date(2018, 1, 1))
    new = publisher("knowable").wordings_on(date(2024, 1, 1))
    assert any("Annual Reviews" in w.html for w in old)
    assert not any("Annual Reviews" in w.html for w in new)
    assert any("nonprofit publication" in w.html for w in new)


@pytest.mark.parametrize(
    "name", ["grist", "undark", "texas-tribune", "calmatters", "aeon", "psyche", "correctiv", "whowhatwhy"]
)
def test_publishers_without_creative_commons_have_terms_and_no_grant(name: str) -> None:
    assert publisher(name).terms
    assert not publisher(name).grants


@pytest.mark.parametrize("name", list(DIMENSIONS))
def test_every_dimension_says_what_it_and_its_values_mean(name: str) -> None:
    dimension = DIMENSIONS[name]
    assert dimension.meaning
    assert dimension.values or dimension.pattern
    assert all(dimension.allows(value) for value in dimension.values)
    assert not dimension.allows("")
    assert not dimension.allows("perhaps")


@pytest.mark.parametrize("name", PUBLISHERS)
def test_every_selector_of_the_structure_runs(name: str) -> None:
    structure, root = publisher(name).structure, _html.fragment("<p>x</p>")
    for field in ("title", "standfirst", "body", "drop", "keep", "authors", "published", "disclosure", "license"):
        for selector in getattr(structure, field):
            assert isinstance(_html.select(root, selector), list)


@pytest.mark.parametrize(
    ("name", "texts", "kinds"),
    [
        ("mongabay", {"byline": "by Mira Solheim"}, []),
        ("mongabay", {"byline": "by Mira Solheim, Associated Press"}, ["wire"]),
        ("mongabay", {"byline": "By AP"}, ["wire"]),
        ("mongabay", {"byline": "By Apinya Capuano"}, []),
        ("mongabay", {"body": "An AP photographer saw it too."}, []),
        ("global-voices", {"body": "This story originally appeared on Global Voices in 2020."}, []),
        ("global-voices", {"body": "This article was originally published by Radio Quay."}, ["partner"]),
        ("global-voices", {"body": "The song was first published in 1903 and republished on Facebook."}, []),
        ("global-voices", {"body": "This post by Ada Reed first appeared on Radio Quay."}, ["partner"]),
        ("global-voices", {"body": "Ada Reed sails. Originally published in Radio Quay."}, ["partner"]),
        ("floodlight", {"body": "The report first appeared in 2019."}, []),
        ("floodlight", {"body": "This story was originally published by Floodlight."}, []),
        ("floodlight", {"body": "This story was originally published by the Quay."}, ["partner"]),
        ("investigatewest", {"body": "It was first published by the Quay."}, ["partner"]),
        ("montana-free-press", {"body": "First published by MTFP."}, []),
        ("global-voices", {"body": "An edited version runs here under a content-sharing agreement."}, ["partner"]),
        ("eldiario", {"byline": "EFE / Nuria Belmonte"}, ["wire"]),
        ("eldiario", {"byline": "Nuria Belmonte"}, []),
        ("kff-health-news", {"body": "©2026 Somebody. All rights reserved."}, ["reserved"]),
        ("kff-health-news", {"page": "©2026 Somebody. All rights reserved."}, []),
        ("mindsite-news", {"body": "All Rights Reserved."}, ["reserved"]),
        ("mindsite-news", {"page": "©2026 Somebody. All rights reserved."}, []),
        ("collateral-global", {"body": "Unavailable for reprint."}, ["reserved"]),
        ("collateral-global", {"body": "The report was unavailable for a reprint of the series."}, []),
        ("ubc-beyond", {"body": "This article was originally published by The Conversation."}, ["partner"]),
        ("ubc-beyond", {"body": "This article was originally published on UBC Beyond."}, []),
        ("ubc-beyond", {"body": "The scale was first published in 1961."}, []),
        ("voice-of-america", {"byline": "Ada Reed, Reuters"}, ["wire"]),
        ("voice-of-america", {"byline": "By Apinya Capuano"}, []),
        ("voice-of-america", {"body": "Reuters reported it first."}, []),
        ("the-conversation", {"url": "https://theconversation.com/profiles/nalo-prempeh-900001"}, ["reserved"]),
        ("the-conversation", {"url": "https://theconversation.com/uk/topics/tides-1"}, ["reserved"]),
        ("the-conversation", {"url": "https://theconversation.com/profiles-of-courage-900001"}, []),
        ("the-conversation", {"url": "https://theconversation.com/storms-216842"}, []),
    ],
)
def test_exclusions_are_found_in_their_place(name: str, texts: dict[str, str], kinds: list[str]) -> None:
    found = publisher(name).excluded(**texts)
    assert [exclusion.kind for exclusion, _ in found] == kinds
    assert all(words for _, words in found)
