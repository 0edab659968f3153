"""A BagIt bag (RFC 8493): the copy a legal desk keeps, with the original, the package, the evidence and checksums."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence

from republish.model import ImageFile, Package
from republish.outputs import html, package_json, page, text
from republish.outputs._facts import credit, license_name, license_url, moment, plain
from republish.outputs._pictures import picture_files

_DECLARATION = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
_CHECKSUMS = ("sha256", "sha512")


def render(package: Package, pictures: Sequence[ImageFile] = ()) -> dict[str, str | bytes]:
    """The bag's files, under `bag/`: what is kept, what is said of it, and the checksums of both."""
    payload = {f"data/{name}": _bytes(content) for name, content in _payload(package, pictures).items()}
    tags = {
        "bagit.txt": _DECLARATION,
        "bag-info.txt": _bytes(_info(package, payload)),
        **_manifests("manifest", payload),
    }
    files = {**tags, **payload, **_manifests("tagmanifest", tags)}
    return {f"bag/{name}": content for name, content in files.items()}


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode("utf-8", "replace")


def _manifests(name: str, files: Mapping[str, bytes]) -> dict[str, bytes]:
    """One list of checksums an algorithm, a line a file; names of ours need no percent signs."""
    return {
        f"{name}-{algorithm}.txt": "".join(
            f"{hashlib.new(algorithm, content).hexdigest()}  {path}\n" for path, content in sorted(files.items())
        ).encode()
        for algorithm in _CHECKSUMS
    }


def _payload(package: Package, pictures: Sequence[ImageFile]) -> Mapping[str, str | bytes]:
    evidence = {
        "url": package.page.url,
        "url_served": package.page.url_served,
        "fetched": moment(package.page.fetched),
        "sha256": package.page.sha256,
        "headers": [list(header) for header in package.page.headers],
        "redirects": list(package.page.redirects),
        "review": package.review.to_dict(),
    }
    return {
        **package_json.render(package),
        **html.render(package),
        **page.render(package),
        **text.render(package),
        "evidence.json": json.dumps(evidence, ensure_ascii=False, indent=1) + "\n",
        **(picture_files(pictures) if pictures else {}),
    }


def _info(package: Package, payload: Mapping[str, bytes]) -> str:
    """Reserved names of RFC 8493 §2.2.2, and ours for the licence. Bagging-Date is the day the page was fetched, where that is known."""
    fetched = package.page.fetched
    known = {
        "Bag-Software-Agent": plain(package.generator) or "republish",
        "Bagging-Date": f"{fetched:%Y-%m-%d}" if fetched else "",
        "Copyright-Notice": plain(package.article.copyright_notice),
        "External-Description": plain(package.article.title),
        "External-Identifier": plain(package.article.url),
        "Internal-Sender-Description": credit(package.article),
        "License": " ".join(part for part in (license_name(package), license_url(package)) if part),
        "Payload-Oxum": f"{sum(map(len, payload.values()))}.{len(payload)}",
        "Source-Organization": plain(package.article.publisher),
    }
    return "".join(f"{key}: {value}\n" for key, value in known.items() if value)
