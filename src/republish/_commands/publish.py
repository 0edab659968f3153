"""`republish publish`: an article into a CMS, as a draft."""

from __future__ import annotations

import argparse
import os

from republish._commands.options import (
    DONE,
    FAILED,
    add_language,
    add_source,
    clearances_of,
    epilog,
    json_text,
    named_source,
    parser_of,
    say_language,
    use_of,
)
from republish.errors import UsageError

_EXIT_CODES = "0 delivered, 1 delivered with losses, or failed, 2 usage, 3 not republishable, 4 not fetched"
_ENVIRONMENT = """
credentials come from the environment: REPUBLISH_WORDPRESS_SITE, _USER, _PASSWORD (an application password);
REPUBLISH_GHOST_SITE, REPUBLISH_GHOST_PASSWORD (an Admin API key, id:secret)
"""


def run(arguments: list[str]) -> int:
    """Deliver one article; 1 where something was lost on the way."""
    options = _parser().parse_args(arguments)
    from republish import pipeline, publishing, reports, web

    prefix = f"REPUBLISH_{options.to.upper()}"
    site = options.site or _environment(f"{prefix}_SITE", "the site's address")
    user, password = _account(options, prefix)
    use, clearances = use_of(options.use), clearances_of(options)
    source, profile, fetch = named_source(options)
    package = pipeline.prepare(
        source, use=use, profile=profile, language=options.language, fetch=fetch, clearances=clearances
    )
    say_language(package, options)
    report = publishing.publish(
        package,
        options.to,
        site=site,
        user=user,
        password=password,
        status=options.status,
        categories=options.category,
        tags=options.tag or None,
        author=options.author,
        blocks=not options.classic,
        keep=options.keep,
        fetch=None if options.no_upload else fetch or web.fetch,
        dry_run=options.dry_run,
    )
    if options.json:
        print(json_text(report.to_dict()), end="")
    else:
        print(f"{report.payload}\n" if options.dry_run else reports.delivery(report), end="")
    return DONE if report.ok or options.dry_run else FAILED


def _parser() -> argparse.ArgumentParser:
    parser = parser_of(
        "republish publish",
        "Deliver an article to a CMS as a draft, read it back, report what was lost.",
        epilog=epilog(_EXIT_CODES) + _ENVIRONMENT,
    )
    add_source(parser)
    add_language(parser)
    parser.add_argument("--to", choices=("wordpress", "ghost"), required=True, help="the CMS")
    parser.add_argument("--site", help="its address; else from the environment")
    parser.add_argument("--status", default="draft", help="draft, or publish (Ghost: published)")
    parser.add_argument(
        "--category", action="append", default=[], help="WordPress category by name; repeat for several"
    )
    parser.add_argument("--tag", action="append", help="the article's keywords if not said")
    parser.add_argument("--author", help="the account to publish under")
    parser.add_argument("--classic", action="store_true", help="WordPress: classic HTML instead of blocks")
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        choices=("title", "excerpt", "date"),
        help="what an earlier delivery's post has stays; repeat for several",
    )
    parser.add_argument("--no-upload", action="store_true", help="leave images at their original addresses")
    parser.add_argument("--dry-run", action="store_true", help="send nothing, print the payload")
    parser.add_argument("--json", action="store_true", help="the report as JSON")
    return parser


def _account(options: argparse.Namespace, prefix: str) -> tuple[str, str]:
    """User and password, where anything is sent; Ghost's key names its account itself."""
    if options.dry_run:
        return "", ""
    user = _environment(f"{prefix}_USER", "the account") if options.to == "wordpress" else ""
    return user, _environment(f"{prefix}_PASSWORD", "the application password or Admin API key")


def _environment(name: str, meaning: str) -> str:
    value = os.environ.get(name)
    if not value:
        advice = "Set it, or say --site." if name.endswith("_SITE") else "Set it before the command is called."
        raise UsageError(f"The environment variable {name} ({meaning}) is not set.", advice=advice)
    return value
