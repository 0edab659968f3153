"""What an article draws on, in a box of its own behind it: "Our sources", "Citations", folded up perhaps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, takewhile

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.judging.records.plain_lines import states_license
from republish.extraction.judging.records.work_links import leads_to_copies
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.references import names_further, names_sources
from republish.extraction.surveying.survey import FORM
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import box_beyond, links_under
from republish.extraction.words.lines.controls import is_control
from republish.extraction.words.tongues import any_in

_DOI = Uncompiled(r"\bdoi\.org/|\bdoi\s?:\s?10\.\d|\b10\.\d{4,9}/", re.I)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_WORK = Uncompiled(r"(?P<name>[^\W\d_][\w’'-]+)[,\s][^()]{1,160}\(?(?P<year>(?:19|20)\d\d)\b")
"""A last name, and the first year behind it."""
_BESIDE_YEAR, _MOST_LONE = 30, 3
_NUMBER = Uncompiled(r"[(\[]?(\d{1,3})[)\].:、．]+(?:\s+\S|[^\W\d])")
_BIBLIOGRAPHY = Uncompiled(
    r"(?:^|[\s_-])(?:references?|ref)-?(?:list|items?|body)|bibliograph(?:y|ie)(?:$|[\s_-])|(?:^|\s)references(?:$|\s)",
    re.I,
)
_FAR, _BESIDE, _MOST_RUNS = 4, 2, 400
_LABEL = 40
_FEWEST, _MOST_PAPERS, _MOST_FURTHER = 2, 6, 20
_FEWEST_WORDS, _LONG = 4, 25
"""A long sentence that cites nothing says how the site works."""
_ITEMS = frozenset({"li", "td", "th", "dt", "dd", "pre"})


def keep_sources(verdicts: Verdicts) -> None:
    """Keep what stands behind the text under such a heading in its box, where nearly all of it leads to other sites or is dated."""
    survey = verdicts.survey
    lone = 0
    for heading in verdicts.runs.short:
        if heading.index <= survey.first or len(heading.text) > _LABEL or heading.node.tag in _ITEMS:
            continue
        behind = heading.index > survey.last or heading.node.tag in HEADINGS
        if behind and heading.node.distance <= _FAR and names_sources(heading.text):
            listed = [leaf for leaf in _under(heading, verdicts.leaves) if not _is_known(leaf, verdicts)]
            cited = sum(_cites(leaf, verdicts) for leaf in listed)
            told = 3 * cited >= 2 * len(listed) or _count_on(listed) or _is_bibliography(listed)
            lone += len(listed) == 1
            called = lone <= _MOST_LONE and _is_called_for(listed, verdicts)
            if told and (called or len(listed) >= _fewest_under(heading, listed)):
                for leaf in (heading, *(one for one in listed if one.words < _LONG or _cites(one, verdicts))):
                    verdicts.keep(leaf.index)


def keep_further(verdicts: Verdicts) -> None:
    """Keep what stands under "More information", or "Links", in the article's own block, where each link leads to another site, and not to follow somebody there; text may stand behind them."""
    for heading in verdicts.runs.short:
        node = heading.node
        if heading.index <= verdicts.survey.first or len(heading.text) > _LABEL or node.tag in _ITEMS or heading.links:
            continue
        if node.distance or node.negatives or node.hidden or not names_further(heading.text):
            continue
        below = list(islice(_under(heading, verdicts.leaves), _MOST_FURTHER + 1))
        listed = list(takewhile(lambda leaf: _leads_further(leaf, verdicts), below))
        enough = _fewest_under(heading, listed) <= len(listed) <= _MOST_FURTHER
        if enough and not any(leaf.links for leaf in below[len(listed) : len(listed) + 1]):
            for leaf in (heading, *listed):
                verdicts.keep(leaf.index)


def _leads_further(leaf: Leaf, verdicts: Verdicts) -> bool:
    """To a page of another site, of which it says a little."""
    if not leaf.links or leaf.kinds or leaf.pictures or leaf.words > _LONG or _is_known(leaf, verdicts):
        return False
    return leads_off(leaf, verdicts.host) and not any(is_prompts(link or "") for link in links_under(leaf.node))


