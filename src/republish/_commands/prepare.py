"""`republish URL`: a package of one article, printed or written."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from republish._commands.network import fetch_of
from republish._commands.options import (
    DONE,
    FAILED,
    add_language,
    add_source,
    clearances_of,
    epilog,
    named_source,
    parser_of,
    print_path,
    say_language,
    use_of,
)
from republish._version import generator
from republish.errors import UsageError
from republish.model import ImageFile, Package

_COMMANDS = "commands: republish review | license | publishers | feed | publish | audit | watch --help\n\n"
_EXIT_CODES = "0 done, 1 failed, 2 usage, 3 not republishable (the reasons are on stderr), 4 not fetched"


def run(arguments: list[str]) -> int:
    """Prepare one article; print its one text, or write files."""
    options = _parser().parse_args(arguments)
    from republish import outputs, pipeline

    formats = options.format or ["html"]
    _check_folder(options, formats)
    use, clearances = use_of(options.use), clearances_of(options)
    source, profile, fetch = named_source(options)
    package = pipeline.prepare(
        source,
        use=use,
        profile=profile,
        fetch=fetch,
        clearances=clearances,
        language=options.language,
        engine=options.engine,
        indexing=options.indexing,
        unlicensed_images="link" if options.images == "link" else "drop",
    )
    say_language(package, options)
    if options.output is None:
        return _print_files(outputs.render(package, formats[0]))
    package, files, complete = _pictures(package, options)
    for path in outputs.write(package, options.output, formats=formats, pictures=files):
        print_path(path)
    return DONE if complete else FAILED


def _parser() -> argparse.ArgumentParser:
    """What the command takes."""
    from republish import outputs

    parser = parser_of(
        "republish", "Make a republication-ready package of one article.", epilog=_COMMANDS + epilog(_EXIT_CODES)
    )
    add_source(parser)
    parser.add_argument(
        "--format", action="append", choices=sorted(outputs.FORMATS), help="html if not said; repeat for several"
    )
    parser.add_argument(
        "-o",
        "--output",
        metavar="FOLDER",
        help="write files there instead of printing, in the place of what republish wrote there before",
    )
    add_language(parser)
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
    parser.add_argument("--version", action="version", version=generator())
    return parser


def _check_folder(options: argparse.Namespace, formats: Sequence[str]) -> None:
    """Raise UsageError where files are to be written and no folder is named."""
    if options.output == "":
        raise UsageError("-o names no folder.", advice="A dot, -o ., is the one you are in.")
    if options.output is not None:
        return
    if len(formats) > 1 or options.images == "download":
        raise UsageError("Several formats, or images, need a folder: -o FOLDER.")
    if "bagit" in formats:
        raise UsageError("A bag is a folder with files in it, and needs one: -o FOLDER.")


def _pictures(package: Package, options: argparse.Namespace) -> tuple[Package, Sequence[ImageFile], bool]:
    """The licensed images as files, for `--images download`, the package they belong to, and whether all are there.

    What could not be had, what does not come along for what its file says, and what else files say is told.
    """
    from republish import collecting, web

    if options.images != "download":
        return package, (), True
    collected = collecting.collect(package, fetch_of(options) or web.fetch, engine=options.engine)
    for sentence in (*collected.problems, *collected.notes):
        print(f"republish: {sentence}", file=sys.stderr)
    return collected.package, collected.files, not collected.problems


def _print_files(files: dict[str, str | bytes]) -> int:
    """Print the one text of a format; what makes several files needs a folder."""
    texts = [content for content in files.values() if isinstance(content, str)]
    if len(texts) != 1:
        raise UsageError("This format makes several files: -o FOLDER.")
    print(texts[0].rstrip("\n"))
    return DONE
