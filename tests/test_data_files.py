"""Tables are read once a process, and shared by all who ask for a part of one: nobody may change them."""

import tomllib
from collections import Counter
from collections.abc import Iterator
from importlib.resources import files
from typing import Any

import pytest

from harbour import article, paragraph
from republish._data_files import data_table, data_text
from republish.extraction.words.tongues import any_in, phrases_in

TABLES = sorted(file.name for file in files("republish").joinpath("data").iterdir() if file.name.endswith(".toml"))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_its_file_says_after_an_article_was_made(name: str) -> None:
    article("".join(map(paragraph, range(6))) + "<p>By Una Berg, 3 May 2026. Photo: Una Berg/AFP, CC BY 4.0</p>")
    assert data_table(name) == tomllib.loads(data_text(name))


def _lists(table: Any) -> Iterator[list[str]]:
    if isinstance(table, dict):
        for part in table.values():
            yield from _lists(part)
    elif isinstance(table, list):
        yield [one for one in table if isinstance(one, str)]


@pytest.mark.parametrize("name", TABLES)
def test_no_list_says_the_same_twice(name: str) -> None:
    said_twice = [one for words in _lists(data_table(name)) for one, times in Counter(words).items() if times > 1]
    assert said_twice == []


def test_a_phrase_of_several_languages_is_asked_once() -> None:
    listed = [one for phrases in data_table("extraction_recipes.toml")["tips"].values() for one in phrases]
    assert len(listed) > len(set(listed)) == len(phrases_in("extraction_recipes.toml", "tips"))
    assert any_in("extraction_recipes.toml", "tips").split("|") == list(dict.fromkeys(listed))
