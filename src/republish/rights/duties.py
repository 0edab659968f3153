"""What a licence obliges to: one row a duty, with the place in each version's legal code where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from republish.licenses import License
from republish.model import Article, Obligation, Use
from republish.rights.disclaimers import disclaimer_of
from republish.rights.families import family, section, text_of

_CREDITED = ("author", "agency")
"""Those whom the package's lines name as who wrote it."""
_OLD = ("1.0", "2.0", "2.5", "3.0", "igo")


@dataclass(frozen=True, kw_only=True, slots=True)
class Duty:
    """One duty of one or several versions.

    `places` maps a version's text ("1.0", "2.0" for 2.0 and 2.1, "2.5", "3.0", "igo", "4.0") to the section that imposes
    it; a version that is absent does not. `needs` are elements without which it does not arise, `unless` those with which it does not; `on` the uses it arises
    from; `done` the uses in which the package fulfils it by itself.
    """

    kind: str
    text: str
    places: Mapping[str, str]
    needs: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    on: Callable[[Use], bool] = lambda use: True
    done: Callable[[Use], bool] = lambda use: False


def changes_words(use: Use) -> bool:
    """Whether the reuser changes the words, beyond what the package itself does and declares."""
    return use.adapted or use.translated or bool(use.edits)


def _always(use: Use) -> bool:
    return True


def _links(use: Use) -> bool:
    """A link of the package's HTML leads somewhere in this medium: not on paper, and not where it is read aloud."""
    return use.medium not in ("print", "audio")


def _has_no_links(use: Use) -> bool:
    return not _links(use)


def _unchanged(use: Use) -> bool:
    return not changes_words(use) and not use.excerpt


def _since(first: str, place: str) -> dict[str, str]:
    return dict.fromkeys(_OLD[_OLD.index(first) :], place)


_SAME, _LATER = "Put the changed text under the same licence", "a later version of it"
_PORT, _COMPATIBLE = "a port with the same elements", "one Creative Commons calls compatible"
_THIRD = {"3.0": "share-alike", "igo": "share-alike"}


def _share_alike(
    text: str, places: Mapping[str, str], *, needs: tuple[str, ...] = ("sa",), unless: tuple[str, ...] = ()
) -> Duty:
    return Duty(kind="share-alike", text=text, needs=needs, unless=unless, places=places, on=changes_words)


