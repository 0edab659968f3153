"""A real Ghost on loopback, from the folder that tests/cms/ghost-real.sh made: an opt-in job."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests

from republish.delivery.ghost import token

OWNER = {"name": "Desk", "email": "desk@example.org", "password": "a-long-passphrase-5d", "blogTitle": "Test site"}


@dataclass(frozen=True)
class RealGhost:
    """One running site and the Admin API key of its integration."""

    url: str
    key: str

    def admin(self, method: str, route: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """One call of its Admin API."""
        headers = {"Authorization": f"Ghost {token(self.key, int(time.time()))}", "Accept-Version": "v5.0"}
        address = f"{self.url}/ghost/api/admin/{route}"
        answer = requests.request(method, address, json=body, headers=headers, timeout=60)
        answer.raise_for_status()
        found: dict[str, Any] = answer.json()
        return found


def _environment(site: Path, folder: Path, port: int) -> dict[str, str]:
    """Ghost reads its configuration from variables whose parts are joined by two underscores."""
    return {
        **os.environ,
        "PATH": f"{site.parent / 'node'}:{os.environ['PATH']}",
        "NODE_ENV": "production",
        "url": f"http://127.0.0.1:{port}",
        "server__host": "127.0.0.1",
        "server__port": str(port),
        "database__client": "sqlite3",
        "database__connection__filename": str(folder / "ghost.db"),
        "database__useNullAsDefault": "true",
        "mail__transport": "stub",
        "paths__contentPath": str(folder / "content"),
        "privacy__useUpdateCheck": "false",
        "privacy__useGravatar": "false",
        "privacy__useRpcPing": "false",
        "security__staffDeviceVerification": "false",
    }


@contextmanager
def running(site: Path, folder: Path, *, tagging: bool = False) -> Iterator[RealGhost]:
    """Start it with a database of its own; stopped at the end. `tagging`: leave the `?ref=` on links as Ghost has it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    shutil.copytree(site / "content", folder / "content")
    with (folder / "ghost.log").open("wb") as log:
        environment = _environment(site, folder, port)
        server = subprocess.Popen(["node", "index.js"], cwd=site, stdout=log, stderr=log, env=environment)
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(url, server)
        yield RealGhost(url, _key(url, tagging=tagging))
    finally:
        server.kill()
        server.wait(timeout=30)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(240):
        assert server.poll() is None, "Ghost has ended"
        try:
            if requests.get(f"{url}/ghost/api/admin/site/", timeout=30).status_code == 200:
                return
        except requests.ConnectionError:
            pass
        time.sleep(0.5)
    raise AssertionError("Ghost does not answer")


def _key(url: str, *, tagging: bool) -> str:
    """Set the site up as its owner would, and make a custom integration."""
    session = requests.Session()
    session.headers["Origin"] = url
    api = f"{url}/ghost/api/admin"
    session.post(f"{api}/authentication/setup/", json={"setup": [OWNER]}, timeout=60).raise_for_status()
    login = {"username": OWNER["email"], "password": OWNER["password"]}
    session.post(f"{api}/session/", json=login, timeout=60).raise_for_status()
    integration = {"integrations": [{"name": "republish"}]}
    made = session.post(f"{api}/integrations/?include=api_keys", json=integration, timeout=60)
    made.raise_for_status()
    untagged = {"settings": [{"key": "outbound_link_tagging", "value": False}]}
    if not tagging:
        session.put(f"{api}/settings/", json=untagged, timeout=60).raise_for_status()
    keys = made.json()["integrations"][0]["api_keys"]
    return str(next(key["secret"] for key in keys if key["type"] == "admin"))


def installed() -> Path:
    """The folder that REPUBLISH_TEST_GHOST names, or skip."""
    folder = os.environ.get("REPUBLISH_TEST_GHOST")
    if not folder:
        pytest.skip("a real Ghost is an opt-in job: see docs/guide-ghost.md")
    return Path(folder).resolve()


@pytest.fixture(scope="session")
def real_ghost(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RealGhost]:
    """A running site."""
    with running(installed(), tmp_path_factory.mktemp("ghost")) as site:
        yield site
