"""`republish review`: whether and how an article may be republished."""

from __future__ import annotations

from republish._commands.options import (
    DONE,
    NOT_REPUBLISHABLE,
    add_source,
    clearances_of,
    epilog,
    json_text,
    named_source,
    parser_of,
    use_of,
)

_DESCRIPTION = "Say whether and how an article may be republished, and why."
_EXIT_CODES = "0 allowed, 1 failed, 2 usage, 3 to be asked first, or refused, 4 not fetched"


def run(arguments: list[str]) -> int:
    """Print the review; 0 where the verdict is "allowed"."""
    parser = parser_of("republish review", _DESCRIPTION, epilog(_EXIT_CODES))
    add_source(parser)
    parser.add_argument("--json", action="store_true", help="the whole Review as JSON")
    options = parser.parse_args(arguments)
    from republish import pipeline, reports

    use, clearances = use_of(options.use), clearances_of(options)
    source, profile, fetch = named_source(options)
    found = pipeline.review(
        source,
        use=use,
        profile=profile,
        fetch=fetch,
        clearances=clearances,
    )
    print(json_text(found.to_dict()) if options.json else reports.text(found), end="")
    return DONE if found.verdict == "allowed" else NOT_REPUBLISHABLE
