"""How the command line reaches the network: through a proxy that is named, for as long as is said."""

import json
from pathlib import Path

import pytest

from loopback import Server, answer
from republish import web
from republish.cli import main
from republish.limits import DEFAULT_LIMITS

RADIO = Path(__file__).resolve().parents[1] / "examples/pages/village-radio.html"
OYSTERS = RADIO.with_name("oyster-reefs.html")
REEF = "images.theconversation.com/files/900201/original/file-20260911-64-reef.jpg"
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(64)
URL = "http://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"
NOWHERE = "http://127.0.0.1:9"


def through(server: Server) -> list[str]:
    """The words that name a proxy which has the page, by the address that a proxy is asked for."""
    server.pages[URL] = answer(RADIO.read_bytes())
    return ["--proxy", server.url("")]


def test_a_page_is_fetched_through_the_proxy(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", URL, "--json", *through(server)]) == 0
    assert json.loads(capsys.readouterr().out)["verdict"] == "allowed"
    assert {request.path for request in server.requests} == {"http://lanternweekly.example/robots.txt", URL}


@pytest.mark.parametrize("command", [[], ["audit"]])
def test_so_it_is_by_other_commands(command: list[str], server: Server) -> None:
    main([*command, URL, *through(server)])
    assert URL in {request.path for request in server.requests}


def test_originals_are_watched_through_the_proxy(server: Server, tmp_path: Path) -> None:
    proxy = through(server)
    assert main([URL, "--format", "json", "-o", str(tmp_path / "kept"), *proxy]) == 0
    server.requests.clear()
    assert main(["watch", str(tmp_path / "kept"), *proxy]) == 0
    assert server.requests


@pytest.mark.parametrize(("there", "code"), [(True, 0), (False, 1)])
def test_an_image_that_could_not_be_had_is_told_by_the_code_too(
    there: bool, code: int, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text(OYSTERS.read_text().replace(f"https://{REEF}", f"http://{REEF}"))
    if there:
        server.pages[f"http://{REEF}?w=1200"] = answer(JPEG, kind="image/jpeg")
    words = ["--images", "download", "--format", "html", "-o", str(tmp_path / "out"), "--proxy", server.url("")]
    assert main([str(page), *words]) == code
    assert (REEF in capsys.readouterr().err) is not there
    assert (tmp_path / "out" / "article.html").is_file()


def test_a_proxy_is_no_way_inside(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", "http://127.0.0.1/a", *through(server)]) == 4
    assert "not a public address" in capsys.readouterr().err
    assert not server.requests


def test_a_proxy_that_is_not_there_is_told_from_the_site(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review", URL, "--proxy", NOWHERE, "--timeout", "5"]) == 4
    assert "the proxy is not reached" in capsys.readouterr().err
    assert main(["review", URL, "--proxy", "http://proxy.invalid:3128", "--timeout", "5"]) == 4
    assert "The proxy's name is not known" in capsys.readouterr().err


def test_a_proxy_of_the_environment_is_named_where_it_is_missed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("urllib.request.proxy_bypass", lambda host: False)
    assert main(["review", URL]) == 4
    assert "--proxy" not in capsys.readouterr().err
    monkeypatch.setenv("http_proxy", NOWHERE)
    assert main(["review", URL]) == 4
    assert "--proxy" in capsys.readouterr().err
    assert main(["review", URL, "--proxy", NOWHERE]) == 4
    assert "is not used by itself" not in capsys.readouterr().err


def test_the_seconds_are_those_of_the_whole_fetch(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[dict[str, object]] = []
    monkeypatch.setattr(web, "fetch", lambda url, **settings: said.append(settings))
    main(["review", URL, "--timeout", "90"])
    main(["review", URL, "--user-agent", "desk"])
    (limits,) = said[0].values()
    assert (limits.total_seconds, limits.read_seconds) == (90, 90)  # type: ignore[attr-defined]
    assert limits.redirects == DEFAULT_LIMITS.redirects  # type: ignore[attr-defined]
    assert said[1] == {"user_agent": "desk"}


@pytest.mark.parametrize(
    "slip",
    [
        ["--proxy", "127.0.0.1:3128"],
        ["--proxy", "socks5://127.0.0.1:3128"],
        ["--proxy", "http://"],
        ["--proxy", "http://proxy.example:x"],
        ["--ca-file", "nowhere.pem"],
        ["--timeout", "0"],
        ["--timeout", "soon"],
        ["--timeout", "nan"],
        ["--timeout", "inf"],
    ],
)
def test_a_slip_is_told_and_no_password_with_it(slip: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["review", URL, *slip])
    assert ended.value.code == 2
    assert f"argument {slip[0]}" in capsys.readouterr().err
