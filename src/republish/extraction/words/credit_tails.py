"""How a caption ends that names the maker of its picture, and what credits the picture at the head of the article."""

from __future__ import annotations

import re
from collections.abc import Mapping

from republish._text import small
from republish._uncompiled import Uncompiled
from republish.extraction.words.credits.east_asian_credits import EAST_ASIAN
from republish.extraction.words.credits.generated import GENERATED
from republish.extraction.words.credits.made_by import (
    ANEW,
    COLON,
    COLONS,
    LABELED_MAKERS,
    NAMES,
    other_ways_of_making,
    ways_of_giving,
)
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import Tail, Ways, any_word

_PICTURED = "fotos?|photos?|fotografías?|fotografia|imagen|imagem|immagine|bild|beeld|foto's|kuva"
_SHOWN = "images?|pictures?|illustrations?|graphics?|grafik"
_SCREEN = "screen ?(?:grab|shot|capture)s?|captures? d['’]écran"
_SHOWN_BY = r"(?:[^()\[\]]{2,30}\s[/|–—-]\s)?(?:(?:twitter|x|facebook|instagram|youtube|tiktok|telegram|whatsapp|video|tv)[ -])?"
"""What may stand in brackets before that a screen was taken: who did, and what it showed."""
_GIVEN = r"(?:submitted|contributed|provided|supplied)(?:\s(?:photo|photograph|picture|image)s?)?|(?:photo|picture|image)s?\s(?:submitted|contributed|provided|supplied)"
_ARCHIVE = r"(?:on\s|via\s)?(?:https?://)?(?:www\.|commons\.)?(?:flic\.kr|flickr|unsplash|pixabay|pexels|wikimedia)"
"""What stands for whoever filmed what a screen showed; where pictures are kept, or the address of one there."""
_MAPS = "maps?|karten?|cartes?|mapas?|mapp[ae]|kaart|kort|kart[aey]?|hartă|χάρτης|harita|peta|карта|мапа|graphics?|grafik|infographie|infografía|infográfico|infografica"
"""Labels of maps, which have a maker, and data that are another's."""
_UNOWNED = "public[- ]domain|gemeinfrei|domaine public|dominio público|domínio público|pubblico dominio|publiek domein|domena publiczna|общественное достояние"
"""Words for what nobody has rights in, which stand before or behind where a picture is from."""
_NAME = r"[A-ZÀ-ÞŁŚŻČŠŽ][\w.'’-]*"
_MAKER = Uncompiled(
    rf"(?P<caption>(?:\S+\s){{2,}}?[a-zà-ÿ]\S+)\s(?:[—–-]\s)?{_NAME}(?:\s(?:{_NAME}|van|von|de|del|da|di|la|el|al|bin)){{0,3}}\s?/|"
    r"(?P<sentence>.*\S[.!?。]?)(?:(?<=[.!?。])\s?|\s)/(?=[^\W\d_a-z]\S*$)",
)
"""Words of a caption with small letters before a name and a stroke; and any before a stroke and one last word, as Korean papers write it."""
_MADE = Uncompiled(r"(?:photo[ -])?(?:photo|illustration|image|picture|graphic|composite|collage)s? by\s", re.I)
"""What begins so holds no caption."""
_MADE_BY = "di|de|do|da|del|par|por|af|av|door|by|von|fra|från"
_BARRED = "fotos?|photos?|pictures?|image|bild(?:er)?|imagen|imágenes|imagem|imatge|immagine|zdjęcie|kuva|фото|снимка"
"""Labels that some papers part from the maker with a bar: "Foto | A. Person"."""
_WORD = re.compile(r"\w+")
_SET_APART = ("(", "[", "（", "=", "＝")
"""One of them is in a credit by what it names that names no known source."""
_WITHOUT_LABELS: Ways = (
    ("|", rf"(?:^|(?<=\w\s)(?-i:(?=[^\W\d_a-z]))|(?<=[.!?…”»\")]\s))(?:{_BARRED})\s?[|]\s\S.{{0,160}}$"),
    (
        "rovided upplied ubmitted",
        r"(?:[(\[]\s*|(?<=[.!?]\s))(?:Photo )?(?:Provided|Supplied|Submitted) by\s+\S.{0,120}$",
    ),
    (
        "licensed under",
        r"(?:[“\"][^“”\"]{1,160}[”\"]\s+)?(?:\([^()]{1,120}\)\s+)?by\s+\S.{1,160}?\s(?:is )?licensed under\s.{2,80}$",
    ),
    ("ubmitted ontributed rovided upplied", rf"(?<=[.!?…”\"])\s[(\[](?:{_GIVEN})[)\]]\s*\.?$"),
    (
        "/s /S /c /C /p /P",
        rf"(?:^|(?-i:(?<=[a-zß-ÿ\d]{{2}}[.!?]\s)))(?-i:[A-ZÀ-Þ])(?:(?!(?-i:[a-zß-ÿ\d]{{2}}[.!?]\s[A-ZÀ-Þ]))[^/]){{1,60}}/(?:{_GIVEN})\.?$",
    ),
    ("ourtesy", r"^Courtesy (?:of )?(?-i:[^\W\d_a-z])[^.!?]{2,80}$"),
    ("redit", r"(?:Credit\s?)+\.{3}\s?\S.{1,160}$"),
    (
        "(f (F (p (P (i (I (b (B [F",
        rf"[(\[](?:{_PICTURED})\s(?:{_MADE_BY})\s(?-i:[^\W\d_a-zà-ÿ])[^()\[\]]{{2,100}}[)\]]\s*\.?$",
    ),
    ("(f (F", r"[(\[]fot[oó]\s(?-i:[A-ZÀ-Þ])[^()\[\]]{1,60}[)\]]\s*\.?$"),
    (
        "oto  hoto  mage",
        r"(?<!\w)(?:fotos?|photos?|images?)\s(?:par|por|door)\s(?-i:[^\W\d_a-zà-ÿ])[^()\[\]]{2,100}$",
    ),
    (
        "기자 제공 특파원 촬영",
        r"(?<=[.다])\s*[^.]{2,30}\s?(?:기자|제공|특파원|촬영)\s*\.?$",
    ),
    ("사진 출처", r"(?:^|/\s?|(?<=[.다?!])\s?)(?:사진(?:\s?(?:제공|출처))?|출처)\s?[=＝]\s?[^=＝]{1,60}$"),
    (
        "取自 翻攝 翻摄 翻拍 截自 截圖自 截图自 擷取自 擷自 摘自",
        r"[（(]\s*(?:(?:圖|图|圖片|图片|照片|畫面)\s?[／/：:]?\s?)?(?:取自|翻[攝摄拍]自?|[截擷摘]自|截[圖图]自|擷取自)[^（）()]{1,40}[)）]\s*$",
    ),
    ("提供 供图 供圖", r"[（(][^（）()。，,]{2,20}(?:提供|供[图圖])[)）]\s*$"),
    ("사진 그림", r"(?<=[.다])\s*(?:사진|그림)\s[\uac00-\ud7a3]{2,4}\s*\.?$"),
    (
        "摄 攝",
        r"(?:^(?![\u4e00-\u9fff、，]{10,}\s)|(?<=[。！？；（(]))(?:[^。！？；（(]{2,10}发\s?[（(])?[^。！？；（(]{2,30}[摄攝]影?\s*[)）]?$|"
        r"(?<=[\u4e00-\u9fff]{10})\s(?:[\u4e00-\u9fff]{2,8}(?:记者|記者|通讯员)\s?)?[\u4e00-\u9fff]{2,4}\s?[摄攝]影?$",
    ),
    ("社发 社發", r"(?:^|(?<=[。！？；（(]))\s*[\u4e00-\u9fff]{1,6}社[发發]\s*[)）]?$"),
    ("creen rame till", r"(?<!\w)(?:Screenshot|Screen ?grab|Still|Frame) (?:from|via)\s\S.{0,120}$"),
    (
        "nuotr",
        r"(?:^(?=.{0,40}$)(?!.* / )|(?<=\w\w[.!?])\s|\|\s?|\s/\s)(?-i:[^\W\d_a-zà-ÿ])(?:(?!\w\w[.!?]\s)[^|]){1,60}\snuotr\.?$",
    ),
    ("— –", r"(?<=[.!?])\s*[—–]\s?(?-i:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ.'’-]+){1,3})$"),
    (". ! ?", r"(?-i:(?<=[a-zß-ÿ]{2}[.!?]))\s(?-i:[A-ZÀ-Þ][A-ZÀ-Þ'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+){1,3})$"),
    (
        "fot. Fot. FOT. zdj. Zdj. rys. Rys. phot. Phot.",
        r"(?:^|(?<=[\s/|(]))(?:fot|zdj|rys|phot)\.\s?(?-i:[^\W\d_a-zà-ÿ]|arch(?:iwum\s|\.)|mat(?:eriały\s|\.))(?:\blic\.\s|(?!\w\w\.\s)[^()|]){1,100}[)]?\s*\.?$",
    ),
    (
        "autor Autor",
        r"(?:\s[/|]\s?|(?<=[.!?…]\s)|[(\[])autor(?:k[ai]|zy|es|a|as)?\s?:\s?\S.{1,80}$",
    ),
    (
        "oto ild",
        rf"(?:(?:(?<=[.!?…”»])\s|[(\[])(?:fotos?|bild(?:er)?)|^fotos?)\s(?-i:{_NAME}(?:\s(?:van|von|de|der|den|di|da))?(?:\s{_NAME}){{1,2}}|zvg|zVg)[)\]]?\.?$",
    ),
    ("— – -", rf"(?<=[.!?…”\"])\s[—–-]\s(?:{_PICTURED})\s(?-i:{_NAME}(?:\s{_NAME}){{1,3}})$"),
    (
        "| — – -",
        rf"(?<=[.!?…”\"])\s(?:{_PICTURED})\s[|—–-]\s(?-i:[A-ZÀ-Þ][\w.'’&-]*(?:\s[A-ZÀ-Þ][\w.'’&-]*){{1,4}})\.?$",
    ),
    (
        "ublic UBLIC úblic emeinfrei ubblico ubliek обществен Обществен",
        rf"(?:^|(?-i:(?<=[a-zß-ÿ\d][.!?…]\s)))(?:(?:{_UNOWNED})(?:\s?[,;/|–—:]\s?|\svia\s)(?-i:{_NAME})[^.!?:]{{1,80}}|(?-i:{_NAME}(?:\s(?:of|the|and|du|des|de|del|della|van|von|der|{_NAME})){{0,7}})(?:,\s|\s?/\s?|\s\()(?:{_UNOWNED})\)?)\.?$",
    ),
    (
        "rown CROWN",
        r"(?:^|(?<=[.!?…]\s)|[(\[])(?:©\s?)?crown copyright(?:[\s,(/|–—-]+(?:\d{4}|(?-i:OGL|Open Government Licen[cs]e))[^.!?]{0,20}(?:\d\.\d)?)?[)\]]*\.?$",
    ),
    (
        "OpenStreet OSM",
        rf"(?:^|(?-i:(?<=[.!?…]\s)))(?:{_MAPS})\s?[:：]\s?\S[^:：]{{2,80}}?[.;,|/]\s(?-i:[^\W\d_a-zß-ÿ])[\w’'-]*(?:\s[\w’'-]+){{0,2}}\s?[:：]?\s?(?:©|\(c\))\s?\S.{{0,120}}$",
    ),
    ("© Ⓒ ⓒ", rf"(?:(?:[(\[（]\s*|^|(?<=[.!?]\s))(?:{_PICTURED}|{_SHOWN})\s|[(\[]?)\s*(?:©|Ⓒ)\s*\S.{{0,200}}$"),
    (
        "hoto HOTO",
        r"^(?!(?:top|lead|main|hero|cover|full|view|see|buy|open|next|new|our|team|file)\s)(?-i:[A-Z]{2,5})\s(?:file\s|archive\s)?photo$",
    ),
    (
        "hoto HOTO",
        r"(?:^|(?-i:(?<=[a-zß-ÿ\d]{2}[.!?]\s)|(?<=[.!?][”\"]\s))|[(\[]\s*)(?-i:(?!(?:The|An?|This|That|His|Her|Their|My|Our|In|On|From|With|As|Another|One)\s)"
        r"(?:(?:[A-Z][\w&’'-]*|(?:[A-Z]\.){1,3})\s(?:of\s|of the\s)?){1,5}[Pp]hotos?(?:\s(?:by|courtesy of)\s|\s?/\s?)[A-Z])[^()\[\]]{2,120}[)\]]?\.?$",
    ),
    ("CC", r"(?-i:^CC)$"),
    ("/", r"(?-i:(?<=[a-zß-ÿ]{3}[.!?])\s[A-ZÀ-Þ]{2,5}\s?/\s?[A-ZÀ-Þ][a-zß-ÿ-]+)$"),
    (
        "ото крин вітл",
        r"(?:^|(?-i:(?<=[а-яґєії]{2}[.!?])\s))(?:фото|скрин(?:шот)?|скрін(?:шот)?|світлина)\s(?:из|с|со|з|із)\s(?:(?:личн|открыт|официальн|особист|відкрит|офіційн)\S+\s)?"
        r"(?:архив|архів|инстаграм|інстаграм|instagram|фейсбук|facebook|телеграм|telegram|твит|твіт|twitter|соцсет|соцмереж|источник|"
        r"джерел|сайт|интернет|інтернет|страниц|сторінк|видео|відео).{0,60}$",
    ),
    ("|", rf"(?-i:(?<=\S[.!?…»”\")])\s?[|]\s?[A-ZÀ-Þ]{{2,6}}\s?/\s?{_NAME}(?:\s{_NAME}){{1,3}}\.?$)"),
    ("DR", r"(?-i:(?:^|[(\[]\s*|(?<=[.!?»])\s|\s?[/|]\s?)DR)[)\]]?\.?$"),
    (
        "creen apture",
        rf"(?:[(\[]\s*{_SHOWN_BY}(?:{_SCREEN})(?:\s(?:from|via|of|aus|von)\s[^()\[\]]{{2,60}})?[)\]]|(?:(?<=[.!?…”»\"])\s|\s[/|–—-]\s)(?:{_SCREEN}))\s*\.?$",
    ),
    (
        "flic unsplash pixabay pexels wikimedia",
        rf"^cc(?:[ -]by\S*)?\s(?!by\s)(?:[^\W\d_][^\s,/|:]*[\s,/|]+){{1,4}}{_ARCHIVE}\S*$",
    ),
    ("(c) (C)", r"\(c\)\s*\S.{0,80}$"),
    (
        "by",
        r"(?:^|(?<=\w[.!?|]\s))(?:Animation|Map|Chart|Collage|Composite|Infographic|Cartoon|Video|Data visuali[sz]ation)s?\s+by\s+"
        r"(?-i:[^\W\d_a-zà-ÿ])\S.{0,160}$",
    ),
)
"""Ways without one of the labels that the table holds."""


