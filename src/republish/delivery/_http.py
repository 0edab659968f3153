"""A site's API: https or this machine only, no redirects with credentials, every refusal a DeliveryError."""

from __future__ import annotations

import base64
import ipaddress
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from republish.errors import DeliveryError

if TYPE_CHECKING:
    import requests

Auth: TypeAlias = "Callable[[requests.PreparedRequest], requests.PreparedRequest]"
TIMEOUT = (5.0, 60.0)
LATER = "Try again later."
_SAID = 160
"""Letters of what the network says of a failure."""
_TAGS = re.compile(r"<[^>]{0,400}>")


def checked_site(site: str) -> str:
    """The site's address without a slash at its end.

    Raises DeliveryError unless it is https, or http on this machine: credentials travel with every request.
    """
    try:
        parts = urlsplit(site.strip())
        port = parts.port
    except ValueError as error:
        raise DeliveryError(f"{site!r} is no address.", advice="Give the site's https address.") from error
    if parts.username or parts.password:
        raise DeliveryError("The site's address holds credentials.", advice="Give user and password as arguments.")
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and _is_here(parts.hostname))):
        raise DeliveryError(
            f"{site!r} is not an https address.", advice="Credentials are sent over https only, or to this machine."
        )
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


class Fields(dict[str, Any]):
    """An object of a site's answer. What is missing in it is the site's fault, and no KeyError of ours."""

    __slots__ = ("site", "url")

    def __init__(self, site: str, url: str, fields: Mapping[str, Any]) -> None:
        super().__init__(fields)
        self.site, self.url = site, url

    def __missing__(self, name: str) -> Any:
        raise unlike(self.site, self.url)

    def first(self, name: str) -> Fields:
        """The first of the objects that a field lists. Raises DeliveryError where it lists none."""
        listed = self[name]
        if not isinstance(listed, list) or not listed or not isinstance(listed[0], Fields):
            raise unlike(self.site, self.url)
        return listed[0]

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.site, self.url, dict(self))


def unlike(site: str, url: str) -> DeliveryError:
    """An answer that is JSON, and not what the API of the CMS says."""
    return DeliveryError(
        f"{site} answers with other JSON than its API does.",
        url=url,
        advice="Look whether a plugin, a proxy or a cache stands before the API.",
    )


class Api:
    """Requests to one site in one session; `auth` goes with each request and is never left in the session."""

    def __init__(
        self, session: requests.Session, *, site: str, auth: Auth, headers: dict[str, str] | None = None
    ) -> None:
        self.site = site
        self.session = session
        self.auth = auth
        self.headers = {"Accept": "application/json", **(headers or {})}

    def request(self, method: str, url: str, **arguments: Any) -> requests.Response:
        """One request; raises DeliveryError when there is no answer, or one that leads elsewhere."""
        import requests

        headers = {**self.headers, **arguments.pop("headers", {})}
        try:
            answer = self.session.request(
                method, url, headers=headers, auth=self.auth, timeout=TIMEOUT, allow_redirects=False, **arguments
            )
        except requests.RequestException as error:
            raise DeliveryError(f"{self.site} does not answer: {_told(error)}.", url=url, advice=LATER) from error
        if 300 <= answer.status_code < 400:
            target = answer.headers.get("Location", "")
            raise DeliveryError(f"{self.site} sends us on to {target}.", url=url, advice="Give that address instead.")
        return answer

    def json(self, method: str, url: str, **arguments: Any) -> Fields:
        """The object that is the answer; raises DeliveryError with the site's own words when it says no."""
        data = self._answered(method, url, **arguments)
        if not isinstance(data, Fields):
            raise unlike(self.site, url)
        return data

    def many(self, method: str, url: str, **arguments: Any) -> list[Fields]:
        """The objects that the answer lists; raises DeliveryError as `json` does."""
        data = self._answered(method, url, **arguments)
        if not isinstance(data, list) or not all(isinstance(item, Fields) for item in data):
            raise unlike(self.site, url)
        return data

    def _answered(self, method: str, url: str, **arguments: Any) -> Any:
        answer = self.request(method, url, **arguments)
        try:
            data = answer.json(object_hook=partial(Fields, self.site, url))
        except (ValueError, RecursionError) as error:
            raise DeliveryError(
                f"{self.site} answers {answer.status_code} without JSON.",
                url=url,
                advice=LATER if passes(answer.status_code) else "Check the site's address, and that its API is open.",
            ) from error
        if answer.status_code >= 400:
            raise Refused(reason_of(data), status=answer.status_code, url=url, data=data)
        return data


def passes(status: int) -> bool:
    """Whether an answer says that the site is only busy, or out of order for now (maintenance is 503 in WordPress and Ghost)."""
    return status == 429 or status >= 500


def _told(error: BaseException) -> str:
    """What went wrong at the bottom of what requests and urllib3 wrap, in few words."""
    while (inner := _inner(error)) is not None:
        error = inner
    said = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return " ".join(said.split())[:_SAID].rstrip(".")


def _inner(error: BaseException) -> BaseException | None:
    wrapped = (error.__cause__, getattr(error, "reason", None), *error.args)
    return next((one for one in wrapped if isinstance(one, BaseException)), None)


def authorization(value: str) -> Auth:
    """A header that a `.netrc` file does not replace."""

    def sign(request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = value
        return request

    return sign


def basic(user: str, password: str) -> Auth:
    """RFC 7617, in UTF-8."""
    return authorization(f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}")


def anonymous(request: requests.PreparedRequest) -> requests.PreparedRequest:
    """As a reader without an account."""
    return request


class Refused(DeliveryError):
    """The CMS understood and said no. `status` is the HTTP status, `data` what it answered."""

    advice = "Check the account's password and role."

    def __init__(self, message: str, *, status: int, url: str = "", data: Any = None) -> None:
        super().__init__(f"{message} ({status})", url=url, advice=LATER if passes(status) else "")
        self.status = status
        self.data = data


def reason_of(data: Any) -> str:
    """WordPress says `message`, Ghost `errors`; both may hold HTML."""
    if isinstance(data, dict):
        errors = data.get("errors")
        first = errors[0] if isinstance(errors, list) and errors and isinstance(errors[0], dict) else data
        words = " ".join(str(first[key]) for key in ("message", "context") if first.get(key))
        return _TAGS.sub("", words)[:300] or "The CMS refused."
    return "The CMS refused."