DUTIES = (
    Duty(
        kind="attribution",
        text="Name the author, or the pseudonym, as the original does.",
        needs=("by",),
        places=_since("1.0", "attribution") | {"4.0": "3(a)(1)(A)(i)"},
        done=_always,
    ),
    Duty(
        kind="attribution-parties",
        text="Name whoever else is to be credited: the publisher, a sponsor, a journal.",
        needs=("by",),
        places=_since("2.5", "attribution") | {"4.0": "3(a)(1)(A)(i)"},
        done=_always,
    ),
    Duty(
        kind="title",
        text="Give the title of the original.",
        needs=("by",),
        places=_since("1.0", "attribution"),
        done=_always,
    ),
    Duty(
        kind="source-link",
        text="Link to the original.",
        needs=("by",),
        places=_since("2.0", "attribution") | {"4.0": "3(a)(1)(A)(v)"},
        on=_links,
        done=_always,
    ),
    Duty(
        kind="source-link",
        text="Give the address of the original, as far as practicable, as the notices' plain text does: here no link leads anywhere.",
        needs=("by",),
        places=_since("2.0", "attribution") | {"4.0": "3(a)(1)(A)(v)"},
        on=_has_no_links,
    ),
    Duty(
        kind="copyright-notice",
        text="Keep the original's copyright notice.",
        needs=("by",),
        places=_since("1.0", "attribution") | {"4.0": "3(a)(1)(A)(ii)"},
        done=_always,
    ),
    Duty(
        kind="license-link",
        text="Say which licence the text is under and link to it, with every copy.",
        places=_since("1.0", "4(a)") | {"4.0": "3(a)(1)(C)"},
        on=_links,
        done=_always,
    ),
    Duty(
        kind="license-link",
        text="Say which licence the text is under and spell its address out, as the notices' plain text does: here no link leads anywhere.",
        places=_since("1.0", "4(a)") | {"4.0": "3(a)(1)(C)"},
        on=_has_no_links,
    ),
    Duty(
        kind="disclaimer-notice",
        text="Keep notices that refer to the licence or to the disclaimer of warranties where the original carries them.",
        places=_since("1.0", "4(a)") | {"4.0": "3(a)(1)(A)(iii)-(iv)"},
    ),
    Duty(
        kind="indicate-changes",
        text="Say that the text was changed, and keep what it says of earlier changes; a cut or a crop is a change.",
        needs=("by",),
        places={"4.0": "3(a)(1)(B)"},
        done=_unchanged,
    ),
    Duty(
        kind="indicate-changes",
        text="Say clearly that changes were made: “translated from the original”, “the original was shortened”.",
        needs=("by",),
        unless=("nd",),
        places={"3.0": "3(b)", "igo": "3(b)"},
        on=changes_words,
    ),
    Duty(
        kind="indicate-changes",
        text="Say how the original is used in the new text: “French translation of the text by …”.",
        needs=("by",),
        unless=("nd",),
        places={"1.0": "attribution", "2.0": "attribution", "2.5": "attribution"},
        on=changes_words,
    ),
    Duty(
        kind="noncommercial",
        text="Do not use it in a way primarily intended for commercial advantage or monetary compensation.",
        needs=("nc",),
        places=_since("1.0", "noncommercial") | {"4.0": "2(a)(1)"},
    ),
    Duty(
        kind="no-derivatives",
        text="Publish the words as they are. Other media and formats, and what they technically need, are fine.",
        needs=("nd",),
        places=_since("1.0", "3") | {"4.0": "2(a)(1)(B) and 2(a)(4)"},
        done=_unchanged,
    ),
    _share_alike("Put the changed text under this very licence and version.", {"1.0": "share-alike"}),
    _share_alike(f"{_SAME}, {_LATER}, or {_PORT}.", {"2.0": "share-alike", "2.5": "share-alike"}),
    _share_alike(f"{_SAME}, {_LATER}, or {_PORT}.", _THIRD, needs=("nc", "sa")),
    _share_alike(f"{_SAME}, {_LATER}, {_PORT}, or {_COMPATIBLE}.", _THIRD, unless=("nc",)),
    _share_alike(f"{_SAME} or {_LATER}.", {"4.0": "3(b)"}, needs=("nc", "sa")),
    _share_alike(f"{_SAME}, {_LATER}, or {_COMPATIBLE}.", {"4.0": "3(b)"}, unless=("nc",)),
    Duty(
        kind="no-additional-restrictions",
        text="Set no further terms on the text: no “all rights reserved” over it, no copy protection, no sublicensing.",
        places=_since("1.0", "4(a)") | {"4.0": "2(a)(5)(B)"},
    ),
    Duty(
        kind="no-endorsement",
        text="Do not suggest that author or publisher endorse you or your use of the text.",
        needs=("by",),
        places={"3.0": "attribution", "igo": "attribution", "4.0": "2(a)(6)"},
    ),
    Duty(
        kind="remove-credit-on-request",
        text="Take the credit out, as far as practicable, when the licensor asks for it.",
        places=_since("1.0", "4(a)") | {"4.0": "3(a)(3)"},
    ),
    Duty(
        kind="moral-rights",
        text="Do nothing to the text that would harm the author's honour or reputation.",
        needs=("by",),
        places={"3.0": "moral-rights", "4.0": "2(b)(1)"},
    ),
    Duty(
        kind="moral-rights",
        text="Do nothing to the text that would harm the licensor's honour or reputation.",
        needs=("by",),
        places={"igo": "moral-rights"},
    ),
    Duty(
        kind="igo-disputes",
        text="A dispute with the organisation goes to mediation, then to arbitration; no court decides it.",
        places={"igo": "8(h)"},
    ),
)

