"""Whom journalists may ask behind a text: press officers and scholars with their numbers, under a heading or behind a label."""

from __future__ import annotations

from itertools import takewhile

from republish._addresses import domain_of
from republish._html import text_of
from republish._uncompiled import Uncompiled
from republish.extraction.judging.records.records import under_heading
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.lines.endings import first_words_of, is_over_contacts, is_over_own_contacts

_CONTACTS = Removal("promo", "whom journalists may ask")
_REACHED = Uncompiled(
    r"[\w.+-]+@[\w-]+\.\w|\+?\(?\d[\d ()/.-]{7,}\d|\b(?:please |to )?contact (?:[A-Z]|us\b|the \w+ (?:office|team))"
)
"""An address, a number, or the name behind "contact"."""
_MAIL = Uncompiled(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_HANDLES = Uncompiled(r"(?:(?:[^\W\d_]{1,12}:? ?)?[@#]\w+[,;|/ ]*)+")
"""Nothing but names and topics on networks: "Twitter: @harbour_post #OpenHarbour"."""
_SHORTEST_LABEL, _LONGEST_LABEL = 4, 60
_LONGEST, _LONGEST_CARD, _MOST, _FEW_WORDS = 600, 200, 16, 8


def drop_contacts(verdicts: Verdicts) -> None:
    """Drop such a heading behind the text with all that stands under it, and each line that begins with such a label."""
    survey = verdicts.survey
    for heading in survey.headings:
        if heading.index > survey.first and heading.node.tag in HEADINGS and verdicts.kept[heading.index]:
            _drop_under(verdicts, heading)
    begun = set(survey.beginning_with(first_words_of("contacts")))
    for leaf in survey.behind:
        if len(leaf.text) > _LONGEST:
            continue
        if verdicts.kept[leaf.index] and (":" in leaf.text or "：" in leaf.text) and _is_labeled(leaf, verdicts.host):
            verdicts.drop(leaf.index, _CONTACTS)
        elif (leaf in begun or leaf.bold) and leaf.node.tag not in HEADINGS and is_over_contacts(_first_line(leaf)):
            _drop_below(verdicts, leaf)  # Be the label left out before, as the name of a field.


def _first_line(leaf: Leaf) -> str:
    """The words in bold that begin it, as a label stands over a name; all of them where none do."""
    bold = next(leaf.node.element.iter("b", "strong"), None) if leaf.bold else None
    said = text_of(bold) if bold is not None else ""
    return said if said and leaf.text.startswith(said) else leaf.text


def _drop_below(verdicts: Verdicts, label: Leaf) -> None:
    """Drop a line that is such a label, with the short lines right below it, if they say how somebody is reached."""
    below = (leaf for leaf in verdicts.leaves[label.index + 1 : label.index + 1 + _MOST] if leaf.text)
    told = [] if label.text != _first_line(label) else list(takewhile(_is_contact, below))
    if any(_REACHED.search(leaf.text) for leaf in (*told, label)):
        for leaf in (label, *told):
            verdicts.drop(leaf.index, _CONTACTS)


def _is_contact(leaf: Leaf) -> bool:
    reached = len(leaf.text) <= _LONGEST_CARD and _REACHED.search(leaf.text) is not None
    return leaf.node.tag not in HEADINGS and (reached or _is_beside(leaf))


def _drop_under(verdicts: Verdicts, heading: Leaf) -> None:
    """Drop whom to ask and how to reach them, if nothing else stands under the heading."""
    own = is_over_own_contacts(heading.text)
    if not own and not is_over_contacts(heading.text):
        return
    under = [leaf for leaf in under_heading(verdicts, heading) if leaf.text]
    reached = [leaf for leaf in under if len(leaf.text) <= _LONGEST and _REACHED.search(leaf.text)]
    if own and not any(_is_at_site(leaf.text, verdicts.host) for leaf in reached):
        return
    others = [leaf for leaf in under if verdicts.kept[leaf.index] and leaf not in reached]
    if reached and len(under) <= _MOST and all(map(_is_beside, others)):
        for leaf in (heading, *reached, *others):
            verdicts.drop(leaf.index, _CONTACTS)


def _is_beside(leaf: Leaf) -> bool:
    """A name, an office; a topic of a network is one long word."""
    handles = "@" in leaf.text or "#" in leaf.text
    return leaf.words <= _FEW_WORDS or (handles and _HANDLES.fullmatch(leaf.text) is not None)


def _is_labeled(leaf: Leaf, host: str) -> bool:
    """It says how somebody is reached, behind a label on the same line: "Media contact: Ann Reed, 555 1234 567"."""
    label, colon, _ = leaf.text.replace("：", ":").partition(":")
    if not colon or not _SHORTEST_LABEL <= len(label) <= _LONGEST_LABEL:
        return False
    if is_over_contacts(label):
        return _REACHED.search(leaf.text, len(label)) is not None
    return is_over_own_contacts(label) and _is_at_site(leaf.text, host)


def _is_at_site(text: str, host: str) -> bool:
    """It names a mail address of the site's own: who is asked there speaks for the publisher."""
    own = domain_of(host.partition(":")[0])
    return any(domain_of(found[1].lower()) == own for found in _MAIL.finditer(text))
