"""Pictures that were shown before: the same files with their words, and thumbnails of them."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.plates.plate import Plate, Reader, resolved
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts

_THUMBNAIL = Uncompiled(r"(?:^|[/_-])thumb(?:nail)?s?(?:$|[/_-])", re.I)
_CUT = Uncompiled(r"-(?:[1-9]\d|1\d\d|200)x(?:[1-9]\d|1\d\d|200)(?=\.\w{3,4}$)")
_SIZE = re.compile(r"-\d{2,4}x\d{2,4}(?=\.\w{3,4}$)")
"""In a file's name, of a small one and of any."""


def is_again(plate: Plate, read: Reader, seen: set[str]) -> bool:
    """All its pictures were shown before, with the words beside them."""
    urls = {image.url for image in resolved(plate, read)}
    again = bool(urls) and urls <= seen
    seen |= urls
    return again


def is_copy(plate: Plate, before: Plate, verdicts: Verdicts, read: Reader) -> bool:
    """The same pictures with the same words inside, right behind the figure before: made for another screen. Lists may hold some alike, and so may a page of nothing but an article."""
    if not plate.words or len(plate.words) != len(before.words):
        return False
    if plate.root.places & GROUP or verdicts.guide.trust == "whole":
        return False
    said = [[verdicts.leaves[i].text for i in one.words] for one in (plate, before)]
    if said[0] != said[1] or any(verdicts.kept[before.leaves[-1] + 1 : plate.leaves[0]]):
        return False
    own, shown = ([image.url for image in resolved(one, read)] for one in (plate, before))
    return bool(own) and own == shown


def is_thumbnail(plate: Plate, read: Reader, files: set[str]) -> bool:
    """By their addresses its pictures are thumbnails of files that were shown before, and nothing is said of them."""
    if plate.words or plate.captions or not files:
        return False
    images = resolved(plate, read)
    if images and all(_CUT.search(image.url) and _CUT.sub("", image.url) in files for image in images):
        return True
    thumbs = all(_THUMBNAIL.search(image.url) for image in images)
    names = {name for name in file_names(plate, read) if "//" not in name}
    return thumbs and bool(names) and names <= files


def file_names(plate: Plate, read: Reader) -> set[str]:
    """The names of its files, and their addresses without a size in the name."""
    files = [image.url.partition("?")[0] for image in resolved(plate, read)]
    return {*(name for file in files if (name := file.rpartition("/")[2])), *(_SIZE.sub("", file) for file in files)}
