"""MathML as a line of text: what is raised or lowered stays so, a fraction's bar becomes a stroke between grouped parts.

Elements and their order of arguments: MathML 3, §3 (presentation markup). White space between them says nothing (§2.1.7), but
for a blank between two factors, which stays; signs of relation and operation between two have a blank on either side, as
browsers show them (appendix C, infix operators).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import accumulate, islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_TOKENS = ("mi", "mn", "mo", "mtext", "ms")
_PREFIXES = ("mml:", "m:")
"""Of MathML's elements, as journals' systems write them in HTML."""
_UNSEEN = frozenset({"mphantom", "annotation", "annotation-xml"})
_INVISIBLE = str.maketrans({"\u2061": " ", "\u2062": "", "\u2063": "", "\u2064": ""})
"""Applied to, times, comma, plus: signs that are not seen; a function's name is set apart."""
_WHITE = " \t\r\n"
"""What is cut off a token's ends (MathML 3, §2.1.7)."""
_INFIX = frozenset("=<>≤≥≠≈≡∼≃≅∝∈⊂⊆∪∩→⇒⇔↔↦+-−±∓×÷·⋅∧∨")
_BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⌊": "⌋", "⌈": "⌉"}
_LONGEST_GROUP = 200
"""Tokens that are looked through for the bracket that closes the first."""
_ACCENTS = dict(zip("→^ˆ~˜¯‾˙¨", "\u20d7\u0302\u0302\u0303\u0303\u0304\u0304\u0307\u0308", strict=True))
"""Signs over a letter, as the marks that Unicode combines with it."""


def spell_mathml(formula: Element) -> None:
    """Rewrite a `math` element in place so that its text in document order says the formula."""
    parts = list(formula.iter())
    for part in parts:
        if (name := _local(part.tag)) != part.tag:
            part.tag = name
        if part.tag not in _TOKENS and not (part.text or "").strip():
            part.text = None
    for part in parts[1:]:
        if not (part.tail or "").strip():
            part.tail = " " if part.tail and _are_factors(part, part.getnext()) else None
    for part in reversed(parts):  # What is inside comes before what is around it.
        if part.tag in _UNSEEN:
            part.tag = "template"
        elif part.tag in _TOKENS:
            part.text = _token(part)
        elif part.tag in _SPELLED:
            _SPELLED[part.tag](part, list(part))


def holds_table(formula: Element) -> bool:
    """A matrix, cases, lines of equations: what no line of text can say."""
    return any(_local(part.tag) == "mtable" for part in formula.iter())


def _local(tag: str) -> str:
    """A name without MathML's prefix; broken pages have names of other signs, which stay as they are."""
    names = (tag.removeprefix(prefix) for prefix in _PREFIXES if tag.startswith(prefix))
    return next(filter(str.isalpha, names), tag)


def _are_factors(part: Element, other: Element | None) -> bool:
    return other is not None and part.tag != "mo" and other.tag != "mo"


def _token(part: Element) -> str:
    """A name, number, sign or word; words and signs between two stand apart from their neighbours."""
    text: str = part.text or ""
    text = (text if len(part) else text.strip(_WHITE)).translate(_INVISIBLE)
    if part.tag != "mo" or part.getnext() is None or part.getprevious() is None:
        return text
    apart = text in _INFIX or (len(text) > 1 and text.isalpha())
    return f" {text} " if apart else text


def _fraction(part: Element, parts: list[Element]) -> None:
    """Its parts between a stroke, apart from the factors beside it; without a bar, as in binomials, a blank parts them."""
    part.tag = "mrow"
    if len(parts) == 2:
        for side in parts:
            _group(side)
        _put_behind(parts[0], " " if part.get("linethickness", "").startswith("0") else "/")
    for before, behind in ((part.getprevious(), part), (part, part.getnext())):
        if before is not None and _are_factors(before, behind):
            before.tail = before.tail or " "


