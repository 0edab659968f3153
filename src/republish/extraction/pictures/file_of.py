"""What a picture's file is called, whatever its size: by that the renditions of one picture are known."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import split_url

_SIZE = re.compile(
    r"(?:-e\d{10,13})?(?:[-_.]?\d{2,5}x\d{1,5}(?:[-_]crop)?|[-_]\d{2,5}x|=[swh]\d{2,4}(?:-[a-z\d-]{1,30})?|__[A-Z][A-Za-z]{2,20}Wz\w{4,40}|[-_](?:std|wd|sqr|w|h|width)\d{3,4}|(?<=\d{5})(?:_\d{1,4}){5,9}|[-_]scaled|[-_@]\d{2,4}w?|@\dx)$|-e\d{10,13}$"
)
"""What an address says of the rendition, and WordPress of when a picture was cut."""
_OF_RENDITION = re.compile(
    r"(?:\d{1,3}[-_]?)?(?:format|original|rendition|large|medium|small|full|standard|master|default|landscape|portrait|square|wide){1,2}(?:[-_]?\d{1,4})?",
    re.I,
)
_NUMBER = re.compile(r"\d{6,}|(?=[a-f-]*\d)[\da-f-]{8,40}")
"""A file that is called by its size or shape alone, and a folder that one picture has for itself: "25777858/3-formatOriginal.jpg"."""
_PROCESSED = re.compile(r"(?:csm_)+(?P<typo3>.+)_[\da-f]{10}|(?P<opencms>.+)\.(?:jpe?g|png|gif|webp)_\d{5,12}", re.I)
"""What systems call the renditions of "quay": "csm_quay_979d95bffb", "quay.jpg_525287282"."""
_ASKED = re.compile(
    r"(?:^|&)(?:url|src|u|image|img|file)=([^&]{4,800}\.(?:jpe?g|png|gif|webp|avif))(?=$|[&?]|%3f)", re.I
)
"""The file that a program is asked to serve: Next.js, Netlify, Vercel, Brightspot, weserv."""
_WITHIN = Uncompiled(r"/([^/]{1,200}\.(?:jpe?g|png|gif|webp|avif))/[^.]*$", re.I)
"""A file that the size follows, or a mark of its own: Storyblok, Liferay."""
_TWICE = re.compile(r"\.(?:jpe?g|png|gif)(?=\.(?:webp|avif)$)", re.I)
"""What is made of a file of another kind: "quay.jpg.webp"."""
_FEWEST_LETTERS = 10
"""Of a file's name that tell it from others of a page."""
_NUMBERED = re.compile(r"[-_]\d{2,4}$")


def is_same_file(url: str, other: str) -> bool:
    """The two addresses are renditions of one file by its long name; two numbers behind a name tell two pictures of a row."""
    name = file_name(url)
    if len(name) < _FEWEST_LETTERS or name != file_name(other):
        return url == other
    return not (_NUMBERED.search(_stem(url)) and _NUMBERED.search(_stem(other))) or _stem(url) == _stem(other)


def _stem(url: str) -> str:
    return unquote(split_url(url).path).rpartition("/")[2].partition(".")[0]


@lru_cache(maxsize=256)
def file_name(url: str) -> str:
    """Last part of an address without extension and size, or a folder with a number of its own: the same in every rendition of an image."""
    parts = split_url(url)
    asked = _ASKED.search(parts.query) if "=" in parts.query else None
    path = unquote(asked[1] if asked is not None else parts.path)
    folder, _, file = path.rstrip("/").rpartition("/")
    if "." not in file and (within := _WITHIN.search(path)) is not None:
        file = within[1]
    name = _SIZE.sub("", _TWICE.sub("", file).rsplit(".", 1)[0])
    if (of_whole := _PROCESSED.fullmatch(name)) is not None:
        name = of_whole["typo3"] or of_whole["opencms"]
    number = folder.rpartition("/")[2] if _OF_RENDITION.fullmatch(name) else ""
    return number if _NUMBER.fullmatch(number) else name
