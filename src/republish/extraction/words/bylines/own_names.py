"""The site's own name in a byline, beside those who wrote: behind a name without a mark, or before where its desk is."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.words.bylines.personal_names import FULL_NAME, is_particle, key

_FEWEST_WORDS = 2
"""Of a person's name, and of a site's that may stand right behind one."""
_FOR = frozenset({"for", "für", "pour", "para", "per", "voor", "för", "dla"})


def without_site(name: str, sites: frozenset[str]) -> str:
    """A full name without the site's own of two words or more behind it: "Ada Marlow for Harbour Post"; one may be a last name."""
    words = name.split()
    for most in range(len(words) - _FEWEST_WORDS, _FEWEST_WORDS - 1, -1) if sites else ():
        before = words[: -most - 1] if words[-most - 1].lower() in _FOR else words[:-most]
        first, last = " ".join(before), key(" ".join(words[-most:]))
        ours = not sites.isdisjoint((last, f"the{last}", last.removeprefix("the")))
        if ours and FULL_NAME.fullmatch(first) and not is_particle(before[-1]):  # "Reporter of the Post" is whole.
            return first
    return name


def without_own_address(text: str, sites: frozenset[str]) -> str:
    """Without the site's own name before the first comma, which "and" may part, and single words behind: "Harbour and Wall, Mora, Norway"."""
    name, comma, rest = text.partition(",")
    if not comma or key(name) not in sites:
        return text
    return f"{key(name)},{rest}" if any(" " in part.strip() for part in rest.split(",")) else ""


def without_desks(text: str, sites: frozenset[str]) -> str:
    """Without further lines in which the site's name stands before a comma: "Harbour Post, Old Pier" says where they sit."""
    first, *others = text.split("\n")
    return "\n".join([first, *(line for line in others if key(line.partition(",")[0]) not in sites or "," not in line)])


def without_site_behind(text: str, sites: frozenset[str]) -> str:
    """Without the site's name behind the last comma of a line, whatever it is joined by: "Ada Marlow, Harbour & Coast"."""
    return "\n".join(before if before.strip() and key(name) in sites else line for line, before, name in _parted(text))


def _parted(text: str) -> Iterator[tuple[str, str, str]]:
    """Each line, and what stands before and behind its last comma."""
    for line in text.split("\n"):
        before, _, name = line.rpartition(",")
        yield line, before, name
