"""What of a package is in a piece of HTML, and what is lost: the CMS's store and the readers' page are looked at alike."""

from __future__ import annotations

import string
from collections.abc import Iterator
from typing import Literal
from urllib.parse import quote

from republish import _html
from republish._spoken import bounded, spoken
from republish.model import Loss, Package

Stage = Literal["stored", "rendered"]

_KSES = "The account's role may not post this markup; deliver as an editor or administrator, or allow it on the site."
_TAGGED = "Ghost adds ?ref= to links: switch off outbound link tagging under Settings → Analytics."
_LAZY = "Readers who do not scroll to it are not counted; install the small plugin of the WordPress guide."


def losses(package: Package, html: str, stage: Stage, *, images: dict[str, str] | None = None) -> tuple[Loss, ...]:
    """Everything of the package that `html` lacks; `images` maps original image addresses to the CMS's."""
    found = _Found(_html.fragment(html))
    sent = _Found(_html.fragment(str(package.html)))
    return (
        *_lost_attribution(package, found, stage),
        *_lost_links(sent, found, stage),
        *_lost_counter(package, found, stage),
        *_lost_headings(sent, found, stage),
        *_lost_pictures(sent, found, stage, images or {}),
        *_lost_words(package, found, stage),
    )


class _Found:
    """One tree, read once."""

    def __init__(self, root: _html.Element) -> None:
        self.root = root
        self.words = f" {spoken(_html.text_of(root))} "
        self.links = {_escaped(link.get("href")): link.get("href") for link in root.iter("a") if link.get("href")}
        self.headings = [spoken(_html.text_of(h)) for h in root.iter("h1", "h2", "h3", "h4", "h5", "h6")]

    def says(self, said: str) -> bool:
        """Words stand there in a row: quotes, dashes and crosses that a CMS beautifies make no difference."""
        return not said or bounded(said) in self.words


def _escaped(link: str) -> str:
    """An address in ASCII: HTML may be written with the letters of an address or with their bytes."""
    return quote(link, safe=string.punctuation, errors="surrogatepass")


def _lost_attribution(package: Package, found: _Found, stage: Stage) -> Iterator[Loss]:
    notice = str(package.notices.attribution)
    expected = spoken(_html.text_of(_html.fragment(notice))) if notice else ""
    if not found.says(expected):
        yield Loss(
            kind="attribution",
            stage=stage,
            text="The attribution line is not there word for word.",
            expected=package.notices.attribution.text or expected,
            advice="Put the line back, or deliver again.",
        )


def _lost_links(sent: _Found, found: _Found, stage: Stage) -> Iterator[Loss]:
    tagged = {link.partition("?ref=")[0].partition("&ref=")[0].rstrip("/") for link in found.links if "ref=" in link}
    for link in sorted(sent.links.keys() - found.links.keys()):
        if link.rstrip("/") in tagged:
            text, advice = "A link has been tagged.", _TAGGED
        else:
            text, advice = "A link is gone.", _KSES
        yield Loss(kind="link", stage=stage, text=text, expected=sent.links[link], advice=advice)
    kept = {link.partition("?ref=")[0] for link in _licensed(found)}
    for link in dict.fromkeys(_licensed(sent)):
        if link not in kept:
            text = 'The licence link has lost rel="license", by which programs find it.'
            yield Loss(kind="license-link", stage=stage, text=text, expected=link, advice=_KSES)


def _licensed(page: _Found) -> list[str]:
    links = (a for a in page.root.iter("a") if "license" in (a.get("rel") or "").lower().split())
    return [link.get("href") or "" for link in links]


def _lost_counter(package: Package, found: _Found, stage: Stage) -> Iterator[Loss]:
    counter = str(package.notices.counter)
    for original in (el for el in _html.fragment(counter).iter() if el.get("src")) if counter else ():
        source = original.get("src")
        there = [el for el in found.root.iter() if isinstance(el.tag, str) and el.get("src") == source]
        for text, advice in _faults(original, there):
            yield Loss(kind="counter", stage=stage, text=text, expected=source, advice=advice)


def _faults(original: _html.Element, there: list[_html.Element]) -> Iterator[tuple[str, str]]:
    if not there:
        yield "The counter is gone.", _KSES
    if len(there) > 1:
        yield f"The counter is there {len(there)} times: readers are counted more than once.", "Remove all but one."
    if any((el.get("loading") or "").lower() == "lazy" for el in there):
        yield "The counter loads lazily.", _LAZY
    altered = sorted({name for el in there for name in original.attrib if not _same(original, el, name)})
    if altered:
        yield f"The counter has not all it was sent with: {', '.join(altered)}.", _KSES


def _same(original: _html.Element, found: _html.Element, name: str) -> bool:
    """Declarations of a style may be spaced in any way."""
    if name != "style":
        return bool(original.get(name) == found.get(name))
    return _html.declarations(original) == _html.declarations(found)


def _lost_headings(sent: _Found, found: _Found, stage: Stage) -> Iterator[Loss]:
    left = list(found.headings)
    for heading in sent.headings:
        if heading in left:
            left.remove(heading)
        else:
            text = "A section heading is gone, or no heading any more."
            yield Loss(kind="heading", stage=stage, text=text, expected=heading)


def _lost_pictures(sent: _Found, found: _Found, stage: Stage, images: dict[str, str]) -> Iterator[Loss]:
    """Captions hold the credits; an image may have the CMS's own address, in one of its sizes."""
    there = [image.get("src") or "" for image in found.root.iter("img")]
    for figure in sent.root.iter("figure"):
        for image in figure.iter("img"):
            source = images.get(image.get("src") or "", image.get("src") or "")
            if source and not any(_same_picture(source, other) for other in there):
                yield Loss(kind="image", stage=stage, text="An image is gone.", expected=source)
        for caption in figure.iter("figcaption"):
            credit = spoken(_html.text_of(caption))
            if not found.says(credit):
                text = "An image's caption or credit is gone."
                yield Loss(kind="credit", stage=stage, text=text, expected=credit, advice=_KSES)


def _same_picture(source: str, other: str) -> bool:
    """WordPress names its sizes `name-300x200.jpg`."""
    stem = source.rpartition(".")[0] or source
    return other == source or other.startswith(f"{stem}-")


def _lost_words(package: Package, found: _Found, stage: Stage) -> Iterator[Loss]:
    body = spoken(_html.text_of(_html.fragment(str(package.body))))
    if found.says(body):
        return
    expected = body.split()
    first = _first_difference(expected, found)
    yield Loss(
        kind="words",
        stage=stage,
        text="The article's words are not there as they were sent.",
        expected=" ".join(expected[max(0, first - 4) : first + 4]),
        advice="Compare the post with the package; a NoDerivatives licence allows no change.",
    )


def _first_difference(expected: list[str], found: _Found) -> int:
    """How many words are there in a row from the first, by halving."""
    low, high = 0, len(expected)
    while low < high:
        middle = (low + high + 1) // 2
        if found.says(" ".join(expected[:middle])):
            low = middle
        else:
            high = middle - 1
    return low
