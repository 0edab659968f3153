"""Ghost over its Admin API: create or update one post, then read it back."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from republish.delivery._former import PICTURE_STAYS, addresses, is_of_another, left_alone, replaced
from republish.delivery._http import Api, Fields, Refused, anonymous, authorization, checked_site
from republish.delivery._public import public_page
from republish.delivery._read_back import losses
from republish.delivery._surroundings import in_document, told, without
from republish.errors import DeliveryError
from republish.model import DeliveryReport, ImageFile, Loss, Package

if TYPE_CHECKING:
    import requests

Build = Callable[[Mapping[str, str]], dict[str, Any]]
"""From uploaded images (original address → new address) to the post's fields."""

_DRAFT = "The post is not public: its page was not looked at. Deliver again after it is published."
_MINUTES = 5
_HTML = {"source": "html", "formats": "html"}
_NAMES = {"title": "title", "excerpt": "custom_excerpt", "date": "published_at"}


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """What is wanted of the post besides the package itself."""

    status: str = "draft"
    tags: Sequence[str] = ()
    author: str | None = None
    """The account's e-mail address."""
    images: Sequence[ImageFile] = ()
    featured: str | None = None
    keep: Sequence[str] = ()
    """What stays as an earlier delivery's post has it: "title", "excerpt", "date"."""


@dataclass
class _Delivery:
    api: Api
    key: str
    losses: list[Loss] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    media: dict[str, str] = field(default_factory=dict)

    def json(self, method: str, route: str, **arguments: Any) -> Fields:
        """One call with a token of its own: a token holds for five minutes."""
        self.api.auth = authorization(f"Ghost {token(self.key, int(time.time()))}")
        return self.api.json(method, f"{self.api.site}/ghost/api/admin/{route}", **arguments)


def token(key: str, now: int) -> str:
    """The JSON Web Token that Ghost wants (RFC 7519, HS256), from an Admin API key `id:secret` with a hexadecimal secret.

    Raises DeliveryError for a key of another form.
    """
    identifier, _, secret = key.partition(":")
    try:
        raw = bytes.fromhex(secret)
    except ValueError as error:
        raise DeliveryError("This is no Admin API key.", advice="Copy it whole: id, colon, secret.") from error
    if not identifier or not raw:
        raise DeliveryError("This is no Admin API key.", advice="Copy it whole: id, colon, secret.")
    head = {"alg": "HS256", "typ": "JWT", "kid": identifier}
    claims = {"iat": now, "exp": now + _MINUTES * 60, "aud": "/admin/"}
    signed = f"{_base64(json.dumps(head).encode())}.{_base64(json.dumps(claims).encode())}"
    return f"{signed}.{_base64(hmac.new(raw, signed.encode(), hashlib.sha256).digest())}"


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def deliver(
    package: Package,
    build: Build,
    wanted: Post,
    *,
    site: str,
    key: str,
    session: requests.Session | None = None,
) -> DeliveryReport:
    """Create the post, or update the one with the same canonical address; then read it back.

    Raises DeliveryError when the site cannot be reached or refuses the post.
    """
    import requests

    address = checked_site(site)
    delivery = _Delivery(
        Api(session or requests.Session(), site=address, auth=anonymous, headers={"Accept-Version": "v5.0"}), key
    )
    existing, others = _existing(delivery, package)
    _upload_all(delivery, wanted)
    fields = build(delivery.media) | _choices(delivery, wanted)
    if existing:
        fields = _let_be(delivery, fields, existing, wanted, package)
    saved = _save(delivery, fields, existing, wanted)
    stored = delivery.json("GET", f"posts/{saved['id']}/", params={"formats": "html"}).first("posts")
    found = stored.get("html") or ""
    delivery.losses += losses(package, found, "stored", images=delivery.media)
    delivery.losses += _lost_fields(fields, stored)
    note = _look_at_page(delivery, package, stored)
    return DeliveryReport(
        cms="ghost",
        site=address,
        action="updated" if existing else "created",
        post_id=stored["id"],
        post_url=stored.get("url"),
        edit_url=f"{address}/ghost/#/editor/post/{stored['id']}",
        status=stored.get("status", wanted.status),
        losses=tuple(delivery.losses),
        notes=(*others, *delivery.notes, *_replaced(existing, stored, wanted), *filter(None, (note,))),
        media=tuple(delivery.media.values()),
    )


def _look_at_page(delivery: _Delivery, package: Package, stored: dict[str, Any]) -> str:
    """Compare the public page, where there is one; returns a note where there is not."""
    if stored.get("status") != "published":
        return _DRAFT
    page = public_page(delivery.api, stored["url"])
    delivery.losses += page.losses
    if page.body is not None:
        delivery.losses += losses(package, page.body, "rendered", images=delivery.media)
    return page.note


