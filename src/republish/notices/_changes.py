"""What was changed, as far as readers must be told.

CC BY 4.0 §3(a)(1)(B) asks to indicate any modification; format shifting, and taking page furniture out that is not part
of the licensed text, is none (§2(a)(4)).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from republish.model import Change, Review, Use
from republish.notices._languages import Language
from republish.notices._markup import fill, safe

_PICTURES = frozenset({"image", "caption", "lead-image"})
_EMBEDS = frozenset({"embed", "video", "audio"})
_FURNITURE = frozenset({"clean-up", "format", "moved"})


def changes_line(changes: Iterable[Change], review: Review, language: Language) -> str:
    """One sentence, or nothing when nothing that must be indicated was changed; HTML.

    What the licensor gave leave for is said to be by permission: the licence that stands beside it does not grant it.
    """
    of_the_text = [safe(language.changes[kind]) for kind in _of_the_text(review.use)]
    if of_the_text and review.by_leave:
        before, after = language.brackets
        of_the_text[-1] += f"{before}{safe(language.changes['by_leave'])}{after}"
    items = of_the_text + [safe(language.changes[kind]) for kind in dict.fromkeys(_of_the_rest(changes))]
    return fill(language.changes["line"], {"items": language.semicolon.join(items)}) if items else ""


def _of_the_text(use: Use) -> Iterator[str]:
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
