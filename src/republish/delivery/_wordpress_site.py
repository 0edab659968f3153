"""The WordPress site during one delivery: its API, and what a post names there by number.

These are images of the media library, terms and accounts. What is there already is found; an image or a term that is not is made.
What the site refuses of them is a loss, and the delivery goes on without it.
"""

from __future__ import annotations

import html as entities
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from republish.delivery._http import LATER, Api, Fields, Refused, passes
from republish.errors import DeliveryError
from republish.model import ImageFile, Loss


@dataclass
class Delivery:
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


def connect(api: Api) -> Delivery:
    """Find the API: sites with plain permalinks have it under `?rest_route=`.

    Raises DeliveryError where there is none, or where it takes no requests with this password.
    """
    for base in (f"{api.site}/wp-json", f"{api.site}/?rest_route="):
        answer = api.request("GET", f"{base}/")
        if answer.status_code == 200 and "json" in answer.headers.get("Content-Type", ""):
            return Delivery(api, base)
        if answer.status_code == 401:
            raise Refused("The site takes no requests with this password.", status=401, url=api.site)
    if passes(answer.status_code):
        raise DeliveryError(f"{api.site} answers {answer.status_code}.", url=api.site, advice=LATER)
    raise DeliveryError(
        f"{api.site} has no WordPress API: it answers {answer.status_code}.",
        url=api.site,
        advice="Check the address, and that the REST API is not switched off.",
    )


# images


def upload_all(delivery: Delivery, images: Iterable[ImageFile]) -> None:
    """Put images into the media library; `delivery.media` says where they are then."""
    for image in images:
        try:
            delivery.media[image.url] = _uploaded(delivery, image)
        except Refused as error:
            text = f"An image could not be uploaded: {error.message}"
            delivery.lost("image", text, image.url, "Upload it by hand, with its credit.")


def _uploaded(delivery: Delivery, image: ImageFile) -> tuple[int, str]:
    """Id and address in the media library; a file of the same content is not uploaded again."""
    stem = image.name.rpartition(".")[0]
    for item in delivery.api.many("GET", delivery.url("/wp/v2/media"), params={"search": stem, "per_page": 20}):
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


def terms(delivery: Delivery, route: str, kind: str, names: Sequence[str]) -> Iterator[int]:
    """Ids of terms by name, made where there is none and the account may."""
    for name in dict.fromkeys(names):
        found = delivery.api.many("GET", delivery.url(f"/wp/v2/{route}"), params={"search": name, "per_page": 100})
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


def author(delivery: Delivery, wanted: str | None) -> int | None:
    """Id of the account with that login, slug, display name or e-mail, or None."""
    if not wanted:
        return None
    query = {"search": wanted, "per_page": 100}
    try:
        found = delivery.api.many("GET", delivery.url("/wp/v2/users"), params=query | {"context": "edit"})
    except Refused:
        found = _visible_authors(delivery, query)
    for person in found:
        if wanted.casefold() in {str(person.get(key, "")).casefold() for key in ("username", "slug", "name", "email")}:
            return int(person["id"])
    delivery.lost("author", "There is no account of that name that this one may see.", wanted)
    return None


def _visible_authors(delivery: Delivery, query: dict[str, Any]) -> list[Fields]:
    """Editors see accounts that may write; authors see none but those with public posts."""
    for extra in ({"who": "authors"}, {}):
        try:
            found = delivery.api.many("GET", delivery.url("/wp/v2/users"), params=query | extra)
        except Refused:
            continue
        return found
    return []
