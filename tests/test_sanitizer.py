"""The sanitiser: what stays, what goes, and that the result is safe in every reading."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from html import escape

import pytest

from republish import fidelity
from republish._html import lines
from republish.errors import LimitExceeded, RepublishError, TruncatedPage, UsageError
from republish.limits import DEFAULT_LIMITS, Limits
from republish.sanitizer import ARTICLE_POLICY, INLINE_POLICY, Policy, clean, draft, parse, release
from sanitized import alike, dangers, serialized
from sanitizer_vectors import ALLOWED_URLS, MARKUP, SCRIPT_URLS

ENGINES = ["bleach", "nh3"]

KEPT = {
    "paragraphs": "<p>One.</p><p>Two <em>words</em> and <strong>three</strong>.</p>",
    "headings": "<h2>Part</h2><h3>Smaller</h3>",
    "lists": '<ul><li>a</li><li>b<ol start="3" type="A"><li value="7">c</li></ol></li></ul>',
    "definitions": "<dl><dt>Term</dt><dd><p>Meaning</p></dd></dl>",
    "quote": '<blockquote cite="https://a.test/x"><p>Said.</p></blockquote>',
    "figure": '<figure><img src="https://a.test/p.jpg" alt="A wave" width="640" height="480"><figcaption>A wave. '
    '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY</a></figcaption></figure>',
    "table": '<table><caption>Sums</caption><thead><tr><th scope="col">A</th></tr></thead><tbody><tr>'
    '<td colspan="2" rowspan="3">1</td></tr></tbody></table>',
    "code": "<pre>  two\n    lines\n</pre><p><code>x</code> <kbd>y</kbd> <samp>z</samp> <var>n</var></p>",
    "edits": '<p><del datetime="2026-01-01" cite="https://a.test/">old</del> <ins>new</ins></p>',
    "foreign": '<p lang="ar" dir="rtl">\u0646\u0635 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645</p>',
    "time": '<p><time datetime="2026-11-24T10:00:00+01:00">today</time> H<sub>2</sub>O 10<sup>2</sup></p>',
    "break": "<p>line<br>line<br><br>line</p><hr>",
    "no-break space": "<p>10\u00a0km</p>",
    "emoji": "<p>\U0001f469\u200d\U0001f680</p>",
    "entities": "<p>a &amp; b &lt;c&gt; &amp;amp; \"d\" 'e'</p>",
    "decoration": '<img src="https://a.test/line.png" alt="">',
    "link attributes": '<p><a href="https://a.test/" hreflang="de" rel="nofollow noopener" title="Home">x</a></p>',
    "words in a line": '<p><abbr title="World Health Organization">WHO</abbr> <b>b</b> <bdi>c</bdi> <bdo dir="rtl">d</bdo> '
    '<cite>e</cite> <dfn>f</dfn> <i>g</i> <mark>h</mark> <q cite="https://a.test/">i</q> <s>j</s> <small>k</small> '
    '<span lang="fr">l</span> <u>m</u> long<wbr>word</p>',
    "all headings": "<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4><h5>e</h5><h6>f</h6>",
    "cells": '<table><tbody><tr><td abbr="x">1</td><th scope="row">2</th></tr></tbody><tfoot><tr><td>3</td></tr></tfoot>'
    "</table>",
    "numbering": '<ol reversed="reversed" start="-3" type="i"><li>a</li></ol>',
    "said of any": '<p title="t" dir="auto" lang="en-GB">x</p><div>y<p>z</p></div>',
    "sizes of a picture": '<img src="https://a.test/p.jpg" srcset="https://a.test/p.jpg 1x" '
    'sizes="(min-width: 40em) 50vw, 100vw" alt="x">',
    "kinds of links": '<p><a href="mailto:a@b.test">mail</a> <a href="tel:+123">call</a> '
    '<a href="http://a.test/" rel="license noreferrer sponsored ugc">x</a></p>',
    "text alone": "just words",
}


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("html", KEPT.values(), ids=KEPT.keys())
def test_an_articles_own_markup_stays_as_it_is(html: str, engine: str) -> None:
    assert clean(html, engine=engine).html == html
    assert clean(html, engine=engine).changes == ()


@pytest.mark.parametrize("vector", MARKUP)
def test_hostile_markup_is_safe_in_every_reading(vector: str) -> None:
    cleaned = clean(f"<p>before</p>{vector}<p>after</p>").html
    assert dangers(cleaned) == []
    assert cleaned.startswith("<p>before</p>")


@pytest.mark.parametrize("vector", MARKUP)
def test_hostile_markup_is_read_alike_by_all_parsers(vector: str) -> None:
    cleaned = clean(vector).html
    assert clean(cleaned).html == cleaned
    assert alike(serialized(cleaned)) == alike(cleaned)


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("url", SCRIPT_URLS)
def test_addresses_that_are_no_web_address_go(url: str, engine: str) -> None:
    for quoted in (escape(url), url.replace('"', "&quot;")):
        html = (
            f'<p><a href="{quoted}">text</a><img src="{quoted}" alt="p"></p><blockquote cite="{quoted}">q</blockquote>'
        )
        assert clean(html, engine=engine).html == "<p>text</p><blockquote>q</blockquote>"


@pytest.mark.parametrize(("found", "published"), ALLOWED_URLS.items())
def test_addresses_are_published_as_browsers_read_them(found: str, published: str) -> None:
    cleaned = clean(f'<p><a href="{escape(found)}">text</a></p>').html
    assert cleaned == f'<p><a href="{escape(published)}">text</a></p>'


def test_only_web_addresses_are_images() -> None:
    assert clean('<img src="mailto:a@b.test" alt="x"><img src="tel:1" alt="y">').html == ""


SRCSETS = {
    "https://a.test/1 1x, https://a.test/2 2x": "https://a.test/1 1x, https://a.test/2 2x",
    "https://a.test/1 320w,https://a.test/2 640w": "https://a.test/1 320w, https://a.test/2 640w",
    "javascript:alert(1) 1x, https://a.test/2 2x": "https://a.test/2 2x",
    "data:image/svg+xml,<svg/onload=alert(1)> 1x": None,
    "https://a.test/w_400,h_300/p.jpg 400w": "https://a.test/w_400,h_300/p.jpg 400w",
    "https://a.test/1, https://a.test/2": "https://a.test/1, https://a.test/2",
    "https://a.test/1 1x 2x nonsense(, https://a.test/2": "https://a.test/1 1x, https://a.test/2",
    "//evil.test/1 1x, /2 2x": None,
    "https://u:p@a.test/1 1x": "https://a.test/1 1x",
    " , ,, ": None,
}


@pytest.mark.parametrize(("found", "published"), SRCSETS.items())
def test_every_candidate_of_a_srcset_is_checked(found: str, published: str | None) -> None:
    cleaned = clean(f'<img src="https://a.test/0" srcset="{escape(found)}" alt="x">').html
    assert (
        cleaned
        == f'<img src="https://a.test/0"{f" srcset={chr(34)}{published}{chr(34)}" if published else ""} alt="x">'
    )


REPAIRED = {
    "block in a paragraph": ("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c"),
    "block in an inline": ("<em>a<p>b</p>c</em>", "<em>a</em><p><em>b</em></p><em>c</em>"),
    "block in a link": (
        '<a href="https://a.test/"><h2>b</h2>c</a>',
        '<h2><a href="https://a.test/">b</a></h2><a href="https://a.test/">c</a>',
    ),
    "text in a table": (
        "<table>t<tr><td>c</table>",
        "<table><tbody><tr><td>t</td></tr><tr><td>c</td></tr></tbody></table>",
    ),
    "row without a table": ("<tr><td>c</td></tr>", "<div>c</div>"),
    "item without a list": ("<li>a</li><li>b</li>", "<div>a</div><div>b</div>"),
    "list in a list": ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
    "old names": (
        "<center><strike>a</strike> <tt>b</tt> <acronym>c</acronym></center>",
        "<div><s>a</s> <code>b</code> <abbr>c</abbr></div>",
    ),
    "sections": ("<section><header><h2>a</h2></header></section>", "<div><div><h2>a</h2></div></div>"),
    "unknown inline": ("<font color=red>a</font><x-note>b</x-note>", "ab"),
    "empty elements": ("<p></p><p> </p><div><span></span></div><p>a<b></b></p>", "<p>a</p>"),
    "blocks nobody sees keep words apart": ("<div>a<div></div>b</div>", "<div>a b</div>"),
    "white space": ("<p>  a \n b <b> c</b> d </p>\n\n<p>e</p>", "<p>a b <b>c</b> d</p><p>e</p>"),
    "twice the same": ("<b><b>a</b></b>", "<b>a</b>"),
    "breaks between blocks": ("<div>a<div><br></div>b</div>", "<div>a b</div>"),
    "breaks at the start": ("<p><br>a</p><br>", "<p>a</p>"),
    "old windows signs": ("<p>it&#146;s &#150; \x93so\x94</p>", "<p>it’s – “so”</p>"),
    "spans": (
        "<table><tr><td colspan=100000000 rowspan=0>a</table>",
        '<table><tbody><tr><td colspan="100">a</td></tr></tbody></table>',
    ),
    "sizes": (
        '<img src="https://a.test/" width="640.5px" height="100%" alt="x">',
        '<img src="https://a.test/" width="640" alt="x">',
    ),
    "alternative missing": ('<img src="https://a.test/">', '<img src="https://a.test/">'),
    "rel": (
        '<a rel="LICENSE opener prefetch" href="https://a.test/">x</a>',
        '<a rel="license" href="https://a.test/">x</a>',
    ),
    "language": ('<p lang="javascript:1" dir="up">x</p>', "<p>x</p>"),
    "paragraph after paragraph": ("<p>a<p>b", "<p>a</p><p>b</p>"),
    "definition without a list": ("<dt>a<dd>b", "<div>a</div><div>b</div>"),
    "caption with a paragraph": (
        "<table><caption><p>a</p></caption><td>b</table>",
        "<table><caption><p>a</p></caption><tbody><tr><td>b</td></tr></tbody></table>",
    ),
}


@pytest.mark.parametrize(("found", "published"), REPAIRED.values(), ids=REPAIRED.keys())
def test_what_pages_get_wrong_is_put_right_without_losing_a_word(found: str, published: str) -> None:
    assert clean(found).html == published


LISTED = {
    "form": ("<p>a</p><form>Your name <select><option>x</select></form>", "form"),
    "script": ("<script>var a</script>", "script"),
    "embed": ("<iframe src='https://a.test/'></iframe>", "embed"),
    "video": ("<video>Your browser is old</video>", "embed"),
    "image": ("<img src='javascript:1'>", "image"),
    "link": ("<a href='javascript:1'>x</a>", "unsafe"),
    "other": ("<map><area></map>", "unsafe"),
}


@pytest.mark.parametrize(("html", "kind"), LISTED.values(), ids=LISTED.keys())
def test_what_goes_is_listed_with_its_kind_and_ground(html: str, kind: str) -> None:
    (change,) = clean(html).changes
    assert (change.action, change.kind, change.ground) == ("removed", kind, "safety")
    assert change.reason


def test_words_that_go_are_in_the_change() -> None:
    (change,) = clean("<p>a</p><canvas>Your <b>browser</b> is old</canvas>").changes
    assert change.words == "Your browser is old"


def test_letters_of_old_windows_pages_are_read_and_listed() -> None:
    cleaned = clean("<p>une \x9cuvre</p>")
    assert cleaned.html == "<p>une œuvre</p>"
    assert [(c.action, c.replacement, c.ground) for c in cleaned.changes] == [("replaced", "œuvre", "format")]


def test_a_word_that_hid_a_character_is_accounted_for() -> None:
    html = "<p>one pay\U000e0041pal co\x7fde word</p>"
    cleaned = clean(html)
    assert cleaned.html == "<p>one paypal code word</p>"
    assert fidelity.verify(lines(html), lines(cleaned.html), cleaned.changes) == ()
    assert [change.replacement for change in cleaned.changes] == ["code"]


def test_a_changes_place_leads_to_the_element() -> None:
    from lxml import html as lxml_html

    page = "<div><p>a</p><script>1</script></div><iframe><p>x</p></iframe><video>gone</video>"
    places = [change.place for change in clean(page).changes]
    root = lxml_html.document_fromstring(f"<html><body>{page}")
    assert [root.xpath(f"/{place}")[0].tag for place in places] == ["script", "iframe", "video"]


def test_direction_overrides_and_invisible_characters_go() -> None:
    assert clean("<p>a\u202eb\u2066c\u200bd\ufeffe\u2060f\U000e0041g\x07h</p>").html == "<p>abcdefgh</p>"


@pytest.mark.parametrize(
    ("found", "published"),
    [
        ("\u0645\u06cc\u200c\u0634\u0648\u062f", "\u0645\u06cc\u200c\u0634\u0648\u062f"),
        ("\u0915\u094d\u200d\u0937", "\u0915\u094d\u200d\u0937"),
        ("\u2764\ufe0f\u200d\U0001f525", "\u2764\ufe0f\u200d\U0001f525"),
        ("pay\u200cpal", "paypal"),
        ("\u200dgo", "go"),
    ],
)
def test_joiners_stay_in_scripts_that_need_them(found: str, published: str) -> None:
    assert clean(f"<p>{found}</p>").html == f"<p>{published}</p>"


def test_inline_policy_leaves_one_line_of_text() -> None:
    found = '<p>A <b>wave</b></p><ul><li>one</li><li>two</li></ul><img src="https://a.test/" alt="x"><script>1</script>'
    assert clean(found, INLINE_POLICY).html == "A <b>wave</b> one two"


def test_a_policy_of_ones_own_allows_classes() -> None:
    policy = Policy(elements=ARTICLE_POLICY.elements, classes={"p": frozenset({"lead"})})
    assert clean('<p class="lead admin"><b class="lead">a</b></p>', policy).html == '<p class="lead"><b>a</b></p>'


def test_a_policy_cannot_allow_what_nobody_checks() -> None:
    with pytest.raises(UsageError, match="onclick"):
        clean("<p onclick=x>a</p>", Policy(elements={"p": frozenset({"onclick"})}))


def test_an_unknown_engine_is_a_usage_error() -> None:
    with pytest.raises(UsageError, match="no engine"):
        clean("<p>a</p>", engine="regex")  # type: ignore[arg-type]


def test_a_missing_nh3_is_a_usage_error_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "nh3", None)
    policy = Policy(elements={"p": frozenset()})
    with pytest.raises(UsageError, match=r"republish\[nh3\]"):
        clean("<p>a</p>", policy, engine="nh3")


def test_an_nh3_of_before_the_settings_it_needs_is_a_usage_error_with_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    nh3 = pytest.importorskip("nh3")
    monkeypatch.delattr(nh3, "Cleaner")
    with pytest.raises(UsageError, match=r"too old .*republish\[nh3\]"):
        clean("<p>a</p>", Policy(elements={"p": frozenset(), "em": frozenset()}), engine="nh3")


@pytest.mark.parametrize("blank", ["", " \n\t", "<!-- nothing -->", "<p></p>", "<script>1</script>", "\x00"])
def test_nothing_gives_nothing(blank: str) -> None:
    assert clean(blank).html == ""


BEYOND = {
    "depth": ("<div>" * 250 + "x", Limits()),
    "attributes": ("<p " + " ".join(f"a{n}=1" for n in range(65)) + ">x</p>", Limits()),
    "nodes": ("<p>x</p>" * 101, Limits(nodes=100)),
    "page_bytes": ("<p>" + "x" * 1001, Limits(page_bytes=1000)),
    "page_bytes after escaping": ("<p>" + "&" * 900, Limits(page_bytes=2000)),
    "gate_bytes": ("<p>" + "x" * 5000, Limits(gate_bytes=1000)),
    "gate_bytes of tags": (f"<blockquote cite='https://a.test/{'x' * 7000}'>" * 10 + "<p>xxxx</p>" * 5000, Limits()),
    "page_bytes of repeated links": (f"<a href='https://a.test/{'x' * 7000}'>" + "<p>x</p>" * 2000, Limits()),
}


@pytest.mark.parametrize(("html", "limits"), BEYOND.values(), ids=BEYOND.keys())
def test_what_exceeds_a_limit_names_it(html: str, limits: Limits, request: pytest.FixtureRequest) -> None:
    with pytest.raises(LimitExceeded) as caught:
        clean(html, limits=limits)
    assert request.node.callspec.id.startswith(caught.value.limit)
    assert caught.value.stage in ("parse", "sanitize")


def test_what_the_parser_would_cut_is_never_published() -> None:
    with pytest.raises((TruncatedPage, LimitExceeded)):
        clean("<div>" * 3000 + "the end")


def test_an_address_longer_than_any_goes() -> None:
    assert clean(f"<p><a href='https://a.test/{'x' * 9000}'>x</a></p>").html == "<p>x</p>"


LONG = {
    "paragraphs": "<p>The harbour <em>council</em> &amp; crew.</p>" * 3000,
    "one paragraph": "<p>" + "word &amp; word " * 30_000 + "</p>",
    "lines": "<pre>a" + "\n" * 40_000 + "b</pre>",
    "table": "<table>" + "<tr><td>a</td><td><b>b</b></td></tr>" * 3000 + "</table>",
    "nested": "<blockquote><ul><li>" * 20 + "<p>x</p>" * 3000,
    "inline": '<p><a href="https://a.test/"><b><i>' + "word " * 20_000,
}


@pytest.mark.parametrize("html", LONG.values(), ids=LONG.keys())
def test_what_goes_through_the_gate_in_pieces_comes_out_whole(html: str) -> None:
    by_pieces, at_once = clean(html).html, clean(html, engine="nh3").html
    assert by_pieces == at_once
    assert clean(by_pieces).html == by_pieces


def test_threads_do_not_disturb_one_another() -> None:
    pages = [f"<p>{n} <a href='https://a.test/{n}'>{'x' * n}</a></p>" * 20 for n in range(1, 40)]
    alone = [clean(page).html for page in pages]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda page: clean(page).html, pages)) == alone


def test_limits_reach_the_cells() -> None:
    html = "<table><tr><td colspan=30>a</table>"
    assert 'colspan="7"' in clean(html, limits=replace(Limits(), span=7)).html


def test_every_failure_is_ours() -> None:
    for html in (
        "<div>" * 5000,
        "<p " + "a " * 500 + ">",
        "\ud800",
        "<?xml version='1.0' encoding='x'?>",
        "%PDF-1.7",
        "\x00" * 99,
    ):
        try:
            cleaned = clean(html).html
        except RepublishError:
            continue
        assert dangers(cleaned) == []


@pytest.mark.parametrize("engine", ENGINES)
def test_the_steps_give_what_the_whole_gives(engine: str) -> None:
    html = '<p onclick="x">a <b>b</b></p><script>c</script><form><button>d</button></form>'
    made = draft(parse(html, DEFAULT_LIMITS))
    assert [change.kind for change in made.changes] == ["script", "form"]
    assert release(made, engine) == clean(html, engine=engine)  # type: ignore[arg-type]
