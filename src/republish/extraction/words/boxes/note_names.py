"""What programs for documentation and notebooks call the boxes in which they set notes among the paragraphs."""

from __future__ import annotations

from functools import lru_cache

from republish._uncompiled import Uncompiled

_NOTE = Uncompiled(
    r"(?:^|\s)(?:admonition(?:block)?|theme-admonition|hint-container|markdown-alert|custom-block|confluence-information-macro|"
    r"alert (?:\S+ )?(?:alert|is)-(?:info|warning|success|danger|primary)|"
    r"callout[-_](?:note|tip|important|warning|caution|info|danger|warn|okay|error)|"
    r"msg (?:message|alert)|starlight-aside|notice--(?:info|warning|danger|success|primary)|book-hint|hint hint-(?:info|warning|danger|success)|"
    r"(?:no-icon )?note (?:note-)?(?:info|warn|warning|alert|danger|primary|success|default|secondary|light)|"
    r"box notices|(?:notion|nextra)-callout)(?:$|\s)"
)
"""Docutils, Python-Markdown, AsciiDoctor, Docusaurus, VuePress, GitHub, Confluence, nbconvert, Microsoft Learn, Quarto, ReadMe; Zenn, Astro,
Minimal Mistakes, Hugo Book, GitBook, themes of Hexo, Qiita, Relearn, Notion, Nextra."""
_HINTS = ("admon", "hint", "alert", "custom-b", "confluence", "callout", "msg ", "starlight", "notice", "note ")


@lru_cache(maxsize=4096)
def names_admonition(name: str) -> bool:
    """The class of such a box."""
    lowered = name.lower()
    return any(hint in lowered for hint in _HINTS) and _NOTE.search(lowered) is not None
