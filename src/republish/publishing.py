"""Publishing in one call: images, payload, delivery, and the report of what arrived."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, cast

from republish import _html, outputs
from republish._expected import expect
from republish.collecting import Collected, collect
from republish.delivery._former import addresses
from republish.delivery._http import checked_site
from republish.delivery._surroundings import FIELDS
from republish.errors import UsageError
from republish.model import DeliveryReport, ImageFile, Package
from republish.outputs import ghost as ghost_output
from republish.outputs import wordpress as wordpress_output

if TYPE_CHECKING:
    import requests

Target = Literal["wordpress", "ghost"]

_STATES = {
    "wordpress": ("draft", "pending", "private", "future", "publish"),
    "ghost": ("draft", "scheduled", "published"),
}
"""What each CMS calls the states of a post."""


def publish(
    package: Package,
    to: Target = "wordpress",
    *,
    site: str,
    user: str = "",
    password: str = "",
    status: str = "draft",
    categories: Sequence[str] = (),
    tags: Sequence[str] | None = None,
    author: str | None = None,
    authors: Mapping[str, str] | None = None,
    blocks: bool = True,
    keep: Sequence[str] = (),
    fetch: Callable[..., Any] | None = None,
    dry_run: bool = False,
    session: requests.Session | None = None,
) -> DeliveryReport:
    """Put a package into a CMS as a draft, and say what arrived.

    `to` is "wordpress" (`user` and an application `password`) or "ghost" (`password` is the Admin API key, `id:secret`).
    `status` "publish" (Ghost: "published") makes it public. `tags` are the article's keywords when None. The post is put
    under the account `author`, else under the one that `authors` names for the first of the article's authors it knows.
    `blocks` False sends classic HTML. `fetch(url, accept="image")` gets the images that may come along, which are then
    uploaded, but for those whose own files speak against it, which the post does not have; without it the text keeps
    pointing at the originals, whose files nobody reads. `dry_run` sends nothing and returns the payload,
    without tags, categories, account and pictures, whose numbers only the site knows.
    A second call for the same original updates the post of the first, by whichever address the original had then, and
    the report's notes tell what of the post is gone and what is new. What was set above the byline or below the notices
    stays, and so do the fields that `keep` names ("title", "excerpt", "date").

    Raises DeliveryError when the site cannot be reached or refuses the post, UsageError for an unknown `to` or a `status` that it does
    not have.
    """
    _check(
        package, to, {"site": site, "user": user, "status": status}, password, {"categories": categories, "tags": tags}
    )
    _check_kept(keep)
    address = checked_site(site)
    tags = package.article.keywords if tags is None else tags
    if dry_run:
        return _dry(package, to, address, status, blocks)
    collected = collect(package, fetch) if fetch else Collected(package=package, files=())
    package, files = collected.package, collected.files
    account = author or _mapped(package, authors or {})
    common: dict[str, Any] = {"site": address, "status": status, "tags": tags, "keep": keep, "session": session}
    if to == "wordpress":
        chosen: dict[str, Any] = {"user": user, "password": password, "categories": categories, "blocks": blocks}
        report = _to_wordpress(package, files, account, **common, **chosen)
    else:
        report = _to_ghost(package, files, account, **common, key=password)
    return replace(report, notes=(*report.notes, *collected.problems, *collected.notes))


def _check(
    package: object, to: str, texts: Mapping[str, object], password: object, several: Mapping[str, object]
) -> None:
    """Raise UsageError for what is handed in wrong, before anything is sent."""
    expect("package", package, (Package,), "a Package", "`republish.prepare(source)` makes one.")
    for name, value in texts.items():
        expect(name, value, (str,), "a text")
    if not isinstance(password, str):
        raise UsageError(f"`password` is to be a text, not {type(password).__name__}.")  # Nobody's log gets the value.
    for name, values in several.items():
        expect(name, () if values is None else values, (list, tuple), "several names", '["Rivers"], for example.')
    if to not in ("wordpress", "ghost"):
        raise UsageError(f"There is no delivery to {to!r}.", advice='Choose "wordpress" or "ghost".')
    if texts["status"] not in _STATES[to]:
        raise UsageError(f"{to} has no status {texts['status']!r}.", advice=f"Choose from: {', '.join(_STATES[to])}.")


def _check_kept(keep: object) -> None:
    expect("keep", keep, (list, tuple), "several names", '["title"], for example.')
    for name in cast("Sequence[object]", keep):
        if name not in FIELDS:
            raise UsageError(f"`keep` cannot name {name!r}.", advice=f"Choose from: {', '.join(FIELDS)}.")


def _mapped(package: Package, authors: Mapping[str, str]) -> str | None:
    return next((authors[person.name] for person in package.article.authors if person.name in authors), None)


def _featured(package: Package) -> str | None:
    """The lead picture, if it may come along and the text does not show it already: nobody wants to see it twice, and
    themes show a featured image without its credit."""
    lead = package.article.lead_image
    kept = {image.url for image in package.images if image.action == "keep"}
    shown = {image.get("src") for image in _html.fragment(str(package.body)).iter("img")}
    return lead.url if lead and lead.url in kept - shown else None


def _to_wordpress(
    package: Package,
    files: Sequence[ImageFile],
    account: str | None,
    *,
    blocks: bool,
    site: str,
    user: str,
    password: str,
    session: requests.Session | None,
    **choices: Any,
) -> DeliveryReport:
    from republish.delivery import wordpress

    wanted = wordpress.Post(
        marks=tuple(map(wordpress_output.mark, addresses(package))),
        author=account,
        images=files,
        featured=_featured(package),
        **choices,
    )
    build = partial(_wordpress_fields, package, files, blocks)
    return wordpress.deliver(package, build, wanted, site=site, user=user, password=password, session=session)


def _wordpress_fields(
    package: Package, files: Sequence[ImageFile], blocks: bool, media: Mapping[str, tuple[int, str]]
) -> dict[str, Any]:
    """The post's fields once the images have their addresses in the media library."""
    uploaded = [file for file in files if file.url in media]
    shown = outputs.localise(package, uploaded, to={url: new for url, (_, new) in media.items()})
    return wordpress_output.post(shown, blocks=blocks, media={new: number for number, new in media.values()})


def _to_ghost(
    package: Package,
    files: Sequence[ImageFile],
    account: str | None,
    *,
    site: str,
    key: str,
    session: requests.Session | None,
    **choices: Any,
) -> DeliveryReport:
    from republish.delivery import ghost

    wanted = ghost.Post(author=account, images=files, featured=_featured(package), **choices)
    return ghost.deliver(package, partial(_ghost_fields, package, files), wanted, site=site, key=key, session=session)


def _ghost_fields(package: Package, files: Sequence[ImageFile], media: Mapping[str, str]) -> dict[str, Any]:
    uploaded = [file for file in files if file.url in media]
    return ghost_output.post(outputs.localise(package, uploaded, to=dict(media)))


def _dry(package: Package, to: Target, site: str, status: str, blocks: bool) -> DeliveryReport:
    fields = wordpress_output.post(package, blocks=blocks) if to == "wordpress" else ghost_output.post(package)
    payload = json.dumps(fields | {"status": status}, ensure_ascii=False, indent=1)
    return DeliveryReport(cms=to, site=site, action="dry-run", status=status, payload=payload)
