"""Which picture above the text stands at its head: what the page's data name, what stands close, what stands far."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.plates.plate import Plate, Reader, resolved
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import HEADINGS, Node
from republish.model import Image

_NEAR = 8
_FAR = 25
_FAR_LEVELS = 3


def leads(
    above: list[Plate], first: int, lead: Image | None, read: Reader, *, stated: bool
) -> Iterator[tuple[Plate, bool]]:
    """What may stand at the head of the article: what the page's data name if it stands close, the closest, then what stands far.

    Of a list of pictures the last is shown with the text: the one that the data name is the lead picture anyway.
    """
    pictured = [(plate, plate.pictures) for plate in above]  # Before twins among them are left out.
    close = [plate for plate in reversed(above) if _may_lead(plate, first)]
    single = (plate for plate in close if stated and not plate.root.places & GROUP)
    yield from ((plate, False) for plate in single if _show(lead, plate.pictures, read))
    yield from ((plate, False) for plate in close)
    yield from ((plate, True) for plate, pictures in pictured if _show(lead, pictures, read))


def _show(lead: Image | None, pictures: list[Node], read: Reader) -> bool:
    """One of them is the picture that the data name."""
    files = (read(node) for node in pictures if lead and node.tag != "iframe")
    return lead is not None and any(file.url == lead.url for file in files if file is not None)


def begins_with(url: str, figures: list[Plate], text: list[int], verdicts: Verdicts, read: Reader) -> bool:
    """The picture that the data name is shown before the text's first paragraph: one above that may be the site's."""
    opening = next((i for i in text if verdicts.leaves[i].solid and verdicts.leaves[i].node.tag not in HEADINGS), -1)
    heads = (plate for plate in figures if plate.leaves[0] < opening and verdicts.kept[plate.leaves[0]])
    return any(image.url == url for plate in heads for image in resolved(plate, read))


def is_told_of(plate: Plate, read: Reader) -> bool:
    """Something is said of it, be it to those who cannot see it."""
    return bool(plate.words or plate.captions) or any(image.alt for image in resolved(plate, read))


def _may_lead(plate: Plate, first: int) -> bool:
    """It stands close above the text."""
    gap = first - plate.leaves[-1]
    return gap <= _NEAR or (plate.root.distance <= _FAR_LEVELS and gap <= _FAR)
