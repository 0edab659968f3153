"""Every failure of the library, drawn as a tree.

::

    RepublishError
    ├── UsageError              an argument that makes no sense
    ├── LimitExceeded           a `Limits` value was reached; names it
    ├── FetchError              stage "fetch"
    │   ├── AddressRefused      a scheme, port or address that is never opened
    │   ├── ConnectionFailed    no connection, a broken answer, TLS trouble
    │   ├── FetchTimeout        the deadline passed
    │   ├── RobotsRefused       robots.txt says no
    │   ├── TooManyRedirects
    │   ├── HTTPStatusError     an answer that is not a page
    │   │   ├── NotFound        404, 410
    │   │   ├── LegallyBlocked  451
    │   │   └── NotModified     304 to a conditional request
    │   └── ContentTypeRefused  a PDF, an image, anything that is not HTML
    ├── PageError               stage "parse"
    │   ├── EmptyPage
    │   ├── NotHTML             binary or another format under an HTML name
    │   └── TruncatedPage       the parser gave up before the end
    ├── FeedError               stage "feed"
    ├── ExtractionError         stage "extract"
    │   └── NoArticle           nothing reads like one
    │       └── ArticleAbsent   the page stands in for one: "Page not found", a login; says which
    ├── ProfileError            stage "profile"; names file and key
    ├── NotRepublishable        stage "review"; holds the Review
    │   ├── NoLicense           nothing grants anything
    │   └── IsRepublication     the page is itself a copy; names the original
    ├── FidelityError           stage "fidelity"; a word nobody accounts for
    ├── OutputError             stage "write"
    │   └── LoadError           stage "load"
    └── DeliveryError           stage "deliver"; a CMS said no

Each error carries the URL it is about, the stage it happened in and what to do next, and pickles.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from republish.model import Origin, Review


def _rebuild(cls: type[RepublishError], message: str, state: dict[str, Any]) -> RepublishError:
    error = cls.__new__(cls)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if to_dict else value


class RepublishError(Exception):
    """Root of the tree.

    `url` is what the failure is about (empty for no page), `stage` the room it happened in, `advice` what to do next.
    """

    stage = "republish"
    advice = ""

    def __init__(self, message: str, *, url: str = "", stage: str = "", advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.url = url
        if stage:
            self.stage = stage
        if advice:
            self.advice = advice

    def __str__(self) -> str:
        """Message, stage, URL and advice in one line."""
        where = f" [{self.stage}: {self.url}]" if self.url else f" [{self.stage}]"
        return f"{self.message}{where}" + (f" {self.advice}" if self.advice else "")

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, for logs: the kind of error, what it says and advises, and all else that it carries."""
        said = {"type": type(self).__name__, "message": self.message, "url": self.url, "stage": self.stage}
        carried = {name: _plain(value) for name, value in self.__dict__.items()}
        return {**said, "advice": self.advice, **carried}

    def __reduce__(self) -> tuple[Any, ...]:
        """Keyword arguments survive pickling."""
        return _rebuild, (type(self), self.message, dict(self.__dict__))


class UsageError(RepublishError, ValueError):
    """An argument that makes no sense."""

    stage = "usage"


class LimitExceeded(RepublishError):
    """A `Limits` value was reached. `limit` is the field's name, `allowed` its value."""

    stage = "parse"

    def __init__(self, message: str, *, limit: str, allowed: float, url: str = "", stage: str = "") -> None:
        super().__init__(message, url=url, stage=stage, advice=f"Raise Limits.{limit} if the page is to be trusted.")
        self.limit = limit
        self.allowed = allowed


class FetchError(RepublishError):
    """The page could not be fetched."""

    stage = "fetch"


class AddressRefused(FetchError):
    """A scheme, port or address that is never opened."""

    advice = "Only public http and https addresses on ports 80 and 443 are fetched."


class ConnectionFailed(FetchError):
    """No connection, a broken answer, TLS trouble."""

    advice = "Try again later, or hand in the saved page with Page.from_html."


