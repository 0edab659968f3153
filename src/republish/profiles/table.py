"""The documentation's page of publishers, made from the profiles: `python -m republish.profiles.table [FILE]`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from republish.model import Grant, Profile, Rule, Wording
from republish.profiles import DIMENSIONS, GRADES, STRUCTURE_GRADES, Profiles, builtin

UNKNOWN = "not known"
_COLUMNS = (
    "counter",
    "images",
    "edits.style",
    "edits.headline",
    "edits.translate",
    "advertising",
    "paywall",
    "automation",
)
_INTRODUCTION = """\
<!-- Made by `python -m republish.profiles.table docs/publishers.md`: change the profiles, not this page. -->

# Publishers

{count} publishers come with the library. Each grant, rule and sentence below names where it was read, when, and how good that
evidence is. *{unknown}* means what it says: nobody here read the publisher's answer, and a use that depends on it ends in "ask".
Nothing was checked against the live sites since the day given, and nothing here is legal advice. A source that is
no address says in words where it was read.

To add a publisher, or rules of your own in front of these, see {{doc}}`guide-publishers`.
"""


def page(profiles: Profiles) -> str:
    """The whole page as MyST Markdown."""
    everyone = list(profiles)
    parts = [
        _INTRODUCTION.format(count=len(everyone), unknown=UNKNOWN),
        "## At a glance\n\n" + _overview(everyone),
        "## Grades of evidence\n\n" + _grades(),
        "## What a rule can say\n\n" + _dimensions(),
        "## Publisher by publisher\n\n" + "\n".join(_details(profile) for profile in everyone),
    ]
    return "\n".join(parts)


def _table(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = list(header)
    lines = [_row(head), _row(["---"] * len(head)), *(_row(row) for row in rows)]
    return "\n".join(lines) + "\n"


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def _text(text: str) -> str:
    """Plain words in Markdown: nothing in them is markup."""
    for sign in "\\`*_{}[]<>":
        text = text.replace(sign, f"\\{sign}")
    return text


def _source(text: str) -> str:
    return f"<{text}>" if text.startswith(("http://", "https://")) else _text(text)


def _overview(everyone: list[Profile]) -> str:
    header = ("Publisher", "Licence of the text", *_COLUMNS, "pages")
    return _table(header, (_overview_row(profile) for profile in everyone))


def _overview_row(profile: Profile) -> Iterator[str]:
    yield f"[{_text(profile.name)}](#{_anchor(profile)})"
    yield "; ".join(map(_grant, profile.grants)) or ("own terms" if profile.terms else UNKNOWN)
    for dimension in _COLUMNS:
        yield ", ".join(dict.fromkeys(r.value for r in profile.rules if r.dimension == dimension)) or UNKNOWN
    yield profile.structure.grade or UNKNOWN


def _grant(grant: Grant) -> str:
    named = grant.license.id + ("" if grant.license.version else ", version not stated")
    where = ", where the article says so" if grant.per_article else ""
    return f"{named}{where}{_period(grant)} ({grant.grade})"


def _period(entry: Grant | Rule | Wording) -> str:
    start = f" from {entry.valid_from}" if entry.valid_from else ""
    return start + (f" until {entry.valid_until}" if entry.valid_until else "")


def _anchor(profile: Profile) -> str:
    return f"publisher-{profile.id}"


def _grades() -> str:
    rules = _table(("Grade", "A rule, grant or sentence was"), GRADES.items())
    return rules + "\n" + _table(("Grade", "The structure of the pages is"), STRUCTURE_GRADES.items())


def _dimensions() -> str:
    rows = [
        (f"`{name}`", _text(one.meaning), "; ".join(_values(one.values.items(), one.pattern)))
        for name, one in DIMENSIONS.items()
    ]
    return _table(("Dimension", "Question", "Values"), rows)


def _values(values: Iterable[tuple[str, str]], pattern: str | None) -> Iterator[str]:
    yield from (f"`{value}`: {_text(meaning)}" for value, meaning in values)
    if pattern:
        yield f"`{pattern}`"


def _details(profile: Profile) -> str:
    parts = [
        f"({_anchor(profile)})=",
        f"### {_text(profile.name)}\n",
        f"`{profile.id}` · {_source(profile.home)} · {', '.join(f'`{host}`' for host in profile.hosts)}\n",
        *(f"{line}\n" for line in _remarks(profile)),
    ]
    if profile.grants or profile.rules:
        parts.append(_table(("What", "Says", "Words", "Source", "Read", "Grade"), _rows(profile)))
    return "\n".join(parts)


def _remarks(profile: Profile) -> Iterator[str]:
    if profile.terms:
        yield f"Own terms: {_text(profile.terms)}"
    if profile.note:
        yield _text(profile.note)
    if profile.guidelines:
        yield f"Guidelines: {_source(profile.guidelines)}"
    structure = profile.structure
    if structure.grade:
        yield f"Structure of the pages: {structure.grade}, {structure.year} ({_text(structure.source)})"


def _rows(profile: Profile) -> Iterator[tuple[str, ...]]:
    for grant in profile.grants:
        words = _text(f"{grant.text} {grant.note or ''}".strip())
        yield "licence", _grant(grant), words, _source(grant.source), str(grant.read), grant.grade
    for rule in profile.rules:
        says = f"`{rule.value}`{_period(rule)}" + (" (wish)" if rule.level == "should" else "")
        words = _text(f"{rule.text} “{rule.wording}”" if rule.wording else rule.text)
        yield f"`{rule.dimension}`", says, words, _source(rule.source), str(rule.read), rule.grade
    for wording in profile.wordings:
        says = f"{wording.place}, {wording.language}{_period(wording)}" + (
            " (wish)" if wording.level == "should" else ""
        )
        yield wording.role, says, f"`{wording.html}`", _source(wording.source), str(wording.read), wording.grade


def main(arguments: list[str]) -> int:
    """Write the page to the file named, or to standard output."""
    text = page(builtin())
    if arguments:
        Path(arguments[0]).write_text(text, "utf-8")
    else:
        sys.stdout.write(text)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
