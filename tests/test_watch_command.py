"""`republish watch`, and an update in words."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Change, Finding, Obligation, Page, Update, profiles, reports
from republish.cli import main
from republish.testing import FakeFetcher

RADIO = (Path(__file__).resolve().parents[1] / "examples" / "pages" / "village-radio.html").read_text(encoding="utf-8")
URL = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"
CORRECTED = RADIO.replace("eighteen hours", "nineteen hours")


@pytest.fixture
def folder(tmp_path: Path) -> str:
    republish.write(republish.prepare(Page.from_html(RADIO, URL)), tmp_path / "kept", formats=["json"])
    return str(tmp_path / "kept")


def today(monkeypatch: pytest.MonkeyPatch, page: str | Exception) -> None:
    monkeypatch.setattr("republish.web.Fetcher", lambda **settings: FakeFetcher({URL: page}))


@pytest.mark.parametrize(("page", "code", "status"), [(RADIO, 0, "SAME"), (CORRECTED, 1, "CORRECTED")])
def test_the_exit_code_says_whether_all_are_the_same(
    folder: str,
    page: str,
    code: int,
    status: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    today(monkeypatch, page)
    assert main(["watch", folder, folder]) == code
    assert capsys.readouterr().out.count(f"{status}: ") == 2


def test_a_day_that_is_over_is_to_be_done_though_the_original_is_the_same(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    today(monkeypatch, RADIO)
    window = [("window_days", "90"), ("takedown", "window-end")]
    asked = tuple(
        Obligation(kind=kind, text=f"{kind}.", layer="publisher", source=URL, value=value) for kind, value in window
    )
    kept = republish.load(folder)
    old = replace(kept.article, published=datetime(2020, 5, 3, tzinfo=UTC))
    ruled = replace(kept, article=old, review=replace(kept.review, requests=asked))
    republish.write(ruled, folder, formats=["json"])
    assert main(["watch", folder]) == 1
    assert "takedown-due" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("status", "level", "ok"),
    [("same", "info", True), ("same", "question", False), ("corrected", "info", False), ("unclear", "question", False)],
)
def test_an_update_is_in_order_where_nothing_is_to_be_done(status: Any, level: Any, ok: bool) -> None:
    finding = Finding(code="moved", level=level, text="It has moved.", source=URL)
    assert Update(url=URL, status=status, findings=(finding,)).ok is ok


def test_updates_are_printed_as_a_list(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    today(monkeypatch, CORRECTED)
    assert main(["watch", folder, "--json"]) == 1
    (update,) = map(Update.from_dict, json.loads(capsys.readouterr().out))
    assert [(change.words, change.replacement) for change in update.changes] == [("eighteen", "nineteen")]


def test_a_folder_that_cannot_be_looked_at_does_not_stop_the_others(
    folder: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    today(monkeypatch, RADIO)
    assert main(["watch", str(tmp_path / "nothing"), folder]) == 1
    output = capsys.readouterr()
    assert output.out.startswith("SAME: ")
    assert f"republish: {tmp_path / 'nothing'}: " in output.err


def test_each_update_names_its_folder(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    today(monkeypatch, CORRECTED)
    main(["watch", folder])
    assert f"Package: {folder}\n" in capsys.readouterr().out
    main(["watch", f"{folder}-gone", folder, "--json"])
    assert [update["folder"] for update in json.loads(capsys.readouterr().out)] == [folder]
    assert republish.watch(republish.load(folder), fetch=FakeFetcher({URL: CORRECTED})).folder is None


def test_what_was_found_stays_said_where_the_look_is_interrupted(
    folder: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []

    def fetch(url: str) -> Page:
        asked.append(url)
        if len(asked) > 1:
            raise KeyboardInterrupt
        return Page.from_html(CORRECTED, url)

    monkeypatch.setattr("republish.web.Fetcher", lambda **settings: fetch)
    assert main(["watch", folder, folder]) == 130
    assert capsys.readouterr().out.count("CORRECTED: ") == 1


@pytest.mark.parametrize("arguments", [[], [URL]])
def test_folders_are_wanted(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["watch", *arguments])
    assert caught.value.code == 2


def test_the_agent_is_named_to_servers(folder: str, monkeypatch: pytest.MonkeyPatch) -> None:
    named = []
    monkeypatch.setattr("republish.web.Fetcher", lambda **settings: named.append(settings) or FakeFetcher({URL: RADIO}))
    main(["watch", folder, "--user-agent", "harbour-desk (desk@harbour.example)"])
    assert named == [{"user_agent": "harbour-desk (desk@harbour.example)"}]


UPDATE = Update(
    url=URL,
    status="relicensed",
    license=None,
    license_then="CC-BY-4.0",
    changes=(
        Change(action="added", kind="text", place="line 3", words="Correction: six.", reason="r", ground="publisher"),
        Change(action="removed", kind="text", place="line 4", words="seven", reason="r", ground="publisher"),
        Change(
            action="replaced", kind="text", place="title", words="A", replacement="B", reason="r", ground="publisher"
        ),
    ),
    findings=(
        Finding(code="corrected", level="question", text="Take them over.", source=URL),
        Finding(code="moved", level="info", text="It moved.", source="https://site.example/new"),
    ),
)


@pytest.mark.parametrize(
    "words",
    [
        "RELICENSED: ",
        URL,
        "Licence: none today, CC-BY-4.0 then",
        "What to do - Take them over. [corrected]",
        "line 3: new: “Correction: six.”",
        "line 4: gone: “seven”",
        "title: “A” is “B” today",
        "Good to know - It moved. [moved; https://site.example/new]",
    ],
)
def test_everything_in_an_update_is_said(words: str) -> None:
    assert words in " ".join(reports.update(UPDATE).split())


@pytest.mark.parametrize("status", ["withdrawn", "unclear"])
def test_nothing_is_said_of_a_licence_that_was_not_seen(status: str) -> None:
    assert "Licence:" not in reports.update(Update(url=URL, status=status, license_then="CC-BY-4.0"))  # type: ignore[arg-type]


def test_packages_made_by_ones_own_rules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = Path(__file__).resolve().parents[1] / "examples" / "rules"
    made = republish.prepare(Page.from_html(RADIO, URL), profile=profiles.load(rules).find(URL))
    republish.write(made, tmp_path, formats=["json"])
    today(monkeypatch, RADIO)
    assert main(["watch", str(tmp_path), "--profiles", str(rules)]) == 0
    assert capsys.readouterr().out.startswith("SAME")
