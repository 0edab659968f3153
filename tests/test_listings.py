"""Listings that a page numbers: the code is one block without the numbers, in whatever markup it comes.

Markup: Pygments (`highlighttable`, `linenos=inline`), Rouge under Jekyll, Chroma under Hugo, Hexo, highlight.js with its
plug-in, GitHub's files, SyntaxHighlighter as a browser leaves it.
"""

from __future__ import annotations

import pytest

import republish
from harbour import article, paragraph
from republish import _html
from republish.fidelity import verify

CODE = "def wall():\n    return 1"
BEFORE, BEHIND = "".join(map(paragraph, range(4))), "".join(map(paragraph, range(4, 8)))
LISTINGS = {
    "Pygments": (
        '<table class="highlighttable"><tr><td class="linenos"><div class="linenodiv"><pre>1\n2</pre></div></td>'
        '<td class="code"><div><pre><span class="k">def</span> wall():\n    return 1\n</pre></div></td></tr></table>'
    ),
    "Pygments, in the lines": (
        '<div class="highlight"><pre><span class="linenos">1</span><span class="k">def</span> wall():\n'
        '<span class="linenos">2</span>    return 1</pre></div>'
    ),
    "Rouge": (
        '<figure class="highlight"><pre><code class="language-python"><table class="rouge-table"><tbody><tr>'
        '<td class="gutter gl"><pre class="lineno">1\n2\n</pre></td><td class="code"><pre>def wall():\n    return 1\n</pre></td>'
        "</tr></tbody></table></code></pre></figure>"
    ),
    "Chroma": (
        '<div class="chroma"><table class="lntable"><tr><td class="lntd"><pre class="chroma"><code><span class="lnt">1\n</span>'
        '<span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre class="chroma"><code class="language-python">'
        '<span class="line"><span class="cl">def wall():\n</span></span><span class="line"><span class="cl">    return 1\n'
        "</span></span></code></pre></td></tr></table></div>"
    ),
    "Chroma, in the lines": (
        '<pre class="chroma"><span class="line"><span class="ln">1</span><span class="cl">def wall():\n</span></span>'
        '<span class="line"><span class="ln">2</span><span class="cl">    return 1</span></span></pre>'
    ),
    "Hexo": (
        '<figure class="highlight"><table><tr><td class="gutter"><pre><span class="line">1</span><br><span class="line">2</span>'
        '<br></pre></td><td class="code"><pre><span class="line">def wall():</span><br><span class="line">    return 1</span><br>'
        "</pre></td></tr></table></figure>"
    ),
    "highlight.js": (
        '<pre><code class="hljs"><table class="hljs-ln"><tbody><tr><td class="hljs-ln-line hljs-ln-numbers" data-line-number="1">'
        '</td><td class="hljs-ln-line hljs-ln-code">def wall():</td></tr><tr><td class="hljs-ln-line hljs-ln-numbers"></td>'
        '<td class="hljs-ln-line hljs-ln-code">    return 1</td></tr></tbody></table></code></pre>'
    ),
    "GitHub": (
        '<table class="highlight"><tr><td class="blob-num">1</td><td class="blob-code">def wall():</td></tr>'
        '<tr><td class="blob-num">2</td><td class="blob-code">    return 1</td></tr></table>'
    ),
    "Crayon": (
        '<div class="crayon-main"><table class="crayon-table"><tr class="crayon-row"><td class="crayon-nums"><div><div>1</div><div>2</div>'
        '</div></td><td class="crayon-code"><div class="crayon-pre"><div class="crayon-line"><span>def</span> wall():</div>'
        '<div class="crayon-line">    return 1</div></div></td></tr></table></div>'
    ),
    "SyntaxHighlighter": (
        '<div class="syntaxhighlighter"><table><tbody><tr><td class="gutter"><div class="line">1</div><div class="line">2</div></td>'
        '<td class="code"><div class="container"><div class="line"><code>def</code> <code>wall():</code></div><div class="line">'
        "<code>\u00a0\u00a0\u00a0\u00a0</code><code>return</code> 1</div></div></td></tr></tbody></table></div>"
    ),
}

