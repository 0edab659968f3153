"""What a notice of a death asks for in the place of flowers: it is told of the dead, and nobody's plea for a newsroom."""

from __future__ import annotations

from republish._uncompiled import Uncompiled

_SAID = (
    "flower",
    "memor",
    "blumen",
    "kränze",
    "fleurs",
    "flores",
    "fiori",
    "bloemen",
    "blomm",
    "blomst",
    "kwiat",
    "květin",
    "kukki",
    "цвет",
    "квіт",
)
"""One of them is in whatever the pattern finds, in small letters."""
_IN_MEMORY = Uncompiled(
    r"\b(?:in (?:lieu|place) of|instead of|rather than) (?:\w+ )?flowers\b|\bno flowers\b|\bflowers,? please\b|"
    r"\bin (?:her|his|their|\S+[’']s) memory\b|\bin memory of (?=[a-z])|\bmemorial (?:donations?|gifts?|contributions?)\b|"
    r"\b(?:statt|anstatt|anstelle von|anstelle zugedachter) (?:\w+ )?(?:blumen|kränzen?)\b|\bni fleurs ni couronnes\b|"
    r"\b(?:au lieu de|en lieu et place d[eu]s?|à la place des?|plutôt que des) fleurs\b|\ben (?:lugar|vez) de flores\b|"
    r"\bem (?:vez|lugar) de flores\b|\b(?:non fiori|al posto dei fiori|in luogo dei fiori)\b|"
    r"\b(?:in plaats van|liever geen|geen) bloemen\b|\bi ?stället för blommor\b|\bi ?stede[nt]? for blomster\b|"
    r"\bzamiast kwiatów\b|\bmísto květin\b|\bkukkien sijaan\b|вместо цветов|замість квітів"
)


def asks_in_memory(said: str) -> bool:
    """Words in small letters ask for a gift in the place of flowers, or in memory of somebody."""
    return any(word in said for word in _SAID) and _IN_MEMORY.search(said) is not None
