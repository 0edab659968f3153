"""What programs for documentation and notebooks call the boxes in which they set notes among the paragraphs."""

from __future__ import annotations

from functools import lru_cache

from republish._uncompiled import Uncompiled

_NOTE = Uncompiled(
    r"(?:^|\s)(?:admonition(?:block)?|theme-admonition|hint-container|markdown-alert|custom-block|confluence-information-macro|"
    r"alert (?:\S+ )?(?:alert|is)-(?:info|warning|success|danger|primary)|"
    r"callout[-_](?:note|tip|important|warning|caution|info|danger|warn|okay|error))(?:$|\s)"
)
"""Docutils, Python-Markdown, AsciiDoctor, Docusaurus, VuePress, GitHub, Confluence, nbconvert, Microsoft Learn, Quarto, ReadMe."""
_HINTS = ("admon", "hint-", "alert", "custom-b", "confluence", "callout")


@lru_cache(maxsize=4096)
def names_admonition(name: str) -> bool:
    """The class of such a box."""
    lowered = name.lower()
    return any(hint in lowered for hint in _HINTS) and _NOTE.search(lowered) is not None
