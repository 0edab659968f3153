"""`republish audit`: what it prints, its exit codes, what it may be given together."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import republish
from copies import COPY, OYSTERS, oysters, site
from republish import Audit
from republish.cli import main
from republish.testing import page_from_file

ORIGINAL = "examples/pages/oyster-reefs.html"
RADIO = "examples/pages/village-radio.html"
OWN = f'<link rel="canonical" href="{COPY}">'
HTML = str(oysters().html)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    republish.write(oysters(), tmp_path / "package", formats=["json"])
    return tmp_path / "package"


def saved(tmp_path: Path, inner: str) -> str:
    path = tmp_path / "copy.html"
    path.write_text(site(inner, head=OWN), encoding="utf-8")
    return str(path)


def test_a_copy_in_order_ends_with_zero(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", saved(tmp_path, HTML), "--package", str(folder)]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"IN ORDER: nothing is missing that a page can show.\n  {COPY}\n  Original: {OYSTERS}")
    assert "Breaches" not in said
    assert said.endswith("This report is not legal advice.\n")


def test_a_copy_with_a_breach_ends_with_one(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = saved(tmp_path, HTML.replace("forty tonnes", "fifty tonnes"))
    assert main(["audit", copy, "--package", str(folder)]) == 1
    said = capsys.readouterr().out
    assert said.startswith("NOT IN ORDER")
    assert "Breaches of the licence" in said
    assert "line 1: “forty” is “fifty” there" in said


def test_the_original_in_place_of_a_package(tmp_path: Path) -> None:
    assert main(["audit", saved(tmp_path, HTML), "--original", ORIGINAL]) == 0


def test_the_whole_audit_as_json(tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["audit", saved(tmp_path, HTML), "--package", str(folder), "--json"])
    found = Audit.from_dict(json.loads(capsys.readouterr().out))
    assert found.ok
    assert found.url == COPY


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--original", ORIGINAL], "--package has its own original"),
        (["--use", "excerpt"], "--package has its own original"),
        (["--profiles", "examples/rules"], "--package has its own original"),
    ],
)
def test_a_package_stands_alone(
    arguments: list[str], said: str, tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["audit", saved(tmp_path, HTML), "--package", str(folder), *arguments]) == 2
    assert said in capsys.readouterr().err


def test_ones_own_rules_count_for_the_original(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = saved(tmp_path, str(republish.prepare(page_from_file(RADIO)).html))
    arguments = ["audit", copy, "--original", RADIO]
    assert main(arguments) == 0
    assert "counter" not in capsys.readouterr().out
    assert main([*arguments, "--profiles", "examples/rules"]) == 1
    assert "counter" in capsys.readouterr().out


def test_a_saved_copy_that_calls_the_original_its_address_is_told_to_say_its_own(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.html"
    copy.write_text(site(HTML, head=f'<link rel="canonical" href="{OYSTERS}">'), encoding="utf-8")
    assert main(["audit", str(copy)]) == 2
    assert "(--url)" in capsys.readouterr().err
    monkeypatch.setattr("republish.web.fetch", lambda url: page_from_file(ORIGINAL, url))
    assert main(["audit", str(copy), "--url", COPY]) == 0


def test_a_copy_that_is_handed_in_without_an_address_is_not_where_the_original_is() -> None:
    html = site(HTML, head=f'<link rel="canonical" href="{OYSTERS}">')
    found = republish.audit(republish.Page.from_html(html, ""), fetch=lambda url: page_from_file(ORIGINAL, url))
    assert (found.ok, found.url, found.original) == (True, "", OYSTERS)