def lead_label(table: Mapping[str, list[str]]) -> re.Pattern[str]:
    """What credits the picture at the head: "Cover photo:", "Titelbild:", "Header image by"."""
    english = rf"(?:{any_word(table['lead_kinds'])})[ -](?:{any_word(table['lead_nouns'])})s?"
    named = rf"(?:{english}|{any_word(table['lead_pictures'])})(?:[ -]?(?:credits?|source|nachweis|quelle))?"
    return re.compile(rf"(?<!\w)(?:{named}\s*[:：]|{english}\s(?:by|courtesy of|via)\s)\s*", re.I)


def credit_tail(table: Mapping[str, list[str]]) -> Tail:
    """The end of a caption that names the maker: "(Foto: …)", "© …", "Photo by …", "Left image: …"; what is given needs no label.

    Makers begin it, where other labels may end a caption too: "Photographer: …", not "She is a photographer: …". So do
    pictures of other kinds, and a name follows: "Map: Ada Moor", not "Map: how to get there".
    """
    words, places, makers = table["credit"] + table["lead_pictures"], table["credit_places"], table["photographers"]
    kinds = table["credit_beginnings"]
    place = rf"(?:(?:^|(?<=[.!?:|]\s)|(?<=[)\]]\s)|(?<=[(\[]))(?:{any_word(places)})\s)?"
    named = f"{place}(?:@)"
    labeled = (
        (f"{COLONS} / ／", rf"[(\[（]\s*(?:{named})\s*[{COLON}/／][^)\]）]{{2,200}}[)\]）]\s*\.?$", words),
        ("／", rf"(?:^|(?<=[。！？；.|]))\s*(?:{named})\s?／\s?\S.{{0,80}}$", words),
        (COLONS, rf"(?<!\w)(?:{named})\s*[{COLON}]\s*\S.{{0,200}}$", words),
        (": ：", rf"{ANEW}(?:@)\s*[:：]\s*\S.{{0,120}}$", makers),
        (COLONS, rf"{ANEW}(?:@)\s*[{COLON}]\s*{NAMES}\s*[)\]）]?\.?$", kinds),
        ("/", rf"(?:(?<=[.!?]\s)|(?<=[。！？]))(?:{named})\s?/\s?\S.{{0,80}}$", words),
        *((marks, way, words + kinds) for marks, way in LABELED_MAKERS),
    )
    given = ways_of_giving(table["given_by"], table["courtesy_of"])
    by = (
        "hoto mage MAGE HOTO icture ic raph RAPH stration STRATION oto OTO",
        rf"(?<!\w){place}(?:Photo[ -]illustration|Photo|Image|Photograph|Picture|Pic|Illustration|Graphic|Foto)s?\s+"
        r"(?:by|von|courtesy of|courtesy(?=\s(?-i:[A-Z]))|via)\s+\S.{0,200}$",
    )
    others = (*_WITHOUT_LABELS, *GENERATED, *EAST_ASIAN, *other_ways_of_making(), _given(table["given_pictures"]), by)
    return Tail(labeled, [(marks, way, words + kinds) for marks, way in given], others)


