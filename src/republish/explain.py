"""What the judgement thinks of a page, run of text by run of text: `python -m republish.explain FILE [URL]`.

For whoever mends a page: each line is the chance, whether it stays, the tag, the words, and the rule that had the last
word where the chance had not.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from republish.errors import RepublishError
from republish.extraction.judging import judge
from republish.extraction.surveying.verdicts import Verdicts
from republish.model import Page, Profile
from republish.story import extract

_SHOWN = 88
_SAYING = frozenset({Verdicts.keep.__code__, Verdicts.drop.__code__})
"""By these a rule says what it found."""
_CHANCE = "_by_chance"
_PICTURES = "place_pictures"


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """One run of text of a page."""

    tag: str
    text: str
    chance: float
    """How likely the model finds it, before thresholds and rules; 1 or 0 where a text is taken as it stands."""
    kept: bool
    """It stands in the article's body."""
    rule: str
    """The function that had the last word, after it the questions that it asked and that were answered with yes:
    `keep_letters`, `_drop_by_words > is_none_of_it > is_pointer`. Empty where the chance had it, also for what no rule kept."""


def explain(page: Page, profile: Profile | None = None) -> tuple[Run, ...]:
    """Every run of text of a page in document order; takes and raises what `extract` does."""
    witness = _Witness()
    with _watched_by(witness):
        article = extract(page, profile=profile)
    return tuple(_runs(witness.judgements, set(article.text.splitlines())))


def _runs(judgements: list[_Judgement], body: set[str]) -> Iterator[Run]:
    """Of the last judgement that found an article; a caption is told by the lines of the body, for it goes with its picture."""
    judged = next((one for one in reversed(judgements) if any(one.kept)), judgements[-1])
    for leaf, chance, kept, rule in zip(
        judged.verdicts.leaves, judged.verdicts.chances, judged.kept, judged.rules, strict=True
    ):
        if leaf.text:
            stays = kept or (rule == _PICTURES and leaf.text in body)
            yield Run(tag=leaf.node.tag or "text", text=leaf.text, chance=chance, kept=stays, rule=rule)


@contextmanager
def _watched_by(witness: _Witness) -> Iterator[None]:
    before = sys.getprofile()
    sys.setprofile(witness)
    try:
        yield
    finally:
        sys.setprofile(before)


@dataclass(slots=True)
class _Judgement:
    """One judgement of a page: what is kept at the moment, and whose word each run went by last."""

    verdicts: Verdicts
    kept: list[bool]
    rules: list[str]

    def note(self, rule: str) -> None:
        """What has changed since the last time was this rule's doing."""
        now = self.verdicts.kept
        for i, kept in enumerate(now):
            if kept != self.kept[i]:
                self.rules[i] = rule
        self.kept = list(now)


class _Witness:
    """Sees how a page is judged as a profiler does, and whose word each run of text went by."""

    def __init__(self) -> None:
        self.judgements: list[_Judgement] = []
        self._depth = 0
        self._agreed: dict[int, str] = {}
        """The function that was called so deep last, if it said yes and nobody who asked it said no."""

    def __call__(self, frame: FrameType, event: str, returned: object) -> None:
        """Take note of a call or a return."""
        if event == "call":
            self._depth += 1
            self._enter(frame)
        elif event == "return":
            self._leave(frame, returned)
            self._depth -= 1

    def _enter(self, frame: FrameType) -> None:
        if frame.f_code in _SAYING:
            return
        if (caller := frame.f_back) is not None and _is_judges(caller):
            self._note(caller, self._named(caller))
        self._forget()

    def _leave(self, frame: FrameType, returned: object) -> None:
        if returned is True and not frame.f_code.co_name.startswith("<"):
            self._agreed[self._depth] = frame.f_code.co_name
        elif frame.f_code not in _SAYING:
            self._forget()
        caller = frame.f_back
        if _is_judges(frame):
            self._note(frame, self._named(frame))
        elif caller is not None and _is_judges(caller):
            self._note(caller, self._named(caller if frame.f_code in _SAYING else frame))

    def _note(self, frame: FrameType, rule: str) -> None:
        verdicts = frame.f_locals.get("verdicts")
        if not isinstance(verdicts, Verdicts):
            return
        if not self.judgements or self.judgements[-1].verdicts is not verdicts:
            runs = len(verdicts.leaves)
            self.judgements.append(_Judgement(verdicts, [False] * runs, [""] * runs))
        self.judgements[-1].note(rule)

    def _named(self, frame: FrameType) -> str:
        """The rule's name and what it asked; nothing where it went by the chance."""
        name = frame.f_code.co_name
        return "" if name == _CHANCE else " > ".join((name, *(self._agreed[depth] for depth in sorted(self._agreed))))

    def _forget(self) -> None:
        """Who asked is told no, or asks the next question."""
        self._agreed = {depth: name for depth, name in self._agreed.items() if depth < self._depth}


def _is_judges(frame: FrameType) -> bool:
    return frame.f_globals is vars(judge)


def main(arguments: list[str]) -> int:
    """Print the runs of a saved page; 1 and a line on what is wrong where it cannot be read or holds no article."""
    parser = argparse.ArgumentParser(prog="python -m republish.explain", description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("file", type=Path, help="a saved page")
    parser.add_argument(
        "url", nargs="?", default="https://site.example/", help="where it was, for its publisher's profile"
    )
    given = parser.parse_args(arguments)
    try:
        runs = explain(Page.from_html(given.file.read_bytes(), given.url))
    except (OSError, RepublishError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    for run in runs:
        sys.stdout.write(f"{_line(run)}\n")
    return 0


def _line(run: Run) -> str:
    text = run.text if len(run.text) <= _SHOWN else run.text[:_SHOWN].rsplit(" ", 1)[0] + " ..."
    return f"{run.chance:.2f} {'+' if run.kept else '-'} {run.tag} {text}{f' [{run.rule}]' if run.rule else ''}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
