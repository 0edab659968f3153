"""A copy in the hands of themes and plugins: what they do to a page alters nothing, and what takes something from readers is found.

The markup is ours, in the form that the software named beside it gives a page.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

import pytest

import republish
from copies import COPY, OYSTERS, bound, oysters, published, site, wishing
from fixtures import packages
from republish import Audit, Package
from test_publishers_whole import TODAY
from test_publishers_whole import package as of_publisher

Made: TypeAlias = Callable[[str], str]
"""What some software makes of a package's HTML."""

HTML = str(oysters().html)
BODY = str(oysters().body)
COUNTER = str(oysters().notices.counter)
REEF = "https://images.theconversation.com/files/900201/original/file-20260911-64-reef.jpg?w=1200"
LEAD = oysters().images[0]
SECOND = "<p>A hundred years ago"
FIRST_HEADING = "<h2>What a reef does to a wave</h2>"
REST = BODY.index("<p>Reefs are coming back")
TITLE = oysters().article.title


def audit(inner: str, package: Package | None = None, **page: str) -> Audit:
    return republish.audit(published(site(inner, **page)), package=package or oysters(), today=TODAY)


def asked(found: Audit) -> set[str]:
    """The codes of all findings that a person has to do something about."""
    return {finding.code for finding in found.findings if finding.level != "info"}


def put(before: str, new: str) -> Made:
    return lambda html: html.replace(before, new + before, 1)


def swap(old: str, new: str) -> Made:
    return lambda html: html.replace(old, new)


def sub(pattern: str, new: str) -> Made:
    return lambda html: re.sub(pattern, new, html, flags=re.S)


def around_notices(start: str, end: str) -> Made:
    """All that the package has around the text put into something."""
    above, below = HTML.replace(COUNTER, "").split(BODY)
    return lambda html: f"{start}{above}{end}{BODY}{start}{below}{end}{COUNTER}"


def rest(start: str, end: str) -> Made:
    """All of the text from its third paragraph on put into something."""
    return lambda html: html.replace(BODY, f"{BODY[:REST]}{start}{BODY[REST:]}{end}")


READ_ALOUD = ' <span class="screen-reader-text">(opens in a new tab)</span>'
CONTENTS = "<div id='ez-toc-container'><p class='ez-toc-title'>Contents</p><nav><ul><li><a href='#s1'>What a reef does to a wave</a></li><li><a href='#s2'>Who pays for patience</a></li></ul></nav></div>"
TIP = '<span class="tooltips">barge<span class="tooltiptext" style="display:none">A flat boat that carries heavy loads on canals.</span></span>'
PULLED = '<figure class="wp-block-pullquote"><blockquote><p>Reefs are coming back because they are useful.</p></blockquote></figure>'
LINE = '<p><a href="https://herald.example/b"><b>READ MORE: Ten days at sea on a raft of bottles</b></a></p>'

