"""Failures to read a page, a feed, the article in it or a publisher's rules."""

from __future__ import annotations

from republish.errors.root import RepublishError


class PageError(RepublishError):
    """The page's bytes are not a page."""

    stage = "parse"


class EmptyPage(PageError):
    """Nothing but white space or comments; or an entry of a feed that gives an address and no text."""

    advice = "Fetch the page again; the site may build it with scripts."


class NotHTML(PageError):
    """Binary or another format."""

    advice = "Hand in the HTML of the article's page."


class TruncatedPage(PageError):
    """The parser gave up before the end of the page: publishing the rest would be a silent cut."""

    advice = "No limit that can be raised helps: hand in a page that is smaller and not nested so deeply."


class FeedError(RepublishError):
    """The feed cannot be read."""

    stage = "feed"
    advice = "Check that the address is an RSS, Atom or JSON feed."


class ExtractionError(RepublishError):
    """The article could not be taken out of the page."""

    stage = "extract"


class NoArticle(ExtractionError):
    """No block of the page reads like an article, or the page stands in for one that is not there (`ArticleAbsent`)."""

    advice = "Check that the address is an article, or give a profile with a selector for its body."


class ArticleAbsent(NoArticle):
    """A page that a server gives in the place of an article, with a status of 200 as if it were one.

    `kind` is "not-found", "removed" (both: `is_gone`), "blocked", "consent", "login" or "error"; `says` is the line that tells it.
    """

    advice = "Check the address, or fetch it again in another way; what was withdrawn must not be republished."

    def __init__(self, *, kind: str, says: str, url: str = "") -> None:
        super().__init__(f"The page stands in for an article: it says “{says}”.", url=url)
        self.kind: str = kind
        self.says: str = says
        self.is_gone: bool = kind in ("not-found", "removed")


class ProfileError(RepublishError):
    """A publisher's rules cannot be used. `file` and `key` say where."""

    stage = "profile"
    advice = "Mend the file: what goes in is in the guide on adding a publisher."

    def __init__(self, message: str, *, file: str = "", key: str = "", url: str = "", advice: str = "") -> None:
        place = ": ".join(part for part in (file, key) if part)
        super().__init__(f"{place}: {message}" if place else message, url=url, advice=advice)
        self.file = file
        self.key = key
