"""How the command line reaches the network: under which name, through which proxy, for how long."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from republish.limits import DEFAULT_LIMITS

if TYPE_CHECKING:
    from collections.abc import Callable

    from republish.model import Page

_PROXIES = ("http", "https")
"""Others need a package of their own, and are for a session of requests."""


def add_network(parser: argparse.ArgumentParser) -> None:
    """The arguments that say how pages are fetched."""
    parser.add_argument("--user-agent", help="how to name yourself to servers")
    parser.add_argument(
        "--proxy", type=_proxy, metavar="URL", help="what pages are fetched through; none of the environment's is used"
    )
    parser.add_argument(
        "--ca-file",
        type=_file,
        metavar="FILE",
        help="the authorities that vouch for servers, in place of the public ones (PEM)",
    )
    parser.add_argument(
        "--timeout",
        type=_seconds,
        metavar="SECONDS",
        help=f"for one page, redirects and retries included; {DEFAULT_LIMITS.total_seconds:g} if not said",
    )


def settings_of(options: argparse.Namespace) -> dict[str, Any]:
    """What a `Fetcher` is set up with, as far as it was said."""
    settings: dict[str, Any] = {}
    if options.user_agent:
        settings["user_agent"] = options.user_agent
    if options.proxy or options.ca_file:
        from republish.web.sessions import own_session

        settings["session"] = own_session(options.proxy, options.ca_file)
    if options.timeout:
        settings["limits"] = replace(DEFAULT_LIMITS, total_seconds=options.timeout, read_seconds=options.timeout)
    return settings


def fetch_of(options: argparse.Namespace) -> Callable[..., Page] | None:
    """The network as it was said to be reached; None for the library's own way."""
    settings = settings_of(options)
    if not settings:
        return None
    from functools import partial

    from republish import web

    return partial(web.fetch, **settings)


def _proxy(text: str) -> str:
    try:
        parts = urlsplit(text)
        named = parts.scheme in _PROXIES and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        named = False
    if not named:
        raise argparse.ArgumentTypeError("a proxy is named like http://proxy.herald.example:3128")
    return text


def _file(text: str) -> str:
    if not Path(text).is_file():
        raise argparse.ArgumentTypeError(f"there is no such file: {text}")
    return text


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"a number of seconds above 0 is wanted, not {text}")
    return seconds
