"""Pictures at the head of an article: which show the same, and which are a gallery with the lead picture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, pairwise

from republish.extraction.pictures.file_of import file_name, is_same_file
from republish.extraction.pictures.ornaments import is_ornament
from republish.extraction.pictures.renditions import Rendition, is_small
from republish.extraction.plates.plate import Plate, Reader, resolved
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.nodes import Block, signature

_MOST_BETWEEN = 2
"""Runs between two of them: a caption, a credit. There may be more where all but one, as a number, are said of the first."""
_SEVERAL = 2
_MOST_OF_NAME = 5
"""Words."""
_MOST_BOXES = 12
_FILE = re.compile(r"\.(?:jpe?g|png|webp|gif|avif)(?:$|\?)", re.I)
_SLIDE = re.compile(r"slide|carousel|galler|galer", re.I)
_MARKED = ("figure", "p")
"""What is the text's own, whatever its class."""


def told_once(plates: list[Plate], read: Reader) -> list[Plate]:
    """The figures without those that show, without a word, what the captioned one right before them shows, or for browsers without scripts one before that."""
    found: list[Plate] = []
    told: set[str] = set()
    fallbacks = any(map(_is_without_scripts, plates))
    for before, plate in pairwise((None, *plates)):
        if plate and not (_is_fallback(plate, told, read) or (before and _is_shown_by(before, plate, read))):
            found.append(plate)
            told |= _addresses(plate, read) if fallbacks and (plate.words or plate.captions) else set()
    return found


def not_shown_again(plates: list[Plate], figures: list[Plate], verdicts: Verdicts, read: Reader) -> list[Plate]:
    """The ones above the text without those of one picture that the text shows, in another size or with what is said of it.

    A file that the text shows again without a word is left out there.
    """
    if all(plate.words or plate.captions for plate in plates):
        return plates
    kept = (plate for plate in figures if verdicts.kept[plate.leaves[0]])
    inside = [(plate, image) for plate in kept for image in resolved(plate, read)]
    if not inside:
        return plates
    return [plate for plate in plates if plate.words or plate.captions or not _is_among(plate, inside, read)]


def _is_among(plate: Plate, inside: list[tuple[Plate, Rendition]], read: Reader) -> bool:
    own = resolved(plate, read)
    if len(own) != 1:
        return False
    again = (
        (other, image) for other, image in inside if is_same_file(own[0].url, image.url) and _say_one(own[0], image)
    )
    return any(other.words or other.captions or image.url != own[0].url for other, image in again)


def _say_one(image: Rendition, other: Rendition) -> bool:
    """What is said of them to those who cannot see them does not tell them apart; one address is of one picture."""
    return not (image.alt and other.alt) or image.alt == other.alt or image.url == other.url


def _is_fallback(plate: Plate, told: set[str], read: Reader) -> bool:
    """Nothing is said of it, and it repeats a slide of a gallery: the only one that is seen where no script turns them."""
    if not told or not _is_without_scripts(plate):
        return False
    files = _addresses(plate, read)
    return bool(files) and files <= told


def _is_without_scripts(plate: Plate) -> bool:
    return not (plate.words or plate.captions) and all(node.tag == "noscript" for node in plate.pictures)


def _addresses(plate: Plate, read: Reader) -> set[str]:
    return {image.url for image in resolved(plate, read)}


def without_thumbnails(plates: list[Plate], read: Reader) -> list[Plate]:
    """The figures without two or more that show, without a word, what captioned ones show in another size: a row of small ones under a gallery."""
    told = [plate for plate in plates if plate.words or plate.captions]
    if len(told) < _SEVERAL or len(plates) - len(told) < _SEVERAL:
        return plates
    shown = {name for plate in told for name in _files(plate, read)}
    bare = [(place, _files(plate, read)) for place, plate in enumerate(plates) if not (plate.words or plate.captions)]
    again = {place for place, files in bare if files and files <= shown}
    return plates if len(again) < _SEVERAL else [plate for place, plate in enumerate(plates) if place not in again]


def _files(plate: Plate, read: Reader) -> set[str]:
    return {_name_of(image.url) for image in resolved(plate, read)}


def _is_shown_by(before: Plate, plate: Plate, read: Reader) -> bool:
    if plate.words or plate.captions or not (before.words or before.captions):
        return False
    files = _addresses(plate, read)
    return bool(files) and files <= _addresses(before, read)