INNOCENT = [
    ("WordPress: typeset signs", sub("’", "&#8217;")),
    ("French: a fixed blank before a sign", sub(r"(\w)([:;?!]) ", "\\1&nbsp;\\2 ")),
    ("Elementor", lambda html: html.replace("<p>", '<div class="elementor-widget-text-editor"><p>').replace("</p>", "</p></div>")),
    ("WP Rocket, images later", swap(f'<img src="{REEF}"', f'<img src="data:image/svg+xml,x" data-lazy-src="{REEF}"')),
    ("lazysizes, with a fallback", put("<figcaption>", f'<noscript><img src="{REEF}"></noscript>')),
    ("Jetpack's image CDN", swap(REEF, REEF.replace("https://", "https://i0.wp.com/"))),
    ("a minifier", lambda html: re.sub(r"\s*\n\s*", " ", html.replace("</p>", "").replace("</li>", ""))),
    ("said of links for screen readers", sub("</a>", f"{READ_ALOUD}</a>")),
    ("Ghost: links with a tag", swap(f'{OYSTERS}"', f'{OYSTERS}?ref=herald.example"')),
    ("pasted from Google Docs", swap(f'href="{OYSTERS}"', f'href="https://www.google.com/url?q={OYSTERS}&amp;sa=D"')),
    ("Easy Table of Contents", put(FIRST_HEADING, CONTENTS)),
    ("contents at the top", put("<p>On a grey morning", CONTENTS)),
    ("anchors on headings", swap("</h2>", '<a class="anchor-link" href="#x" aria-hidden="true">#</a></h2>')),
    ("a name of headings for screen readers", swap("<h2>", '<h2><span class="visually-hidden">Section: </span>')),
    ("Ad Inserter", put(SECOND, "<div class='code-block code-block-1'><p>Advertisement</p><ins class='adsbygoogle'></ins></div>")),
    ("a link to another story", put(SECOND, LINE)),
    ("a pull quote", put(SECOND, PULLED)),
    ("a film of the site's own", put(SECOND, '<figure class="wp-block-embed"><iframe src="https://www.youtube.com/embed/x"></iframe><figcaption>Watch: the quay in winter</figcaption></figure>')),
    ("a glossary's tip", swap("a barge empties", f"a {TIP} empties")),
    ("soft hyphens", swap("harbours shows", "har&shy;bours shows")),
    ("the author's box of the site", lambda html: f"{html}<div class='saboxplugin-wrap'><a rel='author'>Herald desk</a><p>We read for you.</p></div>"),
    ("prices struck out beside the text", lambda html: f"{html}<p><del>€ 9</del> <ins>€ 5</ins> a month</p>"),
    ("a fade", sub("<p>", '<p style="opacity:0;transform:translateY(20px)">')),
    ("an email's blank at no size", lambda html: f'<div style="font-size:0px"><div style="font-size:16px">{html}</div></div>'),
    ("a picture under the site's licence", put(SECOND, '<figure><img src="/quay.jpg"><figcaption>The quay. Photo: Jo Reed, <a href="https://creativecommons.org/licenses/by/2.0/">CC BY 2.0</a></figcaption></figure>')),
    ("a caption in capitals", swap("The reef at Saltgate", "THE REEF AT SALTGATE")),
    ("no caption", sub("<figcaption>.*?</figcaption>", "")),
    ("the first lines for networks", lambda html: f"<div style='display:none'>{BODY[: BODY.index(SECOND)]}</div>{html}"),
    ("a bar that phones hide", lambda html: f'<div class="hidden md:block">{html}</div>'),
]  # fmt: skip


@pytest.mark.parametrize(("host", "altered"), [("herald.example", False), ("quay.example", True)])
def test_a_line_that_only_leads_to_another_page_of_the_site_is_no_text(host: str, altered: bool) -> None:
    made = of_publisher("knowable")
    second = made.text.split("\n")[1][:20]
    teaser = f'<p><a href="https://{host}/2026/ten-days">Ten days at sea on a raft of bottles</a></p><p>'
    html = site(str(made.html).replace(f"<p>{second}", f"{teaser}{second}"), title=made.article.title)
    assert teaser in html
    assert bool(republish.audit(published(html), package=made, today=TODAY).altered) is altered


@pytest.mark.parametrize(("made", "make"), INNOCENT, ids=[made for made, _ in INNOCENT])
def test_what_software_makes_of_a_page_is_no_breach(made: str, make: Made) -> None:
    inner = make(HTML)
    assert inner != HTML
    found = audit(inner)
    assert (asked(found), found.altered) == (set(), ())


