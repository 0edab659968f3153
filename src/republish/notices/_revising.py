"""The notices of a package that loses pictures after they were written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from republish.model import Article, Change, ImageDecision, Notices, Review
from republish.notices._changes import changes_line
from republish.notices._image_credits import image_credits
from republish.notices._languages import joined, language_for, marking
from republish.notices._markup import Frame


def revise(
    notices: Notices,
    article: Article,
    review: Review,
    *,
    before: Iterable[Change],
    changes: Iterable[Change],
    images: Iterable[ImageDecision],
) -> Notices:
    """The notices of a package some of whose pictures come along no longer: their credits, and what was changed; the rest as it was.

    `before` are the changes that the notices were written for, `changes` and `images` those that hold now. Pure.
    """
    language = language_for(notices.language)
    frame = Frame(frozenset(), None, marking(article, language))
    said = notices.changes.html.removeprefix(f"<p{frame.attributes}>").removesuffix("</p>")
    old = changes_line(before, review, language)
    declared = said.removeprefix(old).strip() if said.startswith(old) else ""
    line = joined(language, changes_line(changes, review, language), declared)
    credits_ = image_credits(article, images, language, frame)
    return replace(notices, changes=frame.paragraph(line), image_credits=credits_)
