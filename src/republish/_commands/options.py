"""What several commands share: how an article, a use and publishers' rules are named on the command line."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from republish._commands.network import add_network, fetch_of
from republish._text import json_whole, printable
from republish.errors import UsageError
from republish.model import Clearance, Package, Page, Use

if TYPE_CHECKING:
    from republish.profiles import Profiles
    from republish.story import Fetch

DONE, FAILED, USAGE, NOT_REPUBLISHABLE, NOT_FETCHED = range(5)
INTERRUPTED = 130
"""As shells say it of a program that Ctrl-C ended."""

_BYTES = re.compile("[\udc80-\udcff]")
"""How Python holds bytes that are no letters (PEP 383)."""
_FLAGS: dict[str, tuple[str, bool]] = {
    "commercial": ("commercial", True),
    "noncommercial": ("commercial", False),
    "adapted": ("adapted", True),
    "translated": ("translated", True),
    "excerpt": ("excerpt", True),
    "paywalled": ("paywalled", True),
    "sold": ("sold", True),
    "syndicated": ("syndicated", True),
    "automated": ("automated", True),
    "no-images": ("images", False),
}
_CHOICES = {
    "advertising": ("none", "page", "against"),
    "medium": ("online", "print", "email", "audio", "app"),
    "edits": ("time", "place", "style", "headline", "shorten", "add"),
}
_USES = """\
uses: comma-separated, e.g. --use commercial,advertising=page,edits=headline+style
  %s
  advertising=none|page|against, medium=online|print|email|audio|app, edits=time+place+style+headline+shorten+add
""" % ", ".join(_FLAGS)  # noqa: UP031  (braces and percent signs stay readable)


def epilog(exit_codes: str) -> str:
    """What stands at the end of a command's help: the words of --use, and what its exit codes mean."""
    return f"{_USES}exit codes: {exit_codes}\n"


def parser_of(program: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    """A parser whose epilog keeps its lines."""
    return argparse.ArgumentParser(
        prog=program, description=description, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def add_source(parser: argparse.ArgumentParser) -> None:
    """The arguments that name an article, its use and the rules."""
    parser.add_argument(
        "source", metavar="URL|FILE", help="an article's address, or a saved page (- for standard input)"
    )
    parser.add_argument("--url", help="where a saved page lives; its rel=canonical if not said")
    parser.add_argument("--use", default="", help="what will be done with it, see below")
    parser.add_argument("--profiles", type=Path, metavar="FOLDER", help="your own publisher rules (TOML)")
    add_clearances(parser)
    add_network(parser)


def add_clearances(parser: argparse.ArgumentParser) -> None:
    """The argument that names a desk's own answers."""
    parser.add_argument(
        "--clearances", type=Path, metavar="FILE", help="what your desk answers for, question by question (TOML)"
    )


def add_language(parser: argparse.ArgumentParser) -> None:
    """The argument that names the notices' language."""
    parser.add_argument(
        "--language", help="language of the notices: the article's own if not said, English where there are none in it"
    )


def say_language(package: Package, options: argparse.Namespace) -> None:
    """On standard error, that the notices are not in the language that was asked for."""
    asked, found = options.language or "", package.notices.language
    if asked and asked.lower()[:2] != found[:2]:
        print(f"republish: there are no notices in “{asked}” here; they are in “{found}”.", file=sys.stderr)


def clearances_of(options: argparse.Namespace) -> tuple[Clearance, ...]:
    """The answers of the file that was named; none without one."""
    from republish.ledger import load_clearances

    return load_clearances(options.clearances) if options.clearances else ()


def named_source(options: argparse.Namespace) -> tuple[str | Page, Profiles | None, Fetch | None]:
    """The URL or page that was named, the user's own rules, and what fetches, as `prepare` takes them."""
    return page_of(options.source, options.url), rules_of(options), fetch_of(options)


def rules_of(options: argparse.Namespace) -> Profiles | None:
    """Those of the user's folder; None without one."""
    from republish import profiles

    return profiles.load(options.profiles) if options.profiles else None


def page_of(name: str, url: str | None, *, as_copy: bool = False) -> str | Page:
    """An address as it is, a saved page with the address where it lives, its own word if `url` is not said; see `placing.placed`."""
    if is_address(name):
        return name
    content = content_of(name)
    if url and not is_address(url):
        raise UsageError(f"--url is the article's address, with https:// before it; “{url}” is none.")
    if url:
        return Page.from_html(content, url)
    from republish.placing import placed

    page = placed(Page.from_html(content, name), as_copy=as_copy)
    if content and not is_address(page.url):
        raise UsageError(f"{name} does not say where it lives, or is a copy of what is there: give --url.")
    return page


def content_of(name: str) -> bytes:
    """What is in a file, or comes through standard input. Raises UsageError."""
    try:
        return sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        advice = "" if Path(name).is_dir() else "An address begins with https://."
        text = f"{name} is neither a URL nor a file that can be read: {error.strerror}."
        raise UsageError(text, advice=advice) from error


def is_address(text: str) -> bool:
    """A scheme may be written in either case (RFC 3986 §3.1), and a file is not called so."""
    return text.lower().startswith(("http://", "https://"))


def use_of(text: str) -> Use:
    """A `Use` from "commercial,advertising=page"; edits that are said twice add up.

    Raises UsageError for a word that is not known, or that contradicts another.
    """
    values: dict[str, Any] = {}
    said: dict[str, str] = {}
    for item in filter(None, (part.strip() for part in text.split(","))):
        name, value = _field_of(item)
        if name == "edits":
            value = tuple(dict.fromkeys((*values.get(name, ()), *value)))
        elif values.get(name, value) != value:
            raise UsageError(
                f"--use says “{said[name]}” and “{item}”, which cannot both be.", advice="Say one of them."
            )
        values[name], said[name] = value, item
    return Use(**values)


def _field_of(item: str) -> tuple[str, Any]:
    """The field that a word is about, and what it says of it."""
    if item in _FLAGS:
        return _FLAGS[item]
    name, _, value = item.partition("=")
    allowed = _CHOICES.get(name)
    chosen = tuple(value.split("+")) if name == "edits" else (value,)
    if allowed is None or not set(chosen) <= set(allowed):
        choices = (f"{key}={('+' if key == 'edits' else '|').join(values)}" for key, values in _CHOICES.items())
        known = ", ".join([*_FLAGS, *choices])
        raise UsageError(f"--use does not know “{item}”. Known: {known}.")
    return name, chosen if name == "edits" else value


def told(text: str) -> str:
    """What an error says, for a terminal; the bytes of a file's name that are no letters to the system stand as such."""
    return printable(_BYTES.sub(lambda found: f"\\x{ord(found[0]) - 0xDC00:02x}", text))


def print_path(path: Path) -> None:
    """A path as the system has it, to the byte, so that what reads it can open it."""
    out = getattr(sys.stdout, "buffer", None)
    if out is None:
        print(path)
        return
    sys.stdout.flush()
    out.write(os.fsencode(path) + os.linesep.encode())


def json_text(data: Any) -> str:
    """JSON for people and programs."""
    return json_whole(json.dumps(data, ensure_ascii=False, indent=2)) + "\n"
