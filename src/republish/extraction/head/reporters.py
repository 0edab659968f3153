"""The reporter whose name and address stand below a Korean text, as papers there sign it: "순천 김민수 기자 minsu@harbour.example"."""

from __future__ import annotations

import re

from republish._prose import Prose
from republish.extraction.head.links import Found
from republish.extraction.words.far_names import is_called
from republish.model import Author

_LABEL = "기자"
_SIGNED = re.compile(r"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{3})\s*(?:선임)?기자\s*[(\[<=]?\s*[\w.+-]+@[\w-]+\.[a-z]")
_DESKS = frozenset("부팀실국단")
"""What the name of a desk ends in, and no person's."""


def read_reporter(prose: Prose) -> Found:
    """The only one who is named so."""
    if _LABEL not in prose.lowered:
        return (), "", ""
    names = {found[1] for found in _SIGNED.finditer(prose.lowered)}
    (name,) = names if len(names) == 1 else ("",)
    if not is_called(name) or name[-1] in _DESKS:
        return (), "", ""
    return (Author(name=name),), f"{name} {_LABEL}", "signature"
