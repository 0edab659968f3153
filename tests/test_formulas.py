"""Formulas become a line of text, each once, whatever sets them on the page.

Markup: KaTeX 0.16 (`katex-mathml` beside `katex-html`, a fraction's lower part first), MathJax 2.7 (`MathJax_Preview`, frame,
`MJX_Assistive_MathML`, source), MathJax 3 (`mjx-container`), kramdown (`script type="math/tex"`), WordPress.com and Jetpack
(`img.latex` from latex.php), QuickLaTeX, CodeCogs, MediaWiki (`mwe-math-element`), JATS in HTML (`mml:`).
"""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

import republish
from harbour import article, paragraph
from republish import Page, _html

FRACTION = "<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>"
SET = (
    '<span class="katex-html" aria-hidden="true"><span class="mfrac"><span>c</span><span>a</span><span>+</span><span>b</span>'
    "</span></span>"
)
TEX = '<annotation encoding="application/x-tex">\\frac{a+b}{c}</annotation>'
MATRIX = (
    "<mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr>"
    "<mtr><mtd><mn>0</mn></mtd><mtd><mn>1</mn></mtd></mtr></mtable>"
)


def said(formula: str) -> str:
    """What a sentence of an article says of a formula."""
    line = f"<p>The keepers found that the height of the tide is {formula} wherever the wall is sound.</p>"
    body = article("".join(map(paragraph, range(4))) + line + "".join(map(paragraph, range(4, 8)))).body
    return body.partition("the height of the tide is ")[2].partition(" wherever the wall is sound")[0]


def math(inner: str, attributes: str = "") -> str:
    return f"<math{attributes}>{inner}</math>"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<mi>h</mi><mo>=</mo><mn>4</mn>", "h = 4"),
        ("\n <mi> h </mi>\n <mo>=</mo>\n <mn>4</mn>\n", "h = 4"),
        (FRACTION, "(a + b)/c"),
        ("<mfrac><mi>a</mi><mi>b</mi></mfrac>", "a/b"),
        ("<mfrac><mrow><mo>(</mo><mi>a</mi><mo>)</mo></mrow><mn>2</mn></mfrac>", "(a)/2"),
        (f"<mfrac>{FRACTION}<mi>d</mi></mfrac>", "((a + b)/c)/d"),
        ("<msup><mi>e</mi><mrow><mo>-</mo><mi>x</mi></mrow></msup>", "e<sup>-x</sup>"),
        ("<msup><mrow><mi>a</mi><mi>b</mi></mrow><mn>2</mn></msup>", "(ab)<sup>2</sup>"),
        ("<msubsup><mi>x</mi><mi>i</mi><mn>3</mn></msubsup>", "x<sub>i</sub><sup>3</sup>"),
        ("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", "∑<sub>i=1</sub><sup>n</sup>"),
        ("<munder><mi>lim</mi><mi>x</mi></munder>", "lim<sub>x</sub>"),
        ("<mover><mi>v</mi><mo>→</mo></mover>", "v\u20d7"),
        ("<mover><mi>x</mi><mo>¯</mo></mover>", "x\u0304"),
        ("<mover><mrow><mi>a</mi><mi>b</mi></mrow><mo>¯</mo></mover>", "(ab)<sup>¯</sup>"),
        ("<msqrt><mn>7</mn></msqrt>", "√7"),
        ("<msqrt><mi>a</mi><mo>+</mo><mi>b</mi></msqrt>", "√(a + b)"),
        ("<mroot><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>3</mn></mroot>", "<sup>3</sup>√(a + b)"),
        ("<mfenced><mi>a</mi><mi>b</mi></mfenced>", "(a,b)"),
        ('<mfenced open="[" close="]" separators=";"><mi>a</mi><mi>b</mi></mfenced>', "[a;b]"),
        ("<mi>sin</mi><mo>\u2061</mo><mi>x</mi>", "sin x"),
        ("<mn>2</mn><mo>\u2062</mo><mi>x</mi>", "2x"),
        ("<mi>n</mi><mo>mod</mo><mn>2</mn>", "n mod 2"),
        ("<mi>a</mi><mphantom><mi>b</mi></mphantom>", "a"),
        ("<mi>a</mi><mspace width='1em'/><mi>b</mi>", "a b"),
        (MATRIX, "1 0; 0 1"),
        (f"<semantics><mrow>{MATRIX}</mrow><annotation encoding='application/x-tex'>I_2</annotation></semantics>", "\\(I_2\\)"),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>", "n k"),
        ("<mfrac><mi>a</mi><mrow><mo>(</mo><mi>b</mi><mo>)</mo><mo>(</mo><mi>c</mi><mo>)</mo></mrow></mfrac>", "a/((b)(c))"),
        ("<mi>a</mi> <mi>b</mi><mi>c</mi>", "a bc"),
        ("<mi>f</mi> <mo>(</mo> <mi>b</mi> <mo>)</mo>", "f(b)"),
        ("<mn>2</mn><mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi>", "2 a/b c"),
        ("<mo>−</mo><mi>a</mi><mo>−</mo><mi>b</mi>", "−a − b"),
        ("<msup><mi>e</mi><mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow></msup>", "e<sup>a−b</sup>"),
        ("<msup><mi>e</mi><mrow><mspace width='1em'/><mn>2</mn></mrow></msup>", "e<sup>2</sup>"),
        ("<mfrac><mi>a</mi></mfrac>", "a"),
        ("<msup></msup><mover></mover><mroot></mroot><mi>a</mi>", "a"),
    ],
)  # fmt: skip
def test_mathml_is_said_in_a_line(inner: str, text: str) -> None:
    assert said(math(inner)) == text


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ('<span data-formula="k_1"><span data-formula="k_1"><svg></svg></span></span>', "\\(k_1\\)"),
        ('<span class="math" data-tex="\\frac{a}{b}"></span>', "\\(\\frac{a}{b}\\)"),
        ('<span data-latex="n"> </span>', "n"),
        ('<span data-formula="=SUM(A1:A3)">six</span>', "six"),
        (f'<span data-tex="\\frac{{a+b}}{{c}}">{math(FRACTION)}</span>', "(a + b)/c"),
    ],
)
def test_tex_in_an_attribute_is_said_where_nothing_else_is(formula: str, text: str) -> None:
    assert said(formula) == text


