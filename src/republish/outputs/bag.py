"""A BagIt bag (RFC 8493): the copy a legal desk keeps, with the original, the package, the evidence and checksums."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from republish.errors import OutputError
from republish.model import ImageFile, Package
from republish.outputs import html, package_json, page, text
from republish.outputs._facts import credit, license_name, license_url, moment, plain
from republish.outputs._pictures import picture_files

_EXTRA = 'Install it with: pip install "republish[bagit]"'


def fill(package: Package, folder: Path, pictures: Sequence[ImageFile] = ()) -> None:
    """Make `folder/bag`. Raises OutputError when the `bagit` package is not installed or a file cannot be written."""
    try:
        import bagit
    except ImportError as error:
        raise OutputError("A bag needs the package bagit.", advice=_EXTRA) from error
    place = folder / "bag"
    place.mkdir()
    for name, content in _payload(package, pictures).items():
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "replace"))
    try:
        bagit.make_bag(str(place), bag_info=_info(package), checksums=["sha256", "sha512"])
    except bagit.BagError as error:
        shutil.rmtree(place, ignore_errors=True)
        raise OutputError(f"The bag could not be made: {error}.") from error


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


def _info(package: Package) -> dict[str, str]:
    """Reserved names of RFC 8493 §2.2.2, and ours for the licence. Bagging-Date is the day the page was fetched."""
    fetched = package.page.fetched
    known = {
        "Source-Organization": plain(package.article.publisher),
        "External-Identifier": package.article.url,
        "External-Description": plain(package.article.title),
        "Internal-Sender-Description": credit(package.article),
        "License": " ".join(part for part in (license_name(package), license_url(package)) if part),
        "Copyright-Notice": plain(package.article.copyright_notice),
        "Bag-Software-Agent": package.generator or "republish",
        "Bagging-Date": f"{fetched:%Y-%m-%d}" if fetched else "1970-01-01",
    }
    return {key: value for key, value in known.items() if value}
