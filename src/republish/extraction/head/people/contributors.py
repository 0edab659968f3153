"""Who helped with a text and is named for it in its byline: "By Ada Marlow; additional reporting by Bo Noor".

CC BY 4.0 §3(a)(1)(A)(i) has whoever is designated to receive attribution named beside the creators.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from republish._prose import Prose
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import linked
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.scan import Near
from republish.extraction.words.bylines.contributor_labels import contributor_label
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import head_table
from republish.model import Author

_SPOTS, _LONGEST = 60, 200
_FACTS = Uncompiled(r"[\n|·•;]|\.\s*$")
_SIGNS = " \n,;|·•–—-("


def with_contributors(
    people: tuple[Author, ...], near: Near, sites: frozenset[str], base_url: str, prose: Prose
) -> tuple[Author, ...]:
    """The people, and behind them those whom a line that names an author, or one of its own, calls helpers; no such words are a role.

    The lines are read where the page, whose words are given, has a word that is in such a label.
    """
    label = contributor_label()
    people = tuple(replace(one, role=None) if label.match(one.role or "") else one for one in people)
    names = [one.name for one in people if one.kind == "author"]
    known = {key(one.name) for one in people}
    for element, _, _ in near.lines(_SPOTS) if names and prose.among(_telling_words()) else ():
        helpers = _helpers(byline_text(element, _LONGEST), names, sites)
        if helpers and known.isdisjoint(key(one.name) for one in helpers):
            return (*people, *linked(helpers, element, base_url))
    return people


@cache
def _telling_words() -> frozenset[str]:
    """The longest word of each label."""
    return frozenset(max(label.split(), key=len).rstrip(":") for label in head_table()["contributor"])


def _helpers(line: str, names: list[str], sites: frozenset[str]) -> tuple[Author, ...]:
    """Those behind such a label, where the line says nothing else there."""
    label = contributor_label().search(line) if line else None
    if label is None:
        return ()
    before, said = line[: label.start()].strip(_SIGNS), _FACTS.split(line[label.end() :], maxsplit=1)[0].rstrip(" )")
    found = read_people(said, sites) if not before or any(name in before for name in names) else ()
    only = names_alone(said, found) and all(one.kind == "author" and not one.role for one in found)
    return tuple(replace(one, kind="contributor") for one in found) if only else ()
