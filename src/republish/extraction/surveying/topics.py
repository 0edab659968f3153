"""Lists of topics that a text is filed under: "Tags: harbours, ferries", hashtags, links to what the site has on each."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.measures import TEXT_TAGS
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import links_under, part_of_table
from republish.extraction.words.patterns import any_word

_TOPICS = Uncompiled(
    r"\W*(?:tags?|tagged(?: with| as| in)?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|schlagw[oö]rt(?:er|e)?|stichw[oö]rter|"
    r"themen|schlagworte|kategorien?|etiquetas?|temas?|palabras clave|categor[ií]as?|mots[- ]cl[ée]s|th[èe]mes?|sujets?|étiquettes?|"
    r"catégories?|argomenti|etichette|parole chiave|assuntos?|palavras-chave|trefwoorden|onderwerpen|ämnen|emner|emneord|tagi|"
    r"słowa kluczowe|témata|štítky|merkmale dieser pressemitteilung|criteria of this press release|теги|темы|метки|теми|etiketler|konular|الوسوم|タグ|标签|標籤|태그)\s*[:：|]|"
    r"\W*(?:(?:filed|posted) (?:under|in)|(?:abgelegt|gespeichert|eingeordnet) (?:unter|in)|classé dans|archivado en|publicado en|archiviato in)\s",
    re.I,
)
"""What stands before a list of topics."""
_OF_TOPIC = Uncompiled(
    r"/(?:(?:hash)?tags?|tagged|topics?|th[eè]m(?:e|es|a|as|en)|tema|sujets?|mots?-cles?|labels?|keywords?|schlagwort|etiquetas?|"
    r"onderwerp|trefwoord|amne|emne|emneord|aihe|tagi|stitek|etiket)/\S",
    re.I,
)
"""Addresses of what a site has on one topic."""
_FEWEST_TOPICS, _BETWEEN_TOPICS = 2, 3
"""Links, and letters between two of them."""
_LONGEST_TOPICS = 320


def is_list_of_topics(leaf: Leaf) -> bool:
    """A word such as "Tags:", and little but links behind it; or nothing but hashtags, or links to what the site has on each topic."""
    if leaf.text.startswith("#") and _is_of_hashtags(leaf.text.replace("#", " #").split()):
        return True
    named = _topics_in(leaf.text) if leaf.links else None
    if named is not None:
        return 2 * leaf.linked >= len(leaf.text) - named.end()
    if leaf.links < _FEWEST_TOPICS or len(leaf.text) - leaf.linked > _BETWEEN_TOPICS * leaf.links:
        return False
    return part_of_table(leaf.node) not in TEXT_TAGS and all(
        _OF_TOPIC.search(link or "") for link in links_under(leaf.node)
    )


def _is_of_hashtags(said: list[str]) -> bool:
    return len(said) >= _FEWEST_TOPICS and all(word.startswith("#") and word[1:2].isalpha() for word in said)


def _topics_in(text: str) -> re.Match[str] | None:
    return _TOPICS.match(text) or _topics_of_tables().match(text)


@cache
def _topics_of_tables() -> re.Pattern[str]:
    """The same labels in more languages, with a sign."""
    return re.compile(rf"\W*(?:{any_word(data_table('extraction_reasons.toml')['topics'])})\s*[:：|՝]", re.I)


def ends_with_topics(leaf: Leaf) -> bool:
    """A word such as "Tags:" and a list of topics without a link, as what ends the text."""
    text = leaf.text
    return len(text) < _LONGEST_TOPICS and text[-1:] not in ".!?" and _topics_in(text) is not None
