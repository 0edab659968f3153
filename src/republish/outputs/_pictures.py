"""Images that may come along, as files with their credits."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from inspect import signature
from typing import Any
from urllib.parse import unquote, urlsplit

from republish._expected import expect
from republish._text import escape
from republish.errors import FetchError, LimitExceeded, UsageError
from republish.model import CleanHtml, ImageDecision, ImageFile, Package, Page
from republish.outputs._facts import ascii_name

_SIGNATURES = (
    (0, b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (0, b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    (0, b"GIF87a", "image/gif", "gif"),
    (0, b"GIF89a", "image/gif", "gif"),
    (8, b"WEBP", "image/webp", "webp"),
    (4, b"ftypavif", "image/avif", "avif"),
)
"""First bytes of the types that CMSs take; SVG is a program and is not among them."""


def collect(package: Package, fetch: Callable[..., Any]) -> tuple[tuple[ImageFile, ...], tuple[str, ...]]:
    """Fetch the images that the review lets come along; what their files say of that, `collecting.collect` reads.

    `fetch(url, accept="image")` gives a `Page`, within its own limits. Returns the files, and one sentence for each
    image that could not be had: it was not there, too large, or is not an image by its first bytes. Raises UsageError for
    no package, a `fetch` that is no function or takes no `accept`, and one that gives anything else than a Page.
    """
    expect("package", package, (Package,), "a Package", "`republish.prepare(source)` makes one.")
    _check_fetch(fetch)
    files: list[ImageFile] = []
    problems: list[str] = []
    for decision in package.images:
        if decision.action != "keep" or any(file.url == decision.url for file in files):
            continue
        try:
            page = fetch(decision.url, accept="image")
        except (FetchError, LimitExceeded) as error:
            problems.append(f"The image {decision.url} could not be fetched: {error.message}")
            continue
        expect("fetch", page, (Page,), "a function that gives a Page")
        file = image_file(decision, page.content)
        if file is None:
            problems.append(f"What is at {decision.url} is not an image that a CMS takes.")
        else:
            files.append(file)
    return tuple(files), tuple(problems)


def _check_fetch(fetch: Callable[..., Any]) -> None:
    """Raise UsageError for what is no function, or one that would not know what it is asked for."""
    expect("fetch", fetch, (Callable,), "a function from an address to a Page")  # type: ignore[arg-type]
    try:
        signature(fetch).bind("", accept="image")
    except ValueError:  # One of C's, which does not say what it takes.
        return
    except TypeError as error:
        advice = (
            "`republish.fetch` and a `republish.web.Fetcher` do; so does one of your own: `def fetch(url, **asked)`."
        )
        raise UsageError('`fetch` is to take `accept="image"` beside the address.', advice=advice) from error


def image_file(decision: ImageDecision, content: bytes) -> ImageFile | None:
    """The image with its credit, or None when the bytes are of no image type we know."""
    kind = next((s for s in _SIGNATURES if content.startswith(s[1], s[0])), None)
    if kind is None:
        return None
    digest = hashlib.sha256(content).hexdigest()
    stem = ascii_name(unquote(urlsplit(decision.url).path).rpartition("/")[2].rpartition(".")[0])[:60].strip("-")
    return ImageFile(
        url=decision.url,
        name=f"{stem or 'image'}-{digest[:8]}.{kind[3]}",
        media_type=kind[2],
        sha256=digest,
        alt=decision.alt,
        caption=decision.caption,
        credit=decision.credit,
        license=decision.license,
        content=content,
    )


def localise(package: Package, pictures: Sequence[ImageFile], *, to: dict[str, str] | None = None) -> Package:
    """The package with `src` of each stored image pointing at the file (`images/…`, or what `to` maps its URL to)."""
    if not pictures:
        return package
    targets = to if to is not None else {file.url: f"images/{file.name}" for file in pictures}
    html, body = str(package.html), str(package.body)
    for url, target in targets.items():
        for old in {f'src="{escape(url)}"', f'src="{url}"'}:
            html = html.replace(old, f'src="{escape(target)}"')
            body = body.replace(old, f'src="{escape(target)}"')
    return replace(package, html=CleanHtml(html), body=CleanHtml(body))


def picture_files(pictures: Sequence[ImageFile]) -> dict[str, str | bytes]:
    """The files under `images/`, and `images/credits.json` that says whose they are."""
    files: dict[str, str | bytes] = {f"images/{file.name}": file.content for file in pictures}
    credits_ = [file.to_dict() for file in pictures]
    files["images/credits.json"] = json.dumps(credits_, ensure_ascii=False, indent=1) + "\n"
    return files
