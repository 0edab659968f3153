"""What a fact check is about and what came out: two labelled lines, "Claim" and "Verdict", in whatever boxes."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, TypeAlias

from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf

_Kind: TypeAlias = Literal["claim", "verdict"]
_CLAIM = frozenset(
    ["claim", "the claim", "claim reviewed", "statement", "what was claimed", "behauptung", "die behauptung", "affirmation", "l'affirmation", "allégation",
     "afirmación", "la afirmación", "bulo", "alegação", "a alegação", "affermazione", "l'affermazione", "bewering", "påstand", "påstanden", "påståendet", "väite", "twierdzenie"]
)  # fmt: skip
_VERDICT = frozenset(
    ["verdict", "the verdict", "our verdict", "rating", "our rating", "our ruling", "ruling", "assessment", "our assessment", "conclusion", "the facts", "fact",
     "bewertung", "unsere bewertung", "fazit", "urteil", "fakten", "le verdict", "notre verdict", "veredicto", "conclusión", "calificación", "conclusão", "classificação",
     "verdetto", "conclusione", "oordeel", "conclusie", "konklusion", "konklusjon", "slutsats", "bedömning", "arvio", "ocena", "werdykt"]
)  # fmt: skip
_LONGEST_LABEL, _MOST_WORDS, _FAR, _MOST_NEGATIVES = 24, 60, 1, 1


def keep_claims(verdicts: Verdicts) -> None:
    """Keep the lines that say what was claimed and what is true, with their labels, where a page has both."""
    found = list(_labelled(verdicts))
    if len({kind for kind, _, _ in found}) > 1:
        for _, label, said in found:
            verdicts.keep(label.index)
            verdicts.keep(said.index)


def _labelled(verdicts: Verdicts) -> Iterator[tuple[_Kind, Leaf, Leaf]]:
    """Labels with the words behind them."""
    for label, said in pairwise(leaf for leaf in verdicts.leaves if leaf.text and not leaf.linked):
        kind = _kind(label.text) if len(label.text) <= _LONGEST_LABEL else None
        if kind is not None and _is_near(label) and _is_near(said) and said.words <= _MOST_WORDS:
            yield kind, label, said


def _kind(text: str) -> _Kind | None:
    said = text.casefold().replace("’", "'").strip(" :.–-")
    return "claim" if said in _CLAIM else "verdict" if said in _VERDICT else None


def _is_near(leaf: Leaf) -> bool:
    node = leaf.node
    beside = node.hidden or node.card or node.distance > _FAR or node.negatives > _MOST_NEGATIVES or node.places & GROUP
    return not (beside or leaf.kinds or is_none_of_it(leaf))
