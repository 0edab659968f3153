"""What an article draws on: notes, sources, ingredients and glossaries, told by their names, their headings and their links back."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import links_under

_NOTES = re.compile(r"footnote|endnote|\bfn\b|references\b|doc-endnotes", re.I)
_SOURCES = re.compile(
    r"^\W*(?:\d+\W+)?(?:(?:our|the|article|my|unsere|verwendete|nos|nuestras)\s)?(?:sources?|references?|(?:foot|end)?notes?|bibliogra(?:ph|f)\w+|works cited|citations|citas|citações|citazioni|further reading|quellen\w*|literatur\w*|"
    r"weiterführende literatur|"
    r"fu(?:ß|ss)noten|show ?notes|(?:links|resources) (?:from|for|mentioned in) (?:the|this) (?:show|episode)|mentioned in (?:the|this) (?:show|episode)|links zu[rm] (?:folge|sendung|episode|gespräch)|anmerkungen|einzelnachweise|fuentes|referencias?|referências?|notas|fonti|riferiment[oi]|références?|kilder|källor|noter|źródła|"
    r"przypisy|bronnen|voetnoten|zdroje|források|источники|примечания|джерела|примітки|извори|lähteet|viitteet|surse|referințe|kaynaklar|kaynakça|sumber|referensi|daftar pustaka|nguồn|tham khảo|πηγές|παραπομπές|מקורות|הערות(?: שוליים)?|(?:ال)?هوامش|(?:ال)?حواشي|پانویس|پی‌?نوشت|संदर्भ|টীকা|তথ্যসূত্র|주석|참고 ?문헌|註釋|註解|注释|參考文獻|chú thích|tài liệu tham khảo|อ้างอิง|เชิงอรรถ|เอกสารอ้างอิง|catatan kaki|rujukan|(?:ال)?مصادر|(?:ال)?مراجع|منابع|स्रोत|सन्दर्भ|출처|각주|脚注|補足説明|用語(?:解説|説明)|注釈|参考文献|出典|参考资料|參考資料|資料來源)"
    r"(?:\W+\w+){0,2}\W*$",
)
"""Headings above lists of what an article draws on."""
_FURTHER = Uncompiled(
    r"\W*(?:(?:for )?(?:more|further|additional|useful|background) (?:information|info|reading|details|resources|links)|learn more|find out more|resources|(?:external )?links|weblinks|"
    r"weitere (?:informationen|infos|links)|weiterführende (?:informationen|infos|links)|mehr (?:informationen|infos)|zum weiterlesen|nützliche links|links zum thema|"
    r"pour en savoir plus|(?:plus|davantage) d[’']informations?|liens(?: utiles| externes)?|ressources|para saber más|m[áa]s informaci[óo]n|enlaces(?: externos| de interés| útiles)?|recursos|"
    r"para saber mais|mais informaç(?:ão|ões)|links úteis|per saperne di più|per approfondire|(?:maggiori|ulteriori) informazioni|link utili|per saber-ne més|més informació|enllaços|"
    r"meer informatie|verder lezen|nuttige links|mer information|mer informasjon|mere information|länkar|lenker|lisätietoja|więcej informacji|linki|více informací|odkazy|"
    r"подробнее|ссылки|більше інформації|daha fazla bilgi|bağlantılar)(?:\W+\w+){0,4}\W*",
    re.I,
)
"""Headings above where one may read on, elsewhere too; a site's own articles have them as well."""
_INGREDIENTS = re.compile(
    r"^\W*(?:ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|ingredienser|ainekset|składniki|ingrediente|ингредиенты|材料)"
    r"(?:\W+\w+){0,2}\W*$",
    re.I,
)
"""Headings above what a dish is made of, which may stand in a box beside how it is made."""
_GLOSSARY = Uncompiled(
    r"\W*(?:glossar(?:y|ies|io|ium)?|glossaire|glosario|glosariusz|glossário|begriffe|begriffserklärungen|ordlista|ordliste|"
    r"woordenlijst|begrippenlijst|lexique|léxico|lessico|słowniczek|slovníček|глоссарий|словарь|用語集|词汇表)(?:\W+\w+){0,2}\W*",
    re.I,
)
"""Headings above the words that an article explains."""
_BESIDE = 2


def leads_back(leaf: Leaf) -> bool:
    """It links to a place on the page, and says more than that."""
    back = any((link or "").startswith("#") for link in links_under(leaf.node)) if leaf.links else False
    return back and leaf.linked * 3 < len(leaf.text)


def is_list_of_sources(group: Block, verdicts: Verdicts, first: int) -> bool:
    """Whether a list in the article's own block stands under a heading such as "References"; or near it under "Ingredients"."""
    above = verdicts.leaves[first - 1] if first else None
    if above is None or group.negatives or group.hidden or group.distance > _BESIDE:
        return False
    if not group.distance and (names_sources(above.text) or (group.tag == "dl" and _GLOSSARY.fullmatch(above.text))):
        return True
    return _INGREDIENTS.match(above.text) is not None


def names_sources(text: str) -> bool:
    """It is the heading of what an article draws on."""
    return _SOURCES.match(text.lower()) is not None


def names_further(text: str) -> bool:
    """It is a heading of where one may read on."""
    return _FURTHER.fullmatch(text) is not None


def is_notes(node: Block) -> bool:
    """Whether its names call it footnotes, endnotes or references."""
    return _NOTES.search(f"{node.names} {node.get('role') or ''}") is not None