def _raised(*tags: str) -> Callable[[Element, list[Element]], None]:
    """What becomes of the arguments behind the base."""

    def spell(part: Element, parts: list[Element]) -> None:
        part.tag = "mrow"
        for argument in parts:
            _put_behind(argument, "")
        for base in parts[:1]:
            _group(base)
        for argument, tag in zip(parts[1:], tags, strict=False):
            _dress(argument, tag)

    return spell


def _over(part: Element, parts: list[Element]) -> None:
    """An accent goes onto its letter; anything else is raised."""
    mark = _ACCENTS.get(_said(parts[1])) if len(parts) == 2 else None
    if mark is None or len(_said(parts[0])) != 1 or _said(part) != _said(parts[0]) + _said(parts[1]):
        _raised("sup")(part, parts)
        return
    part.tag, part.text = "mrow", _said(parts[0]) + mark
    for argument in parts:
        part.remove(argument)


def _root(part: Element, parts: list[Element]) -> None:
    part.tag = "mrow"
    _group(part)
    part.text = "√" + (part.text or "")


def _nth_root(part: Element, parts: list[Element]) -> None:
    part.tag = "mrow"
    if len(parts) == 2:
        base, index = parts
        part.insert(0, index)
        _dress(index, "sup")
        _group(base)
        _put_behind(base, "")
        _put_behind(index, "√")


def _fenced(part: Element, parts: list[Element]) -> None:
    part.tag, part.text = "mrow", part.get("open", "(")
    for argument in parts[:-1]:
        _put_behind(argument, part.get("separators", ",").strip()[:1])
    for last in parts[-1:]:
        _put_behind(last, part.get("close", ")"))


def _parted(between: str) -> Callable[[Element, list[Element]], None]:
    def spell(part: Element, parts: list[Element]) -> None:
        for argument in parts[:-1]:
            _put_behind(argument, between)

    return spell


def _blank(part: Element, parts: list[Element]) -> None:
    part.text = " "


def _put_behind(argument: Element, sign: str) -> None:
    """A sign between two arguments; words that stand there against the rules stay before it."""
    words = argument.tail or ""
    argument.tail = (words if words.strip() else "") + sign


def _group(part: Element) -> None:
    """Brackets around several signs that no bracket holds together already."""
    tokens = [(token.text or "").strip() for token in islice(part.iter(*_TOKENS), _LONGEST_GROUP)]
    if len(tokens) > 1 and not _is_bracketed(tokens):
        part.text = "(" + (part.text or "")
        part[-1].tail = (part[-1].tail or "") + ")"


def _is_bracketed(tokens: list[str]) -> bool:
    """The last sign closes what the first one opens."""
    opening, closing = tokens[0], _BRACKETS.get(tokens[0])
    depths = list(accumulate((token == opening) - (token == closing) for token in tokens))
    return closing is not None and depths[-1] == 0 and 0 not in depths[:-1]


def _dress(argument: Element, tag: str) -> None:
    """Make an element of HTML of an argument, whatever it is; what is small stands close together."""
    if argument.tag != "none":
        argument.tag = tag
    for sign in argument.iter("mo", "mspace"):
        sign.text = (sign.text or "").strip()
    if not len(argument):
        argument.text = (argument.text or "").strip()


def _said(part: Element) -> str:
    return "".join(part.itertext()).strip()


_SPELLED: dict[str, Callable[[Element, list[Element]], None]] = {
    "mfrac": _fraction,
    "msup": _raised("sup"),
    "msub": _raised("sub"),
    "msubsup": _raised("sub", "sup"),
    "munder": _raised("sub"),
    "mover": _over,
    "munderover": _raised("sub", "sup"),
    "msqrt": _root,
    "mroot": _nth_root,
    "mfenced": _fenced,
    "mtable": _parted("; "),
    "mtr": _parted(" "),
    "mspace": _blank,
}
