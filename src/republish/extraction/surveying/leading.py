"""Lists of nothing but headlines that link to other stories, what leads to other sites, and lists of facts that hardly lead anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.references import is_list_of_sources, is_notes
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_home, is_on_site
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import links_of
from republish.extraction.words.lines.phrases import leads_to_others
from republish.extraction.words.lines.site_lines import leads_to_followers

_ALL_LINKED = 0.9
_HALF_LINKED = 0.5
_FEWEST_STORIES = 2
_LONGEST_LABEL = 30
_HEADLINE_WORDS = 5
"""Items of at least so many words, each one link, are headlines of other stories."""
_FACT = Uncompiled(r"(?:[^\s:：]+\s){0,4}[^\s:：]+\s?[:：]")
_FEWEST_COUNTED, _WORDS_COUNTED, _MOSTLY = 3, 2, 0.7
_FEWEST_FACTS, _MOST_LEADING = 5, 0.2
"""The share of the items of a list of facts that may hold a link."""


def leads_elsewhere(group: Block, verdicts: Verdicts, indices: list[int]) -> bool:
    """Whether a list is nothing but headlines that link to other stories.

    The first may be a label over them, such as "MORE HARBOUR". Not where the words above it call for it with a colon, where the page's data state it as part of the text, or where all
    of them lead to other sites: what is for sale, who was asked.
    """
    items = [verdicts.leaves[i] for i in indices]
    if group.tag not in ("ul", "ol") or len(items) < _FEWEST_STORIES or is_notes(group):
        return False
    stated = verdicts.survey.stated
    if not items[0].links and len(items) > _FEWEST_STORIES and _is_label(items[0].text):
        return all(
            _is_link(leaf, -1) and stated[leaf.index] <= 0 and not leads_off(leaf, verdicts.host) for leaf in items[1:]
        )
    if not all(_is_link(verdicts.leaves[i], stated[i]) for i in indices):
        return False
    if any(stated[i] > 0 for i in indices) or is_list_of_sources(group, verdicts, indices[0]):
        return False
    above = verdicts.leaves[indices[0] - 1].text if indices[0] else ""
    if leads_to_others(above):
        return True
    if not group.distance and not group.negatives and all(leads_off(leaf, verdicts.host) for leaf in items):
        return False
    words = sum(len(leaf.text.split()) for leaf in items)
    return words >= _HEADLINE_WORDS * len(items) and not above.rstrip().endswith(COLONS)


def are_facts(items: Sequence[Leaf]) -> bool:
    """Items such as "Exposure: 60 minutes", of which one or two at most lead somewhere."""
    if len(items) < _FEWEST_FACTS or sum(leaf.links > 0 for leaf in items) > _MOST_LEADING * len(items):
        return False
    return all(_FACT.match(leaf.text) for leaf in items)


def are_counted(items: Sequence[Leaf]) -> bool:
    """Items without a link, of two words at least, most with a number: what is needed, or when and where: "200 g butter", "Mora, 12 May"."""
    if len(items) < _FEWEST_COUNTED or any(leaf.links or leaf.kinds for leaf in items):
        return False
    counted = [leaf for leaf in items if leaf.words >= _WORDS_COUNTED and any(map(str.isdigit, leaf.text))]
    return len(counted) >= _MOSTLY * len(items)


def _is_label(text: str) -> bool:
    """A few words in capitals, or such as "Related stories"."""
    return len(text) <= _LONGEST_LABEL and (leads_to_others(text) or (text.isupper() and text[-1] not in SENTENCE_ENDS))


def leads_off(leaf: Leaf, host: str) -> bool:
    """All its links lead to other sites."""
    return bool(host) and not any(is_on_site(link or "", host) for link in links_of(leaf.node))


def lead_to_the_sites_own(links: Iterable[str | None], host: str) -> bool:
    """All of them lead to the site, or to where readers follow it."""
    return all(is_on_site(link or "", host) or leads_to_followers(link or "") for link in links)


def without_way_home(indices: list[int], verdicts: Verdicts) -> list[int]:
    """The items of a list but for a last one that leads to the site's front page, where the others lead nowhere; else none.

    So Polish portals end an article's points: "More on our front page".
    """
    *items, last = (verdicts.leaves[i] for i in indices)
    plain = len(items) >= _FEWEST_STORIES and last.links > 0 and last.node.tag == "li"
    if not plain or any(leaf.links for leaf in items):
        return []
    return indices[:-1] if all(_is_front_page(link or "", verdicts.host) for link in links_of(last.node)) else []


def _is_front_page(link: str, host: str) -> bool:
    return link == "/" or (bool(link) and is_home(link) and is_on_site(link, host))


def _is_link(leaf: Leaf, stated: int) -> bool:
    """An item that is one link; a word and a colon may stand before it, or more where the page's data do not hold it."""
    share = leaf.linked / (len(leaf.text) or 1)
    if share >= _ALL_LINKED:
        return True
    before = leaf.text[: len(leaf.text) - leaf.linked].rstrip()
    return share >= _HALF_LINKED and (stated < 0 or before.endswith((":", "|", "–")))
