"""Lines that credit somebody's work: a picture, a sound, a text with a title of its own."""

from __future__ import annotations

import re
from collections.abc import Mapping

from republish._uncompiled import Uncompiled
from republish._works import Kind, kind_of_work
from republish.evidence.blocks import Statement
from republish.model.rights import Scope

_BY = "by|von|par|por|di|da|de|del|door|od|oleh|av|af"
_TITLED = Uncompiled(rf"(?:^|(?<=\s))\W{{0,2}}[\"“„«»](?P<title>[^\"”“»«]{{2,150}})[\"”“»«],? (?:{_BY}) ")
_NAMED = Uncompiled(r"^\W{0,2}(?P<title>[^\"”“»«]{3,150}?),? (?:by|von|par|por|di|da|door|od|oleh|av) ")
_WORD = re.compile(r"\w+")
_HOST = Uncompiled(r"^https?://(?:www\.)?([^/:?#]+)")
_SCOPES: Mapping[Kind, Scope] = {"image": "image", "sound": "part"}


def names_another(text: str, title: str, url: str = "") -> bool:
    """A credit with a title, as CC's chooser and Openverse write it, that is neither the page's nor its site's."""
    found = _TITLED.search(text) if " " in text else None
    return found is not None and not _is_own(found["title"], title, url)


def names_this(text: str, title: str) -> bool:
    """The credit begins with words of the page's own title: its headline or the name of its site."""
    found = _TITLED.search(text) or _NAMED.match(text)
    return found is not None and _is_own(found["title"], title, "")


def leads_to_another(statement: Statement) -> Scope | None:
    """What a link of the statement shows or plays: one picture or sound in somebody's collection."""
    kinds = (kind for anchor in statement.anchors if (kind := kind_of_work(anchor.url)) is not None)
    return next((_SCOPES[kind] for kind in kinds), None)


def _is_own(named: str, title: str, url: str) -> bool:
    host = _HOST.match(url.lower())
    letters = _letters(named)
    return letters in _letters(title) or (host is not None and letters in _letters(host[1]))


def _letters(text: str) -> str:
    return "".join(_WORD.findall(text))
