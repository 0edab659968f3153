"""For users' tests: a fetcher without a network, and pages from files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from republish._expected import PATH, expect
from republish.errors import NotFound
from republish.model import Page


class FakeFetcher:
    """A stand-in for `republish.fetch`: answers from a mapping of URL to HTML, `Page` or exception.

    `asked` lists the URLs in order; an unknown URL raises NotFound, as a server would answer.
    """

    def __init__(self, answers: Mapping[str, str | bytes | Page | Exception]) -> None:
        expect("answers", answers, (Mapping,), "a mapping of addresses to what they give")
        self.answers = dict(answers)
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


def page_from_file(path: str | Path, url: str) -> Page:
    """A saved page as if it had been fetched from `url`. Raises OSError when the file cannot be read, UsageError for no path."""
    expect("path", path, PATH, "the path of a file")
    return Page.from_html(Path(path).read_bytes(), url)