_FREE = Obligation(
    kind="attribution",
    text="Name author and source all the same: the licence does not ask for it, good practice does.",
    layer="license",
    level="should",
    source="Creative Commons, recommended practices for attribution",
    done=True,
)
_NARROWER = frozenset({"indicate-changes", "share-alike"})
"""Duties of which 4.0 asks more, or leaves less to choose, than 3.0."""
_UNSEEN = "The article's page was not seen, only its text: keep the page's copyright notice if it carries one."


def obligations(tool: License | None, article: Article, use: Use, *, page_read: bool = True) -> tuple[Obligation, ...]:
    """The conditions of a licence for this use, in the order of the table; none without a licence.

    `page_read` False means that only the article's text was there to read: what stands around it on its page is unknown.
    A licence stated without its version gets the duties of 4.0 and of 3.0 together, cited without a section: whatever
    the version is, they are enough.
    """
    if tool is None or family(tool) in ("mark", "certification"):
        return ()
    if family(tool) == "cc0":
        return (_FREE,)
    return tuple(_obligation(duty, source, article, use, page_read) for duty, source in _duties(tool) if duty.on(use))


@lru_cache(maxsize=64)
def _duties(tool: License) -> tuple[tuple[Duty, str], ...]:
    """What a licence asks for, whatever the article and the use, and where it does."""
    elements = {element.lower() for element in tool.elements} or {"by"}
    return tuple((duty, _source(duty, tool)) for duty in DUTIES if _imposes(duty, tool) and _concerns(duty, elements))


def _concerns(duty: Duty, elements: set[str]) -> bool:
    return set(duty.needs) <= elements and not set(duty.unless) & elements


def _imposes(duty: Duty, tool: License) -> bool:
    if not tool.version:
        return "4.0" in duty.places or ("3.0" in duty.places and duty.kind not in _NARROWER)
    if (
        not tool.elements
    ):  # devnations and the sampling licences share section 4(a) and its credit with the versions of their time
        return text_of(tool) in duty.places and duty.kind in (
            "attribution",
            "title",
            "license-link",
            "disclaimer-notice",
        )
    return text_of(tool) in duty.places


def _obligation(duty: Duty, source: str, article: Article, use: Use, page_read: bool) -> Obligation:
    unseen = duty.kind == "copyright-notice" and not article.copyright_notice and not page_read
    return Obligation(
        kind=duty.kind,
        text=_UNSEEN if unseen else _words(duty, article),
        layer="license",
        source=source,
        done=duty.done(use) and _supplied(duty.kind, article) and not unseen,
    )


def _words(duty: Duty, article: Article) -> str:
    """What the duty comes to: nothing is to be kept where the page has nothing."""
    if duty.kind == "copyright-notice" and not article.copyright_notice:
        return "The original carries no copyright notice."
    if duty.kind == "disclaimer-notice" and (said := disclaimer_of(article)):
        return f"Keep the notice that stands in the original: “{said}”."
    return duty.text


def _supplied(kind: str, article: Article) -> bool:
    """A credit that the article gives nothing for is left to the editor."""
    if kind == "attribution":
        return bool(article.byline) or any(author.kind in _CREDITED for author in article.authors)
    return bool(article.publisher) if kind == "attribution-parties" else True


def _source(duty: Duty, tool: License) -> str:
    if not tool.version:
        return f"{tool.short_name}, whatever its version"
    place = duty.places[text_of(tool)]
    if duty.kind == "no-additional-restrictions" and tool.version == "4.0" and "SA" in tool.elements:
        place = "2(a)(5)(C)"
    return section(tool, place) if tool.elements else f"{tool.short_name} §4"
