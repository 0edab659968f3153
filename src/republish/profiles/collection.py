"""Many profiles: found by host, parsed when they are asked for."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import urlsplit

from republish._addresses import in_ascii, unwrapped
from republish._lookalikes import called
from republish.errors import ProfileError
from republish.model import Profile
from republish.profiles.checks import check, is_base
from republish.profiles.merging import merge
from republish.profiles.reading import read_profile, read_table

Bases: TypeAlias = tuple[tuple[str, str], ...]
"""(name, TOML) of every base that may be extended."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Source:
    """One file of a folder: its head is read for the index, the rest when the profile is asked for."""

    file: str
    text: str
    bases: Bases

    def profile(self) -> Profile:
        """The file as a checked Profile."""
        return _parsed(self.text, self.file, self.bases)

    def head(self) -> Mapping[str, Any]:
        """The keys before the first table: a fraction of the work of parsing all."""
        before, _, _ = self.text.partition("\n[")
        try:
            return tomllib.loads(before)
        except tomllib.TOMLDecodeError:
            return read_table(self.text, self.file)


@lru_cache(maxsize=1024)
def _parsed(text: str, file: str, bases: Bases) -> Profile:
    profile = read_profile(read_table(text, file), file)
    by_name = dict(bases)
    merged = profile
    for n, name in enumerate(profile.extends):
        if name not in by_name:
            raise ProfileError(f"there is no base {name!r}", file=file, key=f"extends[{n}]")
        merged = merge(merged, _parsed(by_name[name], f"{name}.toml", ()))
    check(merged, file)
    return merged


@dataclass(frozen=True)
class Layer:
    """One folder of profiles."""

    sources: tuple[Source, ...]

    @cached_property
    def heads(self) -> tuple[tuple[Source, Mapping[str, Any]], ...]:
        """Each source with its head."""
        return tuple((source, source.head()) for source in self.sources)

    @cached_property
    def by_id(self) -> dict[str, Source]:
        """Sources by the profile's id."""
        found: dict[str, Source] = {}
        for source, head in self.heads:
            name = str(head.get("id", ""))
            if name in found:
                raise ProfileError(f"{name!r} is also the id of {found[name].file}", file=source.file, key="id")
            found[name] = source
        return found

    @cached_property
    def by_host(self) -> dict[str, tuple[tuple[str, Source], ...]]:
        """(path prefix, source) pairs by host, the longest prefix first."""
        claims: dict[str, dict[str, Source]] = {}
        for source, head in self.heads:
            for entry in head.get("hosts", ()):
                host, _, path = str(entry).partition("/")
                other = claims.setdefault(host, {}).setdefault(path, source)
                if other is not source:
                    raise ProfileError(f"{entry!r} is also claimed by {other.file}", file=source.file, key="hosts")
        return {host: tuple(sorted(paths.items(), key=lambda item: -len(item[0]))) for host, paths in claims.items()}

    @cached_property
    def by_name(self) -> dict[str, Source]:
        """Sources by the publisher's name, as `called` writes it."""
        return {called(str(head.get("name", ""))): source for source, head in self.heads}

    def find(self, host: str, path: str) -> Source | None:
        """The source with the longest suffix of the host, then the longest prefix of the path."""
        labels = host.split(".")
        for start in range(len(labels) - 1):
            for prefix, source in self.by_host.get(".".join(labels[start:]), ()):
                if not prefix or f"{path}/".startswith(f"/{prefix}/"):
                    return source
        return None


@dataclass(frozen=True)
class Profiles:
    """A frozen collection: folders in order, the first that knows a host answers."""

    layers: tuple[Layer, ...]

    def find(self, url: str) -> Profile | None:
        """The publisher of that URL's host, of the archived one for a copy in the Internet Archive, or None."""
        try:
            parts = urlsplit(unwrapped(url))
            host = in_ascii((parts.hostname or "").rstrip("."))
        except ValueError:
            return None
        found = (layer.find(host, parts.path) for layer in self.layers)
        source = next((source for source in found if source), None)
        return source.profile() if source else None

    def called(self, name: str) -> Profile | None:
        """The profile of the publisher that has this name, however it is spaced and written, or None."""
        found = (layer.by_name.get(called(name)) for layer in self.layers if name)
        source = next((source for source in found if source), None)
        return source.profile() if source else None

    def get(self, name: str) -> Profile | None:
        """The profile with that id, or None."""
        source = next((layer.by_id[name] for layer in self.layers if name in layer.by_id), None)
        return source.profile() if source else None

    def __iter__(self) -> Iterator[Profile]:
        """Every profile, by id."""
        names = sorted({name for layer in self.layers for name in layer.by_id})
        return (profile for profile in map(self.get, names) if profile)

    def __len__(self) -> int:
        """How many."""
        return len({name for layer in self.layers for name in layer.by_id})


def read_layer(texts: Iterable[tuple[str, str]], bases: Bases) -> Layer:
    """(file, TOML) pairs as a layer; those whose name begins with an underscore are bases, in front of `bases`."""
    pairs = sorted(texts)
    own = tuple((file.removesuffix(".toml"), text) for file, text in pairs if is_base(file))
    all_bases = own + tuple(base for base in bases if base[0] not in dict(own))
    return Layer(tuple(Source(file=file, text=text, bases=all_bases) for file, text in pairs if not is_base(file)))


def read_builtin() -> tuple[tuple[str, str], ...]:
    """(file, TOML) of every profile that comes with the library, bases included."""
    folder = files("republish") / "data" / "profiles"
    return tuple((f.name, f.read_text("utf-8")) for f in folder.iterdir() if f.name.endswith(".toml"))


_FOLDER = "Name the folder in which your TOML files are."


def read_folder(folder: Path) -> tuple[tuple[str, str], ...]:
    """(file, TOML) of a user's folder. Raises ProfileError for what cannot be read."""
    if not folder.is_dir():
        what = "this is a file, not a folder" if folder.exists() else "there is no such folder"
        raise ProfileError(what, file=str(folder), advice=_FOLDER)
    files = [path for path in sorted(folder.iterdir()) if path.suffix.lower() == ".toml"]
    if not files:  # Rules that somebody means to keep to are somewhere else.
        raise ProfileError("no file in this folder ends with .toml", file=str(folder), advice=_FOLDER)
    return tuple((f"{path.stem}.toml", _file_text(path)) for path in files)


def _file_text(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ProfileError(f"cannot be read: {error}", file=str(path)) from error
