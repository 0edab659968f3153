"""The publisher's page-view counter, made anew from a validated identifier."""

from __future__ import annotations

import re

from republish.model import Article, CounterForm, Notice
from republish.notices._languages import Language, base_of
from republish.notices._markup import fields_of, fill_html

_COUNTED = frozenset({"online", "email", "app"})
"""Media that can load a counter; print is exempt."""


def counter(article: Article, form: CounterForm | None, language: Language, medium: str) -> Notice:
    """The counter to the byte, between the publisher's comments; nothing without an identifier that is valid."""
    if form is None or medium not in _COUNTED:
        return Notice()
    needed = fields_of(form.html)
    identifier = article.identifier or ""
    if needed - {"id"} or (needed and not re.fullmatch(form.id_pattern, identifier, re.A)):
        return Notice()
    image = fill_html(form.html, {"id": identifier})
    after = _comment_after(form.comments_after, article.language or language.tag)
    return Notice("".join(part for part in (form.comment_before, image, after) if part))


def _comment_after(comments: tuple[tuple[str, str], ...], tag: str) -> str:
    by_language = {base_of(language): comment for language, comment in comments}
    return by_language.get(base_of(tag)) or (comments[0][1] if comments else "")
