"""A real WordPress on loopback: Debian's package, PHP's own server, SQLite; a copy of its own for each run.

`site()` skips the test where the Debian packages or the SQLite drop-in (tests/cms/install.sh) are absent.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import requests

from shared import ROOT

DEBIAN = Path("/usr/share/wordpress")
DROP_IN = ROOT / ".tools" / "_wp-playground_cli" / "package" / "sqlite-database-integration.zip"
GUIDE = ROOT / "docs" / "guide-wordpress.md"
ROLES = ("administrator", "editor", "author", "contributor")

CONFIG = """<?php
define('DB_NAME', 'wordpress'); define('DB_USER', ''); define('DB_PASSWORD', ''); define('DB_HOST', '');
define('DB_DIR', %(data)s); define('DB_FILE', 'wordpress.sqlite');
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY',
          'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as $name) define($name, md5($name));
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_DEBUG', false);
define('WP_HOME', %(url)s); define('WP_SITEURL', %(url)s);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
"""
ROUTER = """<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && file_exists(__DIR__ . $path) && !is_dir(__DIR__ . $path)) return false;
if (is_dir(__DIR__ . $path) && file_exists(__DIR__ . rtrim($path, '/') . '/index.php') && $path !== '/') {
  $_SERVER['SCRIPT_NAME'] = rtrim($path, '/') . '/index.php';
  chdir(__DIR__ . $path);
  require __DIR__ . rtrim($path, '/') . '/index.php';
  return true;
}
require __DIR__ . '/index.php';
"""
INSTALL = """<?php
define('WP_INSTALLING', true);
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test site', 'administrator', 'admin@example.org', true, '', 'secret-administrator');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Europe/London');
switch_theme('twentytwentyfive');
$passwords = [];
foreach (['administrator', 'editor', 'author', 'contributor'] as $role) {
  $user = get_user_by('login', $role);
  $id = $user ? $user->ID : wp_insert_user(['user_login' => $role, 'user_pass' => "secret-$role",
    'user_email' => "$role@example.org", 'role' => $role, 'display_name' => ucfirst($role) . ' Person']);
  [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'republish']);
  $passwords[$role] = $password;
}
flush_rewrite_rules();
echo json_encode($passwords);
"""


@dataclass(frozen=True)
class WordPress:
    """One running site."""

    url: str
    folder: Path
    passwords: dict[str, str]

    def access(self, role: str) -> dict[str, str]:
        """The arguments of `publish` for an account of that role."""
        return {"site": self.url, "user": role, "password": self.passwords[role]}

    def empty(self) -> None:
        """Delete all posts, the one that comes with WordPress among them, and all of the media library."""
        for route, query in (("posts", "status=any&context=edit"), ("media", "context=edit")):
            for item in self.api("GET", f"{route}?per_page=100&{query}").json():
                self.api("DELETE", f"{route}/{item['id']}?force=true")

    def api(self, method: str, route: str, role: str = "administrator", **arguments: object) -> requests.Response:
        """A plain request, past the library under test."""
        auth = (role, self.passwords[role])
        return requests.request(method, f"{self.url}/wp-json/wp/v2/{route}", auth=auth, timeout=120, **arguments)  # type: ignore[arg-type]

    def logged_in(self, role: str) -> requests.Session:
        """A session with the cookies of a person at the keyboard."""
        session = requests.Session()
        session.get(f"{self.url}/wp-login.php", timeout=120)
        session.post(f"{self.url}/wp-login.php", data={"log": role, "pwd": f"secret-{role}"}, timeout=120)
        assert any(name.startswith("wordpress_logged_in") for name in session.cookies.keys())  # noqa: SIM118
        return session

    def preview(self, post_id: str | None, role: str) -> str:
        """The page of a draft as its author previews it."""
        answer = self.logged_in(role).get(f"{self.url}/?p={post_id}&preview=true", timeout=120)
        assert answer.status_code == 200
        return answer.text

    @contextmanager
    def plugin(self) -> Iterator[None]:
        """With the must-use plugin that the guide prints."""
        path = self.folder / "wp-content" / "mu-plugins" / "republish.php"
        path.parent.mkdir(exist_ok=True)
        path.write_text(plugin_text())
        try:
            yield
        finally:
            path.unlink()


def plugin_text() -> str:
    """The PHP block of the WordPress guide."""
    found = re.search(r"```php\n(.*?)```", GUIDE.read_text(), re.S)
    assert found
    return found[1]


def _require() -> None:
    if not DEBIAN.is_dir() or not shutil.which("php"):
        pytest.skip("WordPress is not there: run tests/cms/install.sh (Debian packages wordpress and php-cli)")
    if not DROP_IN.is_file():
        pytest.skip("WordPress' SQLite drop-in is not there: run tests/cms/install.sh (npm pack @wp-playground/cli)")


def _install(folder: Path, url: str) -> dict[str, str]:
    shutil.copytree(DEBIAN, folder, symlinks=False)
    plugin = folder / "wp-content" / "plugins" / "sqlite-database-integration"
    with zipfile.ZipFile(DROP_IN) as archive:
        archive.extractall(folder / "unpacked")
    shutil.move(folder / "unpacked" / "plugin-sqlite-database-integration", plugin)
    drop_in = (plugin / "db.copy").read_text()
    drop_in = drop_in.replace("{SQLITE_IMPLEMENTATION_FOLDER_PATH}", str(plugin))
    drop_in = drop_in.replace("{SQLITE_PLUGIN}", "sqlite-database-integration/load.php")
    (folder / "wp-content" / "db.php").write_text(drop_in)
    data = folder / "wp-content" / "database"
    data.mkdir()
    names = {"data": json.dumps(f"{data}/"), "url": json.dumps(url)}
    (folder / "wp-config.php").unlink()
    (folder / "wp-config.php").write_text(CONFIG % names)
    (folder / "router.php").write_text(ROUTER)
    (folder / "install.php").write_text(INSTALL)
    done = subprocess.run(["php", "install.php"], cwd=folder, capture_output=True, text=True, check=True, timeout=120)
    passwords: dict[str, str] = json.loads(done.stdout[done.stdout.index("{") :])
    return passwords


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def running(parent: Path) -> Iterator[WordPress]:
    """Install and serve a site; the server is stopped at the end."""
    _require()
    port = _free_port()
    url, folder = f"http://127.0.0.1:{port}", parent / "site"
    passwords = _install(folder, url)
    command = ["php", "-d", "upload_max_filesize=16M", "-S", f"127.0.0.1:{port}", "-t", str(folder), "router.php"]
    with (parent / "server.log").open("wb") as log:
        server = subprocess.Popen(
            command,
            cwd=folder,
            stdout=log,
            stderr=log,
            start_new_session=True,
            env={"PHP_CLI_SERVER_WORKERS": "3", "PATH": "/usr/bin:/bin"},
        )
    try:
        _wait(url, server)
        yield WordPress(url, folder, passwords)
    finally:
        _stop(server)


def _wait(url: str, server: subprocess.Popen[bytes]) -> None:
    for _ in range(100):
        assert server.poll() is None, "PHP's server has ended"
        try:
            requests.get(f"{url}/wp-json/", timeout=120)
        except requests.ConnectionError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("WordPress does not answer")


def _stop(server: subprocess.Popen[bytes]) -> None:
    """The server and its workers, by the group that this test started."""
    import os
    import signal

    os.killpg(server.pid, signal.SIGTERM)
    server.wait(timeout=20)


@pytest.fixture(scope="session")
def wordpress(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WordPress]:
    """A running site."""
    with running(tmp_path_factory.mktemp("wordpress")) as site:
        yield site
