"""`republish watch`: what became of the originals of packages, folder by folder."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from republish._commands.network import add_network, settings_of
from republish._commands.options import json_text, told
from republish.errors import RepublishError

if TYPE_CHECKING:
    from republish.model import Update
    from republish.profiles import Profiles
    from republish.story import Fetch

ALL_SAME, NOT_ALL = 0, 1
_DESCRIPTION = "Fetch the originals of packages anew, and say what was corrected, withdrawn or relicensed since."
_EPILOG = """\
exit codes: 0 all originals are the same, 1 something changed, is due, unclear or could not be looked at, 2 usage
"""


def run(arguments: list[str]) -> int:
    """Look at each folder's original; one that cannot be looked at is named on stderr, and the next one follows."""
    options = _parser().parse_args(arguments)
    from republish import profiles, reports, web

    own = profiles.load(options.profiles) if options.profiles else None
    updates: list[Update] = []
    for update in _updates(options.folder, own, web.Fetcher(**settings_of(options))):
        if not options.json:  # What was found stays said, whatever ends the look at the others.
            print("\n" * bool(updates) + reports.update(update), end="", flush=True)
        updates.append(update)
    if options.json:
        print(json_text([update.to_dict() for update in updates]), end="")
    in_order = len(updates) == len(options.folder) and all(update.ok for update in updates)
    return ALL_SAME if in_order else NOT_ALL


def _updates(folders: Iterable[Path], own: Profiles | None, fetch: Fetch) -> Iterator[Update]:
    """`own` is the user's rules, by which those packages were made that one of them is for."""
    from republish.watching import watch

    for folder in folders:
        try:
            yield watch(folder, profile=own, fetch=fetch)
        except RepublishError as error:
            print(f"republish: {told(f'{folder}: {error}')}", file=sys.stderr)


def _folder(text: str) -> Path:
    if text.startswith(("https://", "http://")):
        raise argparse.ArgumentTypeError(f"a package's folder is watched, not an address: {text}")
    return Path(text)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="republish watch",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "folder", nargs="+", type=_folder, metavar="FOLDER", help="one that was written with --format json -o FOLDER"
    )
    parser.add_argument("--json", action="store_true", help="the list of Updates as JSON")
    parser.add_argument("--profiles", type=Path, metavar="FOLDER", help="your own publisher rules (TOML)")
    add_network(parser)
    return parser
