"""Credits labelled as those of the picture at the head of the article ("Cover photo: …"): no other picture takes them."""

from __future__ import annotations

from republish.extraction.words.credit_data import credit_phrases


def begins_lead_credit(text: str) -> bool:
    """The line begins with such a label."""
    return credit_phrases().lead_label.match(text) is not None


def before_lead_credit(text: str, start: int = 0) -> str:
    """The text up to the first such label from `start` on; all of it where none follows."""
    found = credit_phrases().lead_label.search(text, start)
    return text[: found.start()].rstrip() if found else text
