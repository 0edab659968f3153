"""Failures of the network, and of sites that do not give the page."""

from __future__ import annotations

from republish.errors.root import RepublishError


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

    @staticmethod
    def of(status: int, url: str) -> HTTPStatusError:
        """What an answer with this status is: NotFound, LegallyBlocked, or one without a kind of its own."""
        kinds: dict[int, type[HTTPStatusError]] = {404: NotFound, 410: NotFound, 451: LegallyBlocked}
        return kinds.get(status, HTTPStatusError)(f"The server answers {status}.", status=status, url=url)


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
