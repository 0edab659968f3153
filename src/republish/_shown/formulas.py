"""Formulas as text, each once: MathML, TeX that a script would set, pictures of TeX.

A page may hold a formula several times: KaTeX and MathJax set it beside MathML for screen readers and the TeX it was made
from, MediaWiki shows a picture beside MathML. What can be read best stays: MathML, else TeX, else what is shown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from functools import lru_cache
from itertools import islice
from typing import Any, TypeAlias
from urllib.parse import parse_qs, unquote

from republish._shown.elements import become, classes_of
from republish._shown.mathml import holds_table, spell_mathml
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_MATHML = ("math", "mml:math", "m:math")
_FRAMES = frozenset(
    [
        "katex",
        "katex-display",
        "mathjax",
        "mathjax_display",
        "mathjax_svg",
        "mathjax_svg_display",
        "mathjax_chtml",
        "mathjax_preview",
        "mjx-chtml",
        "mwe-math-element",
    ]
)
"""Classes, in lower case, of elements that hold one formula and nothing else."""
_FRAMES_ABOVE, _MOST_CHILDREN = 4, 20
_OF_TEXT = ("p", "li", "td", "h2", "h3", "blockquote", "figure", "br", "a")
_DRAWN = frozenset(
    [
        "latex",
        "tex",
        "mathtex",
        "ql-img-inline-formula",
        "ql-img-displayed-formula",
        "mwe-math-fallback-image-inline",
        "mwe-math-fallback-image-display",
    ]
)
"""Classes of pictures of which the description is the TeX: WordPress', QuickLaTeX's and MediaWiki's."""
_DRAWING = Uncompiled(r"/latex\.php\?|//latex\.codecogs\.com/|/(?:mathtex|mimetex)\.cgi\?|[?&]cht=tx(?:&|$)")
"""Services that draw the TeX in the address, in lower case."""
_IN_QUERY = ("latex", "chl")
_NOT_SAID = Uncompiled(r"\\(?:dpi\{\d{1,4}\}|inline|displaystyle|(?:bg|fg)_\w{1,20})\s?|&space;")
_DISPLAYED = Uncompiled(r"\{\\(?:display|text)style\s(.*)\}", re.S)
_BRACKETED = Uncompiled(r"^(\$\$?|\\[(\[])\s?(.*?)\s?(?:\$\$?|\\[)\]])$", re.S)
"""Brackets around TeX where a picture's description has them."""
_CDATA = Uncompiled(r"%?\s*<!\[CDATA\[(.*?)%?\s*\]\]>", re.S)
"""What kramdown writes around TeX that holds a sign of HTML."""
_TEX = re.compile(r"[\\{}^_]")
_STATED = ("data-formula", "data-tex", "data-latex")
"""Attributes with the TeX of a formula that a script draws there, or has drawn."""
_TEX_SCRIPT = "math/tex"
"""How the type of a script begins that is TeX."""
_WITH_TEX = f"//*[self::span or self::div][{' or '.join(f'@{name}' for name in _STATED)}]"


def spell(root: Element, names: Set[str], data: Set[str]) -> None:
    """Make `math` elements of text alone of all formulas of a page; its classes and attributes for scripts are given."""
    for formula in list(root.iter(*_MATHML)):
        _spell_mathml(formula)
    for script in [one for one in root.iter("script") if (one.get("type") or "").startswith(_TEX_SCRIPT)]:
        _spell_script(script)
    drawn = not _DRAWN.isdisjoint(names)
    for picture in list(root.iter("img")):
        if (drawn and _is_drawn(picture.get("class") or "")) or _is_of_drawing(picture.get("src") or ""):
            _spell_picture(picture)
    if not data.isdisjoint(_STATED):
        for place in root.xpath(_WITH_TEX):
            _spell_stated(place)


def _spell_mathml(formula: Element) -> None:
    frame = formula
    for up in islice(formula.iterancestors(), _FRAMES_ABOVE):
        if _is_frame(up) and _holds_one_formula(up):
            _leave_out_beside(frame, up)
            frame = up
    for twin in list(_twins(frame)):
        twin.tag = "template"
    tex = next((said.text for said in formula.iter("annotation") if "tex" in (said.get("encoding") or "")), None)
    if tex and holds_table(formula):
        become(formula, "math", _as_text(tex, displayed=formula.get("display") == "block"))
    else:
        spell_mathml(formula)