def test_mathml_of_journals_has_a_prefix() -> None:
    assert said("<mml:math><mml:msup><mml:mi>x</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math>") == "x<sup>2</sup>"


@pytest.mark.parametrize(
    "formula",
    [
        f'<span class="katex"><span class="katex-mathml">{math(f"<semantics>{FRACTION}{TEX}</semantics>")}</span>{SET}</span>',
        f'<span class="katex-display"><span class="katex"><span class="katex-mathml">{math(FRACTION)}</span>{SET}</span></span>',
        '<span class="MathJax_Preview"></span><span class="MathJax" id="MathJax-Element-1-Frame"><nobr aria-hidden="true">'
        f'<span>c</span><span>a+b</span></nobr><span class="MJX_Assistive_MathML" role="presentation">{math(FRACTION)}</span></span>'
        '<script type="math/tex" id="MathJax-Element-1">\\frac{a+b}{c}</script>',
        f'<mjx-container class="MathJax"><mjx-math aria-hidden="true">cab</mjx-math><mjx-assistive-mml>{math(FRACTION)}'
        "</mjx-assistive-mml></mjx-container>",
        f'<span class="mwe-math-element"><span style="display: none;">{math(f"<semantics>{FRACTION}{TEX}</semantics>")}</span>'
        '<img src="/e.svg" class="mwe-math-fallback-image-inline" alt="{\\displaystyle {\\frac {a+b}{c}}}"></span>',
        f'{math(FRACTION)}<img src="/e.svg" class="mwe-math-fallback-image-inline" alt="{{\\frac {{a+b}}{{c}}}}">',
    ],
    ids=["KaTeX", "KaTeX displayed", "MathJax 2", "MathJax 3", "MediaWiki", "a picture beside it"],
)
def test_a_formula_that_a_page_holds_several_times_is_said_once(formula: str) -> None:
    assert said(formula) == "(a + b)/c"


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ('<script type="math/tex">h^2</script>', "\\(h^2\\)"),
        ('<script type="math/tex; mode=display">\\frac{a}{b}</script>', "\\[\\frac{a}{b}\\]"),
        ('<script type="math/tex">% <![CDATA[\na < b_1 %]]></script>', "\\(a &lt; b_1\\)"),
        ('<script type="math/tex">h</script>', "h"),
        ('<span class="MathJax_Preview">[h2]</span><span class="MathJax"><nobr>h2</nobr></span><script type="math/tex">h^2</script>', "\\(h^2\\)"),
        ('<img class="latex" src="https://s0.wp.com/latex.php?latex=E%3Dmc%5E2&amp;bg=ffffff" alt="E=mc^2">', "\\(E=mc^2\\)"),
        ('<img src="https://s0.wp.com/latex.php?latex=%5Calpha&amp;s=0" alt="">', "\\(\\alpha\\)"),
        ('<img src="https://latex.codecogs.com/gif.latex?\\dpi{120}&space;x%5E2" alt="equation">', "\\(x^2\\)"),
        ('<img class="tex" src="/formula.png" alt="x^2">', "\\(x^2\\)"),
        ('<img src="https://SITE.example/cgi-bin/MathTeX.cgi?x%5E2" alt="">', "\\(x^2\\)"),
        ('<img class="ql-img-inline-formula" src="/ql-cache/quicklatex-1.png" alt="\\sqrt{2}">', "\\(\\sqrt{2}\\)"),
        ('<img class="mwe-math-fallback-image-inline" src="/e.svg" alt="{\\displaystyle x=2}">', "x=2"),
    ],
)  # fmt: skip
def test_tex_is_said_between_the_brackets_that_scripts_know(formula: str, text: str) -> None:
    assert said(formula) == text


