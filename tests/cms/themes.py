"""Real publishing systems that dress one article in their themes: Hexo, Pelican, Jekyll and WordPress, on this machine alone.

Each function gives the page of one post as the system makes it, and skips the test where the system is absent.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml
from markdown_it import MarkdownIt

from cms.wordpress import WordPress
from shared import ROOT

HEXO = ROOT / ".tools" / "hexo"
HEXO_THEMES = ("async", "butterfly", "fluid", "keep", "landscape", "stellar")
JEKYLL_THEMES = ("minima",)
PELICAN_THEMES = ("notmyidea", "simple")
WORDPRESS_THEMES = ("twentytwentyfive", "twentytwentyfour", "twentytwentythree")
SITE = "https://haddon.example"
NAME = "The Haddon Review"
MARKDOWN = MarkdownIt("commonmark").enable("table")
_FOLDER = Path(__file__).parent.parent / "fixtures" / "themes"


@dataclass(frozen=True)
class Post:
    """One article as its author wrote it."""

    name: str
    head: dict[str, Any]
    body: str

    @property
    def day(self) -> str:
        """The day of publication, as ISO 8601 has it."""
        return str(self.head["date"])[:10]

    @property
    def language(self) -> str:
        """Without the region."""
        return str(self.head["lang"])[:2]


def read_post(name: str) -> Post:
    """A post of the fixtures."""
    _, head, body = (_FOLDER / f"{name}.markdown").read_text().split("---\n", 2)
    return Post(name, yaml.safe_load(head), body.lstrip())


POSTS = tuple(read_post(name) for name in ("river", "lamps", "tea"))


def hexo(theme: str, post: Post, folder: Path) -> tuple[str, str]:
    """The page that a Hexo site of the post's language makes, and its address."""
    if not (HEXO / "node_modules" / f"hexo-theme-{theme}").is_dir():
        pytest.skip(f"Hexo's theme {theme} is not there: run tests/cms/install.sh (npm)")
    (folder / "source" / "_posts").mkdir(parents=True)
    (folder / "node_modules").symlink_to(HEXO / "node_modules")
    shutil.copy(HEXO / "package.json", folder)
    shutil.copytree(HEXO / "node_modules" / f"hexo-theme-{theme}", folder / "themes" / theme, ignore=_idle)
    lang = post.head["lang"]
    settings = {"title": NAME, "author": post.head["author"], "language": lang, "url": SITE, "theme": theme}
    settings |= {"permalink": ":title/", "timezone": "UTC"}
    (folder / "_config.yml").write_text(json.dumps(settings))
    for one in POSTS:
        front = {**one.head, "date": str(one.head["date"]), "categories": [one.head["category"]]}
        del front["category"]  # To themes that would be a page of the category.
        (folder / "source" / "_posts" / f"{one.name}.md").write_text(f"---\n{yaml.safe_dump(front)}---\n{one.body}")
    _run([str(HEXO / "node_modules" / ".bin" / "hexo"), "generate"], folder)
    return (folder / "public" / post.name / "index.html").read_text(), f"{SITE}/{post.name}/"


def _idle(at: str, names: list[str]) -> set[str]:
    """Style sheets, scripts and pictures of a theme, which take most of its time, and nothing of a page's markup is in them."""
    return {"css", "js", "img", "images"} & set(names) if Path(at).name == "source" else set()


def pelican(theme: str, post: Post, folder: Path) -> tuple[str, str]:
    """The page that a Pelican site of the post's language makes, and its address."""
    if find_spec("pelican") is None:
        pytest.skip("Pelican is not there: install the dependency group test")
    content = folder / "content"
    content.mkdir(parents=True)
    settings = {"SITENAME": NAME, "SITEURL": SITE, "THEME": theme, "TIMEZONE": "UTC", "DEFAULT_LANG": post.language}
    settings |= {"ARTICLE_URL": "{slug}.html", "RELATIVE_URLS": False, "PATH": str(content), "FEED_ALL_ATOM": None}
    settings["MARKDOWN"] = {"extensions": ["extra", "codehilite"], "output_format": "html5"}
    (folder / "settings.py").write_text("\n".join(f"{name} = {value!r}" for name, value in settings.items()))
    for one in POSTS:
        names = {"title": "Title", "author": "Author", "date": "Date", "category": "Category"}
        front = "".join(f"{label}: {one.head[name]}\n" for name, label in names.items())
        front += f"Lang: {one.language}\nSlug: {one.name}\nSummary: {one.head['description']}\nTags: {', '.join(one.head['tags'])}\n"
        (content / f"{one.name}.md").write_text(f"{front}\n{one.body}")
    _run([sys.executable, "-m", "pelican", str(content), "-s", "settings.py", "-o", "out"], folder)
    return (folder / "out" / f"{post.name}.html").read_text(), f"{SITE}/{post.name}.html"


def jekyll(theme: str, post: Post, folder: Path) -> tuple[str, str]:
    """The page that a Jekyll site of the post's language makes, and its address."""
    if not shutil.which("jekyll") or not _has_gem(theme):
        pytest.skip(f"Jekyll's theme {theme} is not there: run tests/cms/install.sh (Debian packages)")
    (folder / "_posts").mkdir(parents=True)
    plugins = ["jekyll-seo-tag", "jekyll-feed"]
    settings = {"title": NAME, "url": SITE, "theme": theme, "lang": post.head["lang"], "plugins": plugins}
    (folder / "_config.yml").write_text(json.dumps(settings | {"permalink": "/:title/", "timezone": "UTC"}))
    for one in POSTS:
        front = {**one.head, "date": f"{one.head['date']} +0000", "layout": "post"}
        (folder / "_posts" / f"{one.day}-{one.name}.md").write_text(f"---\n{yaml.safe_dump(front)}---\n{one.body}")
    _run(["jekyll", "build", "--quiet", "--disable-disk-cache"], folder)
    return (folder / "_site" / post.name / "index.html").read_text(), f"{SITE}/{post.name}/"


def publish_all(site: WordPress) -> dict[str, str]:
    """Every post as its own author publishes it, by name: the address."""
    addresses = {}
    for one in POSTS:
        login = one.head["author"].split()[0].encode("punycode").decode().strip("-").lower()
        user = {"username": f"{login}-{one.name}", "name": one.head["author"], "email": f"{one.name}@haddon.example"}
        made = site.api("POST", "users", json=user | {"password": "a-long-secret", "roles": ["author"]}).json()
        told = {"title": one.head["title"], "excerpt": one.head["description"], "date": str(one.head["date"])}
        told |= {"content": MARKDOWN.render(one.body), "slug": one.name, "status": "publish", "author": made["id"]}
        addresses[one.name] = site.api("POST", "posts", json=told).json()["link"]
    return addresses


def wordpress(site: WordPress, theme: str, address: str) -> tuple[str, str]:
    """The page that a WordPress site shows whoever is not logged in, and its address there."""
    if not (site.folder / "wp-content" / "themes" / theme).is_dir():
        pytest.skip(f"WordPress' theme {theme} is not there: run tests/cms/install.sh (Debian packages)")
    code = f"require 'wp-load.php'; switch_theme('{theme}');"
    _run(["php", "-r", code], site.folder)
    return requests.get(address, timeout=120).text, address


def _has_gem(name: str) -> bool:
    found = subprocess.run(["gem", "list", "--local"], capture_output=True, text=True, check=False)
    return re.search(rf"^{re.escape(name)} ", found.stdout, re.M) is not None


def _run(command: list[str], folder: Path) -> None:
    made = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)
    assert made.returncode == 0, made.stdout[-2000:] + made.stderr[-2000:]
