"""The words of data/evidence.toml as compiled patterns."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files


@cache
def _tables() -> Mapping[str, Mapping[str, Sequence[str]]]:
    return tomllib.loads(files("republish").joinpath("data/evidence.toml").read_text("utf-8"))


@cache
def phrases(table: str, *names: str) -> re.Pattern[str]:
    """One pattern out of all the entries under these names, for lower-case text."""
    entries = [entry for name in names for entry in _tables()[table][name]]
    return re.compile("|".join(f"(?:{entry})" for entry in entries))


@cache
def named_phrases(table: str) -> re.Pattern[str]:
    """One pattern with a group for each name of the table: `match.lastgroup` says which kind was found."""
    return re.compile("|".join(f"(?P<{name}>{'|'.join(entries)})" for name, entries in _tables()[table].items()))


@cache
def tokens(name: str) -> re.Pattern[str]:
    """A zone's class and id tokens: whole tokens, with what themes put before and after them."""
    return re.compile(rf"(?:^|[\s_-])(?:{'|'.join(_tables()['zone'][name])})(?=$|[\s_-]|\d)")


_STATE = re.compile(
    r"(?:^|(?<=\s))(?:has|no|with|without|is|not|tag|category|cat|format|type|status|post_format|wp-image|attachment)[-_][^\s]*|\S*(?:off-?canvas|-open|-closed)\S*"
)


def drop_states(names: str) -> str:
    """Class and id tokens without those that tell a state, a topic or a format ("has-post-thumbnail", "tag-cc-by")."""
    return _STATE.sub("", names).strip()
