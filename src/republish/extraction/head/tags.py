"""What a text is filed under, as systems and their themes show it: the links of its tags, and the section that is none."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._html import Document, Element
from republish.extraction.head.scan import in_card, naming
from republish.extraction.head.words import short_text

NO_SECTIONS = frozenset(
    [
        "uncategorized", "uncategorised", "unfiled", "allgemein", "unkategorisiert", "nicht kategorisiert", "keine kategorie",
        "sin categoría", "sin categoria", "sin clasificar", "non classé", "non catégorisé", "senza categoria", "non categorizzato",
        "sem categoria", "sem classificação", "geen categorie", "ongecategoriseerd", "ukategorisert", "ukategoriseret",
        "ikke kategoriseret", "ikke kategorisert", "okategoriserade", "okategoriserad", "luokittelematon", "yleinen", "bez kategorii",
        "nezařazené", "nezaradené", "nekategorizirano", "kategorizálatlan", "egyéb kategória", "fără categorie", "necategorizat",
        "без рубрики", "без категории", "без категорії", "некатегоризирано", "χωρίς κατηγορία", "μη κατηγοριοποιημένο", "genel",
        "kategorisiz", "tak berkategori", "chưa phân loại", "chưa được phân loại", "sense categoria", "غير مصنف", "دسته‌بندی نشده",
        "ללא קטגוריה", "未分类", "未分類", "미분류",
    ]
)  # fmt: skip
"""Where systems file what nobody has filed."""
_is_cloud = naming(r"cloud|search|sidebar|widget|menu|(?:^|[\s_-])nav|popular|trending")
_OTHER_PLACES = frozenset({"nav", "aside"})
_INLINE = frozenset({"a", "li", "span", "strong", "em", "b", "i"})
_CATEGORIES = ("/category/", "/categories/", "?cat=")
_ABOVE, _LONGEST, _MOST = 6, 60, 30
_SIGNS = " #,;·|"


def tag_links(document: Document) -> tuple[str, ...]:
    """The words of the links that the page marks as the article's tags, all in one place of it; two places tell nothing."""
    places: dict[Element, list[str]] = {}
    for link in islice(filter(_is_tag, _behind_headline(document.root)), _MOST + 1):
        if words := short_text(link, _LONGEST).strip(_SIGNS):
            places.setdefault(_place(link), []).append(words)
    found = {tuple(dict.fromkeys(words)) for words in places.values()}
    tags = found.pop() if len(found) == 1 else ()
    return tags if len(tags) <= _MOST else ()


def _behind_headline(root: Element) -> Iterator[Element]:
    """Links behind the first headline; what stands before it is the site's."""
    headed = next(root.iter("h1"), None) is None
    for element in root.iter("a", "h1"):
        headed = headed or element.tag == "h1"
        if headed and element.tag == "a":
            yield element


def _is_tag(link: Element) -> bool:
    rel = (link.get("rel") or "").lower().split()
    if "tag" not in rel or "category" in rel:
        return False
    href = link.get("href") or ""
    return (
        not any(part in href for part in _CATEGORIES)
        and not any(map(_is_of_the_site, _above(link)))
        and not in_card(link)
    )


def _above(link: Element) -> Iterator[Element]:
    return islice(link.iterancestors(), _ABOVE)


def _is_of_the_site(box: Element) -> bool:
    return box.tag in _OTHER_PLACES or _is_cloud(f"{box.get('class') or ''} {box.get('id') or ''}")


def _place(link: Element) -> Element:
    """The box that the link lies in with the others."""
    return next((box for box in link.iterancestors() if box.tag not in _INLINE), link)