def _holds_one_formula(frame: Element) -> bool:
    """No text beside: a frame that a broken page never closes holds the rest of it."""
    parts = islice(frame.iter(*_MATHML, *_OF_TEXT), 2)
    return [part.tag in _MATHML for part in parts] == [True] and len(frame) <= _MOST_CHILDREN


def _leave_out_beside(part: Element, frame: Element) -> None:
    """All of a frame but the part of it that is read, which is shown though the page may show another."""
    while part is not frame:
        around = part.getparent()
        for other in around:
            if other is not part:
                other.tag = "template"
        around.attrib.pop("style", None)
        part = around


def _twins(frame: Element) -> Iterator[Element]:
    """The picture or the source right behind a formula, the previews right before it; other formulas may stand there too."""
    behind = None if (frame.tail or "").strip() else frame.getnext()
    if behind is not None and (_is_fallback(behind) or (_is_tex(behind) and _is_set_by_mathjax(frame))):
        yield behind
    yield from _previews(frame)


def _previews(element: Element) -> Iterator[Element]:
    """What a script has set already, right before its source, and nothing that holds a formula of its own."""
    before = element.getprevious()
    while before is not None and not (before.tail or "").strip() and _is_set_by_mathjax(before):
        if next(before.iter("math"), None) is not None:
            return
        yield before
        before = before.getprevious()


def _is_set_by_mathjax(element: Element) -> bool:
    return any(name.startswith("mathjax") for name in classes_of(element))


def _is_fallback(element: Element) -> bool:
    """MediaWiki's picture of the formula before it."""
    return element.tag == "img" and any(name.startswith("mwe-math-fallback") for name in classes_of(element))


def _is_tex(element: Element) -> bool:
    return element.tag == "script" and (element.get("type") or "").startswith("math/tex")


def _is_frame(element: Element) -> bool:
    return element.tag == "mjx-container" or not _FRAMES.isdisjoint(classes_of(element))


@lru_cache(maxsize=1024)
def _is_drawn(names: str) -> bool:
    """Whether the class attribute of a picture calls it one of TeX."""
    return not _DRAWN.isdisjoint(names.lower().split())


def _spell_script(script: Element) -> None:
    """TeX for a script to set, of which the page holds nothing else that can be read."""
    for preview in list(_previews(script)):
        preview.tag = "template"
    tex = script.text or ""
    become(script, "math", _as_text(_CDATA.sub(r"\1", tex), displayed="mode=display" in script.get("type")))


def _spell_picture(picture: Element) -> None:
    tex = _in_address(picture.get("src") or "") or picture.get("alt") or ""
    if tex.strip():
        become(picture, "math", _as_text(tex, displayed=False))


def _is_of_drawing(address: str) -> bool:
    """The address of a service that draws TeX; one that holds a picture itself is too long for the pattern."""
    folded = address.lower()
    return ("tex" in folded or "cht=tx" in folded) and _DRAWING.search(folded) is not None


def _spell_stated(place: Element) -> None:
    """TeX in an attribute of an element that says nothing, and stands in no other such element."""
    tex = next((said for name in _STATED if (said := (place.get(name) or "").strip())), "")
    if tex and place.getparent() is not None and not "".join(place.itertext("*")).strip():
        become(place, "math", _as_text(tex, displayed=place.tag == "div"))


def _in_address(address: str) -> str:
    """The TeX that a service is asked to draw."""
    if not _is_of_drawing(address):
        return ""
    query = address.partition("?")[2]
    named = parse_qs(query)
    tex = next((named[name][0] for name in _IN_QUERY if name in named), None)
    return _NOT_SAID.sub(" ", unquote(query) if tex is None else tex)


def _as_text(tex: str, *, displayed: bool) -> str:
    """TeX between the brackets that MathJax and KaTeX know it by; as it stands where it is nothing but signs."""
    tex = _BRACKETED.sub(r"\2", " ".join(tex.split()))
    whole = _DISPLAYED.fullmatch(tex)
    tex = whole[1].strip() if whole else tex
    if not _TEX.search(tex):
        return tex
    return f"\\[{tex}\\]" if displayed else f"\\({tex}\\)"