def _replaced(existing: dict[str, Any] | None, stored: dict[str, Any], wanted: Post) -> Iterator[str]:
    """What the post said otherwise before, and which picture stays, though nobody asks for it."""
    if existing and existing.get("html"):
        yield from replaced(existing["title"], existing["html"], stored["title"], stored.get("html") or "")
    if existing and wanted.featured is None and stored.get("feature_image"):
        yield PICTURE_STAYS


def _existing(delivery: _Delivery, package: Package) -> tuple[dict[str, Any] | None, list[str]]:
    """The post that an earlier delivery made, and notes on posts of another text at an address that the original has now."""
    today, *former = addresses(package)
    notes: list[str] = []
    for url in (today, *former):
        post = _at(delivery, url)
        if post is not None and (url == today or not is_of_another(package, post.get("html") or "")):
            return post, notes
        notes += [left_alone(post.get("url") or post["id"])] if post else []
    return None, notes


def _at(delivery: _Delivery, url: str) -> dict[str, Any] | None:
    """NQL: a string in single quotes, quotes of both kinds in it behind a backslash."""
    quoted = re.sub(r"[\\'\"]", r"\\\g<0>", url)
    wanted = {"filter": f"canonical_url:'{quoted}'", "limit": 1, "formats": "html,lexical"}
    found = delivery.json("GET", "posts/", params=wanted)
    return found.first("posts") if found["posts"] else None


def _upload_all(delivery: _Delivery, wanted: Post) -> None:
    for image in wanted.images:
        try:
            made = delivery.json(
                "POST", "images/upload/", files={"file": (image.name, image.content, image.media_type)}
            )
            delivery.media[image.url] = made.first("images")["url"]
        except Refused as error:
            text = f"An image could not be uploaded: {error.message}"
            delivery.losses.append(Loss(kind="image", stage="stored", text=text, expected=image.url))


def _choices(delivery: _Delivery, wanted: Post) -> dict[str, Any]:
    lead = next(
        (image for image in wanted.images if image.url == wanted.featured and image.url in delivery.media), None
    )
    caption = " ".join(part for part in (lead.caption, lead.credit) if part) if lead else ""
    known = {
        "status": wanted.status,
        "tags": [{"name": name} for name in wanted.tags],
        "authors": [wanted.author] if wanted.author else None,
        "feature_image": delivery.media[lead.url] if lead else None,
        "feature_image_alt": (lead.alt or "")[:191] if lead else None,
        "feature_image_caption": caption or None,
    }
    return {key: value for key, value in known.items() if value}


def _let_be(
    delivery: _Delivery, fields: dict[str, Any], existing: dict[str, Any], wanted: Post, package: Package
) -> dict[str, Any]:
    """The fields of an update: the other cards of the post stay, and so does what is to be kept."""
    fields = without(fields, wanted.keep, _NAMES)
    changed = in_document(existing.get("lexical"), fields["html"], package)
    if changed is None:
        return fields
    document, former = changed
    above, found, below = (existing.get("html") or "").partition(former)
    delivery.notes += told(above, below) if found else ()
    return {key: value for key, value in fields.items() if key != "html"} | {"lexical": document}


def _save(delivery: _Delivery, fields: dict[str, Any], existing: dict[str, Any] | None, wanted: Post) -> dict[str, Any]:
    """An update must name the version it changes; it leaves address and status alone unless it is to publish, and takes no tags away."""
    if existing is None:
        saved = delivery.json("POST", "posts/", params=_HTML, json={"posts": [fields]})
    else:
        kept = {key: value for key, value in fields.items() if key not in ("slug", "status")}
        status = {"status": wanted.status} if wanted.status != "draft" else {}
        given = {tag["name"]: {"name": tag["name"]} for tag in (*existing.get("tags", ()), *kept.get("tags", ()))}
        post = kept | status | {"tags": [*given.values()], "updated_at": existing["updated_at"]}
        source = _HTML if "html" in post else {"formats": "html"}
        saved = delivery.json("PUT", f"posts/{existing['id']}/", params=source, json={"posts": [post]})
    return saved.first("posts")


def _lost_fields(sent: dict[str, Any], stored: dict[str, Any]) -> list[Loss]:
    pairs: tuple[tuple[str, Any], ...] = (
        ("title", "title"),
        ("custom_excerpt", "excerpt"),
        ("canonical_url", "canonical"),
        ("published_at", "date"),
    )
    return [
        Loss(
            kind=kind,
            stage="stored",
            text=f"The field {name} is not stored as it was sent.",
            expected=str(sent[name]),
            found=str(stored.get(name)),
        )
        for name, kind in pairs
        if sent.get(name) and sent[name] != stored.get(name)
    ]
