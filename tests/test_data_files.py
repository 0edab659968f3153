"""Tables are read once a process, and shared by all who ask for a part of one: nobody may change them."""

import tomllib
from importlib.resources import files

import pytest

from harbour import article, paragraph
from republish._data_files import data_table, data_text

TABLES = sorted(file.name for file in files("republish").joinpath("data").iterdir() if file.name.endswith(".toml"))


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_what_its_file_says_after_an_article_was_made(name: str) -> None:
    article("".join(map(paragraph, range(6))) + "<p>By Una Berg, 3 May 2026. Photo: Una Berg/AFP, CC BY 4.0</p>")
    assert data_table(name) == tomllib.loads(data_text(name))
