"""The names of pictures' files, whatever a system adds for a size, a kind or an upload."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from urllib.parse import unquote

from republish._addresses import parts_of

_ENDINGS = r"jpe?g|jfif|png|gif|webp|avif|heic|tiff?"
_ADDED = re.compile(
    rf"""(?:
        \.(?:{_ENDINGS})                                       # its ending, and one more beside it: "reef.jpg.webp"
        |-(?:jpe?g|png)                                         # WebP Express: "reef-jpg.webp"
        |[-_]\d{{2,5}}x\d{{2,5}}|[-_]scaled|[-_]rotated|[-_]e\d{{10,}}  # WordPress
        |[-_]\d{{2,5}}w|[-_]\d{{2,5}}x|@[23]x                   # Kirby and others
        |_hu_?[\da-f]{{10,}}(?:_[\w-]*)?                        # Hugo: "reef_hu1a2b…_4711_800x0_resize_q75_box.jpg"
        |\.(?:width|height|max|min|fill|scale|format)-[\w-]+    # Wagtail: "reef.width-800.format-webp.webp"
        |\.\d{{2,5}}x\d{{2,5}}[\w-]*                            # Django: "reef.jpg.800x600_q85_crop.jpg"
        |\.[\da-f]{{8}}                                         # webpack: "reef.1a2b3c4d.jpg"
    )+$""",
    re.X,
)
_PROCESSED = re.compile(r"csm_(.+)_[\da-f]{10}")
"""TYPO3: "csm_reef_1a2b3c4d5e.jpg"."""
_SIGNS = re.compile(r"[^a-z0-9]+")
_LONGEST = 200
"""Signs of a name that are looked at, from its end."""
_TELLING = 8
"""Letters and figures of a file's name; shorter ones ("image1") are many pictures'."""


def name_of(url: str) -> str:
    """The name of a picture's file without its ending and what a CMS adds; empty where the address has none."""
    file = unquote(parts_of(url).path).rstrip("/").rpartition("/")[2].lower()[-_LONGEST:]
    bare = _ADDED.sub("", file)
    bare = bare if bare != file else file.rpartition(".")[0] or file
    return _SIGNS.sub("-", _PROCESSED.sub(r"\1", bare)).strip("-")


def is_telling(name: str) -> bool:
    """A picture is known by it."""
    return len(name) >= _TELLING


class FileNames:
    """The names of some files; looked for in a time that grows with their length, not with how many are looked for."""

    def __init__(self, urls: Iterable[str]) -> None:
        self._names = frozenset(map(name_of, urls)) - {""}
        self._telling = frozenset(filter(is_telling, self._names))
        self._joined = f"-{'-|-'.join(self._telling)}-"

    def have(self, name: str) -> bool:
        """One of them may be that file's: the shorter one stands in the longer one, as behind a second upload ("reef-1")."""
        if name in self._names or (is_telling(name) and f"-{name}-" in self._joined):
            return True
        return not self._telling.isdisjoint(_parts(name))


def _parts(name: str) -> Iterator[str]:
    """The runs of words in a name by which a picture is known."""
    ends = [at for at, sign in enumerate(f"-{name}-") if sign == "-"]
    return (name[start : end - 1] for start, end in combinations(ends, 2) if end - start > _TELLING)