@pytest.mark.parametrize(
    "other",
    [
        '<img class="photo" src="/latex-gloves.jpg" alt="Gloves made of latex^2">',
        '<img class="latex" src="/formula.png" alt="">',
        '<img src="data:image/png;base64,//texAcht=tx/latex" alt="h^2">',
        '<script type="application/javascript">var latex = "h^2";</script>',
        '<span class="mathematics">four metres</span>',
    ],
    ids=["a picture of latex", "a formula without words", "a file of its own", "a script", "a word"],
)
def test_what_is_no_formula_stays_what_it_is(other: str) -> None:
    root = _html.parse(f"<p>The tide is {other} high.</p>", "https://site.example/").root
    assert root.find(".//math") is None
    assert root.find(".//template") is None


@pytest.mark.parametrize("around", ["{0} and <b>more</b>{0}", "{0}<p>Words of the next paragraph</p>"])
def test_a_frame_that_is_never_closed_hides_nothing(around: str) -> None:
    inner = around.format(math("<mi>h</mi>"))
    root = _html.parse(f'<div><span class="katex">{inner}</div><p>The end.</p>', "https://site.example/").root
    assert _html.text_of(root).split() == [*_html.text_of(_html.fragment(inner)).split(), "The", "end."]


def test_names_that_no_element_may_have_stay() -> None:
    root = _html.parse("<p><math><m:a<b>h</math> and k</p>", "https://site.example/").root
    assert "".join(root.itertext()).split() == ["h", "and", "k"]


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<mtext>of <b>the</b> wall</mtext>", "of the wall"),
        ("<mrow>words <mi>x</mi> more</mrow>", "words x more"),
        ("<mi>x</mi><p>A paragraph</p> end", "xA paragraph end"),
        ("<msup><mi>x</mi>of<mn>2</mn></msup>", "xof2"),
        ("<mfrac><mi>a</mi>of<mi>b</mi></mfrac>", "aof/b"),
        ("<mover><mi>v</mi>of<mo>→</mo></mover>", "vof→"),
    ],
)
def test_words_that_stand_in_a_formula_against_the_rules_stay(inner: str, words: str) -> None:
    assert "".join(_html.parse(math(inner), "https://site.example/").root.itertext()) == words


KATEX = '<span class="katex"><span class="katex-mathml"><math><mi>{0}</mi></math></span><span aria-hidden="true">{0}</span></span>'
MATHJAX = (
    '<span class="MathJax_Preview"></span><span class="MathJax"><nobr aria-hidden="true">{0}</nobr>'
    '<span class="MJX_Assistive_MathML"><math><mi>{0}</mi></math></span></span><script type="math/tex">{0}</script>'
)
SET_ONLY = (
    '<span class="MathJax_Preview">{0}</span><span class="MathJax">{0}</span><script type="math/tex">{0}</script>'
)


