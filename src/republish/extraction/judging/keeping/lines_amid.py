"""Short lines that are paragraphs by their tag and stand between two long ones in one box: headings of sections by a class that nobody knows."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.extraction.judging.keeping.between import lines_between
from republish.extraction.surveying.heading_classes import is_line
from republish.extraction.surveying.survey import SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.lines.part_labels import is_over_others

_FEWEST_WORDS, _MOST_WORDS, _FEWEST_LETTERS = 2, 9, 6
_UNSPACED, _FEWEST_SIGNS, _MOST_SIGNS = Uncompiled("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]"), 5, 24
_FIRST_UNSPACED = "\u0e00"
_TITLED = Uncompiled(
    r"(?:^|[\s_-])(?:inter|sub|sous|para)?-?(?:tit(?:le|re|ulo|olo|el|lu|ulek)|rubrik|naslov|baslik|tytul|nadpis|otsikko|kop)(?:$|[\s_-])"
)
"""What a box is called that holds a title."""
_MOST = 12
"""Lines of a page that stand so: more are rows of something."""


def keep_lines_amid(verdicts: Verdicts) -> None:
    """Keep such lines, each said once, where the paragraphs around it are kept and it stands right between them."""
    said, kept = verdicts.survey.said, verdicts.kept
    found = [
        line
        for before, line, behind in lines_between(verdicts)
        if not kept[line.index] and _is_of_one_box(before, line, behind) and _may_head(line)
    ]
    texts = [line.text for line in said] if found else []
    if len(found) <= _MOST:
        for line in found:
            if texts.count(line.text) == 1:
                verdicts.keep(line.index)


def _is_of_one_box(before: Leaf, line: Leaf, behind: Leaf) -> bool:
    """They are paragraphs of one box, and the line one of a class, or a box named a title."""
    return (
        before.node.tag == behind.node.tag == "p"
        and bool(line.node.class_name)
        and (line.node.tag == "p" or (line.node.tag == "div" and _TITLED.search(line.node.names.lower()) is not None))
        and before.node.parent is line.node.parent is behind.node.parent
    )


def _is_sized(line: Leaf) -> bool:
    """It has a few words; in scripts that part none, a few signs."""
    if line.text >= _FIRST_UNSPACED and _UNSPACED.match(line.text) is not None:
        return _FEWEST_SIGNS <= len(line.text) <= _MOST_SIGNS
    return _FEWEST_WORDS <= line.words <= _MOST_WORDS and len(line.text) >= _FEWEST_LETTERS


def _may_head(line: Leaf) -> bool:
    """It lies in the text, begins as a heading does, and neither asks, nor credits, nor names somebody."""
    node, text = line.node, line.text
    if node.apart or node.distance or node.places & SET_APART or line.kinds or line.links or line.pictures:
        return False
    if not _is_sized(line) or not text[0].isalpha() or text[0].islower() or not is_line(line):
        return False
    of_picture = node.names and (names_credit(node.names) or is_caption(node.element))
    return not (of_picture or is_credit(text) or is_written_as_person(text) or is_over_others(text))
