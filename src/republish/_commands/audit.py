"""`republish audit`: a published page against what its licence and publisher ask."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from republish._commands.network import add_network, fetch_of
from republish._commands.options import (
    DONE,
    FAILED,
    add_clearances,
    clearances_of,
    epilog,
    json_text,
    page_of,
    parser_of,
    rules_of,
    use_of,
)
from republish.errors import UsageError

_DESCRIPTION = "Hold a published page against its package, or against the original, and say what is missing or altered."
_EPILOG = """\
Without --package and --original, the original is the one that the page itself names.

"""
_EXIT_CODES = "0 in order, 1 something is missing, a person has to look, or failed, 2 usage, 4 not fetched"


def run(arguments: list[str]) -> int:
    """Print the audit; 1 where something is missing or a person has to look."""
    options = _parser().parse_args(arguments)
    from republish import reports, web
    from republish.auditing import audit

    if options.package and (options.original or options.use or options.profiles or options.clearances):
        raise UsageError("--package has its own original, use, rules and clearances: give it alone.")
    if options.published == options.original == "-":
        raise UsageError("Standard input holds one page, not two.", advice="Save one of them, and name the file.")
    published = page_of(options.published, options.url, as_copy=True)
    fetch = fetch_of(options) or web.fetch  # A saved page may name an original that is not.
    found = audit(published, package=options.package, fetch=fetch, **_against(options))
    print(json_text(found.to_dict()) if options.json else reports.audit(found), end="")
    return DONE if found.ok else FAILED


def _against(options: argparse.Namespace) -> dict[str, Any]:
    """The original, what was to be done with it, and the user's own rules."""
    if options.package:
        return {}
    original = page_of(options.original, options.original_url) if options.original else None
    against = {"original": original, "use": use_of(options.use), "clearances": clearances_of(options)}
    return {**against, "profile": rules_of(options)}


def _parser() -> argparse.ArgumentParser:
    parser = parser_of("republish audit", _DESCRIPTION, epilog=_EPILOG + epilog(_EXIT_CODES))
    parser.add_argument(
        "published", metavar="URL|FILE", help="the published page, or a saved copy of it (- for standard input)"
    )
    parser.add_argument(
        "--url", help="where a saved page lives; its rel=canonical if not said, which may be the original's"
    )
    parser.add_argument(
        "--package", type=Path, metavar="FOLDER", help="one that was written with --format json -o FOLDER"
    )
    parser.add_argument("--original", metavar="URL|FILE", help="the original as it is today, in place of a package")
    parser.add_argument(
        "--original-url", metavar="URL", help="where a saved original lives; its rel=canonical if not said"
    )
    parser.add_argument("--use", default="", help="what was to be done with it, see below")
    parser.add_argument("--profiles", type=Path, metavar="FOLDER", help="your own publisher rules (TOML)")
    add_clearances(parser)
    add_network(parser)
    parser.add_argument("--json", action="store_true", help="the whole Audit as JSON")
    return parser
