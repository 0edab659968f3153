"""The disclaimer of warranties that an original carries, which goes along with every copy.

CC BY 4.0 §3(a)(1)(A)(iv), up to 3.0 §4(a): where the licensor supplied one, it is to be kept.
"""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.model import Article

_DISCLAIMS = Uncompiled(
    r"\bwarrant(?:y|ies)\b|\b(?:provided|available|offered|supplied) [“\"'‘]?as[- ]is\b|\b(?:without|no) (?:any )?guarantees?\b|"
    r"\bohne (?:jede |jegliche )?(?:gewähr|garantie)|\b(?:keine|jede|jegliche) (?:gewähr|garantie|gewährleistung)|\bsans (?:aucune )?garantie|"
    r"\bsin (?:ninguna )?garantía|\bsem (?:qualquer |nenhuma )?garantia|\bsenza (?:alcuna )?garanzi[ae]|\bzonder (?:enige )?garantie|"
    r"\bbez (?:żadnej )?gwarancji|\bбез (?:каких-либо )?гаранти[йи]|無保証|不作任何(?:保证|担保)",
    re.I,
)
_LONGEST = 600


def disclaimer_of(article: Article) -> str | None:
    """The words of the article's own end that disclaim warranties, as the page has them, taken out as a legal note."""
    legal = (change.words for change in article.changes if change.kind == "legal")
    return next((words for words in legal if len(words) <= _LONGEST and _DISCLAIMS.search(words)), None)
