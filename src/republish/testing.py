"""For users' tests, and for pages that somebody saved: a fetcher without a network, and pages from files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from republish._expected import PATH, expect
from republish.errors import NotFound, UsageError
from republish.model import Page


class FakeFetcher:
    """A stand-in for `republish.fetch`: answers from a mapping of URL to HTML, `Page` or exception.

    `asked` lists the URLs in order; an unknown URL raises NotFound, as a server would answer.
    """

    def __init__(self, answers: Mapping[str, str | bytes | Page | Exception]) -> None:
        expect("answers", answers, (Mapping,), "a mapping of addresses to what they give")
        self.answers: dict[str, str | bytes | Page | Exception] = dict(answers)
        self.asked: list[str] = []

    def __call__(self, url: str, **asked: Any) -> Page:
        """The page for that URL, whatever is asked beside it: `accept="feed"`, for example."""
        self.asked.append(url)
        answer = self.answers.get(url)
        if answer is None:
            raise NotFound("Nothing is known under this address.", status=404, url=url)
        if isinstance(answer, Exception):
            raise answer
        return answer if isinstance(answer, Page) else Page.from_html(answer, url)


def page_from_file(path: str | Path, url: str | None = None) -> Page:
    """A saved page as if it had been fetched from `url`; from the address that it gives itself, its `rel=canonical`, when None.

    Raises OSError when the file cannot be read, UsageError for no path and for a page that says of no address that it is
    its own, and what parsing a page raises when it has to be read for it (EmptyPage, NotHTML, …).
    """
    expect("path", path, PATH, "the path of a file")
    page = Page.from_html(Path(path).read_bytes(), url or "")
    if url is not None:
        return page
    from republish._saved import own_address  # The parser is loaded for it alone.

    address = own_address(page.html, str(path))
    if address is None:
        raise UsageError(f"{path} does not say where it lives.", advice="Give `url`.")
    return replace(page, url=address, url_served=address)