UNSEEN = {
    "style": ('<div style="display: none !important">', "</div>"),
    "attribute": ("<div hidden>", "</div>"),
    "template": ("<template>", "</template>"),
    "comment": ("<!--", "-->"),
    "noscript": ("<noscript>", "</noscript>"),
    "no size": ('<div style="font-size:0">', "</div>"),
    "a pixel": ('<div style="font-size: 1px">', "</div>"),
    "white on white": ('<div style="color:#fff;background-color:white">', "</div>"),
    "no colour": ('<div style="color: transparent">', "</div>"),
    "off the page": ('<div style="position:absolute; left:-9999px">', "</div>"),
    "indented": ('<div style="text-indent:-999em">', "</div>"),
    "cut to nothing": ('<div style="position:absolute;clip:rect(1px, 1px, 1px, 1px)">', "</div>"),
    "no height": ('<div style="max-height:0;overflow:hidden">', "</div>"),
    "for screen readers": ('<div class="screen-reader-text">', "</div>"),
    "Bootstrap": ('<div class="d-none">', "</div>"),
    "a popover": ("<div popover>", "</div>"),
    "a closed dialog": ("<dialog>", "</dialog>"),
}


@pytest.mark.parametrize(("start", "end"), UNSEEN.values(), ids=UNSEEN)
def test_a_credit_that_readers_do_not_see_is_none(start: str, end: str) -> None:
    html = around_notices(re.sub("-->", "", start), end)(HTML)
    if start == "<!--":
        html = re.sub("<!-- .*?-->", "", html, flags=re.S)
    missing = {duty.kind for duty in audit(html).missing}
    assert {"attribution", "attribution-parties", "source-link", "license-link"} <= missing


def test_of_a_hidden_credit_it_is_said_that_it_is_hidden() -> None:
    told = {finding.code: finding.text for finding in audit(around_notices("<div hidden>", "</div>")(HTML)).findings}
    assert told["attribution"].endswith("It stands where no reader sees it. Add to the byline or the credit line.")
    assert told["source-link"].endswith("One that does is hidden from readers. Link it in the credit line.")


BREACHES = [
    ("a word hidden in its line", swap("sand or stone", 'sand <span style="display:none">or</span> stone'), "altered"),
    ("a word for screen readers alone", swap("is not sand", 'is <span class="sr-only">not</span> sand'), "altered"),
    ("a sentence struck out", sub("(Dredgers lifted.*?lime\\.)", r"<s>\1</s>"), "altered"),
    ("the rest folded away", rest("<div style='display:none'>", "</div>"), "text-hidden"),
    ("the rest for scripts", rest("<template>", "</template>"), "altered"),
    ("a line of contents for a heading", lambda html: CONTENTS + html.replace(FIRST_HEADING, ""), "altered"),
    ("a link to a form that shares it", swap(f'href="{OYSTERS}"', f'href="https://www.facebook.com/sharer.php?u={OYSTERS}"'), "source-link"),
    ("a link that a site counts", swap(f'href="{OYSTERS}"', f'href="https://herald.example/out?to={OYSTERS}"'), "source-link"),
    ("a link around nothing", sub(f'<a href="{OYSTERS}">(.*?)</a>', rf'<a href="{OYSTERS}"></a>\1'), "source-link"),
    ("a link among other stories", lambda html: html.replace(f'href="{OYSTERS}"', "") + f'<div class="related"><a href="{OYSTERS}">Oysters</a></div>', "source-link"),
    ("rights reserved below", lambda html: f"{html}<p>© Herald 2026. All rights reserved.</p>", "no-additional-restrictions"),
    ("a licence that lets more", lambda html: f'{html}<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>', "license-link"),
    ("another caption", swap("The reef at Saltgate after its second summer. <", "A wreck that nobody wants to see any more. <"), "caption-changed"),
    ("a counter in a template", swap(COUNTER, f"<template>{COUNTER}</template>"), "counter"),
    ("a counter that waits for consent", sub('<img src="(https://counter[^"]*)"', r'<img data-cmp-src="\1"'), "counter"),
    ("another article's counter", swap("content/900417", "content/900418"), "counter"),
    ("a picture as a background", lambda html: f'<div style="background-image:url({LEAD.url})"></div>{html}', "image-not-covered"),
    ("a picture in a list of sizes", lambda html: f'<img src="data:," srcset="/x.jpg 1x, {LEAD.url} 2x">{html}', "image-not-covered"),
    ("a picture by Next.js", lambda html: f'<img src="/_next/image?url={LEAD.url.replace(":", "%3A").replace("/", "%2F")}&w=640">{html}', "image-not-covered"),
    ("a picture by Jetpack", lambda html: f'<img src="{LEAD.url.replace("https://", "https://i1.wp.com/").replace("w=320", "resize=768%2C512&ssl=1")}">{html}', "image-not-covered"),
    ("a renamed picture with its caption", lambda html: f'<figure><img src="/1.jpg"><figcaption>{LEAD.caption}</figcaption></figure>{html}', "image-not-covered"),
]  # fmt: skip


