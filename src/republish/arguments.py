"""What the door's functions are handed, looked at before anything is done with it: a wrong kind is named, with what is meant."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

from republish._expected import expect, given
from republish._uncompiled import Uncompiled
from republish.errors import HTTPStatusError, UsageError
from republish.limits import Limits
from republish.model import Clearance, Package, Page, Profile, Use


@runtime_checkable
class _Executor(Protocol):
    """Any executor of `concurrent.futures`, and what behaves like one."""

    def submit(self, *arguments: Any) -> Any: ...


@runtime_checkable
class _Profiles(Protocol):
    """What `republish.profiles.load` gives."""

    def find(self, url: str) -> Profile | None: ...

    def get(self, name: str) -> Profile | None: ...


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What an argument is to be, and where one is to be had."""

    kinds: tuple[type, ...]
    name: str
    advice: str = ""
    optional: bool = True
    items: type = object
    """What it holds, if it holds several."""


_NO_PAGE = 400
"""From this status on an answer is an error (RFC 9110 §15.5), whatever HTML comes with it."""
_PAGES = "`republish.fetch(url)` gets one, `Page.from_html(html, url)` makes one of HTML at hand."
_TAG = Uncompiled(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")
"""A tag of BCP 47; longer first parts are kept free there, and are what people call a language."""
_WANTED: Mapping[str, _Wanted] = {
    "source": _Wanted((str, Page), "an address or a Page", _PAGES, optional=False),
    "published": _Wanted((str, Page), "an address or a Page", _PAGES, optional=False),
    "original": _Wanted((str, Page), "an address or a Page", _PAGES),
    "page": _Wanted((Page,), "a Page", _PAGES, optional=False),
    "package": _Wanted(
        (Package, str, Path),
        "a Package or the folder of one",
        '`republish.prepare(source)` makes one, `republish.write(package, folder, formats=["json"])` its folder.',
        optional=False,
    ),
    "limits": _Wanted((Limits,), "a Limits", "`Limits(nodes=100_000)`, for example.", optional=False),
    "use": _Wanted((Use,), "a Use", "`Use(commercial=False)`, for example."),
    "profile": _Wanted(
        (Profile, _Profiles),
        "a Profile or Profiles",
        "`profiles.builtin().get(name)` gives one by its name, `profiles.load(folder)` your own, among which the page's is found by "
        "its address, as it is among the built-in ones without any.",
    ),
    "clearances": _Wanted(
        (list, tuple),
        "several Clearances",
        "`[Clearance(…)]`, or `republish.load_clearances(path)`, which reads them from a file.",
        optional=False,
        items=Clearance,
    ),
    "language": _Wanted((str,), "a language tag", '"de" or "pt-BR", for example.'),
    "today": _Wanted((date,), "a date", "`date(2026, 3, 1)`, for example."),
    "fetch": _Wanted((Callable,), "a function from an address to a Page"),  # type: ignore[arg-type]
    "sources": _Wanted(
        (Iterable,), "several addresses or Pages", "In a list, for example: `[source]`.", optional=False
    ),
    "executor": _Wanted((_Executor,), "an executor", "`concurrent.futures.ThreadPoolExecutor(2)`, for example."),
    "approve": _Wanted(
        (Callable,),  # type: ignore[arg-type]
        "a function from an address to True or False",
        "`lambda url: url in chosen`, for example.",
    ),
}


def check(**arguments: Any) -> None:
    """Raise UsageError for an argument, by its name, that is of another kind than the function of that name takes.

    Raise HTTPStatusError for a page that was an error to its server.
    """
    for name, value in arguments.items():
        wanted = _WANTED[name]
        if value is None and wanted.optional:
            continue
        kinds = () if isinstance(value, datetime) else wanted.kinds  # A moment is a date to Python, and no day.
        expect(name, value, kinds, wanted.name, wanted.advice)
        _check_items(name, value, wanted)
        if isinstance(value, Page):
            _check_status(value)
        if name == "language" and value and not _TAG.fullmatch(value):
            raise UsageError(f"`language` is to be {wanted.name}, not {given(value)}.", advice=wanted.advice)


def _check_items(name: str, value: Any, wanted: _Wanted) -> None:
    if wanted.items is object:
        return
    other = next((item for item in value if not isinstance(item, wanted.items)), None)
    if other is not None:
        raise UsageError(f"`{name}` is to hold {wanted.name}, not {given(other)}.", advice=wanted.advice)


def _check_status(page: Page) -> None:
    """Raise what a fetch does for a page that says that its server answered with none: it went, or a wall stands in its place."""
    if page.status is not None and page.status >= _NO_PAGE:
        raise HTTPStatusError.of(page.status, page.url)


def check_known(arguments: Mapping[str, Any]) -> None:
    """The same for those of the arguments that are known here; what else there is, Python itself refuses."""
    check(**{name: value for name, value in arguments.items() if name in _WANTED})


def pages_only(fetch: Callable[[str], Page]) -> Callable[[str], Page]:
    """The same function, but that it raises UsageError where it gives anything else than a Page, HTTPStatusError for one that
    was an error to its server."""
    return partial(_page_by, fetch)


def _page_by(fetch: Callable[[str], Page], url: str) -> Page:
    page = fetch(url)
    if not isinstance(page, Page):
        advice = "Raise `republish.errors.NotFound(message, status=404)` where there is no page; `Page.from_html(html, url)` makes one of HTML."
        raise UsageError(f"`fetch` gave {given(page)} in the place of a Page.", url=url, advice=advice)
    _check_status(page)
    return page
