"""The command line: what goes where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from republish import Page, UsageError, Use, web
from republish._commands.options import use_of
from republish.cli import main

ROOT = Path(__file__).resolve().parents[1]
OYSTERS = str(ROOT / "examples/pages/oyster-reefs.html")
LANTERN = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"
RADIO = str(ROOT / "examples/pages/village-radio.html")


def test_a_page_is_printed_as_a_fragment(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS]) == 0
    assert "This article is republished from" in capsys.readouterr().out


def test_files_are_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS, "--format", "html", "--format", "json", "-o", str(tmp_path / "out")]) == 0
    written = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert written
    assert all(path.exists() for path in written)


def test_a_no_has_its_reasons_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS, "--use", "translated"]) == 3
    output = capsys.readouterr()
    assert (output.out, "republish: " in output.err) == ("", True)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["no-such-file.html"], 2),
        ([OYSTERS, "--use", "sideways"], 2),
        ([OYSTERS, "--format", "html", "--format", "json"], 2),
        ([OYSTERS, "--use", "medium=telepathy"], 2),
        (["http://127.0.0.1/a"], 4),
        (["https://site.invalid:22/a"], 4),
        (["HTTPS://site.invalid:22/a"], 4),
        ([OYSTERS, "--url", "Https://theconversation.com/reefs-900417"], 0),
        (["HTTPS//site.invalid/a"], 2),
        ([OYSTERS, "--images", "download"], 2),
        ([OYSTERS, "--images", "link"], 0),
        (["license", "all rights reserved"], 1),
        (["license", "CC BY 4.0"], 0),
        (["publishers", "nobody"], 2),
        (["publishers"], 0),
        (["review", RADIO], 0),
        (["review", OYSTERS, "--use", "translated"], 3),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code
    assert "Traceback" not in capsys.readouterr().err


def test_a_saved_page_without_an_address_needs_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>Words</p>", encoding="utf-8")
    assert main([str(page)]) == 2
    assert "--url" in capsys.readouterr().err


def test_the_review_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    main(["review", OYSTERS])
    report = capsys.readouterr().out
    for heading in (
        "ALLOWED",
        "What was found",
        "What the licence requires",
        "What the publisher asks for",
        "Images",
        "not legal advice",
    ):
        assert heading in report


def test_the_review_as_json_is_the_review(capsys: pytest.CaptureFixture[str]) -> None:
    main(["review", RADIO, "--json"])
    assert json.loads(capsys.readouterr().out)["verdict"] == "allowed"


def test_a_licence_is_read_from_words(capsys: pytest.CaptureFixture[str]) -> None:
    main(["license", "CC", "BY", "NC", "ND", "3.0", "--json"])
    assert json.loads(capsys.readouterr().out)["id"] == "CC-BY-NC-ND-3.0"


def test_a_reader_that_goes_away_is_no_failure() -> None:
    pipe = f"{sys.executable} -m republish publishers | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", pipe], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_goes_into_a_pipe_is_utf_8_whatever_the_system_writes() -> None:
    page = Path(RADIO).read_text(encoding="utf-8").replace("built its own", "zbudowała własne 漢字")
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "republish", "-", "--format", "text"]
    done = subprocess.run(command, input=page.encode(), env=environment, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout.decode("utf-8").startswith("The village that zbudowała własne 漢字 radio")


def test_an_interruption_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def interrupted(*arguments: object, **options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("republish.pipeline.review", interrupted)
    assert (main(["review", RADIO]), capsys.readouterr().err) == (130, "")


@pytest.mark.parametrize(
    ("arguments", "closed", "code"),
    [("-", "<&-", 1), (f"'{RADIO}'", ">&-", 0), ("nowhere.html", "2>&-", 2), ("-", "<&- >&- 2>&-", 1)],
)
def test_a_standard_stream_may_be_closed(arguments: str, closed: str, code: int) -> None:
    command = f"{sys.executable} -m republish {arguments} {closed}"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_full_disk_behind_standard_output_is_a_failure_in_one_line() -> None:
    command = f"{sys.executable} -m republish license 'CC BY 4.0' >/dev/full"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=False)
    said = "republish: what was found could not be printed: No space left on device.\n"
    assert (done.returncode, done.stderr) == (1, said)


def test_a_page_comes_through_a_pipe() -> None:
    command = [sys.executable, "-m", "republish", "-", "--format", "text"]
    done = subprocess.run(command, input=Path(RADIO).read_bytes(), capture_output=True, check=False)
    assert (done.returncode, b"The village that built its own radio" in done.stdout) == (0, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["inspect", OYSTERS], "There is no command “inspect”"),
        (["help"], "There is no command “help”"),
        ([OYSTERS, "--url", "harbour.example"], "https:// before it"),
        (["publishers", "nobody"], "`republish publishers` lists them"),
        (["theconversation.com/reefs-900417"], "An address begins with https://"),
        ([RADIO.replace("village-radio.html", "")], "Is a directory"),
        ([RADIO, "--format", "bagit"], "needs one: -o FOLDER"),
        ([RADIO, "-o", ""], "-o names no folder"),
        ([RADIO, "--use", "edits=titles"], "edits=time+place"),
        (["publish", RADIO, "--to", "ghost"], "or say --site"),
        (["audit", "-", "--original", "-"], "Standard input holds one page, not two"),
    ],
)
def test_a_slip_is_told_how_to_go_on(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert said in capsys.readouterr().err


def test_a_folder_is_asked_for_before_anything_is_fetched(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["https://nowhere.invalid/story", "--format", "bagit"]) == 2
    assert main(["https://nowhere.invalid/story", "-o", ""]) == 2
    assert "nowhere.invalid" not in capsys.readouterr().err


def test_a_bag_is_made_in_the_folder_that_is_named(tmp_path: Path) -> None:
    assert main([RADIO, "--format", "bagit", "-o", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "bag" / "bagit.txt").is_file()


def test_a_dot_names_the_folder_one_is_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = Path(RADIO).read_bytes()
    monkeypatch.chdir(tmp_path)
    Path("radio.html").write_bytes(page)
    assert main(["radio.html", "-o", "."]) == 0
    assert Path("article.html").is_file()


def test_one_page_of_an_audit_may_come_through_a_pipe(tmp_path: Path) -> None:
    page = Path(RADIO).read_bytes()
    for arguments in (["-", "--original", RADIO], [RADIO, "--original", "-"]):
        command = [sys.executable, "-m", "republish", "audit", *arguments]
        done = subprocess.run(command, input=page, capture_output=True, check=False)
        assert done.stdout.startswith((b"IN ORDER", b"NOT IN ORDER"))


def test_a_file_may_be_called_like_a_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "radio").write_bytes(Path(RADIO).read_bytes())
    monkeypatch.chdir(tmp_path)
    assert main(["radio", "--format", "text"]) == 0
    assert "The village that built its own radio" in capsys.readouterr().out


def test_publishers_stand_in_columns(capsys: pytest.CaptureFixture[str]) -> None:
    main(["publishers"])
    lines = capsys.readouterr().out.splitlines()
    column = lines[0].index("CC-")
    assert all(line[column - 2 : column] == "  " and line[column] != " " for line in lines)


def test_a_licence_without_conditions_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    main(["license", "CC0"])
    assert "requires  none\nprohibits none\n" in capsys.readouterr().out
    main(["license", "CC BY-NC 4.0"])
    assert "none" not in capsys.readouterr().out.partition("permits")[2]


def test_a_dry_run_prints_the_payload_or_the_report(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["publish", RADIO, "--to", "wordpress", "--site", "https://news.example", "--dry-run"]
    assert main(arguments) == 0
    payload = json.loads(capsys.readouterr().out)
    assert payload["title"] == "The village that built its own radio"
    assert main([*arguments, "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert (report["action"], json.loads(report["payload"])) == ("dry-run", payload)


def test_a_question_names_the_flag_that_answers_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        Path(RADIO)
        .read_text(encoding="utf-8")
        .replace("by-sa/4.0", "by-nc/4.0")
        .replace("ShareAlike", "NonCommercial"),
        encoding="utf-8",
    )
    assert main([str(page)]) == 3
    assert "--use noncommercial" in capsys.readouterr().err
    assert main([str(page), "--use", "noncommercial"]) == 0


@pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "json"])
def test_what_no_encoding_writes_stops_no_review(
    tmp_path: Path, form: list[str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    page = tmp_path / "page.html"
    html = Path(RADIO).read_text(encoding="utf-8")
    page.write_text(html.replace('"license":"', r'"license":"CC \ud800\u001b[2J '), encoding="utf-8")
    assert main(["review", str(page), *form]) == 0
    assert b"\x1b" not in capsysbinary.readouterr().out


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("commercial,noncommercial", ("commercial", "noncommercial")),
        ("noncommercial, excerpt, commercial", ("noncommercial", "commercial")),
        ("advertising=none,advertising=page", ("advertising=none", "advertising=page")),
        ("medium=print,paywalled,medium=audio", ("medium=print", "medium=audio")),
    ],
)
def test_words_that_contradict_each_other_are_both_named(
    words: str, named: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["review", OYSTERS, "--use", words]) == 2
    assert "“{}” and “{}”".format(*named) in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "use"),
    [
        ("commercial,commercial", Use(commercial=True)),
        ("medium=print,medium=print", Use(medium="print")),
        ("edits=time+headline,edits=style+time", Use(edits=("time", "headline", "style"))),
        ("noncommercial,advertising=none,no-images", Use(commercial=False, advertising="none", images=False)),
        ("", Use()),
    ],
)
def test_words_that_agree_are_one_use(words: str, use: Use) -> None:
    assert use_of(words) == use


def test_an_edit_that_is_not_known_is_refused_in_any_place() -> None:
    with pytest.raises(UsageError, match="edits=colour"):
        use_of("edits=time,edits=colour")


@pytest.mark.parametrize("text", ["CC BY-SA", "https://creativecommons.org/licenses/by-sa/4.0/us/", "CC BY-SA 5.0"])
def test_a_version_that_does_not_exist_is_none(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["license", text]) == 0
    assert "url       stated without a version that exists" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "answered", "profile"),
    [
        ("https://short.example/7", LANTERN, "lantern-weekly"),
        (LANTERN, "https://elsewhere.example/2026/radio/", None),
        (LANTERN, LANTERN, "lantern-weekly"),
    ],
)
def test_own_rules_are_those_of_the_host_that_answers(
    asked: str, answered: str, profile: str | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    html = Path(RADIO).read_text(encoding="utf-8").replace('rel="canonical"', 'rel="next"')
    page = Page.from_html(html.replace(LANTERN, answered), answered)
    monkeypatch.setattr(web, "fetch", lambda url: page)
    monkeypatch.setattr(web, "Fetcher", lambda **_: lambda url: page)
    main(["review", asked, "--profiles", str(ROOT / "examples/rules"), "--json"])
    assert json.loads(capsys.readouterr().out)["profile"] == profile
    main(["audit", OYSTERS, "--original", asked, "--profiles", str(ROOT / "examples/rules"), "--json"])
    sources = {duty["source"] for duty in json.loads(capsys.readouterr().out)["missing"]}
    assert ("https://lanternweekly.example/republish" in sources) == (profile is not None)


def test_a_slip_is_told_before_anything_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(web, "fetch", asked.append)
    for slip in (["--use", "nothing"], ["--clearances", "nowhere.toml"]):
        assert main([LANTERN, "--profiles", str(ROOT / "examples/rules"), *slip]) == 2
    assert main([LANTERN, "--profiles", "nowhere"]) == 1
    assert asked == []


def test_notices_in_another_language_than_was_asked_for_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    publish = ["publish", RADIO, "--to", "wordpress", "--site", "https://news.example", "--dry-run"]
    for command in ([RADIO, "--format", "text"], publish):
        assert main([*command, "--language", "et"]) == 0
        assert "no notices in “et” here; they are in “en”" in capsys.readouterr().err
        for language in ("de-AT", "EN"):
            assert main([*command, "--language", language]) == 0
            assert capsys.readouterr().err == ""


def test_the_name_of_a_language_is_a_slip(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([RADIO, "--language", "german"]) == 2
    assert "de" in capsys.readouterr().err


def test_a_saved_copy_that_calls_its_originals_address_its_own_is_no_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
    credit = f'<p>This article is republished from The Conversation. Read the <a href="{url}">original article</a>.</p>'
    saved = tmp_path / "copy.html"
    saved.write_text(
        f"<link rel=canonical href={url}><h1>Reefs</h1>{credit}<p>The reefs are back.</p>", encoding="utf-8"
    )
    assert main([str(saved)]) == 2
    assert "copy.html does not say where it lives, or is a copy" in capsys.readouterr().err