MARKED = 'def wall():\n<span class="hll">    <span class="k">return</span> <span class="mi">1</span>\n</span>'
LISTINGS |= {
    "Pygments, a line marked": (
        '<div class="codehilite"><table class="codehilitetable"><tr><td class="linenos"><div class="linenodiv"><pre>'
        '<span class="normal">1</span>\n<span class="normal">2</span></pre></div></td><td class="code"><div><pre><span></span>'
        f"<code>{MARKED}</code></pre></div></td></tr></table></div>"
    ),
    "Rouge, a line marked": (
        '<pre class="rouge"><code><table class="linenotable"><tbody><tr><td class="linenos gl"><pre class="lineno">1\n2\n</pre></td>'
        f'<td class="code"><pre>{MARKED}</pre></td></tr></tbody></table></code></pre>'
    ),
    "LaTeXML": (
        '<div class="ltx_listing"><div class="ltx_listing_data"><a href="data:text/plain;base64,ZGVm" download="">⬇</a></div>'
        '<div class="ltx_listingline"><span class="ltx_tag ltx_tag_listingline">1</span><span class="ltx_text">def</span>'
        '<span class="ltx_text ltx_lst_space"> </span>wall():\n</div><div class="ltx_listingline">'
        '<span class="ltx_tag ltx_tag_listingline">2</span><span class="ltx_text">    </span>return 1\n</div></div>'
    ),
    "org": (
        '<pre class="src src-python"><span class="linenr">1: </span><span class="org-keyword">def</span> wall():\n'
        '<span class="linenr">2: </span>    return 1\n</pre>'
    ),
}


def listed(listing: str) -> republish.Article:
    return article(BEFORE + listing + BEHIND)


@pytest.mark.parametrize("listing", LISTINGS.values(), ids=LISTINGS)
def test_the_code_of_a_numbered_listing_is_one_block(listing: str) -> None:
    body = listed(listing).body
    block = body.partition("<pre><code>")[2].partition("</code></pre>")[0]
    assert (block.rstrip("\n"), body.count("<pre>"), "<table" in body) == (CODE, 1, False)


@pytest.mark.parametrize("name", sorted(set(LISTINGS) - {"highlight.js"}))
def test_the_numbers_are_removed_as_what_they_are(name: str) -> None:
    numbers = [change for change in listed(LISTINGS[name]).changes if change.kind == "line-numbers"]
    assert " ".join(change.words for change in numbers).replace(":", "") == "1 2"


@pytest.mark.parametrize(
    "table",
    [
        '<table><tr><td class="gutter">12</td><td>stones of the wall counted</td></tr></table>',
        '<table><tr><td class="code">A1</td><td class="number">twelve</td></tr></table>',
        '<table><tr><td class="gutter">12</td><td class="code">A1</td><td>stones of the wall</td></tr></table>',
        '<table><tr><td class="gutter">twelve</td><td class="code">A1</td></tr></table>',
    ],
    ids=["no code", "no numbers", "more than code", "words"],
)
def test_a_table_of_other_things_stays_a_table(table: str) -> None:
    root = _html.parse(f"<p>The wall.</p>{table}", "https://site.example/").root
    assert root.find(".//pre") is None
    assert root.find(".//table") is not None


NUMBERED = '<tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>def wall():\n    return 1</pre></td></tr>'


@pytest.mark.parametrize(
    "box",
    [
        f'<table class="highlighttable"><tr><th colspan="2" class="filename"><span class="filename">wall.py</span></th></tr>{NUMBERED}</table>',
        f'<figure class="ltx_float"><figcaption>wall.py</figcaption>{LISTINGS["LaTeXML"]}</figure>',
        f'<div class="org-src-container"><label class="org-src-name">wall.py</label>{LISTINGS["org"]}</div>',
        f'<figure class="highlight"><figcaption>wall.py</figcaption><table>{NUMBERED}</table></figure>',
    ],
    ids=["Python-Markdown", "LaTeXML", "org", "Hexo"],
)
def test_the_title_of_a_numbered_listing_stays_before_it(box: str) -> None:
    made = listed(box)
    assert "wall.py\ndef wall():" in made.text.replace("\n\n", "\n")
    assert verify(made.original_text, made.text, made.changes) == ()


def test_the_link_to_the_file_is_set_apart_from_its_name() -> None:
    caption = '<figcaption><span>wall.py</span><a href="/wall.py">link</a></figcaption>'
    assert "wall.py link" in listed(f'<figure class="highlight">{caption}<table>{NUMBERED}</table></figure>').text


def test_a_row_of_another_name_over_code_leaves_the_table_a_table() -> None:
    table = f'<table><tr><th colspan="2">The wall in figures</th></tr>{NUMBERED}</table>'
    root = _html.parse(f"<p>The wall.</p>{table}", "https://site.example/").root
    assert root.find(".//table") is not None


def test_numbers_of_the_code_itself_stay() -> None:
    body = listed('<pre><span class="mi">1</span> + <span class="ln">x</span> + <span class="ln2">2</span></pre>').body
    assert "<pre>1 + x + 2</pre>" in body


def test_a_number_of_that_name_outside_code_stays() -> None:
    line = '<p>The keepers counted <span class="ln">412</span> stones of the wall in the spring of that year.</p>'
    assert "counted 412 stones" in listed(line).text
