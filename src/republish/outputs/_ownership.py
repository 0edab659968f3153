"""Whose the files of a folder are: what an earlier `write` made goes by its names, and by what nobody else writes into them."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

OURS = frozenset(
    [
        "article.html",
        "article.md",
        "article.txt",
        "entry.atom",
        "ghost.json",
        "ninjs.json",
        "original.html",
        "package.json",
        "package.jsonl",
        "page.html",
        "wordpress-classic.html",
        "wordpress.json",
    ]
)
"""Files that writers make under fixed names."""
_FOLDERS = {"bag": "bagit.txt", "images": "credits.json"}
"""Folders of ours, and the file that tells them from somebody else's."""
_SIGNS: Mapping[str, bytes] = {
    "article.md": b"republished: true",
    "entry.atom": b"#republished</id>",
    "package.json": b'"republish-package"',
    "package.jsonl": b'"republish-package"',
    "page.html": b'prefix="cc: http://creativecommons.org/ns#',
    "wordpress.json": b"republish_source_url",
}
"""What stands near the beginning of a file that we wrote, and of no other."""
_BEGINNING = 8192


def is_marked(path: Path) -> bool:
    """A folder of ours."""
    return path.name in _FOLDERS and (path / _FOLDERS[path.name]).is_file()


def is_ours_alone(target: Path, written: Collection[str]) -> bool:
    """Nothing of anybody's is lost by replacing the whole folder.

    It holds nothing but names of ours, and one of them shows that `write` was there; or nothing but what is written anew.
    """
    entries = list(target.iterdir())
    if not all((path.name in OURS and path.is_file()) or is_marked(path) for path in entries):
        return False
    tops = {name.partition("/")[0] for name in written}
    return any(map(_shows_it, entries)) or all(path.name in tops for path in entries)


def _shows_it(path: Path) -> bool:
    if is_marked(path):
        return True
    sign = _SIGNS.get(path.name)
    if sign is None or not path.is_file():
        return False
    with path.open("rb") as file:
        return sign in file.read(_BEGINNING)


def of_another_article(target: Path, url: str) -> frozenset[str]:
    """What stands in the folder of an article at another address, by the package there; nothing without a package."""
    kept = _article_of(target / "package.json")
    if not kept or kept == url:
        return frozenset()
    return frozenset(path.name for path in target.iterdir() if path.name in OURS or is_marked(path))


def _article_of(package: Path) -> str:
    """The address of the article in a package that we wrote; empty for anything else."""
    try:
        data: Any = json.loads(package.read_bytes()) if package.is_file() else None
    except (OSError, ValueError, RecursionError):
        return ""
    article = data.get("article") if isinstance(data, dict) and data.get("format") == "republish-package" else None
    address = article.get("url") if isinstance(article, dict) else None
    return address if isinstance(address, str) else ""
