"""The command line: `republish URL` and its few sisters."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from republish.errors import FetchError, NotRepublishable, RepublishError, UsageError
from republish.model import ImageFile, Package, Page, Profile, Use

if TYPE_CHECKING:
    from republish.story import Fetch

DONE, FAILED, USAGE, NOT_REPUBLISHABLE, NOT_FETCHED = range(5)

_FLAGS: dict[str, dict[str, Any]] = {
    "commercial": {"commercial": True},
    "noncommercial": {"commercial": False},
    "adapted": {"adapted": True},
    "translated": {"translated": True},
    "excerpt": {"excerpt": True},
    "paywalled": {"paywalled": True},
    "sold": {"sold": True},
    "syndicated": {"syndicated": True},
    "automated": {"automated": True},
    "no-images": {"images": False},
}
_CHOICES = {
    "advertising": ("none", "page", "against"),
    "medium": ("online", "print", "email", "audio", "app"),
    "edits": ("time", "place", "style", "headline", "shorten", "add"),
}
_EPILOG = """\
uses: comma-separated, e.g. --use commercial,advertising=page,edits=headline+style
  %s
  advertising=none|page|against, medium=online|print|email|audio|app, edits=time+place+style+headline+shorten+add
exit codes: 0 done, 1 failed, 2 usage, 3 not republishable (the reasons are on stderr), 4 not fetched
""" % ", ".join(_FLAGS)  # noqa: UP031  (braces and percent signs stay readable)

_ENVIRONMENT = """
credentials come from the environment: REPUBLISH_WORDPRESS_SITE, _USER, _PASSWORD (an application password);
REPUBLISH_GHOST_SITE, REPUBLISH_GHOST_PASSWORD (an Admin API key, id:secret)
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code. Errors are one line on stderr, never a traceback."""
    try:
        code = _run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader went away (`| head`): nothing more can be said, and that is no failure.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except RepublishError as error:
        print(f"republish: {error}", file=sys.stderr)
        return _code(error)
    return code


def _code(error: RepublishError) -> int:
    kinds = ((UsageError, USAGE), (NotRepublishable, NOT_REPUBLISHABLE), (FetchError, NOT_FETCHED))
    return next((code for kind, code in kinds if isinstance(error, kind)), FAILED)


def _run(arguments: list[str]) -> int:
    command = _COMMANDS.get(arguments[0]) if arguments else None
    if command:
        return command(arguments[1:])
    if len(arguments) > 1 and arguments[0].isalpha() and not Path(arguments[0]).exists():
        known = ", ".join(_COMMANDS)
        raise UsageError(
            f"There is no command “{arguments[0]}”: {known}, or none of them to prepare an address or a file."
        )
    return _prepare(arguments)


def _prepare(arguments: list[str]) -> int:
    from republish import outputs, pipeline

    parser = _parser("republish", "Make a republication-ready package of one article.", epilog=_EPILOG)
    _add_source(parser)
    parser.add_argument(
        "--format", action="append", choices=sorted(outputs.FORMATS), help="html if not said; repeat for several"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="FOLDER", help="write files there instead of printing")
    parser.add_argument(
        "--language", help="language of the notices: the article's own if not said, English where there are none in it"
    )
    parser.add_argument("--engine", choices=("bleach", "nh3"), default="bleach", help="the sanitiser's engine")
    parser.add_argument(
        "--indexing", choices=("canonical", "noindex", "both", "none"), help="the publisher's rule if not said"
    )
    parser.add_argument(
        "--images",
        choices=("drop", "link", "download"),
        default="drop",
        help="images without a licence: dropped, or linked; download: the licensed ones are stored beside the text",
    )
    parser.add_argument("--version", action="version", version=pipeline.generator())
    options = parser.parse_args(arguments)
    formats = options.format or ["html"]
    if options.output is None and (len(formats) > 1 or options.images == "download"):
        raise UsageError("Several formats, or images, need a folder: -o FOLDER.")
    source, profile = _source(options)
    package = pipeline.prepare(
        source,
        use=_use(options.use),
        profile=profile,
        fetch=_fetch(options),
        language=options.language,
        engine=options.engine,
        indexing=options.indexing,
        unlicensed_images="link" if options.images == "link" else "drop",
    )
    if options.output is None:
        return _print_files(outputs.render(package, formats[0]))
    for path in outputs.write(package, options.output, formats=formats, pictures=_pictures(package, options)):
        print(path)
    return DONE


def _pictures(package: Package, options: argparse.Namespace) -> Sequence[ImageFile]:
    """The licensed images as files, for `--images download`; what could not be had is said."""
    from republish import outputs, web

    if options.images != "download":
        return ()
    files, problems = outputs.collect(package, _fetch(options) or web.fetch)
    for problem in problems:
        print(f"republish: {problem}", file=sys.stderr)
    return files


def _print_files(files: dict[str, str | bytes]) -> int:
    """Print the one text of a format; what makes several files needs a folder."""
    texts = [content for content in files.values() if isinstance(content, str)]
    if len(texts) != 1:
        raise UsageError("This format makes several files: -o FOLDER.")
    print(texts[0].rstrip("\n"))
    return DONE


def _review(arguments: list[str]) -> int:
    from republish import pipeline, reports

    parser = _parser("republish review", "Say whether and how an article may be republished, and why.", epilog=_EPILOG)
    _add_source(parser)
    parser.add_argument("--json", action="store_true", help="the whole Review as JSON")
    options = parser.parse_args(arguments)
    source, profile = _source(options)
    found = pipeline.review(source, use=_use(options.use), profile=profile, fetch=_fetch(options))
    print(_json(found.to_dict()) if options.json else reports.text(found), end="")
    return DONE if found.verdict == "allowed" else NOT_REPUBLISHABLE


def _license(arguments: list[str]) -> int:
    from republish.licenses import parse_license

    parser = _parser("republish license", "Read a licence from a URL, an SPDX id or words.")
    parser.add_argument("text", nargs="+")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    found = parse_license(" ".join(options.text))
    if found is None:
        print("republish: no Creative Commons licence is named there", file=sys.stderr)
        return FAILED
    rows = (
        ("id", found.id),
        ("name", found.name()),
        ("url", found.url or "version not stated"),
        ("spdx", found.spdx or "none"),
        ("permits", ", ".join(found.permits) or "none"),
        ("requires", ", ".join(found.requires) or "none"),
        ("prohibits", ", ".join(found.prohibits) or "none"),
    )
    print(_json(found.to_dict()) if options.json else "".join(f"{name:10}{value}\n" for name, value in rows), end="")
    return DONE


def _publishers(arguments: list[str]) -> int:
    from republish import profiles

    parser = _parser("republish publishers", "List the publishers whose rules are known, or show one.")
    parser.add_argument("id", nargs="?")
    parser.add_argument(
        "--profiles", type=Path, metavar="FOLDER", help="your own rules, found before the built-in ones"
    )
    options = parser.parse_args(arguments)
    known = profiles.load(options.profiles) if options.profiles else profiles.builtin()
    if options.id:
        profile = known.get(options.id)
        if profile is None:
            raise UsageError(f"No publisher is known as “{options.id}”.", advice="`republish publishers` lists them.")
        print(_json(profile.to_dict()), end="")
        return DONE
    width = max((len(profile.id) for profile in known), default=0) + 2
    for profile in known:
        grant = profile.grants[0].license.id if profile.grants else "no licence named"
        print(f"{profile.id:{width}}{grant:24}{profile.name} ({', '.join(profile.hosts[:2])})")
    return DONE


def _publish(arguments: list[str]) -> int:
    from republish import pipeline, publishing, reports, web

    options = _publish_parser().parse_args(arguments)
    source, profile = _source(options)
    fetch = _fetch(options)
    package = pipeline.prepare(source, use=_use(options.use), profile=profile, fetch=fetch)
    prefix = f"REPUBLISH_{options.to.upper()}"
    report = publishing.publish(
        package,
        options.to,
        site=options.site or _environment(f"{prefix}_SITE", "the site's address"),
        user=os.environ.get(f"{prefix}_USER", ""),
        password=""
        if options.dry_run
        else _environment(f"{prefix}_PASSWORD", "the application password or Admin API key"),
        status=options.status,
        categories=options.category,
        tags=options.tag or None,
        author=options.author,
        blocks=not options.classic,
        fetch=None if options.no_upload else fetch or web.fetch,
        dry_run=options.dry_run,
    )
    if options.json:
        print(_json(report.to_dict()), end="")
    else:
        print(f"{report.payload}\n" if options.dry_run else reports.delivery(report), end="")
    return DONE if report.ok or options.dry_run else FAILED


def _watch(arguments: list[str]) -> int:
    from republish._commands import watch

    return watch.run(arguments)


def _publish_parser() -> argparse.ArgumentParser:
    parser = _parser(
        "republish publish",
        "Deliver an article to a CMS as a draft, read it back, report what was lost.",
        epilog=_EPILOG + _ENVIRONMENT,
    )
    _add_source(parser)
    parser.add_argument("--to", choices=("wordpress", "ghost"), required=True)
    parser.add_argument("--site", help="its address; else from the environment")
    parser.add_argument("--status", default="draft", help="draft, or publish (Ghost: published)")
    parser.add_argument(
        "--category", action="append", default=[], help="WordPress category by name; repeat for several"
    )
    parser.add_argument("--tag", action="append", help="the article's keywords if not said")
    parser.add_argument("--author", help="the account to publish under")
    parser.add_argument("--classic", action="store_true", help="WordPress: classic HTML instead of blocks")
    parser.add_argument("--no-upload", action="store_true", help="leave images at their original addresses")
    parser.add_argument("--dry-run", action="store_true", help="send nothing, print the payload")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    return parser


def _environment(name: str, meaning: str) -> str:
    value = os.environ.get(name)
    if not value:
        raise UsageError(f"The environment variable {name} ({meaning}) is not set.")
    return value


_COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "review": _review,
    "license": _license,
    "publishers": _publishers,
    "publish": _publish,
    "watch": _watch,
}


def _parser(program: str, description: str, epilog: str = "") -> argparse.ArgumentParser:
    if program == "republish":
        epilog = "commands: republish review | license | publishers | publish | watch --help\n\n" + epilog
    return argparse.ArgumentParser(
        prog=program, description=description, epilog=epilog, formatter_class=argparse.RawDescriptionHelpFormatter
    )


def _add_source(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "source", metavar="URL|FILE", help="an article's address, or a saved page (- for standard input)"
    )
    parser.add_argument("--url", help="where a saved page lives; its rel=canonical if not said")
    parser.add_argument("--use", default="", help="what will be done with it, see below")
    parser.add_argument("--profiles", type=Path, metavar="FOLDER", help="your own publisher rules (TOML)")
    parser.add_argument("--user-agent", help="how to name yourself to servers")


def _source(options: argparse.Namespace) -> tuple[str | Page, Profile | None]:
    """The URL or page that was named, and the user's profile for it."""
    from republish import profiles

    source = _page(options.source, options.url)
    if not options.profiles:
        return source, None
    return source, profiles.load(options.profiles).find(source if isinstance(source, str) else source.url)


