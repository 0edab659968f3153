"""TOML text → `Profile`: converted once, at the edge; every error names file and key."""

from __future__ import annotations

import dataclasses
import tomllib
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from republish.errors import ProfileError
from republish.licenses import License, parse_license
from republish.model import Profile
from republish.profiles.named_patterns import spelled_out

_PLURALS = {"grant": "grants", "rule": "rules", "wording": "wordings", "exclusion": "exclusions"}
_EVIDENCE = ("source", "read", "grade")
"""Keys a file may give once at its top for all its grants, rules, wordings and exclusions."""


def read_table(text: str, file: str) -> dict[str, Any]:
    """The file's table. Raises ProfileError for anything that is not TOML."""
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ProfileError(f"this is not TOML: {error}", file=file) from error


def read_profile(table: Mapping[str, Any], file: str) -> Profile:
    """The table as a Profile: names and types checked, evidence filled in, bases not yet merged."""
    shared = {key: table[key] for key in _EVIDENCE if key in table}
    rest = {key: value for key, value in table.items() if key not in _EVIDENCE}
    for plural in sorted(set(rest) & set(_PLURALS.values())):
        raise ProfileError("unknown key", file=file, key=plural)
    fields = {_PLURALS.get(key, key): _with_evidence(key, value, shared, file) for key, value in rest.items()}
    profile: Profile = _Reader(file).noun(Profile, fields, "")
    return profile


def _with_evidence(key: str, value: Any, shared: Mapping[str, Any], file: str) -> Any:
    """The file's evidence under each entry that has none of its own."""
    if key in ("counter", "handout") and isinstance(value, dict):
        return {**shared, **value}
    if key not in _PLURALS:
        return value
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise ProfileError(f"must be written as [[{key}]]", file=file, key=key)
    entries = [{**shared, **item} for item in value]
    return [spelled_out(item, f"{key}[{n}]", file) for n, item in enumerate(entries)] if key == "exclusion" else entries


@cache
def _hints(cls: Any) -> dict[str, Any]:
    return typing.get_type_hints(cls)


@cache
def _required(cls: Any) -> frozenset[str]:
    missing = dataclasses.MISSING
    return frozenset(f.name for f in dataclasses.fields(cls) if f.default is missing and f.default_factory is missing)


@dataclasses.dataclass(frozen=True, slots=True)
class _Reader:
    """Checked conversion by type hint; `file` is named in every error."""

    file: str

    def fail(self, message: str, key: str) -> typing.NoReturn:
        raise ProfileError(message, file=self.file, key=key)

    def noun(self, cls: Any, table: Any, path: str) -> Any:
        if not isinstance(table, dict):
            self.fail("must be a table", path)
        hints, singular = _hints(cls), {plural: key for key, plural in _PLURALS.items()}
        values = {}
        for key, value in table.items():
            place: str = f"{path}.{key}" if path else singular.get(key, str(key))
            if key not in hints:
                self.fail("unknown key", place)
            values[key] = self.value(hints[key], value, place)
        for key in sorted(_required(cls) - set(values)):
            self.fail("is missing", f"{path}.{key}" if path else key)
        return cls(**values)

    def value(self, hint: Any, value: Any, path: str) -> Any:
        origin, arguments = typing.get_origin(hint), typing.get_args(hint)
        if origin in (typing.Union, types.UnionType):
            return self.value(next(a for a in arguments if a is not type(None)), value, path)
        if origin is typing.Literal:
            return self.choice(arguments, value, path)
        if origin is tuple:
            return self.items(arguments, value, path)
        if dataclasses.is_dataclass(hint) and hint is not License:
            return self.noun(hint, value, path)
        return self.single(hint, value, path)

    def choice(self, allowed: tuple[Any, ...], value: Any, path: str) -> Any:
        if value not in allowed or not isinstance(value, str):
            self.fail(f"{value!r} is none of {', '.join(allowed)}", path)
        return value

    def items(self, arguments: tuple[Any, ...], value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            self.fail("must be a list", path)
        if Ellipsis in arguments:
            return tuple(self.value(arguments[0], item, f"{path}[{n}]") for n, item in enumerate(value))
        if len(value) != len(arguments):
            self.fail(f"must have {len(arguments)} items", path)
        return tuple(
            self.value(a, item, f"{path}[{n}]") for n, (a, item) in enumerate(zip(arguments, value, strict=True))
        )

    def single(self, hint: Any, value: Any, path: str) -> Any:
        read = _SINGLES[hint]
        result = read(value)
        if result is None:
            self.fail(f"{value!r} is not {_NAMES[hint]}", path)
        return result


def _text(value: Any) -> str | None:
    return value.strip() if isinstance(value, str) and value.strip() else None


def _date(value: Any) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _flag(value: Any) -> bool | None:
    return value if isinstance(value, bool) else None


def _license(value: Any) -> License | None:
    return parse_license(value) if isinstance(value, str) else None


_SINGLES: Mapping[Any, Callable[[Any], Any]] = {str: _text, date: _date, bool: _flag, License: _license}
_NAMES = {
    str: "a text",
    date: "a date like 2026-11-24",
    bool: "true or false",
    License: "a licence that can be read; give its creativecommons.org URL",
}