@pytest.mark.parametrize(("made", "make", "code"), BREACHES, ids=[made for made, *_ in BREACHES])
def test_what_takes_something_from_readers_is_found(made: str, make: Made, code: str) -> None:
    inner = make(HTML)
    assert inner != HTML
    assert code in asked(audit(inner))


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("<head>", '<head><script id="wpcp_disable_selection">function disableSelection(e) {}</script>', True),
        ("<head>", "<head><script>document.oncontextmenu = nocontext;</script>", True),
        ("<body>", '<body oncopy="return false" oncontextmenu="return false">', True),
        ("<main>", '<main style="-webkit-user-select: none">', True),
        ("<head>", "<head><style>* {-webkit-user-select: none; user-select: none}</style>", True),
        ("<head>", "<head><style>body, *:not(input) {user-select:none}</style>", True),
        ("<head>", "<head><style>.entry-content{user-select:none!important}</style>", True),
        ("<div class='entry-content'>", "<div class='entry-content' oncopy='return !1'>", True),
        ("<head>", "<head><script>document.addEventListener('copy', e => e.preventDefault())</script>", True),
        ("<head>", "<head><script>jQuery(document).on('cut copy', function(e){ return false; })</script>", True),
        ("<head>", "<head><style>.slider *, nav, .button {user-select: none}</style>", False),
        ("<head>", "<head><style>@media print {body {user-select: none}}</style>", False),
        (
            "<head>",
            "<head><script>document.addEventListener('copy', e => { e.clipboardData.setData('text', t); e.preventDefault() })</script>",
            False,
        ),
        ("<head>", "<head><script>$(document).on('contextmenu', 'img', () => false)</script>", False),
        (
            "<head>",
            "<head><script>document.addEventListener('contextmenu', e => { if (e.target.tagName == 'IMG') e.preventDefault() })</script>",
            False,
        ),
        ("<head>", "<head><script>$('#map').on('contextmenu', e => e.preventDefault())</script>", False),
        ("<head>", "<head><script>document.oncopy = addLink;</script>", False),
        ("<head>", '<head><script src="/core/jquery.ui/ui/disable-selection-min.js"></script>', False),
        ("</main>", '</main><div oncontextmenu="return false">A map</div>', False),
    ],
)
def test_what_keeps_readers_from_copying_is_asked_about(before: str, after: str, kept: bool) -> None:
    page = site(HTML).replace(before, after, 1)
    found = republish.audit(published(page), package=oysters(), today=TODAY)
    assert asked(found) == ({"no-additional-restrictions"} if kept else set())


@pytest.mark.parametrize(
    ("page", "level"),
    [
        ("<div>{text}</div>{line}", "question"),
        ("<div>{text}</div>{foot}{line}", "info"),
        ("<main>{text}{line}</main>{foot}", "refusal"),
        ("<div>{text}</div>{foot}<main>{line}</main>", "question"),
    ],
)
def test_a_reservation_below_the_sites_foot_may_be_the_sites(page: str, level: str) -> None:
    line = "<div><p>Copyright © 2026 Herald Ltd. All Rights Reserved.</p></div>"
    html = page.format(text=f"<h1>{TITLE}</h1>{HTML}", line=line, foot="<footer><p>Market Street 4</p></footer>")
    found = republish.audit(published(f"<html><body>{html}</body></html>"), package=oysters(), today=TODAY)
    told = [finding.level for finding in found.findings if finding.code == "no-additional-restrictions"]
    assert told == ([] if level == "info" else [level])


