"""A folder back into the package it was made from."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from republish._expected import PATH, expect
from republish.errors import LoadError
from republish.model import Package
from republish.outputs._active import altered

_AGAIN = 5
"""So often another package may be put in the place while one is read."""
_KEYS = ("$schema", "format", "version")
_BACK = "Get the file back, byte for byte, from a copy that you keep: an article that is prepared again says what the page says now, not what it said then."
_BYTES = f"What changes line ends, as git may, alters it. {_BACK}"


def load(folder: str | Path) -> Package:
    """The package that `write(…, formats=["json"])` stored in `folder`.

    The original page must be the one the package was made from: its checksum is compared. HTML with a script, a form or
    another thing that no package has is refused; all else in the file, and the counter, is taken as safe because it was when
    it was written: load only folders that you or your colleagues wrote.

    Raises LoadError for anything that is not such a folder, with the file and the place in it: `review.verdict`;
    UsageError for what is no path.
    """
    return _steady(folder, _loaded)


def load_kept(folder: str | Path) -> Package:
    """The same with or without the page: it has no bytes where the file is gone, or is not the one the package was made from."""
    try:
        return load(folder)
    except LoadError:
        return _steady(folder, _described)


def _steady(folder: str | Path, read: Callable[[Path], Package]) -> Package:
    """What is read of a folder that nobody puts another package into meanwhile."""
    expect("folder", folder, PATH, "the path of a folder that `write` made")
    place = Path(folder)
    if place.is_file():
        raise LoadError(f"{place} is a file.", advice="Name the folder of a package, in which package.json is.")
    for _ in range(_AGAIN):
        there = _identity(place)
        try:
            return read(place)
        except LoadError:
            if _identity(place) == there:
                raise
    return read(place)


def _identity(place: Path) -> tuple[int, ...]:
    """What is another where `write` has put another package in the place: half of one and half of the other is neither."""
    try:
        return tuple(path.stat().st_ino for path in (place, place / "package.json"))
    except OSError:
        return ()


def _loaded(place: Path) -> Package:
    package = _described(place)
    content = _original(place / "original.html", package.page.sha256)
    return replace(package, page=replace(package.page, content=content))


def _described(place: Path) -> Package:
    data = _read(place / "package.json")
    if data.get("format") != "republish-package":
        raise LoadError(f"{place / 'package.json'} is not a package.", advice="Prepare the article again.")
    if data.get("version") != 1:
        raise LoadError(f"{place / 'package.json'} is not a package of version 1.", advice="Update the library.")
    try:
        package = Package.from_dict({key: value for key, value in data.items() if key not in _KEYS})
    except (KeyError, TypeError, ValueError) as error:
        raise LoadError(
            f"{place / 'package.json'} is damaged: {error}.", advice="Prepare the article again."
        ) from error
    if name := altered(package):
        raise LoadError(f"{place / 'package.json'} was changed: its {name} holds what no package has.", advice=_BACK)
    return package


def _read(path: Path) -> dict[str, Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise LoadError(
            f"{path} cannot be read: {error.strerror}.", advice='Write the package with formats=["json"].'
        ) from error
    except (ValueError, RecursionError) as error:
        raise LoadError(f"{path} is not JSON.", advice="Prepare the article again.") from error
    if not isinstance(data, dict):
        raise LoadError(f"{path} is not a package.", advice="Prepare the article again.")
    return data


def _original(path: Path, sha256: str) -> bytes:
    try:
        content = path.read_bytes()
    except OSError as error:
        raise LoadError(f"{path} cannot be read: {error.strerror}.", advice=_BACK) from error
    if hashlib.sha256(content).hexdigest() != sha256:
        raise LoadError(f"{path} is not the page the package was made from.", advice=_BYTES)
    return content
