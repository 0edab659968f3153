"""What readers wrote about an article, under a heading or in a box that is named for it, and the rules for it right above."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, split_url
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import begins_with, box_around, box_beyond, links_under
from republish.extraction.words.boxes.vocabulary import of_readers
from republish.extraction.words.lines.asking import is_over_readers
from republish.extraction.words.tongues import any_in

_COMMENT_LIST = Uncompiled(
    r"comments?[\s_-]?(?:list|thread)|(?:^|\s)comments-body(?:\s|$)|(?:list|thread)[\s_-]?of[\s_-]?comments|disqus[\s_-]thread",
    re.I,
)
"""Names of the box that holds what readers wrote, one item each."""
_MARKED = "comment"
"""The property of a posting that a box of what somebody answered is, as forums mark it up."""
_COMMENT, _COMMENTS_BOX = (
    Uncompiled(r"(?:^|\s)comment-?\d+(?:$|\s)", re.I),
    re.compile(r"(?:^|\s)comments(?:$|\s)", re.I),
)
"""Names of one that is numbered, and of the box around all of them."""
_ANSWERED = Uncompiled(
    r"#(?:comment|kommentar|commento|comentario|reactie|respond|reply)[-_]?\d+$|[?&]replytocom=\d", re.I
)
"""Where a link leads by which a reader answers another, as WordPress writes it."""
_LISTS, _LONGEST_ANSWER = frozenset({"ol", "ul", "dl"}), 40
_RULES = Uncompiled(
    r"/(?:(?:community|comments?|commenting|house|forum|user|content)[-_]?(?:guidelines?|rules|standards|policy)|guidelines|netiquette|"
    r"privacy(?:[-_]?(?:policy|notice|statement))?|terms(?:[-_]?(?:of[-_]?(?:use|service)|and[-_]?conditions|conditions))?|datenschutz\w*|"
    r"nutzungsbedingungen|agb|charte(?:[-_]\w+)*|cgu|conditions[-_]generales\w*|mentions[-_]legales|politique[-_]de[-_]confidentialite|"
    r"politica[-_](?:de[-_])?privac\w+|terminos\w*|aviso[-_]legal|normas\w*|termos[-_]de[-_]uso|privacidade|regulamin|"
    r"polityka[-_]prywatnosci|regolamento|informativa[-_]privacy|spelregels|huisregels|gebruiksvoorwaarden|privacybeleid)"
    r"(?:\.\w{2,5})?/?$",
    re.I,
)
"""Where a site keeps its rules, in its address."""
_FEWEST_RULES, _MOST_WORDS = 2, 120
_OWN = Removal("legal", "the site's own rules")
_LIST_ABOVE = 8
COMMENTS_GONE = Removal("comments", "what readers wrote about the article")
_PARAGRAPHS = 3
"""Above a list of comments, which may be longer than what it is about."""
_LIKE = 0.5
_SECTIONS = 0.3
"""So much of the running text in other boxes like the heading's: it is one of the article's sections."""
_MOST_THREADS = 3
_LONGEST_TITLE, _ASKING = 40, "?？؟"


def is_over_comments(text: str) -> bool:
    """A heading over what readers wrote, with their number perhaps."""
    if len(text) < _LONGEST_TITLE and (_over_comments().fullmatch(text) is not None or is_over_readers(text)):
        return True
    asked = _asking_for_more().match(text) if text[:1].isdigit() and len(text) < 2 * _LONGEST_TITLE else None
    return asked is not None and any(sign in text[asked.end() :] for sign in _ASKING)


def drop_comments(verdicts: Verdicts) -> None:
    """Drop what stands under a heading "Comments" in a box of its own, or behind all of the article's paragraphs."""
    first = verdicts.survey.first
    behind = (leaf for leaf in verdicts.survey.headings if leaf.index > first and leaf.node.tag in HEADINGS)
    headings = (leaf for leaf in behind if is_over_comments(leaf.text))
    for heading in islice(headings, _MOST_THREADS):
        for leaf in _thread(verdicts, heading):
            verdicts.drop(leaf.index, COMMENTS_GONE)


def drop_rules_for_comments(verdicts: Verdicts) -> None:
    """Drop a small box that begins with a line "Comments", whatever it is, and holds what readers have to know who write one."""
    for line in verdicts.survey.near:
        if line.node.parent is None or line.node.parent.spine:
            continue
        box = box_around(line.node) if len(line.text) < _LONGEST_TITLE else None
        if box is None or box.spine or box.words > _MOST_WORDS or not begins_with(box, line.node):
            continue
        if is_over_comments(line.text) and not _is_section(verdicts, line):
            for place in box.span():
                verdicts.drop(place, COMMENTS_GONE)