def _given(words: list[str]) -> tuple[str, str]:
    """A word for how the picture came to the paper, and who gave it perhaps: "(Cedida)", "Foto. Cortesía", "- Reprodução/TV"."""
    first = {word.split()[0] for word in words}
    marks = " ".join(sorted(form for word in first for form in (word, word.capitalize(), word.upper())))
    label = r"(?:(?:fotos?|im[aá]gen(?:es)?|imagem|photos?)\s?[.:]?\s)?"
    who = r"(?:\s?[/|]\s?[^.!?]{2,60}|(?:\s(?:de|del|do|da|dos|por|par|di|dari))?(?-i:\s[A-ZÀ-Þ]\S*){1,4})?"
    alone = rf"(?:^|(?<=[.!?…”»\"])\s|\s[/|–—-]\s){label}(?:{any_word(words)})(?!\w){who}\.?$"
    return marks, rf"{alone}|[(\[]\s*{label}(?:{any_word(words)})(?!\w)[^()\[\]]{{0,60}}[)\]]\s*\.?$"


def end_of_caption(text: str) -> int:
    """Where the words of a caption end in a line that names maker and agency with a stroke: "A boat in the ice A. Person/AFP"; 0 if nowhere."""
    found = _MAKER.match(text) if _MADE.match(text) is None else None
    return 0 if found is None else max(found.end("caption"), found.end("sentence"))


