"""WordPress over its REST API, with an application password: create or update one post, then read it back."""

from __future__ import annotations

import html as entities
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from republish import _html
from republish._spoken import spoken
from republish.delivery._former import PICTURE_STAYS, is_of_another, left_alone, replaced
from republish.delivery._http import Api, basic, checked_site
from republish.delivery._public import public_page
from republish.delivery._read_back import losses
from republish.delivery._surroundings import around, told, without
from republish.delivery._wordpress_site import Delivery, author, connect, terms, upload_all
from republish.model import DeliveryReport, ImageFile, Loss, Package

if TYPE_CHECKING:
    import requests

Build = Callable[[Mapping[str, tuple[int, str]]], dict[str, Any]]
"""From uploaded images (original address → id and new address) to the post's fields."""

_NAMES = {"title": "title", "excerpt": "excerpt", "date": "date_gmt"}
_SLUG_OF_STATUS = ("publish", "future", "draft", "pending", "private")
_DRAFT = (
    "The post is not public: what readers will get was taken from the API, without the theme; whether the counter will "
    "load lazily cannot be seen there. Deliver again after it is published to have its page looked at."
)
_LAZY = ' loading="lazy"'
"""Where images load lazily depends on how many stand before them on the page; the API's answer is not the page."""
_NOT_REGISTERED = (
    "The site does not take this field over REST; install the small plugin of the WordPress guide, "
    "or set the address in the SEO plugin by hand."
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """What is wanted of the post besides the package itself."""

    marks: Sequence[str]
    """The classes in the text that tell this original's post from every other: one for each address it had, today's first."""
    status: str = "draft"
    categories: Sequence[str] = ()
    tags: Sequence[str] = ()
    author: str | None = None
    """Login, slug, e-mail or display name of the account to put the post under."""
    images: Sequence[ImageFile] = ()
    featured: str | None = None
    """The original address of the image to feature."""
    keep: Sequence[str] = ()
    """What stays as an earlier delivery's post has it: "title", "excerpt", "date"."""


def deliver(
    package: Package,
    build: Build,
    wanted: Post,
    *,
    site: str,
    user: str,
    password: str,
    session: requests.Session | None = None,
) -> DeliveryReport:
    """Create the post, or update the one that an earlier delivery of the same original made; then read it back.

    Raises DeliveryError when the site cannot be reached or refuses the post; what it refuses on the side (a new tag, an
    upload, another author) is a loss in the report.
    """
    import requests

    address = checked_site(site)
    delivery = connect(Api(session or requests.Session(), site=address, auth=basic(user, password)))
    me = delivery.api.json("GET", delivery.url("/wp/v2/users/me"), params={"context": "edit"})
    upload_all(delivery, wanted.images)
    fields = build(delivery.media) | _choices(delivery, wanted)
    existing = _existing(delivery, package, wanted.marks)
    if existing:
        fields = _let_be(delivery, fields, existing, wanted, package)
    stored = _save(delivery, fields, existing, wanted)
    delivery.notes += _replaced(existing, stored, wanted) if existing else ()
    delivery.losses += _compare(package, fields, stored, delivery)
    rendered = _rendered(delivery, stored)
    delivery.losses += losses(package, rendered, "rendered", images=_addresses(delivery))
    delivery.losses += _lost_featured_credit(delivery, wanted, stored, rendered)
    return DeliveryReport(
        cms="wordpress",
        site=address,
        action="updated" if existing else "created",
        post_id=str(stored["id"]),
        post_url=stored.get("link"),
        edit_url=f"{address}/wp-admin/post.php?post={stored['id']}&action=edit",
        status=stored.get("status", wanted.status),
        role=next(iter(me.get("roles") or []), None),
        losses=tuple(delivery.losses),
        notes=tuple(delivery.notes),
        media=tuple(url for _, url in delivery.media.values()),
    )


def _choices(delivery: Delivery, wanted: Post) -> dict[str, Any]:
    known = {
        "categories": list(terms(delivery, "categories", "category", wanted.categories)),
        "tags": list(terms(delivery, "tags", "tag", wanted.tags)),
        "author": author(delivery, wanted.author),
        "featured_media": delivery.media.get(wanted.featured or "", (None, ""))[0],
    }
    return {key: value for key, value in known.items() if value}


# the post


def _existing(delivery: Delivery, package: Package, marks: Sequence[str]) -> dict[str, Any] | None:
    """The post that an earlier delivery made: it holds one of the marks; the oldest where somebody copied it."""
    for mark in marks:
        post = _oldest(delivery, mark)
        if post is None:
            continue
        if mark == marks[0] or not is_of_another(package, post["content"]["raw"]):
            return post
        delivery.notes.append(left_alone(post.get("link") or str(post["id"])))
    delivery.notes += [note for mark in marks for note in _of_others(delivery, mark)]
    return None


def _oldest(delivery: Delivery, mark: str) -> dict[str, Any] | None:
    query = {
        "search": mark,
        "status": ",".join(_SLUG_OF_STATUS),
        "context": "edit",
        "per_page": 20,
        "orderby": "id",
        "order": "asc",
    }
    found = delivery.api.many("GET", delivery.url("/wp/v2/posts"), params=query)
    mine = [post for post in found if mark in (post.get("content") or {}).get("raw", "")]
    if len(mine) > 1:
        delivery.notes.append(f"{len(mine)} posts hold this article; the oldest was updated.")
    return mine[0] if mine else None


def _of_others(delivery: Delivery, mark: str) -> Iterator[str]:
    """Public posts that this account may read and not edit."""
    for post in delivery.api.many("GET", delivery.url("/wp/v2/posts"), params={"search": mark}):
        if mark in (post.get("content") or {}).get("rendered", ""):
            yield f"Another account has published this article already: {post['link']}"


def _let_be(
    delivery: Delivery, fields: dict[str, Any], existing: dict[str, Any], wanted: Post, package: Package
) -> dict[str, Any]:
    """The fields of an update, with what the desk set around the text, and without what is to stay."""
    above, below = around(existing["content"]["raw"], wanted.marks, package)
    delivery.notes += told(above, below)
    content = "\n\n".join(part for part in (above, fields["content"], below) if part)
    return without(fields | {"content": content}, wanted.keep, _NAMES)


def _save(delivery: Delivery, fields: dict[str, Any], existing: dict[str, Any] | None, wanted: Post) -> dict[str, Any]:
    """A second delivery touches neither the address of a post nor its status, unless it is to be published now, and takes no tags away."""
    body = fields | {"status": wanted.status}
    route = "/wp/v2/posts"
    if existing:
        route = f"/wp/v2/posts/{existing['id']}"
        body = {key: value for key, value in body.items() if key not in ("slug", "status")}
        if wanted.status != "draft":
            body["status"] = wanted.status
        if "tags" in body:
            body["tags"] = list(dict.fromkeys((*existing.get("tags", ()), *body["tags"])))
    saved = delivery.api.json("POST", delivery.url(route), json=body)
    return delivery.api.json("GET", delivery.url(f"/wp/v2/posts/{saved['id']}"), params={"context": "edit"})


# reading back


def _replaced(existing: dict[str, Any], stored: dict[str, Any], wanted: Post) -> Iterator[str]:
    """What the post said otherwise before; its revisions hold all of it. And which picture stays, though nobody asks for it."""
    (title, html), (new_title, new_html) = (
        (post["title"]["raw"], post["content"]["raw"]) for post in (existing, stored)
    )
    told = list(replaced(title, html, new_title, new_html))
    yield from (*told, "WordPress keeps what the post said before among its revisions.") if told else ()
    if wanted.featured is None and stored.get("featured_media"):
        yield PICTURE_STAYS


def _addresses(delivery: Delivery) -> dict[str, str]:
    return {url: new for url, (_, new) in delivery.media.items()}


def _compare(package: Package, sent: dict[str, Any], stored: dict[str, Any], delivery: Delivery) -> Iterator[Loss]:
    """What was sent against what is stored now."""
    yield from losses(package, stored["content"]["raw"], "stored", images=_addresses(delivery))
    for field_, kind in (("title", "title"), ("excerpt", "excerpt")):
        found = (stored.get(field_) or {}).get("raw", "")
        expected = sent.get(field_, found)  # Of an article without a standfirst no excerpt is sent.
        if entities.unescape(expected).strip() != entities.unescape(found).strip():
            yield _changed(kind, f"The {field_} is not stored as it was sent.", expected, found)
    if sent.get("date_gmt") and sent["date_gmt"] != stored.get("date_gmt"):
        yield _changed("date", "The original date is not stored.", sent["date_gmt"], str(stored.get("date_gmt")))
    for name, kind in (("categories", "category"), ("tags", "tag")):
        if set(sent.get(name, ())) - set(stored.get(name, ())):
            yield _changed(kind, f"Not all {name} are stored.", str(sent[name]), str(stored.get(name)))
    if sent.get("author") and sent["author"] != stored.get("author"):
        yield _changed("author", "The author is not stored.", str(sent["author"]), str(stored.get("author")))
    yield from _lost_meta(sent.get("meta", {}), stored.get("meta") or {})


def _changed(kind: Any, text: str, expected: str, found: str) -> Loss:
    return Loss(kind=kind, stage="stored", text=text, expected=expected, found=found)


def _lost_meta(sent: dict[str, Any], stored: Any) -> Iterator[Loss]:
    """REST answers 201 to keys that it drops. One key that a plugin reads is enough."""
    kept = stored if isinstance(stored, dict) else {}
    canonical = {key: value for key, value in sent.items() if "canonical" in key}
    if canonical and not any(kept.get(key) == value for key, value in canonical.items()):
        yield Loss(
            kind="canonical",
            stage="stored",
            text="The canonical address was dropped.",
            expected=next(iter(canonical.values())),
            advice=_NOT_REGISTERED,
        )


def _rendered(delivery: Delivery, stored: dict[str, Any]) -> str:
    """The article's part of the readers' page; for a draft what the API says it will be."""
    rendered: str = stored["content"]["rendered"]
    if stored.get("status") != "publish":
        delivery.notes.append(_DRAFT)
        return rendered.replace(_LAZY, "")
    page = public_page(delivery.api, stored["link"], advice=_NOT_REGISTERED)
    delivery.losses += page.losses
    delivery.notes += [page.note] if page.note else []
    return rendered if page.body is None else page.body


def _lost_featured_credit(delivery: Delivery, wanted: Post, stored: dict[str, Any], rendered: str) -> Iterator[Loss]:
    """Most themes show a featured image without the caption that credits it."""
    image = next((image for image in wanted.images if image.url == wanted.featured), None)
    if not image or not image.credit or image.url not in delivery.media:
        return
    if stored.get("status") != "publish":
        delivery.notes.append(f"Check that the theme credits the featured image: {image.credit}")
    elif spoken(image.credit) not in spoken(_html.text_of(_html.fragment(rendered))):
        yield Loss(
            kind="credit",
            stage="rendered",
            text="The page does not credit the featured image.",
            expected=image.credit,
            advice="Let the theme show the image's caption, or put the image into the text.",
        )
