"""`republish license`: what a text, an address or an id names."""

from __future__ import annotations

import sys

from republish._commands.options import DONE, FAILED, json_text, parser_of


def run(arguments: list[str]) -> int:
    """Print the licence; 1 where none is named."""
    from republish.licenses import parse_license

    epilog = "exit codes: 0 done, 1 no licence is named, 2 usage\n"
    parser = parser_of("republish license", "Read a licence from a URL, an SPDX id or words.", epilog)
    parser.add_argument("text", nargs="+", help='"CC BY 4.0", with or without quotation marks')
    parser.add_argument("--json", action="store_true", help="the whole License as JSON")
    options = parser.parse_args(arguments)
    found = parse_license(" ".join(options.text))
    if found is None:
        print("republish: no Creative Commons licence is named there", file=sys.stderr)
        return FAILED
    rows = (
        ("id", found.id),
        ("name", found.name()),
        ("url", found.url or "stated without a version that exists"),
        ("spdx", found.spdx or "none"),
        ("permits", ", ".join(found.permits) or "none"),
        ("requires", ", ".join(found.requires) or "none"),
        ("prohibits", ", ".join(found.prohibits) or "none"),
    )
    print(
        json_text(found.to_dict()) if options.json else "".join(f"{name:10}{value}\n" for name, value in rows), end=""
    )
    return DONE
