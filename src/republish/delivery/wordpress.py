"""WordPress over its REST API, with an application password: create or update one post, then read it back."""

from __future__ import annotations

import html as entities
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from republish import _html
from republish._text import words
from republish.delivery._http import Api, Refused, basic, checked_site
from republish.delivery._public import public_page
from republish.delivery._read_back import losses
from republish.errors import DeliveryError
from republish.model import DeliveryReport, ImageFile, Loss, Package

if TYPE_CHECKING:
    import requests

Build = Callable[[Mapping[str, tuple[int, str]]], dict[str, Any]]
"""From uploaded images (original address → id and new address) to the post's fields."""

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

    mark: str
    """The class in the text that tells this original's post from every other."""
    status: str = "draft"
    categories: Sequence[str] = ()
    tags: Sequence[str] = ()
    author: str | None = None
    """Login, slug, e-mail or display name of the account to put the post under."""
    images: Sequence[ImageFile] = ()
    featured: str | None = None
    """The original address of the image to feature."""


@dataclass
class _Delivery:
    """What one delivery finds out on its way."""

    api: Api
    base: str
    losses: list[Loss] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    media: dict[str, tuple[int, str]] = field(default_factory=dict)

    def url(self, route: str) -> str:
        return f"{self.base}{route}"

    def lost(self, kind: Any, text: str, expected: str, advice: str = "") -> None:
        self.losses.append(Loss(kind=kind, stage="stored", text=text, expected=expected, advice=advice))


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
    delivery = _connect(Api(session or requests.Session(), site=address, auth=basic(user, password)))
    me = delivery.api.json("GET", delivery.url("/wp/v2/users/me"), params={"context": "edit"})
    _upload_all(delivery, wanted)
    fields = build(delivery.media) | _choices(delivery, wanted)
    existing = _existing(delivery, wanted.mark)
    stored = _save(delivery, fields, existing, wanted)
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


def _connect(api: Api) -> _Delivery:
    """Sites with plain permalinks have their API under `?rest_route=`."""
    for base in (f"{api.site}/wp-json", f"{api.site}/?rest_route="):
        answer = api.request("GET", f"{base}/")
        if answer.status_code == 200 and "json" in answer.headers.get("Content-Type", ""):
            return _Delivery(api, base)
        if answer.status_code == 401:
            raise Refused("The site takes no requests with this password.", status=401, url=api.site)
    raise DeliveryError(
        f"{api.site} has no WordPress API.",
        url=api.site,
        advice="Check the address, and that the REST API is not switched off.",
    )


# images


def _upload_all(delivery: _Delivery, wanted: Post) -> None:
    for image in wanted.images:
        try:
            delivery.media[image.url] = _uploaded(delivery, image)
        except Refused as error:
            text = f"An image could not be uploaded: {error.message}"
            delivery.lost("image", text, image.url, "Upload it by hand, with its credit.")


def _uploaded(delivery: _Delivery, image: ImageFile) -> tuple[int, str]:
    """Id and address in the media library; a file of the same content is not uploaded again."""
    stem = image.name.rpartition(".")[0]
    for item in delivery.api.json("GET", delivery.url("/wp/v2/media"), params={"search": stem, "per_page": 20}):
        if stem in item.get("source_url", ""):
            return item["id"], item["source_url"]
    made = delivery.api.json(
        "POST",
        delivery.url("/wp/v2/media"),
        data=image.content,
        headers={"Content-Type": image.media_type, "Content-Disposition": f'attachment; filename="{image.name}"'},
    )
    delivery.api.json("POST", delivery.url(f"/wp/v2/media/{made['id']}"), json=_words_of(image, stem))
    return made["id"], made["source_url"]


def _words_of(image: ImageFile, stem: str) -> dict[str, str]:
    license_ = image.license.url or image.license.id if image.license else ""
    rights = ". ".join(part for part in (image.credit, license_, image.url) if part)
    caption = " ".join(part for part in (image.caption, image.credit) if part)
    return {
        "alt_text": image.alt or "",
        "title": stem,
        "caption": entities.escape(caption),
        "description": entities.escape(rights),
    }


# terms and people


def _choices(delivery: _Delivery, wanted: Post) -> dict[str, Any]:
    known = {
        "categories": list(_terms(delivery, "categories", "category", wanted.categories)),
        "tags": list(_terms(delivery, "tags", "tag", wanted.tags)),
        "author": _author(delivery, wanted.author),
        "featured_media": delivery.media.get(wanted.featured or "", (None, ""))[0],
    }
    return {key: value for key, value in known.items() if value}


def _terms(delivery: _Delivery, route: str, kind: str, names: Sequence[str]) -> Iterator[int]:
    """Ids of terms by name, made where there is none and the account may."""
    for name in dict.fromkeys(names):
        found = delivery.api.json("GET", delivery.url(f"/wp/v2/{route}"), params={"search": name, "per_page": 100})
        known = next((t["id"] for t in found if entities.unescape(t["name"]).casefold() == name.casefold()), None)
        if known is not None:
            yield known
            continue
        try:
            yield delivery.api.json("POST", delivery.url(f"/wp/v2/{route}"), json={"name": name})["id"]
        except Refused as error:
            if (number := _existing_term(error.data)) is not None:
                yield number
                continue
            text = f"The {kind} is not there and could not be made: {error.message}"
            delivery.lost(kind, text, name, "Let an editor make it, then deliver again.")


