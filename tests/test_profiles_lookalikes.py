"""Names and hosts that only look like a known publisher's: letters of other alphabets, signs, and what nobody sees."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import page_of
from republish._data_files import data_table

BY = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
MIRROR = "https://mirror.example/tide-mills"


def is_asked(name: str, url: str = MIRROR) -> bool:
    review = republish.review(page_of(head=f'{BY}<meta property="og:site_name" content="{name}">', url=url))
    return "licensor-other" in [finding.code for finding in review.findings if finding.level == "question"]


@pytest.mark.parametrize(
    "name",
    [
        "Тhe Conversation",
        "The Conversаtion",
        "ТHE CONVERSATION",
        "Τhe Cοnversation",
        "The Conver\u200csation",
        "Ｔｈｅ Ｃｏｎｖｅｒｓａｔｉｏｎ",
        "The Conversation®",
        "The Conversation™",
        "ProPubliса (c)",
        "Global Vоices",
    ],
)
def test_a_name_is_known_by_its_looks(name: str) -> None:
    assert is_asked(name)


@pytest.mark.parametrize(
    "name",
    [
        "The Conversation Café",
        "The Conversations",
        "Conversation",
        "The Propublican",
        "Новая газета",
        "Τα Νέα",
        "Правда",
    ],
)
def test_a_name_that_reads_otherwise_is_another(name: str) -> None:
    assert not is_asked(name)


def in_network(host: str) -> str:
    return f"https://{host.encode('idna').decode()}/tide-mills"


@pytest.mark.parametrize(
    "host",
    [
        "thеconversation.com",
        "www.propubliса.org",
        "es.glоbalvoices.org",
        "théconversation.com",
        "www.própublica.org",
        "thecønversation.com",
        "globałvoices.org",
    ],
)
def test_a_host_that_looks_like_a_publishers_is_asked_about(host: str) -> None:
    assert is_asked("Mill Post", in_network(host))
    assert is_asked("Mill Post", f"https://{host}/tide-mills")


@pytest.mark.parametrize(
    "host", ["zürich-journal.ch", "новаягазета.рф", "ελευθερία.gr", "theconversation.com", "conversación-abierta.es"]
)
def test_hosts_in_other_letters_are_their_own(host: str) -> None:
    assert not is_asked("Mill Post", in_network(host))


@pytest.mark.parametrize("host", ["creativecommóns.org", "creativecоmmons.org", "xn--creativecommns-wob.org"])
def test_a_line_whose_link_is_disguised_as_a_deed_s_grants_nothing(host: str) -> None:
    line = '<p>This article is published under <a href="https://{}/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    assert republish.review(page_of(inside=line.format(host))).license is None
    assert republish.review(page_of(inside=line.format("creativecommons.org"))).license is not None
    assert republish.review(page_of(inside=line.format("mill-post.example"))).license is not None


def test_each_letter_of_the_table_looks_like_one_latin_letter() -> None:
    letters = [letter for table in data_table("confusables.toml").values() for letter in table["letters"]]
    pairs = [len(table["letters"]) == len(table["latin"]) for table in data_table("confusables.toml").values()]
    assert all(pairs)
    assert len(set(letters)) == len(letters)
    assert not any(letter.isascii() for letter in letters)
