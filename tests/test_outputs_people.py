"""Whoever translated an article did not write it, in any format."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
import yaml

import republish
from fixtures import packages
from republish import outputs
from republish.model import Author, Package

PAGE = """<html lang="de"><head><title>Der Fluss</title><meta property="og:title" content="Der Fluss"></head><body>
<div class="postmeta-sidebar"><div class="credit"><div class="author contributor"><div class="contributor-name">
<span class="credit-label">Geschrieben von</span> <a class="url user-link" href="/author/ada/">Ada Lindqvist</a></div></div>
<div class="translator contributor"><div class="contributor-name"><span class="credit-label">Übersetzt von</span>
<a class="url user-link" href="/author/jo/">Jo Hansmann</a></div></div></div></div>
<div id="single" class="entry"><p>Der Fluss stieg drei Tage lang, bevor jemand daran dachte, das Klavier zu bewegen.</p>
<p>Dann hörten die Warnungen auf, und niemand im Dorf wusste, ob das ein gutes oder ein schlechtes Zeichen war.</p></div>
</body></html>"""
JO = Author(name="Jo Hansmann", url="https://news.example/jo", kind="translator")
IDA = Author(name="Ida Brook", url="https://news.example/ida", kind="contributor")


def translated() -> Package:
    package = packages.english()
    return replace(package, article=replace(package.article, authors=(*package.article.authors, JO, IDA)))


def written(name: str, package: Package) -> str:
    content = next(iter(outputs.render(package, name).values()))
    return content.decode() if isinstance(content, bytes) else content


def fields(package: Package) -> dict[str, Any]:
    front: dict[str, Any] = yaml.safe_load(written("markdown", package).split("---\n")[1])
    return front


def structured(package: Package) -> dict[str, Any]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', package.head)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_front_matter_names_translators_apart() -> None:
    front = fields(translated())
    assert "Jo Hansmann" not in front["author"]
    assert "Jo Hansmann" not in [author["name"] for author in front["authors"]]
    assert front["translators"] == [{"name": "Jo Hansmann", "url": "https://news.example/jo"}]


def test_front_matter_without_a_translator_has_no_such_key() -> None:
    assert "translators" not in fields(packages.english())


@pytest.mark.parametrize(("role", "name"), [("contributor", "Jo Hansmann"), ("contributor", "Ida Brook")])
def test_atom_has_an_element_for_those_who_helped(role: str, name: str) -> None:
    entry = written("atom", translated())
    assert re.search(rf"<{role}>\s*<name>{name}", entry)
    assert not re.search(rf"<author>\s*<name>{name}", entry)


def test_ninjs_is_by_the_authors() -> None:
    assert json.loads(written("ninjs", translated()))["by"] == json.loads(written("ninjs", packages.english()))["by"]


def test_the_head_tells_translators_from_authors() -> None:
    page = republish.Page.from_html(PAGE, "https://de.globalvoices.org/2026/05/04/der-fluss/")
    data = structured(republish.prepare(page))
    assert [author["name"] for author in data["author"]] == ["Ada Lindqvist"]
    assert [person["name"] for person in data["translator"]] == ["Jo Hansmann"]
    assert "contributor" not in data
    assert "Jo Hansmann" in data["creditText"]


def test_the_head_of_an_article_in_its_own_language_names_no_translator() -> None:
    page = republish.Page.from_html(
        re.sub(r'<div class="translator.*?</div></div>', "", PAGE, flags=re.S),
        "https://de.globalvoices.org/2026/05/04/der-fluss/",
    )
    data = structured(republish.prepare(page))
    assert [author["name"] for author in data["author"]] == ["Ada Lindqvist"]
    assert "translator" not in data
