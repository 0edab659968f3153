"""Whose the pictures are that stay, and on which terms: CC BY asks for maker, licence and source of each of them too."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from republish._makers import maker_in
from republish.model import Article, ImageDecision, Notice
from republish.notices._languages import Language
from republish.notices._markup import Frame, fill, link, plain, safe, web_url

_ENDS = " .。,،、，;；:："
"""What may be left where a caption lost its credit."""


def image_credits(article: Article, images: Iterable[ImageDecision], language: Language, frame: Frame) -> Notice:
    """One line for every image that stays and has a credit or a licence of its own."""
    kept = [image for image in images if image.action == "keep"]
    sources = {image.url: image.credit_url for image in article.images}
    lines = [_line(image, sources.get(image.url), language, number) for number, image in enumerate(kept, 1)]
    items = "".join(f"<li>{line}</li>" for line in lines if line)
    if not items:
        return Notice()
    heading = fill("{label}{colon}", {"label": safe(language.sentences["images"]), "colon": language.colon})
    whole = replace(frame, spelled=frozenset(_addresses(kept, sources)))
    return whole.block(f"<p{frame.attributes}>{heading.strip()}</p>\n<ul{frame.attributes}>{items}</ul>")


def _addresses(kept: Iterable[ImageDecision], sources: dict[str, str | None]) -> Iterable[str]:
    """What readers on paper need: the licences, and where an image is from that is under one."""
    for image in kept:
        if image.license:
            yield from filter(None, (image.license.url, web_url(sources.get(image.url))))


def _line(image: ImageDecision, source: str | None, language: Language, number: int) -> str:
    licensed = link(image.license.url, safe(image.license.name(language.tag))) if image.license else ""
    if not (licensed or plain(image.credit)):
        return ""
    label = maker_in(plain(image.caption) or plain(image.alt), image.license).rstrip(_ENDS)
    named = safe(label) if label else fill(language.sentences["image"], {"number": str(number)})
    said = language.comma.join(
        part for part in (link(source, safe(maker_in(plain(image.credit), image.license))), licensed) if part
    )
    return f"{named}{language.colon}{said}"
