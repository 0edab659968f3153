"""The page that readers get, fetched as a reader without an account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from republish import _html
from republish.delivery._http import Api, anonymous
from republish.errors import DeliveryError, LimitExceeded, PageError
from republish.model import Loss

_ADVICE = "Let the theme or an SEO plugin name the original as canonical, or keep the page out of search engines."


@dataclass(frozen=True, kw_only=True, slots=True)
class PublicPage:
    """The inside of its body (None when it could not be had), what its head lacks, and a sentence why."""

    body: str | None = None
    losses: tuple[Loss, ...] = ()
    note: str = ""


def public_page(api: Api, link: str, *, advice: str = _ADVICE) -> PublicPage:
    """Fetch and parse the page at `link` in a session without cookies or password."""
    import requests

    reader = Api(requests.Session(), site=api.site, auth=anonymous, headers={"Accept": "text/html"})
    reader.session.verify = api.session.verify
    reader.session.proxies = api.session.proxies
    try:
        answer = reader.request("GET", link)
        if answer.status_code != 200:
            return PublicPage(note=f"The public page answers {answer.status_code}: it was not looked at.")
        root = _html.parse(answer.content.decode("utf-8", "replace"), link).root
    except (DeliveryError, PageError, LimitExceeded) as error:
        return PublicPage(note=f"The public page could not be looked at: {error.message}")
    body = root.find("body")
    inside = _html.inner_html(body if body is not None else root)
    return PublicPage(body=inside, losses=tuple(_lost_canonical(root, link, advice)))


def _lost_canonical(root: _html.Element, link: str, advice: str) -> Iterator[Loss]:
    """A page that names itself as the original competes with the original in search engines."""
    canonical = [el.get("href") for el in root.iter("link") if "canonical" in (el.get("rel") or "").lower().split()]
    hidden = any(
        (el.get("name") or "").lower() == "robots" and "noindex" in (el.get("content") or "").lower()
        for el in root.iter("meta")
    )
    if not hidden and link in canonical:
        text = "The page names itself as canonical."
        yield Loss(kind="canonical", stage="rendered", text=text, found=link, advice=advice)
