"""Caption and credit of a line in which a mark stands for the link to a licence, where the words around it do not part them."""

from __future__ import annotations

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.credit_lines import LONGEST_LINE, split_credit, tidy
from republish.extraction.words.credits.license_words import MARK, maker_behind, without_labels

_BEFORE_LICENSE = Uncompiled(
    r"(?:(?:^|(?<=[.!?:”\"|»]))\s*(?=[^,(/|]*[,(/|])|\s(?=by\s))"
    r"((?:by\s+)?[^\W\d_a-z](?:(?!\w\w\. [^\ue000])[\w.'’-])*(?:\s(?:(?!\w\w\. [^\ue000])[\w.'’-])+){0,4}?)\.?\s?[,(/|–—-]*\s?\ue000"
)
"""A name of a few words in front of where the link to the licence stood."""
_THING = Uncompiled(r"(?:The|An?|Die|Das|Der|Le|La|Les|El|Il|Het|De)\s[a-zß-ÿ]")
"""How nobody's name begins: "The university's textbook"."""
_AROUND = " ,;.|/()[]–—-"
_A_LICENSE = "CC BY 1.0"
"""Stands for a linked one, whichever that is."""


def beside_license(line: str, marked: str, parted: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """Caption and credit of a `line`, and of the same without what only introduces a licence; as it was `parted` where neither tells."""
    beside = _maker_beside(marked, parted)
    return beside if beside[1] else _as_words(line) or beside


def _as_words(line: str) -> tuple[str | None, str] | None:
    """Caption and credit as they would be parted if the name of a licence stood for the link to it, and was none of the credit."""
    caption, credit = split_credit(line.replace(MARK, _A_LICENSE))
    if credit is None or _A_LICENSE not in credit:
        return None
    maker = tidy(without_labels(credit.replace(_A_LICENSE, MARK)).replace(MARK, ""))
    return (caption, maker) if maker else None


def _maker_beside(marked: str, parted: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    """Caption and credit where a name stands beside the link to the licence: ". A. Person, CC BY 4.0", "CC BY 4.0 by A. Person"."""
    found = _BEFORE_LICENSE.search(marked)
    if found is not None and _THING.match(found[1]) is None:
        return tidy(marked[: found.start()]) or None, tidy(found[1].rstrip(".")) + _said_behind(marked[found.end() :])
    behind = maker_behind(marked)
    return (tidy(behind[0]) or None, tidy(behind[1]) or None) if behind else parted


def _said_behind(rest: str) -> str:
    """A few words behind the licence are said of the maker's picture too: ", all rights reserved", " via Agency"."""
    said = fold(rest.replace(MARK, "")).strip(_AROUND)
    return f", {said}" if any(map(str.isalpha, said)) and len(said) <= LONGEST_LINE // 2 else ""
