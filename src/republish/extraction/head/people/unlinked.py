"""Who wrote a text with the publisher's own people, and has no page of theirs on its site."""

from __future__ import annotations

from republish.extraction.head.links import Found
from republish.extraction.words.bylines.personal_names import key
from republish.model import Author


def with_unlinked(found: Found, stated: tuple[Author, ...]) -> Found:
    """The people that a profile's places name, and those whom the page's data name beside all of them, in the byline's order.

    A profile's places are links as often as not. Nobody is added whom the byline's own words do not hold.
    """
    people, words, source = found
    known = {key(person.name) for person in people}
    named = {key(person.name) for person in stated}
    more = [one for one in stated if key(one.name) not in known and one.kind == "author" and one.name in words]
    if not more or not known <= named:
        return found
    at = {person.name: words.find(person.name) for person in (*people, *more)}
    return tuple(sorted((*people, *more), key=lambda person: at[person.name])), words, source
