"""Files that are no pictures though an element shows them: what counts readers, and what turns until a script is done."""

from __future__ import annotations

import re

from republish._html import Element

_COUNTS = frozenset({"tracking", "tracker", "pixel", "tracking pixel", "counting pixel", "tracking-pixel", "zählpixel"})
"""What counters of readers say of themselves, where they are no photographs."""
_LOADS = frozenset(
    [
        *(
            "loading",
            "please wait",
            "wird geladen",
            "lädt",
            "chargement",
            "cargando",
            "carregando",
            "caricamento",
            "laden",
        ),
        *(
            "laddar",
            "indlæser",
            "laster",
            "ladataan",
            "wczytywanie",
            "ładowanie",
            "načítání",
            "загрузка",
            "завантаження",
        ),
        *("yükleniyor", "memuat", "読み込み中"),
    ]
)
"""The same for what turns until a script is done."""
_COUNTING = re.compile(
    r"//[^/?#]+/(?:(?:[\w-]{1,20}/){0,3}counters?/)?(?:[\w-]{1,12}\.(?:gif|png))?\?(?:[^#]*&)?(?:[a-z]{0,12}[_-]?)?id=\w",
    re.I,
)
"""What an address of a host's first page, of a drawing there or of what is called a counter, says of the article that it is counted for."""
PHOTOGRAPH = re.compile(r"\.(?:jpe?g|webp|avif|png)(?:$|[?#])", re.I)


def shows_nothing(shown: Element, url: str) -> bool:
    """It says so, or that something is loading, or it says nothing and its address names an article and no file but a drawing's."""
    said = (shown.get("alt") or "").strip(" .…").lower()
    if said in _COUNTS or said in _LOADS:
        return not PHOTOGRAPH.search(url)
    return not said and "?" in url and shown.get("width") is None and _COUNTING.search(url) is not None
