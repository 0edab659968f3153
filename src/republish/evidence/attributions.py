"""Lines that credit somebody's work: a picture, a sound, a text with a title of its own; or name the site they stand on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from republish._addresses import host_of
from republish._text import without_accents
from republish._uncompiled import Uncompiled
from republish._works import Kind, kind_of_work
from republish.evidence.blocks import Statement
from republish.evidence.phrases import phrases
from republish.model.rights import Scope

_BY = "by|von|par|por|di|da|de|del|door|od|oleh|av|af"
_TITLED = Uncompiled(rf"(?:^|(?<=\s))\W{{0,2}}[\"“„«»](?P<title>[^\"”“»«]{{2,150}})[\"”“»«],? (?:{_BY}) ")
_NAMED = Uncompiled(r"^\W{0,2}(?P<title>[^\"”“»«]{3,150}?),? (?:by|von|par|por|di|da|door|od|oleh|av) ")
_WORD = re.compile(r"\w+")
_HOST = Uncompiled(r"^https?://(?:www\.)?([^/:?#]+)")
_SHORTEST_NAME, _MOST_WORDS = 6, 6
_SCOPES: Mapping[Kind, Scope] = {"image": "image", "sound": "part"}


def names_another(text: str, title: str, url: str = "") -> bool:
    """A credit with a title, as CC's chooser and Openverse write it, that is neither the page's nor its site's."""
    found = _TITLED.search(text) if " " in text else None
    return found is not None and not _is_own(found["title"], title, url)


def names_this(text: str, title: str) -> bool:
    """The credit begins with words of the page's own title: its headline or the name of its site."""
    found = _TITLED.search(text) or _NAMED.match(text)
    return found is not None and _is_own(found["title"], title, "")


def site_by_name(words: str, url: str) -> str:
    """Lower-case words before a licence, with "this site" for the site's own name where they say of it what it publishes.

    The name is the one in the page's address: "Harbour Times publishes under …" and "the texts of Harbour Times are …" on
    harbourtimes.example. Where anything else is said of it, the words stay: a report on a place is none of a site so called.
    """
    label = _label(url)
    spoken = tuple(_WORD.finditer(words)) if label else ()
    for first, last in _spelling(label, spoken):
        ahead, behind = words[: first.start()], words[last.end() :]
        if phrases("subject", "publishing").fullmatch(behind) if not ahead.strip() else _of_texts(ahead, behind):
            return f"{ahead}this site{behind}"
    return words


def _label(url: str) -> str:
    """The first part of the host without its hyphens, if it is long enough for a name: what follows may be a host of many sites."""
    label = host_of(url).partition(".")[0].replace("-", "")
    return label if len(label) >= _SHORTEST_NAME else ""


def _spelling(label: str, spoken: Sequence[re.Match[str]]) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """The first and the last of the words that, one behind the other, spell the label."""
    for start, first in enumerate(spoken):
        left = label
        for last in spoken[start : start + _MOST_WORDS]:
            word = without_accents(last[0])
            if not left.startswith(word):
                break
            left = left[len(word) :]
            if not left:
                yield first, last
                break


def _of_texts(ahead: str, behind: str) -> bool:
    """Before the name stand texts that are its own, and behind it what is done with them."""
    return bool(phrases("subject", "texts_of").fullmatch(ahead)) and bool(phrases("subject", "given").match(behind))


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