def _is_known(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It is known for something else: what was dropped with a reason, where a work is to be found, a button, whose the rights are."""
    gone = not verdicts.kept[leaf.index] and leaf.node in verdicts.reasons
    other = leads_to_copies(leaf) or is_control(leaf.text)
    return gone or other or leaf.text.startswith("©") or states_license(leaf.text)


def _fewest_under(heading: Leaf, listed: list[Leaf]) -> int:
    """One work is enough under a label with a colon in the article's own block, "Referencia:", and in a list that is called so."""
    own = not heading.node.distance
    labelled = heading.text.endswith(COLONS)
    return 1 if own and (labelled or (heading.node.tag in HEADINGS and _is_bibliography(listed))) else _FEWEST


def _is_called_for(listed: list[Leaf], verdicts: Verdicts) -> bool:
    """One work alone, which the text cites by its author's last name and its year: "Tarlow, E. (1991)" and "as Tarlow (1991) has it"."""
    work = _WORK.match(listed[0].text) if len(listed) == 1 else None
    if work is None:
        return False
    cited = re.compile(rf"(?<!\w){re.escape(work['name'])}\b[^.;]{{0,{_BESIDE_YEAR}}}\b{work['year']}\b")
    return any(cited.search(leaf.text) for leaf in verdicts.staying() if leaf.solid)


def _is_bibliography(listed: list[Leaf]) -> bool:
    """All of it lies in a list that is called so, and hardly a word leads away."""
    if not listed or any(3 * leaf.linked > 2 * len(leaf.text) for leaf in listed):
        return False
    first = next((box for box in listed[0].node.above() if _BIBLIOGRAPHY.search(box.names)), None)
    return first is not None and not first.spine and all(first in leaf.node.above() for leaf in listed)


def _count_on(listed: list[Leaf]) -> bool:
    """Notes that the text calls for: each begins with its number, one after the other, and hardly leads away."""
    told = not any(leaf.node.places & FORM or 2 * leaf.linked > len(leaf.text) for leaf in listed)
    return told and all(_numbered(leaf.text) == number for number, leaf in enumerate(listed, 1))


def _numbered(text: str) -> int:
    found = _NUMBER.match(text)
    return int(found[1]) if found is not None else 0


def keep_papers(verdicts: Verdicts) -> None:
    """Keep a heading such as "Original publication" behind the text with the works under it that say their DOI; or the label in one line with one."""
    for leaf in verdicts.runs.linked:
        near = leaf.node.distance < _BESIDE and not leaf.node.hidden and leaf.index > verdicts.survey.first
        if near and _is_labeled_paper(leaf):
            verdicts.keep(leaf.index)
    for heading in verdicts.leaves[verdicts.survey.last + 1 :]:
        node = heading.node
        beside = node.negatives or node.hidden or node.distance >= _BESIDE
        if not beside and 0 < len(heading.text) <= _LABEL and _names_papers(heading.text):
            listed = list(islice(_under(heading, verdicts.leaves), _MOST_PAPERS + 1))
            if 0 < len(listed) <= _MOST_PAPERS and all(map(_says_doi, listed)):
                for leaf in (heading, *listed):
                    verdicts.keep(leaf.index)


def _names_papers(text: str) -> bool:
    return _over_paper().fullmatch(text) is not None or names_sources(text)


def _is_labeled_paper(leaf: Leaf) -> bool:
    """The label, the work with its year, and where it is to be found: "More information: A. Person, The waves (2019). DOI: 10.1000/7"."""
    label, colon, said = leaf.text.partition(":")
    labels = colon and len(label) <= _LABEL and (names_further(label) or _names_papers(label))
    return bool(labels) and 2 * leaf.linked < len(leaf.text) and _YEAR.search(said) is not None and _says_doi(leaf)


def _says_doi(leaf: Leaf) -> bool:
    """It is a work with its DOI, in its words or as the address that it links to."""
    if leaf.words < _FEWEST_WORDS or leaf.node.places & FORM:
        return False
    return any(map(_DOI.search, (leaf.text, *filter(None, links_under(leaf.node)))))


def _under(heading: Leaf, leaves: list[Leaf]) -> Iterator[Leaf]:
    """The runs in the nearest box that holds more than the heading, up to the next heading; where that holds the text, in the boxes right behind."""
    box = box_beyond(heading.node)
    if box is None:
        return iter(())
    behind = leaves[heading.index + 1 : heading.index + _MOST_RUNS]
    if box.spine:
        return (leaf for leaf in _alike(behind, box) if leaf.text)
    inside = takewhile(lambda leaf: box in leaf.node.above() and leaf.node.tag not in HEADINGS, behind)
    return (leaf for leaf in inside if leaf.text)


def _alike(behind: list[Leaf], box: Block) -> Iterator[Leaf]:
    """The runs in the first box within `box` and in those behind it that are of its tag and classes."""
    first: tuple[str, str] | None = None
    for leaf in behind:
        part = next((up for up in leaf.node.upwards() if up.parent is box), None)
        if (
            part is None
            or leaf.node.tag in HEADINGS
            or (first or (part.tag, part.class_name)) != (part.tag, part.class_name)
        ):
            return
        first = (part.tag, part.class_name)
        yield leaf


def _cites(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It names a work elsewhere: by a link, or by its year."""
    if leaf.node.places & FORM or leaf.words < _FEWEST_WORDS:
        return False
    return (leaf.links > 0 and leads_off(leaf, verdicts.host)) or _YEAR.search(leaf.text) is not None


@cache
def _over_paper() -> re.Pattern[str]:
    """Headings over the paper that a text reports on."""
    return re.compile(rf"\W*(?:{any_in('extraction_references.toml', 'papers')})\W*", re.I)