def test_a_publisher_that_the_text_alone_names_is_not_credited() -> None:
    package = bound("attribution-parties")
    named = replace(package, article=replace(package.article, publisher="Petra Lindqvist"))
    assert "attribution-parties" in asked(audit(BODY, named))
    assert "attribution-parties" not in asked(audit(f"{BODY}<p>From Petra Lindqvist</p>", named))


def test_a_picture_for_the_previews_of_networks_is_asked_about() -> None:
    found = audit(HTML, head=f'<meta property="og:image" content="{LEAD.url}">')
    assert asked(found) == {"image-not-covered"}


@pytest.mark.parametrize(("headline", "codes"), [(f"{TITLE} – Herald", {"edits.headline"}), (f"Why it is wrong: {TITLE}", {"edits.headline"})])  # fmt: skip
def test_a_longer_headline_is_another(headline: str, codes: set[str]) -> None:
    assert asked(audit(HTML, title=headline)) == codes
    free = bound("attribution")
    told = {finding.code for finding in audit(HTML, replace(free, article=free.article), title=headline).findings}
    assert "headline-changed" in told


CANONICAL = f'<link rel="canonical" href="{OYSTERS}">'
OWN = '<link rel="canonical" href="https://herald.example/2026/09/oyster-reefs">'


@pytest.mark.parametrize(
    ("head", "above", "missing"),
    [
        (CANONICAL, "", False),
        (CANONICAL * 2, "", False),
        (CANONICAL + OWN, "", True),
        (OWN + CANONICAL, "", True),
        ("", CANONICAL, True),
        (f"<!-- {CANONICAL} -->", "", True),
    ],
    ids=["alone", "twice the same", "ours, then WordPress's own", "its own first", "in the text", "in a comment"],
)
def test_the_canonical_link_that_search_engines_follow(head: str, above: str, missing: bool) -> None:
    found = audit(f"<div>{above}</div>{HTML}", wishing("canonical", "canonical"), head=head)
    assert ("canonical" in asked(found)) is missing


@pytest.mark.parametrize(
    ("script", "counted"),
    [
        ('<script src="{src}" defer></script>', True),
        ('<script type="04be19e8d1-text/javascript" src="{src}"></script>', True),
        ('<script type="text/plain" data-cookieconsent="statistics" src="{src}"></script>', False),
        ('<script type="rocketlazyloadscript" data-rocket-src="{src}"></script>', False),
    ],
    ids=["a minifier", "Cloudflare", "a consent tool", "WP Rocket"],
)
def test_a_counter_that_is_a_script(script: str, counted: bool) -> None:
    made = of_publisher("propublica")
    counter = str(made.notices.counter)
    other = script.format(src="https://pixel.propublica.org/pixel.js")
    html = site(str(made.html).replace(counter, other), title=made.article.title, head=str(made.head))
    found = republish.audit(published(html), package=made, today=TODAY)
    assert ("counter" in {duty.kind for duty in found.fulfilled}) is counted


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("5 %", "5&nbsp;%", True),
        ("5 %", "5", False),
        ("$20", "£20", False),
        ("$20", "20", False),
        ("1.5", "15", False),
        ("1.5", "١.٥", True),
        ("1.5", "١.٦", False),
        ("harbours", "har\u0640bours", True),
        ("<del>old</del>", "<s>old</s>", True),
        ("<del>old</del>", "", False),
    ],
)
def test_signs_that_change_what_is_said(before: str, after: str, same: bool) -> None:
    body = "<p>Of the <del>old</del> harbours 5 % have a reef, and each of them cost $20 for 1.5 metres of it last year.</p>"
    made = bound("no-derivatives", package=packages.package(packages.english().article, body))
    html = str(made.html)
    assert before in html
    assert (audit(html.replace(before, after), made).altered == ()) is same