def _page(name: str, url: str | None) -> str | Page:
    if name.startswith(("http://", "https://")):
        return name
    try:
        content = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        advice = "" if Path(name).is_dir() else "An address begins with https://."
        text = f"{name} is neither a URL nor a file that can be read: {error.strerror}."
        raise UsageError(text, advice=advice) from error
    if url and not url.startswith(("http://", "https://")):
        raise UsageError(f"--url is the article's address, with https:// before it; “{url}” is none.")
    page = Page.from_html(content, url or "")
    return page if url else replace(page, url=_own_address(page, name), url_served=_own_address(page, name))


def _own_address(page: Page, name: str) -> str:
    from republish import _html

    address = _html.parse(page.html, name).metadata.link("canonical")
    if not address or not address.startswith(("http://", "https://")):
        raise UsageError(f"{name} does not say where it lives: give --url.")
    return address


def _fetch(options: argparse.Namespace) -> Fetch | None:
    if not options.user_agent:
        return None
    from functools import partial

    from republish import web

    return partial(web.fetch, user_agent=options.user_agent)


def _use(text: str) -> Use:
    """A `Use` from "commercial,advertising=page"."""
    values: dict[str, Any] = {}
    for item in filter(None, (part.strip() for part in text.split(","))):
        values |= _FLAGS[item] if item in _FLAGS else _choice(item)
    return Use(**values)


def _choice(item: str) -> dict[str, Any]:
    name, _, value = item.partition("=")
    allowed = _CHOICES.get(name)
    chosen = tuple(value.split("+")) if name == "edits" else (value,)
    if allowed is None or not set(chosen) <= set(allowed):
        known = ", ".join([*_FLAGS, *(f"{key}={'|'.join(values)}" for key, values in _CHOICES.items())])
        raise UsageError(f"--use does not know “{item}”. Known: {known}.")
    return {name: chosen if name == "edits" else value}


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


if __name__ == "__main__":
    sys.exit(main())
