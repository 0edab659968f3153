"""Sentences beside a licence that say what it is not of, pictures above all: "Images are not covered by this licence"."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled

_SENTENCE = re.compile(r"[^.!?。！？؟]+(?:[.!?。！？؟]+|$)")
_LONGEST = 200
_PICTURES = Uncompiled(
    r"\b(?:images?|pictures?|photos?|photographs?|illustrations?|graphics|logos?|fotos?|bilder|abbildungen|fotografien|imágenes|fotografías|"
    r"imagens|fotografias|immagini|fotografie|foto['’]s|afbeeldingen|beelden|billeder|bilder|fotografier|zdjęcia|kuvat|valokuvat|photographies)\b|"
    r"фото|изображения|写真|画像|图片|圖片|照片|사진|이미지|الصور|تصاویر|תמונות|תצלומים",
    re.I,
)
_LEFT_OUT = Uncompiled(
    r"\bnot (?:be )?(?:covered|included|part|subject|licen[sc]ed|available)\b|\b(?:excluded|excepted|exempt|permission|rights reserved|belongs? to|property of)\b|"
    r"\bausgenommen\b|\bnicht (?:unter|von|teil|enthalten|umfasst|erfasst|inbegriffen)\b|\b(?:gesonderte?\w*|erlaubnis|genehmigung|rechte)\b|"
    r"\bexclu(?:e?s?|re)\b|\bpas (?:couverte?s?|comprise?s?|incluse?s?|soumise?s?)\b|\b(?:autorisation|appartiennent)\b|"
    r"\b(?:excluid\w+|excepto|salvo|permiso|pertenecen)\b|\bno (?:están |se |forman )?(?:inclu|cub|amparad|parte)\w*|"
    r"\b(?:excluíd\w+|exceto|permissão|pertencem)\b|\bnão (?:estão |são |se )?(?:inclu|cobert|abrangid|aplica)\w*|"
    r"\b(?:esclus\w+|eccetto|autorizzazione|appartengono)\b|\bnon (?:sono )?(?:inclus|copert|compres)\w+|"
    r"\b(?:uitgezonderd|toestemming)\b|\bniet (?:inbegrepen|onder)\b|\bvallen (?:er|hier) niet onder\b|"
    r"\b(?:omfatt(?:es|et|as)|undtaget|unntatt|undantagna|tilladelse|tillatelse|tillstånd)\b|\bnie (?:są|jest) objęt\w+|\bz wyjątkiem\b|\bzgod[ay]\b|"
    r"не распростран|за исключением|разрешени|لا ت?ي?شمل|باستثناء|אינן כלולות|למעט|含みません|含まれません|含まない|除く|除きます|除外|不包括|不含|不适用|不適用|제외|포함되지",
    re.I,
)


def without_picture_terms(text: str) -> str:
    """The text without such sentences; one that credits somebody, with a colon or a sign, stays."""
    return _SENTENCE.sub(lambda said: " " if _leaves_out(said[0]) else said[0], text)


def _leaves_out(said: str) -> bool:
    short = len(said) <= _LONGEST and not any(sign in said for sign in ":：©")
    return short and _PICTURES.search(said) is not None and _LEFT_OUT.search(said) is not None
