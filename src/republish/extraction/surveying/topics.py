"""Lists of topics that a text is filed under: "Tags: harbours, ferries", hashtags, links to what the site has on each."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.surveying.measures import TEXT_TAGS
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import links_under, part_of_table
from republish.extraction.words.patterns import Labels
from republish.extraction.words.tongues import any_in

_TABLES = "extraction_topics.toml"
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
        _of_topic().search(link or "") for link in links_under(leaf.node)
    )


def _is_of_hashtags(said: list[str]) -> bool:
    return len(said) >= _FEWEST_TOPICS and all(word.startswith("#") and word[1:2].isalpha() for word in said)


def _topics_in(text: str) -> re.Match[str] | None:
    return _topics().match(text) or _topics_of_tables().match(text)


@cache
def _topics() -> re.Pattern[str]:
    """What stands before a list of topics."""
    return re.compile(rf"\W*(?:{any_in(_TABLES, 'labels')})\s*[:：|]|\W*(?:{any_in(_TABLES, 'filed')})\s", re.I)


@cache
def _of_topic() -> re.Pattern[str]:
    """Addresses of what a site has on one topic."""
    return re.compile(rf"/(?:{any_in(_TABLES, 'paths')})/\S", re.I)


@cache
def _topics_of_tables() -> Labels:
    """The same labels in more languages, with a sign."""
    return Labels(r"\W*", (data_table("extraction_reasons.toml")["topics"], r"\s*[:：|՝]"))


def ends_with_topics(leaf: Leaf) -> bool:
    """A word such as "Tags:" and a list of topics without a link, as what ends the text."""
    text = leaf.text
    return len(text) < _LONGEST_TOPICS and text[-1:] not in ".!?" and _topics_in(text) is not None