@pytest.mark.parametrize("between", ["", " "])
@pytest.mark.parametrize(
    ("one", "other"),
    [
        (KATEX, KATEX),
        (MATHJAX, MATHJAX),
        (SET_ONLY, SET_ONLY),
        (MATHJAX, SET_ONLY),
        ("<math><mi>{0}</mi></math>", '<script type="math/tex">{0}</script>'),
        ("<math><mi>{0}</mi></math>", '<img class="latex" src="/2.png" alt="{0}">'),
        ('<script type="math/tex">{0}</script>', '<img class="latex" src="/2.png" alt="{0}">'),
        ('<img class="latex" src="/1.png" alt="{0}">', '<img class="latex" src="/2.png" alt="{0}">'),
    ],
)
def test_formulas_side_by_side_are_two(one: str, other: str, between: str) -> None:
    assert "".join(said(one.format("h") + between + other.format("k")).split()) == "hk"


def test_a_headline_says_its_formula() -> None:
    title = f"Why {math('<mi>h</mi><mo>=</mo><mn>4</mn>')} holds for the wall"
    html = f"<html lang=en><body><article><h1>{title}</h1>{''.join(map(paragraph, range(6)))}</article></body></html>"
    assert republish.extract(Page.from_html(html, "https://site.example/wall")).title == "Why h = 4 holds for the wall"


@pytest.mark.parametrize("said_of_it", ["$h^2$", "$$ h^2 $$", "\\(h^2\\)", "\\[h^2\\]"])
def test_brackets_around_tex_are_not_doubled(said_of_it: str) -> None:
    assert said(f'<img class="latex" src="/1.png" alt="{said_of_it}">') == "\\(h^2\\)"


def test_words_beside_a_formula_stay() -> None:
    twice = f"{math('<mi>h</mi>')} or <script type='math/tex'>k</script>, and {math('<mi>l</mi>')}"
    assert said(twice) == "h or k, and l"


def test_formulas_nested_without_end_are_read() -> None:
    deep = "<mfrac>" * 150 + "<mi>a</mi><mi>b</mi>" + "</mfrac>" * 150
    assert said(math(deep)).count("a") == 1


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        (r"<p>\[ E = mgh \]</p>", True),
        (r'<div class="math notranslate nohighlight">\[E = mgh\]</div>', True),
        (r'<div class="stemblock"><div class="content">\[E = mgh\]</div></div>', True),
        (r"<p>\begin{equation}E = mgh\end{equation}</p>", True),
        ('<p><span class="math display"><em>E</em> = <em>mgh</em></span></p>', True),
        ('<div class="formula"><i>E</i> = <i>mgh</i></div>', True),
        (
            '<span class="katex-display"><span class="katex"><span class="katex-mathml"><math><mi>E</mi><mo>=</mo><mi>mgh</mi></math></span></span></span>',
            True,
        ),
        ('<div class="formula"><a href="/formula">E = mgh</a></div>', False),
        ('<div class="share-bar">$E$ = mgh</div>', False),
    ],
)
def test_a_formula_on_a_line_of_its_own_stays(line: str, stays: bool) -> None:
    """As Org, Sphinx, Asciidoctor, Pandoc and Docutils write it for MathJax or set it themselves."""
    body = article("".join(map(paragraph, range(4))) + f"<h2>The sum</h2>{line}").body
    assert ("mgh" in body) is stays


_TAGS = st.sampled_from(
    [
        "mrow",
        "mfrac",
        "msup",
        "msub",
        "msubsup",
        "munder",
        "mover",
        "munderover",
        "msqrt",
        "mroot",
        "mfenced",
        "mtable",
        "mtr",
        "mtd",
        "mspace",
        "semantics",
    ]
)
_TOKENS = st.builds(
    "<{0}>{1}</{0}>".format, st.sampled_from(["mi", "mn", "mo", "mtext"]), st.sampled_from(["p", "q7", "+", "(", "mod", ""])
)  # fmt: skip
_FORMULAS = st.recursive(
    _TOKENS, lambda inner: st.builds(lambda tag, parts: f"<{tag}>{''.join(parts)}</{tag}>", _TAGS, st.lists(inner, max_size=4))
)  # fmt: skip


@given(_FORMULAS)
def test_no_sign_of_a_formula_is_lost(formula: str) -> None:
    stated = _html.fragment(math(formula))
    signs = Counter("".join(token.text or "" for token in stated.iter("mi", "mn", "mo", "mtext")))
    spelled = _html.parse(f"<p>Read {math(formula)}.</p>", "https://site.example/").root
    assert signs <= Counter("".join(spelled.find(".//math").itertext()))
