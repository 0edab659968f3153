"""`republish publishers`: whose rules are known."""

from __future__ import annotations

from pathlib import Path

from republish._commands.options import DONE, json_text, parser_of
from republish.errors import UsageError


def run(arguments: list[str]) -> int:
    """List the profiles, or print one as JSON."""
    from republish import profiles

    parser = parser_of("republish publishers", "List the publishers whose rules are known, or show one.")
    parser.add_argument("id", nargs="?", help="one of the names in the list's first column: its rules as JSON")
    parser.add_argument(
        "--profiles", type=Path, metavar="FOLDER", help="your own rules, found before the built-in ones"
    )
    options = parser.parse_args(arguments)
    known = profiles.load(options.profiles) if options.profiles else profiles.builtin()
    if options.id:
        profile = known.get(options.id) or known.get(options.id.lower())
        if profile is None:
            raise UsageError(f"No publisher is known as “{options.id}”.", advice="`republish publishers` lists them.")
        print(json_text(profile.to_dict()), end="")
        return DONE
    width = max((len(profile.id) for profile in known), default=0) + 2
    for profile in known:
        grant = profile.grants[0].license.id if profile.grants else "no licence named"
        print(f"{profile.id:{width}}{grant:24}{profile.name} ({', '.join(profile.hosts[:2])})")
    return DONE
