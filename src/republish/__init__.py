"""Republishing Creative Commons articles, done right.

>>> from pathlib import Path
>>> import republish
>>> page = republish.Page.from_html(
...     "<title>Rain</title><article><h1>Rain</h1><p>It rained for forty days, and the valley has not been dry since.</p>"
...     "<p>Ana Lima is licensed to report it.</p></article>"
...     "<footer>All texts: <a rel='license' href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a></footer>",
...     "https://news.example/rain",
... )
>>> republish.review(page).license.id
'CC-BY-4.0'

`prepare` makes a package of a URL or a page, `review` decides without making one, `write` and `load` turn packages into
files and back, `audit` holds your published page against one, `watch` today's original. `republish.reports` puts their answers
in words. Every failure is a `RepublishError`; see `republish.errors` for the tree.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from republish.errors import (
    DeliveryError,
    ExtractionError,
    FeedError,
    FetchError,
    FidelityError,
    IsRepublication,
    LimitExceeded,
    NoArticle,
    NoLicense,
    NotRepublishable,
    OutputError,
    PageError,
    ProfileError,
    RepublishError,
    UsageError,
)
from republish.licenses import License, parse_license
from republish.limits import Limits
from republish.model import (
    Article,
    Audit,
    Author,
    Change,
    Claim,
    Clearance,
    Finding,
    Image,
    ImageDecision,
    Notices,
    Obligation,
    Origin,
    Outcome,
    Package,
    Page,
    Profile,
    Review,
    Update,
    Use,
)

if TYPE_CHECKING:
    from republish import collecting as collecting
    from republish import outputs as outputs
    from republish import profiles as profiles
    from republish import publishing as publishing
    from republish import reports as reports
    from republish import web as web
    from republish.auditing import audit
    from republish.batch import prepare_many
    from republish.feeds import entries
    from republish.ledger import load_clearances
    from republish.outputs import load, write
    from republish.pipeline import prepare, review
    from republish.story import extract
    from republish.watching import watch
    from republish.web import fetch

    __version__: str

__all__ = [
    "Article",
    "Audit",
    "Author",
    "Change",
    "Claim",
    "Clearance",
    "DeliveryError",
    "ExtractionError",
    "FeedError",
    "FetchError",
    "FidelityError",
    "Finding",
    "Image",
    "ImageDecision",
    "IsRepublication",
    "License",
    "LimitExceeded",
    "Limits",
    "NoArticle",
    "NoLicense",
    "NotRepublishable",
    "Notices",
    "Obligation",
    "Origin",
    "Outcome",
    "OutputError",
    "Package",
    "Page",
    "PageError",
    "Profile",
    "ProfileError",
    "RepublishError",
    "Review",
    "Update",
    "UsageError",
    "Use",
    "audit",
    "entries",
    "extract",
    "fetch",
    "load",
    "load_clearances",
    "parse_license",
    "prepare",
    "prepare_many",
    "review",
    "watch",
    "write",
]

_VERBS = {
    "audit": "republish.auditing",
    "entries": "republish.feeds",
    "extract": "republish.story",
    "fetch": "republish.web",
    "load": "republish.outputs",
    "load_clearances": "republish.ledger",
    "prepare": "republish.pipeline",
    "prepare_many": "republish.batch",
    "review": "republish.pipeline",
    "watch": "republish.watching",
    "write": "republish.outputs",
}
"""Where the functions live; their rooms load on first use, so that importing the door costs the nouns alone."""

_ROOMS = frozenset({"collecting", "outputs", "profiles", "publishing", "reports", "web"})
"""Rooms with more names for users, which stand behind the door: `republish.web.Fetcher`."""


def __getattr__(name: str) -> Any:
    """Load a function's room, or a room itself, when it is first asked for."""
    if name in _ROOMS:
        return import_module(f"republish.{name}")
    if name == "__version__":
        return import_module("republish._version").number()
    if name not in _VERBS:
        raise AttributeError(f"module 'republish' has no attribute {name!r}")
    function = getattr(import_module(_VERBS[name]), name)
    globals()[name] = function
    return function


def __dir__() -> list[str]:
    """The door's names, functions and rooms included, and nothing that only the door itself needs."""
    return sorted({*__all__, *_ROOMS, "errors", "__version__", *(name for name in globals() if name.startswith("__"))})
