"""How captions in many languages end that name the maker of their picture behind a word for "by", or whoever gave it."""

from __future__ import annotations

from republish.extraction.words.patterns import Ways, any_word

COLON, COLONS = ":：՝ः\u0983", ": ： ՝ ः \u0983"
"""Signs behind a label, in Armenian and, like one, in Nepali and Bengali; apart as marks."""
ANEW = r"(?:^|(?<=[.!?…”»|/。।۔؟։]\s)|(?<=[(\[（。]))"
"""Where a line, a sentence or what stands in brackets begins."""
_BEHIND = r"(?:(?<=[.!?…”»|/。।۔؟։]\s)|(?<=[(\[（。]))"
_SMALL = "a-zß-öø-ÿăąāčćďđęěēėğįīıłńňņőœřśšşșťțţūųůűźžżơưа-яёіїєўґљњћџђα-ωά-ώ"
_CAPITAL = rf"(?-i:(?![{_SMALL}]))[^\s\d:：()（）][^\s:：()（）]*"
_JOINT = r"(?:von|van|de|den|der|del|da|di|la|le|el|and|und|et|y|e|og|och|en|via|for|für|/|&)"
NAMES = rf"(?:{_CAPITAL}|(?:dpa|afp|imago)(?=[\s/,]|$))(?:\s(?:{_JOINT}\s)?{_CAPITAL}){{0,6}}"
"""Words that are written as names are, and what joins them."""
_FULL_NAME = rf"{_CAPITAL}(?:\s(?:{_JOINT}\s)?{_CAPITAL}){{1,4}}"
_END = r"\s*[)\]）]?\.?$"
_BY = "by|par|por|door|av|af|oleh|nga|per"
"""Before whoever made a thing, and before nothing that is seen in it."""
_BY_OR_OF = "von|de|di|do|da|van|от|на|του|της|από|از"
"""Before either: whoever stands behind a sentence and these made the picture."""

_NAMED_AFTER = (
    "photo|photos|beeld|kuva|kuvaaja|kuvitus|fotoğraf|nuotr.|ilustracija|kresba|snimio|snimila|иллюстрация|рисунок|"
    "ілюстрація|колаж|фота|gambar|dok."
)
_NAMED_BEFORE_TWO = "צילום|תצלום|איור|تصوير|عدسة|بعدسة|ছবি|ფოტო"
"""What a name may follow right behind the end of a sentence; where no letter is large, one of two words."""
_NAMED = rf"(?:{_FULL_NAME}|(?-i:[A-ZÀ-Þ]{{2,}}))"
LABELED_MAKERS: Ways = (
    (
        "_by_ _par_ _por_ _door_ _Door_ _av_ _af_ _oleh_ _Oleh_ _nga_ _per_",
        rf"{ANEW}(?:@)\s(?:{_BY})\s{_NAMED}{_END}",
    ),
    (
        "_von_ _de_ _di_ _do_ _da_ _van_ _от_ _на_ _του_ _της_ _από_ _از_",
        rf"{_BEHIND}(?:@)\s(?:{_BY_OR_OF})\s{_FULL_NAME}{_END}",
    ),
)
"""Behind a label, for @, and a word for "by": "Tegning af …", "S. Foto de A. Person"."""


def ways_of_giving(given_by: list[str], courtesy_of: list[str]) -> Ways:
    """What says who gave it, behind a label, for @, or without one."""
    given, courtesy = any_word(given_by), any_word(courtesy_of)
    return (
        (_marks_of(given_by), rf"(?:{ANEW}(?:@)\s|{_BEHIND})(?:{given})\s{NAMES}{_END}"),
        (_marks_of(courtesy_of), rf"{ANEW}(?:(?:@)\s)?(?:{courtesy})\s{NAMES}{_END}"),
    )


def other_ways_of_making() -> Ways:
    """Without one of these labels."""
    return (
        ("icha", rf"{ANEW}picha na\s{_NAMED}{_END}"),
        ("opyright", rf"{ANEW}Copyright\s(?!©|\(c\)){NAMES}{_END}"),
        ("elvétele otója ajza ációja", rf"{ANEW}{_FULL_NAME}\s(?:felvétele|fotója|rajza|illusztrációja){_END}"),
        (
            _marks_of(_NAMED_AFTER.split("|")),
            rf"{_BEHIND}(?:{_NAMED_AFTER.replace('.', chr(92) + '.')})\s{_FULL_NAME}{_END}",
        ),
        (
            "צילום תצלום איור تصوير عدسة ছবি ფოტო",
            rf"{_BEHIND}(?:{_NAMED_BEFORE_TWO})\s[^\s,]{{2,}}\s[^\s,]{{2,}}{_END}",
        ),
        ("ภาพ", r"(?:^|(?<=\s)|(?<=\())(?:ภาพ(?:ถ่าย|ประกอบ)?(?:โดย|จาก)|(?:ขอบคุณ|เครดิต)ภาพ(?:จาก)?)\s\S.{1,60}$"),
    )


def _marks_of(phrases: list[str]) -> str:
    """The end of the longest word of each, which holds its letters whether it is written large or small."""
    return " ".join({max(phrase.split(), key=len)[1:] for phrase in phrases})
