"""What journals keep of an article behind it, each under a heading: how to cite it, its rights, when it was received, its pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from republish._uncompiled import Uncompiled
from republish.extraction.head.reading import Head
from republish.extraction.judging.records.plain_lines import states_license
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import box_beyond
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.lines.endings import first_words_of, is_history, is_over_record, is_over_whole_text

_RECORD = Removal("legal", "what the journal keeps of the article: how to cite it, its rights, its history")
_LABEL = Removal("heading", "says nothing but that the text follows")
_CITED = Removal("citation", "how the page wants to be cited")
_CITATION = re.compile(r"\W*(?:citation|cite|zitat|citazione|citatie)\s*[:：]", re.I)
_CITING = Uncompiled(r"(?:suggested |recommended |bibtex )?citation\W*", re.I)
_LONGEST, _MOST = 600, 16
_RIGHTS = Uncompiled(r"^\W*(?:©|\(c\)|copyright)|\b(?:all|some) rights reserved\b", re.I)
_BIBTEX = re.compile(r"@[a-z]{4,14}\{")
_ADDRESS = Uncompiled(r"https?://|\bdoi\b|\b10\.\d{4,}/", re.I)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATED = Uncompiled(
    r"\W*(?:received|revised|accepted|published|publication|publicação|publicado|recebido|revisado|aceito|aceite|aprovado|data d|"
    r"publicación|recibido|aceptado|aprobado|fecha d|reçu|accepté|révisé|mise? en ligne|publiée?|eingereicht|eingegangen|angenommen|"
    r"veröffentlicht|ricevuto|accettato|pubblicato)[^\d.!?]{0,60}\W*(?:\d{1,2}\W{1,2})?(?:[^\W\d]{2,10}\W{1,2}){0,3}(?:19|20)\d\d(?:-\d\d-\d\d)?\W*",
    re.I,
)
"""What was done with the article, and the day behind it: "Received 01 Feb 2025"."""
_COUNTS = Uncompiled(
    r"\b(?:citation counts?|page ?views|(?:total|article) (?:views|downloads|accesses)|article access|altmetric|attention score)\b|"
    r"^(?:views|downloads|citations|accesses)\W+\d|\b(?:views|downloads)(?:,| and)[^.]{0,20} (?:citations|downloads)\b",
    re.I,
)
"""How often an article was read and cited, and who counts that."""
_MOST_COUNTING = 22
"""Words of such a line."""
_BESIDE = Uncompiled(r"\blicen[cs]|\blizen|\bcit(?:e|ing|ation|er|ar)\b|zitier|bibtex", re.I)
"""Of a sentence beside a line that licenses or cites the article: what to do with it, what is not meant."""
_FEW_WORDS, _SHORTEST_TITLE, _SHORTEST_NAME = 8, 6, 4


def drop_records(verdicts: Verdicts, head: Head) -> None:
    """Drop such a heading behind the text with all that stands under it, if each line cites, dates or licenses the article."""
    title = key(head.title or "")
    names = frozenset(key(said) for author in head.authors for said in (author.name, author.name.rpartition(" ")[2]))
    own = frozenset(said for said in (title, *names) if len(said) >= _SHORTEST_NAME)
    for heading in verdicts.survey.headings:
        if heading.node.tag not in HEADINGS:
            continue
        if is_over_whole_text(heading.text):
            verdicts.drop(heading.index, _LABEL)
        elif heading.index > verdicts.survey.first and is_over_record(heading.text):
            _drop(verdicts, heading, own, title)
    _drop_own_citation(verdicts, title)
    _drop_histories(verdicts)


def _drop_histories(verdicts: Verdicts) -> None:
    """Lines that say nothing but when a journal received, accepted and published the article, wherever they stand."""
    for leaf in verdicts.survey.beginning_with(first_words_of("stages")):
        if verdicts.kept[leaf.index] and is_history(leaf.text):
            verdicts.drop(leaf.index, _RECORD)


def _drop_own_citation(verdicts: Verdicts, title: str) -> None:
    """A line behind the text that cites the article by its title; that of a paper on which a text reports stays."""
    for leaf in verdicts.survey.behind if len(title) >= _SHORTEST_TITLE else ():
        said = leaf.text
        cited = verdicts.kept[leaf.index] and "it" in said[:8] and len(said) <= _LONGEST and _CITATION.match(said)
        if cited and title in key(said) and _YEAR.search(said):
            verdicts.drop(leaf.index, _CITED)


def _drop(verdicts: Verdicts, heading: Leaf, own: frozenset[str], title: str) -> None:
    under = under_heading(verdicts, heading)
    lines = [leaf for leaf in under if leaf.text]
    telling = [leaf for leaf in lines if _tells_of_article(leaf.text, own, title)]
    if _CITING.fullmatch(heading.text) and not any(title in key(leaf.text) for leaf in lines):
        return  # Of a paper that the text reports on.
    others = sum(not (leaf in telling or _is_beside(leaf)) for leaf in lines)
    if telling and len(lines) <= _MOST and others < min(2, len(telling)):
        for leaf in (heading, *under):
            verdicts.drop(leaf.index, _RECORD)


def under_heading(verdicts: Verdicts, heading: Leaf) -> Sequence[Leaf]:
    """All in the nearest box that holds more than the heading, up to the next one of its rank."""
    box, found = box_beyond(heading.node), []
    for leaf in verdicts.leaves[heading.index + 1 :]:
        higher = leaf.node.tag in HEADINGS and leaf.node.tag <= heading.node.tag
        if higher or box is None or box not in leaf.node.above():
            break
        found.append(leaf)
    return found


def _tells_of_article(line: str, own: frozenset[str], title: str) -> bool:
    """It cites or licenses the article, says when something was done with it, or is its author's name."""
    if len(line) > _LONGEST:
        return False
    said = key(line)
    if said in own or _BIBTEX.match(line) or states_license(line) or _RIGHTS.search(line) or says_only_when(line):
        return True
    if _DATED.fullmatch(line) or (_ADDRESS.search(line) and " " not in line):
        return True
    if _COUNTS.search(line) and line.count(" ") < _MOST_COUNTING:
        return True
    if _YEAR.search(line) is None:
        return False
    titled = len(title) >= _SHORTEST_TITLE and title in said
    return titled or (_ADDRESS.search(line) is not None and any(name in said for name in own))


def _is_beside(leaf: Leaf) -> bool:
    return leaf.words <= _FEW_WORDS or (len(leaf.text) <= _LONGEST and _BESIDE.search(leaf.text) is not None)
