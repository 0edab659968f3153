"""What was changed, as far as readers must be told.

CC BY 4.0 §3(a)(1)(B) asks to indicate any modification; format shifting, and taking page furniture out that is not part
of the licensed text, is none (§2(a)(4)).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from republish.model import Change, Review, Use
from republish.notices._languages import Language
from republish.notices._markup import fill, safe

_PICTURES = frozenset({"image", "caption", "lead-image"})
_EMBEDS = frozenset({"embed", "video", "audio"})
_KINDS = {"excerpt": "excerpt", "edit-shorten": "excerpt", "translated": "translated"}
"""What readers are told of an act; of any other, that the text was edited."""
_FURNITURE = frozenset({"clean-up", "format", "moved"})


def changes_line(changes: Iterable[Change], review: Review, language: Language) -> str:
    """One sentence, or nothing when nothing that must be indicated was changed; HTML.

    What the licensor gave leave for is said to be by permission: the licence that stands beside it does not grant it.
    """
    items = [
        *_of_the_text(review, language),
        *(safe(language.changes[kind]) for kind in dict.fromkeys(_of_the_rest(changes))),
    ]
    return fill(language.changes["line"], {"items": language.semicolon.join(items)}) if items else ""


def _of_the_text(review: Review, language: Language) -> Iterator[str]:
    """What was done to the text; behind the last of several that stand together by leave, that they do."""
    kinds = list(_kinds(review.use))
    by_leave = {_KINDS.get(act, "edited") for act in review.changes_by_leave}
    before, after = language.brackets
    leave = f"{before}{safe(language.changes['by_leave'])}{after}"
    for kind, following in zip_longest(kinds, kinds[1:]):
        yield safe(language.changes[kind]) + (leave if kind in by_leave and following not in by_leave else "")


def _kinds(use: Use) -> Iterator[str]:
    if use.excerpt or "shorten" in use.edits:
        yield "excerpt"
    if use.translated:
        yield "translated"
    if use.adapted or set(use.edits) - {"shorten"}:
        yield "edited"


def _of_the_rest(changes: Iterable[Change]) -> Iterator[str]:
    made = tuple(changes)
    yield from _pictures(made)
    if any(change.kind in _EMBEDS and change.action == "removed" for change in made):
        yield "embeds_removed"


def _pictures(changes: tuple[Change, ...]) -> Iterator[str]:
    actions = {c.action for c in changes if c.kind in _PICTURES and c.ground not in _FURNITURE}
    if "removed" in actions:
        yield "images_removed"
    if "replaced" in actions:
        yield "images_linked"
