"""`republish feed`: the articles that a feed lists, one a line, for a person or a script to choose from."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

from republish._commands.network import add_network, fetch_of
from republish._commands.options import DONE, content_of, is_address, json_text, parser_of
from republish._text import printable
from republish.model import Page

_DESCRIPTION = "List the articles of an RSS, Atom or JSON feed: address, licence by the feed's own word, title."
_EPILOG = """\
What a feed says of its licence is a hint: `republish review ADDRESS` decides.
exit codes: 0 done, 1 failed: this is no feed, 2 usage, 4 not fetched
"""


def run(arguments: list[str]) -> int:
    """Print the entries that have an address, in the feed's order."""
    options = _parser().parse_args(arguments)
    from republish import feeds

    pages = list(feeds.entries(_feed(options), options.url or ""))
    if options.json:
        print(json_text([page.to_dict() for page in pages]), end="")
    else:
        print("".join(map(_line, pages)), end="")
    return DONE


def _feed(options: argparse.Namespace) -> Page | bytes:
    if not is_address(options.feed):
        return content_of(options.feed)
    from republish import web

    fetch = fetch_of(options) or web.fetch
    return fetch(options.feed, accept="feed")


def _line(page: Page) -> str:
    """The address, the licence and the title with tabs between them, a dash where there is none."""
    title = page.entry.title if page.entry else None
    fields = (page.url, _licenses(page) or "-", title or "-")
    return "\t".join(" ".join(printable(field).split()) for field in fields) + "\n"


def _licenses(page: Page) -> str:
    named: Iterable[str] = (claim.license.id for claim in page.claims if claim.license)
    return ", ".join(dict.fromkeys(named))


def _parser() -> argparse.ArgumentParser:
    parser = parser_of("republish feed", _DESCRIPTION, _EPILOG)
    parser.add_argument("feed", metavar="URL|FILE", help="a feed's address, or a saved one (- for standard input)")
    parser.add_argument("--url", help="where a saved feed lives, if its links need it")
    add_network(parser)
    parser.add_argument(
        "--json", action="store_true", help="the list of pages as JSON, each with its entry and its claims"
    )
    return parser
