"""How long a film or a recording plays, and which of several pictures it is, or of how many: what stands upon a still."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled

_LONGEST = 20
_PICTURES = (
    r"photos?|images?|pictures?|pics|slides?|bilder|fotos?|foto's|foto’s|afbeeldingen|immagini|imágenes|imagens|imatges|zdję[cć]\w{0,2}|kuva|kuvaa|"
    r"billeder|bilde|foton|фото|фотографи[яий]|світлин[аи]?|снимк[аи]|fotografií|fotografie|fotky?|fotek|obrázky|obrázků|kép|kep|fotograf|resim|gambar|枚|張|张|장"
)
OF_SEVERAL = r"(?:/|(?<=\s)(?:of|von|de|sur|di|van|av|af|из|із)(?=\s))"
"""Between the number of a picture and how many there are."""
_TIME = Uncompiled(
    r"\d{1,2}(?::\d{2}){1,2}|\d{1,3}\s?(?:h|m|mins?|secs?|s)\.?(?:\s?\d{1,2}\s?(?:m|mins?|secs?|s)\.?)?|"
    rf"\d{{1,3}}\s?{OF_SEVERAL}\s?\d{{1,3}}(?:\s?\|)?|"
    rf"\+?\s?\d{{1,3}}\s?(?:{_PICTURES})",
    re.I,
)


def is_running_time(text: str) -> bool:
    """It says nothing else: "3:45", "17m", "1 min 30 s", "2/12", "6 photos"."""
    return len(text) <= _LONGEST and _TIME.fullmatch(text) is not None
