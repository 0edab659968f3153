"""Pictures of the text that the page's data describe one by one, with licence and maker, as image searches ask for."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from republish._addresses import file_of
from republish._html import absolute
from republish._metadata import Metadata, texts_in
from republish._text import fold
from republish.extraction.head.picture.described import Stated, stated_license
from republish.model import Image

_TYPES = ("ImageObject", "Photograph")
_ADDRESSES = ("contentUrl", "url")


def with_described_rights(images: Sequence[Image], metadata: Metadata, base_url: str) -> tuple[Image, ...]:
    """Each picture beside which the page names no licence, with the one that the `ImageObject` of its file states.

    None where several of that file differ, or where the words beside the picture name another maker than the data.
    """
    told: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for node in metadata.of_type(*_TYPES) if images else ():
        address = next((said for name in _ADDRESSES for said in texts_in(node.get(name))), None)
        if address and node.get("license"):
            told[file_of(absolute(address, base_url) or "")].append(node)
    return tuple(_with_rights(image, told[file_of(image.url)]) if told else image for image in images)


def _with_rights(image: Image, nodes: Sequence[dict[str, Any]]) -> Image:
    stated = [stated_license(node) for node in nodes]
    first = stated[0] if stated else None
    if first is None or image.license is not None or image.license_text or image.license_url:
        return image
    credit = _joined(image.credit, first)
    if credit is None or any(one is None or one.tool != first.tool or one.makers != first.makers for one in stated):
        return image
    return replace(image, credit=credit, license=first.tool, license_text=first.text, license_url=first.url)


def _joined(credit: str | None, stated: Stated) -> str | None:
    """The words beside the picture and whom the data name besides; None where they name nobody alike."""
    if credit is None:
        return ", ".join(stated.makers)
    said = fold(credit).casefold()
    others = [maker for maker in stated.makers if maker.casefold() not in said]
    return ", ".join((credit, *others)) if len(others) < len(stated.makers) else None
