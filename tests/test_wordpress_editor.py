"""Blocks opened in the real block editor: every one is valid, none is a Classic block."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from cms.wordpress import WordPress
from fixtures import packages
from republish.model import CleanHtml, Package
from republish.publishing import publish

pytestmark = [pytest.mark.wordpress, pytest.mark.browser]

SET = """content => wp.data.dispatch('core/block-editor').resetBlocks(wp.blocks.parse(content))"""
READ = """() => {
  const list = [];
  const walk = blocks => blocks.forEach(b => { list.push([b.name, b.isValid, b.originalContent || '']); walk(b.innerBlocks); });
  walk(wp.data.select('core/block-editor').getBlocks());
  return list;
}"""
INVALID = '<!-- wp:image -->\n<figure><img src="https://i.example/a.png" alt=""/></figure>\n<!-- /wp:image -->'
BODIES = {
    "paragraphs": '<p>a <a href="https://a.example/?b=1&amp;c=2" title="t">b</a> <abbr title="x">c</abbr> <q>d</q><br>e</p><p></p>',
    "headings": "<h1>a</h1><h2>b <em>c</em></h2><h3>d</h3><h4>e</h4><h5>f</h5><h6>g</h6>",
    "lists": '<ul><li>a</li><li>b <b>c</b><ol start="4"><li>d</li><li>e<ul><li>f</li></ul></li></ol></li></ul><ol start="3"><li>g</li></ol>',
    "lists no block holds": "<ul><li><p>a</p><p>b</p></li></ul><ul><li>a<ul><li>b</li></ul>tail</li></ul><ol><ol><li>x</li></ol></ol>",
    "quotes": "<blockquote>a</blockquote><blockquote><p>b</p><ul><li>c</li></ul></blockquote><blockquote><p>d</p><cite>e</cite></blockquote><blockquote><blockquote><p>f</p></blockquote></blockquote>",
    "images": '<figure><img src="https://i.example/a.png?b=1&amp;c=2" alt="&quot;a&quot; &lt;b&gt;" width="8" height="6"></figure>'
    '<figure><a href="https://a.example/x"><img src="https://i.example/b.png" alt=""></a><figcaption>c <em>d</em></figcaption></figure>'
    '<img src="https://i.example/c.png" alt=""><p><img src="https://i.example/d.png" alt="x"> inline</p>'
    '<figure><img src="https://i.example/e.png" alt=""><img src="https://i.example/f.png" alt=""></figure>',
    "tables": "<table><tr><td>a</td><td>b</td></tr></table>"
    "<table><caption>t</caption><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<br>c</td></tr></tbody><tfoot><tr><td>d</td></tr></tfoot></table>"
    '<table><tr><th colspan="2">a</th></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>'
    '<table><tr><td><p>a</p></td></tr></table><table></table><table><tr><th scope="row">a</th><td>b</td></tr></table>'
    "<figure><table><tr><td>a <b>b</b></td></tr></table><figcaption>c <em>d</em></figcaption></figure>",
    "code": "<pre>a\n  b &lt;c&gt;\n\n[d]</pre><pre><code>a\n  [b] &amp;amp; https://a.example/</code></pre><pre>a <b>b</b></pre>"
    '<pre>a\n  <a href="https://a.example/?b=1&amp;c=2">b</a>\n\n  c <sup>d</sup>\n</pre><pre><code>a\n  <a href="https://a.example/">b</a>\n</code></pre>'
    "<pre>\n\n  a <code>b</code> <code>c</code></pre><pre>a<br>b</pre>",
    "others": '<hr><details><summary>a</summary><p>b</p></details><dl><dt>a</dt><dd>b</dd></dl><p lang="fr">c</p><p dir="rtl">d</p><section><p>e</p></section>loose words',
    "commands": "<p>[gallery] &lt;!-- wp:html --&gt; {&quot;a&quot;:1} --&gt;</p><p>https://a.example/video</p>",
    "spaces": "<p>  a \n b  </p>\n\n<h2> c\n</h2><ul>\n<li> d </li>\n<li>\ne\n<ul>\n<li>f</li>\n</ul>\n</li>\n</ul>",
}


@pytest.fixture(scope="module")
def editor(chromium: Any, wordpress: WordPress) -> Iterator[Any]:
    """A page of the browser with an administrator logged in."""
    page = chromium.new_page()
    page.set_default_timeout(240_000)  # the editor's first start on a busy machine
    page.goto(f"{wordpress.url}/wp-login.php")
    page.fill("#user_login", "administrator")
    page.fill("#user_pass", "secret-administrator")
    page.click("#wp-submit")
    yield page
    page.close()


@pytest.fixture(scope="module")
def parsing(editor: Any, wordpress: WordPress) -> Any:
    """The editor with a new post, which takes the contents of others one after the other as it takes that of its own."""
    editor.goto(f"{wordpress.url}/wp-admin/post-new.php")
    editor.wait_for_function(
        "() => window.wp?.blocks?.getBlockTypes().length > 0 && wp.data.select('core/block-editor')"
    )
    return editor


def parsed(parsing: Any, wordpress: WordPress, post_id: object) -> list[tuple[str, bool, str]]:
    """The blocks that the editor makes of what the site stores of a post."""
    stored = wordpress.api("GET", f"posts/{post_id}?context=edit").json()["content"]["raw"]
    parsing.evaluate(SET, stored)
    found = [(name, valid, content) for name, valid, content in parsing.evaluate(READ)]
    assert found
    return found


def blocks(editor: Any, edit_url: str | None) -> list[tuple[str, bool, str]]:
    editor.goto(str(edit_url))
    editor.wait_for_function("() => window.wp?.data?.select('core/block-editor')?.getBlocks().length > 0")
    return [(name, valid, content) for name, valid, content in editor.evaluate(READ)]


def body(html: str) -> Package:
    return packages.package(replace(packages.english().article, body=CleanHtml(html)), html)


@pytest.mark.parametrize("html", BODIES.values(), ids=BODIES)
def test_every_block_is_valid(html: str, parsing: Any, wordpress: WordPress) -> None:
    report = publish(body(html), **wordpress.access("administrator"))
    found = parsed(parsing, wordpress, report.post_id)
    assert [block for block in found if not block[1]] == []
    assert "core/freeform" not in {name for name, _, _ in found}


@pytest.mark.parametrize("role", ["administrator", "author"])
def test_a_whole_article_is_valid_and_made_of_its_own_blocks(
    role: str,
    editor: Any,
    wordpress: WordPress,
) -> None:
    """For an author too, whose markup WordPress has filtered."""
    report = publish(packages.with_image(), **wordpress.access(role))
    found = blocks(editor, report.edit_url)
    assert [block for block in found if not block[1]] == []
    names = {name.removeprefix("core/") for name, _, _ in found}
    assert names == {
        "image", "paragraph", "heading", "list", "list-item", "quote", "table", "preformatted", "separator", "html",
    }  # fmt: skip


def test_the_arabic_article_is_valid(parsing: Any, wordpress: WordPress) -> None:
    found = parsed(parsing, wordpress, publish(packages.arabic(), **wordpress.access("editor")).post_id)
    assert [block for block in found if not block[1]] == []


def test_the_editor_would_tell(editor: Any, wordpress: WordPress) -> None:
    """The control: an image figure without its class is no valid block."""
    made = wordpress.api("POST", "posts", json={"title": "control", "content": INVALID}).json()
    url = f"{wordpress.url}/wp-admin/post.php?post={made['id']}&action=edit"
    assert [valid for _, valid, _ in blocks(editor, url)] == [False]


def test_what_is_parsed_in_the_open_editor_is_told_as_well(parsing: Any, wordpress: WordPress) -> None:
    """The control of the other way."""
    made = wordpress.api("POST", "posts", json={"title": "control", "content": INVALID}).json()
    assert [valid for _, valid, _ in parsed(parsing, wordpress, made["id"])] == [False]
