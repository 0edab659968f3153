"""Code belongs to its article whole, line by line, in whatever way a page sets it.

The markup is that of WordPress' code block, Pygments, Shiki, Hexo's highlighter, react-syntax-highlighter and of text pasted
from VS Code, as each writes it.
"""

from __future__ import annotations

import pytest

import harbour
import republish
from harbour import paragraph
from republish.fidelity import verify

STYLE = "color: #3b3b3b; font-family: Menlo, Monaco, monospace; white-space: pre;"


def article(code: str) -> republish.Article:
    """The article with the code in the middle of its text."""
    text = [paragraph(number) for number in range(6)]
    return harbour.article("".join([*text[:3], code, *text[3:]]))


def between(body: str) -> str:
    """What stands between the two halves of the text."""
    return body.split("<p>The pilots of pier 2")[1].split("</p>", 1)[1].split("<p>The pilots of pier 3")[0].strip()


TWO_LINES = "def light(wall):\n    return (\n    )"


@pytest.mark.parametrize(
    "code",
    [
        f"<pre>{TWO_LINES}</pre>",
        f'<div class="wp-block-code"><pre><code>{TWO_LINES}</code></pre></div>',
        f'<div class="highlight"><pre><span></span><span class="k">def</span>{TWO_LINES[3:]}</pre></div>',
        '<pre class="shiki"><code>{}</code></pre>'.format(
            "\n".join(f'<span class="line">{line}</span>' for line in TWO_LINES.split("\n"))
        ),
        "<pre>{}</pre>".format("".join(f'<div class="token-line">{line}</div>' for line in TWO_LINES.split("\n"))),
        "<pre>{}</pre>".format("<br>".join(TWO_LINES.split("\n"))),
        "<pre><ol>{}</ol></pre>".format("".join(f"<li>{line}</li>" for line in TWO_LINES.split("\n"))),
        f'<div style="{STYLE}">{{}}</div>'.format(
            "".join(f"<div><span>{line}</span></div>" for line in TWO_LINES.split("\n"))
        ),
        f'<figure class="highlight"><div class="code"><pre>{TWO_LINES}</pre></div></figure>',
    ],
    ids=["plain", "WordPress", "Pygments", "Shiki", "boxes", "breaks", "list", "VS Code", "figure"],
)
def test_code_stays_line_by_line(code: str) -> None:
    made = article(code)
    shown = between(made.body)
    for tag in ("pre", "code", "figure"):
        shown = shown.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    assert shown.rstrip() == TWO_LINES
    assert "<pre>" in made.body
    assert not verify(made.original_text, made.text, made.changes)


def test_an_empty_line_stays() -> None:
    code = "<pre><div>one()</div><div><br></div><div>two()</div></pre>"
    assert between(article(code).body).rstrip("</pre>\n") == "<pre>one()\n\ntwo()"


def test_line_numbers_beside_code_go() -> None:
    code = (
        '<table class="highlighttable"><tr><td class="linenos"><pre>1\n2</pre></td>'
        '<td class="code"><pre>one()\ntwo()</pre></td></tr></table>'
    )
    assert "<pre>one()\ntwo()</pre>" in article(code).body
    assert "1\n2" not in article(code).body


@pytest.mark.parametrize(
    "style",
    [
        "white-space: pre",
        "font-family: monospace",
        "white-space: pre-line; font-family: monospace",
        "white-space: pre-wrap; font-family: Courier",
    ],
)
def test_a_style_alone_makes_no_code(style: str) -> None:
    line = "A letter that was written on a machine and copied as it stood, with all its blanks and its breaks."
    assert "<pre>" not in article(f'<div style="{style}"><p>{line}</p></div>').body


def test_code_in_comments_is_none_of_it() -> None:
    thread = f'<div class="comments"><pre>{TWO_LINES}</pre></div>'
    assert "light(wall)" not in article(thread).body


def test_code_of_an_introduction_in_a_box_of_its_own_stays() -> None:
    code = f'<div class="code-example"><p>js</p><pre class="brush">{TWO_LINES}</pre></div>'
    head = (
        f'<header><section class="content-section">{paragraph(1)}{paragraph(2)}{code}{paragraph(3)}</section></header>'
    )
    html = f"<main>{head}<div class=body>{''.join(paragraph(number) for number in range(4, 20))}</div></main>"
    found = republish.extract(republish.Page.from_html(html, harbour.URL))
    assert "def light(wall):\n    return (\n    )" in found.body