class FetchTimeout(FetchError):
    """The deadline passed. `limit` is the field of `Limits` that set it."""

    advice = "Try again later, or raise the limit."

    def __init__(self, message: str, *, limit: str = "total_seconds", url: str = "") -> None:
        super().__init__(message, url=url)
        self.limit = limit


class RobotsRefused(FetchError):
    """The site's robots.txt asks programs to stay out."""

    advice = "Use the publisher's own republication text, or save the page in a browser and hand it in."


class TooManyRedirects(FetchError):
    """More hops than `Limits.redirects`."""

    limit = "redirects"
    advice = "Open the URL in a browser and hand in the address it ends at."


class HTTPStatusError(FetchError):
    """The server's answer is not a page. `status` is the HTTP status."""

    advice = "Open the URL in a browser to see what the site says."

    def __init__(self, message: str, *, status: int, url: str = "") -> None:
        passes = status in (408, 425, 429) or status >= 500
        super().__init__(message, url=url, advice="Try again later." if passes else "")
        self.status = status


class NotFound(HTTPStatusError):
    """404 or 410: the article is not there, or no longer."""

    advice = "Check the address; an article that was withdrawn must not be republished."


class LegallyBlocked(HTTPStatusError):
    """451: unavailable for legal reasons."""

    advice = "Do not republish; ask the publisher."


class NotModified(HTTPStatusError):
    """304: the page is what it was when the tag or date that was sent along was given."""

    advice = "Use the copy you have."


class ContentTypeRefused(FetchError):
    """A PDF, an image, anything that is not HTML. `content_type` is what the server said."""

    advice = "Hand in the address of the article's HTML page."

    def __init__(self, message: str, *, content_type: str, url: str = "") -> None:
        super().__init__(message, url=url)
        self.content_type = content_type


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
    advice = "Check that the address is an RSS or Atom feed."


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
        self.kind, self.says = kind, says
        self.is_gone = kind in ("not-found", "removed")


class ProfileError(RepublishError):
    """A publisher's rules cannot be used. `file` and `key` say where."""

    stage = "profile"
    advice = "Mend the file: what goes in is in the guide on adding a publisher."

    def __init__(self, message: str, *, file: str = "", key: str = "", url: str = "", advice: str = "") -> None:
        place = ": ".join(part for part in (file, key) if part)
        super().__init__(f"{place}: {message}" if place else message, url=url, advice=advice)
        self.file = file
        self.key = key


class NotRepublishable(RepublishError):
    """The verdict is not "allowed". `review` says why."""

    stage = "review"
    advice = "Read the review's findings; ask the publisher where it says so."

    def __init__(self, message: str, *, review: Review, url: str = "", advice: str = "") -> None:
        super().__init__(message, url=url, advice=advice)
        self.review = review


class NoLicense(NotRepublishable):
    """Neither the page nor a profile grants anything."""

    advice = "Ask the publisher for permission, or hand in a profile that cites its licence."


class IsRepublication(NotRepublishable):
    """The page is itself a copy: the original's licence holds and the original is to be credited. `origin` names it."""

    advice = "Prepare the original instead."

    def __init__(self, message: str, *, review: Review, origin: Origin, url: str = "") -> None:
        super().__init__(message, review=review, url=url)
        self.origin = origin


class FidelityError(RepublishError):
    """Words of the original are missing or added and no change accounts for them. `differences` lists them."""

    stage = "fidelity"
    advice = "Do not publish; report the page so that the extraction can be mended."

    def __init__(self, message: str, *, differences: tuple[str, ...] = (), url: str = "") -> None:
        super().__init__(message, url=url)
        self.differences = differences


class OutputError(RepublishError):
    """A package could not be written."""

    stage = "write"
    advice = "Choose another folder, or look at what is in the way."


class LoadError(OutputError):
    """A folder does not hold a package that can be read; the message names the file, and the place in it: `review.verdict`."""

    stage = "load"


class DeliveryError(RepublishError):
    """A CMS refused the package or could not be reached."""

    stage = "deliver"
    advice = "Check the site's address and the account, then deliver again."