class SourceTail:
    """The end of a caption that is a credit by what it names: "(A. Person/Agency)", "= AFP", ". Agency/A. Person".

    Any two names with a stroke between them in brackets are found as `one` and the `other`: one has to be a person's.
    """

    __slots__ = ("_longest_words", "_pattern")

    def __init__(self, sources: list[str]) -> None:
        self._longest_words = frozenset(max(_WORD.findall(source), key=len) for source in map(small, sources))
        self._pattern = _source_tail(sources)

    def search(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The match that begins first, not before the start; none where nothing is set apart and the longest word of no source stands."""
        if not holds_one(text, _SET_APART) and self._longest_words.isdisjoint(_WORD.findall(small(text))):
            return None
        return self._pattern.search(text, start)


def _source_tail(words: list[str]) -> Uncompiled:
    """What such a credit looks like, whatever case its letters have."""
    named = any_word(words)
    name = r"(?:(?!\w\w\. )[\w\u0900-\u0963\u0966-\u0e7f.'’ +&@-]){2,40}"
    labelled = r"fot\.\s|(?:fotos?|photos?|images?|bild(?:er)?|foto's)\s"
    rest = r"(?:[^.!?]|\d\.\d){0,60}"
    return Uncompiled(
        rf"(?:^(?:{labelled})?(?:{name}/{{1,2}}\s?){{0,2}}(?:{name}\svia\s)?(?:{named})(?:\s?[/|]\s?[\w.'’ -]{{2,60}}|\svia\s(?:{named}))?$)|"
        rf"(?:[(\[（][^()\[\]（）]{{0,80}}(?<!\w)(?:{named})(?!\w)[^()\[\]（）]{{0,60}}[)\]）]\s*\.?$)"
        rf"|(?:(?<=[^\W\d_][^\W\d_][.!?])\s+{name}[(\[（]\s*CC[ -][^()\[\]（）]{{1,40}}[)\]）]\s*\.?$)"
        r"|(?:[(\[](?P<one>[^\W\d_][\w.'’ -]{1,40})\s?[/|]\s?(?P<other>\w[\w.'’ -]{1,40})[)\]]\s*\.?$)"
        rf"|(?:[=＝]\s*\S{{1,30}}$)"
        rf"|(?:(?<=[.!?:”\"|।۔؟。])\s*[/—–-]?\s?(?:{labelled})?(?:{name}(?:\s?[/|,]\s?|\s(?:via|on|from)\s)){{0,2}}(?:{named})(?!\w){rest}\.?$)",
        re.I,
    )