def _existing_term(answer: Any) -> int | None:
    """WordPress does not find "rivers & lakes" by searching for it, but names it when it is to be made again."""
    data = answer.get("data") if isinstance(answer, dict) and answer.get("code") == "term_exists" else None
    return data.get("term_id") if isinstance(data, dict) else None


def _author(delivery: _Delivery, wanted: str | None) -> int | None:
    if not wanted:
        return None
    query = {"search": wanted, "per_page": 100}
    try:
        found = delivery.api.json("GET", delivery.url("/wp/v2/users"), params=query | {"context": "edit"})
    except Refused:
        found = _visible_authors(delivery, query)
    for person in found:
        if wanted.casefold() in {str(person.get(key, "")).casefold() for key in ("username", "slug", "name", "email")}:
            return int(person["id"])
    delivery.lost("author", "There is no account of that name that this one may see.", wanted)
    return None


def _visible_authors(delivery: _Delivery, query: dict[str, Any]) -> list[dict[str, Any]]:
    """Editors see accounts that may write; authors see none but those with public posts."""
    for extra in ({"who": "authors"}, {}):
        try:
            found: list[dict[str, Any]] = delivery.api.json("GET", delivery.url("/wp/v2/users"), params=query | extra)
        except Refused:
            continue
        return found
    return []


# the post


def _existing(delivery: _Delivery, mark: str) -> dict[str, Any] | None:
    """The post that an earlier delivery made: it holds the mark; the oldest where somebody copied it."""
    query = {
        "search": mark,
        "status": ",".join(_SLUG_OF_STATUS),
        "context": "edit",
        "per_page": 20,
        "orderby": "id",
        "order": "asc",
    }
    found = delivery.api.json("GET", delivery.url("/wp/v2/posts"), params=query)
    mine = [post for post in found if mark in (post.get("content") or {}).get("raw", "")]
    if len(mine) > 1:
        delivery.notes.append(f"{len(mine)} posts hold this article; the oldest was updated.")
    if not mine:
        delivery.notes += _of_others(delivery, mark)
    return mine[0] if mine else None


def _of_others(delivery: _Delivery, mark: str) -> Iterator[str]:
    """Public posts that this account may read and not edit."""
    for post in delivery.api.json("GET", delivery.url("/wp/v2/posts"), params={"search": mark}):
        if mark in (post.get("content") or {}).get("rendered", ""):
            yield f"Another account has published this article already: {post['link']}"


def _save(delivery: _Delivery, fields: dict[str, Any], existing: dict[str, Any] | None, wanted: Post) -> dict[str, Any]:
    """A second delivery touches neither the address of a post nor its status, unless it is to be published now."""
    body = fields | {"status": wanted.status}
    route = "/wp/v2/posts"
    if existing:
        route = f"/wp/v2/posts/{existing['id']}"
        body = {key: value for key, value in body.items() if key not in ("slug", "status")}
        if wanted.status != "draft":
            body["status"] = wanted.status
    saved = delivery.api.json("POST", delivery.url(route), json=body)
    stored: dict[str, Any] = delivery.api.json(
        "GET", delivery.url(f"/wp/v2/posts/{saved['id']}"), params={"context": "edit"}
    )
    return stored


# reading back


def _addresses(delivery: _Delivery) -> dict[str, str]:
    return {url: new for url, (_, new) in delivery.media.items()}


def _compare(package: Package, sent: dict[str, Any], stored: dict[str, Any], delivery: _Delivery) -> Iterator[Loss]:
    """What was sent against what is stored now."""
    yield from losses(package, stored["content"]["raw"], "stored", images=_addresses(delivery))
    for field_, kind in (("title", "title"), ("excerpt", "excerpt")):
        found = (stored.get(field_) or {}).get("raw", "")
        if entities.unescape(sent.get(field_, "")).strip() != entities.unescape(found).strip():
            yield _changed(kind, f"The {field_} is not stored as it was sent.", sent.get(field_, ""), found)
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


def _rendered(delivery: _Delivery, stored: dict[str, Any]) -> str:
    """The article's part of the readers' page; for a draft what the API says it will be."""
    rendered: str = stored["content"]["rendered"]
    if stored.get("status") != "publish":
        delivery.notes.append(_DRAFT)
        return rendered.replace(_LAZY, "")
    page = public_page(delivery.api, stored["link"], advice=_NOT_REGISTERED)
    delivery.losses += page.losses
    delivery.notes += [page.note] if page.note else []
    return rendered if page.body is None else page.body


def _lost_featured_credit(delivery: _Delivery, wanted: Post, stored: dict[str, Any], rendered: str) -> Iterator[Loss]:
    """Most themes show a featured image without the caption that credits it."""
    image = next((image for image in wanted.images if image.url == wanted.featured), None)
    if not image or not image.credit or image.url not in delivery.media:
        return
    if stored.get("status") != "publish":
        delivery.notes.append(f"Check that the theme credits the featured image: {image.credit}")
    elif " ".join(words(image.credit)) not in " ".join(words(_html.text_of(_html.fragment(rendered)))):
        yield Loss(
            kind="credit",
            stage="rendered",
            text="The page does not credit the featured image.",
            expected=image.credit,
            advice="Let the theme show the image's caption, or put the image into the text.",
        )