SHEETS = [
    (".rp-credit { display: none }", True),
    ("#rp{visibility:hidden!important}", True),
    (".single .entry-content .rp-credit, .x {display:none}", True),
    (".rp-credit{display:flex} .rp-credit{display:none}", True),
    ("@media print{.menu{display:none}} /* } */ .rp-credit{display:none}", True),
    (".rp-credit{display:none} @media(min-width:600px){.rp-credit{display:block}}", False),
    (".open .rp-credit{display:block} .rp-credit{display:none}", False),
    ("@media print{.rp-credit{display:none}}", False),
    (".no-js .rp-credit{display:none}", False),
    (".entry-content > .rp-credit:first-child{display:none}", False),
    (".post .rp-credit{display:none}", False),
    ("#page{display:none}", False),
    ("</style><noscript><style>.rp-credit{display:none}</style></noscript><style>", False),
]


@pytest.mark.parametrize(("sheet", "hides"), SHEETS, ids=[sheet for sheet, _ in SHEETS])
def test_a_credit_that_the_pages_own_sheet_hides(sheet: str, hides: bool) -> None:
    page = site(
        around_notices('<div class="rp-credit" id="rp">', "</div>")(HTML), head=f"<style>{sheet}</style>"
    ).replace("<body>", '<body class="single"><div id="page">')
    found = republish.audit(published(page), package=oysters(), today=TODAY)
    missing = {duty.kind for duty in found.missing}
    assert ({"attribution", "source-link", "license-link"} <= missing) is hides
    assert bool(missing) is hides


SHELLS = "https://theconversation.com/what-a-shell-remembers-900101"
LINKS = [
    (SHELLS, "https://casino.example/win", True),
    (SHELLS, "https://theconversation.com/another-story-900102", True),
    (SHELLS, f"{SHELLS}?tag=herald-20", True),
    (SHELLS, "https://herald.example/2026/shells", True),
    (SHELLS, SHELLS.replace("https", "http") + "/?utm_source=herald", False),
    (SHELLS, f"{SHELLS}?mtm_campaign=copy", False),
    (SHELLS, f"https://herald.example/out?to={SHELLS}", False),
    (f'<a href="{SHELLS}">forty tonnes of shells</a>', "forty tonnes of shells", False),
    ("a barge empties", '<a href="https://herald.example/barges">a barge</a> empties', False),
]


@pytest.mark.parametrize(("before", "after", "changed"), LINKS)
def test_a_link_of_the_text_that_leads_elsewhere_is_asked_about(before: str, after: str, changed: bool) -> None:
    assert before in HTML
    found = audit(HTML.replace(before, after))
    assert asked(found) == ({"link-changed"} if changed else set())
    assert found.altered == ()


def test_of_links_that_lead_elsewhere_it_is_said_where() -> None:
    edited = HTML.replace(SHELLS, "https://casino.example/win").replace("https://example.org/filtration", COPY)
    (found,) = [finding for finding in audit(edited).findings if finding.code == "link-changed"]
    said = f"2 links of the text lead elsewhere than in the original, the first: “forty tonnes of shells” to <https://casino.example/win> instead of <{SHELLS}>."
    assert found.text.startswith(said)


FOLDS = {
    "details": ("<details><summary>More</summary>", "</details>"),
    "Bootstrap": ('<div class="accordion-collapse collapse" id="c">', "</div>"),
    "a button": ('<button aria-expanded="false" aria-controls="c">Credits</button><div id="c">', "</div>"),
}
UNFOLDED = {
    "open details": ("<details open><summary>More</summary>", "</details>"),
    "Bootstrap, shown": ('<div class="accordion-collapse collapse show">', "</div>"),
    "an opened button": ('<button aria-expanded="true" aria-controls="c">Credits</button><div id="c">', "</div>"),
    "a button for something else": (
        '<button aria-expanded="false" aria-controls="m">Menu</button><div id="c">',
        "</div>",
    ),
}


@pytest.mark.parametrize(("start", "end"), FOLDS.values(), ids=FOLDS)
def test_what_readers_have_to_open_is_asked_about(start: str, end: str) -> None:
    assert asked(audit(around_notices(start, end)(HTML))) == {"credit-folded"}
    assert asked(audit(rest(start, end)(HTML))) == {"text-hidden"}
    assert asked(audit(f"{start}{BODY}{end}{HTML.replace(BODY, '')}")) == {"text-hidden"}