def gallery_of(lead: Plate, above: list[Plate], verdicts: Verdicts, read: Reader) -> list[Plate]:
    """The lead picture with those of its gallery, in document order; no file comes twice, nor does a caption."""
    place = next(i for i, plate in enumerate(above) if plate is lead)
    before, behind = _alike(reversed(above[: place + 1]), verdicts), _alike(above[place:], verdicts)
    seen: set[str] = set()
    shown = []
    for plate in (lead, *islice(before, 1, None), *islice(behind, 1, None)):
        known = _known_by(plate, verdicts, read)
        if plate is lead or (seen.isdisjoint(known) and _is_photograph(plate, read)):
            shown.append(plate)
            seen |= known
    return sorted(shown, key=lambda plate: plate.leaves[0])


def _alike(plates: Iterable[Plate], verdicts: Verdicts) -> Iterator[Plate]:
    """The first of them, and those behind it up to one that is no neighbour of the one before."""
    for place, (plate, following) in enumerate(pairwise(plates)):
        if not place:
            yield plate
        one, other = sorted((plate, following), key=lambda plate: plate.leaves[0])
        if not (_are_neighbours(one, other, verdicts) or _is_told_among(following, one, other, verdicts)):
            return
        yield following


def _are_neighbours(plate: Plate, behind: Plate, verdicts: Verdicts) -> bool:
    """Hardly anything stands between them, and the boxes that part them are of one make: the text's own, of a class, or told of.

    Where nothing is told of them, names between them tell that they are portraits.
    """
    between = range(plate.leaves[-1] + 1, behind.leaves[0])
    unsaid = sum(i not in plate.captions for i in between)
    if (len(between) > _MOST_BETWEEN and unsaid > 1) or any(verdicts.kept[i] for i in between):
        return False
    box, other = _parting(plate.root, behind.root)
    if box is None or other is None:
        return False
    if signature(box) != signature(other) and not _are_slides(box, other):
        return False
    if (plate.words or plate.captions) and (behind.words or behind.captions):
        return True
    named = any(verdicts.leaves[i].words <= _MOST_OF_NAME for i in between)
    slides = box.parent is not None and _SLIDE.search(box.parent.class_name) is not None
    return not named and (slides or bool(box.class_name or plate.root.tag == behind.root.tag in _MARKED))


def _is_told_among(plate: Plate, one: Plate, other: Plate, verdicts: Verdicts) -> bool:
    """It has a caption, and both stand in the article's own block with nothing between them: Blogger sets those with one as tables, those without as boxes."""
    between = range(one.leaves[-1] + 1, other.leaves[0])
    told = plate.captions or any(is_caption(verdicts.leaves[i].node.element) for i in plate.words)
    if not told or any(i not in one.captions for i in between):
        return False
    main = verdicts.survey.main
    box, _ = _parting(one.root, other.root)
    return box is not None and box.parent is main and not (plate.root.negatives or plate.root.hidden)


def _are_slides(box: Block, other: Block) -> bool:
    """Their first classes are the same and call them so: those behind say which of several is seen."""
    first, second = box.class_name.split()[:1], other.class_name.split()[:1]
    return box.tag == other.tag and first == second != [] and _SLIDE.search(first[0]) is not None


def _parting(one: Block, other: Block) -> tuple[Block | None, Block | None]:
    """The boxes around two blocks that stand side by side."""
    beside = {box.parent: box for box in islice(one.upwards(), _MOST_BOXES)}
    return next(
        ((beside[box.parent], box) for box in islice(other.upwards(), _MOST_BOXES) if box.parent in beside),
        (None, None),
    )


def _known_by(plate: Plate, verdicts: Verdicts, read: Reader) -> set[str]:
    """The names of its files and the words of its captions, without who made the pictures."""
    said = (verdicts.leaves[i].text for i in (*plate.words, *plate.captions))
    return {
        *(text for text in said if text and not is_credit(text)),
        *(_name_of(image.url) for image in resolved(plate, read)),
    }


def _name_of(url: str) -> str:
    """The name of a file; where a program serves pictures, the whole address."""
    return file_name(url) if _FILE.search(url) else url


def _is_photograph(plate: Plate, read: Reader) -> bool:
    """It shows something that is neither small nor an icon."""
    return not all(is_small(image) or is_ornament(image) for image in resolved(plate, read))
