"""Publishers as data: checked TOML, found by host; users add their own folder.

A profile is evidence about a publisher, not a promise: every grant, rule and sentence names its source, the day it was read and
how good the evidence is. What a profile does not say is not known.
"""

from __future__ import annotations

from functools import cache
from os import PathLike
from pathlib import Path
from types import NoneType

from republish._addresses import host_of
from republish._expected import PATH, expect
from republish._lookalikes import host_as_read
from republish.model import Profile
from republish.profiles.checks import is_base
from republish.profiles.collection import Bases, Layer, Profiles, Source, read_builtin, read_folder, read_layer
from republish.profiles.dimensions import DIMENSIONS, GRADES, STRUCTURE_GRADES, Dimension

__all__ = [
    "DIMENSIONS",
    "GRADES",
    "STRUCTURE_GRADES",
    "Dimension",
    "Profiles",
    "builtin",
    "elsewhere",
    "find",
    "load",
    "lookalike",
    "of",
    "parse",
]


def find(url: str, profiles: Profiles | None = None) -> Profile | None:
    """The profile of the publisher whose page this URL is, or None.

    By host, "www." or not: the longest suffix that a profile claims, then the longest path prefix. `profiles` defaults to the
    built-in ones. Raises ProfileError when the file found cannot be used, UsageError for an address that is no text.
    """
    expect("url", url, (str,), "an address")
    expect("profiles", profiles, (Profiles, NoneType), "Profiles", "`profiles.load(folder)` gives them.")
    return (profiles or builtin()).find(url)


def of(url: str, rules: Profile | Profiles | None) -> Profile | None:
    """One publisher's rules as they are, or those for this address among several; among the built-in ones when None.

    Raises as `find` does.
    """
    return rules if isinstance(rules, Profile) else find(url, rules)


def elsewhere(name: str, url: str, rules: Profile | Profiles | None) -> Profile | None:
    """The publisher of that name where it has rules and none of its hosts is this address's; None where it is told whose rules hold,
    and for an address without a host.

    Names are a page's own words, and anybody may write them. Raises as `find` does.
    """
    if isinstance(rules, Profile) or not host_of(url) or find(url, rules) is not None:
        return None
    return (rules or builtin()).called(name)


def lookalike(url: str, rules: Profile | Profiles | None) -> Profile | None:
    """The publisher whose host an address looks like and is not, for letters of another alphabet or accents stand in it; None as in `elsewhere`.

    Raises as `find` does.
    """
    host = host_of(url)
    if isinstance(rules, Profile) or host.isascii() or find(url, rules) is not None:
        return None
    return find(f"https://{host_as_read(host)}/", rules)


def load(folder: str | PathLike[str]) -> Profiles:
    """A user's folder of TOML files in front of the built-in profiles.

    Every file is read and checked at once. A file whose name begins with an underscore is a base for the others to extend.
    Raises ProfileError with file and key, UsageError for what is no path.
    """
    expect("folder", folder, PATH, "the path of a folder of TOML files")
    layer = read_layer(read_folder(Path(folder)), _builtin_bases())
    for source in layer.sources:
        source.profile()
    _ = layer.by_id, layer.by_host
    return Profiles((layer, *builtin().layers))


@cache
def builtin() -> Profiles:
    """The profiles that come with the library; each file is parsed when it is first asked for."""
    return Profiles((_builtin_layer(),))


def parse(text: str, file: str = "profile.toml") -> Profile:
    """One file's TOML as a checked Profile; it may extend the built-in bases.

    Raises ProfileError with `file` and the key for an unknown key, a wrong type or value, a contradiction, a licence that cannot
    be read, a selector or pattern that does not compile.
    """
    expect("text", text, (str,), "the text of a TOML file")
    return Source(file=file, text=text, bases=_builtin_bases()).profile()


@cache
def _builtin_layer() -> Layer:
    return read_layer(read_builtin(), ())


@cache
def _builtin_bases() -> Bases:
    return tuple((name.removesuffix(".toml"), text) for name, text in read_builtin() if is_base(name))