@pytest.mark.parametrize(("start", "end"), UNFOLDED.values(), ids=UNFOLDED)
def test_what_is_unfolded_is_shown(start: str, end: str) -> None:
    assert asked(audit(around_notices(start, end)(HTML))) == set()
    assert asked(audit(rest(start, end)(HTML))) == set()


def amp(page: str) -> str:
    """The page as AMP has it: elements of its own, no styles."""
    plain = re.sub(r' style="[^"]*"', "", page.replace("<html ", "<html amp "))
    return re.sub(r"<img ([^>]*counter[^>]*?)/?>", r"<amp-pixel \1></amp-pixel>", plain)


def test_an_amp_page_counts_and_leads_to_its_other_version() -> None:
    found = republish.audit(published(amp(site(HTML, head=OWN))), package=oysters(), today=TODAY)
    assert asked(found) == set()
    assert "counter" in {duty.kind for duty in found.fulfilled}
    lazy = republish.audit(published(amp(site(HTML)).replace("amp-pixel", "amp-img")), package=oysters(), today=TODAY)
    assert asked(lazy) == {"counter"}


@pytest.mark.parametrize(
    ("head", "is_amp", "codes"), [(OWN, True, set()), (OWN, False, {"canonical"}), ("", True, {"canonical"})]
)
def test_the_canonical_link_of_an_amp_page(head: str, is_amp: bool, codes: set[str]) -> None:
    page = site(HTML, head=head)
    package = wishing("canonical", "canonical")
    found = republish.audit(published(amp(page) if is_amp else page), package=package, today=TODAY)
    assert asked(found) == codes


def counted(html: str, host: str) -> str:
    return re.sub(
        r'href="https?://([^"]*)"', lambda link: f'href="https://{host}/ls/{link[1][::-1].encode().hex()}"', html
    )


def test_links_that_a_newsletter_counts_are_asked_about() -> None:
    found = audit(counted(HTML, "click.list.example"))
    assert [finding.code for finding in found.findings if finding.level == "refusal"] == []
    told = {finding.code: finding.text for finding in found.findings}
    assert "All links lead by way of click.list.example" in told["source-link"]
    assert "link-changed" not in told


def test_links_that_lead_to_the_site_itself_are_no_counted_ones() -> None:
    found = audit(counted(HTML, "herald.example"))
    assert {"source-link", "license-link"} <= {finding.code for finding in found.findings if finding.level == "refusal"}


def test_where_one_link_leads_to_the_original_the_others_are_read_as_they_are() -> None:
    edited = counted(HTML, "casino.example").replace(TITLE, f'<a href="{OYSTERS}">{TITLE}</a>', 1)
    found = audit(edited)
    told = {finding.code: finding.text for finding in found.findings if finding.level != "info"}
    assert "All links lead by way of" not in told["license-link"]


CC = "https://creativecommons.org/licenses/by/4.0/"


@pytest.mark.parametrize(("href", "changed"), [(f"{CC}deed.de", False), (f"{CC}legalcode", False), (CC.replace("4.0", "3.0"), True)])  # fmt: skip
def test_a_licence_that_the_text_links_in_another_form_is_the_same(href: str, changed: bool) -> None:
    body = f'<p>Their notes are under <a href="{CC}">a licence for all</a>, and so are the maps of the old harbour.</p>'
    made = bound("no-derivatives", package=packages.package(packages.english().article, body))
    found = audit(body.replace(CC, href), made)
    assert ("link-changed" in asked(found)) is changed


def test_hidden_first_lines_do_not_begin_the_text() -> None:
    first = BODY[: BODY.index(SECOND)]
    credited = audit(
        f"<div hidden>{first}</div>{oysters().notices.attribution}{BODY}", wishing("attribution_place", "top")
    )
    assert asked(credited) - {"attribution-wording"} == set()