def drop_comment_lists(verdicts: Verdicts) -> None:
    """Drop what is kept of a box that is named as a list of comments, or marked as one comment, where the article is not such a list itself."""
    kept = list(verdicts.staying())
    listed = [leaf for leaf in kept if _is_listed(leaf)]
    few = 2 * sum(leaf.words for leaf in listed) < sum(leaf.words for leaf in kept)
    if listed and (few or sum(leaf.solid for leaf in kept if leaf.index < listed[0].index) >= _PARAGRAPHS):
        for leaf in listed:
            verdicts.drop(leaf.index, COMMENTS_GONE)


def drop_answered_comments(verdicts: Verdicts) -> None:
    """Drop a list behind the first paragraph, whatever it is called, that holds such a link in a line of its own."""
    for leaf in verdicts.amid:
        box = _outermost_list(leaf) if leaf.node.places & LIST and _answers(leaf) else None
        if box is not None and leaf.index > verdicts.survey.first and any(verdicts.kept[place] for place in box.span()):
            verdicts.reasons.setdefault(box, COMMENTS_GONE)
            for place in box.span():
                verdicts.drop(place)


def _answers(leaf: Leaf) -> bool:
    short = leaf.links and len(leaf.text) <= _LONGEST_ANSWER
    return bool(short) and any(map(_ANSWERED.search, filter(None, links_under(leaf.node))))


def _outermost_list(leaf: Leaf) -> Block | None:
    around = takewhile(lambda box: not box.spine, leaf.node.above())
    return next((box for box in reversed(list(around)) if box.tag in _LISTS), None)


def _is_listed(leaf: Leaf) -> bool:
    if not leaf.node.negatives:
        return False
    around: list[Block] = []
    box = leaf.node.parent
    for _ in range(_LIST_ABOVE):
        if box is None or box.spine:
            break
        around.append(box)
        box = box.parent
    boxes = [box.names for box in around if box.names]
    numbered = any(map(_COMMENT.search, boxes)) and any(map(_COMMENTS_BOX.search, boxes))
    return numbered or any(map(_COMMENT_LIST.search, boxes)) or any(box.get("itemprop") == _MARKED for box in around)


def _thread(verdicts: Verdicts, heading: Leaf) -> list[Leaf]:
    under, box, survey = verdicts.leaves[heading.index :], box_beyond(heading.node), verdicts.survey
    numbered = any(map(str.isdigit, heading.text))
    if box is not None and not box.spine:
        is_section = not numbered and _is_section(verdicts, heading)
        return [] if is_section else verdicts.leaves[heading.index : box.span().stop]
    goes_on = any(leaf.solid and survey.like_text(leaf) >= _LIKE for leaf in under)
    counted = numbered and of_readers(heading.node.names)
    return [] if goes_on and not counted else under


def _is_section(verdicts: Verdicts, heading: Leaf) -> bool:
    """Much of the running text stands in other boxes like its own."""
    return verdicts.survey.like_home(heading) - verdicts.survey.at_home(heading) >= _SECTIONS


def drop_own_rules(verdicts: Verdicts) -> None:
    """Drop the last paragraph if it leads to two of the site's own rules or more and nowhere else, with its box where it has one."""
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    for leaf in said[-_FEWEST_RULES:]:
        if leaf.links < _FEWEST_RULES or leaf.index <= verdicts.survey.first:
            continue
        box = box_around(leaf.node)
        small = box is not None and not box.spine and box.words <= _MOST_WORDS
        behind = range(leaf.index, leaf.index + 1) if box is None or not small else box.span()
        if _leads_to_rules(leaf, verdicts.host) and said[-1].index in behind:
            for place in behind:
                verdicts.drop(place, _OWN)


def _leads_to_rules(leaf: Leaf, host: str) -> bool:
    links = [link or "" for link in links_under(leaf.node)]
    return all(_RULES.search(split_url(link).path) and is_on_site(link, host) for link in links)


@cache
def _asking_for_more() -> re.Pattern[str]:
    """Their number, and the word for them: what is asked of readers stands behind it, as in "15 Comments. Want to comment?"."""
    return re.compile(rf"\d+\W+(?:{any_in('extraction_headings.toml', 'comments')})(?!\w)", re.I)


@cache
def _over_comments() -> re.Pattern[str]:
    """A heading over what readers wrote, and how much of it."""
    words, counting = (any_in("extraction_headings.toml", name) for name in ("comments", "counting"))
    return re.compile(
        r"\W*(?:\d+\W+)?(?:(?:top[- ]rated|top|recent|latest|reader|all|your|view|show|join the|leserinnen-|leser-?)\W+)*"
        rf"(?:{words})(?:\W*(?:{counting})\s(?:{words}))?(?:\W+\d+)?\W*",
        re.I,
    )
