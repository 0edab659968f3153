"""Many sources: an iterator of outcomes, here or through any executor."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import CancelledError, Executor, Future
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice
from typing import TypedDict, Unpack

from republish import web
from republish.arguments import check, check_known
from republish.assembly import Indexing
from republish.errors import RepublishError, UsageError
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Clearance, Outcome, Page, Profile, Use
from republish.pipeline import Engine, UnlicensedImages, prepare
from republish.profiles import Profiles
from republish.story import Fetch

_IN_FLIGHT = 64
"""Submitted and not yet handed on: enough for any pool, and a feed of a million pages still fits in memory."""


class PrepareOptions(TypedDict, total=False):
    """What `prepare` takes beside source and use."""

    profile: Profile | Profiles | None
    language: str | None
    fetch: Fetch | None
    engine: Engine
    indexing: Indexing | None
    unlicensed_images: UnlicensedImages
    clearances: Sequence[Clearance]
    limits: Limits
    today: date | None


def prepare_many(
    sources: Iterable[str | Page],
    *,
    use: Use | None = None,
    executor: Executor | None = None,
    approve: Callable[[str], bool] | None = None,
    **options: Unpack[PrepareOptions],
) -> Iterator[Outcome]:
    """Prepare many sources, in their order; each outcome holds a package **or** one of our errors.

    `executor` is any `concurrent.futures.Executor` (threads, processes, Dask's); None works here and now, lazily.
    `approve` is asked for the URL of each source and says whether a person chose it: without a yes the use counts as
    automated, which publishers who want stories selected one by one do not allow. `options` go to `prepare`; with a
    process pool they must pickle. Addresses are fetched by one `republish.web.Fetcher` where no `fetch` is given, which visits
    each host once a second at most; processes do not know of each other's visits.

    Raises UsageError for one address or page in the place of several, and for an argument of the wrong kind, TypeError for
    one that `prepare` does not know; a `fetch` that gives no Page is an error of the source it was asked for.
    """
    if isinstance(sources, str | bytes | Page):
        raise UsageError("prepare_many takes several sources, in a list: [source].")
    check(sources=sources, use=use, executor=executor, approve=approve)
    check_known(options)
    _check_names(options)
    jobs = ((source, _chosen(source, use or Use(), approve)) for source in sources)
    fetcher = web.Fetcher(limits=options.get("limits", DEFAULT_LIMITS))
    work = partial(_outcome, options=options, fetcher=fetcher)
    if executor is None:
        return map(work, jobs)
    return _through(executor, work, jobs)


def _check_names(options: PrepareOptions) -> None:
    """Raise TypeError, as Python does for a function's own arguments, for one that `prepare` does not know."""
    known = ", ".join(PrepareOptions.__annotations__)
    for name in options:
        if name not in PrepareOptions.__annotations__:
            raise TypeError(f"prepare_many() got an unexpected keyword argument {name!r}; `prepare` takes {known}")


def _chosen(source: str | Page, use: Use, approve: Callable[[str], bool] | None) -> Use:
    approved = approve is not None and approve(_url(source))
    return replace(use, automated=not approved)


def _url(source: str | Page) -> str:
    """What an outcome is about; of what is neither address nor page, and goes as an error, how it looks."""
    return source.url if isinstance(source, Page) else str(source)


def _outcome(job: tuple[str | Page, Use], options: PrepareOptions, fetcher: Fetch) -> Outcome:
    source, use = job
    if isinstance(source, str):
        options = {**options, "fetch": options.get("fetch") or fetcher}
    try:
        return Outcome(source=_url(source), package=prepare(source, use=use, **options))
    except RepublishError as error:
        return Outcome(source=_url(source), error=error)


def _through(
    executor: Executor,
    work: Callable[[tuple[str | Page, Use]], Outcome],
    jobs: Iterator[tuple[str | Page, Use]],
) -> Iterator[Outcome]:
    """Keep a bounded number of jobs under way and hand the results on in order; call the rest off where no more are taken."""
    waiting: deque[tuple[str, Future[Outcome]]] = deque()
    try:
        for job in islice(jobs, _IN_FLIGHT):
            waiting.append((_url(job[0]), executor.submit(work, job)))
        while waiting:
            url, future = waiting.popleft()
            yield _result(url, future)
            for job in islice(jobs, 1):
                waiting.append((_url(job[0]), executor.submit(work, job)))
    finally:  # Nobody takes the rest.
        for _, future in waiting:
            future.cancel()


def _result(url: str, future: Future[Outcome]) -> Outcome:
    """A cancelled job is an outcome too; a bug of ours is raised, not swallowed."""
    try:
        return future.result()
    except CancelledError:
        return Outcome(source=url, error=RepublishError("The job was cancelled before it ran.", url=url, stage="batch"))
